//! Attacks on whole journeys: forms carried to another browser, steps that are skipped, and codes and secrets sent to
//! whom they are not for.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;

use journey::{Shop, settings_with};
use letterbox::{ADA, Letterbox, PASSWORD, flow, submit};
use serde_json::json;
use vestibule_core::testing::{Browser, ISSUER, OTHER_ISSUER, Reply, run};

/// A form with these very bytes.
fn post(shop: &Shop, browser: &Browser, url: &str, body: &str) -> Reply {
    let mut head = browser.form(url);
    head.body = body.to_owned();
    run(browser.send(&shop.world, &shop.isolate, &head))
}

#[test]
fn x04_the_flow_of_a_form_is_of_one_browser_one_purpose_and_one_field() {
    let shop = Shop::open();
    shop.registered(ADA);
    let (ada, eve) = (Browser::default(), Browser::default());
    let of_ada = shop.ask_sign_in_code(&ada, ADA, "/members");
    let code = shop.last_mail(ADA).code();
    let of_eve = shop.ask_sign_in_code(&eve, "eve@shop.example", "/members");
    let (hers, others) = (flow(&of_ada), flow(&of_eve));
    // The flow of one in the browser of the other, or none, or something else that is sealed.
    let session = shop.registered("tom@shop.example").cookie("__Host-session").expect("a session");
    for (browser, carried) in [(&eve, &hers), (&ada, &others), (&ada, &String::new()), (&ada, &session)] {
        let reply = submit(&shop, browser, "/auth/verify", &[("flow", carried), ("code", &code)]);
        assert_eq!((reply.status(), reply.reason()), (400, "login_expired"), "{carried}");
        assert!(reply.leads_on() && browser.cookie("__Host-session").is_none());
        let again = submit(&shop, browser, "/auth/verify/again", &[("flow", carried)]);
        assert_eq!(again.reason(), "login_expired", "{carried}");
    }
    // Missing, as an array, and twice: the first counts, or none.
    for body in [
        format!("code={code}"),
        format!("flow[]={hers}&code={code}"),
        format!("flow={others}&flow={hers}&code={code}"),
    ] {
        let reply = post(&shop, &ada, "/auth/verify", &body);
        assert_eq!(reply.status(), 400, "{body}");
        assert!(ada.cookie("__Host-session").is_none());
    }
    assert!(shop.enter(&ada, &of_ada, &code).subject().is_some(), "none of it used the code up");
}

#[test]
fn k08_a_password_is_changed_by_the_one_so_far_or_a_recent_code_and_by_nothing_less() {
    let shop = Shop::open();
    shop.registered(ADA);
    let change = |browser: &Browser, fields: &[(&str, &str)]| {
        let fields: Vec<_> = [("password", "another long password")].iter().chain(fields).copied().collect();
        submit(&shop, browser, "/auth/account/password", &fields)
    };
    let by_password = Browser::default();
    assert!(shop.sign_in_with(&by_password, ADA, PASSWORD, "/members").subject().is_some());
    assert_eq!(
        change(&by_password, &[]).detail(),
        Some("password_wrong"),
        "a session of a second ago is not enough"
    );
    // A code proves the mailbox, for half an hour.
    let by_code = Browser::default();
    let asked = shop.ask_sign_in_code(&by_code, ADA, "/members");
    assert!(shop.enter(&by_code, &asked, &shop.last_mail(ADA).code()).subject().is_some());
    shop.world.pass(30 * 60);
    assert_eq!(change(&by_code, &[]).detail(), Some("password_wrong"), "the proof is too old");
    // A code for another account is none for this one.
    let asked = shop.recover(&by_password, "eve@shop.example", "/members");
    let code = shop.last_mail("eve@shop.example").code();
    let fields = [("flow", &*flow(&asked)), ("code", &*code), ("account", "AAAAAAAAAAAAAAAAAAAAAA")];
    submit(&shop, &by_password, "/auth/verify", &fields);
    assert!(
        shop.sign_in_with(&Browser::default(), ADA, PASSWORD, "/members").subject().is_some(),
        "unchanged"
    );
    // And these are enough.
    let owner = Browser::default();
    let asked = shop.recover(&owner, ADA, "/members");
    let page = shop.enter(&owner, &asked, &shop.last_mail(ADA).code());
    assert!(shop.choose_password(&owner, &page, "another long password").subject().is_some());
    assert_eq!(change(&owner, &[("current", "another long password")]).reason(), "account_page");
}

#[test]
fn o21_codes_and_secrets_go_to_the_provider_they_are_of_and_nowhere_else() {
    let mut settings = settings_with("PROVIDER_OTHER_SECRET", json!("another client secret"));
    settings["PROVIDERS"]["demo"]["client_auth"] = json!("client_secret_post");
    settings["PROVIDERS"]["other"] = json!({
        "name": "Other ID", "issuer": OTHER_ISSUER, "client_id": "vestibule", "client_auth": "client_secret_post",
    });
    let shop = Shop::with(&settings);
    for provider in ["demo", "other"] {
        let page = shop.visit(&Browser::default(), &format!("/auth/with/{provider}?return=%2Fmembers"));
        assert_eq!(page.origin_path(), Some("/members"), "{provider}");
    }
    let asked = shop.world.outbound.borrow();
    let bodies = |issuer: &str| -> Vec<String> {
        let of = asked.iter().filter(|request| request.url.starts_with(issuer));
        of.filter_map(|request| request.body.clone()).collect()
    };
    let (demo, other) = (bodies(ISSUER), bodies(OTHER_ISSUER));
    assert_eq!((demo.len(), other.len()), (1, 1));
    assert!(demo[0].contains("client_secret=a%20client%20secret"), "{demo:?}");
    assert!(other[0].contains("client_secret=another%20client%20secret"), "{other:?}");
    // Each has a redirect URI of its own, so a code of one is none at the other (RFC 9700 §4.4).
    assert!(demo[0].contains("callback%2Fdemo") && other[0].contains("callback%2Fother"));
    assert!(
        asked.iter().all(|request| request.url.starts_with(ISSUER) || request.url.starts_with(OTHER_ISSUER))
    );
}
