//! The passwords that are guessed first: 30,000 of them, in 58 KiB.
//!
//! `common.gcs` is a Golomb-coded set made by `tools/common-passwords.mjs`, which names its sources. Each text is hashed
//! to a number below `count << RICE_BITS`; the numbers are sorted, and the gaps between them are written in Golomb-Rice
//! code: the quotient by `1 << RICE_BITS` in ones and a zero, then `RICE_BITS` bits of remainder.
//! That takes 17.6 bits a text, near the least that is possible, and tells all members for certain. A stranger is taken
//! for a member once in 65,536 look-ups; so a random password is refused about once in 60,000 times.
//!
//! A password is looked up with and without up to five digits or exclamation marks at its end ("dragon2024!" is
//! "dragon"), and a repetition is looked up as what it repeats. Texts of fewer than eight characters are in the set for
//! that alone.

use super::folded;
use sha2::{Digest, Sha256};
use std::slice;
use zeroize::Zeroizing;

static SET: &[u8] = include_bytes!("common.gcs");
/// As in `tools/common-passwords.mjs`, with all that follows.
const RICE_BITS: u32 = 16;
/// A stem has at least this many characters; a repetition of this many or fewer is common whatever they are.
const MIN_STEM_CHARS: usize = 4;
/// Room for a year and an exclamation mark.
const MAX_ENDING_CHARS: usize = 5;

/// Whether a prepared password is guessed so early that nobody may choose it.
pub(super) fn is_common(password: &str) -> bool {
    match Candidates::of(password) {
        Candidates::Pattern => true,
        Candidates::Numbers(numbers) => contains_any(&numbers),
    }
}

/// What a password is looked up as.
enum Candidates {
    /// Nothing: it is a run, or repeats next to nothing.
    Pattern,
    /// Itself, its stems, and what it repeats.
    Numbers(Vec<u64>),
}

impl Candidates {
    fn of(password: &str) -> Self {
        let text = folded(password);
        let mut characters = Zeroizing::new(Vec::with_capacity(text.len()));
        characters.extend(text.chars());
        if is_run(&characters) {
            return Self::Pattern;
        }
        let mut numbers = vec![number(&text)];
        numbers.extend(stems(&text).map(number));
        match repeated_length(&characters) {
            Some(..=MIN_STEM_CHARS) => return Self::Pattern,
            Some(length) => {
                let bytes = characters.iter().take(length).map(|c| c.len_utf8()).sum();
                numbers.extend(text.get(..bytes).map(number));
            }
            None => {}
        }
        Self::Numbers(numbers)
    }
}

/// One character again and again, or one after the other: "aaaaaaaa", "abcdefgh", "87654321".
fn is_run(characters: &[char]) -> bool {
    let mut steps = characters.windows(2).filter_map(|pair| match pair {
        [a, b] => Some(i64::from(u32::from(*b)) - i64::from(u32::from(*a))),
        _ => None,
    });
    let first = steps.next().unwrap_or(0);
    first.abs() <= 1 && steps.all(|step| step == first)
}

/// What is left without one to [`MAX_ENDING_CHARS`] digits or exclamation marks at the end, as far as there are any.
fn stems(text: &str) -> impl Iterator<Item = &str> {
    let shorter = |text: &&'_ str| -> Option<usize> {
        let rest = text.strip_suffix(|c: char| c.is_ascii_digit() || c == '!')?;
        (rest.chars().count() >= MIN_STEM_CHARS).then_some(rest.len())
    };
    std::iter::successors(Some(text), move |text| text.get(..shorter(text)?)).skip(1).take(MAX_ENDING_CHARS)
}

/// How many characters are repeated to make up the whole; `None` when it is no repetition.
fn repeated_length(characters: &[char]) -> Option<usize> {
    (1..=characters.len() / 2).find(|length| {
        characters.len().is_multiple_of(*length)
            && characters.iter().zip(characters.iter().skip(*length)).all(|(a, b)| a == b)
    })
}

/// The number that stands for a text: its hash, spread evenly over the range of the set.
fn number(text: &str) -> u64 {
    let [a, b, c, d, e, f, g, h, ..]: [u8; 32] = Sha256::digest(text.as_bytes()).into();
    let hash = u64::from_be_bytes([a, b, c, d, e, f, g, h]);
    let range = u64::from(count_and_bits().0) << RICE_BITS;
    // The high half of the product: below the range for every hash.
    ((u128::from(hash) * u128::from(range)) >> 64) as u64
}

/// Whether any of `numbers` is in the set: one pass over the gaps, some tens of microseconds.
fn contains_any(numbers: &[u64]) -> bool {
    let largest = numbers.iter().max().copied().unwrap_or(0);
    Members::of(count_and_bits().1).take_while(|member| *member <= largest).any(|n| numbers.contains(&n))
}

/// The file: the number of texts (4 bytes, big endian), and the code.
fn count_and_bits() -> (u32, &'static [u8]) {
    SET.split_first_chunk().map_or((0, &[]), |(count, bits)| (u32::from_be_bytes(*count), bits))
}

/// The numbers in the set, in ascending order.
struct Members<'a> {
    bytes: slice::Iter<'a, u8>,
    /// The next `filled` bits, first bit first; zeros follow.
    window: u64,
    filled: u32,
    previous: u64,
}

impl<'a> Members<'a> {
    fn of(bits: &'a [u8]) -> Self {
        Self { bytes: bits.iter(), window: 0, filled: 0, previous: 0 }
    }

    fn fill(&mut self) {
        while self.filled <= u64::BITS - u8::BITS {
            let Some(byte) = self.bytes.next() else { return };
            self.window |= u64::from(*byte) << (u64::BITS - u8::BITS - self.filled);
            self.filled += u8::BITS;
        }
    }

    fn skip_bits(&mut self, bits: u32) {
        self.window = self.window.checked_shl(bits).unwrap_or(0);
        self.filled -= bits;
    }
}

impl Iterator for Members<'_> {
    type Item = u64;

    /// Ones without a zero after them end the code: they fill up its last byte.
    fn next(&mut self) -> Option<u64> {
        self.fill();
        let quotient = self.window.leading_ones();
        if quotient >= self.filled {
            return None;
        }
        self.skip_bits(quotient + 1);
        self.fill();
        if self.filled < RICE_BITS {
            return None;
        }
        let remainder = self.window >> (u64::BITS - RICE_BITS);
        self.skip_bits(RICE_BITS);
        self.previous += (u64::from(quotient) << RICE_BITS) | remainder;
        Some(self.previous)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Entropy, SeededEntropy};

    #[test]
    fn the_set_is_whole_sorted_and_small() {
        let (count, bits) = count_and_bits();
        let members: Vec<_> = Members::of(bits).collect();
        // Two texts with one number take one place.
        assert!((count as usize - 5..=count as usize).contains(&members.len()), "{count} {}", members.len());
        assert!(members.is_sorted());
        assert!(members.iter().all(|member| *member < u64::from(count) << RICE_BITS));
        assert!(SET.len() <= 60_000, "{}", SET.len());
    }

    #[test]
    fn a_code_that_is_cut_ends_early_and_no_other_way() {
        let (_, bits) = count_and_bits();
        let whole = Members::of(bits).count();
        for cut in 0..200 {
            assert!(Members::of(&bits[..bits.len() - cut]).count() <= whole);
        }
        assert_eq!(Members::of(&[]).count(), 0);
        assert_eq!(Members::of(&[0xff; 100]).count(), 0);
    }

    #[test]
    fn common_passwords_and_their_simple_variants_are_refused() {
        for password in [
            "password",
            "PASSWORD",
            "Password1",
            "Password123",
            "password2024!",
            "12345678",
            "123456789",
            "1234567890",
            "87654321",
            "qwertyuiop",
            "1q2w3e4r",
            "iloveyou",
            "ILoveYou!!",
            "football",
            "sunshine1",
            "princess99",
            "dragon2024",
            "Monkey!!!",
            "letmein123",
            "trustno1",
            "qwerty123",
            "zaq12wsx",
            "p@ssw0rd",
            "abc12345",
            "aaaaaaaa",
            "abcdefgh",
            "hgfedcba",
            "abcabcabc",
            "12121212",
            "passwordpassword",
            "DragonDragon",
            "international",
            "starwars",
            "superman12",
            "liverpool",
            "charlie1",
        ] {
            assert!(is_common(password), "{password}");
        }
    }

    #[test]
    fn passwords_that_nobody_would_guess_are_not() {
        for password in [
            "correct horse battery staple",
            "kT7#vq2!mWz9",
            "purple teapot on the moon",
            "Grüße aus Köln-Deutz",
            "mijn fiets is oranje",
            "x7Gq-Pw4n-22Lm",
            "dragon in the garden",
            "пароль для почты",
            "1984073126",
            "hunter2 is not my password",
        ] {
            assert!(!is_common(password), "{password}");
        }
    }

    #[test]
    fn at_most_five_characters_are_taken_off_the_end_and_four_are_left() {
        let stems_of = |text| stems(text).collect::<Vec<_>>();
        assert_eq!(stems_of("dragon"), [""; 0]);
        assert_eq!(stems_of("dragon12"), ["dragon1", "dragon"]);
        assert_eq!(
            stems_of("dragon12345!"),
            ["dragon12345", "dragon1234", "dragon123", "dragon12", "dragon1"]
        );
        assert_eq!(stems_of("zoë!2024"), ["zoë!202", "zoë!20", "zoë!2", "zoë!"]);
        assert_eq!(stems_of("abcd1"), ["abcd"]);
        assert_eq!(stems_of("123456"), ["12345", "1234"]);
    }

    #[test]
    fn repetitions_and_runs_are_seen() {
        let repeated = |text: &str| repeated_length(&text.chars().collect::<Vec<_>>());
        assert_eq!(repeated("abababab"), Some(2));
        assert_eq!(repeated("passwordpassword"), Some(8));
        assert_eq!(repeated("abcabcab"), None);
        let run = |text: &str| is_run(&text.chars().collect::<Vec<_>>());
        assert!(run("zzzzzzzz") && run("23456789") && run("zyxwvuts"));
        assert!(!run("13579bdf") && !run("abcdefgi") && !run("1234567890"));
    }

    #[test]
    fn a_random_password_is_refused_once_in_tens_of_thousands() {
        let members: Vec<_> = Members::of(count_and_bits().1).collect();
        let is_member = |number: &u64| members.binary_search(number).is_ok();
        let mut entropy = SeededEntropy(8265);
        let mut refused = 0;
        for n in 0..100_000 {
            let mut bytes = [0; 24];
            entropy.fill(&mut bytes);
            let text: String = bytes.iter().take(8 + n % 16).map(|b| char::from(b'!' + b % 94)).collect();
            let found = match Candidates::of(&text) {
                Candidates::Pattern => true,
                Candidates::Numbers(numbers) => numbers.iter().any(is_member),
            };
            refused += u32::from(found);
            // Looking it up in the members at once is quicker here than one pass each, and comes to the same.
            if found || n % 1000 == 0 {
                assert_eq!(is_common(&text), found, "{text}");
            }
        }
        // About 1.7 are to be expected. The bound that was set is ten: one in ten thousand.
        assert!(refused <= 6, "{refused} of 100,000");
    }
}
