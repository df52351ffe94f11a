//! What the gateway and its Durable Objects say to each other, as JSON.
//!
//! Two versions of the module may talk while a deployment spreads: fields are only ever added, with a default, and an
//! unknown kind of request is answered with an error that the asker treats like an unreachable object.

use crate::base::{AccountId, FlowId, SessionId, Span, Text, Timestamp};
use crate::session::{Profile, SessionToken};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// How long a customer may take at the provider. A flow that has made a session is remembered as long, also when the
/// session has ended: it makes no second one.
pub const FLOW_LIFETIME: Span = Span::from_mins(60);

/// The name of the `Identifier` object of an issuer and a subject.
///
/// It does not depend on the secret: rotating that must not cost a customer the account.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IdentifierName(String);

impl IdentifierName {
    /// For a subject of an OpenID provider (OpenID Connect Core §2: `iss` and `sub` together are unique).
    pub fn of_subject(issuer: &str, subject: &str) -> Self {
        let mut hash = Sha256::new();
        for part in ["subject", issuer, subject] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        Self(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// 64 hexadecimal digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for IdentifierName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What is asked of an `Identifier` object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The account that takes the identifier if nobody has it.
    pub candidate: AccountId,
}

/// The answer: who has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claimed {
    /// The owner, from now on for ever.
    pub owner: AccountId,
}

/// A sign-in at a provider that belongs to an account.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Identity {
    /// The provider's name in the configuration.
    pub provider: Text<32>,
    /// Its issuer.
    pub issuer: Text<512>,
    /// The subject there.
    pub subject: Text<255>,
}

/// A sign-in that a provider vouched for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// The login flow; the same flow never makes two sessions.
    pub flow: FlowId,
    /// The id of the session if this call makes it.
    pub session: SessionId,
    /// The session it replaces on the same browser.
    pub replaces: Option<SessionId>,
    /// Who vouched.
    pub identity: Identity,
    /// What the provider told.
    pub profile: Profile,
    /// How long the session lives unused.
    pub idle: Span,
    /// How long it lives at most.
    pub absolute: Span,
    /// The ID token, for the `id_token_hint` of a logout at the provider (RP-Initiated Logout 1.0 §2).
    pub logout_hint: Option<String>,
}

/// What is asked of an `Account` object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountRequest {
    /// Makes a session, and the account if this is the first.
    SignIn(Box<SignIn>),
    /// Confirms that a session lives, and extends its idle time.
    Renew {
        /// Which one.
        session: SessionId,
        /// How long it lives unused from now on.
        idle: Span,
    },
    /// Ends a session.
    End {
        /// Which one.
        session: SessionId,
    },
    /// Ends all sessions of the account.
    EndAll,
}

/// One signed-in session, as the Account object keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionRecord {
    /// Its id.
    pub session: SessionId,
    /// The flow that made it.
    pub flow: FlowId,
    /// The provider that vouched.
    pub provider: Text<32>,
    /// When.
    pub signed_in_at: Timestamp,
    /// When it was last confirmed.
    pub seen_at: Timestamp,
    /// Until when it lives unless it is used.
    pub idle_until: Timestamp,
    /// When it ends in any case.
    pub ends_at: Timestamp,
    /// See [`SignIn::logout_hint`].
    pub logout_hint: Option<String>,
}

impl SessionRecord {
    /// Whether the session lives at `now`.
    pub fn lives(&self, now: Timestamp) -> bool {
        now < self.idle_until && now < self.ends_at
    }

    /// The payload of a token for this session, fresh for `fresh` from `now` on.
    pub fn token(&self, account: AccountId, profile: Profile, now: Timestamp, fresh: Span) -> SessionToken {
        SessionToken {
            account,
            session: self.session,
            flow: self.flow,
            signed_in_at: self.signed_in_at,
            fresh_until: now + fresh,
            idle_until: self.idle_until,
            ends_at: self.ends_at,
            provider: self.provider.clone(),
            profile,
        }
    }
}

/// What an `Account` object answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountReply {
    /// The session lives; this is what the headers tell of the customer now.
    Live {
        /// The session.
        record: Box<SessionRecord>,
        /// The customer.
        profile: Profile,
    },
    /// The session does not live (any more).
    Gone,
    /// The session has ended with this call.
    Ended {
        /// The session as it was.
        record: Box<SessionRecord>,
    },
    /// All sessions have ended.
    AllEnded,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn j21_identifiers_of_different_issuers_never_meet() {
        let name = IdentifierName::of_subject;
        assert_eq!(name("https://a.example", "1"), name("https://a.example", "1"));
        assert_ne!(name("https://a.example", "1"), name("https://b.example", "1"));
        assert_ne!(name("https://a.example", "1"), name("https://a.example1", ""));
        assert_eq!(name("https://a.example", "1").as_str().len(), 64);
    }

    #[test]
    fn messages_are_read_from_json_with_unknown_fields_and_refused_when_unknown() {
        let known = r#"{"end":{"session":"AAAAAAAAAAAAAAAAAAAAAA","added_later":1}}"#;
        assert!(serde_json::from_str::<AccountRequest>(known).is_ok());
        assert!(serde_json::from_str::<AccountRequest>(r#"{"added_later":{}}"#).is_err());
    }
}
