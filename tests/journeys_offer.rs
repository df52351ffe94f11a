//! Which ways to sign in the page offers: by country and language, the one used last, in the browsers of apps, and when a
//! provider is down.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;

use journey::{DISCOVERY, Shop};
use serde_json::{Value, json};
use vestibule_core::config::Config;
use vestibule_core::gateway::Outcome;
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

/// Everything that could make the page another one, one after the other and together.
fn visitors(shop: &Shop) -> Vec<Vec<(&'static str, String)>> {
    let used = Browser::default();
    shop.visit(&used, "/auth/with/zz-demo?return=%2Fmembers%2Fx");
    let first = used.cookie("__Host-browser").expect("a cookie");
    let chosen = Browser::default();
    page(shop, &chosen, &[]);
    let form = chosen.filled("/auth/language", &[("language", "ar"), ("return", "/")]);
    run(chosen.send(&shop.world, &shop.isolate, &form));
    let second = chosen.cookie("__Host-browser").expect("a cookie");
    let cookies = ["", "a=1", &format!("__Host-browser={first}"), &format!("b=2; __Host-browser={second}")]
        .map(str::to_owned);
    let languages = ["", "de-DE,de;q=0.9,en;q=0.5", "ja", "ko;q=0.1, ja"];
    let countries = ["", "JP", "KR", "XX"];
    let agents =
        ["", INSTAGRAM, "Mozilla/5.0 (Linux; Android 14; wv) KAKAOTALK", "Mozilla/5.0 Firefox/130.0"];
    let mut all = Vec::new();
    for cookie in &cookies {
        for language in languages {
            for country in countries {
                for agent in agents {
                    let headers = [
                        ("cookie", cookie.as_str()),
                        ("accept-language", language),
                        ("cf-ipcountry", country),
                        ("user-agent", agent),
                    ];
                    let there = headers.into_iter().filter(|(_, value)| !value.is_empty());
                    all.push(there.map(|(name, value)| (name, value.to_owned())).collect());
                }
            }
        }
    }
    all
}

#[test]
fn whoever_comes_to_the_same_word_sees_the_same_page() {
    let shop = Shop::with(&settings_of_six());
    let gateway = shop.isolate.gateway();
    let mut pages = std::collections::BTreeMap::new();
    let all = visitors(&shop);
    let count = all.len();
    for query in ["", "?return=%2Fmembers%2Fx", "?ui_locales=fr&return=%2F"] {
        for headers in &all {
            let mut head = Browser::default().navigation(&format!("/auth/login{query}"));
            head.headers.retain(|(name, _)| headers.iter().all(|(own, _)| own != name));
            head.headers.extend(headers.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
            let seen: Vec<_> = head
                .headers
                .iter()
                .filter(|(name, _)| {
                    ["cookie", "accept-language", "cf-ipcountry", "user-agent"].contains(&name.as_str())
                })
                .cloned()
                .collect();
            let word = gateway.visitor_word(query, seen).expect("nobody is signed in");
            let Outcome::Answer(answer) = run(gateway.handle(&shop.world, &head)) else { panic!("a page") };
            assert!(answer.keep > 0 && answer.keep <= 10);
            let (cookies, others): (Vec<_>, Vec<_>) =
                answer.headers.into_iter().partition(|(name, _)| *name == "set-cookie");
            assert_eq!(!cookies.is_empty(), word.starts_with('+'), "a new browser gets its cookie: {word}");
            let page = (answer.status, others, answer.body, answer.reason);
            let known = pages.entry((query, word.clone())).or_insert_with(|| page.clone());
            assert_eq!(*known, page, "{word} with {headers:?}");
        }
    }
    // Words that are finer than the pages would be of no use.
    assert!(pages.len() < count, "{} of {count}", pages.len());
}

#[test]
fn nothing_is_kept_of_a_page_for_whoever_brings_a_session() {
    let shop = Shop::open();
    let gateway = shop.isolate.gateway();
    let ada = Browser::default();
    run(ada.sign_in(&shop.world, &shop.isolate, "/members"));
    let cookie = ada.cookie_header().expect("a session");
    for cookie in
        [cookie.clone(), format!("{cookie}; __Host-session=another"), "__Host-session=none".to_owned()]
    {
        assert_eq!(gateway.visitor_word("", vec![("cookie".to_owned(), cookie.clone())]), None, "{cookie}");
        let mut head = Browser::default().navigation("/auth/login");
        head.headers.push(("cookie".to_owned(), cookie));
        let Outcome::Answer(answer) = run(gateway.handle(&shop.world, &head)) else { panic!("an answer") };
        assert_eq!(answer.keep, 0);
    }
    // What came of a flow is said once.
    let reply = page(&shop, &Browser::default(), &[]);
    assert_eq!(reply.reason(), "sign_in_page");
    let mut head = Browser::default().navigation("/auth/callback/demo?error=access_denied&state=x");
    head.headers.push(("accept-language".to_owned(), "en".to_owned()));
    let Outcome::Answer(answer) = run(gateway.handle(&shop.world, &head)) else { panic!("an answer") };
    assert_eq!(answer.keep, 0);
}

#[test]
fn a_provider_that_becomes_unwell_or_well_again_begins_another_epoch() {
    let shop = Shop::open();
    let epoch = || shop.isolate.gateway().epoch();
    let calm = epoch();
    shop.world.provider.hang_up(DISCOVERY, OutboundError::Timeout);
    let link = "/auth/with/demo?return=%2Fmembers%2Fx";
    assert_eq!(shop.visit(&Browser::default(), link).status(), 503);
    let unwell = epoch();
    assert_ne!(unwell, calm);
    shop.world.pass(6);
    assert_eq!(shop.visit(&Browser::default(), link).status(), 503);
    assert_eq!(epoch(), unwell, "that is no news");
    shop.world.pass(121);
    assert_eq!(shop.visit(&Browser::default(), link).status(), 503);
    assert_ne!(epoch(), unwell, "it had counted as well again");
    let unwell = epoch();
    shop.world.provider.mend();
    shop.world.pass(6);
    assert_eq!(shop.visit(&Browser::default(), link).status(), 200);
    assert_ne!(epoch(), unwell);
}
