//! The overshoot of the forward path, bounded: one client against ten thousand isolates that share one `Limiter`
//! object, with messages that take their time, and spread as an attacker would spread them.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use vestibule_core::base::{Entropy, Quota, SeededEntropy};
use vestibule_core::limit::gcra;
use vestibule_core::limit::lease::{Budget, FIRST, HOLD, Spend};

const ISOLATES: usize = 10_000;

/// How the attacker chooses the isolate of the next request.
#[derive(Clone, Copy, Debug)]
enum Spread {
    /// Each in turn, once.
    RoundRobin,
    /// One until it refuses, then the next.
    Drain,
    /// Any.
    Random,
    /// All at the same moment, again and again just when a refusal ends.
    Waves,
}

/// An answer on its way back: when it arrives, at which isolate, what was asked for and what was granted, and in how
/// many milliseconds there is more.
type Answer = (u64, usize, [u32; 2], u64);

/// A world of isolates. Time is in milliseconds.
struct Fleet {
    quota: Quota,
    budgets: Vec<Budget>,
    tat: u64,
    /// Questions on their way to the object: when they arrive, from which isolate, and for how many.
    asked: BinaryHeap<Reverse<(u64, usize, u32)>>,
    answered: BinaryHeap<Reverse<Answer>>,
    entropy: SeededEntropy,
    passed: u64,
}

impl Fleet {
    fn new(quota: Quota, isolates: usize, seed: u64) -> Self {
        Self {
            quota,
            budgets: vec![Budget::new(quota.burst()); isolates],
            tat: 0,
            asked: BinaryHeap::new(),
            answered: BinaryHeap::new(),
            entropy: SeededEntropy(seed),
            passed: 0,
        }
    }

    fn random(&mut self, below: u64) -> u64 {
        let mut bytes = [0; 8];
        self.entropy.fill(&mut bytes);
        u64::from_le_bytes(bytes) % below.max(1)
    }

    /// Delivers what has arrived by `now`.
    fn deliver(&mut self, now: u64) {
        while let Some(Reverse((at, isolate, count))) =
            self.asked.peek().copied().filter(|next| next.0.0 <= now)
        {
            self.asked.pop();
            let (granted, tat) = gcra::lease(self.tat, at, self.quota, count);
            self.tat = tat;
            let more = match gcra::decide(tat, at, self.quota) {
                gcra::Decision::Pass { .. } => 0,
                gcra::Decision::Wait { millis } => millis,
            };
            let back = at + 2 + self.random(120);
            self.answered.push(Reverse((back, isolate, [count, granted], more)));
        }
        while let Some(Reverse((at, isolate, [asked, count], more))) =
            self.answered.peek().copied().filter(|next| next.0.0 <= now)
        {
            self.answered.pop();
            self.budgets[isolate].granted(asked, count, self.quota.burst(), at, more);
        }
    }

    /// One request to an isolate. Says whether it passes.
    fn request(&mut self, isolate: usize, now: u64) -> bool {
        let spent = self.budgets[isolate].spend(now);
        if matches!(spent, Spend::PassAndAsk | Spend::RefuseAndAsk(_)) {
            let there = now + 2 + self.random(120);
            let count = self.budgets[isolate].wanted(self.quota.burst());
            self.asked.push(Reverse((there, isolate, count)));
        }
        let passes = matches!(spent, Spend::Pass | Spend::PassAndAsk);
        self.passed += u64::from(passes);
        passes
    }

    /// What the documentation promises.
    fn bound(&self, isolates: u64, millis: u64) -> u64 {
        u64::from(self.quota.burst())
            + millis / self.quota.every()
            + isolates * (FIRST as u64 + millis / HOLD)
    }
}

fn attack(quota: Quota, spread: Spread, per_second: u64, seconds: u64, seed: u64) -> (u64, u64) {
    let mut fleet = Fleet::new(quota, ISOLATES, seed);
    let (mut isolate, millis) = (0, seconds * 1_000);
    for now in 0..millis {
        fleet.deliver(now);
        if let Spread::Waves = spread {
            if now % HOLD < 2 {
                for isolate in 0..ISOLATES {
                    while fleet.request(isolate, now) {}
                }
            }
            continue;
        }
        for _ in 0..per_second / 1_000 {
            isolate = match spread {
                Spread::Random => fleet.random(ISOLATES as u64) as usize,
                _ => isolate,
            };
            let passed = fleet.request(isolate, now);
            if !matches!(spread, Spread::Drain) || !passed {
                isolate = (isolate + 1) % ISOLATES;
            }
        }
    }
    (fleet.passed, fleet.bound(ISOLATES as u64, millis))
}

#[test]
fn ten_thousand_isolates_never_let_more_pass_than_the_bound() {
    let quota: Quota = "1200/1m".parse().expect("a quota");
    for spread in [Spread::RoundRobin, Spread::Drain, Spread::Random, Spread::Waves] {
        let (passed, bound) = attack(quota, spread, 40_000, 45, 7);
        println!("{spread:?}: {passed} passed, of at most {bound}");
        assert!(passed <= bound, "{spread:?}: {passed} > {bound}");
        assert!(passed * 20 > bound, "{spread:?}: {passed} of {bound}: the attack is one worth the name");
    }
}

#[test]
fn one_isolate_lets_no_more_pass_than_the_quota_and_what_is_on_credit() {
    let quota: Quota = "600/1m".parse().expect("a quota");
    let mut fleet = Fleet::new(quota, 1, 3);
    let mut passed_by = Vec::new();
    for now in 0..300_000 {
        fleet.deliver(now);
        fleet.request(0, now);
        passed_by.push(fleet.passed);
    }
    for (now, passed) in passed_by.iter().enumerate() {
        let bound = fleet.bound(1, now as u64);
        assert!(*passed <= bound, "{passed} > {bound} at {now}");
    }
    assert!(fleet.passed > 2_500, "and the quota itself is given: {}", fleet.passed);
}

#[test]
fn a_client_that_keeps_to_the_rate_is_never_refused_in_one_isolate_or_in_several() {
    let quota: Quota = "600/1m".parse().expect("a quota");
    for isolates in [1, 3, 10] {
        let mut fleet = Fleet::new(quota, isolates, 5);
        for now in 0..120_000_u64 {
            fleet.deliver(now);
            if now.is_multiple_of(quota.every()) {
                let isolate = fleet.random(isolates as u64) as usize;
                assert!(fleet.request(isolate, now), "refused at {now} with {isolates} isolates");
            }
        }
    }
}

#[test]
fn a_page_with_sixty_parts_at_once_is_let_in_whole_when_the_first_lease_is_there() {
    let quota: Quota = "1200/1m".parse().expect("a quota");
    let mut fleet = Fleet::new(quota, 1, 9);
    assert!(fleet.request(0, 0));
    for now in 1..300 {
        fleet.deliver(now);
    }
    let passed = (0..30).filter(|_| fleet.request(0, 300)).count();
    assert_eq!(passed, 30);
}
