//! The signature of an RS256 token was not made by the key that it names.

use crate::journey::{UNTRUSTED, refused};
use serde_json::json;

/// The modulus of a key whose private half is gone.
const MODULUS: &str = "4iSlIg8XK82A-cws8pkyyQsA-9iDNSaSytbu2x7CgHV00sra1DF67NoM8NnniQAr4kygfRP3Sun9Wg1Gykj6she4W3kSVbkqNNkjaYgHsZExdxuZdpdlkzcMQrVhyGgqBZjqSKlJ-pFVqa_MxGrwi8YVsvH_WuR3F57sgWcI_OjAiCM2N90cM6bhbVsqpHeWq04XJFAuq9-5pjP9zKkNqMEksxieX_U35MTirUvlwkGGLu-N8Zc058DPrFcoin0DhrCgS7tCA8qMLVno2A59_HgVFTa4lp9C_hTYMynbkSwiuDGqqNio1pZ02bumf-3rKcrtH5ZuM_0gdVUK5Li8Kw";

#[test]
fn oidcc_client_test_invalid_sig_rs256() {
    let keys = json!({ "keys": [{ "kty": "RSA", "kid": "r", "use": "sig", "alg": "RS256", "n": MODULUS, "e": "AQAB" }] });
    let broken = |provider: &vestibule_core::testing::FakeProvider| {
        provider.say("/jwks", 200, "application/json", keys.to_string());
        provider.head("alg", json!("RS256"));
        provider.head("kid", json!("r"));
        // 256 bytes.
        provider.sign_like(|_| "A".repeat(342));
    };
    refused(broken, UNTRUSTED, "jws_signature");
}
