//! <https://docs.slack.dev/authentication/sign-in-with-slack/>

use super::openid::{Auth, OpenId};
use serde_json::{Value, json};

const PROVIDER: OpenId = OpenId {
    name: "slack",
    issuer: "https://slack.com",
    scopes: "openid profile email",
    auth: Auth::Post,
    claims,
    nonce: true,
    subject: "U0R7MFMJM",
    email: Some("ada@example.com"),
    email_verified: true,
    display_name: Some("Ada Lovelace"),
};

fn claims() -> Value {
    json!({
        "sub": "U0R7MFMJM", "https://slack.com/user_id": "U0R7MFMJM", "https://slack.com/team_id": "T0R7GR",
        "email": "ada@example.com", "email_verified": true, "name": "Ada Lovelace", "locale": "en-US",
    })
}

#[test]
fn slack_signs_in() {
    PROVIDER.works();
}
