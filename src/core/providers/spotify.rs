//! Spotify. Its documentation warns that the address is not verified.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "spotify",
    label: "Spotify",
    reference: "https://developer.spotify.com/documentation/web-api/tutorials/code-flow",
    protocol: Protocol::OAuth2 {
        namespace: "https://accounts.spotify.com",
        authorization_endpoint: "https://accounts.spotify.com/authorize",
        token_endpoint: "https://accounts.spotify.com/api/token",
        userinfo_endpoint: "https://api.spotify.com/v1/me",
    },
    scopes: &["user-read-email"],
    client_auth: ClientAuthMethod::Basic,
    pkce: Pkce::Checked,
    nonce: false,
    claims: Claims {
        subject: "/id",
        email: "/email",
        verified: Verified::Never,
        name: &["/display_name"],
        locale: "",
    },
    parameters: &[],
    quirks: &[],
};
