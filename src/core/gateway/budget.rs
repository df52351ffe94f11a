//! What each client may ask of the origin, counted in this isolate (`limit::lease`).
//!
//! The rim asks with every request, so the question is made of numbers: it remembers the number of a client as it
//! remembers that of a place.

use super::{Answer, Gateway, Head};
use crate::base::{Quota, Timestamp};
use crate::http::RouteKind;
use crate::limit::lease::{Budget, Spend};
use crate::limit::{Client, Dimension, Endpoint, Keys};
use crate::ports::{Platform, Unreachable};
use crate::route::RouteLimit;
use crate::wire::{Counter, LimitReply, LimitRequest};
use std::collections::HashMap;

/// The budgets of the clients that this isolate remembers.
#[derive(Default)]
pub(super) struct Budgets {
    numbers: HashMap<Client, u32>,
    clients: Vec<Budgeted>,
}

struct Budgeted {
    client: Client,
    /// By the route whose limit is its own, or by none for all other requests.
    budgets: Vec<(Option<usize>, Budget)>,
}

/// A client has come to the end of its budget, or the `Limiter` object cannot be asked for more: worth a log line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Trip {
    /// `limited` or `limiter_unreachable`.
    pub event: &'static str,
    /// By what the requests are counted.
    pub limit: &'static str,
    /// Milliseconds until the client is let in again.
    pub millis: u64,
    /// How many of its requests were refused here since the line before.
    pub refused: u64,
}

impl Gateway {
    /// The number of the client at an address, for as long as the isolate remembers it; zero when it is not counted.
    pub fn client(&self, address: &str) -> u32 {
        let Some(client) = Client::parse(address).filter(|_| self.counts_requests()) else { return 0 };
        let mut budgets = self.budgets.borrow_mut();
        if let Some(number) = budgets.numbers.get(&client) {
            return *number;
        }
        budgets.clients.push(Budgeted { client, budgets: Vec::new() });
        // Numbers count from one.
        let number = u32::try_from(budgets.clients.len()).unwrap_or_default();
        budgets.numbers.insert(client, number);
        number
    }

    /// Forgets every client.
    pub fn forget_clients(&self) {
        *self.budgets.borrow_mut() = Budgets::default();
    }

    /// Counts one request of a client to a place (see [`Gateway::place`]), at `now` in milliseconds since the epoch.
    pub fn spend(&self, client: u32, place: usize, now: u64) -> Spend {
        let Some((route, quota)) = self.quota_of(place) else { return Spend::Pass };
        self.with_budget(client, route, quota, |budget| budget.spend(now)).unwrap_or(Spend::Pass)
    }

    /// Takes a lease for a client. Says what there is to log.
    pub async fn take_lease(&self, platform: &impl Platform, client: u32, place: usize) -> Option<Trip> {
        let (route, quota) = self.quota_of(place)?;
        let asked = self.with_budget(client, route, quota, |budget| budget.wanted(quota.burst()))?;
        let (object, counter) = self.leases_of(client, route, quota, asked, platform.now())?;
        let answer = platform.limiter(&object, &LimitRequest::Lease { counter }).await;
        let now = platform.now().secs().saturating_mul(1_000);
        self.with_budget(client, route, quota, |budget| match answer {
            Ok(LimitReply::Leased { count, millis }) => {
                let refused = budget.granted(asked, count, quota.burst(), now, millis);
                refused.map(|refused| Trip { event: "limited", limit: "requests.client", millis, refused })
            }
            Ok(_) | Err(Unreachable) => {
                budget.unreachable(quota.burst());
                Some(Trip { event: "limiter_unreachable", limit: "requests.client", millis: 0, refused: 0 })
            }
        })?
    }

    /// The answer to a request of a client that is refused for so many seconds. It is the same for every client.
    pub fn over_budget(&self, head: &Head, place: usize, seconds: u64) -> Answer {
        let quota = self.quota_of(place).map_or(Quota::new(1, 1), |(_, quota)| quota);
        let route =
            place.checked_sub(1).and_then(|place| place.checked_rem(self.config.routes.routes().len()));
        let kind = route.and_then(|route| self.config.routes.routes().get(route)).map(|route| route.kind);
        self.requests_refused(head, quota, kind.unwrap_or(RouteKind::Page), seconds)
    }

    /// What the language of such an answer depends on, as one word: the same word, the same language, said in the same
    /// way. `query` is that of the request with its question mark, or nothing; `headers` are those that tell a language.
    pub fn refusal_language(&self, query: &str, headers: Vec<(String, String)>) -> String {
        self.language_word(&self.head_for_language(query, headers))
    }

    fn counts_requests(&self) -> bool {
        let own = |limit: RouteLimit| matches!(limit, RouteLimit::Own(_));
        self.config.limits.at(Endpoint::Requests).client.is_some()
            || self.config.routes.routes().iter().any(|route| own(route.limit))
    }

    /// The quota that requests to a place come out of, and the route if it has one of its own.
    pub(super) fn quota_of(&self, place: usize) -> Option<(Option<usize>, Quota)> {
        let routes = self.config.routes.routes();
        let general = || Some((None, self.config.limits.at(Endpoint::Requests).client?));
        let Some(index) = place.checked_sub(1).and_then(|place| place.checked_rem(routes.len())) else {
            return general();
        };
        match routes.get(index).map(|route| route.limit) {
            Some(RouteLimit::Own(quota)) => Some((Some(index), quota)),
            Some(RouteLimit::Off) => None,
            Some(RouteLimit::General) | None => general(),
        }
    }

    fn with_budget<T>(
        &self,
        client: u32,
        route: Option<usize>,
        quota: Quota,
        what: impl FnOnce(&mut Budget) -> T,
    ) -> Option<T> {
        let mut budgets = self.budgets.borrow_mut();
        let index = usize::try_from(client).ok()?.checked_sub(1)?;
        let budgets = &mut budgets.clients.get_mut(index)?.budgets;
        if let Some((_, budget)) = budgets.iter_mut().find(|(of, _)| *of == route) {
            return Some(what(budget));
        }
        let mut budget = Budget::new(quota.burst());
        let done = what(&mut budget);
        budgets.push((route, budget));
        Some(done)
    }

    fn leases_of(
        &self,
        client: u32,
        route: Option<usize>,
        quota: Quota,
        count: u32,
        now: Timestamp,
    ) -> Option<(String, Counter)> {
        let budgets = self.budgets.borrow();
        let client = budgets.clients.get(usize::try_from(client).ok()?.checked_sub(1)?)?.client;
        let keys = Keys::new(&self.config.keyring, now);
        let of = route.map_or_else(String::new, |route| route.to_string());
        let name = keys.counter(Dimension::Client, Endpoint::Requests, of.as_bytes());
        let counter = Counter { name: name.now, before: name.before, quota, count };
        Some((keys.leases(&client), counter))
    }
}
