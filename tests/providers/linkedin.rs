//! <https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2>

use super::openid::{Auth, OpenId};
use serde_json::{Value, json};

const PROVIDER: OpenId = OpenId {
    name: "linkedin",
    issuer: "https://www.linkedin.com/oauth",
    scopes: "openid profile email",
    auth: Auth::Post,
    claims,
    nonce: false,
    pkce: false,
    subject: "782bbtaQ",
    email: Some("ada@example.com"),
    email_verified: true,
    display_name: Some("Ada Lovelace"),
};

fn claims() -> Value {
    json!({
        "sub": "782bbtaQ", "name": "Ada Lovelace", "given_name": "Ada", "family_name": "Lovelace",
        "locale": "en-US", "email": "ada@example.com", "email_verified": true,
    })
}

#[test]
fn linkedin_signs_in() {
    PROVIDER.works();
}
