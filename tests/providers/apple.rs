//! <https://developer.apple.com/documentation/signinwithapplerestapi>,
//! <https://developer.apple.com/documentation/signinwithapple/incorporating-sign-in-with-apple-into-other-platforms>

use super::openid::{field, token_request};
use crate::journey::{Shop, parameter, settings_with};
use serde_json::{Value, json};
use vestibule_core::config::Config;
use vestibule_core::http::return_path::ReturnPath;
use vestibule_core::jose::{Algorithm, ClientKey, KeySet, Policy};
use vestibule_core::login::MAX_STATE;
use vestibule_core::testing::jws::verify;
use vestibule_core::testing::{Browser, Isolate, Reply, World};

const ISSUER: &str = "https://appleid.apple.com";
/// Made for these tests: `openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256`.
const P8: &str = "-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQghEDGVxlmIqTg0TFb
AyywjxtqR0bgVPl1JcoptVbd8JKhRANCAASKEA5IReiUjsSWkCHuxApVwgaD5+pD
aWQhe+0UxM6gOdH2EW73Udp5fRdqIvtZsNf5mWGjOQ52VE3UuFbWNqot
-----END PRIVATE KEY-----
";

fn settings(secret: Option<&str>) -> Value {
    let apple = json!({ "client_id": "vestibule", "team_id": "TEAM123456", "key_id": "KEY1234567" });
    let mut settings = settings_with("PROVIDERS", json!({ "apple": apple }));
    settings.as_object_mut().expect("a table").remove("PROVIDER_DEMO_SECRET");
    if let Some(secret) = secret {
        settings["PROVIDER_APPLE_SECRET"] = json!(secret);
    }
    settings
}

fn shop() -> Shop {
    let shop = Shop { world: World::with_issuer(1, ISSUER), isolate: Isolate::new(&settings(Some(P8))) };
    let provider = &shop.world.other_provider;
    let mut metadata = provider.metadata();
    metadata["authorization_response_iss_parameter_supported"] = json!(false);
    provider.say("/.well-known/openid-configuration", 200, "application/json", metadata.to_string());
    provider.customer.replace(claims());
    shop
}

fn claims() -> Value {
    json!({
        "sub": "000731.a1b2c3.1432", "email": "ada@example.com", "email_verified": "true", "nonce_supported": true,
    })
}

/// What the browser posts to us from Apple's page: another site's form, so it has no cookie of ours (`SameSite=Lax`).
fn post(shop: &Shop, path: &str, fields: &[(&str, &str)]) -> Reply {
    let nobody = Browser::default();
    let mut head = nobody.filled(path, fields);
    head.headers.retain(|(name, _)| name != "sec-fetch-site" && name != "origin");
    head.headers.push(("sec-fetch-site".to_owned(), "cross-site".to_owned()));
    head.headers.push(("origin".to_owned(), ISSUER.to_owned()));
    vestibule_core::testing::run(nobody.send(&shop.world, &shop.isolate, &head))
}

/// Signs in; `user` is what Apple tells of the name, the first time.
fn sign_in(shop: &Shop, browser: &Browser, user: Option<&str>) -> Reply {
    let leaving = shop.step(browser, "/auth/with/apple?return=%2Fmembers%2Fx");
    let url = leaving.header("location").expect("the way there").to_owned();
    assert!(url.starts_with(ISSUER), "{url}");
    assert_eq!(parameter(&url, "response_mode"), "form_post");
    assert_eq!(parameter(&url, "scope"), "openid email name");
    let callback = shop.world.other_provider.authorize(&url);
    let (code, state) = (parameter(&callback, "code"), parameter(&callback, "state"));
    let mut fields = vec![("state", state.as_str()), ("code", code.as_str())];
    fields.extend(user.map(|user| ("user", user)));
    let reply = post(shop, "/auth/callback/apple", &fields);
    assert_eq!((reply.status(), reply.set_cookies().len()), (303, 0), "{reply:?}");
    let next = reply.header("location").expect("onward").to_owned();
    assert!(next.starts_with("https://shop.example/auth/callback/apple?"), "{next}");
    shop.visit(browser, &next)
}

const ADA: &str = r#"{"name":{"firstName":"Ada","lastName":"Lovelace"},"email":"ada@example.com"}"#;

#[test]
fn apple_signs_in_by_a_form_of_its_own_page() {
    let shop = shop();
    let browser = Browser::default();
    let page = sign_in(&shop, &browser, Some(ADA));
    assert_eq!(page.origin_path(), Some("/members/x"), "{page:?}");
    assert_eq!(page.header("x-auth-email"), Some("ada@example.com"));
    assert_eq!(page.header("x-auth-email-verified"), Some("true"), "the text \"true\" is documented");
    assert_eq!(page.header("x-auth-name"), Some("Ada Lovelace"));
    // The name comes with the first sign-in only, and is kept.
    let again = sign_in(&shop, &Browser::default(), None);
    assert_eq!((again.subject(), again.header("x-auth-name")), (page.subject(), Some("Ada Lovelace")));
}

#[test]
fn o21_the_client_secret_is_signed_for_each_request_and_for_the_issuer_alone() {
    let shop = shop();
    sign_in(&shop, &Browser::default(), None);
    let secret = field(&token_request(&shop), "client_secret");
    let key = ClientKey::from_pem(P8).expect("a key").public_jwk("KEY1234567");
    let keys = KeySet::parse(json!({ "keys": [key] }).to_string().as_bytes()).expect("a key set");
    let policy = Policy { algorithms: &[Algorithm::ES256], types: &[], untyped: true };
    let verified = verify(&secret, &keys, &policy).expect("a good signature");
    let claims = verified.claims();
    assert_eq!(claims["iss"], json!("TEAM123456"));
    assert_eq!(claims["sub"], json!("vestibule"));
    assert_eq!(claims["aud"], json!(ISSUER));
    let (iat, exp) = (claims["iat"].as_u64().expect("iat"), claims["exp"].as_u64().expect("exp"));
    // At most six months, says Apple; a request needs minutes.
    assert_eq!((iat, exp - iat), (1_800_000_000, 300));
    assert_eq!(verified.header().key_id.as_deref(), Some("KEY1234567"));
}

#[test]
fn a_posted_response_decides_nothing_and_works_in_no_other_browser() {
    let shop = shop();
    let browser = Browser::default();
    let leaving = shop.step(&browser, "/auth/with/apple?return=%2Fmembers%2Fx");
    let callback = shop.world.other_provider.authorize(leaving.header("location").expect("the way there"));
    let (code, state) = (parameter(&callback, "code"), parameter(&callback, "state"));
    let reply = post(&shop, "/auth/callback/apple", &[("state", &state), ("code", &code)]);
    assert_eq!(shop.world.outbound_to("/token"), 0);
    let stranger = Browser::default();
    shop.step(&stranger, reply.header("location").expect("onward"));
    assert_eq!((stranger.cookie("__Host-session"), shop.world.outbound_to("/token")), (None, 0));
}

#[test]
fn what_may_be_posted_is_bounded_and_only_to_a_provider_that_posts() {
    let shop = shop();
    let long = "x".repeat(MAX_STATE + 1);
    let fields = [("state", long.as_str()), ("code", "c"), ("evil", "1"), ("user", "{\"name\":")];
    let reply = post(&shop, "/auth/callback/apple", &fields);
    assert_eq!(reply.header("location"), Some("https://shop.example/auth/callback/apple?code=c"));
    let reply = post(&Shop::open(), "/auth/callback/demo", &[("state", "x"), ("code", "c")]);
    assert_eq!((reply.status(), reply.header("allow")), (405, Some("GET, HEAD")));
    // What stands where a name belongs is a text and nothing else.
    let user = r#"{"name":{"firstName":"<svg>","lastName":"\r\nX: y"}}"#;
    let page = sign_in(&shop, &Browser::default(), Some(user));
    assert_eq!(page.header("x-auth-name"), Some("<svg> X: y"));
}

#[test]
fn the_customer_who_cancels_is_led_on() {
    let shop = shop();
    let browser = Browser::default();
    let leaving = shop.step(&browser, "/auth/with/apple?return=%2Fmembers%2Fx");
    let state = parameter(leaving.header("location").expect("the way there"), "state");
    let fields = [("state", state.as_str()), ("error", "user_cancelled_authorize")];
    let reply = post(&shop, "/auth/callback/apple", &fields);
    let reply = shop.step(&browser, reply.header("location").expect("onward"));
    assert_eq!((reply.status(), reply.reason()), (400, "login_declined"));
    assert!(reply.leads_on());
}

#[test]
fn only_true_and_the_text_true_are_true() {
    for (value, verified) in [
        (json!(true), true),
        (json!("true"), true),
        (json!(false), false),
        (json!("false"), false),
        (json!(1), false),
        (json!("True"), false),
        (Value::Null, false),
    ] {
        let shop = shop();
        shop.world.other_provider.tell("email_verified", value.clone());
        let page = sign_in(&shop, &Browser::default(), None);
        assert_eq!(page.header("x-auth-email-verified") == Some("true"), verified, "{value}");
    }
}

#[test]
fn a_half_configured_apple_is_a_wrong_setting() {
    let problems = |settings: &Value| {
        let problems = Config::read(&settings.to_string(), "").err().unwrap_or_default();
        problems.into_iter().map(|problem| problem.path).collect::<Vec<_>>()
    };
    assert_eq!(problems(&settings(Some(P8))), [""; 0]);
    assert_eq!(problems(&settings(Some(&P8.replace('\n', "\\n")))), [""; 0]);
    assert_eq!(problems(&settings(Some(&P8.replace('\n', " ")))), [""; 0]);
    assert_eq!(problems(&settings(None)), ["PROVIDER_APPLE_SECRET"]);
    assert_eq!(problems(&settings(Some("a client secret"))), ["PROVIDER_APPLE_SECRET"]);
    for key in ["team_id", "key_id"] {
        let mut settings = settings(Some(P8));
        settings["PROVIDERS"]["apple"].as_object_mut().expect("a table").remove(key);
        assert_eq!(problems(&settings), [format!("PROVIDERS.apple.{key}")]);
    }
    let mut settings = settings(Some(P8));
    settings["PROVIDERS"]["apple"]["client_auth"] = json!("client_secret_post");
    assert_eq!(problems(&settings), ["PROVIDERS.apple.client_auth"]);
}

/// It was cut at 6,000 characters: the longest ways back came to nothing at a provider that posts.
#[test]
fn the_longest_way_back_fits_a_posted_response() {
    let shop = shop();
    let browser = Browser::default();
    let long = "a".repeat(ReturnPath::MAX_BYTES - 1);
    let fragment = "b".repeat(ReturnPath::MAX_FRAGMENT_BYTES);
    let leaving = shop.step(&browser, &format!("/auth/with/apple?return=%2F{long}&fragment={fragment}"));
    let state = parameter(leaving.header("location").expect("the way there"), "state");
    assert!(state.len() > 6_000, "{}", state.len());
    let reply = post(&shop, "/auth/callback/apple", &[("state", &state), ("code", "c")]);
    assert_eq!(parameter(reply.header("location").expect("onward"), "state"), state);
}
