//! The new ID token is about somebody else: the tokens are forgotten, and the session ends.

use crate::tokens::{LIVES, signed_in, token};
use serde_json::json;

#[test]
fn oidcc_client_test_refresh_token_invalid_sub() {
    let (shop, browser) = signed_in();
    shop.world.provider.tell("sub", json!("eve"));
    shop.world.pass(LIVES);
    assert_eq!(token(&shop, &browser, "/calendar"), None);
    assert_eq!(shop.world.session_count(), 0);
}
