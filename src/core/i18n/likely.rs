//! Likely subtags (UTS 35 §4.3): the script and the region a tag leaves out.

use super::{Locale, country};

/// `locale` with the script and the region it most likely means: `zh-TW` is `zh-Hant-TW`, `pt` is `pt-Latn-BR`.
///
/// Of a language that is not in the table, nothing is known and nothing added. A region alone, as in `und-TW`, means
/// what is read there; `und` means nothing.
pub(super) fn maximize(locale: Locale) -> Locale {
    if locale.language() == "und" {
        let read_there = locale.region().and_then(country::of_country).map(Locale::plain);
        return read_there.map_or(locale, |there| maximize(there.filled_from(locale)));
    }
    let mut first = None;
    let (mut by_region, mut by_script) = (None, None);
    for entry in entries(locale.language()) {
        first = first.or(Some(entry));
        by_region = by_region.or(Some(entry).filter(|entry| entry.region() == locale.region()));
        by_script = by_script.or(Some(entry).filter(|entry| entry.script() == locale.script()));
    }
    let Some(first) = first else { return locale };
    match (locale.script(), locale.region()) {
        (None, _) => locale.filled_from(by_region.unwrap_or(first)),
        (Some(_), _) => locale.filled_from(by_script.unwrap_or(first)),
    }
}

/// The script a language is usually written in, if it is in the table.
pub(super) fn usual_script(language: &str) -> Option<Locale> {
    entries(language).next()
}

/// What the table says of a language: first what it means alone, then what else it may be.
fn entries(language: &str) -> impl Iterator<Item = Locale> {
    let tags = LIKELY.split_ascii_whitespace();
    tags.filter(move |tag| tag.strip_prefix(language).is_some_and(|rest| rest.starts_with('-'))).map(|tag| {
        let entry = Locale::plain(tag);
        if entry.script().is_some() { entry } else { entry.filled_from(Locale::plain("und-Latn")) }
    })
}

/// CLDR's likely subtags of the languages that are offered, and of others whose script or region leads their readers
/// to one of these. Without a script: `Latn`.
///
/// The first tag of a language is what it means alone. The others are in force for their region, and for their script
/// the first one that has it.
const LIKELY: &str = "\
    ab-Cyrl-GE am-Ethi-ET ar-Arab-EG ay-BO az-AZ az-Arab-IR az-Arab-IQ az-Cyrl-AZ az-Cyrl-RU be-Cyrl-BY bg-Cyrl-BG bn-Beng-BD \
    br-FR bs-BA ca-ES ckb-Arab-IQ cs-CZ cy-GB da-DK de-DE el-Grek-GR en-US es-ES et-EE eu-ES fa-Arab-IR \
    fi-FI fil-PH fr-FR ga-IE gd-GB gl-ES gn-PY gsw-CH gu-Gujr-IN hak-Hans-CN hak-Hant-TW haw-US he-Hebr-IL \
    hi-Deva-IN hr-HR hu-HU hy-Armn-AM id-ID is-IS it-IT ja-Jpan-JP ka-Geor-GE \
    kk-Cyrl-KZ kk-Arab-CN kk-Arab-AF kk-Arab-IR kk-Arab-MN km-Khmr-KH kn-Knda-IN ko-Kore-KR \
    ku-TR ku-Arab-IQ ku-Arab-IR ku-Arab-LB ku-Cyrl-AM ku-Cyrl-AZ ku-Cyrl-GE ku-Cyrl-TM \
    ky-Cyrl-KG ky-Arab-CN ky-TR lb-LU lo-Laoo-LA lt-LT lv-LV lzh-Hant-CN mk-Cyrl-MK ml-Mlym-IN \
    mn-Cyrl-MN mn-Mong-CN mr-Deva-IN ms-MY ms-Arab-MY ms-Arab-CC my-Mymr-MM nan-Hans-CN nan-Hant-TW nan-Hant-MO nb-NO \
    ne-Deva-NP nl-NL nn-NO oc-FR or-Orya-IN pa-Guru-IN pa-Arab-PK pl-PL ps-Arab-AF pt-BR qu-PE rm-CH ro-RO \
    ru-Cyrl-RU sa-Deva-IN sd-Arab-PK sd-Deva-IN si-Sinh-LK sk-SK sl-SI sr-Cyrl-RS sr-Latn-RS sr-ME sr-RO sr-TR \
    sv-SE sw-TZ ta-Taml-IN te-Telu-IN tg-Cyrl-TJ tg-Arab-PK th-Thai-TH ti-Ethi-ET tk-TM tr-TR tt-Cyrl-RU \
    uk-Cyrl-UA ur-Arab-PK uz-UZ uz-Arab-AF uz-Cyrl-UZ uz-Cyrl-CN vi-VN yi-Hebr-UA yue-Hant-HK yue-Hans-CN \
    zh-Hans-CN zh-Hant-TW zh-Hant-HK zh-Hant-MO zh-Hant-AU zh-Hant-BN zh-Hant-GB zh-Hant-GF zh-Hant-ID zh-Hant-PA \
    zh-Hant-PF zh-Hant-PH zh-Hant-SR zh-Hant-TH zh-Hant-US zh-Hant-VN";

#[cfg(test)]
mod tests {
    use super::*;
    use icu_locale::{LanguageIdentifier, LocaleExpander};
    use std::collections::BTreeSet;

    /// Every region there may be.
    fn regions() -> impl Iterator<Item = String> {
        let pairs = ('A'..='Z').flat_map(|a| ('A'..='Z').map(move |b| format!("{a}{b}")));
        pairs.chain(["001", "150", "419"].map(str::to_owned))
    }

    #[test]
    fn what_is_likely_is_what_cldr_says() {
        let cldr = LocaleExpander::new_extended();
        let languages: BTreeSet<&str> =
            LIKELY.split_ascii_whitespace().map(|tag| tag.split('-').next().unwrap()).collect();
        let mut differences = Vec::new();
        let mut compared = 0;
        for language in languages {
            let scripts = ["", "Latn", "Cyrl", "Arab", "Deva", "Hans", "Hant"].map(str::to_owned);
            let tags = scripts.iter().map(|script| format!("{language}-{script}"));
            for tag in tags.chain(regions().map(|region| format!("{language}-{region}"))) {
                let tag = tag.trim_end_matches('-');
                let mut expected: LanguageIdentifier = tag.parse().unwrap();
                // Old regions have their successors' place.
                if Locale::parse(tag).unwrap().to_string() != tag {
                    continue;
                }
                cldr.maximize(&mut expected);
                compared += 1;
                let found = maximize(Locale::plain(tag)).to_string();
                if found != expected.to_string() {
                    differences.push(format!("{tag}: {found}, not {expected}"));
                }
            }
        }
        assert_eq!(differences, Vec::<String>::new());
        assert!(compared > 60_000, "{compared}");
    }

    #[test]
    fn the_table_is_in_order() {
        let tags: Vec<&str> = LIKELY.split_ascii_whitespace().collect();
        let mut languages: Vec<&str> = tags.iter().map(|tag| tag.split('-').next().unwrap()).collect();
        assert!(languages.is_sorted());
        languages.dedup();
        assert_eq!(languages.len(), languages.iter().collect::<BTreeSet<_>>().len());
        assert_eq!(tags.len(), tags.iter().collect::<BTreeSet<_>>().len());
    }

    #[test]
    fn a_region_alone_means_what_is_read_there() {
        let likely = |tag| maximize(Locale::plain(tag)).to_string();
        assert_eq!(likely("und-TW"), "zh-Hant-TW");
        assert_eq!(likely("und-CH"), "de-Latn-CH");
        assert_eq!(likely("und"), "und");
        assert_eq!(likely("tlh-US"), "tlh-US");
    }
}
