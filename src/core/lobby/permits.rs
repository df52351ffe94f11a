//! Requests at the origin: so many at once, over all isolates.
//!
//! Each isolate holds a part of the limit, as a lease. What the object counts of it is never less than what the isolate may
//! use: a larger part counts when it is given, a smaller one when the isolate says that it has taken note. An isolate that
//! is gone keeps its part until the lease and all that it may have begun under it are over.

use crate::wire::OriginUse;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How long a lease lasts, in milliseconds.
pub const LEASE: u64 = 10_000;
/// A lease is worth renewing when less than this is left of it.
pub const RENEW: u64 = 6_000;
/// Somebody has gone short: for so long, nobody gets more than their share.
const SHORT: u64 = 5_000;

/// What one isolate may have at the origin.
#[derive(Clone, Debug, Default)]
pub struct Permits {
    held: u32,
    until: u64,
    used: u32,
    /// How many were used or wanted at once since the last question.
    peak: u32,
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
    }

    /// What to tell when asking for more, or for less.
    pub fn ask(&mut self) -> OriginUse {
        let peak = std::mem::replace(&mut self.peak, self.used);
        // A little more than was needed, so that the next customer need not wait for an answer.
        let wanted = if peak == 0 { 0 } else { peak.saturating_add(peak / 4).saturating_add(1) };
        // What was begun under a larger part is not over yet.
        OriginUse { held: self.held.max(self.used), used: self.used, wanted }
    }

    /// What was given.
    pub fn given(&mut self, count: u32, until: u64) {
        (self.held, self.until) = (count, until);
    }

    /// The object cannot be asked. Whoever is inside is to stay, so it goes on with what was held last, and with one
    /// request at a time where nothing was.
    pub fn alone(&mut self, now: u64) {
        (self.held, self.until) = (self.held.max(1), now.saturating_add(LEASE));
    }

    /// Whether more were wanted than there are.
    pub fn is_short(&self) -> bool {
        self.peak > self.held
    }

    /// Whether it is time to ask: some are used or wanted, and the lease is short or too small.
    pub fn is_due(&self, now: u64) -> bool {
        let short = self.until < now.saturating_add(RENEW) || self.peak > self.held;
        (short && self.peak > 0) || (self.peak == 0 && self.held > 0 && now < self.until)
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
    short_until: u64,
    /// Which leases were changed since it was last asked.
    pub changed: Vec<u64>,
}

impl Grants {
    /// The leases that were written down.
    pub fn restore(leases: BTreeMap<u64, Grant>) -> Self {
        Self { leases, ..Self::default() }
    }

    /// The lease of an isolate.
    pub fn get(&self, isolate: u64) -> Option<&Grant> {
        self.leases.get(&isolate)
    }

    /// How many all isolates may use together.
    pub fn sum(&self) -> u32 {
        self.leases.values().fold(0, |sum, lease| sum.saturating_add(lease.count))
    }

    /// Gives an isolate, which `held` so many and uses some of them, up to `wanted` of `most`. What was begun under a
    /// lease lingers on after it: `linger` milliseconds at most.
    pub fn give(
        &mut self,
        isolate: u64,
        OriginUse { held, used, wanted }: OriginUse,
        most: u32,
        linger: u64,
        now: u64,
    ) -> (u32, u64) {
        let over: Vec<u64> = self
            .leases
            .iter()
            .filter(|(other, lease)| **other != isolate && lease.until.saturating_add(linger) <= now)
            .map(|(other, _)| *other)
            .collect();
        for other in over {
            self.leases.remove(&other);
            self.changed.push(other);
        }
        let before = self.leases.remove(&isolate);
        // Nobody holds more than was given.
        let held = held.min(before.map_or(0, |lease| lease.count));
        let left = most.saturating_sub(self.sum());
        let share = (most / (self.leases.len() as u32).saturating_add(1)).max(1);
        let fair = if now < self.short_until { share } else { most };
        let target = wanted.min(fair).max(used.min(held)).min(left);
        if target < wanted.min(share) {
            self.short_until = now.saturating_add(SHORT);
        }
        let until = now.saturating_add(LEASE);
        let count = target.max(held);
        if count > 0 {
            self.leases.insert(isolate, Grant { count, until });
        }
        if before.is_none_or(|before| before.count != count || before.until != until) {
            self.changed.push(isolate);
        }
        (target, until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn usage(held: u32, used: u32, wanted: u32) -> OriginUse {
        OriginUse { held, used, wanted }
    }

    #[test]
    fn isolates_share_what_there_is_and_never_hold_more_together() {
        let mut grants = Grants::default();
        assert_eq!(grants.give(1, usage(0, 0, 10), 10, 0, 0), (10, LEASE));
        // The second one goes short, and the first has to give way when it next asks.
        assert_eq!(grants.give(2, usage(0, 0, 10), 10, 0, 100).0, 0);
        assert_eq!(grants.give(1, usage(10, 2, 10), 10, 0, 200).0, 5);
        assert_eq!(grants.sum(), 10, "until it has taken note, it may still use ten");
        assert_eq!(grants.give(2, usage(0, 0, 10), 10, 0, 300).0, 0);
        assert_eq!(grants.give(1, usage(5, 5, 10), 10, 0, 400).0, 5);
        assert_eq!(grants.give(2, usage(0, 0, 10), 10, 0, 500).0, 5);
        assert_eq!(grants.sum(), 10);
    }

    #[test]
    fn the_part_of_an_isolate_that_is_gone_comes_back_when_all_it_began_is_over() {
        let mut grants = Grants::default();
        grants.give(1, usage(0, 0, 10), 10, 30_000, 0);
        assert_eq!(grants.give(2, usage(0, 0, 4), 10, 30_000, LEASE + 29_999).0, 0);
        assert_eq!(grants.give(2, usage(0, 0, 4), 10, 30_000, LEASE + 30_000).0, 4);
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
