//! LinkedIn: Sign In with LinkedIn using OpenID Connect. Its ID tokens leave the nonce out.

use super::{ClientAuthMethod, Definition, Protocol, STANDARD};

pub(super) const DEFINITION: Definition = Definition {
    name: "linkedin",
    label: "LinkedIn",
    reference: "https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/sign-in-with-linkedin-v2",
    protocol: Protocol::OpenId { issuer: "https://www.linkedin.com/oauth" },
    scopes: &["openid", "profile", "email"],
    client_auth: ClientAuthMethod::Post,
    pkce: false,
    nonce: false,
    claims: STANDARD,
    parameters: &[],
    quirks: &[],
};
