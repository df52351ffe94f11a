//! E-mail addresses of public test suites: what they call invalid is never accepted, and what is refused beyond that
//! is listed here with the reason.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may stop")]

mod http_vectors;

use std::collections::BTreeSet;
use vestibule_core::address::{AddressError, EmailAddress};

/// What is decided for a class of isemail's diagnoses. The first one whose name the diagnosis begins with counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Decision {
    /// Accepted, but for [`STRICTER`].
    Accept,
    /// Accepted where the white space is spaces around the address, which people paste.
    Trim,
    /// Refused.
    Refuse,
}

const CLASSES: &[(&str, Decision, &str)] = &[
    ("valid", Decision::Accept, "an address"),
    ("dnswarn", Decision::Accept, "an address; whether the domain takes mail shows when mail is sent"),
    (
        "rfc5321tld",
        Decision::Refuse,
        "a domain on the public Internet has two labels, the last one no number",
    ),
    ("rfc5321quotedstring", Decision::Refuse, "no customer has one, and software disagrees on where it ends"),
    ("rfc5321addressliteral", Decision::Refuse, "no customer has one"),
    ("rfc5321ipv6deprecated", Decision::Refuse, "no customer has one"),
    ("cfwsfws", Decision::Trim, "line breaks are how one header becomes two"),
    ("cfwscomment", Decision::Refuse, "comments hide another address"),
    ("deprec", Decision::Refuse, "obsolete syntax (RFC 5322 §4)"),
    ("rfc5322", Decision::Refuse, "for headers, never for SMTP"),
    ("err", Decision::Refuse, "invalid"),
];

/// What isemail calls valid and is refused all the same.
const STRICTER: &[(&str, AddressError, &str)] = &[
    ("test@io", AddressError::TopLevelDomain, "mail to a bare top-level domain is not delivered (RFC 7085)"),
    ("test@org", AddressError::TopLevelDomain, "the same"),
    ("test@iana.co-uk", AddressError::TopLevelDomain, "no top-level domain has a hyphen (RFC 3696 §2)"),
    ("!#$%&`*+/=?^`{|}~@iana.org", AddressError::LocalCharacter, "source routes with ! and %"),
    (
        "\u{10437}\u{24b62}@iana.org",
        AddressError::LocalCharacter,
        "Deseret is no script in use (UTS 39 §3.1)",
    ),
    (
        "test@\u{103ff}ñoñó郵件ñoñó郵件.郵件ñoñó郵件ñoñó郵件.ñoñó郵件ñoñó郵件.ñoñó郵件ñoñó郵件.ñoñó郵件ñoñó郵件.\
         ñoñó郵件ñoñó郵件.ñoñó郵件ñoñó郵件.noñó郵件.商務",
        AddressError::Domain,
        "U+103FF is not assigned",
    ),
];

#[test]
fn isemail_calls_nothing_invalid_that_is_accepted() {
    let Some(text) = http_vectors::text("email/isemail-tests.xml") else { return };
    let field = |test: &str, name: &str| {
        let (_, rest) = test.split_once(&format!("<{name}>"))?;
        Some(unescape(rest.split_once(&format!("</{name}>"))?.0))
    };
    let cases: Vec<_> = text
        .split("<test id=")
        .skip(1)
        .map(|test| {
            let class = field(test, "diagnosis").unwrap().replace("ISEMAIL_", "").replace('_', "");
            (field(test, "address").unwrap_or_default(), class)
        })
        .collect();
    assert_eq!(cases.len(), 164);
    check(&cases, &["test@io", "test@org", "test@iana.co-uk", "!#$%&`*+/=?^`{|}~@iana.org"]);
}

#[test]
fn the_isemail_of_javascript_calls_nothing_invalid_that_is_accepted() {
    let Some(text) = http_vectors::text("email/skeggse-isemail-tests.json") else { return };
    // Halves of surrogate pairs are no text in Rust; here they are what a decoder leaves of them.
    let text = text.replace("\\ud800", "\\ufffd").replace("\\ufffd\\udfff", "\\ud800\\udfff");
    let cases: Vec<(String, String)> = serde_json::from_str(&text).unwrap();
    assert_eq!(cases.len(), 210);
    let stricter: Vec<_> =
        STRICTER.iter().map(|(text, ..)| *text).filter(|text| *text != "test@iana.co-uk").collect();
    check(&cases, &stricter);
}

/// Holds `cases` of address and diagnosis against [`CLASSES`]; of [`STRICTER`], exactly `stricter` are in them.
fn check(cases: &[(String, String)], stricter: &[&str]) {
    let mut exceptions = BTreeSet::new();
    let mut accepted = 0;
    for (text, diagnosis) in cases {
        let diagnosis = diagnosis.to_ascii_lowercase();
        let class = CLASSES.iter().find(|(name, ..)| diagnosis.starts_with(name));
        let (_, decision, why) = class.unwrap_or_else(|| panic!("{diagnosis} is no known class"));
        let found = EmailAddress::parse(text);
        if let Some((exception, error, _)) = STRICTER.iter().find(|(exception, ..)| exception == text) {
            assert_eq!(found, Err(*error), "{text}");
            exceptions.insert(*exception);
            continue;
        }
        let expected = match decision {
            Decision::Accept => true,
            Decision::Trim => {
                text.trim_matches(' ').chars().all(|c| c.is_ascii_graphic() && c != '"' && c != '(')
            }
            Decision::Refuse => false,
        };
        assert_eq!(found.is_ok(), expected, "{text:?} is {diagnosis}: {why}; found {found:?}");
        accepted += usize::from(expected);
    }
    assert_eq!(exceptions, stricter.iter().copied().collect());
    assert!(accepted >= 16, "{accepted}");
}

/// XML's entities, and the suite's own: U+2400 and what follows stand for control characters.
fn unescape(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, entity)) = rest.split_once('&') {
        let (name, after) = entity.split_once(';').unwrap();
        plain.push_str(before);
        plain.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            number => {
                let number = number.strip_prefix("#x").unwrap();
                char::from_u32(u32::from_str_radix(number, 16).unwrap()).unwrap()
            }
        });
        rest = after;
    }
    plain.push_str(rest);
    let control = |c: char| match u32::from(c) {
        code @ 0x2400..=0x241f => char::from_u32(code - 0x2400).unwrap(),
        _ => c,
    };
    plain.chars().map(control).collect()
}

#[test]
fn naughty_strings_are_no_addresses_and_do_no_harm() {
    let strings = http_vectors::strings("text/blns.json");
    for string in &strings {
        assert!(EmailAddress::parse(string).is_err(), "{string:?}");
        for text in
            [format!("{string}@shop.example"), format!("zoe@{string}"), format!("zoe@{string}.example")]
        {
            let _ = EmailAddress::suggest(&text);
            let Ok(address) = EmailAddress::parse(&text) else { continue };
            assert_eq!(EmailAddress::parse(address.canonical()).as_ref(), Ok(&address), "{text:?}");
            assert!(
                !address.to_header().contains(|c: char| c.is_whitespace() || ",;:\"".contains(c)),
                "{text:?}"
            );
        }
    }
    assert!(strings.is_empty() || strings.len() > 500);
}

/// RFC 8265 §3.3 is the normal form of user names elsewhere. Ours refuses more, and where both accept it is the same
/// but for two things.
#[test]
fn what_precis_makes_of_a_user_name_is_made_of_a_local_part() {
    let Some(cases) = http_vectors::json("text/precis-enforce.json") else { return };
    let mut same = 0;
    for case in cases.as_array().unwrap() {
        let input = case["input"].as_str().unwrap();
        let found = EmailAddress::parse(&format!("{input}@shop.example"));
        if case["profile"] != "UsernameCaseMapped" {
            continue;
        }
        let Ok(found) = found else { continue };
        assert!(case["error"].is_null(), "{input:?} is refused by PRECIS");
        if input == "ς" {
            // Folding case, not lowering it: ΝΙΚΟΣ and νικος are one person.
            assert_eq!(found.canonical(), "σ@shop.example");
            continue;
        }
        // The other thing: PRECIS maps full-width letters, which are refused here.
        let expected = format!("{}@shop.example", case["output"].as_str().unwrap());
        assert_eq!(found.canonical(), expected, "{input:?}");
        same += 1;
    }
    assert!(same >= 15, "{same}");
}
