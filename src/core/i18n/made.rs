//! Catalogues that are made of another one by rule: Serbian in Latin letters, and the pseudo-language of tests.

use super::packed::{PLURAL, VARIABLE};

/// Serbian has one Latin letter, or two, for each Cyrillic one.
const SERBIAN: [(char, &str); 30] = [
    ('а', "a"),
    ('б', "b"),
    ('в', "v"),
    ('г', "g"),
    ('д', "d"),
    ('ђ', "đ"),
    ('е', "e"),
    ('ж', "ž"),
    ('з', "z"),
    ('и', "i"),
    ('ј', "j"),
    ('к', "k"),
    ('л', "l"),
    ('љ', "lj"),
    ('м', "m"),
    ('н', "n"),
    ('њ', "nj"),
    ('о', "o"),
    ('п', "p"),
    ('р', "r"),
    ('с', "s"),
    ('т', "t"),
    ('ћ', "ć"),
    ('у', "u"),
    ('ф', "f"),
    ('х', "h"),
    ('ц', "c"),
    ('ч', "č"),
    ('џ', "dž"),
    ('ш', "š"),
];

/// Serbian in Latin letters. Codes of the packed form are no letters and stay.
pub(super) fn serbian_latin(cyrillic: &str) -> Box<str> {
    let mut latin = String::with_capacity(cyrillic.len());
    for character in cyrillic.chars() {
        let lower = character.to_lowercase().next().unwrap_or(character);
        match SERBIAN.iter().find(|(letter, _)| *letter == lower) {
            Some((_, letters)) if lower == character => latin.push_str(letters),
            Some((_, letters)) => {
                let mut letters = letters.chars();
                latin.extend(letters.next().map(capital));
                latin.extend(letters);
            }
            None => latin.push(character),
        }
    }
    latin.into_boxed_str()
}

/// The capital of a letter of Serbian, without the table of all capitals there are.
fn capital(letter: char) -> char {
    match letter {
        'č' => 'Č',
        'ć' => 'Ć',
        'đ' => 'Đ',
        'š' => 'Š',
        'ž' => 'Ž',
        other => other.to_ascii_uppercase(),
    }
}

/// English as no language is written: accents on its vowels, a third longer, in brackets. What a page shows without
/// them is not in the catalogue.
pub(super) fn pseudo(english: &str) -> Box<str> {
    let Some(rest) = english.strip_prefix(PLURAL) else { return format!("[{}]", accented(english)).into() };
    let mut texts = rest.split(super::packed::END);
    let mut made = PLURAL.to_string();
    // The first text has the letter of the variable before the letter of its category.
    let mut head = 2;
    for text in texts.by_ref().filter(|text| !text.is_empty()) {
        let at = text.char_indices().nth(head).map_or(text.len(), |(at, _)| at);
        let (letters, words) = text.split_at_checked(at).unwrap_or((text, ""));
        made.push_str(&format!("{letters}[{}]\u{3}", accented(words)));
        head = 1;
    }
    made.into_boxed_str()
}

fn accented(english: &str) -> String {
    let mut made = String::new();
    let mut characters = english.chars();
    while let Some(character) = characters.next() {
        match character {
            VARIABLE => {
                made.push(VARIABLE);
                made.extend(characters.next());
            }
            'a' => made.push('á'),
            'e' => made.push('é'),
            'i' => made.push('í'),
            'o' => made.push_str("óó"),
            'u' => made.push('ú'),
            'A' => made.push('Á'),
            'E' => made.push('É'),
            'I' => made.push('Í'),
            'O' => made.push('Ó'),
            'y' => made.push_str("ýý"),
            other => made.push(other),
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serbian_is_the_same_in_both_alphabets() {
        assert_eq!(
            &*serbian_latin("Пријавите се, Љиљана! Џеп и Ђак."),
            "Prijavite se, Ljiljana! Džep i Đak."
        );
        for (_, letters) in SERBIAN {
            let first = letters.chars().next().unwrap();
            assert_eq!(capital(first).to_string(), first.to_uppercase().to_string());
        }
        assert_eq!(&*serbian_latin("\u{2}aoимате \u{1}a\u{3}"), "\u{2}aoimate \u{1}a\u{3}");
    }

    #[test]
    fn the_pseudo_language_keeps_what_is_filled_in() {
        assert_eq!(&*pseudo("Go to \u{1}a"), "[Góó tóó \u{1}a]");
        assert_eq!(&*pseudo("\u{2}aoA \u{1}a\u{3}xB\u{3}"), "\u{2}ao[Á \u{1}a]\u{3}x[B]\u{3}");
    }
}
