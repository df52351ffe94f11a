//! A catalogue as the module holds it: one compressed text, without names.
//!
//! ```text
//! packed  = deflate(numbers NUL message NUL message NUL …)      in the order of English
//! numbers = zero ETX separator ETX primary ETX secondary ETX grouped-from ETX 201 plural categories
//! message = text | ENQ (as in the parent) | STX variable (category text ETX)+
//! text    = words and SOH variable
//! ```
//! A variable is a letter (`a` for the first of the English message), a category its first letter (`z o t f m`, and `x` for
//! other). `core::i18n::packed` reads it.

use crate::source::{Catalogue, Message, Pattern, Piece};
use crate::{cldr, variant};

/// Before a variable.
pub const VARIABLE: char = '\u{1}';
/// Before the texts of plural categories.
pub const PLURAL: char = '\u{2}';
/// After each of them.
pub const END: char = '\u{3}';
/// A message that the parent has.
pub const INHERITED: char = '\u{5}';

/// The letter of a plural category.
pub fn letter(category: &str) -> char {
    match category {
        "other" => 'x',
        named => named.chars().next().unwrap_or('x'),
    }
}

/// The catalogue, packed. A message that is missing is the parent's, or English.
pub fn packed(catalogue: &Catalogue, reference: &Catalogue) -> Vec<u8> {
    let mut text = numbers(&catalogue.tag);
    for english in &reference.messages {
        text.push('\0');
        match (catalogue.message(&english.key), variant(&catalogue.tag)) {
            (Some(message), _) => write(&mut text, message, english),
            (None, Some(_)) => text.push(INHERITED),
            (None, None) => write(&mut text, english, english),
        }
    }
    squeezed(text.as_bytes())
}

/// A text as it is downloaded a million times and packed once: as small as deflate makes it (RFC 1951).
fn squeezed(text: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    // Writing to memory does not fail; a test unpacks every catalogue.
    let _always = zopfli::compress(zopfli::Options::default(), zopfli::Format::Deflate, text, &mut packed);
    packed
}

/// What stands before the messages: how the language writes and counts numbers.
pub fn numbers(tag: &str) -> String {
    let digits = cldr::digits(tag);
    let categories: String = cldr::categories(tag).into_iter().map(letter).collect();
    let fields = [
        digits.zero.to_string(),
        digits.separator,
        digits.primary.to_string(),
        digits.secondary.to_string(),
        digits.grouped_from.to_string(),
        categories,
    ];
    fields.join(&END.to_string())
}

fn write(text: &mut String, message: &Message, english: &Message) {
    let variables = english.pattern.variables();
    let variable = |name: &str| {
        let index = variables.iter().position(|known| *known == name).unwrap_or_default();
        char::from(b'a' + index as u8)
    };
    let pieces = |text: &mut String, pieces: &[Piece]| {
        for piece in pieces {
            match piece {
                Piece::Words(words) => text.push_str(words),
                Piece::Variable(name) => text.extend([VARIABLE, variable(name)]),
            }
        }
    };
    match &message.pattern {
        Pattern::Text(all) => pieces(text, all),
        Pattern::Plural { variable: counted, variants } => {
            text.extend([PLURAL, variable(counted)]);
            for (category, one) in variants {
                text.push(letter(category));
                pieces(text, one);
                text.push(END);
            }
        }
    }
}
