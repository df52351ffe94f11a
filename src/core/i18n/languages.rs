//! The languages that an operator offers, and which of them a visitor gets.

use super::accept::{AcceptLanguage, ui_locales};
use super::{Catalogue, Catalogues, Language, Locale, Wording, country, matching};
use std::rc::Rc;

/// The languages on offer, and what is said in them.
pub struct Languages {
    offered: Vec<Language>,
    locales: Vec<Locale>,
    default: Language,
    catalogues: Catalogues,
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
        Self { offered, locales, default, catalogues: Catalogues::new(wording) }
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
        let by_browser = || {
            let accepted = AcceptLanguage::parse(asked.accept_language?);
            accepted.choose(&self.locales).and_then(at).map(kept)
        };
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
}

impl Default for Languages {
    fn default() -> Self {
        Self::new(Self::every(), Language::english(), Wording::default())
    }
}
