//! The hot path decides as the whole gateway does, only sooner.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test may stop"
)]

mod journey;

use journey::{Shop, below, one_of};
use serde_json::{Value, json};
use vestibule_core::base::SeededEntropy;
use vestibule_core::gateway::{Forward, Head, Outcome};
use vestibule_core::http::header_name::IDENTITY_HEADERS;
use vestibule_core::ports::Platform;
use vestibule_core::testing::{Recalled, SITE, Serve, run};

const SESSION: &str = "__Host-session";
const FRESH: u64 = 300;

fn head(method: &str, url: &str, names: &[&str], cookie: Option<&str>) -> Head {
    let url = if url.starts_with('/') { format!("{SITE}{url}") } else { url.to_owned() };
    let mut headers: Vec<_> = names.iter().map(|name| ((*name).to_owned(), "evil".to_owned())).collect();
    headers.extend(cookie.map(|cookie| ("cookie".to_owned(), cookie.to_owned())));
    Head { method: method.to_owned(), url, headers, ..Head::default() }
}

fn recalled(shop: &Shop, head: &Head) -> Recalled {
    shop.isolate.recall(head, shop.world.now())
}

/// What is done with a request. Whether a renewed token comes along depends on who was first to ask.
fn deed(forward: &Forward) -> Value {
    let mut deed = serde_json::to_value(forward).expect("a template is JSON");
    deed["cookies"] = Value::Null;
    deed
}

/// Asserts that the isolate, hot path first, does what a gateway that knows no hot path would do.
fn agrees(shop: &Shop, head: &Head) -> bool {
    let is_cold = matches!(recalled(shop, head), Recalled::Cold);
    let served = run(shop.isolate.serve(&shop.world, head));
    let handled = run(shop.isolate.gateway().handle(&shop.world, head));
    match (&served, &handled) {
        (Outcome::Forward(served), Outcome::Forward(handled)) => {
            assert_eq!(deed(served), deed(handled), "{head:?}")
        }
        (Outcome::Answer(served), Outcome::Answer(handled)) => {
            assert_eq!((served.status, served.reason), (handled.status, handled.reason), "{head:?}");
        }
        _ => panic!("{head:?}: {served:?} but {handled:?}"),
    }
    // A template never carries a cookie: it would be handed to every request that uses it.
    assert!(is_cold || matches!(served, Outcome::Forward(forward) if forward.cookies.is_empty()));
    !is_cold
}

/// The settings of the test gateway, served at two hosts more.
fn settings() -> Value {
    let mut settings = vestibule_core::testing::settings();
    let routes = settings["ROUTES"].as_array_mut().expect("routes");
    routes
        .push(json!({ "host": "www.shop.example", "prefix": "/help", "origin": "shop", "access": "public" }));
    routes
        .push(json!({ "host": "staff.shop.example", "prefix": "/", "origin": "shop", "access": "required" }));
    settings
}

#[test]
fn a_table_of_requests_is_decided_alike() {
    let shop = Shop::with(&settings());
    let token = shop.signed_in().cookie(SESSION).expect("a session");
    let session = format!("{SESSION}={token}");
    let mixed = format!("a=1; {SESSION}={token}; b=2");
    let twice = format!("{SESSION}={token}; {SESSION}=x");
    let (some, session) = (Some("a=1"), Some(session.as_str()));
    type Request<'a> = (&'a str, &'a str, &'a [&'a str], Option<&'a str>);
    let table: &[(Request<'_>, bool)] = &[
        (("GET", "/", &[], None), true),
        (("GET", "/", &[], some), true),
        (("GET", "/", &[], session), true),
        (("HEAD", "/members/x?y=1", &["accept"], session), true),
        (("POST", "/members", &["content-type", "content-length"], Some(&mixed)), true),
        (("GET", "/MEMBERS", &[], session), true),
        (("GET", "/assets/x.css", &[], session), true),
        (("GET", "/api/x", &["origin"], session), true),
        (("GET", "https://www.shop.example/members", &[], session), true),
        (("GET", "https://SHOP.example./members", &[], session), true),
        (("GET", "/members", &["x-auth-subject", "x_auth_email", "x.user.id"], session), true),
        (("OPTIONS", "/api/x", &["origin"], session), true),
        // Refused, or somebody has to be asked.
        (("GET", "/members", &[], None), false),
        (("GET", "/members", &[], Some(&twice)), false),
        (("GET", "/staff", &[], session), false),
        (("POST", "/assets/x.css", &[], session), false),
        (("GET", "/%6dembers", &[], session), false),
        (("GET", "/a/..;/members", &[], session), false),
        (("GET", "https://evil.example/", &[], session), false),
        (("GET", "/auth/session", &[], session), false),
        (("GET", "/auth/nothing", &[], session), false),
        (("GET", "/members", &["upgrade"], session), false),
        (("OPTIONS", "/api/x", &["origin", "access-control-request-method"], None), false),
    ];
    for _ in 0..3 {
        for ((method, url, names, cookie), is_hot) in table {
            assert_eq!(
                agrees(&shop, &head(method, url, names, *cookie)),
                *is_hot,
                "{method} {url} {cookie:?}"
            );
        }
    }
}

#[test]
fn five_thousand_random_requests_are_decided_alike() {
    let shop = Shop::with(&settings());
    let mut entropy = SeededEntropy(5);
    let mut tokens: Vec<String> =
        (0..3).map(|_| shop.signed_in().cookie(SESSION).expect("a session")).collect();
    let hosts = [
        "shop.example",
        "www.shop.example",
        "staff.shop.example",
        "SHOP.EXAMPLE",
        "shop.example.",
        "evil.example",
    ];
    let methods = ["GET", "GET", "GET", "HEAD", "POST", "PUT", "OPTIONS", "get"];
    let pieces = [
        "/", "members", "MEMBERS", "staff", "assets", "api", "auth", "help", "%6d", "%2f", "..", ";", ".",
        "x", "%", "é", "?", "&x=1",
    ];
    let spoofs = [
        "x_auth_user",
        "x.auth.subject",
        "remote-user",
        "x-forwarded-for",
        "cf_connecting_ip",
        "x-request-id",
    ];
    let others = ["accept", "origin", "upgrade", "access-control-request-method", "sec-fetch-mode", "range"];
    let mut hot_ones = 0;
    for round in 0..5_000 {
        if round % 200 == 199 {
            shop.world.pass(below(&mut entropy, 200) as u64);
            tokens[round % 3] = shop.signed_in().cookie(SESSION).expect("a session");
        }
        let path: String = (0..below(&mut entropy, 5)).map(|_| one_of(&mut entropy, &pieces)).collect();
        let scheme = if below(&mut entropy, 20) == 0 { "http" } else { "https" };
        let url = format!("{scheme}://{}/{path}", one_of(&mut entropy, &hosts));
        let mut names = Vec::new();
        for pool in [&spoofs, &others] {
            (0..below(&mut entropy, 3)).for_each(|_| names.push(one_of(&mut entropy, pool)));
        }
        if below(&mut entropy, 4) == 0 {
            names.push(IDENTITY_HEADERS[below(&mut entropy, IDENTITY_HEADERS.len())]);
        }
        let names: Vec<String> = names.iter().map(|name| name.to_lowercase()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let token = &tokens[below(&mut entropy, 3)];
        let cut = below(&mut entropy, token.len());
        let cookie = match below(&mut entropy, 8) {
            0 => None,
            1 => Some("a=1".to_owned()),
            2 => Some(format!("{SESSION}={}x{}", &token[..cut], &token[cut + 1..])),
            3 => Some(format!("{SESSION}={}", &token[..cut])),
            4 => Some(format!("a=1; {SESSION}={token}; {SESSION}={}", tokens[0])),
            5 => Some(format!("x=\"{SESSION}={token}\"; \u{2000}{SESSION}={token}")),
            6 => Some(format!("a=1;{SESSION}={token} ;b=2")),
            _ => Some(format!("{SESSION}={token}")),
        };
        hot_ones += usize::from(agrees(
            &shop,
            &head(one_of(&mut entropy, &methods), &url, &names, cookie.as_deref()),
        ));
    }
    assert!((1_000..4_500).contains(&hot_ones), "{hot_ones} were hot: the test says little");
}

#[test]
fn a_template_is_used_again_until_the_session_is_no_longer_fresh() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let request = head("GET", "/members/x", &[], browser.cookie_header().as_deref());
    match recalled(&shop, &request) {
        Recalled::First(forward) => assert!(forward.identified && forward.good_until > shop.world.now()),
        other => panic!("the first is made, not {other:?}"),
    }
    // Another path of the same route is the same to the hot path.
    let other = head("GET", "/members/y?z=1", &[], browser.cookie_header().as_deref());
    let mut made_again = 0;
    for second in 0..FRESH {
        for request in [&request, &other] {
            match recalled(&shop, request) {
                Recalled::Again(_) => {}
                // The assertion is made anew when half its lifetime is over.
                Recalled::First(_) => {
                    assert_eq!(second, 150);
                    made_again += 1;
                }
                Recalled::Cold => panic!("cold after {second} s"),
            }
        }
        shop.world.pass(1);
    }
    assert_eq!(made_again, 1);
    assert!(matches!(recalled(&shop, &request), Recalled::Cold), "now the Account object has to be asked");
}

#[test]
fn signing_out_clears_the_templates() {
    let shop = Shop::open();
    let (browser, other) = (shop.signed_in(), shop.signed_in());
    let request = head("GET", "/members", &[], browser.cookie_header().as_deref());
    assert!(matches!(recalled(&shop, &request), Recalled::First(..)));
    assert!(matches!(recalled(&shop, &request), Recalled::Again(_)));
    shop.sign_out(&browser);
    assert!(matches!(recalled(&shop, &request), Recalled::Cold));
    let others = head("GET", "/members", &[], other.cookie_header().as_deref());
    assert!(matches!(recalled(&shop, &others), Recalled::First(..)));
}

#[test]
fn h02_a_spoofed_name_never_meets_the_template_of_a_request_without_it() {
    let shop = Shop::open();
    let browser = shop.signed_in();
    let cookie = browser.cookie_header();
    let plain = head("GET", "/members", &["accept"], cookie.as_deref());
    assert!(matches!(recalled(&shop, &plain), Recalled::First(..)));
    let spellings = IDENTITY_HEADERS.iter().flat_map(|name| {
        let name = name.to_lowercase();
        [name.clone(), name.replace('-', "_"), name.replace('-', ".")]
    });
    for name in spellings {
        let spoofed = head("GET", "/members", &["accept", &name], cookie.as_deref());
        for _ in 0..2 {
            assert!(agrees(&shop, &spoofed));
            let Outcome::Forward(forward) = run(shop.isolate.serve(&shop.world, &spoofed)) else {
                panic!("a valid session is forwarded")
            };
            assert!(forward.remove.contains(&name), "{name} reaches the origin");
        }
    }
    let Outcome::Forward(forward) = run(shop.isolate.serve(&shop.world, &plain)) else { panic!("forwarded") };
    assert!(!forward.remove.iter().any(|name| name.starts_with('x')), "{:?}", forward.remove);
}

#[test]
fn the_template_of_one_host_is_not_used_for_another() {
    let shop = Shop::with(&settings());
    for _ in 0..2 {
        for url in
            ["https://shop.example/about", "https://www.shop.example/about", "http://shop.example/about"]
        {
            let Outcome::Forward(forward) =
                run(shop.isolate.serve(&shop.world, &head("GET", url, &[], None)))
            else {
                panic!("{url} is open")
            };
            let (scheme, rest) = url.split_once("://").expect("a URL");
            let told =
                |name| forward.set.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str());
            assert_eq!(told("x-forwarded-host"), rest.split('/').next());
            assert_eq!(told("x-forwarded-proto"), Some(scheme));
        }
    }
}

#[test]
fn l04_only_what_is_counted_exactly_is_left_out_of_a_clients_budget() {
    let shop = Shop::with(&settings());
    let is_exact = |method: &str, page: &str| {
        shop.isolate.gateway().is_exact(&format!("https://shop.example/auth/{page}"), method)
    };
    for page in ["login", "register", "recover", "verify", "verify/again", "disown", "account/password"] {
        assert!(is_exact("POST", page), "{page}");
        assert!(!is_exact("GET", page), "{page}: a page costs what any other does");
    }
    assert!(is_exact("GET", "callback/demo?code=x") && is_exact("HEAD", "callback/demo"));
    // From the provider's server, and from operators.
    assert!(is_exact("POST", "logout/backchannel/demo") && is_exact("POST", "admin"));
    for page in [
        "logout",
        "language",
        "account/sessions/end",
        "account/sign-ins/add",
        "account/sign-ins/remove",
        "callback/demo",
        "nothing",
        "",
        "LOGIN",
        "login/",
        "admin/x",
    ] {
        assert!(!is_exact("POST", page), "{page}");
    }
    assert!(!shop.isolate.gateway().is_exact("https://shop.example/login", "POST"));
}
