//! Attacks on what the origin is told in headers: H01–H08, H13 and H14 as far as names and values decide them.
#![allow(clippy::expect_used, reason = "a test may stop")]

mod http_vectors;

use vestibule_core::http::HeaderValue;
use vestibule_core::http::header_name::{FAMILIES, IDENTITY_HEADERS, OVERRIDE_HEADERS, dropped, normalise};
use vestibule_core::http::percent::decoded_bytes;

/// What browsers, scripts and the platform send with an ordinary request.
const ORDINARY: &[&str] = &[
    "accept",
    "accept-encoding",
    "Accept-Language",
    "authorization",
    "cache-control",
    "cdn-loop",
    "cf-connecting-ip",
    "CF-Connecting-IP",
    "cf-ew-via",
    "cf-ipcountry",
    "cf-ray",
    "cf-visitor",
    "cf-worker",
    "content-length",
    "content-type",
    "cookie",
    "DNT",
    "forwardable",
    "from",
    "host",
    "if-modified-since",
    "if-none-match",
    "origin",
    "pragma",
    "priority",
    "purpose",
    "range",
    "referer",
    "remote",
    "rtt",
    "save-data",
    "sec-ch-ua",
    "sec-fetch-mode",
    "sec-websocket-key",
    "te",
    "traceparent",
    "tracestate",
    "upgrade-insecure-requests",
    "user-agent",
    "via",
    "x-api-key",
    "x-auth",
    "x-csrf-token",
    "x-requested-with",
    "x-request-id",
    "x-user-agent",
    "x-users",
    "xauth-email",
    "x",
    "",
    "-",
];

fn spellings(name: &str) -> Vec<String> {
    let mut spellings = vec![
        name.to_owned(),
        name.to_lowercase(),
        name.to_uppercase(),
        name.replace('-', "_"),
        name.replacen('-', "_", 1),
        name.replace('-', "."),
        name.replace('-', " "),
        name.replace('-', "~").to_uppercase(),
        name.replace('-', "!"),
        // No name in HTTP; whoever takes it for one sees one character.
        name.replace('-', "\u{320}"),
        format!("{name} "),
        format!("{name}\t"),
        format!("_{name}"),
        format!("{name}_"),
    ];
    // Every other letter in upper case.
    let mixed =
        |(n, c): (usize, char)| if n % 2 == 0 { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
    spellings.push(name.chars().enumerate().map(mixed).collect());
    spellings
}

#[test]
fn h01_h02_h03_identity_headers_are_dropped_in_every_spelling() {
    for name in IDENTITY_HEADERS {
        for spelling in spellings(name) {
            assert!(dropped(&spelling), "{spelling:?}");
        }
    }
    // Members of a family that nobody has listed.
    for family in FAMILIES {
        for spelling in spellings(&format!("{family}Anything-At-All")) {
            assert!(dropped(&spelling), "{spelling:?}");
        }
    }
}

#[test]
fn h01_ordinary_headers_stay() {
    for name in ORDINARY {
        assert!(!dropped(name), "{name}");
    }
}

#[test]
fn h06_h07_h08_override_headers_are_dropped_in_every_spelling() {
    for name in OVERRIDE_HEADERS {
        for spelling in spellings(name) {
            assert!(dropped(&spelling), "{spelling:?}");
        }
    }
}

#[test]
fn h08_the_platforms_client_address_cannot_be_doubled_in_another_spelling() {
    for name in ["CF_Connecting_IP", "cf.connecting.ip", "CF-Connecting_IP", "cf connecting-ip"] {
        assert!(dropped(name), "{name}");
    }
}

#[test]
fn h02_both_lists_agree_with_the_definition() {
    let by_definition = |name: &str| {
        let name = normalise(name);
        let listed = |list: &[&str]| list.iter().any(|listed| normalise(listed) == name);
        listed(IDENTITY_HEADERS)
            || listed(OVERRIDE_HEADERS)
            || FAMILIES.iter().any(|family| name.starts_with(family))
    };
    let names = ORDINARY.iter().chain(IDENTITY_HEADERS).chain(OVERRIDE_HEADERS);
    for spelling in
        names.flat_map(|name| spellings(name)).filter(|name| normalise(name) != "cf-connecting-ip")
    {
        assert_eq!(dropped(&spelling), by_definition(&spelling), "{spelling:?}");
    }
    for text in http_vectors::strings("text/blns.json") {
        assert_eq!(dropped(&text), by_definition(&text), "{text:?}");
    }
}

/// A value that a header may carry: it ends where it was meant to, and whoever decodes it gets the text back.
fn assert_harmless(text: &str, max: usize) {
    let value = HeaderValue::encode(text, max);
    assert!(value.as_str().len() <= max, "{text:?}");
    assert!(value.as_str().bytes().all(|b| matches!(b, b' '..=b'~')), "{text:?}");
    assert_eq!(value.as_str().trim(), value.as_str(), "{text:?}");
    let decoded =
        String::from_utf8(decoded_bytes(value.as_str().as_bytes()).collect()).expect("whole characters");
    // Of the text that did not fit, whole characters are missing, and spaces at the cut.
    assert!(text.starts_with(&decoded), "{text:?} became {decoded:?}");
    if text.len() * 3 <= max {
        assert_eq!(decoded, text);
    }
}

#[test]
fn h13_values_never_split_or_break_a_header() {
    assert_eq!(HeaderValue::encode("a\r\nX-User-Role: admin", 256).as_str(), "a%0D%0AX-User-Role: admin");
    assert_eq!(HeaderValue::encode("a\rX-User-Role: admin", 256).as_str(), "a%0DX-User-Role: admin");
    assert_eq!(HeaderValue::encode("Zoë 😀", 256).as_str(), "Zo%C3%AB %F0%9F%98%80");
    assert_eq!(HeaderValue::encode("%0d%0a", 256).as_str(), "%250d%250a");
    for text in ["", "\0", "\n", "\r", "\u{85}", "\u{2028}", "\u{10ffff}", " ", "\t x \t", "٣", "null", "𝒵"]
    {
        assert_harmless(text, 256);
    }
    for text in http_vectors::strings("text/blns.json") {
        assert_harmless(&text, 4096);
        assert_harmless(&text, 20);
    }
}

#[test]
fn h14_values_are_capped() {
    for max in [0, 1, 2, 3, 8, 9, 12, 255, 256, 1000] {
        for text in ["a", "ë", "😀", "%", "\r\n", "a ë ", " "] {
            assert_harmless(&text.repeat(8192), max);
        }
    }
    assert_eq!(HeaderValue::encode(&"a".repeat(8192), 256).as_str().len(), 256);
    assert_eq!(HeaderValue::encode(&"😀".repeat(8192), 256).as_str().len(), 252);
}
