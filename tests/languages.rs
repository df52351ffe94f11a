//! Every page and every mail in every language: nothing missing, nothing in English, nothing that could break.
#![allow(
    clippy::indexing_slicing,
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop"
)]

mod markup;

use std::collections::BTreeSet;
use std::path::Path;
use vestibule_catalogue::{Catalogue as Source, Piece, cldr, pack, read_all, variant};
use vestibule_core::brand::Brand;
use vestibule_core::i18n::{Catalogue, Language, Languages};
use vestibule_core::pages::{Frame, Style};
use vestibule_core::testing::samples::{self, SENT, Sample, Values};

const VALUE: &str = "Zoë & Co";

fn sources() -> Vec<Source> {
    read_all(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/locales"))).expect("the catalogues")
}

fn brand() -> Brand {
    Brand {
        name: VALUE.to_owned(),
        terms: Some("/terms".to_owned()),
        privacy: Some("/privacy".to_owned()),
        ..Brand::default()
    }
}

/// Does something with every page of a language.
fn each_page(language: Language, offered: &[Language], mut with: impl FnMut(&Frame<'_>, &str, &str)) {
    let brand = brand();
    let style = Style::of(&brand);
    let frame = samples::frame(&brand, &style, language, offered);
    for Sample { name, page } in samples::pages(&frame, Values::all(VALUE)) {
        with(&frame, &name, &page.html());
    }
}

#[test]
fn there_are_at_least_45_languages_and_none_has_a_problem() {
    let catalogues = sources();
    let reference = &catalogues[0];
    let problems: Vec<String> = catalogues
        .iter()
        .flat_map(|catalogue| vestibule_catalogue::check(catalogue, reference))
        .map(|problem| problem.to_string())
        .collect();
    assert_eq!(problems, Vec::<String>::new());
    assert!(Languages::every().len() >= 45, "{}", Languages::every().len());
}

#[test]
fn every_page_in_every_language_is_whole_and_well_formed() {
    for language in Language::all() {
        each_page(language, &Languages::every(), |_, name, html| {
            let at = format!("{} {name}", language.tag());
            let found = markup::problems(html);
            assert_eq!(found, Vec::<String>::new(), "{at}: {html}");
            assert!(
                html.contains(&format!(
                    "<html lang=\"{}\" dir=\"{}\">",
                    language.tag(),
                    language.direction()
                )),
                "{at}"
            );
            assert!(
                !html.contains(['\u{1}', '\u{2}', '\u{3}', '\u{5}', '{', '\u{fffd}'])
                    || html.contains("<style>")
            );
            let shown = markup::texts(html);
            assert!(
                !shown.iter().any(|text| text.contains(['\u{1}', '\u{2}', '\u{3}', '\u{5}', '{'])),
                "{at}: {shown:?}"
            );
            assert!(
                html.contains("<form class=\"language\" method=\"post\" action=\"/auth/language\">"),
                "{at}"
            );
        });
    }
}

/// What no catalogue says: names, values, and what is the same in every language.
fn is_no_text(text: &str) -> bool {
    let text = text.trim_matches(|c: char| !c.is_alphabetic());
    let names: BTreeSet<&str> = Language::all().map(Language::name).collect();
    text.is_empty()
        || text.contains("Zoë")
        // The address that is to be opened in another browser.
        || text.starts_with("https://shop.example/")
        || names.iter().any(|name| name.trim_matches(|c: char| !c.is_alphabetic()) == text)
        || ["Google", "Instagram", "Apple", "DE", "BR", "JP", "Firefox", "Linux", "Safari", "iPhone", "UTC"]
            .contains(&text)
}

#[test]
fn no_text_of_a_page_is_in_the_code() {
    let pseudo = Language::pseudo();
    assert_eq!(pseudo.tag(), "en-XA");
    each_page(pseudo, &Languages::every(), |_, name, html| {
        for text in markup::texts(html) {
            let from_catalogue = text.contains('[') || text.contains(']');
            // What stands between two values of one message has its brackets further out.
            let accented = text.chars().any(|c| "áéíóúýÁÉÍÓ".contains(c));
            assert!(from_catalogue || accented || is_no_text(&text), "{name}: {text:?} is in no catalogue");
        }
    });
    for letter in samples::letters(&brand(), pseudo, VALUE) {
        assert!(letter.subject.as_str().starts_with('['), "{}", letter.subject.as_str());
        for text in markup::texts(&letter.html) {
            let foreign = text.contains(['[', ']']) || text.chars().any(|c| "áéíóúýÁÉÍÓ".contains(c));
            assert!(foreign || is_no_text(&text) || text.starts_with("1234"), "{text:?} is in no catalogue");
        }
    }
}

#[test]
fn mails_in_every_language_are_in_that_language_in_all_their_parts() {
    for language in Language::all() {
        for letter in samples::letters(&brand(), language, VALUE) {
            let subject = letter.subject.as_str();
            assert!(subject.chars().count() <= 52, "{} {subject}: phones cut it off", language.tag());
            assert!(!subject.contains("1234"));
            let mime = letter.render_mime(SENT);
            assert!(
                mime.contains(&format!("Content-Language: {}\r\n", language.tag())),
                "{}",
                language.tag()
            );
            assert!(mime.contains("Auto-Submitted: auto-generated\r\n"));
            assert_eq!(markup::problems(&letter.html), Vec::<String>::new(), "{}", language.tag());
            let head = format!("<html lang=\"{}\" dir=\"{}\">", language.tag(), language.direction());
            assert!(letter.html.contains(&head), "{}", language.tag());
            assert!(letter.html.len() < 8_000, "{} {}", language.tag(), letter.html.len());
        }
    }
}

#[test]
fn numbers_are_written_and_counted_as_cldr_says() {
    use icu_plurals_oracle as oracle;
    for language in Language::all() {
        let tag = if language == Language::pseudo() { "en" } else { language.tag() };
        let catalogue = Catalogue::of(language);
        let sizes = (0..2_000)
            .chain((0..40).map(|n| n * 9_973 + 10_000))
            .chain([999_999, 1_000_000, 2_000_000, 1_234_567]);
        for number in sizes {
            assert_eq!(catalogue.number(number), oracle::written(tag, number), "{tag} {number}");
            let said = catalogue.sessions_count(number).plain(language.is_right_to_left());
            assert_eq!(said, oracle::said(&sources_by_tag(tag), tag, number, &catalogue), "{tag} {number}");
        }
    }
}

thread_local! {
    static SOURCES: Vec<Source> = sources();
}

/// The variants of `sessions-count` as they stand in the file of a language, or of the one it takes it from.
fn sources_by_tag(tag: &str) -> Vec<(String, Vec<Piece>)> {
    SOURCES.with(|all| {
        let own =
            all.iter().find(|source| source.tag == tag).and_then(|source| source.message("sessions-count"));
        match own {
            Some(message) => {
                let texts = message.pattern.texts();
                texts
                    .iter()
                    .map(|(form, pieces)| (form.unwrap_or("other").to_owned(), pieces.to_vec()))
                    .collect()
            }
            None => sources_by_tag(variant(tag).expect("a variant").parent),
        }
    })
}

/// ICU4X itself, asked for each number anew.
mod icu_plurals_oracle {
    use super::{Catalogue, Piece, cldr};
    use std::cell::RefCell;
    use std::collections::HashMap;

    pub fn written(tag: &str, number: u64) -> String {
        let digits = cldr::digits(tag);
        let plain = number.to_string();
        let mut text = String::new();
        let length = plain.len();
        for (index, digit) in plain.chars().enumerate() {
            let behind = length - index;
            if index > 0
                && length >= digits.grouped_from
                && behind >= digits.primary
                && (behind - digits.primary).is_multiple_of(digits.secondary)
            {
                text.push_str(&digits.separator);
            }
            text.push(char::from_u32(u32::from(digits.zero) + digit.to_digit(10).unwrap()).unwrap());
        }
        text
    }

    thread_local! {
        static RULES: RefCell<HashMap<String, icu_plurals::PluralRules>> = RefCell::default();
    }

    pub fn said(variants: &[(String, Vec<Piece>)], tag: &str, number: u64, catalogue: &Catalogue) -> String {
        let category = RULES.with(|rules| {
            let mut rules = rules.borrow_mut();
            let rules = rules.entry(tag.to_owned()).or_insert_with(|| cldr::rules(tag));
            cldr::name(rules.category_for(number))
        });
        let of = |wanted: &str| variants.iter().find(|(form, _)| form == wanted).map(|(_, pieces)| pieces);
        let pieces = of(category).or_else(|| of("other")).expect("a form");
        let piece = |piece: &Piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Variable(_) => catalogue.number(number),
        };
        let text: String = pieces.iter().map(piece).collect();
        match catalogue.language().tag() {
            "en-XA" => catalogue.sessions_count(number).plain(false),
            "sr-Latn" => catalogue.sessions_count(number).plain(false),
            _ => text,
        }
    }
}

#[test]
fn what_is_packed_is_what_was_written() {
    let catalogues = sources();
    let total: usize = catalogues.iter().map(|catalogue| pack::packed(catalogue, &catalogues[0]).len()).sum();
    println!("{} catalogues, {total} bytes packed", catalogues.len());
    let german = Catalogue::of(Language::of_tag("de").expect("German"));
    let swiss = Catalogue::of(Language::of_tag("de-CH").expect("Swiss German"));
    assert!(german.change_password_title().contains('ß') || german.wrong_pair().len() > 10);
    for (_, text) in KEYS_WITH_TEXT.map(|(key, read)| (key, read(&swiss))) {
        assert!(!text.contains('ß'), "{text}: Switzerland writes ss");
    }
}

type Read = fn(&Catalogue) -> &str;
const KEYS_WITH_TEXT: [(&str, Read); 4] = [
    ("wrong-pair", Catalogue::wrong_pair),
    ("password-common", Catalogue::password_common),
    ("closed-account-advice", Catalogue::closed_account_advice),
    ("waiting-by-itself", Catalogue::waiting_by_itself),
];
