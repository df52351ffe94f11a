//! WeChat: login for websites by QR code. Its own names for nearly everything; the `openid` is the customer to one app.

use super::{Claims, ClientAuthMethod, Definition, Pkce, Protocol, Quirk, Verified};

pub(super) const DEFINITION: Definition = Definition {
    name: "wechat",
    label: "WeChat",
    reference: "https://developers.weixin.qq.com/doc/oplatform/en/Website_App/WeChat_Login/Wechat_Login.html",
    protocol: Protocol::OAuth2 {
        namespace: "https://open.weixin.qq.com",
        authorization_endpoint: "https://open.weixin.qq.com/connect/qrconnect",
        token_endpoint: "https://api.weixin.qq.com/sns/oauth2/access_token",
        userinfo_endpoint: "https://api.weixin.qq.com/sns/userinfo",
    },
    scopes: &["snsapi_login"],
    client_auth: ClientAuthMethod::Post,
    pkce: Pkce::NotSent,
    nonce: false,
    claims: Claims {
        subject: "/openid",
        email: "",
        verified: Verified::Never,
        name: &["/nickname"],
        locale: "",
    },
    parameters: &[],
    quirks: &[Quirk::AppId, Quirk::ShortState, Quirk::LooseTokenResponse],
};
