//! How fast a room lets people in: the limit of a minute, and what was measured.

use crate::base::Quota;
use serde::{Deserialize, Serialize};

/// Milliseconds of one bucket.
const BUCKET: u64 = 10_000;
/// So many buckets are looked at: two minutes.
const BUCKETS: usize = 12;

/// The quota that lets no more than `per_minute` pass in any minute: a part at once, the rest evenly. Its unit is the
/// microsecond, so that it is nearly all of `per_minute` however large that is.
///
/// With a burst of `b` and one more each `e` microseconds, `b + floor(59,999,000 / e)` pass in a minute of milliseconds at
/// most ([`crate::limit::gcra`]); `e` is chosen so that this is `per_minute`.
pub(super) fn quota(per_minute: u32) -> Quota {
    let count = per_minute.max(1);
    let burst = (count / 12).max(1);
    let rest = u64::from(count - burst + 1);
    Quota::new(burst, 60_000_000_u64.div_ceil(rest))
}

/// How many were let in lately.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pace {
    /// When the newest bucket began, in buckets since the epoch.
    newest: u64,
    /// The buckets, the newest first.
    counts: Vec<u32>,
}

impl Pace {
    /// So many were let in.
    pub fn note(&mut self, count: u32, now: u64) {
        self.turn(now);
        if let Some(newest) = self.counts.first_mut() {
            *newest = newest.saturating_add(count);
        }
    }

    /// How many an hour, if anybody was let in of late.
    pub fn per_hour(&self, now: u64) -> Option<u32> {
        let age = (now / BUCKET).saturating_sub(self.newest) as usize;
        let kept = BUCKETS.checked_sub(age)?.min(self.counts.len());
        let sum: u64 = self.counts.iter().take(kept).map(|count| u64::from(*count)).sum();
        // The newest bucket is not over: it counts for as long as it has lasted.
        let whole = (kept.saturating_sub(1) + age) as u64 * BUCKET;
        let span = (whole + now % BUCKET).max(BUCKET / 2);
        let rate = u32::try_from(sum.saturating_mul(3_600_000) / span).unwrap_or(u32::MAX);
        (rate > 0).then_some(rate)
    }

    fn turn(&mut self, now: u64) {
        let bucket = now / BUCKET;
        let over = bucket.saturating_sub(self.newest).min(BUCKETS as u64);
        if self.counts.is_empty() {
            self.counts.push(0);
        } else {
            for _ in 0..over {
                self.counts.insert(0, 0);
            }
        }
        self.newest = bucket.max(self.newest);
        self.counts.truncate(BUCKETS);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limit::gcra::{Decision, decide};

    #[test]
    fn no_minute_has_more_than_it_may_and_a_busy_one_has_nearly_all() {
        for per_minute in [1, 2, 3, 7, 11, 12, 13, 59, 60, 61, 600, 1_000, 45_000, 500_000] {
            let (mut tat, mut passed) = (0, Vec::new());
            for now in (0..180_000).step_by(if per_minute > 1_000 { 1 } else { 10 }) {
                while let Decision::Pass { tat: after, .. } = decide(tat, now * 1_000, quota(per_minute)) {
                    tat = after;
                    passed.push(now);
                }
            }
            let ends = passed.iter().map(|at| passed.partition_point(|other| *other < at + 60_000));
            let most = ends.enumerate().map(|(from, end)| end - from).max().unwrap() as u32;
            assert!(most <= per_minute, "{per_minute}: {most}");
            assert!(passed.len() as u32 >= per_minute * 3 * 8 / 10, "{per_minute}: {}", passed.len());
        }
    }

    #[test]
    fn the_pace_is_what_was_measured_and_nothing_when_that_is_long_ago() {
        let mut pace = Pace::default();
        assert_eq!(pace.per_hour(1_000_000), None);
        for second in 0..60 {
            pace.note(2, 1_000_000 + second * 1_000);
        }
        let measured = pace.per_hour(1_060_000).unwrap();
        assert!((6_000..=8_400).contains(&measured), "{measured}");
        assert_eq!(pace.per_hour(1_300_000), None);
    }
}
