//! What must hold of a catalogue, so that no customer ever meets a hole in it.

use crate::source::{Catalogue, Message, Piece, shown};
use crate::{REFERENCE, cldr, variant};
use std::collections::BTreeSet;
use std::fmt;

/// The longest subject of a mail, in characters, without the name of the site: phones cut off what is longer.
const MAX_SUBJECT: usize = 36;

/// Something that is wrong with a catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    /// The language.
    pub tag: String,
    /// The line of its file; 0 when it is about what is not there.
    pub line: usize,
    /// What is wrong, and what to do.
    pub what: String,
    /// Whether the message cannot be used at all. Of other problems a customer would see English, at worst.
    pub fatal: bool,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "locales/{}.ftl:{}: {}", self.tag, self.line, self.what)
    }
}

/// Every problem of a catalogue, against English and against what CLDR says of the language.
pub fn check(catalogue: &Catalogue, reference: &Catalogue) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut note = |line, fatal, what| {
        problems.push(Problem { tag: catalogue.tag.clone(), line, what, fatal });
    };
    for (line, fault) in &catalogue.faults {
        note(*line, true, fault.clone());
    }
    let needed = cldr::needed(&catalogue.tag);
    let mut seen = BTreeSet::new();
    for message in &catalogue.messages {
        if !seen.insert(message.key.as_str()) {
            note(message.line, true, format!("{}: it is there twice; leave one", message.key));
        }
        match reference.message(&message.key) {
            Some(english) => {
                for (fatal, what) in compared(message, english, catalogue.tag == REFERENCE, &needed) {
                    note(message.line, fatal, format!("{}: {what}", message.key));
                }
            }
            None => {
                note(message.line, false, format!("{}: no such message in English; remove it", message.key))
            }
        }
    }
    if variant(&catalogue.tag).is_none() {
        let missing = reference.messages.iter().filter(|english| catalogue.message(&english.key).is_none());
        for english in missing {
            note(0, false, format!("{}: missing; translate line {} of en.ftl", english.key, english.line));
        }
    }
    problems
}

fn compared(
    message: &Message,
    english: &Message,
    is_english: bool,
    needed: &BTreeSet<&str>,
) -> Vec<(bool, String)> {
    let mut wrong = Vec::new();
    let names = |message: &Message| -> BTreeSet<String> {
        message.pattern.variables().into_iter().map(str::to_owned).collect()
    };
    let (here, there) = (names(message), names(english));
    for name in here.difference(&there) {
        wrong.push((true, format!("{{ ${name} }} is nothing that English fills in")));
    }
    for name in there.difference(&here) {
        wrong.push((false, format!("{{ ${name} }} is missing")));
    }
    match (message.pattern.counted(), english.pattern.counted()) {
        (here, there) if here != there => {
            wrong.push((true, "its selector is another one than in English".to_owned()));
        }
        (Some(_), _) => {
            let have: Vec<&str> =
                message.pattern.texts().iter().filter_map(|(category, _)| *category).collect();
            for category in needed.iter().filter(|category| !have.contains(category)) {
                wrong.push((false, format!("the plural form [{category}] is missing")));
            }
            for category in have.iter().filter(|category| !needed.contains(*category)) {
                wrong.push((false, format!("the language has no plural form [{category}] of whole numbers")));
            }
        }
        _ => {}
    }
    for (category, pieces) in message.pattern.texts() {
        wrong.extend(text_problems(pieces).map(|what| (false, what.to_owned())));
        // One and two may be words; the form for all other numbers shows the number.
        let counted = message.pattern.counted().map(|name| Piece::Variable(name.to_owned()));
        if category == Some("other") && counted.is_some_and(|counted| !pieces.contains(&counted)) {
            wrong.push((false, "the form [other] does not show the number".to_owned()));
        }
        let length = pieces
            .iter()
            .map(|piece| if let Piece::Words(words) = piece { words.chars().count() } else { 0 });
        if message.key.ends_with("-subject") && length.sum::<usize>() > MAX_SUBJECT {
            wrong.push((false, format!("a subject has at most {MAX_SUBJECT} characters beside the name")));
        }
    }
    let is_variant = is_english || variant_of(message, english);
    if !is_variant && !message.same && message.pattern == english.pattern {
        let how = "if that is right, put the comment \"# same as English\" above it";
        wrong.push((false, format!("it is still English; {how}")));
    }
    wrong
}

/// Texts without a letter of their own have nothing to translate.
fn variant_of(message: &Message, english: &Message) -> bool {
    let letters = |message: &Message| {
        message.pattern.texts().iter().any(|(_, pieces)| {
            pieces
                .iter()
                .any(|piece| matches!(piece, Piece::Words(words) if words.contains(char::is_alphabetic)))
        })
    };
    !letters(message) && !letters(english)
}

fn text_problems(pieces: &[Piece]) -> impl Iterator<Item = &'static str> {
    let text = shown(pieces);
    let words: String = pieces
        .iter()
        .map(|piece| if let Piece::Words(words) = piece { words.as_str() } else { "" })
        .collect();
    let is_entity = words.split('&').skip(1).any(|rest| {
        rest.find(';')
            .is_some_and(|end| rest.get(..end).is_some_and(|name| !name.contains(char::is_whitespace)))
    });
    let direction =
        |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    [
        (text.trim() != text || text.is_empty(), "there is nothing in it, or a space at an end"),
        (words.contains(['<', '>']) || is_entity, "mark-up is not used: write the character itself"),
        (words.contains(char::is_control), "it has a control character or a line break in it"),
        (words.contains(direction), "direction marks are not used: values are isolated by themselves"),
        (words.contains(['\'', '"']), "use the language’s own quotation marks, and ’ as apostrophe"),
        (text.contains("  "), "there are two spaces in a row"),
    ]
    .into_iter()
    .filter_map(|(is_wrong, what)| is_wrong.then_some(what))
}
