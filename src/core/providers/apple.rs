//! Apple: Sign in with Apple for the web. The name comes with the very first sign-in and never again.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Quirk, STANDARD, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "apple",
    label: "Apple",
    reference: "https://developer.apple.com/documentation/signinwithapplerestapi",
    protocol: Protocol::OpenId { issuer: "https://appleid.apple.com" },
    scopes: &["openid", "email", "name"],
    client_auth: ClientAuthMethod::SignedSecret,
    pkce: Pkce::NotSaid,
    nonce: true,
    claims: Claims { verified: Verified::ClaimOrText("/email_verified"), name: &[], ..STANDARD },
    // Required as soon as a scope is asked for.
    parameters: &[("response_mode", "form_post")],
    quirks: &[Quirk::FormPost, Quirk::NameInResponse, Quirk::PrivateRelay("@privaterelay.appleid.com")],
};
