//! What the documents say of how the house is built and what it keeps, held against the code.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

mod document;

use document::{codes, first_codes, read, rows, section, set};
use serde_json::Value;
use std::collections::BTreeSet;
use vestibule_core::i18n::{Language, Languages};
use vestibule_core::providers::{self, Audience, Pkce, Protocol, Verified, suits};

#[test]
fn storage_md_has_every_object_and_table() {
    let document = read("docs/STORAGE.md");
    let tables = section(&document, "## Tables").split("\n### ").next().unwrap_or_default();
    let documented: BTreeSet<String> =
        rows(tables).iter().flat_map(|row| codes(row.get(1).expect("a table"))).map(str::to_owned).collect();
    let source = read("src/edge/sql.rs");
    let named = |word: &str| {
        let rests = source.split(word).skip(1).map(|rest| rest.trim_start_matches("IF NOT EXISTS "));
        set(rests.map(|rest| rest.split([' ', ';']).next().unwrap_or_default()))
    };
    let there: BTreeSet<String> = named("CREATE TABLE ").difference(&named("DROP TABLE ")).cloned().collect();
    assert_eq!(documented, there);
    let settings = read("wrangler.toml");
    let classes = settings.lines().filter_map(|line| line.strip_prefix("class_name = "));
    assert_eq!(first_codes(tables), set(classes.map(|name| name.trim_matches('"'))));
}

#[test]
fn storage_md_has_every_kind_of_item_and_every_fact() {
    let document = read("docs/STORAGE.md");
    let items = rows(section(&document, "### Items"));
    let column = |index: usize, kind: fn(&str) -> bool| {
        let rows = items.iter().filter(|row| row.first().is_some_and(|cell| kind(cell)));
        let cells = rows.flat_map(|row| codes(row.get(index).expect("a cell")));
        set(cells.map(str::to_owned))
    };
    let source = read("src/core/account/store.rs");
    let between = |start: &str, end: char| {
        let found = source.split(start).skip(1).map(|rest| rest.split(end).next().unwrap_or_default());
        set(found.map(str::to_owned))
    };
    let names = source.split("fn name(self)").nth(1).and_then(|rest| rest.split("\n    }").next());
    let kinds = names.expect("the names of kinds").split('"').skip(1).step_by(2);
    assert_eq!(column(0, |_| true), set(kinds));
    assert_eq!(column(1, |kind| kind == "`fact`"), between("const KEY: &'static str = \"", '"'));
}

#[test]
fn storage_md_has_every_message() {
    let document = read("docs/STORAGE.md");
    let messages = rows(section(&document, "## Messages"));
    let documented = set(messages.iter().flat_map(|row| codes(row.get(1).expect("a message"))));
    let source = ["account", "identifier", "limiter", "lobby"]
        .map(|name| read(format!("src/core/wire/{name}.rs")))
        .concat();
    let mut known = BTreeSet::new();
    for name in ["Account", "Identifier", "Limit", "Lobby"] {
        let name = format!("pub enum {name}Request {{");
        let name = name.as_str();
        let variants = source.split(name).nth(1).and_then(|rest| rest.split("\n}").next()).expect(name);
        let names = variants.lines().filter_map(|line| line.strip_prefix("    "));
        let names = names.filter(|line| line.starts_with(char::is_uppercase));
        known.extend(names.map(|line| {
            let name = line.split(['(', ' ', ',', '{']).next().unwrap_or_default();
            let snake = name.chars().map(|c| {
                if c.is_uppercase() { format!("_{}", c.to_ascii_lowercase()) } else { c.to_string() }
            });
            snake.collect::<String>().trim_start_matches('_').to_owned()
        }));
    }
    assert_eq!(documented, known);
}

#[test]
fn linking_md_has_a_test_for_every_row() {
    let table = read("docs/LINKING.md");
    let table = rows(section(&table, "## Every combination"));
    let tests = [read("tests/journeys_linking.rs"), read("tests/journeys_sign_ins.rs")].concat();
    for row in &table {
        let number = row.first().expect("a number");
        assert_eq!(tests.matches(&format!("row_{number}_")).count(), 1, "row {number}");
    }
    assert_eq!(table.len(), tests.matches("row_").count());
}

#[test]
fn logging_md_has_every_field_of_the_log_line() {
    let source = read("src/edge/js/respond.js");
    let object = source.split("console.log(").nth(1).and_then(|rest| rest.split("})").next());
    let fields = object.expect("the log line").lines().filter_map(|line| line.trim().strip_suffix(','));
    let fields = set(fields.map(|line| line.split(':').next().unwrap_or(line)));
    let document = read("docs/LOGGING.md");
    let text = section(&document, "## `request`").split("| reason |").next().unwrap_or_default();
    assert_eq!(first_codes(text), fields);
}

#[test]
fn architecture_md_draws_the_house_as_it_is_guarded() {
    let source = read("tests/architecture.rs");
    let table =
        source.split_once("const MAY_USE").and_then(|(_, rest)| rest.split_once(" = &[")).expect("it").1;
    let table = table.split("\n];").next().unwrap_or_default();
    let table = table.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<String>();
    // A module's name stands before its list, the last thing in quotes there.
    let pieces: Vec<&str> = table.split("&[").collect();
    let known = pieces.iter().zip(pieces.iter().skip(1)).map(|(before, list)| {
        let name = before.rsplit('"').nth(1).expect("a name");
        let uses = list.split(']').next().unwrap_or_default();
        std::iter::once(name).chain(uses.split('"').skip(1).step_by(2)).collect::<Vec<_>>()
    });
    let document = read("docs/ARCHITECTURE.md");
    let house = section(&document, "## The house").split("| at the rim |").next().unwrap_or_default();
    let drawn: Vec<Vec<&str>> = rows(house)
        .iter()
        .map(|row| [row.first(), row.last()].into_iter().flatten().flat_map(|cell| codes(cell)).collect())
        .collect();
    assert_eq!(drawn, known.collect::<Vec<_>>());
}

#[test]
fn architecture_md_has_a_reason_for_every_dependency() {
    let document = read("docs/ARCHITECTURE.md");
    let documented = first_codes(section(&document, "## Dependencies"));
    let package: Value = serde_json::from_str(&read("package.json")).expect("JSON");
    let packages = package.get("devDependencies").and_then(Value::as_object).expect("a table");
    let mut used = set(packages.keys().cloned());
    for manifest in [
        "Cargo.toml",
        "examples/verify/rust/Cargo.toml",
        "fuzz/Cargo.toml",
        "src/catalogue/Cargo.toml",
        "src/core/Cargo.toml",
        "tools/meter/Cargo.toml",
    ] {
        let mut counts = false;
        for line in read(manifest).lines() {
            if line.starts_with('[') {
                counts = line.ends_with("dependencies]");
            } else if let Some(name) = line.split(['=', '.', ' ']).next().filter(|_| counts) {
                used.extend((!name.is_empty() && !name.starts_with('#')).then(|| name.to_owned()));
            }
        }
    }
    assert!(used.remove("vestibule-core") && used.remove("vestibule-catalogue"));
    assert_eq!(documented, used);
}

#[test]
fn locales_md_lists_every_language() {
    let document = read("docs/LOCALES.md");
    let listed = first_codes(section(&document, "## The languages"));
    assert_eq!(listed, set(Languages::every().into_iter().map(Language::tag)));
    let table = rows(section(&document, "## The languages"));
    for row in table {
        let tag = codes(row[0]).next().expect("a tag");
        assert_eq!(row[1], Language::of_tag(tag).expect(tag).name(), "{tag}");
    }
}

#[test]
fn providers_md_has_a_row_and_a_test_for_every_definition() {
    let document = read("docs/PROVIDERS.md");
    let documented = rows(section(&document, "## What there is"));
    let quirks = section(&document, "## Quirks");
    let quirks = first_codes(quirks);
    let mut used = BTreeSet::new();
    let tests = read("tests/providers.rs");
    for (row, known) in documented.iter().zip(providers::ALL) {
        let file = known.name.replace('-', "_");
        let yes = |is: bool, no: &str| if is { "yes" } else { no }.to_owned();
        let nonce = match known.protocol {
            Protocol::OpenId { .. } => yes(known.nonce, "left out"),
            Protocol::OAuth2 { .. } => "—".to_owned(),
        };
        let verified = match known.claims.verified {
            Verified::Never => "nothing".to_owned(),
            Verified::Claim(pointer) => format!("`{pointer}`"),
            Verified::ClaimOrText(pointer) => format!("`{pointer}`, also as text"),
            Verified::Hosted { claim, .. } => format!("`{claim}`, where it runs the mailbox"),
            Verified::PrimaryOfList => "its list of addresses".to_owned(),
        };
        let names: Vec<String> = known
            .quirks
            .iter()
            .map(|quirk| format!("{quirk:?}").split('(').next().unwrap_or_default().to_owned())
            .collect();
        used.extend(names.iter().cloned());
        let names = match names.as_slice() {
            [] => "—".to_owned(),
            names => names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
        };
        let expected = [
            format!("`{}`", known.name),
            known.label.to_owned(),
            format!("[yes](../tests/providers/{file}.rs)"),
            match known.pkce {
                Pkce::Checked => "yes",
                Pkce::NotSaid => "not said",
                Pkce::NotSent => "not sent",
            }
            .to_owned(),
            nonce,
            known.claims.subject.split(' ').map(|one| format!("`{one}`")).collect::<Vec<_>>().join(" "),
            verified,
            names,
        ];
        assert_eq!(row, &expected, "{}", known.name);
        assert!(tests.contains(&format!("pub mod {file};")), "{file} is no test");
    }
    assert_eq!(documented.len(), providers::ALL.len());
    assert_eq!(quirks, used);
}

#[test]
fn providers_md_has_the_usual_order() {
    let document = read("docs/PROVIDERS.md");
    let mut table = rows(section(&document, "## Which come first"));
    // Two tables: the heading of the second looks like a row.
    table.retain(|row| row.first().is_some_and(|cell| codes(cell).count() > 0));
    let source = read("src/core/providers/order.rs");
    let source = source.split("/// The providers that go first for an audience").next().unwrap_or_default();
    for row in &table {
        let order: Vec<&str> = codes(row.get(1).expect("an order")).collect();
        for key in codes(row.first().expect("countries or languages")) {
            let is_country = key.bytes().all(|byte| byte.is_ascii_uppercase());
            let audience = Audience {
                country: Some(if is_country { key } else { "ZZ" }),
                language: (!is_country).then_some(key),
            };
            assert_eq!(suits(audience), order, "{key}");
        }
    }
    // Every row of the source is `(keys, &["first", …])`, on one line or two.
    assert_eq!(table.len(), source.matches("(&[\"").count() + source.matches("(\"").count());
}
