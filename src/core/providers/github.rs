//! GitHub. The address of the profile is what its owner likes to show; the verified ones are listed elsewhere.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Quirk, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "github",
    label: "GitHub",
    reference: "https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps",
    protocol: Protocol::OAuth2 {
        namespace: "https://github.com",
        authorization_endpoint: "https://github.com/login/oauth/authorize",
        token_endpoint: "https://github.com/login/oauth/access_token",
        userinfo_endpoint: "https://api.github.com/user",
    },
    scopes: &["read:user", "user:email"],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::Checked,
    nonce: false,
    claims: Claims {
        subject: "/id",
        email: "",
        verified: Verified::PrimaryOfList,
        name: &["/name", "/login"],
        locale: "",
    },
    parameters: &[],
    quirks: &[Quirk::Addresses("/emails")],
};
