//! Requests at the origin: so many at once, over all isolates.
//!
//! Each isolate holds a part of the limit, as a lease. What the object counts of it is never less than what the isolate may
//! use: a larger part counts when it is given, a smaller one when the isolate says that it has taken note. An isolate that
//! is gone keeps its part until the lease and all that it may have begun under it are over.

use crate::wire::OriginUse;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// How long a lease lasts, in milliseconds.
pub const LEASE: u64 = 10_000;
/// A lease is worth renewing when less than this is left of it.
pub const RENEW: u64 = 6_000;
/// Somebody has gone short: for so long, nobody gets more than their share, in milliseconds.
const SHORT: u64 = 5_000;
/// How often those who want no more are taken out, in milliseconds.
const SWEEP: u64 = 1_000;

/// What one isolate may have at the origin.
#[derive(Clone, Debug, Default)]
pub struct Permits {
    held: u32,
    until: u64,
    used: u32,
    /// How many were used or wanted at once since the last question.
    peak: u32,
    /// How many the object was told that it has.
    told: u32,
    /// How many the object counts for it.
    counted: u32,
}

impl Permits {
    /// Begins a request, if there is a permit for it.
    pub fn begin(&mut self, now: u64) -> bool {
        self.peak = self.peak.max(self.used.saturating_add(1));
        let may = self.used < self.held && now < self.until;
        if may {
            self.used += 1;
        }
        may
    }

    /// One more request waits for a permit.
    pub fn want(&mut self, waiting: u32) {
        self.peak = self.peak.max(self.used.saturating_add(waiting));
    }

    /// A request is over.
    pub fn end(&mut self) {
        self.used = self.used.saturating_sub(1);
        if self.used == 0 {
            // What nobody uses here is of use elsewhere.
            self.peak = 0;
        }
    }

    /// What to tell when asking for more, or for less.
    pub fn ask(&mut self) -> OriginUse {
        let peak = std::mem::replace(&mut self.peak, self.used);
        // A little more than was needed, so that the next customer need not wait for an answer.
        let wanted = if peak == 0 { 0 } else { peak.saturating_add(peak / 4).saturating_add(1) };
        // What is not wanted is given up before the object hears of it, so that it may count for others at once.
        self.held = self.held.min(wanted);
        // What was begun under a larger part is not over yet.
        self.told = self.held.max(self.used);
        OriginUse { held: self.told, used: self.used, wanted, until: self.until }
    }

    /// What was given.
    pub fn given(&mut self, count: u32, until: u64) {
        (self.held, self.until) = (count, until);
        self.counted = self.told.max(count);
    }

    /// Whether more were wanted than there are.
    pub fn is_short(&self) -> bool {
        self.peak > self.held
    }

    /// Whether it is time to ask: some are used or wanted, and the lease is short or too small; or some are to be given back.
    pub fn is_due(&self, now: u64) -> bool {
        let short = self.until < now.saturating_add(RENEW) || self.peak > self.held;
        let idle = (self.peak == 0 && self.held > 0) || self.counted > self.held.max(self.used);
        (short && self.peak > 0) || (idle && now < self.until)
    }
}

/// A lease, as the object has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Grant {
    /// How many the isolate may use, as far as is known.
    pub count: u32,
    /// Until when.
    pub until: u64,
}

/// All leases of a room.
#[derive(Clone, Debug, Default)]
pub(super) struct Grants {
    leases: BTreeMap<u64, Grant>,
    /// The same, by when they end.
    ends: BTreeSet<(u64, u64)>,
    /// How many that are together.
    sum: u32,
    /// Isolates that want some, and until when they count as such.
    wanting: BTreeMap<u64, u64>,
    /// Isolates that got less than their share, and until when the others give way to them.
    short: BTreeMap<u64, u64>,
    /// When those who want no more were last taken out.
    swept_at: u64,
    /// Which leases were changed since it was last asked.
    pub changed: Vec<u64>,
}

impl Grants {
    /// The leases that were written down.
    pub fn restore(leases: BTreeMap<u64, Grant>) -> Self {
        let sum = leases.values().fold(0_u32, |sum, lease| sum.saturating_add(lease.count));
        let ends = leases.iter().map(|(isolate, lease)| (lease.until, *isolate)).collect();
        Self { leases, ends, sum, ..Self::default() }
    }

    /// The lease of an isolate.
    pub fn get(&self, isolate: u64) -> Option<&Grant> {
        self.leases.get(&isolate)
    }

    /// How many all isolates may use together.
    pub const fn sum(&self) -> u32 {
        self.sum
    }

    /// Gives an isolate, which `held` so many and uses some of them, up to `wanted` of `most`. What was begun under a
    /// lease lingers on after it: `linger` milliseconds at most.
    pub fn give(
        &mut self,
        isolate: u64,
        OriginUse { held, used, wanted, until: heard }: OriginUse,
        most: u32,
        linger: u64,
        now: u64,
    ) -> (u32, u64) {
        self.sweep(now);
        while let Some((until, over)) = self.ends.first().copied()
            && until.saturating_add(linger) <= now
        {
            self.take(over);
            self.changed.push(over);
        }
        let before = self.take(isolate);
        // Nobody holds more than was given. What was given since and not heard of may still be.
        let given = before.map_or(0, |before| before.count);
        let held = if before.is_some_and(|before| before.until == heard) { held.min(given) } else { given };
        let left = most.saturating_sub(self.sum);
        self.short.remove(&isolate);
        self.wanting.remove(&isolate);
        if wanted > 0 {
            self.wanting.insert(isolate, now.saturating_add(LEASE));
        }
        // Whoever went short has no lease perhaps, and a share all the same.
        let sharers = u32::try_from(self.wanting.len()).unwrap_or(u32::MAX).max(1);
        let share = (most / sharers).max(1);
        let fair = if self.short.is_empty() { most } else { share };
        // Where there are fewer permits than isolates, each has one in turn.
        let gives_way = given > 0 && sharers > most && !self.short.is_empty();
        let target = if gives_way { 0 } else { wanted.min(fair).max(used.min(held)).min(left) };
        if target < wanted.min(share) {
            self.short.insert(isolate, now.saturating_add(SHORT));
        }
        let until = now.saturating_add(LEASE);
        let count = target.max(held);
        if count > 0 {
            self.leases.insert(isolate, Grant { count, until });
            self.ends.insert((until, isolate));
            self.sum = self.sum.saturating_add(count);
        }
        if before.is_none_or(|before| before.count != count || before.until != until) {
            self.changed.push(isolate);
        }
        (target, until)
    }

    fn take(&mut self, isolate: u64) -> Option<Grant> {
        let lease = self.leases.remove(&isolate)?;
        self.ends.remove(&(lease.until, isolate));
        self.sum = self.sum.saturating_sub(lease.count);
        Some(lease)
    }

    /// Takes out those who want no more; not with each question, of which there are many.
    fn sweep(&mut self, now: u64) {
        if now.saturating_sub(self.swept_at) >= SWEEP {
            self.swept_at = now;
            self.short.retain(|_, until| *until > now);
            self.wanting.retain(|_, until| *until > now);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usage(held: u32, used: u32, wanted: u32) -> OriginUse {
        OriginUse { held, used, wanted, until: 0 }
    }

    /// One isolate, as the object's grants and the isolate itself have it.
    fn ask(grants: &mut Grants, isolate: u64, permits: &mut Permits, now: u64) {
        let (count, until) = grants.give(isolate, permits.ask(), 10, 0, now);
        permits.given(count, until);
    }

    fn wanting(count: u32) -> Permits {
        let mut permits = Permits::default();
        permits.want(count);
        permits
    }

    #[test]
    fn isolates_share_what_there_is_and_never_hold_more_together() {
        let (mut grants, mut one, mut two) = (Grants::default(), wanting(7), wanting(7));
        ask(&mut grants, 1, &mut one, 0);
        assert_eq!(one.held, 9);
        assert!(one.begin(0) && one.begin(0));
        // The second one goes short, and the first has to give way when it next asks.
        ask(&mut grants, 2, &mut two, 100);
        assert_eq!(two.held, 1);
        one.want(9);
        ask(&mut grants, 1, &mut one, 200);
        assert_eq!((one.held, grants.sum()), (5, 10), "until it has taken note, it may still use nine");
        two.want(9);
        ask(&mut grants, 2, &mut two, 300);
        assert_eq!(two.held, 1);
        one.want(9);
        ask(&mut grants, 1, &mut one, 400);
        two.want(9);
        ask(&mut grants, 2, &mut two, 500);
        assert_eq!((one.held, two.held, grants.sum()), (5, 5, 10));
    }

    #[test]
    fn an_isolate_that_has_nothing_is_given_its_share_when_another_has_all() {
        let mut grants = Grants::default();
        assert_eq!(grants.give(1, usage(0, 0, 10), 10, 0, 0), (10, LEASE));
        assert_eq!(grants.give(2, usage(0, 0, 10), 10, 0, 100).0, 0);
        assert_eq!(grants.give(1, OriginUse { until: LEASE, ..usage(10, 2, 10) }, 10, 0, 200).0, 5);
    }

    #[test]
    fn where_there_are_more_isolates_than_permits_each_has_one_in_turn() {
        let (mut grants, mut all) = (Grants::default(), vec![Permits::default(); 40]);
        let mut served = [0; 40];
        for now in (0..400_000).step_by(10) {
            let isolate = (now / 10 % 40) as usize;
            let permits = &mut all[isolate];
            permits.want(1);
            ask(&mut grants, isolate as u64, permits, now);
            if permits.begin(now) {
                served[isolate] += 1;
                permits.end();
            }
            assert!(grants.sum() <= 10);
        }
        let (least, most) = (served.iter().min().unwrap(), served.iter().max().unwrap());
        assert!(*least > 0 && most < &(least * 3), "{served:?}");
    }

    #[test]
    fn a_question_that_was_overtaken_takes_nothing_from_what_was_given_since() {
        let mut grants = Grants::default();
        let (_, first) = grants.give(1, usage(0, 0, 3), 10, 0, 0);
        let late = OriginUse { until: first, ..usage(3, 1, 2) };
        assert_eq!(grants.give(1, OriginUse { until: first, ..usage(3, 3, 10) }, 10, 0, 6_000).0, 10);
        grants.give(1, late, 10, 0, 7_000);
        assert_eq!(grants.sum(), 10, "the isolate may have heard of ten");
        assert_eq!(grants.give(2, usage(0, 0, 1), 10, 0, 7_100).0, 0);
    }

    #[test]
    fn the_part_of_an_isolate_that_is_gone_comes_back_when_all_it_began_is_over() {
        let mut grants = Grants::default();
        grants.give(1, usage(0, 0, 10), 10, 30_000, 0);
        assert_eq!(grants.give(2, usage(0, 0, 4), 10, 30_000, LEASE + 29_999).0, 0);
        assert_eq!(grants.give(2, usage(0, 0, 4), 10, 30_000, LEASE + 30_000).0, 4);
    }

    #[test]
    fn what_nobody_uses_any_more_is_given_back_at_once() {
        let (mut grants, mut permits) = (Grants::default(), wanting(1));
        ask(&mut grants, 1, &mut permits, 0);
        assert!(permits.begin(0) && !permits.is_due(1));
        permits.end();
        assert!(permits.is_due(1));
        ask(&mut grants, 1, &mut permits, 1);
        assert_eq!((grants.sum(), permits.is_due(2)), (0, false));
    }

    #[test]
    fn what_was_taken_away_while_it_was_used_is_given_back_when_it_is_not() {
        let mut permits = wanting(2);
        permits.ask();
        permits.given(2, LEASE);
        assert!(permits.begin(0) && permits.begin(0));
        assert_eq!(permits.ask().held, 2);
        permits.given(1, LEASE);
        permits.begin(0);
        permits.end();
        assert!(permits.is_due(1), "the object counts two, and one is used");
        assert_eq!(permits.ask().held, 1);
        permits.given(1, LEASE);
        assert_eq!(permits.ask().held, 1);
    }

    #[test]
    fn a_permit_is_used_by_one_request_at_a_time_and_not_after_the_lease() {
        let mut permits = Permits::default();
        assert!(!permits.begin(0), "nothing was given");
        assert!(permits.is_due(0));
        assert_eq!(permits.ask(), usage(0, 0, 2));
        permits.given(1, 1_000);
        assert!(permits.begin(0) && !permits.begin(0));
        permits.end();
        assert!(permits.begin(999));
        permits.end();
        assert!(!permits.begin(1_000));
    }
}
