//! Posted forms: `application/x-www-form-urlencoded` bodies (WHATWG URL Standard §5), bounded.

use super::Query;
use std::{borrow::Cow, fmt};

/// A posted form of at most [`Form::MAX_BYTES`] and [`Form::MAX_FIELDS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Form<'b>(Query<'b>);

/// Why a body is no form that this gateway could have sent out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormError {
    /// More than [`Form::MAX_BYTES`].
    TooLong,
    /// More than [`Form::MAX_FIELDS`] fields.
    TooManyFields,
    /// Bytes that are no UTF-8. A browser sends ASCII.
    NotText,
}

impl<'b> Form<'b> {
    /// The longest body, in bytes.
    pub const MAX_BYTES: usize = 16 * 1024;
    /// The most fields in a body.
    pub const MAX_FIELDS: usize = 64;

    /// Reads a whole body.
    pub fn parse(body: &'b [u8]) -> Result<Self, FormError> {
        if body.len() > Self::MAX_BYTES {
            return Err(FormError::TooLong);
        }
        if body.iter().filter(|b| **b == b'&').count() >= Self::MAX_FIELDS {
            return Err(FormError::TooManyFields);
        }
        std::str::from_utf8(body).map(|text| Self(Query::new(text))).map_err(|_| FormError::NotText)
    }

    /// The value of the first field called `name`, decoded; `None` if there is no such field.
    pub fn get(&self, name: &str) -> Option<Cow<'b, str>> {
        self.0.get(name)
    }

    /// Whether several fields are called `name`. Our own forms never send one twice, so a caller to whom the value
    /// matters refuses it.
    pub fn is_duplicated(&self, name: &str) -> bool {
        self.0.count(name) > 1
    }
}

impl fmt::Display for FormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLong => "the form is longer than 16 KiB",
            Self::TooManyFields => "the form has more than 64 fields",
            Self::NotText => "the form is not UTF-8",
        })
    }
}

impl std::error::Error for FormError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_field_by_field() {
        let form = Form::parse(b"email=zo%C3%AB%40shop.example&csrf=a+b&x=1&x=2&bad=%zz%").unwrap();
        assert_eq!(form.get("email").as_deref(), Some("zoë@shop.example"));
        assert_eq!(form.get("csrf").as_deref(), Some("a b"));
        assert_eq!(form.get("x").as_deref(), Some("1"));
        assert_eq!(form.get("bad").as_deref(), Some("%zz%"));
        assert!(form.is_duplicated("x") && !form.is_duplicated("csrf") && !form.is_duplicated("none"));
    }

    #[test]
    fn a_form_has_bounds() {
        assert!(Form::parse(&[b'a'; Form::MAX_BYTES]).is_ok());
        assert_eq!(Form::parse(&[b'a'; Form::MAX_BYTES + 1]), Err(FormError::TooLong));
        assert!(Form::parse(["a=1"; 64].join("&").as_bytes()).is_ok());
        assert_eq!(Form::parse(["a=1"; 65].join("&").as_bytes()), Err(FormError::TooManyFields));
        assert_eq!(Form::parse(b"a=\xff"), Err(FormError::NotText));
    }
}
