//! Sign-ins that customers add to their account and remove, what the owner is told of it, and undoing it: rows 12 to 18
//! of `docs/LINKING.md`.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;
mod sign_ins;

use journey::Shop;
use letterbox::{ADA, Letter, Letterbox, PASSWORD};
use serde_json::{Value, json};
use sign_ins::{add, keys, other, shop, subject, submit};
use vestibule_core::base::{Id, Text};
use vestibule_core::mail::{Kind, readable};
use vestibule_core::ports::Platform;
use vestibule_core::testing::{Browser, OTHER_ISSUER, Reply, run, settings};
use vestibule_core::wire::{AccountRequest, Act};

#[test]
fn row_12_a_customer_adds_a_sign_in_that_is_nobodys() {
    let shop = shop();
    let browser = shop.signed_in();
    let account = subject(&shop.visit(&browser, "/members"));
    let page = add(&shop, &browser);
    assert!(page.words().contains("You can sign in with it from now on"), "{}", page.words());
    assert_eq!(subject(&other(&shop, &Browser::default())), account);
    assert_eq!(shop.world.owned_count(), 1);
    // Once more changes nothing.
    add(&shop, &browser);
    assert_eq!(shop.world.look(Id::parse(&account).expect("an account")).identities.len(), 2);
}

/// Leaves to add the sign-in of whoever is at Other ID: the way back.
fn leave_to_add(shop: &Shop, browser: &Browser) -> String {
    let form = browser.filled("/auth/account/sign-ins/add", &[("provider", "other")]);
    let leaving = run(browser.send(&shop.world, &shop.isolate, &form));
    shop.world.other_provider.authorize(leaving.leads_to().expect("the way there"))
}

/// The name was released although the account had it before: its sign-in led to nobody's account.
#[test]
fn adding_again_after_the_session_ended_elsewhere_takes_nothing_away() {
    for disabled in [false, true] {
        let shop = shop();
        let browser = shop.signed_in();
        let account = subject(&shop.visit(&browser, "/members"));
        add(&shop, &browser);
        let callback = leave_to_add(&shop, &browser);
        // On another device, or by the operator: this isolate has not heard of it.
        let id = Id::parse(&account).expect("an account");
        let by = || Text::exact("the operator").expect("a name");
        match disabled {
            true => shop.world.ask(id, AccountRequest::Operate { act: Act::Disable, by: by() }),
            false => shop.world.ask(id, AccountRequest::EndAll),
        };
        let reply = shop.step(&browser, &callback);
        assert_eq!((reply.reason(), reply.leads_on()), ("sign_in_required", true), "{reply:?}");
        shop.world.ask(id, AccountRequest::Operate { act: Act::Enable, by: by() });
        assert_eq!(subject(&other(&shop, &Browser::default())), account);
        assert_eq!(shop.world.owned_count(), 1);
    }
}

/// A name that leads to an account that does not know the sign-in was a dead end for ever.
#[test]
fn what_is_cut_off_at_any_call_leaves_no_sign_in_without_an_account() {
    for is_carried_out in [false, true] {
        for call in 0..8 {
            let shop = shop();
            let browser = shop.signed_in();
            let account = subject(&shop.visit(&browser, "/members"));
            let callback = leave_to_add(&shop, &browser);
            shop.world.cut.set(Some((call, is_carried_out)));
            let reply = shop.step(&browser, &callback);
            assert!(reply.leads_on() || reply.status() == 303, "{call}: {reply:?}");
            shop.world.cut.set(None);
            let added = shop.world.look(Id::parse(&account).expect("an account")).identities.len() == 2;
            let there = subject(&other(&shop, &Browser::default()));
            assert_eq!(there == account, added, "{call} {is_carried_out}: what it knows leads to it");
            assert_eq!(subject(&other(&shop, &Browser::default())), there);

            // Removing it, and not trying again.
            let shop = self::shop();
            let browser = shop.signed_in();
            let account = subject(&shop.visit(&browser, "/members"));
            add(&shop, &browser);
            let key = keys(&shop, &browser).remove(1);
            shop.world.cut.set(Some((call, is_carried_out)));
            submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &key)]);
            shop.world.cut.set(None);
            let stays = shop.world.look(Id::parse(&account).expect("an account")).identities.len() == 2;
            let there = subject(&other(&shop, &Browser::default()));
            assert_eq!(there == account, stays, "{call} {is_carried_out}: row 14");
            assert_eq!(subject(&other(&shop, &Browser::default())), there);
        }
    }
}

/// The cookie of the session before, confirmed on the way, took the place of the new one's, and the customer was out.
#[test]
fn signing_in_again_at_a_provider_with_a_session_that_is_no_longer_fresh_leads_in() {
    let shop = shop();
    let browser = shop.signed_in();
    let before = subject(&shop.visit(&browser, "/members"));
    shop.world.pass(6 * 60);
    shop.world.other_provider.serve("eve", "Eve");
    let page = other(&shop, &browser);
    assert_eq!(page.origin_path(), Some("/members"));
    assert_ne!(subject(&page), before);
    assert_eq!(subject(&shop.visit(&browser, "/members")), subject(&page));
}

/// Browsers hold every redirect after a form to `form-action`, so they stayed on the page when the button was pressed.
#[test]
fn adding_a_sign_in_leaves_by_a_page_and_not_by_a_redirect_after_a_form() {
    let shop = shop();
    let browser = shop.signed_in();
    let form = browser.filled("/auth/account/sign-ins/add", &[("provider", "other")]);
    let leaving = run(browser.send(&shop.world, &shop.isolate, &form));
    assert_eq!((leaving.status(), leaving.header("location")), (200, None));
    let url = leaving.leads_to().expect("it goes on by itself");
    assert!(url.starts_with("https://other-id.example/"), "{url}");
    assert!(leaving.leads_on(), "and has a link for whoever stays: {}", leaving.body());
    assert!(leaving.words().contains("Continue with Other ID"), "{}", leaving.words());
    // What says no stays what it is.
    assert_eq!(
        submit(&shop, &browser, "/auth/account/sign-ins/add", &[("provider", "nobody")]).status(),
        404
    );
}

#[test]
fn row_13_a_sign_in_of_somebody_else_stays_theirs() {
    let shop = shop();
    let eve = Browser::default();
    let of_eve = subject(&other(&shop, &eve));
    let browser = shop.signed_in();
    let account = subject(&shop.visit(&browser, "/members"));
    let page = add(&shop, &browser);
    assert!(page.words().contains("belongs to another account"), "{}", page.words());
    assert_eq!(subject(&other(&shop, &Browser::default())), of_eve);
    assert_eq!(subject(&shop.visit(&browser, "/members")), account);
    assert_eq!(shop.world.owned_count(), 2);
}

#[test]
fn c13_nobody_removes_a_sign_in_of_somebody_else() {
    let shop = shop();
    let ada = shop.signed_in();
    add(&shop, &ada);
    let account = subject(&shop.visit(&ada, "/members"));
    let keys = keys(&shop, &ada);
    assert_eq!(keys.len(), 2);
    let eve = shop.registered("eve@shop.example");
    for key in &keys {
        submit(&shop, &eve, "/auth/account/sign-ins/remove", &[("sign_in", key)]);
        // Nor with a session id of hers in the place of a key, or none.
        submit(&shop, &eve, "/auth/account/sign-ins/remove", &[("sign_in", &key.to_uppercase())]);
    }
    assert_eq!(subject(&shop.sign_in(&Browser::default(), "/members")), account);
    assert_eq!(subject(&other(&shop, &Browser::default())), account);
    assert!(shop.visit(&ada, "/members").subject().is_some(), "nobody was signed out");
}

#[test]
fn row_14_a_removed_sign_in_begins_an_account_of_its_own_and_its_sessions_end() {
    let shop = shop();
    let browser = shop.signed_in();
    let account = subject(&shop.visit(&browser, "/members"));
    add(&shop, &browser);
    let elsewhere = Browser::default();
    assert_eq!(subject(&other(&shop, &elsewhere)), account);
    let page =
        submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &keys(&shop, &browser)[1])]);
    assert!(page.words().contains("It is removed"), "{}", page.words());
    assert!(shop.visit(&elsewhere, "/members").subject().is_none());
    assert_eq!(subject(&shop.visit(&browser, "/members")), account);
    assert_ne!(subject(&other(&shop, &Browser::default())), account);
}

#[test]
fn row_15_the_last_way_to_sign_in_stays() {
    let shop = shop();
    shop.world.provider.customer.replace(json!({ "sub": "ada-7", "name": "Ada" }));
    let browser = shop.signed_in();
    let account = subject(&shop.visit(&browser, "/members"));
    let page = shop.visit(&browser, "/auth/account/sign-ins");
    assert!(page.words().contains("This is your only way to sign in"), "{}", page.words());
    assert_eq!(keys(&shop, &browser), [""; 0]);
    // Not by a form of one's own either.
    let name = vestibule_core::wire::IdentifierName::of_subject("https://id.example", "ada-7").to_string();
    let page = submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &name)]);
    assert!(page.words().contains("it was not removed"), "{}", page.words());
    assert_eq!(subject(&shop.sign_in(&Browser::default(), "/members")), account);
    // With an address that is proven there is another way.
    let shop = self::shop();
    let browser = shop.signed_in();
    let page =
        submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &keys(&shop, &browser)[0])]);
    assert!(page.words().contains("It is removed"), "{}", page.words());
}

#[test]
fn row_16_an_address_that_only_forwards_leads_to_no_account() {
    let mut settings = settings();
    let key = "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQghEDGVxlmIqTg0TFbAyywjxtqR0bgVPl1JcoptVbd8JKhRANCAASKEA5IReiUjsSWkCHuxApVwgaD5+pDaWQhe+0UxM6gOdH2EW73Udp5fRdqIvtZsNf5mWGjOQ52VE3UuFbWNqot";
    settings["PROVIDERS"]["other"] = json!({
        "kind": "apple", "issuer": OTHER_ISSUER, "client_id": "vestibule", "team_id": "T", "key_id": "K",
        "trusted_email": true,
    });
    settings["PROVIDER_OTHER_SECRET"] = json!(key);
    let shop = Shop::with(&settings);
    for (address, merged) in [("x7@privaterelay.appleid.com", false), (ADA, true)] {
        let owner = subject(&shop.visit(&shop.registered(address), "/members"));
        let mails = shop.world.mails_to(address).len();
        let customer: Value =
            json!({ "sub": format!("at-{address}"), "email": address, "email_verified": true });
        shop.world.other_provider.customer.replace(customer);
        let reply = other(&shop, &Browser::default());
        shop.world.ring(shop.isolate.gateway());
        assert_eq!(shop.world.mails_to(address).len() > mails, merged, "{address}");
        assert_ne!(reply.subject(), Some(owner.as_str()));
    }
}

#[test]
fn row_17_only_the_session_that_asked_gets_the_sign_in() {
    let shop = shop();
    let browser = shop.signed_in();
    let callback = leave_to_add(&shop, &browser);
    // Signed out meanwhile, and somebody else in, in the same browser.
    shop.sign_out(&browser);
    shop.world.provider.serve("eve", "Eve");
    let eve = subject(&shop.sign_in(&browser, "/members"));
    let reply = shop.step(&browser, &callback);
    assert_eq!(reply.reason(), "sign_in_required");
    assert_eq!(shop.world.outbound_to("other-id.example/token"), 0);
    assert_ne!(subject(&other(&shop, &Browser::default())), eve);
    // Nobody but a form of ours begins it.
    let mut forged = browser.filled("/auth/account/sign-ins/add", &[("provider", "other")]);
    forged.headers.retain(|(name, _)| name != "origin" && name != "sec-fetch-site");
    forged.headers.push(("origin".to_owned(), "https://evil.example".to_owned()));
    assert_eq!(run(browser.send(&shop.world, &shop.isolate, &forged)).status(), 403);
}

#[test]
fn what_was_cut_off_is_done_at_the_next_try() {
    let shop = shop();
    let browser = shop.signed_in();
    let account = subject(&shop.visit(&browser, "/members"));
    add(&shop, &browser);
    let key = keys(&shop, &browser).remove(1);
    shop.world.identifiers_up.set(false);
    let reply = submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &key)]);
    assert_eq!(reply.status(), 503);
    shop.world.identifiers_up.set(true);
    let reply = submit(&shop, &browser, "/auth/account/sign-ins/remove", &[("sign_in", &key)]);
    assert!(reply.words().contains("It is removed"), "{}", reply.words());
    assert_ne!(subject(&other(&shop, &Browser::default())), account);
}

/// Adds the sign-in of whoever is at Other ID, by a request with these headers.
fn add_by(shop: &Shop, browser: &Browser, headers: &[(&str, &str)]) -> Reply {
    let mut form = browser.filled("/auth/account/sign-ins/add", &[("provider", "other")]);
    form.headers.extend(headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let leaving = run(browser.send(&shop.world, &shop.isolate, &form));
    let callback = shop.world.other_provider.authorize(leaving.leads_to().expect("the way there"));
    let mut back = browser.navigation(&callback);
    back.headers.extend(headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let reply = run(browser.send(&shop.world, &shop.isolate, &back));
    shop.world.ring(shop.isolate.gateway());
    reply
}

/// The link of a notice that undoes what it tells of, without the site.
fn disown_link(mail: &Letter) -> String {
    let link = mail.text.lines().find(|line| line.contains("/auth/disown?token="));
    link.unwrap_or_else(|| panic!("a link in: {}", mail.text)).to_owned()
}

/// Presses "It wasn't me" of the page that the link of a notice opens.
fn disown(shop: &Shop, mail: &Letter) -> Reply {
    let (reader, link) = (Browser::default(), disown_link(mail));
    let page = shop.visit(&reader, &link);
    assert!(page.words().contains("New ways to sign in are removed, too."), "{}", page.words());
    let token = link.split_once("token=").expect("a token").1;
    submit(shop, &reader, "/auth/disown", &[("token", token)])
}

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

#[test]
fn the_owner_is_told_once_what_was_added_when_and_from_where() {
    let shop = shop();
    let browser = shop.signed_in();
    shop.world.ring(shop.isolate.gateway());
    assert!(shop.world.mails_to(ADA).is_empty(), "the sign-in that makes the account is no news");
    let headers = [("user-agent", FIREFOX), ("cf-ipcountry", "DE"), ("accept-language", "en")];
    add_by(&shop, &browser, &headers);
    let mail = shop.last_mail(ADA);
    assert_eq!((mail.kind, mail.language.as_str()), (Kind::Notice, "en"));
    assert_eq!(mail.subject.as_str(), "A new way to sign in at Corner Shop");
    for part in ["You can sign in with Other ID now", "Other ID was added to your account at Corner Shop."] {
        assert!(mail.text.contains(part), "{}", mail.text);
    }
    let line = mail.text.lines().find(|line| line.contains(" · ")).expect("when and from where");
    assert!(line.ends_with(" UTC · Firefox on Linux · DE"), "{line}");
    assert!(line.starts_with(&readable(shop.world.now())), "{line}");
    assert!(!mail.text.contains("password and sessions have ended"), "{}", mail.text);
    // What is there already is no news, and a sign-in of somebody else is not added.
    add_by(&shop, &browser, &[]);
    assert_eq!(shop.world.mails_to(ADA).len(), 1);
    shop.world.other_provider.serve("eve", "Eve");
    other(&shop, &Browser::default());
    assert!(add_by(&shop, &browser, &[]).header("location").expect("a page").contains("done=taken"));
    assert_eq!(shop.world.mails_to(ADA).len(), 1);
}

#[test]
fn who_has_proven_no_address_is_told_nothing_and_neither_is_anybody_else() {
    let shop = shop();
    // Demo ID tells of an address and does not vouch for it.
    shop.world.provider.customer.replace(json!({ "sub": "ada-7", "email": ADA, "email_verified": false }));
    let browser = shop.signed_in();
    let page = add(&shop, &browser);
    assert!(page.words().contains("You can sign in with it from now on"), "{}", page.words());
    assert!(shop.world.mails_to(ADA).is_empty());
}

#[test]
fn the_notice_is_in_the_language_that_the_customer_reads() {
    for (accepts, subject, says) in [
        ("de-DE,de;q=0.9", "Neue Anmeldemöglichkeit bei Corner Shop", "wurde zu Ihrem Konto"),
        ("he", "דרך חדשה להתחבר לאתר \u{2068}Corner Shop\u{2069}", "\u{2068}Other ID\u{2069}"),
    ] {
        let shop = shop();
        let browser = shop.signed_in();
        add_by(&shop, &browser, &[("accept-language", accepts)]);
        let mail = shop.last_mail(ADA);
        assert_eq!(mail.subject.as_str(), subject);
        assert!(mail.text.contains(says) && accepts.starts_with(mail.language.as_str()), "{}", mail.text);
    }
}

#[test]
fn a_first_password_is_told_of_and_undone_in_the_same_way() {
    let shop = shop();
    let browser = Browser::default();
    let asked = shop.register(&browser, ADA, "/members");
    let page = shop.enter(&browser, &asked, &shop.last_mail(ADA).code());
    assert!(shop.mails(ADA, Kind::Notice).is_empty(), "the sign-in that makes the account is no news");
    assert!(shop.choose_password(&browser, &page, PASSWORD).subject().is_some());
    let mail = shop.last_mail(ADA);
    assert_eq!(mail.subject.as_str(), "You have a password at Corner Shop");
    assert!(!mail.text.contains("New ways to sign in"), "{}", mail.text);
    assert!(disown(&shop, &mail).body().contains("name=\"code\""));
    assert!(shop.visit(&browser, "/members").subject().is_none(), "at once where the button was pressed");
    assert_eq!(shop.try_password(&Browser::default(), ADA, PASSWORD).detail(), Some("password_wrong"));
    shop.world.pass(5 * 60 + 10);
    assert!(shop.visit(&browser, "/members").subject().is_none());
}

#[test]
fn row_18_whoever_reads_the_owners_mail_undoes_what_a_thief_has_added() {
    let shop = shop();
    let browser = shop.signed_in();
    let account = subject(&shop.visit(&browser, "/members"));
    shop.world.pass(1_200);
    // The thief has the session, and adds a way back in.
    add(&shop, &browser);
    let mail = shop.last_mail(ADA);
    let elsewhere = Browser::default();
    assert_eq!(subject(&other(&shop, &elsewhere)), account);
    // Scanners open links: that changes nothing.
    shop.visit(&Browser::default(), &disown_link(&mail));
    assert_eq!(subject(&other(&shop, &Browser::default())), account);
    // Half of it fails: the link works once more, and nothing is left that leads nowhere.
    shop.world.identifiers_up.set(false);
    assert_eq!(disown(&shop, &mail).status(), 503);
    shop.world.identifiers_up.set(true);
    let asked = disown(&shop, &mail);
    assert_eq!((asked.status(), asked.reason()), (200, "code_page"));
    assert_ne!(subject(&other(&shop, &Browser::default())), account, "the way back in is closed");
    shop.world.pass(5 * 60 + 10);
    for browser in [&browser, &elsewhere] {
        assert!(shop.visit(browser, "/members").subject().is_none());
    }
    // What was there before stays, and the code leads the owner in.
    assert_eq!(subject(&shop.sign_in(&Browser::default(), "/members")), account);
    shop.world.ring(shop.isolate.gateway());
    assert!(shop.last_mail(ADA).text.contains("from somewhere new"), "no browser is known any more");
    assert_eq!(shop.world.look(Id::parse(&account).expect("an account")).identities.len(), 1);
    let reader = Browser::default();
    let recovering = shop.recover(&reader, ADA, "/members");
    let page = shop.enter(&reader, &recovering, &shop.last_mail(ADA).code());
    assert_eq!(subject(&shop.choose_password(&reader, &page, PASSWORD)), account);
}
