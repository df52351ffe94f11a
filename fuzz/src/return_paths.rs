//! Where a customer goes after signing in: never off our origin, never back to the sign-in.

use super::{decoded, text};
use url::Url;
use vestibule_core::http::ReturnPath;
use vestibule_core::testing::SITE;

const PAGES: [&str; 3] = ["/auth/account", "/auth/account/password", "/auth/account/sessions"];

pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let any = ReturnPath::parse_any(text);
    if let Ok(path) = &any {
        lands_here(path);
        assert_eq!(ReturnPath::parse_any(path.as_str()).as_ref(), Ok(path), "reads what it writes");
        assert!(!path.page().as_str().contains(['?', '#']));
        lands_here(&path.page());
        assert_eq!(path.page().page(), path.page());
        let fragment = path.with_fragment(text);
        fragment.iter().for_each(|path| drop(lands_here(path)));
        assert_eq!(path.with_fragment("").map(|path| path.as_str().contains('#')), Ok(false));
    }
    let Ok(path) = ReturnPath::parse(text, "/auth/") else { return };
    assert_eq!(any.as_ref(), Ok(&path), "what is one is any one");
    let there = lands_here(&path);
    // As a lenient server reads it: escapes decoded, parameters left off, empty segments and letter case aside.
    let read = String::from_utf8_lossy(&decoded(there.path())).to_lowercase();
    let segments: Vec<&str> =
        read.split('/').map(|segment| segment.split(';').next().unwrap_or_default()).collect();
    let mut segments = segments.into_iter().filter(|segment| !segment.is_empty());
    let is_ours = segments.next() == Some("auth");
    assert!(!is_ours || PAGES.contains(&there.path()), "{} leads back to signing in", path.as_str());
}

/// Asserts that the path is on our origin wherever it is resolved, and gives the URL.
fn lands_here(path: &ReturnPath) -> Url {
    let text = path.as_str();
    assert!(text.bytes().all(|byte| byte.is_ascii_graphic()), "fit for a header");
    assert!(text.len() <= ReturnPath::MAX_BYTES + 1 + ReturnPath::MAX_FRAGMENT_BYTES);
    let site = Url::parse(SITE).expect("our origin");
    let behind = Url::parse(&format!("{SITE}{text}")).expect("a URL behind our origin");
    for base in ["/", "/auth/login?return=%2F", "/a/b/c#d"] {
        let base = site.join(base).expect("a page of ours");
        let there = base.join(text).expect("a URL from a page of ours");
        assert_eq!(there.origin(), site.origin(), "{text} leads away");
        assert_eq!(there, behind, "and is the same from everywhere");
        assert!(there.username().is_empty() && there.password().is_none());
    }
    let path = text.split(['?', '#']).next().unwrap_or_default();
    assert_eq!(decoded(behind.path()), decoded(path), "a browser changes nothing of the path but escapes");
    behind
}
