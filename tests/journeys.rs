//! The way in and out: from a protected page through the provider to that very page, and out again.
#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test may stop")]

mod journey;

use journey::{Shop, parameter, settings_with, shuffle};
use serde_json::{Value, json};
use vestibule_core::base::SeededEntropy;
use vestibule_core::http::percent::encode_component;
use vestibule_core::testing::{Browser, Reply, SITE, World, run, run_all};

#[test]
fn a_customer_ends_on_the_very_page_asked_for() {
    let shop = Shop::open();
    let browser = Browser::default();
    let path = "/members/orders/7?from=mail&q=caf%C3%A9+%26&empty=&&x=%zz";

    let asked = shop.step(&browser, path);
    assert_eq!((asked.status(), asked.reason()), (303, "sign_in_required"));
    let page = shop.visit(&browser, path);
    assert_eq!((page.status(), page.reason()), (200, "sign_in_page"));
    assert!(page.body().contains("Demo ID") && page.body().contains("Corner Shop"));

    let back = shop.sign_in(&browser, path);
    assert_eq!(back.origin_path(), Some(path));
    assert_eq!(back.header("x-auth-email"), Some("ada@example.com"));
    assert_eq!(back.header("x-auth-email-verified"), Some("true"));
    assert_eq!(back.header("x-auth-name"), Some("Ada"));
    assert_eq!(back.header("x-auth-locale"), Some("en"));
    assert_eq!(back.header("x-auth-roles"), None);
    assert_eq!(back.header("x-auth-assertion").map(|jwt| jwt.split('.').count()), Some(3));
    assert_eq!(back.subject().map(str::len), Some(22));
    // The gateway's cookies are not the origin's business.
    assert!(matches!(&back, Reply::Forwarded { removed, .. } if removed.contains(&"cookie".to_owned())));
}

#[test]
fn everyone_is_let_in_where_a_route_says_so_and_known_where_it_says_so() {
    let shop = Shop::open();
    let (stranger, customer) = (Browser::default(), shop.signed_in());
    for path in ["/", "/about", "/assets/logo.svg"] {
        assert_eq!(shop.visit(&stranger, path).origin_path(), Some(path));
        assert_eq!(shop.visit(&stranger, path).subject(), None);
    }
    assert!(shop.visit(&customer, "/about").subject().is_some());
    assert_eq!(shop.visit(&customer, "/assets/logo.svg").subject(), None);
}

#[test]
fn roles_are_asked_for_where_a_route_says_so() {
    let shop = Shop::open();
    let refused = shop.visit(&shop.signed_in(), "/staff/till");
    assert_eq!((refused.status(), refused.reason()), (403, "role_required"));
    assert!(refused.leads_on());

    shop.world.provider.customer.borrow_mut()["roles"] = json!(["cook", "staff"]);
    let waiter = Browser::default();
    let page = shop.sign_in(&waiter, "/staff/till");
    assert_eq!(page.origin_path(), Some("/staff/till"));
    assert_eq!(page.header("x-auth-roles"), Some("cook,staff"));
}

#[test]
fn scripts_are_told_with_a_status_and_never_redirected() {
    let shop = Shop::open();
    let stranger = Browser::default();
    for path in ["/members", "/api/orders", "/staff"] {
        let refused = shop.fetch(&stranger, path);
        assert_eq!(refused.status(), 401, "{path}");
        assert_eq!(refused.header("content-type"), Some("application/problem+json"));
        let problem: Value = serde_json::from_str(refused.body()).expect("a problem is JSON");
        assert_eq!(problem["code"], "sign_in_required");
        assert_eq!(problem["sign_in"], format!("{SITE}/auth/login"));
    }
    // On a route for programs even a browser's navigation is.
    assert_eq!(shop.step(&stranger, "/api/orders").status(), 401);
    let customer = shop.signed_in();
    assert_eq!(shop.fetch(&customer, "/api/orders").origin_path(), Some("/api/orders"));
    assert_eq!(shop.fetch(&customer, "/staff").status(), 403);
}

#[test]
fn the_session_is_told_as_json() {
    let shop = Shop::open();
    assert_eq!(shop.session(&Browser::default()), json!({ "signed_in": false }));
    let browser = shop.signed_in();
    let session = shop.session(&browser);
    assert_eq!(session["signed_in"], true);
    assert_eq!(session["email"], "ada@example.com");
    assert_eq!(session["provider"], "demo");
    let page = shop.visit(&browser, "/members");
    assert_eq!(session["subject"].as_str(), page.subject());
    assert_eq!(session["session"].as_str(), page.header("x-auth-session"));
    assert!(!session.to_string().contains(&browser.cookie("__Host-session").expect("a session")));
}

#[test]
fn signing_out_ends_here_and_at_the_provider() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let page = shop.visit(&browser, "/auth/logout");
    assert_eq!(page.status(), 200);
    assert!(page.body().contains("Ada") && page.body().contains("<form method=\"post\""));
    // A GET changes nothing.
    assert!(shop.visit(&browser, "/members").subject().is_some());

    let left = shop.step_form(&browser);
    // A page that goes on by itself: Chromium holds redirects after a form to `form-action`, also the provider's own.
    let location = left.leads_to().unwrap_or_default().to_owned();
    assert_eq!((left.status(), left.reason()), (200, "signed_out"));
    assert!(left.body().contains(&location.replace('&', "&#38;")), "and a link for whoever stays: {left:?}");
    assert!(location.starts_with("https://id.example/logout?"), "{location}");
    assert_eq!(parameter(&location, "post_logout_redirect_uri"), format!("{SITE}/"));
    assert_eq!(parameter(&location, "client_id"), "vestibule");
    assert_eq!(parameter(&location, "id_token_hint").split('.').count(), 3);
    assert_eq!(browser.cookie("__Host-session"), None);
    assert_eq!(shop.world.session_count(), 0);
    assert_eq!(shop.visit(&browser, "/members").reason(), "sign_in_page");
    assert_eq!(shop.session(&browser), json!({ "signed_in": false }));
}

#[test]
fn x02_another_site_cannot_sign_a_customer_out() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let own = Some(SITE);
    for (origin, site) in [
        (Some("https://evil.example"), Some("cross-site")),
        (Some("https://evil.example"), None),
        (Some("null"), Some("cross-site")),
        (Some("null"), None),
        (own, Some("same-site")),
        (None, None),
    ] {
        let mut head = browser.form("/auth/logout");
        head.headers.retain(|(name, _)| name != "origin" && name != "sec-fetch-site");
        for (name, value) in [("origin", origin), ("sec-fetch-site", site)] {
            head.headers.extend(value.map(|value| (name.to_owned(), value.to_owned())));
        }
        let reply = run(browser.send(&shop.world, &shop.isolate, &head));
        assert_eq!((reply.status(), reply.reason()), (403, "cross_site"), "{origin:?} {site:?}");
        assert!(reply.leads_on());
    }
    assert!(shop.visit(&browser, "/members").subject().is_some());
}

#[test]
fn a_signed_in_customer_passes_the_sign_in_page_by() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let reply = shop.visit(&browser, "/auth/login?return=%2Fmembers%2Fx%3Fy%3D1");
    assert_eq!(reply.origin_path(), Some("/members/x?y=1"));
}

#[test]
fn the_fragment_comes_along() {
    let shop = Shop::open();
    let browser = Browser::default();
    let link = shop.visit(&browser, "/members?tab=2").provider_link().expect("a provider");
    // What templates/fragment.js does to the link.
    let link = format!("{link}&fragment={}", encode_component("line-7/%C3%A9"));
    let away = shop.step(&browser, &link);
    let callback = shop.world.provider.authorize(away.header("location").expect("to the provider"));
    let back = shop.step(&browser, &callback);
    assert_eq!(back.header("location"), Some("https://shop.example/members?tab=2#line-7/%C3%A9"));

    // It also survives a login that has to begin again.
    let browser = Browser::default();
    let link =
        format!("{}&fragment=line-7", shop.visit(&browser, "/members").provider_link().expect("a provider"));
    shop.world.provider.declines.set(true);
    let declined = shop.visit(&browser, &link);
    assert_eq!((declined.status(), declined.reason()), (400, "login_declined"));
    assert!(declined.body().contains("return=%2Fmembers%23line-7"), "{}", declined.body());
}

#[test]
fn r01_a_return_path_to_another_site_leads_home() {
    let shop = Shop::open();
    for evil in ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "%"] {
        let browser = Browser::default();
        let page = shop.visit(&browser, &format!("/auth/login?return={}", encode_component(evil)));
        let link = page.provider_link().expect("a provider");
        assert_eq!(shop.visit(&browser, &link).origin_path(), Some("/"), "{evil}");
    }
}

#[test]
fn twenty_tabs_each_finish_on_their_own_page_in_any_order() {
    let shop = Shop::open();
    for seed in 0..50 {
        let mut entropy = SeededEntropy(seed);
        let browser = Browser::default();
        // The first tab gives the browser its id, as a customer's first visit does.
        let mut tabs: Vec<(String, String)> = (0..20)
            .map(|tab| format!("/members/deep/{tab}?seed={seed}&q=%2F{tab}"))
            .map(|path| (shop.to_provider(&browser, &path), path))
            .collect();
        shuffle(&mut entropy, &mut tabs);
        for (at_provider, path) in &tabs {
            let callback = shop.world.provider.authorize(at_provider);
            let page = shop.visit(&browser, &callback);
            assert_eq!(page.origin_path(), Some(path.as_str()), "seed {seed}");
            assert!(page.subject().is_some());
        }
        assert!(browser.cookie_header().is_some_and(|cookies| cookies.len() < 1_024));
        assert_eq!(shop.visit(&browser, "/members").status(), 200);
    }
    assert_eq!(shop.world.account_count(), 1);
    // Each tab's session replaced the one before it.
    assert_eq!(shop.world.session_count(), 50);
}

#[test]
fn twenty_tabs_may_come_back_at_the_same_moment() {
    let shop = Shop::open();
    let browser = Browser::default();
    shop.visit(&browser, "/members");
    let tabs: Vec<String> =
        (0..20).map(|tab| shop.to_callback(&browser, &format!("/members/{tab}"))).collect();
    let visits =
        tabs.iter().map(|url| Box::pin(browser.visit(&shop.world, &shop.isolate, url)) as _).collect();
    let pages: Vec<Reply> = run_all(visits);
    for (tab, page) in pages.iter().enumerate() {
        assert_eq!(page.origin_path(), Some(format!("/members/{tab}").as_str()));
    }
    assert!(shop.visit(&browser, "/members").subject().is_some());
}

#[test]
fn ten_racing_first_sign_ins_make_one_account() {
    for seed in 0..20 {
        let mut shop = Shop::open();
        shop.world = World::new(seed);
        let browsers: Vec<Browser> = (0..10).map(|_| Browser::default()).collect();
        let visits = browsers
            .iter()
            .map(|browser| Box::pin(browser.sign_in(&shop.world, &shop.isolate, "/members")) as _)
            .collect();
        let pages: Vec<Reply> = run_all(visits);
        let first = pages[0].subject();
        assert!(first.is_some() && pages.iter().all(|page| page.subject() == first), "seed {seed}");
        assert_eq!((shop.world.account_count(), shop.world.session_count()), (1, 10));
    }
}

#[test]
fn several_hosts_are_each_their_own_site() {
    let routes = json!([
        { "prefix": "/", "origin": "shop", "access": "required" },
        { "host": "www.shop.example", "prefix": "/", "origin": "shop", "access": "required" },
    ]);
    let shop = Shop::with(&settings_with("ROUTES", routes));
    let browser = Browser::default();
    let page = shop.visit(&browser, "https://www.shop.example/cart?x=1");
    let link = page.provider_link().expect("a provider");
    let away = shop.step(&browser, &format!("https://www.shop.example{link}"));
    let away = away.header("location").expect("to the provider");
    assert_eq!(parameter(away, "redirect_uri"), "https://www.shop.example/auth/callback/demo");
    let callback = shop.world.provider.authorize(away);
    let page = shop.visit(&browser, &callback);
    assert_eq!(page.origin_path(), Some("https://www.shop.example/cart?x=1"));
    assert_eq!(page.header("x-forwarded-host"), Some("www.shop.example"));
}
