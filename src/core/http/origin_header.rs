//! Whether a state-changing request came from our own pages: the defence against forged requests.

/// The two request headers that tell which site's page made the request. A browser sends at least one of them with
/// every POST, and no page can change either.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Provenance<'h> {
    /// `Sec-Fetch-Site` (W3C Fetch Metadata §2.3).
    pub sec_fetch_site: Option<&'h str>,
    /// `Origin` (RFC 6454 §7).
    pub origin: Option<&'h str>,
}

/// The request was made by a page of another site, or by something that does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CrossSite;

impl Provenance<'_> {
    /// Accepts a request that a page on `own_origin` (scheme, host and port, such as `https://shop.example`) or the
    /// customer's own hand made.
    ///
    /// A request with neither header is refused: no current browser sends a POST without both, and another client
    /// has no business with the forms of this gateway.
    pub fn require_same_origin(&self, own_origin: &str) -> Result<(), CrossSite> {
        let accepted = match (self.sec_fetch_site, self.origin) {
            // Under a strict referrer policy a browser sends `Origin: null` with its own site's forms too.
            (Some("same-origin" | "none"), None | Some("null")) => true,
            (Some("same-origin" | "none") | None, Some(origin)) => origin == own_origin,
            (Some(_), _) | (None, None) => false,
        };
        if accepted { Ok(()) } else { Err(CrossSite) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x01_x02_x03_only_our_own_pages_may_post() {
        const OWN: &str = "https://gw.example";
        let table: &[(Option<&str>, Option<&str>, bool)] = &[
            (Some("same-origin"), Some(OWN), true),
            (Some("same-origin"), None, true),
            (Some("same-origin"), Some("null"), true),
            (Some("none"), None, true),
            (None, Some(OWN), true),
            (Some("same-origin"), Some("https://evil.example"), false),
            (Some("none"), Some("https://evil.example"), false),
            (Some("cross-site"), Some(OWN), false),
            (Some("same-site"), Some(OWN), false),
            (Some("Same-Origin"), Some(OWN), false),
            (Some(""), Some(OWN), false),
            (Some("cross-site"), None, false),
            (None, None, false),
            (None, Some("null"), false),
            (None, Some(""), false),
            (None, Some("http://gw.example"), false),
            (None, Some("https://gw.example:8443"), false),
            (None, Some("https://gw.example:443"), false),
            (None, Some("https://gw.example/"), false),
            (None, Some("https://gw.example.evil"), false),
            (None, Some("https://evil-gw.example"), false),
            (None, Some("https://sub.gw.example"), false),
            (None, Some("https://gw.example@evil.example"), false),
            (None, Some("https://gw.example https://evil.example"), false),
            (None, Some("https://GW.example"), false),
            (None, Some("gw.example"), false),
        ];
        for &(sec_fetch_site, origin, expected) in table {
            let provenance = Provenance { sec_fetch_site, origin };
            assert_eq!(provenance.require_same_origin(OWN).is_ok(), expected, "{provenance:?}");
        }
    }
}
