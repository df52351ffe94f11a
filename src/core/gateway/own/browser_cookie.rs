//! What `__Host-browser` carries: the random id of the browser, and after it what else is remembered of this device.
//!
//! ```text
//! id (22 characters) | "~" the provider used last | "." anything else
//! ```
//! The id alone means something to a login. What follows it is a convenience: the customer may change it, and all that
//! comes of it is another order of buttons.

use super::{BROWSER_COOKIE_DAYS, Gateway, Head};
use crate::base::Span;
use crate::http::cookie::{Presented, set_cookie};
use crate::login::BrowserId;

/// How long an id is, in characters.
const ID: usize = 22;
/// The longest name of a provider.
const NAME: usize = 32;

/// The browser cookie, read.
pub(super) struct BrowserCookie {
    id: BrowserId,
    last_used: Option<String>,
    rest: String,
}

impl BrowserCookie {
    /// The cookie of a request, if it has one.
    pub fn of(gateway: &Gateway, head: &Head) -> Option<Self> {
        match gateway.cookies(head)?.browser {
            Presented::One(value) => Self::parse(value),
            Presented::Absent | Presented::Several => None,
        }
    }

    fn parse(value: &str) -> Option<Self> {
        let (id, more) = value.split_at_checked(ID)?;
        let id = BrowserId::parse(id)?;
        let marked = more.find('~').and_then(|at| more.get(at + 1..));
        let last_used = marked.and_then(|marked| marked.split(['.', '~']).next()).filter(|name| {
            let fits = (1..=NAME).contains(&name.len());
            fits && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        });
        let rest = match more.find('.') {
            Some(at) => more.get(at..).unwrap_or_default().split('~').next().unwrap_or_default(),
            None => "",
        };
        Some(Self { id, last_used: last_used.map(str::to_owned), rest: rest.to_owned() })
    }

    /// The browser.
    pub fn id(&self) -> BrowserId {
        self.id
    }

    /// The provider that was used last on this device.
    pub fn last_used(&self) -> Option<&str> {
        self.last_used.as_deref()
    }
}

impl Gateway {
    /// The cookie that remembers the provider that was just used, unless it does already.
    pub(super) fn remember_used(&self, head: &Head, provider: &str) -> Option<String> {
        let cookie = BrowserCookie::of(self, head).filter(|cookie| cookie.last_used() != Some(provider))?;
        let value = format!("{}~{provider}{}", cookie.id, cookie.rest);
        let secure = self.config().site.is_secure();
        Some(set_cookie(self.cookie_names.browser, &value, Span::from_days(BROWSER_COOKIE_DAYS), secure))
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
            assert_eq!(cookie.id().to_string(), id);
            (cookie.last_used.unwrap_or_default(), cookie.rest)
        };
        let both = |provider: &str, rest: &str| (provider.to_owned(), rest.to_owned());
        assert_eq!(read(""), both("", ""));
        assert_eq!(read("~google"), both("google", ""));
        assert_eq!(read(".pt-BR"), both("", ".pt-BR"));
        assert_eq!(read("~my-id.pt-BR"), both("my-id", ".pt-BR"));
        assert_eq!(read(".pt-BR~my-id"), both("my-id", ".pt-BR"));
        assert_eq!(read("~<script>"), both("", ""));
        assert_eq!(read(&format!("~{}", "a".repeat(33))), both("", ""));
        assert!(BrowserCookie::parse("short~google").is_none());
    }
}
