//! The token request (RFC 6749 §4.1.3), in the style that each provider reads.

use super::callback::Failure;
use super::provider::SignedSecret;
use super::start::with_query;
use super::{ClientAuth, Provider};
use crate::base::{Span, Timestamp};
use crate::http::percent::encode_component;
use crate::oidc::{TokenErrorCode, TokenResponseError};
use crate::outbound::{OutboundRequest, OutboundResponse};
use crate::ports::Platform;
use crate::providers::Quirk;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;

/// How long a provider may take.
pub(super) const TIMEOUT: Span = Span::from_secs(10);
/// The most bytes of an answer.
pub(super) const MAX_ANSWER: usize = 64 * 1024;
/// A signed secret is good for one request; this allows for the clocks.
const SIGNED_SECRET_LIFETIME: Span = Span::from_mins(5);

/// Asks the token endpoint with the parameters of a grant, authenticated as this client.
pub(super) async fn ask(
    platform: &impl Platform,
    provider: &Provider,
    endpoint: &str,
    mut form: Vec<(&'static str, &str)>,
) -> Result<OutboundResponse, Failure> {
    let mut headers = vec![
        ("accept", "application/json".to_owned()),
        ("content-type", "application/x-www-form-urlencoded".to_owned()),
    ];
    let signed;
    match &provider.auth {
        ClientAuth::Basic(secret) => {
            // RFC 6749 §2.3.1: both are form-encoded before they are joined.
            let pair =
                format!("{}:{}", encode_component(&provider.client_id), encode_component(secret.reveal()));
            headers.push(("authorization", format!("Basic {}", STANDARD.encode(pair))));
        }
        ClientAuth::Post(secret) if provider.has(Quirk::AppId) => {
            form.push(("appid", &provider.client_id));
            form.push(("secret", secret.reveal()));
        }
        ClientAuth::Post(secret) => {
            form.push(("client_id", &provider.client_id));
            form.push(("client_secret", secret.reveal()));
        }
        ClientAuth::Signed(key) => {
            signed = signed_secret(provider, key, platform.now())
                .ok_or(Failure::unavailable("client_secret_signature"))?;
            form.push(("client_id", &provider.client_id));
            form.push(("client_secret", &signed));
        }
        ClientAuth::Public => form.push(("client_id", &provider.client_id)),
    }
    let request = if provider.has(Quirk::AppId) {
        OutboundRequest {
            method: "GET",
            url: with_query(endpoint, &form),
            headers: vec![("accept", "application/json".to_owned())],
            body: None,
            timeout: TIMEOUT,
            max_bytes: MAX_ANSWER,
        }
    } else {
        let body: Vec<_> =
            form.iter().map(|(name, value)| format!("{name}={}", encode_component(value))).collect();
        OutboundRequest {
            method: "POST",
            url: endpoint.to_owned(),
            headers,
            body: Some(body.join("&")),
            timeout: TIMEOUT,
            max_bytes: MAX_ANSWER,
        }
    };
    platform.exchange(request).await.map_err(|error| Failure::unavailable(error.code()))
}

/// What the customer's code, or the refusal of it, means for the flow.
pub(super) fn failure(error: TokenResponseError) -> Failure {
    match error {
        TokenResponseError::Refused(TokenErrorCode::InvalidGrant) => Failure::expired("invalid_grant"),
        TokenResponseError::Refused(_) => Failure::untrusted("token_refused"),
        error => Failure::unavailable(error.code()),
    }
}

/// A client secret that is a JWT: who signs it, for whom, and for how long.
fn signed_secret(provider: &Provider, secret: &SignedSecret, now: Timestamp) -> Option<String> {
    let claims = json!({
        "iss": secret.team_id,
        "sub": provider.client_id,
        "aud": provider.issuer.as_str(),
        "iat": now,
        "exp": now + SIGNED_SECRET_LIFETIME,
    });
    secret.key.sign(&secret.key_id, &claims)
}
