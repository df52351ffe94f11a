//! `PROVIDERS`: the OpenID providers customers may choose from.

use super::reader::{Problems, Table, one_of, words};
use crate::login::{ClientAuth, ClientSecret, Provider};
use crate::oidc::Issuer;
use crate::wire::EMAIL;
use serde_json::Value;

/// How the client authenticates at the token endpoint (OpenID Connect Core §9).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Method {
    Basic,
    Post,
    None,
}

const METHODS: [(&str, Method); 3] =
    [("client_secret_basic", Method::Basic), ("client_secret_post", Method::Post), ("none", Method::None)];

pub(super) fn read(
    value: Option<Value>,
    mut secrets: Vec<(String, Value)>,
    others: bool,
    problems: &mut Problems,
) -> Vec<Provider> {
    let entries = match value {
        Some(Value::Object(entries)) => entries,
        Some(other) => {
            problems.wrong("PROVIDERS", &other, "a table of providers");
            return Vec::new();
        }
        None if others => serde_json::Map::new(),
        None => {
            problems.note(
                "PROVIDERS",
                "nothing",
                "a table with at least one provider ([vars.PROVIDERS.name]), unless customers sign in with EMAIL",
            );
            return Vec::new();
        }
    };
    let mut read = Vec::new();
    for (id, value) in entries {
        let variable = secret_name(&id);
        let secret =
            secrets.iter().position(|(name, _)| *name == variable).map(|at| secrets.swap_remove(at).1);
        read.extend(read_one(id, value, secret, &variable, problems));
    }
    for (name, _) in secrets {
        problems.note(&name, "a secret of no provider", "PROVIDER_<NAME>_SECRET for a <name> in PROVIDERS");
    }
    read
}

/// `PROVIDER_MY_SHOP_SECRET` for the provider `my-shop`.
fn secret_name(id: &str) -> String {
    format!("PROVIDER_{}_SECRET", id.to_ascii_uppercase().replace('-', "_"))
}

fn read_one(
    id: String,
    value: Value,
    secret: Option<Value>,
    variable: &str,
    problems: &mut Problems,
) -> Option<Provider> {
    let path = format!("PROVIDERS.{id}");
    let mut table = Table::new(path.clone(), value, problems);
    if id.len() > 32 || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        table.problems().note(
            &path,
            "a name that URLs cannot carry",
            "1 to 32 lower-case letters, digits and -",
        );
    }
    if id == EMAIL {
        table.problems().note(&path, "the name of sign-ins with an e-mail address", "another name");
    }
    let label = table.text("name", words(64)).unwrap_or_else(|| id.clone());
    let issuer = table.required("issuer", issuer, "the provider's issuer URL");
    let client_id = table.required("client_id", words(512), "the client id the provider gave you");
    let method = table.text("client_auth", one_of(&METHODS)).unwrap_or(Method::Basic);
    let scopes = table
        .texts("scopes", scope)
        .unwrap_or_else(|| ["openid", "email", "profile"].map(String::from).to_vec());
    let roles_claim = table.text("roles_claim", words(64));
    let trusted_email = table.flag("trusted_email").unwrap_or(false);
    if !scopes.iter().any(|scope| scope == "openid") {
        table.problems().note(&format!("{path}.scopes"), "no \"openid\"", "a list that contains \"openid\"");
    }
    let secret = secret.and_then(|value| value.as_str().filter(|text| !text.is_empty()).map(str::to_owned));
    let auth = match (method, secret) {
        (Method::Basic, Some(secret)) => Some(ClientAuth::Basic(ClientSecret::new(secret))),
        (Method::Post, Some(secret)) => Some(ClientAuth::Post(ClientSecret::new(secret))),
        (Method::None, None) => Some(ClientAuth::Public),
        (Method::None, Some(_)) => {
            table.problems().note(variable, "a secret", "none, because client_auth is \"none\"");
            None
        }
        (_, None) => {
            table.problems().note(
                variable,
                "nothing",
                format!("the client secret: `wrangler secret put {variable}`"),
            );
            None
        }
    };
    table.finish();
    Some(Provider {
        id,
        label,
        issuer: issuer?,
        client_id: client_id?,
        auth: auth?,
        scopes,
        roles_claim,
        trusted_email,
    })
}

fn issuer(text: &str) -> Result<Issuer, &'static str> {
    Issuer::parse(text).map_err(
        |_| "the issuer exactly as the provider writes it: an https URL (http for localhost only), no query",
    )
}

fn scope(text: &str) -> Result<String, &'static str> {
    // RFC 6749 §3.3: %x21 / %x23-5B / %x5D-7E
    let fits = !text.is_empty()
        && text.len() <= 255
        && text.bytes().all(|b| matches!(b, 0x21 | 0x23..=0x5b | 0x5d..=0x7e));
    fits.then(|| text.to_owned()).ok_or("a scope without spaces, quotes or backslashes")
}
