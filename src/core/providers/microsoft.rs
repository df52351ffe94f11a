//! Microsoft: accounts of every organisation, and personal ones. For one organisation alone: the same with its
//! `issuer`. Whoever administers an organisation writes any address into a profile (nOAuth), so no address counts.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Quirk, STANDARD, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "microsoft",
    label: "Microsoft",
    reference: "https://learn.microsoft.com/en-us/entra/identity-platform/id-token-claims-reference",
    protocol: Protocol::OpenId { issuer: "https://login.microsoftonline.com/common/v2.0" },
    scopes: &["openid", "profile", "email"],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::Checked,
    nonce: true,
    claims: Claims { subject: "/oid", verified: Verified::Never, ..STANDARD },
    parameters: &[],
    quirks: &[Quirk::IssuerPerTenant],
};
