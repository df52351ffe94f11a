//! Facebook: the Graph API. Its subjects are different for every app.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Quirk, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "facebook",
    label: "Facebook",
    reference: "https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow",
    protocol: Protocol::OAuth2 {
        namespace: "https://www.facebook.com",
        authorization_endpoint: "https://www.facebook.com/v24.0/dialog/oauth",
        token_endpoint: "https://graph.facebook.com/v24.0/oauth/access_token",
        userinfo_endpoint: "https://graph.facebook.com/v24.0/me?fields=id,name,email",
    },
    scopes: &["public_profile", "email"],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::NotSaid,
    nonce: false,
    claims: Claims {
        subject: "/id",
        email: "/email",
        verified: Verified::Never,
        name: &["/name"],
        locale: "",
    },
    parameters: &[],
    quirks: &[Quirk::SecretProof],
};
