//! What is said to `Identifier` objects.

use crate::address::EmailAddress;
use crate::base::{AccountId, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// The name of the `Identifier` object of an issuer and a subject, or of an e-mail address.
///
/// It does not depend on the secret: rotating that must not cost a customer the account.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IdentifierName(String);

impl IdentifierName {
    /// For a subject of an OpenID provider (OpenID Connect Core §2: `iss` and `sub` together are unique).
    pub fn of_subject(issuer: &str, subject: &str) -> Self {
        Self::of(&["subject", issuer, subject])
    }

    /// For a session at an OpenID provider (`sid`, unique for its issuer: Front-Channel Logout 1.0 §3).
    pub fn of_session(issuer: &str, session_id: &str) -> Self {
        Self::of(&["session", issuer, session_id])
    }

    /// For an e-mail address, by its normal form.
    pub fn of_address(address: &EmailAddress) -> Self {
        Self::of(&address.identifier_parts())
    }

    /// Reads the 64 digits that [`fmt::Display`] writes; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        let digit = |byte: u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
        (text.len() == 64 && text.bytes().all(digit)).then(|| Self(text.to_owned()))
    }

    fn of(parts: &[&str]) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdentifierRequest {
    /// Who has it? Nothing changes.
    Owner,
    /// This account takes it unless somebody has it.
    Claim {
        /// The account.
        candidate: AccountId,
    },
    /// This account takes it, whoever has it, and after `until` nobody does: it is about something that passes, and that
    /// a provider has just told us of.
    Hold {
        /// The account.
        candidate: AccountId,
        /// When it is forgotten.
        until: Timestamp,
    },
    /// This account, if it has it, has it no more: it is being deleted, or the sign-in is removed from it.
    Release {
        /// The account.
        account: AccountId,
    },
}

/// The answer to each of them: who has it now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owned {
    /// The account, or nobody.
    pub owner: Option<AccountId>,
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
    fn an_address_in_any_letter_case_has_one_name_and_never_that_of_a_subject() {
        let name = |text| IdentifierName::of_address(&EmailAddress::parse(text).unwrap());
        assert_eq!(name("Ada@Shop.example"), name("ada@shop.example"));
        assert_ne!(name("ada@shop.example"), IdentifierName::of_subject("email", "ada@shop.example"));
    }
}
