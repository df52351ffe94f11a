//! The addresses of a provider: its issuer identifier and the endpoints it names.
//!
//! The grammar is a part of RFC 3986 that every URL parser reads the same way: ASCII, a lower-case scheme, no userinfo,
//! no fragment, no dot segments, and a host that is a DNS name. So what is checked here is what will be fetched.

use std::fmt;

/// The most bytes of an address.
const MAX_URL: usize = 2048;
/// Hosts that are this very machine.
const LOOPBACK: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];
/// Endings of names that exist only inside somebody's network (RFC 6761, RFC 6762, RFC 8375, ICANN's `internal`).
const PRIVATE_SUFFIXES: [&str; 4] = ["localhost", "local", "internal", "home.arpa"];

/// An issuer identifier (OpenID Connect Core 1.0 §1.2): an https address without query and fragment.
///
/// For development it may be http on `localhost`, `127.0.0.1` or `[::1]`. Two issuers are equal when every byte is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Issuer(String);

/// An https address that a provider's metadata sends us or the browser to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Endpoint(String);

/// Why a text is no address we use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UrlError {
    /// Longer than 2,048 bytes.
    TooLong,
    /// A character or a percent-encoding that RFC 3986 does not have.
    Character,
    /// Neither https, nor http where that is allowed.
    Scheme,
    /// A user name or password before the host.
    Userinfo,
    /// No DNS name where the host belongs.
    Host,
    /// A port that is no number from 1 to 65535.
    Port,
    /// A segment `.` or `..`.
    DotSegment,
    /// A query in an issuer identifier.
    Query,
    /// A fragment.
    Fragment,
    /// A host that is not on the public network, though the issuer is (server-side request forgery).
    PrivateHost,
}

impl UrlError {
    /// The stable name for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLong => "url_too_long",
            Self::Character => "url_character",
            Self::Scheme => "url_scheme",
            Self::Userinfo => "url_userinfo",
            Self::Host => "url_host",
            Self::Port => "url_port",
            Self::DotSegment => "url_dot_segment",
            Self::Query => "url_query",
            Self::Fragment => "url_fragment",
            Self::PrivateHost => "url_private_host",
        }
    }
}

impl Issuer {
    /// Reads an issuer identifier from configuration. It is the operator's word, so any DNS name will do.
    pub fn parse(text: &str) -> Result<Self, UrlError> {
        let parts = Parts::read(text)?;
        if parts.query {
            return Err(UrlError::Query);
        }
        if !parts.https && !parts.is_loopback() {
            return Err(UrlError::Scheme);
        }
        Ok(Self(text.to_owned()))
    }

    /// The identifier, byte for byte.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where the provider's metadata is (OpenID Connect Discovery 1.0 §4.1).
    pub fn discovery_url(&self) -> String {
        format!("{}/.well-known/openid-configuration", self.0.strip_suffix('/').unwrap_or(&self.0))
    }
}

impl Endpoint {
    /// Reads an address out of the metadata of `issuer`.
    ///
    /// Its host is the issuer's own, or one that names something on the public network: metadata cannot send us to
    /// the machines behind the gateway. A local issuer may name local hosts, over http too.
    pub fn parse(text: &str, issuer: &Issuer) -> Result<Self, UrlError> {
        let parts = Parts::read(text)?;
        let issuer = Parts::read(issuer.as_str())?;
        if parts.is_loopback() && issuer.is_loopback() {
            return Ok(Self(text.to_owned()));
        }
        if !parts.https {
            return Err(UrlError::Scheme);
        }
        if !parts.is_public() && !parts.host.eq_ignore_ascii_case(issuer.host) {
            return Err(UrlError::PrivateHost);
        }
        Ok(Self(text.to_owned()))
    }

    /// The address, byte for byte.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it has a query already, so that parameters are appended with `&` (RFC 6749 §3.1).
    pub fn has_query(&self) -> bool {
        self.0.contains('?')
    }
}

impl fmt::Display for Issuer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What the checks need to know of an address.
struct Parts<'a> {
    https: bool,
    host: &'a str,
    query: bool,
}

impl<'a> Parts<'a> {
    fn read(text: &'a str) -> Result<Self, UrlError> {
        if text.len() > MAX_URL {
            return Err(UrlError::TooLong);
        }
        check_characters(text)?;
        let (https, rest) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(rest), _) => (true, rest),
            (_, Some(rest)) => (false, rest),
            _ => return Err(UrlError::Scheme),
        };
        if rest.contains('#') {
            return Err(UrlError::Fragment);
        }
        let (hierarchy, query) = match rest.split_once('?') {
            Some((hierarchy, _)) => (hierarchy, true),
            None => (rest, false),
        };
        let (authority, path) = hierarchy.split_once('/').unwrap_or((hierarchy, ""));
        if authority.contains('@') {
            return Err(UrlError::Userinfo);
        }
        let host = read_host(authority)?;
        if path.split('/').any(is_dot_segment) {
            return Err(UrlError::DotSegment);
        }
        Ok(Self { https, host, query })
    }

    fn is_loopback(&self) -> bool {
        LOOPBACK.iter().any(|host| host.eq_ignore_ascii_case(self.host))
    }

    /// Whether the host is a DNS name of at least two labels that does not end in a private suffix.
    fn is_public(&self) -> bool {
        let host = self.host.to_ascii_lowercase();
        let is_private = |suffix: &&str| {
            host.strip_suffix(*suffix).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        !self.is_loopback() && host.contains('.') && !PRIVATE_SUFFIXES.iter().any(is_private)
    }
}

/// The characters of RFC 3986 §2, percent-encodings complete. Brackets are let through for the host, which is checked.
fn check_characters(text: &str) -> Result<(), UrlError> {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let known = match byte {
            b'%' => bytes
                .next()
                .zip(bytes.next())
                .is_some_and(|(a, b)| a.is_ascii_hexdigit() && b.is_ascii_hexdigit()),
            _ => byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=".contains(&byte),
        };
        if !known {
            return Err(UrlError::Character);
        }
    }
    Ok(())
}

/// The host of an authority without userinfo.
fn read_host(authority: &str) -> Result<&str, UrlError> {
    let port_at = match authority.starts_with('[') {
        true => authority.find(']').ok_or(UrlError::Host)?.saturating_add(1),
        false => authority.find(':').unwrap_or(authority.len()),
    };
    let (host, port) = authority.split_at_checked(port_at).ok_or(UrlError::Host)?;
    if !LOOPBACK.contains(&host) && !is_dns_name(host) {
        return Err(UrlError::Host);
    }
    let is_port = |digits: &str| {
        !digits.starts_with('0')
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && digits.parse::<u16>().is_ok()
    };
    match port.strip_prefix(':') {
        None if port.is_empty() => Ok(host),
        Some(digits) if is_port(digits) => Ok(host),
        _ => Err(UrlError::Port),
    }
}

/// Letters, digits and hyphens (RFC 1123 §2.1), and a last label that no parser takes for a piece of an IPv4 address.
fn is_dns_name(host: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let is_number = |label: &str| label.starts_with(|first: char| first.is_ascii_digit());
    host.len() <= 253 && host.split('.').all(is_label) && !host.rsplit('.').next().is_some_and(is_number)
}

fn is_dot_segment(segment: &str) -> bool {
    matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_issuer_is_an_https_address_without_query_and_fragment() {
        for good in [
            "https://accounts.example.com",
            "https://accounts.example.com/",
            "https://login.example.com:8443/tenant/v2.0",
            "https://xn--bcher-kva.example/a%20b",
            "https://keycloak/realms/shop",
            "http://localhost:3000",
            "http://127.0.0.1:3000/op",
            "http://[::1]:3000",
        ] {
            assert_eq!(Issuer::parse(good).map(|issuer| issuer.to_string()), Ok(good.to_owned()));
        }
        for (wrong, error) in [
            ("", UrlError::Scheme),
            ("accounts.example.com", UrlError::Scheme),
            ("HTTPS://accounts.example.com", UrlError::Scheme),
            ("http://accounts.example.com", UrlError::Scheme),
            ("http://localhost.example.com", UrlError::Scheme),
            ("javascript:alert(1)", UrlError::Scheme),
            ("//accounts.example.com", UrlError::Scheme),
            ("https://", UrlError::Host),
            ("https:///path", UrlError::Host),
            ("https://.example.com", UrlError::Host),
            ("https://example.com.", UrlError::Host),
            ("https://exa_mple.com", UrlError::Host),
            ("https://-example.com", UrlError::Host),
            ("https://ex%61mple.com", UrlError::Host),
            ("https://10.0.0.1", UrlError::Host),
            ("https://169.254.169.254", UrlError::Host),
            ("https://2130706433", UrlError::Host),
            ("https://0x7f.1", UrlError::Host),
            ("https://example.0x7f", UrlError::Host),
            ("https://[fd00::1]", UrlError::Host),
            ("https://[::1", UrlError::Host),
            ("https://example.com:", UrlError::Port),
            ("https://example.com:0", UrlError::Port),
            ("https://example.com:080", UrlError::Port),
            ("https://example.com:65536", UrlError::Port),
            ("https://example.com:+80", UrlError::Port),
            ("https://[::1]x", UrlError::Port),
            ("https://user@example.com", UrlError::Userinfo),
            ("https://example.com@evil.example", UrlError::Userinfo),
            ("https://example.com?x", UrlError::Query),
            ("https://example.com/#x", UrlError::Fragment),
            ("https://example.com/a/../b", UrlError::DotSegment),
            ("https://example.com/a/%2E%2e/b", UrlError::DotSegment),
            ("https://example.com/.", UrlError::DotSegment),
            ("https://example.com\\@evil.example", UrlError::Character),
            ("https://example.com/a b", UrlError::Character),
            ("https://example.com/\n", UrlError::Character),
            ("https://example.com/%2", UrlError::Character),
            ("https://example.com/%zz", UrlError::Character),
            ("https://exämple.com", UrlError::Character),
            (" https://example.com", UrlError::Character),
        ] {
            assert_eq!(Issuer::parse(wrong), Err(error), "{wrong:?}");
        }
        let long = format!("https://example.com/{}", "a".repeat(2048));
        assert_eq!(Issuer::parse(&long), Err(UrlError::TooLong));
    }

    #[test]
    fn the_discovery_address_has_no_double_slash() {
        for (issuer, url) in [
            ("https://a.example", "https://a.example/.well-known/openid-configuration"),
            ("https://a.example/", "https://a.example/.well-known/openid-configuration"),
            ("https://a.example/b/", "https://a.example/b/.well-known/openid-configuration"),
        ] {
            assert_eq!(Issuer::parse(issuer).unwrap().discovery_url(), url);
        }
    }

    #[test]
    fn o17_metadata_cannot_point_into_the_network_behind_us() {
        let issuer = Issuer::parse("https://accounts.example.com").unwrap();
        for good in [
            "https://accounts.example.com/token?x=1",
            "https://keys.other.example:8443/",
            "https://localhost.example.com/",
        ] {
            assert!(Endpoint::parse(good, &issuer).is_ok(), "{good}");
        }
        for (wrong, error) in [
            ("http://accounts.example.com/token", UrlError::Scheme),
            ("http://localhost/token", UrlError::Scheme),
            ("ftp://accounts.example.com/token", UrlError::Scheme),
            ("/token", UrlError::Scheme),
            ("https://localhost/token", UrlError::PrivateHost),
            ("https://127.0.0.1/token", UrlError::PrivateHost),
            ("https://[::1]/token", UrlError::PrivateHost),
            ("https://LOCALHOST/token", UrlError::PrivateHost),
            ("https://a.localhost/token", UrlError::PrivateHost),
            ("https://metadata/token", UrlError::PrivateHost),
            ("https://metadata.google.internal/token", UrlError::PrivateHost),
            ("https://printer.Local/token", UrlError::PrivateHost),
            ("https://router.home.arpa/token", UrlError::PrivateHost),
            ("https://127.1/token", UrlError::Host),
            ("https://192.168.0.1/token", UrlError::Host),
            ("https://[::ffff:127.0.0.1]/token", UrlError::Host),
            ("https://accounts.example.com/token#x", UrlError::Fragment),
            ("https://u:p@accounts.example.com/token", UrlError::Userinfo),
        ] {
            assert_eq!(Endpoint::parse(wrong, &issuer), Err(error), "{wrong}");
        }
    }

    #[test]
    fn an_operator_may_run_a_provider_at_home() {
        let local = Issuer::parse("http://localhost:3000").unwrap();
        assert!(Endpoint::parse("http://localhost:3000/token", &local).is_ok());
        assert!(Endpoint::parse("http://127.0.0.1:3001/token", &local).is_ok());
        assert_eq!(Endpoint::parse("http://192.168.0.1/token", &local), Err(UrlError::Host));
        assert_eq!(Endpoint::parse("http://nas.local/token", &local), Err(UrlError::Scheme));
        let internal = Issuer::parse("https://sso.corp.internal").unwrap();
        assert!(Endpoint::parse("https://sso.corp.internal/token", &internal).is_ok());
        assert_eq!(Endpoint::parse("https://db.corp.internal/", &internal), Err(UrlError::PrivateHost));
    }
}
