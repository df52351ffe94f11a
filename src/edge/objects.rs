//! The Durable Objects. Each is a thin shell: JSON in, the core's decision over its own SQLite, JSON out.

use crate::platform::now;
use crate::sql::{SqlAccount, SqlIdentifier};
use serde::Serialize;
use serde_json::from_str;
use vestibule_core::account::{self, StoreError};
use worker::{DurableObject, Env, Request, Response, Result, State, durable_object};

/// One customer's account (`docs/STORAGE.md`).
#[durable_object(fetch)]
pub struct Account {
    state: State,
}

impl DurableObject for Account {
    fn new(state: State, _env: Env) -> Self {
        Self { state }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let Ok(request) = from_str(&request.text().await?) else { return Response::error("unknown request", 400) };
        // From here on nothing is awaited: the platform makes the writes of one turn take effect together.
        let answer = SqlAccount::open(self.state.storage().sql())
            .and_then(|mut store| account::answer(&mut store, request, now()));
        respond(answer)
    }
}

/// One identifier and the account that owns it (`docs/STORAGE.md`).
#[durable_object(fetch)]
pub struct Identifier {
    state: State,
}

impl DurableObject for Identifier {
    fn new(state: State, _env: Env) -> Self {
        Self { state }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let Ok(claim) = from_str(&request.text().await?) else { return Response::error("unknown request", 400) };
        let answer = SqlIdentifier::open(self.state.storage().sql())
            .and_then(|mut store| account::claim(&mut store, &claim));
        respond(answer)
    }
}

fn respond(answer: std::result::Result<impl Serialize, StoreError>) -> Result<Response> {
    match answer {
        Ok(answer) => Response::from_json(&answer),
        Err(StoreError(error)) => {
            worker::console_error!("{}", serde_json::json!({ "event": "store_error", "error": error }));
            Response::error("the store failed", 500)
        }
    }
}
