//! What a visitor reads of whom only the country is known.

use super::lists;

/// The locale that a visitor from a country (two capital letters, ISO 3166) most likely reads, of those there are.
/// `None` if that cannot be said, and the default is as good: most people there read none of them, or the code is none.
///
/// It is a guess, for when a customer has neither chosen nor sent a language. Three rules make it:
///
/// - The language most people there read, by CLDR's figures on literacy and population. So Belgium reads Dutch and
///   Canada English, though many of their people do not.
/// - Where that is none of ours, or where none is read by most people, the official language of schools and shops that
///   is: English in India and Nigeria, French in Senegal, Russian in Kazakhstan.
/// - Of a language with several locales, the one [`matching`](super::matching) finds for that region. Chinese is
///   written in the region's characters, Serbian in the letters of its constitution.
pub fn of_country(country: &str) -> Option<&'static str> {
    READS.iter().find(|(_, countries)| lists(countries, country)).map(|(locale, _)| *locale)
}

/// The countries of each locale.
const READS: &[(&str, &str)] = &[
    ("ar", "AE BH DZ EG EH IQ JO KM KW LB LY MA MR OM PS QA SA SD SY TN YE"),
    ("bg", "BG"),
    ("bn", "BD"),
    ("ca", "AD"),
    ("cs", "CZ"),
    ("da", "DK FO GL"),
    ("de", "AT DE"),
    ("de-CH", "CH LI"),
    ("el", "CY GR"),
    ("en", "AS CA GU MH MP PH UM US VI"),
    (
        "en-GB",
        "AC AG AI AU BB BM BS BW BZ CC CK CX DG DM FJ FK FM GB GD GG GH GI GM GS GY IE IM IN IO JE JM KI KN KY LC LK \
         LR LS MS MT MV MW NA NF NG NR NU NZ PG PN PW SB SG SH SL SS SX SZ TC TK TO TT TV UG VC VG VU WS ZA ZM ZW",
    ),
    ("es", "EA ES GQ IC"),
    ("es-419", "AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV UY VE"),
    ("et", "EE"),
    ("fa", "AF IR"),
    ("fi", "FI"),
    (
        "fr",
        "BF BI BJ BL CD CF CG CI CM DJ FR GA GF GN GP HT LU MC MF MG ML MQ MU NC NE PF PM RE SC SN TD TF TG WF YT",
    ),
    ("he", "IL"),
    // Bosnian is closest to Croatian, as in the table of languages.
    ("hr", "BA HR"),
    ("hu", "HU"),
    ("id", "ID"),
    ("is", "IS"),
    ("it", "IT SM VA"),
    ("ja", "JP"),
    ("ko", "KP KR"),
    ("lt", "LT"),
    ("lv", "LV"),
    ("ms", "BN MY"),
    ("nb", "BV NO SJ"),
    ("nl", "AW BE BQ CW NL SR"),
    ("pl", "PL"),
    ("pt-BR", "BR"),
    ("pt-PT", "AO CV GW MZ PT ST TL"),
    ("ro", "MD RO"),
    ("ru", "AM BY KG KZ RU TJ TM UZ"),
    ("sk", "SK"),
    ("sl", "SI"),
    ("sr-Cyrl", "RS"),
    ("sr-Latn", "ME"),
    ("sv", "AX SE"),
    ("sw", "KE TZ"),
    ("th", "TH"),
    ("tr", "TR"),
    ("uk", "UA"),
    ("ur", "PK"),
    ("vi", "VN"),
    ("zh-Hans", "CN"),
    ("zh-Hant", "HK MO TW"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Locale, matching};
    use std::collections::BTreeSet;

    #[test]
    fn a_country_stands_once_in_the_table_and_the_rows_are_in_order() {
        let codes: Vec<&str> = READS.iter().flat_map(|(_, codes)| codes.split(' ')).collect();
        assert_eq!(codes.len(), codes.iter().collect::<BTreeSet<_>>().len());
        assert!(READS.is_sorted());
        for (locale, codes) in READS {
            assert!(codes.split(' ').is_sorted(), "{locale}");
            assert!(codes.split(' ').all(|code| code.len() == 2), "{locale}");
        }
    }

    /// Whoever sends the language alone, and lives there, gets the same as who sends nothing.
    #[test]
    fn of_several_locales_of_a_language_it_is_the_one_that_matches_the_region() {
        let all: Vec<Locale> = READS.iter().map(|(locale, _)| Locale::parse(locale).unwrap()).collect();
        for (locale, codes) in READS {
            let language = locale.split('-').next().unwrap();
            for code in codes.split(' ') {
                let tag = Locale::parse(&format!("{language}-{code}")).unwrap();
                let found = matching::best(&all, std::iter::once(tag)).and_then(|index| READS.get(index));
                assert_eq!(found.map(|(found, _)| *found), Some(*locale), "{code}");
            }
        }
    }

    #[test]
    fn what_is_no_country_reads_nothing() {
        for code in ["", "T1", "XX", "de", "DE ", "D", "DEU", "AQ", "ET", "MM"] {
            assert_eq!(of_country(code), None, "{code:?}");
        }
    }
}
