//! A message as it travels (RFC 5322, RFC 2045–2047): `multipart/alternative`, plain text first.
//!
//! Everything that reaches a header is of a type that holds no line break; the bodies are encoded, so they cannot form
//! a boundary or a header either. The result is ASCII with CRLF line ends and lines of at most 78 characters, but for
//! two cases: an address longer than that stands alone on its line, and an address that needs SMTPUTF8 stands as it
//! is (RFC 6532 §3).

mod header;
#[cfg(test)]
mod tests;

use super::{Message, date::Civil};
use crate::base::Timestamp;
use base64::{Engine, engine::general_purpose::STANDARD};
use header::Headers;

/// Base64 lines have this many characters at most (RFC 2045 §6.8).
const BASE64_LINE: usize = 76;

impl Message {
    /// The message in the Internet Message Format. `date` is when it was written, not when it is sent: then every
    /// attempt sends the same bytes.
    pub fn render_mime(&self, date: Timestamp) -> String {
        // No encoded body has "=_" in it (RFC 2045 §6.7), so none has the boundary.
        let boundary = format!("=_{}", self.id);
        let mut headers = Headers::default();
        headers.mailbox("From", &self.from);
        headers.mailbox("To", &self.to);
        headers.text("Subject", self.subject.as_str());
        headers.plain("Date", &Civil::of(date).rfc5322());
        headers.plain("Message-ID", &self.message_id());
        for (name, value) in self.extra_headers() {
            headers.plain(name, value);
        }
        headers.plain("MIME-Version", "1.0");
        headers.plain("Content-Type", &format!("multipart/alternative;\r\n boundary=\"{boundary}\""));
        let mut mime = headers.finish();
        for (kind, content) in [("text/plain", &self.text), ("text/html", &self.html)] {
            let (encoding, body) = encode_body(content);
            mime.push_str(&format!("\r\n--{boundary}\r\n"));
            mime.push_str(&format!("Content-Type: {kind}; charset=utf-8\r\n"));
            mime.push_str(&format!("Content-Transfer-Encoding: {encoding}\r\n\r\n{body}"));
        }
        mime.push_str(&format!("\r\n--{boundary}--\r\n"));
        mime
    }
}

/// The transfer encoding that makes the body shorter: quoted-printable for what is mostly ASCII, base64 for the rest.
fn encode_body(text: &str) -> (&'static str, String) {
    let text = with_crlf(text);
    let quoted = quoted_printable::encode_to_str(&text);
    if quoted.len() <= text.len().div_ceil(57) * (BASE64_LINE + 2) {
        return ("quoted-printable", quoted);
    }
    let mut body = String::new();
    for (index, c) in STANDARD.encode(&text).chars().enumerate() {
        if index > 0 && index % BASE64_LINE == 0 {
            body.push_str("\r\n");
        }
        body.push(c);
    }
    ("base64", body)
}

/// Every kind of line break (CRLF, CR, LF) as CRLF, which is what a text part has (RFC 2046 §4.1.1).
fn with_crlf(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n")
}
