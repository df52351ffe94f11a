//! Attacks by the spelling of paths: P01–P10 as far as this room decides them.
#![allow(clippy::expect_used, reason = "a test may stop")]

mod http_house;
mod http_vectors;

use http_house::Access::{Protected, Public, Refused};
use http_house::{Access, CLOSED, House, OPEN};
use vestibule_core::http::{Reading, Target, check_spelling};

fn access_of_url(house: &House, url: &str) -> Access {
    Target::parse(url).map_or(Refused, |target| house.access(target.path))
}

#[test]
fn p01_the_query_decides_nothing() {
    for query in ["x=/public", "/public", "?/public/../public", "%23/public", "/public#x"] {
        assert_eq!(
            access_of_url(&CLOSED, &format!("https://gw.example/admin?{query}")),
            Protected,
            "{query}"
        );
        assert_eq!(access_of_url(&OPEN, &format!("https://gw.example/?{query}/admin")), Public, "{query}");
    }
}

#[test]
fn p02_an_escaped_fragment_or_query_does_not_end_the_path_unseen() {
    for path in [
        "/secret%23/public",
        "/admin%23",
        "/admin%3f/public",
        "/admin%3F",
        "/admin%23/../public",
        "/%23admin",
    ] {
        assert_ne!(CLOSED.access(path), Public, "{path}");
    }
    for path in ["/admin%23", "/admin%23/x", "/admin%3fx", "/admin%3b", "/admin;/x"] {
        assert_ne!(OPEN.access(path), Public, "{path}");
    }
    // Where it makes no difference it does no harm.
    assert_eq!(CLOSED.access("/public/c%23-guide"), Public);
    assert_eq!(OPEN.access("/c%23"), Public);
}

/// What `oauth2-proxy` allows by regular expression, as a question to a path: the two forms its tests use.
fn allowed_by(pattern: &str, path: &str) -> bool {
    let pattern = pattern.trim_start_matches('^').trim_end_matches('$');
    match pattern.split_once(".*") {
        Some((start, end)) => {
            path.len() >= start.len() + end.len() && path.starts_with(start) && path.ends_with(end)
        }
        None => path == pattern,
    }
}

#[test]
fn p02_the_cases_of_oauth2_proxy() {
    let cases = http_vectors::json("http/oauth2-proxy-skip-auth-cases.json");
    for case in cases.iter().flat_map(|cases| cases.as_array().into_iter().flatten()) {
        if case["fn"].as_str().is_some_and(|name| name.contains("Negate")) {
            continue; // Rules that allow all but a pattern have no counterpart here.
        }
        let (method, path) = (case["method"].as_str().expect("text"), case["url"].as_str().expect("text"));
        let patterns = ["skip_auth_regex", "skip_auth_routes"].into_iter();
        let patterns =
            patterns.flat_map(|list| case[list].as_array().into_iter().flatten()).filter_map(|p| p.as_str());
        let patterns: Vec<&str> = patterns
            .filter_map(|pattern| match pattern.split_once("=^") {
                Some((only, pattern)) => (only == method).then_some(pattern),
                None => Some(pattern),
            })
            .collect();
        let allowed = |path: &str| patterns.iter().any(|pattern| allowed_by(pattern, path));
        let decision =
            check_spelling(path).is_ok_and(|spelling| spelling.all(|reading| allowed(reading.path)));
        assert_eq!(Some(decision), case["allowed"].as_bool(), "{case}");
    }
}

#[test]
fn p03_dot_segments_are_refused_in_every_spelling() {
    for up in [
        "..",
        "%2e%2e",
        "%2E.",
        ".%2e",
        "..;",
        "..;x=1",
        "%2e%2e;",
        "..%3b",
        "..%00",
        "..%20",
        "..%09",
        "%20..",
        "...",
        "..%23",
        "..%3f",
        ".",
        "%2e",
        ".;",
        "..%0d%0a",
        "%c0%ae%c0%ae",
        "%e0%80%ae.",
        "%ef%bc%8e.",
        "%e2%80%a5",
        "%252e%252e",
        "%u002e.",
        "..%c0%af",
        "..%2f..",
        "..%5c..",
        "..\\..",
        "..%255c..",
        "%%32%65.",
    ] {
        for path in
            [format!("/public/{up}/admin"), format!("/public/{up}"), format!("/{up}/admin"), format!("/{up}")]
        {
            assert_eq!(CLOSED.access(&path), Refused, "{path}");
            assert_eq!(OPEN.access(&path), Refused, "{path}");
        }
    }
    for path in ["/public/.well-known/x", "/public/a..b", "/public/..a", "/public/a...", "/public/.a./b"] {
        assert_eq!(CLOSED.access(path), Public, "{path}");
    }
}

#[test]
fn p03_exotic_traversals() {
    let own = [
        "/../{FILE}",
        "/..%c1%9c{FILE}",
        "/%uff0e%uff0e/{FILE}",
        "/0x2e0x2e/{FILE}",
        "/....\\{FILE}",
        "/..%%35%63{FILE}",
    ];
    let corpus = http_vectors::text("http/patt-traversals-exotic-encoding.txt").unwrap_or_default();
    let mut refused = 0;
    for payload in own.into_iter().chain(corpus.lines()) {
        for payload in
            [payload.to_owned(), payload.replace("{FILE}", "x"), payload.replace(['{', '}'], "%7B")]
        {
            for path in [
                format!("/public/{payload}/admin"),
                format!("/public{payload}/admin"),
                format!("{payload}/admin"),
            ] {
                refused += usize::from(check_spelling(&path).is_err());
                let decision = CLOSED.access(&path);
                assert_ne!(decision, if path.starts_with("/public") { Protected } else { Public }, "{path}");
                if decision == Public {
                    let stays = |reading: Reading<'_>| {
                        reading.path.starts_with("/public/")
                            && reading.path.split('/').all(|segment| segment != "..")
                    };
                    assert!(check_spelling(&path).unwrap().all(stays), "{path}");
                }
            }
        }
    }
    assert!(refused >= 40, "only {refused} refused");
}

#[test]
fn p04_escaped_separators_are_refused() {
    for separator in [
        "%2f",
        "%2F",
        "%5c",
        "%5C",
        "%00",
        "%252f",
        "%255c",
        "%25252f",
        "%u2215",
        "%e2%88%95",
        "%ef%bc%8f",
        "\\",
    ] {
        for path in [
            format!("/admin{separator}"),
            format!("/{separator}admin"),
            format!("{separator}admin"),
            format!("/public{separator}admin"),
            format!("/public{separator}..{separator}admin"),
            format!("/admin{separator}public"),
        ] {
            assert_eq!(CLOSED.access(&path), Refused, "{path}");
            assert_eq!(OPEN.access(&path), Refused, "{path}");
        }
    }
    for delimiter in ["%3b", "%3f", "%23", "%25", "%26", "%3d", ";", "%20", ".", "%7e"] {
        for path in
            [format!("/admin{delimiter}"), format!("/admin{delimiter}/x"), format!("/admin/{delimiter}")]
        {
            assert_ne!(CLOSED.access(&path), Public, "{path}");
        }
        assert_ne!(OPEN.access(&format!("/admin/{delimiter}x")), Public, "{delimiter}");
    }
}

#[test]
fn p05_letter_case_and_needless_escapes_open_nothing() {
    for path in
        ["/ADMIN", "/Admin/x", "/%61dmin", "/%61%64%6d%69%6e", "/%41DMIN", "/admi%6e/x", "/%EF%BD%81dmin"]
    {
        assert_eq!(OPEN.access(path), Refused, "{path}");
    }
    // Java compares capitals and small letters one by one, and the Turkish ones meet the others there.
    for path in ["/adm%C4%B1n", "/ADM%C4%B0N/x", "/adm%c4%b1n", "/%EF%BD%81dm%C4%B1n"] {
        assert_eq!(OPEN.access(path), Refused, "{path}");
    }
    assert_eq!(CLOSED.access("/public/kap%C4%B1"), Public);
    // A protected folder that is written with a capital is protected in either case.
    assert_eq!(OPEN.access("/Staff/x"), Protected);
    assert_eq!(OPEN.access("/staff"), Refused);
    assert_eq!(OPEN.access("/STAFF"), Refused);
    for path in ["/PUBLIC/x", "/%70ublic", "/Public"] {
        assert_eq!(CLOSED.access(path), Refused, "{path}");
    }
    for path in ["/public/%7Ezoe", "/public/A", "/public/%61", "/public/caf%c3%a9", "/public/%EF%BD%81"] {
        assert_eq!(CLOSED.access(path), Public, "{path}");
    }
}

#[test]
fn p06_a_leading_double_slash_is_a_path() {
    let target = Target::parse("https://gw.example//evil.example/x").unwrap();
    assert_eq!((target.host, target.path), ("gw.example", "//evil.example/x"));
    for path in ["//admin", "///admin/x", "/./admin", "//admin//"] {
        assert_eq!(OPEN.access(path), Refused, "{path}");
    }
    assert_eq!(CLOSED.access("//public"), Refused);
    assert_eq!(CLOSED.access("//evil.example/x"), Protected);
    assert_eq!(CLOSED.access("/public//x"), Public);
    // `new URL(target, base)` takes the first name for a host.
    for path in ["//evil.example/admin", "///x/admin", "//x:1/admin/", "//x/%61dmin"] {
        assert_eq!(OPEN.access(path), Refused, "{path}");
    }
    assert_eq!(OPEN.access("//evil.example/x"), Public);
}

#[test]
fn p07_backslashes_and_spaces_are_refused() {
    for path in [
        "/\\admin",
        "/public\\..\\admin",
        "/public/ /admin",
        "/public/\t",
        "/public/\u{a0}",
        "/admin\r\n",
        "/a\u{7f}",
    ] {
        assert_eq!(CLOSED.access(path), Refused, "{path:?}");
    }
}

#[test]
fn p09_a_prefix_ends_at_a_segment() {
    for path in ["/publicity", "/public.json", "/public-x", "/publi", "/public%2Dx", "/public~"] {
        assert_ne!(CLOSED.access(path), Public, "{path}");
    }
    for path in ["/public", "/public/", "/public/x"] {
        assert_eq!(CLOSED.access(path), Public, "{path}");
    }
}

#[test]
fn p10_an_extension_opens_nothing() {
    for path in [
        "/admin/x.css",
        "/admin/;x.css",
        "/admin;.png",
        "/admin;x/a.js",
        "/admin/%3bx.css",
        "/admin/x.css%23",
        "/admin%23.css",
    ] {
        assert_ne!(OPEN.access(path), Public, "{path}");
        assert_ne!(CLOSED.access(path), Public, "{path}");
    }
}
