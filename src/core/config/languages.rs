//! `LANGUAGES` and `MESSAGES`: which languages the gateway speaks, and the operator's own words in them.

use super::reader::{Problems, Table};
use crate::i18n::{Language, Languages, Wording};
use serde_json::Value;

pub(super) fn read(languages: Option<Value>, messages: Option<Value>, problems: &mut Problems) -> Languages {
    let wording = wording(messages, problems);
    let mut offered = Languages::every();
    let mut default = None;
    if let Some(value) = languages {
        let mut table = Table::new("LANGUAGES", value, problems);
        if let Some(list) = table.take("offered") {
            offered = list_of(&list, table.problems()).unwrap_or(offered);
        }
        default = table.text("default", language);
        table.finish();
    }
    let english = Language::english();
    let first = offered.first().copied().unwrap_or(english);
    let default = default.unwrap_or(if offered.contains(&english) { english } else { first });
    if !offered.contains(&default) {
        problems.note("LANGUAGES.default", default.tag(), "one of LANGUAGES.offered");
    }
    Languages::new(offered, default, wording)
}

/// Offered languages, in the order of the list of all.
fn list_of(list: &Value, problems: &mut Problems) -> Option<Vec<Language>> {
    let path = "LANGUAGES.offered";
    let Some(tags) = list.as_array().filter(|tags| !tags.is_empty()) else {
        problems.note(path, list.to_string(), "a list of languages, such as [\"en\", \"de\"]");
        return None;
    };
    let mut wanted = Vec::new();
    for (index, tag) in tags.iter().enumerate() {
        match tag.as_str().map(language) {
            Some(Ok(language)) => wanted.push(language),
            _ => problems.note(&format!("{path}[{index}]"), tag.to_string(), allowed()),
        }
    }
    Some(Language::all().filter(|language| wanted.contains(language)).collect())
}

fn language(tag: &str) -> Result<Language, String> {
    Language::of_tag(tag).ok_or_else(allowed)
}

fn allowed() -> String {
    let tags: Vec<&str> = Languages::every().into_iter().map(Language::tag).collect();
    format!("one of {}", tags.join(", "))
}

fn wording(messages: Option<Value>, problems: &mut Problems) -> Wording {
    let mut wording = Wording::default();
    let Some(messages) = messages else { return wording };
    let Some(languages) = messages.as_object() else {
        problems.note("MESSAGES", messages.to_string(), "a table of languages, such as [vars.MESSAGES.de]");
        return wording;
    };
    for (tag, own) in languages {
        let path = format!("MESSAGES.{tag}");
        let (Ok(language), Some(own)) = (language(tag), own.as_object()) else {
            problems.note(&path, "something else", allowed());
            continue;
        };
        for (key, text) in own {
            let done = match text {
                Value::String(text) => wording.set(language, key, text),
                Value::Object(forms) if forms.values().all(Value::is_string) => {
                    let forms =
                        forms.iter().map(|(form, text)| (form.as_str(), text.as_str().unwrap_or_default()));
                    wording.set_plural(language, key, forms)
                }
                _ => Err("a text, or a table with a text for each plural form".to_owned()),
            };
            if let Err(allowed) = done {
                problems.note(&format!("{path}.{key}"), text.to_string(), allowed);
            }
        }
    }
    wording
}
