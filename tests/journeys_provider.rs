//! Providers that are down, wrong, slow to change or ahead of their time (F10–F16, J04).
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop")]

mod journey;

use journey::{DISCOVERY, DOWN, JSON, Shop, UNTRUSTED, refused, sign_in_with};
use serde_json::{Value, json};
use vestibule_core::outbound::OutboundError;
use vestibule_core::testing::{Browser, FakeProvider, Isolate, ProviderFault, Reply, run_all, settings};

#[test]
fn f10_discovery_that_fails_is_told_apart_from_discovery_that_lies() {
    let other = |provider: &FakeProvider, name: &str, value: Value| {
        let mut metadata = provider.metadata();
        metadata[name] = value;
        provider.say(DISCOVERY, 200, JSON, metadata.to_string());
    };
    refused(|p| p.fault(ProviderFault::Down), DOWN, "unreachable");
    refused(|p| p.hang_up(DISCOVERY, OutboundError::Timeout), DOWN, "timeout");
    refused(|p| p.say(DISCOVERY, 500, JSON, "oops"), DOWN, "status");
    refused(|p| p.say(DISCOVERY, 302, "text/html", ""), DOWN, "status");
    refused(|p| p.say(DISCOVERY, 200, "text/html", "<html>"), UNTRUSTED, "discovery_json");
    refused(|p| p.say(DISCOVERY, 200, JSON, vec![b' '; 200_000]), UNTRUSTED, "too_large");
    // O06: also one that looks alike.
    for issuer in
        ["https://id.example/", "https://ID.example", "http://id.example", "https://id.example.evil.example"]
    {
        refused(|p| other(p, "issuer", json!(issuer)), UNTRUSTED, "discovery_issuer_mismatch");
    }
}

#[test]
fn f11_f12_a_key_set_that_cannot_be_used_signs_nobody_in() {
    let octets = json!({ "keys": [{ "kty": "oct", "k": "c2VjcmV0", "kid": "1" }] }).to_string();
    refused(|p| p.say("/jwks", 500, JSON, ""), DOWN, "status");
    refused(|p| p.hang_up("/jwks", OutboundError::Timeout), DOWN, "timeout");
    refused(|p| p.say("/jwks", 200, JSON, r#"{"keys":[]}"#), UNTRUSTED, "key_set_no_usable_key");
    refused(|p| p.say("/jwks", 200, JSON, r#"{"keys":[{"kty":"E"#), UNTRUSTED, "key_set_json");
    refused(|p| p.say("/jwks", 200, JSON, octets), UNTRUSTED, "key_set_no_usable_key");
    refused(|p| p.say("/jwks", 200, JSON, vec![b'{'; 60_000]), UNTRUSTED, "key_set_json");
    refused(|p| p.say("/jwks", 200, JSON, vec![b'{'; 100_000]), UNTRUSTED, "too_large");
    refused(|p| p.say("/jwks", 200, JSON, vec![b'{'; 200_000_000]), UNTRUSTED, "too_large");
}

#[test]
fn f14_a_token_endpoint_that_fails_signs_nobody_in() {
    let cut = r#"{"access_token":"x","id_tok"#;
    refused(|p| p.say("/token", 500, JSON, "oops"), DOWN, "token_status");
    refused(|p| p.hang_up("/token", OutboundError::Timeout), DOWN, "timeout");
    refused(|p| p.hang_up("/token", OutboundError::TooLarge), DOWN, "too_large");
    refused(|p| p.say("/token", 200, JSON, cut), DOWN, "token_json");
    refused(|p| p.say("/token", 200, "text/html", "{}"), DOWN, "token_content_type");
    let client = r#"{"error":"invalid_client"}"#;
    refused(|p| p.say("/token", 401, JSON, client), UNTRUSTED, "token_refused");
}

#[test]
fn f15_userinfo_that_is_down_costs_the_profile_and_not_the_sign_in() {
    type Break = fn(&FakeProvider);
    let faults: [(Break, Option<&str>); 4] = [
        (|_| (), Some("ada@example.com")),
        (|provider| provider.say("/userinfo", 500, JSON, ""), None),
        (|provider| provider.hang_up("/userinfo", OutboundError::Timeout), None),
        (|provider| provider.say("/userinfo", 200, JSON, "{"), None),
    ];
    for (broken, email) in faults {
        let shop = Shop::open();
        shop.world.provider.tells_at_userinfo.set(true);
        broken(&shop.world.provider);
        let page = shop.sign_in(&Browser::default(), "/members");
        assert!(page.subject().is_some());
        assert_eq!(page.header("x-auth-email"), email);
    }
}

#[test]
fn o09_userinfo_about_somebody_else_signs_nobody_in() {
    let eve = json!({ "sub": "eve", "email": "ada@example.com" }).to_string();
    let (shop, reply) = sign_in_with(|provider| {
        provider.tells_at_userinfo.set(true);
        provider.say("/userinfo", 200, JSON, eve);
    });
    assert_eq!((reply.status(), reply.detail()), (502, Some("userinfo_other_subject")));
    assert!(reply.leads_on());
    assert_eq!(shop.world.outbound_to("/userinfo"), 1);
}

#[test]
fn o10_f13_a_provider_may_change_its_key_at_any_moment() {
    for keep in [true, false] {
        let shop = Shop::open();
        shop.signed_in();
        shop.world.provider.rotate(keep);
        shop.signed_in();
        assert_eq!(shop.world.outbound_to("/jwks"), 2);
        // Just before signing: between the authorization response and the token request.
        shop.world.pass(31);
        let browser = Browser::default();
        let callback = shop.to_callback(&browser, "/members/x");
        shop.world.provider.rotate(keep);
        assert_eq!(shop.visit(&browser, &callback).origin_path(), Some("/members/x"));
        assert_eq!(shop.world.outbound_to("/jwks"), 3);
    }
}

#[test]
fn j04_unknown_keys_fetch_the_key_set_once_in_a_cool_down() {
    let shop = Shop::open();
    shop.signed_in();
    shop.world.provider.fault(ProviderFault::UnknownKey);
    let attempt = || {
        let reply = shop.sign_in(&Browser::default(), "/members");
        assert_eq!((reply.status(), reply.detail()), (502, Some("jws_unknown_key")));
    };
    let before = shop.world.outbound_to("/jwks");
    (0..1_000).for_each(|_| attempt());
    assert_eq!(shop.world.outbound_to("/jwks"), before + 1);
    for second in 1..=90 {
        shop.world.pass(1);
        attempt();
        assert_eq!(shop.world.outbound_to("/jwks"), before + 1 + second / 30);
    }
    // Side by side it is no different.
    shop.world.pass(30);
    let before = shop.world.outbound_to("/jwks");
    let browsers: Vec<Browser> = (0..100).map(|_| Browser::default()).collect();
    let tries = browsers
        .iter()
        .map(|browser| Box::pin(browser.sign_in(&shop.world, &shop.isolate, "/members")) as _)
        .collect();
    let replies: Vec<Reply> = run_all(tries);
    assert!(replies.iter().all(|reply| reply.status() == 502 && reply.leads_on()));
    assert_eq!(shop.world.outbound_to("/jwks"), before + 1);
}

#[test]
fn f16_a_clock_may_be_a_minute_off_and_no_more() {
    for (ahead, exp_after, good) in [
        (59, 300, true),
        (60, 300, true),
        (61, 300, false),
        (3_600, 300, false),
        (-59, 0, true),
        (-60, 0, false),
        (-61, 0, false),
        (-3_600, 300, false),
        // An old `iat` is no harm while the token lasts.
        (-3_600, 7_200, true),
    ] {
        let shop = Shop::open();
        shop.world.provider.clock_ahead.set(ahead);
        shop.world.provider.tell("exp", json!(1_800_000_000_i64 + ahead + exp_after));
        let reply = shop.sign_in(&Browser::default(), "/members");
        let detail = if ahead > 0 { "id_token_issued_in_future" } else { "id_token_expired" };
        match good {
            true => assert!(reply.subject().is_some(), "{ahead} {reply:?}"),
            false => {
                assert_eq!((reply.status(), reply.detail()), (502, Some(detail)), "{ahead}");
                assert!(reply.leads_on());
            }
        }
    }
    for (after, good) in [(59, true), (60, true), (61, false), (3_600, false)] {
        let shop = Shop::open();
        shop.world.provider.tell("nbf", json!(1_800_000_000 + after));
        let reply = shop.sign_in(&Browser::default(), "/members");
        assert_eq!(reply.detail(), (!good).then_some("id_token_not_yet_valid"), "{after}");
    }
}

#[test]
fn f11_what_is_known_of_a_provider_is_used_while_its_documents_are_down() {
    let shop = Shop::open();
    shop.signed_in();
    shop.world.provider.hang_up(DISCOVERY, OutboundError::Timeout);
    shop.world.provider.say("/jwks", 500, JSON, "");
    for hour in 0..23 {
        assert!(shop.signed_in().cookie("__Host-session").is_some(), "hour {hour}");
        shop.world.pass(3_600);
    }
    // After the stated limit nothing old is believed any more.
    shop.world.pass(3_600 + 1);
    let reply = shop.sign_in(&Browser::default(), "/members");
    assert_eq!((reply.status(), reply.reason()), DOWN);
    shop.world.provider.mend();
    shop.world.pass(5);
    shop.signed_in();
}

#[test]
fn f10_a_provider_that_is_down_harms_nobody_who_is_signed_in_and_no_other_provider() {
    let mut both = settings();
    both["PROVIDERS"]["other"] = json!({
        "name": "Other ID", "issuer": "https://other.example", "client_id": "x", "client_auth": "none",
    });
    let mut shop = Shop::with(&both);
    let browser = shop.signed_in();
    shop.isolate = Isolate::new(&both);
    shop.world.provider.fault(ProviderFault::Down);
    // A cold start works with every provider down.
    assert!(shop.visit(&browser, "/members").subject().is_some());
    assert_eq!(shop.fetch(&browser, "/auth/health").status(), 200);
    assert_eq!(shop.visit(&Browser::default(), "/").origin_path(), Some("/"));
    let page = shop.sign_in(&Browser::default(), "/members");
    assert_eq!((page.status(), page.reason()), DOWN);
    assert!(page.body().contains("Other ID") && page.words().contains("Demo ID cannot sign you in"));
    shop.world.pass(299);
    assert!(shop.visit(&browser, "/members").subject().is_some());
}

#[test]
fn a_provider_that_is_down_is_left_alone_for_a_moment() {
    let shop = Shop::open();
    shop.world.provider.fault(ProviderFault::Down);
    for _ in 0..100 {
        assert_eq!(shop.sign_in(&Browser::default(), "/members").status(), 503);
    }
    assert_eq!(shop.world.outbound.borrow().len(), 1);
    shop.world.pass(5);
    shop.sign_in(&Browser::default(), "/members");
    assert_eq!(shop.world.outbound.borrow().len(), 2);
}

#[test]
fn objects_that_are_down_make_no_half_sign_in() {
    for identifiers in [true, false] {
        let shop = Shop::open();
        shop.world.identifiers_up.set(identifiers);
        shop.world.accounts_up.set(false);
        let browser = Browser::default();
        let reply = shop.sign_in(&browser, "/members/x");
        assert_eq!((reply.status(), reply.reason()), (503, "account_unavailable"));
        assert_eq!(reply.detail(), Some("account_unreachable"));
        assert!(reply.leads_on() && browser.cookie("__Host-session").is_none());
        shop.world.identifiers_up.set(true);
        shop.world.accounts_up.set(true);
        let link = reply.provider_link().expect("another try");
        assert_eq!(shop.visit(&browser, &link).origin_path(), Some("/members/x"));
        assert_eq!(shop.world.account_count(), 1);
    }
}
