//! VK ID (OAuth 2.1): PKCE is what authenticates us, and the device has an id.

use super::{Claims, ClientAuthMethod, Definition, Protocol, Quirk, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "vk",
    label: "VK",
    reference: "https://id.vk.com/about/business/go/docs/ru/vkid/latest/vk-id/connection/api-integration/api-description",
    protocol: Protocol::OAuth2 {
        namespace: "https://id.vk.com",
        authorization_endpoint: "https://id.vk.com/authorize",
        token_endpoint: "https://id.vk.com/oauth2/auth",
        userinfo_endpoint: "https://id.vk.com/oauth2/user_info",
    },
    scopes: &["vkid.personal_info", "email"],
    client_auth: ClientAuthMethod::Public,
    pkce: true,
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
