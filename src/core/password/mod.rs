//! Passwords, from what is typed to what is stored.
//!
//! ```text
//! typed ─ Password::prepare ─▶ Password ─ Policy::admit ─▶ NewPassword ─ PasswordHash::create ─▶ record
//!                                 │
//!                                 ├─ check(record, …) ─▶ Proven ─ rehash ─▶ a stronger record, now and then
//!                                 └─ BreachQuery: what to ask Pwned Passwords, and what its answer means
//! ```
//! Only [`Policy::admit`] makes a [`NewPassword`], so a password that was not looked at cannot be stored. What somebody
//! signs in with is prepared, and not judged anew: a list that grows locks nobody out.
//!
//! There is no pepper. Every key here derives from one secret that operators rotate, and the hash of an account that
//! sleeps for years could only be moved to a new key while its owner signs in: either the old secret would have to be
//! kept for ever, or rotating it would lock the sleepers out. Stored hashes stand on Argon2id and their salts.

mod breach;
mod common;
mod hash;
pub mod opaque_string;
mod params;
mod policy;
mod record;

pub use breach::{BreachQuery, Occurrences, RangeError};
pub use hash::{Failure, OutOfMemory, PasswordHash, Proven, check};
pub use params::Params;
pub use policy::{NewPassword, Policy};
pub use record::RecordError;

use serde::{Deserialize, Serialize};
use std::fmt;
use zeroize::Zeroizing;

/// A password in the one spelling that is hashed, whichever keyboard it came from. It has no `Debug`, and is wiped
/// when dropped.
pub struct Password(Zeroizing<String>);

impl Password {
    /// The shortest password, in code points of the prepared text (SP 800-63B-4 §3.1.1.2).
    pub const MIN_CHARS: usize = 8;
    /// The longest password, in code points of the prepared text. Nothing is ever cut off.
    pub const MAX_CHARS: usize = 128;
    /// More bytes than the longest password takes in any spelling; what is longer is not even read.
    pub const MAX_BYTES: usize = 2048;

    /// Prepares what was typed or pasted: RFC 8265 §4.2 (OpaqueString), then its length. Spaces count, also at the
    /// ends; there are no rules of composition.
    ///
    /// # Errors
    /// [`PasswordError::TooShort`], [`PasswordError::TooLong`] or [`PasswordError::NotText`]. At sign-in, each of them
    /// is a wrong password, for every account alike.
    pub fn prepare(typed: &str) -> Result<Self, PasswordError> {
        if typed.len() > Self::MAX_BYTES {
            return Err(PasswordError::TooLong);
        }
        let text = opaque_string::enforce(typed).map_err(|refused| match refused {
            opaque_string::Refused::Empty => PasswordError::TooShort,
            _ => PasswordError::NotText,
        })?;
        match text.chars().count() {
            ..Self::MIN_CHARS => Err(PasswordError::TooShort),
            Self::MIN_CHARS..=Self::MAX_CHARS => Ok(Self(text)),
            _ => Err(PasswordError::TooLong),
        }
    }

    /// A password that nobody has: what was typed and cannot be one is held against the record all the same, so that
    /// the answer takes as long.
    pub fn impossible() -> Self {
        Self(Zeroizing::new("\0".to_owned()))
    }

    fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a password cannot be chosen, in the words of the page that asks for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PasswordError {
    /// Fewer than [`Password::MIN_CHARS`] characters.
    TooShort,
    /// More than [`Password::MAX_CHARS`] characters.
    TooLong,
    /// It has characters that are not text, such as tabs, control characters, or ones no standard has assigned.
    NotText,
    /// It is among the passwords that are guessed first.
    Common,
    /// It is mostly the customer's e-mail address or the site's name.
    Personal,
    /// It is known from a data breach.
    Breached,
}

impl PasswordError {
    /// All of them.
    pub const ALL: &'static [Self] =
        &[Self::TooShort, Self::TooLong, Self::NotText, Self::Common, Self::Personal, Self::Breached];

    /// The stable code: in the log line, and what a page's message is found by.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooShort => "password_too_short",
            Self::TooLong => "password_too_long",
            Self::NotText => "password_not_text",
            Self::Common => "password_common",
            Self::Personal => "password_personal",
            Self::Breached => "password_breached",
        }
    }
}

/// What to do about it, in English.
impl fmt::Display for PasswordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooShort => write!(f, "Use at least {} characters.", Password::MIN_CHARS),
            Self::TooLong => write!(f, "Use at most {} characters.", Password::MAX_CHARS),
            Self::NotText => f.write_str("Use letters, digits, punctuation, spaces and emoji only."),
            Self::Common => {
                f.write_str("Many people use this password, so it is guessed first. Choose another.")
            }
            Self::Personal => {
                f.write_str("Choose a password without your e-mail address and the name of this site.")
            }
            Self::Breached => {
                f.write_str("This password is known from a data breach elsewhere. Choose another.")
            }
        }
    }
}

impl std::error::Error for PasswordError {}

/// Lower case, character by character, with one sigma: for comparing, never for hashing.
fn folded(text: &str) -> Zeroizing<String> {
    // Room for the worst case from the start: a string that grows leaves a copy behind that nobody wipes.
    let mut folded = Zeroizing::new(String::with_capacity(text.len() * 3));
    folded.extend(text.chars().flat_map(char::to_lowercase).map(|c| if c == 'ς' { 'σ' } else { c }));
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_counted_in_characters_of_the_prepared_text() {
        let refusal = |typed: &str| Password::prepare(typed).err();
        assert_eq!(refusal(""), Some(PasswordError::TooShort));
        assert_eq!(refusal("\u{fe0f}"), Some(PasswordError::TooShort));
        assert_eq!(refusal("1234567"), Some(PasswordError::TooShort));
        // Fourteen code points as typed, seven when composed.
        assert_eq!(refusal(&"e\u{301}".repeat(7)), Some(PasswordError::TooShort));
        assert_eq!(refusal(&"e\u{301}".repeat(8)), None);
        assert_eq!(refusal(&"\u{1f3ad}".repeat(128)), None);
        assert_eq!(refusal(&"\u{1f3ad}".repeat(129)), Some(PasswordError::TooLong));
    }

    #[test]
    fn every_refusal_has_its_own_code_and_its_own_sentence() {
        let codes: std::collections::HashSet<_> = PasswordError::ALL.iter().map(|e| e.code()).collect();
        let sentences: std::collections::HashSet<_> =
            PasswordError::ALL.iter().map(ToString::to_string).collect();
        assert_eq!((codes.len(), sentences.len()), (PasswordError::ALL.len(), PasswordError::ALL.len()));
    }

    #[test]
    fn folding_has_room_for_what_grows() {
        // U+0130 becomes two characters of three bytes together, the most that lower case adds to two bytes.
        assert_eq!(folded("\u{130}SS\u{1e9e}").as_str(), "i\u{307}ssß");
        let worst = "\u{130}".repeat(128);
        assert!(folded(&worst).len() <= worst.len() * 3);
    }
}
