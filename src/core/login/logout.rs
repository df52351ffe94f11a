//! Logging out at a provider, and being told of it: RP-Initiated, Back-Channel and Front-Channel Logout 1.0.

use super::callback::{Failure, FailureKind};
use super::directory::{TENANTS, Unverified};
use super::openid::{issuer_of, tenant_of};
use super::start::with_query;
use super::told::subject;
use super::{Directory, DirectoryError, Provider};
use crate::base::{SessionId, Text};
use crate::jose::{Algorithm, Policy};
use crate::oidc::id_token::LEEWAY;
use crate::oidc::{ExpectedLogout, ProviderMetadata, logout_token};
use crate::ports::{Platform, Unreachable};
use crate::providers::Quirk;
use crate::wire::{AccountReply, AccountRequest, IdentifierName, IdentifierRequest, ProviderLogout};
use serde_json::Value;
use sha2::{Digest, Sha256};

/// The URL that ends the customer's session at the provider too, when the provider offers it. `return_to` is an
/// absolute URL registered there; the customer comes back to it.
pub fn end_session_url(
    provider: &Provider,
    metadata: &ProviderMetadata,
    id_token_hint: Option<&str>,
    return_to: &str,
) -> Option<String> {
    let endpoint = metadata.end_session_endpoint.as_ref()?.as_str();
    let mut parameters =
        vec![("client_id", provider.client_id.as_str()), ("post_logout_redirect_uri", return_to)];
    parameters.extend(id_token_hint.map(|hint| ("id_token_hint", hint)));
    Some(with_query(endpoint, &parameters))
}

/// Takes a logout token (Back-Channel Logout 1.0 §2.5): gives the sessions that have ended.
///
/// A customer whom nobody here knows, or who has no session any more, is signed out already: nothing ends, and that is
/// no error (§2.7).
///
/// # Errors
/// [`Failure`]: a token that must not be believed, or an object or provider that does not answer.
pub async fn back_channel(
    platform: &impl Platform,
    directory: &Directory,
    provider: &Provider,
    token: &str,
) -> Result<Vec<SessionId>, Failure> {
    // Documents of the provider's that cannot be used say nothing of the token: it may come again.
    let unusable =
        |(DirectoryError::Unavailable(code) | DirectoryError::Untrusted(code))| Failure::unavailable(code);
    let metadata = directory.metadata(platform, provider).await.map_err(unusable)?;
    let policy = Policy::logout_token(Algorithm::ALL);
    let verified = directory.verified(platform, provider, &metadata, token, &policy).await;
    let verified = verified.map_err(|error| match error {
        Unverified::Keys(error) => unusable(error),
        Unverified::NoNewerKeys(error) => Failure::unavailable(error.code()),
        error @ Unverified::Token(_) => error.into(),
    })?;
    let issuer = issuer_of(provider, &metadata, &verified)?;
    let expected = ExpectedLogout {
        issuer: &issuer,
        client_id: &provider.client_id,
        now: platform.now(),
        leeway: LEEWAY,
    };
    let token =
        logout_token::validate(&verified, &expected).map_err(|error| Failure::untrusted(error.code()))?;
    // What accounts are found by need not be `sub` (Microsoft, Slack), and need not be in such a token.
    let subject = subject(provider, &Value::Object(verified.into_claims()));
    if subject.is_none() && token.session_id.is_none() {
        return Err(Failure::untrusted("logout_token_unusable"));
    }
    let hash: String = Sha256::digest(&token.id).iter().map(|byte| format!("{byte:02x}")).collect();
    let logout = (|| {
        Some(ProviderLogout {
            issuer: Text::exact(issuer.as_str())?,
            subject: optional(subject.as_deref())?,
            session_id: optional(token.session_id.as_deref())?,
            token: Some((Text::exact(&hash)?, token.good_until)),
        })
    })();
    end(platform, logout.ok_or(Failure::untrusted("logout_token_unusable"))?).await
}

/// Whether a provider may name this issuer as its own: where there is one for each tenant, any of them.
pub fn speaks_for(provider: &Provider, issuer: &str) -> bool {
    let is_tenant = || tenant_of(TENANTS, issuer).is_some();
    issuer == provider.issuer.as_str() || provider.has(Quirk::IssuerPerTenant) && is_tenant()
}

/// Ends one session at the wish of a page of the provider's (Front-Channel Logout 1.0 §2). Who knows its id may: the
/// provider told it to us in an ID token, and to no other site of ours.
///
/// # Errors
/// [`Failure`], when an object does not answer.
pub async fn front_channel(
    platform: &impl Platform,
    issuer: &str,
    session_id: &str,
) -> Result<Vec<SessionId>, Failure> {
    let logout = (|| {
        Some(ProviderLogout {
            issuer: Text::exact(issuer)?,
            subject: None,
            session_id: Some(Text::exact(session_id)?),
            token: None,
        })
    })();
    end(platform, logout.ok_or(Failure::untrusted("logout_session_unusable"))?).await
}

/// A text that is absent, or fits.
fn optional(text: Option<&str>) -> Option<Option<Text<255>>> {
    match text {
        None => Some(None),
        Some(text) => Text::exact(text).map(Some),
    }
}

async fn end(platform: &impl Platform, logout: ProviderLogout) -> Result<Vec<SessionId>, Failure> {
    let unreachable = |Unreachable| Failure::new(FailureKind::Account, "account_unreachable");
    let issuer = logout.issuer.as_str();
    let name = match (&logout.subject, &logout.session_id) {
        (Some(subject), _) => IdentifierName::of_subject(issuer, subject.as_str()),
        (None, Some(session_id)) => IdentifierName::of_session(issuer, session_id.as_str()),
        (None, None) => return Ok(Vec::new()),
    };
    let owner = platform.identifier(&name, IdentifierRequest::Owner).await.map_err(unreachable)?;
    let Some(account) = owner else { return Ok(Vec::new()) };
    let request = AccountRequest::ProviderLogout(Box::new(logout));
    match platform.account(account, &request).await.map_err(unreachable)? {
        AccountReply::AllEnded { sessions } => Ok(sessions),
        AccountReply::Replayed => Err(Failure::untrusted("logout_token_replayed")),
        _ => Err(Failure::new(FailureKind::Account, "account_unreachable")),
    }
}
