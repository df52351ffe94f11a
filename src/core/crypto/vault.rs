//! Secrets of others that must be kept: encrypted under a key derived from the secret, for one place each.

use super::keyring::{Keyring, Purpose};
use crate::base::Entropy;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

const KEY_ID_BYTES: usize = 4;
const NONCE_BYTES: usize = 24;

/// Encrypts `plain` (XChaCha20-Poly1305 with a random nonce) under a key of `parts` alone: moved to another place, it
/// cannot be read. `None` never happens: only messages of more than 256 GiB fail.
pub fn lock(
    keyring: &Keyring,
    entropy: &mut dyn Entropy,
    purpose: Purpose,
    parts: &[&[u8]],
    plain: &[u8],
) -> Option<String> {
    let id = keyring.current_id();
    let cipher = XChaCha20Poly1305::new(&keyring.derive(id, purpose, parts)?.into());
    let mut nonce = [0; NONCE_BYTES];
    entropy.fill(&mut nonce);
    let sealed = cipher.encrypt(&XNonce::from(nonce), plain).ok()?;
    Some(URL_SAFE_NO_PAD.encode([&id, nonce.as_slice(), &sealed].concat()))
}

/// Reads what [`lock`] made for the same place. `None`: another place, changed, or a secret that is no longer known.
pub fn unlock(keyring: &Keyring, purpose: Purpose, parts: &[&[u8]], locked: &str) -> Option<Vec<u8>> {
    let bytes = URL_SAFE_NO_PAD.decode(locked).ok()?;
    let (id, rest) = bytes.split_at_checked(KEY_ID_BYTES)?;
    let (nonce, sealed) = rest.split_at_checked(NONCE_BYTES)?;
    let id = <[u8; KEY_ID_BYTES]>::try_from(id).ok()?;
    let nonce = <[u8; NONCE_BYTES]>::try_from(nonce).ok()?;
    let cipher = XChaCha20Poly1305::new(&keyring.derive(id, purpose, parts)?.into());
    cipher.decrypt(&XNonce::from(nonce), sealed).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SeededEntropy;
    use crate::crypto::MasterSecret;

    const OLD: &str = "Hq1vL0o3uX7+Jc2mS9/Tz8bRkEw5yAYdN4PgQfViZ6U=";
    const NEW: &str = "mJ8yq0Zr3TnUe6XwVb1KxLh5sPcD7FgAo2iQtN9uR4E=";

    fn keyring(current: &str, previous: Option<&str>) -> Keyring {
        let secret = |text| MasterSecret::parse(text).unwrap();
        Keyring::new(&secret(current), previous.map(secret).as_ref())
    }

    #[test]
    fn what_is_locked_opens_in_its_place_under_its_secret_and_nowhere_else() {
        let keys = keyring(OLD, None);
        let place: &[&[u8]] = &[b"https://id.example", b"ada"];
        let lock = || lock(&keys, &mut SeededEntropy(1), Purpose::ProviderTokens, place, b"a token").unwrap();
        let open =
            |keys: &Keyring, place: &[&[u8]], text: &str| unlock(keys, Purpose::ProviderTokens, place, text);
        assert_eq!(open(&keys, place, &lock()).as_deref(), Some(b"a token".as_slice()));
        assert!(!lock().contains("a token"));
        assert_eq!(open(&keys, &[b"https://id.example", b"eve"], &lock()), None);
        assert_eq!(unlock(&keys, Purpose::Decoy, place, &lock()), None);
        assert!(open(&keyring(NEW, Some(OLD)), place, &lock()).is_some());
        assert_eq!(open(&keyring(NEW, None), place, &lock()), None);
        let mut changed = lock().into_bytes();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(open(&keys, place, &String::from_utf8(changed).unwrap()), None);
        for wrong in ["", "AAAA", "no base64url!"] {
            assert_eq!(open(&keys, place, wrong), None);
        }
    }
}
