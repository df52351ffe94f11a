//! The limiter itself: the generic cell rate algorithm (ITU-T I.371, annex A), with one integer of state.
//!
//! The integer is the theoretical arrival time: the moment, in milliseconds since the epoch, at which the quota is
//! full again if nothing more comes. A moment that has passed means a full quota, so a key that was never seen is 0,
//! and a state in the past may be forgotten.

use crate::base::Quota;

/// What the limiter says to one attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It passes; this is the new state.
    Pass {
        /// The theoretical arrival time from now on.
        tat: u64,
        /// How many more would pass at this moment.
        remaining: u32,
        /// Milliseconds until the quota is full again.
        full_in: u64,
    },
    /// It does not, and nothing changes.
    Wait {
        /// Milliseconds until it would pass.
        millis: u64,
    },
}

/// Decides one attempt at `now`, in milliseconds since the epoch, by the state so far.
///
/// In any span of `t` milliseconds at most `burst + t / every` attempts pass; an attempt that comes no sooner than
/// `every` after the one before it always does.
pub fn decide(tat: u64, now: u64, quota: Quota) -> Decision {
    charge(tat, now, quota, 1)
}

/// Decides `count` attempts at once: all of them pass, or none.
pub fn charge(tat: u64, now: u64, quota: Quota, count: u32) -> Decision {
    let begun = begun(tat, now, quota);
    let after = begun.saturating_add(quota.every().saturating_mul(u64::from(count)));
    let full_in = after.saturating_sub(now);
    match quota.window().checked_sub(full_in) {
        Some(room) => Decision::Pass {
            tat: after,
            remaining: u32::try_from(room / quota.every()).unwrap_or(u32::MAX),
            full_in,
        },
        None => Decision::Wait { millis: full_in.saturating_sub(quota.window()) },
    }
}

/// Lets as many attempts pass as there is room for, up to `most`: how many, and the new state.
pub fn lease(tat: u64, now: u64, quota: Quota, most: u32) -> (u32, u64) {
    let begun = begun(tat, now, quota);
    let room = quota.window().saturating_sub(begun.saturating_sub(now)) / quota.every();
    let count = u32::try_from(room).unwrap_or(u32::MAX).min(most);
    (count, begun.saturating_add(quota.every().saturating_mul(u64::from(count))))
}

/// Takes one attempt back that passed and was not wanted: somebody else refused it.
pub fn give_back(tat: u64, quota: Quota) -> u64 {
    tat.saturating_sub(quota.every())
}

/// Where counting begins: never in the past, and never deeper in debt than an empty quota is. The latter matters when
/// the clock has been set back, or the quota made smaller: nobody waits longer than the quota can make them.
fn begun(tat: u64, now: u64, quota: Quota) -> u64 {
    tat.clamp(now, now.saturating_add(quota.window()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn quota(text: &str) -> Quota {
        text.parse().unwrap()
    }

    #[test]
    fn a_burst_passes_and_then_one_at_a_time() {
        let quota = quota("3/30s");
        let mut tat = 0;
        for left in [2, 1, 0] {
            let Decision::Pass { tat: next, remaining, .. } = decide(tat, 1_000, quota) else {
                panic!("{left}")
            };
            assert_eq!(remaining, left);
            tat = next;
        }
        assert_eq!(decide(tat, 1_000, quota), Decision::Wait { millis: 10_000 });
        assert_eq!(decide(tat, 10_999, quota), Decision::Wait { millis: 1 });
        assert!(matches!(decide(tat, 11_000, quota), Decision::Pass { remaining: 0, full_in: 30_000, .. }));
    }

    #[test]
    fn what_is_given_back_can_be_used_again() {
        let quota = quota("1/10s");
        let Decision::Pass { tat, .. } = decide(0, 5_000, quota) else { panic!() };
        assert!(matches!(decide(tat, 5_000, quota), Decision::Wait { .. }));
        assert!(matches!(decide(give_back(tat, quota), 5_000, quota), Decision::Pass { .. }));
    }

    #[test]
    fn several_at_once_pass_together_or_not_at_all() {
        let quota = quota("10/10s");
        assert!(matches!(charge(0, 0, quota, 10), Decision::Pass { remaining: 0, .. }));
        assert_eq!(charge(0, 0, quota, 11), Decision::Wait { millis: 1_000 });
    }

    #[test]
    fn a_clock_that_was_set_back_makes_nobody_wait_longer_than_the_quota_can() {
        let quota = quota("2/20s");
        let day = 86_400_000;
        let Decision::Pass { tat, .. } = decide(0, 2 * day, quota) else { panic!() };
        assert_eq!(decide(tat, day, quota), Decision::Wait { millis: 10_000 });
    }
}
