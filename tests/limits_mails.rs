//! Mails as a means to lock somebody out or to find somebody out, and failures as a means to shut a whole site, in virtual
//! time. Names are those of the attack list.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;

use journey::{Shop, settings_with};
use letterbox::{ADA, Letterbox, PASSWORD, flow, submit};
use serde_json::json;
use vestibule_core::testing::{Browser, Reply, run};

const WRONG: &str = "00000000";

/// Sends a form, and follows nothing.
fn post(shop: &Shop, browser: &Browser, url: &str, fields: &[(&str, &str)]) -> Reply {
    let reply = run(browser.send(&shop.world, &shop.isolate, &browser.filled(url, fields)));
    shop.world.ring(shop.isolate.gateway());
    reply
}

fn password(shop: &Shop, browser: &Browser, address: &str, password: &str) -> Reply {
    post(shop, browser, "/auth/login", &[("email", address), ("password", password), ("how", "password")])
}

/// A shop where no number of wrong passwords counts as an attack on the whole site: each limit for itself.
fn calm() -> Shop {
    Shop::with(&settings_with("LIMITS", json!({ "attack": "1000000/1000s" })))
}

/// Types a wrong code as often as it is taken.
fn burn(shop: &Shop, browser: &Browser, asked: &Reply) {
    for _ in 0..6 {
        post(shop, browser, "/auth/verify", &[("flow", &flow(asked)), ("code", WRONG)]);
    }
}

#[test]
fn l02_one_client_that_asks_for_codes_and_burns_them_keeps_the_owner_from_none() {
    let shop = calm();
    let known = shop.registered(ADA);
    known.move_to("198.51.100.9");
    shop.world.pass(86_400);
    // Of two networks, as a household has them, and with as many browsers as it likes.
    let attack = || {
        for address in ["203.0.113.5", "2001:db8:1:2::1", "203.0.113.77", "2001:db8:1:3::1"] {
            for _ in 0..3 {
                let attacker = Browser::at(address);
                let asked = shop.ask_sign_in_code(&attacker, ADA, "/members");
                assert_eq!(asked.reason(), "code_page", "the answer is the same");
                burn(&shop, &attacker, &asked);
            }
        }
    };
    for hour in (0..8).chain(24..32) {
        if hour == 24 {
            shop.world.pass(86_400);
        }
        attack();
        run(known.sign_out(&shop.world, &shop.isolate));
        let new = Browser::at("192.0.2.7");
        for owner in [&known, &new] {
            let before = shop.world.mails_to(ADA).len();
            let asked = shop.ask_sign_in_code(owner, ADA, "/members");
            let is_known = owner.cookie("__Host-browser") == known.cookie("__Host-browser");
            // Of the day's twenty the attack gets sixteen, and somebody new the other four.
            if !is_known && hour % 24 >= 4 {
                continue;
            }
            assert_eq!(shop.world.mails_to(ADA).len(), before + 1, "hour {hour}, known: {is_known}");
            let code = shop.last_mail(ADA).code();
            // Between the mail and the typing the attacker asks again, and burns what there is.
            attack();
            let back = shop.enter(owner, &asked, &code);
            assert!(back.subject().is_some(), "hour {hour}, known: {is_known}: {back:?}");
        }
        shop.world.pass(3_600);
    }
}

#[test]
fn w07_a_network_gets_its_part_of_an_addresss_mails_and_a_known_browser_two_of_its_own() {
    let shop = calm();
    let known = shop.registered(ADA);
    let mails = || shop.world.mails_to(ADA).len();
    let before = mails();
    for n in 0..20 {
        shop.ask_sign_in_code(&Browser::at(&format!("203.0.113.{n}")), ADA, "/members");
    }
    assert_eq!(mails(), before + 2, "one network");
    known.move_to("203.0.113.200");
    run(known.sign_out(&shop.world, &shop.isolate));
    for _ in 0..20 {
        shop.ask_sign_in_code(&known, ADA, "/members");
    }
    assert_eq!(mails(), before + 4, "the browser that the account knows, in the same network");
    // The registration was one of the five.
    for n in 0..20 {
        shop.ask_sign_in_code(&Browser::at(&format!("192.0.{n}.7")), ADA, "/members");
    }
    assert_eq!(mails(), before + 6, "everybody else, together");
}

#[test]
fn three_devices_of_one_household_get_their_codes_one_after_the_other() {
    let shop = calm();
    shop.registered(ADA).move_to("203.0.113.5");
    for device in 0..3 {
        let browser = Browser::at("203.0.113.5");
        let before = shop.world.mails_to(ADA).len();
        let asked = shop.ask_sign_in_code(&browser, ADA, "/members");
        assert_eq!(shop.world.mails_to(ADA).len(), before + 1, "device {device}");
        assert!(shop.enter(&browser, &asked, &shop.last_mail(ADA).code()).subject().is_some());
        shop.world.pass(60);
    }
}

#[test]
fn a_used_code_that_comes_again_voids_none_that_others_have_asked_for_since() {
    let shop = calm();
    let (laptop, phone) = (Browser::default(), Browser::default());
    let of_laptop = shop.ask_sign_in_code(&laptop, ADA, "/members");
    let first = shop.last_mail(ADA).code();
    let before = laptop.copy();
    shop.enter(&laptop, &of_laptop, &first);
    let of_phone = shop.ask_sign_in_code(&phone, ADA, "/members");
    let second = shop.last_mail(ADA).code();
    shop.enter(&before, &of_laptop, &first);
    shop.enter(&phone, &of_phone, &second);
    assert!(shop.visit(&phone, "/members").subject().is_some());
}

#[test]
fn l02_whoever_disowns_a_sign_in_gets_a_code_whatever_strangers_have_asked_for() {
    let shop = calm();
    shop.registered_with(ADA, PASSWORD);
    let thief = Browser::at("203.0.113.5");
    assert!(shop.sign_in_with(&thief, ADA, PASSWORD, "/members").subject().is_some());
    let notice = shop.last_mail(ADA);
    for network in 0..5 {
        for _ in 0..2 {
            shop.ask_sign_in_code(&Browser::at(&format!("192.0.{network}.7")), ADA, "/members");
        }
    }
    let token = notice.text.split_once("/auth/disown?token=").expect("a link").1;
    let token = token.split_whitespace().next().unwrap_or_default();
    let owner = Browser::default();
    let before = shop.world.mails_to(ADA).len();
    let asked = submit(&shop, &owner, "/auth/disown", &[("token", token)]);
    assert_eq!((asked.reason(), shop.world.mails_to(ADA).len()), ("code_page", before + 1));
    assert_eq!(shop.enter(&owner, &asked, &shop.last_mail(ADA).code()).reason(), "password_page");
    // It is done, and done again without more mails than anybody gets.
    for _ in 0..9 {
        submit(&shop, &Browser::at("198.51.100.7"), "/auth/disown", &[("token", token)]);
    }
    assert!(
        shop.world.mails_to(ADA).len() <= before + 5,
        "{} mails",
        shop.world.mails_to(ADA).len() - before
    );
}

#[test]
fn m03_a_code_is_good_in_the_browser_that_asked_and_tried_by_no_other() {
    let shop = calm();
    let (ada, eve) = (Browser::default(), Browser::default());
    let of_ada = shop.ask_sign_in_code(&ada, ADA, "/members");
    let first = shop.last_mail(ADA).code();
    let of_eve = shop.ask_sign_in_code(&eve, ADA, "/members");
    let second = shop.last_mail(ADA).code();
    assert_eq!(shop.enter(&eve, &of_eve, &first).reason(), "code_wrong");
    assert_eq!(shop.enter(&ada, &of_ada, &second).reason(), "code_wrong");
    assert!(shop.enter(&ada, &of_ada, &first).leads_on());
    assert!(shop.visit(&ada, "/members").subject().is_some());
    assert_eq!(shop.enter(&eve, &of_eve, &second).reason(), "code_void", "whoever is in has voided the rest");
}

#[test]
fn a_crowd_that_asks_for_codes_fills_no_storage_and_drops_no_code_that_was_sent() {
    let shop = calm();
    let owner = Browser::default();
    let asked = shop.ask_sign_in_code(&owner, ADA, "/members");
    let code = shop.last_mail(ADA).code();
    for _ in 0..200 {
        shop.ask_sign_in_code(&Browser::default(), ADA, "/members");
    }
    let account = shop.world.look_at_all()[0].0;
    shop.world.rows(account, |rows| {
        let size = rows.dump().len();
        assert!(size < 20_000, "{size} bytes");
    });
    assert!(shop.enter(&owner, &asked, &code).leads_on());
    assert!(shop.visit(&owner, "/members").subject().is_some());
}

#[test]
fn a11_limits_of_an_unknown_address_go_on_after_somebody_asks_for_a_code() {
    let reasons = |address: &str| {
        let shop = calm();
        shop.registered("known@shop.example");
        let guess = |n: u32| {
            let reply =
                password(&shop, &Browser::at(&format!("203.0.{n}.7")), address, &format!("guess {n}"));
            (reply.reason(), reply.detail().map(str::to_owned))
        };
        let before: Vec<_> = (0..10).map(guess).collect();
        shop.ask_sign_in_code(&Browser::at("192.0.2.7"), address, "/members");
        (before, (10..14).map(guess).collect::<Vec<_>>())
    };
    let (known, unknown) = (reasons("known@shop.example"), reasons("other@shop.example"));
    assert_eq!(known, unknown);
    assert!(known.1.iter().all(|(reason, _)| *reason == "challenged"), "{known:?}");
}

/// What a stranger with the right password meets, from this address.
fn meets(shop: &Shop, address: &str) -> &'static str {
    password(shop, &Browser::at(address), ADA, PASSWORD).reason()
}

#[test]
fn l02_one_client_that_fails_again_and_again_puts_nobody_but_its_own_network_under_attack() {
    let shop = Shop::open();
    shop.registered(ADA);
    for n in 0..60 {
        let reply =
            password(&shop, &Browser::at("203.0.113.5"), &format!("made-up-{n}@shop.example"), "a guess");
        // Its own network is shut before its list is through.
        assert_eq!(reply.reason(), if n < 11 { "unprocessable" } else { "challenged" }, "{n}");
    }
    shop.world.pass(60);
    assert_eq!(meets(&shop, "203.0.113.250"), "challenged");
    assert_eq!(meets(&shop, "192.0.2.7"), "signed_in", "nobody else notices");
}

#[test]
fn failures_from_a_hundred_networks_are_an_attack_on_the_site() {
    let shop = Shop::open();
    shop.registered(ADA);
    for n in 0..100 {
        password(
            &shop,
            &Browser::at(&format!("203.0.{n}.5")),
            &format!("made-up-{n}@shop.example"),
            "a guess",
        );
    }
    assert_eq!(meets(&shop, "192.0.2.7"), "challenged");
}

#[test]
fn where_codes_do_not_sign_in_the_way_past_a_limit_is_another_password() {
    let mut settings = settings_with("EMAIL", json!({ "sign_in": ["password"] }));
    settings["LIMITS"] = json!({ "attack": "1000000/1000s", "account": { "challenged": "1/1h" } });
    let shop = Shop::with(&settings);
    shop.registered(ADA);
    let thief = shop.registered("tom@shop.example");
    shop.world.pass(3_600);
    // Somebody with a session guesses the present password.
    let fields = [("current", "a guess"), ("password", "another long password")];
    let refused =
        (0..11).map(|_| post(&shop, &thief, "/auth/account/password", &fields)).last().expect("one");
    assert_eq!(refused.status(), 429, "{refused:?}");
    let action = letterbox::action(&refused, "recover");
    let page = letterbox::submit(&shop, &thief, &action, &[("email", "tom@shop.example"), ("how", "code")]);
    assert_eq!((page.status(), page.reason()), (200, "code_page"));
}
