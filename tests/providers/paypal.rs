//! <https://developer.paypal.com/docs/log-in-with-paypal/integrate/build-button>

use super::plain::{Asked, Plain, Said, refused, said};
use serde_json::json;

const PAYPAL: Plain = Plain {
    name: "paypal",
    authorization_endpoint: "https://www.paypal.com/signin/authorize",
    asked_for: &[("client_id", "our-client"), ("scope", "openid profile email"), ("flowEntry", "static")],
    endpoints: &[
        ("https://api-m.paypal.com/v1/oauth2/token", token),
        ("https://api-m.paypal.com/v1/identity/oauth2/userinfo", userinfo),
    ],
    response: &[("scope", "openid")],
    secret: true,
    issuer: "https://www.paypal.com",
    subject: "https://www.paypal.com/webapps/auth/identity/user/mWq6_1sU85v5EG9yHdPxJRrhGHrnMJ-1PQKtX6pcsmA",
    email: Some("ada@example.com"),
    email_verified: true,
    display_name: "Ada Lovelace",
};

fn token(asked: &Asked<'_>) -> Said {
    if !asked.has_basic() || asked.form("code") != "the-code" {
        return refused(json!({ "error": "invalid_grant", "error_description": "Invalid code" }));
    }
    said(json!({
        "scope": "openid profile email", "access_token": "the-access-token", "token_type": "Bearer",
        "expires_in": 28_800, "refresh_token": "R23AAF", "nonce": "2020-04-03",
    }))
}

fn userinfo(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.query("schema"), "paypalv1.1");
    assert_eq!(asked.header("authorization"), "Bearer the-access-token");
    said(json!({
        "user_id": "https://www.paypal.com/webapps/auth/identity/user/mWq6_1sU85v5EG9yHdPxJRrhGHrnMJ-1PQKtX6pcsmA",
        "name": "Ada Lovelace",
        "payer_id": "WDJJHEBZ4X2LY",
        "verified_account": "true",
        "emails": [{ "value": "ada@example.com", "primary": true, "confirmed": true }],
    }))
}

#[test]
fn paypal_signs_in() {
    PAYPAL.works();
    PAYPAL.refuses("another");
}
