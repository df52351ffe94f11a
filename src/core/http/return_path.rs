//! Where a customer goes after signing in.

use super::spelling::{PathError, check_spelling};
use std::fmt;

/// A page on our own host: path, query and perhaps fragment, as a browser serialises them.
///
/// The public origin with this behind it is a URL on that origin, whatever text it was made from; so is this alone,
/// resolved against any page of ours. Query and fragment stay as they were, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReturnPath {
    /// Path and query, then `#` and the fragment if there is one.
    text: String,
    /// Where the fragment's `#` is, or the end.
    fragment: usize,
}

/// Why a text is no return path. The customer never hears of it: callers use [`ReturnPath::home`] instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReturnPathError {
    /// Path and query are longer than [`ReturnPath::MAX_BYTES`].
    TooLong,
    /// Does not begin with exactly one `/`: another site, or no URL at all.
    NotLocal,
    /// Contains a character that no browser leaves in a URL.
    NotSerialised,
    /// The gateway would refuse to serve the path.
    Spelling(PathError),
    /// Lies below the gateway's own prefix and is no page of the account: signing in would lead back to signing in.
    Reserved,
    /// The fragment is longer than [`ReturnPath::MAX_FRAGMENT_BYTES`] or contains a character that no browser
    /// leaves in one.
    Fragment,
}

/// The gateway's own pages that a customer may be on the way to, below the prefix.
const ACCOUNT_PAGES: [&str; 4] = ["account", "account/password", "account/sessions", "account/sign-ins"];

impl ReturnPath {
    /// The longest path and query, in bytes.
    pub const MAX_BYTES: usize = 4096;
    /// The longest fragment, in bytes, without its `#`.
    pub const MAX_FRAGMENT_BYTES: usize = 1024;

    /// Reads path, query and, after a `#`, fragment. `prefix` is the gateway's own, such as `/auth/`.
    pub fn parse(text: &str, prefix: &str) -> Result<Self, ReturnPathError> {
        let read = Self::parse_any(text)?;
        let path = read.text.split(['?', '#']).next().unwrap_or_default();
        let is_account_page = path.strip_prefix(prefix).is_some_and(|page| ACCOUNT_PAGES.contains(&page));
        let spelling = check_spelling(path).map_err(ReturnPathError::Spelling)?;
        match is_account_page || spelling.all(|reading| !lies_below(reading.path, prefix)) {
            true => Ok(read),
            false => Err(ReturnPathError::Reserved),
        }
    }

    /// The same, and any page of the gateway's own will do.
    pub fn parse_any(text: &str) -> Result<Self, ReturnPathError> {
        let (path_and_query, fragment) = text.split_once('#').unwrap_or((text, ""));
        if path_and_query.len() > Self::MAX_BYTES {
            return Err(ReturnPathError::TooLong);
        }
        if !path_and_query.starts_with('/')
            || path_and_query.starts_with("//")
            || path_and_query.starts_with("/\\")
        {
            return Err(ReturnPathError::NotLocal);
        }
        if !path_and_query.bytes().all(is_url_byte) {
            return Err(ReturnPathError::NotSerialised);
        }
        let path = path_and_query.split('?').next().unwrap_or_default();
        check_spelling(path).map_err(ReturnPathError::Spelling)?;
        Self { text: path_and_query.to_owned(), fragment: path_and_query.len() }.ending_in(fragment)
    }

    /// The start page, `/`.
    pub fn home() -> Self {
        Self { text: "/".to_owned(), fragment: 1 }
    }

    /// The page alone, without query and fragment.
    pub fn page(&self) -> Self {
        let page = self.text.split(['?', '#']).next().unwrap_or("/");
        Self { text: page.to_owned(), fragment: page.len() }
    }

    /// The same page with another fragment, given with or without its `#`; an empty one takes the fragment away.
    pub fn with_fragment(&self, fragment: &str) -> Result<Self, ReturnPathError> {
        self.ending_in(fragment.strip_prefix('#').unwrap_or(fragment))
    }

    fn ending_in(&self, fragment: &str) -> Result<Self, ReturnPathError> {
        if fragment.len() > Self::MAX_FRAGMENT_BYTES || !fragment.bytes().all(is_url_byte) {
            return Err(ReturnPathError::Fragment);
        }
        let page = self.text.get(..self.fragment).unwrap_or(&self.text);
        let text = if fragment.is_empty() { page.to_owned() } else { format!("{page}#{fragment}") };
        Ok(Self { text, fragment: self.fragment })
    }

    /// The text that goes into a `Location` header behind the public origin.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for ReturnPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for ReturnPathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLong => f.write_str("the return path is longer than 4096 bytes"),
            Self::NotLocal => f.write_str("the return path does not begin with exactly one slash"),
            Self::NotSerialised => f.write_str("the return path contains a character that has to be escaped"),
            Self::Spelling(error) => fmt::Display::fmt(error, f),
            Self::Reserved => f.write_str("the return path belongs to the gateway"),
            Self::Fragment => {
                f.write_str("the fragment is too long or contains a character that has to be escaped")
            }
        }
    }
}

impl std::error::Error for ReturnPathError {}

/// What a browser leaves unescaped in a path, query or fragment (WHATWG URL Standard §1.3): printable ASCII but
/// quotes, `<` and `>`. A backslash is left in a query, where it means nothing; the path is checked for itself.
const fn is_url_byte(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'<' | b'>')
}

/// Whether `path` is the folder `prefix` or below it, letter case aside.
fn lies_below(path: &str, prefix: &str) -> bool {
    let folder = prefix.trim_end_matches('/');
    let (Some(start), Some(after)) = (path.get(..folder.len()), path.get(folder.len()..)) else {
        return false;
    };
    start.eq_ignore_ascii_case(folder) && (after.is_empty() || after.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_and_fragment_stay_as_they_were() {
        let deep = "/Shop/it's/a%20b//c;v=1?q=a+b&u=https://x.example/?y&w=%zz|{}\\`^'&#/route?x=1#2";
        assert_eq!(ReturnPath::parse(deep, "/auth/").unwrap().as_str(), deep);
        let page = ReturnPath::parse("/shop?a=1", "/auth/").unwrap();
        assert_eq!(page.with_fragment("#reviews").unwrap().as_str(), "/shop?a=1#reviews");
        assert_eq!(page.with_fragment("x").unwrap().with_fragment("y").unwrap().as_str(), "/shop?a=1#y");
        assert_eq!(page.with_fragment("x").unwrap().with_fragment("").unwrap(), page);
        assert_eq!(page.with_fragment("#"), Ok(page.clone()));
        for wrong in ["a b", "a\r\nb", "<x>", "\"", "é", &"x".repeat(1025)] {
            assert_eq!(page.with_fragment(wrong), Err(ReturnPathError::Fragment), "{wrong}");
        }
        assert_eq!(ReturnPath::parse("/shop?a=1#x", "/auth/").unwrap().page().as_str(), "/shop");
        assert_eq!(ReturnPath::home().as_str(), "/");
        assert_eq!(ReturnPath::home().with_fragment("top").unwrap().as_str(), "/#top");
    }

    #[test]
    fn the_gateways_own_pages_are_no_place_to_return_to() {
        for path in [
            "/auth/login",
            "/auth",
            "/auth/",
            "/AUTH/login",
            "/auth?x",
            "/%61uth/login",
            "/auth;x/login",
            "/a//../x",
        ] {
            assert!(ReturnPath::parse(path, "/auth/").is_err(), "{path}");
        }
        for path in ["/authors", "/x/auth/login", "/?next=/auth/login", "/auth.html"] {
            assert!(ReturnPath::parse(path, "/auth/").is_ok(), "{path}");
        }
    }

    #[test]
    fn length_is_bounded() {
        let path = |length: usize| format!("/{}", "a".repeat(length - 1));
        assert!(ReturnPath::parse(&path(4096), "/auth/").is_ok());
        assert_eq!(ReturnPath::parse(&path(4097), "/auth/"), Err(ReturnPathError::TooLong));
    }
}
