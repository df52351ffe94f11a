//! Our own signing key: the same from the same seed, on the right curve, and readable by our own verifier.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod jose_fixtures;

use jose_fixtures::key_set;
use serde_json::json;
use vestibule_core::jose::{Algorithm, AssertionKey, Policy, base64url};
use vestibule_core::testing::jws;

/// The key of RFC 6979 A.2.5.
const SEED: [u8; 32] = [
    0xc9, 0xaf, 0xa9, 0xd8, 0x45, 0xba, 0x75, 0x16, 0x6b, 0x5c, 0x21, 0x57, 0x67, 0xb1, 0xd6, 0x93, 0x4e,
    0x50, 0xc3, 0xdb, 0x36, 0xe8, 0x9b, 0x12, 0x7b, 0x8a, 0x62, 0x2b, 0x12, 0x0f, 0x67, 0x21,
];

#[test]
fn the_public_key_is_the_one_of_rfc_6979() {
    let key = AssertionKey::from_seed(&SEED);
    let expected = json!({
        "kty": "EC",
        "crv": "P-256",
        "x": "YP7UuiVanTHJYet0xjVtaMBJuJI7Yfps5mliLmDyn7Y",
        "y": "eQP-EAi4vJmkGunpVii8ZPLxsgwtfp9Rd6PClNRGIpk",
        "use": "sig",
        "alg": "ES256",
        "kid": "DOvxvJiAdIqVWIkFt5hDtCunXLF0BV4-JGv4f-ALSm0",
    });
    assert_eq!(key.public_jwk(), expected);
    assert_eq!(key.kid(), "DOvxvJiAdIqVWIkFt5hDtCunXLF0BV4-JGv4f-ALSm0");
}

#[test]
fn a_token_we_sign_is_a_token_we_verify() {
    let key = AssertionKey::from_seed(&SEED);
    let claims = json!({ "sub": "customer-1", "name": "Zoë" });
    let token = key.sign("JWT", &claims).unwrap();
    assert_eq!(token, key.sign("JWT", &claims).unwrap(), "signing is deterministic (RFC 6979)");
    let keys = key_set(&[key.public_jwk()]);
    let verified = jws::verify(&token, &keys, &Policy::id_token(&[Algorithm::ES256])).unwrap();
    assert_eq!(verified.header().key_id.as_deref(), Some(key.kid()));
    assert_eq!(verified.header().typ.as_deref(), Some("JWT"));
    assert_eq!(serde_json::Value::Object(verified.into_claims()), claims);
}

#[test]
fn every_seed_has_a_key_of_its_own() {
    // Zero and everything from the group order up are no private keys, and are hashed.
    let order = base64url::decode("_____wAAAAD__________7zm-q2nF56E87nKwvxjJVE").unwrap().try_into().unwrap();
    let mut kids: Vec<String> = [[0; 32], [0xff; 32], order, [1; 32], SEED]
        .iter()
        .map(|seed| {
            let key = AssertionKey::from_seed(seed);
            assert_eq!(key.kid(), AssertionKey::from_seed(seed).kid());
            let token = key.sign("JWT", &json!({})).unwrap();
            let keys = key_set(&[key.public_jwk()]);
            assert!(jws::verify(&token, &keys, &Policy::id_token(&[Algorithm::ES256])).is_ok());
            key.kid().to_owned()
        })
        .collect();
    kids.sort();
    kids.dedup();
    assert_eq!(kids.len(), 5);
}
