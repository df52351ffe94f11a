//! The two shapes of path a route can name. No regular expressions: an operator can read them, and so can we.

use std::fmt;

/// A path a route covers, as it is configured. Letters match whatever their case, as in most origins' routers, and
/// patterns that differ in nothing else are equal.
#[derive(Clone, Debug)]
pub enum PathPattern {
    /// This path and no other.
    Exact(String),
    /// This path and everything below it, at a segment boundary: `/api` covers `/api` and `/api/x`, not `/apiary`.
    /// Kept without the final slash; empty covers every path.
    Prefix(String),
}

/// The text is no path pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatternError;

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a path that begins with \"/\", of letters, digits and -._~!$&'()*+,=:@/, without \"//\", \".\" or \"..\"",
        )
    }
}

impl PathPattern {
    /// The path `text` and no other.
    ///
    /// # Errors
    /// [`PatternError`] when some spelling of the path would be ambiguous.
    pub fn exact(text: &str) -> Result<Self, PatternError> {
        Self::checked(text).map(Self::Exact)
    }

    /// `text` and everything below it. A final slash makes no difference.
    ///
    /// # Errors
    /// [`PatternError`] when some spelling of the path would be ambiguous.
    pub fn prefix(text: &str) -> Result<Self, PatternError> {
        Self::checked(text).map(|path| Self::Prefix(path.trim_end_matches('/').to_owned()))
    }

    /// Only what needs no percent-encoding, so that but for letter case there is one spelling to compare with.
    fn checked(text: &str) -> Result<String, PatternError> {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-._~!$&'()*+,=:@/".contains(&b);
        let dots = text.split('/').any(|segment| segment.ends_with('.'));
        if !text.starts_with('/') || text.contains("//") || dots || !text.bytes().all(allowed) {
            return Err(PatternError);
        }
        Ok(text.to_owned())
    }

    /// Whether `path` is covered.
    pub fn covers(&self, path: &str) -> bool {
        self.compares(path, str::eq_ignore_ascii_case)
    }

    /// Whether nothing is covered but what is below `directory`, which ends with a slash, and that itself.
    pub fn is_below(&self, directory: &str) -> bool {
        match self {
            Self::Exact(exact) => exact.starts_with(directory),
            Self::Prefix(prefix) => {
                prefix.starts_with(directory) || directory.strip_suffix('/') == Some(prefix.as_str())
            }
        }
    }

    /// Whether `path` is covered in the eyes of an origin that heeds letter case.
    pub(super) fn covers_in_case(&self, path: &str) -> bool {
        self.compares(path, str::eq)
    }

    /// Whether `path` is covered in the eyes of an origin to which a slash at its end makes no difference.
    pub(super) fn covers_but_for_slash(&self, path: &str) -> bool {
        match self {
            Self::Exact(exact) => without_slash(exact).eq_ignore_ascii_case(without_slash(path)),
            Self::Prefix(_) => self.covers(path),
        }
    }

    fn compares(&self, path: &str, same: fn(&str, &str) -> bool) -> bool {
        match self {
            Self::Exact(exact) => same(path, exact),
            Self::Prefix(prefix) => {
                let Some((head, rest)) = path.split_at_checked(prefix.len()) else { return false };
                same(head, prefix) && (rest.is_empty() || rest.starts_with('/'))
            }
        }
    }

    /// Orders patterns: an exact one above every prefix, a longer prefix above a shorter one.
    pub(super) fn rank(&self) -> (bool, usize) {
        match self {
            Self::Exact(path) => (true, path.len()),
            Self::Prefix(path) => (false, path.len()),
        }
    }
}

impl PartialEq for PathPattern {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Exact(one), Self::Exact(two)) | (Self::Prefix(one), Self::Prefix(two)) => {
                one.eq_ignore_ascii_case(two)
            }
            _ => false,
        }
    }
}

impl Eq for PathPattern {}

fn without_slash(path: &str) -> &str {
    path.strip_suffix('/').unwrap_or(path)
}

impl fmt::Display for PathPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact(path) => f.write_str(path),
            Self::Prefix(path) => write!(f, "{path}/*"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn p09_a_prefix_ends_at_a_segment_boundary() {
        let api = PathPattern::prefix("/api").unwrap();
        for covered in ["/api", "/api/", "/api/x", "/API/x"] {
            assert!(api.covers(covered), "{covered}");
        }
        for other in ["/apiary", "/api.json", "/ap", "/", "", "/x/api", "/api;x"] {
            assert!(!api.covers(other), "{other}");
        }
        assert_eq!(PathPattern::prefix("/api/"), PathPattern::prefix("/api"));
        let everything = PathPattern::prefix("/").unwrap();
        assert!(everything.covers("/") && everything.covers("/x") && !everything.covers("x"));
    }

    #[test]
    fn an_exact_path_covers_itself_in_any_case() {
        let exact = PathPattern::exact("/Account").unwrap();
        assert!(exact.covers("/account") && exact.covers("/ACCOUNT"));
        assert!(!exact.covers("/account/"));
    }

    #[test]
    fn origins_may_heed_letter_case_and_ignore_a_final_slash() {
        let exact = PathPattern::exact("/Account").unwrap();
        assert!(exact.covers_in_case("/Account") && !exact.covers_in_case("/account"));
        assert!(exact.covers_but_for_slash("/account/") && exact.covers_but_for_slash("/ACCOUNT"));
        assert!(!exact.covers_but_for_slash("/account/x") && !exact.covers_but_for_slash("/account//"));
        let slash = PathPattern::exact("/a/").unwrap();
        assert!(slash.covers_but_for_slash("/a") && !slash.covers("/a"));
        let prefix = PathPattern::prefix("/Api").unwrap();
        assert!(prefix.covers_in_case("/Api/X") && !prefix.covers_in_case("/api/X"));
        assert!(prefix.covers_but_for_slash("/api/") && !prefix.covers_but_for_slash("/apiary"));
        assert_eq!(prefix, PathPattern::prefix("/api/").unwrap());
        assert_ne!(exact, PathPattern::prefix("/Account").unwrap());
    }

    #[test]
    fn a_pattern_that_has_several_spellings_is_refused() {
        for wrong in [
            "", "api", "/a//b", "/a/../b", "/a/.", "/a%20b", "/a?b", "/a#b", "/a;b", "/a\\b", "/ü", "/a.",
            "/.*",
        ] {
            let refused = PathPattern::exact(wrong).is_err();
            assert!(refused || wrong == "/.*", "{wrong}");
        }
    }
}
