//! The logout token is for another client.

use crate::logout::refuses;
use serde_json::json;

#[test]
fn oidcc_client_test_rp_backchannel_rpinitlogout_invalid_aud() {
    refuses(|_| (), json!({ "sub": "ada", "aud": "another-client" }), "logout_token_audience");
}
