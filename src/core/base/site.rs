//! The public origin of a gateway: the only source of absolute URLs.

use core::net::{Ipv4Addr, Ipv6Addr};
use std::fmt;

/// A scheme and a host (RFC 6454 §4) that customers reach the gateway at: `https`, or `http` on this machine alone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Site {
    text: String,
    secure: bool,
}

/// The text is no public origin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SiteError;

impl fmt::Display for SiteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "an origin such as \"https://shop.example\": https (http for localhost only), a lower-case host, \
             an optional port, nothing after it",
        )
    }
}

impl Site {
    /// Reads an origin.
    ///
    /// # Errors
    /// [`SiteError`] for anything else, also for one with a path, user information, or an upper-case host.
    pub fn parse(text: &str) -> Result<Self, SiteError> {
        let (secure, authority) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(authority), _) => (true, authority),
            (None, Some(authority)) => (false, authority),
            (None, None) => return Err(SiteError),
        };
        let site = Self { text: text.to_owned(), secure };
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-:[]".contains(&b);
        let own_port = if secure { ":443" } else { ":80" };
        let well_formed = !authority.is_empty()
            && authority.len() <= 255
            && authority.bytes().all(allowed)
            && !authority.starts_with(['.', '-', ':'])
            && !authority.ends_with(['.', '-', ':'])
            && !authority.ends_with(own_port)
            && is_canonical(authority);
        if !well_formed || (!secure && !site.is_local()) {
            return Err(SiteError);
        }
        Ok(site)
    }

    /// The same scheme at another host.
    ///
    /// # Errors
    /// [`SiteError`] when the host is none.
    pub fn with_host(&self, host: &str) -> Result<Self, SiteError> {
        Self::parse(&format!("{}://{host}", self.scheme()))
    }

    /// `https://host` without a final slash.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The host, with the port unless it is the scheme's own.
    pub fn host(&self) -> &str {
        self.text.split_once("://").map_or("", |(_, host)| host)
    }

    /// `https` or `http`.
    pub fn scheme(&self) -> &'static str {
        if self.secure { "https" } else { "http" }
    }

    /// Whether cookies can be `Secure`: false only in development on this machine.
    pub fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether the host is this machine.
    pub fn is_local(&self) -> bool {
        let host = self.host();
        let name = host
            .rsplit_once(':')
            .filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()))
            .map_or(host, |(name, _)| name);
        matches!(name, "localhost" | "127.0.0.1" | "[::1]") || name.ends_with(".localhost")
    }
}

/// Whether a browser writes a host and its port like this, and not in another way: `127.1` is `127.0.0.1` to it, and
/// an `Origin` that is spelt differently is another one.
fn is_canonical(authority: &str) -> bool {
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (authority, None),
    };
    let is_port = |port: &str| !port.starts_with('0') && port.parse::<u16>().is_ok();
    let digits = |text: &str, radix| !text.is_empty() && text.chars().all(|c| c.is_digit(radix));
    // What ends in a number is an IPv4 address (WHATWG URL Standard §3.5).
    let is_number = |label: &str| {
        digits(label, 10) || label.strip_prefix("0x").is_some_and(|hex| hex.is_empty() || digits(hex, 16))
    };
    let is_host = match host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        Some(six) => six.parse::<Ipv6Addr>().is_ok_and(|address| address.to_string() == six),
        None if host.rsplit('.').next().is_some_and(is_number) => host.parse::<Ipv4Addr>().is_ok(),
        None => host.split('.').all(|label| !label.is_empty() && !label.contains([':', '[', ']'])),
    };
    is_host && port.is_none_or(is_port)
}

impl fmt::Display for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_read_and_split() {
        let site = Site::parse("https://shop.example:8443").unwrap();
        assert_eq!((site.host(), site.is_secure(), site.is_local()), ("shop.example:8443", true, false));
        for local in ["http://localhost:8787", "http://127.0.0.1", "http://[::1]:8787", "http://a.localhost"]
        {
            assert!(Site::parse(local).unwrap().is_local(), "{local}");
        }
    }

    /// Forms of such a site would all have been refused: `Origin` says `https://127.0.0.1`.
    #[test]
    fn an_origin_that_browsers_write_in_another_way_is_refused() {
        for wrong in [
            "https://127.1",
            "https://127.0.0.01",
            "https://1.2.3",
            "https://0x7f",
            "https://a.0x",
            "https://shop.example:0443",
            "https://shop.example:0",
            "https://shop.example:65536",
            "https://shop.example:",
            "https://shop..example",
            "https://[::1",
            "https://[::0001]",
            "https://[::1]x",
            "https://a:b",
            "https://a]",
        ] {
            assert_eq!(Site::parse(wrong), Err(SiteError), "{wrong}");
        }
        for right in ["https://192.0.2.1:8443", "https://[2001:db8::1]", "https://4shop", "https://a.0y"] {
            assert!(Site::parse(right).is_ok(), "{right}");
        }
    }

    #[test]
    fn what_is_no_origin_is_refused() {
        for wrong in [
            "",
            "shop.example",
            "https://",
            "https://shop.example/",
            "https://Shop.example",
            "https://a@b",
            "ftp://x",
            "http://shop.example",
            "https://shop.example:443",
            "https://shop.example.",
            "https://a b",
            "http://localhost.evil",
        ] {
            assert_eq!(Site::parse(wrong), Err(SiteError), "{wrong}");
        }
    }
}
