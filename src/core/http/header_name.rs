//! Field names that only the gateway may say to the origin, in every spelling an origin might take for them.
//!
//! Origins and the servers in front of them read `X_Auth_User`, `x.auth.user` and `X-Auth-User` as one name (CGI, RFC
//! 3875 §4.1.18, maps `-` to `_`; others map more). So names are compared *normalised*: in lower case, with every
//! character but a letter or digit read as `-`, and with those at either end left off.

/// The headers by which gateways tell an origin who the customer is: our own, those the presets imitate, and those of
/// others that an origin may have been written for. A client never gets to send one, on any route ([`dropped`]);
/// [`FAMILIES`] are dropped as a whole.
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
    "X-Anonymous-Consumer",
    "X-Apigateway-Api-Userinfo",
    "X-Client-Cert",
    "X-Credential-Identifier",
    "X-Id-Token",
    "X-Ms-Client-Principal",
    "X-Userinfo",
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
    // CGI makes it HTTP_PROXY, by which programs choose where their own requests go (CVE-2016-5385).
    "Proxy",
];

/// Beginnings of names, normalised, that mark a name as one of the headers above whatever follows. `Proxy-` is about the
/// connection to us (RFC 9110 §7.6.1, §11.7).
pub const FAMILIES: &[&str] = &[
    "cf-access-",
    "oidc-",
    "proxy-",
    "ssl-client-",
    "tailscale-user-",
    "x-amzn-oidc-",
    "x-auth-",
    "x-authentik-",
    "x-consumer-",
    "x-forwarded-",
    "x-goog-authenticated-user-",
    "x-goog-iap-",
    "x-ms-client-principal-",
    "x-original-",
    "x-pomerium-",
    "x-ssl-client-",
    "x-vouch-",
    "x-webauth-",
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
        [b'f' | b'F' | b'o' | b'O' | b't' | b'T', ..] => is_listed(name),
        [b'c' | b'C', b'l' | b'L', ..] => is_listed(name),
        [b'p' | b'P', b'r' | b'R', b'o' | b'O', ..] => is_listed(name),
        [b's' | b'S', b's' | b'S', ..] => is_listed(name),
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

/// `name` in the form in which names are compared, as described at the top of this module.
pub fn normalise(name: &str) -> String {
    without_odd_ends(name).chars().map(normal).collect()
}

/// Both are compared normalised; `name` has no odd ends left.
fn is_same(name: &str, listed: &str) -> bool {
    name.len() >= listed.len() && name.chars().map(normal).eq(listed.chars().map(normal))
}

/// `beginning` is normalised, and ends in the `-` that the name must go on after.
fn begins_with(name: &str, beginning: &str) -> bool {
    let mut name = name.chars().map(normal);
    beginning.chars().all(|character| name.next() == Some(character)) && name.next().is_some()
}

/// A space before the colon, or an underscore in front, does not make another name.
fn without_odd_ends(name: &str) -> &str {
    name.trim_matches(|c: char| !c.is_ascii_alphanumeric())
}

const fn normal(character: char) -> char {
    if character.is_ascii_alphanumeric() { character.to_ascii_lowercase() } else { '-' }
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
    fn families_are_written_normalised() {
        for family in FAMILIES {
            assert_eq!(format!("{}-", normalise(family)), *family);
        }
    }
}
