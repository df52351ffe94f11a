//! Before a sensitive endpoint does anything: may this client, its network and its browser try at all?
//!
//! One `Limiter` object keeps the counters of everybody in a network, so one call decides all dimensions, together.
//! Whoever is refused is refused here, by what is remembered, until the time has come.

use super::{Answer, Gateway, Head};
use crate::base::{Quota, Timestamp};
use crate::http::{Asker, RouteKind};
use crate::limit::gcra::{self, Decision};
use crate::limit::{Client, Dimension, Endpoint, Keys, client};
use crate::pages::{ByCode, Frame, Page};
use crate::ports::{Platform, Unreachable};
use crate::refusal::Refusal;
use crate::wire::{Counter, LimitReply, LimitRequest, Standing};

/// The dimensions that a `Limiter` object decides. That of the account is decided where the account is.
const DIMENSIONS: [Dimension; 3] = [Dimension::Client, Dimension::Network, Dimension::Device];
/// So many attempts are given back to a client, by one isolate.
const GIVE_BACK: Quota = Quota::per(10, 600);
/// How long what is known of an attack is believed, in seconds.
const LOOK_AGAIN: u64 = 10;
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

/// An attempt that passed: what its answer tells of the limits, and what can be taken back.
#[derive(Default)]
pub(super) struct Passage {
    object: String,
    counters: Vec<Counter>,
    policies: String,
    left: String,
}

impl Passage {
    /// The answer, with how the limits stand.
    pub(super) fn tell(&self, answer: Answer) -> Answer {
        if self.policies.is_empty() || answer.header("ratelimit").is_some() {
            return answer;
        }
        answer.with("ratelimit-policy", &*self.policies).with("ratelimit", &*self.left)
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
        let Some((object, limits, counters)) = self.counters(head, endpoints, now) else {
            return Ok(Passage::default());
        };
        let millis = now.secs().saturating_mul(1_000);
        let shut = counters.iter().find_map(|counter| {
            self.shut.borrow().get(&counter.name).filter(|shut| millis < shut.until).copied()
        });
        if let Some(Shut { limit, until }) = shut {
            return Err(Box::new(self.too_many(head, &limit, until.saturating_sub(millis), None)));
        }
        let request = LimitRequest::Charge { counters };
        let reply = platform.limiter(&object, &request).await;
        let LimitRequest::Charge { counters } = request else { return Ok(Passage::default()) };
        match reply {
            Ok(LimitReply::Standings { standings }) => Ok(passage(object, counters, &limits, &standings)),
            Ok(LimitReply::Refused { which, millis: wait }) => {
                let Some((limit, counter)) = limits.get(which).zip(counters.get(which)) else {
                    return Err(Box::new(self.limiter_unavailable(head)));
                };
                let shut = Shut { limit: *limit, until: millis.saturating_add(wait) };
                self.shut.borrow_mut().insert(counter.name.clone(), shut);
                Err(Box::new(self.too_many(head, limit, wait, None)))
            }
            // Nobody can count: what attackers would use stays closed.
            Ok(LimitReply::Leased { .. }) | Err(Unreachable) => Err(Box::new(self.limiter_unavailable(head))),
        }
    }

    /// Takes an attempt back: an account refused it, and this client was not the reason. At worst it stays counted, and
    /// so do those of a client that comes again and again.
    pub(super) async fn give_back(&self, platform: &impl Platform, passage: &Passage) {
        let Some(counter) = passage.counters.first() else { return };
        let now = platform.now().secs().saturating_mul(1_000);
        let before = self.given_back.borrow().get(&counter.name).copied().unwrap_or_default();
        if let Decision::Pass { tat, .. } = gcra::decide(before, now, GIVE_BACK) {
            self.given_back.borrow_mut().insert(counter.name.clone(), tat);
            let request = LimitRequest::GiveBack { counters: passage.counters.clone() };
            let _at_worst_it_stays = platform.limiter(&passage.object, &request).await;
        }
    }

    /// The counters of an attempt, and the object that keeps them. Nothing when it is not known who asks: then what an
    /// account allows is the only limit (docs/LIMITS.md).
    fn counters(
        &self,
        head: &Head,
        endpoints: &[Endpoint],
        now: Timestamp,
    ) -> Option<(String, Vec<Limit>, Vec<Counter>)> {
        let client = Client::parse(head.header(client::HEADER)?)?;
        let browser = self.browser(head);
        let keys = Keys::new(&self.config().keyring, now);
        let (mut limits, mut counters) = (Vec::new(), Vec::new());
        for endpoint in endpoints {
            for dimension in DIMENSIONS {
                let quota = self.config().limits.at(*endpoint).of(dimension);
                let what = client
                    .counted_by(dimension, browser.as_ref().map(|browser| browser.as_bytes().as_slice()));
                let (Some(quota), Some(what)) = (quota, what) else { continue };
                let name = keys.counter(dimension, *endpoint, &what);
                limits.push(Limit { endpoint: *endpoint, dimension, quota });
                counters.push(Counter { name: name.now, before: name.before, quota, count: 1 });
            }
        }
        (!counters.is_empty()).then(|| (keys.object(&client), limits, counters))
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

    /// Whether so many passwords fail on the whole site that somebody must be trying lists of them. Asked at most every
    /// few seconds; when nobody knows, caution costs a customer no more than a moment.
    pub(super) async fn is_under_attack(&self, platform: &impl Platform) -> bool {
        let now = platform.now();
        let (looked_at, until) = self.attack.get();
        if now.since(looked_at).secs() < LOOK_AGAIN && looked_at != Timestamp::default() {
            return now < until;
        }
        self.attack.set((now, until));
        let (object, counter) = self.failures(now);
        let reply = platform.limiter(&object, &LimitRequest::Look { counters: vec![counter] }).await;
        self.note_attack(now, self.is_attack(reply))
    }

    /// Counts a password that was wrong, from a browser that its account does not know.
    pub(super) async fn count_failure(&self, platform: &impl Platform) {
        let now = platform.now();
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
        let mut found: Vec<_> = self.counters(&asked, &sensitive, now).into_iter().collect();
        if let (Some(client), Some((_, quota))) = (Client::parse(address), self.quota_of(0)) {
            let keys = Keys::new(&self.config().keyring, now);
            let name = keys.counter(Dimension::Client, Endpoint::Requests, b"");
            let limit = Limit { endpoint: Endpoint::Requests, dimension: Dimension::Client, quota };
            let counter = Counter { name: name.now, before: name.before, quota, count: 1 };
            found.push((keys.leases(&client), vec![limit], vec![counter]));
        }
        let mut lines = Vec::new();
        for (object, limits, counters) in found {
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

fn passage(object: String, counters: Vec<Counter>, limits: &[Limit], standings: &[Standing]) -> Passage {
    // How much a network has left is nobody's business but the operator's: it tells what the neighbours do.
    let own = || limits.iter().zip(standings).filter(|(limit, _)| limit.dimension != Dimension::Network);
    let policies: Vec<String> = own().map(|(limit, _)| limit.policy()).collect();
    let left: Vec<String> =
        own().map(|(limit, standing)| limit.left(standing.remaining, standing.full_in)).collect();
    Passage { object, counters, policies: policies.join(", "), left: left.join(", ") }
}

fn in_words(limit: &Limit, standing: Standing) -> String {
    match standing.opens_in {
        0 => format!("{}: open, {} left", limit.name(), standing.remaining),
        millis => format!("{}: used up, opens in {}s", limit.name(), millis.div_ceil(1_000)),
    }
}
