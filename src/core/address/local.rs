//! What is before the `@`.

use super::{AddressError, identifier, nfc};
use icu_properties::{
    CodePointMapData,
    props::{GeneralCategory, GeneralCategoryGroup},
};
use idna::uts46::{AsciiDenyList, Hyphens, Uts46};

/// The longest in bytes (RFC 5321 §4.5.3.1.1; RFC 6531 §3.3 leaves it at that for UTF-8).
const MAX: usize = 64;

/// A dot-atom (RFC 5321 §4.1.2 `Dot-string`, RFC 6531 §3.3).
pub(super) struct LocalPart {
    /// In NFC, with its letter case.
    pub(super) typed: String,
    /// The same in one letter case.
    pub(super) folded: String,
}

impl LocalPart {
    pub(super) fn parse(text: &str) -> Result<Self, AddressError> {
        let typed = nfc(text).into_owned();
        let folded = fold(&typed);
        // The folded one is an address too: it may be longer, or of letters that are not accepted.
        check(&typed)?;
        check(&folded)?;
        Ok(Self { typed, folded })
    }
}

fn check(text: &str) -> Result<(), AddressError> {
    if text.split('.').any(str::is_empty) {
        return Err(AddressError::EmptyAtom);
    }
    // An encoded word (RFC 2047 §2): some mail software decodes one even here, to any character it likes.
    let has_encoded_word = text.contains("=?");
    if has_encoded_word || !text.chars().all(|c| c == '.' || is_atext(c) || is_letter(c)) {
        return Err(AddressError::LocalCharacter);
    }
    if text.len() > MAX {
        return Err(AddressError::TooLong);
    }
    if text.is_ascii() { Ok(()) } else { check_unicode(text) }
}

/// `atext` (RFC 5322 §3.2.3), without the `!` and `%` of source routes: see [`AddressError::LocalCharacter`].
fn is_atext(character: char) -> bool {
    character.is_ascii_alphanumeric() || "#$&'*+-/=?^_`{|}~".contains(character)
}

/// A letter, digit or mark beyond ASCII that a living language writes its words with (UTS 39 §3.1, identifier type
/// Recommended). Joiners, middle dots and the like are of type Inclusion: of two names that differ in one of them
/// only, nobody could tell which is which.
fn is_letter(character: char) -> bool {
    !character.is_ascii() && identifier::is_recommended(character)
}

fn check_unicode(text: &str) -> Result<(), AddressError> {
    let mut before = '.';
    for character in text.chars() {
        let stands_on = before.is_alphanumeric() || is_mark(before);
        if is_mark(character) && !stands_on {
            return Err(AddressError::LocalCharacter);
        }
        before = character;
    }
    let words: String = text.chars().filter(|c| !c.is_ascii_punctuation()).collect();
    if !identifier::is_highly_restrictive(&words) || has_mixed_digits(&words) {
        return Err(AddressError::MixedScripts);
    }
    // The rules for the direction of atoms are those for the labels of a domain.
    let (_, direction) = Uts46::new().to_unicode(text.as_bytes(), AsciiDenyList::EMPTY, Hyphens::Allow);
    direction.map_err(|_| AddressError::Direction)
}

fn is_mark(character: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(character);
    GeneralCategoryGroup::Mark.contains(category)
}

/// Whether the digits are of more than one system: `1` and `١`, or `٤` and `۴`.
fn has_mixed_digits(text: &str) -> bool {
    // The ten digits of a system stand in a row of sixteen code points that has no others.
    let mut systems = text
        .chars()
        .filter(|c| CodePointMapData::<GeneralCategory>::new().get(*c) == GeneralCategory::DecimalNumber)
        .map(|digit| u32::from(digit) >> 4);
    let first = systems.next();
    systems.any(|system| Some(system) != first)
}

/// One letter case, by Unicode's simple case folding: character for character, so `straße` and `strasse` stay two
/// names, and independent of language, so `ı` is not `i`. `İ` alone becomes two, `i` and a dot above.
fn fold(text: &str) -> String {
    let lower: String = text.chars().flat_map(|c| if c == 'ς' { 'σ' } else { c }.to_lowercase()).collect();
    nfc(&lower).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_normalizer::DecomposingNormalizerBorrowed;
    use sha2::{Digest, Sha256};

    /// Every letter, digit and mark beyond ASCII that a local part may have after composition.
    fn letters() -> impl Iterator<Item = char> {
        ('\u{80}'..=char::MAX).filter(|c| {
            let text = c.to_string();
            is_letter(*c) && nfc(&text) == text && fold(&text).chars().all(|c| c == 'i' || is_letter(c))
        })
    }

    #[test]
    fn a_folded_letter_stays_as_it_is() {
        for letter in letters() {
            let folded = fold(&letter.to_string());
            assert_eq!(fold(&folded), folded, "{letter}");
        }
        assert_eq!(fold("İ"), "i\u{307}");
        // A capital whose small letter nobody uses any more is none to begin with.
        assert_eq!(LocalPart::parse("Ⴧ").map(|local| local.folded), Err(AddressError::LocalCharacter));
    }

    #[test]
    fn the_two_cases_of_every_letter_fold_to_one() {
        let mut pairs = 0;
        for letter in letters() {
            // Where the other case is two letters (`ß`, `ŉ`), or ASCII (`ı`), it is another name.
            let mut upper = letter.to_uppercase();
            let (Some(capital), None) = (upper.next(), upper.next()) else { continue };
            if capital != letter && is_letter(capital) {
                assert_eq!(fold(&capital.to_string()), fold(&letter.to_string()), "{letter} and {capital}");
                pairs += 1;
            }
        }
        assert!(pairs > 300, "{pairs}");
        assert_ne!(fold("I"), fold("ı"));
        assert_ne!(fold("STRASSE"), fold("straße"));
        assert_eq!(fold("ΝΙΚΟΣ"), fold("νικος"));
    }

    #[test]
    fn the_digits_of_one_system_stand_in_one_row() {
        let digit =
            |c: &char| CodePointMapData::<GeneralCategory>::new().get(*c) == GeneralCategory::DecimalNumber;
        let digits: Vec<char> = letters().filter(digit).collect();
        assert!(digits.len() >= 100, "{digits:?}");
        for ten in digits.chunks(10) {
            let text: String = ten.iter().collect();
            assert!(ten.len() == 10 && !has_mixed_digits(&text), "{text}");
        }
        let mut rows: Vec<u32> = digits.iter().map(|digit| u32::from(*digit) >> 4).collect();
        rows.dedup();
        assert_eq!(rows.len(), digits.len() / 10);
    }

    #[test]
    fn a_letter_is_the_same_composed_and_decomposed() {
        let mut composed = 0;
        for letter in letters() {
            let text = letter.to_string();
            let apart = DecomposingNormalizerBorrowed::new_nfd().normalize(&text).into_owned();
            if apart == text {
                continue;
            }
            let (one, other) = (LocalPart::parse(&text), LocalPart::parse(&apart));
            assert_eq!(one.map(|local| local.typed), other.map(|local| local.typed), "{letter}");
            composed += 1;
        }
        assert!(composed > 11_172, "{composed}");
    }

    /// Accounts are found by folded addresses, and stored addresses are read back by this parser. So no letter may
    /// be lost or fold to something else because a library follows a newer Unicode. New letters are welcome: when
    /// they are the only difference, write down the new figures.
    #[test]
    fn what_accounts_are_found_by_does_not_change_unnoticed() {
        let mut hash = Sha256::new();
        let mut count = 0;
        for letter in letters() {
            hash.update(format!("{letter} {}\n", fold(&letter.to_string())));
            count += 1;
        }
        let digest: String = hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        assert_eq!((count, digest.as_str()), (33693, "ca16488a7fdc21a8"));
    }
}
