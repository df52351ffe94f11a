//! JSON Web Signatures: what is believed was signed by a key of the set, in one spelling, with a header that is allowed.

use super::{lines, text};
use serde_json::{Value, json};
use vestibule_core::jose::jws::{Policy, verify};
use vestibule_core::jose::{Algorithm, AssertionKey, KeySet, Signature, Verified, Verifier, base64url};
use vestibule_core::testing::{jws, run};

const ALGORITHMS: [Algorithm; 3] = [Algorithm::RS256, Algorithm::ES256, Algorithm::EdDSA];

thread_local! {
    static KEY: AssertionKey = AssertionKey::from_seed(&[7; 32]);
    static KEYS: KeySet = KEY.with(|key| keys(json!([key.public_jwk()])));
}

/// Believes every signature.
pub struct Credulous;

impl Verifier for Credulous {
    async fn verifies(&self, _: &Signature<'_>) -> bool {
        true
    }
}

pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let [header, payload, place] = lines(text);
    let policy = Policy::id_token(&ALGORITHMS);
    KEYS.with(|keys| {
        // As it is: three parts that nobody has signed, or that are in the corpus because we have.
        if let Ok(verified) = jws::verify(text.trim_end(), keys, &policy) {
            assert_allowed(&verified);
            let canonical = text
                .trim_end()
                .split('.')
                .all(|part| base64url::decode(part).is_some_and(|bytes| base64url::encode(&bytes) == part));
            assert!(canonical, "another spelling of the same token");
        }
        let believed = forged(header.as_bytes(), payload.as_bytes(), keys);
        if let Some(verified) = &believed {
            assert_allowed(verified);
            let claims: Value = serde_json::from_str(payload).expect("JSON");
            assert_eq!(claims.as_object(), Some(verified.claims()), "what was signed is what is believed");
        }
        let is_ours = believed.is_some_and(|verified| verified.header().algorithm == Algorithm::ES256);
        let token =
            KEY.with(|key| key.sign_as_is(header.as_bytes(), payload.as_bytes())).expect("a signature");
        assert_eq!(jws::verify(&token, keys, &policy).is_ok(), is_ours, "a good signature under {header}");
        if is_ours {
            let mut bytes = token.clone().into_bytes();
            let at =
                place.bytes().fold(0, |at: usize, byte| at.wrapping_mul(31).wrapping_add(usize::from(byte)))
                    % bytes.len();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let other = String::from_utf8(bytes).expect("ASCII");
            assert!(jws::verify(&other, keys, &policy).is_err(), "{other} is changed at {at}");
        }
    });
}

/// A token with this header and payload, verified by somebody who believes every signature.
pub fn forged(header: &[u8], payload: &[u8], keys: &KeySet) -> Option<Verified> {
    let token = format!("{}.{}.AAAA", base64url::encode(header), base64url::encode(payload));
    run(verify(&token, keys, &Policy::id_token(&ALGORITHMS), &Credulous)).ok()
}

/// The key set that tokens are verified by.
pub fn with_keys<T>(ask: impl FnOnce(&KeySet) -> T) -> T {
    KEYS.with(ask)
}

fn assert_allowed(verified: &Verified) {
    let header = verified.header();
    assert!(ALGORITHMS.contains(&header.algorithm));
    assert!(header.key_id.as_ref().is_none_or(|id| id.len() <= 512));
    assert!(Policy::id_token(&ALGORITHMS).admits_type(header.typ.as_deref()));
}

fn keys(entries: Value) -> KeySet {
    KeySet::parse(json!({ "keys": entries }).to_string().as_bytes()).expect("a key set")
}
