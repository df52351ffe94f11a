//! What CLDR says of a language's numbers, taken from ICU4X once, here: the module gets small tables of it.

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralOperands, PluralRules};
use std::collections::BTreeSet;

/// How whole numbers are written.
#[derive(Debug, PartialEq, Eq)]
pub struct Digits {
    /// The digit zero; the others follow it.
    pub zero: char,
    /// What stands between groups of digits.
    pub separator: String,
    /// How many digits the last group has.
    pub primary: usize,
    /// How many the others have.
    pub secondary: usize,
    /// The least number of digits that are grouped.
    pub grouped_from: usize,
}

/// How many plural categories are listed one by one; those of larger numbers repeat with a period of a hundred.
pub const LISTED: u64 = 200;

/// How the language writes whole numbers.
///
/// # Panics
/// If ICU4X knows no such language.
pub fn digits(tag: &str) -> Digits {
    let formatter =
        DecimalFormatter::try_new(locale(tag).into(), Default::default()).expect("data for the language");
    let written = |number: u64| formatter.format(&Decimal::from(number)).to_string();
    let zero = written(0).chars().next().expect("a digit");
    // From the right: digits up to the first separator, then up to the second.
    let groups = |text: &str| {
        let mut groups = vec![String::new()];
        let mut between = String::new();
        for character in text.chars().rev() {
            let is_digit = u32::from(character).wrapping_sub(u32::from(zero)) < 10;
            if is_digit {
                groups.last_mut().expect("one").push(character);
            } else {
                between = character.to_string();
                groups.push(String::new());
            }
        }
        (groups.iter().map(|group| group.chars().count()).collect::<Vec<_>>(), between)
    };
    let (sizes, separator) = groups(&written(123_456_789_012));
    let grouped_from = (4..=6).find(|length| groups(&written(10_u64.pow(length - 1))).0.len() > 1);
    Digits {
        zero,
        separator,
        primary: sizes.first().copied().unwrap_or(3),
        secondary: sizes.get(1).copied().unwrap_or(3),
        grouped_from: grouped_from.unwrap_or(4) as usize,
    }
}

/// The plural category of each number below [`LISTED`], then of a million. The tests hold that this tells all.
///
/// # Panics
/// If ICU4X knows no such language.
pub fn categories(tag: &str) -> Vec<&'static str> {
    let rules = rules(tag);
    (0..LISTED)
        .chain([1_000_000])
        .map(|number| name(rules.category_for(PluralOperands::from(number))))
        .collect()
}

/// The categories that whole numbers below a million have.
pub fn needed(tag: &str) -> BTreeSet<&'static str> {
    let mut all = categories(tag);
    all.pop();
    all.push("other");
    all.into_iter().collect()
}

/// The plural rules for cardinal numbers.
///
/// # Panics
/// If ICU4X knows no such language.
pub fn rules(tag: &str) -> PluralRules {
    PluralRules::try_new_cardinal(locale(tag).into()).expect("data for the language")
}

/// The name of a category.
pub fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn locale(tag: &str) -> Locale {
    Locale::try_from_str(tag).expect("a BCP 47 tag")
}
