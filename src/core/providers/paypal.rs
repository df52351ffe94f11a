//! PayPal: Log in with PayPal.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "paypal",
    label: "PayPal",
    reference: "https://developer.paypal.com/docs/log-in-with-paypal/integrate/build-button",
    protocol: Protocol::OAuth2 {
        namespace: "https://www.paypal.com",
        authorization_endpoint: "https://www.paypal.com/signin/authorize",
        token_endpoint: "https://api-m.paypal.com/v1/oauth2/token",
        userinfo_endpoint: "https://api-m.paypal.com/v1/identity/oauth2/userinfo?schema=paypalv1.1",
    },
    scopes: &["openid", "profile", "email"],
    client_auth: ClientAuthMethod::Basic,
    pkce: Pkce::NotSaid,
    nonce: false,
    claims: Claims {
        subject: "/user_id",
        email: "/emails/0/value",
        verified: Verified::Claim("/emails/0/confirmed"),
        name: &["/name"],
        locale: "",
    },
    parameters: &[("flowEntry", "static")],
    quirks: &[],
};
