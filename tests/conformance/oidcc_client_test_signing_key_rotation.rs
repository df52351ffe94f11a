//! The provider signs with a new key between two sign-ins.

use crate::journey::Shop;

#[test]
fn oidcc_client_test_signing_key_rotation() {
    let shop = Shop::open();
    shop.signed_in();
    shop.world.provider.rotate(false);
    shop.signed_in();
    assert_eq!(shop.world.outbound_to("/jwks"), 2);
}
