//! `Cookie` headers, `Set-Cookie` of origins, and what the browser cookie says.

use super::{decoded, text};
use vestibule_core::http::cookie::{self, CookieNames, Presented};
use vestibule_core::login::BrowserCookie;

pub fn check(data: &[u8]) {
    let Some(header) = text(data) else { return };
    for names in [CookieNames::new(true), CookieNames::new(false)] {
        let split = cookie::split(header, &names);
        let again = cookie::split(&split.rest, &names);
        assert_eq!(
            (again.session, again.browser),
            (Presented::Absent, Presented::Absent),
            "both were taken out"
        );
        assert_eq!(again.rest, split.rest, "and nothing else is left to take out");
        assert!(split.rest.len() <= header.len() + header.len() / 2 + 2, "nothing is added but separators");
        for name in [names.session, names.browser] {
            assert!(!READERS.iter().any(|reads| reads(&split.rest, name)), "{:?} tells {name}", split.rest);
        }
        for value in [split.session, split.browser].into_iter().filter_map(Presented::value) {
            assert!(header.contains(value) && !value.contains(';'), "a value is a part of the header");
        }
        let kept: Vec<&str> = split.rest.split([';', ',']).map(str::trim_ascii).collect();
        for pair in header.split(';').map(str::trim_ascii).filter(|pair| is_ordinary(pair, &names)) {
            assert!(kept.contains(&pair), "the application's {pair} is gone");
        }
        let pair = header.split(';').next().unwrap_or_default();
        for name in [names.session, names.browser] {
            // Neither a comma nor a space separates anything there.
            let [by_the_letter, generously, _] = READERS;
            let is_read = by_the_letter(pair, name) || (generously(pair, name) && !pair.contains(','));
            assert!(!is_read || cookie::is_own(header, &names), "an origin sets {name}");
        }
    }
    if let Some(read) = BrowserCookie::parse(header) {
        assert_eq!(BrowserCookie::parse(&read.to_string()), Some(read));
    }
}

/// Whether a pair is one that no server can take for one of ours: letters and digits, not the names.
fn is_ordinary(pair: &str, names: &CookieNames) -> bool {
    pair.split_once('=').is_some_and(|(name, value)| {
        let plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let is_ours = [names.session, names.browser].iter().any(|own| own.eq_ignore_ascii_case(name));
        plain(name) && plain(value) && !is_ours
    })
}

/// Three servers' ways to look for a cookie: by the letter, generously, and after every space.
const READERS: [fn(&str, &str) -> bool; 3] = [
    |header, name| {
        header
            .split(';')
            .any(|pair| pair.trim_ascii().split_once('=').is_some_and(|(known, _)| known == name))
    },
    |header, name| {
        header.split([';', ',']).any(|pair| {
            let Some((known, _)) = pair.split_once('=') else { return false };
            let known = String::from_utf8_lossy(&decoded(known)).to_ascii_lowercase();
            let known = known.split(['[', '\0']).next().unwrap_or_default();
            let known = known.trim_matches(|c: char| c.is_whitespace() || c.is_control() || c == '"');
            known.replace(['.', ' ', '+'], "_") == name.to_ascii_lowercase()
        })
    },
    |header, name| {
        let pairs = header.split(|c: char| c.is_whitespace() || matches!(c, ';' | ','));
        pairs.filter_map(|pair| pair.split_once('=')).any(|(known, _)| known.eq_ignore_ascii_case(name))
    },
];
