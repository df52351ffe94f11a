//! Attacks by the host (P08), and URLs of all kinds.
#![allow(clippy::panic, reason = "a test may stop")]

mod http_vectors;

use vestibule_core::http::{HostName, ReturnPath, Target, check_spelling};

#[test]
fn p08_hosts_are_compared_as_names() {
    let on = |host: &str, url: &str| {
        Target::parse(url).is_some_and(|target| HostName::parse(host).unwrap().serves(&target))
    };
    assert!(on("gw.example", "https://gw.example/"));
    assert!(on("GW.example.", "https://gw.example./"));
    assert!(on("gw.example", "https://GW.EXAMPLE/"));
    assert!(on("localhost:8787", "http://localhost:8787/"));
    assert!(on("[::1]:8787", "http://[::1]:8787/"));
    assert!(on("xn--zo-jka.example", "https://xn--zo-jka.example/"));
    for url in [
        "https://gw.example../",
        "https://.gw.example/",
        "https://gw.example:8443/",
        "https://gw.example:443/",
        "https://sub.gw.example/",
        "https://gw.example.evil.example/",
        "https://gw.example@evil.example/",
        "https://evil.example/gw.example",
        "https://evil.example\\gw.example/",
        "https://gw.example%00/",
        "https://gw.example, evil.example/",
        "https://gw\u{ff0e}example/",
        "https:///gw.example/",
        "gw.example",
    ] {
        assert!(!on("gw.example", url), "{url}");
    }
    assert!(!on("localhost", "http://localhost:8787/"));
    assert!(!on("localhost:8787", "http://localhost:8788/"));
}

#[test]
fn urls_of_the_web_platform_tests_are_taken_apart_as_they_say() {
    let mut seen = 0;
    let list = http_vectors::json("url/wpt-urltestdata.json");
    for case in list.iter().flat_map(|list| list.as_array().into_iter().flatten()) {
        let Some(input) = case["input"].as_str() else { continue };
        // Nothing that was meant for a parser makes trouble here.
        let _ = (
            Target::parse(input),
            check_spelling(input),
            HostName::parse(input),
            ReturnPath::parse(input, "/auth/"),
        );
        let field = |name: &str| case[name].as_str().unwrap_or_default();
        if !matches!(field("protocol"), "http:" | "https:") {
            continue;
        }
        let target = Target::parse(field("href"));
        if !field("username").is_empty() || !field("password").is_empty() {
            assert_eq!(target, None, "{case}");
            continue;
        }
        let target = target.unwrap_or_else(|| panic!("{case}"));
        seen += 1;
        assert_eq!(format!("{}:", target.scheme), field("protocol"), "{case}");
        assert_eq!((target.authority, target.host), (field("host"), field("hostname")), "{case}");
        assert_eq!(target.port.map(|port| port.to_string()).unwrap_or_default(), field("port"), "{case}");
        assert_eq!(target.path, field("pathname"), "{case}");
        let query = target.query.map(|query| format!("?{query}")).filter(|query| query != "?");
        assert_eq!(query.unwrap_or_default(), field("search"), "{case}");
        let _ =
            check_spelling(target.path).map(|spelling| spelling.all(|reading| reading.path.starts_with('/')));
    }
    assert!(list.is_none() || seen > 200, "only {seen} cases");
}
