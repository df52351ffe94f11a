//! The customer's language, from page to mail to link to refusal, on every device, until they choose another.
#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop"
)]

mod journey;
mod letterbox;

use journey::{Shop, settings_with};
use letterbox::{ADA, Letterbox, PASSWORD, action, submit};
use serde_json::json;
use vestibule_core::gateway::Head;
use vestibule_core::i18n::{Catalogue, Language};
use vestibule_core::testing::{Browser, Reply, run};

/// A request with these headers beside what the browser sends.
fn with(mut head: Head, headers: &[(&str, &str)]) -> Head {
    for (name, value) in headers {
        head.headers.retain(|(known, _)| known != name);
        head.headers.push(((*name).to_owned(), (*value).to_owned()));
    }
    head
}

/// One step: redirects are not followed.
fn send(shop: &Shop, browser: &Browser, head: &Head) -> Reply {
    run(browser.send(&shop.world, &shop.isolate, head))
}

fn visit(shop: &Shop, browser: &Browser, url: &str, headers: &[(&str, &str)]) -> Reply {
    send(shop, browser, &with(browser.navigation(url), headers))
}

fn language(reply: &Reply) -> &str {
    reply.header("content-language").expect("a page of ours")
}

/// The customer chooses a language at the foot of a page, and is back on it.
fn choose(shop: &Shop, browser: &Browser, page: &Reply, tag: &str) -> String {
    let back = page.body().split("name=\"return\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let back = back.expect("the choice of a language").replace("&#38;", "&");
    let reply =
        send(shop, browser, &browser.filled("/auth/language", &[("language", tag), ("return", &back)]));
    assert_eq!((reply.status(), reply.reason()), (303, "language_chosen"));
    reply
        .header("location")
        .expect("a location")
        .strip_prefix("https://shop.example")
        .expect("here")
        .to_owned()
}

#[test]
fn a_page_is_in_the_language_that_suits_best_and_says_so() {
    let shop = Shop::open();
    for (headers, url, expected) in [
        (vec![], "/auth/login", "en"),
        (vec![("accept-language", "de-AT, en;q=0.5")], "/auth/login", "de"),
        (vec![("accept-language", "zh-TW")], "/auth/login", "zh-Hant"),
        (vec![("accept-language", "nn, nb;q=0.9")], "/auth/register", "nb"),
        (vec![("accept-language", "xx;q=;;, \u{7f}, fr;q=0.4, tlh")], "/auth/login", "fr"),
        (vec![("cf-ipcountry", "BR")], "/auth/login", "pt-BR"),
        (vec![("cf-ipcountry", "BR"), ("accept-language", "sv")], "/auth/login", "sv"),
        (vec![("accept-language", "sv")], "/auth/login?ui_locales=tlh+sr-ME", "sr-Latn"),
        (vec![("accept-language", "zxx")], "/auth/login", "en"),
        // Refusals too, of ours and of what was to be forwarded.
        (vec![("accept-language", "ar")], "/auth/nowhere", "ar"),
        (vec![("accept-language", "ja")], "/members/%2e%2e%2fx", "ja"),
    ] {
        let reply = visit(&shop, &Browser::default(), url, &headers);
        assert_eq!(language(&reply), expected, "{url} {headers:?}");
        assert!(reply.body().contains(&format!("<html lang=\"{expected}\"")), "{url} {headers:?}");
        assert_eq!(reply.header("vary"), Some("Accept-Language, Cookie"), "{url}");
        assert!(reply.body().contains(if expected == "ar" { "dir=\"rtl\"" } else { "dir=\"ltr\"" }), "{url}");
    }
}

#[test]
fn a_script_gets_its_refusal_in_its_language_too() {
    let shop = Shop::open();
    let browser = Browser::default();
    let head = with(browser.fetch("/api/orders"), &[("accept-language", "de")]);
    let reply = send(&shop, &browser, &head);
    assert_eq!((reply.status(), language(&reply)), (401, "de"));
    assert!(reply.body().contains("melden Sie sich"), "{}", reply.body());
}

#[test]
fn what_a_customer_chooses_is_kept_and_wins_over_everything() {
    let shop = Shop::open();
    let browser = Browser::default();
    let french = [("accept-language", "fr")];
    let page = visit(&shop, &browser, "/auth/login?return=%2Fmembers%3Fa%3D1&ui_locales=it", &french);
    assert_eq!(language(&page), "it");
    let back = choose(&shop, &browser, &page, "ko");
    assert_eq!(back, "/auth/login?return=%2Fmembers%3Fa%3D1", "the address asks for no language any more");
    for url in [back.as_str(), "/auth/register?ui_locales=it", "/nowhere/%2f", "/auth/recover"] {
        let reply = visit(&shop, &browser, url, &french);
        assert_eq!(language(&reply), "ko", "{url}");
    }
    let cookie = browser.cookie("__Host-browser").expect("the cookie");
    assert!(cookie.ends_with(".ko") && cookie.len() <= 30, "{cookie}");
    // A login that was begun before goes on: the browser is the same.
    assert_eq!(shop.sign_in(&browser, "/members/x").origin_path(), Some("/members/x"));
}

#[test]
fn a_choice_that_is_none_changes_nothing_and_leads_on() {
    let shop = Shop::open();
    let browser = Browser::default();
    for (tag, back, onward) in [
        ("tlh", "/auth/login", "/auth/login"),
        ("", "/members", "/members"),
        ("en-XA", "/", "/"),
        ("de", "//evil.example/x", "/"),
        ("de", "https://evil.example/", "/"),
        ("de", "/a\r\nset-cookie: x", "/"),
    ] {
        let fields = [("language", tag), ("return", back)];
        let reply = send(&shop, &browser, &browser.filled("/auth/language", &fields));
        assert_eq!(reply.header("location"), Some(&*format!("https://shop.example{onward}")), "{tag} {back}");
        assert_eq!(reply.reason() == "language_chosen", tag == "de", "{tag} {back}");
    }
    // A GET changes nothing, and no other site changes it.
    assert_eq!(visit(&shop, &browser, "/auth/language?language=fr", &[]).status(), 405);
    let foreign =
        with(browser.filled("/auth/language", &[("language", "fr")]), &[("sec-fetch-site", "cross-site")]);
    assert_eq!(send(&shop, &browser, &foreign).status(), 403);
}

#[test]
fn the_language_goes_from_page_to_mail_to_link_to_the_mail_about_a_change() {
    let shop = Shop::open();
    let browser = Browser::default();
    let page = visit(&shop, &browser, "/auth/register?return=%2Fmembers&ui_locales=fr", &[]);
    assert_eq!(language(&page), "fr");
    // The form carries on what only the address has told.
    let action = action(&page, "/auth/register");
    assert!(action.contains("ui_locales=fr"), "{action}");
    let asked = submit(&shop, &browser, &action, &[("email", ADA)]);
    assert_eq!(language(&asked), "fr");
    let mail = shop.last_mail(ADA);
    assert_eq!(mail.language.as_str(), "fr");
    // Another device, whose browser asks for German: the link is still in French.
    let other = visit(&shop, &Browser::default(), &mail.link(), &[("accept-language", "de")]);
    assert_eq!((other.reason(), language(&other)), ("code_page_elsewhere", "fr"));
    let wrong = shop.enter(&browser, &asked, "1");
    assert_eq!((wrong.status(), language(&wrong)), (422, "fr"));
    assert!(shop.enter(&browser, &asked, &mail.code()).leads_on());
    let origin = shop.visit(&browser, "/members");
    assert_eq!(origin.header("x-auth-locale"), Some("fr"), "the origin is told");
    // The password is chosen in Polish: so is the mail about it.
    let page = visit(&shop, &browser, "/auth/account/password", &[]);
    choose(&shop, &browser, &page, "pl");
    assert!(submit(&shop, &browser, "/auth/account/password", &[("password", PASSWORD)]).leads_on());
    assert_eq!(shop.last_mail(ADA).language.as_str(), "pl");
}

#[test]
fn the_language_survives_the_provider() {
    let shop = Shop::open();
    let browser = Browser::default();
    let page = visit(&shop, &browser, "/auth/login?return=%2Fmembers&ui_locales=he", &[]);
    let link = page.provider_link().expect("a provider");
    assert!(link.contains("ui_locales=he"), "{link}");
    let leaving = visit(&shop, &browser, &link, &[]);
    shop.world.provider.declines.set(true);
    let callback = shop.world.provider.visit(leaving.header("location").expect("to the provider"));
    let back = visit(&shop, &browser, &callback, &[]);
    assert_eq!((back.reason(), language(&back)), ("login_declined", "he"));
    assert!(!back.body().contains("state="), "the address of the callback is on no page");
}

#[test]
fn operators_offer_what_they_like_in_their_own_words() {
    let mut one = settings_with("LANGUAGES", json!({ "offered": ["da", "en-XA"], "default": "da" }));
    one["MESSAGES"] = json!({ "da": { "sign-in": "Kom indenfor" } });
    let shop = Shop::with(&one);
    let page = visit(&shop, &Browser::default(), "/auth/login", &[("accept-language", "de")]);
    assert_eq!(language(&page), "da");
    assert!(page.body().contains("<h1>Kom indenfor</h1>"));
    assert!(page.body().contains("lang=\"en-XA\""));
    one["LANGUAGES"] = json!({ "offered": ["da"] });
    let page = visit(&Shop::with(&one), &Browser::default(), "/auth/login", &[]);
    assert!(!page.body().contains("<select"), "nothing to choose");
}

#[test]
fn whoever_hits_a_limit_reads_in_their_language_when_to_come_again() {
    let limits = json!({ "recover": { "client": "1/7m" } });
    let shop = Shop::with(&settings_with("LIMITS", limits));
    let scripts =
        ["pl", "uk", "el", "ar", "he", "hi", "bn", "ta", "te", "th", "zh-Hant", "ja", "ko", "ka", "am"];
    let mut number = 0;
    for tag in scripts.into_iter().filter_map(Language::of_tag) {
        number += 1;
        let browser = Browser::at(&format!("203.0.{number}.7"));
        let form = browser.filled("/auth/recover", &[("email", ADA)]);
        let ask = || send(&shop, &browser, &with(form.clone(), &[("accept-language", tag.tag())]));
        assert_eq!(ask().reason(), "code_sent");
        shop.world.pass(5);
        let refused = ask();
        assert_eq!((refused.status(), refused.reason()), (429, "too_many_requests"), "{}", tag.tag());
        assert_eq!((refused.header("retry-after"), language(&refused)), (Some("415"), tag.tag()));
        let words = Catalogue::of(tag);
        for said in [words.too_many_title().to_owned(), words.retry_minutes(7).plain(false)] {
            assert!(refused.words().contains(&said), "{said} in {}", refused.words());
        }
        assert!(refused.leads_on());
    }
    assert!(number >= 13, "{number} scripts");
}

#[test]
fn a_refusal_that_is_kept_for_others_is_told_apart_by_everything_that_tells_its_language() {
    let shop = Shop::open();
    let gateway = shop.isolate.gateway();
    let id = "AAECAwQFBgcICQoLDA0ODw";
    let ours = |tag: &str| format!("__Host-browser={id}.{tag}");
    let cookies = [
        String::new(),
        "a=1".to_owned(),
        "__Host-browser=x.de".to_owned(),
        ours("de"),
        format!("b=\"{}\"", ours("ko")),
        format!("{}; {}", ours("de"), ours("ko")),
    ];
    let mut pages = std::collections::HashMap::<String, String>::new();
    let mut languages = std::collections::HashSet::new();
    for cookie in &cookies {
        for query in [
            "",
            "?x=1",
            "?ui_locales=ja",
            "?ui%5Flocales=ja",
            "?ui_locales=de",
            "?ui_locales=ja&ui_locales=de",
        ] {
            for (accept, country) in [("", ""), ("fr", ""), ("de", ""), ("", "BR"), ("tlh", "BR")] {
                let all = [("cookie", &**cookie), ("accept-language", accept), ("cf-ipcountry", country)];
                let headers = all.into_iter().filter(|(_, value)| !value.is_empty());
                let headers: Vec<_> =
                    headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
                let word = gateway.refusal_language(query, headers.clone());
                let mut head = Browser::default().navigation(&format!("/shop{query}"));
                head.headers.retain(|(name, _)| name != "accept-language" && name != "cookie");
                head.headers.extend(headers);
                let answer = gateway.over_budget(&head, 1, 7);
                let told = answer.headers.iter().find(|(name, _)| *name == "content-language");
                languages.extend(told.map(|(_, tag)| tag.clone()));
                let page = pages.entry(word.clone()).or_insert_with(|| answer.body.clone());
                assert_eq!(*page, answer.body, "{word}: {query} {all:?}");
            }
        }
    }
    assert!(languages.len() >= 5 && pages.len() > languages.len(), "{languages:?} {:?}", pages.keys());
}
