//! The logout token is signed with an algorithm that is not ours.

use crate::logout::refuses;
use serde_json::json;

#[test]
fn oidcc_client_test_rp_backchannel_rpinitlogout_wrong_alg() {
    refuses(
        |provider| {
            provider.head("alg", json!("HS256"));
            provider.sign_like(|_| "c2lnbmF0dXJl".to_owned())
        },
        json!({ "sub": "ada" }),
        "jws_algorithm",
    );
}
