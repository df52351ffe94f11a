//! `LIMITS`: what may be set, what holds without it, and that every wrong setting is named.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

use serde_json::{Value, json};
use vestibule_core::config::Config;
use vestibule_core::limit::{Endpoint, Limits};
use vestibule_core::testing::settings;

fn read(limits: Value) -> Result<Limits, Vec<String>> {
    let mut settings = settings();
    settings["LIMITS"] = limits;
    let problems = |problem: &vestibule_core::config::Problem| problem.path.clone();
    match Config::read(&settings.to_string(), "") {
        Ok(config) => Ok(config.limits),
        Err(found) => Err(found.iter().map(problems).collect()),
    }
}

#[test]
fn without_limits_the_defaults_hold_and_a_setting_changes_nothing_else() {
    let config = Config::read(&settings().to_string(), "").unwrap_or_else(|problems| panic!("{problems:?}"));
    assert_eq!(config.limits, Limits::default());
    assert_eq!(read(json!({})), Ok(Limits::default()));
    let changed = read(json!({ "sign_in": { "client": "5/1m", "network": "off" }, "requests": "off" }));
    let changed = changed.unwrap_or_else(|problems| panic!("{problems:?}"));
    let (sign_in, default) = (changed.at(Endpoint::SignIn), Limits::default().at(Endpoint::SignIn));
    assert_eq!(sign_in.client, "5/1m".parse().ok());
    assert_eq!((sign_in.network, sign_in.device), (None, default.device));
    assert_eq!(sign_in.country, None, "no country has a limit unless it is set");
    let country =
        read(json!({ "sign_in": { "country": "5000/10m" } })).map(|limits| limits.at(Endpoint::SignIn));
    assert_eq!(
        country.map(|limits| (limits.country, limits.client)),
        Ok(("5000/10m".parse().ok(), default.client))
    );
    assert_eq!(changed.at(Endpoint::Requests).client, None);
    assert_eq!(changed.at(Endpoint::Code), Limits::default().at(Endpoint::Code));
}

#[test]
fn every_wrong_limit_is_named_by_its_path() {
    for (limits, path) in [
        (json!("60/10m"), "LIMITS"),
        (json!({ "sign_in": "60/10m" }), "LIMITS.sign_in"),
        (json!({ "sign_in": { "client": 60 } }), "LIMITS.sign_in.client"),
        (json!({ "register": { "network": "60 per hour" } }), "LIMITS.register.network"),
        (json!({ "code": { "account": "1/1m" } }), "LIMITS.code.account"),
        (json!({ "mail": { "country": true } }), "LIMITS.mail.country"),
        (json!({ "requests": { "client": "1/1m" } }), "LIMITS.requests"),
        (json!({ "account": { "tries": "off" } }), "LIMITS.account.tries"),
        (json!({ "attack": "off" }), "LIMITS.attack"),
        (json!({ "head_bytes": 100 }), "LIMITS.head_bytes"),
        (json!({ "body_bytes": "1MB" }), "LIMITS.body_bytes"),
        (json!({ "logins": {} }), "LIMITS.logins"),
    ] {
        assert_eq!(read(limits.clone()), Err(vec![path.to_owned()]), "{limits}");
    }
    let mut wrong = settings();
    wrong["ROUTES"][2]["limit"] = "many".into();
    let problems = Config::read(&wrong.to_string(), "").err().expect("a problem");
    assert_eq!(problems[0].path, "ROUTES[2].limit");
    assert!(problems[0].allowed.contains("\"30/5m\""), "{}", problems[0]);
}
