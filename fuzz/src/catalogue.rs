//! Packed catalogues, and the operator's own words: what they say is what is shown, whatever is filled in.

use super::{lines, text};
use vestibule_core::i18n::{Catalogue, Language, Languages, Part, Wording};

pub fn check(data: &[u8]) {
    let packed = Catalogue::from_packed(Language::english(), data);
    said(&packed, "ada@shop.example", data.len() as u64);
    // The same bytes, unpacked already.
    let packed = Catalogue::from_packed(Language::english(), &stored(data));
    said(&packed, "ada@shop.example", 3);
    let Some(text) = text(data) else { return };
    let [own, value, key] = lines(text);
    let english = Language::english();
    let mut wording = Wording::default();
    if wording.set(english, "code-lead", own).is_ok() {
        let languages = Languages::new(vec![english], english, wording);
        let catalogue = languages.catalogue(english);
        let values = |part: &Part| matches!(part, Part::Value(_));
        let phrase = catalogue.code_lead(value);
        assert_eq!(phrase.0.iter().filter(|part| values(part)).count(), own.matches('{').count(), "{own}");
        let mut expected = own.to_owned();
        while let Some((before, (name, after))) =
            expected.split_once('{').and_then(|(b, r)| Some((b, r.split_once('}')?)))
        {
            assert_eq!(name.trim(), "$address");
            expected = format!("{before}\u{0}{after}");
        }
        // A value whose letters run the other way is isolated.
        let bare = |text: &str| text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        assert_eq!(bare(&phrase.plain(false)), bare(&expected.replace('\u{0}', value)));
        said(&catalogue, value, 3);
    }
    let mut wording = Wording::default();
    let texts = [("one", value), ("other", own)];
    if wording.set_plural(english, "code-hint", texts.into_iter()).is_ok() {
        let languages = Languages::new(vec![english], english, wording);
        let one = languages.catalogue(english).code_hint(1).plain(false);
        assert!(value.contains('{') || one == value, "{one:?} is not {value:?}");
    }
    let mut wording = Wording::default();
    assert!(Wording::keys().contains(&key) || wording.set(english, key, own).is_err());
}

fn said(catalogue: &Catalogue, value: &str, number: u64) {
    let _ = (catalogue.code_lead(value).plain(true), catalogue.code_hint(number).plain(false));
    let _ = (catalogue.device_named(value), catalogue.number(number), catalogue.unknown_device());
}

/// Bytes as a stream of DEFLATE (RFC 1951 §3.2.4) that stores them as they are.
fn stored(data: &[u8]) -> Vec<u8> {
    let length = u16::try_from(data.len()).unwrap_or(u16::MAX);
    let mut stream = vec![1];
    stream.extend(length.to_le_bytes());
    stream.extend((!length).to_le_bytes());
    stream.extend(data.iter().take(usize::from(length)));
    stream
}
