//! The response carries another state: no token request is made.

use crate::journey::Shop;
use vestibule_core::testing::Browser;

#[test]
fn fapi2_client_test_invalid_state() {
    let shop = Shop::open();
    let browser = Browser::default();
    let callback = shop.to_callback(&browser, "/members/x");
    let reply = shop.step(&browser, &callback.replace("state=", "state=x"));
    assert_eq!((reply.status(), browser.cookie("__Host-session")), (400, None));
    assert!(reply.leads_on());
    assert_eq!(shop.world.outbound_to("/token"), 0);
}
