//! What the core itself costs, natively and without a network: `cargo bench --bench hot_path`.
//!
//! The numbers are nanoseconds a request, the median of several rounds. They tell whether a change made the core
//! slower; what customers feel is measured by `make bench`.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a benchmark may stop")]
#![allow(clippy::disallowed_methods, reason = "a benchmark reads the clock")]

use std::hint::black_box;
use std::time::{Duration, Instant};
use vestibule_core::gateway::{Head, Outcome};
use vestibule_core::ports::Platform;
use vestibule_core::session::Session;
use vestibule_core::testing::{Browser, Isolate, Recalled, World, run, settings};

const ROUNDS: usize = 9;
const ROUND: Duration = Duration::from_millis(40);

fn main() {
    let world = World::new(1);
    let isolate = Isolate::new(&settings());
    let gateway = isolate.gateway();
    let browser = Browser::default();
    assert_eq!(run(browser.sign_in(&world, &isolate, "/members")).origin_path(), Some("/members"));
    let now = world.now();
    let token = browser.cookie("__Host-session").expect("a session");

    let known = as_chromium_sends(browser.navigation("/members/orders?page=2"));
    let stranger = as_chromium_sends(Browser::default().navigation("/about"));
    let capitals = as_chromium_sends(browser.navigation("/Members/Orders"));
    let asset = as_chromium_sends(browser.navigation("/assets/app.css"));
    println!("cookies of {} bytes", cookie(&known).len());

    for (name, head) in [("the place", &known), ("the place, in capitals", &capitals)] {
        measure(name, || assert!(gateway.place(black_box(&head.url), &head.method).is_some()));
    }
    for (name, head) in [
        ("a template, signed in", &known),
        ("a template, a stranger", &stranger),
        ("a template, an asset", &asset),
    ] {
        let names: String = head.names().map(|name| format!("{name},")).collect();
        let template =
            || gateway.template(black_box(&head.url), &head.method, &names, cookie(head), None, now);
        measure(name, || assert!(template().is_some()));
    }
    let mut visit = 0_u64;
    measure("a template made by the rim, another cookie each time", || {
        visit += 1;
        let mut head = known.clone();
        head.headers.last_mut().expect("cookies").1.push_str(&format!("; visit={visit}"));
        assert!(matches!(isolate.recall(&head, now), Recalled::First(..)));
    });
    measure("handled whole, signed in", || {
        assert!(matches!(run(gateway.handle(&world, black_box(&known))), Outcome::Forward(_)));
    });
    let refused = as_chromium_sends(Browser::default().fetch("/members"));
    measure("refused, not signed in", || {
        assert!(matches!(run(gateway.handle(&world, black_box(&refused))), Outcome::Answer(_)));
    });
    let page = Browser::default().navigation("/auth/login?return=%2Fmembers");
    measure("the sign-in page", || {
        assert!(matches!(run(gateway.handle(&world, black_box(&page))), Outcome::Answer(_)));
    });
    measure("verify a session token", || {
        assert!(Session::open(&gateway.config().keyring, black_box(&token), now).is_ok());
    });
    measure("sign an assertion", || {
        let claims = serde_json::json!({ "sub": "x", "aud": "https://shop.example", "exp": now.secs() });
        assert!(gateway.config().keyring.assertion_key().sign("JWT", black_box(&claims)).is_ok());
    });
}

/// The head with the headers a browser adds, and the cookies of an application around ours.
fn as_chromium_sends(mut head: Head) -> Head {
    let names = [
        "accept-encoding",
        "accept-language",
        "cache-control",
        "cf-connecting-ip",
        "cf-ray",
        "host",
        "priority",
        "referer",
        "sec-ch-ua",
        "sec-ch-ua-mobile",
        "sec-ch-ua-platform",
        "sec-fetch-dest",
        "sec-fetch-user",
        "upgrade-insecure-requests",
        "user-agent",
        "x-forwarded-for",
        "x-forwarded-proto",
    ];
    head.headers.extend(names.map(|name| (name.to_owned(), "value".to_owned())));
    let own = head.headers.iter().position(|(name, _)| name == "cookie").map(|at| head.headers.remove(at).1);
    let ours = own.map(|own| format!("; {own}")).unwrap_or_default();
    let cookies =
        format!("theme=dark; basket=8f14e45fceea167a5a36dedd4bea2543{ours}; _ga=GA1.1.1234567890.1700000000");
    head.headers.push(("cookie".to_owned(), cookies));
    head
}

fn cookie(head: &Head) -> &str {
    head.header("cookie").unwrap_or_default()
}

/// Prints how long one call of `work` takes.
fn measure(name: &str, mut work: impl FnMut()) {
    let mut rounds: Vec<u128> = (0..ROUNDS).map(|_| round(&mut work)).collect();
    rounds.sort_unstable();
    println!("{:>9} ns  {name}", rounds[ROUNDS / 2]);
}

fn round(work: &mut impl FnMut()) -> u128 {
    let (started, mut calls) = (Instant::now(), 0_u128);
    while started.elapsed() < ROUND {
        for _ in 0..32 {
            work();
        }
        calls += 32;
    }
    started.elapsed().as_nanos() / calls
}
