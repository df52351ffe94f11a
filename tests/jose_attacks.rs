//! Attacks on signed tokens, each named after its row in the attack list. Those on key sets are in `jose_key_sets`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::string_slice, reason = "tests")]

mod jose_fixtures;

use jose_fixtures::{key_set, made, made_key, signed, signer};
use serde_json::{Value, json};
use vestibule_core::jose::{Algorithm, AssertionKey, JwsError, KeySet, Policy, base64url, json::JsonError};
use vestibule_core::testing::jws;

const CLAIMS: &str = r#"{"sub":"customer-1"}"#;

fn verify(token: &str, keys: &KeySet) -> Result<(), JwsError> {
    jws::verify(token, keys, &Policy::id_token(Algorithm::ALL)).map(|_| ())
}

/// Verifies against the key of the tests' own provider.
fn verify_own(token: &str) -> Result<(), JwsError> {
    verify(token, &key_set(&[signer().public_jwk()]))
}

#[test]
fn a_good_token_of_every_algorithm_is_accepted_and_only_under_its_own_name() {
    let made = made();
    let keys: Vec<Value> = made["keys"].as_object().unwrap().values().cloned().collect();
    let keys = key_set(&keys);
    assert!(keys.faults().is_empty());
    for algorithm in Algorithm::ALL {
        let token = made["tokens"][algorithm.name()].as_str().unwrap();
        let verified = jws::verify(token, &keys, &Policy::id_token(&[*algorithm])).unwrap();
        assert_eq!(verified.header().algorithm, *algorithm);
        assert_eq!(verified.claims()["sub"], "customer-1");
        for other in Algorithm::ALL.iter().filter(|other| *other != algorithm) {
            assert_eq!(
                jws::verify(token, &keys, &Policy::id_token(&[*other])).err(),
                Some(JwsError::Algorithm)
            );
            let renamed = token.split('.').skip(1).collect::<Vec<_>>().join(".");
            let kid = verified.header().key_id.clone();
            let header = base64url::encode(json!({ "alg": other.name(), "kid": kid }).to_string().as_bytes());
            let refusal = verify(&format!("{header}.{renamed}"), &keys).unwrap_err();
            assert!(matches!(refusal, JwsError::Signature | JwsError::KeyMismatch), "{refusal:?}");
        }
    }
    assert_eq!(jws::verify("a.b.c", &keys, &Policy::id_token(&[])).err(), Some(JwsError::Encoding));
}

#[test]
fn j01_alg_none() {
    let payload = base64url::encode(CLAIMS.as_bytes());
    for alg in ["none", "None", "NONE", "nOnE"] {
        let header = base64url::encode(json!({ "alg": alg }).to_string().as_bytes());
        assert_eq!(verify_own(&format!("{header}.{payload}.")), Err(JwsError::Unsecured));
        assert_eq!(verify_own(&signed(json!({ "alg": alg }), CLAIMS)), Err(JwsError::Unsecured));
    }
    for alg in
        [json!(""), json!("none "), json!("es256"), json!("ES256 "), json!(["ES256"]), json!(null), json!(1)]
    {
        assert_eq!(verify_own(&signed(json!({ "alg": alg }), CLAIMS)), Err(JwsError::Algorithm), "{alg}");
    }
    assert_eq!(verify_own(&signed(json!({}), CLAIMS)), Err(JwsError::Algorithm));
    let good = signed(json!({ "alg": "ES256" }), CLAIMS);
    assert_eq!(verify_own(&good), Ok(()));
    let unsigned = &good[..=good.rfind('.').unwrap()];
    assert_eq!(verify_own(unsigned), Err(JwsError::Signature));
}

#[test]
fn j02_an_rsa_key_is_no_hmac_secret() {
    let made = made();
    let keys = key_set(&[made_key("rsa")]);
    for token in made["forged_hs256"].as_array().unwrap() {
        assert_eq!(verify(token.as_str().unwrap(), &keys), Err(JwsError::Algorithm));
    }
    for name in ["HS256", "HS384", "HS512", "RSA-OAEP", "ES512", "dir"] {
        assert_eq!(Algorithm::from_name(name), None);
    }
}

#[test]
fn j03_a_token_cannot_bring_its_own_key() {
    let attacker = AssertionKey::from_seed(&[9; 32]);
    let ours = signer();
    for (member, value) in [
        ("jwk", attacker.public_jwk()),
        ("jku", json!("https://evil.example/jwks")),
        ("x5u", json!("https://evil.example/chain")),
        ("x5c", json!(["MIIB"])),
    ] {
        let header = json!({ "alg": "ES256", "kid": ours.kid(), member: value });
        let forged = attacker.sign_as_is(header.to_string().as_bytes(), CLAIMS.as_bytes()).unwrap();
        assert_eq!(verify_own(&forged), Err(JwsError::Signature), "{member}");
        // Beside a good signature they are noise, and not looked at.
        assert_eq!(verify_own(&signed(header, CLAIMS)), Ok(()), "{member}");
    }
    for kid in ["../../dev/null", "' OR 1=1 --", "https://evil.example/key", "", "\0"] {
        assert_eq!(
            verify_own(&signed(json!({ "alg": "ES256", "kid": kid }), CLAIMS)),
            Err(JwsError::UnknownKey)
        );
    }
    for kid in [json!(5), json!(null), json!([ours.kid()]), json!("k".repeat(513))] {
        assert_eq!(verify_own(&signed(json!({ "alg": "ES256", "kid": kid }), CLAIMS)), Err(JwsError::KeyId));
    }
}

#[test]
fn j04_only_an_unknown_key_is_a_reason_to_fetch_the_set_again() {
    for kid in 0..1000 {
        let refusal =
            verify_own(&signed(json!({ "alg": "ES256", "kid": kid.to_string() }), CLAIMS)).unwrap_err();
        assert_eq!(refusal, JwsError::UnknownKey);
        assert!(refusal.may_be_rotation());
    }
    for refusal in [JwsError::Signature, JwsError::KeyMismatch, JwsError::Unsecured, JwsError::Encoding] {
        assert!(!refusal.may_be_rotation());
    }
}

#[test]
fn j05_a_token_without_kid() {
    let anonymous = |seed: u8| {
        let mut key = AssertionKey::from_seed(&[seed; 32]).public_jwk();
        key.as_object_mut().unwrap().remove("kid");
        key
    };
    let header = br#"{"alg":"ES256"}"#;
    let token = signer().sign_as_is(header, CLAIMS.as_bytes()).unwrap();
    // The one key, with or without a name; the one that fits; the right one of eight; and a ninth is too many.
    assert_eq!(verify(&token, &key_set(&[anonymous(7)])), Ok(()));
    assert_eq!(verify_own(&token), Ok(()));
    assert_eq!(verify(&token, &key_set(&[made_key("rsa"), anonymous(7)])), Ok(()));
    let mut keys: Vec<Value> = (10..17).map(anonymous).collect();
    keys.push(anonymous(7));
    assert_eq!(verify(&token, &key_set(&keys)), Ok(()));
    keys.insert(0, anonymous(17));
    assert_eq!(verify(&token, &key_set(&keys)), Err(JwsError::TooManyKeys));
    for keys in [key_set(&[anonymous(8), anonymous(9)]), key_set(&[made_key("rsa")])] {
        let refusal = verify(&token, &keys).unwrap_err();
        assert_eq!(refusal, JwsError::NoKeyMatches);
        assert!(refusal.may_be_rotation());
    }
}

#[test]
fn j06_a_key_is_used_only_with_the_algorithm_it_is_published_for() {
    let mut published_for_ps256 = made_key("rsa");
    published_for_ps256["alg"] = json!("PS256");
    let keys = key_set(&[published_for_ps256]);
    let made = made();
    assert_eq!(verify(made["tokens"]["PS256"].as_str().unwrap(), &keys), Ok(()));
    assert_eq!(verify(made["tokens"]["RS256"].as_str().unwrap(), &keys), Err(JwsError::KeyMismatch));
    assert_eq!(verify(made["tokens"]["PS384"].as_str().unwrap(), &keys), Err(JwsError::KeyMismatch));
}

#[test]
fn j14_a_token_of_another_type() {
    for typ in ["JWT", "jwt", "application/jwt", "APPLICATION/JWT"] {
        assert_eq!(verify_own(&signed(json!({ "alg": "ES256", "typ": typ }), CLAIMS)), Ok(()));
    }
    for typ in [
        json!("at+jwt"),
        json!("logout+jwt"),
        json!(""),
        json!("text/jwt"),
        json!("JWT "),
        json!(null),
        json!(["JWT"]),
    ] {
        let token = signed(json!({ "alg": "ES256", "typ": typ }), CLAIMS);
        assert_eq!(verify_own(&token), Err(JwsError::Type), "{typ}");
    }
}

#[test]
fn j15_critical_extensions_unencoded_payloads_and_compression() {
    for (member, values, expected) in [
        (
            "crit",
            vec![json!(["exp"]), json!(["b64"]), json!([]), json!("exp"), json!(null)],
            JwsError::Critical,
        ),
        ("b64", vec![json!(false), json!(true)], JwsError::UnencodedPayload),
        ("zip", vec![json!("DEF"), json!(null)], JwsError::Compressed),
    ] {
        for value in values {
            let token = signed(json!({ "alg": "ES256", member: value }), CLAIMS);
            assert_eq!(verify_own(&token), Err(expected), "{member} {value}");
        }
    }
}

#[test]
fn j16_members_named_twice() {
    let key = signer();
    let header = format!(r#"{{"alg":"ES256","kid":"{}","alg":"ES256"}}"#, key.kid());
    let token = key.sign_as_is(header.as_bytes(), CLAIMS.as_bytes()).unwrap();
    assert_eq!(verify_own(&token), Err(JwsError::Header(JsonError::DuplicateMember)));
    for payload in
        [r#"{"email":"a@a","email":"b@b"}"#, r#"{"sub":"a","s\u0075b":"b"}"#, r#"{"a":{"b":1,"b":1}}"#]
    {
        let token = signed(json!({ "alg": "ES256" }), payload);
        assert_eq!(verify_own(&token), Err(JwsError::Payload(JsonError::DuplicateMember)));
    }
}

#[test]
fn j17_huge_tokens() {
    assert_eq!(verify_own(&".".repeat(100_000)), Err(JwsError::TooLarge));
    assert_eq!(verify_own(&"A".repeat(100_000)), Err(JwsError::TooLarge));
    assert_eq!(verify_own(&".".repeat(16_000)), Err(JwsError::NotCompact));
    assert_eq!(verify_own(&"A.".repeat(8_000)), Err(JwsError::NotCompact));
    let deep = format!("{{\"a\":{}{}}}", "[".repeat(2_000), "]".repeat(2_000));
    assert_eq!(
        verify_own(&signed(json!({ "alg": "ES256" }), &deep)),
        Err(JwsError::Payload(JsonError::TooDeep))
    );
    let header = json!({ "alg": "ES256", "x": "x".repeat(11_000) });
    assert_eq!(verify_own(&signed(header, CLAIMS)), Ok(()), "long, but within the limit");
    for text in ["", ".", "..", "...", "a.b", "a.b.c.d", "Bearer Bearer", "é.é.é", "\u{fffd}"] {
        assert!(verify_own(text).is_err(), "{text:?}");
    }
    for payload in ["", "null", "\"x\"", "[]", "foo"] {
        assert!(matches!(verify_own(&signed(json!({ "alg": "ES256" }), payload)), Err(JwsError::Payload(_))));
    }
}

#[test]
fn j18_non_canonical_base64url() {
    let good = signed(json!({ "alg": "ES256" }), CLAIMS);
    let parts: Vec<&str> = good.split('.').collect();
    for at in 0..3 {
        let variants = [
            format!("{}=", parts[at]),
            format!("{}==", parts[at]),
            format!(" {}", parts[at]),
            format!("{}\n", parts[at]),
            format!("{}?", parts[at]),
            format!("{}A", parts[at]),
            format!("{}+", &parts[at][..parts[at].len() - 1]),
            format!("{}/", &parts[at][..parts[at].len() - 1]),
        ];
        for variant in variants {
            let mut forged = parts.clone();
            forged[at] = &variant;
            assert!(verify_own(&forged.join(".")).is_err(), "part {at}: {variant}");
        }
    }
    // The last character of a 64-byte signature carries two bits; the four others must be zero.
    let last = parts[2].chars().last().unwrap();
    assert!("AQgw".contains(last));
    let unused = format!("{}{}", &good[..good.len() - 1], char::from(last as u8 + 1));
    assert_eq!(verify_own(&unused), Err(JwsError::Encoding));
}

#[test]
fn j19_signatures_at_the_edges_of_the_curve() {
    let token = signed(json!({ "alg": "ES256" }), CLAIMS);
    let message = &token[..token.rfind('.').unwrap()];
    let order = base64url::decode("_____wAAAAD__________7zm-q2nF56E87nKwvxjJVE").unwrap();
    let mut below_order = order.clone();
    *below_order.last_mut().unwrap() -= 1;
    let mut one = vec![0; 32];
    one[31] = 1;
    let edges = [vec![0; 32], one, below_order, order, vec![0xff; 32]];
    for r in &edges {
        for s in &edges {
            let forged = format!("{message}.{}", base64url::encode(&[&r[..], s].concat()));
            assert_eq!(verify_own(&forged), Err(JwsError::Signature));
        }
    }
    let signature = base64url::decode(&token[message.len() + 1..]).unwrap();
    for length in [0, 1, 32, 63] {
        let cut = format!("{message}.{}", base64url::encode(&signature[..length]));
        assert_eq!(verify_own(&cut), Err(JwsError::Signature));
    }
    let longer = format!("{message}.{}", base64url::encode(&[&signature[..], &[0]].concat()));
    assert_eq!(verify_own(&longer), Err(JwsError::Signature));
}

#[test]
fn j21_a_token_is_judged_by_each_policy_anew() {
    let keys = key_set(&[signer().public_jwk()]);
    let token = signed(json!({ "alg": "ES256", "typ": "logout+jwt" }), CLAIMS);
    let logout = Policy { algorithms: &[Algorithm::ES256], types: &["logout+jwt"], untyped: false };
    for _ in 0..2 {
        assert!(jws::verify(&token, &keys, &logout).is_ok());
        assert_eq!(jws::verify(&token, &keys, &Policy::id_token(Algorithm::ALL)).err(), Some(JwsError::Type));
        let other = Policy { algorithms: &[Algorithm::ES384], ..logout };
        assert_eq!(jws::verify(&token, &keys, &other).err(), Some(JwsError::Algorithm));
        let foreign = key_set(&[AssertionKey::from_seed(&[9; 32]).public_jwk()]);
        assert_eq!(jws::verify(&token, &foreign, &logout).err(), Some(JwsError::UnknownKey));
    }
    let untyped = signed(json!({ "alg": "ES256" }), CLAIMS);
    assert_eq!(jws::verify(&untyped, &keys, &logout).err(), Some(JwsError::Type));
}

#[test]
fn a_good_token_cut_or_changed_anywhere_is_never_accepted() {
    let made = made();
    // Every byte of one token, and a sample of the others', whose cryptography is slow without optimisation.
    for (kid, algorithm, step) in [
        ("p256", "ES256", 1),
        ("rsa", "RS256", 9),
        ("rsa", "PS256", 9),
        ("p384", "ES384", 9),
        ("ed25519", "EdDSA", 2),
    ] {
        let keys = key_set(&[made_key(kid)]);
        let token = made["tokens"][algorithm].as_str().unwrap();
        assert_eq!(verify(token, &keys), Ok(()));
        for length in 0..token.len() {
            assert!(verify(&token[..length], &keys).is_err(), "{algorithm} cut at {length}");
        }
        for at in (0..token.len()).step_by(step) {
            let mut bytes = token.as_bytes().to_vec();
            bytes[at] ^= 1 << (at % 7);
            let changed = String::from_utf8(bytes).unwrap();
            assert!(verify(&changed, &keys).is_err(), "{algorithm} byte {at}");
        }
    }
}
