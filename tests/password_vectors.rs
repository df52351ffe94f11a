//! Published vectors: the PRECIS cases of Go's text library, and the big list of naughty strings.
#![allow(clippy::unwrap_used, reason = "a test may stop")]

mod http_vectors;

use vestibule_core::password::{Password, Policy, opaque_string, opaque_string::Refused};

#[test]
fn precis_opaque_string() {
    if let Some(counts) = run("OpaqueString") {
        assert_eq!(counts, (15, 0));
    }
}

/// The profile adds the mapping of spaces to the free-form class, and these cases have no other space.
#[test]
fn precis_free_form_class() {
    if let Some(counts) = run("NewFreeform()") {
        assert_eq!(counts, (73, 0));
    }
}

/// Enforces every case of a profile; returns how many there are, and how many come out otherwise.
fn run(profile: &str) -> Option<(usize, usize)> {
    let cases = http_vectors::json("text/precis-enforce.json")?;
    let (mut seen, mut different) = (0, 0);
    for case in cases.as_array().unwrap().iter().filter(|case| case["profile"] == profile) {
        seen += 1;
        let enforced = opaque_string::enforce(case["input"].as_str().unwrap());
        let as_expected = match (case["error"].as_str(), &enforced) {
            (None, Ok(text)) => text.as_str() == case["output"].as_str().unwrap(),
            (Some("errEmptyString"), Err(refused)) => *refused == Refused::Empty,
            (Some("errContext"), Err(refused)) => *refused == Refused::Context,
            (Some("errDisallowedRune"), Err(refused)) => {
                matches!(refused, Refused::Disallowed | Refused::Unassigned)
            }
            _ => false,
        };
        if !as_expected {
            different += 1;
            println!("{case}: {:?}", enforced.as_deref().map(String::as_str));
        }
    }
    Some((seen, different))
}

#[test]
fn naughty_strings_are_prepared_or_refused() {
    let strings = http_vectors::strings("text/blns.json");
    let policy = Policy { email: Some("ada@shop.example"), brand: "Shop" };
    let mut prepared = 0;
    for text in &strings {
        let Ok(password) = Password::prepare(text) else { continue };
        prepared += 1;
        let _either_way = policy.admit(password);
        // Each of them may be what somebody is called.
        let _either_way = Policy { email: Some(text), brand: text }.admit(Password::prepare(text).unwrap());
    }
    assert!(strings.is_empty() || prepared > 200, "{prepared} of {}", strings.len());
}
