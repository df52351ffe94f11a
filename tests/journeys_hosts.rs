//! Several hosts, and previews by pattern, that sign in at one: handed over once, to the host and browser that asked.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;

use journey::{Shop, parameter};
use serde_json::{Value, json};
use vestibule_core::config::Config;
use vestibule_core::testing::{Browser, ISSUER, Reply, run, settings};

const OUTLET: &str = "https://outlet.example";
const PREVIEW: &str = "https://pr-7.preview.shop.example";

/// What stands before a host that is to be reached.
const OPENINGS: [&str; 40] = [
    "//",
    "///",
    "/\\",
    "\\/",
    "\\\\",
    "/\\/",
    "/ /",
    "/\t/",
    "/\n/",
    "/\r\n/",
    "\t//",
    " //",
    "\u{0}//",
    "\u{a0}//",
    "/%09/",
    "/%0d%0a/",
    "/%5c",
    "/%2f%2f",
    "%2f%2f",
    "/%252f",
    "/.//",
    "/..//",
    "/..;//",
    "\u{ff0f}\u{ff0f}",
    "/\u{2215}",
    "//@",
    "//a:b@",
    "//outlet.example@",
    "//outlet.example\\@",
    "//outlet.example%40",
    "http:",
    "https:",
    "https:/",
    "https://",
    "https:\\\\",
    "hTtPs://",
    "ht\ntps://",
    "https://outlet.example.",
    "https://outlet.example@",
    "//outlet.example.",
];
/// What leads away by itself.
const WHOLE: [&str; 8] = [
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "//evil.example:443",
    "https://pr-7.preview.shop.example.evil.example",
    "https://evil.example#.preview.shop.example",
    "https://evil.example/?x=.preview.shop.example",
    "//[::1]/",
    "@evil.example",
];

/// The shop, an outlet on another host, and previews; every sign-in comes back to the shop's host.
fn settings_of_hosts() -> Value {
    let mut settings = settings();
    let routes = settings["ROUTES"].as_array_mut().expect("a list");
    routes.push(json!({ "host": "outlet.example", "prefix": "/", "origin": "shop", "access": "optional" }));
    routes.push(
        json!({ "host": "outlet.example", "prefix": "/members", "origin": "shop", "access": "required" }),
    );
    settings["HOSTS"] = json!({ "callback": "shop.example", "previews": ["*.preview.shop.example"] });
    settings
}

/// A browser has the cookies of each host apart: one of these for each.
struct Customer {
    there: Browser,
    callback: Browser,
}

impl Customer {
    fn new() -> Self {
        Self { there: Browser::default(), callback: Browser::default() }
    }

    fn at(&self, url: &str) -> &Browser {
        if url.starts_with("https://shop.example/") { &self.callback } else { &self.there }
    }

    /// Follows redirects from `url`, each with the cookies of its host; gives every URL on the way, and the last answer.
    fn follow(&self, shop: &Shop, url: &str) -> (Vec<String>, Reply) {
        let mut way = vec![url.to_owned()];
        for _ in 0..20 {
            let url = way.last().expect("a URL").clone();
            let reply = shop.step(self.at(&url), &url);
            match reply.header("location").filter(|_| reply.status() == 303) {
                Some(location) if location.starts_with(ISSUER) => {
                    way.push(shop.world.provider.visit(location))
                }
                Some(location) => way.push(location.to_owned()),
                None => return (way, reply),
            }
        }
        panic!("redirected in circles: {way:?}");
    }
}

fn sign_in(shop: &Shop, customer: &Customer, site: &str) -> (Vec<String>, Reply) {
    customer.follow(shop, &format!("{site}/auth/with/demo?return=%2Fmembers%2Fx%3Fa%3D1"))
}

#[test]
fn every_host_signs_in_at_the_callback_host_and_only_that_one_is_registered() {
    for site in [OUTLET, PREVIEW] {
        let shop = Shop::with(&settings_of_hosts());
        let customer = Customer::new();
        let (way, reply) = sign_in(&shop, &customer, site);
        assert_eq!(way.last(), Some(&format!("{site}/members/x?a=1")), "{way:?}");
        assert!(reply.subject().is_some() || matches!(reply, Reply::Forwarded { .. }), "{reply:?}");
        assert!(customer.there.cookie("__Host-session").is_some());
        assert!(customer.callback.cookie("__Host-session").is_none(), "the callback host keeps nothing");
        let tokens = shop.world.outbound.borrow();
        let token = tokens.iter().find(|request| request.url.ends_with("/token")).expect("a token request");
        let body = token.body.as_deref().unwrap_or_default();
        assert_eq!(parameter(&format!("?{body}"), "redirect_uri"), "https://shop.example/auth/callback/demo");
        assert_eq!(shop.world.session_count(), 1);
    }
}

#[test]
fn the_callback_host_itself_signs_in_as_before() {
    let shop = Shop::with(&settings_of_hosts());
    let customer = Customer::new();
    let (way, _) = sign_in(&shop, &customer, "https://shop.example");
    assert_eq!(way.last().map(String::as_str), Some("https://shop.example/members/x?a=1"));
    assert_eq!(way.iter().filter(|url| url.contains("ticket=") || url.contains("arrive")).count(), 0);
}

/// Signs in at the outlet as far as the code for it.
fn arrival(shop: &Shop, customer: &Customer) -> String {
    let mut url = format!("{OUTLET}/auth/with/demo?return=%2Fmembers%2Fx");
    while !url.contains("/auth/arrive?") {
        let reply = shop.step(customer.at(&url), &url);
        let location = reply.header("location").unwrap_or_else(|| panic!("{reply:?}")).to_owned();
        url = if location.starts_with(ISSUER) { shop.world.provider.visit(&location) } else { location };
    }
    url
}

#[test]
fn the_code_is_good_once() {
    let shop = Shop::with(&settings_of_hosts());
    let customer = Customer::new();
    let url = arrival(&shop, &customer);
    let thief = customer.there.copy();
    assert_eq!(shop.step(&customer.there, &url).reason(), "signed_in");
    // A reload, and the same code with the browser's own cookies, but without the session.
    assert_eq!(shop.step(&customer.there, &url).reason(), "callback_replayed");
    let reply = shop.step(&thief, &url);
    assert_eq!((reply.status(), thief.cookie("__Host-session")), (400, None));
    assert!(reply.leads_on());
    assert_eq!(shop.world.session_count(), 1);
}

#[test]
fn the_code_is_good_for_its_host_its_browser_and_two_minutes() {
    let shop = Shop::with(&settings_of_hosts());
    let customer = Customer::new();
    let url = arrival(&shop, &customer);
    let elsewhere = url.replace(OUTLET, PREVIEW);
    for (browser, url) in
        [(&Browser::default(), &url), (&customer.there, &elsewhere), (&customer.callback, &url)]
    {
        let reply = shop.step(browser, url);
        assert_eq!((reply.status(), reply.reason()), (400, "login_expired"), "{url}");
        assert!(reply.leads_on());
    }
    shop.world.pass(121);
    assert_eq!(shop.step(&customer.there, &url).status(), 400);
    assert_eq!(shop.world.session_count(), 0, "what nobody took over has ended");
}

#[test]
fn a_ticket_of_somebody_else_gives_its_sign_in_to_nobody() {
    // Login CSRF: the attacker begins at the outlet, and the victim's browser goes on.
    let shop = Shop::with(&settings_of_hosts());
    let (attacker, victim) = (Customer::new(), Customer::new());
    let leaving = shop.step(&attacker.there, &format!("{OUTLET}/auth/with/demo"));
    let ticket = leaving.header("location").expect("the way").to_owned();
    let (way, reply) = victim.follow(&shop, &ticket);
    assert!(way.iter().any(|url| url.contains("/auth/arrive?")), "{way:?}");
    assert_eq!((reply.status(), victim.there.cookie("__Host-session")), (400, None));
    // Nor does the attacker have the victim's session: the code went to the victim's browser, and has their own tag.
    assert_eq!(attacker.there.cookie("__Host-session"), None);
}

#[test]
fn what_goes_wrong_leads_back_to_the_host_that_was_left() {
    let shop = Shop::with(&settings_of_hosts());
    let customer = Customer::new();
    shop.world.provider.declines.set(true);
    let (way, reply) = sign_in(&shop, &customer, OUTLET);
    assert_eq!(
        way.last().map(String::as_str),
        Some("https://outlet.example/auth/login?return=%2Fmembers%2Fx%3Fa%3D1")
    );
    assert!(reply.leads_on());
    // A ticket that is old, cut or of another gateway.
    let old = shop.step(&customer.there, &format!("{OUTLET}/auth/with/demo"));
    let old = old.header("location").expect("the way").to_owned();
    shop.world.pass(301);
    for url in [
        old.clone(),
        format!("{old}x"),
        "https://shop.example/auth/start".to_owned(),
        "https://shop.example/auth/start?ticket=%00".to_owned(),
    ] {
        let reply = shop.step(&customer.callback, &url);
        assert_eq!((reply.status(), reply.leads_on()), (400, true), "{url}");
    }
}

#[test]
fn r02_no_host_but_ours_is_served_or_led_to() {
    let shop = Shop::with(&settings_of_hosts());
    for host in [
        "evil.example",
        "preview.shop.example",
        ".preview.shop.example",
        "a.b.preview.shop.example",
        "-a.preview.shop.example",
        "a-.preview.shop.example",
        "a_b.preview.shop.example",
        "apreview.shop.example",
        "a.preview.shop.example.evil.example",
        "a.preview.shop.example:8443",
        "a.preview.shop.example.",
        "evil.example%23.preview.shop.example",
        "xpreview.shop.example",
        "outlet.example.evil.example",
        "notoutlet.example",
    ] {
        let reply = shop.step(&Browser::default(), &format!("https://{host}/members/x"));
        assert!(matches!(reply.status(), 400 | 421), "{host}: {reply:?}");
        assert_eq!(reply.header("location"), None, "{host}");
    }
}

#[test]
fn r01_the_open_redirect_corpus_leads_to_our_hosts_only() {
    let shop = Shop::with(&settings_of_hosts());
    let corpus: Vec<String> = OPENINGS
        .iter()
        .flat_map(|opening| {
            [format!("{opening}evil.example/x"), format!("{opening}shop.example@evil.example")]
        })
        .chain(WHOLE.iter().map(|text| (*text).to_owned()))
        .collect();
    let ours = ["https://shop.example/", "https://outlet.example/", "https://id.example/"];
    for payload in &corpus {
        let encoded = vestibule_core::http::percent::encode_component(payload);
        let customer = Customer::new();
        for (site, page) in [
            (OUTLET, "with/demo?return="),
            (OUTLET, "arrive?code="),
            (OUTLET, "login?return="),
            ("https://shop.example", "start?ticket="),
            ("https://shop.example", "callback/demo?state="),
        ] {
            let url = format!("{site}/auth/{page}{encoded}");
            let (way, reply) = customer.follow(&shop, &url);
            assert!(reply.status() < 500, "{url}");
            for next in way {
                assert!(ours.iter().any(|ours| next.starts_with(ours)), "{payload:?} leads to {next}");
            }
        }
    }
}

#[test]
fn adding_a_sign_in_is_done_where_sign_ins_come_back() {
    let shop = Shop::with(&settings_of_hosts());
    let customer = Customer::new();
    sign_in(&shop, &customer, OUTLET);
    let mut form =
        customer.there.filled(&format!("{OUTLET}/auth/account/sign-ins/add"), &[("provider", "demo")]);
    form.headers.retain(|(name, _)| name != "origin");
    form.headers.push(("origin".to_owned(), OUTLET.to_owned()));
    let reply = run(customer.there.send(&shop.world, &shop.isolate, &form));
    let there = "https://shop.example/auth/account/sign-ins";
    assert_eq!(reply.leads_to(), Some(there));
    // Whoever is not signed in there yet comes to the same page once they are.
    let page = shop.visit(&Browser::default(), there);
    assert!(page.body().contains("return=%2Fauth%2Faccount%2Fsign-ins"), "{}", page.body());
}

#[test]
fn wrong_hosts_are_named() {
    for (hosts, path) in [
        (json!({ "callback": "other.example" }), "HOSTS.callback"),
        (json!({ "callback": "https://shop.example" }), "HOSTS.callback"),
        (json!({ "previews": ["*.preview.shop.example"] }), "HOSTS.callback"),
        (json!({ "callback": "shop.example", "previews": ["*.com"] }), "HOSTS.previews[0]"),
        (json!({ "callback": "shop.example", "previews": ["*"] }), "HOSTS.previews[0]"),
        (json!({ "callback": "shop.example", "previews": ["preview-*.shop.example"] }), "HOSTS.previews[0]"),
        (json!({ "callback": "shop.example", "previews": ["*.*.shop.example"] }), "HOSTS.previews[0]"),
        (json!({ "callback": "shop.example", "prefix": "x" }), "HOSTS.prefix"),
    ] {
        let mut settings = settings_of_hosts();
        settings["HOSTS"] = hosts.clone();
        let problems = Config::read(&settings.to_string(), "").err().unwrap_or_default();
        assert!(problems.iter().any(|problem| problem.path == path), "{hosts}: {problems:?}");
    }
}

/// The provider was given an address that nobody has registered there.
#[test]
fn signing_out_at_the_provider_comes_back_to_the_callback_host() {
    for site in [OUTLET, PREVIEW, "https://shop.example"] {
        let shop = Shop::with(&settings_of_hosts());
        let customer = Customer::new();
        sign_in(&shop, &customer, site);
        let browser = customer.at(&format!("{site}/"));
        let page = shop.step(browser, &format!("{site}/auth/logout"));
        assert_eq!(page.status(), 200);
        let mut form = browser.form(&format!("{site}/auth/logout"));
        form.headers.retain(|(name, _)| name != "origin");
        form.headers.push(("origin".to_owned(), site.to_owned()));
        let reply = run(browser.send(&shop.world, &shop.isolate, &form));
        let there = reply.leads_to().unwrap_or_else(|| panic!("{reply:?}"));
        assert!(there.starts_with("https://id.example/logout?"), "{there}");
        assert_eq!(parameter(there, "post_logout_redirect_uri"), "https://shop.example/");
    }
}
