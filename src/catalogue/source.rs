//! A catalogue as it is written: the part of Fluent that our messages need.
//!
//! A message is a text with variables, or one text for each plural category. Terms, attributes, functions and selectors
//! inside a text are not used: whole sentences are easier to translate, and to check.

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern as Parsed, PatternElement, VariantKey,
};
use fluent_syntax::parser;

/// The comment that says that a translation rightly equals English.
const SAME: &str = "same as English";

/// A language's messages.
pub struct Catalogue {
    /// The language, by its BCP 47 tag: the name of the file.
    pub tag: String,
    /// The messages, in the order of the file.
    pub messages: Vec<Message>,
    /// What could not be read: the line and a sentence.
    pub faults: Vec<(usize, String)>,
}

/// One message.
pub struct Message {
    /// Its name.
    pub key: String,
    /// The line it begins in.
    pub line: usize,
    /// What its comment tells.
    pub comment: String,
    /// Whether the comment says that it may equal English.
    pub same: bool,
    /// What it says.
    pub pattern: Pattern,
}

/// What a message says.
#[derive(Debug, PartialEq, Eq)]
pub enum Pattern {
    /// One text.
    Text(Vec<Piece>),
    /// A text for each plural category of a number.
    Plural {
        /// The variable that is counted.
        variable: String,
        /// Category (CLDR: `zero`, `one`, `two`, `few`, `many`, `other`) and text, in the order of the file.
        variants: Vec<(String, Vec<Piece>)>,
    },
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words.
    Words(String),
    /// What is filled in.
    Variable(String),
}

impl Catalogue {
    /// Reads a catalogue. What is wrong with it is kept beside what is right.
    pub fn read(tag: &str, text: &str) -> Self {
        let (resource, mut faults) = match parser::parse(text) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => {
                let fault = |error: &parser::ParserError| {
                    (line_of(text, error.pos.start), format!("not Fluent: {}", error.kind))
                };
                (resource, errors.iter().map(fault).collect())
            }
        };
        let mut messages = Vec::new();
        for entry in resource.body {
            let (key, value, attributes, comment) = match entry {
                Entry::Message(message) => {
                    (message.id.name, message.value, message.attributes.len(), message.comment)
                }
                Entry::Term(term) => {
                    faults.push((line_of_key(text, term.id.name), "terms are not used here".to_owned()));
                    continue;
                }
                _ => continue,
            };
            let line = line_of_key(text, key);
            if attributes > 0 {
                faults.push((line, format!("{key}: attributes are not used here")));
            }
            let comment = comment.map(|comment| comment.content.join(" ")).unwrap_or_default();
            let pattern = value.map_or_else(|| Err("it says nothing".to_owned()), pattern);
            match pattern {
                Ok(pattern) => {
                    let same = comment.contains(SAME);
                    messages.push(Message { key: key.to_owned(), line, comment, same, pattern });
                }
                Err(fault) => faults.push((line, format!("{key}: {fault}"))),
            }
        }
        Self { tag: tag.to_owned(), messages, faults }
    }

    /// The message of that name.
    pub fn message(&self, key: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.key == key)
    }
}

impl Pattern {
    /// Its texts, with their plural categories if it has those.
    pub fn texts(&self) -> Vec<(Option<&str>, &[Piece])> {
        match self {
            Self::Text(pieces) => vec![(None, pieces)],
            Self::Plural { variants, .. } => variants
                .iter()
                .map(|(category, pieces)| (Some(category.as_str()), pieces.as_slice()))
                .collect(),
        }
    }

    /// The variables in it, each once, in the order they come.
    pub fn variables(&self) -> Vec<&str> {
        let mut found: Vec<&str> = Vec::new();
        let mut note = |name| {
            if !found.contains(&name) {
                found.push(name);
            }
        };
        if let Self::Plural { variable, .. } = self {
            note(variable.as_str());
        }
        for (_, pieces) in self.texts() {
            for piece in pieces {
                if let Piece::Variable(name) = piece {
                    note(name);
                }
            }
        }
        found
    }

    /// The variable that is counted: it takes a number, any other takes a text.
    pub fn counted(&self) -> Option<&str> {
        match self {
            Self::Text(_) => None,
            Self::Plural { variable, .. } => Some(variable),
        }
    }
}

/// What a text says, with `{ $name }` for what is filled in.
pub fn shown(pieces: &[Piece]) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Variable(name) => format!("{{ ${name} }}"),
    };
    pieces.iter().map(piece).collect()
}

fn pattern(parsed: Parsed<&str>) -> Result<Pattern, String> {
    let mut elements = parsed.elements;
    if elements.len() == 1
        && let Some(PatternElement::Placeable { expression: Expression::Select { .. } }) = elements.first()
        && let Some(PatternElement::Placeable { expression: Expression::Select { selector, variants } }) =
            elements.pop()
    {
        let InlineExpression::VariableReference { id } = selector else {
            return Err("a selector is a variable, as in { $count -> … }".to_owned());
        };
        let mut read = Vec::new();
        for variant in variants {
            let VariantKey::Identifier { name } = variant.key else {
                return Err("the variants are plural categories, not numbers".to_owned());
            };
            read.push((name.to_owned(), pieces(variant.value)?));
        }
        return Ok(Pattern::Plural { variable: id.name.to_owned(), variants: read });
    }
    pieces(Parsed { elements }).map(Pattern::Text)
}

fn pieces(parsed: Parsed<&str>) -> Result<Vec<Piece>, String> {
    let piece = |element: PatternElement<&str>| match element {
        PatternElement::TextElement { value } => Ok(Piece::Words(value.to_owned())),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }, ..),
        } => Ok(Piece::Variable(id.name.to_owned())),
        PatternElement::Placeable { expression: Expression::Select { .. } } => {
            Err("a selector stands around whole sentences, with nothing beside it".to_owned())
        }
        PatternElement::Placeable { .. } => Err("only variables stand in braces, as in { $name }".to_owned()),
    };
    parsed.elements.into_iter().map(piece).collect()
}

fn line_of(text: &str, at: usize) -> usize {
    text.get(..at).unwrap_or(text).matches('\n').count() + 1
}

fn line_of_key(text: &str, key: &str) -> usize {
    let begins = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(begins).map_or(1, |index| index + 1)
}
