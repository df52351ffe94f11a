//! Requests to providers and services, and their answers.

use crate::base::Span;
use std::fmt;

/// A request. Redirects are never followed.
/// It has no telling `Debug`: headers and body hold secrets.
#[derive(Clone, PartialEq, Eq)]
pub struct OutboundRequest {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// An absolute URL that came from checked metadata or configuration.
    pub url: String,
    /// Header names and values.
    pub headers: Vec<(&'static str, String)>,
    /// The body of a `POST`.
    pub body: Option<String>,
    /// How long the whole exchange may take, body included.
    pub timeout: Span,
    /// The most bytes of body that are read; a longer one is [`OutboundError::TooLarge`].
    pub max_bytes: usize,
}

impl fmt::Debug for OutboundRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url)
    }
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboundResponse {
    /// The status code.
    pub status: u16,
    /// The `Content-Type`, or nothing.
    pub content_type: String,
    /// The body, decompressed.
    pub body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutboundError {
    /// No connection, or it broke off.
    Unreachable,
    /// Not in time.
    Timeout,
    /// More than `max_bytes`.
    TooLarge,
}

impl OutboundError {
    /// The reason code of the log line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Timeout => "timeout",
            Self::TooLarge => "too_large",
        }
    }
}
