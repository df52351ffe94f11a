//! Writes every page and every mail in every state as HTML files, for those who look at them: `make gallery`, the
//! browser's tests, native readers.
//!
//! usage: gallery DIRECTORY [TAG …]
//!
//! Without tags, in every language. `index.json` says of each file what it is: `name` (as in `testing::samples`),
//! `kind` (`page` or `mail`), `language`, `direction`, and the `policy` (Content-Security-Policy) that it is sent with.

use serde_json::{Value, json};
use std::error::Error;
use std::fs;
use std::path::Path;
use vestibule_core::brand::Brand;
use vestibule_core::i18n::{Language, Languages};
use vestibule_core::pages::Style;
use vestibule_core::testing::samples::{self, LETTERS, Sample, Values};

/// What a mail program lets a mail do: nothing but look like something.
const POLICY_OF_MAILS: &str = "default-src 'none'; style-src 'unsafe-inline'";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let directory = arguments.next().ok_or("usage: gallery DIRECTORY [TAG …]")?;
    let directory = Path::new(&directory);
    let offered = Languages::every();
    let mut languages = Vec::new();
    for tag in arguments {
        languages.push(Language::of_tag(&tag).ok_or_else(|| format!("{tag}: no such language"))?);
    }
    if languages.is_empty() {
        languages.clone_from(&offered);
    }
    let brand = Brand {
        name: "Corner Shop".to_owned(),
        terms: Some("/terms".to_owned()),
        privacy: Some("/privacy".to_owned()),
        ..Brand::default()
    };
    let style = Style::of(&brand);
    let mut index: Vec<Value> = Vec::new();
    for language in languages {
        let tag = language.tag();
        fs::create_dir_all(directory.join(tag))?;
        let mut write = |kind: &str, name: &str, policy: &str, html: &str| {
            let file = format!("{tag}/{}.html", file_name(&format!("{kind} {name}")));
            let direction = language.direction();
            index.push(json!({
                "file": file, "name": name, "kind": kind, "language": tag, "direction": direction, "policy": policy,
            }));
            fs::write(directory.join(file), html)
        };
        let frame = samples::frame(&brand, &style, language, &offered);
        for Sample { name, page } in samples::pages(&frame, Values::LIFELIKE) {
            write("page", &name, &page.content_security_policy(), &page.html())?;
        }
        let letters = samples::letters(&brand, language, Values::LIFELIKE.provider);
        for (name, letter) in LETTERS.iter().zip(letters) {
            write("mail", name, POLICY_OF_MAILS, &letter.html)?;
        }
    }
    fs::write(directory.join("index.json"), serde_json::to_string_pretty(&index)?)?;
    Ok(())
}

/// `sign_in Email(Empty)` as a file is called: `sign_in-email-empty`.
fn file_name(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_ascii_lowercase()
}
