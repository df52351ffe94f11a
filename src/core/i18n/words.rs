//! The list of languages and the functions of [`Catalogue`], one for each message: made by `build.rs`.

use super::catalogue::Catalogue;
use super::language::Row;
use super::packed::Value;
use super::phrase::Phrase;

include!(concat!(env!("OUT_DIR"), "/words.rs"));
