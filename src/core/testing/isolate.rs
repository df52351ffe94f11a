//! One isolate of the Worker: a gateway behind a rim that remembers as `src/edge/js/entry.js` does.

use super::World;
use crate::base::Timestamp;
use crate::gateway::{Forward, Gateway, Head, Hot, Outcome};
use crate::limit::client::HEADER;
use crate::limit::lease::Spend;
use crate::ports::Platform;
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

/// What browsers can send requests to.
#[allow(async_fn_in_trait)]
pub trait Serve {
    /// Decides one request.
    async fn serve(&self, world: &World, head: &Head) -> Outcome;
}

/// The decision of [`Gateway::handle`] alone.
impl Serve for Gateway {
    async fn serve(&self, world: &World, head: &Head) -> Outcome {
        self.handle(world, head).await
    }
}

/// A gateway that is asked as in production: first whether the request is like one that was decided already, and only
/// then to handle it.
pub struct Isolate {
    gateway: Gateway,
    places: RefCell<HashMap<String, Option<usize>>>,
    templates: RefCell<HashMap<String, Forward>>,
    epoch: Cell<u32>,
}

/// What the rim finds for a request.
#[derive(Debug)]
pub enum Recalled {
    /// A template it has used before.
    Again(Forward),
    /// A template the module has just made.
    First(Forward),
    /// Nothing: the request is to be handled whole.
    Cold,
}

impl Isolate {
    /// An isolate that has just started, with these settings.
    pub fn new(settings: &Value) -> Self {
        Self {
            gateway: super::gateway(settings),
            places: RefCell::default(),
            templates: RefCell::default(),
            epoch: Cell::new(0),
        }
    }

    /// Its gateway.
    pub fn gateway(&self) -> &Gateway {
        &self.gateway
    }

    /// Looks for what is remembered of requests like this one, as the rim does.
    pub fn recall(&self, head: &Head, now: Timestamp) -> Recalled {
        let (url, _) = head.url.split_once('?').unwrap_or((&head.url, ""));
        let learn = || self.gateway.place(&head.url, &head.method);
        let place = *self.places.borrow_mut().entry(format!("{}{url}", head.method)).or_insert_with(learn);
        let Some(place) = place else { return Recalled::Cold };
        let names: String = head.names().map(|name| format!("{name},")).collect();
        let cookie = head.header("cookie").unwrap_or_default();
        if self.epoch.replace(self.gateway.epoch()) != self.gateway.epoch() {
            self.templates.borrow_mut().clear();
        }
        let address = head.header(HEADER);
        // What is remembered of a room holds for one address.
        let key = format!("{place}\n{names}\n{cookie}\n{}", address.unwrap_or_default());
        let known = self.templates.borrow().get(&key).filter(|template| now < template.good_until).cloned();
        if let Some(template) = known {
            return Recalled::Again(template);
        }
        match self.gateway.template(&head.url, &head.method, &names, cookie, address, now) {
            Some(template) => {
                self.templates.borrow_mut().insert(key, template.clone());
                Recalled::First(template)
            }
            None => Recalled::Cold,
        }
    }
}

impl Isolate {
    /// What the rim does in the background.
    async fn tell_rooms(&self, world: &World) {
        let now = world.now_millis();
        if let Some(room) = self.gateway.room_due(now).filter(|room| self.gateway.room_rests(*room, now) == 0)
        {
            self.gateway.sync(world, room).await;
        }
    }

    /// The page of somebody who looks again, put together as the rim does it.
    fn still_waits(&self, head: &Head, now: Timestamp) -> Option<Outcome> {
        let names: String = head.names().map(|name| format!("{name},")).collect();
        let cookie = head.header("cookie").unwrap_or_default();
        let hot = self.gateway.hot(&head.url, &head.method, &names, cookie, head.header(HEADER), now);
        let Hot::Waits(waits) = hot else { return None };
        let (mut answer, behind) = self.gateway.waiting_pieces(head, waits, now)?;
        let language = answer.headers.iter().find(|(name, _)| *name == "content-language")?;
        let lines = self.gateway.waiting_lines(&language.1, waits);
        answer.body.push_str(&lines);
        answer.body.push_str(&behind);
        Some(Outcome::Answer(answer))
    }

    /// The answer to a client that has used up its budget, as the rim gives it. Leases are taken while it is decided.
    async fn over_budget(&self, world: &World, head: &Head) -> Option<Outcome> {
        if self.gateway.is_exact(&head.url, &head.method) {
            return None;
        }
        let client = self.gateway.client(head.header(HEADER)?);
        let place = self.gateway.place(&head.url, &head.method).unwrap_or(0);
        let spent = self.gateway.spend(client, place, world.now().secs() * 1_000);
        if matches!(spent, Spend::PassAndAsk | Spend::RefuseAndAsk(_)) {
            self.gateway.take_lease(world, client, place).await;
        }
        match spent {
            Spend::Pass | Spend::PassAndAsk => None,
            Spend::Refuse(millis) | Spend::RefuseAndAsk(millis) => {
                Some(Outcome::Answer(self.gateway.over_budget(head, place, millis.div_ceil(1_000))))
            }
        }
    }
}

impl Serve for Isolate {
    async fn serve(&self, world: &World, head: &Head) -> Outcome {
        if let Some(refused) = self.over_budget(world, head).await {
            return refused;
        }
        match self.recall(head, world.now()) {
            Recalled::Again(forward) | Recalled::First(forward) => Outcome::Forward(Box::new(forward)),
            Recalled::Cold => {
                if let Some(waits) = self.still_waits(head, world.now()) {
                    self.tell_rooms(world).await;
                    return waits;
                }
                let outcome = self.gateway.handle(world, head).await;
                self.tell_rooms(world).await;
                outcome
            }
        }
    }
}
