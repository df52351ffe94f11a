//! Which language a customer reads: tags, what browsers ask for, and the closest of the languages there are.
//!
//! The order of asking is the caller's: the customer's own choice, `ui_locales`, `Accept-Language`, the country, the
//! default. Each of the first three is a list of [`Locale`]s for [`matching::best`].

pub mod accept;
pub mod country;
mod likely;
pub mod matching;
mod tag;

pub use accept::AcceptLanguage;
pub use tag::Locale;

/// Whether `word` is one of the words of a table, between single spaces.
fn lists(words: &str, word: &str) -> bool {
    words.split(' ').any(|listed| listed == word)
}
