//! Before a sensitive endpoint does anything: may this client, its network and its browser try at all?
//!
//! One `Limiter` object keeps the counters of everybody in a network, so one call decides all dimensions, together. Those
//! of a country, where the operator wants them, are in another: it is asked when the first has let an attempt pass, and
//! what it refuses is given back there.
//! Whoever is refused is refused here, by what is remembered, until the time has come.

use super::{Answer, Gateway, Head};
use crate::base::{Quota, Timestamp};
use crate::http::{Asker, RouteKind};
use crate::limit::gcra::{self, Decision};
use crate::limit::{Client, Dimension, Endpoint, Keys, client, country};
use crate::pages::{ByCode, Frame, Page};
use crate::ports::{Platform, Unreachable};
use crate::refusal::Refusal;
use crate::wire::{Counter, LimitReply, LimitRequest, Standing};

/// The dimensions that a network's `Limiter` object decides. That of the account is decided where the account is.
const DIMENSIONS: [Dimension; 3] = [Dimension::Client, Dimension::Network, Dimension::Device];
/// So many attempts are given back to a client, by one isolate.
const GIVE_BACK: Quota = Quota::per(10, 600);
/// How long what is known of an attack is believed, in seconds.
const LOOK_AGAIN: u64 = 10;
/// So many networks use the site's quota for failures up together, and more than half as many make an attack.
const NETWORKS: u32 = 10;
/// An attack that has paused is not over at once: seconds.
const ATTACK_LASTS: u64 = 60;

/// A counter, and what it counts.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    endpoint: Endpoint,
    dimension: Dimension,
    quota: Quota,
}

impl Limit {
    /// The name of the policy: its path in `LIMITS`.
    fn name(&self) -> String {
        format!("{}.{}", self.endpoint.name(), self.dimension.name())
    }

    /// An item of `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-10 §3).
    fn policy(&self) -> String {
        format!("\"{}\";q={};w={}", self.name(), self.quota.burst(), self.quota.window().div_ceil(1_000))
    }

    /// An item of `RateLimit` (§4 there): so many are left for so many seconds.
    fn left(&self, remaining: u32, millis: u64) -> String {
        format!("\"{}\";r={remaining};t={}", self.name(), millis.div_ceil(1_000))
    }

    const fn detail(&self) -> &'static str {
        match self.dimension {
            Dimension::Client => "limit_client",
            Dimension::Network => "limit_network",
            Dimension::Device => "limit_device",
            Dimension::Country => "limit_country",
            Dimension::Account => "limit_account",
        }
    }
}

/// What remembers a refusal until it is over.
#[derive(Clone, Copy, Debug)]
pub struct Shut {
    limit: Limit,
    /// Milliseconds since the epoch.
    until: u64,
}

/// Counters that one object keeps.
#[derive(Default)]
struct Counted {
    object: String,
    limits: Vec<Limit>,
    counters: Vec<Counter>,
}

/// An attempt that passed: what its answer tells of the limits, and what can be taken back.
#[derive(Default)]
pub(super) struct Passage {
    charged: Vec<(String, Vec<Counter>)>,
    policies: Vec<String>,
    left: Vec<String>,
}

impl Passage {
    /// The answer, with how the limits stand.
    pub(super) fn tell(&self, answer: Answer) -> Answer {
        if self.policies.is_empty() || answer.header("ratelimit").is_some() {
            return answer;
        }
        answer.with("ratelimit-policy", self.policies.join(", ")).with("ratelimit", self.left.join(", "))
    }

    /// With what one object has let pass.
    fn add(&mut self, counted: Counted, standings: &[Standing]) {
        let Counted { object, limits, counters } = counted;
        // How much a network or a country has left is nobody's business but the operator's: it tells what others do.
        let is_own = |limit: &Limit| !matches!(limit.dimension, Dimension::Network | Dimension::Country);
        for (limit, standing) in limits.iter().zip(standings).filter(|(limit, _)| is_own(limit)) {
            self.policies.push(limit.policy());
            self.left.push(limit.left(standing.remaining, standing.full_in));
        }
        self.charged.push((object, counters));
    }
}

impl Gateway {
    /// Counts an attempt at `endpoints` on all their counters, or answers that it may not be made.
    pub(super) async fn admit(
        &self,
        platform: &impl Platform,
        head: &Head,
        endpoints: &[Endpoint],
    ) -> Result<Passage, Box<Answer>> {
        let now = platform.now();
        let all = self.counters(head, endpoints, now);
        let millis = now.secs().saturating_mul(1_000);
        let shut = all.iter().flat_map(|counted| &counted.counters).find_map(|counter| {
            self.shut.borrow().get(&counter.name).filter(|shut| millis < shut.until).copied()
        });
        if let Some(Shut { limit, until }) = shut {
            return Err(Box::new(self.too_many(head, &limit, until.saturating_sub(millis), None)));
        }
        let mut passage = Passage::default();
        for counted in all {
            let request = LimitRequest::Charge { counters: counted.counters.clone() };
            let refused = match platform.limiter(&counted.object, &request).await {
                Ok(LimitReply::Standings { standings }) => {
                    passage.add(counted, &standings);
                    continue;
                }
                Ok(LimitReply::Refused { which, millis: wait }) => {
                    self.refused_by(head, &counted, which, millis, wait)
                }
                // Nobody can count: what attackers would use stays closed.
                Ok(LimitReply::Leased { .. }) | Err(Unreachable) => self.limiter_unavailable(head),
            };
            self.take_back(platform, &passage).await;
            return Err(Box::new(refused));
        }
        Ok(passage)
    }

    /// The answer to an attempt that a counter refuses, which is remembered until it opens.
    fn refused_by(&self, head: &Head, counted: &Counted, which: usize, now: u64, wait: u64) -> Answer {
        let Some((limit, counter)) = counted.limits.get(which).zip(counted.counters.get(which)) else {
            return self.limiter_unavailable(head);
        };
        let shut = Shut { limit: *limit, until: now.saturating_add(wait) };
        self.shut.borrow_mut().insert(counter.name.clone(), shut);
        self.too_many(head, limit, wait, None)
    }

    /// Takes an attempt back: an account refused it, and this client was not the reason. At worst it stays counted, and
    /// so do those of a client that comes again and again.
    pub(super) async fn give_back(&self, platform: &impl Platform, passage: &Passage) {
        let Some(counter) = passage.charged.first().and_then(|(_, counters)| counters.first()) else {
            return;
        };
        let now = platform.now().secs().saturating_mul(1_000);
        let before = self.given_back.borrow().get(&counter.name).copied().unwrap_or_default();
        if let Decision::Pass { tat, .. } = gcra::decide(before, now, GIVE_BACK) {
            self.given_back.borrow_mut().insert(counter.name.clone(), tat);
            self.take_back(platform, passage).await;
        }
    }

    async fn take_back(&self, platform: &impl Platform, passage: &Passage) {
        for (object, counters) in &passage.charged {
            let request = LimitRequest::GiveBack { counters: counters.clone() };
            let _at_worst_it_stays = platform.limiter(object, &request).await;
        }
    }

    /// The counters of an attempt, by the objects that keep them. None when it is not known who asks: then what an
    /// account allows is the only limit (docs/LIMITS.md).
    fn counters(&self, head: &Head, endpoints: &[Endpoint], now: Timestamp) -> Vec<Counted> {
        let Some(client) = head.header(client::HEADER).and_then(Client::parse) else { return Vec::new() };
        let browser = self.browser(head);
        let browser = browser.as_ref().map(|browser| browser.as_bytes().as_slice());
        let keys = Keys::new(&self.config().keyring, now);
        let mut own = Counted { object: keys.object(&client), ..Counted::default() };
        let code = country::counted(head.header(country::HEADER));
        let mut countrys = Counted { object: keys.country(code.unwrap_or_default()), ..Counted::default() };
        for endpoint in endpoints {
            let count = |counted: &mut Counted, dimension: Dimension, what: Option<Vec<u8>>| {
                let quota = self.config().limits.at(*endpoint).of(dimension);
                let (Some(quota), Some(what)) = (quota, what) else { return };
                let name = keys.counter(dimension, *endpoint, &what);
                counted.limits.push(Limit { endpoint: *endpoint, dimension, quota });
                counted.counters.push(Counter { name: name.now, before: name.before, quota, count: 1 });
            };
            for dimension in DIMENSIONS {
                count(&mut own, dimension, client.counted_by(dimension, browser));
            }
            count(&mut countrys, Dimension::Country, code.map(|code| code.as_bytes().to_vec()));
        }
        [own, countrys].into_iter().filter(|counted| !counted.counters.is_empty()).collect()
    }

    /// An attempt that a limit refuses, in kind: a page with the time in words, or a problem.
    pub(super) fn too_many(
        &self,
        head: &Head,
        limit: &Limit,
        millis: u64,
        by_code: Option<ByCode<'_>>,
    ) -> Answer {
        self.too_many_of(head, RouteKind::Page, limit, millis, by_code)
    }

    fn too_many_of(
        &self,
        head: &Head,
        kind: RouteKind,
        limit: &Limit,
        millis: u64,
        by_code: Option<ByCode<'_>>,
    ) -> Answer {
        let refusal = Refusal::TooManyRequests;
        let seconds = millis.div_ceil(1_000).max(1);
        let answer = match head.asking().asker(kind) {
            Asker::Navigation => {
                let mut frame = self.frame(head);
                if matches!(limit.endpoint, Endpoint::Requests) {
                    // The rim gives it to others too (budget.js): nobody's address may be in it.
                    frame = Frame { languages: &[], ..frame };
                }
                let page = Page::too_many(&frame, seconds, by_code);
                Answer::page(refusal.status(), &page, refusal.code())
            }
            _ => self.problem(head, refusal, self.matched(head).as_ref()),
        };
        answer
            .with("retry-after", seconds.to_string())
            .with("ratelimit-policy", limit.policy())
            .with("ratelimit", limit.left(0, millis))
            .with_detail(limit.detail())
    }

    /// A request for the origin that its client's budget does not cover.
    pub(in crate::gateway) fn requests_refused(
        &self,
        head: &Head,
        quota: Quota,
        kind: RouteKind,
        seconds: u64,
    ) -> Answer {
        let limit = Limit { endpoint: Endpoint::Requests, dimension: Dimension::Client, quota };
        self.too_many_of(head, kind, &limit, seconds.saturating_mul(1_000), None)
    }

    /// What an account allows is used up.
    pub(super) fn account_slows_down(&self, head: &Head, millis: u64, by_code: ByCode<'_>) -> Answer {
        let quota = self.config().limits.account.challenged;
        let limit = Limit { endpoint: Endpoint::SignIn, dimension: Dimension::Account, quota };
        self.too_many(head, &limit, millis, Some(by_code))
    }

    fn limiter_unavailable(&self, head: &Head) -> Answer {
        self.refuse(head, Refusal::LimiterUnavailable, None)
    }

    /// Whether so many passwords fail, on the whole site or from the network that asks, that somebody must be trying lists
    /// of them. Asked at most every few seconds; when nobody knows, caution costs a customer no more than a moment.
    pub(super) async fn is_under_attack(&self, platform: &impl Platform, head: &Head) -> bool {
        let now = platform.now();
        let millis = now.secs().saturating_mul(1_000);
        if let Some((_, _, counter)) = self.failures_nearby(head, now)
            && self.shut.borrow().get(&counter.name).is_some_and(|shut| millis < shut.until)
        {
            return true;
        }
        let (looked_at, until) = self.attack.get();
        if now.since(looked_at).secs() < LOOK_AGAIN && looked_at != Timestamp::default() {
            return now < until;
        }
        self.attack.set((now, until));
        let (object, counter) = self.failures(now);
        let reply = platform.limiter(&object, &LimitRequest::Look { counters: vec![counter] }).await;
        self.note_attack(now, self.is_attack(reply))
    }

    /// Counts a password that was wrong, from a browser that its account does not know. A network that has had its part
    /// of what makes an attack counts no more for the site, and is under attack by itself until it has room again.
    pub(super) async fn count_failure(&self, platform: &impl Platform, head: &Head) {
        let now = platform.now();
        if let Some((object, limit, counter)) = self.failures_nearby(head, now) {
            let request = LimitRequest::Charge { counters: vec![counter.clone()] };
            if let Ok(LimitReply::Refused { millis, .. }) = platform.limiter(&object, &request).await {
                let until = now.secs().saturating_mul(1_000).saturating_add(millis);
                self.shut.borrow_mut().insert(counter.name, Shut { limit, until });
                return;
            }
        }
        let (object, counter) = self.failures(now);
        let reply = platform.limiter(&object, &LimitRequest::Charge { counters: vec![counter] }).await;
        if self.is_attack(reply) {
            self.note_attack(now, true);
        }
    }

    /// Whether more than half of the site's quota for failures is used up, as far as anybody knows.
    fn is_attack(&self, reply: Result<LimitReply, Unreachable>) -> bool {
        match reply {
            Ok(LimitReply::Standings { standings }) => {
                let half = self.config().limits.attack.burst() / 2;
                standings.iter().any(|standing| standing.remaining < half)
            }
            _ => true,
        }
    }

    fn note_attack(&self, now: Timestamp, goes_on: bool) -> bool {
        let (_, until) = self.attack.get();
        let until =
            if goes_on { Timestamp::from_secs(now.secs().saturating_add(ATTACK_LASTS)) } else { until };
        self.attack.set((now, until));
        now < until
    }

    /// The failures of one network: a tenth of what the site may have, so that no client and no household makes an
    /// attack of them.
    fn failures_nearby(&self, head: &Head, now: Timestamp) -> Option<(String, Limit, Counter)> {
        let client = head.header(client::HEADER).and_then(Client::parse)?;
        let keys = Keys::new(&self.config().keyring, now);
        let (dimension, endpoint) = (Dimension::Network, Endpoint::SignIn);
        let what = [client.counted_by(dimension, None)?, b"failures".to_vec()].concat();
        let name = keys.counter(dimension, endpoint, &what);
        let site = self.config().limits.attack;
        let quota = Quota::new(site.burst() / NETWORKS, site.every().saturating_mul(u64::from(NETWORKS)));
        let counter = Counter { name: name.now, before: name.before, quota, count: 1 };
        Some((keys.object(&client), Limit { endpoint, dimension, quota }, counter))
    }

    fn failures(&self, now: Timestamp) -> (String, Counter) {
        let site = Keys::new(&self.config().keyring, now).site();
        let quota = self.config().limits.attack;
        let counter = Counter { name: site.clone(), before: site.clone(), quota, count: 1 };
        (site, counter)
    }

    /// How the limits of a client stand, in lines for an operator.
    pub(super) async fn explain_client(
        &self,
        platform: &impl Platform,
        address: &str,
    ) -> Result<Vec<String>, Unreachable> {
        let mut asked = Head::default();
        asked.headers.push((client::HEADER.to_owned(), address.to_owned()));
        let now = platform.now();
        let sensitive: Vec<Endpoint> =
            Endpoint::ALL.iter().copied().filter(|endpoint| *endpoint != Endpoint::Requests).collect();
        let mut found = self.counters(&asked, &sensitive, now);
        if let (Some(client), Some((_, quota))) = (Client::parse(address), self.quota_of(0)) {
            let keys = Keys::new(&self.config().keyring, now);
            let name = keys.counter(Dimension::Client, Endpoint::Requests, b"");
            let limit = Limit { endpoint: Endpoint::Requests, dimension: Dimension::Client, quota };
            let counter = Counter { name: name.now, before: name.before, quota, count: 1 };
            let (limits, counters) = (vec![limit], vec![counter]);
            found.push(Counted { object: keys.leases(&client), limits, counters });
        }
        let mut lines = Vec::new();
        for Counted { object, limits, counters } in found {
            let LimitReply::Standings { standings } =
                platform.limiter(&object, &LimitRequest::Look { counters }).await?
            else {
                return Err(Unreachable);
            };
            lines.extend(limits.iter().zip(standings).map(|(limit, standing)| in_words(limit, standing)));
        }
        Ok(lines)
    }
}

fn in_words(limit: &Limit, standing: Standing) -> String {
    match standing.opens_in {
        0 => format!("{}: open, {} left", limit.name(), standing.remaining),
        millis => format!("{}: used up, opens in {}s", limit.name(), millis.div_ceil(1_000)),
    }
}
