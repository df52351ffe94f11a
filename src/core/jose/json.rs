//! JSON objects from strangers, read strictly: bounded in size and depth, and with no member named twice.
//!
//! RFC 7519 §4 lets a reader keep the last of two members with one name; two readers that differ on this see two
//! different tokens under one signature, so here such an object is refused.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::{cell::Cell, fmt};

/// The most bytes of a token's header or payload.
pub const TOKEN_LIMIT: usize = 32 * 1024;
/// The most bytes of a document a provider publishes: key set, metadata, answer of an endpoint.
pub const DOCUMENT_LIMIT: usize = 64 * 1024;
/// The most arrays and objects within one another, the outermost included.
pub const DEPTH_LIMIT: usize = 16;

/// Why a text is no object we read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonError {
    /// More bytes than the limit.
    TooLarge,
    /// More than [`DEPTH_LIMIT`] levels.
    TooDeep,
    /// An object names a member twice.
    DuplicateMember,
    /// Well-formed, but no object.
    NotAnObject,
    /// Not JSON (RFC 8259), not UTF-8, or a number no `f64` holds.
    Syntax,
}

impl JsonError {
    /// The stable name for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "json_too_large",
            Self::TooDeep => "json_too_deep",
            Self::DuplicateMember => "json_duplicate_member",
            Self::NotAnObject => "json_not_an_object",
            Self::Syntax => "json_syntax",
        }
    }
}

/// Reads `text`, of at most `limit` bytes, as one object with nothing after it.
pub fn object(text: &[u8], limit: usize) -> Result<Map<String, Value>, JsonError> {
    match value(text, limit)? {
        Value::Object(members) => Ok(members),
        _ => Err(JsonError::NotAnObject),
    }
}

/// Reads `text`, of at most `limit` bytes, as one value with nothing after it.
pub fn value(text: &[u8], limit: usize) -> Result<Value, JsonError> {
    if text.len() > limit {
        return Err(JsonError::TooLarge);
    }
    // serde's errors are opaque; the seed leaves the diagnosis here.
    let fault = Cell::new(JsonError::Syntax);
    let mut deserializer = serde_json::Deserializer::from_slice(text);
    Strict { levels: DEPTH_LIMIT, fault: &fault }
        .deserialize(&mut deserializer)
        .and_then(|value| deserializer.end().map(|()| value))
        .map_err(|_| fault.get())
}

/// Reads any value, `levels` deep at most.
#[derive(Clone, Copy)]
struct Strict<'a> {
    levels: usize,
    fault: &'a Cell<JsonError>,
}

impl Strict<'_> {
    fn fail<E: Error>(self, fault: JsonError) -> E {
        self.fault.set(fault);
        E::custom(fault.code())
    }

    /// The reader for what is inside an array or object.
    fn inside<E: Error>(self) -> Result<Self, E> {
        match self.levels.checked_sub(1) {
            Some(levels) => Ok(Self { levels, ..self }),
            None => Err(self.fail(JsonError::TooDeep)),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| self.fail(JsonError::Syntax))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut array = Vec::new();
        while let Some(element) = elements.next_element_seed(inside)? {
            array.push(element);
        }
        Ok(Value::Array(array))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let inside = self.inside()?;
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            if object.contains_key(&name) {
                return Err(self.fail(JsonError::DuplicateMember));
            }
            let value = members.next_value_seed(inside)?;
            object.insert(name, value);
        }
        Ok(Value::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_reads_as_serde_json_reads_it() {
        let text = br#" {"a":[1,-2,0.5,null,true,"x\u00e9\n"],"b":{"c":{}}} "#;
        assert_eq!(Value::Object(object(text, 100).unwrap()), serde_json::from_slice::<Value>(text).unwrap());
    }

    #[test]
    fn what_is_no_plain_object_is_refused_with_its_diagnosis() {
        let nested =
            |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels - 1), "]".repeat(levels - 1));
        assert!(object(nested(DEPTH_LIMIT).as_bytes(), TOKEN_LIMIT).is_ok());
        for (text, expected) in [
            (nested(DEPTH_LIMIT + 1), JsonError::TooDeep),
            (nested(7_000), JsonError::TooDeep),
            (format!("{{\"a\":\"{}\"}}", "x".repeat(TOKEN_LIMIT)), JsonError::TooLarge),
            (r#"{"a":1,"a":1}"#.into(), JsonError::DuplicateMember),
            (r#"{"a":1,"\u0061":2}"#.into(), JsonError::DuplicateMember),
            (r#"{"a":[{"b":{"c":1,"c":2}}]}"#.into(), JsonError::DuplicateMember),
            ("[]".into(), JsonError::NotAnObject),
            ("\"a\"".into(), JsonError::NotAnObject),
            ("null".into(), JsonError::NotAnObject),
            (String::new(), JsonError::Syntax),
            ("{}{}".into(), JsonError::Syntax),
            ("{} x".into(), JsonError::Syntax),
            ("{\"a\":1e400}".into(), JsonError::Syntax),
            ("{\"a\":NaN}".into(), JsonError::Syntax),
            ("{'a':1}".into(), JsonError::Syntax),
            ("{\"a\":1,}".into(), JsonError::Syntax),
            ("{\"a\":\"\u{1}\"}".into(), JsonError::Syntax),
            ("\u{feff}{}".into(), JsonError::Syntax),
        ] {
            assert_eq!(object(text.as_bytes(), TOKEN_LIMIT), Err(expected), "{text:.60}");
        }
        assert_eq!(object(b"{\"a\":\"\xff\"}", 100), Err(JsonError::Syntax));
    }
}
