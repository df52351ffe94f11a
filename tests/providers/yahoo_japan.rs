//! <https://developer.yahoo.co.jp/yconnect/v2/>

use super::openid::{Auth, OpenId};
use serde_json::{Value, json};

const PROVIDER: OpenId = OpenId {
    name: "yahoo-japan",
    issuer: "https://auth.login.yahoo.co.jp/yconnect/v2",
    scopes: "openid profile email",
    auth: Auth::Basic,
    claims,
    nonce: true,
    pkce: true,
    subject: "DBKOLWZE3EJK2LDT7ACPDLCMX4",
    email: Some("ada@example.com"),
    email_verified: true,
    display_name: Some("矢風太郎"),
};

fn claims() -> Value {
    json!({
        "sub": "DBKOLWZE3EJK2LDT7ACPDLCMX4", "name": "矢風太郎", "given_name": "太郎", "family_name": "矢風",
        "email": "ada@example.com", "email_verified": true, "locale": "ja-JP", "amr": ["pwd"],
    })
}

#[test]
fn yahoo_japan_signs_in() {
    PROVIDER.works();
}
