//! Likely subtags (UTS 35 §4.3): the script and the region a tag leaves out.

use super::{Locale, country};

/// `locale` with the script and the region it most likely means: `zh-TW` is `zh-Hant-TW`, `pt` is `pt-Latn-BR`.
///
/// Of a language that is not in the table, nothing is known and nothing added. A region alone, as in `und-TW`, means
/// what is read there; `und` means nothing.
pub(super) fn maximize(locale: Locale) -> Locale {
    if locale.language() == "und" {
        let read_there = locale.region().and_then(country::of_country).and_then(Locale::parse);
        return read_there.map_or(locale, |there| maximize(there.filled_from(locale)));
    }
    let mut fitting = pairs(locale.language());
    let found = match (locale.script(), locale.region()) {
        (Some(script), _) => fitting.find(|(likely, _)| *likely == script),
        (None, Some(region)) => fitting.find(|(_, likely)| *likely == region),
        (None, None) => None,
    };
    match found.or_else(|| pairs(locale.language()).next()) {
        Some((script, region)) => locale.filled(script, region),
        None => locale,
    }
}

/// The script a language is usually written in, if it is in the table.
pub(super) fn usual_script(language: &str) -> Option<&'static str> {
    pairs(language).next().map(|(script, _)| script)
}

/// The scripts and regions that the table has for a language.
fn pairs(language: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let row =
        LIKELY.binary_search_by_key(&language, |(name, _)| name).ok().and_then(|index| LIKELY.get(index));
    row.into_iter().flat_map(|(_, pairs)| pairs.split(' ')).filter_map(|pair| pair.split_once('-'))
}

/// CLDR's likely subtags of the languages that are offered, and of others whose script or region leads their readers
/// to one of these.
///
/// The first pair of a language is what it means alone. The others are in force for their region, and for their script
/// the first one that has it.
const LIKELY: &[(&str, &str)] = &[
    ("ab", "Cyrl-GE"),
    ("am", "Ethi-ET"),
    ("ar", "Arab-EG"),
    ("ay", "Latn-BO"),
    ("az", "Latn-AZ Arab-IR Arab-IQ Cyrl-AZ Cyrl-RU"),
    ("be", "Cyrl-BY"),
    ("bg", "Cyrl-BG"),
    ("bn", "Beng-BD"),
    ("br", "Latn-FR"),
    ("bs", "Latn-BA"),
    ("ca", "Latn-ES"),
    ("ckb", "Arab-IQ"),
    ("cs", "Latn-CZ"),
    ("cy", "Latn-GB"),
    ("da", "Latn-DK"),
    ("de", "Latn-DE"),
    ("el", "Grek-GR"),
    ("en", "Latn-US"),
    ("es", "Latn-ES"),
    ("et", "Latn-EE"),
    ("eu", "Latn-ES"),
    ("fa", "Arab-IR"),
    ("fi", "Latn-FI"),
    ("fil", "Latn-PH"),
    ("fr", "Latn-FR"),
    ("ga", "Latn-IE"),
    ("gd", "Latn-GB"),
    ("gl", "Latn-ES"),
    ("gn", "Latn-PY"),
    ("gsw", "Latn-CH"),
    ("gu", "Gujr-IN"),
    ("hak", "Hans-CN Hant-TW"),
    ("haw", "Latn-US"),
    ("he", "Hebr-IL"),
    ("hi", "Deva-IN"),
    ("hr", "Latn-HR"),
    ("hu", "Latn-HU"),
    ("hy", "Armn-AM"),
    ("id", "Latn-ID"),
    ("is", "Latn-IS"),
    ("it", "Latn-IT"),
    ("ja", "Jpan-JP"),
    ("ka", "Geor-GE"),
    ("kk", "Cyrl-KZ Arab-CN Arab-AF Arab-IR Arab-MN"),
    ("km", "Khmr-KH"),
    ("kn", "Knda-IN"),
    ("ko", "Kore-KR"),
    ("ku", "Latn-TR Arab-IQ Arab-IR Arab-LB Cyrl-AM Cyrl-AZ Cyrl-GE Cyrl-TM"),
    ("ky", "Cyrl-KG Arab-CN Latn-TR"),
    ("lb", "Latn-LU"),
    ("lo", "Laoo-LA"),
    ("lt", "Latn-LT"),
    ("lv", "Latn-LV"),
    ("lzh", "Hant-CN"),
    ("mk", "Cyrl-MK"),
    ("ml", "Mlym-IN"),
    ("mn", "Cyrl-MN Mong-CN"),
    ("mr", "Deva-IN"),
    ("ms", "Latn-MY Arab-MY Arab-CC"),
    ("my", "Mymr-MM"),
    ("nan", "Hans-CN Hant-TW Hant-MO"),
    ("nb", "Latn-NO"),
    ("ne", "Deva-NP"),
    ("nl", "Latn-NL"),
    ("nn", "Latn-NO"),
    ("oc", "Latn-FR"),
    ("or", "Orya-IN"),
    ("pa", "Guru-IN Arab-PK"),
    ("pl", "Latn-PL"),
    ("ps", "Arab-AF"),
    ("pt", "Latn-BR"),
    ("qu", "Latn-PE"),
    ("rm", "Latn-CH"),
    ("ro", "Latn-RO"),
    ("ru", "Cyrl-RU"),
    ("sa", "Deva-IN"),
    ("sd", "Arab-PK Deva-IN"),
    ("si", "Sinh-LK"),
    ("sk", "Latn-SK"),
    ("sl", "Latn-SI"),
    ("sr", "Cyrl-RS Latn-RS Latn-ME Latn-RO Latn-TR"),
    ("sv", "Latn-SE"),
    ("sw", "Latn-TZ"),
    ("ta", "Taml-IN"),
    ("te", "Telu-IN"),
    ("tg", "Cyrl-TJ Arab-PK"),
    ("th", "Thai-TH"),
    ("ti", "Ethi-ET"),
    ("tk", "Latn-TM"),
    ("tr", "Latn-TR"),
    ("tt", "Cyrl-RU"),
    ("uk", "Cyrl-UA"),
    ("ur", "Arab-PK"),
    ("uz", "Latn-UZ Arab-AF Cyrl-UZ Cyrl-CN"),
    ("vi", "Latn-VN"),
    ("yi", "Hebr-UA"),
    ("yue", "Hant-HK Hans-CN"),
    (
        "zh",
        "Hans-CN Hant-TW Hant-HK Hant-MO Hant-AU Hant-BN Hant-GB Hant-GF Hant-ID Hant-PA Hant-PF Hant-PH Hant-SR Hant-TH Hant-US Hant-VN",
    ),
];

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
        let mut differences = Vec::new();
        let mut compared = 0;
        for (language, _) in LIKELY {
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
    fn the_table_is_in_order_and_has_nothing_twice() {
        assert!(LIKELY.is_sorted_by(|(a, _), (b, _)| a < b));
        for (language, _) in LIKELY {
            let all: Vec<_> = pairs(language).collect();
            assert_eq!(all.len(), all.iter().collect::<BTreeSet<_>>().len(), "{language}");
        }
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
