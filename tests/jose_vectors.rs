//! Published vectors through our own checks: Wycheproof, the RFC 7520 cookbook, PyJWT's key files.
//!
//! They are not part of this repository; where they are missing, the tests say so and the attack tests cover the ground.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod jose_fixtures;

use jose_fixtures::vectors;
use serde_json::{Value, json};
use vestibule_core::jose::{Algorithm, JwsError, KeyFault, KeySet, KeySetError, Policy};
use vestibule_core::testing::jws;

/// Whether a token in compact form is accepted under a document of one key or of several.
fn accepts(document: &Value, token: &Value) -> bool {
    let document =
        if document.get("keys").is_some() { document.clone() } else { json!({ "keys": [document] }) };
    let token = token.as_str().map_or_else(|| token.to_string(), str::to_owned);
    let policy = Policy::id_token(Algorithm::ALL);
    // Payloads here are seldom JSON: what counts is the signature.
    KeySet::parse(document.to_string().as_bytes())
        .is_ok_and(|keys| jws::verify_bytes(&token, &keys, &policy).is_ok())
}

/// Why a vector that others call valid is refused here; `None` when it has to be accepted.
fn policy_refuses(key: &Value, token: &str) -> Option<&'static str> {
    let keys = key.get("keys").and_then(Value::as_array).cloned().unwrap_or_else(|| vec![key.clone()]);
    if keys.iter().all(|key| key["kty"] == "oct") {
        // Among them Wycheproof's tc372 and tc373, "valid" with a "?" inside the base64url: refused twice over.
        return Some("HMAC: a provider's keys are public");
    }
    if keys.iter().all(|key| key["crv"] == "P-521") {
        return Some("P-521: not supported by the cryptography underneath");
    }
    if keys.iter().all(|key| key["alg"] == "PS256") && token.starts_with("eyJhbGciOiJQUzM4NCI") {
        return Some("the key is published for PS256 and the token is signed with PS384 (RFC 8725 §3.1)");
    }
    None
}

/// Runs a Wycheproof file; returns how many vectors were seen, accepted, and refused by policy though valid.
fn run(file: &str) -> Option<(usize, usize, usize)> {
    let (mut seen, mut accepted, mut by_policy) = (0, 0, 0);
    for group in vectors(file)?["testGroups"].as_array().unwrap() {
        let key = group.get("public").unwrap_or(&group["private"]);
        for test in group["tests"].as_array().unwrap() {
            seen += 1;
            let token = test.get("jws").unwrap_or(&test["jwe"]);
            let label = format!("{file} tc{} {}", test["tcId"], test["comment"]);
            let refused_by = policy_refuses(key, token.as_str().unwrap_or_default())
                .or_else(|| test.get("jwe").map(|_| "encryption: we register none"));
            match (test["result"].as_str().unwrap(), refused_by) {
                ("valid", None) => {
                    assert!(accepts(key, token), "{label} has to be accepted");
                    accepted += 1;
                }
                ("valid", Some(reason)) => {
                    assert!(!accepts(key, token), "{label} has to be refused: {reason}");
                    by_policy += 1;
                }
                ("invalid", _) => assert!(!accepts(key, token), "{label} has to be refused"),
                (other, _) => panic!("{label}: what is {other}?"),
            }
        }
    }
    Some((seen, accepted, by_policy))
}

#[test]
fn wycheproof_signatures() {
    if let Some(counts) = run("json_web_signature_test.json") {
        assert_eq!(counts, (401, 32, 14));
    }
}

#[test]
fn wycheproof_keys() {
    if let Some(counts) = run("json_web_key_test.json") {
        assert_eq!(counts, (26, 1, 4));
    }
}

#[test]
fn wycheproof_mixed_cryptography() {
    if let Some(counts) = run("json_web_crypto_test.json") {
        assert_eq!(counts, (83, 2, 4));
    }
}

#[test]
fn wycheproof_keys_are_left_out_for_the_reason_given() {
    let Some(file) = vectors("json_web_key_test.json") else { return };
    for group in file["testGroups"].as_array().unwrap() {
        let set = group.get("public").unwrap_or(&group["private"]).to_string();
        let expected = match group["tests"][0]["tcId"].as_u64().unwrap() {
            1 => None,
            5 => None,
            6 | 21 => Some(KeyFault::Use),
            7 => Some(KeyFault::Roca),
            8 => Some(KeyFault::RsaSize),
            9 => Some(KeyFault::RsaExponent),
            19 | 20 => Some(KeyFault::Algorithm),
            22 => Some(KeyFault::NotOnCurve),
            23 | 24 => Some(KeyFault::Number),
            _ => Some(KeyFault::Secret),
        };
        let parsed = KeySet::parse(set.as_bytes());
        match expected {
            None => assert_eq!(parsed.unwrap().keys().len(), 1, "{}", group["comment"]),
            Some(fault) => {
                assert_eq!(parsed.err(), Some(KeySetError::NoUsableKey), "{}", group["comment"]);
                // Beside a sound key the set is usable, and says why the other is not.
                let mut set: Value = serde_json::from_str(&set).unwrap();
                set["keys"].as_array_mut().unwrap().push(jose_fixtures::made_key("p384"));
                let set = KeySet::parse(set.to_string().as_bytes()).unwrap();
                assert!(
                    set.faults().iter().all(|found| *found == fault),
                    "{} {:?}",
                    group["comment"],
                    set.faults()
                );
            }
        }
    }
}

#[test]
fn rfc_7520_signatures() {
    let cookbook = |name: &str| vectors(&format!("rfc7520/jws/{name}.json"));
    let (Some(rsa), Some(v15), Some(pss)) = (
        vectors("rfc7520/jwk/3_3.rsa_public_key.json"),
        cookbook("4_1.rsa_v15_signature"),
        cookbook("4_2.rsa-pss_signature"),
    ) else {
        return;
    };
    let keys = KeySet::parse(json!({ "keys": [rsa] }).to_string().as_bytes()).unwrap();
    for (example, algorithm) in [(&v15, Algorithm::RS256), (&pss, Algorithm::PS384)] {
        let token = example["output"]["compact"].as_str().unwrap();
        let (header, payload) = jws::verify_bytes(token, &keys, &Policy::id_token(&[algorithm])).unwrap();
        assert_eq!(header.key_id.as_deref(), Some("bilbo.baggins@hobbiton.example"));
        assert_eq!(payload, example["input"]["payload"].as_str().unwrap().as_bytes());
    }
    // ES512 and HS256 are not ours; a detached payload and the JSON serialisations are not compact tokens.
    for (name, serialisation, expected) in [
        ("4_3.ecdsa_signature", "compact", JwsError::Algorithm),
        ("4_4.hmac-sha2_integrity_protection", "compact", JwsError::Algorithm),
        ("4_5.signature_with_detached_content", "compact", JwsError::Algorithm),
        ("4_6.protecting_specific_header_fields", "json", JwsError::Encoding),
        ("4_7.protecting_content_only", "json_flat", JwsError::NotCompact),
        ("4_8.multiple_signatures", "json", JwsError::Encoding),
    ] {
        let example = cookbook(name).unwrap();
        let token = &example["output"][serialisation];
        let token = token.as_str().map_or_else(|| token.to_string(), str::to_owned);
        let refusal = jws::verify_bytes(&token, &keys, &Policy::id_token(Algorithm::ALL)).unwrap_err();
        let is_expected =
            refusal == expected || (serialisation != "compact" && refusal == JwsError::NotCompact);
        assert!(is_expected, "{name}: {refusal:?}");
    }
}

#[test]
fn rfc_7520_keys() {
    for (file, usable) in [
        ("3_1.ec_public_key", false), // P-521
        ("3_2.ec_private_key", false),
        ("3_3.rsa_public_key", true),
        ("3_4.rsa_private_key", false),
        ("3_5.symmetric_key_mac_computation", false),
        ("3_6.symmetric_key_encryption", false),
    ] {
        let Some(key) = vectors(&format!("rfc7520/jwk/{file}.json")) else { return };
        assert_eq!(KeySet::parse(json!({ "keys": [key] }).to_string().as_bytes()).is_ok(), usable, "{file}");
    }
}

#[test]
fn pyjwt_keys() {
    for (file, usable) in [
        ("ec_pub_P-256", true),
        ("ec_pub_P-384", true),
        ("ec_pub_P-521", false),
        ("ec_pub_secp256k1", false),
        ("okp_pub_Ed25519", true),
        ("okp_pub_Ed448", false),
        ("rsa_pub", true),
    ] {
        let Some(key) = vectors(&format!("pyjwt-jwks/jwk_{file}.json")) else { return };
        assert_eq!(KeySet::parse(json!({ "keys": [key] }).to_string().as_bytes()).is_ok(), usable, "{file}");
    }
    let set = |file: &str| {
        KeySet::parse(vectors(&format!("pyjwt-jwks/{file}.json")).unwrap().to_string().as_bytes())
    };
    let mixed = set("jwk_keyset_with_unknown_alg").unwrap();
    assert_eq!((mixed.keys().len(), mixed.faults()), (1, &[KeyFault::Use][..]));
    assert_eq!(set("jwk_keyset_only_unknown_alg").err(), Some(KeySetError::NoUsableKey));
    assert_eq!(KeySet::parse(b"").err().map(KeySetError::code), Some("key_set_json"));
}
