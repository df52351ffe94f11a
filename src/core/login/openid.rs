//! OpenID Connect: the token request, the ID token, and what UserInfo adds.

use super::Provider;
use super::account::Word;
use super::callback::{CallbackParams, Exchange, Failure};
use super::oauth2::bearer;
use super::refresh::UNSAID;
use super::token_request::{ask, failure};
use super::told::{Told, subject};
use crate::base::Text;
use crate::jose::{Algorithm, Policy, Verified};
use crate::oidc::id_token::{self, Expected, IdToken, LEEWAY};
use crate::oidc::{Issuer, ProviderMetadata, TokenResponse, Userinfo, UserinfoError};
use crate::outbound::OutboundResponse;
use crate::ports::Platform;
use crate::providers::Quirk;
use crate::wire::ProviderTokens;
use serde_json::Value;

/// Redeems the code, and reads who the customer is out of the ID token.
pub(super) async fn customer<'c>(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    params: &'c CallbackParams,
    code: impl FnOnce() -> Result<&'c str, Failure>,
) -> Result<Word, Failure> {
    let provider = exchange.provider;
    let metadata = exchange.directory.metadata(platform, provider).await?;
    check_issuer(provider, &metadata, params)?;
    let tokens = redeem(platform, exchange, &metadata, code()?).await?;
    let verified = verified(platform, exchange, &metadata, &tokens.id_token).await?;
    let issuer = issuer_of(provider, &metadata, &verified)?;
    let id_token = validated(platform, exchange, &issuer, verified, &tokens)?;
    let claims = Value::Object(id_token.claims().clone());
    let subject = subject(provider, &claims).ok_or(Failure::untrusted("id_token_no_subject"))?;
    let mut told = told(platform, provider, &metadata, &id_token, &claims, &tokens).await?;
    if provider.has(Quirk::NameInResponse) {
        told.profile.name = told.profile.name.or(params.name.as_deref().and_then(Text::clipped));
    }
    Ok(Word {
        issuer: issuer.as_str().to_owned(),
        subject,
        told,
        session_id: id_token.session_id().map(str::to_owned),
        tokens: provider.keep_tokens.then(|| ProviderTokens {
            access_token: tokens.access_token.clone(),
            refresh_token: tokens.refresh_token.clone(),
            good_until: platform.now() + tokens.expires_in.unwrap_or(UNSAID),
        }),
        id_token: Some(tokens.id_token),
    })
}

/// RFC 9207 §2.4: the response must name the issuer it comes from when that was promised, and never another one.
fn check_issuer(
    provider: &Provider,
    metadata: &ProviderMetadata,
    params: &CallbackParams,
) -> Result<(), Failure> {
    let promised = metadata.authorization_response_iss_parameter_supported;
    let template = metadata.per_tenant.as_deref();
    match &params.iss {
        Some(iss) if iss == provider.issuer.as_str() => Ok(()),
        Some(iss) if template.is_some_and(|template| tenant_of(template, iss).is_some()) => Ok(()),
        Some(_) => Err(Failure::untrusted("response_issuer_mismatch")),
        None if promised => Err(Failure::untrusted("response_issuer_missing")),
        None => Ok(()),
    }
}

/// The token request (RFC 6749 §4.1.3) with the PKCE verifier (RFC 7636 §4.5).
async fn redeem(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    metadata: &ProviderMetadata,
    code: &str,
) -> Result<TokenResponse, Failure> {
    let verifier = exchange
        .state
        .code_verifier(exchange.keyring, exchange.visit.browser)
        .ok_or(Failure::expired("flow_key_gone"))?;
    let mut form =
        vec![("grant_type", "authorization_code"), ("code", code), ("redirect_uri", exchange.redirect_uri)];
    form.extend(exchange.provider.sends_pkce.then_some(("code_verifier", &*verifier)));
    let response = ask(platform, exchange.provider, metadata.token_endpoint.as_str(), form).await?;
    TokenResponse::parse(response.status, Some(&response.content_type), &response.body).map_err(failure)
}

/// The signature of the ID token (OpenID Connect Core §3.1.3.7 steps 6 to 8). An unknown key may be a new one: the
/// key set is then looked up once more. Any algorithm of ours will do that goes with the key: we register none, and what
/// metadata lists is not always what a provider signs with.
async fn verified(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    metadata: &ProviderMetadata,
    token: &str,
) -> Result<Verified, Failure> {
    let policy = Policy::id_token(Algorithm::ALL);
    Ok(exchange.directory.verified(platform, exchange.provider, metadata, token, &policy).await?)
}

/// The issuer that the token must name. Where every tenant has one (Microsoft), the tenant is in the signed token, and
/// the issuer is made of it: the two must agree, as in every token that is honest.
pub(super) fn issuer_of(
    provider: &Provider,
    metadata: &ProviderMetadata,
    verified: &Verified,
) -> Result<Issuer, Failure> {
    let Some(template) = &metadata.per_tenant else { return Ok(provider.issuer.clone()) };
    let tenant = verified.claims().get("tid").and_then(Value::as_str).filter(|tenant| is_guid(tenant));
    let tenant = tenant.ok_or(Failure::untrusted("id_token_no_tenant"))?;
    let of_tenant = |template: &str| template.replace(TENANT, tenant);
    let issuer = of_tenant(template);
    // The set has keys of every tenant beside keys of one alone, such as that of personal accounts.
    if verified.key_issuer().is_some_and(|key| of_tenant(key) != issuer) {
        return Err(Failure::untrusted("id_token_key_of_another_tenant"));
    }
    Issuer::parse(&issuer).map_err(|_| Failure::untrusted("id_token_no_tenant"))
}

/// What stands for the tenant in an issuer that is one per tenant.
const TENANT: &str = "{tenantid}";

/// The tenant that an issuer is of.
pub(super) fn tenant_of<'i>(template: &str, issuer: &'i str) -> Option<&'i str> {
    let (before, after) = template.split_once(TENANT)?;
    issuer.strip_prefix(before)?.strip_suffix(after).filter(|tenant| is_guid(tenant))
}

/// 32 hexadecimal digits in five groups (RFC 9562 §4).
fn is_guid(text: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let groups: Vec<&str> = text.split('-').collect();
    groups.len() == lengths.len()
        && groups.iter().zip(lengths).all(|(group, length)| {
            group.len() == length && group.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
}

fn validated(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    issuer: &Issuer,
    verified: Verified,
    tokens: &TokenResponse,
) -> Result<IdToken, Failure> {
    let nonce = exchange.state.nonce(exchange.keyring, exchange.visit.browser);
    let nonce = nonce.ok_or(Failure::expired("flow_key_gone"))?;
    let expected = Expected {
        issuer,
        client_id: &exchange.provider.client_id,
        nonce: &nonce,
        returns_nonce: exchange.provider.returns_nonce,
        now: platform.now(),
        leeway: LEEWAY,
        access_token: Some(&tokens.access_token),
    };
    id_token::validate(verified, &expected).map_err(|error| Failure::untrusted(error.code()))
}

/// What the headers will tell. A provider that keeps the e-mail address out of the ID token is asked at its UserInfo
/// endpoint (OpenID Connect Core §5.3), which must speak of the same subject (§5.3.2).
async fn told(
    platform: &impl Platform,
    provider: &Provider,
    metadata: &ProviderMetadata,
    id_token: &IdToken,
    claims: &Value,
    tokens: &TokenResponse,
) -> Result<Told, Failure> {
    let told = Told::read(provider, claims);
    let wants_email = provider.scopes.iter().any(|scope| scope == "email");
    let missing = wants_email && told.profile.email.is_none();
    let Some(endpoint) = metadata.userinfo_endpoint.as_ref().filter(|_| missing) else {
        return Ok(told);
    };
    let request = bearer(provider, endpoint.as_str(), &tokens.access_token);
    // Without it the customer is still who the ID token says: only the profile is thinner.
    let Ok(response) = platform.exchange(request).await else { return Ok(told) };
    let OutboundResponse { status, content_type, body } = response;
    match Userinfo::parse(status, Some(&content_type), &body, id_token) {
        Ok(userinfo) => Ok(told.or(Told::read(provider, &Value::Object(userinfo.into_claims())))),
        Err(error @ UserinfoError::OtherSubject) => Err(Failure::untrusted(error.code())),
        Err(_) => Ok(told),
    }
}
