//! Logout token validation (OpenID Connect Back-Channel Logout 1.0 §2.6), as the specification's numbered list.

use super::Issuer;
use crate::base::{Span, Timestamp};
use crate::jose::Verified;
use crate::jose::claims::{Claims, Malformed};
use serde_json::Value;

/// A logout token is good for this long after it was made, whatever its `exp` says: as long its `jti` is remembered.
pub const MAX_AGE: Span = Span::from_mins(5);
/// The one event it must be about.
const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// What the logout token has to say.
#[derive(Clone, Copy)]
pub struct ExpectedLogout<'a> {
    /// The provider.
    pub issuer: &'a Issuer,
    /// Our client id there.
    pub client_id: &'a str,
    /// The moment of validation.
    pub now: Timestamp,
    /// How far the provider's clock may be off in either direction.
    pub leeway: Span,
}

/// The provider's word that a customer has signed out there. Only [`validate`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogoutToken {
    /// Who, unless [`session_id`](Self::session_id) says which session alone.
    pub subject: Option<String>,
    /// Which session at the provider; without it, all of the subject's.
    pub session_id: Option<String>,
    /// `jti`: it is taken once.
    pub id: String,
    /// Until when it could be presented again.
    pub good_until: Timestamp,
}

/// Why a logout token is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogoutTokenError {
    /// A required claim is missing.
    Missing(&'static str),
    /// A claim is not of the type it has to be.
    Malformed(&'static str),
    /// `iss` is another provider.
    Issuer,
    /// `aud` does not name us, or names others too without an `azp` that does.
    Audience,
    /// `exp` has passed, or it was made too long ago.
    Expired,
    /// `iat` lies in the future.
    IssuedInFuture,
    /// `events` does not have the logout event, or not as an object.
    Event,
    /// Neither `sub` nor `sid`.
    Nobody,
    /// It has a `nonce`: it is an ID token, or wants to pass for one.
    Nonce,
}

impl LogoutTokenError {
    /// The stable name for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing(_) => "logout_token_claim_missing",
            Self::Malformed(_) => "logout_token_claim_malformed",
            Self::Issuer => "logout_token_issuer",
            Self::Audience => "logout_token_audience",
            Self::Expired => "logout_token_expired",
            Self::IssuedInFuture => "logout_token_issued_in_future",
            Self::Event => "logout_token_event",
            Self::Nobody => "logout_token_nobody",
            Self::Nonce => "logout_token_nonce",
        }
    }
}

impl From<Malformed> for LogoutTokenError {
    fn from(Malformed(claim): Malformed) -> Self {
        Self::Malformed(claim)
    }
}

/// Validates the claims of a logout token whose signature has been verified.
pub fn validate(verified: &Verified, expected: &ExpectedLogout<'_>) -> Result<LogoutToken, LogoutTokenError> {
    use LogoutTokenError as E;
    let claims = Claims(verified.claims());

    // 1. "If the Logout Token is encrypted, decrypt it": we register no encryption.
    // 2. "Validate the Logout Token signature": done, or there would be no `Verified`.
    // 3. "Validate the alg Header Parameter in the same way it is validated for ID Tokens": done by the policy.

    // 4. "Validate the iss, aud, iat, and exp Claims in the same way they are validated in ID Tokens."
    if claims.string("iss")?.ok_or(E::Missing("iss"))? != expected.issuer.as_str() {
        return Err(E::Issuer);
    }
    let audience = claims.audience("aud")?.ok_or(E::Missing("aud"))?;
    let is_for_us = match claims.string("azp")? {
        Some(party) => party == expected.client_id,
        None => audience.iter().all(|client| *client == expected.client_id),
    };
    if !is_for_us || !audience.contains(&expected.client_id) {
        return Err(E::Audience);
    }
    let issued_at = claims.date("iat")?.ok_or(E::Missing("iat"))?;
    if issued_at > expected.now + expected.leeway {
        return Err(E::IssuedInFuture);
    }
    let expires_at = claims.date("exp")?.ok_or(E::Missing("exp"))?;
    let good_until = expires_at.min(issued_at + MAX_AGE) + expected.leeway;
    if expected.now >= good_until {
        return Err(E::Expired);
    }

    // 5. "Verify that the Logout Token contains a sub Claim, a sid Claim, or both."
    let subject = claims.string("sub")?.filter(|subject| !subject.is_empty());
    let session_id = claims.string("sid")?.filter(|session| !session.is_empty());
    if subject.is_none() && session_id.is_none() {
        return Err(E::Nobody);
    }

    // 6. "Verify that the Logout Token contains an events Claim whose value is a JSON object containing the member name
    //    http://schemas.openid.net/event/backchannel-logout." §2.4: its value is an object, which should be empty.
    let event = verified.claims().get("events").ok_or(E::Missing("events"))?.get(EVENT);
    if !event.is_some_and(Value::is_object) {
        return Err(E::Event);
    }

    // 7. "Verify that the Logout Token does not contain a nonce Claim."
    if verified.claims().contains_key("nonce") {
        return Err(E::Nonce);
    }

    // 8. "Optionally verify that another Logout Token with the same jti value has not been recently received": the
    //    account remembers it until it could not be presented again anyway.
    let id = claims.string("jti")?.ok_or(E::Missing("jti"))?;

    // 9. and 10.: that the subject and the session are ours is seen when they are looked for.
    Ok(LogoutToken {
        subject: subject.map(str::to_owned),
        session_id: session_id.map(str::to_owned),
        id: id.to_owned(),
        good_until,
    })
}
