//! <https://developers.naver.com/docs/login/api/api.md>, <https://developers.naver.com/docs/login/profile/profile.md>

use super::plain::{Asked, Plain, Said, is_token_request, said};
use serde_json::json;

const NAVER: Plain = Plain {
    name: "naver",
    authorization_endpoint: "https://nid.naver.com/oauth2.0/authorize",
    asked_for: &[("client_id", "our-client"), ("scope", "")],
    endpoints: &[
        ("https://nid.naver.com/oauth2.0/token", token),
        ("https://openapi.naver.com/v1/nid/me", me),
    ],
    response: &[],
    secret: true,
    issuer: "https://nid.naver.com",
    subject: "32742776",
    email: Some("openapi@naver.com"),
    email_verified: false,
    display_name: "오픈 API",
};

fn token(asked: &Asked<'_>) -> Said {
    // The state is wanted again; refusals come with status 200.
    if !asked.has_post() || !is_token_request(asked) || asked.form("state").len() < 40 {
        return said(json!({ "error": "invalid_request", "error_description": "no valid data in session" }));
    }
    said(json!({
        "access_token": "the-access-token",
        "refresh_token": "c8ceMEJisO4Se7uGCEYKK1p52L93bHXLn",
        "token_type": "bearer",
        "expires_in": "3600",
    }))
}

fn me(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.header("authorization"), "Bearer the-access-token");
    said(json!({
        "resultcode": "00",
        "message": "success",
        "response": { "email": "openapi@naver.com", "nickname": "OpenAPI", "id": "32742776", "name": "오픈 API" },
    }))
}

#[test]
fn naver_signs_in() {
    NAVER.works();
}

#[test]
fn a_refusal_with_status_200_makes_no_session() {
    let shop = NAVER.shop();
    let browser = vestibule_core::testing::Browser::default();
    let url = NAVER.approve(&NAVER.leave(&shop, &browser)).replace("the-code", "another");
    let reply = shop.step(&browser, &url);
    assert_eq!((reply.status(), reply.detail()), (502, Some("token_refused")));
    assert!(reply.leads_on());
}
