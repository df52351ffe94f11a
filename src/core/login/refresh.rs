//! Refreshing a provider's tokens (RFC 6749 §6, OpenID Connect Core §12).

use super::directory::Unverified;
use super::openid::issuer_of;
use super::token_request::ask;
use super::told::subject;
use super::{Directory, Provider};
use crate::base::{Span, Timestamp};
use crate::jose::claims::Claims;
use crate::jose::{Algorithm, Policy, Verified};
use crate::oidc::id_token::LEEWAY;
use crate::oidc::{AccessToken, ProviderMetadata, TokenErrorCode, TokenResponseError};
use crate::ports::Platform;
use crate::providers::Quirk;
use crate::wire::{ProviderTokens, Refreshed, TokenLease};
use serde_json::Value;

/// How long an access token counts as good when the provider does not say (RFC 6749 §5.1: "RECOMMENDED").
pub(super) const UNSAID: Span = Span::from_mins(60);

/// Tokens as an account keeps them.
pub(super) fn kept(tokens: &AccessToken, now: Timestamp) -> ProviderTokens {
    ProviderTokens {
        access_token: tokens.access_token.clone(),
        refresh_token: tokens.refresh_token.clone(),
        good_until: now + tokens.expires_in.unwrap_or(UNSAID),
    }
}

/// Uses a refresh token. Whoever calls has the lease, so nobody else does at the same time.
pub async fn refresh(
    platform: &impl Platform,
    directory: &Directory,
    provider: &Provider,
    lease: &TokenLease,
) -> Refreshed {
    let metadata = match &provider.endpoints {
        Some(_) => None,
        None => {
            let Ok(metadata) = directory.metadata(platform, provider).await else { return Refreshed::Failed };
            // Before the refresh token is used up: an ID token may come with the new one.
            if directory.keys(platform, provider, &metadata).await.is_err() {
                return Refreshed::Failed;
            }
            Some(metadata)
        }
    };
    let endpoint = match (&provider.endpoints, &metadata) {
        (Some(endpoints), _) => endpoints.token.as_str(),
        (None, Some(metadata)) => metadata.token_endpoint.as_str(),
        (None, None) => return Refreshed::Failed,
    };
    let form = vec![("grant_type", "refresh_token"), ("refresh_token", lease.refresh_token.as_str())];
    let Ok(response) = ask(platform, provider, endpoint, form).await else { return Refreshed::Failed };
    let loose = provider.has(Quirk::LooseTokenResponse);
    let tokens = AccessToken::parse(response.status, Some(&response.content_type), &response.body, loose);
    let tokens = match tokens {
        Ok(tokens) => tokens,
        Err(TokenResponseError::Refused(TokenErrorCode::InvalidGrant)) => return Refreshed::Refused,
        Err(_) => return Refreshed::Failed,
    };
    if let (Some(metadata), Some(id_token)) = (&metadata, &tokens.id_token) {
        let policy = Policy::id_token(Algorithm::ALL);
        match directory.verified(platform, provider, metadata, id_token, &policy).await {
            Ok(verified) => {
                if let Err(refused) = check(provider, metadata, lease, verified, platform.now()) {
                    return refused;
                }
            }
            // The refresh token is used up, and its successor came over TLS from where the first one did: the next
            // refresh looks at its ID token again.
            Err(Unverified::Keys(_) | Unverified::NoNewerKeys(_)) => {}
            Err(Unverified::Token(_)) => return Refreshed::Failed,
        }
    }
    Refreshed::New(kept(&tokens, platform.now()))
}

/// Core §12.2: iss and sub "MUST be the same as in the ID Token issued when the original authentication occurred", and aud
/// must name us. What a token leaves out does not say that it is about somebody else.
fn check(
    provider: &Provider,
    metadata: &ProviderMetadata,
    lease: &TokenLease,
    verified: Verified,
    now: Timestamp,
) -> Result<(), Refreshed> {
    let identity = &lease.identity;
    let issuer = issuer_of(provider, metadata, &verified).map_err(|_| Refreshed::Failed)?;
    let is_ours = {
        let claims = Claims(verified.claims());
        let audience = claims.audience("aud").ok().flatten().unwrap_or_default();
        let expires_at = claims.date("exp").ok().flatten();
        audience.contains(&&*provider.client_id) && expires_at.is_some_and(|at| now < at + LEEWAY)
    };
    let claims = Value::Object(verified.into_claims());
    let other_issuer = issuer.as_str() != identity.issuer.as_str()
        || claims.get("iss").is_some_and(|iss| iss != identity.issuer.as_str());
    let has_subject = provider.claims.subject.split(' ').all(|part| claims.pointer(part).is_some());
    let other_subject =
        has_subject && subject(provider, &claims).as_deref() != Some(identity.subject.as_str());
    match (other_issuer || other_subject, is_ours) {
        (true, _) => Err(Refreshed::SomebodyElse),
        (false, true) => Ok(()),
        (false, false) => Err(Refreshed::Failed),
    }
}
