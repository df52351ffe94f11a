//! A shop with two providers, and what customers do with the sign-ins of their accounts.
#![allow(dead_code, reason = "each test file uses some of it")]

use crate::journey::Shop;
use crate::letterbox::{self, ADA};
use serde_json::json;
use vestibule_core::testing::{Browser, OTHER_ISSUER, Reply, settings};

pub fn shop() -> Shop {
    let mut settings = settings();
    settings["PROVIDERS"]["demo"]["trusted_email"] = json!(true);
    settings["PROVIDERS"]["other"] =
        json!({ "name": "Other ID", "issuer": OTHER_ISSUER, "client_id": "vestibule" });
    settings["PROVIDER_OTHER_SECRET"] = json!("another client secret");
    let shop = Shop::with(&settings);
    let ada = json!({ "sub": "ada", "name": "Ada", "email": ADA, "email_verified": true });
    shop.world.provider.customer.replace(ada);
    shop
}

pub fn submit(shop: &Shop, browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Reply {
    letterbox::submit(shop, browser, path, fields)
}

/// Adds the sign-in of whoever is at Other ID.
pub fn add(shop: &Shop, browser: &Browser) -> Reply {
    add_at(shop, browser, "other")
}

/// Adds the sign-in of whoever is at that provider.
pub fn add_at(shop: &Shop, browser: &Browser, provider: &str) -> Reply {
    submit(shop, browser, "/auth/account/sign-ins/add", &[("provider", provider)])
}

pub fn other(shop: &Shop, browser: &Browser) -> Reply {
    shop.visit(browser, "/auth/with/other?return=%2Fmembers")
}

pub fn subject(reply: &Reply) -> String {
    reply.subject().unwrap_or_else(|| panic!("{reply:?}")).to_owned()
}

/// The keys of the remove buttons.
pub fn keys(shop: &Shop, browser: &Browser) -> Vec<String> {
    let page = shop.visit(browser, "/auth/account/sign-ins");
    let parts = page.body().split("name=\"sign_in\" value=\"").skip(1);
    parts.map(|part| part.split('"').next().unwrap_or_default().to_owned()).collect()
}
