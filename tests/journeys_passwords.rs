//! Passwords: which are taken, how they are kept, and changing them.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;

use journey::Shop;
use letterbox::{ADA, Letterbox, PASSWORD};
use serde_json::json;
use vestibule_core::base::SeededEntropy;
use vestibule_core::mail::Kind;
use vestibule_core::password::{Params, Password, PasswordHash, Policy};
use vestibule_core::testing::{Browser, run};

#[test]
fn c03_a_recovered_password_ends_every_other_session_and_the_old_password() {
    let shop = Shop::open();
    let (thief, owner) = (shop.registered(ADA), Browser::default());
    let asked = shop.recover(&owner, ADA, "/members");
    let choose = shop.enter(&owner, &asked, &shop.last_mail(ADA).code());
    assert_eq!(choose.reason(), "password_page");
    assert!(!choose.body().contains("name=\"current\""), "the code has proven more than a password does");
    let back = shop.choose_password(&owner, &choose, "another long password");
    assert_eq!(back.origin_path(), Some("/members"));
    assert_eq!(shop.last_mail(ADA).kind, Kind::Notice, "the owner is told");
    // The bound within which a copy of the token dies: `fresh`, and the window of a confirmation.
    shop.world.pass(5 * 60 + 10);
    assert_eq!(shop.visit(&thief, "/members").reason(), "sign_in_page");
    assert!(shop.visit(&owner, "/members").subject().is_some());
    let old = shop.try_password(&Browser::default(), ADA, PASSWORD);
    assert_eq!(old.detail(), Some("password_wrong"));
    let new = shop.sign_in_with(&Browser::default(), ADA, "another long password", "/members");
    assert!(new.subject().is_some());
}

#[test]
fn a_new_password_ends_the_other_sessions_at_once_where_it_was_chosen() {
    let shop = Shop::open();
    let (thief, owner) = (shop.registered(ADA), Browser::default());
    let asked = shop.recover(&owner, ADA, "/members");
    let choose = shop.enter(&owner, &asked, &shop.last_mail(ADA).code());
    assert!(shop.visit(&thief, "/members").subject().is_some());
    shop.choose_password(&owner, &choose, "another long password");
    assert_eq!(shop.visit(&thief, "/members").reason(), "sign_in_page");
    assert!(shop.visit(&owner, "/members").subject().is_some());
}

#[test]
fn an_operator_ends_sessions_at_once_where_the_order_came_in() {
    let shop =
        Shop::with(&journey::settings_with("ADMIN_TOKEN", json!("the-token-of-the-operators-long-enough")));
    let order = |act: &str| {
        let mut head = Browser::default().filled("/auth/admin", &[]);
        head.headers
            .push(("authorization".to_owned(), "Bearer the-token-of-the-operators-long-enough".to_owned()));
        head.body = json!({ "act": act, "who": ADA, "by": "a test" }).to_string();
        assert_eq!(run(Browser::default().send(&shop.world, &shop.isolate, &head)).status(), 200, "{act}");
    };
    let browser = shop.registered(ADA);
    for act in ["show", "enable"] {
        order(act);
        assert!(shop.visit(&browser, "/members").subject().is_some(), "{act} ends nothing");
    }
    for act in ["end-sessions", "disable"] {
        shop.sign_in_with(&browser, ADA, PASSWORD, "/members");
        assert!(shop.visit(&browser, "/members").subject().is_some());
        order(act);
        assert_eq!(shop.visit(&browser, "/members").reason(), "sign_in_page", "{act}");
    }
}

#[test]
fn a09_a_password_is_changed_with_the_one_so_far_and_the_owner_is_told() {
    let shop = Shop::open();
    shop.registered(ADA);
    let browser = Browser::default();
    shop.sign_in_with(&browser, ADA, PASSWORD, "/");
    shop.world.pass(60);
    let page = shop.visit(&browser, "/auth/account/password");
    assert!(page.body().contains("name=\"current\""));
    let set = |current: &str| {
        let fields = [("current", current), ("password", "another long password")];
        letterbox::submit(&shop, &browser, "/auth/account/password", &fields)
    };
    let wrong = set("not the password");
    assert_eq!((wrong.status(), wrong.detail()), (422, Some("password_wrong")));
    assert!(wrong.leads_on());
    assert_eq!(set("").detail(), Some("password_wrong"));
    let notices = shop.mails(ADA, Kind::Notice).len();
    assert_eq!(set(PASSWORD).reason(), "account_page");
    assert_eq!(shop.mails(ADA, Kind::Notice).len(), notices + 1);
}

#[test]
fn w02_w03_passwords_of_any_shape_work_and_none_is_cut() {
    let shop = Shop::open();
    let long: String = ('ā'..).take(128).collect();
    for (index, password) in
        ["correct horse", "🎭🦊 schläft 🌙", " spaces at the ends ", &"x7 und ".repeat(10), &long]
            .iter()
            .enumerate()
    {
        let address = format!("user{index}@shop.example");
        shop.registered_with(&address, password);
        assert!(
            shop.sign_in_with(&Browser::default(), &address, password, "/members").subject().is_some(),
            "{password}"
        );
        let mut shorter = (*password).to_owned();
        shorter.pop();
        let cut = shop.try_password(&Browser::default(), &address, &shorter);
        assert_eq!(cut.detail(), Some("password_wrong"), "{password}");
    }
    // Composed and decomposed are one password.
    shop.registered_with("nfd@shop.example", "cafe\u{301} cafe\u{301}");
    let composed =
        shop.sign_in_with(&Browser::default(), "nfd@shop.example", "caf\u{e9} caf\u{e9}", "/members");
    assert!(composed.subject().is_some());
    // One million characters at the door.
    let huge = shop.try_password(&Browser::default(), ADA, &"a".repeat(10_000));
    assert_eq!(huge.detail(), Some("password_wrong"));
}

#[test]
fn w01_passwords_that_are_guessed_first_are_refused_with_what_to_do() {
    let shop = Shop::open();
    let browser = Browser::default();
    let asked = shop.register(&browser, ADA, "/members");
    let page = shop.enter(&browser, &asked, &shop.last_mail(ADA).code());
    for (password, says) in [
        ("short", "at least 8"),
        ("password123", "guessed first"),
        ("ada@shop.example", "without your e-mail address"),
        ("cornershop", "without your e-mail address"),
        ("tab\tin the middle", "Use letters"),
        ("", "enter your password"),
        (&*"a b".repeat(50), "at most 128"),
    ] {
        let reply = shop.choose_password(&browser, &page, password);
        assert_eq!(reply.status(), 422, "{password}");
        let body = reply.body().replace("<bdi>", "").replace("</bdi>", "");
        assert!(body.contains(says) && reply.leads_on(), "{password}: {body}");
    }
    assert!(shop.choose_password(&browser, &page, PASSWORD).subject().is_some());
}

#[test]
fn w01_a_password_known_to_be_out_is_refused_and_a_silent_service_refuses_none() {
    let shop = Shop::with(&journey::settings_with(
        "EMAIL",
        json!({ "sign_in": ["password", "code"], "pwned_passwords": "https://pwned.example" }),
    ));
    let browser = Browser::default();
    let asked = shop.register(&browser, ADA, "/members");
    let page = shop.enter(&browser, &asked, &shop.last_mail(ADA).code());
    // Its SHA-1 is C14A4 9B8266355F947357933113F3FBE6E8F6E89: the first five digits are asked for.
    let known = "0018A45C4D1DEF81644B54AB7F969B88D65:3\r\n9B8266355F947357933113F3FBE6E8F6E89:1\r\n";
    shop.world.answer_for("https://pwned.example/range/", Some(known));
    let refused = shop.choose_password(&browser, &page, "a rare and breached one");
    assert!(refused.body().contains("known from a data breach"), "{}", refused.body());
    let asked_for = shop.world.outbound.borrow().last().expect("a question").url.clone();
    assert_eq!(asked_for.rsplit('/').next().map(str::len), Some(5), "five digits leave the house");
    shop.world.answer_for("https://pwned.example/range/", None);
    assert!(
        shop.choose_password(&browser, &page, "a rare and breached one").subject().is_some(),
        "it fails open"
    );
}

#[test]
fn w09_a_spoilt_record_is_a_wrong_password_and_recovering_mends_it() {
    use vestibule_core::account::{Kind as Row, Rows};
    let shop = Shop::open();
    shop.registered(ADA);
    let account = shop.world.look_at_all()[0].0;
    for spoilt in ["", "$argon2id$v=19$m=4294967295,t=2,p=1$AAAA$AAAA", "$2b$10$x", "\u{0}"] {
        let body = json!({ "record": spoilt, "chosen_at": 1 }).to_string();
        shop.world.rows(account, |rows| rows.put(Row::Fact, "password", body).expect("stored"));
        let reply = shop.try_password(&Browser::default(), ADA, PASSWORD);
        assert_eq!((reply.status(), reply.detail()), (422, Some("password_wrong")), "{spoilt}");
    }
    let browser = Browser::default();
    let asked = shop.recover(&browser, ADA, "/members");
    let choose = shop.enter(&browser, &asked, &shop.last_mail(ADA).code());
    assert!(shop.choose_password(&browser, &choose, PASSWORD).subject().is_some());
}

#[test]
fn w04_passwords_and_codes_are_stored_so_that_a_copy_is_worth_nothing() {
    use vestibule_core::account::{Kind as Row, Rows};
    let shop = Shop::open();
    shop.registered(ADA);
    shop.ask_sign_in_code(&Browser::default(), ADA, "/members");
    let code = shop.last_mail(ADA).code();
    let account = shop.world.look_at_all()[0].0;
    shop.world.rows(account, |rows| {
        let dump = rows.dump();
        assert!(!dump.contains(PASSWORD) && !dump.contains(&code), "{dump}");
        let record = rows.get(Row::Fact, "password").expect("read").expect("a password");
        assert!(record.contains("$argon2id$v=19$m=19456,t=2,p=1$"), "{record}");
    });
}

#[test]
fn a_stronger_hash_takes_the_place_of_a_weaker_one_at_the_next_sign_in() {
    use vestibule_core::account::{Kind as Row, Rows};
    let shop = Shop::open();
    shop.registered(ADA);
    let account = shop.world.look_at_all()[0].0;
    // As an earlier version could have stored it.
    let chosen = Password::prepare(PASSWORD).and_then(|password| Policy::default().admit(password));
    let weak = Params::new(4_096, 1).expect("within the bounds");
    let weak =
        PasswordHash::create(&chosen.expect("a password"), weak, &mut SeededEntropy(7)).expect("a hash");
    let body = json!({ "record": weak.to_record(), "chosen_at": 1 }).to_string();
    shop.world.rows(account, |rows| rows.put(Row::Fact, "password", body).expect("stored"));
    assert!(shop.sign_in_with(&Browser::default(), ADA, PASSWORD, "/members").subject().is_some());
    shop.world.rows(account, |rows| {
        assert!(rows.get(Row::Fact, "password").expect("read").expect("a row").contains("m=19456,t=2"));
    });
    assert!(shop.sign_in_with(&Browser::default(), ADA, PASSWORD, "/members").subject().is_some());
}

/// Presses "It wasn't me" of a notice.
fn disown(shop: &Shop, mail: &letterbox::Letter) -> vestibule_core::testing::Reply {
    let token = mail.text.split_once("/auth/disown?token=").expect("a link").1;
    let token = token.lines().next().unwrap_or_default();
    letterbox::submit(shop, &Browser::default(), "/auth/disown", &[("token", token)])
}

#[test]
fn a09_a_password_that_a_thief_has_chosen_goes_with_the_thief_and_the_next_stranger_is_told_of() {
    let shop = Shop::open();
    shop.registered(ADA);
    shop.world.pass(86_400);
    let thief = Browser::default();
    assert!(shop.sign_in_with(&thief, ADA, PASSWORD, "/members").subject().is_some());
    let signed_in = shop.last_mail(ADA);
    assert_eq!(signed_in.kind, Kind::Notice);
    shop.world.pass(60);
    let fields = [("current", PASSWORD), ("password", "the thief's own password")];
    let page = letterbox::submit(&shop, &thief, "/auth/account/password", &fields);
    assert_eq!(page.reason(), "account_page");
    // Of the two mails the owner takes the first.
    assert_eq!(disown(&shop, &signed_in).reason(), "code_page");
    let back = shop.try_password(&Browser::default(), ADA, "the thief's own password");
    assert_eq!(back.detail(), Some("password_wrong"));
    assert!(shop.visit(&thief, "/members").subject().is_none());
    // The owner chooses another, in the browser that reads the mail. It is the answer, and stays.
    let owner = Browser::default();
    let asked = shop.recover(&owner, ADA, "/members");
    let choose = shop.enter(&owner, &asked, &shop.last_mail(ADA).code());
    assert!(shop.choose_password(&owner, &choose, "another long password").subject().is_some());
    disown(&shop, &signed_in);
    shop.world.pass(3_600);
    let notices = shop.mails(ADA, Kind::Notice).len();
    let stranger = Browser::default();
    assert!(shop.sign_in_with(&stranger, ADA, "another long password", "/members").subject().is_some());
    assert_eq!(shop.mails(ADA, Kind::Notice).len(), notices + 1, "nobody slips in after it");
}
