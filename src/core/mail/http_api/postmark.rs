//! Postmark: `POST /email`.

use super::{ApiKey, Delivery, Failure, Message, Parts, Reason, delivered};
use serde_json::{Value, json};

pub(super) fn request(token: &ApiKey, stream: &str, message: &Message) -> Parts {
    let headers = message.extra_headers().map(|(name, value)| json!({ "Name": name, "Value": value }));
    let body = json!({
        "From": message.from.to_string(),
        "To": message.to.to_string(),
        "Subject": message.subject.as_str(),
        "TextBody": message.text,
        "HtmlBody": message.html,
        "MessageStream": stream,
        "Tag": message.kind.code(),
        "Metadata": { "message": message.id.to_string() },
        "Headers": headers,
        "TrackOpens": false,
        "TrackLinks": "None",
    });
    ("/email", vec![("x-postmark-server-token", token.reveal().to_owned())], body.to_string())
}

/// `ErrorCode` says more than the status ("API error codes" in Postmark's developer documentation). An answer without
/// one, such as a page of HTML, is not Postmark's own: something in front of it refused.
pub(super) fn outcome(status: u16, answer: &Value) -> Option<Delivery> {
    let Some(code) = answer["ErrorCode"].as_u64().and_then(|code| u32::try_from(code).ok()) else {
        return (status == 403)
            .then(|| Delivery::Temporary(Failure::numbered(Reason::Unavailable, u32::from(status))));
    };
    let failure = |reason| Failure::numbered(reason, code);
    match code {
        0 if (200..=299).contains(&status) => Some(delivered(&answer["MessageID"])),
        10 => Some(Delivery::Temporary(failure(Reason::Credentials))),
        100 => Some(Delivery::Temporary(failure(Reason::Unavailable))),
        // No such sender, one that is not confirmed, no credits left, an account that is pending or may not send.
        400 | 401 | 405 | 412 | 413 => Some(Delivery::Temporary(failure(Reason::Sender))),
        429 => Some(Delivery::Temporary(failure(Reason::RateLimited))),
        // An inactive recipient: bounced before, or complained.
        406 => Some(Delivery::Permanent(failure(Reason::Recipient))),
        _ if status == 200 || status == 422 => Some(Delivery::Permanent(failure(Reason::Refused))),
        _ => None,
    }
}
