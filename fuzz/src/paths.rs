//! Which route a path is for, when several servers read its spelling in several ways.

use super::{decoded, lines, text};
use vestibule_core::http::{RouteKind, check_spelling};
use vestibule_core::route::{Access, PathPattern, Route, RouteLimit, RouteTable, Share};

pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let [path, method] = lines(text);
    let method = if method.is_empty() { "GET" } else { method };
    let open = [("/", Access::Public), ("/members", Access::Required), ("/Staff/Rooms", Access::Required)];
    let closed = [("/", Access::Required), ("/public", Access::Public), ("/shop/sale", Access::Public)];
    for rules in [&open, &closed] {
        let table = RouteTable::new(rules.iter().map(|(path, access)| route(path, access)).collect())
            .expect("no ties");
        let Ok(matched) = table.select("shop.example", path, method) else { continue };
        let access = &matched.route().access;
        assert_eq!(*access, ruled(rules, path), "the route is that of the path as it stands");
        for reading in readings(path) {
            let stricter = ruled(rules, &reading);
            assert!(*access == stricter || *access == Access::Required, "{path} is {reading} to some origin");
        }
    }
    if let Ok(spelling) = check_spelling(path) {
        assert_eq!(spelling.path(), path, "nothing is rewritten");
        let mut count = 0;
        assert!(spelling.all(|reading| {
            count += 1;
            reading.path.starts_with('/')
                && !reading.path.split('/').any(|segment| matches!(segment, "." | ".."))
        }));
        assert!((1..=384).contains(&count), "{count} readings");
    }
    if let (Ok(exact), Ok(prefix)) = (PathPattern::exact(path), PathPattern::prefix(path)) {
        assert!(
            exact.covers(path)
                && prefix.covers(path)
                && prefix.covers(&format!("{}/x", path.trim_end_matches('/')))
        );
        assert!(
            check_spelling(path).is_ok_and(|spelling| spelling.is_plain()),
            "a pattern has one spelling: {path}"
        );
    }
}

fn route(path: &str, access: &Access) -> Route {
    Route {
        host: None,
        path: PathPattern::prefix(path).expect("a pattern"),
        methods: Vec::new(),
        access: access.clone(),
        kind: RouteKind::Page,
        audience: String::new(),
        origin: 0,
        allow_origins: Vec::new(),
        limit: RouteLimit::Off,
        provider_token: None,
        room: None,
        checkout: false,
        share: Share::default(),
    }
}

/// The rule for a path by its longest folder, by the letter; in other letter case, only one that closes it.
fn ruled(rules: &[(&str, Access)], path: &str) -> Access {
    let lies_below = |folder: &str, access: &Access| {
        let folder = folder.trim_end_matches('/');
        let Some((head, rest)) = path.split_at_checked(folder.len()) else { return false };
        let same = head == folder || (*access == Access::Required && head.eq_ignore_ascii_case(folder));
        same && (rest.is_empty() || rest.starts_with('/'))
    };
    let covering = rules.iter().filter(|(folder, access)| lies_below(folder, access));
    covering.max_by_key(|(folder, _)| folder.len()).map(|(_, access)| access.clone()).expect("/ covers all")
}

/// What an origin does to a path before it looks for its own route.
const HABITS: [fn(&str) -> String; 7] = [
    |path| path.split(['?', '#']).next().unwrap_or_default().to_owned(),
    |path| path.split(';').next().unwrap_or_default().to_owned(),
    |path| by_segment(path, |segment| segment.split(';').next().unwrap_or_default()),
    |path| by_segment(path, |segment| segment.trim_end_matches(['.', ' ']).trim_start_matches(' ')),
    |path| {
        let mut collapsed = path.to_owned();
        while collapsed.contains("//") {
            collapsed = collapsed.replace("//", "/");
        }
        collapsed
    },
    // As Java compares without letter case: first the capitals, then the small letters of these, one by one.
    |path| {
        path.chars()
            .flat_map(|c| alone(c, c.to_uppercase()))
            .flat_map(|c| alone(c, c.to_lowercase()))
            .collect()
    },
    |path| {
        let narrow = |c: char| match u32::from(c) {
            wide @ 0xff01..=0xff5e => char::from_u32(wide - 0xfee0).unwrap_or(c),
            _ => c,
        };
        path.chars().map(narrow).collect()
    },
];

fn alone(c: char, mut mapped: impl Iterator<Item = char>) -> Option<char> {
    mapped.next().or(Some(c))
}

fn by_segment<'p>(path: &'p str, change: impl Fn(&'p str) -> &'p str) -> String {
    path.split('/').map(change).collect::<Vec<_>>().join("/")
}

/// The path as origins read it that have any of the habits, in that order; decoded first, or not.
fn readings(path: &str) -> Vec<String> {
    let mut found = Vec::new();
    for start in [path.to_owned(), String::from_utf8_lossy(&decoded(path)).into_owned()] {
        for habits in 0..1_u32 << HABITS.len() {
            let chosen = HABITS.iter().enumerate().filter(|(index, _)| habits >> index & 1 == 1);
            let reading = chosen.fold(start.clone(), |path, (_, habit)| habit(&path));
            if !found.contains(&reading) {
                found.push(reading);
            }
        }
    }
    found
}
