//! What the core asks of the world. The rim (`src/edge`) answers with the platform; tests answer with fakes
//! (`testing`). One contract suite runs against both.

use crate::base::{AccountId, Entropy, Span, Timestamp};
use crate::wire::{AccountReply, AccountRequest, IdentifierName};

/// A Durable Object did not answer: unreachable, overloaded, or its answer was no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreachable;

/// A request to a provider. Redirects are never followed.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// A provider's answer.
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

/// The world outside the core. Nothing here decides anything.
///
/// The futures need not be `Send`: an isolate has one thread.
#[allow(async_fn_in_trait)]
pub trait Platform {
    /// The present moment.
    fn now(&self) -> Timestamp;

    /// The random source.
    fn entropy(&self) -> impl Entropy;

    /// Asks an `Account` object. The call may have been carried out even if the answer was lost, so every request
    /// can be repeated safely.
    ///
    /// # Errors
    /// [`Unreachable`].
    async fn account(&self, id: AccountId, request: &AccountRequest) -> Result<AccountReply, Unreachable>;

    /// Claims an identifier for `candidate` unless somebody owns it, and says who owns it now. Of racing claims one
    /// wins, and all are told the same owner.
    ///
    /// # Errors
    /// [`Unreachable`].
    async fn claim(&self, name: &IdentifierName, candidate: AccountId) -> Result<AccountId, Unreachable>;

    /// Exchanges one request with a provider, bounded in time and size.
    ///
    /// # Errors
    /// [`OutboundError`].
    async fn exchange(&self, request: OutboundRequest) -> Result<OutboundResponse, OutboundError>;
}
