//! The languages there are catalogues for.

use super::words::LANGUAGES;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A language that the gateway speaks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(u8);

/// What is known of a language.
pub struct Row {
    /// Its BCP 47 tag.
    pub(super) tag: &'static str,
    /// Its name in itself.
    pub(super) name: &'static str,
    /// Whether it is written from right to left.
    pub(super) right_to_left: bool,
    /// The language whose messages it takes where it has none, by its index.
    pub(super) parent: Option<usize>,
    /// Its catalogue; empty if it is made of its parent by rule.
    pub(super) packed: &'static [u8],
}

impl Language {
    /// All of them, in the order of a list of languages.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..LANGUAGES.len()).map(Self::at)
    }

    /// The one whose tag this is; letter case makes no difference (RFC 5646 §2.1.1).
    pub fn of_tag(tag: &str) -> Option<Self> {
        LANGUAGES.iter().position(|row| row.tag.eq_ignore_ascii_case(tag)).map(Self::at)
    }

    /// English, which every catalogue is a translation of.
    pub fn english() -> Self {
        Self::of_tag("en").unwrap_or(Self(0))
    }

    /// The language of tests (`en-XA`): English with accents, longer, in brackets.
    pub fn pseudo() -> Self {
        Self::of_tag("en-XA").unwrap_or(Self(0))
    }

    /// Its BCP 47 tag, for `lang` and `Content-Language`.
    pub fn tag(self) -> &'static str {
        self.row().map_or("en", |row| row.tag)
    }

    /// Its name in itself.
    pub fn name(self) -> &'static str {
        self.row().map_or("English", |row| row.name)
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        self.row().is_some_and(|row| row.right_to_left)
    }

    /// `ltr` or `rtl`, for `dir`.
    pub fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    pub(super) fn row(self) -> Option<&'static Row> {
        LANGUAGES.get(self.index())
    }

    pub(super) fn index(self) -> usize {
        usize::from(self.0)
    }

    pub(super) fn at(index: usize) -> Self {
        Self(u8::try_from(index).unwrap_or_default())
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// As its tag.
impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

/// From its tag. One that this version does not know is English: what is stored outlives the list of languages.
impl<'de> Deserialize<'de> for Language {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Ok(Self::of_tag(&tag).unwrap_or_else(Self::english))
    }
}
