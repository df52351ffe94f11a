//! Languages: which one a customer reads, and what the gateway says in it.
//!
//! All words are in `locales/*.ftl`. `src/catalogue` checks them and packs them when the core is built, and makes a function
//! of each message; here is what reads them. Only the catalogue of a language that somebody reads is ever unpacked.
//!
//! Which language that is, is one decision ([`Languages::choose`]): the customer's own choice, `ui_locales`, the flow they
//! are in, `Accept-Language`, the country, the default. Tags are compared as CLDR does ([`matching`]).

pub mod accept;
mod catalogue;
pub mod country;
mod language;
mod languages;
mod likely;
mod made;
pub mod matching;
mod numbers;
mod packed;
mod phrase;
mod tag;
mod wording;
mod words;

pub use accept::AcceptLanguage;
pub use catalogue::{Catalogue, Catalogues};
pub use language::Language;
pub use languages::{Asked, Chosen, Languages};
pub use phrase::{Part, Phrase};
pub use tag::Locale;
pub use wording::Wording;

use numbers::Numbers;

/// Whether `word` is one of the words of a table, between single spaces.
fn lists(words: &str, word: &str) -> bool {
    words.split(' ').any(|listed| listed == word)
}
