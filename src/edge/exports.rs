//! What `js/entry.js` calls. Few calls, each with one packed text in and one out: crossings are what costs.

use crate::platform::{PlatformEntropy, Worker, now_millis};
use std::cell::OnceCell;
use std::rc::Rc;
use std::time::Duration;
use vestibule_core::base::{AccountId, SessionId, Timestamp};
use vestibule_core::config::{Config, Problem};
use vestibule_core::gateway::{self, Answer, Gateway, Head, Hot, Outcome, Waits};
use vestibule_core::http::Form;
use vestibule_core::http::cookie::{self, CookieNames};
use vestibule_core::limit::lease::Spend;
use vestibule_core::refusal::Refusal;
use wasm_bindgen::prelude::*;
use worker::{Delay, Env};

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

/// What an operator should know of a configuration that is right, for `make check`. Returns the notes as JSON.
#[wasm_bindgen]
pub fn config_notes(vars: &str, tables: &str) -> String {
    Config::read(vars, tables).map_or_else(|_| "[]".to_owned(), |config| json(&config.notes()))
}

/// The place of a URL and method (see `Gateway::place`), or zero if requests like that are for [`handle`].
#[wasm_bindgen]
pub fn place(url: &str, method: &str) -> u32 {
    let place = gateway().and_then(|gateway| gateway.place(url, method));
    place.and_then(|place| u32::try_from(place).ok()).unwrap_or_default()
}

/// What becomes of a request (see `Gateway::hot`): as JSON how to forward it; how long somebody waits, for
/// [`waiting_pieces`]; or empty if it is for [`handle`]. `head` is five parts
/// joined by line feeds, which none of them can contain: URL, method, header names joined by commas, the client's address,
/// cookies.
#[wasm_bindgen]
pub fn template(head: &str, now: f64) -> String {
    let mut parts = head.splitn(5, '\n');
    let (Some(url), Some(method), Some(names), Some(address), Some(cookie)) =
        (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
    else {
        return String::new();
    };
    let now = Timestamp::from_secs(now as u64);
    let address = Some(address).filter(|address| !address.is_empty());
    match gateway().map(|gateway| gateway.hot(url, method, names, cookie, address, now)) {
        Some(Hot::Forward(forward)) => json(&forward),
        Some(Hot::Waits(waits)) => waits.to_string(),
        Some(Hot::Cold) | None => String::new(),
    }
}

/// The page of somebody who waits (see `Gateway::waiting_pieces`), as [`packed`] and what stands behind the lines; or
/// nothing. `waits` is what [`template`] gave, `now` in seconds.
#[wasm_bindgen]
pub fn waiting_pieces(head: &str, waits: &str, now: f64) -> JsValue {
    let pieces = gateway().and_then(|gateway| {
        let (head, waits) = (serde_json::from_str::<Head>(head).ok()?, Waits::parse(waits)?);
        let (answer, behind) = gateway.waiting_pieces(&head, waits, Timestamp::from_secs(now as u64))?;
        let behind = js_sys::Uint8Array::from(behind.as_bytes());
        Some(js_sys::Array::of2(&packed(&sealed(&gateway, answer)), &behind))
    });
    pieces.map_or(JsValue::UNDEFINED, JsValue::from)
}

/// What is said of a wait, in a language by its tag, as HTML in UTF-8.
#[wasm_bindgen]
pub fn waiting_lines(language: &str, waits: &str) -> Vec<u8> {
    let lines =
        gateway().zip(Waits::parse(waits)).map(|(gateway, waits)| gateway.waiting_lines(language, waits));
    lines.unwrap_or_default().into_bytes()
}

/// Changes when what was remembered of [`template`] is void.
#[wasm_bindgen]
pub fn epoch() -> u32 {
    GATEWAY.with(|cell| match cell.get() {
        Some(Ok(gateway)) => gateway.epoch(),
        _ => 0,
    })
}

/// An answer as the scripts take it: status and headers as JSON, and the body in UTF-8. What a response needs is bytes, so
/// a page is neither quoted, nor made a text of the scripts, nor encoded again.
fn packed(answer: &Answer) -> JsValue {
    let body = js_sys::Uint8Array::from(answer.body.as_bytes());
    js_sys::Array::of2(&JsValue::from_str(&json(answer)), &body).into()
}

/// Whether requests like that do not come out of their client's budget (see `Gateway::is_exact`).
#[wasm_bindgen]
pub fn is_exact(url: &str, method: &str) -> bool {
    gateway().is_some_and(|gateway| gateway.is_exact(url, method))
}

/// The number of the client at an address (see `Gateway::client`); zero if its requests are not counted.
#[wasm_bindgen]
pub fn client(address: &str) -> u32 {
    gateway().map(|gateway| gateway.client(address)).unwrap_or_default()
}

/// Forgets every client, and its number.
#[wasm_bindgen]
pub fn forget_clients() {
    if let Some(gateway) = gateway() {
        gateway.forget_clients();
    }
}

/// Counts one request of a client to a place, at `now` in milliseconds since the epoch. The first bit of the answer
/// says that a lease is to be taken, the second that the request is refused, and the rest for how many seconds.
#[wasm_bindgen]
pub fn spend(client: u32, place: u32, now: f64) -> u32 {
    let spent = GATEWAY.with(|cell| match cell.get() {
        Some(Ok(gateway)) => gateway.spend(client, place as usize, now as u64),
        _ => Spend::Pass,
    });
    let refused = |millis: u64| 2 | (u32::try_from(millis.div_ceil(1_000)).unwrap_or(u32::MAX >> 2) << 2);
    match spent {
        Spend::Pass => 0,
        Spend::PassAndAsk => 1,
        Spend::Refuse(millis) => refused(millis),
        Spend::RefuseAndAsk(millis) => 1 | refused(millis),
    }
}

/// Takes a lease for a client, and logs what there is to log. Nobody waits for it.
#[wasm_bindgen]
pub async fn take_lease(client: u32, place: u32, env: Env) {
    let Some(gateway) = gateway() else { return };
    if let Some(trip) = gateway.take_lease(&Worker::new(env), client, place as usize).await {
        worker::console_log!("{}", json(&trip));
    }
}

/// The answer to a request of a client that is refused for so many seconds, packed.
#[wasm_bindgen]
pub fn refused(head: &str, place: u32, seconds: u32) -> JsValue {
    match (gateway(), serde_json::from_str::<Head>(head)) {
        (Some(gateway), Ok(head)) => {
            let answer = gateway.over_budget(&head, place as usize, u64::from(seconds));
            packed(&sealed(&gateway, answer))
        }
        _ => packed(&gateway::closed(None)),
    }
}

/// What the language of such an answer comes to (see `Gateway::refusal_language`). `about` is four parts joined by line
/// feeds, which none of them can contain: the query with its question mark, or nothing; the headers `Cookie`,
/// `Accept-Language` and `CF-IPCountry`, empty where there is none.
#[wasm_bindgen]
pub fn refusal_language(about: &str) -> String {
    let (query, headers) = who_asks(about);
    gateway().map(|gateway| gateway.refusal_language(&query, headers)).unwrap_or_default()
}

/// What the sign-in page depends on beside its address (see `Gateway::visitor_word`); empty if it may not be kept. `about` is
/// as for [`refusal_language`], with `User-Agent` as the fifth part.
#[wasm_bindgen]
pub fn visitor_word(about: &str) -> String {
    let (query, headers) = who_asks(about);
    gateway().and_then(|gateway| gateway.visitor_word(&query, headers)).unwrap_or_default()
}

/// The cookie of a browser that comes for the first time.
#[wasm_bindgen]
pub fn first_cookie() -> String {
    gateway().map(|gateway| gateway.first_cookie(&mut PlatformEntropy)).unwrap_or_default()
}

/// The query and those headers that there are.
fn who_asks(about: &str) -> (String, Vec<(String, String)>) {
    let mut parts = about.splitn(5, '\n').map(str::to_owned);
    let query = parts.next().unwrap_or_default();
    let names = ["cookie", "accept-language", "cf-ipcountry", "user-agent"];
    let headers = names.into_iter().zip(parts).filter(|(_, value)| !value.is_empty());
    (query, headers.map(|(name, value)| (name.to_owned(), value)).collect())
}

/// The longest head of a request, in bytes.
#[wasm_bindgen]
pub fn max_head() -> u32 {
    let most = gateway().map(|gateway| gateway.config().limits.head_bytes);
    most.and_then(|most| u32::try_from(most).ok()).unwrap_or(u32::MAX)
}

/// The longest body of a request for the origin, in bytes; nothing if there is no limit.
#[wasm_bindgen]
pub fn max_body() -> Option<f64> {
    gateway().and_then(|gateway| gateway.config().limits.body_bytes).map(|bytes| bytes as f64)
}

/// Handles a request that [`template`] could not. `head` is JSON. The outcome is an answer ([`packed`]), or how to forward,
/// as JSON.
#[wasm_bindgen]
pub async fn handle(head: String, env: Env) -> JsValue {
    let head = serde_json::from_str::<Head>(&head).ok();
    let (Some(gateway), Some(head)) = (gateway(), &head) else {
        return packed(&gateway::closed(head.as_ref()));
    };
    match gateway.handle(&Worker::new(env), head).await {
        Outcome::Answer(answer) => packed(&sealed(&gateway, answer)),
        Outcome::Forward(forward) => JsValue::from_str(&json(&forward)),
    }
}

/// The answer ([`packed`]) when forwarding failed: `timeout`, `busy`, `too_large` (the body was, on its way), `internal`, or
/// anything else for unreachable.
#[wasm_bindgen]
pub fn failed(head: &str, how: &str) -> JsValue {
    let refusal = match how {
        "timeout" => Refusal::OriginTimeout,
        "busy" => Refusal::OriginBusy,
        "too_large" => Refusal::TooLarge,
        "internal" => Refusal::Internal,
        _ => Refusal::OriginUnreachable,
    };
    match (gateway(), serde_json::from_str::<Head>(head)) {
        (Some(gateway), Ok(head)) => {
            let answer = gateway.origin_failed(&head, refusal);
            packed(&sealed(&gateway, answer))
        }
        _ => packed(&gateway::closed(None)),
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

/// Whether a request may be tried at an origin that was in trouble (see `Gateway::may_try`).
#[wasm_bindgen]
pub fn may_try(origin: u32, now: f64) -> bool {
    gateway().is_none_or(|gateway| gateway.may_try(origin as usize, now as u64))
}

/// An origin has not answered.
#[wasm_bindgen]
pub fn unanswered(origin: u32, now: f64) {
    let Some(gateway) = gateway() else { return };
    if let Some(name) = gateway.unanswered(origin as usize, now as u64) {
        worker::console_error!("{}", serde_json::json!({ "event": "origin_left_alone", "origin": name }));
    }
}

/// An origin that was in trouble has answered.
#[wasm_bindgen]
pub fn recovered(origin: u32) {
    if let Some(gateway) = gateway() {
        gateway.recovered(origin as usize);
    }
}

/// Whether there are waiting rooms at all.
#[wasm_bindgen]
pub fn has_rooms() -> bool {
    gateway().is_some_and(|gateway| !gateway.config().rooms.is_empty())
}

/// Begins a request at the origin of a room (see `Gateway::begin_at_origin`). Otherwise it has to wait.
#[wasm_bindgen]
pub fn begin_at_origin(room: u32, now: f64) -> bool {
    gateway().is_none_or(|gateway| gateway.begin_at_origin(room as usize, now as u64))
}

/// So many requests wait for their turn at the origin of a room.
#[wasm_bindgen]
pub fn wait_for_origin(room: u32, waiting: u32) {
    if let Some(gateway) = gateway() {
        gateway.wait_for_origin(room as usize, waiting);
    }
}

/// The origin of a room has answered after so many milliseconds, or with status zero has not. `retry_after` in seconds.
#[wasm_bindgen]
pub fn origin_answered(room: u32, millis: f64, status: u16, retry_after: u32) {
    if let Some(gateway) = gateway() {
        gateway.origin_fares(room as usize, millis as u64, status, retry_after);
    }
}

/// A request at the origin of a room is over.
#[wasm_bindgen]
pub fn end_at_origin(room: u32) {
    if let Some(gateway) = gateway() {
        gateway.end_at_origin(room as usize);
    }
}

/// The room of which the object is to hear something, for [`sync_room`]; less than zero if there is none.
#[wasm_bindgen]
pub fn room_due(now: f64) -> i32 {
    let due = gateway().and_then(|gateway| gateway.room_due(now as u64));
    due.and_then(|room| i32::try_from(room).ok()).unwrap_or(-1)
}

/// Tells the object of a room what there is to tell, when that may be. Nobody waits for it.
#[wasm_bindgen]
pub async fn sync_room(room: u32, env: Env) {
    let Some(gateway) = gateway() else { return };
    let rests = gateway.room_rests(room as usize, now_millis());
    if rests > 0 {
        Delay::from(Duration::from_millis(rests)).await;
    }
    gateway.sync(&Worker::new(env), room as usize).await;
}

/// Traps, as a panic would. For the test that shows how the rim recovers; no request leads here.
#[wasm_bindgen]
pub fn trap() {
    std::process::abort()
}

fn sealed(gateway: &Gateway, answer: Answer) -> Answer {
    answer.sealed(gateway.config().site.is_secure())
}
