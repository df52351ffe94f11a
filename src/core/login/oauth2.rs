//! Plain OAuth 2.0: a code is exchanged for an access token, and an API says who the customer is.
//!
//! There is no ID token, so nothing is signed and nothing is bound to a nonce. What binds the answer to the flow is the
//! state (to the browser), PKCE (where the provider checks it), and that the code was redeemed by us, with our secret,
//! over TLS: the access token came from the provider itself, never from a browser.

use super::callback::{CallbackParams, Exchange, Failure};
use super::provider::Endpoints;
use super::start::with_query;
use super::token_request::{MAX_ANSWER, TIMEOUT, ask, failure};
use super::told::{Told, subject};
use super::{ClientAuth, Provider};
use crate::http::percent::encode_component;
use crate::jose::json;
use crate::oidc::AccessToken;
use crate::outbound::{OutboundRequest, OutboundResponse};
use crate::ports::Platform;
use crate::providers::Quirk;
use hmac::{Hmac, Mac};
use serde_json::Value;
use sha2::Sha256;

/// Who the customer is, as the provider's API says.
pub(super) struct Customer {
    pub subject: String,
    pub told: Told,
    pub tokens: AccessToken,
}

/// Redeems the code, and asks who the customer is.
pub(super) async fn customer(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    endpoints: &Endpoints,
    params: &CallbackParams,
    code: &str,
) -> Result<Customer, Failure> {
    let provider = exchange.provider;
    let verifier = exchange
        .state
        .code_verifier(exchange.keyring, exchange.visit.browser)
        .ok_or(Failure::expired("flow_key_gone"))?;
    let mut form =
        vec![("grant_type", "authorization_code"), ("code", code), ("redirect_uri", exchange.redirect_uri)];
    form.extend(provider.sends_pkce.then_some(("code_verifier", &*verifier)));
    if provider.has(Quirk::StateInTokenRequest) {
        form.extend(params.state.as_deref().map(|state| ("state", state)));
    }
    if provider.has(Quirk::DeviceId) {
        let device = params.device_id.as_deref().ok_or(Failure::untrusted("device_id_missing"))?;
        form.push(("device_id", device));
    }
    let loose = provider.has(Quirk::LooseTokenResponse);
    let response = ask(platform, provider, endpoints.token.as_str(), form).await?;
    let tokens = AccessToken::parse(response.status, Some(&response.content_type), &response.body, loose)
        .map_err(failure)?;
    let answer = document(platform, userinfo_request(provider, endpoints, &tokens)?).await?;
    check_client(provider, &answer)?;
    let subject = subject(provider, &answer).ok_or(Failure::untrusted("userinfo_no_subject"))?;
    let mut told = Told::read(provider, &answer);
    for quirk in provider.quirks {
        if let Quirk::Addresses(path) = quirk {
            let endpoint = format!("{}{path}", endpoints.userinfo.as_str());
            // Without them the customer is still who the API says: only the profile is thinner.
            if let Ok(list) = document(platform, bearer(provider, &endpoint, &tokens.access_token)).await {
                told = told.with_primary_of(&list);
            }
        }
    }
    Ok(Customer { subject, told, tokens })
}

fn userinfo_request(
    provider: &Provider,
    endpoints: &Endpoints,
    tokens: &AccessToken,
) -> Result<OutboundRequest, Failure> {
    let endpoint = endpoints.userinfo.as_str();
    if provider.has(Quirk::TokenInBody) {
        let body = format!(
            "access_token={}&client_id={}",
            encode_component(&tokens.access_token),
            encode_component(&provider.client_id)
        );
        let form = "application/x-www-form-urlencoded".to_owned();
        let request = bearer(provider, endpoint, &tokens.access_token);
        let headers = vec![("accept", "application/json".to_owned()), ("content-type", form)];
        return Ok(OutboundRequest { method: "POST", body: Some(body), headers, ..request });
    }
    if provider.has(Quirk::AppId) {
        let openid = tokens.members.get("openid").and_then(Value::as_str);
        let openid = openid.ok_or(Failure::untrusted("token_no_openid"))?;
        let url = with_query(endpoint, &[("access_token", &tokens.access_token), ("openid", openid)]);
        let headers = vec![("accept", "application/json".to_owned())];
        return Ok(OutboundRequest { url, headers, ..bearer(provider, endpoint, &tokens.access_token) });
    }
    if provider.has(Quirk::SecretProof)
        && let Some(proof) = secret_proof(&provider.auth, &tokens.access_token)
    {
        let url = with_query(endpoint, &[("appsecret_proof", &proof)]);
        return Ok(OutboundRequest { url, ..bearer(provider, endpoint, &tokens.access_token) });
    }
    Ok(bearer(provider, endpoint, &tokens.access_token))
}

/// A request with the access token in its header (RFC 6750 §2.1).
pub(super) fn bearer(provider: &Provider, endpoint: &str, access_token: &str) -> OutboundRequest {
    let scheme = if provider.has(Quirk::OAuthScheme) { "OAuth" } else { "Bearer" };
    OutboundRequest {
        method: "GET",
        url: endpoint.to_owned(),
        headers: vec![
            ("accept", "application/json".to_owned()),
            ("authorization", format!("{scheme} {access_token}")),
            // GitHub answers nobody who does not say who they are.
            ("user-agent", "Vestibule".to_owned()),
        ],
        body: None,
        timeout: TIMEOUT,
        max_bytes: MAX_ANSWER,
    }
}

/// <https://developers.facebook.com/docs/graph-api/guides/secure-requests>: HMAC-SHA256 of the token under the secret, in
/// hexadecimal digits.
fn secret_proof(auth: &ClientAuth, access_token: &str) -> Option<String> {
    let mut mac = Hmac::<Sha256>::new_from_slice(auth.secret()?.reveal().as_bytes()).ok()?;
    mac.update(access_token.as_bytes());
    Some(mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect())
}

async fn document(platform: &impl Platform, request: OutboundRequest) -> Result<Value, Failure> {
    let response = platform.exchange(request).await.map_err(|error| Failure::unavailable(error.code()))?;
    let OutboundResponse { status, body, .. } = response;
    if status != 200 {
        return Err(Failure::unavailable("userinfo_status"));
    }
    json::value(&body, json::DOCUMENT_LIMIT).map_err(|_| Failure::unavailable("userinfo_json"))
}

/// An access token that was given to another client proves nothing to us.
fn check_client(provider: &Provider, answer: &Value) -> Result<(), Failure> {
    for quirk in provider.quirks {
        if let Quirk::NamesClient(pointer) = quirk
            && answer.pointer(pointer).and_then(Value::as_str) != Some(provider.client_id.as_str())
        {
            return Err(Failure::untrusted("userinfo_other_client"));
        }
    }
    Ok(())
}
