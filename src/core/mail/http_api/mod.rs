//! Mail services with an HTTP API: one request per message, and what the answer means.
//!
//! | service | documentation | repeats of one message |
//! | --- | --- | --- |
//! | Resend | resend.com/docs, "Send Email", "Idempotency Keys" | recognised for 24 hours by the `Idempotency-Key` header |
//! | Postmark | postmarkapp.com/developer, "Email API", "API error codes" | not recognised; the id travels as metadata |
//! | SendGrid | Twilio SendGrid docs, "Mail Send", "Responses" | not recognised; the id travels as a custom argument |
//! | Amazon SES | Amazon SES API v2 reference, "SendEmail" | not recognised; the id travels as a tag |
//!
//! A refusal that concerns the account (a wrong key, an unverified domain, a used-up quota) is temporary: the operator
//! can mend it while the message waits. A refusal that concerns the message is permanent.
//!
//! Click and open tracking are switched off where the request can say so: a link with a code in it must reach the
//! customer as it is, and no third party first. At Resend and Amazon SES that is a setting of the domain there.

mod postmark;
mod resend;
mod sendgrid;
mod ses;
mod sigv4;

use super::{ApiKey, Delivery, Failure, Message, Reason, Repeats};
use crate::base::{Site, Span, Text, Timestamp};
use crate::outbound::{OutboundError, OutboundRequest};
use serde_json::Value;

pub use ses::{Region, RegionError};

/// How long one exchange may take.
const TIMEOUT: Span = Span::from_secs(30);
/// The most bytes of an answer; all of them answer in less than one KiB.
const MAX_ANSWER: usize = 64 * 1024;

/// A service, and what proves to it who we are. It has no `Debug`.
#[derive(Clone)]
pub struct Service {
    vendor: Vendor,
    endpoint: Option<Site>,
}

#[derive(Clone)]
enum Vendor {
    Resend(ApiKey),
    Postmark { token: ApiKey, stream: Text<64> },
    SendGrid(ApiKey),
    Ses(ses::Account),
}

impl Service {
    /// Resend, with an API key.
    pub const fn resend(key: ApiKey) -> Self {
        Self { vendor: Vendor::Resend(key), endpoint: None }
    }

    /// Postmark, with a server token and the message stream to use (usually `outbound`).
    pub const fn postmark(token: ApiKey, stream: Text<64>) -> Self {
        Self { vendor: Vendor::Postmark { token, stream }, endpoint: None }
    }

    /// Twilio SendGrid, with an API key.
    pub const fn sendgrid(key: ApiKey) -> Self {
        Self { vendor: Vendor::SendGrid(key), endpoint: None }
    }

    /// Amazon SES in a region, with an access key, and with the session token that belongs to a temporary one.
    pub const fn ses(region: Region, key_id: ApiKey, secret: ApiKey, session: Option<ApiKey>) -> Self {
        Self { vendor: Vendor::Ses(ses::Account { region, key_id, secret, session }), endpoint: None }
    }

    /// The same service at another origin: SendGrid's for the European Union, a private endpoint, or a stand-in on this
    /// machine.
    #[must_use]
    pub fn at(self, endpoint: Site) -> Self {
        Self { endpoint: Some(endpoint), ..self }
    }

    /// Whether a message can be repeated without being sent again.
    pub const fn repeats(&self) -> Repeats {
        match self.vendor {
            Vendor::Resend(_) => Repeats::Recognised,
            Vendor::Postmark { .. } | Vendor::SendGrid(_) | Vendor::Ses(_) => Repeats::Unrecognised,
        }
    }

    /// The request that hands `message` over. The body depends on the message alone, so that a repetition is one; only
    /// a signature depends on `now`. `written` is when the message was.
    pub fn request(&self, message: &Message, written: Timestamp, now: Timestamp) -> OutboundRequest {
        let origin = self.origin();
        let (path, mut headers, body) = match &self.vendor {
            Vendor::Resend(key) => resend::request(key, message),
            Vendor::Postmark { token, stream } => postmark::request(token, stream.as_str(), message),
            Vendor::SendGrid(key) => sendgrid::request(key, message),
            Vendor::Ses(account) => {
                let host = origin.split_once("://").map_or("", |(_, host)| host);
                ses::request(account, host, message, written, now)
            }
        };
        headers.push(("content-type", "application/json".to_owned()));
        headers.push(("accept", "application/json".to_owned()));
        OutboundRequest {
            method: "POST",
            url: format!("{origin}{path}"),
            headers,
            body: Some(body),
            timeout: TIMEOUT,
            max_bytes: MAX_ANSWER,
        }
    }

    /// What an answer means: its status, and its body where that says more.
    pub fn outcome(&self, status: u16, body: &[u8]) -> Delivery {
        let answer = serde_json::from_slice(body).unwrap_or(Value::Null);
        let told = match &self.vendor {
            Vendor::Resend(_) => resend::outcome(status, &answer),
            Vendor::Postmark { .. } => postmark::outcome(status, &answer),
            Vendor::SendGrid(_) => sendgrid::outcome(status),
            Vendor::Ses(_) => ses::outcome(status, &answer),
        };
        told.unwrap_or_else(|| by_status(status))
    }

    /// What it means that there is no answer.
    ///
    /// [`OutboundError::Unreachable`] does not tell "no connection" from "broke off". It is taken as the first, by far
    /// the commoner, so that no outage loses a message; the rest says that the service was reached, and not what it did.
    pub const fn no_answer(error: OutboundError) -> Delivery {
        match error {
            OutboundError::Unreachable => Delivery::Temporary(Failure::of(Reason::Connection)),
            OutboundError::Timeout => Delivery::Unknown(Failure::of(Reason::Timeout)),
            OutboundError::TooLarge => Delivery::Unknown(Failure::of(Reason::Malformed)),
        }
    }

    fn origin(&self) -> String {
        match (&self.endpoint, &self.vendor) {
            (Some(site), _) => site.as_str().to_owned(),
            (None, Vendor::Resend(_)) => "https://api.resend.com".to_owned(),
            (None, Vendor::Postmark { .. }) => "https://api.postmarkapp.com".to_owned(),
            (None, Vendor::SendGrid(_)) => "https://api.sendgrid.com".to_owned(),
            (None, Vendor::Ses(account)) => {
                format!("https://email.{}.amazonaws.com", account.region.as_str())
            }
        }
    }
}

/// Path, headers and body of a request.
type Parts = (&'static str, Vec<(&'static str, String)>, String);

/// What a status says where nothing better is known (RFC 9110 §15).
fn by_status(status: u16) -> Delivery {
    let failure = |reason| Failure::numbered(reason, u32::from(status));
    match status {
        200..=299 => Delivery::Delivered { id: None },
        401 | 403 => Delivery::Temporary(failure(Reason::Credentials)),
        402 | 429 => Delivery::Temporary(failure(Reason::RateLimited)),
        // 421 and 425 ask for the same request again; 404 and 405 are a wrong endpoint, which is ours to mend, and 3xx
        // is never followed.
        300..=399 | 404 | 405 | 421 | 425 => Delivery::Temporary(failure(Reason::Unavailable)),
        413 => Delivery::Permanent(failure(Reason::TooLarge)),
        // Something in between lost the service's answer, or gave up waiting for it.
        408 | 502 | 504 | 520 | 524 => Delivery::Unknown(failure(Reason::Timeout)),
        400..=499 => Delivery::Permanent(failure(Reason::Refused)),
        _ => Delivery::Temporary(failure(Reason::Unavailable)),
    }
}

fn delivered(id: &Value) -> Delivery {
    Delivery::Delivered { id: id.as_str().and_then(Text::clipped) }
}
