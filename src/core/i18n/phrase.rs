//! Words around values that come from outside.

/// A text whose values are kept apart from its words, so that whoever shows it can isolate them: a name written from
/// right to left turns nothing else around (Unicode Standard Annex 9, isolates).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase(pub Vec<Part>);

/// A part of a [`Phrase`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words of the catalogue, and numbers.
    Words(String),
    /// What comes from outside.
    Value(String),
    /// A country by its code (ISO 3166-1 alpha-2), whose name a browser may know.
    Region(String),
}

/// FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

impl Phrase {
    /// A value and nothing else.
    pub fn value(value: &str) -> Self {
        Self(vec![Part::Value(value.to_owned())])
    }

    /// The same with its values as countries.
    pub fn with_regions(self) -> Self {
        let region = |part| match part {
            Part::Value(code) => Part::Region(code),
            other => other,
        };
        Self(self.0.into_iter().map(region).collect())
    }

    /// Adds words at the end.
    pub(super) fn push(&mut self, words: char) {
        match self.0.last_mut() {
            Some(Part::Words(last)) => last.push(words),
            _ => self.0.push(Part::Words(words.to_string())),
        }
    }

    /// Adds words at the end.
    pub(super) fn push_str(&mut self, words: &str) {
        words.chars().for_each(|character| self.push(character));
    }

    /// As plain text, for mails and titles. A value whose letters run against the text is isolated by invisible
    /// characters; any other needs none.
    pub fn plain(&self, right_to_left: bool) -> String {
        let mut text = String::new();
        for part in &self.0 {
            match part {
                Part::Words(words) => text.push_str(words),
                Part::Value(value) | Part::Region(value) if runs_against(value, right_to_left) => {
                    let [open, close] = ISOLATE;
                    text.push(open);
                    text.push_str(value);
                    text.push(close);
                }
                Part::Value(value) | Part::Region(value) => text.push_str(value),
            }
        }
        text
    }
}

impl From<&str> for Phrase {
    fn from(words: &str) -> Self {
        Self(vec![Part::Words(words.to_owned())])
    }
}

/// Whether a value has letters of the other direction. The blocks of the scripts written from right to left that names
/// and addresses have: Hebrew to Arabic Extended-A, and the presentation forms.
fn runs_against(value: &str, right_to_left: bool) -> bool {
    let is_rtl =
        |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    match right_to_left {
        false => value.contains(is_rtl),
        true => value.contains(|c: char| c.is_alphanumeric() && !is_rtl(c)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_runs_against_its_text_is_isolated() {
        let phrase = |value: &str| Phrase(vec![Part::Words("to ".into()), Part::Value(value.into())]);
        assert_eq!(phrase("ada@shop.example").plain(false), "to ada@shop.example");
        assert_eq!(phrase("שלום").plain(false), "to \u{2068}שלום\u{2069}");
        assert_eq!(phrase("שלום").plain(true), "to שלום");
        assert_eq!(phrase("Google").plain(true), "to \u{2068}Google\u{2069}");
    }
}
