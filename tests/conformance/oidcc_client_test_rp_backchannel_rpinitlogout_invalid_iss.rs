//! The logout token is another provider's.

use crate::logout::refuses;
use serde_json::json;

#[test]
fn oidcc_client_test_rp_backchannel_rpinitlogout_invalid_iss() {
    refuses(|_| (), json!({ "sub": "ada", "iss": "https://evil.example" }), "logout_token_issuer");
}
