//! A password hash as it is stored: a PHC string, in the one form that this gateway writes.
//!
//! ```text
//! $argon2id$v=19$m=19456,t=2,p=1$ salt (16 bytes: 22 characters) $ tag (32 bytes: 43 characters)
//! ```
//! Base64 is the standard alphabet without padding. Everything is bounded while it is read, so a corrupt row costs
//! neither memory nor time.

use super::{Params, PasswordHash};
use base64::{Engine, engine::general_purpose::STANDARD_NO_PAD};
use std::fmt;

/// No record is longer, in bytes.
const MAX_BYTES: usize = 128;
/// Argon2 version 1.3 (RFC 9106 §3.1), in decimal.
const VERSION: &str = "v=19";

/// Why a stored record cannot be verified against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordError {
    /// It is no PHC string of the form above: a corrupt row.
    Malformed,
    /// It is the hash of another algorithm or of another version of Argon2.
    Algorithm,
    /// It asks for a cost outside the bounds of [`Params`].
    Cost,
}

impl RecordError {
    /// The stable code, for the log line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "password_record_malformed",
            Self::Algorithm => "password_record_algorithm",
            Self::Cost => "password_record_cost",
        }
    }
}

impl fmt::Display for RecordError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for RecordError {}

impl PasswordHash {
    /// Reads what [`PasswordHash::to_record`] wrote, and nothing else.
    ///
    /// # Errors
    /// [`RecordError`] says what is wrong with the row.
    pub fn parse(record: &str) -> Result<Self, RecordError> {
        if record.len() > MAX_BYTES {
            return Err(RecordError::Malformed);
        }
        let mut fields = record.split('$');
        let mut field = || fields.next().ok_or(RecordError::Malformed);
        if !field()?.is_empty() {
            return Err(RecordError::Malformed);
        }
        if (field()?, field()?) != ("argon2id", VERSION) {
            return Err(RecordError::Algorithm);
        }
        let params = parse_params(field()?)?;
        let (salt, tag) = (decode(field()?)?, decode(field()?)?);
        if fields.next().is_some() {
            return Err(RecordError::Malformed);
        }
        Ok(Self { params, salt, tag })
    }

    /// The hash as a PHC string, 97 characters at the current cost. It belongs in storage only: there is no `Display`.
    pub fn to_record(&self) -> String {
        format!(
            "$argon2id${VERSION}$m={},t={},p={}${}${}",
            self.params.memory_kib(),
            self.params.passes(),
            Params::LANES,
            STANDARD_NO_PAD.encode(self.salt),
            STANDARD_NO_PAD.encode(self.tag),
        )
    }
}

fn parse_params(text: &str) -> Result<Params, RecordError> {
    let mut pairs = text.split(',');
    let mut number = |name: &str| {
        let value = pairs.next()?.strip_prefix(name)?.strip_prefix('=')?;
        // The PHC format has one spelling of a number: no sign, no leading zero.
        let plain = value.bytes().all(|b| b.is_ascii_digit()) && !value.starts_with('0');
        plain.then_some(value)
    };
    let (Some(m), Some(t), Some(p)) = (number("m"), number("t"), number("p")) else {
        return Err(RecordError::Malformed);
    };
    if pairs.next().is_some() || [m, t, p].contains(&"") {
        return Err(RecordError::Malformed);
    }
    // Too many digits for the type are too high a cost all the more.
    match (m.parse(), t.parse(), p.parse::<u32>()) {
        (Ok(memory), Ok(passes), Ok(Params::LANES)) => Params::new(memory, passes).ok_or(RecordError::Cost),
        _ => Err(RecordError::Cost),
    }
}

fn decode<const LENGTH: usize>(text: &str) -> Result<[u8; LENGTH], RecordError> {
    let mut bytes = [0; LENGTH];
    match STANDARD_NO_PAD.decode_slice(text, &mut bytes) {
        Ok(length) if length == LENGTH => Ok(bytes),
        _ => Err(RecordError::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RECORD: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    #[test]
    fn a_record_is_written_as_it_was_read() {
        let hash = PasswordHash::parse(RECORD).ok().unwrap();
        assert_eq!(hash.to_record(), RECORD);
        assert_eq!(hash.params, Params::CURRENT);
        assert_eq!(hash.salt, std::array::from_fn::<u8, 16, _>(|n| n as u8));
        assert_eq!(RECORD.len(), 97);
    }

    #[test]
    fn w09_a_corrupt_record_is_refused_with_the_reason_and_without_work() {
        let with = |from: &str, to: &str| RECORD.replacen(from, to, 1);
        for (record, expected) in [
            (String::new(), RecordError::Malformed),
            ("$".to_owned(), RecordError::Malformed),
            ("$".repeat(100), RecordError::Algorithm),
            ("$argon2id$v=19$m=19456,t=2,p=1".to_owned(), RecordError::Malformed),
            ("\u{1f3ad}".repeat(24), RecordError::Malformed),
            ("A".repeat(10_000_000), RecordError::Malformed),
            (format!("{RECORD}$"), RecordError::Malformed),
            (format!("{RECORD}A"), RecordError::Malformed),
            (format!("{RECORD}=="), RecordError::Malformed),
            (format!(" {RECORD}"), RecordError::Malformed),
            (with("$argon2id", "argon2id"), RecordError::Malformed),
            (with("argon2id", "argon2i"), RecordError::Algorithm),
            (with("argon2id", "Argon2id"), RecordError::Algorithm),
            (with("v=19", "v=16"), RecordError::Algorithm),
            (with("$v=19", ""), RecordError::Algorithm),
            ("$2b$12$LQv3c1yqBWVHxkd0LHAkCOYz6TtxMQJqhN8/LewdBPj3xdQZ".to_owned(), RecordError::Algorithm),
            (with("m=19456", "m=65537"), RecordError::Cost),
            (with("m=19456", "m=4294967295"), RecordError::Cost),
            (with("m=19456", "m=99999999999999999999"), RecordError::Cost),
            (with("m=19456", "m=7"), RecordError::Cost),
            (with("t=2", "t=11"), RecordError::Cost),
            (with("p=1", "p=2"), RecordError::Cost),
            (with("t=2", "t=0"), RecordError::Malformed),
            (with("m=19456", "m=-1"), RecordError::Malformed),
            (with("m=19456", "m=+8"), RecordError::Malformed),
            (with("m=19456", "m=019456"), RecordError::Malformed),
            (with("m=19456", "m="), RecordError::Malformed),
            (with("m=19456,t=2", "t=2,m=19456"), RecordError::Malformed),
            (with("p=1", "p=1,keyid=AAAA"), RecordError::Malformed),
            (with("$AAECAwQFBgcICQoLDA0ODw$", "$AAECAwQFBgcICQoLDA0ODx$"), RecordError::Malformed),
            (with("$AAECAwQFBgcICQoLDA0ODw$", "$$"), RecordError::Malformed),
            (with("$AAECAwQFBgcICQoLDA0ODw$", "$AAECAwQFBgcICQoLDA0ODxAR$"), RecordError::Malformed),
            (with("$AAECAwQFBgcICQoLDA0ODw$", "$AAECAwQFBgcICQoLDA0O-_$"), RecordError::Malformed),
        ] {
            assert_eq!(PasswordHash::parse(&record).err(), Some(expected), "{record:.120}");
        }
    }

    #[test]
    fn w09_a_record_with_any_byte_lost_or_changed_never_panics() {
        for at in 0..RECORD.len() {
            assert!(PasswordHash::parse(&RECORD[..at]).is_err(), "cut at {at}");
            for other in ["", "$", "=", "\0", "9", "é", ","] {
                let changed = format!("{}{other}{}", &RECORD[..at], &RECORD[at + 1..]);
                if let Ok(hash) = PasswordHash::parse(&changed) {
                    assert_eq!(hash.to_record(), changed);
                }
            }
        }
    }
}
