//! Language matching held against the suites of others. Where the answer is another one, it is listed with the reason;
//! an entry that no longer is a difference fails.
#![allow(clippy::indexing_slicing, clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

mod http_vectors;

use serde_json::Value;
use vestibule_core::i18n::accept::AcceptLanguage;
use vestibule_core::i18n::{Locale, matching};

/// A case by its name, what is answered instead, and why.
type Difference = (&'static str, &'static str, &'static str);

/// Compares answers with what is expected, case by case.
struct Ledger {
    differences: &'static [Difference],
    used: Vec<bool>,
    agreed: usize,
    wrong: Vec<String>,
}

impl Ledger {
    fn new(differences: &'static [Difference]) -> Self {
        Self { differences, used: vec![false; differences.len()], agreed: 0, wrong: Vec::new() }
    }

    fn compare(&mut self, case: &str, found: &str, expected: &str) {
        let listed = self.differences.iter().position(|(name, ..)| *name == case);
        match listed {
            Some(index) if self.differences[index].1 == found && found != expected => self.used[index] = true,
            None if found == expected => self.agreed += 1,
            _ => self.wrong.push(format!("{case}: {found:?}, not {expected:?}")),
        }
    }

    /// All cases agree or are listed, all that is listed has been met, and `agreed` cases were the same.
    fn close(self, agreed: usize) {
        assert_eq!(self.wrong, Vec::<String>::new());
        let unused = self.differences.iter().zip(&self.used).filter(|(_, used)| !**used);
        assert_eq!(unused.map(|((name, ..), _)| *name).collect::<Vec<_>>(), Vec::<&str>::new());
        assert_eq!(self.agreed, agreed);
    }
}

/// Those of `tags` that are language tags, each with how it is spelt there. `root` is CLDR's older name of `und`.
fn offered<'t>(tags: impl IntoIterator<Item = &'t str>) -> (Vec<Locale>, Vec<&'t str>) {
    let read = |tag| Some((Locale::parse(if tag == "root" { "und" } else { tag })?, tag));
    tags.into_iter().filter_map(read).unzip()
}

fn best<'t>(supported: impl IntoIterator<Item = &'t str>, desired: &[&str]) -> Option<&'t str> {
    let (locales, spelt) = offered(supported);
    let index = matching::best(&locales, desired.iter().filter_map(|tag| Locale::parse(tag)))?;
    Some(spelt[index])
}

fn list(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect()
}

const CLDR: &[Difference] = &[
    (
        "fr en en-GB <- en-CA",
        "en",
        "CLDR counts Canada to the cluster of the United States by now, as the fixtures of FormatJS do",
    ),
    ("en-Hant-TW und-TW <- zh-Hant", "en-Hant-TW", "what is offered names its language; und-TW does not"),
    ("en-Hant-TW und-TW <- zh", "en-Hant-TW", "the same"),
    ("ru fr <- zh pl", "ru", "the last cases are for an option, SCRIPT_FIRST, that ours does not have"),
    ("hr en-Cyrl <- sr", "hr", "the same"),
    ("da ru hr <- sr", "da", "the same"),
];

#[test]
fn the_tests_of_cldrs_locale_matcher() {
    let Some(text) = http_vectors::text("lang/CLDRLocaleMatcherTest.txt") else { return };
    let mut ledger = Ledger::new(CLDR);
    for line in text.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        let parts: Vec<&str> = line.split(';').map(str::trim).collect();
        let [supported, desired, expected, ..] = parts[..] else { continue };
        // The number that may stand first is a threshold of its own; ours is one for all.
        let supported: Vec<&str> = supported.split(',').map(str::trim).collect();
        let supported = if supported[0].parse::<u16>().is_ok() { &supported[1..] } else { &supported[..] };
        let desired: Vec<&str> = desired.split(',').map(str::trim).collect();
        let default = offered(supported.iter().copied()).1.first().copied().unwrap_or("null");
        let found = best(supported.iter().copied(), &desired).unwrap_or(default);
        let most: Vec<&str> = supported.iter().copied().take(8).collect();
        ledger.compare(&format!("{} <- {}", most.join(" "), desired.join(" ")), found, expected);
    }
    ledger.close(127);
}

const FORMATJS: &[Difference] = &[];

#[test]
fn the_fixtures_of_formatjs() {
    let Some(cases) = http_vectors::json("lang/formatjs-locale-match-fixtures.json") else { return };
    let mut ledger = Ledger::new(FORMATJS);
    for case in cases.as_array().unwrap() {
        let found = best(list(&case["supported"]), &list(&case["requested"])).unwrap_or_default();
        ledger.compare(case["description"].as_str().unwrap(), found, case["expected"].as_str().unwrap());
    }
    ledger.close(13);
}

const FLUENT: &[Difference] = &[
    ("sr-Cyrl sr-Latn <- sr-RU", "sr-Cyrl", "CLDR no longer takes Serbian in Russia for Latin"),
    ("sr-Latn-RO sr-Cyrl <- sr-RU", "sr-Cyrl", "the same"),
    (
        "sr-Latn ru <- sr ru",
        "sr-Latn",
        "who reads Serbian reads both scripts: by CLDR, this is as close as a second language",
    ),
    (
        "en-US-windows en en-US <- en-US",
        "en-US-windows",
        "variants are forgotten: nothing is translated for them",
    ),
];

/// Fluent answers with a list; here the first of it counts. The third input is the default.
#[test]
fn the_negotiation_fixtures_of_fluent() {
    let mut ledger = Ledger::new(FLUENT);
    let filtering = [
        "available-as-range",
        "cases",
        "cross-region",
        "cross-variant",
        "default-locale",
        "errors",
        "exact-match",
        "likely-subtag",
        "prioritize",
        "requested-und",
    ];
    let files = filtering.iter().map(|name| format!("filtering/{name}"));
    for name in files.chain(["lookup/main".to_owned(), "matching/main".to_owned()]) {
        let file = format!("lang/fluent-langneg/negotiate/{name}.json");
        let Some(cases) = http_vectors::json(&file) else { return };
        for case in cases.as_array().unwrap() {
            let (desired, available) = (list(&case["input"][0]), list(&case["input"][1]));
            let default = case["input"][2].as_str();
            let found = best(available.iter().copied(), &desired).or(default).unwrap_or_default();
            let expected = list(&case["output"]).first().copied().unwrap_or_default();
            ledger.compare(&format!("{} <- {}", available.join(" "), desired.join(" ")), found, expected);
        }
    }
    ledger.close(57);
}

const FLUENT_TAGS: &[Difference] = &[];

#[test]
fn the_parsing_fixtures_of_fluent() {
    let Some(cases) = http_vectors::json("lang/fluent-langneg/locale/parsing.json") else { return };
    let mut ledger = Ledger::new(FLUENT_TAGS);
    for case in cases.as_array().unwrap() {
        let tag = case["input"]["string"].as_str().unwrap();
        let parts = ["language", "script", "region"].map(|part| case["output"][part].as_str());
        let expected =
            [parts[0].or(Some("und")), parts[1], parts[2]].into_iter().flatten().collect::<Vec<_>>();
        let found = Locale::parse(tag).map(|locale| locale.to_string()).unwrap_or_default();
        ledger.compare(tag, &found, &expected.join("-"));
    }
    ledger.close(16);
}

const FLUENT_ACCEPTED: &[Difference] = &[
    (
        "en-US;0.9,pl;0.8,fr;0.5",
        "",
        "a weight without q= is malformed (RFC 9110 §12.4.2); no browser sends it",
    ),
    ("en-US,pl;0.8,fr;0.5", "en-US", "the same"),
];

#[test]
fn the_headers_of_fluent() {
    let Some(cases) = http_vectors::json("lang/fluent-langneg/accepted_languages.json") else { return };
    let mut ledger = Ledger::new(FLUENT_ACCEPTED);
    for case in cases.as_array().unwrap() {
        let header = case["input"].as_str().unwrap();
        ledger.compare(header, &preferred(header), &list(&case["output"]).join(" "));
    }
    ledger.close(4);
}

fn preferred(header: &str) -> String {
    AcceptLanguage::parse(header).preferred().map(|locale| locale.to_string()).collect::<Vec<_>>().join(" ")
}

const NEGOTIATOR: &[Difference] = &[
    ("language: *, en", "en", "* is no language; what else is asked for comes before it"),
    (
        "languages: en;q=0.9, es;q=0.8, en;q=0.7",
        "en es en",
        "a repeated tag stands there twice, and changes nothing",
    ),
    (
        "languages: en es <- en;q=0.9, es;q=0.8, en;q=0.7",
        "en",
        "of a repeated tag the heaviest counts, as in the suite's own case without a list",
    ),
    ("languages: es en <- en;q=0.9, es;q=0.8, en;q=0.7", "en", "the same"),
    (
        "languages: en-US;foo=bar;q=1, en-GB;q=1",
        "en-GB",
        "a language range has a weight and no other parameter (RFC 9110 §12.5.4)",
    ),
    ("languages: en-US;foo=\"bar,baz\", en-GB", "en-GB", "the same"),
];

/// Negotiator works by RFC 4647 alone: it knows prefixes of tags, and no likely subtags. Where it answers with a list,
/// the first of what is available counts. `*` is not a language here: whether anything will do is asked for apart.
#[test]
fn the_tests_of_negotiator() {
    let Some(cases) = http_vectors::json("lang/negotiator-language.json") else { return };
    let mut ledger = Ledger::new(NEGOTIATOR);
    for case in cases.as_array().unwrap() {
        let header = case["accept_language"].as_str();
        let accepted = AcceptLanguage::parse(header.unwrap_or("*"));
        let expected = match &case["expected"] {
            Value::Array(expected) => expected.iter().map(|tag| tag.as_str().unwrap()).collect(),
            tag => tag.as_str().into_iter().collect::<Vec<_>>(),
        };
        let (function, header) = (case["fn"].as_str().unwrap(), header.unwrap_or("none"));
        if case["available"].is_null() {
            let expected: Vec<_> =
                expected.into_iter().filter_map(Locale::parse).map(|locale| locale.to_string()).collect();
            let found: Vec<_> = accepted.preferred().map(|locale| locale.to_string()).collect();
            let first = |list: &[String]| list.first().cloned().unwrap_or_default();
            let (found, expected) = if function == "language" {
                (first(&found), first(&expected))
            } else {
                (found.join(" "), expected.join(" "))
            };
            ledger.compare(&format!("{function}: {header}"), &found, &expected);
        } else {
            let available = list(&case["available"]);
            let (locales, spelt) = offered(available.iter().copied());
            let any = || locales.iter().position(|locale| accepted.takes_any() && !accepted.refuses(*locale));
            let found = accepted.choose(&locales).or_else(any).map_or("", |index| spelt[index]);
            let case = format!("{function}: {} <- {header}", available.join(" "));
            ledger.compare(&case, found, expected.first().copied().unwrap_or_default());
        }
    }
    ledger.close(88);
}
