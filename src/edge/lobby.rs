//! The `Lobby` object of a waiting room: the core's [`Hall`] in memory, and a row for each place in SQLite.
//!
//! Whatever a call has changed is written in the same turn, before its answer leaves: the platform holds the answer back
//! until the writes are on disk.

use crate::exports::gateway;
use crate::platform::{PlatformEntropy, now_millis};
use crate::sql::SqlPlaces;
use serde_json::{from_str, json};
use std::cell::RefCell;
use vestibule_core::account::StoreError;
use vestibule_core::lobby::Hall;
use vestibule_core::wire::LobbyRequest;
use worker::{DurableObject, Env, Request, Response, Result, State, durable_object};

/// One waiting room (`docs/STORAGE.md`).
#[durable_object(fetch)]
pub struct Lobby {
    state: State,
    hall: RefCell<Option<Hall>>,
}

impl DurableObject for Lobby {
    fn new(state: State, _env: Env) -> Self {
        Self { state, hall: RefCell::default() }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let Ok(request) = from_str::<LobbyRequest>(&request.text().await?) else {
            return Response::error("unknown request", 400);
        };
        let name = match &request {
            LobbyRequest::Sync { room, .. } | LobbyRequest::Operate { room, .. } => room.clone(),
        };
        let Some(gateway) = gateway() else { return Response::error("misconfigured", 503) };
        let Some(room) = gateway.config().rooms.iter().find(|room| room.name == name) else {
            return Response::error("no such room", 404);
        };
        // From here on nothing is awaited.
        let now = now_millis();
        let mut places = SqlPlaces::new(self.state.storage().sql());
        let mut hall = self.hall.borrow_mut();
        let done = places.open(hall.is_none()).and_then(|rows| {
            let hall = hall.get_or_insert_with(|| Hall::restore(rows, now));
            let reply = hall.answer(room, request, now, &mut PlatformEntropy);
            for change in hall.take_changes() {
                places.put(&change)?;
            }
            Ok((reply, hall.admissions().clone()))
        });
        match done {
            Ok((reply, admissions)) => {
                if !admissions.let_in.is_empty() || admissions.seed.is_some() {
                    worker::console_log!(
                        "{}",
                        json!({ "event": "admitted", "room": name, "who": admissions })
                    );
                }
                Response::from_json(&reply)
            }
            Err(StoreError(error)) => {
                // What is in memory may be ahead of what is on disk: it is read anew.
                *hall = None;
                worker::console_error!("{}", json!({ "event": "store_error", "error": error }));
                Response::error("the store failed", 500)
            }
        }
    }
}
