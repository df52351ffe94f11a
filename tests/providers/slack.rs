//! <https://docs.slack.dev/authentication/sign-in-with-slack/>

use super::openid::{Auth, OpenId};
use serde_json::{Value, json};
use vestibule_core::testing::Browser;

const PROVIDER: OpenId = OpenId {
    name: "slack",
    issuer: "https://slack.com",
    scopes: "openid profile email",
    auth: Auth::Post,
    claims,
    nonce: true,
    pkce: false,
    subject: "T0R7GR/U0R7MFMJM",
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

#[test]
fn a_user_id_of_two_workspaces_is_two_customers_and_without_a_workspace_nobody() {
    let shop = PROVIDER.shop();
    let signs_in = |team: Value| {
        let mut claims = claims();
        claims["https://slack.com/team_id"] = team;
        shop.world.other_provider.customer.replace(claims);
        PROVIDER.sign_in(&shop, &Browser::default())
    };
    let (one, two) = (signs_in(json!("T0R7GR")), signs_in(json!("T0OTHER")));
    assert!(one.subject().is_some() && two.subject().is_some());
    assert_ne!(one.subject(), two.subject());
    assert_eq!(signs_in(json!("T0R7GR")).subject(), one.subject());
    for team in [Value::Null, json!(""), json!(["T0R7GR"])] {
        let reply = signs_in(team);
        assert_eq!((reply.status(), reply.detail()), (502, Some("id_token_no_subject")));
    }
}
