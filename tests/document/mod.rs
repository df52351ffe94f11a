//! Reading the documents: sections, tables, and what stands between backticks.
#![allow(dead_code, reason = "each test binary uses some of it")]
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The folder of the project.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of it.
pub fn read(file: impl AsRef<Path>) -> String {
    let file = root().join(file);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The text below a heading such as `## LOG`, up to the next heading of its level or above.
pub fn section<'d>(document: &'d str, heading: &str) -> &'d str {
    let level = heading.split(' ').next().expect("a heading begins with #").len();
    let start = document.find(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no {heading}"));
    let text = document.get(start + heading.len() + 2..).expect("behind the heading");
    let ends = |line: &str| {
        let signs = line.bytes().take_while(|byte| *byte == b'#').count();
        (1..=level).contains(&signs)
    };
    let mut length = 0;
    for line in text.split_inclusive('\n') {
        if ends(line) {
            break;
        }
        length += line.len();
    }
    text.get(..length).expect("whole lines")
}

/// The cells of every table row, without the heads of the tables.
pub fn rows(text: &str) -> Vec<Vec<&str>> {
    let lines: Vec<&str> = text.lines().collect();
    let is_rule = |line: &str| line.starts_with("| ---");
    let rows = lines.iter().enumerate().filter(|(at, line)| {
        let head = lines.get(at + 1).is_some_and(|next| is_rule(next));
        line.starts_with('|') && !is_rule(line) && !head
    });
    rows.map(|(_, line)| line.trim_matches('|').split('|').map(str::trim).collect()).collect()
}

/// What stands between backticks.
pub fn codes(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// What stands between backticks in the first cell of every row.
pub fn first_codes(text: &str) -> BTreeSet<String> {
    rows(text).iter().flat_map(|row| codes(row.first().expect("a cell"))).map(str::to_owned).collect()
}

/// As a set of texts.
pub fn set<T: Into<String>>(items: impl IntoIterator<Item = T>) -> BTreeSet<String> {
    items.into_iter().map(Into::into).collect()
}
