//! The limiter against a reference model: a bucket of tokens, filled as time passes. They must agree attempt by attempt.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

use vestibule_core::base::{Entropy, Quota, SeededEntropy};
use vestibule_core::limit::gcra::{self, Decision};
use vestibule_core::limit::object::{Counters, MemoryCounters, answer};
use vestibule_core::wire::{Counter, LimitReply, LimitRequest};

/// A bucket that holds `burst` tokens, each of which takes `every` milliseconds to drip in.
#[derive(Clone)]
struct Bucket {
    /// What is in it, in milliseconds of dripping.
    level: u64,
    at: u64,
    quota: Quota,
}

impl Bucket {
    fn full(quota: Quota) -> Self {
        Self { level: quota.window(), at: 0, quota }
    }

    fn fill(&mut self, now: u64) {
        self.level = (self.level + (now - self.at)).min(self.quota.window());
        self.at = now;
    }

    fn has_one(&mut self, now: u64) -> bool {
        self.fill(now);
        self.level >= self.quota.every()
    }

    fn take(&mut self) {
        self.level -= self.quota.every();
    }
}

fn random(entropy: &mut SeededEntropy, below: u64) -> u64 {
    let mut bytes = [0; 8];
    entropy.fill(&mut bytes);
    u64::from_le_bytes(bytes) % below.max(1)
}

fn any_quota(entropy: &mut SeededEntropy) -> Quota {
    Quota::new(1 + random(entropy, 20) as u32, 1 + random(entropy, 5_000))
}

/// Moments as attackers and customers choose them: bursts, pauses, and just before and after something opens.
fn next_moment(entropy: &mut SeededEntropy, now: u64, quota: Quota) -> u64 {
    now + match random(entropy, 6) {
        0 | 1 => 0,
        2 => 1,
        3 => quota.every() - random(entropy, 2).min(quota.every()),
        4 => random(entropy, 2 * quota.every()),
        _ => random(entropy, 2 * quota.window()),
    }
}

#[test]
fn one_counter_decides_as_the_bucket_does() {
    let entropy = &mut SeededEntropy(1);
    for _ in 0..500 {
        let quota = any_quota(entropy);
        let (mut bucket, mut tat, mut now) = (Bucket::full(quota), 0, 0);
        for _ in 0..300 {
            now = next_moment(entropy, now, quota);
            let passes = bucket.has_one(now);
            match gcra::decide(tat, now, quota) {
                Decision::Pass { tat: after, remaining, .. } => {
                    assert!(passes, "{quota:?} at {now}");
                    bucket.take();
                    assert_eq!(u64::from(remaining), bucket.level / quota.every());
                    tat = after;
                }
                Decision::Wait { millis } => {
                    assert!(!passes, "{quota:?} at {now}");
                    // It opens then, and not a millisecond earlier.
                    assert!(millis > 0 && !bucket.clone().has_one(now + millis - 1));
                    assert!(bucket.clone().has_one(now + millis));
                }
            }
        }
    }
}

#[test]
fn never_more_than_the_burst_and_the_rate_in_any_span_and_never_fewer_than_a_steady_client_is_owed() {
    let entropy = &mut SeededEntropy(2);
    for _ in 0..200 {
        let quota = any_quota(entropy);
        let (mut tat, mut now, mut passed) = (0, 0, Vec::new());
        for _ in 0..400 {
            now = next_moment(entropy, now, quota);
            if let Decision::Pass { tat: after, .. } = gcra::decide(tat, now, quota) {
                tat = after;
                passed.push(now);
            }
        }
        for (first, from) in passed.iter().enumerate() {
            for (last, to) in passed.iter().enumerate().skip(first) {
                let most = u64::from(quota.burst()) + (to - from) / quota.every();
                assert!((last - first + 1) as u64 <= most, "{quota:?}: more than {most} in {}", to - from);
            }
        }
        let (mut tat, mut now) = (0, 1_000_000);
        for _ in 0..400 {
            let Decision::Pass { tat: after, .. } = gcra::decide(tat, now, quota) else {
                panic!("{quota:?}")
            };
            tat = after;
            now += quota.every() + random(entropy, 3);
        }
    }
}

fn counters(quotas: &[Quota]) -> Vec<Counter> {
    let counter = |(number, quota): (usize, &Quota)| Counter {
        name: format!("counter {number}"),
        before: String::new(),
        quota: *quota,
        count: 1,
    };
    quotas.iter().enumerate().map(counter).collect()
}

#[test]
fn several_counters_are_charged_together_or_not_at_all_and_the_reason_is_named() {
    let entropy = &mut SeededEntropy(3);
    for _ in 0..300 {
        let quotas: Vec<Quota> = (0..1 + random(entropy, 4)).map(|_| any_quota(entropy)).collect();
        let mut buckets: Vec<Bucket> = quotas.iter().copied().map(Bucket::full).collect();
        let (mut store, mut now) = (MemoryCounters::default(), 0);
        for _ in 0..200 {
            now = next_moment(entropy, now, quotas[0]);
            let before = store.0.clone();
            let request = LimitRequest::Charge { counters: counters(&quotas) };
            let full: Vec<bool> = buckets.iter_mut().map(|bucket| bucket.has_one(now)).collect();
            match answer(&mut store, request, now).expect("memory does not fail") {
                LimitReply::Standings { .. } => {
                    assert!(full.iter().all(|has| *has));
                    buckets.iter_mut().for_each(Bucket::take);
                }
                LimitReply::Refused { which, millis } => {
                    assert_eq!(store.0, before, "a refusal charges nobody");
                    assert!(!full[which], "the one that is named refuses");
                    let all_open = |at| buckets.iter().all(|bucket| bucket.clone().has_one(at));
                    assert!(
                        all_open(now + millis) && !all_open(now + millis - 1),
                        "and nothing opens earlier"
                    );
                }
                LimitReply::Leased { .. } => panic!("nothing was leased"),
            }
        }
    }
}

#[test]
fn what_is_given_back_is_as_if_it_had_never_been() {
    let entropy = &mut SeededEntropy(4);
    for _ in 0..200 {
        let quota = any_quota(entropy);
        let (mut with, mut without) = (MemoryCounters::default(), MemoryCounters::default());
        let mut now = 1_000;
        for _ in 0..100 {
            now = next_moment(entropy, now, quota);
            let counters = counters(&[quota]);
            let charge = || LimitRequest::Charge { counters: counters.clone() };
            let passed = answer(&mut with, charge(), now).expect("memory");
            if random(entropy, 2) == 0 && matches!(passed, LimitReply::Standings { .. }) {
                answer(&mut with, LimitRequest::GiveBack { counters: counters.clone() }, now)
                    .expect("memory");
            } else {
                assert_eq!(answer(&mut without, charge(), now).expect("memory"), passed);
            }
        }
    }
}

#[test]
fn a_counter_whose_name_changes_at_midnight_goes_on_counting() {
    let quota: Quota = "3/1h".parse().expect("a quota");
    let mut store = MemoryCounters::default();
    let named = |name: &str, before: &str| {
        let counter = Counter { name: name.to_owned(), before: before.to_owned(), quota, count: 1 };
        LimitRequest::Charge { counters: vec![counter] }
    };
    for _ in 0..2 {
        answer(&mut store, named("monday", "sunday"), 1_000).expect("memory");
    }
    let third = answer(&mut store, named("tuesday", "monday"), 2_000).expect("memory");
    assert!(matches!(third, LimitReply::Standings { ref standings } if standings[0].remaining == 0));
    let fourth = answer(&mut store, named("tuesday", "monday"), 3_000).expect("memory");
    assert!(matches!(fourth, LimitReply::Refused { .. }));
    assert_eq!(store.tat("monday").expect("memory"), Some(1_000 + 2 * quota.every()));
}

#[test]
fn a_lease_takes_what_there_is_and_no_more() {
    let entropy = &mut SeededEntropy(5);
    for _ in 0..300 {
        let quota = any_quota(entropy);
        let (mut bucket, mut tat, mut now) = (Bucket::full(quota), 0, 0);
        for _ in 0..100 {
            now = next_moment(entropy, now, quota);
            let most = random(entropy, 12) as u32;
            let (count, after) = gcra::lease(tat, now, quota, most);
            bucket.fill(now);
            assert_eq!(u64::from(count), (bucket.level / quota.every()).min(u64::from(most)));
            (0..count).for_each(|_| bucket.take());
            tat = after;
        }
    }
}
