//! Language tags (BCP 47, RFC 5646), as far as choosing a language needs them.

use std::fmt;

/// A language, and where the tag says so a script and a region: `en`, `pt-BR`, `sr-Latn`, `es-419`.
///
/// It is canonical (RFC 5646 §4.5): in the usual case, and a deprecated subtag has given way to its successor. Variants,
/// extensions and private use are read and forgotten: nothing is translated for them.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale {
    language: Subtag<3>,
    script: Subtag<4>,
    region: Subtag<3>,
}

impl Locale {
    /// The longest tag that is read, in bytes. Real ones have 35 at most (RFC 5646 §4.4.1), but for extensions.
    pub const MAX_BYTES: usize = 100;

    /// Reads a tag of any case, with hyphens or (UTS 35 §3.1) underscores. `None` if it is longer than
    /// [`Self::MAX_BYTES`], not well-formed (RFC 5646 §2.1), or names no language by two or three letters.
    pub fn parse(tag: &str) -> Option<Self> {
        if tag.len() > Self::MAX_BYTES {
            return None;
        }
        if let Some((_, replacement)) = WHOLE.iter().find(|(whole, _)| whole.eq_ignore_ascii_case(tag)) {
            return Some(Self::plain(replacement));
        }
        let mut subtags = tag.split(['-', '_']).peekable();
        let mut language = subtags.next().filter(|subtag| is_letters(subtag, 2..=3))?;
        if let Some(extended) = subtags.next_if(|subtag| is_letters(subtag, 3..=3)) {
            // `zh-yue` is `yue` (RFC 5646 §4.5). Behind another language it is nothing, as in `en-usa`.
            if EXTENDED.iter().any(|prefix| prefix.eq_ignore_ascii_case(language)) {
                language = extended;
            }
        }
        let script = subtags.next_if(|subtag| is_letters(subtag, 4..=4));
        let region = subtags.next_if(|subtag| is_region(subtag));
        let locale = Self {
            language: Subtag::new(language, u8::to_ascii_lowercase),
            script: Subtag::new(script.unwrap_or_default(), u8::to_ascii_lowercase).capitalised(),
            region: Subtag::new(region.unwrap_or_default(), u8::to_ascii_uppercase),
        };
        is_tail(subtags).then(|| locale.canonical())
    }

    /// The language: two or three small letters (ISO 639), `und` for none in particular.
    pub fn language(&self) -> &str {
        self.language.as_str()
    }

    /// The script: four letters, the first one capital (ISO 15924).
    pub fn script(&self) -> Option<&str> {
        Some(self.script.as_str()).filter(|script| !script.is_empty())
    }

    /// The region: two capital letters (ISO 3166) or three digits (UN M.49).
    pub fn region(&self) -> Option<&str> {
        Some(self.region.as_str()).filter(|region| !region.is_empty())
    }

    /// Whether it is one of `other`, or `other` itself: nothing that `other` says is different here.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        self.language == other.language
            && (other.script.is_empty() || self.script == other.script)
            && (other.region.is_empty() || self.region == other.region)
    }

    /// With `script` and `region`, which are canonical, where its own are missing.
    pub(super) fn filled(self, script: &str, region: &str) -> Self {
        let other = Self {
            language: self.language,
            script: Subtag::new(script, |byte| *byte),
            region: Subtag::new(region, |byte| *byte),
        };
        self.filled_from(other)
    }

    /// With the script and the region of `other` where its own are missing.
    pub(super) fn filled_from(self, other: Self) -> Self {
        let script = if self.script.is_empty() { other.script } else { self.script };
        let region = if self.region.is_empty() { other.region } else { self.region };
        Self { script, region, ..self }
    }

    /// Reads a tag of the tables of this room: canonical, and without anything to forget.
    pub(super) fn plain(tag: &str) -> Self {
        let mut subtags = tag.split('-').peekable();
        Self {
            language: Subtag::new(subtags.next().unwrap_or_default(), |byte| *byte),
            script: Subtag::new(subtags.next_if(|s| s.len() == 4).unwrap_or_default(), |byte| *byte),
            region: Subtag::new(subtags.next().unwrap_or_default(), |byte| *byte),
        }
    }

    /// UTS 35 §3.2.1: a deprecated language or region gives way to its successor; what the tag says itself stays.
    fn canonical(mut self) -> Self {
        if let Some(successor) = successor(self.language()) {
            let successor = Self::plain(successor);
            self = Self { language: successor.language, ..self }.filled_from(successor);
        }
        if let Some(successor) = region_successor(self.region.as_str()) {
            self.region = Subtag::new(successor, |byte| *byte);
        }
        self
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.language())?;
        for subtag in [self.script(), self.region()].into_iter().flatten() {
            write!(f, "-{subtag}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// At most `N` letters or digits of ASCII, filled up with zeros. None at all: not there.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Subtag<const N: usize>([u8; N]);

impl<const N: usize> Subtag<N> {
    fn new(text: &str, case: fn(&u8) -> u8) -> Self {
        let mut bytes = [0; N];
        for (to, from) in bytes.iter_mut().zip(text.as_bytes()) {
            *to = case(from);
        }
        Self(bytes)
    }

    fn capitalised(mut self) -> Self {
        if let Some(first) = self.0.first_mut() {
            first.make_ascii_uppercase();
        }
        self
    }

    fn is_empty(self) -> bool {
        self.0.first().is_none_or(|first| *first == 0)
    }

    fn as_str(&self) -> &str {
        let length = self.0.iter().take_while(|byte| **byte != 0).count();
        self.0.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

fn is_letters(subtag: &str, length: std::ops::RangeInclusive<usize>) -> bool {
    length.contains(&subtag.len()) && subtag.bytes().all(|b| b.is_ascii_alphabetic())
}

fn is_region(subtag: &str) -> bool {
    is_letters(subtag, 2..=2) || (subtag.len() == 3 && subtag.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether this may follow language, script and region: variants, then extensions, then private use (RFC 5646 §2.1).
fn is_tail<'t>(subtags: impl Iterator<Item = &'t str>) -> bool {
    let (mut extended, mut private, mut awaits_more) = (false, false, false);
    for subtag in subtags {
        let length = subtag.len();
        if !(1..=8).contains(&length) || !subtag.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return false;
        }
        if private {
            awaits_more = false;
        } else if length == 1 {
            if awaits_more {
                return false;
            }
            (extended, awaits_more) = (true, true);
            private = subtag.eq_ignore_ascii_case("x");
        } else if extended {
            awaits_more = false;
        } else if length < 5 && !(length == 4 && subtag.starts_with(|c: char| c.is_ascii_digit())) {
            return false;
        }
    }
    !awaits_more
}

/// The languages that have extended ones (RFC 5646 §2.2.2).
const EXTENDED: [&str; 8] = ["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"];

/// Tags that are older than the grammar (RFC 5646 §2.2.8) and would be read wrongly by it.
const WHOLE: &[(&str, &str)] = &[
    ("en-gb-oed", "en-GB"),
    ("i-ami", "ami"),
    ("i-bnn", "bnn"),
    ("i-default", "en"),
    ("i-hak", "hak"),
    ("i-klingon", "tlh"),
    ("i-lux", "lb"),
    ("i-navajo", "nv"),
    ("i-pwn", "pwn"),
    ("i-tao", "tao"),
    ("i-tay", "tay"),
    ("i-tsu", "tsu"),
    ("no-bok", "nb"),
    ("no-nyn", "nn"),
    ("zh-guoyu", "zh"),
    ("zh-hakka", "hak"),
    ("zh-min", "nan"),
    ("zh-min-nan", "nan"),
    ("zh-xiang", "hsn"),
];

/// The language that has taken the place of a deprecated one (CLDR `languageAlias`). `no` is `nb`, as it is written
/// nearly always.
fn successor(language: &str) -> Option<&'static str> {
    Some(match language {
        "bh" => "bho",
        "in" => "id",
        "iw" => "he",
        "ji" => "yi",
        "jw" => "jv",
        "mo" => "ro",
        "no" => "nb",
        "sh" => "sr-Latn",
        "tl" => "fil",
        "tw" => "ak",
        _ if language.len() == 3 => {
            let mut pairs = THREE_LETTERS.split(' ').filter_map(|pair| pair.split_once('='));
            return pairs.find(|(old, _)| *old == language).map(|(_, new)| new);
        }
        _ => return None,
    })
}

/// Languages that are written with two letters (RFC 5646 §2.2.1), or with another three: those that customers of these
/// pages may send.
const THREE_LETTERS: &str = "\
    afr=af ara=ar arb=ar baq=eu bel=be ben=bn bos=bs bul=bg cat=ca ces=cs chi=zh cmn=zh cnr=sr-ME cze=cs dan=da \
    deu=de dut=nl ekk=et ell=el eng=en est=et eus=eu fas=fa fin=fi fra=fr fre=fr ger=de glg=gl gre=el hbs=sr-Latn \
    heb=he hin=hi hrv=hr hun=hu ice=is ind=id isl=is ita=it jpn=ja kor=ko lav=lv lit=lt lvs=lv may=ms mol=ro msa=ms \
    nld=nl nno=nn nob=nb nor=nb per=fa pes=fa pol=pl por=pt prs=fa-AF ron=ro rum=ro rus=ru scc=sr scr=hr slk=sk \
    slo=sk slv=sl spa=es srp=sr swa=sw swc=sw-CD swe=sv swh=sw tam=ta tel=te tgl=fil tha=th tur=tr ukr=uk urd=ur \
    vie=vi zho=zh zsm=ms";

/// The region that has taken the place of an older one (CLDR `territoryAlias`); of a country that is several now, the
/// largest. `ZZ` is none.
fn region_successor(region: &str) -> Option<&'static str> {
    Some(match region {
        "AN" => "CW",
        "BU" => "MM",
        "CS" | "YU" => "RS",
        "DD" => "DE",
        "FX" => "FR",
        "SU" => "RU",
        "TP" => "TL",
        "UK" => "GB",
        "YD" => "YE",
        "ZR" => "CD",
        "ZZ" => "",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(tag: &str) -> String {
        Locale::parse(tag).unwrap_or_else(|| panic!("{tag:?} is refused")).to_string()
    }

    #[test]
    fn a_tag_is_read_in_any_case_and_written_in_the_usual_one() {
        for (tag, expected) in [
            ("en", "en"),
            ("EN-gb", "en-GB"),
            ("zh-hANT-tw", "zh-Hant-TW"),
            ("es-419", "es-419"),
            ("pt_BR", "pt-BR"),
            ("sl-rozaj-biske-1994", "sl"),
            ("de-CH-1996", "de-CH"),
            ("de-DE-u-co-phonebk-x-a-b", "de-DE"),
            ("hy-Latn-IT-arevela-t-und-latn", "hy-Latn-IT"),
            ("en-x-twain", "en"),
            ("und-TW", "und-TW"),
        ] {
            assert_eq!(read(tag), expected, "{tag}");
        }
    }

    #[test]
    fn older_names_give_way() {
        for (tag, expected) in [
            ("iw", "he"),
            ("in-ID", "id-ID"),
            ("ji", "yi"),
            ("no-NO", "nb-NO"),
            ("tl", "fil"),
            ("mo", "ro"),
            ("sh", "sr-Latn"),
            ("sh-Cyrl-BA", "sr-Cyrl-BA"),
            ("cnr", "sr-ME"),
            ("ger-AUT", "de"),
            ("zho-Hant", "zh-Hant"),
            ("zh-cmn-Hans-CN", "zh-Hans-CN"),
            ("zh-yue-HK", "yue-HK"),
            ("zh-min-nan", "nan"),
            ("I-Klingon", "tlh"),
            ("en-GB-oed", "en-GB"),
            ("no-bok", "nb"),
            ("en-UK", "en-GB"),
            ("en-usa", "en"),
            ("de-ZZ", "de"),
        ] {
            assert_eq!(read(tag), expected, "{tag}");
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for wrong in [
            "",
            "-",
            "e",
            "en-",
            "-en",
            "en--GB",
            "*",
            "en GB",
            "english",
            "root",
            "12",
            "x-private",
            "i-unheard-of",
            "de-DE-u",
            "de-u-x-a",
            "de-a-b",
            "de-x",
            "de-DE-toolongasubtag",
            "de-AT-12",
            "en-GB-US",
            "é",
            "en-é",
            "en\r\n",
            "de;q=1",
            "zh-Hant-Hans",
        ] {
            assert_eq!(Locale::parse(wrong), None, "{wrong:?}");
        }
        let long = format!("en-x-{}", "abcdefg-".repeat(20));
        assert_eq!(Locale::parse(long.trim_end_matches('-')), None);
    }

    #[test]
    fn successors_are_not_deprecated_themselves() {
        let pairs = THREE_LETTERS.split(' ').map(|pair| pair.split_once('=').unwrap());
        for (old, new) in pairs.chain(WHOLE.iter().copied()) {
            assert_eq!(Locale::parse(old), Some(Locale::plain(new)), "{old}");
            assert_eq!(Locale::parse(new), Some(Locale::plain(new)), "{old}");
        }
        let letters = || (b'a'..=b'z').map(char::from);
        for language in letters().flat_map(|a| letters().map(move |b| format!("{a}{b}"))) {
            for new in [successor(&language), region_successor(&language.to_ascii_uppercase())] {
                let new = new.unwrap_or_default();
                assert_eq!((successor(new), region_successor(new)), (None, None), "{language}");
            }
        }
    }
}
