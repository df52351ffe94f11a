//! Slack: Sign in with Slack. A user id is unique in its workspace, and only together with that one everywhere. PKCE is
//! for apps that were switched to it, which makes public clients of them (<https://docs.slack.dev/authentication/using-pkce>).

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, STANDARD};

pub(super) const DEFINITION: Definition = Definition {
    name: "slack",
    label: "Slack",
    reference: "https://docs.slack.dev/authentication/sign-in-with-slack/",
    protocol: Protocol::OpenId { issuer: "https://slack.com" },
    scopes: &["openid", "profile", "email"],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::NotSent,
    nonce: true,
    claims: Claims { subject: "/https:~1~1slack.com~1team_id /sub", ..STANDARD },
    parameters: &[],
    quirks: &[],
};
