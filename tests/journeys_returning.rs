//! Callbacks that come back twice, late, or elsewhere (F17, O01, O13): each leads on, none to a dead end.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::string_slice, reason = "a test may stop")]

mod journey;

use journey::{Shop, parameter, settings_with};
use serde_json::json;
use vestibule_core::testing::{Browser, ISSUER, ProviderFault, Reply, run_all};

const TOKEN_ENDPOINT: &str = "https://id.example/token";

#[test]
fn f17_a_reloaded_callback_leads_to_the_page_without_asking_anybody() {
    let shop = Shop::open();
    let browser = Browser::default();
    let callback = shop.to_callback(&browser, "/members/x?y=1");
    shop.visit(&browser, &callback);
    let (outbound, asked) = (shop.world.outbound.borrow().len(), shop.world.asked.borrow().len());
    for _ in 0..3 {
        let again = shop.step(&browser, &callback);
        assert_eq!((again.status(), again.reason()), (303, "callback_replayed"));
        assert_eq!(again.header("location"), Some("https://shop.example/members/x?y=1"));
    }
    assert_eq!(shop.world.outbound.borrow().len(), outbound);
    assert_eq!(shop.world.asked.borrow().len(), asked);
}

#[test]
fn f17_an_old_callback_leads_a_signed_in_customer_to_its_page() {
    let shop = Shop::open();
    let browser = Browser::default();
    let old = shop.to_callback(&browser, "/members/old");
    shop.world.pass(3_601);
    shop.sign_in(&browser, "/members/new");
    let reply = shop.step(&browser, &old);
    assert_eq!((reply.reason(), reply.detail()), ("already_signed_in", Some("flow_not_good")));
    assert_eq!(shop.visit(&browser, &old).origin_path(), Some("/members/old"));
}

#[test]
fn f17_a_callback_that_comes_too_late_begins_afresh_and_arrives() {
    let shop = Shop::open();
    let browser = Browser::default();
    let late = shop.to_callback(&browser, "/members/late?x=1");
    shop.world.pass(3_601);
    let tokens = shop.world.outbound_to(TOKEN_ENDPOINT);
    let reply = shop.step(&browser, &late);
    assert_eq!((reply.reason(), reply.detail()), ("to_provider", Some("flow_not_good")));
    // Nothing of the response was believed.
    assert_eq!(shop.world.outbound_to(TOKEN_ENDPOINT), tokens);
    assert_eq!(shop.visit(&browser, &late).origin_path(), Some("/members/late?x=1"));
}

#[test]
fn f17_a_customer_may_take_an_hour_at_the_provider() {
    let shop = Shop::open();
    let browser = Browser::default();
    let callback = shop.to_callback(&browser, "/members");
    shop.world.pass(3_600);
    assert_eq!(shop.step(&browser, &callback).reason(), "signed_in");
}

#[test]
fn o01_another_browser_gets_no_session_from_a_callback_and_still_arrives() {
    let shop = Shop::open();
    let (victim, thief) = (Browser::default(), Browser::default());
    let callback = shop.to_callback(&victim, "/members/x");
    let tokens = shop.world.outbound_to(TOKEN_ENDPOINT);
    shop.world.provider.serve("eve", "Eve");

    let reply = shop.step(&thief, &callback);
    assert_eq!((reply.reason(), reply.detail()), ("to_provider", Some("flow_not_good")));
    assert_eq!(shop.world.outbound_to(TOKEN_ENDPOINT), tokens);
    // The fresh flow signs in whoever sits there.
    let page = shop.visit(&thief, &callback);
    assert_eq!(page.origin_path(), Some("/members/x"));
    assert_eq!(page.header("x-auth-name"), Some("Eve"));
    // The victim's callback is still good in the victim's browser.
    shop.world.provider.serve("ada", "Ada");
    assert_eq!(shop.visit(&victim, &callback).header("x-auth-name"), Some("Ada"));
}

#[test]
fn o01_a_state_that_is_missing_wrong_or_double_is_answered_without_a_request() {
    let shop = Shop::open();
    let browser = Browser::default();
    let callback = shop.to_callback(&browser, "/members");
    let state = parameter(&callback, "state");
    let outbound = shop.world.outbound.borrow().len();
    let flipped = format!("{}{}", if state.starts_with('A') { "B" } else { "A" }, &state[1..]);
    for query in [
        "code=x".to_owned(),
        "code=x&state=".to_owned(),
        "code=x&state=%00%ff".to_owned(),
        format!("code=x&state={flipped}"),
        format!("code=x&state={}", &state[..state.len() - 1]),
        format!("code=x&state={state}A"),
        format!("code=x&state={state}&state={state}"),
        format!("code=x&state={}", "A".repeat(15_000)),
    ] {
        let reply = shop.step(&browser, &format!("/auth/callback/demo?{query}"));
        assert_eq!((reply.status(), reply.reason()), (400, "login_expired"), "{query}");
        assert!(reply.leads_on() && reply.provider_link().is_some());
        assert_eq!(browser.cookie("__Host-session"), None);
    }
    assert_eq!(shop.world.outbound.borrow().len(), outbound);
    // Someone who is signed in goes on instead.
    let customer = shop.signed_in();
    let reply = shop.visit(&customer, "/auth/callback/demo?code=x&state=y");
    assert_eq!(reply.origin_path(), Some("/"));
}

#[test]
fn o14_a_flow_of_one_provider_is_not_continued_at_the_callback_of_another() {
    let providers = json!({
        "demo": { "name": "Demo ID", "issuer": ISSUER, "client_id": "vestibule" },
        "other": { "name": "Other ID", "issuer": "https://other.example", "client_id": "vestibule",
                   "client_auth": "none" },
    });
    let shop = Shop::with(&settings_with("PROVIDERS", providers));
    let browser = Browser::default();
    let callback = shop.to_callback(&browser, "/members");
    let swapped = callback.replace("/callback/demo", "/callback/other");
    let reply = shop.step(&browser, &swapped);
    // It begins afresh with the provider that the callback belongs to; that one is not there.
    assert_eq!((reply.status(), reply.reason()), (503, "provider_unavailable"));
    assert!(reply.leads_on());
    assert_eq!(shop.world.outbound_to("/token"), 0);
    assert_eq!(browser.cookie("__Host-session"), None);
    let unknown = callback.replace("/callback/demo", "/callback/nobody");
    assert_eq!(shop.step(&browser, &unknown).status(), 404);
    assert_eq!(shop.visit(&browser, &callback).origin_path(), Some("/members"));
}

#[test]
fn a_login_begins_by_itself_once_and_then_the_customer_chooses() {
    let shop = Shop::open();
    let browser = Browser::default();
    // A browser that keeps no cookies would go round in circles.
    let mut url = shop.to_callback(&browser, "/members/x");
    browser.drop_cookie("__Host-browser");
    let first = shop.step(&browser, &url);
    assert_eq!((first.status(), first.reason()), (303, "to_provider"));
    browser.drop_cookie("__Host-browser");
    url = shop.world.provider.authorize(first.header("location").expect("to the provider"));
    let second = shop.step(&browser, &url);
    assert_eq!((second.status(), second.reason()), (400, "login_expired"));
    // The page still knows where the customer wanted to go.
    let link = second.provider_link().expect("a way forward");
    assert_eq!(shop.visit(&browser, &link).origin_path(), Some("/members/x"));
}

#[test]
fn a_code_that_the_provider_refuses_begins_afresh_once() {
    let shop = Shop::open();
    let browser = Browser::default();
    let callback = shop.to_callback(&browser, "/members");
    shop.world.provider.say("/token", 400, "application/json", r#"{"error":"invalid_grant"}"#);
    let reply = shop.visit(&browser, &callback);
    assert_eq!(
        (reply.status(), reply.reason(), reply.detail()),
        (400, "login_expired", Some("invalid_grant"))
    );
    assert!(reply.leads_on());
    assert_eq!(shop.world.outbound_to(TOKEN_ENDPOINT), 2);
}

#[test]
fn o12_a_response_without_a_code_or_with_two_begins_afresh() {
    for twist in ["without", "twice"] {
        let shop = Shop::open();
        let browser = Browser::default();
        let callback = shop.to_callback(&browser, "/members");
        let code = format!("code={}", parameter(&callback, "code"));
        let odd = match twist {
            "without" => callback.replace(&code, "x=y"),
            _ => format!("{callback}&{code}"),
        };
        let reply = shop.step(&browser, &odd);
        assert_eq!((reply.status(), reply.detail()), (303, Some("code_missing")), "{twist}");
        assert_eq!(shop.world.outbound_to(TOKEN_ENDPOINT), 0);
        assert_eq!(shop.visit(&browser, &odd).origin_path(), Some("/members"));
    }
}

#[test]
fn o12_a_posted_callback_is_refused() {
    let shop = Shop::open();
    let browser = Browser::default();
    let callback = shop.to_callback(&browser, "/members");
    let mut head = browser.navigation(&callback);
    head.method = "POST".to_owned();
    let reply = vestibule_core::testing::run(browser.send(&shop.world, &shop.isolate, &head));
    assert_eq!((reply.status(), reply.header("allow")), (405, Some("GET, HEAD")));
    assert!(reply.leads_on());
    // It used nothing up.
    assert_eq!(shop.step(&browser, &callback).reason(), "signed_in");
}

#[test]
fn o12_what_the_provider_says_about_an_error_is_never_shown() {
    for (error, status, reason) in [
        ("access_denied", 400, "login_declined"),
        ("login_required", 400, "login_declined"),
        ("temporarily_unavailable", 503, "provider_unavailable"),
        ("server_error", 503, "provider_unavailable"),
        ("%3Csvg%20onload%3Dalert(1)%3E", 502, "provider_untrusted"),
        ("a%0d%0aset-cookie:%20x", 502, "provider_untrusted"),
    ] {
        let shop = Shop::open();
        let browser = Browser::default();
        let state = parameter(&shop.to_provider(&browser, "/members"), "state");
        let query = format!("error={error}&error_description=%3Csvg%3Eoops&state={state}");
        let reply = shop.step(&browser, &format!("/auth/callback/demo?{query}"));
        assert_eq!((reply.status(), reply.reason()), (status, reason), "{error}");
        assert!(reply.leads_on() && reply.provider_link().is_some());
        assert!(!reply.body().contains("svg") && !reply.body().contains("oops"));
        assert_eq!(shop.world.outbound_to("/token"), 0);
    }
}

#[test]
fn a_customer_who_says_no_may_say_yes_later() {
    let shop = Shop::open();
    let browser = Browser::default();
    shop.world.provider.declines.set(true);
    let declined = shop.sign_in(&browser, "/members/x");
    assert_eq!((declined.status(), declined.reason()), (400, "login_declined"));
    shop.world.provider.declines.set(false);
    let link = declined.provider_link().expect("another try");
    assert_eq!(shop.visit(&browser, &link).origin_path(), Some("/members/x"));
}

#[test]
fn o13_a_callback_submitted_twice_at_once_makes_one_session() {
    let shop = Shop::open();
    let browser = Browser::default();
    let callback = shop.to_callback(&browser, "/members/x");
    let head = browser.navigation(&callback);
    let sends = (0..2).map(|_| Box::pin(browser.send(&shop.world, &shop.isolate, &head)) as _).collect();
    let replies: Vec<Reply> = run_all(sends);
    let mut reasons: Vec<_> = replies.iter().map(Reply::reason).collect();
    reasons.sort_unstable();
    assert_eq!(reasons, ["signed_in", "to_provider"]);
    assert_eq!((shop.world.account_count(), shop.world.session_count()), (1, 1));
    // The one that came second arrives too, and takes the place of the first.
    for reply in &replies {
        let next = reply.header("location").expect("a redirect");
        let next = if next.starts_with(ISSUER) { shop.world.provider.visit(next) } else { next.to_owned() };
        let page = shop.visit(&browser, &next);
        assert_eq!(page.origin_path(), Some("/members/x"));
        assert!(page.subject().is_some());
    }
    assert_eq!((shop.world.account_count(), shop.world.session_count()), (1, 1));
}

#[test]
fn o13_a_replayed_callback_revives_no_session_that_has_ended() {
    let shop = Shop::open();
    let browser = Browser::default();
    let callback = shop.to_callback(&browser, "/members/x");
    shop.visit(&browser, &callback);
    shop.sign_out(&browser);
    // The provider refuses the used code; the customer is asked there again.
    let reply = shop.step(&browser, &callback);
    assert_eq!((reply.reason(), reply.detail()), ("to_provider", Some("invalid_grant")));
    assert_eq!(browser.cookie("__Host-session"), None);
    assert_eq!(shop.world.session_count(), 0);
}

#[test]
fn o13_nor_where_the_provider_takes_a_code_twice() {
    for ended_by in ["signing out", "another sign-in"] {
        let shop = Shop::open();
        shop.world.provider.codes_last.set(true);
        let browser = Browser::default();
        let (callback, second) =
            (shop.to_callback(&browser, "/members/x"), shop.to_callback(&browser, "/members/y"));
        shop.visit(&browser, &callback);
        if ended_by == "another sign-in" {
            shop.visit(&browser, &second);
        }
        shop.sign_out(&browser);
        // Whoever sits down next presses Back.
        shop.world.pass(600);
        let reply = shop.step(&browser, &callback);
        assert_eq!(
            (reply.reason(), reply.detail()),
            ("to_provider", Some("flow_already_used")),
            "{ended_by}"
        );
        assert_eq!((browser.cookie("__Host-session"), shop.world.session_count()), (None, 0));
    }
}

#[test]
fn a_link_to_the_provider_works_again_after_back() {
    let shop = Shop::open();
    let browser = Browser::default();
    let link = shop.visit(&browser, "/members/x").provider_link().expect("a provider");
    shop.world.provider.fault(ProviderFault::Down);
    let down = shop.visit(&browser, &link);
    assert_eq!((down.status(), down.header("retry-after")), (503, Some("5")));
    assert!(down.leads_on());
    shop.world.provider.mend();
    shop.world.pass(6);
    assert_eq!(shop.visit(&browser, &link).origin_path(), Some("/members/x"));
    assert_eq!(shop.visit(&browser, &link).origin_path(), Some("/members/x"));
}

/// Anybody can write an error into the query of a flow of their own: the sign-in page told every visitor of trouble.
#[test]
fn o12_an_error_in_a_query_makes_no_provider_unwell() {
    let shop = Shop::open();
    let page = || shop.visit(&Browser::default(), "/auth/login").words();
    let (epoch, before) = (shop.isolate.gateway().epoch(), page());
    for error in ["server_error", "temporarily_unavailable"] {
        let browser = Browser::default();
        let callback = shop.to_callback(&browser, "/members/x");
        let (uri, _) = callback.split_once('?').expect("a query");
        let state = parameter(&callback, "state");
        let reply = shop.step(&browser, &format!("{uri}?error={error}&state={state}"));
        assert_eq!((reply.status(), reply.detail()), (503, Some("provider_error")));
        assert!(reply.leads_on());
        assert_eq!((shop.isolate.gateway().epoch(), page()), (epoch, before.clone()), "{error}");
    }
}
