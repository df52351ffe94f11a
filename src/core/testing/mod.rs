//! A world in virtual time for tests: objects in memory, a provider, browsers, and faults at will.
#![allow(clippy::panic, clippy::indexing_slicing, reason = "a test may stop")]

mod browser;
mod executor;
mod isolate;
pub mod jws;
mod keeping;
mod ports;
mod provider;
pub mod samples;

pub use browser::{Browser, Reply};
pub use executor::{run, run_all};
pub use isolate::{Isolate, Recalled, Serve};
pub use provider::{FakeProvider, ISSUER, OTHER_ISSUER, ProviderFault, Signer};

use crate::account::{self, Kind, MemoryIdentifier, MemoryRows, Office, Rows, outbox};
use crate::base::{AccountId, SeededEntropy, SessionId, Text, Timestamp};
use crate::config::Config;
use crate::crypto::{Keyring, MasterSecret};
use crate::gateway::Gateway;
use crate::limit::object::MemoryCounters;
use crate::limit::{AccountLimits, Limits};
use crate::lobby::Hall;
use crate::mail::{Delivery, Message, Repeats};
use crate::outbound::{OutboundRequest, OutboundResponse};
use crate::ports::Platform;
use crate::wire::{AccountReply, AccountRequest, Act, IdentifierName, OperatorView};
use ports::WorldEntropy;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;

/// The secret of the test gateway.
pub const SECRET: &str = "Hq1vL0o3uX7+Jc2mS9/Tz8bRkEw5yAYdN4PgQfViZ6U=";
/// Another secret, for rotations.
pub const OTHER_SECRET: &str = "mJ8yq0Zr3TnUe6XwVb1KxLh5sPcD7FgAo2iQtN9uR4E=";
/// Where the test gateway is.
pub const SITE: &str = "https://shop.example";

/// The settings of the test gateway; tests change what they are about.
pub fn settings() -> serde_json::Value {
    serde_json::json!({
        "SESSION_SECRET": SECRET,
        "PROVIDER_DEMO_SECRET": "a client secret",
        "PUBLIC_ORIGIN": SITE,
        "BRAND": { "name": "Corner Shop" },
        "EMAIL": { "sign_in": ["password", "code"] },
        "MAIL": { "from": "hello@shop.example", "transport": "smtp", "server": "mail.example" },
        "SESSION": { "fresh": "5m", "idle": "30d", "absolute": "90d", "grace": "1h" },
        "ORIGINS": { "shop": { "url": "https://origin.example" } },
        "PROVIDERS": { "demo": {
            "name": "Demo ID", "issuer": ISSUER, "client_id": "vestibule", "roles_claim": "roles",
        } },
        "ROUTES": [
            { "prefix": "/", "origin": "shop", "access": "optional" },
            { "prefix": "/members", "origin": "shop", "access": "required" },
            { "prefix": "/staff", "origin": "shop", "access": "roles", "roles": ["staff"] },
            { "prefix": "/assets", "origin": "shop", "access": "public", "methods": ["GET"] },
            { "prefix": "/api", "origin": "shop", "access": "required", "kind": "api",
              "audience": "https://api.shop.example", "allow_origins": ["https://app.example"] },
        ],
    })
}

/// A gateway with these settings.
///
/// # Panics
/// When the settings are wrong; the message lists the problems.
pub fn gateway(settings: &serde_json::Value) -> Gateway {
    match Config::read(&settings.to_string(), "") {
        Ok(config) => Gateway::new(config),
        Err(problems) => panic!("{problems:#?}"),
    }
}

/// The keys of the test gateway's secret.
///
/// # Panics
/// Never: the secret is good.
pub fn keyring() -> Keyring {
    match MasterSecret::parse(SECRET) {
        Ok(secret) => Keyring::new(&secret, None),
        Err(error) => panic!("{error:?}"),
    }
}

/// Everything outside the gateway.
pub struct World {
    now: Cell<u64>,
    entropy: RefCell<SeededEntropy>,
    accounts: RefCell<HashMap<AccountId, MemoryRows>>,
    keyring: Keyring,
    mails: RefCell<Vec<(Timestamp, Message)>>,
    identifiers: RefCell<HashMap<IdentifierName, MemoryIdentifier>>,
    /// The OpenID provider.
    pub provider: FakeProvider,
    /// Another one, where [`OTHER_ISSUER`] is configured.
    pub other_provider: FakeProvider,
    /// Whether `Account` objects answer.
    pub accounts_up: Cell<bool>,
    /// Whether the mail service takes mails.
    pub mail_up: Cell<bool>,
    /// The counters of `Limiter` objects.
    limiters: RefCell<HashMap<String, MemoryCounters>>,
    /// Whether `Limiter` objects answer.
    pub limiters_up: Cell<bool>,
    /// How often a `Limiter` object was asked.
    pub limiter_calls: Cell<u64>,
    /// The waiting rooms, as their `Lobby` objects have them.
    pub halls: RefCell<HashMap<String, Hall>>,
    /// Whether `Lobby` objects answer.
    pub lobbies_up: Cell<bool>,
    /// How often a `Lobby` object was asked.
    pub lobby_calls: Cell<u64>,
    /// How many passwords may be tried on an account.
    pub account_limits: Cell<AccountLimits>,
    /// Whether `Identifier` objects answer.
    pub identifiers_up: Cell<bool>,
    /// What was asked of `Account` objects.
    pub asked: RefCell<Vec<AccountRequest>>,
    /// The requests that went out.
    pub outbound: RefCell<Vec<OutboundRequest>>,
    /// What other services than the provider answer, by how their URLs begin.
    services: RefCell<HashMap<String, Option<String>>>,
    /// Servers that tests have written, by how their URLs begin.
    servers: RefCell<Vec<(String, Server)>>,
    /// The gateway inside the objects, which refreshes tokens.
    inside: std::cell::OnceCell<Gateway>,
    /// After so many calls of `Account` and `Identifier` objects one is cut off: before it was carried out, or after.
    pub cut: Cell<Option<(usize, bool)>>,
    /// Of so many answers of `Account` objects one is lost, after the request was carried out; 0: none.
    pub loses_one_in: Cell<usize>,
    answered: Cell<usize>,
}

/// A server that a test has written.
pub type Server = Box<dyn Fn(&OutboundRequest) -> OutboundResponse>;

impl World {
    /// A world at a fixed moment, with everything up; `seed` decides what is random.
    pub fn new(seed: u64) -> Self {
        Self::with_issuer(seed, OTHER_ISSUER)
    }

    /// The same, with the other provider at this issuer.
    pub fn with_issuer(seed: u64, issuer: &'static str) -> Self {
        Self {
            now: Cell::new(1_800_000_000),
            entropy: RefCell::new(SeededEntropy(seed)),
            accounts: RefCell::default(),
            keyring: keyring(),
            mails: RefCell::default(),
            mail_up: Cell::new(true),
            identifiers: RefCell::default(),
            provider: FakeProvider::new(ISSUER),
            other_provider: FakeProvider::new(issuer),
            accounts_up: Cell::new(true),
            limiters: RefCell::default(),
            limiters_up: Cell::new(true),
            limiter_calls: Cell::new(0),
            halls: RefCell::default(),
            lobbies_up: Cell::new(true),
            lobby_calls: Cell::new(0),
            account_limits: Cell::new(Limits::default().account),
            identifiers_up: Cell::new(true),
            asked: RefCell::default(),
            outbound: RefCell::default(),
            services: RefCell::default(),
            servers: RefCell::default(),
            inside: std::cell::OnceCell::new(),
            cut: Cell::new(None),
            loses_one_in: Cell::new(0),
            answered: Cell::new(0),
        }
    }

    /// Lets time pass.
    pub fn pass(&self, seconds: u64) {
        self.now.set(self.now.get() + seconds);
    }

    /// How many accounts exist.
    pub fn account_count(&self) -> usize {
        self.accounts.borrow().len()
    }

    /// How many accounts have an owner.
    pub fn owned_count(&self) -> usize {
        let accounts: Vec<AccountId> = self.accounts.borrow().keys().copied().collect();
        accounts.into_iter().filter(|account| self.look(*account).exists).count()
    }

    /// An account, as an operator sees it.
    pub fn look(&self, account: AccountId) -> OperatorView {
        let by = Text::exact("a test").unwrap_or_default();
        match self.ask(account, AccountRequest::Operate { act: Act::Show, by }) {
            AccountReply::Operated(view) => *view,
            other => panic!("{other:?}"),
        }
    }

    /// All accounts, as an operator sees them.
    pub fn look_at_all(&self) -> Vec<(AccountId, OperatorView)> {
        let accounts: Vec<AccountId> = self.accounts.borrow().keys().copied().collect();
        accounts.into_iter().map(|account| (account, self.look(account))).collect()
    }

    /// The rows of an account as they are stored, to read and to spoil.
    pub fn rows(&self, account: AccountId, with: impl FnOnce(&mut MemoryRows)) {
        with(self.accounts.borrow_mut().entry(account).or_default());
    }

    /// How many sessions live, of all accounts.
    pub fn session_count(&self) -> usize {
        self.look_at_all().iter().map(|(_, view)| view.sessions.len()).sum()
    }

    /// Whether an account has this session, and it lives.
    pub fn lives(&self, account: AccountId, session: SessionId) -> bool {
        self.look(account).sessions.iter().any(|record| record.session == session)
    }

    /// Ends all sessions of all accounts, as from another device.
    pub fn end_all(&self) {
        let accounts: Vec<AccountId> = self.accounts.borrow().keys().copied().collect();
        for account in accounts {
            self.ask(account, AccountRequest::EndAll);
        }
    }

    /// Asks an account, past the network.
    ///
    /// # Panics
    /// When its rows cannot be read.
    pub fn ask(&self, account: AccountId, request: AccountRequest) -> AccountReply {
        match self.answer(account, request) {
            Ok(reply) => reply,
            Err(error) => panic!("{error:?}"),
        }
    }

    /// As the object in the Worker does it: what was never written stays so until something may begin it.
    fn answer(
        &self,
        account: AccountId,
        request: AccountRequest,
    ) -> Result<AccountReply, account::StoreError> {
        let mut entropy = WorldEntropy(&self.entropy);
        let limits = self.account_limits.get();
        let (keyring, brand) = (&self.keyring, "Corner Shop");
        let mut office = Office { keyring, brand, limits, now: self.now(), entropy: &mut entropy };
        let mut accounts = self.accounts.borrow_mut();
        match accounts.get_mut(&account) {
            None if !request.may_begin() => account::answer(&mut MemoryRows::default(), request, &mut office),
            _ => {
                let (rows, may_post) = (accounts.entry(account).or_default(), request.may_post());
                let before = rows.all(Kind::Mail)?.len();
                let reply = account::answer(rows, request, &mut office);
                // The object wakes for no mail that this does not announce.
                assert!(may_post || rows.all(Kind::Mail)?.len() == before, "a mail nobody sends");
                reply
            }
        }
    }

    /// Rings every alarm that is due, once: mails go out, and what is over is tidied away.
    ///
    /// # Panics
    /// When the rows of an account cannot be read.
    pub fn ring(&self, site: &Gateway) {
        let Some((letterhead, account_url)) = site.config().letterhead() else { return };
        let mut entropy = WorldEntropy(&self.entropy);
        let mut blank = Vec::new();
        for (id, rows) in self.accounts.borrow_mut().iter_mut() {
            let mut rest = || -> Result<bool, account::StoreError> {
                while let Some(posting) = outbox::begin(rows, self.now())? {
                    let catalogues = site.config().languages.catalogues();
                    let message = posting.write(&self.keyring, &letterhead, catalogues, &account_url);
                    let delivery = match message.filter(|_| self.mail_up.get()) {
                        Some(message) => {
                            self.mails.borrow_mut().push((self.now(), message));
                            Delivery::Delivered { id: None }
                        }
                        None => {
                            Delivery::Temporary(crate::mail::Failure::of(crate::mail::Reason::Connection))
                        }
                    };
                    outbox::finish(
                        rows,
                        &posting,
                        &delivery,
                        Repeats::Unrecognised,
                        self.now(),
                        &mut entropy,
                    )?;
                }
                Ok(outbox::tidy(rows, self.now())?.is_blank)
            };
            match rest() {
                Ok(true) => blank.push(*id),
                Ok(false) => {}
                Err(error) => panic!("{error:?}"),
            }
        }
        self.accounts.borrow_mut().retain(|id, _| !blank.contains(id));
    }

    /// The mails that went out to an address, oldest first.
    pub fn mails_to(&self, address: &str) -> Vec<Message> {
        let mails = self.mails.borrow();
        mails
            .iter()
            .filter(|(_, mail)| mail.to.address.as_str() == address)
            .map(|(_, mail)| mail.clone())
            .collect()
    }

    /// Puts a service where URLs begin with `prefix`: it answers everything with `body`, or, without one, with 503.
    pub fn answer_for(&self, prefix: &str, body: Option<&str>) {
        self.services.borrow_mut().insert(prefix.to_owned(), body.map(str::to_owned));
    }

    /// The provider that a URL is of.
    pub fn provider_at(&self, url: &str) -> Option<&FakeProvider> {
        let providers = [&self.provider, &self.other_provider];
        providers.into_iter().find(|provider| url.starts_with(provider.issuer()))
    }

    /// Puts a server where URLs begin with `prefix`.
    pub fn serve_at(&self, prefix: &str, server: impl Fn(&OutboundRequest) -> OutboundResponse + 'static) {
        self.servers.borrow_mut().push((prefix.to_owned(), Box::new(server)));
    }

    fn served(&self, request: &OutboundRequest) -> Option<OutboundResponse> {
        let servers = self.servers.borrow();
        let (_, server) = servers.iter().find(|(prefix, _)| request.url.starts_with(prefix.as_str()))?;
        Some(server(request))
    }

    fn service(&self, url: &str) -> Option<OutboundResponse> {
        let services = self.services.borrow();
        let (_, body) = services.iter().find(|(prefix, _)| url.starts_with(prefix.as_str()))?;
        let status = if body.is_some() { 200 } else { 503 };
        let body = body.clone().unwrap_or_default().into_bytes();
        Some(OutboundResponse { status, content_type: "text/plain".to_owned(), body })
    }

    /// All that `Limiter` objects keep, as one text: to look for what must not be there.
    pub fn limiter_dump(&self) -> String {
        format!("{:?}", self.limiters.borrow())
    }

    /// How many requests that went out had `part` in their URL.
    pub fn outbound_to(&self, part: &str) -> usize {
        self.outbound.borrow().iter().filter(|request| request.url.contains(part)).count()
    }
}
