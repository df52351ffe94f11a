//! The order of the stages. This file is the map: what a request goes through, and what comes out.
//!
//! ```text
//! match route → admit → identify (session) → decide (policy) → assert (strip, stamp) → forward → respond
//! ```
//! `Gateway::plan` is the whole way for a request with a valid session: it is synchronous, asks nobody, and its
//! outcome is remembered (`hot`). Only what it cannot decide alone goes on to [`Gateway::handle`].

mod answer;
mod budget;
mod door;
mod forward;
mod hot;
mod identify;
mod language;
mod origins;
mod own;
mod provider_token;
mod queue;
mod request;
mod rooms;
mod visitor;

pub use answer::{Answer, Outcome, closed};
pub use budget::Trip;
pub use forward::{Forward, cache_control};
pub use hot::Hot;
pub use identify::CONFIRMATION_WINDOW;
pub use queue::Waits;
pub use request::Head;

use crate::assertion::Stamper;
use crate::base::{Ring, Timestamp};
use crate::config::Config;
use crate::http::cookie::{self, CookieNames, Cookies};
use crate::http::target::Target;
use crate::http::{Asker, HostName, RouteKind};
use crate::limit::client;
use crate::lobby::{Admitted, Breaker, Desk};
use crate::login::Directory;
use crate::pages::Style;
use crate::policy::{self, Permitted};
use crate::ports::Platform;
use crate::refusal::Refusal;
use crate::route::{Matched, RouteError};
use crate::session::Session;
use budget::Budgets;
use door::{Caller, Entry};
use identify::{Identified, Presence, Sessions};
use own::Shut;
use provider_token::{Tokens, wanted};
use std::cell::{Cell, RefCell};

/// The gateway of one isolate: the operator's settings, and what it has learnt since it started.
pub struct Gateway {
    config: Config,
    cookie_names: CookieNames,
    style: Style,
    hosts: Vec<Host>,
    directory: Directory,
    sessions: RefCell<Sessions>,
    stamper: RefCell<Stamper>,
    tokens: RefCell<Tokens>,
    epoch: Cell<u32>,
    budgets: RefCell<Budgets>,
    /// What is known of each waiting room.
    desks: RefCell<Vec<Desk>>,
    /// How each origin fares.
    breakers: RefCell<Vec<Breaker>>,
    /// The counters that refuse, until they open.
    shut: RefCell<Ring<String, Shut>>,
    /// The counters that attempts were given back to: how many, as theoretical arrival times.
    given_back: RefCell<Ring<String, u64>>,
    /// When it was last asked whether the site is under attack, and until when it is.
    attack: Cell<(Timestamp, Timestamp)>,
}

/// What `Gateway::plan` decides.
enum Plan<'g> {
    /// Forward it.
    Forward(Box<Forward>),
    /// It is for a page of the gateway's own; this is the path below the prefix.
    Own(String),
    /// The Account object must confirm the session first.
    Confirm(Box<Session>, Matched<'g>),
    /// The Account object must be asked for the provider's access token first.
    Token(Box<Session>, Matched<'g>),
    /// The waiting room must let the customer in first.
    Door(Box<Permitted>, Matched<'g>, Option<Box<Caller<'g>>>),
    /// Refuse it.
    Refuse(Refusal, Option<Matched<'g>>),
}

/// How many sessions' worth of work an isolate remembers.
const REMEMBERED: usize = 2_048;

impl Gateway {
    /// A gateway with these settings, which knows nobody yet.
    pub fn new(config: Config) -> Self {
        let own = config.routes.routes().iter().filter_map(|route| route.host.as_deref());
        let hosts = std::iter::once(config.site.host()).chain(own).map(Host::new).collect();
        Self {
            cookie_names: CookieNames::new(config.site.is_secure()),
            style: Style::of(&config.brand),
            hosts,
            directory: Directory::default(),
            sessions: RefCell::new(Sessions::new(REMEMBERED, config.lifetimes.fresh)),
            stamper: RefCell::new(Stamper::new(config.assertion.clone(), REMEMBERED)),
            tokens: RefCell::new(Ring::new(REMEMBERED)),
            epoch: Cell::new(0),
            budgets: RefCell::default(),
            breakers: RefCell::new(vec![Breaker::default(); config.origins.len()]),
            desks: RefCell::new(config.rooms.iter().map(|_| Desk::new()).collect()),
            shut: RefCell::new(Ring::new(REMEMBERED)),
            given_back: RefCell::new(Ring::new(REMEMBERED)),
            attack: Cell::default(),
            config,
        }
    }

    /// The settings.
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Everything that can be decided without asking anybody. `names` are all header names, lower-case.
    fn plan<'n>(
        &self,
        (method, asker): (&str, Asker),
        url: &str,
        cookie: Option<&str>,
        address: Option<&str>,
        names: impl Iterator<Item = &'n str>,
        now: Timestamp,
    ) -> Plan<'_> {
        let Some(target) = Target::parse(url) else { return Plan::Refuse(Refusal::BadRequest, None) };
        let Some(host) = self.host(&target) else { return Plan::Refuse(Refusal::UnknownHost, None) };
        if let Some(own) = self.own_path(target.path) {
            return Plan::Own(own.to_owned());
        }
        let matched = match self.config.routes.select(host, target.path, method) {
            Ok(matched) => matched,
            Err(error) => return Plan::Refuse(refusal(&error), None),
        };
        // How often a client may ask was decided before (`budget`).
        let cookies = cookie.map(|header| (header, cookie::split(header, &self.cookie_names)));
        let session = match self.present(&matched, cookies.as_ref().map(|(_, cookies)| cookies), now) {
            Presence::Anonymous => None,
            Presence::Known(session) => Some(session),
            Presence::MustConfirm(session) => return Plan::Confirm(Box::new(session), matched),
        };
        match policy::decide(matched.route(), session) {
            Ok(permitted) => {
                let token =
                    match permitted.identity().filter(|_| wanted(matched.route(), permitted.identity())) {
                        Some(session) => match self.known_token(session.token().session, now) {
                            None => return Plan::Token(Box::new(session.clone()), matched),
                            known => known,
                        },
                        None => None,
                    };
                let of = cookies.as_ref().map(|(_, cookies)| cookies);
                let admitted = match self.passes(&matched, of, address, now) {
                    Ok(admitted) => admitted,
                    Err(caller) => return Plan::Door(Box::new(permitted), matched, caller),
                };
                let cookies = cookies.as_ref().map(|(header, cookies)| (*header, cookies));
                let forward =
                    self.forward((&matched, &permitted, &admitted), (&target, asker), names, cookies, now);
                Plan::Forward(Box::new(forward.with_token(token)))
            }
            Err(refusal) => Plan::Refuse(refusal, Some(matched)),
        }
    }

    /// Answers a request that `Gateway::plan` could not, or decides it with what others know.
    pub async fn handle(&self, platform: &impl Platform, head: &Head) -> Outcome {
        let now = platform.now();
        let cookie = head.header("cookie");
        if let Some(refusal) = self.too_long(head) {
            return Outcome::Answer(self.refuse(head, refusal, None));
        }
        if let Some(outcome) = self.upgrade_or_preflight(head, now) {
            return outcome;
        }
        let address = head.header(client::HEADER);
        let asker = head.asking().asker(RouteKind::Page);
        match self.plan((&head.method, asker), &head.url, cookie, address, head.names(), now) {
            Plan::Forward(forward) => Outcome::Forward(forward),
            Plan::Own(page) => Outcome::Answer(self.own(platform, head, &page).await),
            Plan::Door(permitted, matched, _) => self.let_in(platform, head, &matched, &permitted).await,
            Plan::Refuse(refusal, matched) => {
                let mut answer = self.refuse(head, refusal, matched.as_ref());
                answer.detail = self.detail(head, refusal, now);
                Outcome::Answer(answer)
            }
            Plan::Token(session, matched) => {
                self.ask_token(platform, &session).await;
                let identified = Identified { session: Some(*session), set_cookie: None, unconfirmed: false };
                self.decided(platform, head, &matched, identified).await
            }
            Plan::Confirm(session, matched) => {
                let identified = self.confirm(platform, *session).await;
                if let Some(session) = &identified.session
                    && wanted(matched.route(), Some(session))
                    && self.known_token(session.token().session, platform.now()).is_none()
                {
                    self.ask_token(platform, session).await;
                }
                self.decided(platform, head, &matched, identified).await
            }
        }
    }

    /// The end of the way for a session that the Account object was asked about.
    async fn decided(
        &self,
        platform: &impl Platform,
        head: &Head,
        matched: &Matched<'_>,
        identified: Identified,
    ) -> Outcome {
        let Identified { session, set_cookie, unconfirmed } = identified;
        let outcome = match policy::decide(matched.route(), session) {
            // Without the Account object nobody can say who this is; sending them to sign in would not help.
            Err(_) if unconfirmed => {
                Outcome::Answer(self.refuse(head, Refusal::AccountUnavailable, Some(matched)))
            }
            Err(refusal) => Outcome::Answer(self.refuse(head, refusal, Some(matched))),
            Ok(permitted) => self.let_in(platform, head, matched, &permitted).await,
        };
        outcome.with_cookie(set_cookie)
    }

    /// Through the waiting room, if there is one, to the origin.
    async fn let_in(
        &self,
        platform: &impl Platform,
        head: &Head,
        matched: &Matched<'_>,
        permitted: &Permitted,
    ) -> Outcome {
        let now = platform.now();
        match self.enter(platform, head, matched, now).await {
            Entry::In(admitted, cookie) => {
                self.forward_head(head, (matched, permitted, &admitted), platform.now()).with_cookie(cookie)
            }
            Entry::Waits(wait, cookie) => Outcome::Answer(self.waiting(head, matched, wait, cookie, now)),
        }
    }

    /// WebSocket handshakes are authenticated like any request and must come from an allowed page, because browsers
    /// send them cross-site with cookies (RFC 6455 §10.2). A CORS preflight passes without identity: it carries no
    /// credentials (Fetch §4.8), and challenging it would break the request it asks about.
    fn upgrade_or_preflight(&self, head: &Head, now: Timestamp) -> Option<Outcome> {
        let asker = head.asking().asker(RouteKind::Page);
        if !matches!(asker, Asker::Preflight | Asker::WebSocket) {
            return None;
        }
        let target = Target::parse(&head.url)?;
        let host = self.host(&target)?;
        self.own_path(target.path).is_none().then_some(())?;
        let asked = head.header("access-control-request-method").filter(|_| asker == Asker::Preflight);
        let matched = self.config.routes.select(host, target.path, asked.unwrap_or(&head.method)).ok()?;
        match asker {
            Asker::Preflight => {
                let witnesses = (&matched, &Permitted::without_identity(), &Admitted::preflight());
                Some(self.forward_head(head, witnesses, now))
            }
            _ => {
                let origin = head.header("origin");
                let own = format!("{}://{host}", self.config.site.scheme());
                let allowed = |origin: &str| {
                    origin == own || matched.route().allow_origins.iter().any(|allowed| allowed == origin)
                };
                let public = !policy::needs_identity(&matched.route().access);
                let refused = !public && !origin.is_none_or(allowed);
                refused.then(|| Outcome::Answer(self.refuse(head, Refusal::CrossSite, Some(&matched))))
            }
        }
    }

    fn forward_head(
        &self,
        head: &Head,
        (matched, permitted, admitted): (&Matched<'_>, &Permitted, &Admitted),
        now: Timestamp,
    ) -> Outcome {
        let Some(target) = Target::parse(&head.url) else {
            return Outcome::Answer(self.refuse(head, Refusal::BadRequest, None));
        };
        let cookies = self.cookies(head);
        let cookies = head.header("cookie").zip(cookies.as_ref());
        let asker = head.asking().asker(matched.route().kind);
        let forward =
            self.forward((matched, permitted, admitted), (&target, asker), head.names(), cookies, now);
        let session = permitted.identity().filter(|session| wanted(matched.route(), Some(session)));
        let token = session.and_then(|session| self.known_token(session.token().session, now));
        Outcome::Forward(Box::new(forward.with_token(token)))
    }

    /// Whether a request has more of a head, or says that it has more of a body, than the operator lets pass. Nothing
    /// of it is looked at then.
    fn too_long(&self, head: &Head) -> Option<Refusal> {
        let limits = &self.config.limits;
        let fields = head.headers.iter().map(|(name, value)| name.len() + value.len());
        if fields.fold(head.url.len(), usize::saturating_add) > limits.head_bytes {
            return Some(Refusal::HeadTooLarge);
        }
        let body = head.header("content-length").and_then(|length| length.parse::<u64>().ok());
        let most = limits.body_bytes?;
        body.filter(|length| *length > most).map(|_| Refusal::TooLarge)
    }

    /// The host that a request is for, if it is one of ours. Letter case makes no difference, and a final dot names the
    /// same host (RFC 1034 §3.1).
    fn host<'s>(&'s self, target: &Target<'s>) -> Option<&'s str> {
        let exact = self.hosts.iter().find(|host| host.text == target.authority);
        match exact.or_else(|| self.hosts.iter().find(|host| host.serves(target))) {
            Some(host) => Some(&host.text),
            None => self.config.hosts.has_preview(target).then_some(target.authority),
        }
    }

    /// The part of a path below the reserved prefix.
    fn own_path<'p>(&self, path: &'p str) -> Option<&'p str> {
        path.strip_prefix(self.config.prefix.as_str())
    }

    fn cookies<'h>(&self, head: &'h Head) -> Option<Cookies<'h>> {
        head.header("cookie").map(|header| cookie::split(header, &self.cookie_names))
    }
}

/// A host that is served, as the configuration writes it.
struct Host {
    text: String,
    name: Option<HostName>,
}

impl Host {
    fn new(text: &str) -> Self {
        Self { text: text.to_owned(), name: HostName::parse(text).ok() }
    }

    fn serves(&self, target: &Target<'_>) -> bool {
        self.name.as_ref().is_some_and(|name| name.serves(target))
    }
}

const fn refusal(error: &RouteError) -> Refusal {
    match error {
        RouteError::Spelling(_) | RouteError::Ambiguous => Refusal::AmbiguousPath,
        RouteError::Unknown => Refusal::NotFound,
        RouteError::Method(_) => Refusal::MethodNotAllowed,
    }
}
