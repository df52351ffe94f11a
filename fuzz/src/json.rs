//! JSON and base64url of strangers, read strictly.

use super::text;
use serde_json::Value;
use vestibule_core::jose::json::{self, DEPTH_LIMIT, DOCUMENT_LIMIT, JsonError};
use vestibule_core::jose::{base64url, claims::Claims};

pub fn check(data: &[u8]) {
    let lenient: Option<Value> = serde_json::from_slice(data).ok();
    match json::value(data, DOCUMENT_LIMIT) {
        Ok(value) => {
            assert_eq!(Some(&value), lenient.as_ref(), "what is read strictly is what everybody reads");
            assert!(depth(&value) <= DEPTH_LIMIT && data.len() <= DOCUMENT_LIMIT);
            let printed = value.to_string();
            let again = json::value(printed.as_bytes(), 8 * DOCUMENT_LIMIT);
            // The last digits of a fraction may change: nothing here goes by them.
            assert!(again.is_ok_and(|again| again == value || has_fraction(&value)));
        }
        Err(JsonError::Syntax) => assert_eq!(lenient, None, "serde reads it"),
        Err(JsonError::TooDeep) => assert!(lenient.is_none_or(|value| depth(&value) > DEPTH_LIMIT)),
        Err(JsonError::TooLarge) => assert!(data.len() > DOCUMENT_LIMIT),
        // Duplicates are gone in what serde reads, and a value is no object.
        Err(JsonError::DuplicateMember | JsonError::NotAnObject) => {}
    }
    let cut = data.len() / 2;
    assert!(cut == data.len() || json::value(data, cut) == Err(JsonError::TooLarge), "the limit is one");
    if let Ok(members) = json::object(data, DOCUMENT_LIMIT) {
        let claims = Claims(&members);
        let _ = (claims.date("exp"), claims.audience("aud"), claims.boolean("email_verified"));
        let named = members.get("sub").and_then(Value::as_str);
        assert_eq!(claims.string("sub").ok().flatten(), named);
    }
    let Some(encoded) = text(data) else { return };
    if let Some(bytes) = base64url::decode(encoded) {
        assert_eq!(base64url::encode(&bytes), encoded, "one spelling for each text");
    }
    assert_eq!(base64url::decode(&base64url::encode(data)).as_deref(), Some(data));
}

fn has_fraction(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().any(has_fraction),
        Value::Object(members) => members.values().any(has_fraction),
        value => value.is_f64(),
    }
}

fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(members) => 1 + members.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
