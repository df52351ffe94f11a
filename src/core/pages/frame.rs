//! What stands around the content of a page: the brand, the language, and where the page is.

use crate::brand::Brand;
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::i18n::{Catalogue, Language};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What does not depend on the brand.
pub(super) const STYLE: &str = include_str!("templates/style.css");
/// The script of every page.
pub(super) const SCRIPT: &str =
    concat!(include_str!("templates/fragment.js"), include_str!("templates/page.js"));

/// How every page of a brand looks: its style sheet, put together once.
pub struct Style {
    pub(super) css: Rc<str>,
    /// The source that a Content Security Policy names it by.
    pub(super) source: String,
    /// The same for the script.
    pub(super) script_source: String,
    /// The same for the script of the waiting page.
    pub(super) waiting_source: String,
    /// The list of languages, made for each language it is shown in when that is first shown.
    menus: RefCell<BTreeMap<Language, Rc<str>>>,
}

impl Style {
    /// The style sheet of a brand.
    pub fn of(brand: &Brand) -> Self {
        let css: Rc<str> = brand.look.around(STYLE).into();
        let source = source(&css);
        let (script_source, waiting_source) = (self::source(SCRIPT), self::source(super::waiting::SCRIPT));
        Self { css, source, script_source, waiting_source, menus: RefCell::default() }
    }

    /// The options of the list of languages. Tags and names are ours: there is nothing to escape in them.
    fn menu(&self, offered: &[Language], selected: Language) -> Rc<str> {
        let option = |language: &Language| {
            let (tag, name) = (language.tag(), language.name());
            let state = if *language == selected { " selected" } else { "" };
            format!("<option value=\"{tag}\" lang=\"{tag}\"{state}>{name}</option>\n")
        };
        let make = || offered.iter().map(option).collect::<String>().into();
        Rc::clone(self.menus.borrow_mut().entry(selected).or_insert_with(make))
    }
}

/// What pages need to know of whom they are for.
#[derive(Clone)]
pub struct Frame<'g> {
    /// Whose page it is.
    pub brand: &'g Brand,
    /// How it looks.
    pub style: &'g Style,
    /// The path of the gateway's own pages.
    pub prefix: &'g str,
    /// What is said, in the language of the page.
    pub words: Rc<Catalogue>,
    /// The languages to choose from. With fewer than two there is no choice.
    pub languages: &'g [Language],
    /// Whether only the present address tells the language, so that the links of the page carry it on.
    pub carries_language: bool,
    /// Path and query of the page: whoever chooses another language comes back to it.
    pub here: String,
}

impl Frame<'_> {
    /// The options of the list of languages.
    pub(super) fn menu(&self) -> Rc<str> {
        self.style.menu(self.languages, self.words.language())
    }

    /// The address of a page of ours. A language that only the present address tells goes along.
    pub(super) fn own(&self, page: &str) -> String {
        let prefix = self.prefix;
        match self.carries_language {
            true if page.contains('?') => {
                format!("{prefix}{page}&ui_locales={}", self.words.language().tag())
            }
            true => format!("{prefix}{page}?ui_locales={}", self.words.language().tag()),
            false => format!("{prefix}{page}"),
        }
    }

    /// The address of a page of ours that leads on to `return_to`.
    pub(super) fn onward(&self, page: &str, return_to: &ReturnPath) -> String {
        let separator = if page.contains('?') { '&' } else { '?' };
        self.own(&format!("{page}{separator}return={}", encode_component(return_to.as_str())))
    }
}

/// A hash source (CSP Level 3 §6.7.3).
pub(super) fn source(inline: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(inline)))
}
