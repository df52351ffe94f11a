//! What `Account` objects answer.

use super::{Act, Identity, SessionRecord, Typed};
use crate::address::EmailAddress;
use crate::base::{SessionId, Text, Timestamp};
use crate::password::PasswordError;
use crate::session::Profile;
use serde::{Deserialize, Serialize};

/// What comes next for a customer whose code was right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Next {
    /// The page they asked for.
    Onward,
    /// They are new, and may want a password.
    Begin,
    /// They want a new password.
    ChoosePassword,
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
    /// The code was right.
    Redeemed {
        /// The session.
        record: Box<SessionRecord>,
        /// The customer.
        profile: Profile,
        /// What comes next.
        next: Next,
        /// The sign-in that was let in with it.
        linked: Option<Identity>,
    },
    /// The session does not live (any more).
    Gone,
    /// The session has ended with this call.
    Ended {
        /// The session as it was.
        record: Box<SessionRecord>,
    },
    /// These sessions have ended.
    AllEnded {
        /// Which.
        #[serde(default)]
        sessions: Vec<SessionId>,
    },
    /// The access token, and until when it is good; nothing, if there is none.
    ProviderToken {
        /// The token.
        token: Option<(Typed, Timestamp)>,
    },
    /// The sign-in belongs to the account now.
    SignInAdded,
    /// The sign-in is the last way to sign in, and stays.
    LastSignIn,
    /// The token was there before.
    Replayed,
    /// The code is on its way, or the address has had so many that it has to do with the last one.
    Sent,
    /// The code is another one.
    CodeWrong,
    /// No code helps any more: it is too old, was used, or was tried too often. A new one does.
    CodeVoid,
    /// The password is another one, or there is none.
    PasswordWrong,
    /// The same, and the account does not know the browser; the account itself may not exist either.
    StrangerWrong,
    /// The password was right; it is one of those that are guessed first, and another should take its place.
    Weak {
        /// The session.
        record: Box<SessionRecord>,
        /// The customer.
        profile: Profile,
    },
    /// The password was right, and does not do alone: a code from a mail must come with it.
    MustProve,
    /// No password is compared for somebody unknown without a proof of work.
    Challenge {
        /// How hard: its zero bits.
        bits: u8,
    },
    /// No password is compared for now. A code still opens the account.
    SlowDown {
        /// Milliseconds until one is.
        millis: u64,
    },
    /// It was undone.
    Disowned {
        /// Where a code for a new password can be sent.
        address: Option<EmailAddress>,
        /// The sign-ins that were added then or later, and are still there.
        #[serde(default)]
        added: Vec<Identity>,
    },
    /// The new password will not do.
    PasswordRefused(PasswordError),
    /// The operator has closed the account.
    Disabled,
    /// The account has an owner, who must let the sign-in in first.
    MustLink,
    /// Nothing was decided; trying again makes sense.
    Busy,
    /// The account.
    Overview(Box<Overview>),
    /// The account, as an operator sees it.
    Operated(Box<OperatorView>),
}

/// An account as its customer sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// What the headers tell.
    pub profile: Profile,
    /// The address that codes and a password belong to.
    pub address: Option<EmailAddress>,
    /// Whether it has a password.
    pub has_password: bool,
    /// Whether the session that asks may choose one without giving the one so far: its customer has just proved the
    /// address.
    pub may_set_password: bool,
    /// The sign-ins.
    pub identities: Vec<Identity>,
    /// The living sessions, the latest seen first, without their logout hints.
    pub sessions: Vec<SessionRecord>,
}

/// An account as an operator sees it: no secret, no code, no text of a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OperatorView {
    /// Whether there is an account.
    pub exists: bool,
    /// Since when it is disabled.
    pub disabled_at: Option<Timestamp>,
    /// The address, and when it was proven.
    pub address: Option<EmailAddress>,
    /// When.
    pub proven_at: Option<Timestamp>,
    /// What the headers tell.
    pub profile: Option<Profile>,
    /// Whether it has a password.
    pub has_password: bool,
    /// The sign-ins.
    pub identities: Vec<Identity>,
    /// The living sessions, without their logout hints.
    pub sessions: Vec<SessionRecord>,
    /// Where its mails stand.
    pub outbox: Vec<String>,
    /// How the limits on passwords stand.
    #[serde(default)]
    pub limits: Vec<String>,
    /// What operators did, oldest first.
    pub audit: Vec<AuditEntry>,
}

/// Something an operator did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditEntry {
    /// When.
    pub at: Timestamp,
    /// Who, as they called themselves.
    pub by: Text<64>,
    /// What.
    pub act: Act,
}
