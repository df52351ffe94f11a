//! The Durable Objects. Each is a thin shell: JSON in, the core's decision over its own SQLite, JSON out. The Account
//! object also wakes by itself, to hand its mails over.

use crate::exports::gateway;
use crate::platform::{PlatformEntropy, Worker, now, now_millis};
use crate::post::hand_over;
use crate::sql::{SqlCounters, SqlIdentifier, SqlRows};
use serde::Serialize;
use serde_json::{from_str, json};
use std::cell::Cell;
use std::time::Duration;
use vestibule_core::account::{self, MemoryRows, Office, StoreError, TokenStep, outbox};
use vestibule_core::base::SessionId;
use vestibule_core::gateway::Gateway;
use vestibule_core::limit::object;
use vestibule_core::mail::{Delivery, Failure, Reason};
use vestibule_core::wire::{AccountReply, AccountRequest, IdentifierRequest};
use worker::{Delay, DurableObject, Env, Request, Response, Result, State, durable_object};

/// How many mails one alarm hands over before it makes way; another alarm follows at once.
const MAILS_AT_ONCE: usize = 5;
/// How often, and how many times, an asker looks whether somebody else's refresh is done: within what a gateway waits.
const TOKEN_LOOK: Duration = Duration::from_millis(100);
const TOKEN_LOOKS: usize = 40;
/// While the configuration is wrong, or the store fails, mails wait: seconds until the next look.
const LATER: u64 = 60;

/// One customer's account (`docs/STORAGE.md`).
#[durable_object(alarm)]
pub struct Account {
    state: State,
    env: Env,
    /// Whether this object has looked after the mails that its predecessor left behind.
    woken: Cell<bool>,
}

impl DurableObject for Account {
    fn new(state: State, env: Env) -> Self {
        Self { state, env, woken: Cell::new(false) }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let Ok(request) = from_str(&request.text().await?) else {
            return Response::error("unknown request", 400);
        };
        let Some(gateway) = gateway() else {
            return Response::error("misconfigured", 503);
        };
        if let AccountRequest::ProviderToken { session } = request {
            return self.provider_token(&gateway, session).await;
        }
        // From here on nothing is awaited but the alarm, which is set in the same turn: the platform makes the writes
        // of one turn take effect together.
        let posts = request.may_post();
        let answer = self.answer(&gateway, request);
        if posts && answer.is_ok() {
            self.rest().await?;
        }
        respond(answer)
    }

    async fn alarm(&self) -> Result<Response> {
        let rung = match gateway() {
            Some(gateway) => self.ring(&gateway).await,
            None => Err("misconfigured".into()),
        };
        if rung.is_err() {
            // The platform would come back a few times and then never again.
            self.wake_at(now().secs() + LATER).await?;
        }
        Response::empty()
    }
}

impl Account {
    /// Hands mails over, and tidies up.
    async fn ring(&self, gateway: &Gateway) -> Result<()> {
        for _ in 0..MAILS_AT_ONCE {
            let Some(Some(posting)) = self.with_rows(|rows| outbox::begin(rows, now()))? else { break };
            self.send(gateway, &posting).await?;
        }
        self.rest().await
    }

    /// Tidies up, and sees to it that the object wakes when there is something to do, or leaves nothing behind.
    async fn rest(&self) -> Result<()> {
        match self.with_rows(|rows| outbox::tidy(rows, now()))? {
            Some(outbox::Rest { is_blank: true, .. }) => self.state.storage().delete_all().await,
            Some(outbox::Rest { alarm: Some(at), .. }) => self.wake_at(at.secs()).await,
            _ => Ok(()),
        }
    }

    fn answer(
        &self,
        gateway: &Gateway,
        request: AccountRequest,
    ) -> std::result::Result<AccountReply, StoreError> {
        let mut entropy = PlatformEntropy;
        let mut office = office(gateway, &mut entropy);
        let rows = SqlRows::open(self.state.storage().sql(), request.may_begin())?;
        match rows {
            Some(mut rows) => {
                self.wake(&mut rows)?;
                account::answer(&mut rows, request, &mut office)
            }
            // Never written, and not to be written by being asked.
            None => account::answer(&mut MemoryRows::default(), request, &mut office),
        }
    }

    /// A provider's access token. Whoever gets the lease refreshes it here, in the object, so that an answer lost on the
    /// way to a gateway loses nothing; the others wait for what comes of it.
    async fn provider_token(&self, gateway: &Gateway, session: SessionId) -> Result<Response> {
        for _ in 0..TOKEN_LOOKS {
            let step =
                self.with_office(gateway, |rows, office| account::token_step(rows, session, office))?;
            match step {
                None => return Response::from_json(&AccountReply::Gone),
                Some(TokenStep::Answer(reply)) => return Response::from_json(&reply),
                Some(TokenStep::Wait) => Delay::from(TOKEN_LOOK).await,
                Some(TokenStep::Refresh(lease)) => {
                    let outcome = gateway.refresh(&Worker::new(self.env.clone()), &lease).await;
                    self.with_office(gateway, |rows, office| {
                        account::token_refreshed(rows, &lease, outcome, office)
                    })?;
                }
            }
        }
        Response::from_json(&AccountReply::Busy)
    }

    /// As [`Self::with_rows`], with all that an account needs.
    fn with_office<T>(
        &self,
        gateway: &Gateway,
        what: impl FnOnce(&mut SqlRows, &mut Office<'_>) -> std::result::Result<T, StoreError>,
    ) -> Result<Option<T>> {
        let mut entropy = PlatformEntropy;
        let mut office = office(gateway, &mut entropy);
        self.with_rows(|rows| what(rows, &mut office))
    }

    /// Mails that were being handed over when the object before this one ended are tried again.
    fn wake(&self, rows: &mut SqlRows) -> std::result::Result<(), StoreError> {
        if !self.woken.replace(true) {
            outbox::wake(rows, now(), &mut PlatformEntropy)?;
        }
        Ok(())
    }

    /// Does something with the rows; nothing if there are none.
    fn with_rows<T>(
        &self,
        what: impl FnOnce(&mut SqlRows) -> std::result::Result<T, StoreError>,
    ) -> Result<Option<T>> {
        let done = SqlRows::open(self.state.storage().sql(), false).and_then(|rows| match rows {
            Some(mut rows) => {
                self.wake(&mut rows)?;
                what(&mut rows).map(Some)
            }
            None => Ok(None),
        });
        done.map_err(|StoreError(error)| {
            worker::console_error!("{}", json!({ "event": "store_error", "error": error }));
            worker::Error::RustError("the store failed".to_owned())
        })
    }

    async fn send(&self, gateway: &Gateway, posting: &outbox::Posting) -> Result<()> {
        let config = gateway.config();
        let Some((mail, (letterhead, account_url))) = config.mail.as_ref().zip(config.letterhead()) else {
            return Ok(());
        };
        let entry = &posting.entry;
        let delivery =
            match posting.write(&config.keyring, &letterhead, config.languages.catalogues(), &account_url) {
                Some(message) => hand_over(&self.env, &mail.transport, &message, entry.created).await,
                None => Delivery::Permanent(Failure::of(Reason::Refused)),
            };
        log(posting, &delivery);
        let repeats = mail.transport.repeats();
        self.with_rows(|rows| {
            outbox::finish(rows, posting, &delivery, repeats, now(), &mut PlatformEntropy)
        })?;
        Ok(())
    }

    /// Wakes the object at a moment, in seconds since the epoch.
    async fn wake_at(&self, secs: u64) -> Result<()> {
        let offset = (secs as f64) * 1_000.0 - js_sys::Date::now();
        self.state.storage().set_alarm(offset.max(0.0) as i64).await
    }
}

/// What an account needs beside its rows.
fn office<'o>(gateway: &'o Gateway, entropy: &'o mut PlatformEntropy) -> Office<'o> {
    let config = gateway.config();
    let (keyring, brand, limits) = (&config.keyring, &*config.brand.name, config.limits.account);
    Office { keyring, brand, limits, now: now(), entropy }
}

/// One line for each attempt (`docs/LOGGING.md`): no address, no text.
fn log(posting: &outbox::Posting, delivery: &Delivery) {
    let (outcome, failure) = match delivery {
        Delivery::Delivered { .. } => ("delivered", None),
        Delivery::Temporary(failure) => ("temporary", Some(failure)),
        Delivery::Permanent(failure) => ("permanent", Some(failure)),
        Delivery::Unknown(failure) => ("unknown", Some(failure)),
    };
    let entry = &posting.entry;
    let line = json!({
        "event": "mail",
        "id": entry.message,
        "kind": entry.kind.code(),
        "attempt": entry.attempts,
        "outcome": outcome,
        "reason": failure.map(|failure| failure.reason.code()),
        "number": failure.and_then(|failure| failure.number),
    });
    worker::console_log!("{line}");
}

/// One identifier and the account that owns it (`docs/STORAGE.md`).
#[durable_object(alarm)]
pub struct Identifier {
    state: State,
}

impl DurableObject for Identifier {
    fn new(state: State, _env: Env) -> Self {
        Self { state }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let Ok(request) = from_str(&request.text().await?) else {
            return Response::error("unknown request", 400);
        };
        let answer = account::identify(&mut SqlIdentifier::new(self.state.storage().sql()), request);
        if let (Ok(_), IdentifierRequest::Hold { until, .. }) = (&answer, request) {
            let offset = (until.secs() as f64) * 1_000.0 - js_sys::Date::now();
            self.state.storage().set_alarm(offset.max(0.0) as i64).await?;
        }
        respond(answer)
    }

    /// What it was about has passed.
    async fn alarm(&self) -> Result<Response> {
        self.state.storage().delete_all().await?;
        Response::empty()
    }
}

/// An alarm that tidies up comes so much later than it could, in milliseconds: it need not be set anew with each call.
const TIDY_LATER: u64 = 60_000;

/// The counters of one network, or the leases of one client (`docs/LIMITS.md`).
#[durable_object(alarm)]
pub struct Limiter {
    state: State,
    /// Whether the table is known to be there.
    is_made: Cell<bool>,
    /// When the alarm is known to ring, in milliseconds since the epoch.
    rings_at: Cell<u64>,
}

impl DurableObject for Limiter {
    fn new(state: State, _env: Env) -> Self {
        Self { state, is_made: Cell::new(false), rings_at: Cell::new(0) }
    }

    async fn fetch(&self, mut request: Request) -> Result<Response> {
        let Ok(request) = from_str(&request.text().await?) else {
            return Response::error("unknown request", 400);
        };
        // From here on nothing is awaited but the alarm, which is set in the same turn as the writes.
        let mut counters = self.counters();
        let answer = object::answer(&mut counters, request, now_millis());
        if counters.latest > self.rings_at.get() {
            self.wake_at(counters.latest + TIDY_LATER).await?;
        }
        respond(answer)
    }

    async fn alarm(&self) -> Result<Response> {
        self.rings_at.set(0);
        match self.counters().tidy(now_millis()) {
            Ok(Some(latest)) => self.wake_at(latest + TIDY_LATER).await?,
            Ok(None) => {
                self.is_made.set(false);
                self.state.storage().delete_all().await?;
            }
            Err(StoreError(error)) => return Err(worker::Error::RustError(error)),
        }
        Response::empty()
    }
}

impl Limiter {
    fn counters(&self) -> SqlCounters<'_> {
        SqlCounters::new(self.state.storage().sql(), &self.is_made)
    }

    async fn wake_at(&self, millis: u64) -> Result<()> {
        self.rings_at.set(millis);
        self.state.storage().set_alarm(millis.saturating_sub(now_millis()) as i64).await
    }
}

fn respond(answer: std::result::Result<impl Serialize, StoreError>) -> Result<Response> {
    match answer {
        Ok(answer) => Response::from_json(&answer),
        Err(StoreError(error)) => {
            worker::console_error!("{}", json!({ "event": "store_error", "error": error }));
            Response::error("the store failed", 500)
        }
    }
}
