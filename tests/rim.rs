//! What the rim may leave unsaid: its list of harmless header names, held against the core.
#![allow(clippy::expect_used, reason = "a test may stop")]

use vestibule_core::http::header_name::{dropped, normalise};
use vestibule_core::ports::Platform;
use vestibule_core::testing::{Browser, Isolate, SITE, World, run, settings};

const HARMLESS: &str = include_str!("../src/edge/js/harmless.js");

/// The names in `HARMLESS`.
fn harmless() -> Vec<&'static str> {
    let list = HARMLESS.split("const HARMLESS = new Set(").nth(1).expect("the list is there");
    let list = list.split(".split(").next().expect("the list ends");
    list.split('"')
        .skip(1)
        .step_by(2)
        .flat_map(|part| part.split(' '))
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn no_header_the_module_is_not_told_of_could_pass_for_an_identity() {
    let names = harmless();
    assert!(names.len() > 20 && names.contains(&"accept") && names.contains(&"cdn-loop"), "{names:?}");
    for name in names {
        assert!(!dropped(name), "{name}");
        assert_eq!(normalise(name), name, "{name} is spelt as HTTP hands it over");
    }
}

#[test]
fn the_module_is_told_of_every_header_that_makes_a_request_special() {
    let names = harmless();
    let special = [
        "upgrade",
        "access-control-request-method",
        "connection",
        "keep-alive",
        "transfer-encoding",
        "x-auth-subject",
    ];
    for special in special {
        assert!(!names.contains(&special), "{special}");
    }
}

#[test]
fn what_the_module_is_not_told_of_changes_nothing() {
    let world = World::new(1);
    let isolate = Isolate::new(&settings());
    let browser = Browser::default();
    run(browser.sign_in(&world, &isolate, "/members"));
    let cookies = browser.cookie_header().expect("a session");
    let told = |method: &str, path: &str, names: &str, cookie: &str| {
        let url = format!("{SITE}{path}");
        let forward = isolate.gateway().template(&url, method, names, cookie, None, world.now());
        forward.map(|forward| serde_json::to_string(&forward).expect("a template is JSON"))
    };
    let unsaid: String = harmless().iter().map(|name| format!("{name},")).collect();
    let requests = [("GET", "/"), ("POST", "/members?x=1"), ("GET", "/assets/x.css"), ("OPTIONS", "/api/x")];
    for (method, path) in requests {
        for cookie in ["", "a=1", &cookies] {
            for spoofs in ["", "x_auth_subject,remote-user,"] {
                let all = told(method, path, &format!("{spoofs}{unsaid}"), cookie);
                assert_eq!(all, told(method, path, spoofs, cookie), "{method} {path} with {cookie:?}");
            }
        }
    }
}
