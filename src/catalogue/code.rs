//! The typed functions: one for each message, so that a page that asks for a message that is not there, or forgets what it
//! fills in, does not compile.

use crate::source::{Catalogue, Message, shown};
use crate::{REFERENCE, is_right_to_left, variant};
use std::fmt::Write;

/// The list of languages, and the functions of `Catalogue`. `file` says where the packed catalogue of a tag is.
pub fn rust(catalogues: &[Catalogue], tags: &[String], file: impl Fn(&str) -> String) -> String {
    let mut code = String::new();
    let languages: Vec<String> = tags.iter().map(|tag| language(tag, catalogues, tags, &file)).collect();
    let _ = write!(
        code,
        "/// Every language, in the order of a list of languages.\npub static LANGUAGES: [Row; {}] = [\n{}];\n\n",
        languages.len(),
        languages.concat()
    );
    let english = catalogues.iter().find(|catalogue| catalogue.tag == REFERENCE);
    let messages = english.map(|catalogue| catalogue.messages.as_slice()).unwrap_or_default();
    let keys: String = messages.iter().map(|message| format!("    \"{}\",\n", message.key)).collect();
    let _ = write!(
        code,
        "/// The names of the messages, in their order.\npub static KEYS: [&str; {}] = [\n{keys}];\n\n",
        messages.len()
    );
    let variables: String = messages.iter().map(variables).collect();
    let _ = write!(
        code,
        "/// What each message fills in, and whether that is a number.\npub static VARIABLES: [&[(&str, bool)]; {}] = [\n{variables}];\n\n",
        messages.len()
    );
    let functions: String =
        messages.iter().enumerate().map(|(index, message)| function(index, message)).collect();
    let _ = write!(code, "impl Catalogue {{\n{functions}}}\n");
    code
}

fn language(tag: &str, catalogues: &[Catalogue], tags: &[String], file: &impl Fn(&str) -> String) -> String {
    let parent = variant(tag).and_then(|variant| tags.iter().position(|known| known == variant.parent));
    let derived = variant(tag).is_some_and(|variant| variant.derived);
    let packed = if derived { "&[]".to_owned() } else { format!("include_bytes!({:?})", file(tag)) };
    format!(
        "    Row {{ tag: {tag:?}, name: {:?}, right_to_left: {}, parent: {parent:?}, packed: {packed} }},\n",
        name(tag, catalogues),
        is_right_to_left(tag)
    )
}

/// The name of a language in that language.
pub fn name(tag: &str, catalogues: &[Catalogue]) -> String {
    let own = catalogues.iter().find(|catalogue| catalogue.tag == tag);
    let name = own.and_then(|catalogue| catalogue.message("language-name"));
    match (name, tag) {
        (Some(message), _) => {
            message.pattern.texts().first().map(|(_, pieces)| shown(pieces)).unwrap_or_default()
        }
        (None, "sr-Latn") => "Srpski (latinica)".to_owned(),
        (None, "en-XA") => "[Éngłísh]".to_owned(),
        (None, tag) => tag.to_owned(),
    }
}

fn variables(message: &Message) -> String {
    let counted = message.pattern.counted();
    let one = |name: &str| format!("({name:?}, {}), ", Some(name) == counted);
    let all: String = message.pattern.variables().into_iter().map(one).collect();
    format!("    &[{all}],\n")
}

fn function(index: usize, message: &Message) -> String {
    let name = message.key.replace('-', "_");
    // A keyword of Rust may be the name of a message.
    let name = if name == "continue" { format!("{name}_") } else { name };
    let variables = message.pattern.variables();
    let counted = message.pattern.counted();
    let english = message.pattern.texts().last().map(|(_, pieces)| shown(pieces)).unwrap_or_default();
    let docs = format!("    /// “{english}”\n");
    if variables.is_empty() {
        return format!("{docs}    pub fn {name}(&self) -> &str {{\n        self.plain({index})\n    }}\n");
    }
    let kind = |variable: &str| if Some(variable) == counted { "u64" } else { "&str" };
    let value = |variable: &str| if Some(variable) == counted { "Number" } else { "Text" };
    let parameters: Vec<String> =
        variables.iter().map(|variable| format!("{variable}: {}", kind(variable))).collect();
    let values: Vec<String> =
        variables.iter().map(|variable| format!("Value::{}({variable})", value(variable))).collect();
    format!(
        "{docs}    pub fn {name}(&self, {}) -> Phrase {{\n        self.phrase({index}, &[{}])\n    }}\n",
        parameters.join(", "),
        values.join(", ")
    )
}
