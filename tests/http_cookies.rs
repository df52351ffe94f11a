//! Attacks by cookies: C06–C09, and H11 and H12 as far as cookies decide them.
#![allow(clippy::expect_used, reason = "a test may stop")]

mod http_vectors;

use std::borrow::Cow;
use vestibule_core::base::{Entropy, SeededEntropy, Span};
use vestibule_core::http::cookie::{CookieNames, Presented, clear_cookie, is_own, set_cookie, split};
use vestibule_core::http::percent::decoded_bytes;

const NAMES: CookieNames = CookieNames::new(true);

/// Spellings that some server reads as the session cookie, though a browser would not call it that.
const DISGUISED: &[&str] = &[
    "__HOST-SESSION=evil",
    "__host-session=evil",
    "\u{2000}__Host-session=evil",
    "\u{a0}__Host-session=evil",
    "\u{3000}\u{feff}__Host-session=evil",
    "â\u{80}\u{80}__Host-session=evil",
    "\u{b}\u{c}__Host-session=evil",
    "\u{1f}__Host-session=evil",
    "__Host-session\u{2003}=evil",
    "__Host-session\u{b}=evil",
    "=__Host-session=evil",
    "\"__Host-session\"=evil",
    "$__Host-session=evil",
    "__%48ost-session=evil",
    "%5f%5fHost-session=evil",
    "%5F_Host%2Dsession=evil",
    "%20__Host-session=evil",
    "%E2%80%80__Host-session=evil",
    "..Host-session=evil",
    "_[Host-session=evil",
    "_ Host-session=evil",
    "__Host-session[]=evil",
    "__Host-session[a]=evil",
    "__Host-session%00=evil",
    "$Version=1,__Host-session=evil",
    "$Version=1, __Host-session=evil",
    "a=1 __Host-session=evil",
    "a=1\t__Host-session =evil",
    "a=1\u{2000}__Host-session=evil",
    "a=\"1,__Host-session=evil",
    "a=\"1 __host-SESSION \t=\"evil\"",
];

/// It stood behind a comma, in what was left out, and came to stand behind a semicolon.
#[test]
fn a_bare_name_after_a_cookie_that_is_left_out_is_left_out_too() {
    for header in [
        "session=x,session; a=1",
        "session=x;,session; a=1",
        "a=1; session=x,browser",
        "browser=x,$session,Browser; a=1",
    ] {
        assert_eq!(split(header, &CookieNames::new(false)).rest, "a=1", "{header}");
    }
    let kept = "a=x,session,y; b=2";
    assert_eq!(split(kept, &CookieNames::new(false)).rest, kept, "a part of the application's value stays");
}

/// What hides behind a space was cut off, and what was left in front of it was another of the two.
#[test]
fn a_cookie_in_front_of_one_that_hides_is_withheld_too() {
    for name in ["session", "SESSION", "browser", "$session"] {
        let header = format!("a=1; {name}\u{a0}browser=x; b=2");
        let split = split(&header, &CookieNames::new(false));
        assert_eq!(split.rest, "a=1; b=2", "{name}");
    }
    let split = split("a=1 session=x; b=2", &CookieNames::new(false));
    assert_eq!(split.rest, "a=1 ; b=2", "what is none stays");
}

#[test]
fn c06_a_tossed_session_cookie_is_never_believed() {
    for header in [
        "__Host-session=evil; __Host-session=good",
        "__Host-session=good; __Host-session=evil",
        "__Host-session=good; a=1; __Host-session = evil",
        "__Host-session=; __Host-session=good",
        "__Host-session=good, x; __Host-session=evil",
    ] {
        let cookies = split(header, &NAMES);
        assert_eq!(cookies.session, Presented::Several, "{header}");
        assert_eq!(cookies.session.value(), None);
        assert!(!cookies.rest.contains("Host"), "{header}");
    }
    assert_eq!(split("__Host-session=good;__Host-session=good", &NAMES).session, Presented::One("good"));
}

#[test]
fn c06_disguised_copies_neither_reach_the_origin_nor_stand_in_the_way() {
    for disguised in DISGUISED {
        let alone = split(disguised, &NAMES);
        assert_eq!(alone.session, Presented::Absent, "{disguised:?}");
        assert!(!alone.rest.contains("evil"), "{disguised:?} left {:?}", alone.rest);
        for header in [
            format!("theme=dark; {disguised}; __Host-session=good; lang=en"),
            format!("theme=dark; __Host-session=good; {disguised}; lang=en"),
            format!("theme=dark;{disguised};__Host-session=good;lang=en"),
        ] {
            let cookies = split(&header, &NAMES);
            assert_eq!(cookies.session, Presented::One("good"), "{header:?}");
            assert!(!cookies.rest.contains("evil") && !cookies.rest.contains("good"), "{header:?}");
            assert!(cookies.rest.starts_with("theme=dark;"), "{header:?}");
            assert!(cookies.rest.ends_with("lang=en"), "{header:?}");
        }
    }
}

#[test]
fn c06_h11_a_sandwich_of_quotes_does_not_carry_the_session_to_the_origin() {
    let cookies = split("$Version=1; a=\"x; __Host-session=secret; b=y\"; c=\"__Host-browser=", &NAMES);
    assert_eq!(cookies.session, Presented::One("secret"));
    assert_eq!(cookies.rest, "$Version=1; a=\"x; b=y\"; c=\"__Host-browser=");
}

#[test]
fn c07_the_session_is_found_among_junk() {
    for junk in [
        "",
        ";",
        ";;;",
        " ; ; ",
        "=",
        "==",
        "a",
        "a=",
        "=a",
        ",",
        ", ,",
        "\"",
        "a=\"",
        "{\"a\":\"b;c\"}",
        "%",
        "%%",
        "a=%zz",
        "\u{0}",
        "\u{7f}",
        "é=ü",
        "😀=😀",
        "$Version=1",
        "a b c",
        "__Host-",
        "__Host-sessio",
        "__Host-session",
    ] {
        for header in [
            format!("{junk}; __Host-session=good"),
            format!("__Host-session=good; {junk}"),
            format!("{junk}; __Host-session=good; {junk}; __Host-browser=id; {junk}"),
        ] {
            assert_eq!(split(&header, &NAMES).session, Presented::One("good"), "{header:?}");
            assert!(!split(&header, &NAMES).rest.contains("good"), "{header:?}");
        }
    }
    // An empty value is a value.
    assert_eq!(split("__Host-session=", &NAMES).session, Presented::One(""));
}

#[test]
fn c07_real_headers_pass_untouched() {
    let mut headers = vec![
        "_ga=GA1.1.1; prefs={\"a\":[1,2],\"b\":\"x y\"}; q=\"a, b\"; utm=%7Ba%3Db%7D; __cf_bm=x.y_z-1"
            .to_owned(),
        "  a = b ;c=d;; e".to_owned(),
    ];
    if let Some(sites) = http_vectors::json("cookies/jshttp-top-cookie.json") {
        headers.extend(
            sites.as_object().into_iter().flatten().filter_map(|(_, v)| v.as_str()).map(str::to_owned),
        );
    }
    if let Some(cases) = http_vectors::json("cookies/jshttp-parse-cookie-cases.json") {
        let cases = cases.as_array().into_iter().flatten();
        headers.extend(cases.filter_map(|case| case["cookie"].as_str()).map(str::to_owned));
    }
    for header in headers {
        let cookies = split(&header, &NAMES);
        assert!(matches!(&cookies.rest, Cow::Borrowed(rest) if *rest == header), "{header}");
        let with_ours = format!("__Host-session=s; {header}; __Host-browser=b");
        let cookies = split(&with_ours, &NAMES);
        assert_eq!(
            (cookies.session, cookies.browser),
            (Presented::One("s"), Presented::One("b")),
            "{header}"
        );
        assert_eq!(cookies.rest.trim(), header.trim(), "{header}");
    }
}

#[test]
fn c07_no_text_makes_trouble() {
    for text in http_vectors::strings("text/blns.json") {
        for header in [
            text.clone(),
            format!("a={text}"),
            format!("a={text}; __Host-session=good"),
            format!("{text}=a; b"),
        ] {
            let cookies = split(&header, &NAMES);
            assert_eq!(split(&cookies.rest, &NAMES).rest, cookies.rest, "{header:?}");
        }
    }
}

/// Finds the names of the cookies that have a value.
type Parser = fn(&str) -> Vec<String>;

/// How servers do it that were not written with this project in mind.
const PARSERS: &[(&str, Parser)] = &[
    ("splits at semicolons", |header| names(header.split(';'), |name| name.trim().to_owned())),
    ("splits at commas too", |header| {
        names(header.split([';', ',']), |name| {
            name.trim_matches(|c: char| c <= ' ' || matches!(c, '"' | '$')).to_owned()
        })
    }),
    ("splits at spaces too", |header| {
        let tight = header.split('=').map(str::trim).collect::<Vec<_>>().join("=");
        names(tight.split([';', ',', ' ', '\t']), str::to_owned)
    }),
    ("ignores a nameless start", |header| {
        names(header.split(';').map(|piece| piece.trim_start_matches([' ', '=', '\t'])), |name| {
            name.trim().to_owned()
        })
    }),
    ("reads names like PHP", |header| {
        names(header.split(';'), |name| {
            let name: Vec<u8> = decoded_bytes(name.trim_start().as_bytes()).collect();
            let name = String::from_utf8_lossy(&name)
                .trim_start_matches(' ')
                .replacen('[', "_", 1)
                .replace(['.', ' '], "_");
            name.split(['[', '\0']).next().unwrap_or_default().to_owned()
        })
    }),
];

fn names<'p>(pieces: impl Iterator<Item = &'p str>, name: impl Fn(&str) -> String) -> Vec<String> {
    pieces.filter_map(|piece| piece.split_once('=')).map(|(start, _)| name(start).to_lowercase()).collect()
}

#[test]
fn c06_h11_no_parser_finds_the_gateways_cookies_in_what_is_left() {
    let pieces = [
        ";",
        "; ",
        " ",
        "=",
        "\"",
        "$",
        "__Host-session",
        "__HOST-BROWSER",
        "_",
        ".",
        "%5f",
        "%20",
        "[",
        "\u{2000}",
        "\t",
        "a",
        "Host-session",
        "x=y",
        "=v",
        ",",
        ", ",
    ];
    let mut entropy = SeededEntropy(6);
    let mut found_before = 0;
    for _ in 0..20_000 {
        let mut choice = [0; 12];
        entropy.fill(&mut choice);
        let header: String = choice.iter().map(|byte| pieces[usize::from(*byte) % pieces.len()]).collect();
        let rest = split(&header, &NAMES).rest;
        for (habit, parser) in PARSERS {
            let finds = |header: &str| {
                parser(header).iter().any(|name| name == "__host-session" || name == "__host-browser")
            };
            found_before += usize::from(finds(&header));
            assert!(!finds(&rest), "{header:?} left {rest:?} to a server that {habit}");
        }
    }
    assert!(found_before > 2_000, "only {found_before}");
}

#[test]
fn c08_two_header_lines_joined_by_the_platform() {
    let first = split("__Host-session=good, a=1; b=2", &NAMES);
    assert_eq!((first.session, first.rest.as_ref()), (Presented::One("good"), "a=1; b=2"));
    // The session on the second line cannot be told from a value that another host has chosen: anonymous, and safe.
    let second = split("a=1, __Host-session=good; b=2", &NAMES);
    assert_eq!((second.session, second.rest.as_ref()), (Presented::Absent, "a=1; b=2"));
    assert_eq!(split("a=1, b=2", &NAMES).rest, "a=1, b=2");
}

#[test]
fn c09_the_gateways_cookies_have_all_flags_and_no_domain() {
    let cookie = set_cookie(NAMES.session, "v1.abc-_", Span::from_days(30), true);
    assert_eq!(cookie, "__Host-session=v1.abc-_; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure");
    assert_eq!(
        clear_cookie(NAMES.session, true),
        "__Host-session=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure"
    );
    let local = CookieNames::new(false);
    assert_eq!(
        set_cookie(local.browser, "x", Span::from_mins(1), false),
        "browser=x; Path=/; Max-Age=60; HttpOnly; SameSite=Lax"
    );
}

#[test]
fn h12_the_origin_cannot_set_the_gateways_cookies() {
    for cookie in [
        "__Host-session=evil",
        "__Host-session=evil; Path=/; Secure",
        "__Host-browser=evil; Path=/",
        "  __Host-session = evil",
        "__HOST-session=evil",
        "__Host-session",
        "=__Host-session=evil",
        " = __Host-session=evil",
        "__Host-session;",
        "\t__Host-session\t=evil",
        "\u{2000}__Host-session=evil",
        "__%48ost-session=evil",
        "..Host-session=evil",
    ] {
        assert!(is_own(cookie, &NAMES), "{cookie:?}");
    }
    for cookie in [
        "",
        ";",
        "sid=1; Path=/; HttpOnly",
        "a=__Host-session=x",
        "a=1; __Host-session=evil",
        "__Host-sid=1; Path=/; Secure",
        "__Host-session2=1",
        "session=1",
        "a=1; Expires=Wed, 24 Jun 2026 23:00:28 GMT",
    ] {
        assert!(!is_own(cookie, &NAMES), "{cookie:?}");
    }
    assert!(is_own("session=1", &CookieNames::new(false)));
    if let Some(sites) = http_vectors::json("cookies/jshttp-top-set-cookie.json") {
        for cookie in sites
            .as_object()
            .into_iter()
            .flatten()
            .flat_map(|(_, list)| list.as_array().into_iter().flatten())
        {
            assert!(!is_own(cookie.as_str().expect("text"), &NAMES), "{cookie}");
        }
    }
}
