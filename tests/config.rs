//! Wrong settings: each is named by its path, with what was found and what is allowed, all of them at once.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop")]

use serde_json::{Value, json};
use vestibule_core::config::{Config, Problem};
use vestibule_core::testing::settings;

fn problems(settings: &Value) -> Vec<Problem> {
    Config::read(&settings.to_string(), "").err().unwrap_or_default()
}

/// The settings of the test gateway with the value at a JSON pointer replaced, or removed if it is null.
fn with(pointer: &str, value: Value) -> Value {
    let mut settings = settings();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = settings.pointer_mut(parent).unwrap();
    match (parent, value) {
        (Value::Object(members), Value::Null) => drop(members.remove(key)),
        (Value::Object(members), value) => drop(members.insert(key.to_owned(), value)),
        (Value::Array(items), value) => items[key.parse::<usize>().unwrap()] = value,
        _ => panic!("{pointer} leads nowhere"),
    }
    settings
}

fn assert_one(pointer: &str, value: Value, path: &str, found: &str, allowed: &str) {
    let found_problems = problems(&with(pointer, value.clone()));
    let [problem] = found_problems.as_slice() else { panic!("{pointer} = {value}: {found_problems:#?}") };
    assert_eq!(problem.path, path);
    assert!(problem.found.contains(found), "{path}: found {}", problem.found);
    assert!(problem.allowed.contains(allowed), "{path}: allowed {}", problem.allowed);
}

#[test]
fn the_settings_of_the_tests_are_right() {
    assert_eq!(problems(&settings()), []);
}

#[test]
fn every_wrong_value_is_named_with_what_was_found_and_what_is_allowed() {
    let cases = [
        ("/PUBLIC_ORIGIN", json!("http://shop.example"), "PUBLIC_ORIGIN", "http://shop.example", "https"),
        ("/PUBLIC_ORIGIN", json!("https://shop.example/"), "PUBLIC_ORIGIN", "/", "nothing after it"),
        ("/PREFIX", json!("auth"), "PREFIX", "auth", "a slash at both ends"),
        ("/PREFIX", json!("/"), "PREFIX", "/", "a slash at both ends"),
        ("/BRAND/name", json!(""), "BRAND.name", "\"\"", "1 to 64 bytes"),
        ("/BRAND/name", json!(7), "BRAND.name", "7", "a text"),
        ("/BRAND/terms", json!("javascript:alert(1)"), "BRAND.terms", "javascript", "https"),
        ("/BRAND/logo", json!("//cdn.example/l.png"), "BRAND.logo", "//cdn", "a path on this site"),
        ("/BRAND/primary", json!("blue"), "BRAND.primary", "blue", "\"#1f4fd8\""),
        ("/BRAND/accent", json!(0x1f4fd8), "BRAND.accent", "2052056", "a text"),
        ("/BRAND/radius", json!("1em"), "BRAND.radius", "1em", "\"2rem\""),
        ("/BRAND/font", json!("url(/f)"), "BRAND.font", "url(/f)", "font families"),
        ("/BRAND/stylesheet", json!("</style>"), "BRAND.stylesheet", "</style>", "without </"),
        ("/BRAND/color", json!("#fff"), "BRAND.color", "an unknown key", "primary"),
        ("/SESSION/fresh", json!("2h"), "SESSION.fresh", "2h", "from 1s to 1h"),
        ("/SESSION/idle", json!("soon"), "SESSION.idle", "soon", "span of time"),
        ("/SESSION/absolute", json!("1d"), "SESSION", "absolute 1d", "no longer than absolute"),
        ("/IDENTITY", json!({ "preset": "okta" }), "IDENTITY.preset", "okta", "\"pomerium\""),
        (
            "/IDENTITY",
            json!({ "assertion_lifetime": "1d" }),
            "IDENTITY.assertion_lifetime",
            "1d",
            "30s to 1h",
        ),
        ("/LOG", json!({ "forwarded": "yes" }), "LOG.forwarded", "yes", "true or false"),
        ("/ORIGINS/shop/url", json!("https://o.example/x"), "ORIGINS.shop.url", "/x", "nothing after it"),
        ("/ORIGINS/shop/timeout", json!("1h"), "ORIGINS.shop.timeout", "1h", "1s to 5m"),
        ("/ROUTES/0/access", json!("everyone"), "ROUTES[0].access", "everyone", "\"optional\""),
        ("/ROUTES/0/access", json!(null), "ROUTES[0].access", "nothing", "\"required\""),
        ("/ROUTES/0/origin", json!("nowhere"), "ROUTES[0].origin", "nowhere", "\"shop\""),
        ("/ROUTES/0/prefix", json!("/a/../b"), "ROUTES[0].prefix", "..", "without"),
        ("/ROUTES/0/path", json!("/x"), "ROUTES[0]", "both of path and prefix", "either"),
        ("/ROUTES/0/host", json!("Shop.example"), "ROUTES[0].host", "Shop", "lower-case"),
        ("/ROUTES/0/roles", json!(["staff"]), "ROUTES[0].roles", "nothing asks for", "access = \"roles\""),
        ("/ROUTES/2/roles", json!([]), "ROUTES[2].roles", "no role", "at least one"),
        ("/ROUTES/2/roles", json!(["a,b"]), "ROUTES[2].roles[0]", "a,b", "without commas"),
        ("/ROUTES/3/methods", json!(["get"]), "ROUTES[3].methods[0]", "get", "upper case"),
        ("/ROUTES/4/kind", json!("rest"), "ROUTES[4].kind", "rest", "\"api\""),
        ("/PROVIDERS/demo/issuer", json!("http://id.example"), "PROVIDERS.demo.issuer", "http://", "https"),
        ("/PROVIDERS/demo/client_auth", json!("jwt"), "PROVIDERS.demo.client_auth", "jwt", "\"none\""),
        ("/PROVIDERS/demo/scopes", json!(["email"]), "PROVIDERS.demo.scopes", "no \"openid\"", "openid"),
        ("/PROVIDERS/demo/client_id", json!(null), "PROVIDERS.demo.client_id", "nothing", "client id"),
        (
            "/PROVIDERS/demo/trusted_email",
            json!("yes"),
            "PROVIDERS.demo.trusted_email",
            "yes",
            "true or false",
        ),
        ("/PROVIDERS/email", json!({}), "PROVIDERS.email", "e-mail address", "another name"),
        ("/EMAIL/sign_in", json!([]), "EMAIL.sign_in", "an empty list", "\"password\""),
        ("/EMAIL/sign_in", json!(["passkey"]), "EMAIL.sign_in[0]", "passkey", "\"code\""),
        (
            "/LIMITS",
            json!({ "register": { "client": "5/7d" } }),
            "LIMITS.register.client",
            "5/7d",
            "within 1d",
        ),
        ("/EMAIL/pwned_passwords", json!(true), "EMAIL.pwned_passwords", "true", "a text"),
        ("/ADMIN_TOKEN", json!("short"), "ADMIN_TOKEN", "not shown", "32 visible"),
    ];
    for (pointer, value, path, found, allowed) in cases {
        let settings = with(pointer, value.clone());
        let all = problems(&settings);
        assert!(!all.is_empty(), "{pointer} = {value} is accepted");
        let named = all.iter().find(|problem| problem.path == path);
        let problem = named.unwrap_or_else(|| panic!("{pointer} = {value}: {all:#?}"));
        assert!(problem.found.contains(found), "{path}: found {}", problem.found);
        assert!(problem.allowed.contains(allowed), "{path}: allowed {}", problem.allowed);
    }
}

#[test]
fn unknown_keys_are_errors_at_every_level() {
    assert_one("/RUTES", json!([]), "RUTES", "an unknown variable", "ROUTES");
    let misspelt = problems(&with("/SESSION_SECERT", json!("q7XvB1n9")));
    assert!(!format!("{misspelt:?}").contains("q7XvB1n9"), "it may be a secret");
    assert_one("/SESSION/fresch", json!("5m"), "SESSION.fresch", "an unknown key", "fresh");
    assert_one("/ROUTES/0/acess", json!("public"), "ROUTES[0].acess", "an unknown key", "access");
    assert_one("/PROVIDERS/demo/secret", json!("x"), "PROVIDERS.demo.secret", "an unknown key", "client_id");
}

#[test]
fn a_brand_colour_that_was_moved_is_a_note_and_no_problem() {
    let read = |brand: Value| Config::read(&with("/BRAND", brand).to_string(), "").ok().unwrap();
    assert_eq!(read(json!({ "name": "Corner Shop" })).notes(), []);
    let config = read(json!({ "name": "Corner Shop", "primary": "#fc0", "accent": "#00f" }));
    let notes = config.notes();
    let has =
        |path: &str, start: &str| notes.iter().any(|note| note.path == path && note.text.starts_with(start));
    assert!(
        has("BRAND.primary", "buttons in #ffcc00 ") && has("BRAND.accent", "links in #0000ff "),
        "{notes:?}"
    );
    assert_eq!(notes.len(), config.brand.look.palette().adjustments().len());
}

/// Secrets that are set, by name.
type Secrets<'s> = &'s [(&'s str, &'s str)];

#[test]
fn mail_goes_out_as_configured_or_the_gateway_stays_closed() {
    let mail = |more: Value| {
        let mut table = json!({ "from": "Corner Shop <hello@shop.example>" });
        table.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        table
    };
    let with_secrets = |more: Value, secrets: Secrets<'_>| {
        let mut settings = with("/MAIL", mail(more));
        for (name, value) in secrets {
            settings[*name] = json!(value);
        }
        problems(&settings)
    };
    let good: [(Value, Secrets<'_>); 8] = [
        (json!({ "transport": "smtp", "server": "smtp.example" }), &[]),
        (json!({ "transport": "smtp", "server": "smtp.example:465", "user": "u" }), &[("MAIL_SECRET", "p")]),
        (json!({ "transport": "smtp", "server": "localhost:1025", "security": "insecure-local" }), &[]),
        (json!({ "transport": "resend" }), &[("MAIL_SECRET", "key")]),
        (json!({ "transport": "postmark", "stream": "codes" }), &[("MAIL_SECRET", "key")]),
        (
            json!({ "transport": "sendgrid", "endpoint": "https://api.eu.sendgrid.com" }),
            &[("MAIL_SECRET", "key")],
        ),
        (
            json!({ "transport": "ses", "region": "eu-central-1", "key_id": "AKID" }),
            &[("MAIL_SECRET", "key"), ("MAIL_SESSION_TOKEN", "token")],
        ),
        (json!({ "transport": "binding" }), &[]),
    ];
    for (table, secrets) in good {
        assert_eq!(with_secrets(table.clone(), secrets), [], "{table}");
    }
    let bad: [(Value, Secrets<'_>, &str, &str); 14] = [
        (json!({}), &[], "MAIL.transport", "how mail goes out"),
        (json!({ "transport": "pigeon" }), &[], "MAIL.transport", "\"resend\""),
        (json!({ "transport": "smtp" }), &[], "MAIL.server", "the mail server"),
        (
            json!({ "transport": "smtp", "server": "x.example", "from": "shop@bücher.example" }),
            &[],
            "MAIL.from",
            "xn--",
        ),
        (json!({ "transport": "smtp", "server": "a b" }), &[], "MAIL.server", "a host"),
        (
            json!({ "transport": "smtp", "server": "x.example", "user": "u" }),
            &[],
            "MAIL_SECRET",
            "wrangler secret put",
        ),
        (
            json!({ "transport": "smtp", "server": "x.example" }),
            &[("MAIL_SECRET", "p")],
            "MAIL.user",
            "the user",
        ),
        (
            json!({ "transport": "smtp", "server": "smtp.example", "security": "insecure-local" }),
            &[],
            "MAIL",
            "only on this machine",
        ),
        (json!({ "transport": "resend" }), &[], "MAIL_SECRET", "wrangler secret put"),
        (json!({ "transport": "resend", "region": "x" }), &[("MAIL_SECRET", "k")], "MAIL.region", "a region"),
        (
            json!({ "transport": "resend", "stream": "x" }),
            &[("MAIL_SECRET", "k")],
            "MAIL.stream",
            "none, with this",
        ),
        (json!({ "transport": "binding" }), &[("MAIL_SECRET", "k")], "MAIL_SECRET", "none, with this"),
        (json!({ "transport": "ses", "key_id": "A" }), &[("MAIL_SECRET", "k")], "MAIL.region", "the region"),
        // The mailbox of development shows codes to anybody: nowhere but on this machine.
        (json!({ "transport": "mailbox" }), &[], "MAIL.transport", "on this machine only"),
    ];
    for (table, secrets, path, allowed) in bad {
        let all = with_secrets(table.clone(), secrets);
        let problem = all.iter().find(|problem| problem.path == path);
        let problem = problem.unwrap_or_else(|| panic!("{table}: {all:#?}"));
        assert!(problem.allowed.contains(allowed), "{table}: {}", problem.allowed);
        assert!(!format!("{all:?}").contains("\"k\""), "a secret is shown");
    }
    assert_one("/MAIL", Value::Null, "MAIL", "nothing", "because EMAIL needs it");
    assert_one("/MAIL/from", json!("hello"), "MAIL.from", "hello", "Corner Shop <hello@shop.example>");
    let mut local = with("/PUBLIC_ORIGIN", json!("http://localhost:8787"));
    local["MAIL"] = mail(json!({ "transport": "mailbox" }));
    assert_eq!(problems(&local), []);
}

#[test]
fn two_routes_that_tie_are_an_error() {
    let twice = json!({ "prefix": "/Members/", "origin": "shop", "access": "public" });
    assert_one("/ROUTES/3", twice, "ROUTES[3]", "ROUTES[1]", "more specific");
}

#[test]
fn a_route_that_nobody_could_ever_reach_is_an_error() {
    let route = |key: &str, path: &str| {
        let mut settings = settings();
        let routes = settings["ROUTES"].as_array_mut().expect("a list");
        routes.push(json!({ key: path, "origin": "shop", "access": "public" }));
        problems(&settings)
    };
    for (key, path) in
        [("path", "/auth/webhook"), ("prefix", "/auth/"), ("path", "/auth/"), ("prefix", "/auth")]
    {
        let found = route(key, path);
        let [problem] = found.as_slice() else { panic!("{key} {path}: {found:#?}") };
        assert!(problem.path.contains(path.trim_end_matches('/')), "{}", problem.path);
        assert!(
            problem.found.contains("PREFIX") && problem.allowed.contains("another PREFIX"),
            "{problem:?}"
        );
    }
    for (key, path) in [("path", "/auth"), ("path", "/Auth/x"), ("prefix", "/authors"), ("prefix", "/a")] {
        assert_eq!(route(key, path), [], "{key} {path}");
    }
}

#[test]
fn roles_that_no_provider_tells_of_are_worth_a_note() {
    let mut settings = settings();
    settings["PROVIDERS"]["demo"].as_object_mut().expect("a table").remove("roles_claim");
    let notes = Config::read(&settings.to_string(), "").unwrap().notes();
    let [note] = notes.as_slice() else { panic!("{} notes", notes.len()) };
    assert_eq!(note.path, "ROUTES (/staff/*).roles");
    assert!(note.text.contains("roles_claim"), "{}", note.text);
}

#[test]
fn an_address_that_is_trusted_needs_mail_for_its_codes() {
    let mut settings = settings();
    settings["PROVIDERS"]["demo"]["trusted_email"] = json!(true);
    assert_eq!(problems(&settings), []);
    let variables = settings.as_object_mut().unwrap();
    variables.remove("EMAIL");
    variables.remove("MAIL");
    let found = problems(&settings);
    let [problem] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!(problem.path, "PROVIDERS.demo.trusted_email");
    assert!(problem.allowed.contains("EMAIL"), "{problem:?}");
}

#[test]
fn o15_a_half_configured_provider_is_an_error_never_a_skipped_check() {
    assert_one(
        "/PROVIDER_DEMO_SECRET",
        Value::Null,
        "PROVIDER_DEMO_SECRET",
        "nothing",
        "wrangler secret put",
    );
    assert_one("/PROVIDER_DEMO_SECRET", json!(""), "PROVIDER_DEMO_SECRET", "nothing", "wrangler secret put");
    assert_one("/PROVIDERS/demo/client_auth", json!("none"), "PROVIDER_DEMO_SECRET", "a secret", "none");
    assert_one("/PROVIDER_OTHER_SECRET", json!("x"), "PROVIDER_OTHER_SECRET", "of no provider", "PROVIDERS");
}

#[test]
fn j20_weak_secrets_are_refused_and_never_shown() {
    for weak in ["tr0ub4dor", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "hunter2hunter2hunter2"] {
        let all = problems(&with("/SESSION_SECRET", json!(weak)));
        assert!(all.iter().any(|problem| problem.path == "SESSION_SECRET"), "{weak}");
        assert!(!format!("{all:?}").contains(weak), "{weak} is shown");
    }
    assert_one("/SESSION_SECRET", Value::Null, "SESSION_SECRET", "nothing", "openssl rand -base64 32");
}

#[test]
fn all_problems_are_told_at_once() {
    let mut wrong = with("/PUBLIC_ORIGIN", json!("shop"));
    wrong["SESSION"]["fresh"] = json!("never");
    wrong["LOG"] = json!({ "level": "debug" });
    wrong["SESSION_SECRET"] = json!("secret");
    let all = problems(&wrong);
    let paths: Vec<&str> = all.iter().map(|problem| problem.path.as_str()).collect();
    for path in ["PUBLIC_ORIGIN", "SESSION.fresh", "LOG.level", "SESSION_SECRET"] {
        assert!(paths.contains(&path), "{path} in {paths:?}");
    }
}

#[test]
fn tables_that_outgrew_a_variable_stand_in_a_file() {
    let mut vars = settings();
    vars.as_object_mut().unwrap().remove("ROUTES");
    let tables = r#"{"ROUTES":[{"prefix":"/","origin":"shop","access":"public"}]}"#;
    let config = Config::read(&vars.to_string(), tables).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(config.routes.routes().len(), 1);
    let twice = Config::read(&settings().to_string(), tables).err().unwrap();
    assert_eq!(twice[0].path, "ROUTES");
    for tables in ["{", "[]", "null", "ROUTES = ["] {
        let broken = Config::read(&settings().to_string(), tables).err().unwrap();
        assert_eq!(broken[0].path, "tables.json");
    }
}

#[test]
fn anything_but_a_table_of_variables_is_an_error_and_no_panic() {
    for vars in ["", "[]", "null", "{", "{}", r#"{"ROUTES":[null,1,"x",{}]}"#, r#"{"PROVIDERS":{"a b":{}}}"#]
    {
        assert!(Config::read(vars, "").is_err(), "{vars}");
    }
}

#[test]
fn languages_and_own_words_are_those_there_are() {
    let offered = |tags: Value| problems(&with("/LANGUAGES", json!({ "offered": tags })));
    assert_eq!(offered(json!(["de", "pt-BR", "en-XA"])), []);
    assert_eq!(offered(json!([])).len(), 1);
    let unknown = offered(json!(["en", "tlh"]));
    assert_eq!((unknown[0].path.as_str(), unknown[0].found.as_str()), ("LANGUAGES.offered[1]", "\"tlh\""));
    assert!(unknown[0].allowed.contains("pt-BR") && !unknown[0].allowed.contains("en-XA"));
    let default = problems(&with("/LANGUAGES", json!({ "offered": ["en"], "default": "de" })));
    assert_eq!(default[0].path, "LANGUAGES.default");
    assert_one("/LANGUAGES", json!({ "ofered": ["en"] }), "LANGUAGES.ofered", "an unknown key", "offered");

    let messages = |own: Value| problems(&with("/MESSAGES", json!({ "en": own })));
    assert_eq!(messages(json!({ "sign-in": "Enter", "continue-with": "With { $provider }" })), []);
    assert_eq!(messages(json!({ "sessions-count": { "one": "One", "other": "{ $count }" } })), []);
    for (own, path, allowed) in [
        (json!({ "sing-in": "Enter" }), "MESSAGES.en.sing-in", "locales/en.ftl"),
        (json!({ "sign-in": 1 }), "MESSAGES.en.sign-in", "a text"),
        (json!({ "sign-in": "{ $name }" }), "MESSAGES.en.sign-in", "no braces"),
        (json!({ "sessions-count": { "one": "One" } }), "MESSAGES.en.sessions-count", "other"),
        (json!({ "sign-in": { "one": "One", "other": "x" } }), "MESSAGES.en.sign-in", "counts nothing"),
    ] {
        let all = messages(own.clone());
        assert_eq!((all.len(), all[0].path.as_str()), (1, path), "{own}");
        assert!(all[0].allowed.contains(allowed), "{own}: {}", all[0].allowed);
    }
    let unknown = problems(&with("/MESSAGES", json!({ "tlh": {} })));
    assert_eq!(unknown[0].path, "MESSAGES.tlh");
}
