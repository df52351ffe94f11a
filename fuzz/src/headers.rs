//! Header names that only the gateway may say, and values made of text from outside.

use super::{decoded, lines, text};
use vestibule_core::http::header_name::{FAMILIES, IDENTITY_HEADERS, OVERRIDE_HEADERS, dropped, normalise};
use vestibule_core::http::{Asking, HeaderValue, RouteKind};

pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let [name, value] = lines(text);
    let plain = normalise(name);
    assert_eq!(normalise(&plain), plain);
    for listed in IDENTITY_HEADERS.iter().chain(OVERRIDE_HEADERS) {
        // As CGI, WSGI, Rack and PHP name it to the program.
        assert!(cgi(name) != cgi(listed) || dropped(name), "{name:?} is {listed} to an origin");
    }
    for family in FAMILIES {
        let family = cgi(family);
        let is_of_family = cgi(name).trim_end_matches('_').starts_with(&family);
        assert!(!is_of_family || dropped(name), "{name:?} is of {family}");
    }
    for most in [0, 1, 7, 64, 8_192] {
        value_of(value, most);
    }
    let asking = Asking { method: "GET", accept: Some(name), upgrade: Some(value), ..Asking::default() };
    let _ = (asking.asker(RouteKind::Page), asking.asker(RouteKind::Api));
}

/// The name of the variable in which CGI (RFC 3875 §4.1.18) hands a header over.
fn cgi(name: &str) -> String {
    name.trim()
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' })
        .collect()
}

fn value_of(text: &str, most: usize) {
    let value = HeaderValue::encode(text, most);
    let encoded = value.as_str();
    assert!(encoded.len() <= most && encoded.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
    assert_eq!(encoded.trim(), encoded, "no hop takes anything away");
    let read = String::from_utf8(decoded(encoded)).expect("no character is cut in two");
    assert!(text.starts_with(&read), "{read:?} of {text:?}");
    assert!(most < 3 * text.len() || read == text, "all of it, where it fits");
}
