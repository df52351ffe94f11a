//! Slack: Sign in with Slack.

use super::{ClientAuthMethod, Definition, Protocol, STANDARD};

pub(super) const DEFINITION: Definition = Definition {
    name: "slack",
    label: "Slack",
    reference: "https://docs.slack.dev/authentication/sign-in-with-slack/",
    protocol: Protocol::OpenId { issuer: "https://slack.com" },
    scopes: &["openid", "profile", "email"],
    client_auth: ClientAuthMethod::Post,
    pkce: false,
    nonce: true,
    claims: STANDARD,
    parameters: &[],
    quirks: &[],
};
