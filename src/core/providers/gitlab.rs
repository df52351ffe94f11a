//! GitLab. One of your own: the same with `issuer`.

use super::{ClientAuthMethod, Definition, Pkce, Protocol, STANDARD};

pub(super) const DEFINITION: Definition = Definition {
    name: "gitlab",
    label: "GitLab",
    reference: "https://docs.gitlab.com/integration/openid_connect_provider/",
    protocol: Protocol::OpenId { issuer: "https://gitlab.com" },
    scopes: &["openid", "profile", "email"],
    client_auth: ClientAuthMethod::Basic,
    pkce: Pkce::Checked,
    nonce: true,
    claims: STANDARD,
    parameters: &[],
    quirks: &[],
};
