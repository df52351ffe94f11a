//! The fuzz targets on stable: each over its corpus, and over some thousand mutations of it that a seed decides.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop"
)]

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use vestibule_core::base::{Entropy, SeededEntropy};

/// Mutations of each target's corpus; `FUZZ_MUTATIONS` has another number.
const MUTATIONS: u64 = 2_000;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(name)
}

/// The names in a folder, without the endings of files.
fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    entries.map(|entry| entry.path().file_stem().expect("a name").to_string_lossy().into_owned()).collect()
}

fn corpus(target: &str) -> Vec<Vec<u8>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder("corpus").join(target))
        .expect(target)
        .map(|entry| entry.expect("a file").path())
        .collect();
    files.sort();
    files.iter().map(|file| fs::read(file).expect("a file")).collect()
}

/// Runs a target, and names the input if it does not hold.
fn hold(target: &str, data: &[u8]) {
    if catch_unwind(AssertUnwindSafe(|| fuzz::run(target, data))).is_err() {
        panic!("{target}: {:?} ({data:?})", String::from_utf8_lossy(data));
    }
}

struct Mutator(SeededEntropy);

impl Mutator {
    fn below(&mut self, end: usize) -> usize {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        (u64::from_le_bytes(bytes) % end.max(1) as u64) as usize
    }

    /// An input of the corpus with a few changes: a byte, a piece taken out, doubled, or put in from another input.
    fn mutated(&mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        const TELLING: &[u8] = b"%/\\.;:,=&?#@ \"'<>{}[]\0\n\r\t~-_+*\x7f\x80\xff09aZ";
        let mut data = corpus[self.below(corpus.len())].clone();
        for _ in 0..=self.below(4) {
            let at = self.below(data.len() + 1);
            let end = (at + self.below(9)).min(data.len());
            match self.below(6) {
                0 => data.insert(at, TELLING[self.below(TELLING.len())]),
                1 => drop(data.drain(at..end)),
                2 => {
                    let piece = data[at..end].to_vec();
                    data.splice(at..at, piece);
                }
                3 if at < data.len() => data[at] ^= 1 << self.below(8),
                4 if at < data.len() => data[at] = TELLING[self.below(TELLING.len())],
                _ => {
                    let other = &corpus[self.below(corpus.len())];
                    let from = self.below(other.len() + 1);
                    let to = (from + self.below(33)).min(other.len());
                    data.splice(at..at, other[from..to].iter().copied());
                }
            }
        }
        data
    }
}

#[test]
fn every_target_has_a_file_and_a_corpus_and_a_row_in_fuzzing_md() {
    let targets: BTreeSet<String> = fuzz::TARGETS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(targets.len(), fuzz::TARGETS.len());
    assert_eq!(names(&folder("targets")), targets);
    assert_eq!(names(&folder("corpus")), targets);
    let document = fs::read_to_string(folder("../docs/FUZZING.md")).expect("docs/FUZZING.md");
    let manifest = fs::read_to_string(folder("Cargo.toml")).expect("a manifest");
    for target in &targets {
        assert_eq!(
            document.matches(&format!("| `{target}` |")).count(),
            2,
            "{target}: what it holds, and how far it was run"
        );
        assert!(
            manifest.contains(&format!("name = \"{target}\"\npath = \"targets/{target}.rs\"")),
            "{target}"
        );
        let source = fs::read_to_string(folder("targets").join(format!("{target}.rs"))).expect("a target");
        assert!(
            source.contains(&format!("vestibule_fuzz::run(\"{target}\", data)")),
            "{target} runs another"
        );
        let corpus = corpus(target);
        assert!((5..=40).contains(&corpus.len()), "{target}: {} files", corpus.len());
        assert!(corpus.iter().all(|input| input.len() <= 4_096), "{target}: a seed is small");
    }
}

macro_rules! targets {
    ($($target:ident)*) => {
        $(
            #[test]
            fn $target() {
                let target = stringify!($target);
                let corpus = corpus(target);
                corpus.iter().for_each(|input| hold(target, input));
                hold(target, b"");
                let wanted = std::env::var("FUZZ_MUTATIONS").ok().and_then(|count| count.parse().ok());
                let mut mutator = Mutator(SeededEntropy(1));
                for _ in 0..wanted.unwrap_or(MUTATIONS) {
                    hold(target, &mutator.mutated(&corpus));
                }
            }
        )*

        #[test]
        fn every_target_is_replayed() {
            let known: Vec<&str> = fuzz::TARGETS.iter().map(|(name, _)| *name).collect();
            assert_eq!(known, [$(stringify!($target)),*]);
        }
    };
}

targets! {
    catalogue clients config cookies emails forms headers hosts json key_sets languages lobby mime passwords paths
    provider requests return_paths sealed smtp spoiled tokens wire
}
