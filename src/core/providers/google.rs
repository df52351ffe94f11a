//! Google. It knows who owns an address only where it runs the mailbox: at Gmail, and for organisations (`hd`).

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Quirk, STANDARD, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "google",
    label: "Google",
    reference: "https://developers.google.com/identity/openid-connect/openid-connect",
    protocol: Protocol::OpenId { issuer: "https://accounts.google.com" },
    scopes: &["openid", "email", "profile"],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::Checked,
    nonce: true,
    claims: Claims {
        verified: Verified::Hosted { claim: "/email_verified", domain: "@gmail.com", organisation: "/hd" },
        ..STANDARD
    },
    parameters: &[],
    // "disallowed_useragent"
    quirks: &[Quirk::NoWebviews],
};
