//! What proves to a mail service who we are. Neither type has `Debug`, so neither can be logged.

use std::fmt;

/// A key or token that a service takes in a header.
#[derive(Clone)]
pub struct ApiKey(String);

/// The password of an SMTP account.
#[derive(Clone)]
pub struct Password(String);

/// Why a secret is refused. The text never repeats it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretError {
    /// It is empty.
    Empty,
    /// It is longer than a service's ever is.
    TooLong,
    /// It has a character that cannot be sent, such as a line break from copying it.
    Character,
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "a secret that is not empty",
            Self::TooLong => "a secret of at most 4096 bytes",
            Self::Character => {
                "a secret in one line, without control characters (and of ASCII in an API key)"
            }
        })
    }
}

impl std::error::Error for SecretError {}

/// A session token of AWS is the longest, at about 1 KiB.
const MAX: usize = 4_096;

impl ApiKey {
    /// Reads a key: visible ASCII, so that it can stand in a header. White space around it is a copying accident and
    /// is dropped.
    ///
    /// # Errors
    /// [`SecretError`].
    pub fn parse(text: &str) -> Result<Self, SecretError> {
        checked(text.trim(), |c| c.is_ascii_graphic()).map(Self)
    }

    /// The key, for the header it belongs in.
    pub(super) fn reveal(&self) -> &str {
        &self.0
    }
}

impl Password {
    /// Reads a password: any characters but controls (RFC 4616 §2 excludes NUL, `AUTH LOGIN` has no escape at all).
    ///
    /// # Errors
    /// [`SecretError`].
    pub fn parse(text: &str) -> Result<Self, SecretError> {
        checked(text, |c| !c.is_control()).map(Self)
    }

    /// The password, for the dialogue.
    pub(super) fn reveal(&self) -> &str {
        &self.0
    }
}

fn checked(text: &str, allowed: impl Fn(char) -> bool) -> Result<String, SecretError> {
    match text {
        "" => Err(SecretError::Empty),
        text if text.len() > MAX => Err(SecretError::TooLong),
        text if !text.chars().all(allowed) => Err(SecretError::Character),
        text => Ok(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a07_a_secret_cannot_end_the_header_or_the_command_it_stands_in() {
        assert_eq!(ApiKey::parse(" re_123\n").map(|key| key.0), Ok("re_123".to_owned()));
        assert_eq!(Password::parse(" Zoë's pass ").map(|p| p.0), Ok(" Zoë's pass ".to_owned()));
        for wrong in ["a\r\nX-Evil: b", "a b", "ü", "a\0"] {
            assert_eq!(ApiKey::parse(wrong).err(), Some(SecretError::Character), "{wrong:?}");
        }
        for wrong in ["a\r\nQUIT", "a\0b", "\u{85}"] {
            assert_eq!(Password::parse(wrong).err(), Some(SecretError::Character), "{wrong:?}");
        }
        assert_eq!(ApiKey::parse(" ").err(), Some(SecretError::Empty));
        assert_eq!(Password::parse(&"a".repeat(4_097)).err(), Some(SecretError::TooLong));
    }
}
