//! Which sign-ins the people around a customer use: the default order, by country and language.
//!
//! It is a rule of thumb from what is common where, written down here and in `docs/PROVIDERS.md` so that operators can
//! see it, and override it with `PROVIDER_ORDER`.

/// Who asks, as far as is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Audience<'a> {
    /// The country (ISO 3166-1 alpha-2, upper case).
    pub country: Option<&'a str>,
    /// The language (the first subtag of BCP 47, lower case).
    pub language: Option<&'a str>,
}

/// Countries, and the providers that go first there.
const COUNTRIES: &[(&[&str], &[&str])] = &[
    (&["JP"], &["line", "yahoo-japan", "google", "apple", "x"]),
    (&["TW", "TH"], &["line", "google", "facebook", "apple"]),
    (&["KR"], &["kakao", "naver", "google", "apple"]),
    (&["CN"], &["wechat", "apple", "microsoft"]),
    (&["HK", "MO", "SG", "MY"], &["google", "apple", "facebook", "wechat"]),
    (&["RU", "BY"], &["vk", "yandex", "google", "apple"]),
    (&["KZ", "UZ", "KG", "TJ", "AM"], &["google", "yandex", "vk", "apple"]),
    (&["US", "CA", "GB", "AU", "NZ", "IE"], &["google", "apple", "facebook", "amazon", "microsoft"]),
    (&["DE", "AT", "CH", "FR", "IT", "ES", "NL", "PL"], &["google", "apple", "paypal", "facebook", "amazon"]),
    (&["SE", "NO", "DK", "FI"], &["google", "apple", "facebook", "microsoft"]),
    (&["BR", "MX", "AR", "CO", "CL", "PE"], &["google", "facebook", "apple"]),
    (&["IN", "ID", "PH", "VN", "BD", "PK"], &["google", "facebook", "apple"]),
];

/// Languages, and the providers that go first for their speakers where the country says nothing.
const LANGUAGES: &[(&str, &[&str])] = &[
    ("ja", &["line", "yahoo-japan", "google", "apple", "x"]),
    ("ko", &["kakao", "naver", "google", "apple"]),
    ("th", &["line", "google", "facebook", "apple"]),
    ("zh", &["wechat", "google", "apple", "line"]),
    ("ru", &["google", "vk", "yandex", "apple"]),
    ("be", &["google", "vk", "yandex", "apple"]),
    ("kk", &["google", "yandex", "vk", "apple"]),
];

/// The providers that go first for an audience, by their definitions' names. Empty: nothing is known that would be
/// better than the operator's own order.
///
/// The country goes before the language: a traveller keeps the language, but most people who ask from a country live in
/// it, and a language may be spoken on four continents. With no country known nothing is guessed.
pub fn suits(audience: Audience<'_>) -> &'static [&'static str] {
    let Some(country) = audience.country else { return &[] };
    let of_country =
        COUNTRIES.iter().find(|(countries, _)| countries.contains(&country)).map(|(_, order)| *order);
    let of_language = || {
        let language = audience.language?;
        LANGUAGES.iter().find(|(known, _)| *known == language).map(|(_, order)| *order)
    };
    of_country.or_else(of_language).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::providers::find;
    use std::collections::BTreeSet;

    #[test]
    fn the_table_names_only_providers_that_there_are_and_each_country_once() {
        let orders = COUNTRIES.iter().map(|(_, order)| order).chain(LANGUAGES.iter().map(|(_, order)| order));
        for name in orders.flat_map(|order| order.iter()) {
            assert!(find(name).is_some(), "{name}");
        }
        let countries: Vec<_> = COUNTRIES.iter().flat_map(|(countries, _)| countries.iter()).collect();
        assert_eq!(countries.iter().collect::<BTreeSet<_>>().len(), countries.len());
    }

    #[test]
    fn the_country_goes_before_the_language_and_without_both_nothing_is_said() {
        let first = |country, language| suits(Audience { country, language }).first().copied();
        assert_eq!(first(Some("JP"), Some("en")), Some("line"));
        assert_eq!(first(Some("KR"), Some("ja")), Some("kakao"));
        assert_eq!(first(Some("ZZ"), Some("ja")), Some("line"));
        assert_eq!(first(None, Some("ko")), None);
        assert_eq!(first(Some("ZZ"), Some("en")), None);
        assert_eq!(first(None, None), None);
    }
}
