//! The authorization response, and all that follows until there is a session: token request, ID token, account.

use super::account::{Entered, Visit, Word, enter};
use super::{ClientAuth, Directory, DirectoryError, LoginState, Provider};
use crate::base::{Span, Text};
use crate::crypto::Keyring;
use crate::http::percent::encode_component;
use crate::jose::jws::verify;
use crate::jose::{Algorithm, Policy, Verified};
use crate::oidc::Profile as Told;
use crate::oidc::ProviderMetadata;
use crate::oidc::id_token::{self, Expected, IdToken, LEEWAY};
use crate::oidc::{TokenErrorCode, TokenResponse, TokenResponseError, Userinfo, UserinfoError};
use crate::outbound::{OutboundRequest, OutboundResponse};
use crate::ports::Platform;
use crate::session::Profile;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::Value;

const TIMEOUT: Span = Span::from_secs(10);
const MAX_ANSWER: usize = 64 * 1024;

/// The parameters of the authorization response (RFC 6749 §4.1.2, RFC 9207 §2).
#[derive(Clone, Debug, Default)]
pub struct CallbackParams {
    /// The code, single use.
    pub code: Option<String>,
    /// The issuer, if the provider names itself.
    pub iss: Option<String>,
    /// The error, if it is one.
    pub error: Option<String>,
}

/// What kind of failure it was, which decides how the customer goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// The flow cannot be continued; a fresh one can.
    Expired,
    /// The customer, or the provider for them, said no.
    Declined,
    /// The provider does not answer properly now.
    Unavailable,
    /// The provider's answer must not be believed.
    Untrusted,
    /// An object of ours does not answer now.
    Account,
}

/// A login that failed. The customer is told the kind; the log gets the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// How the customer goes on.
    pub kind: FailureKind,
    /// What happened exactly.
    pub code: &'static str,
}

impl Failure {
    pub(super) const fn new(kind: FailureKind, code: &'static str) -> Self {
        Self { kind, code }
    }
    const fn untrusted(code: &'static str) -> Self {
        Self::new(FailureKind::Untrusted, code)
    }
    const fn unavailable(code: &'static str) -> Self {
        Self::new(FailureKind::Unavailable, code)
    }
}

impl From<DirectoryError> for Failure {
    fn from(error: DirectoryError) -> Self {
        match error {
            DirectoryError::Unavailable(code) => Self::unavailable(code),
            DirectoryError::Untrusted(code) => Self::untrusted(code),
        }
    }
}

/// Everything a login needs beside the platform.
pub struct Exchange<'a> {
    /// The keys.
    pub keyring: &'a Keyring,
    /// What is known of the providers.
    pub directory: &'a Directory,
    /// The provider the callback belongs to.
    pub provider: &'a Provider,
    /// The redirect URI of the authorization request, to be repeated (RFC 6749 §4.1.3).
    pub redirect_uri: &'a str,
    /// The flow; the caller has seen that it is good for this provider and browser.
    pub state: &'a LoginState,
    /// The browser that began it, and the session it is to get.
    pub visit: &'a Visit,
}

/// Completes a login: from the authorization response to a session in the customer's account.
///
/// # Errors
/// [`Failure`].
pub async fn complete(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    params: &CallbackParams,
) -> Result<Entered, Failure> {
    if let Some(error) = &params.error {
        return Err(declined(error));
    }
    let metadata = exchange.directory.metadata(platform, exchange.provider).await?;
    check_issuer(exchange.provider, &metadata, params)?;
    let code = params.code.as_deref().ok_or(Failure::new(FailureKind::Expired, "code_missing"))?;
    let tokens = redeem(platform, exchange, &metadata, code).await?;
    let verified = verified(platform, exchange, &metadata, &tokens.id_token).await?;
    let id_token = validated(platform, exchange, verified, &tokens)?;
    let profile = profile(platform, exchange.provider, &metadata, &id_token, &tokens).await?;
    let word = Word {
        provider: exchange.provider,
        subject: id_token.subject(),
        profile,
        id_token: &tokens.id_token,
    };
    enter(platform, word, exchange.visit, exchange.state.flow()).await
}

/// RFC 6749 §4.1.2.1. The provider's own words are never shown.
fn declined(error: &str) -> Failure {
    match error {
        "access_denied" | "login_required" | "consent_required" | "interaction_required" => {
            Failure::new(FailureKind::Declined, "declined_at_provider")
        }
        "server_error" | "temporarily_unavailable" => Failure::unavailable("provider_error"),
        _ => Failure::untrusted("authorization_error"),
    }
}

/// RFC 9207 §2.4: the response must name the issuer it comes from when that was promised, and never another one.
fn check_issuer(
    provider: &Provider,
    metadata: &ProviderMetadata,
    params: &CallbackParams,
) -> Result<(), Failure> {
    match &params.iss {
        Some(iss) if iss == provider.issuer.as_str() => Ok(()),
        Some(_) => Err(Failure::untrusted("response_issuer_mismatch")),
        None if metadata.authorization_response_iss_parameter_supported => {
            Err(Failure::untrusted("response_issuer_missing"))
        }
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
    let expired = Failure::new(FailureKind::Expired, "flow_key_gone");
    let verifier = exchange.state.code_verifier(exchange.keyring, exchange.visit.browser).ok_or(expired)?;
    let provider = exchange.provider;
    let mut form = vec![
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", exchange.redirect_uri),
        ("code_verifier", &verifier),
    ];
    let mut headers = vec![
        ("accept", "application/json".to_owned()),
        ("content-type", "application/x-www-form-urlencoded".to_owned()),
    ];
    match &provider.auth {
        ClientAuth::Basic(secret) => {
            // RFC 6749 §2.3.1: both are form-encoded before they are joined.
            let pair =
                format!("{}:{}", encode_component(&provider.client_id), encode_component(secret.reveal()));
            headers.push(("authorization", format!("Basic {}", STANDARD.encode(pair))));
        }
        ClientAuth::Post(secret) => {
            form.push(("client_id", &provider.client_id));
            form.push(("client_secret", secret.reveal()));
        }
        ClientAuth::Public => form.push(("client_id", &provider.client_id)),
    }
    let body: Vec<_> =
        form.iter().map(|(name, value)| format!("{name}={}", encode_component(value))).collect();
    let request = OutboundRequest {
        method: "POST",
        url: metadata.token_endpoint.as_str().to_owned(),
        headers,
        body: Some(body.join("&")),
        timeout: TIMEOUT,
        max_bytes: MAX_ANSWER,
    };
    let response = platform.exchange(request).await.map_err(|error| Failure::unavailable(error.code()))?;
    TokenResponse::parse(response.status, Some(&response.content_type), &response.body).map_err(|error| {
        match error {
            TokenResponseError::Refused(TokenErrorCode::InvalidGrant) => {
                Failure::new(FailureKind::Expired, "invalid_grant")
            }
            TokenResponseError::Refused(_) => Failure::untrusted("token_refused"),
            error => Failure::unavailable(error.code()),
        }
    })
}

/// The signature of the ID token (OpenID Connect Core §3.1.3.7 steps 6 to 8). An unknown key may be a new one: the
/// key set is then looked up once more.
async fn verified(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    metadata: &ProviderMetadata,
    token: &str,
) -> Result<Verified, Failure> {
    let keys = exchange.directory.keys(platform, exchange.provider, metadata).await?;
    let policy = Policy::id_token(Algorithm::ALL);
    match verify(token, &keys, &policy) {
        Ok(verified) => Ok(verified),
        Err(error) if error.may_be_rotation() => {
            let newer = exchange.directory.keys_again(platform, exchange.provider, metadata).await;
            let newer = newer.ok_or(Failure::untrusted(error.code()))?;
            verify(token, &newer, &policy).map_err(|error| Failure::untrusted(error.code()))
        }
        Err(error) => Err(Failure::untrusted(error.code())),
    }
}

fn validated(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    verified: Verified,
    tokens: &TokenResponse,
) -> Result<IdToken, Failure> {
    let expired = Failure::new(FailureKind::Expired, "flow_key_gone");
    let nonce = exchange.state.nonce(exchange.keyring, exchange.visit.browser).ok_or(expired)?;
    let expected = Expected {
        issuer: &exchange.provider.issuer,
        client_id: &exchange.provider.client_id,
        nonce: &nonce,
        now: platform.now(),
        leeway: LEEWAY,
        max_age: None,
        access_token: Some(&tokens.access_token),
    };
    id_token::validate(verified, &expected).map_err(|error| Failure::untrusted(error.code()))
}

/// What the headers will tell. A provider that keeps the e-mail address out of the ID token is asked at its UserInfo
/// endpoint (OpenID Connect Core §5.3), which must speak of the same subject (§5.3.2).
async fn profile(
    platform: &impl Platform,
    provider: &Provider,
    metadata: &ProviderMetadata,
    id_token: &IdToken,
    tokens: &TokenResponse,
) -> Result<Profile, Failure> {
    let told = from_told(provider, id_token.profile());
    let wants_email = provider.scopes.iter().any(|scope| scope == "email");
    let Some(endpoint) = metadata.userinfo_endpoint.as_ref().filter(|_| wants_email && told.email.is_none())
    else {
        return Ok(told);
    };
    let request = OutboundRequest {
        method: "GET",
        url: endpoint.as_str().to_owned(),
        headers: vec![
            ("accept", "application/json".to_owned()),
            ("authorization", format!("Bearer {}", tokens.access_token)),
        ],
        body: None,
        timeout: TIMEOUT,
        max_bytes: MAX_ANSWER,
    };
    // Without it the customer is still who the ID token says: only the profile is thinner.
    let Ok(response) = platform.exchange(request).await else { return Ok(told) };
    let OutboundResponse { status, content_type, body } = response;
    let more = match Userinfo::parse(status, Some(&content_type), &body, id_token) {
        Ok(userinfo) => from_told(provider, userinfo.profile()),
        Err(error @ UserinfoError::OtherSubject) => return Err(Failure::untrusted(error.code())),
        Err(_) => return Ok(told),
    };
    Ok(Profile {
        email_verified: more.email.is_some() && more.email_verified,
        email: more.email,
        name: told.name.or(more.name),
        locale: told.locale.or(more.locale),
        roles: told.roles.or(more.roles),
    })
}

/// What of the provider's words goes into the profile, each in its bounds.
fn from_told(provider: &Provider, told: Told<'_>) -> Profile {
    let email = told.email().filter(|email| email.matches('@').count() == 1).and_then(Text::exact);
    let joined = match (told.given_name(), told.family_name()) {
        (Some(given), Some(family)) => Some(format!("{given} {family}")),
        (given, family) => given.or(family).map(str::to_owned),
    };
    let roles = provider.roles_claim.as_deref().and_then(|claim| told.claim(claim));
    Profile {
        email_verified: email.is_some() && told.email_verified(),
        email,
        name: told.name().or(joined.as_deref()).and_then(Text::clipped),
        locale: told.locale().and_then(Text::exact),
        roles: match roles {
            Some(Value::Array(roles)) => Profile::join_roles(roles.iter().filter_map(Value::as_str)),
            Some(Value::String(role)) => Profile::join_roles(std::iter::once(role.as_str())),
            _ => None,
        },
    }
}
