//! The provider changes its key after the customer has come back, before it signs.

use crate::journey::Shop;
use vestibule_core::testing::Browser;

#[test]
fn oidcc_client_test_signing_key_rotation_just_before_signing() {
    let shop = Shop::open();
    shop.signed_in();
    let browser = Browser::default();
    let callback = shop.to_callback(&browser, "/members/x");
    shop.world.provider.rotate(false);
    assert_eq!(shop.visit(&browser, &callback).origin_path(), Some("/members/x"));
}
