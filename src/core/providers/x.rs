//! X, formerly Twitter: OAuth 2.0 with PKCE.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Quirk, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "x",
    label: "X",
    reference: "https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code",
    protocol: Protocol::OAuth2 {
        namespace: "https://x.com",
        authorization_endpoint: "https://x.com/i/oauth2/authorize",
        token_endpoint: "https://api.x.com/2/oauth2/token",
        userinfo_endpoint: "https://api.x.com/2/users/me",
    },
    scopes: &["users.read", "tweet.read"],
    client_auth: ClientAuthMethod::Basic,
    pkce: Pkce::Checked,
    nonce: false,
    claims: Claims {
        subject: "/data/id",
        email: "",
        verified: Verified::Never,
        name: &["/data/name", "/data/username"],
        locale: "",
    },
    parameters: &[],
    quirks: &[Quirk::StateAtMost(500)],
};
