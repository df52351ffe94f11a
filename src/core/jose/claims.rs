//! Reading claims with exactly the JSON type their specification gives them (RFC 7519 §2, §4.1).
//!
//! A claim of the wrong type is never skipped as if it were absent (CVE-2026-25537): absent and malformed are
//! different answers, and the caller has to say what each of them means.

use crate::base::Timestamp;
use serde_json::{Map, Value};

/// The last second of the year 9999. A later date is a mistake, most often milliseconds.
const LAST_DATE: u64 = 253_402_300_799;

/// A claim is there, but not of the type it has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed(
    /// The claim's name.
    pub &'static str,
);

/// A view of a claim set that reads claims by type. An absent claim is `Ok(None)`; `null` is malformed.
#[derive(Clone, Copy)]
pub struct Claims<'a>(pub &'a Map<String, Value>);

impl<'a> Claims<'a> {
    /// A string, or a StringOrURI, which is a string too; never an array with one string in it.
    pub fn string(self, name: &'static str) -> Result<Option<&'a str>, Malformed> {
        self.0.get(name).map(|value| value.as_str().ok_or(Malformed(name))).transpose()
    }

    /// A NumericDate: a number of seconds from 1970 to 9999, its fraction dropped.
    pub fn date(self, name: &'static str) -> Result<Option<Timestamp>, Malformed> {
        self.0.get(name).map(|value| numeric_date(value).ok_or(Malformed(name))).transpose()
    }

    /// An audience: a string, or an array of strings (RFC 7519 §4.1.3).
    pub fn audience(self, name: &'static str) -> Result<Option<Vec<&'a str>>, Malformed> {
        let read = |value: &'a Value| match value {
            Value::String(one) => Some(vec![one.as_str()]),
            Value::Array(several) => several.iter().map(Value::as_str).collect(),
            _ => None,
        };
        self.0.get(name).map(|value| read(value).ok_or(Malformed(name))).transpose()
    }

    /// `true` or `false`; never `"true"`, never 1.
    pub fn boolean(self, name: &'static str) -> Result<Option<bool>, Malformed> {
        self.0.get(name).map(|value| value.as_bool().ok_or(Malformed(name))).transpose()
    }
}

fn numeric_date(value: &Value) -> Option<Timestamp> {
    let seconds = match (value.as_u64(), value.as_f64()) {
        (Some(whole), _) => whole,
        // The cast saturates, and the bound below refuses what it saturated; NaN never parses.
        (None, Some(fraction)) if fraction >= 0.0 => fraction as u64,
        _ => return None,
    };
    (seconds <= LAST_DATE).then(|| Timestamp::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn claims(value: Value) -> Map<String, Value> {
        json!({ "c": value }).as_object().unwrap().clone()
    }

    #[test]
    fn absent_is_not_malformed() {
        let none = Map::new();
        let none = Claims(&none);
        assert_eq!(none.string("c"), Ok(None));
        assert_eq!(none.date("c"), Ok(None));
        assert_eq!(none.audience("c"), Ok(None));
        assert_eq!(none.boolean("c"), Ok(None));
    }

    #[test]
    fn j08_a_date_is_a_number_between_1970_and_9999() {
        for (value, seconds) in
            [(json!(0), 0), (json!(1_700_000_000), 1_700_000_000), (json!(1.9), 1), (json!(-0.0), 0)]
        {
            assert_eq!(Claims(&claims(value)).date("c"), Ok(Some(Timestamp::from_secs(seconds))));
        }
        for value in [
            json!("never"),
            json!("9999"),
            json!(null),
            json!(1e300),
            json!(-1),
            json!(-0.5),
            json!([]),
            json!([1]),
            json!({}),
            json!(true),
            json!(u64::MAX),
            json!(1_700_000_000_000_u64),
        ] {
            assert_eq!(Claims(&claims(value.clone())).date("c"), Err(Malformed("c")), "{value}");
        }
    }

    #[test]
    fn strings_audiences_and_booleans_are_of_their_own_type() {
        assert_eq!(Claims(&claims(json!("x"))).string("c"), Ok(Some("x")));
        assert_eq!(Claims(&claims(json!("x"))).audience("c"), Ok(Some(vec!["x"])));
        assert_eq!(Claims(&claims(json!(["x", "y"]))).audience("c"), Ok(Some(vec!["x", "y"])));
        assert_eq!(Claims(&claims(json!([]))).audience("c"), Ok(Some(vec![])));
        assert_eq!(Claims(&claims(json!(true))).boolean("c"), Ok(Some(true)));
        for value in [json!(5), json!(["x"]), json!({"x": 1}), json!(null), json!(true)] {
            assert!(Claims(&claims(value)).string("c").is_err());
        }
        for value in [json!(5), json!(["x", 5]), json!([["x"]]), json!({"x": 1}), json!(null)] {
            assert!(Claims(&claims(value)).audience("c").is_err());
        }
        for value in [json!("true"), json!(1), json!(null), json!([true])] {
            assert!(Claims(&claims(value)).boolean("c").is_err());
        }
    }
}
