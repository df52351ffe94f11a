//! JWK sets: a key that is taken is sound, in one spelling, and good for signatures only.

use serde_json::Value;
use std::cell::RefCell;
use vestibule_core::jose::jws::{Policy, verify_bytes};
use vestibule_core::jose::{Algorithm, ClientKey, KeySet, PublicKey, Signature, Verifier, base64url};
use vestibule_core::testing::run;

const ALL: [Algorithm; 9] = [
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];

/// Remembers the keys it is asked about, and believes none.
#[derive(Default)]
struct Curious(RefCell<Vec<(Algorithm, PublicKey)>>);

impl Verifier for Curious {
    async fn verifies(&self, signature: &Signature<'_>) -> bool {
        self.0.borrow_mut().push((signature.algorithm, signature.key.clone()));
        false
    }
}

pub fn check(data: &[u8]) {
    if let Some(text) = super::text(data) {
        let _ = ClientKey::from_pem(text);
    }
    let Ok(set) = KeySet::parse(data) else { return };
    let listed = serde_json::from_slice::<Value>(data).expect("JSON")["keys"].as_array().map_or(0, Vec::len);
    assert!(!set.keys().is_empty() && listed <= 64);
    assert_eq!(set.keys().len() + set.faults().len(), listed, "each key is taken or left out for a reason");
    for (index, key) in set.keys().iter().enumerate() {
        let same =
            set.keys().iter().skip(index + 1).any(|other| key.id().is_some() && other.id() == key.id());
        assert!(!same, "two keys of one name");
        assert!(ALL.iter().any(|algorithm| key.fits(*algorithm)));
    }
    for algorithm in ALL {
        let curious = Curious::default();
        let header = format!(r#"{{"alg":"{}"}}"#, algorithm.name());
        let token = format!("{}.e30.AAAA", base64url::encode(header.as_bytes()));
        let _ = run(verify_bytes(&token, &set, &Policy::id_token(&ALL), &curious));
        for (asked, key) in curious.0.into_inner() {
            assert_eq!(asked, algorithm);
            goes_with(&key, algorithm);
            let alone = format!(r#"{{"keys":[{}]}}"#, key.jwk());
            let again = KeySet::parse(alone.as_bytes()).expect("a key is sound by itself");
            assert!(again.keys().len() == 1 && again.keys()[0].fits(algorithm));
        }
    }
}

fn goes_with(key: &PublicKey, algorithm: Algorithm) {
    let name = algorithm.name();
    match key {
        PublicKey::Rsa { n, e } => {
            let modulus = base64url::decode(n).expect("a modulus");
            let bits = 8 * modulus.len() - modulus[0].leading_zeros() as usize;
            assert!((2_048..=4_096).contains(&bits) && modulus[modulus.len() - 1] & 1 == 1, "{bits} bits");
            assert!(base64url::decode(e).is_some_and(|e| e[e.len() - 1] & 1 == 1 && e.len() >= 3));
            assert!(name.starts_with("RS") || name.starts_with("PS"));
        }
        PublicKey::Ec { curve: "P-256", x, y } => {
            let coordinate = |text: &str| base64url::decode(text).expect("a coordinate");
            let point = [vec![4], coordinate(x), coordinate(y)].concat();
            assert!(p256::PublicKey::from_sec1_bytes(&point).is_ok(), "not on the curve");
            assert_eq!(name, "ES256");
        }
        PublicKey::Ec { curve, .. } => assert_eq!((*curve, name), ("P-384", "ES384")),
        PublicKey::Ed25519 { x } => {
            assert!(base64url::decode(x).is_some_and(|x| x.len() == 32) && name == "EdDSA");
        }
    }
}
