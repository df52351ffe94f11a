//! Which characters a name may have, and whether it can be read in one way only (UTS 39).
//!
//! The table is made while the core is built: `src/catalogue/identifiers.rs` has its form.

include!(concat!(env!("OUT_DIR"), "/identifiers.rs"));

/// What is known of a character that is allowed in identifiers (UTS 39 §3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Allowed {
    /// Whether a living language writes its words with it: of type Recommended, not Inclusion.
    recommended: bool,
    /// The writing systems it is used in, a bit for each (§5.1): all of them for a digit or a mark of no script.
    systems: u64,
}

/// `None` if the character is not allowed.
fn allowed(character: char) -> Option<Allowed> {
    let wanted = u32::from(character);
    let block = BLOCKS.partition_point(|(first, _)| *first <= wanted).checked_sub(1)?;
    let run = Runs::from(block)?.find(|run| wanted <= run.last)?;
    (run.first <= wanted).then_some(run.allowed)
}

/// Characters in a row that have one answer.
struct Run {
    first: u32,
    last: u32,
    allowed: Allowed,
}

/// All of them, in order.
struct Runs {
    numbers: Numbers<'static>,
    end: u32,
}

impl Runs {
    /// From the first one of a block.
    fn from(block: usize) -> Option<Self> {
        let (end, place) = *BLOCKS.get(block)?;
        Some(Self { numbers: Numbers(RUNS.get(usize::from(place)..)?), end })
    }
}

impl Iterator for Runs {
    type Item = Run;

    fn next(&mut self) -> Option<Run> {
        let (gap, length, kind) = (self.numbers.next()?, self.numbers.next()?, self.numbers.next()?);
        let first = self.end.checked_add(gap)?;
        let last = first.checked_add(length)?;
        self.end = last.checked_add(1)?;
        let systems = *SYSTEMS.get((kind / 2) as usize)?;
        Some(Run { first, last, allowed: Allowed { recommended: kind % 2 == 1, systems } })
    }
}

/// Numbers of seven bits a byte.
struct Numbers<'t>(&'t [u8]);

impl Iterator for Numbers<'_> {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let (mut number, mut shift) = (0_u32, 0);
        loop {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u32::from(byte & 0x7f).checked_shl(shift)?;
            shift += 7;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
    }
}

/// Whether a living language writes its words with the character (UTS 39 §3.1, identifier type Recommended).
pub(super) fn is_recommended(character: char) -> bool {
    allowed(character).is_some_and(|allowed| allowed.recommended)
}

/// Whether the restriction level of a text is "highly restrictive" or better (UTS 39 §5.2): it is of one script, or of Latin
/// and the scripts of Chinese, Japanese or Korean together, and every character is allowed.
pub(super) fn is_highly_restrictive(text: &str) -> bool {
    let (mut all, mut beside_latin) = (u64::MAX, u64::MAX);
    for character in text.chars() {
        let Some(Allowed { systems, .. }) = allowed(character) else { return false };
        all &= systems;
        if systems & LATIN == 0 {
            beside_latin &= systems;
        }
    }
    text.is_ascii() || all != 0 || beside_latin & SEVERAL != 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Entropy, SeededEntropy};
    use unicode_security::general_security_profile::IdentifierType;
    use unicode_security::{GeneralSecurityProfile, RestrictionLevel, RestrictionLevelDetection};

    fn by_library(text: &str) -> bool {
        text.check_restriction_level(RestrictionLevel::HighlyRestrictive)
    }

    #[test]
    fn every_character_is_what_the_library_says() {
        let mut runs = Runs::from(0).unwrap().peekable();
        let mut count = 0;
        for character in '\0'..=char::MAX {
            let at = u32::from(character);
            while runs.next_if(|run| run.last < at).is_some() {}
            let known = runs.peek().filter(|run| run.first <= at).map(|run| run.allowed);
            assert_eq!(known.is_some(), character.identifier_allowed(), "{character:?}");
            let recommended = character.identifier_type() == Some(IdentifierType::Recommended);
            assert_eq!(known.is_some_and(|known| known.recommended), recommended, "{character:?}");
            count += u32::from(known.is_some());
        }
        assert!(count > 33_693, "{count}");
    }

    #[test]
    fn a_run_has_its_first_and_its_last_character_and_not_those_beside_them() {
        let mut runs = Runs::from(0).unwrap().peekable();
        let mut before = None;
        while let Some(run) = runs.next() {
            let at = |number| char::from_u32(number).and_then(allowed);
            assert_eq!(at(run.first), Some(run.allowed));
            assert_eq!(at(run.last), Some(run.allowed));
            if before != run.first.checked_sub(1) {
                assert_eq!(run.first.checked_sub(1).and_then(at), None);
            }
            if runs.peek().is_none_or(|next| next.first != run.last + 1) {
                assert_eq!(at(run.last + 1), None);
            }
            before = Some(run.last);
        }
        assert_eq!(allowed(char::MAX), None);
    }

    #[test]
    fn two_characters_go_together_as_the_library_says() {
        // One of every kind, and one that is not allowed.
        let mut kinds: Vec<(Allowed, char)> = Vec::new();
        for run in Runs::from(0).unwrap() {
            if !kinds.iter().any(|(known, _)| *known == run.allowed) {
                kinds.push((run.allowed, char::from_u32(run.first).unwrap()));
            }
        }
        assert!(kinds.len() > 60, "{}", kinds.len());
        let characters: Vec<char> =
            kinds.into_iter().map(|(_, character)| character).chain(['\u{ad}']).collect();
        let mut counts = [0, 0];
        for first in &characters {
            for second in &characters {
                for text in
                    [format!("{first}{second}"), format!("a{first}{second}"), format!("漢{first}{second}")]
                {
                    assert_eq!(is_highly_restrictive(&text), by_library(&text), "{text}");
                    counts[usize::from(by_library(&text))] += 1;
                }
            }
        }
        assert!(counts.iter().all(|count| *count > 1_000), "{counts:?}");
    }

    #[test]
    fn whole_texts_are_judged_as_by_the_library() {
        let alphabet: Vec<char> = "azé漢字かなカナ한글ㄅㄆабгαβأب1٣-'·ー々".chars().collect();
        let mut entropy = SeededEntropy(39);
        for _ in 0..3_000 {
            let mut bytes = [0; 6];
            entropy.fill(&mut bytes);
            let [length, picks @ ..] = bytes;
            let picks = picks.iter().take(usize::from(length % 6));
            let text: String = picks.map(|pick| alphabet[usize::from(*pick) % alphabet.len()]).collect();
            assert_eq!(is_highly_restrictive(&text), by_library(&text), "{text}");
        }
    }
}
