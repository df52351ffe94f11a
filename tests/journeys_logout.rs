//! Logouts that begin at the provider: what they end, what they do not, and within which time (O19, F19).
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod logout;

use journey::{DISCOVERY, JSON, Shop};
use logout::{again, ended, now, refuses, signed_in, tell};
use serde_json::{Value, json};
use vestibule_core::outbound::OutboundError;
use vestibule_core::testing::{Browser, FakeProvider, Isolate, run, settings};

#[test]
fn a_token_with_a_session_ends_that_session_and_one_with_a_subject_all_of_its() {
    for claims in [json!({ "sub": "ada", "sid": "s-1" }), json!({ "sid": "s-1" })] {
        let (shop, first) = signed_in("s-1");
        let second = again(&shop, "s-2");
        let token = shop.world.provider.logout_token(now(&shop), &claims);
        let reply = tell(&shop, &token);
        assert_eq!((reply.status(), reply.reason()), (200, "backchannel_logout"));
        assert_eq!(reply.header("cache-control"), Some("no-store"));
        assert!(shop.visit(&first, "/members").subject().is_none(), "{claims}");
        assert!(shop.visit(&second, "/members").subject().is_some(), "{claims}");
    }
    let (shop, first) = signed_in("s-1");
    let second = again(&shop, "s-2");
    let token = shop.world.provider.logout_token(now(&shop), &json!({ "sub": "ada" }));
    assert_eq!(tell(&shop, &token).status(), 200);
    assert!(ended(&shop, &first) && ended(&shop, &second));
}

#[test]
fn sessions_of_other_customers_and_of_other_sign_ins_go_on() {
    let (shop, ada) = signed_in("s-1");
    shop.world.provider.serve("eve", "Eve");
    let eve = again(&shop, "s-9");
    for claims in [json!({ "sub": "eve", "sid": "s-1" }), json!({ "sub": "nobody" }), json!({ "sid": "s-7" })]
    {
        let token = shop.world.provider.logout_token(now(&shop), &claims);
        // Whoever is signed out already is signed out.
        assert_eq!(tell(&shop, &token).status(), 200, "{claims}");
    }
    assert!(shop.visit(&ada, "/members").subject().is_some());
    assert!(shop.visit(&eve, "/members").subject().is_some());
}

#[test]
fn a_token_counts_once_and_for_minutes() {
    let (shop, first) = signed_in("s-1");
    let token =
        shop.world.provider.logout_token(now(&shop), &json!({ "sub": "ada", "exp": 4_000_000_000_u64 }));
    assert_eq!(tell(&shop, &token).status(), 200);
    let again = again(&shop, "s-2");
    for _ in 0..3 {
        let reply = tell(&shop, &token);
        assert_eq!((reply.status(), reply.detail()), (400, Some("logout_token_replayed")));
        shop.world.pass(100);
    }
    // By then it is too old, whatever it says itself.
    shop.world.pass(61);
    let reply = tell(&shop, &token);
    assert_eq!((reply.status(), reply.detail()), (400, Some("logout_token_expired")));
    assert!(shop.visit(&first, "/members").subject().is_none());
    assert!(shop.visit(&again, "/members").subject().is_some());
}

#[test]
fn o19_what_is_no_logout_token_ends_nothing() {
    for (claims, code) in [
        (json!({ "sub": "ada", "iat": Value::Null }), "logout_token_claim_missing"),
        (json!({ "sub": "ada", "exp": Value::Null }), "logout_token_claim_missing"),
        (json!({ "sub": "ada", "jti": Value::Null }), "logout_token_claim_missing"),
        (json!({ "sub": "ada", "iat": "now" }), "logout_token_claim_malformed"),
        (json!({ "sub": "ada", "iat": 1_800_000_100 }), "logout_token_issued_in_future"),
        (json!({ "sub": "ada", "exp": 1_799_999_900 }), "logout_token_expired"),
        (json!({}), "logout_token_nobody"),
        (json!({ "sub": "", "sid": "" }), "logout_token_nobody"),
        (json!({ "sub": ["ada"] }), "logout_token_claim_malformed"),
        (json!({ "sub": "ada", "events": [] }), "logout_token_event"),
        (
            json!({ "sub": "ada", "events": { "http://schemas.openid.net/event/backchannel-logout": true } }),
            "logout_token_event",
        ),
        (json!({ "sub": "ada", "aud": ["another-client"] }), "logout_token_audience"),
        (json!({ "sub": "ada", "aud": ["vestibule", "another-client"] }), "logout_token_audience"),
        (json!({ "sub": "ada", "azp": "another-client" }), "logout_token_audience"),
    ] {
        refuses(|_| (), claims, code);
    }
    refuses(|provider| provider.head("typ", json!("at+jwt")), json!({ "sub": "ada" }), "jws_type");
    refuses(|provider| provider.head("kid", json!("another")), json!({ "sub": "ada" }), "jws_unknown_key");
}

#[test]
fn only_a_form_with_one_token_is_read_and_no_cookie_counts() {
    let (shop, browser) = signed_in("s-1");
    let token = shop.world.provider.logout_token(now(&shop), &json!({ "sub": "ada" }));
    for fields in [vec![], vec![("logout_token", token.as_str()), ("logout_token", token.as_str())]] {
        let head = browser.filled("/auth/logout/backchannel/demo", &fields);
        let reply = run(browser.send(&shop.world, &shop.isolate, &head));
        assert_eq!((reply.status(), reply.detail()), (400, Some("logout_token_absent")));
    }
    assert_eq!(shop.step(&browser, "/auth/logout/backchannel/demo").status(), 405);
    let nobody = browser.filled("/auth/logout/backchannel/nobody", &[("logout_token", &token)]);
    assert_eq!(run(browser.send(&shop.world, &shop.isolate, &nobody)).status(), 404);
    assert!(!ended(&shop, &browser));
}

#[test]
fn every_isolate_hears_of_it_within_the_bound() {
    let (shop, browser) = signed_in("s-1");
    let elsewhere = Isolate::new(&settings());
    let visit = |browser: &Browser| run(browser.copy().visit(&shop.world, &elsewhere, "/members"));
    assert!(visit(&browser).subject().is_some());
    let token = shop.world.provider.logout_token(now(&shop), &json!({ "sub": "ada" }));
    assert_eq!(tell(&shop, &token).status(), 200);
    // Here at once; elsewhere when the token is no longer good on its own, and the window of a confirmation is over.
    assert!(shop.visit(&browser.copy(), "/members").subject().is_none());
    shop.world.pass(300 + 10);
    assert!(visit(&browser).subject().is_none());
}

#[test]
fn a_page_in_a_frame_ends_the_session_it_names_and_no_other() {
    let (shop, first) = signed_in("s-1");
    let second = again(&shop, "s-2");
    let frame = Browser::default();
    for query in [
        "",
        "?sid=s-1",
        "?iss=https%3A%2F%2Fid.example",
        "?iss=https%3A%2F%2Fevil.example&sid=s-1",
        "?iss=https%3A%2F%2Fid.example&sid=s-1&sid=s-2",
    ] {
        let reply = shop.step(&frame, &format!("/auth/logout/frontchannel/demo{query}"));
        assert_eq!(reply.status(), 400, "{query}");
    }
    let named = "/auth/logout/frontchannel/demo?iss=https%3A%2F%2Fid.example&sid=s-1";
    let unknown = named.replace("s-1", "s-3");
    assert_eq!(shop.step(&frame, &unknown).status(), 200);
    assert_eq!(shop.world.session_count(), 2);
    assert_eq!(shop.step(&frame, named).status(), 200);
    assert!(shop.visit(&first, "/members").subject().is_none());
    assert!(shop.visit(&second, "/members").subject().is_some());
}

#[test]
fn what_cannot_be_reached_is_said_so_that_the_provider_tries_again() {
    let (shop, browser) = signed_in("s-1");
    let token = shop.world.provider.logout_token(now(&shop), &json!({ "sub": "ada" }));
    shop.world.accounts_up.set(false);
    let reply = tell(&shop, &token);
    assert_eq!((reply.status(), reply.header("retry-after")), (503, Some("5")));
    shop.world.accounts_up.set(true);
    shop.world.identifiers_up.set(false);
    assert_eq!(tell(&shop, &token).status(), 503);
    shop.world.identifiers_up.set(true);
    // The same token: it was never taken.
    assert_eq!(tell(&shop, &token).status(), 200);
    assert!(ended(&shop, &browser));
}

#[test]
fn f10_f11_documents_of_a_provider_that_cannot_be_used_say_nothing_of_the_token() {
    type Break = fn(&FakeProvider);
    let broken: [Break; 6] = [
        |provider| provider.hang_up(DISCOVERY, OutboundError::Timeout),
        |provider| provider.say(DISCOVERY, 200, "text/html", "<title>Maintenance</title>"),
        |provider| provider.hang_up("/jwks", OutboundError::Timeout),
        |provider| provider.say("/jwks", 500, JSON, "{}"),
        |provider| provider.say("/jwks", 200, "text/html", "<title>Maintenance</title>"),
        |provider| provider.hang_up("/jwks", OutboundError::TooLarge),
    ];
    for (number, broken) in broken.iter().enumerate() {
        let (mut shop, browser) = signed_in("s-1");
        let token = shop.world.provider.logout_token(now(&shop), &json!({ "sub": "ada" }));
        // One that has not heard of the provider yet.
        shop.isolate = Isolate::new(&settings());
        broken(&shop.world.provider);
        let reply = tell(&shop, &token);
        assert_eq!((reply.status(), reply.header("retry-after")), (503, Some("5")), "{number}");
        shop.world.provider.mend();
        shop.world.pass(31);
        assert_eq!(tell(&shop, &token).status(), 200, "{number}");
        assert!(ended(&shop, &browser));
    }
}

#[test]
fn f19_signing_out_here_is_complete_when_the_provider_is_down() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let fresh = Isolate::new(&settings());
    shop.world.provider.hang_up(DISCOVERY, OutboundError::Timeout);
    let reply = run(browser.send(&shop.world, &fresh, &browser.form("/auth/logout")));
    assert_eq!((reply.status(), reply.header("location")), (303, Some("https://shop.example/")));
    assert_eq!((browser.cookie("__Host-session"), shop.world.session_count()), (None, 0));
}

/// The token was refused for good, and the logout lost, though LOGOUT.md promises another try.
#[test]
fn f11_a_token_of_a_new_key_is_taken_later_when_the_key_set_cannot_be_had_now() {
    let (shop, browser) = signed_in("s-1");
    shop.world.provider.rotate(false);
    let token = shop.world.provider.logout_token(now(&shop), &json!({ "sub": "ada" }));
    shop.world.provider.hang_up("/jwks", OutboundError::Timeout);
    for moment in ["the look fails", "it is too early for another"] {
        let reply = tell(&shop, &token);
        assert_eq!((reply.status(), reply.header("retry-after")), (503, Some("5")), "{moment}");
        assert!(!ended(&shop, &browser), "{moment}");
    }
    shop.world.provider.mend();
    shop.world.pass(31);
    assert_eq!(tell(&shop, &token).status(), 200);
    assert!(ended(&shop, &browser));
}

/// A session at the provider changes hands (another customer of ours signs in in it): the first one was ended for ever.
#[test]
fn a_session_id_leads_to_whoever_signed_in_with_it_last() {
    let (shop, ada) = signed_in("s-1");
    shop.world.provider.serve("eve", "Eve");
    let eve = again(&shop, "s-1");
    let token = shop.world.provider.logout_token(now(&shop), &json!({ "sid": "s-1" }));
    assert_eq!(tell(&shop, &token).status(), 200);
    assert!(shop.visit(&ada, "/members").subject().is_some());
    assert!(shop.visit(&eve, "/members").subject().is_none());
}

/// Choosing a password made the session nobody's.
#[test]
fn a_session_is_still_the_providers_after_its_customer_has_chosen_a_password() {
    for claims in [json!({ "sub": "ada" }), json!({ "sid": "s-1" })] {
        let mut settings = settings();
        settings["PROVIDERS"]["demo"]["trusted_email"] = json!(true);
        let shop = Shop::with(&settings);
        let browser = again(&shop, "s-1");
        let fields = [("password", "correct horse battery")];
        let url = "/auth/account/password?return=%2Fmembers";
        let page = run(browser.submit(&shop.world, &shop.isolate, url, &fields));
        assert!(page.subject().is_some(), "{page:?}");
        let token = shop.world.provider.logout_token(now(&shop), &claims);
        assert_eq!(tell(&shop, &token).status(), 200);
        assert!(ended(&shop, &browser), "{claims}");
    }
}
