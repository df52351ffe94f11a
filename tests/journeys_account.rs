//! A customer who looks after their account: its sessions, its form fields, its closing.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;

use journey::Shop;
use letterbox::{ADA, Letterbox, PASSWORD};
use vestibule_core::testing::{Browser, run};
use vestibule_core::wire::{AccountRequest, Act};

#[test]
fn a10_fields_that_no_form_has_change_nothing() {
    let shop = Shop::open();
    let browser = Browser::default();
    let fields = [
        ("email", ADA),
        ("roles", "staff"),
        ("email_verified", "true"),
        ("account", "AAAAAAAAAAAAAAAAAAAAAA"),
    ];
    let asked = letterbox::submit(&shop, &browser, "/auth/register?return=%2Fmembers", &fields);
    let choose = shop.enter(&browser, &asked, &shop.last_mail(ADA).code());
    let url = letterbox::action(&choose, "account/password");
    let fields = [("password", PASSWORD), ("roles", "staff"), ("email", "eve@shop.example")];
    let back = letterbox::submit(&shop, &browser, &url, &fields);
    assert_eq!(back.header("x-auth-roles"), None);
    assert_eq!(back.header("x-auth-email"), Some(ADA));
    // The same field twice is no form of ours.
    let mut head = browser.filled("/auth/register", &[("email", ADA)]);
    head.body.push_str("&email=eve%40shop.example");
    assert_eq!(run(browser.send(&shop.world, &shop.isolate, &head)).status(), 400);
}

#[test]
fn x01_x02_forms_of_other_sites_do_nothing() {
    let shop = Shop::open();
    let customer = shop.registered(ADA);
    let mails = shop.latest_mail().id;
    for page in [
        "login",
        "register",
        "recover",
        "verify",
        "verify/again",
        "account/password",
        "account/sessions/end",
        "logout",
    ] {
        let url = format!("/auth/{page}");
        let fields = [("email", ADA), ("password", PASSWORD), ("how", "password"), ("all", "1")];
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("origin", "https://evil.example"),
            ("origin", "https://shop.example.evil"),
        ] {
            let mut head = customer.filled(&url, &fields);
            head.headers.retain(|(known, _)| known != name);
            head.headers.push((name.to_owned(), value.to_owned()));
            let reply = run(customer.send(&shop.world, &shop.isolate, &head));
            assert_eq!((reply.status(), reply.reason()), (403, "cross_site"), "{page} {name}: {value}");
        }
        // A body that forms of other sites can send without asking, and ours never do.
        if page != "logout" {
            let mut head = customer.filled(&url, &fields);
            head.headers.retain(|(known, _)| known != "content-type");
            head.headers.push(("content-type".to_owned(), "text/plain".to_owned()));
            assert_eq!(run(customer.send(&shop.world, &shop.isolate, &head)).status(), 400, "{page}");
        }
    }
    shop.world.ring(shop.isolate.gateway());
    assert_eq!(shop.latest_mail().id, mails, "no mail went out");
    assert!(shop.visit(&customer, "/members").subject().is_some(), "nobody was signed out");
}

#[test]
fn sessions_are_listed_and_ended_as_a_page_and_as_json() {
    let shop = Shop::open();
    let first = shop.registered(ADA);
    let second = Browser::default();
    shop.sign_in_with(&second, ADA, PASSWORD, "/members");
    let page = shop.visit(&first, "/auth/account/sessions");
    assert_eq!(page.reason(), "sessions_page");
    assert_eq!(page.body().matches("Sign out there").count(), 1, "not the one that looks");
    assert!(page.body().contains("This device") && page.body().contains("Unknown device"));
    let list: serde_json::Value =
        serde_json::from_str(shop.fetch(&first, "/auth/account/sessions").body()).expect("JSON");
    let sessions = list["sessions"].as_array().expect("a list");
    assert_eq!(sessions.len(), 2);
    let other = sessions.iter().find(|session| session["current"] == false).expect("another");
    let id = other["session"].as_str().expect("an id");
    let ended = letterbox::submit(&shop, &first, "/auth/account/sessions/end", &[("session", id)]);
    assert_eq!(ended.reason(), "sessions_page");
    assert!(ended.body().contains("That device is signed out"));
    assert_eq!(shop.visit(&second, "/members").reason(), "sign_in_page");
    shop.sign_in_with(&second, ADA, PASSWORD, "/members");
    letterbox::submit(&shop, &second, "/auth/account/sessions/end", &[("others", "1")]);
    assert_eq!(shop.visit(&first, "/members").reason(), "sign_in_page");
    let all = letterbox::submit(&shop, &second, "/auth/account/sessions/end", &[("all", "1")]);
    assert_eq!(all.origin_path(), Some("/"));
    assert_eq!(shop.world.session_count(), 0);
}

#[test]
fn c13_nobody_sees_or_ends_a_session_of_somebody_else() {
    let shop = Shop::open();
    let (ada, eve) = (shop.registered(ADA), shop.registered("eve@shop.example"));
    let list: serde_json::Value =
        serde_json::from_str(shop.fetch(&ada, "/auth/account/sessions").body()).expect("JSON");
    let id = list["sessions"][0]["session"].as_str().expect("an id");
    for id in [id, "AAAAAAAAAAAAAAAAAAAAAA"] {
        let reply = letterbox::submit(&shop, &eve, "/auth/account/sessions/end", &[("session", id)]);
        assert_eq!(
            (reply.status(), reply.reason()),
            (404, "not_found"),
            "the same for one that does not exist"
        );
    }
    assert!(!shop.fetch(&eve, "/auth/account/sessions").body().contains(id));
    assert!(shop.visit(&ada, "/members").subject().is_some());
    assert_eq!(shop.fetch(&Browser::default(), "/auth/account/sessions").status(), 401);
}

#[test]
fn a_disabled_account_lets_nobody_in_and_says_so_to_its_owner_only() {
    let shop = Shop::open();
    let browser = shop.registered(ADA);
    let account = shop.world.look_at_all()[0].0;
    let by = vestibule_core::base::Text::exact("the operator").expect("a name");
    shop.world.ask(account, AccountRequest::Operate { act: Act::Disable, by: by.clone() });
    shop.world.pass(5 * 60 + 10);
    assert_eq!(shop.visit(&browser, "/members").reason(), "sign_in_page");
    let wrong = shop.try_password(&Browser::default(), ADA, "not the password");
    assert_eq!(wrong.detail(), Some("password_wrong"));
    let right = shop.try_password(&Browser::default(), ADA, PASSWORD);
    assert_eq!((right.status(), right.reason()), (403, "account_disabled"));
    assert!(right.leads_on());
    let other = Browser::default();
    let asked = shop.ask_sign_in_code(&other, ADA, "/members");
    assert_eq!(shop.enter(&other, &asked, &shop.last_mail(ADA).code()).reason(), "account_disabled");
    shop.world.ask(account, AccountRequest::Operate { act: Act::Enable, by });
    assert!(shop.sign_in_with(&Browser::default(), ADA, PASSWORD, "/members").subject().is_some());
    assert_eq!(shop.world.look(account).audit.len(), 2);
}
