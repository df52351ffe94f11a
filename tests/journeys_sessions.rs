//! Sessions over time: freshness, renewal, grace, the end of a session everywhere, and a new secret (C01–C12, F21).
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop")]

mod journey;

use journey::{Shop, rotated, settings_with};
use serde_json::json;
use vestibule_core::gateway::CONFIRMATION_WINDOW;
use vestibule_core::testing::{Browser, Isolate, OTHER_SECRET, Reply, SECRET, run, run_all, settings};
use vestibule_core::wire::AccountRequest;

const FRESH: u64 = 300;
const GRACE: u64 = 3_600;
const SESSION: &str = "__Host-session";

fn questions(shop: &Shop) -> usize {
    shop.world.asked.borrow().iter().filter(|asked| matches!(asked, AccountRequest::Renew { .. })).count()
}

#[test]
fn a_fresh_session_asks_nobody() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let asked = shop.world.asked.borrow().len();
    for n in 0..1_000 {
        assert!(shop.visit(&browser, &format!("/members/{n}")).subject().is_some());
    }
    shop.world.pass(FRESH - 1);
    assert!(shop.visit(&browser, "/members").subject().is_some());
    assert_eq!(shop.world.asked.borrow().len(), asked);
}

#[test]
fn two_hundred_requests_at_fresh_until_ask_once_and_sign_nobody_out() {
    for isolate in ["in use", "just started"] {
        let mut shop = Shop::open();
        let browser = shop.signed_in();
        if isolate == "just started" {
            shop.isolate = Isolate::new(&settings());
        }
        shop.world.pass(FRESH);
        let heads: Vec<_> = (0..200).map(|n| browser.fetch(&format!("/members/{n}"))).collect();
        let before = questions(&shop);
        let sends =
            heads.iter().map(|head| Box::pin(browser.send(&shop.world, &shop.isolate, head)) as _).collect();
        let replies: Vec<Reply> = run_all(sends);
        assert!(replies.iter().all(|reply| reply.subject().is_some()), "{isolate}");
        assert_eq!(questions(&shop), before + 1);
        assert_eq!(replies.iter().map(|reply| reply.set_cookies().len()).sum::<usize>(), 1);
        assert!(shop.visit(&browser, "/members").subject().is_some());
        assert_eq!(questions(&shop), before + 1, "the renewed token is fresh");
    }
}

#[test]
fn c10_a_session_in_use_goes_on_and_one_that_is_not_ends() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    // Fifty days with a visit each, and one pause just short of the idle limit.
    for _ in 0..50 {
        shop.world.pass(86_400);
        assert!(shop.visit(&browser, "/members").subject().is_some());
    }
    shop.world.pass(30 * 86_400 - 1);
    assert!(shop.visit(&browser, "/members").subject().is_some());
    // C10: the absolute end comes whatever happens.
    shop.world.pass(10 * 86_400);
    assert!(shop.visit(&browser, "/members").subject().is_some(), "a second before the end");
    shop.world.pass(1);
    assert_eq!(shop.visit(&browser, "/members").reason(), "sign_in_page");

    let idle = shop.signed_in();
    shop.world.pass(30 * 86_400);
    assert_eq!(shop.fetch(&idle, "/members").status(), 401);
    assert_eq!(shop.session(&idle), json!({ "signed_in": false }));
}

#[test]
fn while_accounts_are_down_a_session_works_through_the_grace_period() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let early = browser.copy();
    shop.world.accounts_up.set(false);
    for passed in [FRESH - 1, 1, GRACE / 2, GRACE / 2 - 1] {
        shop.world.pass(passed);
        assert!(shop.visit(&browser, "/members").subject().is_some());
        assert!(shop.visit(&browser, "/").subject().is_some());
        assert_eq!(shop.session(&browser)["signed_in"], true);
    }
    shop.world.pass(1);
    let page = shop.visit(&browser, "/members");
    assert_eq!((page.status(), page.reason()), (503, "account_unavailable"));
    assert!(page.leads_on() && page.header("retry-after").is_some());
    assert_eq!(shop.fetch(&browser, "/members").status(), 503);
    assert_eq!(shop.fetch(&browser, "/auth/session").status(), 503);
    let optional = shop.visit(&browser, "/");
    assert_eq!((optional.origin_path(), optional.subject()), (Some("/"), None));
    assert!(browser.cookie(SESSION).is_some(), "the cookie outlives the outage");

    shop.world.accounts_up.set(true);
    assert!(shop.visit(&browser, "/members").subject().is_some());
    assert!(shop.visit(&early, "/members").subject().is_some());
}

#[test]
fn c10_grace_does_not_outlast_the_session() {
    for (idle, absolute) in [("10m", "30m"), ("15m", "15m")] {
        let lifetimes = json!({ "fresh": "5m", "idle": idle, "absolute": absolute, "grace": "1h" });
        let shop = Shop::with(&settings_with("SESSION", lifetimes));
        let browser = shop.signed_in();
        let ends_after = if absolute == "15m" { 15 * 60 } else { 10 * 60 };
        shop.world.accounts_up.set(false);
        shop.world.pass(ends_after - 1);
        assert!(shop.visit(&browser, "/members").subject().is_some());
        shop.world.pass(1);
        assert_eq!(shop.visit(&browser, "/members").reason(), "sign_in_page");
    }
}

#[test]
fn an_outage_costs_one_question_in_a_while_not_one_a_request() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    shop.world.accounts_up.set(false);
    shop.world.pass(FRESH);
    let before = questions(&shop);
    for _ in 0..100 {
        assert!(shop.visit(&browser, "/members").subject().is_some());
    }
    assert_eq!(questions(&shop), before + 1);
}

#[test]
fn c02_a_copied_cookie_dies_with_the_logout_at_once_here_and_within_the_bound_elsewhere() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let thief = browser.copy();
    let elsewhere = Isolate::new(&settings());
    let at =
        |isolate: &Isolate| run(thief.copy().send(&shop.world, isolate, &thief.fetch("/members"))).status();
    // The other isolate renews the copy at the last moment before the logout: the worst case.
    shop.world.pass(FRESH);
    assert_eq!((at(&shop.isolate), at(&elsewhere)), (200, 200));

    shop.sign_out(&browser);
    assert_eq!(at(&shop.isolate), 401);
    let bound = FRESH + CONFIRMATION_WINDOW.secs();
    let mut died_after = None;
    for second in 0..=bound {
        if at(&elsewhere) == 401 {
            died_after = Some(second);
            break;
        }
        shop.world.pass(1);
    }
    assert!(died_after.is_some(), "still alive after {bound} s");
    shop.world.pass(86_400);
    assert_eq!((at(&shop.isolate), at(&elsewhere)), (401, 401));
}

#[test]
fn c02_a_logout_while_the_account_is_down_holds_here_and_says_so() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let thief = browser.copy();
    shop.world.accounts_up.set(false);
    let page = shop.sign_out(&browser);
    assert_eq!((page.status(), page.reason()), (503, "account_unavailable"));
    assert!(page.leads_on());
    assert_eq!(browser.cookie(SESSION), None);
    assert_eq!(shop.fetch(&thief, "/members").status(), 401);
}

#[test]
fn a_renewal_under_way_during_the_sign_out_gives_no_new_token() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    shop.world.pass(FRESH);
    let (fetch, sign_out) = (browser.fetch("/members"), browser.form("/auth/logout"));
    let sends = [&fetch, &sign_out].map(|head| Box::pin(browser.send(&shop.world, &shop.isolate, head)) as _);
    let replies: Vec<Reply> = run_all(sends.into());
    assert_eq!((replies[0].status(), replies[1].reason()), (401, "signed_out"));
    assert!(replies[0].set_cookies().is_empty(), "{:?}", replies[0]);
    assert_eq!(browser.cookie(SESSION), None);
}

#[test]
fn f19_a_provider_that_is_down_does_not_hold_the_logout_up() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let thief = browser.copy();
    // Long enough for nothing to be known of the provider any more.
    shop.world.pass(25 * 3_600);
    shop.world.provider.fault(vestibule_core::testing::ProviderFault::Down);
    let left = shop.step_form(&browser);
    assert_eq!((left.status(), left.header("location")), (303, Some("https://shop.example/")));
    assert_eq!((browser.cookie(SESSION), shop.world.session_count()), (None, 0));
    assert_eq!(shop.fetch(&thief, "/members").status(), 401);
}

#[test]
fn signing_in_again_as_somebody_else_ends_the_first_session() {
    let shop = Shop::open();
    let browser = Browser::default();
    let second = shop.to_callback(&browser, "/members/second");
    shop.sign_in(&browser, "/members");
    let thief = browser.copy();
    shop.world.provider.serve("eve", "Eve");
    assert_eq!(shop.visit(&browser, &second).header("x-auth-name"), Some("Eve"));
    assert_eq!(shop.fetch(&thief, "/members").status(), 401);
    assert_eq!((shop.world.account_count(), shop.world.session_count()), (2, 1));
}

#[test]
fn c01_a_sign_in_makes_a_new_session_and_kills_the_one_that_was_there() {
    let shop = Shop::open();
    let browser = Browser::default();
    let second = shop.to_callback(&browser, "/members");
    shop.sign_in(&browser, "/members");
    let (planted, id) = (browser.copy(), shop.session(&browser)["session"].clone());
    shop.visit(&browser, &second);
    assert_ne!(shop.session(&browser)["session"], id);
    assert_ne!(planted.cookie(SESSION), browser.cookie(SESSION));
    assert_eq!(shop.fetch(&planted, "/members").status(), 401);

    // A cookie somebody planted before the sign-in is nobody's session, then or later.
    let victim = Browser::default();
    victim.set_cookie(SESSION, "planted");
    assert!(shop.sign_in(&victim, "/members").subject().is_some());
    assert_ne!(victim.cookie(SESSION).as_deref(), Some("planted"));
}

#[test]
fn c04_c05_no_other_token_is_a_session() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let token = browser.cookie(SESSION).expect("a session");
    let stranger = Browser::default();
    let state = journey::parameter(&shop.to_provider(&stranger, "/members"), "state");
    let jwt = shop.visit(&browser, "/members").header("x-auth-assertion").unwrap_or_default().to_owned();
    let device = browser.cookie("__Host-browser").expect("a device id");
    let long = "A".repeat(20_000);
    for wrong in [&state, &jwt, &device, &long, &format!("{token}A"), &token[1..], "", "%00", "\"\""] {
        let thief = Browser::default();
        thief.set_cookie(SESSION, wrong);
        assert_eq!(shop.fetch(&thief, "/members").status(), 401, "{wrong}");
        assert_eq!(shop.visit(&thief, "/").subject(), None);
    }
    for place in 0..token.len() {
        let flipped = if token.as_bytes()[place] == b'A' { "B" } else { "A" };
        let thief = Browser::default();
        thief.set_cookie(SESSION, &format!("{}{flipped}{}", &token[..place], &token[place + 1..]));
        assert_eq!(shop.fetch(&thief, "/members").status(), 401, "changed at {place}");
    }
    // Nor is a session a login state.
    let reply = shop.step(&stranger, &format!("/auth/callback/demo?code=x&state={token}"));
    assert_eq!((reply.status(), reply.reason()), (400, "login_expired"));
}

#[test]
fn c06_of_two_session_cookies_neither_is_believed() {
    let shop = Shop::open();
    let token = shop.signed_in().cookie(SESSION).expect("a session");
    for cookie in [
        format!("{SESSION}=evil; {SESSION}={token}"),
        format!("{SESSION}={token}; {SESSION}=evil"),
        format!("session={token}"),
        format!("__host-session={token}"),
        format!("x=1, {SESSION}={token}"),
    ] {
        let mut head = Browser::default().fetch("/members");
        head.headers.push(("cookie".to_owned(), cookie.clone()));
        let reply = run(Browser::default().send(&shop.world, &shop.isolate, &head));
        assert_eq!(reply.status(), 401, "{cookie}");
    }
}

#[test]
fn c12_a_new_secret_signs_nobody_out() {
    let mut shop = Shop::open();
    let (browser, leaving, sleeper) = (shop.signed_in(), Browser::default(), shop.signed_in());
    let callback = shop.to_callback(&leaving, "/members/mid?login=1");

    shop.isolate = Isolate::new(&rotated(OTHER_SECRET, SECRET));
    assert!(shop.visit(&browser, "/members").subject().is_some(), "mid-session");
    assert_eq!(shop.visit(&leaving, &callback).origin_path(), Some("/members/mid?login=1"), "mid-login");
    // Both keys are published while both are in use.
    let keys: serde_json::Value =
        serde_json::from_str(shop.fetch(&browser, "/auth/jwks.json").body()).expect("a key set");
    assert_eq!(keys["keys"].as_array().map(Vec::len), Some(2));
    shop.world.pass(FRESH);
    assert!(shop.visit(&browser, "/members").subject().is_some(), "renewed under the new secret");

    shop.isolate = Isolate::new(&settings_with("SESSION_SECRET", json!(OTHER_SECRET)));
    assert!(shop.visit(&browser, "/members").subject().is_some());
    assert!(shop.visit(&leaving, "/members").subject().is_some());
    // C12: without the old secret its tokens are worthless; who slept through all of it signs in again.
    assert_eq!(shop.fetch(&sleeper, "/members").status(), 401);
    let account = shop.session(&browser)["subject"].clone();
    shop.sign_in(&sleeper, "/members");
    assert_eq!(shop.session(&sleeper)["subject"], account, "the account does not depend on the secret");
}

#[test]
fn isolates_with_different_secrets_serve_one_customer_while_a_rotation_spreads() {
    let shop = Shop::open();
    let old = Isolate::new(&rotated(SECRET, OTHER_SECRET));
    let new = Isolate::new(&rotated(OTHER_SECRET, SECRET));
    let browser = shop.signed_in();
    for round in 0..20 {
        let isolate = if round % 2 == 0 { &old } else { &new };
        shop.world.pass(FRESH / 2 + 1);
        assert!(run(browser.visit(&shop.world, isolate, "/members")).subject().is_some(), "round {round}");
    }
}

#[test]
fn a_profile_that_changes_at_the_next_sign_in_reaches_the_other_devices() {
    let shop = Shop::open();
    let (phone, laptop) = (shop.signed_in(), Browser::default());
    shop.world.provider.serve("ada", "Ada Lovelace");
    shop.sign_in(&laptop, "/members");
    shop.world.pass(FRESH);
    assert_eq!(shop.visit(&phone, "/members").header("x-auth-name"), Some("Ada Lovelace"));
}

#[test]
fn c03_all_sessions_of_an_account_end_within_the_bound_on_every_device() {
    let shop = Shop::open();
    let devices = [shop.signed_in(), shop.signed_in(), shop.signed_in()];
    shop.world.end_all();
    shop.world.pass(FRESH);
    for device in &devices {
        assert_eq!(shop.fetch(device, "/members").status(), 401);
        assert_eq!(shop.session(device)["signed_in"], false);
    }
    shop.sign_in(&devices[0], "/members");
    assert!(shop.visit(&devices[0], "/members").subject().is_some(), "the account is still there");
}
