//! Customers with accounts of their own: they register, sign in and recover, and nobody learns who has an account.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;

use journey::Shop;
use letterbox::{ADA, Letterbox, PASSWORD};
use serde_json::json;
use vestibule_core::mail::Kind;
use vestibule_core::testing::{Browser, Reply, run, run_all};

type Sending<'s> = std::pin::Pin<Box<dyn Future<Output = Reply> + 's>>;

#[test]
fn a_customer_registers_proves_the_address_chooses_a_password_and_is_on_the_page_first_asked_for() {
    let shop = Shop::open();
    let browser = Browser::default();
    let page = shop.visit(&browser, "/members/orders?page=2");
    assert!(page.body().contains("/auth/register?return=%2Fmembers%2Forders%3Fpage%3D2"));

    let asked = shop.register(&browser, ADA, "/members/orders?page=2");
    assert_eq!((asked.status(), asked.reason()), (200, "code_page"));
    assert!(asked.body().contains(ADA) && asked.body().contains("autocomplete=\"one-time-code\""));
    let mail = shop.last_mail(ADA);
    assert_eq!(mail.kind, Kind::Verify);

    let choose = shop.enter(&browser, &asked, &mail.code());
    assert_eq!(choose.reason(), "password_page");
    assert!(choose.body().contains("Not now"));
    let back = shop.choose_password(&browser, &choose, PASSWORD);
    assert_eq!(back.origin_path(), Some("/members/orders?page=2"));
    assert_eq!(back.header("x-auth-email"), Some(ADA));
    assert_eq!(back.header("x-auth-email-verified"), Some("true"));
    assert_eq!(shop.world.owned_count(), 1);

    let elsewhere = Browser::default();
    let there = shop.sign_in_with(&elsewhere, ADA, PASSWORD, "/members/orders");
    assert_eq!(there.origin_path(), Some("/members/orders"));
    assert_eq!(there.subject(), back.subject());
}

#[test]
fn a_customer_signs_in_by_code_on_a_second_device() {
    let shop = Shop::open();
    let first = shop.registered(ADA);
    let subject = shop.visit(&first, "/members").subject().map(str::to_owned);
    let second = Browser::default();
    let asked = shop.ask_sign_in_code(&second, ADA, "/members/new");
    let mail = shop.last_mail(ADA);
    assert_eq!(mail.kind, Kind::SignIn);
    let back = shop.enter(&second, &asked, &mail.code());
    assert_eq!((back.origin_path(), back.subject()), (Some("/members/new"), subject.as_deref()));
    assert!(shop.visit(&first, "/members").subject().is_some(), "the first device stays signed in");
}

#[test]
fn c01_registering_signing_in_and_choosing_a_password_each_make_a_new_session() {
    let shop = Shop::open();
    let browser = Browser::default();
    let mut known = Vec::new();
    let mut changed = |step: &str, before: &Browser| {
        let cookie = browser.cookie("__Host-session").expect(step);
        assert!(!known.contains(&cookie), "{step}");
        known.push(cookie);
        // What was there before is dead, at once where the step was taken.
        assert!(shop.visit(before, "/members").subject().is_none(), "{step}");
    };
    browser.set_cookie("__Host-session", "fixed-by-somebody-else");
    let before = browser.copy();
    let asked = shop.register(&browser, ADA, "/members");
    let choose = shop.enter(&browser, &asked, &shop.last_mail(ADA).code());
    changed("register", &before);
    let before = browser.copy();
    shop.choose_password(&browser, &choose, PASSWORD);
    changed("password", &before);
    let before = browser.copy();
    shop.sign_in_with(&browser, ADA, PASSWORD, "/members");
    changed("sign in", &before);
    let before = browser.copy();
    let asked = shop.recover(&browser, ADA, "/members");
    shop.enter(&browser, &asked, &shop.last_mail(ADA).code());
    changed("recover", &before);
}

#[test]
fn whoever_knows_an_account_and_whoever_does_not_are_told_the_same() {
    let shop = Shop::open();
    shop.registered(ADA);
    let plain = |reply: &Reply, address: &str| {
        let flow =
            reply.body().split("name=\"flow\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let body = reply.body().replace(address, "ADDRESS").replace(flow.unwrap_or("-"), "FLOW");
        (reply.status(), reply.reason(), reply.detail(), body, flow.map(str::len))
    };
    // Two addresses of one length, as the length of a page is seen by everyone on the way.
    for (purpose, known, unknown) in
        [("register", ADA, "eve@shop.example"), ("recover", ADA, "bob@shop.example")]
    {
        let url = format!("/auth/{purpose}?return=%2Fmembers");
        let ask = |address: &str| {
            let browser = Browser::default();
            let fields = [("email", address)];
            let step = run(browser.send(&shop.world, &shop.isolate, &browser.filled(&url, &fields)));
            let page = shop.visit(&browser, step.header("location").expect("a way on"));
            let wrong = shop.enter(&browser, &page, "00000000");
            (
                step.status(),
                step.header("location").map(str::len),
                plain(&page, address),
                plain(&wrong, address),
            )
        };
        assert_eq!(ask(known), ask(unknown), "{purpose}");
    }
    let try_one = |address: &str| {
        let reply = shop.try_password(&Browser::default(), address, "not the password");
        plain(&reply, address)
    };
    assert_eq!(try_one(ADA), try_one("zoe@shop.example"));
}

#[test]
fn the_truth_goes_by_mail_and_every_mail_leads_somewhere() {
    let shop = Shop::open();
    shop.registered(ADA);
    // Registered again: the code simply signs in.
    let browser = Browser::default();
    let asked = shop.register(&browser, ADA, "/members");
    let mail = shop.last_mail(ADA);
    assert_eq!(mail.kind, Kind::AlreadyRegistered);
    assert!(shop.enter(&browser, &asked, &mail.code()).subject().is_some());
    assert_eq!(shop.world.owned_count(), 1);
    // No account: signing in and recovering make one.
    for (address, recovers) in [("bob@shop.example", false), ("eve@shop.example", true)] {
        let browser = Browser::default();
        let asked = match recovers {
            true => shop.recover(&browser, address, "/members"),
            false => shop.ask_sign_in_code(&browser, address, "/members"),
        };
        let mail = shop.last_mail(address);
        assert_eq!(mail.kind, Kind::NoAccount);
        assert!(mail.text.contains("has no account"), "{}", mail.text);
        assert_eq!(shop.enter(&browser, &asked, &mail.code()).reason(), "password_page");
        assert_eq!(shop.visit(&browser, "/members").header("x-auth-email"), Some(address));
    }
    assert_eq!(shop.world.owned_count(), 3);
}

#[test]
fn a06_a12_one_mailbox_is_one_account_however_it_is_written() {
    let shop = Shop::open();
    let subject = shop.visit(&shop.registered("Zoë@Bücher.example"), "/members").subject().map(str::to_owned);
    for spelling in [
        "zoë@bücher.example",
        "ZOË@BÜCHER.EXAMPLE",
        "zoe\u{308}@xn--bcher-kva.example",
        " Zoë@bücher.example ",
    ] {
        let browser = Browser::default();
        let there = shop.sign_in_with(&browser, spelling, PASSWORD, "/members");
        assert_eq!(there.subject(), subject.as_deref(), "{spelling}");
    }
    // What only looks the same is refused, with what was probably meant.
    let browser = Browser::default();
    let fields = [("email", "zoë＠bücher.example"), ("password", PASSWORD), ("how", "password")];
    let reply = letterbox::submit(&shop, &browser, "/auth/login?return=%2F", &fields);
    assert_eq!(reply.status(), 422);
    assert!(reply.body().contains("Did you mean") && reply.body().contains("value=\"zoë@bücher.example\""));
    assert_eq!(shop.world.owned_count(), 1);
}

#[test]
fn two_hundred_registrations_of_one_address_make_one_account() {
    let shop = Shop::open();
    let browsers: Vec<_> = (0..200).map(|_| Browser::default()).collect();
    let heads: Vec<_> =
        browsers.iter().map(|browser| browser.filled("/auth/register", &[("email", ADA)])).collect();
    let sends = browsers
        .iter()
        .zip(&heads)
        .map(|(browser, head)| Box::pin(browser.send(&shop.world, &shop.isolate, head)) as Sending<'_>);
    let replies = run_all(sends.collect());
    assert!(replies.iter().all(|reply| reply.status() == 303));
    assert_eq!(shop.world.account_count(), 1);
}

#[test]
fn only_what_is_configured_is_offered() {
    let code_only = Shop::with(&journey::settings_with("EMAIL", json!({ "sign_in": ["code"] })));
    let page = code_only.visit(&Browser::default(), "/auth/login");
    assert!(!page.body().contains("type=\"password\"") && page.body().contains("E-mail me a code"));
    let browser = Browser::default();
    let asked = code_only.register(&browser, ADA, "/members");
    let back = code_only.enter(&browser, &asked, &code_only.last_mail(ADA).code());
    assert_eq!(back.origin_path(), Some("/members"), "no password is asked for");
    assert_eq!(code_only.visit(&browser, "/auth/account/password").status(), 404);

    let password_only = Shop::with(&journey::settings_with("EMAIL", json!({ "sign_in": ["password"] })));
    let page = password_only.visit(&Browser::default(), "/auth/login");
    assert!(page.body().contains("type=\"password\"") && !page.body().contains("E-mail me a code"));

    let mut settings = vestibule_core::testing::settings();
    for table in ["EMAIL", "MAIL"] {
        settings.as_object_mut().expect("a table").remove(table);
    }
    let none = Shop::with(&settings);
    assert!(!none.visit(&Browser::default(), "/auth/login").body().contains("name=\"email\""));
    for page in ["register", "recover", "verify", "dev/mail", "admin"] {
        assert_eq!(none.visit(&Browser::default(), &format!("/auth/{page}")).status(), 404, "{page}");
    }
}

#[test]
fn objects_that_do_not_answer_leave_a_page_with_a_way_on() {
    let shop = Shop::open();
    shop.registered(ADA);
    for down in [&shop.world.identifiers_up, &shop.world.accounts_up] {
        down.set(false);
        let browser = Browser::default();
        for address in [ADA, "nobody@shop.example"] {
            let password = shop.try_password(&browser, address, PASSWORD);
            assert_eq!((password.status(), password.header("retry-after")), (503, Some("5")));
            let fields = [("email", address)];
            let register = letterbox::submit(&shop, &browser, "/auth/register", &fields);
            assert_eq!(register.status(), 503);
            assert!(register.leads_on() && password.leads_on() && register.body().contains(address));
        }
        down.set(true);
    }
}
