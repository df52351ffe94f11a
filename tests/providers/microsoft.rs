//! <https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference>,
//! <https://learn.microsoft.com/en-us/entra/identity-platform/v2-protocols-oidc>

use super::openid::{Auth, OpenId};
use crate::journey::{Shop, settings_with};
use serde_json::{Value, json};
use vestibule_core::config::Config;
use vestibule_core::ports::Platform;
use vestibule_core::testing::{Browser, Reply, run};

const COMMON: &str = "https://login.microsoftonline.com/common/v2.0";
const TEMPLATE: &str = "https://login.microsoftonline.com/{tenantid}/v2.0";
const TENANT: &str = "72f988bf-86f1-41af-91ab-2d7cd011db47";
const OTHER_TENANT: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";
const OID: &str = "00000000-0000-0000-66f3-3332eca7ea81";

const MICROSOFT: OpenId = OpenId {
    name: "microsoft",
    issuer: COMMON,
    scopes: "openid profile email",
    auth: Auth::Post,
    claims,
    nonce: true,
    pkce: true,
    subject: OID,
    email: Some("ada@contoso.example"),
    email_verified: false,
    display_name: Some("Ada Lovelace"),
};

fn claims() -> Value {
    json!({
        "sub": "AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ", "oid": OID, "tid": TENANT, "name": "Ada Lovelace",
        "preferred_username": "ada@contoso.example", "email": "ada@contoso.example", "ver": "2.0",
    })
}

fn issuer(tenant: &str) -> String {
    TEMPLATE.replace("{tenantid}", tenant)
}

/// The metadata of `common` name a template; tokens name their tenant's issuer.
fn shop() -> Shop {
    let shop = MICROSOFT.shop();
    let provider = &shop.world.other_provider;
    let mut metadata = provider.metadata();
    metadata["issuer"] = json!(TEMPLATE);
    metadata["authorization_response_iss_parameter_supported"] = json!(false);
    provider.say("/.well-known/openid-configuration", 200, "application/json", metadata.to_string());
    provider.tell("iss", json!(issuer(TENANT)));
    shop
}

fn sign_in(shop: &Shop) -> Reply {
    let browser = Browser::default();
    let url = MICROSOFT.leave(shop, &browser);
    // Its responses do not name an issuer.
    let callback = shop.world.other_provider.authorize(&url);
    let (callback, _) = callback.split_once("&iss=").expect("an issuer");
    shop.visit(&browser, callback)
}

#[test]
fn microsoft_signs_in_and_the_key_is_tenant_and_object_id() {
    let shop = shop();
    let page = sign_in(&shop);
    assert_eq!(page.origin_path(), Some("/members/x"), "{page:?}");
    assert_eq!(page.header("x-auth-email"), MICROSOFT.email);
    assert_ne!(page.header("x-auth-email-verified"), Some("true"));
    let (_, view) = shop.world.look_at_all().into_iter().next().expect("an account");
    let identity = view.identities.first().expect("a sign-in");
    assert_eq!((identity.issuer.as_str(), identity.subject.as_str()), (issuer(TENANT).as_str(), OID));
    // Another address, another `sub` (another app of ours): the same customer.
    let mut customer = claims();
    customer["email"] = json!("ada@fabrikam.example");
    customer["sub"] = json!("another");
    shop.world.other_provider.customer.replace(customer);
    assert_eq!(sign_in(&shop).subject(), page.subject());
}

#[test]
fn a03_the_same_object_id_in_another_tenant_is_somebody_else() {
    let shop = shop();
    let ada = sign_in(&shop);
    let mut customer = claims();
    customer["tid"] = json!(OTHER_TENANT);
    shop.world.other_provider.customer.replace(customer);
    shop.world.other_provider.tell("iss", json!(issuer(OTHER_TENANT)));
    let other = sign_in(&shop);
    assert!(other.subject().is_some());
    assert_ne!(other.subject(), ada.subject());
}

#[test]
fn a03_a_tenant_that_is_not_the_issuers_signs_nobody_in() {
    for (iss, tid) in [
        (issuer(TENANT), json!(OTHER_TENANT)),
        (issuer(TENANT), Value::Null),
        (issuer(TENANT), json!("{tenantid}")),
        (TEMPLATE.to_owned(), json!("{tenantid}")),
        (COMMON.to_owned(), json!("common")),
        (COMMON.to_owned(), json!(TENANT)),
        (format!("https://evil.example/{TENANT}/v2.0"), json!(TENANT)),
        (issuer("../common"), json!("../common")),
    ] {
        let shop = shop();
        shop.world.other_provider.tell("iss", json!(iss));
        shop.world.other_provider.tell("tid", tid.clone());
        let reply = sign_in(&shop);
        assert_eq!((reply.status(), reply.subject()), (502, None), "{iss} {tid}");
        assert!(reply.leads_on());
    }
}

#[test]
fn without_an_object_id_there_is_no_customer() {
    let shop = shop();
    shop.world.other_provider.tell("oid", Value::Null);
    let reply = sign_in(&shop);
    assert_eq!((reply.status(), reply.detail()), (502, Some("id_token_no_subject")));
}

#[test]
fn one_organisation_alone_is_its_issuer_and_other_tenants_are_refused() {
    const ONE: &str = "https://login.microsoftonline.com/72f988bf-86f1-41af-91ab-2d7cd011db47/v2.0";
    let mut settings = settings_with(
        "PROVIDERS",
        json!({ "microsoft": { "client_id": "vestibule", "issuer": ONE, "kind": "microsoft" } }),
    );
    settings.as_object_mut().expect("a table").remove("PROVIDER_DEMO_SECRET");
    settings["PROVIDER_MICROSOFT_SECRET"] = json!("a secret");
    let one = OpenId { issuer: ONE, ..MICROSOFT };
    let shop = one.shop_with(&settings);
    let page = one.sign_in(&shop, &Browser::default());
    assert_eq!(page.origin_path(), Some("/members/x"), "{page:?}");
    shop.world.other_provider.tell("iss", json!(issuer(OTHER_TENANT)));
    shop.world.other_provider.tell("tid", json!(OTHER_TENANT));
    assert_eq!(one.sign_in(&shop, &Browser::default()).detail(), Some("id_token_issuer"));
}

#[test]
fn a03_its_addresses_are_never_trusted() {
    let mut settings = settings_with(
        "PROVIDERS",
        json!({ "microsoft": { "client_id": "vestibule", "trusted_email": true } }),
    );
    settings.as_object_mut().expect("a table").remove("PROVIDER_DEMO_SECRET");
    settings["PROVIDER_MICROSOFT_SECRET"] = json!("a secret");
    let problems = Config::read(&settings.to_string(), "").err().expect("it cannot be");
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert_eq!(problems[0].path, "PROVIDERS.microsoft.trusted_email");
}

/// The set of every tenant has keys of one tenant too. A key that signs for personal accounts signed for everybody.
#[test]
fn a03_a_key_of_one_tenant_signs_for_no_other() {
    for (issuer, good) in [
        (json!(TEMPLATE), true),
        (json!(issuer(TENANT)), true),
        (Value::Null, true),
        (json!(issuer(OTHER_TENANT)), false),
        (json!("https://login.microsoftonline.com/{tenantid}/v1.0"), false),
        (json!(COMMON), false),
    ] {
        let shop = shop();
        let mut keys = shop.world.other_provider.jwks();
        if !issuer.is_null() {
            keys["keys"][0]["issuer"] = issuer.clone();
        }
        shop.world.other_provider.say("/jwks", 200, "application/json", keys.to_string());
        let reply = sign_in(&shop);
        assert_eq!(reply.subject().is_some(), good, "{issuer}");
        let detail = (!good).then_some("id_token_key_of_another_tenant");
        assert_eq!(reply.detail(), detail, "{issuer}");
        assert!(reply.leads_on() || good);
    }
}

/// Its pages name the issuer of the tenant, which is never the one that is configured.
#[test]
fn a_page_of_any_tenant_ends_the_session_it_names() {
    let shop = shop();
    shop.world.other_provider.tell("sid", json!("s-1"));
    assert!(sign_in(&shop).subject().is_some());
    let frame = |iss: &str| {
        let iss = vestibule_core::http::percent::encode_component(iss).into_owned();
        let url = format!("/auth/logout/frontchannel/microsoft?iss={iss}&sid=s-1");
        shop.step(&Browser::default(), &url).status()
    };
    for wrong in [TEMPLATE, "https://evil.example/v2.0", "https://login.microsoftonline.com/x/v2.0"] {
        assert_eq!(frame(wrong), 400, "{wrong}");
    }
    assert_eq!(frame(&issuer(OTHER_TENANT)), 200, "whom it means is not here");
    assert_eq!(shop.world.session_count(), 1);
    assert_eq!((frame(&issuer(TENANT)), shop.world.session_count()), (200, 0));
}

/// A customer is known by `oid`, and a logout token need not have it: it was looked for under `sub`.
#[test]
fn a_logout_token_finds_the_customer_by_what_is_known_of_them() {
    for (claims, status, sessions) in [
        (json!({ "sub": "x", "sid": "s-1", "tid": TENANT }), 200, 0),
        (json!({ "sub": "x", "oid": OID, "tid": TENANT }), 200, 0),
        (json!({ "sub": "x", "oid": OID, "tid": OTHER_TENANT, "iss": issuer(OTHER_TENANT) }), 200, 1),
        (json!({ "sub": OID, "tid": TENANT }), 400, 1),
    ] {
        let shop = shop();
        shop.world.other_provider.tell("sid", json!("s-1"));
        assert!(sign_in(&shop).subject().is_some());
        let mut all = json!({ "iss": issuer(TENANT) });
        all.as_object_mut().expect("claims").extend(claims.as_object().expect("claims").clone());
        let token = shop.world.other_provider.logout_token(shop.world.now(), &all);
        let server = Browser::default();
        let mut head = server.filled("/auth/logout/backchannel/microsoft", &[("logout_token", &token)]);
        head.headers.retain(|(name, _)| name == "content-type");
        let reply = run(server.send(&shop.world, &shop.isolate, &head));
        assert_eq!((reply.status(), shop.world.session_count()), (status, sessions), "{claims} {reply:?}");
    }
}
