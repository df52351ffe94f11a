//! The platform as the core's ports: clock, entropy, Durable Objects, the network.

use crate::mailbox;
use futures_util::future::{Either, select};
use serde::{Serialize, de::DeserializeOwned};
use std::cell::RefCell;
use std::pin::pin;
use std::time::Duration;
use vestibule_core::base::{AccountId, Entropy, Timestamp};
use vestibule_core::jose::{Signature, Verifier};
use vestibule_core::mail::Message;
use vestibule_core::outbound::{OutboundError, OutboundRequest, OutboundResponse};
use vestibule_core::ports::{Platform, Unreachable};
use vestibule_core::wire::{
    AccountReply, AccountRequest, IdentifierName, IdentifierRequest, LimitReply, LimitRequest, LobbyReply,
    LobbyRequest, Owned,
};
use wasm_bindgen::prelude::*;
use worker::{Delay, Env, Method, Request, RequestInit};

#[wasm_bindgen(module = "/src/edge/js/exchange.js")]
extern "C" {
    /// See `js/exchange.js`: a bounded exchange, or the name of what went wrong.
    #[wasm_bindgen(catch)]
    async fn exchange(
        method: &str,
        url: &str,
        headers: &str,
        body: Option<String>,
        timeout: f64,
        max_bytes: f64,
    ) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen(module = "/src/edge/js/signature.js")]
extern "C" {
    /// See `js/signature.js`: whether a signature is a key's.
    #[wasm_bindgen(catch)]
    async fn verifies(
        algorithm: &str,
        jwk: &str,
        message: Vec<u8>,
        signature: Vec<u8>,
    ) -> Result<JsValue, JsValue>;
}

/// An object that has not answered by then counts as unreachable: a customer must not wait for it for ever.
const OBJECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The platform during one request.
pub struct Worker {
    env: Env,
}

impl Worker {
    /// The platform with the bindings of this request.
    pub fn new(env: Env) -> Self {
        Self { env }
    }

    async fn ask<Q: Serialize, A: DeserializeOwned>(
        &self,
        binding: &str,
        name: &str,
        question: &Q,
    ) -> Result<A, Unreachable> {
        let question = serde_json::to_string(question).map_err(|_| Unreachable)?;
        let answer = self.ask_in_time(binding, name, &question).await?;
        serde_json::from_str(&answer).map_err(|_| Unreachable)
    }

    /// Asks one object, with one try more where the platform says that trying again makes sense. An overloaded
    /// object is left alone. Question and answer are texts here, so that there is one of this for all kinds of them.
    async fn ask_in_time(&self, binding: &str, name: &str, question: &str) -> Result<String, Unreachable> {
        let answer = pin!(self.ask_twice(binding, name, question));
        match select(answer, Delay::from(OBJECT_TIMEOUT)).await {
            Either::Left((answer, _)) => answer.map_err(|_| Unreachable),
            Either::Right(_) => Err(Unreachable),
        }
    }

    async fn ask_twice(&self, binding: &str, name: &str, question: &str) -> worker::Result<String> {
        match self.ask_once(binding, name, question).await {
            Err(error) if flag(&error, "retryable") && !flag(&error, "overloaded") => {
                self.ask_once(binding, name, question).await
            }
            answer => answer,
        }
    }

    async fn ask_once(&self, binding: &str, name: &str, question: &str) -> worker::Result<String> {
        let stub = self.env.durable_object(binding)?.get_by_name(name)?;
        let mut init = RequestInit::new();
        init.with_method(Method::Post).with_body(Some(JsValue::from_str(question)));
        let request = Request::new_with_init("https://object/", &init)?;
        let mut response = stub.fetch_with_request(request).await?;
        if response.status_code() != 200 {
            return Err(worker::Error::RustError("the object refused".to_owned()));
        }
        response.text().await
    }
}

/// A flag the platform sets on the errors of Durable Objects.
fn flag(error: &worker::Error, name: &str) -> bool {
    match error {
        worker::Error::Internal(value) => {
            js_sys::Reflect::get(value, &JsValue::from_str(name)).is_ok_and(|flag| flag.is_truthy())
        }
        _ => false,
    }
}

/// The present moment of the platform, which moves only when something is awaited.
pub fn now() -> Timestamp {
    Timestamp::from_secs((js_sys::Date::now() / 1_000.0) as u64)
}

/// The same in milliseconds since the epoch.
pub fn now_millis() -> u64 {
    js_sys::Date::now() as u64
}

/// The platform's random source. Asking it is a crossing, so it is asked for many bytes at once; each is used once and
/// wiped.
pub struct PlatformEntropy;

/// Bytes that have not been used yet, and how many of them have.
struct Reserve {
    bytes: [u8; 1_024],
    used: usize,
}

thread_local! {
    static RESERVE: RefCell<Reserve> = const { RefCell::new(Reserve { bytes: [0; 1_024], used: 1_024 }) };
}

impl Entropy for PlatformEntropy {
    fn fill(&mut self, bytes: &mut [u8]) {
        RESERVE.with(|reserve| {
            let Reserve { bytes: unused, used } = &mut *reserve.borrow_mut();
            for byte in bytes {
                if *used == unused.len() {
                    draw(unused);
                    *used = 0;
                }
                if let Some(next) = unused.get_mut(*used) {
                    *byte = std::mem::take(next);
                }
                *used += 1;
            }
        });
    }
}

fn draw(bytes: &mut [u8]) {
    if getrandom::fill(bytes).is_err() {
        // Without randomness nothing here is safe: ending the isolate is.
        std::process::abort();
    }
}

impl Verifier for Worker {
    async fn verifies(&self, signature: &Signature<'_>) -> bool {
        let (message, bytes) = (signature.message.to_vec(), signature.bytes.to_vec());
        let verifies = verifies(signature.algorithm.name(), &signature.key.jwk(), message, bytes).await;
        // Nothing but `true` is a yes.
        verifies.is_ok_and(|verifies| verifies == JsValue::TRUE)
    }
}

impl Platform for Worker {
    fn now(&self) -> Timestamp {
        now()
    }

    fn now_millis(&self) -> u64 {
        now_millis()
    }

    fn entropy(&self) -> impl Entropy {
        PlatformEntropy
    }

    async fn account(&self, id: AccountId, request: &AccountRequest) -> Result<AccountReply, Unreachable> {
        self.ask("ACCOUNT", &id.to_string(), request).await
    }

    async fn identifier(
        &self,
        name: &IdentifierName,
        request: IdentifierRequest,
    ) -> Result<Option<AccountId>, Unreachable> {
        let owned: Owned = self.ask("IDENTIFIER", name.as_str(), &request).await?;
        Ok(owned.owner)
    }

    async fn limiter(&self, name: &str, request: &LimitRequest) -> Result<LimitReply, Unreachable> {
        self.ask("LIMITER", name, request).await
    }

    async fn lobby(&self, room: &str, request: &LobbyRequest) -> Result<LobbyReply, Unreachable> {
        self.ask("LOBBY", room, request).await
    }

    fn mailbox(&self) -> Vec<(Timestamp, Message)> {
        mailbox::all()
    }

    async fn exchange(&self, request: OutboundRequest) -> Result<OutboundResponse, OutboundError> {
        let headers = serde_json::to_string(&request.headers).map_err(|_| OutboundError::Unreachable)?;
        let timeout = (request.timeout.secs() * 1_000) as f64;
        let answer =
            exchange(request.method, &request.url, &headers, request.body, timeout, request.max_bytes as f64)
                .await;
        let answer = answer.map_err(|_| OutboundError::Unreachable)?;
        if let Some(error) = answer.as_string() {
            return Err(match error.as_str() {
                "timeout" => OutboundError::Timeout,
                "too_large" => OutboundError::TooLarge,
                _ => OutboundError::Unreachable,
            });
        }
        let parts: js_sys::Array = answer.unchecked_into();
        Ok(OutboundResponse {
            status: parts.get(0).as_f64().unwrap_or_default() as u16,
            content_type: parts.get(1).as_string().unwrap_or_default(),
            body: js_sys::Uint8Array::new(&parts.get(2)).to_vec(),
        })
    }
}
