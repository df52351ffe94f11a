//! Turnstile before the proof of work: what its word is worth, and that nobody is stuck without it.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;

use journey::Shop;
use letterbox::{ADA, Letterbox, PASSWORD, action, submit};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;
use vestibule_core::config::Config;
use vestibule_core::limit::challenge::is_solution;
use vestibule_core::limit::turnstile::data;
use vestibule_core::outbound::OutboundResponse;
use vestibule_core::testing::{Browser, Reply, run, settings};

const SERVICE: &str = "https://challenges.cloudflare.com";

fn guarded() -> Value {
    let mut settings = settings();
    settings["TURNSTILE"] = json!({ "site_key": "0x4AAAAAAAsite" });
    settings["TURNSTILE_SECRET"] = "0x4AAAAAAAsecret".into();
    settings
}

/// The token of a widget, as far as `siteverify` knows more of it than the gateway.
fn token(name: &str, challenge: &str) -> String {
    format!("{name}.{}", data(challenge))
}

/// A `siteverify` as the documentation has it. A token is `name.cdata` here; `spoil` may change the answer.
fn siteverify(shop: &Shop, spoil: impl Fn(&mut Value) + 'static) -> Rc<RefCell<Vec<Value>>> {
    let asked: Rc<RefCell<Vec<Value>>> = Rc::default();
    let (questions, spent) = (Rc::clone(&asked), RefCell::new(HashSet::new()));
    shop.world.serve_at(SERVICE, move |request| {
        assert_eq!(
            (request.method, &*request.url),
            ("POST", "https://challenges.cloudflare.com/turnstile/v0/siteverify")
        );
        let question: Value = serde_json::from_str(request.body.as_deref().expect("a body")).expect("JSON");
        let response = question["response"].as_str().expect("a token").to_owned();
        let is_fresh = spent.borrow_mut().insert(response.clone());
        let mut answer = match (question["secret"].as_str(), response.split_once('.')) {
            (Some("0x4AAAAAAAsecret"), Some((_, cdata))) if is_fresh => json!({
                "success": true, "error-codes": [], "challenge_ts": "2027-01-15T08:00:00.000Z",
                "hostname": "shop.example", "action": "sign_in", "cdata": cdata,
            }),
            (Some("0x4AAAAAAAsecret"), Some(_)) => {
                json!({ "success": false, "error-codes": ["timeout-or-duplicate"] })
            }
            (Some("0x4AAAAAAAsecret"), None) => {
                json!({ "success": false, "error-codes": ["invalid-input-response"] })
            }
            _ => json!({ "success": false, "error-codes": ["invalid-input-secret"] }),
        };
        questions.borrow_mut().push(question);
        spoil(&mut answer);
        let body = answer.to_string().into_bytes();
        OutboundResponse { status: 200, content_type: "application/json".to_owned(), body }
    });
    asked
}

fn try_at(shop: &Shop, browser: &Browser, fields: &[(&str, &str)]) -> Reply {
    let fields: Vec<_> = [("email", ADA)].iter().chain(fields).copied().collect();
    let reply = run(browser.send(&shop.world, &shop.isolate, &browser.filled("/auth/login", &fields)));
    shop.world.ring(shop.isolate.gateway());
    reply
}

/// A shop with an account that asks strangers for more than a password.
fn besieged(settings: &Value) -> Shop {
    let shop = Shop::with(settings);
    shop.registered(ADA);
    for n in 0..10 {
        try_at(&shop, &Browser::at(&format!("11.1.{n}.1")), &[("password", "a wrong password")]);
    }
    shop
}

/// The challenge that a new browser meets.
fn challenged(shop: &Shop, browser: &Browser) -> Reply {
    let page = try_at(shop, browser, &[("password", PASSWORD)]);
    assert_eq!((page.status(), page.reason()), (422, "challenged"));
    page
}

fn attribute(page: &Reply, before: &str) -> Option<String> {
    Some(page.body().split(before).nth(1)?.split('"').next()?.to_owned())
}

fn hidden(page: &Reply, name: &str) -> String {
    attribute(page, &format!("name=\"{name}\" value=\""))
        .unwrap_or_else(|| panic!("{name} on {}", page.body()))
}

fn has_widget(page: &Reply) -> bool {
    let policy = page.header("content-security-policy").expect("a policy");
    assert_eq!(page.body().contains("<div data-turnstile="), policy.contains(SERVICE), "{policy}");
    policy.contains(SERVICE)
}

/// What the script does when there is no word of the widget.
fn work(shop: &Shop, browser: &Browser, page: &Reply) -> Reply {
    let (challenge, bits) = (hidden(page, "challenge"), hidden(page, "bits").parse().expect("bits"));
    let solution = (0_u64..).map(|n| n.to_string()).find(|n| is_solution(&challenge, n, bits)).expect("one");
    try_at(shop, browser, &[("password", PASSWORD), ("challenge", &challenge), ("solution", &solution)])
}

fn vouch(shop: &Shop, browser: &Browser, page: &Reply, name: &str, password: &str) -> Reply {
    let challenge = hidden(page, "challenge");
    let token = token(name, &challenge);
    let fields = [
        ("password", password),
        ("challenge", &challenge),
        ("solution", ""),
        ("cf-turnstile-response", &token),
    ];
    try_at(shop, browser, &fields)
}

#[test]
fn a_token_lets_a_password_be_compared_once() {
    let shop = besieged(&guarded());
    let asked = siteverify(&shop, |_| {});
    let browser = Browser::at("198.51.100.9");
    let page = challenged(&shop, &browser);
    assert!(has_widget(&page));
    assert_eq!(vouch(&shop, &browser, &page, "a", "a wrong password").detail(), Some("password_wrong"));
    {
        let asked = asked.borrow();
        let question = asked.first().expect("a question");
        assert_eq!(question["remoteip"], "198.51.100.9");
        assert_eq!(question["response"], token("a", &hidden(&page, "challenge")));
        assert_eq!(question["idempotency_key"].as_str().map(str::len), Some(36));
        assert_eq!(question.as_object().map(serde_json::Map::len), Some(4));
    }
    // Not twice: neither the token, nor another one for the same challenge.
    let again = vouch(&shop, &browser, &page, "a", PASSWORD);
    assert_eq!((again.reason(), again.detail()), ("challenged", Some("turnstile_spent")));
    assert_eq!(vouch(&shop, &browser, &page, "b", PASSWORD).reason(), "challenged");
    // The next one lets the right password in.
    let page = challenged(&shop, &browser);
    assert_eq!(vouch(&shop, &browser, &page, "c", PASSWORD).reason(), "signed_in");
}

#[test]
fn only_the_page_with_the_widget_lets_anything_of_somebody_else_in() {
    let shop = besieged(&guarded());
    let browser = Browser::at("198.51.100.9");
    let page = challenged(&shop, &browser);
    let policy = page.header("content-security-policy").expect("a policy");
    for directive in [
        "script-src 'sha256-",
        "frame-src https://challenges.cloudflare.com;",
        "connect-src https://challenges.cloudflare.com;",
    ] {
        assert!(policy.contains(directive), "{directive} in {policy}");
    }
    let scripts = policy.split("; ").find(|part| part.starts_with("script-src ")).expect("scripts");
    assert!(
        scripts.ends_with("' https://challenges.cloudflare.com") && !scripts.contains("unsafe"),
        "{scripts}"
    );
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    assert_eq!(page.header("referrer-policy"), Some("strict-origin"));
    let script = attribute(&page, "data-turnstile=\"").expect("a script");
    assert_eq!(script, "https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit");
    assert_eq!(attribute(&page, "data-sitekey=\"").as_deref(), Some("0x4AAAAAAAsite"));
    assert_eq!(attribute(&page, "data-action=\"").as_deref(), Some("sign_in"));
    assert_eq!(attribute(&page, "data-c-data=\""), Some(data(&hidden(&page, "challenge"))));
    assert!(!page.body().contains("0x4AAAAAAAsecret"));
    for path in ["/auth/login", "/auth/register", "/auth/recover"] {
        assert!(!has_widget(&shop.visit(&Browser::at("198.51.100.10"), path)), "{path}");
    }
}

#[test]
fn a_token_from_elsewhere_is_worth_nothing_and_the_work_is_still_a_way_in() {
    type Spoil = fn(&mut Value);
    let spoils: [(&str, Spoil); 8] = [
        ("turnstile_hostname", |answer| answer["hostname"] = "evil.example".into()),
        ("turnstile_action", |answer| answer["action"] = "newsletter".into()),
        ("turnstile_challenge", |answer| answer["cdata"] = data("another challenge").into()),
        ("turnstile_spent", |answer| answer["challenge_ts"] = "2027-01-15T07:50:00Z".into()),
        ("turnstile_invalid", |answer| {
            *answer = json!({ "success": false, "error-codes": ["invalid-input-response"] })
        }),
        ("turnstile_secret", |answer| {
            *answer = json!({ "success": false, "error-codes": ["invalid-input-secret"] })
        }),
        ("turnstile_malformed", |answer| *answer = json!("yes")),
        ("turnstile_unavailable", |answer| {
            *answer = json!({ "success": false, "error-codes": ["internal-error"] })
        }),
    ];
    for (detail, spoil) in spoils {
        let shop = besieged(&guarded());
        let asked = siteverify(&shop, spoil);
        let browser = Browser::at("198.51.100.9");
        let page = challenged(&shop, &browser);
        let refused = vouch(&shop, &browser, &page, "a", PASSWORD);
        assert_eq!((refused.reason(), refused.detail()), ("challenged", Some(detail)));
        assert!(!has_widget(&refused), "{detail}: it is not tried a second time");
        // Trouble over there is asked about once more, as the same question.
        let keys: Vec<_> =
            asked.borrow().iter().map(|question| question["idempotency_key"].clone()).collect();
        assert_eq!(keys.len(), if detail == "turnstile_unavailable" { 2 } else { 1 }, "{detail}");
        assert!(keys.windows(2).all(|pair| pair[0] == pair[1]));
        if detail == "turnstile_hostname" {
            assert_eq!(work(&shop, &browser, &refused).reason(), "signed_in");
        }
    }
}

#[test]
fn without_an_answer_of_siteverify_the_work_is_the_way_in_and_so_is_a_code() {
    let shop = besieged(&guarded());
    shop.world.answer_for(SERVICE, None);
    let browser = Browser::at("198.51.100.9");
    let page = challenged(&shop, &browser);
    let refused = vouch(&shop, &browser, &page, "a", PASSWORD);
    assert_eq!(refused.detail(), Some("turnstile_unavailable"));
    assert_eq!(shop.world.outbound_to("siteverify"), 2);
    let asked = submit(&shop, &browser, &action(&refused, "login"), &[("email", ADA), ("how", "code")]);
    assert!(shop.enter(&browser, &asked, &shop.last_mail(ADA).code()).origin_path().is_some());
    let other = Browser::at("198.51.100.10");
    let page = challenged(&shop, &other);
    let refused = vouch(&shop, &other, &page, "a", PASSWORD);
    assert_eq!(work(&shop, &other, &refused).reason(), "signed_in");
}

#[test]
fn whoever_has_no_word_of_turnstile_s_works_four_times_as_much() {
    let bits = |settings: &Value| -> u8 {
        let shop = besieged(settings);
        hidden(&challenged(&shop, &Browser::at("198.51.100.9")), "bits").parse().expect("a number")
    };
    assert_eq!((bits(&settings()), bits(&guarded())), (17, 19));
    // On the page with the widget, too: where its script does not load, the page's own does the work.
    let shop = besieged(&guarded());
    let browser = Browser::at("198.51.100.9");
    let page = challenged(&shop, &browser);
    assert!(has_widget(&page));
    assert_eq!(work(&shop, &browser, &page).reason(), "signed_in");
    assert_eq!(shop.world.outbound_to("siteverify"), 0, "nobody is asked about what was done here");
}

#[test]
fn siteverify_is_not_asked_about_what_is_worth_nothing_anyway() {
    let shop = besieged(&guarded());
    siteverify(&shop, |_| panic!("asked"));
    let browser = Browser::at("198.51.100.9");
    let challenge = hidden(&challenged(&shop, &browser), "challenge");
    let with = |challenge: &str, token: &str| {
        let fields = [
            ("password", PASSWORD),
            ("challenge", challenge),
            ("solution", ""),
            ("cf-turnstile-response", token),
        ];
        try_at(&shop, &browser, &fields)
    };
    let good = token("a", &challenge);
    assert_eq!(with("", &good).reason(), "challenged");
    assert_eq!(with("forged", &good).reason(), "challenged");
    assert_eq!(with(&challenge, "").reason(), "challenged");
    assert_eq!(with(&challenge, &"x".repeat(2_049)).detail(), Some("turnstile_invalid"));
    // Made for another client, or over.
    browser.move_to("198.51.100.11");
    assert_eq!(with(&challenge, &good).reason(), "challenged");
    browser.move_to("198.51.100.9");
    shop.world.pass(600);
    // A try has come back meanwhile, and somebody uses it.
    try_at(&shop, &Browser::at("11.2.1.1"), &[("password", "a wrong password")]);
    assert_eq!(with(&challenge, &good).reason(), "challenged");
    // And not at all where there is no Turnstile.
    let plain = besieged(&settings());
    siteverify(&plain, |_| panic!("asked"));
    let page = challenged(&plain, &browser);
    assert!(!has_widget(&page));
    assert_eq!(vouch(&plain, &browser, &page, "a", PASSWORD).reason(), "challenged");
}

#[test]
fn a_widget_without_its_secret_and_a_secret_without_its_widget_are_errors() {
    let problems = |change: &dyn Fn(&mut Value)| -> Vec<String> {
        let mut settings = guarded();
        change(&mut settings);
        let read = Config::read(&settings.to_string(), "");
        let found = read.err().unwrap_or_default();
        assert!(found.iter().all(|problem| !problem.to_string().contains("0x4AAAAAAAsecret")), "{found:?}");
        found.iter().map(ToString::to_string).collect()
    };
    let remove = |key: &'static str| {
        move |settings: &mut Value| {
            settings.as_object_mut().expect("a table").remove(key);
        }
    };
    assert_eq!(problems(&|_| {}), Vec::<String>::new());
    let [without_secret] = &problems(&remove("TURNSTILE_SECRET"))[..] else { panic!("one problem") };
    assert!(
        without_secret.starts_with("TURNSTILE_SECRET: found nothing; allowed: the secret key"),
        "{without_secret}"
    );
    assert!(without_secret.contains("wrangler secret put TURNSTILE_SECRET"), "{without_secret}");
    let [without_widget] = &problems(&remove("TURNSTILE"))[..] else { panic!("one problem") };
    assert!(without_widget.starts_with("TURNSTILE: found nothing; allowed: the widget"), "{without_widget}");
    type Change = fn(&mut Value);
    let changes: [(Change, &str); 7] = [
        (|settings| settings["TURNSTILE"] = json!({}), "TURNSTILE.site_key: found nothing"),
        (|settings| settings["TURNSTILE"] = json!("0x4AAA"), "TURNSTILE: found \"0x4AAA\""),
        (|settings| settings["TURNSTILE"]["site_key"] = "a\"b".into(), "TURNSTILE.site_key: found"),
        (
            |settings| settings["TURNSTILE"]["endpoint"] = "http://elsewhere.example".into(),
            "TURNSTILE.endpoint: found",
        ),
        (|settings| settings["TURNSTILE"]["secret"] = "x".into(), "TURNSTILE.secret: found an unknown key"),
        (
            |settings| settings["TURNSTILE_SECRET"] = "".into(),
            "TURNSTILE_SECRET: found a secret that is not shown",
        ),
        (
            |settings| settings["TURNSTILE_SECRET"] = "0x4AAAAAAAsecret and more".into(),
            "TURNSTILE_SECRET: found a secret that is not shown",
        ),
    ];
    for (change, starts) in changes {
        let found = problems(&change);
        assert!(found.iter().any(|problem| problem.starts_with(starts)), "{starts}: {found:?}");
    }
}
