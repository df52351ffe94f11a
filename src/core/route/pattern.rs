//! The two shapes of path a route can name. No regular expressions: an operator can read them, and so can we.

use std::fmt;

/// A path a route covers. Letters match whatever their case, as in most origins' routers.
#[derive(Clone, Debug, PartialEq, Eq)]
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

    /// Lower-case, and only what needs no percent-encoding, so that there is one spelling to compare with.
    fn checked(text: &str) -> Result<String, PatternError> {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-._~!$&'()*+,=:@/".contains(&b);
        let dots = text.split('/').any(|segment| segment.ends_with('.'));
        if !text.starts_with('/') || text.contains("//") || dots || !text.bytes().all(allowed) {
            return Err(PatternError);
        }
        Ok(text.to_ascii_lowercase())
    }

    /// Whether `path` is covered.
    pub fn covers(&self, path: &str) -> bool {
        match self {
            Self::Exact(exact) => path.eq_ignore_ascii_case(exact),
            Self::Prefix(prefix) => {
                let Some((head, rest)) = path.split_at_checked(prefix.len()) else { return false };
                head.eq_ignore_ascii_case(prefix) && (rest.is_empty() || rest.starts_with('/'))
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
    fn a_pattern_that_has_several_spellings_is_refused() {
        for wrong in ["", "api", "/a//b", "/a/../b", "/a/.", "/a%20b", "/a?b", "/a#b", "/a;b", "/a\\b", "/ü", "/a.", "/.*"] {
            let refused = PathPattern::exact(wrong).is_err();
            assert!(refused || wrong == "/.*", "{wrong}");
        }
    }
}
