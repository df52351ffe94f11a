//! Field names that only the gateway may say to the origin, in every spelling an origin might take for them.
//!
//! Origins and the servers in front of them read `X_Auth_User`, `x.auth.user` and `X-Auth-User` as one name (CGI, RFC
//! 3875 §4.1.18, maps `-` to `_`; others map more). So names are compared *normalised*: in lower case, with every
//! character but a letter or digit read as `-`, and with those at either end left off.

/// The headers by which gateways tell an origin who the customer is: our own, and those the presets imitate.
/// A client never gets to send one, on any route ([`dropped`]); [`FAMILIES`] are dropped as a whole.
pub const IDENTITY_HEADERS: &[&str] = &[
    "X-Auth-Subject",
    "X-Auth-Email",
    "X-Auth-Email-Verified",
    "X-Auth-Name",
    "X-Auth-Locale",
    "X-Auth-Roles",
    "X-Auth-Session",
    "X-Auth-Assertion",
    // oauth2-proxy
    "X-Forwarded-User",
    "X-Forwarded-Email",
    "X-Forwarded-Groups",
    "X-Forwarded-Preferred-Username",
    "X-Forwarded-Access-Token",
    "X-Auth-Request-User",
    "X-Auth-Request-Email",
    "X-Auth-Request-Groups",
    "X-Auth-Request-Preferred-Username",
    "X-Auth-Request-Access-Token",
    // Cloudflare Access
    "Cf-Access-Jwt-Assertion",
    "Cf-Access-Authenticated-User-Email",
    // Pomerium
    "X-Pomerium-Jwt-Assertion",
    "X-Pomerium-Claim-Sub",
    "X-Pomerium-Claim-User",
    "X-Pomerium-Claim-Email",
    "X-Pomerium-Claim-Name",
    "X-Pomerium-Claim-Groups",
    // Google Identity-Aware Proxy
    "X-Goog-IAP-JWT-Assertion",
    "X-Goog-Authenticated-User-Email",
    "X-Goog-Authenticated-User-Id",
    // What other gateways and many origins use
    "Remote-User",
    "Remote-Email",
    "Remote-Name",
    "Remote-Groups",
    "X-Remote-User",
    "X-Remote-Email",
    "X-Remote-Groups",
    "X-User",
    "X-User-Id",
    "X-User-Email",
    "X-User-Name",
    "X-User-Role",
    "X-User-Roles",
    "X-User-Groups",
    "X-Authenticated-User",
    "X-Authenticated-Email",
    "X-Authenticated-Groups",
    "X-WebAuth-User",
];

/// The headers that make an origin believe in another client address, host, path or method than the real one.
/// A client never gets to send one ([`dropped`]).
pub const OVERRIDE_HEADERS: &[&str] = &[
    "Forwarded",
    "X-Forwarded",
    "X-Forwarded-For",
    "X-Forwarded-By",
    "X-Forwarded-Host",
    "X-Forwarded-Port",
    "X-Forwarded-Proto",
    "X-Forwarded-Prefix",
    "X-Forwarded-Server",
    "X-Forwarded-Uri",
    "X-Original-Host",
    "X-Original-Method",
    "X-Original-Uri",
    "X-Original-URL",
    "X-Rewrite-URL",
    "X-Host",
    "X-Script-Name",
    "X-HTTP-Method",
    "X-HTTP-Method-Override",
    "X-Method-Override",
    "Forwarded-For",
    "X-Real-IP",
    "True-Client-IP",
    "X-True-Client-IP",
    "Client-IP",
    "X-Client-IP",
    "X-Cluster-Client-IP",
    "Fastly-Client-IP",
    "X-Azure-ClientIP",
    "X-Originating-IP",
    "X-Remote-IP",
    "X-Remote-Addr",
    "X-ProxyUser-IP",
];

/// Beginnings of names, normalised, that mark a name as one of the headers above whatever follows.
pub const FAMILIES: &[&str] = &[
    "cf-access-",
    "x-auth-",
    "x-forwarded-",
    "x-goog-authenticated-user-",
    "x-goog-iap-",
    "x-original-",
    "x-pomerium-",
];

/// The client address the platform vouches for. It stays, but only in the platform's own spelling.
const CLIENT_ADDRESS: &str = "CF-Connecting-IP";

/// Whether a client's header called `name` must be dropped before the request goes to the origin: it normalises to
/// one of [`IDENTITY_HEADERS`] or [`OVERRIDE_HEADERS`], belongs to one of [`FAMILIES`], or is another spelling of
/// the platform's `CF-Connecting-IP`.
pub fn dropped(name: &str) -> bool {
    let name = without_odd_ends(name);
    // Most headers of most requests begin with none of these.
    match name.as_bytes() {
        [b'x' | b'X', second, ..] if !second.is_ascii_alphanumeric() => is_listed(name),
        [b'r' | b'R', b'e' | b'E', b'm' | b'M', ..] => is_listed(name),
        [b'f' | b'F' | b't' | b'T', ..] => is_listed(name),
        [b'c' | b'C', b'l' | b'L', ..] => is_listed(name),
        [b'c' | b'C', b'f' | b'F', ..] => {
            is_of_family(name)
                || (is_same(name, CLIENT_ADDRESS) && !name.eq_ignore_ascii_case(CLIENT_ADDRESS))
        }
        _ => false,
    }
}

fn is_listed(name: &str) -> bool {
    is_of_family(name) || IDENTITY_HEADERS.iter().chain(OVERRIDE_HEADERS).any(|listed| is_same(name, listed))
}

fn is_of_family(name: &str) -> bool {
    FAMILIES.iter().any(|family| begins_with(name, family))
}

/// Whether `name` is about one connection only (RFC 9110 §7.6.1) and never goes on to the next: `Connection` with
/// whatever it names, `Keep-Alive`, `Proxy-*`, `TE`, `Trailer`, `Transfer-Encoding` and `Upgrade`. The rim passes
/// `Upgrade` on by itself where it opens a WebSocket.
pub fn is_hop_by_hop(name: &str) -> bool {
    let name = without_odd_ends(name);
    ["connection", "keep-alive", "te", "trailer", "trailers", "transfer-encoding", "upgrade"]
        .iter()
        .any(|listed| is_same(name, listed))
        || begins_with(name, "proxy-")
}

/// The names under which a deployment sends identity to its origins, compiled for comparing. A preset or the
/// configuration may choose names that [`dropped`] does not know.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct IdentityNames {
    normalised: Vec<String>,
    /// Bit n is set when a name of n bytes (63: or more) is in the set.
    lengths: u64,
}

impl IdentityNames {
    /// Compiles the set of `names`.
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut normalised: Vec<String> =
            names.into_iter().map(normalise).filter(|name| !name.is_empty()).collect();
        normalised.sort_unstable();
        normalised.dedup();
        let lengths = normalised.iter().fold(0, |lengths, name| lengths | length_bit(name));
        Self { normalised, lengths }
    }

    /// Whether `name` normalises to one of the set. Does not allocate.
    pub fn is_identity(&self, name: &str) -> bool {
        let name = without_odd_ends(name);
        self.lengths & length_bit(name) != 0 && self.normalised.iter().any(|listed| is_same(name, listed))
    }
}

const fn length_bit(name: &str) -> u64 {
    1 << if name.len() < 63 { name.len() } else { 63 }
}

/// `name` in the form in which names are compared, as described at the top of this module.
pub fn normalise(name: &str) -> String {
    without_odd_ends(name).bytes().map(|byte| char::from(normal(byte))).collect()
}

/// Both are compared normalised; `name` has no odd ends left.
fn is_same(name: &str, listed: &str) -> bool {
    name.len() == listed.len() && name.bytes().map(normal).eq(listed.bytes().map(normal))
}

/// `beginning` is normalised, and ends in the `-` that the name must go on after.
fn begins_with(name: &str, beginning: &str) -> bool {
    name.len() > beginning.len() && name.bytes().map(normal).zip(beginning.bytes()).all(|(a, b)| a == b)
}

/// A space before the colon, or an underscore in front, does not make another name.
fn without_odd_ends(name: &str) -> &str {
    name.trim_matches(|c: char| !c.is_ascii_alphanumeric())
}

const fn normal(byte: u8) -> u8 {
    if byte.is_ascii_alphanumeric() { byte.to_ascii_lowercase() } else { b'-' }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_compared_normalised() {
        for (name, expected) in [
            ("X-Auth-Email", "x-auth-email"),
            ("X_AUTH.Email", "x-auth-email"),
            ("X-User-Id ", "x-user-id"),
            ("__x user\tid--", "x-user-id"),
            ("", ""),
            ("---", ""),
        ] {
            assert_eq!(normalise(name), expected, "{name:?}");
        }
    }

    #[test]
    fn a_deployments_own_names_are_a_set() {
        let long = "x".repeat(80);
        let names = IdentityNames::new(["X-Customer", "X-Customer-Mail", &long, "--"]);
        for name in ["x-customer", "X_CUSTOMER", "x.customer ", "x-customer-", "X-Customer_Mail", &long] {
            assert!(names.is_identity(name), "{name}");
        }
        for name in ["x-custome", "x-customer-2", "xcustomer", "y-customer", "", "-", &"x".repeat(79)] {
            assert!(!names.is_identity(name), "{name}");
        }
        assert!(!IdentityNames::default().is_identity("X-Customer"));
    }

    #[test]
    fn hop_by_hop_names_are_known() {
        for name in [
            "Connection",
            "keep-alive",
            "Keep_Alive",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "Proxy-Authorization",
            "Proxy-Connection",
        ] {
            assert!(is_hop_by_hop(name), "{name}");
        }
        for name in ["Content-Length", "Proxy", "Upgrade-Insecure-Requests", "Cookie", "", "Test"] {
            assert!(!is_hop_by_hop(name), "{name}");
        }
    }

    #[test]
    fn families_are_written_normalised() {
        for family in FAMILIES {
            assert_eq!(format!("{}-", normalise(family)), *family);
        }
    }
}
