//! `PROVIDER_ORDER`: which providers go first where, in the place of the default table.

use super::reader::{Problems, Table};
use crate::login::Provider;
use crate::providers::Audience;
use serde_json::Value;

/// The operator's own order, by country and language.
#[derive(Clone, Debug, Default)]
pub struct ProviderOrder(Vec<(String, Vec<String>)>);

impl ProviderOrder {
    /// The names of the providers that go first for an audience, if the operator says so: by the country, else by the
    /// language. Where no country is known, nothing is said.
    pub fn of(&self, audience: Audience<'_>) -> Option<Vec<String>> {
        let country = audience.country?;
        let find = |key: &str| self.0.iter().find(|(known, _)| known == key).map(|(_, order)| order.clone());
        find(country).or_else(|| find(audience.language?))
    }
}

pub(super) fn read(value: Option<Value>, providers: &[Provider], problems: &mut Problems) -> ProviderOrder {
    let Some(value) = value else { return ProviderOrder::default() };
    let mut table = Table::new("PROVIDER_ORDER", value, problems);
    let is_key = |key: &str| {
        let is_country = key.len() == 2 && key.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_language = (2..=3).contains(&key.len()) && key.bytes().all(|byte| byte.is_ascii_lowercase());
        is_country || is_language
    };
    let mut order = Vec::new();
    for (key, names) in table.take_where(is_key) {
        let path = table.path_of(&key);
        let texts: Option<Vec<&str>> =
            names.as_array().and_then(|names| names.iter().map(Value::as_str).collect());
        let known = |name: &&str| providers.iter().any(|provider| provider.id == *name);
        match texts.filter(|texts| texts.iter().all(known)) {
            Some(texts) => order.push((key, texts.into_iter().map(str::to_owned).collect())),
            None => table.problems().wrong(&path, &names, "a list of names in PROVIDERS"),
        }
    }
    table.finish_with("countries (\"JP\") and languages (\"ja\")");
    ProviderOrder(order)
}
