//! What the gateway knows of a browser: the contents of its cookie.

use crate::base::{Entropy, Id};
use crate::i18n::Language;
use std::fmt;

/// Marks the identifiers of browsers.
#[derive(Debug)]
pub enum Browser {}

/// The random id in `__Host-browser`: it ties a login to the browser that began it.
pub type BrowserId = Id<Browser>;

/// The value of `__Host-browser`.
///
/// ```text
/// id (22 characters) [ "~" the provider used last ] [ "." the language chosen ] [ "!" a ticket of a waiting room ]
/// ```
/// The id alone means something to a login. What follows it is a convenience: the customer may change it, and all that
/// comes of it is another order of buttons, and another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BrowserCookie {
    /// The id.
    pub id: BrowserId,
    /// The name of the provider that was used last on this browser.
    pub last_used: Option<String>,
    /// The language, if one was chosen.
    pub language: Option<Language>,
    /// The sealed ticket of the waiting room that was visited last.
    pub ticket: Option<String>,
}

/// How long an id is, in characters.
const ID: usize = 22;
/// The longest name of a provider.
const NAME: usize = 32;
/// The longest ticket.
const TICKET: usize = 44;

impl BrowserCookie {
    /// Of a browser that comes for the first time.
    pub fn random(entropy: &mut dyn Entropy) -> Self {
        Self { id: BrowserId::random(entropy), last_used: None, language: None, ticket: None }
    }

    /// Reads the value. What follows the id counts only as far as it makes sense.
    pub fn parse(value: &str) -> Option<Self> {
        let (id, more) = value.split_at_checked(ID)?;
        let id = BrowserId::parse(id)?;
        let marked =
            |mark| more.split_once(mark).and_then(|(_, rest): (_, &str)| rest.split(['~', '.', '!']).next());
        let is_name = |name: &&str| {
            let fits = (1..=NAME).contains(&name.len());
            fits && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        let last_used = marked('~').filter(is_name).map(str::to_owned);
        let is_sealed = |text: &&str| {
            let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
            (1..=TICKET).contains(&text.len()) && text.bytes().all(allowed)
        };
        let ticket = marked('!').filter(is_sealed).map(str::to_owned);
        Some(Self { id, last_used, language: marked('.').and_then(Language::of_tag), ticket })
    }
}

/// The value of the cookie.
impl fmt::Display for BrowserCookie {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.id, f)?;
        if let Some(provider) = &self.last_used {
            write!(f, "~{provider}")?;
        }
        if let Some(language) = self.language {
            write!(f, ".{}", language.tag())?;
        }
        match &self.ticket {
            Some(ticket) => write!(f, "!{ticket}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_counts_whatever_follows_it() {
        let id = "AAECAwQFBgcICQoLDA0ODw";
        let read = |more: &str| {
            let cookie = BrowserCookie::parse(&format!("{id}{more}")).unwrap();
            assert_eq!(cookie.id.to_string(), id);
            (cookie.last_used.unwrap_or_default(), cookie.language.map_or("", Language::tag).to_owned())
        };
        let both = |provider: &str, tag: &str| (provider.to_owned(), tag.to_owned());
        assert_eq!(read(""), both("", ""));
        assert_eq!(read("~google"), both("google", ""));
        assert_eq!(read(".pt-BR"), both("", "pt-BR"));
        assert_eq!(read("~my-id.pt-BR"), both("my-id", "pt-BR"));
        assert_eq!(read(".pt-BR~my-id"), both("my-id", "pt-BR"));
        assert_eq!(read("~<script>.tlh"), both("", ""));
        assert_eq!(read(&format!("~{}", "a".repeat(33))), both("", ""));
        assert!(BrowserCookie::parse("short~google").is_none());
        assert_eq!(read("~my-id.pt-BR!AB-_9"), both("my-id", "pt-BR"));
        let ticket = |more: &str| BrowserCookie::parse(&format!("{id}{more}")).unwrap().ticket;
        assert_eq!(ticket("~my-id.pt-BR!AB-_9"), Some("AB-_9".to_owned()));
        assert_eq!(ticket("!"), None);
        assert_eq!(ticket("!a b"), None);
        assert_eq!(ticket(&format!("!{}", "a".repeat(45))), None);
    }

    #[test]
    fn a_cookie_says_what_was_put_into_it() {
        let cookie = BrowserCookie::random(&mut crate::base::SeededEntropy(1));
        for (last_used, language, ticket) in [
            (None, None, None),
            (Some("my-id"), None, Some("t")),
            (None, None, Some("AB-_")),
            (Some("x"), Language::of_tag("de"), None),
        ] {
            let (last_used, ticket) = (last_used.map(str::to_owned), ticket.map(str::to_owned));
            let cookie = BrowserCookie { last_used, language, ticket, ..cookie.clone() };
            assert_eq!(BrowserCookie::parse(&cookie.to_string()), Some(cookie));
        }
    }
}
