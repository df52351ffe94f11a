//! A page of the provider's loads our logout address in a frame, and the session is over.

use crate::logout::{ended, signed_in};
use vestibule_core::testing::Browser;

#[test]
fn oidcc_client_test_rp_frontchannel_rpinitlogout() {
    let (shop, browser) = signed_in("session-1");
    // In the frame the browser sends no cookie of ours.
    let frame = Browser::default();
    let path = "/auth/logout/frontchannel/demo?iss=https%3A%2F%2Fid.example&sid=session-1";
    assert_eq!(shop.step(&frame, path).status(), 200);
    assert!(ended(&shop, &browser));
}
