//! What a session that was left open is not enough for, and what one sign-in tells that is not the other's (K08).
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;
mod sign_ins;

use journey::Shop;
use letterbox::Letterbox;
use serde_json::json;
use sign_ins::{add, add_at, keys, other, shop, submit};
use vestibule_core::ports::Platform;
use vestibule_core::testing::{Browser, ISSUER, run, settings};

#[test]
fn k08_a_session_that_was_left_open_changes_no_way_to_sign_in() {
    let shop = shop();
    let thief = shop.signed_in();
    add(&shop, &thief);
    let keys = keys(&shop, &thief);
    shop.world.pass(30 * 60);
    // To the provider once more, where whoever has stolen the cookie is nobody.
    for (page, field) in [("add", ("provider", "other")), ("remove", ("sign_in", &*keys[1]))] {
        let form = thief.filled(&format!("/auth/account/sign-ins/{page}"), &[field]);
        let leaving = run(thief.send(&shop.world, &shop.isolate, &form));
        let url = leaving.leads_to().expect("it goes on by itself");
        assert!(url.contains("/auth/with/demo?"), "{page}: {url}");
    }
    assert_eq!(sign_ins::keys(&shop, &thief), keys);
    // The owner comes back from there to their account, and goes on.
    let page = submit(&shop, &thief, "/auth/account/sign-ins/remove", &[("sign_in", &keys[1])]);
    assert_eq!((page.status(), page.reason()), (200, "account_page"));
    let page = submit(&shop, &thief, "/auth/account/sign-ins/remove", &[("sign_in", &keys[1])]);
    assert!(page.words().contains("It is removed"), "{}", page.words());

    // With an e-mail address it is a code.
    let browser = shop.registered("tom@shop.example");
    shop.world.pass(30 * 60);
    let asked = add(&shop, &browser);
    assert_eq!((asked.status(), asked.reason()), (200, "recover_page"));
    let asked = shop.recover(&browser, "tom@shop.example", "/auth/account");
    let page = shop.enter(&browser, &asked, &shop.last_mail("tom@shop.example").code());
    assert_eq!((page.status(), page.reason()), (200, "password_page"));
    assert!(page.body().contains("href=\"/auth/account\""), "on without another password: {}", page.body());
    assert!(add(&shop, &browser).words().contains("You can sign in with it from now on"));
}

/// It would lead to a new account, and the customer would not know why theirs is empty.
#[test]
fn a_sign_in_that_was_removed_is_not_asked_for_a_proof() {
    for (customer, way) in [
        (json!({ "sub": "ada", "email": "ada@shop.example", "email_verified": true }), "/auth/recover?"),
        (json!({ "sub": "tom" }), "/auth/with/other?"),
    ] {
        let shop = shop();
        shop.world.provider.customer.replace(customer);
        let browser = shop.signed_in();
        add(&shop, &browser);
        submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &keys(&shop, &browser)[0])]);
        assert_eq!(keys(&shop, &browser).len(), usize::from(way.contains("recover")), "one is left");
        let account = shop.visit(&browser, "/members").subject().map(str::to_owned);
        shop.world.pass(30 * 60);
        let form = browser.filled("/auth/account/sign-ins/add", &[("provider", "demo")]);
        let leaving = run(browser.send(&shop.world, &shop.isolate, &form));
        let url = leaving.leads_to().expect("it goes on by itself");
        assert!(url.contains(way), "{url}");
        if way.contains("other") {
            let page = add_at(&shop, &browser, "demo");
            assert_eq!(page.reason(), "account_page");
            assert!(add_at(&shop, &browser, "demo").words().contains("You can sign in with it from now on"));
        }
        assert_eq!(shop.visit(&browser, "/members").subject().map(str::to_owned), account);
    }
}

#[test]
fn k08_a_session_that_was_left_open_gives_an_account_no_first_password() {
    let (shop, tom) = (shop(), "tom@shop.example");
    let thief = Browser::default();
    let asked = shop.register(&thief, tom, "/members");
    assert_eq!(shop.enter(&thief, &asked, &shop.last_mail(tom).code()).reason(), "password_page");
    shop.world.pass(30 * 60);
    let page = shop.visit(&thief, "/auth/account/password");
    assert_eq!((page.status(), page.reason()), (200, "recover_page"));
    let chosen = [("password", "of the thief's own choosing")];
    let page = submit(&shop, &thief, "/auth/account/password", &chosen);
    assert_eq!((page.status(), page.reason()), (200, "recover_page"));
    assert_eq!(shop.try_password(&Browser::default(), tom, chosen[0].1).detail(), Some("password_wrong"));
    // Whoever reads the mail goes on.
    let asked = shop.recover(&thief, tom, "/auth/account");
    let page = shop.enter(&thief, &asked, &shop.last_mail(tom).code());
    assert_eq!(page.reason(), "password_page");
    shop.choose_password(&thief, &page, chosen[0].1);
    assert!(shop.sign_in_with(&Browser::default(), tom, chosen[0].1, "/members").subject().is_some());
}

#[test]
fn an_account_without_an_address_has_no_page_for_a_password_and_that_is_no_dead_end() {
    let shop = shop();
    shop.world.provider.customer.replace(json!({ "sub": "tom" }));
    let page = shop.sign_in(&Browser::default(), "/auth/account/password");
    assert_eq!((page.status(), page.reason()), (200, "account_page"));
}

#[test]
fn k08_roles_are_of_the_client_that_tells_of_them_and_not_of_another_of_the_same_issuer() {
    let mut settings = settings();
    settings["PROVIDERS"]["shop"] = json!({ "name": "Shop ID", "issuer": ISSUER, "client_id": "vestibule" });
    settings["PROVIDER_SHOP_SECRET"] = json!("another client secret");
    let shop = Shop::with(&settings);
    shop.world.provider.tell("roles", json!(["staff"]));
    let is_staff = |browser: &Browser| shop.visit(browser, "/staff").origin_path() == Some("/staff");
    let customer = Browser::default();
    shop.visit(&customer, "/auth/with/shop?return=%2Fmembers");
    let staff = shop.signed_in();
    assert!(is_staff(&staff) && !is_staff(&customer));
    shop.world.pass(6 * 60);
    assert!(is_staff(&staff) && !is_staff(&customer), "a session of the one gets nothing of the other");
}

#[test]
fn k08_roles_are_of_the_sign_in_that_told_of_them_and_of_no_other() {
    let shop = shop();
    shop.world.provider.tell("roles", json!(["staff"]));
    let staff = shop.signed_in();
    add(&shop, &staff);
    let is_staff = |browser: &Browser| shop.visit(browser, "/staff").origin_path() == Some("/staff");
    let elsewhere = Browser::default();
    other(&shop, &elsewhere);
    assert!(is_staff(&staff) && !is_staff(&elsewhere));
    // Each is renewed after the other has signed in.
    shop.world.pass(6 * 60);
    let again = shop.signed_in();
    assert!(is_staff(&again) && is_staff(&staff), "the other sign-in has taken nothing");
    assert!(!is_staff(&elsewhere), "nor got anything");
    let token = shop.world.provider.logout_token(shop.world.now(), &json!({ "sub": "ada" }));
    let mut head = staff.filled("/auth/logout/backchannel/demo", &[("logout_token", &token)]);
    head.headers.retain(|(name, _)| name == "content-type");
    assert_eq!(run(Browser::default().send(&shop.world, &shop.isolate, &head)).status(), 200);
    shop.world.pass(6 * 60);
    assert!(!is_staff(&elsewhere) && shop.visit(&elsewhere, "/members").subject().is_some());
    assert!(!is_staff(&staff) && !is_staff(&again));
    // Who has lost the roles there has lost them in every session of that sign-in.
    let first = shop.signed_in();
    assert!(is_staff(&first));
    shop.world.provider.tell("roles", json!([]));
    shop.signed_in();
    shop.world.pass(6 * 60);
    assert!(!is_staff(&first) && shop.visit(&first, "/members").subject().is_some());
}
