//! Sign-ins that customers add to their account and remove: rows 12 to 17 of `docs/LINKING.md`.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;

use journey::Shop;
use letterbox::{ADA, Letterbox};
use serde_json::{Value, json};
use vestibule_core::base::Id;
use vestibule_core::testing::{Browser, OTHER_ISSUER, Reply, run, settings};

fn shop() -> Shop {
    let mut settings = settings();
    settings["PROVIDERS"]["demo"]["trusted_email"] = json!(true);
    settings["PROVIDERS"]["other"] =
        json!({ "name": "Other ID", "issuer": OTHER_ISSUER, "client_id": "vestibule" });
    settings["PROVIDER_OTHER_SECRET"] = json!("another client secret");
    Shop::with(&settings)
}

fn submit(shop: &Shop, browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Reply {
    run(browser.submit(&shop.world, &shop.isolate, path, fields))
}

/// Adds the sign-in of whoever is at Other ID.
fn add(shop: &Shop, browser: &Browser) -> Reply {
    submit(shop, browser, "/auth/account/sign-ins/add", &[("provider", "other")])
}

fn other(shop: &Shop, browser: &Browser) -> Reply {
    shop.visit(browser, "/auth/with/other?return=%2Fmembers")
}

fn subject(reply: &Reply) -> String {
    reply.subject().unwrap_or_else(|| panic!("{reply:?}")).to_owned()
}

/// The keys of the remove buttons.
fn keys(shop: &Shop, browser: &Browser) -> Vec<String> {
    let page = shop.visit(browser, "/auth/account/sign-ins");
    let parts = page.body().split("name=\"sign_in\" value=\"").skip(1);
    parts.map(|part| part.split('"').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn row_12_a_customer_adds_a_sign_in_that_is_nobodys() {
    let shop = shop();
    let browser = shop.signed_in();
    let account = subject(&shop.visit(&browser, "/members"));
    let page = add(&shop, &browser);
    assert!(page.words().contains("You can sign in with it from now on"), "{}", page.words());
    assert_eq!(subject(&other(&shop, &Browser::default())), account);
    assert_eq!(shop.world.owned_count(), 1);
    // Once more changes nothing.
    add(&shop, &browser);
    assert_eq!(shop.world.look(Id::parse(&account).expect("an account")).identities.len(), 2);
}

#[test]
fn row_13_a_sign_in_of_somebody_else_stays_theirs() {
    let shop = shop();
    let eve = Browser::default();
    let of_eve = subject(&other(&shop, &eve));
    let browser = shop.signed_in();
    let account = subject(&shop.visit(&browser, "/members"));
    let page = add(&shop, &browser);
    assert!(page.words().contains("belongs to another account"), "{}", page.words());
    assert_eq!(subject(&other(&shop, &Browser::default())), of_eve);
    assert_eq!(subject(&shop.visit(&browser, "/members")), account);
    assert_eq!(shop.world.owned_count(), 2);
}

#[test]
fn row_14_a_removed_sign_in_begins_an_account_of_its_own_and_its_sessions_end() {
    let shop = shop();
    let browser = shop.signed_in();
    let account = subject(&shop.visit(&browser, "/members"));
    add(&shop, &browser);
    let elsewhere = Browser::default();
    assert_eq!(subject(&other(&shop, &elsewhere)), account);
    let page =
        submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &keys(&shop, &browser)[1])]);
    assert!(page.words().contains("It is removed"), "{}", page.words());
    assert!(shop.visit(&elsewhere, "/members").subject().is_none());
    assert_eq!(subject(&shop.visit(&browser, "/members")), account);
    assert_ne!(subject(&other(&shop, &Browser::default())), account);
}

#[test]
fn row_15_the_last_way_to_sign_in_stays() {
    let shop = shop();
    shop.world.provider.customer.replace(json!({ "sub": "ada-7", "name": "Ada" }));
    let browser = shop.signed_in();
    let account = subject(&shop.visit(&browser, "/members"));
    let page = shop.visit(&browser, "/auth/account/sign-ins");
    assert!(page.words().contains("This is your only way to sign in"), "{}", page.words());
    assert_eq!(keys(&shop, &browser), [""; 0]);
    // Not by a form of one's own either.
    let name = vestibule_core::wire::IdentifierName::of_subject("https://id.example", "ada-7").to_string();
    let page = submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &name)]);
    assert!(page.words().contains("it was not removed"), "{}", page.words());
    assert_eq!(subject(&shop.sign_in(&Browser::default(), "/members")), account);
    // With an address that is proven there is another way.
    let shop = self::shop();
    let browser = shop.signed_in();
    let page =
        submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &keys(&shop, &browser)[0])]);
    assert!(page.words().contains("It is removed"), "{}", page.words());
}

#[test]
fn row_16_an_address_that_only_forwards_leads_to_no_account() {
    let mut settings = settings();
    let key = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQghEDGVxlmIqTg0TFbAyywjxtqR0bgVPl1JcoptVbd8JKhRANCAASKEA5IReiUjsSWkCHuxApVwgaD5+pDaWQhe+0UxM6gOdH2EW73Udp5fRdqIvtZsNf5mWGjOQ52VE3UuFbWNqot";
    settings["PROVIDERS"]["other"] = json!({
        "kind": "apple", "issuer": OTHER_ISSUER, "client_id": "vestibule", "team_id": "T", "key_id": "K",
        "trusted_email": true,
    });
    settings["PROVIDER_OTHER_SECRET"] = json!(key);
    let shop = Shop::with(&settings);
    for (address, merged) in [("x7@privaterelay.appleid.com", false), (ADA, true)] {
        let owner = subject(&shop.visit(&shop.registered(address), "/members"));
        let mails = shop.world.mails_to(address).len();
        let customer: Value =
            json!({ "sub": format!("at-{address}"), "email": address, "email_verified": true });
        shop.world.other_provider.customer.replace(customer);
        let reply = other(&shop, &Browser::default());
        shop.world.ring(shop.isolate.gateway());
        assert_eq!(shop.world.mails_to(address).len() > mails, merged, "{address}");
        assert_ne!(reply.subject(), Some(owner.as_str()));
    }
}

#[test]
fn row_17_only_the_session_that_asked_gets_the_sign_in() {
    let shop = shop();
    let browser = shop.signed_in();
    let form = browser.filled("/auth/account/sign-ins/add", &[("provider", "other")]);
    let leaving = run(browser.send(&shop.world, &shop.isolate, &form));
    let callback = shop.world.other_provider.authorize(leaving.header("location").expect("the way there"));
    // Signed out meanwhile, and somebody else in, in the same browser.
    shop.sign_out(&browser);
    shop.world.provider.serve("eve", "Eve");
    let eve = subject(&shop.sign_in(&browser, "/members"));
    let reply = shop.step(&browser, &callback);
    assert_eq!(reply.reason(), "sign_in_required");
    assert_eq!(shop.world.outbound_to("other-id.example/token"), 0);
    assert_ne!(subject(&other(&shop, &Browser::default())), eve);
    // Nobody but a form of ours begins it.
    let mut forged = browser.filled("/auth/account/sign-ins/add", &[("provider", "other")]);
    forged.headers.retain(|(name, _)| name != "origin" && name != "sec-fetch-site");
    forged.headers.push(("origin".to_owned(), "https://evil.example".to_owned()));
    assert_eq!(run(browser.send(&shop.world, &shop.isolate, &forged)).status(), 403);
}

#[test]
fn what_was_cut_off_is_done_at_the_next_try() {
    let shop = shop();
    let browser = shop.signed_in();
    let account = subject(&shop.visit(&browser, "/members"));
    add(&shop, &browser);
    let key = keys(&shop, &browser).remove(1);
    shop.world.identifiers_up.set(false);
    let reply = submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &key)]);
    assert_eq!(reply.status(), 503);
    shop.world.identifiers_up.set(true);
    let reply = submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &key)]);
    assert!(reply.words().contains("It is removed"), "{}", reply.words());
    assert_ne!(subject(&other(&shop, &Browser::default())), account);
}
