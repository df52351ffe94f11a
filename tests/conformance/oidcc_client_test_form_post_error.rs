//! The provider posts an error: nothing is asked of it, and the customer is led on.

use crate::journey::{Shop, parameter, settings_with};
use serde_json::json;
use vestibule_core::testing::{Browser, run};

/// A key made for tests.
const P8: &str = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQghEDGVxlmIqTg0TFbAyywjxtqR0bgVPl1JcoptVbd8JKhRANCAASKEA5IReiUjsSWkCHuxApVwgaD5+pDaWQhe+0UxM6gOdH2EW73Udp5fRdqIvtZsNf5mWGjOQ52VE3UuFbWNqot";

#[test]
fn oidcc_client_test_form_post_error() {
    let apple = json!({
        "kind": "apple", "issuer": "https://id.example", "client_id": "vestibule", "team_id": "T", "key_id": "K",
    });
    let mut settings = settings_with("PROVIDERS", json!({ "demo": apple }));
    settings["PROVIDER_DEMO_SECRET"] = json!(P8);
    let shop = Shop::with(&settings);
    let browser = Browser::default();
    let leaving = shop.step(&browser, "/auth/with/demo?return=%2Fmembers%2Fx");
    let state = parameter(leaving.header("location").expect("the way there"), "state");
    let fields = [("error", "server_error"), ("error_description", "<svg onload=x>"), ("state", &state)];
    let mut head = Browser::default().filled("/auth/callback/demo", &fields);
    head.headers.retain(|(name, _)| name != "sec-fetch-site");
    let posted = run(browser.send(&shop.world, &shop.isolate, &head));
    let reply = shop.step(&browser, posted.header("location").expect("onward"));
    assert_eq!((reply.status(), reply.reason()), (503, "provider_unavailable"));
    assert!(reply.leads_on() && !reply.body().contains("svg onload"));
    assert_eq!(shop.world.outbound_to("/token"), 0);
}
