//! Whose account a sign-in leads to: one test for each row of `docs/LINKING.md`, by its number.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;

use journey::Shop;
use letterbox::{ADA, Letterbox, PASSWORD};
use serde_json::{Value, json};
use vestibule_core::config::Config;
use vestibule_core::mail::Kind;
use vestibule_core::testing::{Browser, OTHER_ISSUER, Reply, settings};
use vestibule_core::wire::{AccountRequest, Act};

/// A shop whose operator trusts Demo ID to know who owns an address, and Other ID not.
fn shop() -> Shop {
    Shop::with(&shop_settings())
}

fn shop_settings() -> Value {
    let mut settings = settings();
    settings["PROVIDERS"]["demo"]["trusted_email"] = json!(true);
    settings["PROVIDERS"]["other"] =
        json!({ "name": "Other ID", "issuer": OTHER_ISSUER, "client_id": "vestibule" });
    settings["PROVIDER_OTHER_SECRET"] = json!("another client secret");
    settings
}

/// Signs in at a provider as `subject`, of whom the provider says `claims`.
fn with(shop: &Shop, browser: &Browser, provider: &str, subject: &str, claims: Value) -> Reply {
    let mut customer = json!({ "sub": subject, "name": subject });
    customer.as_object_mut().expect("an object").extend(claims.as_object().expect("claims").clone());
    let at = if provider == "demo" { &shop.world.provider } else { &shop.world.other_provider };
    at.customer.replace(customer);
    let reply = shop.visit(browser, &format!("/auth/with/{provider}?return=%2Fmembers"));
    shop.world.ring(shop.isolate.gateway());
    reply
}

/// The provider says that the customer owns Ada's address.
fn vouched() -> Value {
    json!({ "email": ADA, "email_verified": true })
}

fn subject(reply: &Reply) -> String {
    reply.subject().unwrap_or_else(|| panic!("{reply:?}")).to_owned()
}

fn signed_in_by_password(shop: &Shop, password: &str) -> Reply {
    shop.try_password(&Browser::default(), ADA, password)
}

#[test]
fn row_1_a_known_sign_in_leads_to_its_account_whatever_address_it_tells_of() {
    let shop = shop();
    let account = subject(&with(
        &shop,
        &Browser::default(),
        "demo",
        "ada-7",
        json!({ "email": "old@x.example", "email_verified": true }),
    ));
    let of_the_address = subject(&shop.visit(&shop.registered(ADA), "/members"));
    assert_ne!(account, of_the_address);
    for claims in [vouched(), json!({}), json!({ "email": "new@x.example", "email_verified": true })] {
        assert_eq!(subject(&with(&shop, &Browser::default(), "demo", "ada-7", claims)), account);
    }
    assert_eq!(shop.world.owned_count(), 2);
}

#[test]
fn a02_row_2_an_address_that_nobody_vouches_for_leads_to_no_account() {
    let shop = shop();
    let owner = subject(&shop.visit(&shop.registered(ADA), "/members"));
    let mails = shop.world.mails_to(ADA).len();
    let words = [
        ("other", vouched()),
        ("demo", json!({ "email": ADA })),
        ("demo", json!({ "email": ADA, "email_verified": false })),
        ("demo", json!({ "email": ADA, "email_verified": "false" })),
        ("demo", json!({ "email": ADA, "email_verified": 1 })),
        ("demo", json!({ "email": ADA, "email_verified": "yes" })),
        ("demo", json!({ "email": ADA, "email_verified": [true] })),
        ("demo", json!({ "preferred_username": ADA, "upn": ADA, "email_verified": true })),
        ("demo", json!({ "email": format!("eve@evil.example@{ADA}"), "email_verified": true })),
        ("demo", json!({})),
    ];
    for (index, (provider, claims)) in words.into_iter().enumerate() {
        let reply = with(&shop, &Browser::default(), provider, &format!("eve-{index}"), claims.clone());
        assert_ne!(subject(&reply), owner, "{provider} {claims}");
        assert_ne!(
            reply.header("x-auth-email-verified").filter(|_| provider == "demo"),
            Some("true"),
            "{claims}"
        );
    }
    assert_eq!(shop.world.owned_count(), 11, "each has an account of its own");
    assert_eq!(shop.world.mails_to(ADA).len(), mails, "the owner is not bothered");
}

#[test]
fn a02_another_claim_is_not_verified_because_an_address_is() {
    let mut settings = shop_settings();
    settings["PROVIDERS"]["other"]["email"] = json!("/preferred_username");
    let shop = Shop::with(&settings);
    let owner = subject(&shop.visit(&shop.registered(ADA), "/members"));
    let claims = json!({ "preferred_username": ADA, "email": "eve@evil.example", "email_verified": true });
    let reply = with(&shop, &Browser::default(), "other", "eve", claims);
    assert_ne!(subject(&reply), owner);
    assert_ne!(reply.header("x-auth-email-verified"), Some("true"));
    // And whoever trusts it is told.
    settings["PROVIDERS"]["other"]["trusted_email"] = json!(true);
    let problems = Config::read(&settings.to_string(), "").err().unwrap_or_default();
    assert_eq!(
        problems.iter().map(|problem| problem.path.as_str()).collect::<Vec<_>>(),
        ["PROVIDERS.other.trusted_email"]
    );
    settings["PROVIDERS"]["other"]["email_verified"] = json!("/username_is_verified_address");
    assert!(Config::read(&settings.to_string(), "").is_ok());
}

#[test]
fn row_3_a_vouched_address_of_nobody_becomes_that_of_the_new_account() {
    let shop = shop();
    let account = subject(&with(&shop, &Browser::default(), "demo", "ada-7", vouched()));
    // The owner registers by mail later: the same account, and a password for it.
    let browser = Browser::default();
    let asked = shop.register(&browser, ADA, "/members");
    let mail = shop.last_mail(ADA);
    assert_eq!(mail.kind, Kind::AlreadyRegistered);
    assert_eq!(subject(&shop.enter(&browser, &asked, &mail.code())), account);
    let page = shop.visit(&browser, "/auth/account/password?return=%2Fmembers");
    assert_eq!(subject(&shop.choose_password(&browser, &page, PASSWORD)), account);
    assert_eq!(subject(&signed_in_by_password(&shop, PASSWORD)), account);
    assert_eq!(subject(&with(&shop, &Browser::default(), "demo", "ada-7", vouched())), account);
    assert_eq!(shop.world.owned_count(), 1);
}

#[test]
fn a01_row_4_who_registers_an_address_first_has_nothing_when_its_owner_comes() {
    let shop = shop();
    let attacker = Browser::default();
    let asked = shop.register(&attacker, ADA, "/members");
    // The attacker has no mailbox, so no code, so no session and no password: there is nothing to leave behind.
    let wrong = shop.enter(&attacker, &asked, shop.last_mail(ADA).another());
    assert_eq!(wrong.reason(), "code_wrong");
    assert!(attacker.cookie("__Host-session").is_none());
    let code = shop.last_mail(ADA).code();
    let account = subject(&with(&shop, &Browser::default(), "demo", "ada-7", vouched()));
    // Even the code, found later, opens nothing.
    assert_eq!(shop.enter(&attacker, &asked, &code).reason(), "code_void");
    assert_eq!(signed_in_by_password(&shop, PASSWORD).detail(), Some("password_wrong"));
    let view = &shop.world.look_at_all()[0];
    assert_eq!((view.0.to_string(), view.1.sessions.len(), view.1.has_password), (account, 1, false));
}

#[test]
fn a01_row_5_letting_a_sign_in_in_takes_the_mailbox_and_ends_all_that_was_there() {
    let shop = shop();
    // Somebody had the mailbox, and left a session, a password, and a code that is out.
    let before = shop.registered(ADA);
    let account = subject(&shop.visit(&before, "/members"));
    let other = Browser::default();
    let pending = shop.ask_sign_in_code(&other, ADA, "/members");
    let pending_code = shop.last_mail(ADA).code();

    let owner = Browser::default();
    let asked = with(&shop, &owner, "demo", "ada-7", vouched());
    assert_eq!((asked.status(), asked.reason()), (200, "code_page"));
    assert!(asked.body().contains("Demo ID") && asked.body().contains(ADA));
    assert!(owner.cookie("__Host-session").is_none(), "not yet");
    let mail = shop.last_mail(ADA);
    assert!(mail.subject.as_str().contains("code") && mail.text.contains("Demo ID"));
    // No other code does it.
    assert_eq!(shop.enter(&owner, &asked, &pending_code).reason(), "code_wrong");
    assert_eq!(subject(&shop.enter(&owner, &asked, &mail.code())), account);

    shop.world.pass(5 * 60 + 10);
    assert_eq!(shop.visit(&before, "/members").reason(), "sign_in_page", "the session has ended");
    assert_eq!(signed_in_by_password(&shop, PASSWORD).detail(), Some("password_wrong"));
    assert_eq!(shop.enter(&other, &pending, &pending_code).reason(), "code_void");
    assert_eq!(shop.last_mail(ADA).kind, Kind::Notice, "the owner is told");
    // From now on the sign-in leads here without a question, whatever it tells of.
    assert_eq!(subject(&with(&shop, &Browser::default(), "demo", "ada-7", json!({}))), account);
    assert_eq!(shop.world.owned_count(), 1);
}

#[test]
fn row_6_without_the_mailbox_nothing_changes() {
    let shop = shop();
    let owner = shop.registered(ADA);
    let stranger = Browser::default();
    let asked = with(&shop, &stranger, "demo", "eve-7", vouched());
    let wrong = shop.enter(&stranger, &asked, shop.last_mail(ADA).another());
    assert_eq!(wrong.reason(), "code_wrong");
    assert!(wrong.leads_on() && stranger.cookie("__Host-session").is_none());
    shop.world.pass(5 * 60 + 10);
    assert!(shop.visit(&owner, "/members").subject().is_some());
    assert!(signed_in_by_password(&shop, PASSWORD).subject().is_some());
    // The button for another mail leads back to where the provider can vouch once more.
    let again = shop.send_again(&stranger, &asked);
    assert!(again.leads_on() && again.provider_link().is_some());
}

#[test]
fn row_7_registering_an_address_that_somebody_only_tells_of_makes_an_account_of_its_own() {
    let shop = shop();
    let told = subject(&with(&shop, &Browser::default(), "other", "eve-7", vouched()));
    let browser = Browser::default();
    let asked = shop.register(&browser, ADA, "/members");
    assert_eq!(shop.last_mail(ADA).kind, Kind::Verify, "the address is free");
    shop.enter(&browser, &asked, &shop.last_mail(ADA).code());
    assert_ne!(subject(&shop.visit(&browser, "/members")), told);
}

#[test]
fn row_8_an_account_that_is_closed_lets_nobody_in_by_any_way() {
    let shop = shop();
    let account = subject(&with(&shop, &Browser::default(), "demo", "ada-7", vouched()));
    let id = shop.world.look_at_all().iter().find(|(id, _)| id.to_string() == account).expect("an account").0;
    let by = vestibule_core::base::Text::exact("the operator").expect("a name");
    shop.world.ask(id, AccountRequest::Operate { act: Act::Disable, by });
    for subject in ["ada-7", "ada-8"] {
        let reply = with(&shop, &Browser::default(), "demo", subject, vouched());
        assert_eq!((reply.status(), reply.reason()), (403, "account_disabled"), "{subject}");
        assert!(reply.leads_on());
    }
    assert_eq!(shop.world.session_count(), 0);
}

#[test]
fn a03_row_9_two_customers_of_one_provider_are_two_whatever_their_addresses_are() {
    let shop = shop();
    let one = subject(&with(&shop, &Browser::default(), "other", "tenant-1/ada", vouched()));
    let two = subject(&with(&shop, &Browser::default(), "other", "tenant-2/ada", vouched()));
    assert_ne!(one, two);
    assert_eq!(
        subject(&with(
            &shop,
            &Browser::default(),
            "other",
            "tenant-1/ada",
            json!({ "email": "x@x.example" })
        )),
        one
    );
}

#[test]
fn a04_row_10_one_subject_at_two_providers_is_two_customers() {
    let shop = shop();
    let claims = || json!({ "email": "same@x.example", "email_verified": true });
    let one = subject(&with(&shop, &Browser::default(), "demo", "same", claims()));
    let two = subject(&with(&shop, &Browser::default(), "other", "same", claims()));
    assert_ne!(one, two);
}

#[test]
fn row_11_a_login_cut_off_while_its_account_was_made_finds_it_again_by_the_address() {
    let shop = shop();
    let browser = Browser::default();
    // The identifiers fail after the account was opened: the sign-in is not written down yet.
    shop.world.accounts_up.set(false);
    let cut = with(&shop, &browser, "demo", "ada-7", vouched());
    assert_eq!(cut.status(), 503);
    shop.world.accounts_up.set(true);
    let account = subject(&with(&shop, &browser, "demo", "ada-7", vouched()));
    assert_eq!(subject(&with(&shop, &Browser::default(), "demo", "ada-7", vouched())), account);
    assert_eq!(shop.world.owned_count(), 1);
}
