//! Reading a packed catalogue: `src/catalogue/pack.rs` has the format.

use super::numbers::Numbers;
use super::phrase::{Part, Phrase};

/// Before a variable.
pub(super) const VARIABLE: char = '\u{1}';
/// Before the texts of plural categories.
pub(super) const PLURAL: char = '\u{2}';
/// After each of them.
pub(super) const END: char = '\u{3}';
/// A message that the parent has.
const INHERITED: &str = "\u{5}";

/// No catalogue is longer unpacked.
const MAX_BYTES: usize = 128 * 1024;

/// What is filled in.
#[derive(Clone, Copy)]
pub enum Value<'v> {
    /// A text from outside.
    Text(&'v str),
    /// A number.
    Number(u64),
}

/// Unpacks a catalogue: how its numbers are written, and its messages. Messages that its parent has come from `parent`.
pub(super) fn unpack(packed: &[u8], parent: Option<&[Box<str>]>) -> (Numbers, Vec<Box<str>>) {
    let bytes = miniz_oxide::inflate::decompress_to_vec_with_limit(packed, MAX_BYTES).unwrap_or_default();
    let text = String::from_utf8(bytes).unwrap_or_default();
    let mut entries = text.split('\0');
    let numbers = Numbers::read(entries.next().unwrap_or_default());
    let messages = entries.enumerate().map(|(index, message)| match parent.and_then(|all| all.get(index)) {
        Some(inherited) if message == INHERITED => inherited.clone(),
        _ => message.into(),
    });
    (numbers, messages.collect())
}

/// Fills a message in.
pub(super) fn fill(message: &str, values: &[Value<'_>], numbers: &Numbers) -> Phrase {
    let text = match message.strip_prefix(PLURAL) {
        Some(plural) => variant(plural, values, numbers),
        None => message,
    };
    let mut phrase = Phrase::default();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        if character != VARIABLE {
            phrase.push(character);
            continue;
        }
        match characters.next().and_then(|letter| value(letter, values)) {
            Some(Value::Text(text)) => phrase.0.push(Part::Value(text.to_owned())),
            Some(Value::Number(number)) => phrase.push_str(&numbers.written(number)),
            None => {}
        }
    }
    phrase
}

/// The text for the plural category of the number that is counted; for that of all others if it is not there.
fn variant<'m>(plural: &'m str, values: &[Value<'_>], numbers: &Numbers) -> &'m str {
    let mut rest = plural.chars();
    let category = match rest.next().and_then(|letter| value(letter, values)) {
        Some(Value::Number(number)) => numbers.category(number),
        _ => Numbers::OTHER,
    };
    let variants = || rest.as_str().split(END);
    let of = |letter: char| variants().find_map(|variant| variant.strip_prefix(letter));
    of(category).or_else(|| of(Numbers::OTHER)).unwrap_or_default()
}

fn value<'v>(letter: char, values: &[Value<'v>]) -> Option<Value<'v>> {
    let index = u32::from(letter).checked_sub(u32::from('a'))?;
    values.get(index as usize).copied()
}
