//! `docs/THREATS.md` held against the list of attacks and against the tests it names; and what no single test can hold.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

mod document;

use document::{codes, read, root, rows, section};
use std::collections::BTreeMap;
use std::path::Path;

/// The families of attacks, and how many there are of each: 148 together. Each is one row of the document.
const FAMILIES: [(char, usize); 14] = [
    ('H', 16),
    ('P', 11),
    ('R', 6),
    ('C', 13),
    ('X', 6),
    ('J', 21),
    ('O', 21),
    ('A', 12),
    ('W', 9),
    ('M', 8),
    ('K', 8),
    ('L', 5),
    ('Q', 5),
    ('E', 7),
];

fn ids() -> Vec<String> {
    let of = |(family, count): &(char, usize)| {
        let family = *family;
        (1..=*count).map(move |number| format!("{family}{number:02}")).collect::<Vec<_>>()
    };
    FAMILIES.iter().flat_map(of).collect()
}

/// The rows of the attacks: id, attack, and what holds it.
fn attacks(document: &str) -> Vec<Vec<&str>> {
    rows(section(document, "## The attacks"))
}

#[test]
fn threats_md_has_every_attack_once_and_in_order() {
    let document = read("docs/THREATS.md");
    let rows = attacks(&document);
    let listed: Vec<&str> = rows.iter().map(|row| row[0]).collect();
    assert_eq!(listed, ids());
    assert_eq!(listed.len(), 148);
    for row in &rows {
        assert_eq!(row.len(), 3, "{row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
    }
    // The list itself, where it stands beside the project.
    let Ok(list) = std::fs::read_to_string(root().join("../shared/reference/attacks.tsv")) else {
        println!("the list of attacks is not beside the project: only its ids are held");
        return;
    };
    let there: Vec<&str> = list.lines().skip(1).filter_map(|line| line.split('\t').next()).collect();
    let mut known = ids();
    let mut there: Vec<String> = there.into_iter().map(str::to_owned).collect();
    known.sort_unstable();
    there.sort_unstable();
    assert_eq!(there, known);
}

#[test]
fn every_test_that_threats_md_names_exists_and_one_of_each_attack_has_its_id() {
    let document = read("docs/THREATS.md");
    let mut sources = BTreeMap::new();
    for row in attacks(&document) {
        let (id, held) = (row[0], row[2]);
        let tests: Vec<(&str, &str)> = codes(held)
            .map(|test| test.split_once(" › ").unwrap_or_else(|| panic!("{id}: {test}")))
            .collect();
        if tests.is_empty() {
            assert!(held.starts_with("Does not apply: "), "{id}: a test, or why there is none: {held}");
            continue;
        }
        for (file, name) in &tests {
            let source = sources.entry((*file).to_owned()).or_insert_with(|| read(file));
            assert!(is_test(source, file, name), "{id}: no test \"{name}\" in {file}");
        }
        assert!(
            tests.iter().any(|(file, name)| is_named(file, name, id)),
            "{id}: none of its tests has its id"
        );
    }
}

/// Whether a file has a test of this name.
fn is_test(source: &str, file: &str, name: &str) -> bool {
    if Path::new(file).extension().is_some_and(|ending| ending == "rs") {
        let head = format!("fn {name}(");
        let lines: Vec<&str> = source.lines().collect();
        return lines.iter().enumerate().any(|(at, line)| {
            line.trim_start().starts_with(&head)
                && lines[at.saturating_sub(3)..at].iter().any(|line| line.trim() == "#[test]")
        });
    }
    let escaped = name.replace('\'', "\\'");
    ["test", "suite"].iter().any(|kind| {
        source.contains(&format!("{kind}('{escaped}'"))
            || source.contains(&format!("{kind}(`{name}`"))
            || source.contains(&format!("{kind}(\"{name}\""))
    })
}

/// `h02_…` or `…_h02_…` in Rust, `H02 …` or `… H02 …` in JavaScript.
fn is_named(file: &str, name: &str, id: &str) -> bool {
    if file.ends_with(".rs") {
        return name.split('_').any(|word| word == id.to_ascii_lowercase());
    }
    name.split(' ').any(|word| word == id)
}

#[test]
fn a_test_that_is_none_would_be_found() {
    let rust = "    #[test]\n    fn h01_it_is() {\n    }\n\n    fn h02_it_is_not() {\n    }\n";
    assert!(
        is_test(rust, "a.rs", "h01_it_is")
            && !is_test(rust, "a.rs", "h02_it_is_not")
            && !is_test(rust, "a.rs", "h01_it")
    );
    let script = "test('H01 it\\'s one', () => {});\n// H02 it is not\n";
    assert!(is_test(script, "a.mjs", "H01 it's one") && !is_test(script, "a.mjs", "H02 it is not"));
    assert!(is_named("a.rs", "h01_h02_x", "H02") && !is_named("a.rs", "h021_x", "H02"));
    assert!(is_named("a.mjs", "L02 W07 in workerd", "W07") && !is_named("a.mjs", "W071 x", "W07"));
}

#[test]
fn m08_no_secret_is_compared_with_an_equals_sign() {
    // Where something that a stranger sends is held against a secret, or against what is made of one.
    for (file, how) in [
        ("account/codes.rs", "!constant_time_eq(right.reveal()"),
        ("account/guard.rs", "constant_time_eq(hash.as_bytes()"),
        ("config/email.rs", "constant_time_eq(&Sha256::digest(token)"),
        ("crypto/seal.rs", "mac.verify_truncated_left(tag)"),
        ("oidc/id_token.rs", "nonce.as_bytes().ct_eq("),
        ("password/hash.rs", "constant_time_eq(&tag, &self.tag)"),
    ] {
        assert!(read(format!("src/core/{file}")).contains(how), "{file}: {how}");
    }
    let mut looked_at = 0;
    let mut folders = vec![root().join("src/core"), root().join("src/edge")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let source = std::fs::read_to_string(&path).expect("a source");
                let code = source.split("#[cfg(test)]").next().unwrap_or_default();
                let compares = |line: &&str| {
                    line.contains("reveal()")
                        && ["reveal() ==", "reveal() !=", "== secret", "!= secret"]
                            .iter()
                            .any(|sign| line.contains(sign))
                };
                assert_eq!(code.lines().find(compares), None, "{}", path.display());
                looked_at += code.matches("reveal()").count();
            }
        }
    }
    assert!(looked_at > 10, "{looked_at}: the name by which secrets are told has changed");
}

#[test]
fn security_md_and_threats_md_are_found_from_the_first_page() {
    let readme = read("README.md");
    for file in ["docs/THREATS.md", "SECURITY.md"] {
        assert!(readme.contains(&format!("({file})")), "{file}");
    }
    assert!(read("SECURITY.md").contains("(docs/THREATS.md)"));
}
