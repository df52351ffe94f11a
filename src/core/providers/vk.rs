//! VK ID (OAuth 2.1): PKCE is what authenticates us, and the device has an id. It moved to vk.ru; its subjects did not.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Quirk, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "vk",
    label: "VK",
    reference: "https://id.vk.ru/about/business/go/docs/ru/vkid/latest/vk-id/connection/api-integration/api-description",
    protocol: Protocol::OAuth2 {
        namespace: "https://id.vk.com",
        authorization_endpoint: "https://id.vk.ru/authorize",
        token_endpoint: "https://id.vk.ru/oauth2/auth",
        userinfo_endpoint: "https://id.vk.ru/oauth2/user_info",
    },
    scopes: &["vkid.personal_info", "email"],
    client_auth: ClientAuthMethod::Public,
    pkce: Pkce::Checked,
    nonce: false,
    claims: Claims {
        subject: "/user/user_id",
        email: "/user/email",
        verified: Verified::Never,
        name: &["/user/first_name /user/last_name", "/user/first_name"],
        locale: "",
    },
    parameters: &[],
    quirks: &[Quirk::DeviceId, Quirk::StateInTokenRequest, Quirk::TokenInBody],
};
