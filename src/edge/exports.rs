//! What `js/entry.js` calls. Few calls, each with one packed text in and one out: crossings are what costs.

use crate::platform::Worker;
use std::cell::OnceCell;
use std::rc::Rc;
use vestibule_core::base::{AccountId, SessionId, Timestamp};
use vestibule_core::config::{Config, Problem};
use vestibule_core::gateway::{self, Answer, Gateway, Head, Outcome};
use vestibule_core::http::Form;
use vestibule_core::http::cookie::{self, CookieNames};
use vestibule_core::refusal::Refusal;
use wasm_bindgen::prelude::*;
use worker::Env;

thread_local! {
    /// The gateway of this isolate, or what is wrong with its configuration.
    static GATEWAY: OnceCell<Result<Rc<Gateway>, Vec<Problem>>> = const { OnceCell::new() };
}

/// The gateway of this isolate, unless its configuration is wrong.
pub(crate) fn gateway() -> Option<Rc<Gateway>> {
    GATEWAY.with(|cell| cell.get()?.as_ref().ok().cloned())
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Reads the configuration, once per isolate. Returns the problems as JSON: `[]` if there are none.
#[wasm_bindgen]
pub fn open(vars: &str, tables: &str) -> String {
    GATEWAY.with(|cell| {
        match cell.get_or_init(|| Config::read(vars, tables).map(Gateway::new).map(Rc::new)) {
            Ok(_) => "[]".to_owned(),
            Err(problems) => json(problems),
        }
    })
}

/// Checks a configuration without keeping it, for `make check`. Returns the problems as JSON.
#[wasm_bindgen]
pub fn check_config(vars: &str, tables: &str) -> String {
    match Config::read(vars, tables) {
        Ok(_) => "[]".to_owned(),
        Err(problems) => json(&problems),
    }
}

/// The place of a URL and method (see `Gateway::place`), or zero if requests like that are for [`handle`].
#[wasm_bindgen]
pub fn place(url: &str, method: &str) -> u32 {
    let place = gateway().and_then(|gateway| gateway.place(url, method));
    place.and_then(|place| u32::try_from(place).ok()).unwrap_or_default()
}

/// What becomes of a request (see `Gateway::template`), as JSON; empty if it is for [`handle`]. `head` is four parts
/// joined by line feeds, which none of them can contain: URL, method, header names joined by commas, cookies.
#[wasm_bindgen]
pub fn template(head: &str, now: f64) -> String {
    let mut parts = head.splitn(4, '\n');
    let (Some(url), Some(method), Some(names), Some(cookie)) =
        (parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return String::new();
    };
    let now = Timestamp::from_secs(now as u64);
    let forward = gateway().and_then(|gateway| gateway.template(url, method, names, cookie, now));
    forward.map(|forward| json(&forward)).unwrap_or_default()
}

/// Changes when what was remembered of [`template`] is void.
#[wasm_bindgen]
pub fn epoch() -> u32 {
    GATEWAY.with(|cell| match cell.get() {
        Some(Ok(gateway)) => gateway.epoch(),
        _ => 0,
    })
}

/// Handles a request that [`template`] could not. `head` is JSON; the outcome is JSON: `{"answer": …}` or
/// `{"forward": …}`.
#[wasm_bindgen]
pub async fn handle(head: String, env: Env) -> String {
    let Some(gateway) = gateway() else { return json(&serde_json::json!({ "answer": gateway::closed() })) };
    let Ok(head) = serde_json::from_str::<Head>(&head) else { return String::new() };
    match gateway.handle(&Worker::new(env), &head).await {
        Outcome::Answer(answer) => json(&serde_json::json!({ "answer": sealed(&gateway, answer) })),
        Outcome::Forward(forward) => json(&serde_json::json!({ "forward": forward })),
    }
}

/// The answer, as JSON, when forwarding failed: `timeout`, `internal`, or anything else for unreachable.
#[wasm_bindgen]
pub fn failed(head: &str, how: &str) -> String {
    let refusal = match how {
        "timeout" => Refusal::OriginTimeout,
        "internal" => Refusal::Internal,
        _ => Refusal::OriginUnreachable,
    };
    match (gateway(), serde_json::from_str::<Head>(head)) {
        (Some(gateway), Ok(head)) => {
            let answer = gateway.origin_failed(&head, refusal);
            json(&sealed(&gateway, answer))
        }
        _ => json(&gateway::closed()),
    }
}

/// Whether an origin may set this cookie: not one of the gateway's own, in any spelling. The names with the prefix
/// are always the gateway's.
#[wasm_bindgen]
pub fn may_set_cookie(set_cookie: &str) -> bool {
    let own = |secure| cookie::is_own(set_cookie, &CookieNames::new(secure));
    gateway().is_some_and(|gateway| !own(true) && !own(gateway.config().site.is_secure()))
}

/// What `Cache-Control` becomes on an identified answer; nothing if it may stay.
#[wasm_bindgen]
pub fn cache_control(value: Option<String>) -> Option<String> {
    gateway::cache_control(value.as_deref())
}

/// The path below which the gateway's own pages are: the bodies of their forms are read, and no others.
#[wasm_bindgen]
pub fn own_prefix() -> String {
    gateway().map(|gateway| gateway.config().prefix.clone()).unwrap_or_default()
}

/// The longest body of a form, in bytes.
#[wasm_bindgen]
pub fn max_form() -> u32 {
    u32::try_from(Form::MAX_BYTES).unwrap_or(u32::MAX)
}

/// Whether a session has ended, as far as this isolate knows. What is open under it is then closed.
#[wasm_bindgen]
pub fn ended_here(session: &str) -> bool {
    match (gateway(), SessionId::parse(session)) {
        (Some(gateway), Some(session)) => gateway.ended_here(session),
        _ => false,
    }
}

/// Whether a session lives, by asking its account; nothing is extended by it.
#[wasm_bindgen]
pub async fn still_lives(account: String, session: String, env: Env) -> bool {
    match (gateway(), AccountId::parse(&account), SessionId::parse(&session)) {
        (Some(gateway), Some(account), Some(session)) => {
            gateway.still_lives(&Worker::new(env), account, session).await
        }
        _ => true,
    }
}

/// How often, in milliseconds, to ask that of whatever is open: as long as a token is valid on its own.
#[wasm_bindgen]
pub fn asks_every() -> u32 {
    let fresh = gateway().map_or(0, |gateway| gateway.config().lifetimes.fresh.secs());
    u32::try_from(fresh.saturating_mul(1_000)).unwrap_or(u32::MAX)
}

/// Whether forwarded requests get a log line.
#[wasm_bindgen]
pub fn logs_forwarded() -> bool {
    gateway().is_none_or(|gateway| gateway.config().log_forwarded)
}

/// Traps, as a panic would. For the test that shows how the rim recovers; no request leads here.
#[wasm_bindgen]
pub fn trap() {
    std::process::abort()
}

fn sealed(gateway: &Gateway, answer: Answer) -> Answer {
    answer.sealed(gateway.config().site.is_secure())
}
