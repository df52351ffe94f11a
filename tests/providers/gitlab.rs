//! <https://docs.gitlab.com/integration/openid_connect_provider/>

use super::openid::{Auth, OpenId};
use serde_json::{Value, json};

const PROVIDER: OpenId = OpenId {
    name: "gitlab",
    issuer: "https://gitlab.com",
    scopes: "openid profile email",
    auth: Auth::Basic,
    claims,
    nonce: true,
    pkce: true,
    subject: "4711",
    email: Some("ada@example.com"),
    email_verified: true,
    display_name: Some("Ada Lovelace"),
};

fn claims() -> Value {
    json!({
        "sub": "4711", "name": "Ada Lovelace", "nickname": "ada", "preferred_username": "ada",
        "email": "ada@example.com", "email_verified": true, "groups_direct": ["shop"],
    })
}

#[test]
fn gitlab_signs_in() {
    PROVIDER.works();
}
