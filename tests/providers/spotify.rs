//! <https://developer.spotify.com/documentation/web-api/tutorials/code-flow>,
//! <https://developer.spotify.com/documentation/web-api/reference/get-current-users-profile>

use super::plain::{Asked, Plain, Said, is_token_request, refused, said};
use serde_json::json;

const SPOTIFY: Plain = Plain {
    name: "spotify",
    authorization_endpoint: "https://accounts.spotify.com/authorize",
    asked_for: &[("client_id", "our-client"), ("scope", "user-read-email")],
    endpoints: &[("https://accounts.spotify.com/api/token", token), ("https://api.spotify.com/v1/me", me)],
    response: &[],
    secret: true,
    issuer: "https://accounts.spotify.com",
    subject: "smedjan",
    email: Some("ada@example.com"),
    email_verified: false,
    display_name: "Ada",
};

fn token(asked: &Asked<'_>) -> Said {
    if !asked.has_basic() || !is_token_request(asked) {
        return refused(
            json!({ "error": "invalid_grant", "error_description": "Invalid authorization code" }),
        );
    }
    said(json!({
        "access_token": "the-access-token", "token_type": "Bearer", "scope": "user-read-private user-read-email",
        "expires_in": 3600, "refresh_token": "NgCXRK",
    }))
}

fn me(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.header("authorization"), "Bearer the-access-token");
    said(json!({ "id": "smedjan", "display_name": "Ada", "email": "ada@example.com", "country": "SE" }))
}

#[test]
fn spotify_signs_in() {
    SPOTIFY.works();
    SPOTIFY.refuses("another");
}
