//! Sealed tokens: data that customers carry and cannot change.
//!
//! ```text
//! base64url( version (1 byte, 1) | key id (4) | payload (postcard) | HMAC-SHA256 tag (32, or 16 of a short one) )
//! ```
//! The tag covers everything before it and a context (such as the browser that a login belongs to) that is not
//! in the token. `docs/TOKEN.md` gives the sizes.

use super::keyring::{Keyring, Purpose, absorb};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use hmac::Mac;
use serde::{Serialize, de::DeserializeOwned};

const VERSION: u8 = 1;
const HEADER_BYTES: usize = 5;
const TAG_BYTES: usize = 32;
/// Half of a tag is enough where every byte counts (RFC 2104 §5).
const SHORT_TAG_BYTES: usize = 16;
/// No token is longer; longer input is not even decoded.
const MAX_TOKEN_CHARS: usize = 12_000;

/// Why a token is not accepted. Callers treat all of them alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenError {
    /// Not base64url, too short or too long, or of another version.
    Malformed,
    /// Sealed under a secret that is no longer known.
    UnknownKey,
    /// Changed, made for another purpose, or presented in another context.
    Forged,
}

/// Seals `payload` for one purpose and one context. Empty when the payload cannot be written, which no type of
/// this crate can bring about.
pub fn seal<T: Serialize>(keyring: &Keyring, purpose: Purpose, context: &[u8], payload: &T) -> String {
    seal_with(keyring, purpose, context, payload, TAG_BYTES)
}

/// The same with a short tag, for [`open_short`].
pub fn seal_short<T: Serialize>(keyring: &Keyring, purpose: Purpose, context: &[u8], payload: &T) -> String {
    seal_with(keyring, purpose, context, payload, SHORT_TAG_BYTES)
}

fn seal_with<T: Serialize>(
    keyring: &Keyring,
    purpose: Purpose,
    context: &[u8],
    payload: &T,
    tag_bytes: usize,
) -> String {
    let mut bytes = vec![VERSION];
    bytes.extend_from_slice(&keyring.current_id());
    let (Ok(payload), Some(mut mac)) =
        (postcard::to_allocvec(payload), keyring.mac_by_id(keyring.current_id(), purpose))
    else {
        return String::new();
    };
    bytes.extend_from_slice(&payload);
    absorb(&mut mac, context);
    absorb(&mut mac, &bytes);
    bytes.extend(mac.finalize().into_bytes().into_iter().take(tag_bytes));
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Opens what [`seal`] made for the same purpose and context, and gives the id of the key it was sealed under.
/// The tag is compared in constant time before anything of the payload is read.
///
/// # Errors
/// [`OpenError`]; nothing of the payload is revealed.
pub fn open<T: DeserializeOwned>(
    keyring: &Keyring,
    purpose: Purpose,
    context: &[u8],
    token: &str,
) -> Result<(T, [u8; 4]), OpenError> {
    open_with(keyring, purpose, context, token, TAG_BYTES)
}

/// Opens what [`seal_short`] made.
///
/// # Errors
/// As [`open`].
pub fn open_short<T: DeserializeOwned>(
    keyring: &Keyring,
    purpose: Purpose,
    context: &[u8],
    token: &str,
) -> Result<(T, [u8; 4]), OpenError> {
    open_with(keyring, purpose, context, token, SHORT_TAG_BYTES)
}

fn open_with<T: DeserializeOwned>(
    keyring: &Keyring,
    purpose: Purpose,
    context: &[u8],
    token: &str,
    tag_bytes: usize,
) -> Result<(T, [u8; 4]), OpenError> {
    if token.len() > MAX_TOKEN_CHARS {
        return Err(OpenError::Malformed);
    }
    let bytes = URL_SAFE_NO_PAD.decode(token).map_err(|_| OpenError::Malformed)?;
    let body_bytes = bytes.len().checked_sub(tag_bytes).ok_or(OpenError::Malformed)?;
    let (body, tag) = bytes.split_at_checked(body_bytes).ok_or(OpenError::Malformed)?;
    let (header, payload) = body.split_first_chunk::<HEADER_BYTES>().ok_or(OpenError::Malformed)?;
    let [VERSION, a, b, c, d] = *header else { return Err(OpenError::Malformed) };
    let key_id = [a, b, c, d];
    let mut mac = keyring.mac_by_id(key_id, purpose).ok_or(OpenError::UnknownKey)?;
    absorb(&mut mac, context);
    absorb(&mut mac, body);
    mac.verify_truncated_left(tag).map_err(|_| OpenError::Forged)?;
    let payload = postcard::from_bytes(payload).map_err(|_| OpenError::Malformed)?;
    Ok((payload, key_id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::MasterSecret;

    const SECRET: &str = "Hq1vL0o3uX7+Jc2mS9/Tz8bRkEw5yAYdN4PgQfViZ6U=";
    const OTHER: &str = "mJ8yq0Zr3TnUe6XwVb1KxLh5sPcD7FgAo2iQtN9uR4E=";

    fn keyring(current: &str, previous: Option<&str>) -> Keyring {
        let previous = previous.map(|text| MasterSecret::parse(text).unwrap());
        Keyring::new(&MasterSecret::parse(current).unwrap(), previous.as_ref())
    }

    fn open_text(
        keyring: &Keyring,
        purpose: Purpose,
        context: &[u8],
        token: &str,
    ) -> Result<String, OpenError> {
        open(keyring, purpose, context, token).map(|(text, _)| text)
    }

    #[test]
    fn a_sealed_payload_opens_unchanged() {
        let keys = keyring(SECRET, None);
        let token = seal(&keys, Purpose::Session, b"", &"payload");
        assert_eq!(open_text(&keys, Purpose::Session, b"", &token), Ok("payload".to_owned()));
    }

    #[test]
    fn c04_a_token_with_any_bit_changed_cut_or_added_is_refused() {
        let keys = keyring(SECRET, None);
        let token = seal(&keys, Purpose::Session, b"", &"payload");
        let bytes = URL_SAFE_NO_PAD.decode(&token).unwrap();
        for bit in 0..bytes.len() * 8 {
            let mut changed = bytes.clone();
            changed[bit / 8] ^= 1 << (bit % 8);
            assert!(
                open_text(&keys, Purpose::Session, b"", &URL_SAFE_NO_PAD.encode(changed)).is_err(),
                "bit {bit}"
            );
        }
        for length in 0..token.len() {
            assert!(open_text(&keys, Purpose::Session, b"", &token[..length]).is_err(), "cut at {length}");
        }
        for addition in ["A", "AA", "=", " ", "\0", "é"] {
            assert!(open_text(&keys, Purpose::Session, b"", &format!("{token}{addition}")).is_err());
        }
        assert!(open_text(&keys, Purpose::Session, b"", &"A".repeat(100_000)).is_err());
    }

    #[test]
    fn c05_a_token_made_for_one_purpose_or_context_is_worthless_for_another() {
        let keys = keyring(SECRET, None);
        let token = seal(&keys, Purpose::LoginState, b"browser 1", &"payload");
        assert_eq!(open_text(&keys, Purpose::Session, b"browser 1", &token), Err(OpenError::Forged));
        assert_eq!(open_text(&keys, Purpose::LoginState, b"browser 2", &token), Err(OpenError::Forged));
        assert_eq!(open_text(&keys, Purpose::LoginState, b"", &token), Err(OpenError::Forged));
    }

    #[test]
    fn c12_the_previous_secret_verifies_until_it_is_removed() {
        let before = keyring(OTHER, None);
        let token = seal(&before, Purpose::Session, b"", &"payload");
        let during = keyring(SECRET, Some(OTHER));
        assert!(open_text(&during, Purpose::Session, b"", &token).is_ok());
        let renewed = seal(&during, Purpose::Session, b"", &"payload");
        let after = keyring(SECRET, None);
        assert_eq!(open_text(&after, Purpose::Session, b"", &token), Err(OpenError::UnknownKey));
        assert!(open_text(&after, Purpose::Session, b"", &renewed).is_ok());
        assert_eq!(during.jwks()["keys"].as_array().map(Vec::len), Some(2));
        let twice = keyring(SECRET, Some(SECRET));
        assert_eq!(twice.jwks()["keys"].as_array().map(Vec::len), Some(1), "no key is listed twice");
    }
}
