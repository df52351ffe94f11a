//! Language tags, `Accept-Language` and `ui_locales`: whatever they say, a language on offer comes of it.

use super::{lines, text};
use vestibule_core::i18n::{AcceptLanguage, Asked, Language, Languages, Locale, Wording, accept, country};
use vestibule_core::mail::LanguageTag;

thread_local! {
    static ALL: Vec<Language> = Languages::every();
}

pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let [header, parameter, region] = lines(text);
    for tag in [header, parameter] {
        locale(tag);
    }
    let accepted = AcceptLanguage::parse(header);
    assert!(accepted.preferred().count() <= AcceptLanguage::MAX_PARTS);
    assert!(accept::ui_locales(parameter).count() <= AcceptLanguage::MAX_PARTS);
    ALL.with(|all| {
        // Some of them, by what the input is.
        let offered: Vec<Language> =
            all.iter().copied().skip(data.len() % 7).step_by(1 + data.len() % 5).collect();
        let locales: Vec<Locale> =
            offered.iter().map(|language| Locale::parse(language.tag()).expect("a tag of ours")).collect();
        if let Some(index) = accepted.choose(&locales) {
            assert!(!accepted.refuses(locales[index]), "{header} refuses {}", locales[index]);
        }
        let languages = Languages::new(offered.clone(), offered[0], Wording::default());
        let asked = Asked {
            ui_locales: Some(parameter),
            accept_language: Some(header),
            country: Some(region),
            ..Asked::default()
        };
        let chosen = languages.choose(&asked);
        assert!(offered.contains(&chosen.language), "{:?} is not on offer", chosen.language);
        assert_eq!(languages.choose(&asked), chosen, "and the same again, remembered");
    });
    if let Some(spoken) = country::of_country(region) {
        assert!(Locale::parse(spoken).is_some(), "{region} speaks {spoken}");
    }
    if let Some(language) = Language::of_tag(header) {
        assert!(language.tag().eq_ignore_ascii_case(header));
    }
    if let Some(tag) = LanguageTag::parse(header) {
        assert!(tag.as_str() == header && header.len() <= 35);
    }
}

fn locale(tag: &str) {
    let Some(locale) = Locale::parse(tag) else { return };
    assert!(tag.len() <= Locale::MAX_BYTES);
    assert_eq!(Locale::parse(&locale.to_string()), Some(locale), "{tag}: canonical is canonical");
    assert_eq!(Locale::parse(&tag.to_ascii_uppercase()), Some(locale), "{tag}: letter case does not matter");
    // Irregular tags, such as `en-GB-oed`, have hyphens only.
    if tag.eq_ignore_ascii_case(&locale.to_string()) {
        assert_eq!(Locale::parse(&tag.replace('-', "_")), Some(locale), "{tag}: nor do hyphens");
    }
    assert!(matches!(locale.language().len(), 2 | 3) && LanguageTag::parse(&locale.to_string()).is_some());
}
