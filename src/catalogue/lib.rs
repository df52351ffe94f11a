//! The catalogues of messages, from `locales/*.ftl` (Project Fluent) to what is compiled into the module.
//!
//! ```text
//! source (Fluent, strictly a part of it) → check (against English and CLDR) → pack (bytes) and code (typed functions)
//! ```
//! All of it happens while the core is built (`src/core/build.rs`) or checked (`make check`). The module holds the packed
//! bytes and the few lines that read them (`core::i18n`), and no parser.
//!
//! Beside the catalogues stands a table that is made at the same time: which characters names are written with
//! ([`identifiers`]).

pub mod check;
pub mod cldr;
pub mod code;
pub mod identifiers;
pub mod pack;
pub mod source;

pub use check::{Problem, check};
pub use source::{Catalogue, Message, Pattern, Piece};

use std::fs;
use std::path::Path;

/// The language that every other one is a translation of.
pub const REFERENCE: &str = "en";

/// The language of tests, made of English. Operators may offer it to find what is not translated.
pub const PSEUDO: &str = "en-XA";

/// A language that says what its parent says, but for the messages in its own file; `derived` ones have no file.
pub struct Variant {
    /// Its tag.
    pub tag: &'static str,
    /// The language whose messages it takes.
    pub parent: &'static str,
    /// Whether it is made of the parent by rule, letter by letter.
    pub derived: bool,
}

/// Regional languages that differ from their parent in some words only, and the one that differs in script only:
/// Serbian is written in both alphabets, letter for letter. And the language of tests.
pub const VARIANTS: [Variant; 6] = [
    Variant { tag: "en-GB", parent: "en", derived: false },
    Variant { tag: "de-CH", parent: "de", derived: false },
    Variant { tag: "fr-CA", parent: "fr", derived: false },
    Variant { tag: "es-419", parent: "es", derived: false },
    Variant { tag: "sr-Latn", parent: "sr-Cyrl", derived: true },
    Variant { tag: PSEUDO, parent: "en", derived: true },
];

/// What is known of a language as a variant.
pub fn variant(tag: &str) -> Option<&'static Variant> {
    VARIANTS.iter().find(|variant| variant.tag == tag)
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    matches!(tag.split('-').next(), Some("ar" | "he" | "fa" | "ur"))
}

/// Reads every catalogue of a folder, the reference first, then by tag.
///
/// # Errors
/// A sentence that names the file that cannot be read.
pub fn read_all(folder: &Path) -> Result<Vec<Catalogue>, String> {
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut catalogues = Vec::new();
    for entry in fs::read_dir(folder).map_err(said)? {
        let path = entry.map_err(said)?.path();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let tag = path.file_stem().unwrap_or_default().to_string_lossy();
        catalogues.push(Catalogue::read(&tag, &text));
    }
    catalogues.sort_by_key(|catalogue| (catalogue.tag != REFERENCE, catalogue.tag.clone()));
    match catalogues.first() {
        Some(first) if first.tag == REFERENCE => Ok(catalogues),
        _ => Err(format!("{}: there is no {REFERENCE}.ftl", folder.display())),
    }
}
