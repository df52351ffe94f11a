//! A provider's tokens, on their way between a sign-in, the account and a refresh.

use super::Identity;
use crate::base::Timestamp;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A provider's tokens. They have no telling `Debug`, and are in no cookie, page or log.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProviderTokens {
    /// The access token.
    pub access_token: String,
    /// What gets the next one.
    pub refresh_token: Option<String>,
    /// Until when the access token is good, as far as the provider says; else for an hour.
    pub good_until: Timestamp,
}

impl fmt::Debug for ProviderTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProviderTokens")
    }
}

/// The right to refresh, which the account gives to one at a time.
#[derive(Clone, PartialEq, Eq)]
pub struct TokenLease {
    /// Whose tokens they are.
    pub identity: Identity,
    /// How many times they have been refreshed.
    pub generation: u64,
    /// What gets the next ones.
    pub refresh_token: String,
}

impl fmt::Debug for TokenLease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TokenLease of generation {}", self.generation)
    }
}

/// What a refresh has come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refreshed {
    /// New tokens.
    New(ProviderTokens),
    /// The provider takes the refresh token no more: it was revoked, or is too old.
    Refused,
    /// The new ID token is about somebody else, or of another issuer (OpenID Connect Core §12.2).
    SomebodyElse,
    /// There was no answer, or none that counts. It may be another time.
    Failed,
}
