//! What the gateway says in one language. The functions, one for each message, are made of `locales/en.ftl`.

use super::made::{pseudo, serbian_latin};
use super::numbers::Numbers;
use super::packed::{self, Value};
use super::phrase::Phrase;
use super::{Language, Wording};
use std::cell::RefCell;
use std::rc::Rc;

/// The messages of one language, unpacked.
pub struct Catalogue {
    language: Language,
    numbers: Numbers,
    messages: Vec<Box<str>>,
}

impl Catalogue {
    /// Unpacks the catalogue of a language.
    pub fn of(language: Language) -> Self {
        let unpack = |packed, parent| {
            let (numbers, messages) = packed::unpack(packed, parent);
            Self { language, numbers, messages }
        };
        let Some(row) = language.row() else { return unpack(&[], None) };
        let Some(parent) = row.parent.map(|parent| Self::of(Language::at(parent))) else {
            return unpack(row.packed, None);
        };
        if !row.packed.is_empty() {
            return unpack(row.packed, Some(&parent.messages));
        }
        let rule = if language == Language::pseudo() { pseudo } else { serbian_latin };
        let messages = parent.messages.iter().map(|message| rule(message)).collect();
        Self { language, numbers: parent.numbers, messages }
    }

    /// A catalogue of any bytes: what a fuzzer makes of one.
    #[cfg(any(test, feature = "testing"))]
    pub fn from_packed(language: Language, packed: &[u8]) -> Self {
        let (numbers, messages) = packed::unpack(packed, None);
        Self { language, numbers, messages }
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A number as the language writes it.
    pub fn number(&self, number: u64) -> String {
        self.numbers.written(number)
    }

    /// A device by the name that is kept of it, such as "Firefox on Linux"; nothing for one that is not known.
    pub fn device_named(&self, name: &str) -> String {
        match name.split_once(" on ") {
            Some((browser, system)) => self.device(browser, system).plain(self.language.is_right_to_left()),
            None if name.is_empty() => self.unknown_device().to_owned(),
            None => name.to_owned(),
        }
    }

    /// Takes the operator's wording for its own.
    fn reword(&mut self, wording: &Wording) {
        for (index, message) in wording.of(self.language) {
            if let Some(own) = self.messages.get_mut(index) {
                *own = message.into();
            }
        }
    }

    pub(super) fn plain(&self, index: usize) -> &str {
        self.messages.get(index).map_or("", |message| message)
    }

    pub(super) fn phrase(&self, index: usize, values: &[Value<'_>]) -> Phrase {
        packed::fill(self.plain(index), values, &self.numbers)
    }
}

/// The catalogues of an isolate. One is unpacked when it is first asked for, and kept.
pub struct Catalogues {
    wording: Wording,
    unpacked: RefCell<Vec<Rc<Catalogue>>>,
}

impl Catalogues {
    /// With the operator's own wording.
    pub fn new(wording: Wording) -> Self {
        Self { wording, unpacked: RefCell::default() }
    }

    /// The catalogue of a language.
    pub fn of(&self, language: Language) -> Rc<Catalogue> {
        let known = |all: &[Rc<Catalogue>]| all.iter().find(|one| one.language == language).cloned();
        if let Some(catalogue) = known(&self.unpacked.borrow()) {
            return catalogue;
        }
        let mut catalogue = Catalogue::of(language);
        catalogue.reword(&self.wording);
        let catalogue = Rc::new(catalogue);
        self.unpacked.borrow_mut().push(Rc::clone(&catalogue));
        catalogue
    }
}
