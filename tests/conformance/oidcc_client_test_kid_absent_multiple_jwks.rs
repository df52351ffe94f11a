//! The ID token does not name its key, and there are several: the one that fits is found, and no other is believed.

use crate::journey::{Shop, UNTRUSTED, refused};
use serde_json::Value;
use vestibule_core::testing::ProviderFault;

#[test]
fn oidcc_client_test_kid_absent_multiple_jwks() {
    let shop = Shop::open();
    shop.world.provider.rotate(true);
    shop.world.provider.rotate(true);
    shop.world.provider.head("kid", Value::Null);
    shop.signed_in();
    let broken = |provider: &vestibule_core::testing::FakeProvider| {
        provider.rotate(true);
        provider.head("kid", Value::Null);
        provider.fault(ProviderFault::ForeignSignature);
    };
    refused(broken, UNTRUSTED, "jws_no_key_matches");
}
