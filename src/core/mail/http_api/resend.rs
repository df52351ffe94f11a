//! Resend: `POST /emails`.

use super::{ApiKey, Delivery, Failure, Message, Parts, Reason, delivered};
use serde_json::{Map, Value, json};

pub(super) fn request(key: &ApiKey, message: &Message) -> Parts {
    let headers: Map<String, Value> =
        message.extra_headers().iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let body = json!({
        "from": message.from.to_string(),
        "to": [message.to.to_string()],
        "subject": message.subject.as_str(),
        "text": message.text,
        "html": message.html,
        "headers": headers,
        "tags": [{ "name": "kind", "value": message.kind.code() }],
    });
    let headers = vec![
        ("authorization", format!("Bearer {}", key.reveal())),
        ("idempotency-key", message.id.to_string()),
    ];
    ("/emails", headers, body.to_string())
}

/// The `name` of an error says more than its status ("Errors" in Resend's API reference).
pub(super) fn outcome(status: u16, answer: &Value) -> Option<Delivery> {
    if (200..=299).contains(&status) {
        return Some(delivered(&answer["id"]));
    }
    let failure = |reason| Failure::numbered(reason, u32::from(status));
    match (status, answer["name"].as_str()) {
        // The same key is being worked on: what becomes of it is not known yet, and the next attempt will learn it.
        (409, Some("concurrent_idempotent_requests")) => {
            Some(Delivery::Unknown(failure(Reason::Unavailable)))
        }
        // Unverified domains, and accounts that may only write to themselves.
        (403, Some("validation_error")) => Some(Delivery::Temporary(failure(Reason::Sender))),
        _ => None,
    }
}
