//! Logouts that begin at the provider.
#![allow(dead_code, reason = "each test binary uses some of it")]

use crate::journey::Shop;
use serde_json::{Value, json};
use vestibule_core::base::Timestamp;
use vestibule_core::ports::Platform;
use vestibule_core::testing::{Browser, FakeProvider, Reply, run};

/// A shop, and a customer in it whose session at the provider is `sid`.
pub fn signed_in(sid: &str) -> (Shop, Browser) {
    let shop = Shop::open();
    let browser = again(&shop, sid);
    (shop, browser)
}

/// Another browser of the same customer.
pub fn again(shop: &Shop, sid: &str) -> Browser {
    shop.world.provider.tell("sid", json!(sid));
    shop.signed_in()
}

pub fn now(shop: &Shop) -> Timestamp {
    shop.world.now()
}

/// What the provider's server posts.
pub fn tell(shop: &Shop, token: &str) -> Reply {
    let server = Browser::default();
    let mut head = server.filled("/auth/logout/backchannel/demo", &[("logout_token", token)]);
    head.headers.retain(|(name, _)| name == "content-type");
    run(server.send(&shop.world, &shop.isolate, &head))
}

/// Whether the session of a browser is over, in the isolate that was told and in one that was not.
pub fn ended(shop: &Shop, browser: &Browser) -> bool {
    let here = shop.visit(&browser.copy(), "/members");
    assert_eq!(shop.world.session_count() == 0, here.subject().is_none(), "{here:?}");
    here.subject().is_none()
}

/// Asserts that a logout token like this ends nothing.
pub fn refuses(broken: impl FnOnce(&FakeProvider), claims: Value, code: &str) {
    let (shop, browser) = signed_in("session-1");
    broken(&shop.world.provider);
    let token = shop.world.provider.logout_token(now(&shop), &claims);
    let reply = tell(&shop, &token);
    assert_eq!((reply.status(), reply.detail()), (400, Some(code)), "{reply:?}");
    assert!(!ended(&shop, &browser));
}
