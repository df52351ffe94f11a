//! LINE. Its ID tokens for websites are signed with the client secret (HS256), which proves nothing to anyone else and
//! is no algorithm of ours: the customer is asked for at the UserInfo endpoint.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "line",
    label: "LINE",
    reference: "https://developers.line.biz/en/reference/line-login/",
    protocol: Protocol::OAuth2 {
        namespace: "https://access.line.me",
        authorization_endpoint: "https://access.line.me/oauth2/v2.1/authorize",
        token_endpoint: "https://api.line.me/oauth2/v2.1/token",
        userinfo_endpoint: "https://api.line.me/oauth2/v2.1/userinfo",
    },
    scopes: &["openid", "profile"],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::Checked,
    nonce: false,
    claims: Claims { subject: "/sub", email: "", verified: Verified::Never, name: &["/name"], locale: "" },
    parameters: &[],
    quirks: &[],
};
