//! <https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code>, <https://docs.x.com/x-api/users/get-my-user>

use super::plain::{Asked, Plain, Said, is_token_request, refused, said};
use crate::journey::parameter;
use serde_json::json;
use vestibule_core::testing::Browser;

const X: Plain = Plain {
    name: "x",
    authorization_endpoint: "https://x.com/i/oauth2/authorize",
    asked_for: &[
        ("client_id", "our-client"),
        ("scope", "users.read tweet.read"),
        ("code_challenge_method", "S256"),
    ],
    endpoints: &[("https://api.x.com/2/oauth2/token", token), ("https://api.x.com/2/users/me", me)],
    response: &[],
    secret: true,
    issuer: "https://x.com",
    subject: "2244994945",
    email: None,
    email_verified: false,
    display_name: "Ada",
};

fn token(asked: &Asked<'_>) -> Said {
    if !asked.has_basic() || !is_token_request(asked) {
        // That is what it says of a code that is wrong or used.
        return refused(
            json!({ "error": "invalid_grant", "error_description": "Value passed for the authorization code was invalid." }),
        );
    }
    said(
        json!({ "token_type": "bearer", "expires_in": 7200, "access_token": "the-access-token", "scope": "tweet.read users.read" }),
    )
}

fn me(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.header("authorization"), "Bearer the-access-token");
    said(json!({ "data": { "id": "2244994945", "name": "Ada", "username": "ada" } }))
}

#[test]
fn x_signs_in() {
    X.works();
    X.refuses("another");
}

#[test]
fn a_long_way_back_is_shortened_to_what_its_state_holds() {
    let shop = X.shop();
    let browser = Browser::default();
    let page = format!("/auth/with/x?return=%2Fmembers%2Fx%3F{}", "q".repeat(500));
    let url = shop.step(&browser, &page).header("location").expect("the way there").to_owned();
    assert!(parameter(&url, "state").len() <= 500, "{url}");
    assert_eq!(shop.visit(&browser, &X.approve(&url)).origin_path(), Some("/members/x"));
}
