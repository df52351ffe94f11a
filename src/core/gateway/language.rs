//! In which language a visitor is answered, and how they choose another.
//!
//! One decision, wherever it is asked for: the cookie, the address and the headers of the request tell, and the flow that
//! the request continues. What only the request tells is carried on by the links of the page.

use super::{Answer, Gateway, Head};
use crate::http::return_path::ReturnPath;
use crate::http::target::Target;
use crate::i18n::{Asked, Chosen, Language};
use crate::pages::Frame;
use crate::ports::Platform;
use crate::refusal::Refusal;

impl Gateway {
    /// How a page looks and speaks for whoever asks.
    pub(super) fn frame(&self, head: &Head) -> Frame<'_> {
        self.frame_in(head, None)
    }

    /// The same, in the language that what they do was begun in.
    pub(super) fn frame_in(&self, head: &Head, begun_in: Option<Language>) -> Frame<'_> {
        let chosen = self.language(head, begun_in);
        let config = self.config();
        Frame {
            brand: &config.brand,
            style: &self.style,
            prefix: &config.prefix,
            words: config.languages.catalogue(chosen.language),
            languages: config.languages.offered(),
            carries_language: chosen.is_of_request,
            here: self.here(head),
        }
    }

    /// Everything that a page has of the language, as one word: the same word, the same language, said in the same way.
    pub(super) fn language_word(&self, head: &Head) -> String {
        let chosen = self.language(head, None);
        // The links of the page carry on what only the address tells.
        let carried = if chosen.is_of_request { "+" } else { "" };
        format!("{}{carried}", chosen.language.tag())
    }

    /// As much of a request as tells its language. `query` has its question mark, or is empty.
    pub(super) fn head_for_language(&self, query: &str, headers: Vec<(String, String)>) -> Head {
        let url = format!("{}/{query}", self.config().site);
        Head { method: "GET".to_owned(), url, headers, ..Head::default() }
    }

    /// For the pages of developers.
    pub(super) fn frame_in_english(&self, head: &Head) -> Frame<'_> {
        let words = self.config().languages.catalogue(Language::english());
        Frame { words, languages: &[], ..self.frame(head) }
    }

    /// The language for whoever asks.
    pub(super) fn language(&self, head: &Head, begun_in: Option<Language>) -> Chosen {
        let ui_locales = self.parameter(head, "ui_locales");
        self.config().languages.choose(&Asked {
            choice: self.browser_cookie(head).and_then(|cookie| cookie.language),
            ui_locales: ui_locales.as_deref(),
            begun_in,
            accept_language: head.header("accept-language"),
            country: head.header("cf-ipcountry"),
        })
    }

    /// `POST language`: the customer's own choice. It is kept in the cookie of the browser, and they are back where they
    /// were.
    pub(super) fn choose_language(&self, platform: &impl Platform, head: &Head) -> Answer {
        let Some(form) = self.form(head) else { return self.refuse(head, Refusal::BadRequest, None) };
        let back = form.get("return").and_then(|path| ReturnPath::parse_any(&path).ok());
        let back = back.unwrap_or_else(ReturnPath::home);
        let language = form.get("language").and_then(|tag| Language::of_tag(&tag));
        let Some(language) = language.filter(|language| self.config().languages.offered().contains(language))
        else {
            return self.onward(head, &back, "language_unknown");
        };
        let cookie = self.browser_cookie_with(platform, head, |cookie| cookie.language = Some(language));
        self.onward(head, &back, "language_chosen").with_cookie(Some(cookie))
    }

    /// The address to come back to after another language was chosen: this page, or where a form was sent from. The
    /// language that the address itself asks for would win again, so it is left out.
    fn here(&self, head: &Head) -> String {
        let target = Target::parse(&head.url);
        let (path, query) = target.map_or(("/", None), |target| (target.path, target.query));
        // The address of a callback has a code in it, and no page of its own.
        let own = path.strip_prefix(self.config().prefix.as_str()).unwrap_or_default();
        let is_passage = own.starts_with("callback/") || own.starts_with("with/");
        if is_passage || (head.method != "GET" && head.method != "HEAD" && !self.has_form(path)) {
            return "/".to_owned();
        }
        let kept = query
            .unwrap_or_default()
            .split('&')
            .filter(|part| !part.is_empty() && !part.starts_with("ui_locales="));
        let kept: Vec<&str> = kept.collect();
        if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
    }

    /// Whether a form is sent to the address of the page it stands on.
    fn has_form(&self, path: &str) -> bool {
        let page = path.strip_prefix(self.config().prefix.as_str());
        matches!(page, Some("login" | "register" | "recover" | "logout" | "account/password"))
    }
}
