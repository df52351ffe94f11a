//! The fuzz targets: each takes any bytes and asserts what must hold of a parser or decoder, not only that it stops.
//!
//! `fuzz/targets` runs them under libFuzzer (`make fuzz`), `tests/fuzz_corpora.rs` over their corpora and mutations of these
//! (`make test`, `make check`). docs/FUZZING.md says what each holds.

mod catalogue;
mod clients;
mod config;
mod cookies;
mod emails;
mod forms;
mod headers;
mod hosts;
mod json;
mod key_sets;
mod languages;
mod lobby;
mod mime;
mod passwords;
mod paths;
mod provider;
mod requests;
mod return_paths;
mod sealed;
mod smtp;
mod spoiled;
mod tokens;
mod wire;

/// A target: its name, which is that of its file and its corpus, and the function.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: &[Target] = &[
    ("catalogue", catalogue::check),
    ("clients", clients::check),
    ("config", config::check),
    ("cookies", cookies::check),
    ("emails", emails::check),
    ("forms", forms::check),
    ("headers", headers::check),
    ("hosts", hosts::check),
    ("json", json::check),
    ("key_sets", key_sets::check),
    ("languages", languages::check),
    ("lobby", lobby::check),
    ("mime", mime::check),
    ("passwords", passwords::check),
    ("paths", paths::check),
    ("provider", provider::check),
    ("requests", requests::check),
    ("return_paths", return_paths::check),
    ("sealed", sealed::check),
    ("smtp", smtp::check),
    ("spoiled", spoiled::check),
    ("tokens", tokens::check),
    ("wire", wire::check),
];

/// Runs the target of that name.
///
/// # Panics
/// When something does not hold, or there is no such target.
pub fn run(name: &str, data: &[u8]) {
    let (_, check) = TARGETS.iter().find(|(known, _)| *known == name).expect("a target");
    check(data);
}

/// Seconds since the epoch of the moment at which everything happens.
const NOW: u64 = 1_800_000_000;

/// The input, if it is text.
fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}

/// The first lines of a text, empty where there are none, and the rest as the last one.
fn lines<const N: usize>(text: &str) -> [&str; N] {
    let mut parts = text.splitn(N, '\n');
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

/// Whether a part of a name may be Punycode (RFC 3492) that is none: whether it is, is not asked where it is configured.
fn has_punycode(text: &str) -> bool {
    text.to_ascii_lowercase().contains("xn--")
}

/// The bytes of `text` with its percent-escapes decoded: what most servers read.
fn decoded(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let byte = digits
            .filter(|digits| *first == b'%' && digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &after[2..] } else { after };
    }
    bytes
}
