//! What each service is sent, and what its answers mean.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop")]

mod mail_fixtures;

use mail_fixtures::{NOW, address, key, message};
use serde_json::{Value, json};
use vestibule_core::base::{Site, Span, Text, Timestamp};
use vestibule_core::mail::http_api::{Region, Service};
use vestibule_core::mail::{Blame, Delivery, Failure, Mailbox, Message, Reason, Repeats};
use vestibule_core::outbound::{OutboundError, OutboundRequest};

fn resend() -> Service {
    Service::resend(key("re_key"))
}

fn postmark() -> Service {
    Service::postmark(key("pm-token"), Text::exact("outbound").unwrap())
}

fn sendgrid() -> Service {
    Service::sendgrid(key("SG.key"))
}

fn ses() -> Service {
    Service::ses(Region::parse("eu-west-1").unwrap(), key("AKIDEXAMPLE"), key("secret"), None)
}

fn services() -> [Service; 4] {
    [resend(), postmark(), sendgrid(), ses()]
}

fn request(service: &Service, message: &Message) -> OutboundRequest {
    service.request(message, NOW, NOW)
}

fn body(request: &OutboundRequest) -> Value {
    serde_json::from_str(request.body.as_deref().unwrap()).unwrap()
}

fn header<'r>(request: &'r OutboundRequest, name: &str) -> Option<&'r str> {
    let mut found = request.headers.iter().filter(|(other, _)| *other == name);
    let value = found.next().map(|(_, value)| value.as_str());
    assert!(found.next().is_none(), "{name} once");
    value
}

#[test]
fn resend_gets_the_message_and_an_idempotency_key() {
    let message = message();
    let request = request(&resend(), &message);
    assert_eq!((request.method, request.url.as_str()), ("POST", "https://api.resend.com/emails"));
    assert_eq!(header(&request, "authorization"), Some("Bearer re_key"));
    assert_eq!(header(&request, "content-type"), Some("application/json"));
    assert_eq!(header(&request, "idempotency-key"), Some(message.id.to_string().as_str()));
    assert_eq!(
        body(&request),
        json!({
            "from": "\"Tea & Co\" <no-reply@shop.example>",
            "to": ["\"Zoë\" <zoe@customer.example>"],
            "subject": "Dein Code für Tea & Co",
            "text": message.text,
            "html": message.html,
            "headers": { "Auto-Submitted": "auto-generated", "Content-Language": "de" },
            "tags": [{ "name": "kind", "value": "sign_in" }],
        })
    );
}

#[test]
fn postmark_gets_the_message_without_tracking() {
    let message = message();
    let request = request(&postmark(), &message);
    assert_eq!((request.method, request.url.as_str()), ("POST", "https://api.postmarkapp.com/email"));
    assert_eq!(header(&request, "x-postmark-server-token"), Some("pm-token"));
    assert_eq!(header(&request, "accept"), Some("application/json"));
    assert_eq!(
        body(&request),
        json!({
            "From": "\"Tea & Co\" <no-reply@shop.example>",
            "To": "\"Zoë\" <zoe@customer.example>",
            "Subject": "Dein Code für Tea & Co",
            "TextBody": message.text,
            "HtmlBody": message.html,
            "MessageStream": "outbound",
            "Tag": "sign_in",
            "Metadata": { "message": message.id.to_string() },
            "Headers": [
                { "Name": "Auto-Submitted", "Value": "auto-generated" },
                { "Name": "Content-Language", "Value": "de" },
            ],
            "TrackOpens": false,
            "TrackLinks": "None",
        })
    );
}

#[test]
fn sendgrid_gets_the_message_without_tracking() {
    let message = message();
    let request = request(&sendgrid(), &message);
    assert_eq!((request.method, request.url.as_str()), ("POST", "https://api.sendgrid.com/v3/mail/send"));
    assert_eq!(header(&request, "authorization"), Some("Bearer SG.key"));
    assert_eq!(
        body(&request),
        json!({
            "personalizations": [{ "to": [{ "email": "zoe@customer.example", "name": "Zoë" }] }],
            "from": { "email": "no-reply@shop.example", "name": "Tea & Co" },
            "subject": "Dein Code für Tea & Co",
            "content": [
                { "type": "text/plain", "value": message.text },
                { "type": "text/html", "value": message.html },
            ],
            "headers": { "Auto-Submitted": "auto-generated", "Content-Language": "de" },
            "categories": ["sign_in"],
            "custom_args": { "message": message.id.to_string() },
            "tracking_settings": {
                "click_tracking": { "enable": false, "enable_text": false },
                "open_tracking": { "enable": false },
                "subscription_tracking": { "enable": false },
            },
        })
    );
}

#[test]
fn ses_gets_the_message_as_we_write_it() {
    let message = message();
    let request = request(&ses(), &message);
    assert_eq!(request.url, "https://email.eu-west-1.amazonaws.com/v2/email/outbound-emails");
    assert_eq!(header(&request, "x-amz-date"), Some("20231114T221320Z"));
    let authorization = header(&request, "authorization").unwrap();
    let scope = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20231114/eu-west-1/ses/aws4_request, \
                 SignedHeaders=content-type;host;x-amz-date, Signature=";
    assert!(authorization.starts_with(scope), "{authorization}");
    let body = body(&request);
    assert_eq!(body["FromEmailAddress"], "no-reply@shop.example");
    assert_eq!(body["Destination"], json!({ "ToAddresses": ["zoe@customer.example"] }));
    let raw = body["Content"]["Raw"]["Data"].as_str().unwrap();
    assert_eq!(unbase64(raw), message.render_mime(NOW).into_bytes());
}

/// Base64 by hand: the package of the tests has no library for it.
fn unbase64(text: &str) -> Vec<u8> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::new();
    let (mut bits, mut held) = (0_u32, 0);
    for c in text.trim_end_matches('=').bytes() {
        let value = ALPHABET.iter().position(|a| *a == c).unwrap();
        bits = bits << 6 | u32::try_from(value).unwrap();
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held & 0xff) as u8);
        }
    }
    bytes
}

#[test]
fn a_repetition_is_the_same_request() {
    let later = NOW + Span::from_days(1);
    for service in services() {
        let (first, second) =
            (service.request(&message(), NOW, NOW), service.request(&message(), NOW, later));
        assert_eq!(first.body, second.body);
        if service.repeats() == Repeats::Recognised {
            assert_eq!(first, second);
        }
    }
    assert_eq!(
        services().map(|service| service.repeats() == Repeats::Recognised),
        [true, false, false, false]
    );
}

#[test]
fn a_service_can_be_elsewhere() {
    let site = Site::parse("https://api.eu.sendgrid.com").unwrap();
    assert_eq!(request(&sendgrid().at(site), &message()).url, "https://api.eu.sendgrid.com/v3/mail/send");
    let local = request(&ses().at(Site::parse("http://localhost:9000").unwrap()), &message());
    assert_eq!(local.url, "http://localhost:9000/v2/email/outbound-emails");
    assert_ne!(
        header(&local, "authorization"),
        header(&request(&ses(), &message()), "authorization"),
        "the host is signed"
    );
}

#[test]
fn a_mailbox_without_a_name_is_an_address() {
    let mut message = message();
    message.to = Mailbox::bare(address("a@b.example"));
    assert_eq!(body(&request(&resend(), &message))["to"], json!(["a@b.example"]));
    assert_eq!(body(&request(&postmark(), &message))["To"], "a@b.example");
    let to = &body(&request(&sendgrid(), &message))["personalizations"][0]["to"];
    assert_eq!(to, &json!([{ "email": "a@b.example" }]));
}

#[test]
fn a07_no_input_becomes_a_second_recipient_or_another_member() {
    let attack = "x\" <evil@example.com>, \"\\\r\nBcc: evil@example.com\u{2028}\",\"bcc\":\"evil@example.com";
    let mut message = message();
    message.to.name = Text::clipped(attack);
    message.subject = Text::clipped(attack).unwrap();
    message.text = attack.to_owned();
    message.html = attack.to_owned();
    let plain = mail_fixtures::message();
    for service in services() {
        let attacked = request(&service, &message);
        let members = |request: &OutboundRequest| {
            body(request).as_object().unwrap().keys().cloned().collect::<Vec<_>>()
        };
        assert_eq!(members(&attacked), members(&request(&service, &plain)));
        for (name, value) in &attacked.headers {
            assert!(!value.contains(['\r', '\n', '\0']), "{name}");
        }
    }
    let to = body(&request(&postmark(), &message))["To"].as_str().unwrap().to_owned();
    assert!(to.starts_with("\"x\\\" <evil@example.com>, \\\"\\\\Bcc:"), "{to}");
    assert!(to.ends_with("\" <zoe@customer.example>"), "{to}");
}

fn outcome(service: &Service, status: u16, body: &Value) -> Delivery {
    service.outcome(status, body.to_string().as_bytes())
}

fn temporary(reason: Reason, number: u32) -> Delivery {
    Delivery::Temporary(Failure::numbered(reason, number))
}

fn permanent(reason: Reason, number: u32) -> Delivery {
    Delivery::Permanent(Failure::numbered(reason, number))
}

fn delivered(id: &str) -> Delivery {
    Delivery::Delivered { id: Text::exact(id) }
}

#[test]
fn a_taken_message_has_the_id_the_service_gave_it() {
    assert_eq!(outcome(&resend(), 200, &json!({ "id": "49a3999c" })), delivered("49a3999c"));
    let taken = json!({ "ErrorCode": 0, "Message": "OK", "MessageID": "b7bc2f4a" });
    assert_eq!(outcome(&postmark(), 200, &taken), delivered("b7bc2f4a"));
    assert_eq!(sendgrid().outcome(202, b""), Delivery::Delivered { id: None });
    assert_eq!(outcome(&ses(), 200, &json!({ "MessageId": "0102018f" })), delivered("0102018f"));
}

#[test]
fn a_success_whose_body_is_strange_is_a_success() {
    for service in services() {
        for body in [&b""[..], b"{", b"[]", b"null", b"\xff", b"{\"id\":5,\"MessageID\":[],\"MessageId\":{}}"]
        {
            assert_eq!(service.outcome(200, body), Delivery::Delivered { id: None });
        }
    }
    let deep = "[".repeat(60_000);
    assert_eq!(resend().outcome(200, deep.as_bytes()), Delivery::Delivered { id: None });
}

#[test]
fn what_resend_says_no_to() {
    for (status, name, expected) in [
        (401, "missing_api_key", temporary(Reason::Credentials, 401)),
        (403, "invalid_api_key", temporary(Reason::Credentials, 403)),
        (403, "validation_error", temporary(Reason::Sender, 403)),
        (400, "validation_error", permanent(Reason::Refused, 400)),
        (422, "missing_required_field", permanent(Reason::Refused, 422)),
        (409, "invalid_idempotent_request", permanent(Reason::Refused, 409)),
        (
            409,
            "concurrent_idempotent_requests",
            Delivery::Unknown(Failure::numbered(Reason::Unavailable, 409)),
        ),
        (429, "rate_limit_exceeded", temporary(Reason::RateLimited, 429)),
        (429, "daily_quota_exceeded", temporary(Reason::RateLimited, 429)),
        (500, "application_error", temporary(Reason::Unavailable, 500)),
    ] {
        assert_eq!(outcome(&resend(), status, &json!({ "name": name })), expected, "{name}");
    }
}

#[test]
fn what_postmark_says_no_to() {
    for (status, code, expected) in [
        (401, 10, temporary(Reason::Credentials, 10)),
        (503, 100, temporary(Reason::Unavailable, 100)),
        (422, 300, permanent(Reason::Refused, 300)),
        (422, 400, temporary(Reason::Sender, 400)),
        (422, 405, temporary(Reason::Sender, 405)),
        (422, 406, permanent(Reason::Recipient, 406)),
        (422, 412, temporary(Reason::Sender, 412)),
        (429, 429, temporary(Reason::RateLimited, 429)),
        (200, 300, permanent(Reason::Refused, 300)),
        (500, 1, temporary(Reason::Unavailable, 500)),
        (500, 0, temporary(Reason::Unavailable, 500)),
    ] {
        assert_eq!(outcome(&postmark(), status, &json!({ "ErrorCode": code })), expected, "{status} {code}");
    }
    let page = b"<html><head><title>403 Forbidden</title></head></html>";
    assert_eq!(postmark().outcome(403, page), temporary(Reason::Unavailable, 403));
}

#[test]
fn what_sendgrid_says_no_to() {
    for (status, expected) in [
        (400, permanent(Reason::Refused, 400)),
        (401, temporary(Reason::Credentials, 401)),
        (403, temporary(Reason::Sender, 403)),
        (413, permanent(Reason::TooLarge, 413)),
        (429, temporary(Reason::RateLimited, 429)),
        (500, temporary(Reason::Unavailable, 500)),
        (503, temporary(Reason::Unavailable, 503)),
    ] {
        assert_eq!(outcome(&sendgrid(), status, &json!({ "errors": [{ "message": "x" }] })), expected);
    }
}

#[test]
fn what_ses_says_no_to() {
    for (status, kind, expected) in [
        (400, "MessageRejected", permanent(Reason::Refused, 400)),
        (400, "AccountSuspendedException", temporary(Reason::Sender, 400)),
        (400, "com.amazonaws.sesv2#SendingPausedException", temporary(Reason::Sender, 400)),
        (400, "MailFromDomainNotVerifiedException:http://x", temporary(Reason::Sender, 400)),
        (400, "LimitExceededException", temporary(Reason::RateLimited, 400)),
        (429, "TooManyRequestsException", temporary(Reason::RateLimited, 429)),
        (403, "InvalidSignatureException", temporary(Reason::Credentials, 403)),
        (500, "InternalFailure", temporary(Reason::Unavailable, 500)),
    ] {
        assert_eq!(outcome(&ses(), status, &json!({ "__type": kind, "message": "x" })), expected, "{kind}");
    }
    assert_eq!(outcome(&ses(), 400, &json!({ "message": "x" })), permanent(Reason::Refused, 400));
}

/// Every status at every service: no answer but a success is one, nothing that passes is permanent, and only what
/// leaves the service's word open is unknown.
#[test]
fn every_status_has_a_meaning() {
    for service in services() {
        for status in 100..=999 {
            for body in [&b""[..], b"<html>", b"{\"ErrorCode\":0,\"name\":\"x\",\"__type\":\"y\"}"] {
                let is_open = matches!(status, 408 | 502 | 504 | 520 | 524);
                match (status, service.outcome(status, body)) {
                    (200..=299, Delivery::Delivered { .. }) => {}
                    (_, outcome) if is_open => assert!(matches!(outcome, Delivery::Unknown(_)), "{status}"),
                    (400..=499, Delivery::Permanent(failure)) => {
                        assert!(failure.reason.blame() == Blame::Message, "{status}");
                        assert!(!matches!(status, 401..=405 | 421 | 425 | 429), "{status}");
                    }
                    (..200 | 300.., Delivery::Temporary(failure)) => {
                        assert!(failure.reason.blame() != Blame::Message, "{status}");
                    }
                    (status, other) => assert_eq!(Some((status, other)), None),
                }
            }
        }
    }
}

#[test]
fn a_lost_answer_is_not_a_refusal() {
    let timeout = Service::no_answer(OutboundError::Timeout);
    assert_eq!(timeout, Delivery::Unknown(Failure::of(Reason::Timeout)));
    assert!(matches!(Service::no_answer(OutboundError::TooLarge), Delivery::Unknown(_)));
    assert!(matches!(Service::no_answer(OutboundError::Unreachable), Delivery::Temporary(_)));
}

#[test]
fn the_end_of_time_is_a_date_like_any_other() {
    let request = ses().request(&message(), NOW, Timestamp::from_secs(u64::MAX));
    assert_eq!(header(&request, "x-amz-date"), Some("99991231T235959Z"));
}
