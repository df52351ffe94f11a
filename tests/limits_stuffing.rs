//! Lists of stolen passwords: what stands against them, and what their owners notice of it.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;

use journey::Shop;
use letterbox::{ADA, Letterbox, PASSWORD, action, submit};
use vestibule_core::base::Quota;
use vestibule_core::limit::AccountLimits;
use vestibule_core::limit::challenge::is_solution;
use vestibule_core::mail::Kind;
use vestibule_core::testing::{Browser, Reply, run, settings};

fn try_at(shop: &Shop, browser: &Browser, address: &str, fields: &[(&str, &str)]) -> Reply {
    let fields: Vec<_> = [("email", address)].iter().chain(fields).copied().collect();
    let reply = run(browser.send(&shop.world, &shop.isolate, &browser.filled("/auth/login", &fields)));
    shop.world.ring(shop.isolate.gateway());
    reply
}

fn machine(number: u32) -> String {
    format!("{}.{}.{}.1", 11 + number / 62_500, number / 250 % 250, number % 250)
}

/// Wrong passwords from everywhere, until the account asks for a proof of work.
fn besiege(shop: &Shop, address: &str) {
    for n in 0..10 {
        try_at(shop, &Browser::at(&machine(n)), address, &[("password", "a wrong password")]);
    }
}

fn hidden(page: &Reply, name: &str) -> String {
    let rest = page.body().split(&format!("name=\"{name}\" value=\"")).nth(1);
    rest.and_then(|rest| rest.split('"').next())
        .unwrap_or_else(|| panic!("{name} on {}", page.body()))
        .to_owned()
}

/// What the script of the page does.
fn solve(page: &Reply) -> (String, String) {
    let (challenge, bits) = (hidden(page, "challenge"), hidden(page, "bits").parse().expect("bits"));
    let solution = (0_u64..).map(|n| n.to_string()).find(|n| is_solution(&challenge, n, bits));
    (challenge, solution.expect("a solution"))
}

#[test]
fn a_proof_of_work_lets_a_password_be_compared_once() {
    let shop = Shop::open();
    shop.registered(ADA);
    besiege(&shop, ADA);
    let browser = Browser::at("198.51.100.9");
    let page = try_at(&shop, &browser, ADA, &[("password", PASSWORD)]);
    assert_eq!((page.status(), page.reason()), (422, "challenged"));
    let (challenge, solution) = solve(&page);
    let proof = [("challenge", &*challenge), ("solution", &*solution)];
    // Somewhere else, or for another address, it is worth nothing.
    let with = |password| [("password", password), proof[0], proof[1]];
    assert_eq!(try_at(&shop, &Browser::at("198.51.100.10"), ADA, &with(PASSWORD)).reason(), "challenged");
    browser.move_to("198.51.100.11");
    assert_eq!(try_at(&shop, &browser, ADA, &with(PASSWORD)).reason(), "challenged");
    browser.move_to("198.51.100.9");
    // Once a password is compared with it, and not twice.
    assert_eq!(try_at(&shop, &browser, ADA, &with("a wrong password")).detail(), Some("password_wrong"));
    assert_eq!(try_at(&shop, &browser, ADA, &with(PASSWORD)).reason(), "challenged");
    // The next proof lets the right one in, and the browser is known from then on.
    let (challenge, solution) = solve(&try_at(&shop, &browser, ADA, &[("password", PASSWORD)]));
    let fields = [("password", PASSWORD), ("challenge", &*challenge), ("solution", &*solution)];
    assert_eq!(try_at(&shop, &browser, ADA, &fields).reason(), "signed_in");
    browser.drop_cookie("__Host-session");
    assert_eq!(try_at(&shop, &browser, ADA, &[("password", PASSWORD)]).reason(), "signed_in");
}

#[test]
fn the_price_rises_with_the_attack_and_then_there_is_a_wait() {
    let shop = Shop::open();
    let limits = shop.world.account_limits.get();
    shop.world.account_limits.set(AccountLimits { challenged: Quota::per(4, 3_600), ..limits });
    shop.registered(ADA);
    besiege(&shop, ADA);
    let mut bits = Vec::new();
    let refused = loop {
        let browser = Browser::at(&machine(1_000 + u32::try_from(bits.len()).expect("few")));
        browser.set_cookie("__Host-browser", "AAAAAAAAAAAAAAAAAAAAAA");
        let page = try_at(&shop, &browser, ADA, &[("password", "a wrong password")]);
        if page.reason() != "challenged" {
            break page;
        }
        bits.push(hidden(&page, "bits").parse::<u8>().expect("bits"));
        let (challenge, solution) = solve(&page);
        let fields = [("password", "a wrong password"), ("challenge", &*challenge), ("solution", &*solution)];
        assert_eq!(try_at(&shop, &browser, ADA, &fields).detail(), Some("password_wrong"));
    };
    assert_eq!(bits, [17, 18, 19, 20]);
    assert_eq!((refused.status(), refused.detail()), (429, Some("limit_account")));
    assert!(refused.words().contains("have a code sent"), "{}", refused.words());
    // The owner takes the way that the page offers.
    let owner = Browser::at("198.51.100.9");
    let page = try_at(&shop, &owner, ADA, &[("password", PASSWORD)]);
    let asked = submit(&shop, &owner, &action(&page, "login"), &[("email", ADA), ("how", "code")]);
    assert!(shop.enter(&owner, &asked, &shop.last_mail(ADA).code()).origin_path().is_some());
    // And from then on the browser is known, and the password does.
    owner.drop_cookie("__Host-session");
    assert!(shop.try_password(&owner, ADA, PASSWORD).subject().is_some());
}

#[test]
fn tries_that_an_account_refuses_are_not_charged_to_the_client_unless_it_comes_again_and_again() {
    let shop = Shop::open();
    let limits = shop.world.account_limits.get();
    shop.world.account_limits.set(AccountLimits { challenged: Quota::per(1, 3_600), ..limits });
    besiege(&shop, ADA);
    let browser = Browser::at("198.51.100.9");
    let (challenge, solution) = solve(&try_at(&shop, &browser, ADA, &[("password", "wrong one")]));
    let fields = [("password", "a wrong password"), ("challenge", &*challenge), ("solution", &*solution)];
    assert_eq!(try_at(&shop, &browser, ADA, &fields).detail(), Some("password_wrong"));
    let left = || {
        let reply =
            try_at(&shop, &Browser::at("203.0.113.5"), "other@shop.example", &[("password", "wrong one")]);
        let limit = reply.header("ratelimit").expect("a header").to_owned();
        limit
            .split("r=")
            .nth(1)
            .and_then(|rest| rest.split(';').next()?.parse::<u32>().ok())
            .expect("a number")
    };
    assert_eq!(left(), 59);
    for _ in 0..10 {
        let reply = try_at(&shop, &Browser::at("203.0.113.5"), ADA, &[("password", "wrong one")]);
        assert_eq!(reply.detail(), Some("limit_account"));
    }
    assert_eq!(left(), 58);
    for _ in 0..10 {
        try_at(&shop, &Browser::at("203.0.113.5"), ADA, &[("password", "wrong one")]);
    }
    assert_eq!(left(), 47);
}

/// Between two steps of signing in there is no customer: no page, no header, and nothing of the account can be changed.
fn c11_m05_is_nobody(shop: &Shop, between: &Browser) {
    assert_eq!(shop.visit(between, "/members").reason(), "sign_in_page");
    assert_eq!(shop.visit(between, "/").header("x-auth-subject"), None);
    assert_eq!(shop.session(between)["signed_in"], false);
    let new = [("password", "a password of the thief's"), ("provider", "demo"), ("all", "1")];
    for page in
        ["account/password", "account/sign-ins/add", "account/sign-ins/remove", "account/sessions/end"]
    {
        let head = between.filled(&format!("/auth/{page}"), &new);
        let reply = run(between.send(&shop.world, &shop.isolate, &head));
        assert!(["sign_in_required", "bad_request"].contains(&reply.reason()), "{page}: {}", reply.reason());
    }
    assert!(
        shop.try_password(&Browser::at("198.51.100.77"), ADA, "a password of the thief's")
            .subject()
            .is_none()
    );
}

#[test]
fn c11_m05_when_lists_are_tried_on_the_whole_site_a_stranger_s_right_password_needs_a_code() {
    let mut settings = settings();
    settings["LIMITS"] = serde_json::json!({ "attack": "20/1m" });
    let shop = Shop::with(&settings);
    let known = shop.registered(ADA);
    known.drop_cookie("__Host-session");
    for n in 0..40 {
        try_at(
            &shop,
            &Browser::at(&machine(n)),
            &format!("customer{n}@shop.example"),
            &[("password", "stolen one")],
        );
    }
    // One try at this account, with its password: the list had it.
    let thief = Browser::at("198.51.100.9");
    let page = try_at(&shop, &thief, ADA, &[("password", PASSWORD)]);
    assert_eq!(page.reason(), "challenged");
    let (challenge, solution) = solve(&page);
    let fields = [("password", PASSWORD), ("challenge", &*challenge), ("solution", &*solution)];
    let reply = try_at(&shop, &thief, ADA, &fields);
    assert_eq!((reply.reason(), reply.detail()), ("code_sent", Some("password_must_prove")));
    assert!(thief.cookie("__Host-session").is_none());
    c11_m05_is_nobody(&shop, &thief);
    // The owner, where they have been before, notices nothing.
    assert_eq!(try_at(&shop, &known, ADA, &[("password", PASSWORD)]).reason(), "signed_in");
    // And when it is over, nobody does.
    shop.world.pass(3_600);
    assert_eq!(
        try_at(&shop, &Browser::at("198.51.100.9"), ADA, &[("password", PASSWORD)]).reason(),
        "signed_in"
    );
}

#[test]
fn the_owner_is_told_of_a_sign_in_from_elsewhere_and_undoes_it_in_one_step() {
    let shop = Shop::open();
    let owner = shop.registered(ADA);
    let notices = || shop.mails(ADA, Kind::Notice).len();
    let before = notices();
    owner.drop_cookie("__Host-session");
    shop.try_password(&owner, ADA, PASSWORD);
    assert_eq!(notices(), before, "the known browser is no news");
    shop.world.pass(60);
    let thief = Browser::at("198.51.100.9");
    assert!(shop.try_password(&thief, ADA, PASSWORD).subject().is_some());
    assert_eq!(notices(), before + 1);
    thief.drop_cookie("__Host-session");
    assert!(shop.try_password(&thief, ADA, PASSWORD).subject().is_some());
    assert_eq!(notices(), before + 1, "told once");
    let mail = shop.last_mail(ADA);
    let link =
        mail.text.lines().find(|line| line.contains("/auth/disown?token=")).expect("the link").to_owned();
    // Scanners open links: that changes nothing.
    let reader = Browser::default();
    for _ in 0..3 {
        let page = shop.visit(&reader, &link);
        assert_eq!((page.status(), page.reason()), (200, "disown_page"));
    }
    assert!(shop.visit(&thief, "/members").subject().is_some());
    let page = shop.visit(&reader, &link);
    let token = hidden(&page, "token");
    let asked = submit(&shop, &reader, "/auth/disown", &[("token", &token)]);
    assert!(asked.body().contains("name=\"code\""), "{asked:?}");
    // The thief is out within the stated bound, and the password is no good any more.
    shop.world.pass(400);
    assert!(shop.visit(&thief, "/members").subject().is_none());
    assert_eq!(try_at(&shop, &thief, ADA, &[("password", PASSWORD)]).status(), 422);
    // The owner goes on with the code that came.
    let page = shop.enter(&reader, &asked, &shop.last_mail(ADA).code());
    let back = shop.choose_password(&reader, &page, "another long password");
    assert!(back.origin_path().is_some(), "{back:?}");
    // The link again: the new password stays.
    submit(&shop, &reader, "/auth/disown", &[("token", &token)]);
    shop.world.pass(4_000);
    assert!(shop.try_password(&Browser::default(), ADA, "another long password").subject().is_some());
    shop.world.pass(8 * 86_400);
    assert_eq!(submit(&shop, &reader, "/auth/disown", &[("token", &token)]).reason(), "login_expired");
}

#[test]
fn a_forged_link_undoes_nothing() {
    let shop = Shop::open();
    let owner = shop.registered(ADA);
    for token in ["", "AAAA", &"A".repeat(200)] {
        let reply = submit(&shop, &Browser::default(), "/auth/disown", &[("token", token)]);
        assert_eq!(reply.reason(), "login_expired");
    }
    assert!(shop.visit(&owner, "/members").subject().is_some());
}

#[test]
fn a_sign_in_from_a_country_that_is_new_is_told_too() {
    let shop = Shop::open();
    let owner = shop.registered(ADA);
    let sign_in_from = |country: &str| {
        owner.drop_cookie("__Host-session");
        let mut head = owner.filled("/auth/login", &[("email", ADA), ("password", PASSWORD)]);
        head.headers.push(("cf-ipcountry".to_owned(), country.to_owned()));
        assert_eq!(run(owner.send(&shop.world, &shop.isolate, &head)).reason(), "signed_in");
        shop.world.ring(shop.isolate.gateway());
        shop.mails(ADA, Kind::Notice).len()
    };
    let home = sign_in_from("DE");
    assert_eq!(sign_in_from("DE"), home);
    assert_eq!(sign_in_from("BR"), home + 1);
    assert!(shop.last_mail(ADA).text.contains("BR"));
    assert_eq!(sign_in_from("BR"), home + 1);
}

#[test]
fn a_password_that_is_known_from_a_breach_since_leads_to_another_one() {
    let mut settings = settings();
    settings["EMAIL"]["pwned_passwords"] = "https://pwned.example".into();
    let shop = Shop::with(&settings);
    shop.world.answer_for("https://pwned.example/range/", None);
    let browser = shop.registered_with(ADA, "a rare and breached one");
    browser.drop_cookie("__Host-session");
    shop.world.answer_for("https://pwned.example/range/", Some("0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n"));
    let reply = try_at(&shop, &browser, ADA, &[("password", "a rare and breached one")]);
    assert_eq!((reply.reason(), reply.detail()), ("signed_in", None));
    browser.drop_cookie("__Host-session");
    shop.world.answer_for("https://pwned.example/range/", Some("9B8266355F947357933113F3FBE6E8F6E89:1\r\n"));
    let page = shop.try_password(&browser, ADA, "a rare and breached one");
    assert_eq!(page.reason(), "password_page");
    assert!(page.words().contains("known from a data breach"), "{}", page.words());
    // It is a proposal: the customer is signed in, and goes on to the page they wanted.
    assert!(shop.visit(&browser, "/members").subject().is_some());
}

#[test]
fn a_password_that_is_guessed_first_leads_to_another_one() {
    use vestibule_core::account::{Kind as Row, Rows};
    use vestibule_core::base::SeededEntropy;
    use vestibule_core::password::{Params, Password, PasswordHash, Policy};
    let shop = Shop::open();
    shop.registered(ADA);
    let account = shop.world.look_at_all()[0].0;
    // Chosen when the shop had another name.
    let chosen = Password::prepare("corner shop").ok().and_then(|typed| Policy::default().admit(typed).ok());
    let hash = PasswordHash::create(&chosen.expect("allowed"), Params::CURRENT, &mut SeededEntropy(3));
    let hash = hash.expect("memory").to_record();
    shop.world.rows(account, |rows| {
        let body = serde_json::json!({ "record": hash, "chosen_at": 1 }).to_string();
        rows.put(Row::Fact, "password", body).expect("memory");
    });
    let page = shop.try_password(&Browser::default(), ADA, "corner shop");
    assert_eq!(page.reason(), "password_page");
    assert!(page.words().contains("easy to guess"), "{}", page.words());
}
