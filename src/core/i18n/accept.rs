//! What a customer's browser, or the application that sent them, says they read.

use super::{Locale, matching};

/// `Accept-Language` (RFC 9110 §12.5.4): language ranges with weights.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AcceptLanguage {
    /// The heaviest first; of equal weight, in the order of the header.
    ranges: Vec<Range>,
}

/// One part of the header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Range {
    /// `None` is `*`.
    locale: Option<Locale>,
    /// In thousandths; 0 is "not acceptable" (RFC 9110 §12.4.2).
    weight: u16,
}

impl AcceptLanguage {
    /// As much of a header is read, in bytes. What is cut in two there is left out.
    pub const MAX_BYTES: usize = 1_000;
    /// As many parts of it are read.
    pub const MAX_PARTS: usize = 32;

    /// Reads a header; several of them are joined by commas (RFC 9110 §5.3). A part that is malformed is left out, and
    /// the others count.
    pub fn parse(header: &str) -> Self {
        let read = match header.get(..header.floor_char_boundary(Self::MAX_BYTES)) {
            Some(start) if start.len() < header.len() => {
                start.rsplit_once(',').map_or("", |(whole, _)| whole)
            }
            _ => header,
        };
        let mut ranges: Vec<Range> = Vec::new();
        for range in read.split(',').take(Self::MAX_PARTS).filter_map(Range::parse) {
            ranges.insert(ranges.partition_point(|other| other.weight >= range.weight), range);
        }
        Self { ranges }
    }

    /// The languages asked for, the best one first.
    pub fn preferred(&self) -> impl Iterator<Item = Locale> {
        self.ranges.iter().filter(|range| range.weight > 0).filter_map(|range| range.locale)
    }

    /// Whether any language will do (`*`), beside those asked for.
    pub fn takes_any(&self) -> bool {
        self.ranges.iter().any(|range| range.locale.is_none() && range.weight > 0)
    }

    /// Whether `locale` is excluded by `q=0`. The range that says most about it decides, so `en;q=0, en-GB` leaves
    /// `en-GB`. `*;q=0` excludes nothing: that the others are not wanted goes without saying, and what is closest to a
    /// language asked for is better than an answer in the default one.
    pub fn refuses(&self, locale: Locale) -> bool {
        let about = |range: &&Range| range.locale.is_some_and(|wide| locale.is_within(&wide));
        let detail = |range: &&Range| {
            range.locale.map(|wide| (wide.region().is_some(), wide.script().is_some(), range.weight))
        };
        self.ranges.iter().filter(about).max_by_key(detail).is_some_and(|range| range.weight == 0)
    }

    /// The index of the one of `supported` that suits best, never a refused one. `None` if none is close to a language
    /// asked for: then the country decides, or the default, whether [`Self::takes_any`] or not.
    pub fn choose(&self, supported: &[Locale]) -> Option<usize> {
        matching::best_of(supported, |locale| !self.refuses(locale), self.preferred())
    }
}

impl Range {
    /// `language-range [ weight ]`; no other parameter is known here.
    fn parse(part: &str) -> Option<Self> {
        let (range, weight) = match part.split_once(';') {
            Some((range, parameter)) => (range, weight(parameter)?),
            None => (part, 1_000),
        };
        match range.trim_matches([' ', '\t']) {
            "*" => Some(Self { locale: None, weight }),
            tag => Some(Self { locale: Some(Locale::parse(tag)?), weight }),
        }
    }
}

/// `q=` and a number from 0 to 1 with at most three decimals (RFC 9110 §12.4.2), in thousandths.
fn weight(parameter: &str) -> Option<u16> {
    let parameter = parameter.trim_matches([' ', '\t']);
    let number = parameter.strip_prefix("q=").or(parameter.strip_prefix("Q="))?;
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let thousandths =
        decimals.bytes().zip([100, 10, 1]).map(|(digit, worth)| u16::from(digit - b'0') * worth);
    match (whole, thousandths.sum::<u16>()) {
        ("0", thousandths) => Some(thousandths),
        ("1", 0) => Some(1_000),
        _ => None,
    }
}

/// The languages of `ui_locales` (OpenID Connect Core §3.1.2.1): tags between spaces, the best one first. What is no
/// tag is left out; as much is read as of [`AcceptLanguage`].
pub fn ui_locales(parameter: &str) -> impl Iterator<Item = Locale> {
    let parts = parameter.split(' ').filter(|part| !part.is_empty());
    parts.take(AcceptLanguage::MAX_PARTS).filter_map(Locale::parse)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(header: &str) -> String {
        let accepted = AcceptLanguage::parse(header);
        accepted.preferred().map(|locale| locale.to_string()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn the_heaviest_comes_first_and_equals_keep_their_order() {
        assert_eq!(read("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5"), "fr-CH fr en de");
        assert_eq!(read("de;q=0.5,en;q=0.500,fr;q=0.5 , it;q=0.501"), "it de en fr");
        assert_eq!(read("en;q=0, de;q=0.001 ,\tfr ; Q=1.000"), "fr de");
        assert_eq!(read(""), "");
    }

    #[test]
    fn a_malformed_part_is_left_out_and_the_others_count() {
        for wrong in [
            "",
            " ",
            ";",
            "e",
            "en-",
            "en;",
            "en;q",
            "en;q=",
            "en;q=2",
            "en;q=1.001",
            "en;q=0.1234",
            "en;q=.5",
            "en;q=-1",
            "en;q= 1",
            "en;q=0,5",
            "en;q=\"1\"",
            "en;level=1",
            "en;q=1;q=1",
            "en US",
            "en-*",
            "*-CH",
            "\u{1f3ad}",
            "\u{661}",
            "en;q=\u{661}",
        ] {
            assert_eq!(read(&format!("de, {wrong}, fr")), "de fr", "{wrong:?}");
        }
    }

    #[test]
    fn only_so_much_is_read_and_nothing_by_halves() {
        let many = "en;q=0.5,".repeat(AcceptLanguage::MAX_PARTS);
        assert_eq!(AcceptLanguage::parse(&format!("{many}de")).ranges.len(), AcceptLanguage::MAX_PARTS);
        // Cut after `fr;q=0`, it would exclude what it asks for.
        let header = format!("de,{},fr;q=0.5", "x".repeat(AcceptLanguage::MAX_BYTES - 10));
        assert!(header.get(..AcceptLanguage::MAX_BYTES).unwrap().ends_with(",fr;q=0"), "{header}");
        assert_eq!(read(&header), "de");
        assert!(!AcceptLanguage::parse(&header).refuses(Locale::plain("fr")));
        assert_eq!(read(&"é".repeat(AcceptLanguage::MAX_BYTES)), "");
    }

    #[test]
    fn zero_excludes_what_no_closer_range_asks_for() {
        let accepted = AcceptLanguage::parse("*, en;q=0, en-GB;q=0.1, zh-Hant;q=0, *;q=0");
        let refused = |tag| accepted.refuses(Locale::plain(tag));
        assert!(refused("en") && refused("en-US") && refused("zh-Hant"));
        assert!(!refused("en-GB") && !refused("zh-Hans") && !refused("de"));
        assert!(accepted.takes_any());
        assert!(!AcceptLanguage::parse("*;q=0, de").takes_any());
    }

    #[test]
    fn ui_locales_are_tags_between_spaces() {
        let read: Vec<_> = ui_locales(" fr-CA  fr, \u{e9} en_GB").map(|locale| locale.to_string()).collect();
        assert_eq!(read, ["fr-CA", "en-GB"]);
    }
}
