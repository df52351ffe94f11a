//! What the core asks of the world. The rim (`src/edge`) answers with the platform; tests answer with fakes
//! (`testing`). One contract suite runs against both.

use crate::base::{AccountId, Entropy, Timestamp};
use crate::jose::Verifier;
use crate::mail::Message;
use crate::outbound::{OutboundError, OutboundRequest, OutboundResponse};
use crate::wire::{
    AccountReply, AccountRequest, IdentifierName, IdentifierRequest, LimitReply, LimitRequest, LobbyReply,
    LobbyRequest,
};

/// A Durable Object did not answer: unreachable, overloaded, or its answer was no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreachable;

/// The world outside the core. Nothing here decides anything.
///
/// The futures need not be `Send`: an isolate has one thread.
#[allow(async_fn_in_trait)]
pub trait Platform: Verifier {
    /// The present moment.
    fn now(&self) -> Timestamp;

    /// The present moment in milliseconds since the epoch.
    fn now_millis(&self) -> u64 {
        self.now().secs().saturating_mul(1_000)
    }

    /// The random source.
    fn entropy(&self) -> impl Entropy;

    /// Asks an `Account` object. The call may have been carried out even if the answer was lost, so every request
    /// can be repeated safely.
    ///
    /// # Errors
    /// [`Unreachable`].
    async fn account(&self, id: AccountId, request: &AccountRequest) -> Result<AccountReply, Unreachable>;

    /// Asks an `Identifier` object: who owns it after the request. Of racing claims one wins, and all are told the
    /// same owner.
    ///
    /// # Errors
    /// [`Unreachable`].
    async fn identifier(
        &self,
        name: &IdentifierName,
        request: IdentifierRequest,
    ) -> Result<Option<AccountId>, Unreachable>;

    /// Claims an identifier for `candidate` unless somebody owns it, and says who owns it now.
    ///
    /// # Errors
    /// [`Unreachable`].
    async fn claim(&self, name: &IdentifierName, candidate: AccountId) -> Result<AccountId, Unreachable> {
        self.identifier(name, IdentifierRequest::Claim { candidate }).await?.ok_or(Unreachable)
    }

    /// Asks a `Limiter` object. A call whose answer was lost may have counted.
    ///
    /// # Errors
    /// [`Unreachable`].
    async fn limiter(&self, name: &str, request: &LimitRequest) -> Result<LimitReply, Unreachable>;

    /// Asks the `Lobby` object of a room. A call whose answer was lost may have been heard, and can be repeated.
    ///
    /// # Errors
    /// [`Unreachable`].
    async fn lobby(&self, room: &str, request: &LobbyRequest) -> Result<LobbyReply, Unreachable>;

    /// The mails that the development mailbox has got, oldest first, with when.
    fn mailbox(&self) -> Vec<(Timestamp, Message)>;

    /// Exchanges one request with a provider, bounded in time and size.
    ///
    /// # Errors
    /// [`OutboundError`].
    async fn exchange(&self, request: OutboundRequest) -> Result<OutboundResponse, OutboundError>;
}
