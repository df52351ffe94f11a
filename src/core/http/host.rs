//! Host names as keys: which of the configured sites a request is for.

use super::{Target, target::split_port};
use std::{fmt, net::Ipv6Addr};

/// A configured host, with its port where that is not the default one of the scheme: `shop.example`,
/// `localhost:8787`, `[::1]:8787`. In canonical spelling: lower case, no trailing dot.
///
/// A request whose host is none of the configured ones is answered 421 (RFC 9110 §15.5.20), so links and cookies
/// never depend on a host that a client made up.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HostName {
    name: String,
    port: Option<u16>,
}

/// The text names no host. An internationalised name is written in its `xn--` form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HostNameError;

impl HostName {
    /// Reads `host` or `host:port`: a DNS name (RFC 1123 §2.1, and `_`), an IPv4 address or an IPv6 address in
    /// brackets. Upper case and one trailing dot are accepted and normalised.
    pub fn parse(text: &str) -> Result<Self, HostNameError> {
        let (host, port) = split_port(text).ok_or(HostNameError)?;
        if let Some(address) = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            let address: Ipv6Addr = address.parse().map_err(|_| HostNameError)?;
            return Ok(Self { name: format!("[{address}]"), port });
        }
        let name = without_root_dot(host).to_ascii_lowercase();
        let is_label = |label: &str| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
        };
        if name.len() > 253 || !name.split('.').all(is_label) {
            return Err(HostNameError);
        }
        Ok(Self { name, port })
    }

    /// Whether `target` is on this host. Letter case and one trailing dot do not matter, the port does. Does not
    /// allocate.
    pub fn serves(&self, target: &Target<'_>) -> bool {
        self.port == target.port && without_root_dot(target.host).eq_ignore_ascii_case(&self.name)
    }

    /// The host without its port.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The port, if it is not the default one of the scheme.
    pub const fn port(&self) -> Option<u16> {
        self.port
    }

    /// Whether this is the machine itself (RFC 6761 §6.3), where plain HTTP is as safe as HTTPS.
    pub fn is_loopback(&self) -> bool {
        matches!(self.name.as_str(), "localhost" | "127.0.0.1" | "[::1]") || self.name.ends_with(".localhost")
    }
}

impl fmt::Display for HostName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        self.port.map_or(Ok(()), |port| write!(f, ":{port}"))
    }
}

impl fmt::Display for HostNameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a host name, with its port where that is not the usual one: ")?;
        f.write_str("\"shop.example\", \"localhost:8787\"")
    }
}

impl std::error::Error for HostNameError {}

/// The name without the one dot that stands for the root of the DNS.
fn without_root_dot(host: &str) -> &str {
    host.strip_suffix('.').unwrap_or(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_have_one_spelling() {
        for (text, expected) in [
            ("shop.example", "shop.example"),
            ("Shop.Example.", "shop.example"),
            ("shop.example.:8443", "shop.example:8443"),
            ("localhost:8787", "localhost:8787"),
            ("[0:0::1]:8787", "[::1]:8787"),
            ("127.0.0.1", "127.0.0.1"),
            ("xn--zo-jka.example", "xn--zo-jka.example"),
        ] {
            assert_eq!(HostName::parse(text).unwrap().to_string(), expected, "{text}");
        }
        let too_long = ["a"; 128].join(".");
        for text in [
            "",
            ".",
            "..",
            "a..b",
            "shop.example..",
            "-a.example",
            "a-.example",
            "a b",
            "a/b",
            "user@a.example",
            "a.example:",
            "a.example:http",
            "a.example:65536",
            "[::1",
            "::1",
            "[zz]",
            "zoë.example",
            "https://a.example",
            &too_long,
        ] {
            assert_eq!(HostName::parse(text), Err(HostNameError), "{text}");
        }
    }

    #[test]
    fn the_machine_itself_is_known_by_its_names() {
        for (text, expected) in [
            ("localhost:8787", true),
            ("shop.localhost", true),
            ("127.0.0.1:80", true),
            ("[::1]", true),
            ("localhost.example", false),
            ("notlocalhost", false),
        ] {
            assert_eq!(HostName::parse(text).unwrap().is_loopback(), expected, "{text}");
        }
    }
}
