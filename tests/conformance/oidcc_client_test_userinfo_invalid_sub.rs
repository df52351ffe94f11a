//! UserInfo is about somebody else.

use crate::journey::sign_in_with;
use serde_json::json;

#[test]
fn oidcc_client_test_userinfo_invalid_sub() {
    let (_, reply) = sign_in_with(|provider| {
        provider.tells_at_userinfo.set(true);
        let eve = json!({ "sub": "eve", "email": "ada@example.com" });
        provider.say("/userinfo", 200, "application/json", eve.to_string());
    });
    assert_eq!((reply.status(), reply.detail()), (502, Some("userinfo_other_subject")));
}
