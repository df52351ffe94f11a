//! How we prove to a provider that we are its client: `client_auth`, the secret, and what a signed one is signed with.

use super::reader::{Table, one_of, words};
use crate::jose::ClientKey;
use crate::login::{ClientAuth, ClientSecret, SignedSecret};
use crate::providers::{ClientAuthMethod, Definition};
use serde_json::Value;

const METHODS: [(&str, ClientAuthMethod); 3] = [
    ("client_secret_basic", ClientAuthMethod::Basic),
    ("client_secret_post", ClientAuthMethod::Post),
    ("none", ClientAuthMethod::Public),
];

/// `PROVIDER_MY_SHOP_SECRET` for the provider `my-shop`.
pub(super) fn secret_name(id: &str) -> String {
    format!("PROVIDER_{}_SECRET", id.to_ascii_uppercase().replace('-', "_"))
}

/// Everything must be there, and nothing too much: a provider that is half configured is a wrong setting, never one
/// whose checks are skipped (O15).
pub(super) fn read(
    table: &mut Table<'_>,
    definition: Option<&'static Definition>,
    secret: Option<Value>,
    variable: &str,
) -> Option<ClientAuth> {
    let known = definition.map_or(ClientAuthMethod::Basic, |known| known.client_auth);
    let told = table.text("client_auth", one_of(&METHODS));
    let team_id = table.text("team_id", words(64));
    let key_id = table.text("key_id", words(64));
    let is_signed = known == ClientAuthMethod::SignedSecret;
    let secret = secret.and_then(|value| value.as_str().filter(|text| !text.is_empty()).map(str::to_owned));
    if is_signed {
        if told.is_some() {
            let path = table.path_of("client_auth");
            table.problems().note(&path, "a method", "nothing: this provider wants a signed secret");
        }
        return signed(table, secret, team_id, key_id, variable);
    }
    for (name, value) in [("team_id", team_id), ("key_id", key_id)] {
        if value.is_some() {
            let path = table.path_of(name);
            table.problems().note(&path, "a text", "nothing: only signed secrets have that (apple)");
        }
    }
    match (told.unwrap_or(known), secret) {
        (ClientAuthMethod::Basic, Some(secret)) => Some(ClientAuth::Basic(ClientSecret::new(secret))),
        (ClientAuthMethod::Post, Some(secret)) => Some(ClientAuth::Post(ClientSecret::new(secret))),
        (ClientAuthMethod::Public, None) => Some(ClientAuth::Public),
        (ClientAuthMethod::Public, Some(_)) => {
            table.problems().note(variable, "a secret", "none, because client_auth is \"none\"");
            None
        }
        _ => {
            table.problems().note(
                variable,
                "nothing",
                format!("the client secret: `wrangler secret put {variable}`"),
            );
            None
        }
    }
}

fn signed(
    table: &mut Table<'_>,
    secret: Option<String>,
    team_id: Option<String>,
    key_id: Option<String>,
    variable: &str,
) -> Option<ClientAuth> {
    let key = secret.as_deref().map(ClientKey::from_pem);
    match key {
        None => table.problems().note(
            variable,
            "nothing",
            format!("the private key, the whole .p8 file: `wrangler secret put {variable} < AuthKey.p8`"),
        ),
        Some(None) => table.problems().note(
            variable,
            "a text that is not shown",
            "the whole .p8 file: a private key on P-256 in PEM (PKCS #8)",
        ),
        Some(Some(_)) => {}
    }
    for (name, value) in [("team_id", &team_id), ("key_id", &key_id)] {
        if value.is_none() {
            let path = table.path_of(name);
            table.problems().note(&path, "nothing", "what the provider shows beside the key");
        }
    }
    Some(ClientAuth::Signed(SignedSecret { key: key??, key_id: key_id?, team_id: team_id? }))
}
