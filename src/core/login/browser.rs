//! What the gateway knows of a browser: the contents of its cookie.

use crate::base::{Entropy, Id};
use crate::i18n::Language;
use std::fmt;

/// Marks the identifiers of browsers.
#[derive(Debug)]
pub enum Browser {}

/// The random id in `__Host-browser`: it ties a login to the browser that began it.
pub type BrowserId = Id<Browser>;

/// The value of `__Host-browser`: the id and, behind a dot, the language that was chosen on this browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrowserCookie {
    /// The id.
    pub id: BrowserId,
    /// The language, if one was chosen.
    pub language: Option<Language>,
}

impl BrowserCookie {
    /// Of a browser that comes for the first time.
    pub fn random(entropy: &mut dyn Entropy) -> Self {
        Self { id: BrowserId::random(entropy), language: None }
    }

    /// Reads the value. A language that is not known, or no longer, is no language.
    pub fn parse(value: &str) -> Option<Self> {
        let (id, tag) = value.split_once('.').unwrap_or((value, ""));
        Some(Self { id: BrowserId::parse(id)?, language: Language::of_tag(tag) })
    }
}

/// The value of the cookie.
impl fmt::Display for BrowserCookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.id, f)?;
        match self.language {
            Some(language) => write!(f, ".{}", language.tag()),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SeededEntropy;

    #[test]
    fn a_cookie_says_what_was_put_into_it_and_an_older_one_is_read() {
        let cookie = BrowserCookie::random(&mut SeededEntropy(1));
        let german = Language::of_tag("de");
        assert_eq!(BrowserCookie::parse(&cookie.to_string()), Some(cookie));
        let spoken = BrowserCookie { language: german, ..cookie };
        assert_eq!(BrowserCookie::parse(&spoken.to_string()), Some(spoken));
        assert_eq!(BrowserCookie::parse(&format!("{}.tlh", cookie.id)), Some(cookie));
        assert_eq!(BrowserCookie::parse("x.de"), None);
    }
}
