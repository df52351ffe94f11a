//! The house rules that the compiler does not know: which module of the core may use which, and what it never names.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Every module of the core and all that it may use. A module uses only what stands above it: nothing is ever added
/// to a row that stands below, so there is no cycle and no stage knows what comes after it.
const MAY_USE: &[(&str, &[&str])] = &[
    // What everything is made of: time, identifiers, bounded text, randomness as a parameter.
    ("base", &[]),
    // What customers know the site by: colours that can be told apart, and how they get into a style.
    ("brand", &[]),
    // Reading and writing formats. They know no customer and no route.
    ("http", &["base"]),
    // What is asked of other servers, and what they answer.
    ("outbound", &["base"]),
    ("jose", &["base"]),
    // The keys. The assertion key is a JOSE key.
    ("crypto", &["base", "jose"]),
    // Which language a customer reads.
    ("i18n", &[]),
    // Every reason for a no.
    ("refusal", &[]),
    // E-mail addresses and passwords: what they are, and what is stored of them.
    ("address", &[]),
    ("password", &["base", "crypto"]),
    // Which route, which session, what a provider says.
    ("route", &["base", "http"]),
    ("session", &["base", "crypto"]),
    ("oidc", &["base", "jose"]),
    // May this customer pass? And what the gateway and its objects say to each other.
    ("policy", &["refusal", "route", "session"]),
    ("wire", &["address", "base", "i18n", "password", "session"]),
    // How many attempts pass, and who is counted.
    ("limit", &["base", "crypto", "wire"]),
    // Who is let in when the house is full.
    ("lobby", &["base", "crypto", "limit", "route", "wire"]),
    // A message for a customer, and how it is handed over.
    ("mail", &["base", "http", "i18n", "outbound"]),
    ("letters", &["base", "brand", "i18n", "mail"]),
    // What is publicly known of sign-in providers.
    ("providers", &[]),
    // What is asked of the world, and what the origin is told.
    ("ports", &["base", "jose", "mail", "outbound", "wire"]),
    ("assertion", &["base", "crypto", "http", "policy", "session"]),
    // Inside the objects.
    (
        "account",
        &["address", "base", "crypto", "i18n", "letters", "limit", "mail", "password", "session", "wire"],
    ),
    // Signing in, and what customers see of it. Neither knows the other.
    (
        "login",
        &[
            "address",
            "base",
            "crypto",
            "http",
            "i18n",
            "jose",
            "oidc",
            "outbound",
            "ports",
            "providers",
            "session",
            "wire",
        ],
    ),
    ("pages", &["address", "base", "brand", "http", "i18n", "password", "refusal"]),
    // The operator's settings, in the types of the stages.
    (
        "config",
        &[
            "assertion",
            "base",
            "brand",
            "crypto",
            "http",
            "i18n",
            "jose",
            "letters",
            "limit",
            "lobby",
            "login",
            "mail",
            "oidc",
            "providers",
            "route",
            "session",
            "wire",
        ],
    ),
    // The order of the stages. It knows all of them, and nobody knows it.
    (
        "gateway",
        &[
            "account",
            "address",
            "assertion",
            "base",
            "brand",
            "config",
            "crypto",
            "http",
            "i18n",
            "jose",
            "limit",
            "lobby",
            "login",
            "mail",
            "outbound",
            "pages",
            "password",
            "policy",
            "ports",
            "providers",
            "refusal",
            "route",
            "session",
            "wire",
        ],
    ),
];

/// Fakes for tests stand beside the house and may use all of it.
const BESIDE: &str = "testing";

/// What the core never names: the platform, and every source of time, randomness or input that is not a parameter.
const NEVER_NAMED: &[&str] = &[
    "worker",
    "wasm_bindgen",
    "js_sys",
    "web_sys",
    "SystemTime",
    "Instant",
    "getrandom",
    "thread_rng",
    "OsRng",
    "std::env",
    "std::fs",
    "std::net",
    "std::thread",
    "println!",
    "eprintln!",
    "dbg!",
];

/// A longer file is usually two things.
const MOST_LINES: usize = 450;
/// Files that may be longer, each with the reason.
const LONGER: &[(&str, &str)] = &[];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All files below `folder` with one of these endings, by their path from the root.
fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
                found.push(path.strip_prefix(root()).expect("below the root").to_owned());
            }
        }
    }
    // `tests.rs` is a module of tests that outgrew the file it is about.
    // And `build.rs` is a program of its own, which runs before there is a core.
    found.retain(|file| !file.ends_with("tests.rs") && !file.ends_with("build.rs"));
    found.sort();
    found
}

fn read(file: &Path) -> String {
    fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The names of the modules a file lies in, from the crate's root: `["gateway", "own", "callback"]`.
fn module_path(file: &Path) -> Vec<String> {
    let inner = file.strip_prefix("src/core").expect("in the core").with_extension("");
    let names = inner.iter().map(|name| name.to_string_lossy().into_owned());
    names.filter(|name| name != "mod" && name != "lib").collect()
}

/// The code of a file without its comments and its tests, which stand at the end.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod ").next().unwrap_or(text);
    text.lines().map(|line| line.split("//").next().unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// The modules of the crate that code in the module `at` names: by `crate::`, or by as many `super::` as lead there.
fn used(code: &str, at: &[String]) -> BTreeSet<String> {
    let climb = "super::".repeat(at.len());
    let mut used = BTreeSet::new();
    for root in ["crate::", climb.as_str()] {
        for (start, _) in code.match_indices(root) {
            let before = code.get(..start).unwrap_or_default();
            if before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            let rest = code.get(start + root.len()..).unwrap_or_default();
            match rest.strip_prefix('{') {
                Some(group) => used.extend(names_of_group(group)),
                None => used.extend(first_name(rest)),
            }
        }
    }
    used
}

/// The first name of each path in `a::b, c::{d, e}}`.
fn names_of_group(group: &str) -> Vec<String> {
    let (mut names, mut depth, mut path) = (Vec::new(), 0_usize, String::new());
    for c in group.chars() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.extend(first_name(&std::mem::take(&mut path))),
            _ if depth == 0 => path.push(c),
            _ => {}
        }
    }
    names.extend(first_name(&path));
    names
}

fn first_name(path: &str) -> Option<String> {
    let path = path.trim_start();
    let name: String =
        path.chars().take_while(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || *c == '_').collect();
    (!name.is_empty()).then_some(name)
}

#[test]
fn the_table_names_every_module_and_leads_one_way() {
    let declared = code(&read(Path::new("src/core/lib.rs")));
    let mut declared: Vec<&str> =
        declared.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    declared.retain(|module| *module != BESIDE);
    let mut listed: Vec<&str> = MAY_USE.iter().map(|(module, _)| *module).collect();
    listed.sort_unstable();
    assert_eq!(declared, listed, "the modules of lib.rs, in alphabetical order, are those of the table");
    for (row, (module, allowed)) in MAY_USE.iter().enumerate() {
        for other in *allowed {
            let above = MAY_USE.iter().take(row).any(|(name, _)| name == other);
            assert!(above, "{module} may use {other}, which does not stand above it");
        }
    }
}

#[test]
fn no_module_uses_one_above_it() {
    let mut seen = 0;
    for file in files("src/core", &["rs"]) {
        let at = module_path(&file);
        let Some(module) = at.first().filter(|module| *module != BESIDE) else { continue };
        let (_, allowed) = MAY_USE.iter().find(|(name, _)| name == module).expect("in the table");
        for other in used(&code(&read(&file)), &at) {
            let known = MAY_USE.iter().any(|(name, _)| *name == other) || other == BESIDE;
            let own = other == *module;
            assert!(known, "{}: {other} is no module of the table", file.display());
            assert!(
                own || allowed.contains(&other.as_str()),
                "{}: {module} may not use {other}",
                file.display()
            );
            seen += usize::from(!own);
        }
    }
    assert!(seen > 50, "only {seen} imports were found: the test reads them wrong");
}

#[test]
fn the_core_names_neither_the_platform_nor_a_clock() {
    for file in files("src/core", &["rs"]) {
        let text = code(&read(&file));
        for name in NEVER_NAMED {
            let named = text.match_indices(name).any(|(start, _)| {
                let is_word = |c: char| c.is_alphanumeric() || c == '_';
                let before = text.get(..start).unwrap_or_default();
                let after = text.get(start + name.len()..).unwrap_or_default();
                !before.ends_with(is_word) && !after.starts_with(is_word)
            });
            assert!(!named, "{} names {name}", file.display());
        }
    }
    let manifest = read(Path::new("src/core/Cargo.toml"));
    for name in ["worker", "wasm-bindgen", "js-sys", "getrandom", "tokio"] {
        assert!(!manifest.lines().any(|line| line.starts_with(name)), "the core depends on {name}");
    }
}

#[test]
fn no_file_has_become_two_things() {
    for folder in ["src", "tests", "tools", "benches", "demo", "fuzz"] {
        for file in files(folder, &["rs", "js", "mjs", "py", "sh"]) {
            let name = file.to_string_lossy().into_owned();
            if LONGER.iter().any(|(exception, _)| *exception == name) {
                continue;
            }
            let lines = read(&file).lines().count();
            assert!(lines <= MOST_LINES, "{name} has {lines} lines: it is usually two things by now");
        }
    }
}

#[test]
fn an_upward_import_would_be_found_however_it_is_written() {
    let own = |at: &[&str], text: &str| {
        let at: Vec<String> = at.iter().map(|name| (*name).to_owned()).collect();
        used(&code(text), &at).into_iter().collect::<Vec<_>>().join(" ")
    };
    assert_eq!(own(&["http", "cookie"], "use crate::gateway::Head;"), "gateway");
    assert_eq!(
        own(&["http", "cookie"], "use crate::{base::{Span, Text}, login::{\n  Provider},\n pages};"),
        "base login pages"
    );
    assert_eq!(own(&["http", "cookie"], "fn f() -> crate::config::Config {}"), "config");
    assert_eq!(own(&["http", "cookie"], "use super::super::session::Session;"), "session");
    assert_eq!(own(&["ports"], "use super::account;"), "account");
    assert_eq!(own(&["http", "cookie"], "use super::percent; // crate::gateway\n/// crate::login"), "");
    assert_eq!(own(&["http"], "fn f() {}\n#[cfg(test)]\nmod tests {\n use crate::gateway::Head;\n}"), "");
}
