//! The languages that an operator offers, and which of them a visitor gets.

use super::accept::{AcceptLanguage, ui_locales};
use super::{Catalogue, Catalogues, Language, Locale, Wording, country, matching};
use std::cell::RefCell;
use std::rc::Rc;

/// How many `Accept-Language` are remembered; when there are more, all are forgotten.
const MAX_REMEMBERED: usize = 64;
/// A longer one, in bytes, is not remembered: a few of them must not fill the memory.
const MAX_LENGTH: usize = 256;

/// The languages on offer, and what is said in them.
pub struct Languages {
    offered: Vec<Language>,
    locales: Vec<Locale>,
    default: Language,
    catalogues: Catalogues,
    /// What an `Accept-Language` came to: few are sent again and again, and reading one takes as long as writing a page.
    /// It is the same for everybody who sends it.
    remembered: RefCell<Vec<(Box<str>, Option<Language>)>>,
}

/// Everything that tells which language a visitor reads, in the order it counts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// What they chose on a page of ours.
    pub choice: Option<Language>,
    /// What the application that sent them says (`ui_locales`, OpenID Connect Core §3.1.2.1).
    pub ui_locales: Option<&'a str>,
    /// The language that what they do was begun in, perhaps on another device.
    pub begun_in: Option<Language>,
    /// What their browser says.
    pub accept_language: Option<&'a str>,
    /// The country they come from (ISO 3166-1 alpha-2).
    pub country: Option<&'a str>,
}

/// The language a visitor gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// Which.
    pub language: Language,
    /// Whether only this very request tells, so that links on the page have to carry it on.
    pub is_of_request: bool,
}

impl Languages {
    /// These languages, the default for whoever reads none of them, and the operator's own wording.
    pub fn new(offered: Vec<Language>, default: Language, wording: Wording) -> Self {
        let locales = offered.iter().filter_map(|language| Locale::parse(language.tag())).collect();
        let catalogues = Catalogues::new(wording);
        Self { offered, locales, default, catalogues, remembered: RefCell::default() }
    }

    /// Every language there is a catalogue for, but not that of tests.
    pub fn every() -> Vec<Language> {
        Language::all().filter(|language| *language != Language::pseudo()).collect()
    }

    /// The languages, in the order of a list of languages.
    pub fn offered(&self) -> &[Language] {
        &self.offered
    }

    /// What is said in a language.
    pub fn catalogue(&self, language: Language) -> Rc<Catalogue> {
        self.catalogues.of(language)
    }

    /// All catalogues.
    pub fn catalogues(&self) -> &Catalogues {
        &self.catalogues
    }

    /// The language that suits best, of those on offer.
    pub fn choose(&self, asked: &Asked<'_>) -> Chosen {
        let offered = |language: Language| self.offered.contains(&language).then_some(language);
        let at = |index: usize| self.offered.get(index).copied();
        let kept = |language| Chosen { language, is_of_request: false };
        let of_request = |language| Chosen { language, is_of_request: true };
        let by_choice = || asked.choice.and_then(offered).map(kept);
        let by_application = || {
            let index = matching::best(&self.locales, ui_locales(asked.ui_locales?))?;
            at(index).map(of_request)
        };
        let by_flow = || asked.begun_in.and_then(offered).map(of_request);
        let by_browser = || self.accepted(asked.accept_language?).map(kept);
        let by_country = || {
            let spoken = country::of_country(asked.country?).and_then(Locale::parse)?;
            matching::best(&self.locales, std::iter::once(spoken)).and_then(at).map(kept)
        };
        by_choice()
            .or_else(by_application)
            .or_else(by_flow)
            .or_else(by_browser)
            .or_else(by_country)
            .unwrap_or(kept(self.default))
    }

    /// The best for an `Accept-Language`.
    fn accepted(&self, header: &str) -> Option<Language> {
        let mut remembered = self.remembered.borrow_mut();
        if let Some((_, language)) = remembered.iter().find(|(known, _)| **known == *header) {
            return *language;
        }
        let index = AcceptLanguage::parse(header).choose(&self.locales);
        let language = index.and_then(|index| self.offered.get(index).copied());
        if header.len() <= MAX_LENGTH {
            if remembered.len() >= MAX_REMEMBERED {
                remembered.clear();
            }
            remembered.push((header.into(), language));
        }
        language
    }
}

impl Default for Languages {
    fn default() -> Self {
        Self::new(Self::every(), Language::english(), Wording::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepting(languages: &Languages, header: &str) -> &'static str {
        let asked = Asked { accept_language: Some(header), ..Asked::default() };
        languages.choose(&asked).language.tag()
    }

    #[test]
    fn what_is_remembered_of_a_browser_is_what_would_be_found_again() {
        let languages = Languages::default();
        let headers = ["de-AT,de;q=0.9", "fr-CA", "de;q=0,fr", "tlh", "", "*", "pt", "zh-TW,zh;q=0.5"];
        for _ in 0..3 {
            for header in headers {
                assert_eq!(
                    accepting(&languages, header),
                    accepting(&Languages::default(), header),
                    "{header}"
                );
            }
        }
        assert_eq!(languages.remembered.borrow().len(), headers.len());
    }

    #[test]
    fn what_is_remembered_is_bounded() {
        let languages = Languages::default();
        for number in 0..1_000 {
            assert_eq!(accepting(&languages, &format!("ja;q=0.{number:03},ko")), "ko");
            assert!(languages.remembered.borrow().len() <= MAX_REMEMBERED);
        }
        let long = format!("is{}", ";x=y".repeat(100));
        let known = languages.remembered.borrow().len();
        let _ = accepting(&languages, &long);
        assert_eq!(languages.remembered.borrow().len(), known);
    }
}
