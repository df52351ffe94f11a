//! What is asked of `Account` objects.

use super::limiter::Solved;
use super::{CodePurpose, EmailCode, Identity, Opening, ProviderTokens, Whereabouts};
use crate::address::EmailAddress;
use crate::base::{SessionId, Span, Text, Timestamp};
use crate::i18n::Language;
use crate::session::Profile;
use serde::{Deserialize, Serialize};

/// A sign-in that a provider vouched for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignIn {
    /// The session to make.
    #[serde(flatten)]
    pub opening: Opening,
    /// Who vouched.
    pub identity: Identity,
    /// What the provider told.
    pub profile: Profile,
    /// The ID token, for the logout at the provider.
    pub logout_hint: Option<String>,
    /// The session at the provider (`sid`).
    #[serde(default)]
    pub session_id: Option<Text<255>>,
    /// The provider's tokens, where the operator wants them kept.
    #[serde(default)]
    pub tokens: Option<ProviderTokens>,
    /// The address, if the operator trusts the provider to know its owner and the provider says that this is them. The
    /// account then is that of the address, and lets in no sign-in that it does not know.
    #[serde(default)]
    pub proven: Option<EmailAddress>,
}

/// A code that is to be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendCode {
    /// What for.
    pub purpose: CodePurpose,
    /// Where to, as it was typed; an account that knows the address in another spelling uses its own.
    pub address: EmailAddress,
    /// The absolute URL of the page that asks for the code; the code is appended to it.
    pub link: String,
    /// The absolute URL of the page that asks where to send a code for a new password.
    pub recover: String,
    /// The language of the page that asked: the mail is in it.
    #[serde(default)]
    pub language: Option<Language>,
    /// The sign-in to let in, for [`CodePurpose::Link`].
    #[serde(default)]
    pub linking: Option<Box<Linking>>,
    /// Who asks.
    #[serde(default)]
    pub asker: Option<CodeAsker>,
}

/// Who asks for a code. It has no telling `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeAsker {
    /// The browser's id: the code is good there.
    pub browser: [u8; 16],
    /// The network, as a keyed hash that is another for each address; nothing if it is not known.
    pub network: Option<Text<22>>,
}

impl std::fmt::Debug for CodeAsker {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CodeAsker")
    }
}

/// A sign-in of a provider that waits to be let into an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Linking {
    /// The sign-in.
    pub identity: Identity,
    /// What customers know the provider by.
    pub label: Text<64>,
    /// What the provider told.
    pub profile: Profile,
    /// The ID token.
    pub logout_hint: Option<String>,
    /// The session at the provider (`sid`).
    #[serde(default)]
    pub session_id: Option<Text<255>>,
}

/// A code that came back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redeem {
    /// What it was sent for.
    pub purpose: CodePurpose,
    /// The address it was sent to.
    pub address: EmailAddress,
    /// The code.
    pub code: EmailCode,
    /// The session to make.
    pub opening: Opening,
}

/// A password that was typed. It has no telling `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Typed(pub String);

impl std::fmt::Debug for Typed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Typed")
    }
}

/// What a try with a password brings along, beside the password.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The challenge that was solved for it.
    #[serde(default)]
    pub solved: Option<Solved>,
    /// Whether so many passwords fail just now, on the whole site, that somebody must be trying lists of them.
    #[serde(default)]
    pub under_attack: bool,
    /// Whether the account is asked in the place of one that the address does not have.
    #[serde(default)]
    pub decoy: bool,
}

/// A new password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetPassword {
    /// The session that asks. It makes way for a new one; all others end.
    pub session: SessionId,
    /// The password so far, where it was asked for.
    pub current: Option<Typed>,
    /// The new one.
    pub new: Typed,
    /// The session to make.
    pub opening: Opening,
}

/// Which sessions are to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// This one.
    One(SessionId),
    /// All but the one that asks.
    Others,
    /// All.
    All,
}

/// What an operator does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Looks at the account.
    Show,
    /// Ends its sessions and lets nobody in until it is enabled.
    Disable,
    /// Lets its customer in again.
    Enable,
    /// Ends its sessions.
    EndSessions,
    /// Removes everything but the list of such acts.
    Delete,
}

impl Act {
    /// All of them, by the names operators type.
    pub const ALL: [(&'static str, Self); 5] = [
        ("show", Self::Show),
        ("disable", Self::Disable),
        ("enable", Self::Enable),
        ("end-sessions", Self::EndSessions),
        ("delete", Self::Delete),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, act)| *act == self).map_or("", |(name, _)| name)
    }
}

/// A sign-in that its customer adds to their account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AddSignIn {
    /// The session that asks.
    pub session: SessionId,
    /// The sign-in.
    pub identity: Identity,
    /// What customers know the provider by.
    #[serde(default)]
    pub label: Option<Text<64>>,
    /// Where from: the owner is told.
    #[serde(default)]
    pub whereabouts: Option<Whereabouts>,
    /// The language of the mail about it.
    #[serde(default)]
    pub language: Option<Language>,
}

/// A sign-in that its customer removes from their account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveSignIn {
    /// The session that asks.
    pub session: SessionId,
    /// The name of the sign-in's `Identifier` object.
    pub name: String,
    /// The providers that customers can sign in with now.
    pub providers: Vec<Text<32>>,
    /// Whether they can with a code sent to the account's address.
    pub by_code: bool,
    /// Whether they can with a password.
    pub by_password: bool,
}

/// A logout that the provider tells of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProviderLogout {
    /// The provider's issuer.
    pub issuer: Text<512>,
    /// The subject there; without it, whoever has the session.
    pub subject: Option<Text<255>>,
    /// The session there; without it, all that the subject's sign-in opened.
    pub session_id: Option<Text<255>>,
    /// What makes it count once, if it is a token: a hash of its id, and until when the token would be good.
    pub token: Option<(Text<64>, Timestamp)>,
}

/// What is asked of an `Account` object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountRequest {
    /// Makes a session for a sign-in that a provider vouched for, and the account if this is the first.
    SignIn(Box<SignIn>),
    /// Sends a code to an address, whether or not there is an account yet.
    SendCode(Box<SendCode>),
    /// Takes a code back and makes a session, and the account if this is the first.
    Redeem(Box<Redeem>),
    /// Makes a session for the right password.
    PasswordSignIn {
        /// The password.
        password: Typed,
        /// The session to make.
        opening: Box<Opening>,
        /// What the try brings along.
        #[serde(default)]
        attempt: Attempt,
    },
    /// Undoes what was not the owner's doing: ends every session, forgets the browsers, and the password unless it is
    /// younger and was chosen by whoever reads the owner's mail. The sign-ins that were added then or later are told of, and go once they are `released`.
    Disown {
        /// When it was done: when somebody signed in, or added a way to sign in.
        #[serde(rename = "signed_in_at")]
        done_at: Timestamp,
        /// Whether the `Identifier` objects of those sign-ins are nobody's any more.
        #[serde(default)]
        released: bool,
    },
    /// Chooses a password.
    SetPassword(Box<SetPassword>),
    /// Confirms that a session lives, and extends its idle time.
    Renew {
        /// Which one.
        session: SessionId,
        /// How long it lives unused from now on.
        idle: Span,
    },
    /// Takes over a session that waits for it, once.
    Arrive {
        /// Which one.
        session: SessionId,
        /// How long it lives unused from now on.
        idle: Span,
    },
    /// Tells of the account, to one of its sessions.
    Overview {
        /// The session that asks.
        session: SessionId,
    },
    /// Ends a session.
    End {
        /// Which one.
        session: SessionId,
    },
    /// Ends sessions of the account, at the wish of one of them.
    EndSessions {
        /// The session that asks.
        session: SessionId,
        /// Which.
        which: Ending,
    },
    /// Ends all sessions of the account.
    EndAll,
    /// Adds a sign-in, at the wish of whoever is signed in.
    AddSignIn(Box<AddSignIn>),
    /// Removes a sign-in, unless it is the last way to sign in.
    RemoveSignIn(Box<RemoveSignIn>),
    /// Ends the sessions that a provider says are over.
    ProviderLogout(Box<ProviderLogout>),
    /// The access token of the provider that vouched for a session, refreshed if it must be.
    ProviderToken {
        /// The session.
        session: SessionId,
    },
    /// Whether a session lives. Nothing changes: it does not count as being used.
    Check {
        /// Which one.
        session: SessionId,
    },
    /// Does what an operator asks, and notes it.
    Operate {
        /// What.
        act: Act,
        /// Who asks, as they call themselves.
        by: Text<64>,
    },
}

impl AccountRequest {
    /// Whether it can be the first thing an account hears of. To any other request an account that was never written
    /// answers like one that has nothing, and stays unwritten: nobody fills the storage by asking.
    pub const fn may_begin(&self) -> bool {
        matches!(self, Self::SignIn(_) | Self::SendCode(_) | Self::PasswordSignIn { .. })
    }

    /// Whether it can leave a mail in the outbox, so that the object must be woken to send it.
    pub const fn may_post(&self) -> bool {
        self.may_begin() || matches!(self, Self::Redeem(_) | Self::SetPassword(_) | Self::AddSignIn(_))
    }
}
