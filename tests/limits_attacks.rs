//! Attacks on limits, and by means of limits, in virtual time. Names are those of the attack list.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;

use journey::Shop;
use letterbox::{ADA, Letterbox, PASSWORD, flow};
use std::pin::Pin;
use vestibule_core::testing::{Browser, Isolate, Reply, run, run_all, settings};

/// Sends a form, and follows nothing.
fn post(shop: &Shop, browser: &Browser, url: &str, fields: &[(&str, &str)]) -> Reply {
    let reply = run(browser.send(&shop.world, &shop.isolate, &browser.filled(url, fields)));
    shop.world.ring(shop.isolate.gateway());
    reply
}

/// A shop where no number of wrong passwords counts as an attack on the whole site: each limit for itself.
fn calm() -> Shop {
    Shop::with(&calm_settings())
}

fn calm_settings() -> serde_json::Value {
    let mut settings = settings();
    settings["LIMITS"] = serde_json::json!({ "attack": "1000000/1000s" });
    settings
}

fn password(shop: &Shop, browser: &Browser, address: &str, password: &str) -> Reply {
    post(shop, browser, "/auth/login", &[("email", address), ("password", password), ("how", "password")])
}

/// The address of one of many machines of an attacker, no two in one network.
fn machine(number: u32) -> String {
    let [_, a, b, c] = number.to_be_bytes();
    format!("10.{a}.{b}.{c}").replacen("10.0", &format!("{}.{}", 11 + c % 200, b), 1)
}

fn is_limited(reply: &Reply) -> bool {
    reply.status() == 429 && reply.reason() == "too_many_requests"
}

/// A header with the seconds after which a refused client comes again.
fn retry_after(reply: &Reply) -> u64 {
    reply.header("retry-after").and_then(|value| value.parse().ok()).expect("Retry-After")
}

#[test]
fn l01_a_client_that_moves_about_in_its_64_or_spells_itself_otherwise_is_one_client() {
    let shop = calm();
    let passed = (0..60).filter(|n| {
        let browser = Browser::at(&format!("2001:db8:1:2:{n:x}::{n:x}"));
        post(&shop, &browser, "/auth/register", &[("email", &format!("m{n}@shop.example"))]).status() == 303
    });
    assert_eq!(passed.count(), 20, "as many as one client may register in an hour");
    let aliases = ["192.0.2.7", "::ffff:192.0.2.7", "::ffff:c000:207", "64:ff9b::192.0.2.7"];
    let passed = (0..60).filter(|n| {
        let browser = Browser::at(aliases[n % aliases.len()]);
        post(&shop, &browser, "/auth/register", &[("email", &format!("n{n}@shop.example"))]).status() == 303
    });
    assert_eq!(passed.count(), 20);
    let dump = shop.world.limiter_dump();
    assert!(!dump.contains("192.0.2") && !dump.contains("2001") && !dump.contains("c000"), "{dump}");
}

#[test]
fn l01_a_network_full_of_clients_has_a_limit_too() {
    let shop = calm();
    let passed = (0..1_000).filter(|n| {
        let browser = Browser::at(&format!("2001:db8:7:{n:x}::1"));
        post(&shop, &browser, "/auth/register", &[("email", &format!("m{n}@shop.example"))]).status() == 303
    });
    assert_eq!(passed.count(), 200);
    let elsewhere = Browser::at("2001:db8:8::1");
    assert_eq!(post(&shop, &elsewhere, "/auth/register", &[("email", "z@shop.example")]).status(), 303);
}

#[test]
fn l02_an_attack_on_an_account_locks_out_neither_its_known_device_nor_its_owner_at_a_new_one() {
    let shop = calm();
    let known = shop.registered(ADA);
    let mut answers = std::collections::BTreeMap::<String, usize>::new();
    for n in 0..2_000 {
        let reply = password(&shop, &Browser::at(&machine(n)), ADA, &format!("guess number {n}"));
        *answers.entry(format!("{} {}", reply.status(), reply.reason())).or_default() += 1;
    }
    assert_eq!(answers["422 unprocessable"], 10, "so many passwords were compared: {answers:?}");
    // Where they have signed in before, nothing has changed.
    run(known.sign_out(&shop.world, &shop.isolate));
    assert!(
        shop.try_password(&known, ADA, PASSWORD).subject().is_some(),
        "the password, at the known device"
    );
    // Anywhere else a password does not do now, and the page leads on to a code, which does.
    let new = Browser::at("198.51.100.9");
    let page = password(&shop, &new, ADA, PASSWORD);
    assert_eq!(page.reason(), "challenged");
    assert!(page.body().contains("value=\"code\"") && page.leads_on(), "{}", page.body());
    let asked = shop.ask_sign_in_code(&new, ADA, "/members");
    let back = shop.enter(&new, &asked, &shop.last_mail(ADA).code());
    assert!(back.subject().is_some(), "{back:?}");
}

#[test]
fn l03_two_hundred_attempts_at_once_pass_as_often_as_one_after_the_other() {
    let shop = calm();
    shop.registered(ADA);
    let browsers: Vec<Browser> = (0..200).map(|_| Browser::at("203.0.113.5")).collect();
    let tries = browsers.iter().enumerate().map(|(n, browser)| {
        let (address, shop) = (format!("customer{n}@shop.example"), &shop);
        let attempt: Pin<Box<dyn Future<Output = Reply> + '_>> = Box::pin(async move {
            let fields = [("email", &*address), ("password", "a wrong password"), ("how", "password")];
            browser.send(&shop.world, &shop.isolate, &browser.filled("/auth/login", &fields)).await
        });
        attempt
    });
    let replies = run_all(tries.collect());
    assert_eq!(replies.iter().filter(|reply| reply.status() == 422).count(), 60);
    assert_eq!(replies.iter().filter(|reply| is_limited(reply)).count(), 140);
}

#[test]
fn l03_two_hundred_passwords_at_once_from_everywhere_are_compared_ten_times() {
    let shop = calm();
    shop.registered(ADA);
    let browsers: Vec<Browser> = (0..200).map(|n| Browser::at(&machine(n))).collect();
    let tries = browsers.iter().map(|browser| {
        let shop = &shop;
        let attempt: Pin<Box<dyn Future<Output = Reply> + '_>> = Box::pin(async move {
            let fields = [("email", ADA), ("password", "a wrong password"), ("how", "password")];
            browser.send(&shop.world, &shop.isolate, &browser.filled("/auth/login", &fields)).await
        });
        attempt
    });
    let replies = run_all(tries.collect());
    assert_eq!(replies.iter().filter(|reply| reply.reason() == "unprocessable").count(), 10);
    assert_eq!(replies.iter().filter(|reply| reply.reason() == "challenged").count(), 190);
}

#[test]
fn l04_nothing_that_a_client_chooses_makes_it_another_client() {
    let shop = calm();
    let mut passed = 0;
    for n in 0..120 {
        let browser = Browser::at("203.0.113.5");
        let url = format!("/auth/login?return=%2F{n}&x={n}");
        let fields = [("email", &*format!("c{n}@shop.example")), ("password", "a wrong password")];
        let mut head = browser.filled(&url, &fields);
        let forged =
            ["x-forwarded-for", "x-real-ip", "true-client-ip", "forwarded", "x-client-ip", "user-agent"];
        head.headers.extend(forged.map(|name| (name.to_owned(), format!("198.51.100.{n}"))));
        let reply = run(browser.send(&shop.world, &shop.isolate, &head));
        passed += usize::from(reply.status() == 422);
    }
    assert_eq!(passed, 60);
    // The path in another spelling is no page at all.
    let browser = Browser::at("203.0.113.5");
    for url in ["/auth/LOGIN", "/auth/login/", "/auth//login", "/auth/./login;x=1"] {
        let reply = password(&shop, &browser, ADA, "x");
        assert!(is_limited(&reply));
        let other = post(&shop, &browser, url, &[("email", ADA), ("password", "a wrong password")]);
        assert!([400, 404].contains(&other.status()), "{url}: {}", other.status());
    }
}

#[test]
fn l05_two_isolates_count_as_one() {
    let shop = calm();
    let other = Isolate::new(&calm_settings());
    let mut passed = 0;
    for n in 0..200 {
        let browser = Browser::at("203.0.113.5");
        let fields = [("email", &*format!("c{n}@shop.example")), ("password", "a wrong password")];
        let isolate = if n % 2 == 0 { &shop.isolate } else { &other };
        let reply = run(browser.send(&shop.world, isolate, &browser.filled("/auth/login", &fields)));
        passed += usize::from(reply.status() == 422);
    }
    assert_eq!(passed, 60);
}

#[test]
fn whoever_is_refused_is_refused_without_asking_anybody_and_let_in_when_the_time_has_come() {
    let shop = calm();
    let send =
        |n: u32| password(&shop, &Browser::at("203.0.113.5"), &format!("c{n}@shop.example"), "a wrong one");
    let refused = (0..61).map(send).last().expect("the last");
    assert!(is_limited(&refused), "{refused:?}");
    let calls = shop.world.limiter_calls.get();
    assert!((0..500).all(|n| is_limited(&send(n))));
    assert_eq!(shop.world.limiter_calls.get(), calls, "nobody was asked");
    assert_eq!(refused.header("ratelimit-policy"), Some("\"sign_in.client\";q=60;w=600"));
    assert_eq!(refused.header("ratelimit"), Some("\"sign_in.client\";r=0;t=10"));
    assert_eq!(refused.detail(), Some("limit_client"));
    shop.world.pass(retry_after(&refused) - 1);
    assert!(is_limited(&send(1)));
    shop.world.pass(1);
    assert_eq!(send(1).status(), 422);
    assert!(is_limited(&send(1)), "one more, and no more");
}

#[test]
fn a11_limits_do_not_tell_a_known_address_from_an_unknown_one() {
    // The same tries at an address with an account and at one without, at the same moments, from the same places.
    let tries = |address: &str| {
        let shop = calm();
        shop.registered("known@shop.example");
        let replies: Vec<_> = (0..80)
            .map(|n| {
                shop.world.pass(u64::from(n % 7) * 60);
                let browser = Browser::at(&machine(n / 4));
                browser.set_cookie("__Host-browser", "AAAAAAAAAAAAAAAAAAAAAA");
                let reply = password(&shop, &browser, address, &format!("guess number {n}"));
                let body = reply.body().replace(address, "<address>");
                let sealed: Vec<_> = body.split("name=\"challenge\" value=\"").collect();
                let hidden =
                    sealed.iter().skip(1).map(|rest| rest.split('"').next().unwrap_or_default().len());
                let shown = [sealed[0].to_owned(), format!("{:?}", hidden.collect::<Vec<_>>())].concat();
                let headers: Vec<_> = match &reply {
                    Reply::Answered { headers, .. } => headers.clone(),
                    Reply::Forwarded { .. } => panic!("forwarded"),
                };
                (reply.status(), reply.reason(), reply.detail(), headers, shown)
            })
            .collect();
        replies
    };
    let (known, unknown) = (tries("known@shop.example"), tries("other@shop.example"));
    for (n, (known, unknown)) in known.iter().zip(&unknown).enumerate() {
        assert_eq!(known, unknown, "try {n}");
    }
    let reasons: std::collections::BTreeSet<_> = known.iter().map(|(_, reason, ..)| *reason).collect();
    assert!(reasons.contains("challenged") && reasons.contains("unprocessable"), "{reasons:?}");
}

#[test]
fn a12_an_address_in_another_spelling_has_no_tries_of_its_own() {
    let shop = calm();
    shop.registered(ADA);
    let spellings = ["ada@shop.example", "Ada@Shop.Example", " ADA@shop.example ", "aDa@SHOP.EXAMPLE"];
    let compared = (0..100).filter(|n| {
        let reply =
            password(&shop, &Browser::at(&machine(*n)), spellings[*n as usize % 4], "a wrong password");
        reply.reason() == "unprocessable"
    });
    assert_eq!(compared.count(), 10);
}

#[test]
fn m03_a_thousand_codes_from_everywhere_are_compared_five_times_for_each_mail() {
    let shop = calm();
    shop.registered(ADA);
    let mails = shop.world.mails_to(ADA).len();
    let (mut compared, mut browser, mut asked, mut is_sent) = (0, Browser::default(), None, false);
    for n in 0..1_000_u32 {
        browser.move_to(&machine(n));
        if asked.is_none() {
            // A new session, a new code: as often as mails are sent.
            browser = Browser::at(&machine(n));
            let before = shop.world.mails_to(ADA).len();
            asked = Some(shop.ask_sign_in_code(&browser, ADA, "/members"));
            // Over the cap no mail is sent, and no code is right: what is tried then only looks like a try.
            is_sent = shop.world.mails_to(ADA).len() > before;
        }
        let Some(page) = &asked else { continue };
        if page.status() != 200 {
            asked = None;
            continue;
        }
        let code = format!("{n:08}");
        let (first, rest) = code.split_at(4);
        let spelled = [code.clone(), format!("{first} {rest}"), format!("{code} ")];
        let fields = [("flow", &*flow(page)), ("code", &*spelled[n as usize % 3])];
        let reply = post(&shop, &browser, "/auth/verify", &fields);
        match reply.reason() {
            "code_wrong" => compared += usize::from(is_sent),
            "code_void" => {
                compared += usize::from(is_sent);
                asked = None;
            }
            other => panic!("{other}"),
        }
    }
    let sent = shop.world.mails_to(ADA).len() - mails;
    assert!(sent <= 5, "{sent} mails");
    assert!(sent > 0 && compared <= 5 * sent, "{compared} codes were compared");
}

#[test]
fn m03_the_present_password_cannot_be_guessed_with_a_stolen_session() {
    let shop = calm();
    let thief = shop.registered(ADA);
    shop.world.pass(3_600);
    let compared = (0..200).filter(|n| {
        thief.move_to(&machine(*n));
        let fields = [("current", &*format!("guess number {n}")), ("password", "a password of the thief's")];
        post(&shop, &thief, "/auth/account/password", &fields).detail() == Some("password_wrong")
    });
    assert_eq!(compared.count(), 10);
}

#[test]
fn w07_nobody_floods_a_mailbox_or_many() {
    let shop = calm();
    for n in 0..100 {
        post(&shop, &Browser::at(&machine(n)), "/auth/recover", &[("email", ADA)]);
    }
    assert_eq!(shop.world.mails_to(ADA).len(), 5, "one mailbox, from everywhere");
    let shop = calm();
    let sent = (0..100).filter(|n| {
        let browser = Browser::at("203.0.113.5");
        let address = format!("customer{n}@shop.example");
        post(&shop, &browser, "/auth/recover", &[("email", &address)]);
        !shop.world.mails_to(&address).is_empty()
    });
    assert_eq!(sent.count(), 20, "many mailboxes, from one client");
    let sent = (0..100).filter(|n| {
        let browser = Browser::at("203.0.113.5");
        let address = format!("another{n}@shop.example");
        post(&shop, &browser, "/auth/login", &[("email", &address), ("password", ""), ("how", "code")]);
        !shop.world.mails_to(&address).is_empty()
    });
    assert_eq!(sent.count(), 10, "and by another form what is left of thirty");
}

#[test]
fn a_refusal_by_one_counter_charges_none_of_the_others() {
    let shop = calm();
    // A browser has used up its own tries; the client and the network it shares have not.
    let browser = Browser::at("203.0.113.5");
    browser.set_cookie("__Host-browser", "AAAAAAAAAAAAAAAAAAAAAA");
    let used = (0..100)
        .filter(|n| password(&shop, &browser, &format!("c{n}@shop.example"), "wrong one").status() == 422);
    assert_eq!(used.count(), 30);
    let other = (0..100).filter(|n| {
        password(&shop, &Browser::at("203.0.113.5"), &format!("d{n}@shop.example"), "wrong one").status()
            == 422
    });
    assert_eq!(other.count(), 30, "the client's sixty, less the thirty that passed");
}

#[test]
fn f38_without_the_limiter_nobody_signs_in_and_everybody_who_is_signed_in_goes_on() {
    let shop = calm();
    let customer = shop.registered(ADA);
    shop.world.limiters_up.set(false);
    let browser = Browser::at("203.0.113.5");
    for (url, fields) in [
        ("/auth/login", [("email", ADA), ("password", PASSWORD)]),
        ("/auth/login", [("email", ADA), ("how", "code")]),
        ("/auth/register", [("email", "b@shop.example"), ("x", "")]),
        ("/auth/recover", [("email", ADA), ("x", "")]),
        ("/auth/verify", [("flow", "x"), ("code", "12345678")]),
    ] {
        let reply = post(&shop, &browser, url, &fields);
        assert_eq!((reply.status(), reply.reason()), (503, "limiter_unavailable"), "{url}");
        assert!(reply.leads_on() && reply.header("retry-after") == Some("5"), "{url}");
    }
    customer.move_to("203.0.113.5");
    for n in 0..5_000 {
        assert!(shop.visit(&customer, "/members").subject().is_some(), "request {n}");
        assert!(shop.visit(&browser, "/").origin_path().is_some(), "request {n}");
    }
    shop.world.limiters_up.set(true);
    assert_eq!(password(&shop, &browser, ADA, "a wrong password").status(), 422);
}

#[test]
fn a_provider_s_callback_is_limited_like_the_rest() {
    let shop = calm();
    let replies: Vec<Reply> = (0..130)
        .map(|n| shop.step(&Browser::at("203.0.113.5"), &format!("/auth/callback/demo?state=s{n}&code=c{n}")))
        .collect();
    assert_eq!(replies.iter().filter(|reply| is_limited(reply)).count(), 10);
    assert!(replies.iter().all(Reply::leads_on));
    assert_eq!(replies[0].header("ratelimit"), Some("\"callback.client\";r=119;t=5"));
}

#[test]
fn a_refusal_says_when_in_words_to_people_and_in_numbers_to_programs() {
    let shop = calm();
    let refused = (0..40).map(|n| {
        let fields = [("email", &*format!("c{n}@shop.example"))];
        post(&shop, &Browser::at("203.0.113.5"), "/auth/register", &fields)
    });
    let page = refused.last().expect("the last");
    assert!(is_limited(&page));
    assert!(page.words().contains("Please try again in 3 minutes."), "{}", page.words());
    let browser = Browser::at("203.0.113.5");
    let mut head = browser.filled("/auth/register", &[("email", "d@shop.example")]);
    head.headers.retain(|(name, _)| name != "sec-fetch-mode");
    head.headers.push(("sec-fetch-mode".to_owned(), "cors".to_owned()));
    let problem = run(browser.send(&shop.world, &shop.isolate, &head));
    assert_eq!(problem.status(), 429);
    assert_eq!(problem.header("content-type"), Some("application/problem+json"));
    assert_eq!(problem.header("retry-after"), Some("180"));
    assert!(problem.body().contains("\"code\":\"too_many_requests\""));
}

#[test]
fn requests_for_the_origin_have_a_budget_that_a_refused_client_waits_for() {
    let mut settings = settings();
    settings["LIMITS"] = serde_json::json!({ "requests": "100/100s" });
    settings["ROUTES"][3]["limit"] = "5/1m".into();
    settings["ROUTES"][4]["limit"] = "off".into();
    let shop = Shop::with(&settings);
    let customer = Browser::at("203.0.113.5");
    let passed = (0..300).filter(|_| shop.step(&customer, "/").origin_path().is_some()).count();
    assert!((100..=101).contains(&passed), "{passed}");
    let refused = shop.step(&customer, "/");
    assert!(is_limited(&refused));
    assert_eq!(refused.header("ratelimit-policy"), Some("\"requests.client\";q=100;w=100"));
    assert!(shop.visit(&Browser::at("203.0.113.6"), "/").origin_path().is_some(), "nobody else is");
    shop.world.pass(retry_after(&refused));
    assert!(shop.step(&customer, "/").origin_path().is_some());
    // A route of its own has a budget of its own, or none.
    let passed = (0..50).filter(|_| shop.step(&customer, "/assets/logo.svg").origin_path().is_some()).count();
    assert!((5..=6).contains(&passed), "{passed}");
    assert!((0..500).all(|_| shop.fetch(&customer, "/api/orders").status() == 401), "no limit there");
}

#[test]
fn x_a_head_or_a_body_that_is_too_long_is_refused_in_kind() {
    let mut settings = settings();
    settings["LIMITS"] = serde_json::json!({ "head_bytes": 8_192, "body_bytes": 1_000 });
    let shop = Shop::with(&settings);
    let browser = Browser::default();
    let long = "a".repeat(9_000);
    for (name, length) in [("x-custom", 431), ("cookie", 431)] {
        let mut head = browser.navigation("/");
        head.headers.push((name.to_owned(), long.clone()));
        let reply = run(browser.send(&shop.world, shop.isolate.gateway(), &head));
        assert_eq!((reply.status(), reply.reason()), (length, "head_too_large"), "{name}");
        assert!(reply.leads_on());
    }
    let mut head = browser.fetch("/");
    head.headers.push(("content-length".to_owned(), "1001".to_owned()));
    let reply = run(browser.send(&shop.world, shop.isolate.gateway(), &head));
    assert_eq!((reply.status(), reply.header("content-type")), (413, Some("application/problem+json")));
}
