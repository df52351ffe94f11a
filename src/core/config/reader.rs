//! Reading configuration values, with errors an operator can act on.

use serde_json::{Map, Value};
use std::fmt;

/// One wrong setting: where it is, what was found there, what is allowed.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Problem {
    /// The path of the setting, such as `PROVIDERS.demo.issuer` or `ROUTES[2].access`.
    pub path: String,
    /// What is there. Secrets are never shown.
    pub found: String,
    /// What may be there.
    pub allowed: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: found {}; allowed: {}", self.path, self.found, self.allowed)
    }
}

/// Something to know of a setting that is right.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Note {
    /// The path of the setting.
    pub path: String,
    /// A sentence.
    pub text: String,
}

/// Collects problems while reading goes on, so that an operator sees all of them at once.
#[derive(Debug, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Notes a wrong value.
    pub fn wrong(&mut self, path: &str, found: &Value, allowed: impl fmt::Display) {
        self.note(path, shown(found), allowed);
    }

    /// Notes that something is amiss, in words.
    pub fn note(&mut self, path: &str, found: impl Into<String>, allowed: impl fmt::Display) {
        self.0.push(Problem { path: path.to_owned(), found: found.into(), allowed: allowed.to_string() });
    }

    /// All that was noted.
    pub fn into_vec(self) -> Vec<Problem> {
        self.0
    }

    /// Whether nothing is wrong so far.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A value as an error shows it: short.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// A table of settings. Every key is asked for by name; those nobody asked for are errors.
pub struct Table<'v> {
    path: String,
    entries: Map<String, Value>,
    asked: Vec<&'static str>,
    problems: &'v mut Problems,
}

impl<'v> Table<'v> {
    /// Reads `value` as a table. A value that is none is noted, and the table is empty.
    pub fn new(path: impl Into<String>, value: Value, problems: &'v mut Problems) -> Self {
        let path = path.into();
        let entries = match value {
            Value::Object(entries) => entries,
            other => {
                problems.wrong(&path, &other, "a table");
                Map::new()
            }
        };
        Self { path, entries, asked: Vec::new(), problems }
    }

    /// The path of one of the table's keys.
    pub fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// Whether a key is there and has not been asked for.
    pub fn has(&self, key: &str) -> bool {
        self.entries.contains_key(key)
    }

    /// Where problems are noted.
    pub fn problems(&mut self) -> &mut Problems {
        self.problems
    }

    /// Takes the raw value of a key.
    pub fn take(&mut self, key: &'static str) -> Option<Value> {
        self.asked.push(key);
        self.entries.remove(key)
    }

    /// Takes every key that `pick` accepts, with its value.
    pub fn take_where(&mut self, pick: impl Fn(&str) -> bool) -> Vec<(String, Value)> {
        let keys: Vec<String> = self.entries.keys().filter(|key| pick(key)).cloned().collect();
        keys.into_iter().filter_map(|key| self.entries.remove(&key).map(|value| (key, value))).collect()
    }

    /// An optional text, read by `parse`; a failure is noted with what `parse` says is allowed.
    pub fn text<T, E: fmt::Display>(
        &mut self,
        key: &'static str,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let value = self.take(key)?;
        let path = self.path_of(key);
        match value.as_str().map(parse) {
            Some(Ok(parsed)) => Some(parsed),
            Some(Err(allowed)) => {
                self.problems.wrong(&path, &value, allowed);
                None
            }
            None => {
                self.problems.wrong(&path, &value, "a text");
                None
            }
        }
    }

    /// A text that must be there.
    pub fn required<T, E: fmt::Display>(
        &mut self,
        key: &'static str,
        parse: impl FnOnce(&str) -> Result<T, E>,
        allowed: &str,
    ) -> Option<T> {
        if !self.entries.contains_key(key) {
            let path = self.path_of(key);
            self.asked.push(key);
            self.problems.note(&path, "nothing", allowed);
            return None;
        }
        self.text(key, parse)
    }

    /// An optional `true` or `false`.
    pub fn flag(&mut self, key: &'static str) -> Option<bool> {
        let value = self.take(key)?;
        if value.as_bool().is_none() {
            let path = self.path_of(key);
            self.problems.wrong(&path, &value, "true or false");
        }
        value.as_bool()
    }

    /// An optional list of texts, each read by `parse`.
    pub fn texts<T, E: fmt::Display>(
        &mut self,
        key: &'static str,
        parse: impl Fn(&str) -> Result<T, E>,
    ) -> Option<Vec<T>> {
        let value = self.take(key)?;
        let path = self.path_of(key);
        let Value::Array(items) = &value else {
            self.problems.wrong(&path, &value, "a list of texts");
            return None;
        };
        let mut parsed = Vec::new();
        for (index, item) in items.iter().enumerate() {
            match item.as_str().map(&parse) {
                Some(Ok(item)) => parsed.push(item),
                Some(Err(allowed)) => self.problems.wrong(&format!("{path}[{index}]"), item, allowed),
                None => self.problems.wrong(&format!("{path}[{index}]"), item, "a text"),
            }
        }
        Some(parsed)
    }

    /// Ends the reading: whatever was not asked for is unknown. At the top its value is not shown: it may be a secret
    /// under a misspelt name.
    pub fn finish(self) {
        let allowed = format!("one of {}", self.asked.join(", "));
        self.finish_with(&allowed);
    }

    /// The same, where the keys are not a few words; `allowed` says what they are.
    pub fn finish_with(self, allowed: &str) {
        for (key, value) in &self.entries {
            let path = self.path_of(key);
            let found = match self.path.as_str() {
                "" => "an unknown variable".to_owned(),
                _ => format!("an unknown key (value {})", shown(value)),
            };
            self.problems.note(&path, found, allowed);
        }
    }
}

/// Reads one of a few words.
pub fn one_of<'w, T: Copy>(words: &'w [(&'static str, T)]) -> impl Fn(&str) -> Result<T, String> + 'w {
    move |text| {
        words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value).ok_or_else(|| {
            let listed: Vec<String> = words.iter().map(|(word, _)| format!("\"{word}\"")).collect();
            format!("one of {}", listed.join(", "))
        })
    }
}

/// Reads any text of 1 to `max` bytes without control characters.
pub fn words(max: usize) -> impl Fn(&str) -> Result<String, String> {
    move |text| {
        let fits = !text.is_empty() && text.len() <= max && !text.chars().any(char::is_control);
        fits.then(|| text.to_owned())
            .ok_or_else(|| format!("a text of 1 to {max} bytes without control characters"))
    }
}
