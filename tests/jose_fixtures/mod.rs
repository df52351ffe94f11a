//! What the tests of JOSE and of OpenID Connect share: keys and tokens made once with another implementation, a key
//! that signs whatever it is given, and a way to published test vectors.
#![allow(dead_code, reason = "each test uses its part")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "test support")]

use serde_json::{Value, json};
use vestibule_core::jose::{AssertionKey, KeySet};

/// Keys and tokens made with pyca/cryptography for these tests; the private halves were thrown away.
pub fn made() -> Value {
    serde_json::from_str(include_str!("made.json")).unwrap()
}

/// One of the sound public keys of [`made`]: `rsa`, `p256`, `p384` or `ed25519`.
pub fn made_key(name: &str) -> Value {
    made()["keys"][name].clone()
}

/// A set of these keys, which has to be usable.
pub fn key_set(keys: &[Value]) -> KeySet {
    KeySet::parse(json!({ "keys": keys }).to_string().as_bytes()).unwrap()
}

/// The key of the tests' own provider.
pub fn signer() -> AssertionKey {
    AssertionKey::from_seed(&[7; 32])
}

/// A token of the tests' own provider with any header; `kid` is added where the header says nothing of it.
pub fn signed(mut header: Value, payload: &str) -> String {
    let signer = signer();
    let members = header.as_object_mut().unwrap();
    members.entry("kid").or_insert_with(|| signer.kid().into());
    signer.sign_as_is(header.to_string().as_bytes(), payload.as_bytes()).unwrap()
}

/// A file of the published vectors that may lie beside the repository; `None`, and one line that says so, without them.
pub fn vectors(path: &str) -> Option<Value> {
    let file = format!("{}/../shared/vectors/jose/{path}", env!("CARGO_MANIFEST_DIR"));
    match std::fs::read(&file) {
        Ok(text) => Some(serde_json::from_slice(&text).unwrap()),
        Err(_) => {
            println!("not run: the published vectors are not here ({path})");
            None
        }
    }
}
