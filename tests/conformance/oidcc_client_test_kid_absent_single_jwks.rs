//! The ID token does not name its key, and there is one.

use crate::journey::Shop;
use serde_json::Value;

#[test]
fn oidcc_client_test_kid_absent_single_jwks() {
    let shop = Shop::open();
    shop.world.provider.head("kid", Value::Null);
    shop.signed_in();
}
