//! Yandex ID.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Quirk, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "yandex",
    label: "Yandex",
    reference: "https://yandex.com/dev/id/doc/en/codes/code-url",
    protocol: Protocol::OAuth2 {
        namespace: "https://oauth.yandex.com",
        authorization_endpoint: "https://oauth.yandex.com/authorize",
        token_endpoint: "https://oauth.yandex.com/token",
        userinfo_endpoint: "https://login.yandex.ru/info?format=json",
    },
    scopes: &["login:info", "login:email"],
    client_auth: ClientAuthMethod::Basic,
    pkce: Pkce::Checked,
    nonce: false,
    claims: Claims {
        subject: "/id",
        email: "/default_email",
        verified: Verified::Never,
        name: &["/real_name", "/display_name"],
        locale: "",
    },
    parameters: &[],
    quirks: &[Quirk::StateAtMost(1024), Quirk::OAuthScheme, Quirk::NamesClient("/client_id")],
};
