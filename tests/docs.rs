//! What the documents for operators and origin developers say, held against the code.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]

use serde_json::{Value, json};
mod document;

use document::{codes, first_codes, read, root, rows, section, set};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use vestibule_core::assertion::{AssertionSettings, Preset, Stamper};
use vestibule_core::base::{Id, SeededEntropy, Span, Text, Timestamp};
use vestibule_core::config::Config;
use vestibule_core::crypto::{Keyring, MasterSecret};
use vestibule_core::http::header_name::FAMILIES;
use vestibule_core::http::return_path::ReturnPath;
use vestibule_core::i18n::Language;
use vestibule_core::jose::{Algorithm, KeySet, Policy};
use vestibule_core::login::{BrowserId, FlowStart, LoginState};
use vestibule_core::refusal::Refusal;
use vestibule_core::session::{Profile, Session, SessionToken};
use vestibule_core::testing::jws::verify;
use vestibule_core::testing::{SECRET, settings};

const NOW: Timestamp = Timestamp::from_secs(1_800_000_000);

fn keyring() -> Keyring {
    Keyring::new(&MasterSecret::parse(SECRET).expect("a good secret"), None)
}

fn token(provider: &str, profile: Profile) -> SessionToken {
    SessionToken {
        account: Id::from_bytes([1; 16]),
        session: Id::from_bytes([2; 16]),
        flow: Id::from_bytes([3; 16]),
        signed_in_at: NOW,
        fresh_until: NOW,
        idle_until: NOW,
        ends_at: NOW,
        provider: Text::exact(provider).expect("a name"),
        profile,
    }
}

fn ada() -> Profile {
    Profile {
        email: Text::exact("ada@customers.example"),
        email_verified: true,
        name: Text::exact("Ada Lovelace"),
        locale: Text::exact("en-GB"),
        roles: None,
    }
}

#[test]
fn refusals_md_lists_every_refusal() {
    let document = read("docs/REFUSALS.md");
    let documented: Vec<Vec<String>> = rows(&document)
        .iter()
        .map(|row| row.iter().take(3).map(|cell| cell.replace('`', "")).collect())
        .collect();
    let fault = |refusal: &Refusal| format!("{:?}", refusal.fault()).to_lowercase();
    let known: Vec<Vec<String>> = Refusal::ALL
        .iter()
        .map(|refusal| vec![refusal.code().to_owned(), refusal.status().to_string(), fault(refusal)])
        .collect();
    assert_eq!(documented, known);
    let last = document.split("`Retry-After` is").nth(1).expect("the last paragraph");
    let (five, thirty) = last.split_once("30 seconds").expect("two groups");
    for refusal in Refusal::ALL {
        let code = format!("`{}`", refusal.code());
        let documented = if five.contains(&code) { Some(5) } else { thirty.contains(&code).then_some(30) };
        assert_eq!(refusal.retry_after(), documented, "{code}");
    }
}

/// The keys that the reader allows beside an unknown one, by the table `pointer` leads to.
fn keys_at(pointer: &str) -> BTreeSet<String> {
    let mut settings = settings();
    for table in ["IDENTITY", "LANGUAGES", "LOG", "TURNSTILE"] {
        settings.as_object_mut().expect("a table").insert(table.to_owned(), json!({}));
    }
    let mut add = |pointer: &str, key: &str, value: Value| {
        let table = settings.pointer_mut(pointer).and_then(Value::as_object_mut).expect(pointer);
        table.insert(key.to_owned(), value);
    };
    add("", "ROOMS", json!({ "sale": { "inside": 1 } }));
    add("/ROUTES/0", "room", json!("sale"));
    let table = settings.pointer_mut(pointer).and_then(Value::as_object_mut).expect(pointer);
    table.insert("unheard-of".to_owned(), json!(1));
    let problems = Config::read(&settings.to_string(), "").err().expect("an unknown key is a problem");
    let problem = problems.iter().find(|problem| problem.path.ends_with("unheard-of")).expect("it is named");
    set(problem.allowed.strip_prefix("one of ").expect("a list").split(", "))
}

#[test]
fn configuration_md_has_every_key_and_no_other() {
    let document = read("docs/CONFIGURATION.md");
    for (heading, pointer) in [
        ("BRAND", "/BRAND"),
        ("LANGUAGES", "/LANGUAGES"),
        ("SESSION", "/SESSION"),
        ("IDENTITY", "/IDENTITY"),
        ("LOG", "/LOG"),
        ("EMAIL", "/EMAIL"),
        ("MAIL", "/MAIL"),
        ("ORIGINS", "/ORIGINS/shop"),
        ("ROUTES", "/ROUTES/0"),
        ("ROOMS", "/ROOMS/sale"),
        ("PROVIDERS", "/PROVIDERS/demo"),
        ("TURNSTILE", "/TURNSTILE"),
    ] {
        assert_eq!(first_codes(section(&document, &format!("## {heading}"))), keys_at(pointer), "{heading}");
    }
    let mut variables = first_codes(section(&document, "## Variables"));
    variables.append(&mut first_codes(section(&document, "## Secrets")));
    assert!(variables.remove("PROVIDER_<NAME>_SECRET"));
    assert_eq!(variables, keys_at(""));
}

#[test]
fn configuration_md_tells_the_defaults() {
    let document = read("docs/CONFIGURATION.md");
    let default = |heading: &str, key: &str| {
        let text = section(&document, heading);
        let row = rows(text).into_iter().find(|row| codes(row.first().expect("a cell")).eq([key]));
        let row = row.unwrap_or_else(|| panic!("{heading}: no {key}"));
        codes(row.get(2).expect("a default")).map(str::to_owned).collect::<Vec<_>>().join(" ")
    };
    let mut bare = settings();
    bare.as_object_mut().expect("a table").remove("SESSION");
    let config = Config::read(&bare.to_string(), "").expect("no problem");
    let lifetimes = config.lifetimes;
    assert_eq!(default("## SESSION", "fresh"), lifetimes.fresh.to_string());
    assert_eq!(default("## SESSION", "idle"), lifetimes.idle.to_string());
    assert_eq!(default("## SESSION", "absolute"), lifetimes.absolute.to_string());
    assert_eq!(default("## SESSION", "grace"), lifetimes.grace.to_string());
    assert_eq!(default("## IDENTITY", "assertion_lifetime"), config.assertion.lifetime.to_string());
    let preset = Preset::ALL.iter().find(|(_, preset)| *preset == config.assertion.preset);
    assert_eq!(Some(default("## IDENTITY", "preset").as_str()), preset.map(|(name, _)| *name));
    assert_eq!(default("## LOG", "forwarded"), config.log_forwarded.to_string());
    assert_eq!(default("## Variables", "PREFIX"), config.prefix);
    assert_eq!(default("## ORIGINS", "timeout"), config.origins.first().expect("one").timeout.to_string());
    bare["ROOMS"] = json!({ "sale": { "inside": 1, "opens_at": "2100-01-01T00:00:00Z" } });
    bare["ROUTES"][0]["room"] = json!("sale");
    let config_with_room = Config::read(&bare.to_string(), "").expect("no problem");
    let room = config_with_room.rooms.first().expect("one");
    for (key, span) in [
        ("patience", room.patience),
        ("idle", room.idle),
        ("stay", room.stay),
        ("away", room.away),
        ("keep", room.keep),
        ("slow", room.slow),
        ("gathers", room.opening.expect("it is set").gathers),
    ] {
        assert_eq!(default("## ROOMS", key), span.to_string(), "{key}");
    }
    assert_eq!(default("## ROOMS", "per_network"), room.per_network.to_string());
    let provider = config.provider("demo").expect("it is configured");
    assert_eq!(default("## PROVIDERS", "scopes"), provider.scopes.join(" "));
}

#[test]
fn the_whole_example_of_configuration_md_is_right() {
    let document = read("docs/CONFIGURATION.md");
    let example = document.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next());
    let tables = example.expect("an example").replace("[vars]\n", "").replace("[vars.", "[");
    let secrets =
        json!({ "SESSION_SECRET": SECRET, "PROVIDER_EXAMPLE_ID_SECRET": "secret", "MAIL_SECRET": "secret" });
    let tables: Value = toml::from_str(&tables).expect("TOML");
    let problems = Config::read(&secrets.to_string(), &tables.to_string()).err().unwrap_or_default();
    assert_eq!(problems, []);
}

#[test]
fn headers_md_has_every_preset_with_its_headers() {
    let document = read("docs/HEADERS.md");
    let presets = section(&document, "## Presets");
    let headings = presets.lines().filter_map(|line| line.strip_prefix("### "));
    let known = Preset::ALL.map(|(name, _)| format!("`{name}`"));
    assert_eq!(headings.collect::<Vec<_>>(), known);
    let token = token("demo", Profile { roles: Text::exact("staff"), ..ada() });
    for (name, preset) in Preset::ALL {
        let documented = first_codes(section(presets, &format!("### `{name}`")));
        let sent = preset.headers(&token).into_iter().map(|(name, _)| name);
        let sent = set(sent.chain([preset.assertion_header()]));
        assert_eq!(set(documented.iter().map(|name| name.to_ascii_lowercase())), sent, "{name}");
    }
    let stripped = section(&document, "## What never arrives").to_ascii_lowercase();
    for family in FAMILIES {
        assert!(stripped.contains(&format!("`{family}`")), "{family}");
    }
}

#[test]
fn headers_md_has_every_claim_of_the_assertion() {
    let document = read("docs/HEADERS.md");
    let text = section(&document, "## The assertion");
    let keyring = keyring();
    let token = token("demo", Profile { roles: Text::exact("staff"), ..ada() });
    let (session, _) = Session::issue(&keyring, token);
    let settings = AssertionSettings {
        preset: Preset::Vestibule,
        issuer: "https://shop.example".to_owned(),
        lifetime: Span::from_mins(5),
    };
    let stamp = Stamper::new(settings, 1).stamp(&keyring, &session, "https://shop.example", NOW);
    let assertion = stamp.headers().iter().find(|(name, _)| *name == "x-auth-assertion");
    let keys = KeySet::parse(keyring.jwks().to_string().as_bytes()).expect("our own key set");
    let header = text.lines().find(|line| line.contains("Header:")).expect("a sentence on the header");
    let typ = codes(header).find(|code| code.ends_with("+jwt")).expect("its type");
    let policy = Policy { algorithms: &[Algorithm::ES256], types: &[typ], untyped: false };
    let verified = verify(&assertion.expect("an assertion").1, &keys, &policy).expect("it verifies");
    assert_eq!(first_codes(text), set(verified.claims().keys().cloned()));
    let seconds = |claim: &str| verified.claims().get(claim).and_then(Value::as_u64).expect("a moment");
    assert_eq!(seconds("iat") - seconds("nbf"), 30, "as the row of nbf says");
}

#[test]
fn token_md_has_the_labels_of_the_source() {
    let source = read("src/core/crypto/keyring.rs");
    let labels = source.split('"').skip(1).step_by(2).filter(|text| text.starts_with("vestibule/"));
    assert_eq!(first_codes(section(&read("docs/TOKEN.md"), "## Keys")), set(labels));
}

#[test]
fn token_md_has_the_sizes_of_tokens() {
    let document = read("docs/TOKEN.md");
    let sizes = |heading: &str| -> Vec<usize> {
        let text = section(&document, heading);
        let cells = rows(text).into_iter().filter(|row| row.len() == 2).filter_map(|row| row.last().copied());
        cells.map(|cell| cell.replace(',', "").parse().expect("a number of characters")).collect()
    };
    let keyring = keyring();
    let session = |provider: &str, profile| Session::issue(&keyring, token(provider, profile)).1.len();
    let largest = Profile {
        email: Text::clipped(&"e".repeat(999)),
        email_verified: true,
        name: Text::clipped(&"n".repeat(999)),
        locale: Text::clipped(&"l".repeat(999)),
        roles: Text::clipped(&"r".repeat(999)),
    };
    let largest = session(&"p".repeat(32), largest);
    let known = [session("d", Profile::default()), session("demo", ada()), largest];
    assert_eq!(sizes("## The session token"), known);
    let cookies = "__Host-session=".len()
        + largest
        + "; __Host-browser=".len()
        + 22
        + 1
        + 32
        + 1
        + longest_tag().tag().len()
        + 1
        + 44;
    assert!(cookies < 1_024, "{cookies}");
    let shown = format!("sends {},{:03} bytes at most", cookies / 1_000, cookies % 1_000);
    assert!(document.contains(&shown), "{cookies}");

    let state = |provider: &str, path: &str, language| {
        let mut entropy = SeededEntropy(1);
        let path = ReturnPath::parse(path, "/auth/").expect("a path");
        let browser = BrowserId::random(&mut entropy);
        let start = FlowStart {
            provider,
            browser,
            return_to: path,
            language,
            attempt: 0,
            joining: None,
            guest: None,
            longest: usize::MAX,
        };
        LoginState::begin(&keyring, &mut entropy, start, NOW).1.len()
    };
    let longest =
        format!("/{}#{}", "a".repeat(ReturnPath::MAX_BYTES - 1), "b".repeat(ReturnPath::MAX_FRAGMENT_BYTES));
    let english = Language::english();
    let known = [
        state("demo", "/", english),
        state("demo", "/members/orders?page=2", english),
        state(&"p".repeat(32), &longest, longest_tag()),
    ];
    assert_eq!(sizes("## The login state"), known);
}

/// A language whose tag is the longest.
fn longest_tag() -> Language {
    Language::all().max_by_key(|language| language.tag().len()).expect("a language")
}

/// Every Markdown file of the project.
fn documents() -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![root().to_owned()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").flatten() {
            let (path, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
            let made = ["target", "build", "node_modules", "data"].contains(&name.as_str());
            if path.is_dir() && !made && !name.starts_with('.') {
                folders.push(path);
            } else if name.ends_with(".md") {
                found.push(path);
            }
        }
    }
    found
}

/// The anchors of a document's headings, as Git hosts make them.
fn anchors(document: &str) -> BTreeSet<String> {
    let headings = document.lines().filter(|line| line.starts_with('#'));
    let headings = headings.filter_map(|line| line.trim_start_matches('#').strip_prefix(' '));
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    set(headings
        .map(|heading| heading.to_lowercase().chars().filter(kept).collect::<String>().replace(' ', "-")))
}

#[test]
fn every_link_of_every_document_leads_somewhere() {
    let documents = documents();
    let mut links = 0;
    for file in &documents {
        let text = read(file);
        for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if target.starts_with("https://") {
                continue;
            }
            links += 1;
            let (path, anchor) = target.split_once('#').map_or((target, None), |(p, a)| (p, Some(a)));
            let to = if path.is_empty() { file.clone() } else { file.with_file_name("").join(path) };
            assert!(to.exists(), "{}: {target} is not there", file.display());
            if let Some(anchor) = anchor {
                assert!(anchors(&read(&to)).contains(anchor), "{}: no heading {target}", file.display());
            }
        }
    }
    assert!(documents.len() >= 11 && links > 30, "{links} links in {} documents", documents.len());
}
