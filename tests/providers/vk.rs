//! <https://id.vk.ru/about/business/go/docs/ru/vkid/latest/vk-id/connection/api-integration/api-description>

use super::plain::{Asked, Plain, Said, is_token_request, refused, said};
use serde_json::json;

const VK: Plain = Plain {
    name: "vk",
    authorization_endpoint: "https://id.vk.ru/authorize",
    asked_for: &[("client_id", "our-client"), ("code_challenge_method", "S256")],
    endpoints: &[("https://id.vk.ru/oauth2/auth", token), ("https://id.vk.ru/oauth2/user_info", user_info)],
    response: &[("device_id", "the-device"), ("type", "code_v2")],
    secret: false,
    issuer: "https://id.vk.com",
    subject: "1234567890",
    email: Some("ada@example.com"),
    email_verified: false,
    display_name: "Ada Lovelace",
};

fn token(asked: &Asked<'_>) -> Said {
    let good = asked.form("client_id") == "our-client"
        && asked.form("device_id") == "the-device"
        && asked.form("state").len() > 40;
    if !good || !is_token_request(asked) {
        return refused(json!({ "error": "invalid_grant", "error_description": "code is expired" }));
    }
    said(json!({
        "refresh_token": "the-refresh-token", "access_token": "the-access-token", "id_token": "e30.e30.x",
        "token_type": "Bearer", "expires_in": 3600, "user_id": 1_234_567_890, "scope": "email",
    }))
}

fn user_info(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.request.method, "POST");
    assert_eq!(
        (asked.form("access_token").as_str(), asked.form("client_id").as_str()),
        ("the-access-token", "our-client")
    );
    said(json!({ "user": {
        "user_id": "1234567890", "first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com",
        "verified": false,
    } }))
}

#[test]
fn vk_signs_in() {
    VK.works();
    VK.refuses("another");
}

#[test]
fn a_response_without_the_device_makes_no_token_request() {
    let shop = VK.shop();
    let browser = vestibule_core::testing::Browser::default();
    let url = VK.approve(&VK.leave(&shop, &browser)).replace("device_id", "device");
    let reply = shop.step(&browser, &url);
    assert_eq!((reply.status(), reply.detail()), (502, Some("device_id_missing")));
    assert_eq!(shop.world.outbound_to("/oauth2/auth"), 0);
}
