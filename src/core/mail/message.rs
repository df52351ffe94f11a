//! One message to one customer.

use super::Mailbox;
use crate::base::{Id, Text};
use crate::i18n::Language;
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// Marks the identifiers of messages.
#[derive(Debug)]
pub enum Mail {}

/// Names one message for ever: the key of its outbox entry, the idempotency key at services that know one, and the
/// left side of its `Message-ID`. It is random and says nothing of the account.
pub type MessageId = Id<Mail>;

/// A message as it is handed over. The outbox keeps none: each attempt writes it anew, byte by byte the same.
///
/// It has no `Debug`: its texts hold codes that sign a customer in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    /// Its name.
    pub id: MessageId,
    /// What it is for.
    pub kind: Kind,
    /// Who sends it: always from the configuration.
    pub from: Mailbox,
    /// Whom it is for: exactly one customer.
    pub to: Mailbox,
    /// The subject, in Unicode.
    pub subject: Text<200>,
    /// The plain text, in Unicode, with any kind of line break.
    pub text: String,
    /// The same as HTML: a whole document whose untrusted parts the template has escaped.
    pub html: String,
    /// The language of subject, text and HTML.
    pub language: LanguageTag,
}

impl Message {
    /// Whether only a server with SMTPUTF8 (RFC 6531) can take it.
    pub fn needs_smtputf8(&self) -> bool {
        self.from.address.needs_smtputf8() || self.to.address.needs_smtputf8()
    }

    /// The `Message-ID` (RFC 5322 §3.6.4): the same at every attempt, so that a receiver that does get a message twice
    /// can tell.
    pub fn message_id(&self) -> String {
        format!("<{}@{}>", self.id, self.from.address.domain())
    }

    /// The headers beside the addresses and the subject, as services take them too: that no auto-responder answers
    /// (RFC 3834 §5), and the language (RFC 3282 §2).
    pub(super) fn extra_headers(&self) -> [(&'static str, &str); 2] {
        [("Auto-Submitted", "auto-generated"), ("Content-Language", self.language.as_str())]
    }
}

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A code that proves the address of a new account.
    Verify,
    /// A code to sign in with.
    SignIn,
    /// A code to set a new password with.
    Recover,
    /// To somebody who registered an address that has an account already.
    AlreadyRegistered,
    /// To somebody who asked to sign in or recover with an address that has no account.
    NoAccount,
    /// That something was done which the owner should know of: a password chosen, a way to sign in added, a sign-in from
    /// elsewhere.
    Notice,
}

impl Kind {
    /// The stable name for logs, metrics and a service's tags.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Verify => "verify",
            Self::SignIn => "sign_in",
            Self::Recover => "recover",
            Self::AlreadyRegistered => "already_registered",
            Self::NoAccount => "no_account",
            Self::Notice => "notice",
        }
    }

    /// Whether it answers a form that anybody can send again, and for any address. So it counts against the caps (W07),
    /// and if it is lost the customer has a button. A notice is neither: it comes of a change that only the owner
    /// makes, and nobody waits for it.
    pub const fn is_asked_for(self) -> bool {
        match self {
            Self::Verify | Self::SignIn | Self::Recover | Self::AlreadyRegistered | Self::NoAccount => true,
            Self::Notice => false,
        }
    }
}

/// A language tag in the shape of RFC 5646 §2.1: letters, digits and hyphens, as in `en`, `pt-BR`, `zh-Hant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// Reads a tag of at most 35 characters (RFC 5646 §4.4.1). Whether the language exists is not asked.
    pub fn parse(text: &str) -> Option<Self> {
        let mut subtags = text.split('-');
        let is_subtag =
            |tag: &str| (1..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphanumeric());
        let language = subtags
            .next()
            .is_some_and(|tag| (2..=8).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_alphabetic()));
        (text.len() <= 35 && language && subtags.all(is_subtag)).then(|| Self(text.to_owned()))
    }

    /// The tag of a language that the gateway speaks.
    pub fn of(language: Language) -> Self {
        Self(language.tag().to_owned())
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?)
            .ok_or_else(|| serde::de::Error::custom("not a language tag"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_tag_is_one_token() {
        for good in ["en", "pt-BR", "zh-Hant", "sl-rozaj-biske", "de-1996"] {
            assert_eq!(LanguageTag::parse(good).unwrap().as_str(), good);
        }
        for wrong in ["", "e", "en_US", "en-", "-en", "en\r\nX: y", "en, de", "123", "a-123456789", "ëx"] {
            assert_eq!(LanguageTag::parse(wrong), None, "{wrong:?}");
        }
    }
}
