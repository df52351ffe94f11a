//! Query strings (`application/x-www-form-urlencoded`, WHATWG URL Standard §5).

use super::percent::decode_form;
use std::borrow::Cow;

/// A query string, read where it stands: nothing is decoded or copied before it is asked for. Any text is a query
/// string; whoever hands it over has bounded it (the platform caps a URL at 16 KB, [`Form`](super::Form) a body).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Query<'q>(&'q str);

impl<'q> Query<'q> {
    /// Reads `text`, the part of a URL between `?` and `#`, both excluded.
    pub const fn new(text: &'q str) -> Self {
        Self(text)
    }

    /// The value of the first field called `name`, decoded; `None` if there is no such field. A field without `=`
    /// has the empty value.
    pub fn get(&self, name: &str) -> Option<Cow<'q, str>> {
        self.fields().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// How many fields are called `name`. More than one is either a mistake or parameter pollution; [`Self::get`]
    /// has then read the first, as browsers do.
    pub fn count(&self, name: &str) -> usize {
        self.fields().filter(|(key, _)| key == name).count()
    }

    /// Every field in order, decoded, as name and value.
    pub fn fields(&self) -> impl Iterator<Item = (Cow<'q, str>, Cow<'q, str>)> + use<'q> {
        self.0.split('&').filter(|field| !field.is_empty()).map(|field| {
            let (name, value) = field.split_once('=').unwrap_or((field, ""));
            (decode_form(name), decode_form(value))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_field_of_a_name_wins_and_the_others_are_counted() {
        let query = Query::new("a=1&b=2&a=3&&%61=4&c&d=&e=x=y");
        assert_eq!(query.get("a").as_deref(), Some("1"));
        assert_eq!(query.count("a"), 3);
        assert_eq!(query.get("c").as_deref(), Some(""));
        assert_eq!(query.get("d").as_deref(), Some(""));
        assert_eq!(query.get("e").as_deref(), Some("x=y"));
        assert_eq!(query.get("f"), None);
        assert_eq!(query.count("f"), 0);
        assert_eq!(Query::new("").fields().count(), 0);
    }

    #[test]
    fn a_plain_value_is_borrowed() {
        assert!(matches!(Query::new("code=abc-123").get("code"), Some(Cow::Borrowed("abc-123"))));
        assert_eq!(Query::new("next=%2Fa%3Fb%3D1+2").get("next").as_deref(), Some("/a?b=1 2"));
    }
}
