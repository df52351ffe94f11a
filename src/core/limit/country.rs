//! From which country somebody comes, as far as attempts are counted by it.

/// The header in which the platform tells it, where the operator has switched that on.
pub const HEADER: &str = "cf-ipcountry";

/// What an attempt is counted under, by the value of [`HEADER`].
///
/// The Tor network (`T1`) counts as a country, and so do all whose country nobody knows (`XX`), together with whatever
/// else is none: not to be counted would be an invitation. Without the header nothing is counted, for then all customers
/// would be of one country.
pub fn counted(header: Option<&str>) -> Option<&str> {
    let code = header?;
    let is_country = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    Some(if is_country || code == "T1" { code } else { "XX" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_tor_and_the_unknown_are_counted_and_nothing_is_without_the_header() {
        for code in ["DE", "JP", "T1", "XX"] {
            assert_eq!(counted(Some(code)), Some(code));
        }
        for other in ["", "de", "DEU", "D", "T2", "D\u{e9}", "DE, FR", "..", "1A"] {
            assert_eq!(counted(Some(other)), Some("XX"), "{other:?}");
        }
        assert_eq!(counted(None), None);
    }
}
