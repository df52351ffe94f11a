//! <https://developers.kakao.com/docs/latest/en/kakaologin/rest-api>

use super::openid::{Auth, OpenId};
use serde_json::{Value, json};

const PROVIDER: OpenId = OpenId {
    name: "kakao",
    issuer: "https://kauth.kakao.com",
    scopes: "openid profile_nickname account_email",
    auth: Auth::Post,
    claims,
    nonce: true,
    pkce: true,
    subject: "166959",
    email: Some("ada@example.com"),
    email_verified: false,
    display_name: Some("Ada"),
};

fn claims() -> Value {
    json!({ "sub": "166959", "nickname": "Ada", "picture": "https://k.example/x", "email": "ada@example.com" })
}

#[test]
fn kakao_signs_in() {
    PROVIDER.works();
}
