//! A provider's tokens, where the operator wants them kept: refreshed once however many ask, and nowhere but where they
//! belong (F18, O11, O20).
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod tokens;

use journey::Shop;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tokens::{LIVES, settings_that_keep, signed_in, token};
use vestibule_core::account::{Kind, Rows};
use vestibule_core::base::Id;
use vestibule_core::config::Config;
use vestibule_core::outbound::OutboundError;
use vestibule_core::testing::{Browser, Isolate, ProviderFault, Reply, run_all};

#[test]
fn the_origin_of_a_route_that_asks_gets_the_token_and_no_other() {
    let (shop, browser) = signed_in();
    assert_eq!(token(&shop, &browser, "/calendar").as_deref(), Some("access-0"));
    assert_eq!(token(&shop, &browser, "/members"), None);
    // Nobody else can send it.
    let mut head = browser.navigation("/members");
    head.headers.push(("x-auth-provider-token".to_owned(), "forged".to_owned()));
    let reply = vestibule_core::testing::run(browser.send(&shop.world, &shop.isolate, &head));
    let vestibule_core::testing::Reply::Forwarded { removed, .. } = reply else { panic!("{reply:?}") };
    assert!(removed.contains(&"x-auth-provider-token".to_owned()));
}

#[test]
fn it_is_asked_for_once_while_it_is_good_and_costs_other_routes_nothing() {
    let (shop, browser) = signed_in();
    for _ in 0..50 {
        assert_eq!(token(&shop, &browser, "/calendar").as_deref(), Some("access-0"));
        token(&shop, &browser, "/members");
    }
    let asked = shop.world.asked.borrow();
    let tokens = asked.iter().filter(|request| format!("{request:?}").starts_with("ProviderToken"));
    assert_eq!(tokens.count(), 1);
}

#[test]
fn an_old_token_is_refreshed_and_the_refresh_token_rotates() {
    let (shop, browser) = signed_in();
    for generation in 1..=5 {
        shop.world.pass(LIVES);
        assert_eq!(token(&shop, &browser, "/calendar"), Some(format!("access-{generation}")));
        assert_eq!(shop.world.provider.refreshed.get(), generation);
    }
}

#[test]
fn two_hundred_at_once_a_hundred_times_with_answers_lost_make_one_refresh_each() {
    let settings = settings_that_keep();
    let (shop, browser) = signed_in();
    // Several isolates, as a busy network has: they know nothing of each other.
    let isolates: Vec<Isolate> = (0..4).map(|_| Isolate::new(&settings)).collect();
    for round in 1..=100_u64 {
        shop.world.pass(LIVES);
        // Of the answers of the objects some are lost, and now and then the provider's own.
        shop.world.loses_one_in.set(if round % 2 == 0 { 3 } else { 0 });
        shop.world.provider.loses_refresh.set(round % 5 == 0);
        let browsers: Vec<Browser> = (0..200).map(|_| browser.copy()).collect();
        let requests = browsers.iter().enumerate().map(|(index, browser)| {
            Box::pin(browser.visit(&shop.world, &isolates[index % isolates.len()], "/calendar")) as _
        });
        let replies: Vec<Reply> = run_all(requests.collect());
        for reply in &replies {
            assert_eq!(
                reply.origin_path(),
                Some("/calendar"),
                "round {round}: nobody is signed out: {reply:?}"
            );
        }
        shop.world.loses_one_in.set(0);
        if round % 5 == 0 {
            // The provider's answer was lost: it is asked once more, with the same refresh token.
            shop.world.pass(11);
            assert_eq!(token(&shop, &browser, "/calendar"), Some(format!("access-{round}")), "round {round}");
        } else {
            let tokens: BTreeSet<&str> =
                replies.iter().filter_map(|reply| reply.header("x-auth-provider-token")).collect();
            assert_eq!(tokens.into_iter().collect::<Vec<_>>(), [format!("access-{round}")], "round {round}");
        }
        assert_eq!(shop.world.provider.refreshed.get(), round, "one refresh per generation");
    }
    assert_eq!(shop.world.session_count(), 1);
}

#[test]
fn f18_a_refresh_that_fails_for_now_is_tried_again_and_one_that_is_refused_ends_no_session() {
    let (shop, browser) = signed_in();
    shop.world.pass(LIVES);
    shop.world.provider.say("/token", 503, "application/json", "");
    assert_eq!(token(&shop, &browser, "/calendar"), None);
    shop.world.provider.mend();
    shop.world.pass(11);
    assert_eq!(token(&shop, &browser, "/calendar").as_deref(), Some("access-1"));
    shop.world.pass(LIVES);
    shop.world.provider.say("/token", 400, "application/json", r#"{"error":"invalid_grant"}"#);
    assert_eq!(token(&shop, &browser, "/calendar"), None);
    shop.world.provider.mend();
    shop.world.pass(LIVES);
    // The grant is gone: the token is none until the next sign-in, and the customer stays signed in.
    assert_eq!(token(&shop, &browser, "/calendar"), None);
    assert_eq!(shop.world.session_count(), 1);
    shop.sign_out(&browser);
    shop.sign_in(&browser, "/members");
    assert_eq!(token(&shop, &browser, "/calendar").as_deref(), Some("access-1"));
}

#[test]
fn a_token_that_is_good_for_a_little_longer_is_handed_on_until_the_refresh_is_tried_again() {
    let (shop, browser) = signed_in();
    shop.world.pass(LIVES - 25);
    shop.world.provider.say("/token", 503, "application/json", "");
    assert_eq!(token(&shop, &browser, "/calendar").as_deref(), Some("access-0"));
    shop.world.provider.mend();
    assert_eq!(token(&shop, &browser, "/calendar").as_deref(), Some("access-0"));
    shop.world.pass(6);
    assert_eq!(token(&shop, &browser, "/calendar").as_deref(), Some("access-1"));
}

#[test]
fn while_the_account_cannot_be_reached_the_request_goes_on_without() {
    let (shop, browser) = signed_in();
    shop.world.accounts_up.set(false);
    assert_eq!(token(&shop, &browser, "/calendar"), None);
    shop.world.accounts_up.set(true);
    assert_eq!(token(&shop, &browser, "/calendar").as_deref(), Some("access-0"));
}

#[test]
fn o20_tokens_are_encrypted_where_they_are_kept_and_in_no_cookie_page_or_object_of_another() {
    let (shop, browser) = signed_in();
    let page = shop.visit(&browser, "/calendar");
    let account = page.subject().and_then(Id::parse).expect("a customer");
    shop.world.rows(account, |rows| {
        let dump = rows.dump();
        assert!(
            dump.contains("locked") && !dump.contains("access-0") && !dump.contains("refresh-0"),
            "{dump}"
        );
    });
    assert!(!format!("{:?}", browser.cookie_header()).contains("access-0"));
    for path in
        ["/auth/session", "/auth/account", "/auth/account/sessions", "/auth/account/sign-ins", "/auth/logout"]
    {
        let reply = shop.visit(&browser, path);
        assert!(!format!("{reply:?}").contains("access-0"), "{path}");
    }
}

#[test]
fn o11_a_refresh_that_speaks_of_somebody_else_or_for_another_issuer_ends_the_session() {
    for (claim, says) in [("sub", json!("eve")), ("sub", json!("")), ("iss", json!("https://evil.example"))] {
        let (shop, browser) = signed_in();
        assert_eq!(token(&shop, &browser, "/calendar").as_deref(), Some("access-0"));
        shop.world.provider.tell(claim, says.clone());
        shop.world.pass(LIVES);
        assert_eq!(token(&shop, &browser, "/calendar"), None, "{claim}: {says}");
        assert_eq!(shop.world.session_count(), 0, "{claim}: {says}");
        // The bound within which a copy of the token dies.
        shop.world.pass(5 * 60 + 10);
        assert_eq!(shop.visit(&browser, "/members").reason(), "sign_in_page", "{claim}: {says}");
    }
}

#[test]
fn without_keep_tokens_nothing_is_kept() {
    let shop = Shop::open();
    shop.world.provider.refreshes.set(Some(LIVES));
    let browser = shop.signed_in();
    let account = shop.visit(&browser, "/members").subject().and_then(Id::parse).expect("a customer");
    shop.world.rows(account, |rows| assert!(!rows.dump().contains("locked")));
}

#[test]
fn while_the_provider_is_down_the_customer_goes_on_without() {
    let (shop, browser) = signed_in();
    shop.world.pass(LIVES);
    shop.world.provider.fault(ProviderFault::Down);
    assert_eq!(token(&shop, &browser, "/calendar"), None);
    assert_eq!(shop.world.session_count(), 1);
}

#[test]
fn a_route_may_ask_only_for_what_is_kept() {
    for (provider, keeps, access, good) in [
        ("demo", true, "required", true),
        ("demo", true, "optional", true),
        ("demo", true, "public", false),
        ("demo", false, "required", false),
        ("nobody", true, "required", false),
    ] {
        let mut settings = settings_that_keep();
        settings["PROVIDERS"]["demo"]["keep_tokens"] = json!(keeps);
        let routes = settings["ROUTES"].as_array_mut().expect("a list");
        let last = routes.last_mut().expect("a route");
        last["provider_token"] = json!(provider);
        last["access"] = json!(access);
        let problems = Config::read(&settings.to_string(), "").err().unwrap_or_default();
        assert_eq!(problems.is_empty(), good, "{provider} {keeps} {access}: {problems:?}");
        assert!(
            problems.iter().all(|problem| problem.path == "ROUTES (/calendar/*).provider_token"),
            "{problems:?}"
        );
    }
}

/// The refresh token was used up, its successor thrown away, and the grant lost at the next try.
#[test]
fn f18_a_refresh_while_there_are_no_new_keys_loses_nothing() {
    let (shop, browser) = signed_in();
    let provider = &shop.world.provider;
    // Keys of before are at hand, the ID token names a new one, and the set cannot be had.
    shop.world.pass(LIVES);
    assert_eq!(token(&shop, &browser, "/calendar").as_deref(), Some("access-1"));
    provider.rotate(false);
    provider.hang_up("/jwks", OutboundError::Timeout);
    for generation in 2..=4 {
        shop.world.pass(LIVES);
        assert_eq!(token(&shop, &browser, "/calendar"), Some(format!("access-{generation}")));
    }
    // With none at hand the refresh token is not used.
    let (shop, browser) = signed_in();
    shop.world.pass(LIVES);
    shop.world.provider.hang_up("/jwks", OutboundError::Timeout);
    assert_eq!((token(&shop, &browser, "/calendar"), shop.world.provider.refreshed.get()), (None, 0));
    shop.world.provider.mend();
    shop.world.pass(11);
    assert_eq!(token(&shop, &browser, "/calendar").as_deref(), Some("access-1"));
}

#[test]
fn a_refreshed_id_token_must_be_for_us_and_in_time_and_ends_no_session_for_what_it_leaves_out() {
    for (claim, says, good) in [
        ("sub", Value::Null, true),
        ("aud", json!(["vestibule", "another"]), true),
        ("aud", json!("another"), false),
        ("aud", Value::Null, false),
        ("exp", json!(1_800_000_000), false),
        ("exp", Value::Null, false),
    ] {
        let (shop, browser) = signed_in();
        shop.world.provider.tell(claim, says.clone());
        shop.world.pass(LIVES);
        let got = token(&shop, &browser, "/calendar");
        assert_eq!(got.as_deref(), good.then_some("access-1"), "{claim}: {says}");
        assert_eq!(shop.world.session_count(), 1, "{claim}: {says}");
    }
}

/// Both are of one issuer, so both lead to one account: the tokens of the one went to the origin of the other.
#[test]
fn j21_tokens_of_one_client_are_not_those_of_another_of_the_same_issuer() {
    let mut settings = settings_that_keep();
    settings["PROVIDERS"]["twin"] = settings["PROVIDERS"]["demo"].clone();
    settings["PROVIDER_TWIN_SECRET"] = json!("another client secret");
    let shop = Shop::with(&settings);
    shop.world.inside(&settings);
    shop.world.provider.refreshes.set(Some(LIVES));
    let demo = shop.signed_in();
    let account = shop.visit(&demo, "/members").subject().map(str::to_owned);
    let twin = Browser::default();
    let page = shop.visit(&twin, "/auth/with/twin?return=%2Fmembers");
    assert_eq!(page.subject().map(str::to_owned), account);
    assert_eq!(token(&shop, &demo, "/calendar"), None);
    let demo = shop.signed_in();
    assert_eq!(token(&shop, &demo, "/calendar").as_deref(), Some("access-0"));
    // Rows of before do not say whose they are.
    let id = account.as_deref().and_then(Id::parse).expect("an account");
    shop.world.rows(id, |rows| {
        let row = rows.all(Kind::Token).expect("rows").remove(0);
        let old = row.replace(r#""provider":"demo","#, "");
        assert_ne!(row, old);
        rows.put(Kind::Token, "https://id.example\nada", old).expect("written");
    });
    shop.world.pass(11);
    let fresh = Isolate::new(&settings);
    let reply = vestibule_core::testing::run(demo.copy().visit(&shop.world, &fresh, "/calendar"));
    assert_eq!(reply.header("x-auth-provider-token"), Some("access-0"));
}
