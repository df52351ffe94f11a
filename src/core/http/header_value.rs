//! Field values (RFC 9110 §5.5) made from text that others chose: names, e-mail addresses, roles.

use super::percent::push_escaped;
use std::{borrow::Cow, fmt};

/// Text that may stand as the value of a header field, whatever it was made from.
///
/// Printable ASCII stands as it is, except `%`; that and everything else is percent-encoded as UTF-8. So no value
/// can end the field or the header section early, a receiver decodes it without guessing, and every hop passes it
/// on unchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderValue<'t>(Cow<'t, str>);

impl<'t> HeaderValue<'t> {
    /// Encodes `text` in at most `max` bytes. What does not fit is left off at the end, never in the middle of a
    /// character or an escape. Borrows `text` when nothing has to be encoded.
    pub fn encode(text: &'t str, max: usize) -> Self {
        // A space at either end is no part of a field value, so there it is encoded too.
        if text.bytes().all(stands_for_itself) && text.trim_ascii() == text {
            return Self(Cow::Borrowed(text.get(..max).unwrap_or(text).trim_ascii_end()));
        }
        let mut value = String::with_capacity(text.len().saturating_add(32).min(max));
        let inner = text.len() - text.trim_ascii_start().len()..text.trim_ascii_end().len();
        for (at, character) in text.char_indices() {
            let plain = u8::try_from(character)
                .is_ok_and(|byte| stands_for_itself(byte) && (byte != b' ' || inner.contains(&at)));
            let length = if plain { 1 } else { 3 * character.len_utf8() };
            if value.len() + length > max {
                break;
            }
            if plain {
                value.push(character);
            } else {
                let mut bytes = [0; 4];
                character.encode_utf8(&mut bytes).bytes().for_each(|byte| push_escaped(&mut value, byte));
            }
        }
        value.truncate(value.trim_ascii_end().len());
        Self(Cow::Owned(value))
    }

    /// The value.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value, borrowed from the text it was made from where nothing had to be encoded.
    pub fn into_inner(self) -> Cow<'t, str> {
        self.0
    }
}

impl fmt::Display for HeaderValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

const fn stands_for_itself(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && byte != b'%'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_text_is_borrowed_and_the_rest_is_escaped() {
        assert!(matches!(HeaderValue::encode("Zoe van Dam", 64).into_inner(), Cow::Borrowed("Zoe van Dam")));
        for (text, expected) in [
            ("", ""),
            ("Zoë", "Zo%C3%AB"),
            ("100%", "100%25"),
            (" a b ", "%20a b%20"),
            ("   ", "%20%20%20"),
            ("\t\u{7f}\0", "%09%7F%00"),
            ("a, b; \"c\"", "a, b; \"c\""),
        ] {
            assert_eq!(HeaderValue::encode(text, 64).as_str(), expected, "{text:?}");
        }
    }

    #[test]
    fn the_cap_never_cuts_a_character_or_an_escape() {
        assert_eq!(HeaderValue::encode("abcdef", 4).as_str(), "abcd");
        assert_eq!(HeaderValue::encode("abc def", 4).as_str(), "abc");
        assert_eq!(HeaderValue::encode("ab😀", 13).as_str(), "ab");
        assert_eq!(HeaderValue::encode("ab😀", 14).as_str(), "ab%F0%9F%98%80");
        assert_eq!(HeaderValue::encode("é é", 9).as_str(), "%C3%A9");
        assert_eq!(HeaderValue::encode("é", 0).as_str(), "");
    }
}
