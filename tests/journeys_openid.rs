//! Attacks on the way through the provider (O02–O20), as far as journeys show them.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop")]

mod journey;

use journey::{DISCOVERY, JSON, Shop, UNTRUSTED, parameter, refused, settings_with, sign_in_with};
use serde_json::{Value, json};
use vestibule_core::testing::{Browser, ISSUER, ProviderFault, run, settings};

#[test]
fn o02_o04_o06_o07_an_id_token_that_is_not_for_this_login_signs_nobody_in() {
    let table: &[(&str, Value, &str)] = &[
        ("iss", json!("https://evil.example"), "id_token_issuer"),
        ("iss", json!("https://id.example/"), "id_token_issuer"),
        ("iss", json!(["https://id.example"]), "id_token_claim_malformed"),
        ("iss", Value::Null, "id_token_claim_missing"),
        ("aud", json!("other"), "id_token_audience"),
        ("aud", json!(["vestibule", "other"]), "id_token_other_audience"),
        ("aud", json!({}), "id_token_claim_malformed"),
        ("aud", Value::Null, "id_token_claim_missing"),
        ("azp", json!("other"), "id_token_authorized_party"),
        ("sub", json!(""), "id_token_subject"),
        ("sub", json!(7), "id_token_claim_malformed"),
        ("sub", Value::Null, "id_token_claim_missing"),
        ("exp", json!("never"), "id_token_claim_malformed"),
        ("exp", Value::Null, "id_token_claim_missing"),
        ("iat", Value::Null, "id_token_claim_missing"),
        ("nonce", json!("wrong"), "id_token_nonce"),
        ("nonce", json!(""), "id_token_nonce"),
        ("nonce", Value::Null, "id_token_claim_missing"),
        ("at_hash", json!("wrong"), "id_token_access_token_hash"),
    ];
    for (claim, value, detail) in table {
        refused(|provider| provider.tell(claim, value.clone()), UNTRUSTED, detail);
    }
}

#[test]
fn o08_an_id_token_that_the_provider_did_not_sign_signs_nobody_in() {
    refused(|p| p.fault(ProviderFault::ForeignSignature), UNTRUSTED, "jws_signature");
    refused(|p| p.fault(ProviderFault::Unsigned), UNTRUSTED, "jws_unsecured");
    refused(|p| p.fault(ProviderFault::UnknownKey), UNTRUSTED, "jws_unknown_key");
}

#[test]
fn o02_a_code_of_another_flow_signs_nobody_in() {
    let shop = Shop::open();
    let (victim, thief) = (Browser::default(), Browser::default());
    let stolen = parameter(&shop.to_callback(&victim, "/members"), "code");
    let own = shop.to_callback(&thief, "/members/x");
    let swapped = own.replace(&parameter(&own, "code"), &stolen);
    let reply = shop.step(&thief, &swapped);
    // The provider refuses it: the verifier is not the one of that flow.
    assert_eq!((reply.reason(), reply.detail()), ("to_provider", Some("invalid_grant")));
    assert_eq!(thief.cookie("__Host-session"), None);
}

#[test]
fn o03_every_flow_has_its_own_challenge_state_and_nonce() {
    let shop = Shop::open();
    let browser = Browser::default();
    let urls: Vec<String> = (0..20).map(|_| shop.to_provider(&browser, "/members")).collect();
    for name in ["code_challenge", "state", "nonce"] {
        let values: std::collections::HashSet<_> = urls.iter().map(|url| parameter(url, name)).collect();
        assert_eq!(values.len(), urls.len(), "{name}");
    }
    // Whatever the provider's metadata offers, it stays with S256.
    let shop = Shop::open();
    let mut metadata = shop.world.provider.metadata();
    metadata["code_challenge_methods_supported"] = json!(["plain"]);
    shop.world.provider.say(DISCOVERY, 200, JSON, metadata.to_string());
    let url = shop.to_provider(&Browser::default(), "/members");
    assert_eq!(parameter(&url, "code_challenge_method"), "S256");
}

#[test]
fn o05_a_response_of_another_issuer_is_refused_before_the_code_is_used() {
    for (fault, detail) in [
        (ProviderFault::ResponseIssuer, "response_issuer_mismatch"),
        (ProviderFault::NoResponseIssuer, "response_issuer_missing"),
    ] {
        refused(|provider| provider.fault(fault), UNTRUSTED, detail);
        let (shop, _) = sign_in_with(|provider| provider.fault(fault));
        assert_eq!(shop.world.outbound_to("/token"), 0);
    }
    // Where it was not promised it may be missing.
    let shop = Shop::open();
    let mut metadata = shop.world.provider.metadata();
    metadata["authorization_response_iss_parameter_supported"] = json!(false);
    shop.world.provider.say(DISCOVERY, 200, JSON, metadata.to_string());
    shop.world.provider.fault(ProviderFault::NoResponseIssuer);
    assert!(shop.sign_in(&Browser::default(), "/members").subject().is_some());
}

#[test]
fn o15_a_provider_whose_secret_is_missing_closes_the_gateway() {
    let mut wrong = settings();
    wrong.as_object_mut().expect("settings").remove("PROVIDER_DEMO_SECRET");
    let problems = vestibule_core::config::Config::read(&wrong.to_string(), "").err().expect("a problem");
    assert!(format!("{problems:?}").contains("PROVIDER_DEMO_SECRET"), "{problems:?}");
    let answer = vestibule_core::gateway::closed(None);
    assert_eq!(answer.status, 503);
    assert!(answer.body.contains("class=\"action\""));
}

#[test]
fn o16_the_redirect_uri_is_configured_and_not_heard_from_the_request() {
    let shop = Shop::open();
    let browser = Browser::default();
    let link = shop.visit(&browser, "/members").provider_link().expect("a provider");
    for (name, value) in
        [("x-forwarded-host", "evil.example"), ("host", "evil.example"), ("forwarded", "host=evil.example")]
    {
        let mut head = browser.navigation(&link);
        head.headers.push((name.to_owned(), value.to_owned()));
        let reply = run(browser.send(&shop.world, &shop.isolate, &head));
        let location = reply.header("location").expect("to the provider");
        assert_eq!(parameter(location, "redirect_uri"), "https://shop.example/auth/callback/demo");
        assert!(location.starts_with(ISSUER));
    }
    let strange = shop.step(&browser, "https://evil.example/auth/with/demo");
    assert_eq!((strange.status(), strange.reason()), (421, "unknown_host"));
}

#[test]
fn o20_no_token_of_the_provider_reaches_the_browser_or_the_origin() {
    let shop = Shop::open();
    let browser = Browser::default();
    let callback = shop.to_callback(&browser, "/members");
    let code = parameter(&callback, "code");
    let mut seen = format!("{:?}", shop.step(&browser, &callback));
    for path in ["/members", "/auth/session", "/auth/logout", "/auth/login"] {
        seen.push_str(&format!("{:?}", shop.visit(&browser, path)));
    }
    for secret in ["opaque", code.as_str(), "a client secret"] {
        assert!(!seen.contains(secret), "{secret}");
    }
}

#[test]
fn a_role_claim_counts_only_where_the_operator_named_it() {
    let providers = json!({ "demo": { "name": "Demo ID", "issuer": ISSUER, "client_id": "vestibule" } });
    let shop = Shop::with(&settings_with("PROVIDERS", providers));
    shop.world.provider.customer.borrow_mut()["roles"] = json!(["staff"]);
    let page = shop.sign_in(&Browser::default(), "/staff");
    assert_eq!((page.status(), page.reason()), (403, "role_required"));
}

/// OpenID Connect Core §2 has subjects of ASCII characters, and a space is one.
#[test]
fn a_subject_with_a_space_in_it_is_a_subject() {
    let shop = Shop::open();
    let mut accounts = std::collections::HashSet::new();
    for (sub, good) in
        [("ada lovelace", true), ("ada", true), ("adalovelace", true), ("ada\tlovelace", false)]
    {
        shop.world.provider.tell("sub", json!(sub));
        let reply = shop.sign_in(&Browser::default(), "/members");
        assert_eq!(reply.subject().is_some_and(|account| accounts.insert(account.to_owned())), good, "{sub}");
    }
}
