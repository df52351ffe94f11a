//! The codes of mails: good once, for one thing, in one browser, for a while; and the mails they come in.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;

use journey::Shop;
use letterbox::{ADA, Letterbox, PASSWORD};
use std::collections::BTreeSet;
use vestibule_core::base::{AccountId, Id};
use vestibule_core::jose::base64url;
use vestibule_core::mail::Kind;
use vestibule_core::testing::{Browser, Reply, run_all};

#[test]
fn a08_w05_a_code_is_bound_to_purpose_address_and_account_and_used_once() {
    let shop = Shop::open();
    shop.registered(ADA);
    shop.registered("eve@shop.example");
    let browser = Browser::default();
    let sign_in = shop.ask_sign_in_code(&browser, ADA, "/members");
    let code = shop.last_mail(ADA).code();
    // Another purpose, another address.
    let recover = shop.recover(&browser, ADA, "/members");
    assert_ne!(shop.enter(&browser, &recover, &code).status(), 303);
    let eve = shop.ask_sign_in_code(&browser, "eve@shop.example", "/members");
    assert_eq!(shop.enter(&browser, &eve, &code).reason(), "code_wrong");
    // Another browser: the flow is worthless there.
    let stolen = shop.enter(&Browser::default(), &sign_in, &code);
    assert_eq!(stolen.reason(), "login_expired");
    // The right one, once.
    let in_again = browser.copy();
    assert!(shop.enter(&browser, &sign_in, &code).subject().is_some());
    let other_flow = shop.ask_sign_in_code(&in_again, ADA, "/members");
    assert_eq!(shop.enter(&in_again, &other_flow, &code).reason(), "code_wrong", "a new one voids the old");
}

#[test]
fn a08_a_used_code_leads_the_same_browser_to_the_session_it_made_and_nobody_else_anywhere() {
    let shop = Shop::open();
    let browser = Browser::default();
    let asked = shop.ask_sign_in_code(&browser, ADA, "/members");
    let code = shop.last_mail(ADA).code();
    let before = browser.copy();
    shop.enter(&browser, &asked, &code);
    assert_eq!(shop.world.session_count(), 1);
    // The answer was lost: the same form again, from the browser as it was.
    shop.enter(&before, &asked, &code);
    assert!(shop.visit(&before, "/members").subject().is_some());
    assert_eq!(shop.world.session_count(), 1, "a double click makes no second session");
}

#[test]
fn a08_codes_run_out_and_so_do_tries() {
    let shop = Shop::open();
    let browser = Browser::default();
    let asked = shop.ask_sign_in_code(&browser, ADA, "/members");
    let code = shop.last_mail(ADA).code();
    shop.world.pass(30 * 60);
    assert_eq!(shop.enter(&browser, &asked, &code).reason(), "code_void");

    let asked = shop.ask_sign_in_code(&browser, ADA, "/members");
    let code = shop.last_mail(ADA).code();
    let wrong = if code == "00000000" { "00000001" } else { "00000000" };
    for _ in 0..4 {
        let answer = shop.enter(&browser, &asked, wrong);
        assert_eq!((answer.status(), answer.reason()), (422, "code_wrong"));
        assert!(answer.leads_on() && answer.body().contains("verify/again"));
    }
    assert_eq!(shop.enter(&browser, &asked, wrong).reason(), "code_void");
    assert_eq!(shop.enter(&browser, &asked, &code).reason(), "code_void", "the right one comes too late");
    let again = shop.send_again(&browser, &asked);
    assert!(again.body().contains("Another e-mail is on its way"));
    assert!(shop.enter(&browser, &again, &shop.last_mail(ADA).code()).leads_on());
    assert!(shop.visit(&browser, "/members").subject().is_some());
}

#[test]
fn a_link_that_is_looked_at_uses_nothing_up_and_opens_nothing_in_another_browser() {
    let shop = Shop::open();
    let browser = Browser::default();
    shop.ask_sign_in_code(&browser, ADA, "/members");
    let mail = shop.last_mail(ADA);
    let scanner = Browser::default();
    for _ in 0..3 {
        let page = shop.visit(&scanner, &mail.link());
        assert_eq!((page.status(), page.reason()), (200, "code_page_elsewhere"));
        assert!(page.body().contains(&mail.shown()) && page.leads_on());
        assert!(
            !page.body().contains("action=\"/auth/verify"),
            "there is nothing to press that would use it"
        );
    }
    assert!(scanner.cookie("__Host-session").is_none());
    let page = shop.visit(&browser, &mail.link());
    assert!(page.body().contains(&format!("value=\"{}\"", mail.code())), "the code is filled in");
    assert!(shop.enter(&browser, &page, &mail.code()).leads_on());
    assert!(shop.visit(&browser, "/members").subject().is_some());
}

#[test]
fn w07_an_address_gets_five_mails_an_hour_and_the_last_code_stays_good() {
    let shop = Shop::open();
    let browser = Browser::default();
    for n in 0..100 {
        // A12: one count for one mailbox, whatever the letter case.
        let address = if n % 2 == 0 { ADA } else { "ADA@Shop.Example" };
        let asked = shop.ask_sign_in_code(&browser, address, "/members");
        assert_eq!(asked.reason(), "code_page", "the answer is the same");
    }
    let mails =
        shop.mails(ADA, Kind::NoAccount).len() + shop.mails("ADA@shop.example", Kind::NoAccount).len();
    assert_eq!(mails, 5);
    let asked = shop.ask_sign_in_code(&browser, ADA, "/members");
    let last = shop.latest_mail();
    assert_eq!(shop.enter(&browser, &asked, &last.code()).reason(), "password_page");
    shop.world.pass(3_600);
    shop.ask_sign_in_code(&browser, ADA, "/members");
    assert_eq!(shop.latest_mail().kind, Kind::SignIn);
}

type Sending<'s> = std::pin::Pin<Box<dyn Future<Output = Reply> + 's>>;

#[test]
fn m02_two_hundred_uses_of_one_code_make_one_session() {
    let shop = Shop::open();
    let browser = Browser::default();
    let asked = shop.register(&browser, ADA, "/members");
    let code = shop.last_mail(ADA).code();
    let flow = letterbox::flow(&asked);
    let head = browser.filled("/auth/verify", &[("flow", &flow), ("code", &code)]);
    let sends = (0..200).map(|_| Box::pin(browser.send(&shop.world, &shop.isolate, &head)) as Sending<'_>);
    let replies = run_all(sends.collect());
    assert!(replies.iter().all(Reply::leads_on));
    assert_eq!((shop.world.session_count(), shop.world.owned_count()), (1, 1));
}

#[test]
fn f29_while_mail_is_down_everything_looks_the_same_and_the_mail_comes_later() {
    let shop = Shop::open();
    shop.world.mail_up.set(false);
    let browser = Browser::default();
    let fields = [("email", ADA)];
    let asked = letterbox::submit(&shop, &browser, "/auth/register?return=%2Fmembers", &fields);
    assert_eq!(asked.reason(), "code_page");
    shop.world.ring(shop.isolate.gateway());
    assert!(shop.world.mails_to(ADA).is_empty());
    shop.world.mail_up.set(true);
    shop.world.pass(60);
    shop.world.ring(shop.isolate.gateway());
    let mail = shop.last_mail(ADA);
    assert_eq!(shop.enter(&browser, &asked, &mail.code()).reason(), "password_page");
    assert_eq!(shop.world.mails_to(ADA).len(), 1);
}

#[test]
fn an_address_that_nobody_proves_leaves_nothing_behind() {
    let shop = Shop::open();
    shop.ask_sign_in_code(&Browser::default(), "mistyped@shop.example", "/");
    assert_eq!(shop.world.account_count(), 1);
    shop.world.pass(2 * 86_400);
    shop.world.ring(shop.isolate.gateway());
    assert_eq!(shop.world.account_count(), 0);
    // Of a password that is tried nothing remains but the count, and that as long as it matters.
    shop.try_password(&Browser::default(), "nobody@shop.example", PASSWORD);
    assert_eq!((shop.world.account_count(), shop.world.owned_count()), (1, 0));
    shop.world.pass(3_600);
    shop.world.ring(shop.isolate.gateway());
    assert_eq!(shop.world.account_count(), 0);
}

#[test]
fn a11_a_stranger_does_not_learn_how_often_the_owner_was_here() {
    let shop = Shop::open();
    for _ in 0..5 {
        let browser = Browser::default();
        let asked = shop.recover(&browser, ADA, "/members");
        shop.enter(&browser, &asked, &shop.last_mail(ADA).code());
    }
    // The address has had its mails of the hour, and the owner has used every code.
    let tries = |address: &str| -> Vec<&str> {
        let stranger = Browser::default();
        let asked = shop.recover(&stranger, address, "/members");
        (0..6).map(|_| shop.enter(&stranger, &asked, "00000000").reason()).collect()
    };
    let mails = shop.world.mails_to(ADA).len();
    assert_eq!(tries(ADA), tries("nobody@shop.example"));
    assert_eq!(shop.world.mails_to(ADA).len(), mails);
}

#[test]
fn a11_a_stranger_who_asks_for_a_code_does_not_learn_the_subject_behind_an_address() {
    let shop = Shop::open();
    let subject = shop.visit(&shop.registered(ADA), "/members").subject().expect("a customer").to_owned();
    let account: AccountId = Id::parse(&subject).expect("an account");
    let mut seen = BTreeSet::new();
    for n in 0..3 {
        let stranger = Browser::default();
        let asked = match n {
            0 => shop.ask_sign_in_code(&stranger, ADA, "/members"),
            1 => shop.recover(&stranger, ADA, "/members"),
            _ => shop.register(&stranger, ADA, "/members"),
        };
        let sealed = letterbox::flow(&asked);
        let bytes = base64url::decode(&sealed).expect("base64url");
        assert!(!bytes.windows(16).any(|part| part == account.as_bytes()), "the account is in {sealed}");
        assert!(!asked.body().contains(&subject) && !format!("{asked:?}").contains(&subject));
        seen.insert(bytes.split_at(5).1.split_at(33).0.to_vec());
        assert!(
            shop.enter(&stranger, &asked, &shop.latest_mail().code()).leads_on(),
            "and it still leads to it"
        );
        assert_eq!(shop.visit(&stranger, "/members").subject(), Some(&*subject));
    }
    assert_eq!(seen.len(), 3, "flow and account are others each time");
}
