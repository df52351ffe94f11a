//! The logout token is about nothing.

use crate::logout::refuses;
use serde_json::{Value, json};

#[test]
fn oidcc_client_test_rp_backchannel_rpinitlogout_no_event() {
    refuses(|_| (), json!({ "sub": "ada", "events": Value::Null }), "logout_token_claim_missing");
}
