//! Which ways to sign in the page offers: by country and language, the one used last, in the browsers of apps, and when a
//! provider is down.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;

use journey::{DISCOVERY, Shop};
use serde_json::{Value, json};
use vestibule_core::config::Config;
use vestibule_core::outbound::OutboundError;
use vestibule_core::testing::{Browser, ISSUER, OTHER_ISSUER, ProviderFault, Reply, run, settings};

const INSTAGRAM: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/22B83 Instagram 357.0.0";

/// The operator's order: GitHub, Google, LINE, Kakao, Yandex, and Demo ID.
fn settings_of_six() -> Value {
    let mut settings = settings();
    let mut providers = json!({});
    for name in ["github", "google", "line", "kakao", "yandex"] {
        providers[name] = json!({ "client_id": "x" });
        settings[format!("PROVIDER_{}_SECRET", name.to_uppercase())] = json!("a secret");
    }
    providers["zz-demo"] = json!({ "name": "Demo ID", "issuer": ISSUER, "client_id": "vestibule" });
    settings["PROVIDER_ZZ_DEMO_SECRET"] = json!("a secret");
    settings.as_object_mut().expect("a table").remove("PROVIDER_DEMO_SECRET");
    settings["PROVIDERS"] = providers;
    settings
}

fn page(shop: &Shop, browser: &Browser, headers: &[(&str, &str)]) -> Reply {
    let mut head = browser.navigation("/auth/login?return=%2Fmembers%2Fx");
    head.headers.extend(headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    run(browser.send(&shop.world, &shop.isolate, &head))
}

/// The providers of a page, in order, and how many of them are seen at once.
fn offered(reply: &Reply) -> (Vec<String>, usize) {
    let names = |html: &str| -> Vec<String> {
        let links = html.split("href=\"/auth/with/").skip(1);
        links.map(|link| link.split(['?', '"']).next().unwrap_or_default().to_owned()).collect()
    };
    let seen = reply.body().split("<details>").next().map(names).unwrap_or_default().len();
    (names(reply.body()), seen)
}

#[test]
fn the_order_is_that_of_the_country_then_of_the_language_then_the_operators() {
    let shop = Shop::with(&settings_of_six());
    let order = |headers: &[(&str, &str)]| offered(&page(&shop, &Browser::default(), headers)).0.join(" ");
    let operators = order(&[]);
    assert_eq!(operators, "github google kakao line yandex zz-demo");
    assert_eq!(order(&[("cf-ipcountry", "JP")]), "line google github kakao yandex zz-demo");
    assert_eq!(
        order(&[("cf-ipcountry", "KR"), ("accept-language", "ja-JP,ja;q=0.9")]),
        "kakao google github line yandex zz-demo"
    );
    assert_eq!(order(&[("cf-ipcountry", "RU")]), "yandex google github kakao line zz-demo");
    assert_eq!(
        order(&[("cf-ipcountry", "ZA"), ("accept-language", "ko-KR")]),
        "kakao google github line yandex zz-demo"
    );
    // No country is known: the operator's order, whatever the browser speaks.
    for country in ["XX", "T1", ""] {
        assert_eq!(order(&[("cf-ipcountry", country)]), operators, "{country}");
    }
    assert_eq!(order(&[("accept-language", "ja")]), operators);
    assert_eq!(order(&[("cf-ipcountry", "<svg>"), ("accept-language", "\"><script>")]), operators);
}

#[test]
fn three_are_seen_and_the_rest_is_behind_more() {
    let shop = Shop::with(&settings_of_six());
    let reply = page(&shop, &Browser::default(), &[]);
    let (all, seen) = offered(&reply);
    assert_eq!((all.len(), seen), (6, 3));
    assert!(reply.words().contains("More ways to sign in"));
    // One more is no reason to hide it.
    let mut settings = settings_of_six();
    for name in ["line", "yandex"] {
        settings["PROVIDERS"].as_object_mut().expect("a table").remove(name);
        settings
            .as_object_mut()
            .expect("a table")
            .remove(&format!("PROVIDER_{}_SECRET", name.to_uppercase()));
    }
    let reply = page(&Shop::with(&settings), &Browser::default(), &[]);
    assert_eq!(offered(&reply).1, 4);
    assert!(!reply.body().contains("<details>"));
}

#[test]
fn the_operator_may_say_otherwise_and_wrong_words_are_named() {
    let mut settings = settings_of_six();
    settings["PROVIDER_ORDER"] = json!({ "JP": ["zz-demo", "github"], "ko": ["yandex"] });
    let shop = Shop::with(&settings);
    let order = |headers: &[(&str, &str)]| offered(&page(&shop, &Browser::default(), headers)).0.join(" ");
    assert_eq!(order(&[("cf-ipcountry", "JP")]), "zz-demo github google kakao line yandex");
    assert_eq!(
        order(&[("cf-ipcountry", "ZA"), ("accept-language", "ko")]),
        "yandex github google kakao line zz-demo"
    );
    for (wrong, path) in [
        (json!({ "JP": ["nobody"] }), "PROVIDER_ORDER.JP"),
        (json!({ "JP": "line" }), "PROVIDER_ORDER.JP"),
        (json!({ "Japan": ["line"] }), "PROVIDER_ORDER.Japan"),
    ] {
        settings["PROVIDER_ORDER"] = wrong;
        let problems = Config::read(&settings.to_string(), "").err().expect("a problem");
        assert_eq!(problems[0].path, path);
    }
}

#[test]
fn the_one_used_last_on_this_device_goes_first() {
    let shop = Shop::with(&settings_of_six());
    let browser = Browser::default();
    shop.visit(&browser, "/auth/login");
    let id = browser.cookie("__Host-browser").expect("a browser cookie");
    let reply = shop.visit(&browser, "/auth/with/zz-demo?return=%2Fmembers%2Fx");
    assert_eq!(reply.origin_path(), Some("/members/x"));
    assert_eq!(browser.cookie("__Host-browser"), Some(format!("{id}~zz-demo")));
    shop.sign_out(&browser);
    let (order, _) = offered(&page(&shop, &browser, &[("cf-ipcountry", "JP")]));
    assert_eq!(order.join(" "), "zz-demo line google github kakao yandex");
    // The id counts as before, also with what others remember beside it.
    browser.set_cookie("__Host-browser", &format!("{id}.pt-BR"));
    assert_eq!(
        shop.visit(&browser, "/auth/with/zz-demo?return=%2Fmembers%2Fx").origin_path(),
        Some("/members/x")
    );
    assert_eq!(browser.cookie("__Host-browser"), Some(format!("{id}~zz-demo.pt-BR")));
}

#[test]
fn in_the_browser_of_an_app_what_works_there_goes_first_and_there_is_a_way_out() {
    let shop = Shop::with(&settings_of_six());
    let browser = Browser::default();
    let agent = [("user-agent", INSTAGRAM), ("cf-ipcountry", "US")];
    let reply = page(&shop, &browser, &agent);
    assert_eq!(offered(&reply).0.last().map(String::as_str), Some("google"), "Google signs nobody in there");
    assert!(reply.words().contains("You are in the browser of"), "{}", reply.words());
    assert!(reply.body().contains("x-safari-https://shop.example/auth/login?return="), "{}", reply.body());
    // Who presses Google all the same is told how, and the login goes along.
    let mut head = browser.navigation("/auth/with/google?return=%2Fmembers%2Fx");
    head.headers.push(("user-agent".to_owned(), INSTAGRAM.to_owned()));
    let reply = run(browser.send(&shop.world, &shop.isolate, &head));
    assert_eq!((reply.status(), reply.reason()), (200, "outside_page"));
    assert!(reply.leads_on());
    assert!(reply.body().contains("x-safari-https://shop.example/auth/with/google?return=%2Fmembers%2Fx"));
    // No session, and nothing of the browser, is in the address.
    assert!(
        !reply.body().contains(&browser.cookie("__Host-browser").unwrap_or_else(|| "no cookie".to_owned()))
    );
    // The others work there as anywhere.
    let mut head = browser.navigation("/auth/with/zz-demo?return=%2Fmembers%2Fx");
    head.headers.push(("user-agent".to_owned(), INSTAGRAM.to_owned()));
    assert_eq!(run(browser.send(&shop.world, &shop.isolate, &head)).status(), 303);
}

#[test]
fn the_button_of_a_provider_that_is_down_says_so_and_others_go_first() {
    let mut settings = settings();
    settings["PROVIDERS"]["other"] =
        json!({ "name": "Other ID", "issuer": OTHER_ISSUER, "client_id": "vestibule" });
    settings["PROVIDER_OTHER_SECRET"] = json!("another client secret");
    let shop = Shop::with(&settings);
    let order = |shop: &Shop| offered(&page(shop, &Browser::default(), &[]));
    assert_eq!(order(&shop).0, ["demo", "other"]);
    shop.world.provider.hang_up(DISCOVERY, OutboundError::Timeout);
    let reply = shop.visit(&Browser::default(), "/auth/with/demo?return=%2Fmembers%2Fx");
    assert_eq!(reply.status(), 503);
    assert!(reply.words().contains("It is not answering right now"), "{}", reply.words());
    assert_eq!(offered(&reply).0, ["other", "demo"]);
    let next = page(&shop, &Browser::default(), &[]);
    assert!(next.words().contains("It is not answering right now"));
    // It is well again when it answers, or when nobody has tried for a while.
    shop.world.provider.mend();
    shop.world.pass(6);
    let link = "/auth/with/demo?return=%2Fmembers%2Fx";
    assert_eq!(shop.visit(&Browser::default(), link).origin_path(), Some("/members/x"));
    assert!(!page(&shop, &Browser::default(), &[]).words().contains("not answering"));
    shop.world.provider.say("/token", 500, "application/json", "oops");
    assert_eq!(shop.visit(&Browser::default(), link).status(), 503);
    assert!(page(&shop, &Browser::default(), &[]).words().contains("not answering"));
    shop.world.pass(121);
    assert!(!page(&shop, &Browser::default(), &[]).words().contains("not answering"));
}

#[test]
fn f10_a_cold_start_works_with_every_provider_down() {
    let shop = Shop::open();
    shop.world.provider.fault(ProviderFault::Down);
    let reply = page(&shop, &Browser::default(), &[]);
    assert_eq!(reply.status(), 200);
    assert_eq!(shop.world.outbound.borrow().len(), 0);
}
