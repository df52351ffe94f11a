//! The codes that go out by mail.

use serde::{Deserialize, Serialize};
use std::fmt;

/// What a code proves an address for. A code for one is worthless for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CodePurpose {
    /// For a new account.
    Register,
    /// To sign in.
    SignIn,
    /// To choose a new password.
    Recover,
    /// To let a provider's sign-in into the account of the address.
    Link,
}

impl CodePurpose {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Register, Self::SignIn, Self::Recover, Self::Link];

    /// The stable name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::SignIn => "sign_in",
            Self::Recover => "recover",
            Self::Link => "link",
        }
    }
}

/// A code as a customer types it: eight digits. It has no `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EmailCode(String);

/// Digits of keyboards that customers have: ASCII, Arabic-Indic, Extended Arabic-Indic, Devanagari, Bengali, full-width.
const ZEROS: [char; 6] = ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{ff10}'];

impl EmailCode {
    /// How many digits a code has: with five tries a code and a few codes an hour, guessing is hopeless.
    pub const DIGITS: usize = 8;

    /// Reads what was typed or pasted: the digits of any keyboard, with spaces and hyphens anywhere.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() > 64 {
            return None;
        }
        let mut digits = String::new();
        for character in
            text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}'))
        {
            digits.push(ZEROS.iter().find_map(|zero| digit(*zero, character))?);
        }
        (digits.len() == Self::DIGITS).then_some(Self(digits))
    }

    /// The code that `random` makes.
    pub fn from_random(random: u64) -> Self {
        let limit = 10_u64.pow(Self::DIGITS as u32);
        Self(format!("{:0width$}", random % limit, width = Self::DIGITS))
    }

    /// The digits.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

/// Shows that there is one, and not which.
impl fmt::Debug for EmailCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailCode")
    }
}

fn digit(zero: char, character: char) -> Option<char> {
    let value = u32::from(character).checked_sub(u32::from(zero)).filter(|value| *value < 10)?;
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn m07_a_code_is_read_from_any_keyboard_and_nothing_else_is_one() {
        for text in [
            "12345678",
            " 1234 5678 ",
            "1234-5678",
            "１２３４５６７８",
            "١٢٣٤٥٦٧٨",
            "۱۲۳۴\u{a0}۵۶۷۸",
            "१२३४५६७८",
        ] {
            assert_eq!(EmailCode::parse(text).map(|code| code.0), Some("12345678".to_owned()), "{text}");
        }
        for wrong in ["", "1234567", "123456789", "1234567a", "12345678'; --", "𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖", &"1".repeat(100)]
        {
            assert!(EmailCode::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_code_keeps_its_leading_zeros() {
        assert_eq!(EmailCode::from_random(42).reveal(), "00000042");
        assert_eq!(EmailCode::from_random(10_u64.pow(8) + 7).reveal(), "00000007");
    }
}
