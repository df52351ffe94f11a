//! <https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html>

use super::plain::{Asked, Plain, Said, is_token_request, refused, said};
use serde_json::json;

const AMAZON: Plain = Plain {
    name: "amazon",
    authorization_endpoint: "https://www.amazon.com/ap/oa",
    asked_for: &[("client_id", "our-client"), ("scope", "profile")],
    endpoints: &[
        ("https://api.amazon.com/auth/o2/token", token),
        ("https://api.amazon.com/user/profile", profile),
    ],
    response: &[("scope", "profile")],
    secret: true,
    issuer: "https://www.amazon.com",
    subject: "amzn1.account.K2LI23KL2LK2",
    email: Some("ada@example.com"),
    email_verified: false,
    display_name: "Ada Lovelace",
};

fn token(asked: &Asked<'_>) -> Said {
    if !asked.has_post() || !is_token_request(asked) {
        return refused(json!({ "error": "invalid_grant", "error_description": "…" }));
    }
    said(json!({
        "access_token": "the-access-token",
        "token_type": "bearer",
        "expires_in": 3600,
        "refresh_token": "Atzr|IQEBL",
    }))
}

fn profile(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.header("authorization"), "Bearer the-access-token");
    said(
        json!({ "user_id": "amzn1.account.K2LI23KL2LK2", "email": "ada@example.com", "name": "Ada Lovelace" }),
    )
}

#[test]
fn amazon_signs_in() {
    AMAZON.works();
    AMAZON.refuses("another");
}
