//! The URL a request was made for, as the platform hands it over.

/// The parts of an absolute `http` or `https` URL in the form the WHATWG URL Standard serialises: scheme and host in
/// lower case, default port left out, path never empty. Every part borrows from the URL; nothing is decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target<'u> {
    /// `http` or `https`.
    pub scheme: &'u str,
    /// Host and, if written, port: `shop.example`, `localhost:8787`, `[::1]:8787`.
    pub authority: &'u str,
    /// The host alone, an IPv6 address with its brackets. A trailing dot is left on: see
    /// [`HostName`](super::HostName).
    pub host: &'u str,
    /// The port, if written.
    pub port: Option<u16>,
    /// The path, from its first `/`. Not yet safe to decide on: see [`check_spelling`](super::check_spelling).
    pub path: &'u str,
    /// What follows the first `?`; `Some("")` when nothing does.
    pub query: Option<&'u str>,
    /// Path and query as they stand in the URL: what the origin is asked for, byte for byte.
    pub path_and_query: &'u str,
}

impl<'u> Target<'u> {
    /// Takes `url` apart; a fragment is left off. `None` if it is not of the form described above, or carries
    /// credentials: neither comes from a platform that has parsed the URL itself.
    pub fn parse(url: &'u str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        if !matches!(scheme, "http" | "https") {
            return None;
        }
        let (authority, _) = rest.split_once('/')?;
        let (host, port) = split_port(authority)?;
        if host.is_empty() || !host.bytes().all(is_host_byte) {
            return None;
        }
        let after_authority = rest.get(authority.len()..)?;
        let path_and_query = match after_authority.split_once('#') {
            Some((before, _)) => before,
            None => after_authority,
        };
        let (path, query) = match path_and_query.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (path_and_query, None),
        };
        Some(Self { scheme, authority, host, port, path, query, path_and_query })
    }
}

/// Host and port of an authority. `None` if what follows the colon is no port, or an IPv6 bracket is not closed.
pub(super) fn split_port(authority: &str) -> Option<(&str, Option<u16>)> {
    let host_length = match authority.strip_prefix('[') {
        Some(address) => address.find(']')? + 2,
        None => authority.find(':').unwrap_or(authority.len()),
    };
    let (host, port) = authority.split_at_checked(host_length)?;
    if port.is_empty() {
        return Some((host, None));
    }
    let digits = port.strip_prefix(':').filter(|digits| digits.bytes().all(|b| b.is_ascii_digit()))?;
    Some((host, Some(digits.parse().ok()?)))
}

/// Whether a serialised host may contain `byte`: no control, space or non-ASCII, and none of the forbidden domain
/// code points of the WHATWG URL Standard §3.1 but the brackets and colons of an IPv6 address.
const fn is_host_byte(byte: u8) -> bool {
    byte.is_ascii_graphic()
        && !matches!(byte, b'#' | b'%' | b'/' | b'<' | b'>' | b'?' | b'@' | b'\\' | b'^' | b'|')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_is_taken_apart_without_changing_a_byte() {
        let target = Target::parse("https://shop.example:8443/a%20b//c?x=%zz&y=?/#frag?ment").unwrap();
        assert_eq!(target.scheme, "https");
        assert_eq!(target.authority, "shop.example:8443");
        assert_eq!((target.host, target.port), ("shop.example", Some(8443)));
        assert_eq!(target.path, "/a%20b//c");
        assert_eq!(target.query, Some("x=%zz&y=?/"));
        assert_eq!(target.path_and_query, "/a%20b//c?x=%zz&y=?/");

        let bare = Target::parse("http://[::1]:8787/?").unwrap();
        assert_eq!((bare.host, bare.port, bare.path, bare.query), ("[::1]", Some(8787), "/", Some("")));
        assert_eq!(bare.path_and_query, "/?");
        assert_eq!(Target::parse("http://localhost/").unwrap().query, None);
        assert_eq!(Target::parse("http://gw.example./x").unwrap().host, "gw.example.");
    }

    #[test]
    fn what_no_url_parser_writes_is_no_target() {
        for url in [
            "",
            "/",
            "//shop.example/",
            "http://",
            "http:///x",
            "http://shop.example",
            "http://shop.example?x",
            "ftp://shop.example/",
            "HTTP://shop.example/",
            "http://a@shop.example/",
            "http://a:b@shop.example/",
            "http://shop.example:/",
            "http://shop.example:+80/",
            "http://shop.example:65536/",
            "http://shop.example:80:80/",
            "http://[::1/",
            "http://[::1]x:80/",
            "http://shop.example\\@evil.example/",
            "http://shop example/",
            "http://shöp.example/",
        ] {
            assert_eq!(Target::parse(url), None, "{url}");
        }
    }
}
