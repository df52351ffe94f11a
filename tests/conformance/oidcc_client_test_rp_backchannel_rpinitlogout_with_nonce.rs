//! The logout token has a nonce: it could be an ID token.

use crate::logout::refuses;
use serde_json::json;

#[test]
fn oidcc_client_test_rp_backchannel_rpinitlogout_with_nonce() {
    refuses(|_| (), json!({ "sub": "ada", "nonce": "n" }), "logout_token_nonce");
}
