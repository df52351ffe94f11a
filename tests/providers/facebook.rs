//! <https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow>,
//! <https://developers.facebook.com/docs/graph-api/guides/secure-requests>

use super::plain::{Asked, Plain, Said, is_token_request, refused, said};
use serde_json::json;

const FACEBOOK: Plain = Plain {
    name: "facebook",
    authorization_endpoint: "https://www.facebook.com/v24.0/dialog/oauth",
    asked_for: &[("client_id", "our-client"), ("scope", "public_profile email")],
    endpoints: &[
        ("https://graph.facebook.com/v24.0/oauth/access_token", token),
        ("https://graph.facebook.com/v24.0/me", me),
    ],
    response: &[],
    secret: true,
    issuer: "https://www.facebook.com",
    subject: "10158000000000001",
    email: Some("ada@example.com"),
    email_verified: false,
    display_name: "Ada Lovelace",
};

fn token(asked: &Asked<'_>) -> Said {
    if !asked.has_post() || !is_token_request(asked) {
        // The Graph API's errors are objects, not the texts of RFC 6749 §5.2.
        return refused(json!({ "error": { "message": "…", "type": "OAuthException", "code": 100 } }));
    }
    said(json!({ "access_token": "the-access-token", "token_type": "bearer", "expires_in": 5_183_944 }))
}

fn me(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.query("fields"), "id,name,email");
    // printf the-access-token | openssl dgst -sha256 -hmac "a secret"
    assert_eq!(
        asked.query("appsecret_proof"),
        "64879a37e6518aad78f339dc2040d39d9895956e498638739dd27ce71088a449"
    );
    assert_eq!(asked.header("authorization"), "Bearer the-access-token");
    said(json!({ "id": "10158000000000001", "name": "Ada Lovelace", "email": "ada@example.com" }))
}

#[test]
fn facebook_signs_in() {
    FACEBOOK.works();
}

#[test]
fn a_refusal_of_the_graph_api_is_trouble_and_no_session() {
    let shop = FACEBOOK.shop();
    let browser = vestibule_core::testing::Browser::default();
    let url = FACEBOOK.approve(&FACEBOOK.leave(&shop, &browser)).replace("the-code", "another");
    let reply = shop.step(&browser, &url);
    assert_eq!((reply.status(), reply.detail()), (503, Some("token_status")));
    assert!(reply.leads_on());
}
