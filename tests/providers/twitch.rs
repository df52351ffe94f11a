//! <https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/>

use super::openid::{Auth, OpenId};
use serde_json::{Value, json};

const PROVIDER: OpenId = OpenId {
    name: "twitch",
    issuer: "https://id.twitch.tv/oauth2",
    scopes: "openid user:read:email",
    auth: Auth::Post,
    claims,
    nonce: true,
    pkce: true,
    subject: "713936733",
    email: Some("ada@example.com"),
    email_verified: true,
    display_name: Some("ada"),
};

fn claims() -> Value {
    json!({
        "sub": "713936733", "azp": "vestibule", "preferred_username": "ada", "email": "ada@example.com",
        "email_verified": true,
    })
}

#[test]
fn twitch_signs_in() {
    PROVIDER.works();
}

#[test]
fn the_address_is_asked_for_by_the_name_of_its_claim() {
    let shop = PROVIDER.shop();
    let url = PROVIDER.leave(&shop, &vestibule_core::testing::Browser::default());
    let asked: Value = serde_json::from_str(&crate::journey::parameter(&url, "claims")).expect("JSON");
    assert!(asked["id_token"]["email_verified"].is_null());
    assert!(asked["id_token"].as_object().expect("an object").contains_key("email"));
}
