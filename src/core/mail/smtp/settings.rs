//! Which server, how securely, as whom.

use super::super::{Password, SecretError};
use crate::http::HostName;
use std::fmt;

/// How the connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Security {
    /// TLS from the first byte (RFC 8314 §3.3): port 465.
    ImplicitTls,
    /// TLS after `STARTTLS` (RFC 3207), without which nothing is sent: port 587.
    StartTls,
    /// No TLS, for a mail catcher on the machine itself. Refused for any other host, and never with a password.
    InsecureLocal,
}

impl Security {
    /// What a port stands for: 465 is TLS from the start, every other one STARTTLS.
    pub const fn of_port(port: u16) -> Self {
        if port == 465 { Self::ImplicitTls } else { Self::StartTls }
    }

    const fn default_port(self) -> u16 {
        match self {
            Self::ImplicitTls => 465,
            Self::StartTls => 587,
            Self::InsecureLocal => 25,
        }
    }
}

/// An account at a mail server. It has no `Debug`.
#[derive(Clone)]
pub struct Credentials {
    pub(super) user: String,
    pub(super) password: Password,
}

impl Credentials {
    /// A user name, usually an address, and its password.
    ///
    /// # Errors
    /// [`SecretError`], by the rules of [`Password`] for both.
    pub fn new(user: &str, password: Password) -> Result<Self, SecretError> {
        Password::parse(user)?;
        Ok(Self { user: user.to_owned(), password })
    }
}

/// A mail server and how to talk to it. That it exists means that no password is ever sent in clear.
#[derive(Clone)]
pub struct SmtpSettings {
    server: HostName,
    security: Security,
    credentials: Option<Credentials>,
    client: HostName,
}

/// Why settings are refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsError {
    /// [`Security::InsecureLocal`] for a host that is not this machine.
    NotLocal,
    /// [`Security::InsecureLocal`] with a password.
    PasswordInClear,
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotLocal => "a server without TLS only on this machine (localhost, 127.0.0.1, [::1])",
            Self::PasswordInClear => "no user and password for a server without TLS",
        })
    }
}

impl std::error::Error for SettingsError {}

impl SmtpSettings {
    /// Settings for `server`, whose port is that of `security` unless it names one; `client` is how we introduce
    /// ourselves (RFC 5321 §4.1.1.1), usually the domain of the sender.
    ///
    /// # Errors
    /// [`SettingsError`].
    pub fn new(
        server: HostName,
        security: Security,
        credentials: Option<Credentials>,
        client: HostName,
    ) -> Result<Self, SettingsError> {
        if security == Security::InsecureLocal {
            if !server.is_loopback() {
                return Err(SettingsError::NotLocal);
            }
            if credentials.is_some() {
                return Err(SettingsError::PasswordInClear);
            }
        }
        Ok(Self { server, security, credentials, client })
    }

    /// The host to connect to; the certificate must be valid for it.
    pub fn server(&self) -> &str {
        self.server.name()
    }

    /// The port to connect to.
    pub fn port(&self) -> u16 {
        self.server.port().unwrap_or(self.security.default_port())
    }

    /// How the connection is protected.
    pub const fn security(&self) -> Security {
        self.security
    }

    pub(super) const fn credentials(&self) -> Option<&Credentials> {
        self.credentials.as_ref()
    }

    pub(super) fn client(&self) -> &str {
        self.client.name()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(text: &str) -> HostName {
        HostName::parse(text).unwrap()
    }

    #[test]
    fn the_port_follows_from_the_security_and_the_other_way_round() {
        let settings = |server, security| {
            SmtpSettings::new(host(server), security, None, host("shop.example")).ok().unwrap()
        };
        assert_eq!(settings("mail.example", Security::ImplicitTls).port(), 465);
        assert_eq!(settings("mail.example", Security::StartTls).port(), 587);
        assert_eq!(settings("mail.example:2525", Security::StartTls).port(), 2525);
        assert_eq!(settings("localhost:1025", Security::InsecureLocal).port(), 1025);
        assert_eq!(Security::of_port(465), Security::ImplicitTls);
        assert_eq!(Security::of_port(587), Security::StartTls);
        assert_eq!(Security::of_port(25), Security::StartTls);
    }

    #[test]
    fn no_tls_is_for_this_machine_only_and_without_a_password() {
        let credentials = || Credentials::new("u", Password::parse("p").ok().unwrap()).ok();
        for (server, credentials, expected) in [
            ("mail.example", None, Some(SettingsError::NotLocal)),
            ("127.0.0.1.example", None, Some(SettingsError::NotLocal)),
            ("10.0.0.1", None, Some(SettingsError::NotLocal)),
            ("localhost", credentials(), Some(SettingsError::PasswordInClear)),
            ("localhost", None, None),
            ("[::1]:1025", None, None),
        ] {
            let settings =
                SmtpSettings::new(host(server), Security::InsecureLocal, credentials, host("shop.example"));
            assert_eq!(settings.err(), expected, "{server}");
        }
    }

    #[test]
    fn a_user_name_has_no_control_characters() {
        let password = || Password::parse("p").ok().unwrap();
        for wrong in ["", "a\r\nQUIT", "a\0b"] {
            assert!(Credentials::new(wrong, password()).is_err(), "{wrong:?}");
        }
    }
}
