//! The operator's own words in the place of ours.

use super::packed::{END, PLURAL, VARIABLE};
use super::words::{KEYS, VARIABLES};
use super::{Language, Numbers};
use std::collections::BTreeMap;

/// Messages that say something else than the catalogue does.
#[derive(Default)]
pub struct Wording {
    /// By language and index, packed.
    messages: BTreeMap<(Language, usize), String>,
}

/// The plural categories by their names, and the letters they are packed under.
const CATEGORIES: [(&str, char); 6] =
    [("zero", 'z'), ("one", 'o'), ("two", 't'), ("few", 'f'), ("many", 'm'), ("other", Numbers::OTHER)];

impl Wording {
    /// The names of the messages.
    pub fn keys() -> &'static [&'static str] {
        &KEYS
    }

    /// Takes a text for a message. Its values stand in braces, as in `{ $provider }`.
    ///
    /// # Errors
    /// What is allowed.
    pub fn set(&mut self, language: Language, key: &str, text: &str) -> Result<(), String> {
        let (index, variables) = find(key)?;
        let packed = pack(text, variables)?;
        self.messages.insert((language, index), packed);
        Ok(())
    }

    /// Takes a text for each plural category of a message that counts something.
    ///
    /// # Errors
    /// What is allowed.
    pub fn set_plural<'t>(
        &mut self,
        language: Language,
        key: &str,
        texts: impl Iterator<Item = (&'t str, &'t str)>,
    ) -> Result<(), String> {
        let (index, variables) = find(key)?;
        let counts = variables.first().is_some_and(|(_, counted)| *counted);
        if !counts {
            return Err("a text: the message counts nothing".to_owned());
        }
        let mut packed = format!("{PLURAL}a");
        let mut has_other = false;
        for (category, text) in texts {
            let Some((_, letter)) = CATEGORIES.iter().find(|(name, _)| *name == category) else {
                return Err("the plural categories zero, one, two, few, many, other".to_owned());
            };
            has_other |= *letter == Numbers::OTHER;
            packed.push(*letter);
            packed.push_str(&pack(text, variables)?);
            packed.push(END);
        }
        if !has_other {
            return Err("a text for \"other\" too".to_owned());
        }
        self.messages.insert((language, index), packed);
        Ok(())
    }

    /// The messages of a language.
    pub(super) fn of(&self, language: Language) -> impl Iterator<Item = (usize, &str)> {
        let first = (language, 0);
        let all = self.messages.range(first..).take_while(move |((of, _), _)| *of == language);
        all.map(|((_, index), message)| (*index, message.as_str()))
    }
}

type Variables = &'static [(&'static str, bool)];

fn find(key: &str) -> Result<(usize, Variables), String> {
    let index = KEYS.iter().position(|known| *known == key);
    let index = index.ok_or_else(|| "the name of a message of locales/en.ftl".to_owned())?;
    Ok((index, VARIABLES.get(index).copied().unwrap_or_default()))
}

/// The text with its variables by their letters.
fn pack(text: &str, variables: Variables) -> Result<String, String> {
    if text.is_empty() || text.len() > 1_000 || text.contains(char::is_control) {
        return Err("a text of 1 to 1000 characters in one line".to_owned());
    }
    let mut packed = String::new();
    let mut rest = text;
    while let Some((words, after)) = rest.split_once('{') {
        packed.push_str(words);
        let (name, after) = after.split_once('}').ok_or("a } for every {")?;
        let index = name
            .trim()
            .strip_prefix('$')
            .and_then(|name| variables.iter().position(|(known, _)| *known == name));
        let Some(letter) = index.and_then(|index| char::from_u32(u32::from('a') + index as u32)) else {
            let known: Vec<String> = variables.iter().map(|(name, _)| format!("{{ ${name} }}")).collect();
            return Err(match known.is_empty() {
                true => "no braces: nothing is filled in here".to_owned(),
                false => format!("in braces only {}", known.join(", ")),
            });
        };
        packed.extend([VARIABLE, letter]);
        rest = after;
    }
    packed.push_str(rest);
    Ok(packed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Catalogues;

    #[test]
    fn an_operator_says_it_their_way() {
        let german = Language::of_tag("de").unwrap_or_else(Language::english);
        let mut wording = Wording::default();
        wording.set(german, "sign-in", "Eintreten").unwrap();
        wording.set(german, "continue-with", "Mit {$provider} hinein").unwrap();
        let counted = [("one", "{ $count } Gerät"), ("other", "{ $count } Geräte")];
        wording.set_plural(german, "sessions-count", counted.into_iter()).unwrap();
        let all = Catalogues::new(wording);
        let own = all.of(german);
        assert_eq!(own.sign_in(), "Eintreten");
        assert_eq!(own.continue_with("Google").plain(false), "Mit Google hinein");
        assert_eq!(own.sessions_count(1).plain(false), "1 Gerät");
        assert_eq!(own.sessions_count(1_234).plain(false), "1.234 Geräte");
        assert_eq!(all.of(Language::english()).sign_in(), "Sign in");
    }

    #[test]
    fn a_wording_that_would_not_work_says_what_would() {
        let mut wording = Wording::default();
        let mut set = |key, text| wording.set(Language::english(), key, text).unwrap_err();
        assert!(set("sing-in", "x").contains("locales/en.ftl"));
        assert!(set("sign-in", "{ $provider }").contains("no braces"));
        assert!(set("continue-with", "{ $name }").contains("{ $provider }"));
        assert!(set("continue-with", "{ $provider").contains('}'));
        assert!(set("sign-in", "a\u{1}b").contains("one line"));
        let counted = [("one", "x")];
        let error =
            wording.set_plural(Language::english(), "sessions-count", counted.into_iter()).unwrap_err();
        assert!(error.contains("other"));
    }
}
