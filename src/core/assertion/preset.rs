//! Under which names origins read the identity.

use crate::http::HeaderValue;
use crate::session::SessionToken;

/// A set of header names, so that an origin written for another gateway works unchanged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Preset {
    /// `X-Auth-Subject`, `-Email`, `-Email-Verified`, `-Name`, `-Locale`, `-Roles`, `-Session`, `-Assertion`.
    #[default]
    Vestibule,
    /// oauth2-proxy with `--pass-user-headers`.
    Oauth2Proxy,
    /// Cloudflare Access.
    CloudflareAccess,
    /// Pomerium.
    Pomerium,
    /// Google Identity-Aware Proxy.
    GoogleIap,
}

/// The longest value of one identity header, in bytes; an origin's usual limit for a field is 8 KB.
const MAX_VALUE: usize = 1_024;

impl Preset {
    /// Every preset with its name in the configuration.
    pub const ALL: [(&'static str, Self); 5] = [
        ("vestibule", Self::Vestibule),
        ("oauth2-proxy", Self::Oauth2Proxy),
        ("cloudflare-access", Self::CloudflareAccess),
        ("pomerium", Self::Pomerium),
        ("google-iap", Self::GoogleIap),
    ];

    /// The header that carries the signed assertion.
    pub const fn assertion_header(self) -> &'static str {
        match self {
            Self::Vestibule | Self::Oauth2Proxy => "x-auth-assertion",
            Self::CloudflareAccess => "cf-access-jwt-assertion",
            Self::Pomerium => "x-pomerium-jwt-assertion",
            Self::GoogleIap => "x-goog-iap-jwt-assertion",
        }
    }

    /// The headers that tell of `token`, their values in printable ASCII (see [`HeaderValue::encode`]). What the
    /// customer has no value for is left out.
    pub fn headers(self, token: &SessionToken) -> Vec<(&'static str, String)> {
        let profile = &token.profile;
        let subject = Some(token.account.to_string());
        let email = profile.email.as_ref().map(|text| text.as_str().to_owned());
        let name = profile.name.as_ref().map(|text| text.as_str().to_owned());
        let roles = profile.roles.as_ref().map(|text| text.as_str().to_owned());
        let pairs = match self {
            Self::Vestibule => vec![
                ("x-auth-subject", subject),
                ("x-auth-email-verified", email.is_some().then(|| profile.email_verified.to_string())),
                ("x-auth-email", email),
                ("x-auth-name", name),
                ("x-auth-locale", profile.locale.as_ref().map(|text| text.as_str().to_owned())),
                ("x-auth-roles", roles),
                ("x-auth-session", Some(token.session.to_string())),
            ],
            Self::Oauth2Proxy => vec![
                ("x-forwarded-user", subject),
                ("x-forwarded-email", email),
                ("x-forwarded-preferred-username", name),
                ("x-forwarded-groups", roles),
            ],
            Self::CloudflareAccess => vec![("cf-access-authenticated-user-email", email)],
            Self::Pomerium => vec![
                ("x-pomerium-claim-sub", subject),
                ("x-pomerium-claim-email", email),
                ("x-pomerium-claim-name", name),
                ("x-pomerium-claim-groups", roles),
            ],
            // The prefix names the kind of identity; origins written for IAP cut it off.
            Self::GoogleIap => vec![
                ("x-goog-authenticated-user-email", email.map(|email| format!("accounts.google.com:{email}"))),
                ("x-goog-authenticated-user-id", subject.map(|subject| format!("accounts.google.com:{subject}"))),
            ],
        };
        let encode = |(name, value): (_, Option<String>)| {
            value.map(|value| (name, HeaderValue::encode(&value, MAX_VALUE).into_inner().into_owned()))
        };
        pairs.into_iter().filter_map(encode).collect()
    }
}
