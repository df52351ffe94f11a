//! What holds for every text, on many texts made up at random.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may stop")]

use std::collections::HashSet;
use vestibule_core::address::EmailAddress;
use vestibule_core::base::{Entropy, SeededEntropy};

/// What addresses are made of, and what must not get into them.
const PIECES: &[&str] = &[
    "a",
    "Z",
    "zoe",
    "0",
    "42",
    ".",
    "-",
    "_",
    "+",
    "'",
    "=",
    "?",
    "%",
    "!",
    "@",
    "@",
    ".example",
    ".com",
    "xn--",
    "xn--zo-ija",
    "é",
    "E\u{301}",
    "ß",
    "ẞ",
    "ſ",
    "İ",
    "ı",
    "Σ",
    "ς",
    "K",
    "ŉ",
    "Ⱥ",
    "ǅ",
    "ж",
    "Ж",
    "н",
    "ο",
    "א",
    "ש",
    "ع",
    "١",
    "۴",
    "क",
    "ि",
    "्",
    "語",
    "ア",
    "ｱ",
    "ー",
    "한",
    "\u{1112}\u{1161}",
    "ㄅ",
    "ภ",
    "＠",
    "．",
    "。",
    "ａ",
    "\u{200c}",
    "\u{200d}",
    "\u{ad}",
    "\u{202e}",
    "\u{feff}",
    "\u{fe0f}",
    "😆",
    "𝒶",
    "\u{301}",
    "\u{323}",
    "\u{345}",
    " ",
    "\t",
    "\r\n",
    "\0",
    ",",
    ";",
    "\"",
    "(",
    "<",
    ">",
    "\\",
    "[",
    "]",
    "\u{fffd}",
    "\u{10ffff}",
];

struct Dice(SeededEntropy);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        usize::try_from(u64::from_be_bytes(bytes) % sides as u64).unwrap()
    }

    /// Some pieces; from the first `kinds` of them only, so that some texts are addresses.
    fn pieces(&mut self, most: usize, kinds: usize) -> String {
        (0..self.roll(most)).map(|_| PIECES[self.roll(kinds)]).collect()
    }
}

#[test]
fn every_form_of_an_address_reads_back_as_the_same_address() {
    let mut dice = Dice(SeededEntropy(3));
    let mut seen = HashSet::new();
    for _ in 0..100_000 {
        let kinds = if dice.roll(2) == 0 { 10 } else { PIECES.len() };
        let (local, domain) = (dice.pieces(5, kinds), dice.pieces(4, kinds));
        let text = match dice.roll(3) {
            0 => format!("{local}@{domain}.example"),
            1 => format!("{local}@example.{domain}"),
            _ => format!("{local}{domain}"),
        };
        let suggested = EmailAddress::suggest(&text);
        let Ok(address) = EmailAddress::parse(&text) else { continue };
        if let Some(suggested) = suggested {
            assert_eq!(suggested, address, "{text:?}");
        }

        let deliverable = EmailAddress::parse(address.deliverable()).unwrap();
        assert_eq!(deliverable.deliverable(), address.deliverable(), "{text:?}");
        assert_eq!(deliverable, address, "{text:?}");
        let canonical = EmailAddress::parse(address.canonical()).unwrap();
        assert_eq!(canonical.deliverable(), address.canonical(), "{text:?}");
        assert_eq!(canonical.canonical(), address.canonical(), "{text:?}");
        let shown = EmailAddress::parse(&address.display()).unwrap();
        assert_eq!(shown.deliverable(), address.deliverable(), "{text:?}");
        let stored = serde_json::to_string(&address).unwrap();
        assert_eq!(serde_json::from_str::<EmailAddress>(&stored).unwrap(), address, "{text:?}");

        let capitals = EmailAddress::parse(&text.to_ascii_uppercase()).unwrap();
        assert_eq!(capitals, address, "{text:?}");
        for form in [address.deliverable(), address.canonical()] {
            let (local, domain) = form.split_once('@').unwrap();
            assert!(local.len() <= 64 && domain.len() <= 253 && form.len() <= EmailAddress::MAX, "{text:?}");
            assert_eq!(domain, address.domain());
            assert_eq!(domain, domain.to_ascii_lowercase());
        }
        seen.insert(address);
    }
    assert!(seen.len() > 2_000, "{}", seen.len());
    let foreign = seen.iter().filter(|address| address.needs_smtputf8()).count();
    assert!(foreign > 200, "{foreign}");
}

#[test]
fn no_text_does_harm() {
    let mut dice = Dice(SeededEntropy(4));
    for _ in 0..50_000 {
        let most = [4, 12, 400][dice.roll(3)];
        let mut text = dice.pieces(most, PIECES.len());
        let _ = (EmailAddress::parse(&text), EmailAddress::suggest(&text));
        // Any character at all, somewhere.
        let at = dice.roll(text.chars().count() + 1);
        let at = text.char_indices().nth(at).map_or(text.len(), |(at, _)| at);
        text.insert(at, char::from_u32(u32::try_from(dice.roll(0x11_0000)).unwrap()).unwrap_or('@'));
        let _ = (EmailAddress::parse(&text), EmailAddress::suggest(&text));
    }
}
