//! The whole configuration: what is wrong is named and secrets are not shown; what is right makes a gateway that stands.

use super::text;
use serde_json::{Map, Value};
use vestibule_core::config::Config;
use vestibule_core::gateway::Gateway;
use vestibule_core::testing::settings;

/// Lines of `pointer value`, put into good settings; or, from a `{` on, the variables as they are.
pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let _ = Config::read("{}", text);
    let settings = if text.starts_with('{') { merged(text) } else { patched(text) };
    let Some(settings) = settings else {
        assert!(Config::read(text, "").is_err());
        return;
    };
    let vars = settings.to_string();
    match Config::read(&vars, "") {
        Err(problems) => {
            assert!(!problems.is_empty(), "a no without a reason");
            let again = Config::read(&vars, "").err();
            assert_eq!(again.as_ref(), Some(&problems), "and the same every time");
            for problem in &problems {
                assert!(!problem.found.is_empty() && !problem.allowed.is_empty());
                assert!(!problem.path.is_empty() || settings.get("").is_some(), "where?");
                assert!(problem.found.chars().count() <= 400, "{problem}");
                secrets(&settings)
                    .for_each(|secret| assert!(!problem.to_string().contains(secret), "{problem}"));
            }
        }
        Ok(config) => stands(&settings, config),
    }
}

fn stands(settings: &Value, config: Config) {
    assert!(config.prefix.len() > 2 && config.prefix.starts_with('/') && config.prefix.ends_with('/'));
    assert!(
        !config.origins.is_empty()
            && config.routes.routes().iter().all(|route| route.origin < config.origins.len())
    );
    assert!(
        config.routes.routes().iter().all(|route| route.room.is_none_or(|room| room < config.rooms.len()))
    );
    assert!(
        config.lifetimes.fresh < config.lifetimes.idle && config.lifetimes.idle <= config.lifetimes.absolute
    );
    assert!(config.email.is_none() || config.mail.is_some());
    let notes = config.notes();
    secrets(settings).for_each(|secret| assert!(!notes.iter().any(|note| note.text.contains(secret))));
    let _ = config.letterhead();
    let gateway = Gateway::new(config);
    let _ = gateway.place(&format!("{}/", gateway.config().site), "GET");
    // What nobody asks for is an error.
    let mut more = settings.clone();
    more["NOBODY_ASKS_FOR_IT"] = Value::Bool(true);
    assert!(Config::read(&more.to_string(), "").is_err());
    // And it does not matter in which of the two places a table stands.
    let Some(all) = settings.as_object() else { return };
    let (vars, tables): (Map<_, _>, Map<_, _>) =
        all.clone().into_iter().partition(|(name, _)| name != "ROUTES");
    assert!(Config::read(&Value::Object(vars).to_string(), &Value::Object(tables).to_string()).is_ok());
}

/// The texts at the top whose names say that they are secret, long enough that no message has them by chance.
fn secrets(settings: &Value) -> impl Iterator<Item = &str> {
    let all = settings.as_object().into_iter().flatten();
    let is_secret = |name: &str| name.contains("SECRET") || name == "ADMIN_TOKEN";
    let named = all
        .filter(move |(name, value)| is_secret(name) && value.as_str().is_some_and(|text| text.len() > 11));
    let others = || settings.as_object().into_iter().flatten();
    named.filter_map(|(name, value)| Some((name, value.as_str()?))).filter_map(move |(name, secret)| {
        // Told elsewhere too, it is none; in JSON it may be written in another way.
        let escaped = Value::String(secret.to_owned()).to_string();
        let escaped = escaped.trim_matches('"');
        let elsewhere = others().any(|(other, value)| {
            other.contains(secret) || (other != name && value.to_string().contains(escaped))
        });
        (!elsewhere).then_some(secret)
    })
}

fn merged(text: &str) -> Option<Value> {
    let mut all = settings();
    let vars: Map<String, Value> = serde_json::from_str(text).ok()?;
    all.as_object_mut()?.extend(vars);
    Some(all)
}

fn patched(text: &str) -> Option<Value> {
    let mut all = settings();
    for line in text.lines().take(16) {
        let (pointer, value) = line.split_once(' ').unwrap_or((line, "null"));
        let value: Value = serde_json::from_str(value).unwrap_or_else(|_| Value::String(value.to_owned()));
        let mut at = &mut all;
        for name in pointer.split('/').skip(1).take(8) {
            at = match at {
                Value::Array(items) if items.is_empty() => continue,
                Value::Array(items) => {
                    let index = name.parse::<usize>().unwrap_or(0) % items.len();
                    &mut items[index]
                }
                Value::Object(members) => members.entry(name.to_owned()).or_insert(Value::Null),
                other => {
                    *other = Value::Object(Map::new());
                    &mut other[name]
                }
            };
        }
        *at = value;
    }
    Some(all)
}
