//! HS256: signed with the client secret, or with anything else. It is no algorithm of ours, so no signature is good.

use crate::journey::{UNTRUSTED, refused};
use hmac::{Hmac, Mac};
use serde_json::json;
use sha2::Sha256;
use vestibule_core::jose::base64url;

fn signed_with(secret: &[u8], message: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("any length");
    mac.update(message.as_bytes());
    base64url::encode(&mac.finalize().into_bytes())
}

#[test]
fn oidcc_client_test_invalid_sig_hs256() {
    for signer in
        [(|message: &str| signed_with(b"a client secret", message)) as fn(&str) -> String, |message| {
            signed_with(b"another", message)
        }]
    {
        let broken = |provider: &vestibule_core::testing::FakeProvider| {
            provider.head("alg", json!("HS256"));
            provider.sign_like(signer);
        };
        refused(broken, UNTRUSTED, "jws_algorithm");
    }
}
