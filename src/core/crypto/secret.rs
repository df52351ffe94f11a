//! The operator's one secret.

use base64::{Engine, engine::general_purpose};
use std::fmt;

/// `SESSION_SECRET`: at least 32 random bytes, given in base64. It has no `Debug`, so it cannot be logged.
pub struct MasterSecret(Vec<u8>);

/// Why a secret is refused. The text says what to do and never repeats the secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SecretError {
    /// It is not base64, with either alphabet, padded or not.
    NotBase64,
    /// It decodes to fewer than 32 bytes (RFC 7518 §3.2 asks for the size of the hash output).
    TooShort,
    /// Its bytes are not random: few different ones, or a readable phrase.
    Weak,
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotBase64 => "base64 of at least 32 random bytes; make one with `openssl rand -base64 32`",
            Self::TooShort => "at least 32 random bytes in base64; make one with `openssl rand -base64 32`",
            Self::Weak => "random bytes, not a phrase or a pattern; make some with `openssl rand -base64 32`",
        })
    }
}

impl MasterSecret {
    /// The shortest secret accepted, in bytes.
    pub const MIN_BYTES: usize = 32;
    /// 32 random bytes have about 30 different values; fewer than this many never happens by chance.
    const MIN_DISTINCT: usize = 16;

    /// Reads a secret, and refuses one that can be guessed.
    ///
    /// # Errors
    /// [`SecretError`] says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, SecretError> {
        let bytes = Self::decode(text.trim()).ok_or(SecretError::NotBase64)?;
        if bytes.len() < Self::MIN_BYTES {
            return Err(SecretError::TooShort);
        }
        let mut seen = [false; 256];
        for byte in &bytes {
            if let Some(entry) = seen.get_mut(usize::from(*byte)) {
                *entry = true;
            }
        }
        let distinct = seen.iter().filter(|seen| **seen).count();
        let readable = bytes.iter().all(|byte| matches!(byte, b' '..=b'~' | b'\n'));
        if distinct < Self::MIN_DISTINCT || readable || Self::is_run(&bytes) {
            return Err(SecretError::Weak);
        }
        Ok(Self(bytes))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.0
    }

    fn decode(text: &str) -> Option<Vec<u8>> {
        let unpadded = text.trim_end_matches('=');
        general_purpose::STANDARD_NO_PAD
            .decode(unpadded)
            .or_else(|_| general_purpose::URL_SAFE_NO_PAD.decode(unpadded))
            .ok()
    }

    /// Counting up or down by a fixed step, as in a test fixture.
    fn is_run(bytes: &[u8]) -> bool {
        let mut steps = bytes.windows(2).filter_map(|pair| match pair {
            [a, b] => Some(b.wrapping_sub(*a)),
            _ => None,
        });
        let first = steps.next();
        steps.all(|step| Some(step) == first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> Option<SecretError> {
        MasterSecret::parse(text).err()
    }

    #[test]
    fn random_bytes_are_accepted_in_both_alphabets() {
        assert!(MasterSecret::parse("q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=").is_err(), "a repeated pattern");
        let good = "Hq1vL0o3uX7+Jc2mS9/Tz8bRkEw5yAYdN4PgQfViZ6U=";
        assert!(MasterSecret::parse(good).is_ok());
        assert!(MasterSecret::parse(&good.replace('+', "-").replace('/', "_").replace('=', "")).is_ok());
        assert!(MasterSecret::parse(&format!(" {good}\n")).is_ok());
    }

    #[test]
    fn j20_weak_secrets_are_refused_at_start_up() {
        assert_eq!(refusal("secret"), Some(SecretError::TooShort));
        assert_eq!(refusal("change me"), Some(SecretError::NotBase64));
        assert_eq!(refusal(""), Some(SecretError::TooShort));
        let encode = |bytes: &[u8]| general_purpose::STANDARD.encode(bytes);
        assert_eq!(refusal(&encode(&[0; 32])), Some(SecretError::Weak));
        assert_eq!(refusal(&encode(&(0..64).collect::<Vec<u8>>())), Some(SecretError::Weak));
        let phrase = b"correct horse battery staple, and some more";
        assert_eq!(refusal(&encode(phrase)), Some(SecretError::Weak));
        assert_eq!(refusal(&encode(&[7, 9].repeat(20))), Some(SecretError::Weak));
        assert_eq!(refusal(&encode(&[1; 31])), Some(SecretError::TooShort));
    }
}
