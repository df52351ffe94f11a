//! Sessions, as the gateway opens them and the Account object keeps them.

use crate::base::{AccountId, FlowId, SessionId, Span, Text, Timestamp};
use crate::i18n::Language;
use crate::session::{Profile, SessionToken};
use serde::{Deserialize, Serialize};

/// How long a customer may take at the provider, or with the code of a mail. A flow that has made a session is
/// remembered as long, also when the session has ended: it makes no second one.
pub const FLOW_LIFETIME: Span = Span::from_mins(60);

/// What stands as the provider of a session that began with an e-mail address. No provider may be called so.
pub const EMAIL: &str = "email";

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

/// The session that a sign-in is to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// The login flow; the same flow never makes two sessions.
    pub flow: FlowId,
    /// The id of the session if this call makes it.
    pub session: SessionId,
    /// The session it replaces on the same browser.
    pub replaces: Option<SessionId>,
    /// How long it lives unused.
    pub idle: Span,
    /// How long it lives at most.
    pub absolute: Span,
    /// The device, by a short name such as "Firefox on Linux".
    #[serde(default)]
    pub device: Option<Text<64>>,
    /// The country the sign-in came from (ISO 3166-1 alpha-2), as coarse as that.
    #[serde(default)]
    pub country: Option<Text<2>>,
    /// The language that the customer reads: mails about what they do now are in it.
    #[serde(default)]
    pub language: Option<Language>,
    /// Who asks.
    #[serde(default)]
    pub visitor: Option<Visitor>,
    /// Until when it waits for another host to take it over; then it ends. Nothing: it is this browser's at once.
    #[serde(default)]
    pub waits_until: Option<Timestamp>,
}

/// The browser that asks for a session, and what a mail about it needs. It has no telling `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visitor {
    /// The browser's id.
    pub browser: [u8; 16],
    /// The account that is asked.
    pub account: AccountId,
    /// The absolute URL of the gateway's own pages, with a slash at its end.
    pub pages: String,
}

impl std::fmt::Debug for Visitor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Visitor")
    }
}

impl Opening {
    /// Where the session is opened from, for a mail about what is done with it.
    pub fn whereabouts(&self) -> Option<Whereabouts> {
        let visitor = self.visitor.as_ref()?;
        Some(Whereabouts {
            device: self.device.clone(),
            country: self.country.clone(),
            account: visitor.account,
            pages: visitor.pages.clone(),
        })
    }
}

/// Where something was done from, and what the mail about it needs to lead to the page that undoes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Whereabouts {
    /// See [`Opening::device`].
    pub device: Option<Text<64>>,
    /// See [`Opening::country`].
    pub country: Option<Text<2>>,
    /// See [`Visitor::account`].
    pub account: AccountId,
    /// See [`Visitor::pages`].
    pub pages: String,
}

/// How a customer proved who they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// At a provider.
    #[default]
    Provider,
    /// With the password of the account.
    Password,
    /// With a code sent to the account's address.
    Code,
}

/// One signed-in session, as the Account object keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionRecord {
    /// Its id.
    pub session: SessionId,
    /// The flow that made it.
    pub flow: FlowId,
    /// The provider that vouched, or [`EMAIL`].
    pub provider: Text<32>,
    /// How.
    #[serde(default)]
    pub method: Method,
    /// When.
    pub signed_in_at: Timestamp,
    /// When it was last confirmed.
    pub seen_at: Timestamp,
    /// Until when it lives unless it is used.
    pub idle_until: Timestamp,
    /// When it ends in any case.
    pub ends_at: Timestamp,
    /// See [`Opening::device`].
    #[serde(default)]
    pub device: Option<Text<64>>,
    /// See [`Opening::country`].
    #[serde(default)]
    pub country: Option<Text<2>>,
    /// The ID token, for the `id_token_hint` of a logout at the provider (RP-Initiated Logout 1.0 §2).
    pub logout_hint: Option<String>,
    /// The sign-in that opened it, if a provider vouched.
    #[serde(default)]
    pub identity: Option<Identity>,
    /// Whether it waits for another host to take it over, which one may.
    #[serde(default)]
    pub waits: bool,
    /// The session at the provider (`sid`, Back-Channel Logout 1.0 §2.1).
    #[serde(default)]
    pub session_id: Option<Text<255>>,
}

impl SessionRecord {
    /// The session that `opening` asks for, of a customer who has just proved who they are.
    pub fn open(opening: &Opening, provider: Text<32>, method: Method, now: Timestamp) -> Self {
        let ends_at = now + opening.absolute;
        Self {
            session: opening.session,
            flow: opening.flow,
            provider,
            method,
            signed_in_at: now,
            seen_at: now,
            idle_until: opening.waits_until.unwrap_or(now + opening.idle).min(ends_at),
            ends_at,
            device: opening.device.clone(),
            country: opening.country.clone(),
            logout_hint: None,
            identity: None,
            waits: opening.waits_until.is_some(),
            session_id: None,
        }
    }

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
