//! Discord.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "discord",
    label: "Discord",
    reference: "https://discord.com/developers/docs/topics/oauth2",
    protocol: Protocol::OAuth2 {
        namespace: "https://discord.com",
        authorization_endpoint: "https://discord.com/oauth2/authorize",
        token_endpoint: "https://discord.com/api/oauth2/token",
        userinfo_endpoint: "https://discord.com/api/users/@me",
    },
    scopes: &["identify", "email"],
    client_auth: ClientAuthMethod::Basic,
    pkce: Pkce::Checked,
    nonce: false,
    claims: Claims {
        subject: "/id",
        email: "/email",
        verified: Verified::Claim("/verified"),
        name: &["/global_name", "/username"],
        locale: "/locale",
    },
    parameters: &[],
    quirks: &[],
};
