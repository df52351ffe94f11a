//! Twitch. The address is in the ID token only for who asks for the claim by name (OpenID Connect Core §5.5).

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, STANDARD};

pub(super) const DEFINITION: Definition = Definition {
    name: "twitch",
    label: "Twitch",
    reference: "https://dev.twitch.tv/docs/authentication/getting-tokens-oidc/",
    protocol: Protocol::OpenId { issuer: "https://id.twitch.tv/oauth2" },
    scopes: &["openid", "user:read:email"],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::NotSaid,
    nonce: true,
    claims: Claims { name: &["/preferred_username"], ..STANDARD },
    parameters: &[(
        "claims",
        r#"{"id_token":{"email":null,"email_verified":null,"preferred_username":null}}"#,
    )],
    quirks: &[],
};
