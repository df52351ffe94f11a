//! Any OpenID Connect issuer and any OAuth 2.0 server, by configuration alone; and every half-made setting is named.

use super::plain::{Asked, Plain, Said, is_token_request, refused, said};
use crate::journey::settings_with;
use serde_json::{Value, json};
use vestibule_core::base::Id;
use vestibule_core::config::Config;
use vestibule_core::testing::{Browser, ISSUER};

const FORGE: Plain = Plain {
    name: "forge",
    authorization_endpoint: "https://forge.example/oauth/authorize",
    asked_for: &[("client_id", "our-client"), ("scope", "me")],
    endpoints: &[("https://forge.example/oauth/token", token), ("https://api.forge.example/me", me)],
    response: &[],
    secret: true,
    issuer: "https://forge.example",
    subject: "42",
    email: Some("ada@example.com"),
    email_verified: true,
    display_name: "Ada",
};

fn token(asked: &Asked<'_>) -> Said {
    if !asked.has_basic() || !is_token_request(asked) {
        return refused(json!({ "error": "invalid_grant" }));
    }
    said(json!({ "access_token": "the-access-token", "token_type": "bearer" }))
}

fn me(_: &Asked<'_>) -> Said {
    said(json!({ "user": { "id": 42, "mail": "ada@example.com", "mail_ok": true, "login": "Ada" } }))
}

fn forge() -> Value {
    json!({
        "name": "Forge",
        "client_id": "our-client",
        "authorization_endpoint": "https://forge.example/oauth/authorize",
        "token_endpoint": "https://forge.example/oauth/token",
        "userinfo_endpoint": "https://api.forge.example/me",
        "scopes": ["me"],
        "subject": "/user/id",
        "email": "/user/mail",
        "email_verified": "/user/mail_ok",
        "display_name": "/user/login",
    })
}

fn settings(name: &str, provider: Value) -> Value {
    let mut settings = settings_with("PROVIDERS", json!({ name: provider }));
    settings.as_object_mut().expect("a table").remove("PROVIDER_DEMO_SECRET");
    settings[super::plain::secret_name(name)] = json!("a secret");
    settings
}

fn problems(settings: &Value) -> Vec<String> {
    let problems = Config::read(&settings.to_string(), "").err().unwrap_or_default();
    problems.into_iter().map(|problem| problem.path).collect()
}

#[test]
fn an_oauth_2_server_by_configuration_alone() {
    let shop = FORGE.shop_with(&settings("forge", forge()));
    let page = FORGE.sign_in(&shop, &Browser::default());
    assert_eq!(page.origin_path(), Some("/members/x"), "{page:?}");
    assert_eq!(page.header("x-auth-email"), FORGE.email);
    assert_eq!(page.header("x-auth-email-verified"), Some("true"));
    assert_eq!(page.header("x-auth-name"), Some("Ada"));
    let account = page.subject().and_then(Id::parse).expect("a customer");
    let identity = shop.world.look(account).identities.remove(0);
    assert_eq!((identity.issuer.as_str(), identity.subject.as_str()), (FORGE.issuer, FORGE.subject));
}

#[test]
fn an_openid_issuer_by_configuration_alone() {
    let provider = json!({ "issuer": ISSUER, "client_id": "vestibule" });
    let shop = crate::journey::Shop::with(&settings("any-id", provider));
    let page = shop.visit(&Browser::default(), "/auth/with/any-id?return=%2Fmembers%2Fx");
    assert_eq!(page.origin_path(), Some("/members/x"), "{page:?}");
}

#[test]
fn a_kind_of_ones_own_is_the_same_kind_at_another_address_with_subjects_of_its_own() {
    let provider = json!({
        "kind": "github",
        "client_id": "our-client",
        "authorization_endpoint": "https://git.shop.example/login/oauth/authorize",
        "token_endpoint": "https://git.shop.example/login/oauth/access_token",
        "userinfo_endpoint": "https://git.shop.example/api/v3/user",
    });
    let config = Config::read(&settings("work", provider).to_string(), "").expect("good settings");
    let work = config.provider("work").expect("the provider");
    assert_eq!(
        (work.issuer.as_str(), work.kind, work.label.as_str()),
        ("https://git.shop.example", "github", "GitHub")
    );
    let gitlab = json!({ "kind": "gitlab", "issuer": "https://gitlab.shop.example", "client_id": "x" });
    let config = Config::read(&settings("work", gitlab).to_string(), "").expect("good settings");
    assert_eq!(config.provider("work").map(|work| work.issuer.as_str()), Some("https://gitlab.shop.example"));
}

#[test]
fn o15_what_is_half_configured_is_named_and_nothing_is_skipped() {
    type Change = (&'static str, Value, &'static [&'static str]);
    let changes: [Change; 13] = [
        ("authorization_endpoint", Value::Null, &["PROVIDERS.forge.authorization_endpoint"]),
        ("token_endpoint", Value::Null, &["PROVIDERS.forge.token_endpoint"]),
        ("userinfo_endpoint", Value::Null, &["PROVIDERS.forge.userinfo_endpoint"]),
        ("subject", Value::Null, &["PROVIDERS.forge.subject"]),
        ("client_id", Value::Null, &["PROVIDERS.forge.client_id"]),
        ("subject", json!("id"), &["PROVIDERS.forge.subject"]),
        ("token_endpoint", json!("http://forge.example/token"), &["PROVIDERS.forge.token_endpoint"]),
        ("userinfo_endpoint", json!("https://10.0.0.1/me"), &["PROVIDERS.forge.userinfo_endpoint"]),
        ("userinfo_endpoint", json!("https://db.internal/me"), &["PROVIDERS.forge.userinfo_endpoint"]),
        ("issuer", json!("https://forge.example"), &["PROVIDERS.forge.issuer"]),
        ("kind", json!("gitea"), &["PROVIDERS.forge.kind"]),
        ("team_id", json!("T"), &["PROVIDERS.forge.team_id"]),
        ("email_verified", json!("yes"), &["PROVIDERS.forge.email_verified"]),
    ];
    for (key, value, named) in changes {
        let mut provider = forge();
        match value {
            Value::Null => {
                provider.as_object_mut().expect("a table").remove(key);
            }
            value => provider[key] = value,
        }
        let found = problems(&settings("forge", provider));
        assert_eq!(found, named, "{key}");
    }
    let mut no_secret = settings("google", json!({ "client_id": "x" }));
    no_secret.as_object_mut().expect("a table").remove("PROVIDER_GOOGLE_SECRET");
    assert_eq!(problems(&no_secret), ["PROVIDER_GOOGLE_SECRET"]);
    assert_eq!(problems(&settings("google", json!({}))), ["PROVIDERS.google.client_id"]);
    // Whom a customer is known by cannot be set where it is known.
    let google = json!({ "client_id": "x", "subject": "/email" });
    assert_eq!(problems(&settings("google", google)), ["PROVIDERS.google.subject"]);
    let endpoint =
        json!({ "client_id": "x", "token_endpoint": "https://evil.example/token", "kind": "google" });
    assert_eq!(problems(&settings("google", endpoint)), ["PROVIDERS.google"]);
    let trusted = json!({ "client_id": "x", "trusted_email": true });
    assert_eq!(problems(&settings("facebook", trusted)), ["PROVIDERS.facebook.trusted_email"]);
}

/// A customer is the issuer and the subject: customer 2 of one server signed in as customer 2 of the other.
#[test]
fn a04_two_servers_at_one_host_are_a_wrong_setting() {
    let at = |path: &str| {
        json!({
            "client_id": "our-client",
            "authorization_endpoint": format!("https://x.example/{path}/authorize"),
            "token_endpoint": format!("https://x.example/{path}/token"),
            "userinfo_endpoint": format!("https://x.example/{path}/me"),
            "subject": "/id",
        })
    };
    let with = |key: &str, value: Value| {
        let mut provider = at("gitea");
        provider[key] = value;
        provider
    };
    let host = json!({ "issuer": "https://x.example", "client_id": "our-client" });
    let path = json!({ "issuer": "https://x.example/realm", "client_id": "our-client" });
    for (other, good) in [
        (at("nextcloud"), false),
        (with("userinfo_endpoint", json!("https://y.example/me")), false),
        (with("token_endpoint", json!("https://y.example/token")), false),
        (with("subject", json!("/uid")), false),
        (host, false),
        (path, true),
        // Another client of the same server has the same customers.
        (with("client_id", json!("another-client")), true),
        (with("authorization_endpoint", json!("https://y.example/authorize")), true),
    ] {
        let mut both = settings("one", at("gitea"));
        both["PROVIDERS"]["two"] = other.clone();
        both["PROVIDER_TWO_SECRET"] = json!("a secret");
        let found = problems(&both);
        assert_eq!(found, if good { &[][..] } else { &["PROVIDERS.two"] }, "{other}");
    }
    // A known kind that one's own endpoints stand beside.
    let mut both = settings("github", json!({ "client_id": "our-client" }));
    both["PROVIDERS"]["own"] = json!({
        "kind": "github", "client_id": "our-client", "userinfo_endpoint": "https://git.shop.example/user",
    });
    both["PROVIDER_OWN_SECRET"] = json!("a secret");
    assert_eq!(problems(&both), ["PROVIDERS.own"]);
}
