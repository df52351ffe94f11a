//! Amazon SES: `SendEmail` of the API v2, `POST /v2/email/outbound-emails`.

use super::{
    ApiKey, Delivery, Failure, Message, Parts, Reason, delivered,
    sigv4::{Signable, SigningKey},
};
use crate::base::Timestamp;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};
use std::fmt;

const PATH: &str = "/v2/email/outbound-emails";

/// An AWS region, such as `eu-central-1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Region(String);

/// The text is no region.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegionError;

impl fmt::Display for RegionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an AWS region such as \"eu-central-1\"")
    }
}

impl std::error::Error for RegionError {}

impl Region {
    /// Reads a region: lower-case letters, digits and hyphens. It becomes part of a host name.
    ///
    /// # Errors
    /// [`RegionError`].
    pub fn parse(text: &str) -> Result<Self, RegionError> {
        let sound = (4..=32).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !text.starts_with('-')
            && !text.ends_with('-');
        if sound { Ok(Self(text.to_owned())) } else { Err(RegionError) }
    }

    /// The region.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where and as whom.
#[derive(Clone)]
pub(super) struct Account {
    pub(super) region: Region,
    pub(super) key_id: ApiKey,
    pub(super) secret: ApiKey,
    pub(super) session: Option<ApiKey>,
}

/// The message is sent as the MIME we write ourselves ("Raw"), which has our headers and encodes our names; SES puts its
/// own `Message-ID` and `Date` in.
pub(super) fn request(
    account: &Account,
    host: &str,
    message: &Message,
    written: Timestamp,
    now: Timestamp,
) -> Parts {
    let body = json!({
        "FromEmailAddress": message.from.address.as_str(),
        "Destination": { "ToAddresses": [message.to.address.as_str()] },
        "Content": { "Raw": { "Data": STANDARD.encode(message.render_mime(written)) } },
        "EmailTags": [
            { "Name": "kind", "Value": message.kind.code() },
            { "Name": "message", "Value": message.id.to_string() },
        ],
    })
    .to_string();
    let date = SigningKey::date(now);
    let mut signed =
        vec![("content-type", "application/json"), ("host", host), ("x-amz-date", date.as_str())];
    if let Some(session) = &account.session {
        signed.push(("x-amz-security-token", session.reveal()));
    }
    let key = SigningKey::new(account.secret.reveal(), now, account.region.as_str(), "ses");
    let request = Signable { method: "POST", path: PATH, query: "", headers: &signed, body: body.as_bytes() };
    let authorization = key.authorization(account.key_id.reveal(), &request, now);
    let mut headers = vec![("authorization", authorization), ("x-amz-date", date)];
    if let Some(session) = &account.session {
        headers.push(("x-amz-security-token", session.reveal().to_owned()));
    }
    (PATH, headers, body)
}

/// An error's type is in a header and, from some endpoints, in the body ("Errors" of `SendEmail`).
pub(super) fn outcome(status: u16, answer: &Value) -> Option<Delivery> {
    if (200..=299).contains(&status) {
        return Some(delivered(&answer["MessageId"]));
    }
    let kind = ["__type", "code", "Code"].iter().find_map(|member| answer[*member].as_str())?;
    // As in "com.amazonaws.sesv2#MessageRejected" and "MessageRejected:http://…".
    let kind = kind.rsplit('#').next().and_then(|kind| kind.split(':').next())?;
    let failure = |reason| Failure::numbered(reason, u32::from(status));
    match kind {
        "AccountSuspendedException" | "MailFromDomainNotVerifiedException" | "SendingPausedException" => {
            Some(Delivery::Temporary(failure(Reason::Sender)))
        }
        "LimitExceededException" | "TooManyRequestsException" | "ThrottlingException" => {
            Some(Delivery::Temporary(failure(Reason::RateLimited)))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Service;
    use super::*;
    use crate::base::SeededEntropy;
    use crate::mail::{Kind, LanguageTag, MailAddress, Mailbox, MessageId};
    use crate::outbound::OutboundRequest;

    const NOW: Timestamp = Timestamp::from_secs(1_700_000_000);

    fn key(text: &str) -> ApiKey {
        ApiKey::parse(text).ok().unwrap()
    }

    fn request(session: Option<ApiKey>) -> OutboundRequest {
        let message = Message {
            id: MessageId::random(&mut SeededEntropy(1)),
            kind: Kind::SignIn,
            from: Mailbox::bare(MailAddress::parse("no-reply@shop.example").unwrap()),
            to: Mailbox::bare(MailAddress::parse("a@b.example").unwrap()),
            subject: crate::base::Text::clipped("Code").unwrap(),
            text: "1".to_owned(),
            html: "<p>1</p>".to_owned(),
            language: LanguageTag::parse("en").unwrap(),
        };
        let region = Region::parse("eu-central-1").unwrap();
        Service::ses(region, key("AKIDEXAMPLE"), key("secret"), session).request(&message, NOW, NOW)
    }

    fn header<'r>(request: &'r OutboundRequest, name: &str) -> &'r str {
        request.headers.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str()).unwrap()
    }

    #[test]
    fn the_signature_is_that_of_the_request_as_it_is_sent() {
        for session in [None, Some("token")] {
            let request = request(session.map(key));
            let (_, rest) = request.url.split_once("https://").unwrap();
            let (host, path) = rest.split_once('/').unwrap();
            assert_eq!(host, "email.eu-central-1.amazonaws.com");
            let authorization = header(&request, "authorization");
            let (_, names) = authorization.split_once("SignedHeaders=").unwrap();
            let (names, _) = names.split_once(',').unwrap();
            let headers: Vec<_> = names
                .split(';')
                .map(|name| (name, if name == "host" { host } else { header(&request, name) }))
                .collect();
            assert!(headers.is_sorted(), "{names}");
            assert_eq!(names.contains("x-amz-security-token"), session.is_some());
            let sent = Signable {
                method: request.method,
                path: &format!("/{path}"),
                query: "",
                headers: &headers,
                body: request.body.as_deref().unwrap().as_bytes(),
            };
            let expected = SigningKey::new("secret", NOW, "eu-central-1", "ses").authorization(
                "AKIDEXAMPLE",
                &sent,
                NOW,
            );
            assert_eq!(authorization, expected);
        }
    }

    #[test]
    fn a_region_is_a_label_of_a_host_name() {
        assert!(Region::parse("us-gov-west-1").is_ok());
        for wrong in
            ["", "eu", "EU-central-1", "eu-central-1.evil.example", "eu/central", "-eu-1", "a@b.c", "eu-1-"]
        {
            assert_eq!(Region::parse(wrong), Err(RegionError), "{wrong}");
        }
    }
}
