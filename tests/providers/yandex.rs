//! <https://yandex.com/dev/id/doc/en/codes/code-url>, <https://yandex.com/dev/id/doc/en/user-information>

use super::plain::{Asked, Endpoint, Plain, Said, is_token_request, refused, said};
use crate::journey::parameter;
use serde_json::json;
use vestibule_core::testing::Browser;

const YANDEX: Plain = Plain {
    name: "yandex",
    authorization_endpoint: "https://oauth.yandex.com/authorize",
    asked_for: &[("client_id", "our-client"), ("scope", "login:info login:email")],
    endpoints: &[("https://oauth.yandex.com/token", token), ("https://login.yandex.ru/info", info)],
    response: &[("cid", "x")],
    secret: true,
    issuer: "https://oauth.yandex.com",
    subject: "1000034426",
    email: Some("ada@yandex.example"),
    email_verified: false,
    display_name: "Ada Lovelace",
};

fn token(asked: &Asked<'_>) -> Said {
    if !asked.has_basic() || !is_token_request(asked) {
        return refused(json!({ "error": "invalid_grant", "error_description": "Code has expired" }));
    }
    said(json!({
        "token_type": "bearer", "access_token": "the-access-token", "expires_in": 31_536_000, "refresh_token": "1:GN686QVt0mmakDd9",
    }))
}

fn answer(asked: &Asked<'_>, client: &str) -> Said {
    assert_eq!(asked.header("authorization"), "OAuth the-access-token");
    said(json!({
        "login": "ada", "id": "1000034426", "client_id": client, "real_name": "Ada Lovelace",
        "default_email": "ada@yandex.example", "emails": ["ada@yandex.example"], "psuid": "1.AAceCw.tbHgw5DtJ9_zeqPrk-Ba2w",
    }))
}

fn info(asked: &Asked<'_>) -> Said {
    answer(asked, "our-client")
}

fn info_of_another_app(asked: &Asked<'_>) -> Said {
    answer(asked, "another-client")
}

#[test]
fn yandex_signs_in() {
    YANDEX.works();
    YANDEX.refuses("another");
}

#[test]
fn a_token_of_another_app_signs_nobody_in() {
    const ENDPOINTS: &[Endpoint] =
        &[("https://oauth.yandex.com/token", token), ("https://login.yandex.ru/info", info_of_another_app)];
    let yandex = Plain { endpoints: ENDPOINTS, ..YANDEX };
    let reply = yandex.sign_in(&yandex.shop(), &vestibule_core::testing::Browser::default());
    assert_eq!((reply.status(), reply.detail()), (502, Some("userinfo_other_client")));
    assert!(reply.leads_on());
}

#[test]
fn a_long_way_back_is_shortened_to_what_its_state_holds() {
    let shop = YANDEX.shop();
    let browser = Browser::default();
    let page = format!("/auth/with/yandex?return=%2Fmembers%2Fx%3F{}", "q".repeat(1024));
    let url = shop.step(&browser, &page).header("location").expect("the way there").to_owned();
    assert!(parameter(&url, "state").len() <= 1024, "{url}");
    assert_eq!(shop.visit(&browser, &YANDEX.approve(&url)).origin_path(), Some("/members/x"));
}
