//! Random paths against origins that were not written with this project in mind: whatever the gateway calls public,
//! none of them takes for a protected page (P01–P10).
#![allow(clippy::expect_used, reason = "a test may stop")]

mod http_house;

use http_house::Access::Public;
use http_house::{CLOSED, OPEN};
use vestibule_core::base::{Entropy, SeededEntropy};
use vestibule_core::http::Capitals;
use vestibule_core::http::percent::decoded_bytes;

/// What an origin makes of a path that it is sent.
type Habit = fn(&str) -> String;

const ORIGINS: &[(&str, Habit)] = &[
    ("takes it as it is", str::to_owned),
    ("decodes", decode),
    ("takes it for a reference to a host", host_taken),
    ("takes it for a reference to a host, decodes, collapses", |path| collapse(&decode(&host_taken(path)))),
    ("decodes twice", |path| decode(&decode(path))),
    ("decodes, resolves", |path| resolve(&decode(path))),
    ("resolves, decodes", |path| decode(&resolve(path))),
    ("decodes, collapses, resolves", |path| resolve(&collapse(&decode(path)))),
    ("drops parameters, decodes, resolves", |path| resolve(&decode(&parameters_dropped(path)))),
    ("decodes, drops parameters, collapses, resolves", |path| {
        resolve(&collapse(&parameters_dropped(&decode(path))))
    }),
    ("cuts, decodes", |path| decode(path.split(';').next().unwrap_or_default())),
    ("decodes, cuts, resolves", |path| {
        resolve(decode(path).split(['?', '#', '\0']).next().unwrap_or_default())
    }),
    ("reads like Windows", |path| {
        let path = decode(path).replace('\\', "/").to_lowercase();
        let trimmed: Vec<&str> =
            path.split('/').map(|s| if s == ".." { s } else { s.trim_end_matches(['.', ' ']) }).collect();
        resolve(&collapse(&trimmed.join("/")))
    }),
    ("is generous throughout", |path| {
        let path = parameters_dropped(&decode(&decode(path)).replace('\\', "/").to_lowercase());
        let path = path.split(['?', '#', '\0']).next().unwrap_or_default().to_owned();
        resolve(&collapse(&path.split('/').map(str::trim).collect::<Vec<_>>().join("/")))
    }),
];

fn decode(path: &str) -> String {
    String::from_utf8_lossy(&decoded_bytes(path.as_bytes()).collect::<Vec<_>>()).into_owned()
}

fn host_taken(path: &str) -> String {
    path.strip_prefix("//").map_or(path.to_owned(), |rest| {
        rest.trim_start_matches('/').split_once('/').map_or("/".to_owned(), |(_, path)| format!("/{path}"))
    })
}

fn collapse(path: &str) -> String {
    let mut path = path.to_owned();
    while path.contains("//") {
        path = path.replace("//", "/");
    }
    path
}

fn parameters_dropped(path: &str) -> String {
    path.split('/').map(|segment| segment.split(';').next().unwrap_or_default()).collect::<Vec<_>>().join("/")
}

fn resolve(path: &str) -> String {
    let mut segments = Vec::new();
    for segment in path.split('/').skip(1) {
        match segment {
            "." => {}
            ".." => drop(segments.pop()),
            segment => segments.push(segment),
        }
    }
    format!("/{}", segments.join("/"))
}

#[test]
fn p01_to_p10_no_spelling_of_a_protected_path_is_public() {
    let pieces = [
        "/", "/", "/", "public", "admin", "Staff", "staff", "x", "..", ".", "//", ";", ";v=1", "%23", "%3f",
        "%3b", "%2f", "%2e", "%61dmin", "ADMIN", "%20", "%5c", "%25", "%252e", "%00", "\\", "%70ublic",
        "PUBLIC", "%", "a.", "~", "%7E", "%c3%a9",
    ];
    let mut entropy = SeededEntropy(4);
    let mut counts = [0; 3];
    for _ in 0..15_000 {
        let mut choice = [0; 7];
        entropy.fill(&mut choice);
        let (length, choice) = choice.split_first().expect("seven bytes");
        let path: String = choice
            .iter()
            .take(2 + usize::from(*length) % 5)
            .map(|byte| pieces[usize::from(*byte) % pieces.len()])
            .collect();
        for start in ["/", "/public/", "/public"] {
            let path = format!("{start}{path}");
            for house in [&CLOSED, &OPEN] {
                let decision = house.access(&path);
                counts[decision as usize] += 1;
                if decision != Public {
                    continue;
                }
                for (habit, origin) in ORIGINS {
                    let read = origin(&path);
                    // An origin with letter case of its own may well keep `/PUBLIC` apart from `/public`.
                    let capitals = if read == read.to_lowercase() && path != path.to_lowercase() {
                        Capitals::Folded
                    } else {
                        Capitals::Kept
                    };
                    assert_eq!(
                        house.route(&read, capitals),
                        Public,
                        "{path} at an origin that {habit}: {read}"
                    );
                }
            }
        }
    }
    assert!(counts.iter().all(|count| *count > 2_000), "{counts:?}");
}
