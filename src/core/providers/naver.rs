//! Naver. It answers refusals with status 200 and numbers as texts.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Quirk, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "naver",
    label: "Naver",
    reference: "https://developers.naver.com/docs/login/api/api.md",
    protocol: Protocol::OAuth2 {
        namespace: "https://nid.naver.com",
        authorization_endpoint: "https://nid.naver.com/oauth2.0/authorize",
        token_endpoint: "https://nid.naver.com/oauth2.0/token",
        userinfo_endpoint: "https://openapi.naver.com/v1/nid/me",
    },
    scopes: &[],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::NotSaid,
    nonce: false,
    claims: Claims {
        subject: "/response/id",
        email: "/response/email",
        verified: Verified::Never,
        name: &["/response/name", "/response/nickname"],
        locale: "",
    },
    parameters: &[],
    quirks: &[Quirk::StateInTokenRequest],
};
