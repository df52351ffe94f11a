//! Under which names origins read the identity.

use crate::http::HeaderValue;
use crate::session::{Profile, SessionToken};

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

    /// The e-mail address that the origin is told, in headers and assertion. Where it cannot read whether the address is
    /// verified, because the gateway it was written for tells none that is not, neither is it told such a one here: whoever
    /// has an account at a lax provider would pass for the owner of any address.
    pub fn email(self, profile: &Profile) -> Option<&str> {
        let tells = profile.email_verified || self == Self::Vestibule;
        profile.email.as_ref().filter(|_| tells).map(|text| text.as_str())
    }

    /// The headers that tell of `token`, their values in printable ASCII (see [`HeaderValue::encode`]). What the
    /// customer has no value for is left out.
    pub fn headers(self, token: &SessionToken) -> Vec<(&'static str, String)> {
        let profile = &token.profile;
        let subject = Some(token.account.to_string());
        let email = self.email(profile).map(str::to_owned);
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
                (
                    "x-goog-authenticated-user-email",
                    email.map(|email| format!("accounts.google.com:{email}")),
                ),
                (
                    "x-goog-authenticated-user-id",
                    subject.map(|subject| format!("accounts.google.com:{subject}")),
                ),
            ],
        };
        let encode = |(name, value): (_, Option<String>)| {
            value.map(|value| (name, HeaderValue::encode(&value, MAX_VALUE).into_inner().into_owned()))
        };
        pairs.into_iter().filter_map(encode).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assertion::{AssertionSettings, Stamper};
    use crate::base::{Id, Span, Text, Timestamp};
    use crate::jose::base64url;
    use crate::session::Session;
    use crate::testing::keyring;

    fn token(email_verified: bool) -> SessionToken {
        SessionToken {
            account: Id::from_bytes([1; 16]),
            session: Id::from_bytes([2; 16]),
            flow: Id::from_bytes([3; 16]),
            signed_in_at: Timestamp::from_secs(1_000),
            fresh_until: Timestamp::from_secs(1_300),
            idle_until: Timestamp::from_secs(5_000),
            ends_at: Timestamp::from_secs(9_000),
            provider: Text::exact("demo").unwrap(),
            profile: Profile {
                email: Text::exact("boss@shop.example"),
                email_verified,
                ..Profile::default()
            },
        }
    }

    /// All that an origin is told, the claims of the assertion in the clear.
    fn told(preset: Preset, email_verified: bool) -> String {
        let settings = AssertionSettings {
            preset,
            issuer: "https://shop.example".to_owned(),
            lifetime: Span::from_mins(5),
        };
        let (session, _) = Session::issue(&keyring(), token(email_verified));
        let stamp =
            Stamper::new(settings, 1).stamp(&keyring(), &session, "shop", Timestamp::from_secs(1_100));
        let headers = stamp.headers().iter().map(|(name, value)| match *name == preset.assertion_header() {
            true => String::from_utf8(base64url::decode(value.split('.').nth(1).unwrap()).unwrap()).unwrap(),
            false => format!("{name}: {value}"),
        });
        headers.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn a02_an_address_that_nobody_vouches_for_is_told_only_with_the_word_that_it_is_unverified() {
        for (name, preset) in Preset::ALL {
            let unverified = told(preset, false);
            let says_so = unverified.contains("x-auth-email-verified: false");
            assert_eq!(unverified.contains("boss@shop.example"), says_so, "{name}: {unverified}");
            assert_eq!(says_so, preset == Preset::Vestibule);
            assert!(
                unverified.contains("AQEBAQEBAQEBAQEBAQEBAQ"),
                "{name}: the customer is told all the same"
            );
            assert_eq!(
                told(preset, true).matches("boss@shop.example").count(),
                2,
                "{name}: header and claim"
            );
        }
    }

    #[test]
    fn the_name_that_customers_choose_stands_under_no_header_that_is_a_login_name() {
        for (name, preset) in Preset::ALL {
            let mut token = token(true);
            token.profile.name = Text::exact("admin");
            let under: Vec<_> =
                preset.headers(&token).into_iter().filter(|(_, value)| value == "admin").collect();
            assert!(under.iter().all(|(header, _)| header.ends_with("-name")), "{name}: {under:?}");
        }
    }
}
