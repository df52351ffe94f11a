//! The sign-in page of whoever is not signed in, as the rim keeps it for the next who asks for the same.
//!
//! It is the page that most customers see first, and in a rush all at once. Of the visitor it depends on a few things, which
//! are one word here: the same address and the same word, the same page. What is the visitor's alone, the id that a new
//! browser gets, is in a cookie and not on the page.

use super::{Answer, Gateway, Head};
use crate::base::Entropy;
use crate::http::cookie::Presented;
use crate::http::in_app::in_app;
use crate::login::BrowserCookie;

/// For how many seconds the page is kept. What changes with time alone on it is how providers fare, and that
/// [`Gateway::epoch`] tells as well.
const KEPT: u32 = 10;

impl Gateway {
    /// All that the sign-in page depends on beside its address, as one word: whether the browser is new (`+`) or known (`-`),
    /// language, country, app, the provider that was used last. Nothing for whoever brings a session, even one that is no
    /// longer good. `query` is that of the request with its question mark, or nothing; `headers` are `cookie`,
    /// `accept-language`, `cf-ipcountry` and `user-agent`, as far as they are there.
    pub fn visitor_word(&self, query: &str, headers: Vec<(String, String)>) -> Option<String> {
        self.word_of(&self.head_for_language(query, headers))
    }

    fn word_of(&self, head: &Head) -> Option<String> {
        let has_session = |session| !matches!(session, Presented::Absent);
        if self.cookies(head).is_some_and(|cookies| has_session(cookies.session)) {
            return None;
        }
        let cookie = self.browser_cookie(head);
        let is_new = if cookie.is_some() { '-' } else { '+' };
        let language = self.language_word(head);
        let country = head.header("cf-ipcountry").unwrap_or_default();
        // Two apps are the same here if they are called the same and the way out of them is.
        let app =
            in_app(head.header("user-agent")).map(|app| format!("{} {}", app.app, app.way_out("https://")));
        let last = cookie.and_then(|cookie| cookie.last_used);
        Some(format!(
            "{is_new}{language}\n{country}\n{}\n{}",
            app.unwrap_or_default(),
            last.unwrap_or_default()
        ))
    }

    /// With word for how long the rim may keep it: whether, the request tells.
    pub(super) fn kept(&self, mut answer: Answer, head: &Head) -> Answer {
        if self.word_of(head).is_some() {
            answer.keep = KEPT;
        }
        answer
    }

    /// The cookie of a browser that comes for the first time.
    pub fn first_cookie(&self, entropy: &mut dyn Entropy) -> String {
        self.set_browser_cookie(&BrowserCookie::random(entropy))
    }
}
