//! Public test vectors, read where they have been put beside the project. Without them a test says so and goes on.
#![allow(dead_code, reason = "each test binary reads some of them")]
#![allow(clippy::expect_used, reason = "a test may stop")]

use serde_json::Value;
use std::{fs, path::Path};

/// The text of the vector file `name`.
pub fn text(name: &str) -> Option<String> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/vectors")).join(name);
    let text = fs::read_to_string(path).ok();
    if text.is_none() {
        println!("skipped: the vectors {name} are not here");
    }
    text
}

/// The vector file `name`, which is JSON.
pub fn json(name: &str) -> Option<Value> {
    text(name).map(|text| serde_json::from_str(&text).expect("vectors are well-formed"))
}

/// The strings of the vector file `name`, a JSON array of strings.
pub fn strings(name: &str) -> Vec<String> {
    json(name).map(|list| serde_json::from_value(list).expect("a list of strings")).unwrap_or_default()
}
