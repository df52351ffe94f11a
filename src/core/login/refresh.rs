//! Refreshing a provider's tokens (RFC 6749 §6, OpenID Connect Core §12).

use super::openid::issuer_of;
use super::token_request::ask;
use super::told::subject;
use super::{Directory, Provider};
use crate::base::{Span, Timestamp};
use crate::jose::{Algorithm, Policy};
use crate::oidc::{AccessToken, TokenErrorCode, TokenResponseError};
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
        None => match directory.metadata(platform, provider).await {
            Ok(metadata) => Some(metadata),
            Err(_) => return Refreshed::Failed,
        },
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
        let verified = directory.verified(platform, provider, metadata, id_token, &policy).await;
        let Ok(verified) = verified else { return Refreshed::Failed };
        // Core §12.2: iss and sub "MUST be the same as in the ID Token issued when the original authentication occurred".
        let issuer = issuer_of(provider, metadata, &verified).ok();
        let claims = Value::Object(verified.into_claims());
        let named = claims.get("iss").and_then(Value::as_str);
        let same_issuer = named == Some(lease.identity.issuer.as_str())
            && issuer.is_some_and(|issuer| issuer.as_str() == lease.identity.issuer.as_str());
        if !same_issuer || subject(provider, &claims).as_deref() != Some(lease.identity.subject.as_str()) {
            return Refreshed::SomebodyElse;
        }
    }
    Refreshed::New(kept(&tokens, platform.now()))
}
