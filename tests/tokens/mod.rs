//! A shop whose operator keeps the provider's tokens, for the origin of one route.
#![allow(dead_code, reason = "each test binary uses some of it")]

use crate::journey::Shop;
use serde_json::{Value, json};
use vestibule_core::testing::{Browser, settings};

/// How long access tokens live, in seconds.
pub const LIVES: u64 = 300;

pub fn settings_that_keep() -> Value {
    let mut settings = settings();
    settings["PROVIDERS"]["demo"]["keep_tokens"] = json!(true);
    let routes = settings["ROUTES"].as_array_mut().expect("a list");
    routes.push(
        json!({ "prefix": "/calendar", "origin": "shop", "access": "required", "provider_token": "demo" }),
    );
    settings
}

/// The shop, and a customer who has signed in.
pub fn signed_in() -> (Shop, Browser) {
    let settings = settings_that_keep();
    let shop = Shop::with(&settings);
    shop.world.inside(&settings);
    shop.world.provider.refreshes.set(Some(LIVES));
    let browser = shop.signed_in();
    (shop, browser)
}

/// The token that the origin of a page gets.
pub fn token(shop: &Shop, browser: &Browser, path: &str) -> Option<String> {
    let reply = shop.visit(browser, path);
    assert_eq!(reply.origin_path(), Some(path), "{reply:?}");
    reply.header("x-auth-provider-token").map(str::to_owned)
}
