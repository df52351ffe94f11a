//! Signing out here ends the session at the provider too, and the customer comes back.

use crate::journey::{Shop, parameter};

#[test]
fn oidcc_client_test_rp_init_logout() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let reply = shop.step_form(&browser);
    let url = reply.leads_to().expect("onward").to_owned();
    assert!(url.starts_with("https://id.example/logout?"), "{url}");
    assert_eq!(parameter(&url, "post_logout_redirect_uri"), "https://shop.example/");
    assert_eq!(parameter(&url, "id_token_hint").matches('.').count(), 2);
    assert_eq!(shop.visit(&browser, &shop.world.provider.visit(&url)).origin_path(), Some("/"));
    assert_eq!(browser.cookie("__Host-session"), None);
}
