//! Attacks through key sets, each named after its row in the attack or fault list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]

mod jose_fixtures;

use jose_fixtures::{key_set, made, made_key, signed, signer};
use serde_json::{Value, json};
use vestibule_core::jose::{
    Algorithm, AssertionKey, JwsError, KeyFault, KeySet, KeySetError, Policy, base64url, json::JsonError,
};
use vestibule_core::testing::jws;

fn verify(token: &str, keys: &KeySet) -> Result<(), JwsError> {
    jws::verify(token, keys, &Policy::id_token(Algorithm::ALL)).map(|_| ())
}

fn with(mut key: Value, member: &str, value: Value) -> Value {
    key[member] = value;
    key
}

/// Why the only doubtful key of a set is left out; alone, it makes no set.
fn fault(key: Value) -> Option<KeyFault> {
    let other = AssertionKey::from_seed(&[8; 32]).public_jwk();
    let alone = KeySet::parse(json!({ "keys": [key] }).to_string().as_bytes());
    let set = key_set(&[other, key]);
    assert_eq!(alone.err(), set.faults().first().map(|_| KeySetError::NoUsableKey));
    set.faults().first().copied()
}

#[test]
fn j02_a_symmetric_key_is_never_published() {
    let oct = json!({ "kty": "oct", "alg": "HS256", "k": base64url::encode(&[1; 32]) });
    assert_eq!(fault(oct), Some(KeyFault::Secret));
    assert_eq!(fault(json!({ "kty": "oct" })), Some(KeyFault::KeyType));
}

#[test]
fn j06_keys_that_are_not_what_they_say() {
    let (ec, rsa, ed) = (made_key("p256"), made_key("rsa"), made_key("ed25519"));
    for sound in [&ec, &rsa, &ed] {
        assert_eq!(fault(sound.clone()), None);
        assert_eq!(fault(with(sound.clone(), "use", json!("sig"))), None);
        assert_eq!(fault(with(sound.clone(), "key_ops", json!(["verify"]))), None);
        for (member, value, expected) in [
            ("use", json!("enc"), KeyFault::Use),
            ("use", json!("SIG"), KeyFault::Use),
            ("use", json!(null), KeyFault::Use),
            ("key_ops", json!(["encrypt", "wrapKey"]), KeyFault::Operations),
            ("key_ops", json!([]), KeyFault::Operations),
            ("key_ops", json!("verify"), KeyFault::Operations),
            ("alg", json!("HS256"), KeyFault::Algorithm),
            ("alg", json!("none"), KeyFault::Algorithm),
            ("alg", json!("RSA-OAEP"), KeyFault::Algorithm),
            ("alg", json!("ES384"), KeyFault::Algorithm),
            ("alg", json!(null), KeyFault::Algorithm),
            ("kid", json!(1), KeyFault::KeyId),
            ("d", json!("AA"), KeyFault::Secret),
            ("k", json!("AA"), KeyFault::Secret),
            ("kty", json!("rsa"), KeyFault::KeyType),
            ("kty", json!(null), KeyFault::KeyType),
        ] {
            assert_eq!(fault(with(sound.clone(), member, value.clone())), Some(expected), "{member} {value}");
        }
    }
    for (key, expected) in [
        (with(ec.clone(), "alg", json!("RS256")), KeyFault::Algorithm),
        (with(rsa.clone(), "alg", json!("EdDSA")), KeyFault::Algorithm),
        (with(ec.clone(), "crv", json!("P-384")), KeyFault::Number),
        (with(ec.clone(), "crv", json!("P-521")), KeyFault::Curve),
        (with(ec.clone(), "crv", json!("secp256k1")), KeyFault::Curve),
        (with(ec.clone(), "kty", json!("RSA")), KeyFault::Number),
        (with(rsa.clone(), "kty", json!("EC")), KeyFault::Curve),
        (with(ed.clone(), "crv", json!("X25519")), KeyFault::Curve),
        (with(ed.clone(), "x", json!("AAAA")), KeyFault::Number),
        (with(ec.clone(), "y", ec["x"].clone()), KeyFault::NotOnCurve),
        (with(ec.clone(), "x", json!("AA")), KeyFault::Number),
        (with(ec.clone(), "x", json!([])), KeyFault::Number),
        (with(rsa.clone(), "e", json!("AQAB=")), KeyFault::Number),
        (with(rsa.clone(), "n", json!("not base64url!")), KeyFault::Number),
        (json!("a key"), KeyFault::NotAnObject),
    ] {
        assert_eq!(fault(key.clone()), Some(expected), "{key}");
    }
    // An RSA modulus with a leading zero octet is the same number.
    let modulus = base64url::decode(rsa["n"].as_str().unwrap()).unwrap();
    let padded = with(rsa, "n", json!(base64url::encode(&[&[0][..], &modulus].concat())));
    assert_eq!(verify(made()["tokens"]["RS256"].as_str().unwrap(), &key_set(&[padded])), Ok(()));
}

#[test]
fn j06_two_keys_under_one_kid_are_none() {
    let token = signed(json!({ "alg": "ES256" }), "{}");
    let ours = signer().public_jwk();
    let twin = with(AssertionKey::from_seed(&[9; 32]).public_jwk(), "kid", ours["kid"].clone());
    for keys in [[ours.clone(), twin.clone()], [twin.clone(), ours.clone()]] {
        let alone = KeySet::parse(json!({ "keys": keys }).to_string().as_bytes());
        assert_eq!(alone.err(), Some(KeySetError::NoUsableKey));
        let set = key_set(&[keys[0].clone(), made_key("rsa"), keys[1].clone()]);
        assert_eq!(set.faults(), [KeyFault::DuplicateKeyId, KeyFault::DuplicateKeyId]);
        assert_eq!(verify(&token, &set), Err(JwsError::UnknownKey));
    }
    // A key for encryption under the same name is no rival.
    let set = key_set(&[with(twin, "use", json!("enc")), ours]);
    assert_eq!(verify(&token, &set), Ok(()));
}

#[test]
fn f12_a_document_that_is_no_key_set() {
    let key = signer().public_jwk();
    for (body, expected) in [
        ("".to_owned(), KeySetError::Json(JsonError::Syntax)),
        ("<html>".into(), KeySetError::Json(JsonError::Syntax)),
        (format!("[{key}]"), KeySetError::Json(JsonError::NotAnObject)),
        (format!("{{\"keys\":[{key}"), KeySetError::Json(JsonError::Syntax)),
        (format!("{{\"keys\":[{key}],\"keys\":[]}}"), KeySetError::Json(JsonError::DuplicateMember)),
        (format!("{{\"keys\":[{key}]}}{}", " ".repeat(65_536)), KeySetError::Json(JsonError::TooLarge)),
        (key.to_string(), KeySetError::NoKeys),
        (format!("{{\"keys\":{key}}}"), KeySetError::NoKeys),
        ("{\"keys\":[]}".into(), KeySetError::NoUsableKey),
        ("{\"keys\":[{},null,1]}".into(), KeySetError::NoUsableKey),
        (format!("{{\"keys\":[{}]}}", vec!["{}"; 65].join(",")), KeySetError::TooManyKeys),
    ] {
        assert_eq!(KeySet::parse(body.as_bytes()).err(), Some(expected), "{body:.80}");
    }
}

#[test]
fn j07_weak_rsa_keys() {
    let made = made();
    for (name, key) in made["weak_rsa"].as_object().unwrap() {
        let expected = match name.as_str() {
            "roca" => KeyFault::Roca,
            "too_small" | "too_large" | "just_too_large" => KeyFault::RsaSize,
            "even" | "divisible_by_3" => KeyFault::RsaFactor,
            _ => KeyFault::RsaExponent,
        };
        assert_eq!(fault(key.clone()), Some(expected), "{name}");
    }
    let largest = &made["rsa_4096"];
    assert_eq!(verify(largest["token"].as_str().unwrap(), &key_set(&[largest["key"].clone()])), Ok(()));
}

#[test]
fn j19_ed25519_keys_of_small_order() {
    let hex = |text: &str| -> Vec<u8> {
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
    };
    let middle = "ff".repeat(30);
    let points = [
        "00".repeat(32),
        format!("01{}", "00".repeat(31)),
        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05".to_owned(),
        "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a".to_owned(),
        format!("ec{middle}7f"),
        format!("ed{middle}7f"),
        format!("ee{middle}7f"),
    ];
    for point in points {
        let mut point = hex(&point);
        for _ in 0..2 {
            let key = json!({ "kty": "OKP", "crv": "Ed25519", "x": base64url::encode(&point) });
            assert_eq!(fault(key), Some(KeyFault::SmallOrder));
            point[31] ^= 0x80;
        }
    }
    // y = 2 is no point of the curve.
    let mut two = [0; 32];
    two[0] = 2;
    let key = json!({ "kty": "OKP", "crv": "Ed25519", "x": base64url::encode(&two) });
    assert_eq!(fault(key), Some(KeyFault::NotOnCurve));
}
