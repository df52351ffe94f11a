//! Compiles `locales/*.ftl`: the packed catalogues, and a typed function for each message. `src/catalogue` does the work.
//! And the table of characters that names are written with.
//!
//! A message that cannot be used stops the build. One that is missing is English until `make check` is heeded.

use std::error::Error;
use std::fs;
use std::path::Path;
use vestibule_catalogue::{VARIANTS, check, code, identifiers, pack, read_all};

/// Letters with marks that begin the name of a language, and the letters they are listed under.
const LISTED_UNDER: [(char, char); 2] = [('č', 'c'), ('í', 'i')];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", folder.display());
    let out = std::env::var("OUT_DIR")?;
    let out = Path::new(&out);
    fs::write(out.join("identifiers.rs"), identifiers::rust()?)?;
    let catalogues = read_all(&folder)?;
    let reference = catalogues.first().ok_or("there is no catalogue")?;
    let mut tags = Vec::new();
    for catalogue in &catalogues {
        let problems = check(catalogue, reference);
        if let Some(problem) = problems.iter().find(|problem| problem.fatal) {
            return Err(problem.to_string().into());
        }
        if let Some(problem) = problems.first() {
            println!("cargo::warning={problem} ({} in this file: see `make check`)", problems.len());
        }
        fs::write(out.join(format!("{}.z", catalogue.tag)), pack::packed(catalogue, reference))?;
        tags.push(catalogue.tag.clone());
    }
    let there = |tag: &str| catalogues.iter().any(|catalogue| catalogue.tag == tag);
    for variant in VARIANTS.iter().filter(|variant| variant.derived && there(variant.parent)) {
        tags.push(variant.tag.to_owned());
    }
    tags.sort_by_key(|tag| listed_as(&code::name(tag, &catalogues)));
    let file = |tag: &str| out.join(format!("{tag}.z")).display().to_string();
    fs::write(out.join("words.rs"), code::rust(&catalogues, &tags, file))?;
    Ok(())
}

/// Latin letters first, in the order of the alphabet; other scripts after them.
fn listed_as(name: &str) -> String {
    let name = name.to_lowercase();
    let first = name.chars().next().unwrap_or_default();
    let under = LISTED_UNDER.iter().find(|(letter, _)| *letter == first).map_or(first, |(_, under)| *under);
    name.replacen(first, &under.to_string(), 1)
}
