//! <https://developers.line.biz/en/reference/line-login/>

use super::plain::{Asked, Plain, Said, is_token_request, refused, said};
use serde_json::json;

const LINE: Plain = Plain {
    name: "line",
    authorization_endpoint: "https://access.line.me/oauth2/v2.1/authorize",
    asked_for: &[("client_id", "our-client"), ("scope", "openid profile")],
    endpoints: &[
        ("https://api.line.me/oauth2/v2.1/token", token),
        ("https://api.line.me/oauth2/v2.1/userinfo", userinfo),
    ],
    response: &[("friendship_status_changed", "true")],
    secret: true,
    issuer: "https://access.line.me",
    subject: "U4af4980629d5f8a1d1f9f4f0f0f0f0f0",
    email: None,
    email_verified: false,
    display_name: "Ada",
};

fn token(asked: &Asked<'_>) -> Said {
    if !asked.has_post() || !is_token_request(asked) {
        return refused(
            json!({ "error": "invalid_grant", "error_description": "invalid authorization code" }),
        );
    }
    // The ID token is signed with the client secret (HS256); nothing of it is read.
    said(json!({
        "access_token": "the-access-token", "expires_in": 2_592_000, "id_token": "eyJhbGciOiJIUzI1NiJ9.e30.x",
        "refresh_token": "Aa1FdeggRhTnPNNpxr8p", "scope": "profile openid", "token_type": "Bearer",
    }))
}

fn userinfo(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.header("authorization"), "Bearer the-access-token");
    said(
        json!({ "sub": "U4af4980629d5f8a1d1f9f4f0f0f0f0f0", "name": "Ada", "picture": "https://profile.line-scdn.net/x" }),
    )
}

#[test]
fn line_signs_in() {
    LINE.works();
    LINE.refuses("another");
}
