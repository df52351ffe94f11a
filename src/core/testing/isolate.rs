//! One isolate of the Worker: a gateway behind a rim that does what `src/edge/js/entry.js` does.

use super::World;
use crate::gateway::hot::Hot;
use crate::gateway::{Forward, Gateway, Head, Outcome};
use crate::ports::Platform;
use serde_json::Value;
use std::cell::RefCell;
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
    templates: RefCell<HashMap<usize, Forward>>,
}

impl Isolate {
    /// An isolate that has just started, with these settings.
    pub fn new(settings: &Value) -> Self {
        Self { gateway: super::gateway(settings), templates: RefCell::default() }
    }

    /// Its gateway.
    pub fn gateway(&self) -> &Gateway {
        &self.gateway
    }
}

impl Serve for Isolate {
    async fn serve(&self, world: &World, head: &Head) -> Outcome {
        let kept = match self.gateway.hot(&packed(head), world.now()) {
            Hot::Again(number) => self.templates.borrow().get(&number).cloned(),
            Hot::First(number, forward) => {
                self.templates.borrow_mut().insert(number, (*forward).clone());
                Some(*forward)
            }
            Hot::Cold => None,
        };
        match kept {
            Some(forward) => Outcome::Forward(Box::new(forward)),
            None => self.gateway.handle(world, head).await,
        }
    }
}

/// A head as the rim packs it for [`Gateway::hot`]: URL, method, header names with a comma behind each, cookies.
pub fn packed(head: &Head) -> String {
    let names: String = head.names().map(|name| format!("{name},")).collect();
    format!("{}\n{}\n{names}\n{}", head.url, head.method, head.header("cookie").unwrap_or_default())
}
