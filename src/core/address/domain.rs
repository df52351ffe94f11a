//! What follows the `@`.

use super::{AddressError, identifier, nfc};
use icu_properties::{CodePointMapData, props::Script};
use idna::uts46::{AsciiDenyList, DnsLength, Hyphens, Uts46};

/// The longest domain name in bytes, written without the dot of the root (RFC 1035 §2.3.4: 255 on the wire).
const MAX: usize = 253;
/// The longest label (RFC 1035 §2.3.4).
const MAX_LABEL: usize = 63;

/// Scripts with letters that look like Latin ones, enough of them to write whole words.
const LIKE_LATIN: [Script; 3] = [Script::Armenian, Script::Cyrillic, Script::Greek];

/// The domain in lower-case A-labels (UTS 46 ToASCII, non-transitional: `ß` stays).
pub(super) fn to_ascii(text: &str) -> Result<String, AddressError> {
    let uts46 = Uts46::new();
    let domain = uts46
        .to_ascii(text.as_bytes(), AsciiDenyList::STD3, Hyphens::Check, DnsLength::Ignore)
        .map_err(|_| AddressError::Domain)?;
    if domain.len() > MAX || domain.split('.').any(|label| label.len() > MAX_LABEL) {
        return Err(AddressError::TooLong);
    }
    if domain.split('.').any(str::is_empty) || !is_same(text, &domain) {
        return Err(AddressError::Domain);
    }
    let top = domain.rsplit_once('.').map(|(_, top)| top);
    let is_top = |top: &str| top.starts_with("xn--") || top.bytes().all(|b| b.is_ascii_alphabetic());
    if !top.is_some_and(is_top) {
        return Err(AddressError::TopLevelDomain);
    }
    Ok(domain.into_owned())
}

/// Whether the typed domain is this one but for letter case and composition. UTS 46 would also drop invisible
/// characters and replace look-alikes.
fn is_same(typed: &str, domain: &str) -> bool {
    let is_same_label = |(typed, label): (&str, &str)| {
        let lower: String = typed.chars().flat_map(char::to_lowercase).collect();
        let (unicode, _) = Uts46::new().to_unicode(label.as_bytes(), AsciiDenyList::STD3, Hyphens::Check);
        lower == label || nfc(&lower) == unicode
    };
    typed.split('.').count() == domain.split('.').count()
        && typed.split('.').zip(domain.split('.')).all(is_same_label)
}

/// The domain with those labels in Unicode that cannot be taken for others.
pub(super) fn to_display(domain: &str) -> String {
    Uts46::new()
        .to_user_interface(domain.as_bytes(), AsciiDenyList::STD3, Hyphens::Check, |label, top, _| {
            reads_one_way(label, top)
        })
        .0
        .into_owned()
}

/// Whether a U-label may be shown: its letters are written together in some language (UTS 39 §5.2, highly
/// restrictive), and it cannot be a Latin word in disguise, as `аррӏе` in Cyrillic letters can. Below a top-level
/// domain that is itself in Unicode, such as `рф`, nobody expects Latin words.
fn reads_one_way(label: &[char], top: &[char]) -> bool {
    let text: String = label.iter().collect();
    let looks_latin = label.iter().any(|c| LIKE_LATIN.contains(&CodePointMapData::<Script>::new().get(*c)));
    identifier::is_highly_restrictive(&text) && !(looks_latin && top.iter().all(char::is_ascii))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_has_one_spelling() {
        for (text, expected) in [
            ("Shop.Example", "shop.example"),
            ("ZOË.example", "xn--zo-ija.example"),
            ("zoe\u{308}.example", "xn--zo-ija.example"),
            ("XN--ZO-IJA.example", "xn--zo-ija.example"),
            ("straße.example", "xn--strae-oqa.example"),
            ("郵件.商務", "xn--5nqv22n.xn--lhr59c"),
            ("пример.рф", "xn--e1afmkfd.xn--p1ai"),
            ("דוגמה.example", "xn--6dbbec0c.example"),
        ] {
            assert_eq!(to_ascii(text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_domain_is_refused() {
        use AddressError::{Domain, TooLong, TopLevelDomain};
        let long_label = format!("{}.example", "a".repeat(64));
        let long_name = format!("{}example", "abcdefghi.".repeat(25));
        for (text, expected) in [
            ("", Domain),
            (".", Domain),
            (".example", Domain),
            ("shop..example", Domain),
            ("shop.example.", Domain),
            ("-shop.example", Domain),
            ("shop-.example", Domain),
            ("ab--cd.example", Domain),
            ("shop_1.example", Domain),
            ("shop.example:25", Domain),
            ("[192.0.2.1]", Domain),
            ("[IPv6:2001:db8::1]", Domain),
            ("xn--.example", Domain),
            ("xn--zz--.example", Domain),
            // An A-label that decodes to ASCII or to an upper-case letter is none.
            ("xn--shop-.example", Domain),
            ("xn--cole-pka.example", Domain),
            // UTS 46 would drop the soft hyphen and the joiners, and map the rest.
            ("sh\u{ad}op.example", Domain),
            ("sh\u{200b}op.example", Domain),
            ("sh\u{200d}op.example", Domain),
            ("sh\u{fe0f}op.example", Domain),
            ("shop\u{3002}example", Domain),
            ("ｼｮｯﾌﾟ.example", Domain),
            // Digits in front of right-to-left letters (RFC 5893 §2).
            ("1דוגמה.example", Domain),
            ("localhost", TopLevelDomain),
            ("192.0.2.1", TopLevelDomain),
            ("shop.123", TopLevelDomain),
            ("shop.0x7f", TopLevelDomain),
            (&long_label, TooLong),
            (&long_name, TooLong),
        ] {
            assert_eq!(to_ascii(text), Err(expected), "{text}");
        }
        assert!(to_ascii(&format!("{}example", "abcdefgh.".repeat(27))).is_ok());
    }

    #[test]
    fn a_label_is_shown_in_unicode_only_when_it_reads_one_way() {
        for (text, expected) in [
            ("shop.example", "shop.example"),
            ("zoë.example", "zoë.example"),
            ("ショップtokyo.example", "ショップtokyo.example"),
            ("郵件.商務", "郵件.商務"),
            ("пример.рф", "пример.рф"),
            ("דוגמה.example", "דוגמה.example"),
            // Latin words in Cyrillic and Greek letters, and a mixture.
            ("аррӏе.example", "xn--80ak6aa92e.example"),
            ("οοο.example", "xn--0xaaa.example"),
            ("gооgle.example", "xn--ggle-55da.example"),
            ("shop.gооgle.example", "shop.xn--ggle-55da.example"),
        ] {
            let ascii = to_ascii(text).unwrap();
            assert_eq!(to_display(&ascii), expected, "{text}");
            assert_eq!(to_ascii(expected).as_deref(), Ok(&*ascii), "{text}");
        }
    }
}
