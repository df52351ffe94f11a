//! A world as the gateway's ports: what is asked goes through the wire format, as in the Worker.

use super::World;
use super::executor::elsewhere;
use crate::account;
use crate::base::{AccountId, Entropy, SeededEntropy, Timestamp};
use crate::limit::object;
use crate::mail::Message;
use crate::outbound::{OutboundError, OutboundRequest, OutboundResponse};
use crate::ports::{Platform, Unreachable};
use crate::wire::{
    AccountReply, AccountRequest, IdentifierName, IdentifierRequest, LimitReply, LimitRequest, LobbyReply,
    LobbyRequest,
};
use std::cell::RefCell;

/// Random bytes of a world.
pub(super) struct WorldEntropy<'w>(pub(super) &'w RefCell<SeededEntropy>);

impl Entropy for WorldEntropy<'_> {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0.borrow_mut().fill(bytes);
    }
}

impl World {
    /// Whether the call that is made now is cut off, and whether it is carried out all the same.
    fn cut_now(&self) -> Option<bool> {
        let (calls, is_carried_out) = self.cut.get()?;
        self.cut.set(calls.checked_sub(1).map(|calls| (calls, is_carried_out)));
        (calls == 0).then_some(is_carried_out)
    }
}

impl Platform for World {
    fn now(&self) -> Timestamp {
        Timestamp::from_secs(self.now.get())
    }

    fn entropy(&self) -> impl Entropy {
        WorldEntropy(&self.entropy)
    }

    async fn account(&self, id: AccountId, request: &AccountRequest) -> Result<AccountReply, Unreachable> {
        elsewhere().await;
        self.asked.borrow_mut().push(request.clone());
        let cut = self.cut_now();
        if !self.accounts_up.get() || cut == Some(false) {
            return Err(Unreachable);
        }
        // Through the wire format, as in the Worker.
        let request = serde_json::to_string(request).map_err(|_| Unreachable)?;
        let request = serde_json::from_str(&request).map_err(|_| Unreachable)?;
        let reply = match request {
            AccountRequest::ProviderToken { session } => self.provider_token(id, session).await,
            request => self.answer(id, request),
        };
        let reply = reply.map_err(|_| Unreachable)?;
        self.answered.set(self.answered.get() + 1);
        let one_in = self.loses_one_in.get();
        if cut.is_some() || one_in > 0 && self.answered.get().is_multiple_of(one_in) {
            return Err(Unreachable);
        }
        elsewhere().await;
        let reply = serde_json::to_string(&reply).map_err(|_| Unreachable)?;
        serde_json::from_str(&reply).map_err(|_| Unreachable)
    }

    async fn identifier(
        &self,
        name: &IdentifierName,
        request: IdentifierRequest,
    ) -> Result<Option<AccountId>, Unreachable> {
        elsewhere().await;
        let cut = self.cut_now();
        if !self.identifiers_up.get() || cut == Some(false) {
            return Err(Unreachable);
        }
        let owned =
            account::identify(self.identifiers.borrow_mut().entry(name.clone()).or_default(), request);
        elsewhere().await;
        if cut.is_some() {
            return Err(Unreachable);
        }
        owned.map(|owned| owned.owner).map_err(|_| Unreachable)
    }

    async fn limiter(&self, name: &str, request: &LimitRequest) -> Result<LimitReply, Unreachable> {
        elsewhere().await;
        self.limiter_calls.set(self.limiter_calls.get() + 1);
        if !self.limiters_up.get() {
            return Err(Unreachable);
        }
        let request = serde_json::to_string(request).map_err(|_| Unreachable)?;
        let request = serde_json::from_str(&request).map_err(|_| Unreachable)?;
        let now = self.now.get() * 1_000;
        let reply =
            object::answer(self.limiters.borrow_mut().entry(name.to_owned()).or_default(), request, now);
        elsewhere().await;
        reply.map_err(|_| Unreachable)
    }

    async fn lobby(&self, room: &str, request: &LobbyRequest) -> Result<LobbyReply, Unreachable> {
        elsewhere().await;
        self.lobby_calls.set(self.lobby_calls.get() + 1);
        let inside = self.inside.get().ok_or(Unreachable)?;
        let settings = inside.config().rooms.iter().find(|known| known.name == room).ok_or(Unreachable)?;
        if !self.lobbies_up.get() {
            return Err(Unreachable);
        }
        let request = serde_json::to_string(request).map_err(|_| Unreachable)?;
        let request = serde_json::from_str(&request).map_err(|_| Unreachable)?;
        let now = self.now.get() * 1_000;
        let mut entropy = WorldEntropy(&self.entropy);
        let reply = self.halls.borrow_mut().entry(room.to_owned()).or_default().answer(
            settings,
            request,
            now,
            &mut entropy,
        );
        elsewhere().await;
        let reply = serde_json::to_string(&reply).map_err(|_| Unreachable)?;
        serde_json::from_str(&reply).map_err(|_| Unreachable)
    }

    fn mailbox(&self) -> Vec<(Timestamp, Message)> {
        self.mails.borrow().clone()
    }

    async fn exchange(&self, request: OutboundRequest) -> Result<OutboundResponse, OutboundError> {
        elsewhere().await;
        self.outbound.borrow_mut().push(request.clone());
        let response = match self.served(&request).or_else(|| self.service(&request.url)) {
            Some(response) => Ok(response),
            None => self.provider_at(&request.url).unwrap_or(&self.provider).answer(&request, self.now()),
        };
        elsewhere().await;
        let response = response?;
        match response.body.len() > request.max_bytes {
            true => Err(OutboundError::TooLarge),
            false => Ok(response),
        }
    }
}
