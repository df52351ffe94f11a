//! Text of a bounded size, for what ends up in cookies, headers and storage.

use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// Text of at most `MAX` bytes of UTF-8, without control characters.
#[derive(Clone, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(transparent)]
pub struct Text<const MAX: usize>(String);

impl<const MAX: usize> Text<MAX> {
    /// `None` when it is empty, too long, or has control characters: for what must not be altered, such as an
    /// e-mail address.
    pub fn exact(text: &str) -> Option<Self> {
        let fits = !text.is_empty() && text.len() <= MAX && !text.chars().any(char::is_control);
        fits.then(|| Self(text.to_owned()))
    }

    /// Cut at a character boundary, control characters left out: for what is only shown, such as a name.
    /// `None` when nothing remains.
    pub fn clipped(text: &str) -> Option<Self> {
        let mut kept = String::new();
        for character in text.trim().chars().filter(|c| !c.is_control()) {
            if kept.len() + character.len_utf8() > MAX {
                break;
            }
            kept.push(character);
        }
        (!kept.is_empty()).then_some(Self(kept))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> fmt::Debug for Text<MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<'de, const MAX: usize> Deserialize<'de> for Text<MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::exact(&text).ok_or_else(|| serde::de::Error::custom("text that is empty, too long or has controls"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clipped_text_never_cuts_a_character_and_drops_controls() {
        assert_eq!(Text::<5>::clipped("Zoë\r\n\0é").unwrap().as_str(), "Zoë");
        assert_eq!(Text::<4>::clipped("\u{1f3ad}\u{1f3ad}").unwrap().as_str(), "\u{1f3ad}");
        assert_eq!(Text::<8>::clipped("\r\n "), None);
    }

    #[test]
    fn exact_text_is_whole_or_nothing() {
        assert!(Text::<5>::exact("abcde").is_some());
        for wrong in ["", "abcdef", "a\rb"] {
            assert_eq!(Text::<5>::exact(wrong), None);
        }
    }
}
