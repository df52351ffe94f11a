//! The logout token is about something else.

use crate::logout::refuses;
use serde_json::json;

#[test]
fn oidcc_client_test_rp_backchannel_rpinitlogout_wrong_event() {
    refuses(
        |_| (),
        json!({ "sub": "ada", "events": { "http://schemas.openid.net/event/another": {} } }),
        "logout_token_event",
    );
}
