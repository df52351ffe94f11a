//! Attacks by the place to return to: R01–R04.
#![allow(clippy::panic, clippy::string_slice, reason = "a test may stop")]

mod http_vectors;

use vestibule_core::http::{Form, Query, ReturnPath, Target};

const ORIGIN: &str = "https://gw.example";

/// Where a browser on our pages would go when told to go to `location`: the host, or `None` for what is no web page
/// (WHATWG URL Standard §4.4, as far as it decides the host).
fn destination(location: &str) -> Option<String> {
    let cleaned: String = location.trim_matches(|c: char| c <= ' ').replace(['\t', '\n', '\r'], "");
    let scheme = cleaned.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase()).filter(|scheme| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
    });
    let rest = match scheme.as_deref() {
        None => cleaned.as_str(),
        Some("https") => {
            let rest = &cleaned["https:".len()..];
            let absolute = rest.starts_with(['/', '\\']) && rest[1..].starts_with(['/', '\\']);
            if !absolute { return Some("gw.example".to_owned()) } else { rest }
        }
        Some("http") => &cleaned["http:".len()..],
        Some(_) => return None,
    };
    let slashes = rest.chars().take_while(|c| matches!(c, '/' | '\\')).count();
    if slashes < 2 && scheme.as_deref() != Some("http") {
        return Some("gw.example".to_owned());
    }
    let authority = rest[slashes..].split(['/', '\\', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    Some(host.to_ascii_lowercase())
}

/// Whatever the text, what becomes of it stays on our origin.
fn assert_stays(text: &str) {
    let path = ReturnPath::parse(text, "/auth/").unwrap_or_else(|_| ReturnPath::home());
    let location = format!("{ORIGIN}{path}");
    let target = Target::parse(&location).unwrap_or_else(|| panic!("{text:?} made {location:?}"));
    assert_eq!((target.scheme, target.authority), ("https", "gw.example"), "{text:?}");
    assert_eq!(destination(&location).as_deref(), Some("gw.example"), "{text:?}");
    assert_eq!(destination(path.as_str()).as_deref(), Some("gw.example"), "{text:?} made {path}");
    assert!(location.bytes().all(|b| b.is_ascii_graphic()), "{text:?}");
    assert!(!path.as_str().contains(['<', '>', '"']), "{text:?}");
}

/// Beginnings that, put before a host, have led away from some site.
const LEADS: &[&str] = &[
    "//",
    "///",
    "////",
    "/////",
    "/\\",
    "\\/",
    "\\\\",
    "/\\/",
    "\\/\\/",
    "/\\\\",
    "//\\",
    "\\\\\\",
    "/ /",
    "/\t/",
    "/\n/",
    "/\r/",
    "/\r\n/",
    "\t//",
    "\n//",
    " //",
    "\u{0}//",
    "\u{1}//",
    "\u{b}//",
    "\u{c}//",
    "\u{a0}//",
    "\u{2000}//",
    "\u{feff}//",
    "/\u{0}/",
    "/%09/",
    "/%0a/",
    "/%0d/",
    "/%0d%0a/",
    "/%00/",
    "/%20/",
    "/%5c",
    "/%5C/",
    "/%2f",
    "/%2f%2f",
    "%2f%2f",
    "/%252f",
    "/%255c",
    "/%u002f",
    "/.//",
    "/..//",
    "/../..//",
    "/.\\",
    "/..\\",
    "/%2e%2e//",
    "/%2e//",
    "/;//",
    "/..;//",
    "/./\\/",
    "/\u{ff0f}",
    "\u{ff0f}\u{ff0f}",
    "/\u{2215}",
    "/\u{2044}",
    "/\u{29f8}",
    "/\u{3002}",
    "/%ef%bc%8f",
    "/%e2%88%95",
    "//%0a",
    "//\t",
    "//\u{200b}",
    "//@",
    "//a@",
    "//a:b@",
    "//gw.example@",
    "//gw.example:x@",
    "//gw.example%40",
    "//gw.example\\@",
    "//gw.example#@",
    "//gw.example?@",
    "//gw.example.",
    "http:",
    "https:",
    "https:/",
    "https://",
    "https:///",
    "https:\\\\",
    "HTTPS://",
    "hTtP://",
    "http:\t//",
    "ht\ntps://",
    " https://",
    "https:\u{0}//",
    "https://gw.example@",
    "https://gw.example:pw@",
    "https://gw.example%2f@",
    "https://gw.example\\@",
    "https://gw.example.",
    "https://gw.example-",
    "https://gw.example%00.",
    "https://gw.example\u{3002}",
    "https://gw.example%2e",
    "//[::1]@",
    "//0x7f.1@",
    "ftp://",
    "ws://",
    "blob:https://",
    "view-source:https://",
    "/https://",
    "/http:/",
    "?",
    "#",
    "@",
    ".",
    "..",
    "./",
    "../",
    "",
    "%",
];

/// Hosts to lead to.
const HOSTS: &[&str] =
    &["evil.example", "evil.example/%2f..", "evil.example?gw.example", "0x7f000001", "[::1]"];

/// Values that run something instead of going somewhere.
const SCRIPTS: &[&str] = &[
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "java\tscript:alert(1)",
    "\u{1}javascript:alert(1)",
    " javascript:alert(1)",
    "javascript://gw.example/%0aalert(1)",
    "javascript:/*--></title></style>*/alert(1)",
    "javascript&colon;alert(1)",
    "%6aavascript:alert(1)",
    "/javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "vbscript:msgbox(1)",
    "file:///etc/passwd",
    "mailto:a@evil.example",
    "about:blank",
    "/\"><script>alert(1)</script>",
    "/'onmouseover='alert(1)",
    "/<svg/onload=alert(1)>",
    "/?a=<script>alert(1)</script>",
    "/?a=\"><img src=x onerror=alert(1)>",
    "/#\"><script>alert(1)</script>",
    "/\u{2028}alert(1)",
];

#[test]
fn r01_r02_no_value_leads_to_another_site() {
    let mut leaving = 0;
    for payload in LEADS.iter().flat_map(|lead| HOSTS.iter().map(move |host| format!("{lead}{host}"))) {
        leaving += usize::from(destination(&payload).as_deref() != Some("gw.example"));
        for text in [
            payload.clone(),
            format!("/{payload}"),
            format!("/a/../{payload}"),
            format!("{payload}#{payload}"),
        ] {
            assert_stays(&text);
        }
        assert_stays(&String::from_utf8_lossy(
            &vestibule_core::http::percent::decoded_bytes(payload.as_bytes()).collect::<Vec<_>>(),
        ));
    }
    // The oracle knows what it is asked: most of these would lead away.
    assert!(leaving >= 150, "only {leaving} lead away");
}

#[test]
fn a_fragment_that_begins_with_a_hash_keeps_it() {
    for text in ["/page##row", "/page###row", "/?a##"] {
        let path = ReturnPath::parse(text, "/auth/").unwrap();
        assert_eq!(path.as_str(), text);
        assert_eq!(ReturnPath::parse(path.as_str(), "/auth/").unwrap(), path);
    }
    assert_eq!(ReturnPath::home().with_fragment("#row").unwrap().as_str(), "/#row");
}

#[test]
fn r01_values_that_lead_away_are_not_accepted_in_part() {
    for text in [
        "//evil.example",
        "/\\evil.example",
        "https:evil.example",
        "/..//evil.example",
        "/%09/evil.example",
        "\\/evil.example",
    ] {
        assert!(ReturnPath::parse(text, "/auth/").is_err(), "{text}");
    }
    for fragment in ["//evil.example", "@evil.example", "#//evil.example", "/\\evil.example"] {
        let path = ReturnPath::home().with_fragment(fragment).unwrap();
        assert!(path.as_str().starts_with("/#"), "{path}");
        assert_stays(path.as_str());
    }
}

#[test]
fn r01_deep_links_are_accepted_as_they_are() {
    for text in [
        "/",
        "/basket",
        "/basket/?a=1&b=%2F%2F&c=https://evil.example/",
        "/a//b",
        "/search?q=%C3%A9+x#results",
        "/#/spa/route?x=1",
        "/?next=//evil.example",
        "/@zoe",
        "/caf%C3%A9",
        "/a:b",
        "/?",
    ] {
        assert_eq!(ReturnPath::parse(text, "/auth/").unwrap().as_str(), text);
    }
}

#[test]
fn r03_no_value_runs_a_script() {
    for text in SCRIPTS {
        assert_stays(text);
        if !text.starts_with('/') {
            assert!(ReturnPath::parse(text, "/auth/").is_err(), "{text:?}");
        }
    }
}

#[test]
fn r04_malformed_repeated_and_endless_values_end_at_home() {
    let long = format!("/{}", "a".repeat(16 * 1024));
    let deep = "/..".repeat(5000);
    for text in [
        "",
        "%",
        "/%",
        "/%zz",
        "[]",
        "{}",
        "null",
        "undefined",
        "\u{0}",
        "/\u{0}",
        "/\u{e9}",
        "/a b",
        &long,
        &deep,
    ] {
        assert!(ReturnPath::parse(text, "/auth/").is_err(), "{text:.40}");
    }
    let query = Query::new("next=/first&next=//evil.example&next[]=/x&next=%");
    assert_eq!((query.get("next").as_deref(), query.count("next")), (Some("/first"), 3));
    assert_stays(&query.get("next").unwrap());
    let form = Form::parse(b"next=%2F%2Fevil.example&next=/").unwrap();
    assert!(form.is_duplicated("next"));
    assert_stays(&form.get("next").unwrap());
    for query in
        ["next=%", "next=%ff", "next", "next=&next=", "=", "&&&", "%=%", "next=%2", &format!("next={long}")]
    {
        assert_stays(&Query::new(query).get("next").unwrap_or_default());
    }
    for text in http_vectors::strings("text/blns.json") {
        assert_stays(&text);
        assert_stays(&format!("/{text}"));
        assert_stays(&Query::new(&text).get("next").unwrap_or_default());
    }
}
