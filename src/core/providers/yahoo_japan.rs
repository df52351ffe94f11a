//! Yahoo! JAPAN: Yahoo! ID Federation.

use super::{ClientAuthMethod, Definition, Pkce, Protocol, STANDARD};

pub(super) const DEFINITION: Definition = Definition {
    name: "yahoo-japan",
    label: "Yahoo! JAPAN",
    reference: "https://developer.yahoo.co.jp/yconnect/v2/",
    protocol: Protocol::OpenId { issuer: "https://auth.login.yahoo.co.jp/yconnect/v2" },
    scopes: &["openid", "profile", "email"],
    client_auth: ClientAuthMethod::Basic,
    pkce: Pkce::Checked,
    nonce: true,
    claims: STANDARD,
    parameters: &[],
    quirks: &[],
};
