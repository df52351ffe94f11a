//! How a language writes and counts whole numbers: tables that come from CLDR when the module is built.

use super::packed::END;

/// Numbers of one language.
pub(super) struct Numbers {
    zero: char,
    separator: Box<str>,
    primary: usize,
    secondary: usize,
    grouped_from: usize,
    /// The plural category of 0 to 199, then of a million.
    categories: Box<str>,
}

impl Numbers {
    /// The plural category that every language has.
    pub const OTHER: char = 'x';

    /// Reads what `src/catalogue/pack.rs` wrote.
    pub fn read(text: &str) -> Self {
        let mut fields = text.split(END);
        let mut next = || fields.next().unwrap_or_default();
        let (zero, separator) = (next().chars().next().unwrap_or('0'), next().into());
        let mut size = || next().parse().unwrap_or(3);
        let (primary, secondary, grouped_from) = (size(), size(), size());
        Self { zero, separator, primary, secondary, grouped_from, categories: next().into() }
    }

    /// A number as the language writes it.
    pub fn written(&self, number: u64) -> String {
        let digits: Vec<char> = number.to_string().chars().filter_map(|digit| self.digit(digit)).collect();
        let mut text = String::new();
        for (index, digit) in digits.iter().enumerate() {
            let behind = digits.len() - index;
            let in_groups = digits.len() >= self.grouped_from && index > 0 && behind >= self.primary;
            if in_groups && (behind - self.primary).is_multiple_of(self.secondary.max(1)) {
                text.push_str(&self.separator);
            }
            text.push(*digit);
        }
        text
    }

    fn digit(&self, digit: char) -> Option<char> {
        char::from_u32(u32::from(self.zero) + digit.to_digit(10)?)
    }

    /// The plural category of a number, by its letter. CLDR's rules for whole numbers look at the last two digits,
    /// but for small numbers and whole millions.
    pub fn category(&self, number: u64) -> char {
        let listed = |index: u64| self.categories.chars().nth(index as usize).unwrap_or(Self::OTHER);
        match number {
            0..200 => listed(number),
            millions if millions.is_multiple_of(1_000_000) => listed(200),
            larger => listed(100 + larger % 100),
        }
    }
}
