//! The public origin of a gateway: the only source of absolute URLs.

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
            && !authority.ends_with(own_port);
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
        let name = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit())).map_or(host, |(name, _)| name);
        matches!(name, "localhost" | "127.0.0.1" | "[::1]") || name.ends_with(".localhost")
    }
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
        for local in ["http://localhost:8787", "http://127.0.0.1", "http://[::1]:8787", "http://a.localhost"] {
            assert!(Site::parse(local).unwrap().is_local(), "{local}");
        }
    }

    #[test]
    fn what_is_no_origin_is_refused() {
        for wrong in [
            "", "shop.example", "https://", "https://shop.example/", "https://Shop.example", "https://a@b", "ftp://x",
            "http://shop.example", "https://shop.example:443", "https://shop.example.", "https://a b", "http://localhost.evil",
        ] {
            assert_eq!(Site::parse(wrong), Err(SiteError), "{wrong}");
        }
    }
}
