//! <https://discord.com/developers/docs/topics/oauth2>, <https://discord.com/developers/docs/resources/user#user-object>

use super::plain::{Asked, Plain, Said, is_token_request, refused, said};
use serde_json::json;

const DISCORD: Plain = Plain {
    name: "discord",
    authorization_endpoint: "https://discord.com/oauth2/authorize",
    asked_for: &[("client_id", "our-client"), ("scope", "identify email")],
    endpoints: &[
        ("https://discord.com/api/oauth2/token", token),
        ("https://discord.com/api/users/@me", user),
    ],
    response: &[],
    secret: true,
    issuer: "https://discord.com",
    subject: "80351110224678912",
    email: Some("ada@example.com"),
    email_verified: true,
    display_name: "Ada",
};

fn token(asked: &Asked<'_>) -> Said {
    if !asked.has_basic() || !is_token_request(asked) {
        return refused(json!({ "error": "invalid_grant" }));
    }
    said(json!({
        "access_token": "the-access-token",
        "token_type": "Bearer",
        "expires_in": 604_800,
        "refresh_token": "D43f5y0ahjqew82jZ4NViEr2YafMKhue",
        "scope": "identify email",
    }))
}

fn user(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.header("authorization"), "Bearer the-access-token");
    said(json!({
        "id": "80351110224678912", "username": "ada_l", "discriminator": "0", "global_name": "Ada",
        "verified": true, "email": "ada@example.com", "locale": "en-GB",
    }))
}

#[test]
fn discord_signs_in() {
    DISCORD.works();
    DISCORD.refuses("another");
}
