//! `check-locales FOLDER`: every problem of the catalogues, one a line, and a summary. Fails if there is one.

use std::path::PathBuf;
use std::process::ExitCode;
use vestibule_catalogue::{VARIANTS, check, read_all};

fn main() -> ExitCode {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "locales".to_owned()));
    let catalogues = match read_all(&folder) {
        Ok(catalogues) => catalogues,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let Some(reference) = catalogues.first() else { return ExitCode::FAILURE };
    let problems: Vec<_> = catalogues.iter().flat_map(|catalogue| check(catalogue, reference)).collect();
    problems.iter().for_each(|problem| eprintln!("{problem}"));
    let derived = VARIANTS.iter().filter(|variant| variant.derived).count();
    println!(
        "locales: {} languages, {} messages, {} problems",
        catalogues.len() + derived,
        reference.messages.len(),
        problems.len()
    );
    if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
