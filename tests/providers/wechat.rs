//! <https://developers.weixin.qq.com/doc/oplatform/en/Website_App/WeChat_Login/Wechat_Login.html>

use super::plain::{Asked, Plain, Said};
use crate::journey::parameter;
use serde_json::json;

const WECHAT: Plain = Plain {
    name: "wechat",
    authorization_endpoint: "https://open.weixin.qq.com/connect/qrconnect",
    asked_for: &[("appid", "our-client"), ("scope", "snsapi_login"), ("client_id", "")],
    endpoints: &[
        ("https://api.weixin.qq.com/sns/oauth2/access_token", token),
        ("https://api.weixin.qq.com/sns/userinfo", userinfo),
    ],
    response: &[],
    secret: true,
    issuer: "https://open.weixin.qq.com",
    subject: "oLVPpjqs9BhvzwPj5A-vTYAX3GLc",
    email: None,
    email_verified: false,
    display_name: "Ada",
};

fn token(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.request.method, "GET");
    let good = asked.query("appid") == "our-client"
        && asked.query("secret") == "a secret"
        && asked.query("grant_type") == "authorization_code"
        && asked.query("code") == "the-code";
    if !good {
        return (200, "text/plain", json!({ "errcode": 40029, "errmsg": "invalid code" }));
    }
    (
        200,
        "text/plain",
        json!({
            "access_token": "the-access-token", "expires_in": 7200, "refresh_token": "REFRESH_TOKEN",
            "openid": "oLVPpjqs9BhvzwPj5A-vTYAX3GLc", "scope": "snsapi_login", "unionid": "o6_bmasdasdsad6_2sgVt7hMZOPfL",
        }),
    )
}

fn userinfo(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.query("access_token"), "the-access-token");
    assert_eq!(asked.query("openid"), "oLVPpjqs9BhvzwPj5A-vTYAX3GLc");
    (
        200,
        "text/plain",
        json!({ "openid": "oLVPpjqs9BhvzwPj5A-vTYAX3GLc", "nickname": "Ada", "sex": 1, "privilege": [] }),
    )
}

#[test]
fn wechat_signs_in() {
    WECHAT.works();
    WECHAT.refuses("another");
}

#[test]
fn the_request_is_the_documented_one_and_nothing_more() {
    let url = WECHAT.leave(&WECHAT.shop(), &vestibule_core::testing::Browser::default());
    let query = url.split_once('?').expect("a query").1;
    let query = query.strip_suffix("#wechat_redirect").expect("what it ends with");
    let names: Vec<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
    assert_eq!(names, ["appid", "redirect_uri", "response_type", "scope", "state"]);
}

#[test]
fn who_says_no_comes_back_without_a_code_and_is_not_sent_there_again() {
    let shop = WECHAT.shop();
    let browser = vestibule_core::testing::Browser::default();
    let callback = WECHAT.approve(&WECHAT.leave(&shop, &browser)).replace("code=the-code&", "");
    let reply = shop.step(&browser, &callback);
    assert_eq!((reply.reason(), reply.detail()), ("login_declined", Some("declined_at_provider")));
    assert!(reply.leads_on());
}

#[test]
fn the_state_fits_and_the_flow_is_in_the_redirect_uri() {
    let shop = WECHAT.shop();
    let browser = vestibule_core::testing::Browser::default();
    let url = WECHAT.leave(&shop, &browser);
    assert!(parameter(&url, "state").len() <= 128);
    assert!(!parameter(&parameter(&url, "redirect_uri"), "flow").is_empty());
    // In another browser it opens nothing.
    let stranger = vestibule_core::testing::Browser::default();
    let reply = shop.step(&stranger, &WECHAT.approve(&url));
    assert_eq!(stranger.cookie("__Host-session"), None, "{reply:?}");
    assert_eq!(shop.world.outbound_to("access_token"), 0);
}
