//! Kakao, with OpenID Connect switched on at the app. What it says of an address does not come with the ID token.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, STANDARD, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "kakao",
    label: "Kakao",
    reference: "https://developers.kakao.com/docs/latest/en/kakaologin/rest-api",
    protocol: Protocol::OpenId { issuer: "https://kauth.kakao.com" },
    scopes: &["openid", "profile_nickname", "account_email"],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::NotSaid,
    nonce: true,
    claims: Claims { verified: Verified::Never, name: &["/nickname"], ..STANDARD },
    parameters: &[],
    quirks: &[],
};
