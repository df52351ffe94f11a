//! RFC 8265 §4.2: the OpaqueString profile, which brings a password to one spelling.
//!
//! The order is that of RFC 8264 §7: spaces, NFC, then what the free-form class has (§4.3), by the algorithm of §8 over
//! the Unicode Character Database. Only the last step refuses, so that text typed decomposed is judged as composed:
//! Hangul from some keyboards would otherwise be old jamo.
//!
//! Two things go beyond the profile, both for emoji, which phones write without being asked. Neither changes the
//! spelling of any text that the profile has one for:
//! - U+FE0E and U+FE0F, which choose how a symbol is drawn, are left out; keyboards disagree on them;
//! - a zero width joiner is also kept between two symbols (UTS #51: emoji ZWJ sequences).
//!
//! Unassigned code points are refused, as the profile has it: assigning one may change its NFC, and so lock out.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::{
    CanonicalCombiningClass, DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup,
    HangulSyllableType, JoiningType, NoncharacterCodePoint, Script,
};
use icu_properties::{CodePointMapData, CodePointSetData};
use zeroize::Zeroizing;

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Nothing is left of it (RFC 8265 §4.2.2: not a zero-length string).
    Empty,
    /// It has a code point outside the free-form class, such as a control (RFC 8264 §4.3.3).
    Disallowed,
    /// It has a code point without a meaning, yet (RFC 8264 §4.3.4).
    Unassigned,
    /// It has a code point that is fit in other company only (RFC 8264 §4.3.2).
    Context,
}

/// Enforces the profile (RFC 8265 §4.2.2). Case and width stay as they are; text may run in either direction.
///
/// # Errors
/// [`Refused`], for the first code point that does not fit.
pub fn enforce(text: &str) -> Result<Zeroizing<String>, Refused> {
    // Room for the worst case from the start: a string that grows leaves a copy behind that nobody wipes.
    let mut mapped = Zeroizing::new(String::with_capacity(text.len()));
    mapped.extend(text.chars().filter(|c| !chooses_presentation(*c)).map(space_to_ascii));
    let mut normal = Zeroizing::new(String::with_capacity(mapped.len() * 3));
    // A String takes whatever is written to it.
    let _always_ok = ComposingNormalizerBorrowed::new_nfc().normalize_to(&mapped, &mut *normal);
    if normal.is_empty() {
        return Err(Refused::Empty);
    }
    for (at, character) in normal.char_indices() {
        match derive(character) {
            Derived::Valid => {}
            Derived::Contextual if fits(&normal, at, character) => {}
            Derived::Contextual => return Err(Refused::Context),
            Derived::Disallowed => return Err(Refused::Disallowed),
            Derived::Unassigned => return Err(Refused::Unassigned),
        }
    }
    Ok(normal)
}

const fn chooses_presentation(character: char) -> bool {
    matches!(character, '\u{fe0e}' | '\u{fe0f}')
}

/// RFC 8265 §4.2.2 rule 2: every other space (general category Zs) becomes U+0020.
fn space_to_ascii(character: char) -> char {
    if category(character) == GeneralCategory::SpaceSeparator { ' ' } else { character }
}

/// The derived property of a code point in the free-form class (RFC 8264 §8).
enum Derived {
    Valid,
    Contextual,
    Disallowed,
    Unassigned,
}

/// RFC 8264 §8, in its order. BackwardCompatible (§9.7) is empty to this day. HasCompat (§9.17) needs no test: in this
/// class it makes a code point valid, and those it holds for are letters, numbers and symbols, valid anyway.
fn derive(character: char) -> Derived {
    let category = category(character);
    let is_noncharacter = CodePointSetData::new::<NoncharacterCodePoint>().contains(character);
    let ignorable = || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character);
    match character {
        // Exceptions (§9.6, the list of RFC 5892 §2.6); those that are valid are so anyway.
        '\u{b7}' | '\u{375}' | '\u{5f3}' | '\u{5f4}' | '\u{30fb}' => Derived::Contextual,
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => Derived::Contextual,
        '\u{640}' | '\u{7fa}' | '\u{302e}' | '\u{302f}' | '\u{3031}'..='\u{3035}' | '\u{303b}' => {
            Derived::Disallowed
        }
        // Unassigned (§9.10)
        _ if category == GeneralCategory::Unassigned && !is_noncharacter => Derived::Unassigned,
        // ASCII7 (§9.11)
        '!'..='~' => Derived::Valid,
        // JoinControl (§9.8)
        '\u{200c}' | '\u{200d}' => Derived::Contextual,
        // OldHangulJamo (§9.9)
        _ if is_old_hangul(character) => Derived::Disallowed,
        // PrecisIgnorableProperties (§9.13)
        _ if is_noncharacter || ignorable() => Derived::Disallowed,
        // LetterDigits (§9.1), OtherLetterDigits (§9.18), Spaces (§9.14), Symbols (§9.15), Punctuation (§9.16)
        _ if GeneralCategoryGroup::Letter
            .union(GeneralCategoryGroup::Mark)
            .union(GeneralCategoryGroup::Number)
            .union(GeneralCategoryGroup::Punctuation)
            .union(GeneralCategoryGroup::Symbol)
            .union(GeneralCategoryGroup::SpaceSeparator)
            .contains(category) =>
        {
            Derived::Valid
        }
        // Controls (§9.12), and what no rule names: format and private-use characters, line separators.
        _ => Derived::Disallowed,
    }
}

/// The contextual rules of RFC 5892 appendix A for the code point at byte `at`.
fn fits(text: &str, at: usize, character: char) -> bool {
    let (before, after) = (text.get(..at).unwrap_or(""), text.get(at + character.len_utf8()..).unwrap_or(""));
    let (previous, next) = (before.chars().next_back(), after.chars().next());
    match character {
        // A.1 ZERO WIDTH NON-JOINER
        '\u{200c}' => previous.is_some_and(is_virama) || breaks_a_join(before, after),
        // A.2 ZERO WIDTH JOINER, and between the symbols of an emoji
        '\u{200d}' => {
            previous.is_some_and(is_virama) || previous.is_some_and(is_symbol) && next.is_some_and(is_symbol)
        }
        // A.3 MIDDLE DOT, as in Catalan
        '\u{b7}' => previous == Some('l') && next == Some('l'),
        // A.4 GREEK LOWER NUMERAL SIGN
        '\u{375}' => next.is_some_and(|c| script(c) == Script::Greek),
        // A.5 HEBREW PUNCTUATION GERESH, A.6 GERSHAYIM
        '\u{5f3}' | '\u{5f4}' => previous.is_some_and(|c| script(c) == Script::Hebrew),
        // A.7 KATAKANA MIDDLE DOT
        '\u{30fb}' => {
            text.chars().any(|c| [Script::Hiragana, Script::Katakana, Script::Han].contains(&script(c)))
        }
        // A.8 ARABIC-INDIC DIGITS, A.9 EXTENDED ARABIC-INDIC DIGITS: not mixed, they look alike.
        '\u{660}'..='\u{669}' => !text.contains(|c| matches!(c, '\u{6f0}'..='\u{6f9}')),
        '\u{6f0}'..='\u{6f9}' => !text.contains(|c| matches!(c, '\u{660}'..='\u{669}')),
        _ => false,
    }
}

/// `(Joining_Type:{L,D})(Joining_Type:T)*` before, `(Joining_Type:T)*(Joining_Type:{R,D})` after: as in Persian.
fn breaks_a_join(before: &str, after: &str) -> bool {
    let joining_type = |c| CodePointMapData::<JoiningType>::new().get(c);
    let is_opaque = |joining: &JoiningType| *joining != JoiningType::Transparent;
    let left = before.chars().rev().map(joining_type).find(is_opaque);
    let right = after.chars().map(joining_type).find(is_opaque);
    matches!(left, Some(JoiningType::LeftJoining | JoiningType::DualJoining))
        && matches!(right, Some(JoiningType::RightJoining | JoiningType::DualJoining))
}

fn category(character: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(character)
}

fn script(character: char) -> Script {
    CodePointMapData::<Script>::new().get(character)
}

fn is_symbol(character: char) -> bool {
    GeneralCategoryGroup::Symbol.contains(category(character))
}

fn is_virama(character: char) -> bool {
    CodePointMapData::<CanonicalCombiningClass>::new().get(character) == CanonicalCombiningClass::Virama
}

fn is_old_hangul(character: char) -> bool {
    use HangulSyllableType as Kind;
    let kind = CodePointMapData::<Kind>::new().get(character);
    [Kind::LeadingJamo, Kind::VowelJamo, Kind::TrailingJamo].contains(&kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn enforced(text: &str) -> Result<String, Refused> {
        enforce(text).map(|text| text.as_str().to_owned())
    }

    #[test]
    fn one_text_has_one_spelling() {
        for (typed, expected) in [
            ("Zo\u{eb}", "Zo\u{eb}"),
            ("Zoe\u{308}", "Zo\u{eb}"),
            ("\u{212b}", "\u{c5}"),
            ("\u{1112}\u{1161}\u{11ab}", "\u{d55c}"),
            ("a\u{a0}b\u{3000}c", "a b c"),
            ("  as it is  ", "  as it is  "),
            ("\u{ff21}BC", "\u{ff21}BC"),
            ("\u{fb01}", "\u{fb01}"),
        ] {
            assert_eq!(enforced(typed).as_deref(), Ok(expected), "{typed}");
        }
    }

    #[test]
    fn what_is_not_text_is_refused_with_the_reason() {
        for (typed, expected) in [
            ("", Refused::Empty),
            ("a\0b", Refused::Disallowed),
            ("a\tb", Refused::Disallowed),
            ("a\r\nb", Refused::Disallowed),
            ("a\u{7f}", Refused::Disallowed),
            ("a\u{85}", Refused::Disallowed),
            ("a\u{200b}", Refused::Disallowed),
            ("\u{feff}a", Refused::Disallowed),
            ("a\u{202e}b", Refused::Disallowed),
            ("a\u{2028}b", Refused::Disallowed),
            ("a\u{e000}", Refused::Disallowed),
            ("a\u{ad}", Refused::Disallowed),
            ("\u{1112}", Refused::Disallowed),
            ("a\u{fffe}", Refused::Disallowed),
            ("a\u{10ffff}", Refused::Disallowed),
            ("\u{640}", Refused::Disallowed),
            ("\u{378}", Refused::Unassigned),
            ("a\u{200d}b", Refused::Context),
            ("a\u{200c}b", Refused::Context),
            ("a\u{b7}b", Refused::Context),
            ("\u{660}\u{6f0}", Refused::Context),
        ] {
            assert_eq!(enforced(typed), Err(expected), "{typed:?}");
        }
    }

    #[test]
    fn contexts_that_fit() {
        for text in [
            "col\u{b7}lecci\u{f3}",
            "\u{375}\u{3b1}",
            "\u{5d0}\u{5f3}",
            "\u{5d0}\u{5f4}",
            "\u{30a2}\u{30fb}\u{30a4}",
            "\u{660}\u{661}",
            "\u{6f0}\u{6f1}",
            "\u{645}\u{6cc}\u{200c}\u{62e}\u{648}\u{627}\u{647}\u{645}",
            "\u{915}\u{94d}\u{200d}\u{937}",
        ] {
            assert_eq!(enforced(text).as_deref(), Ok(text));
        }
    }

    #[test]
    fn an_emoji_is_one_password_from_every_keyboard() {
        assert_eq!(enforced("\u{2764}\u{fe0f}").as_deref(), Ok("\u{2764}"));
        assert_eq!(enforced("1\u{fe0f}\u{20e3}").as_deref(), Ok("1\u{20e3}"));
        for (name, emoji) in [
            ("family", "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}"),
            ("astronaut with a skin tone", "\u{1f469}\u{1f3fd}\u{200d}\u{1f680}"),
            ("flag", "\u{1f1f3}\u{1f1f1}"),
            ("Unicode 9", "\u{1f923}"),
            ("Unicode 15", "\u{1fae8}"),
        ] {
            assert_eq!(enforced(emoji).as_deref(), Ok(emoji), "{name}");
        }
        // Heart on fire: with and without the selector that keyboards put after the heart.
        assert_eq!(enforced("\u{2764}\u{fe0f}\u{200d}\u{1f525}"), enforced("\u{2764}\u{200d}\u{1f525}"));
        assert_eq!(enforced("\u{1f525}\u{200d}"), Err(Refused::Context));
    }

    #[test]
    fn enforcing_twice_changes_nothing_for_any_character() {
        let mut valid = 0;
        for character in '\0'..=char::MAX {
            let Ok(once) = enforced(&character.to_string()) else { continue };
            valid += 1;
            assert_eq!(enforced(&once).as_deref(), Ok(once.as_str()), "{character:?}");
            assert!(once.len() <= 3 * character.len_utf8(), "{character:?} outgrows its room");
        }
        assert!(valid > 140_000, "{valid}");
    }

    #[test]
    fn no_code_point_is_valid_for_its_compatibility_decomposition_alone() {
        let nfkc = ComposingNormalizerBorrowed::new_nfkc();
        for character in '\0'..=char::MAX {
            let text = character.to_string();
            if nfkc.normalize(&text) != text.as_str() && enforced(&text) == Err(Refused::Disallowed) {
                // Default ignorables and old jamo come before HasCompat in the algorithm of RFC 8264 §8.
                let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(character);
                assert!(ignorable || is_old_hangul(character), "{character:?}");
            }
        }
    }
}
