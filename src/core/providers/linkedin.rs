//! LinkedIn: Sign In with LinkedIn using OpenID Connect. Its ID tokens leave the nonce out, and a token request with a
//! code verifier is refused as that of an unknown client: PKCE is for native apps there, at another endpoint.

use super::{ClientAuthMethod, Definition, Pkce, Protocol, STANDARD};

pub(super) const DEFINITION: Definition = Definition {
    name: "linkedin",
    label: "LinkedIn",
    // PKCE: <https://learn.microsoft.com/en-us/linkedin/shared/authentication/authorization-code-flow-native>
    reference: "https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2",
    protocol: Protocol::OpenId { issuer: "https://www.linkedin.com/oauth" },
    scopes: &["openid", "profile", "email"],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::NotSent,
    nonce: false,
    claims: STANDARD,
    parameters: &[],
    quirks: &[],
};
