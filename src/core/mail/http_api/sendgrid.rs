//! Twilio SendGrid: `POST /v3/mail/send`.

use super::{ApiKey, Delivery, Failure, Message, Parts, Reason};
use crate::mail::Mailbox;
use serde_json::{Map, Value, json};

pub(super) fn request(key: &ApiKey, message: &Message) -> Parts {
    let headers: Map<String, Value> =
        message.extra_headers().iter().map(|(name, value)| ((*name).to_owned(), json!(value))).collect();
    let off = json!({ "enable": false });
    let body = json!({
        "personalizations": [{ "to": [mailbox(&message.to)] }],
        "from": mailbox(&message.from),
        "subject": message.subject.as_str(),
        "content": [
            { "type": "text/plain", "value": message.text },
            { "type": "text/html", "value": message.html },
        ],
        "headers": headers,
        "categories": [message.kind.code()],
        "custom_args": { "message": message.id.to_string() },
        "tracking_settings": {
            "click_tracking": { "enable": false, "enable_text": false },
            "open_tracking": off,
            "subscription_tracking": off,
        },
    });
    ("/v3/mail/send", vec![("authorization", format!("Bearer {}", key.reveal()))], body.to_string())
}

fn mailbox(mailbox: &Mailbox) -> Value {
    match &mailbox.name {
        None => json!({ "email": mailbox.address.as_str() }),
        Some(name) => json!({ "email": mailbox.address.as_str(), "name": name.as_str() }),
    }
}

/// The errors have no codes, only sentences; the status decides. An accepted message has its id in a header, which is
/// not read.
pub(super) fn outcome(status: u16) -> Option<Delivery> {
    // "From address doesn't match Verified Sender Identity", or blocked for a while.
    (status == 403).then(|| Delivery::Temporary(Failure::numbered(Reason::Sender, 403)))
}
