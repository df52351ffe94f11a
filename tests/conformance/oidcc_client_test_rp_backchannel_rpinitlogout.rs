//! The provider tells of the logout, and the session is over.

use crate::logout::{ended, signed_in};

#[test]
fn oidcc_client_test_rp_backchannel_rpinitlogout() {
    let (shop, browser) = signed_in("session-1");
    let token = shop
        .world
        .provider
        .logout_token(crate::logout::now(&shop), &serde_json::json!({ "sub": "ada", "sid": "session-1" }));
    assert_eq!(crate::logout::tell(&shop, &token).status(), 200);
    assert!(ended(&shop, &browser));
}
