//! How the origin fares, as all isolates together see it: what the automatic mode goes by.

use crate::wire::Health;
use serde::{Deserialize, Serialize};

/// What was seen counts half as much after so long, in milliseconds.
const HALF_LIFE: u64 = 5_000;
/// Counts are kept in thousandths: they fade.
const ONE: u64 = 1_000;
/// Fewer requests tell nothing.
const ENOUGH: u64 = 20 * ONE;
/// Of so many answers, one late or failed one is trouble.
const TROUBLE: u64 = 10;
/// And of so many it is none any more.
const WELL: u64 = 20;
/// Trouble lasts at least so long after it was last seen, in milliseconds.
const AFTER: u64 = 60_000;
/// An origin that asks for it is left alone for so long at most, in milliseconds.
const LONGEST_HOLD: u64 = 300_000;

/// The origin's condition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Condition {
    requests: u64,
    bad: u64,
    at: u64,
    /// Until when there is trouble.
    pub busy_until: u64,
    /// Until when nobody is to be let in: the origin has asked for that (`Retry-After`, RFC 9110 §10.2.3).
    pub hold_until: u64,
}

impl Condition {
    /// Adds what one isolate has seen.
    pub fn note(&mut self, health: &Health, now: u64) {
        let age = now.saturating_sub(self.at);
        self.at = now;
        let add = |count: u64, more: u32| faded(count, age).saturating_add(u64::from(more) * ONE);
        self.requests = add(self.requests, health.requests);
        self.bad = add(self.bad, health.failures.max(health.slow));
        // One customer can be asked for time, by an origin that limits each: that says nothing about everybody.
        let is_trouble = |limit| self.bad.saturating_mul(limit) > self.requests;
        if health.retry_after > 0 && is_trouble(TROUBLE) {
            let hold = u64::from(health.retry_after).saturating_mul(1_000).min(LONGEST_HOLD);
            self.hold_until = self.hold_until.max(now.saturating_add(hold));
        }
        let limit = if now < self.busy_until { WELL } else { TROUBLE };
        if self.requests >= ENOUGH && is_trouble(limit) {
            self.busy_until = now.saturating_add(AFTER);
        }
    }

    /// Whether there is trouble.
    pub const fn is_busy(&self, now: u64) -> bool {
        now < self.busy_until
    }
}

/// What is left of a count after so many milliseconds: half of it after each half-life, and in between on a straight line.
fn faded(count: u64, age: u64) -> u64 {
    let halves = u32::try_from(age / HALF_LIFE).unwrap_or(u32::MAX);
    let left = count.checked_shr(halves).unwrap_or(0);
    left.saturating_mul(2 * HALF_LIFE - age % HALF_LIFE) / (2 * HALF_LIFE)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(requests: u32, failures: u32, slow: u32) -> Health {
        Health { requests, failures, slow, retry_after: 0 }
    }

    #[test]
    fn trouble_begins_with_late_or_failed_answers_and_ends_a_minute_after_the_last() {
        let mut condition = Condition::default();
        condition.note(&seen(1_000, 20, 30), 0);
        assert!(!condition.is_busy(0), "three in a hundred are no trouble");
        condition.note(&seen(1_000, 0, 400), 10_000);
        assert!(condition.is_busy(10_000));
        condition.note(&seen(1_000, 0, 10), 40_000);
        assert!(condition.is_busy(69_999) && !condition.is_busy(70_000));
    }

    #[test]
    fn a_few_requests_tell_nothing() {
        let mut condition = Condition::default();
        condition.note(&seen(10, 10, 10), 0);
        assert!(!condition.is_busy(0));
    }

    #[test]
    fn an_origin_that_asks_for_time_is_given_some_and_not_for_ever() {
        let mut condition = Condition::default();
        condition.note(&Health { retry_after: 30, ..seen(1, 1, 0) }, 0);
        assert_eq!(condition.hold_until, 30_000);
        condition.note(&Health { retry_after: u32::MAX, ..seen(1, 1, 0) }, 1_000);
        assert_eq!(condition.hold_until, 301_000);
    }

    #[test]
    fn one_customer_who_is_asked_for_time_keeps_nobody_out() {
        let mut condition = Condition::default();
        condition.note(&Health { retry_after: 300, ..seen(1_000, 5, 0) }, 0);
        assert_eq!(condition.hold_until, 0, "five in a thousand");
        condition.note(&Health { retry_after: 300, ..seen(1_000, 500, 0) }, 1_000);
        assert_eq!(condition.hold_until, 301_000);
    }
}
