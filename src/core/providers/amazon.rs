//! Amazon: Login with Amazon for websites.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "amazon",
    label: "Amazon",
    reference: "https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html",
    protocol: Protocol::OAuth2 {
        namespace: "https://www.amazon.com",
        authorization_endpoint: "https://www.amazon.com/ap/oa",
        token_endpoint: "https://api.amazon.com/auth/o2/token",
        userinfo_endpoint: "https://api.amazon.com/user/profile",
    },
    scopes: &["profile"],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::Checked,
    nonce: false,
    claims: Claims {
        subject: "/user_id",
        email: "/email",
        verified: Verified::Never,
        name: &["/name"],
        locale: "",
    },
    parameters: &[],
    quirks: &[],
};
