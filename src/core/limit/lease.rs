//! Requests for the origin, counted in the isolate: nobody is asked before an answer.
//!
//! A budget is paid for with leases, taken from the client's `Limiter` object in the background. What passes before
//! the first lease is there is bounded by [`FIRST`]; what passes while there is none, by one request after each
//! [`HOLD`]. So of a client that reaches `n` isolates at most
//!
//! ```text
//! burst + t / every + n × (FIRST + t / HOLD)
//! ```
//! requests pass in any span `t`, as long as the isolates remember it. `tests/limits_lease.rs` holds this against ten
//! thousand isolates.

/// So many pass before the first lease is there.
pub const FIRST: i64 = 32;
/// A client that is refused is refused for so long at least, in milliseconds.
pub const HOLD: u64 = 10_000;
/// The smallest lease. Each that was needed makes the next twice as large: a client that only looks in does not use up
/// its quota in isolates that it never meets again.
const LEAST: u32 = 4;
/// Of a quota at most this part is leased at once.
const PART: u32 = 8;
/// An answer that has not come by then never will, in milliseconds; another is asked for.
const PATIENCE: u64 = 10_000;

/// What one isolate lets one client have.
#[derive(Clone, Debug)]
pub struct Budget {
    /// What is paid for; below zero, what has passed unpaid.
    left: i64,
    /// How far below zero it may go.
    credit: i64,
    /// The size of the next lease.
    size: u32,
    asked_at: Option<u64>,
    /// Until then there is no more to be had.
    dry_until: u64,
    shut_until: u64,
    refused: u64,
}

/// What becomes of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spend {
    /// It passes.
    Pass,
    /// It passes, and it is time to ask for a lease.
    PassAndAsk,
    /// It does not, for so many milliseconds.
    Refuse(u64),
    /// It does not, and it is time to ask for a lease.
    RefuseAndAsk(u64),
}

impl Budget {
    /// The budget of a client that was not here before, by the burst of its quota.
    pub fn new(burst: u32) -> Self {
        let credit = FIRST.min(i64::from(burst));
        Self {
            left: 0,
            credit,
            size: LEAST.min(burst),
            asked_at: None,
            dry_until: 0,
            shut_until: 0,
            refused: 0,
        }
    }

    /// One request at `now`, in milliseconds since the epoch.
    pub fn spend(&mut self, now: u64) -> Spend {
        if now < self.shut_until {
            self.refused = self.refused.saturating_add(1);
            return Spend::Refuse(self.shut_until - now);
        }
        let passes = self.left > -self.credit;
        let is_dry = now < self.dry_until;
        if passes {
            self.left -= 1;
        } else {
            self.refused = self.refused.saturating_add(1);
            if is_dry {
                self.shut(self.dry_until);
                return Spend::Refuse(self.dry_until - now);
            }
        }
        let asking = is_dry || self.asked_at.is_some_and(|at| now.saturating_sub(at) < PATIENCE);
        let asks = !asking && self.left < i64::from(self.size / 2);
        if asks {
            self.asked_at = Some(now);
        }
        match (passes, asks) {
            (true, false) => Spend::Pass,
            (true, true) => Spend::PassAndAsk,
            // The answer is on its way.
            (false, false) => Spend::Refuse(1_000),
            (false, true) => Spend::RefuseAndAsk(1_000),
        }
    }

    /// How much to ask for: what has passed unpaid, and a lease; never more than the quota has.
    pub fn wanted(&self, burst: u32) -> u32 {
        let unpaid = u32::try_from(-self.left.min(0)).unwrap_or_default();
        self.size.saturating_add(unpaid).min(burst)
    }

    /// Of the `asked` that were asked for, `count` are paid for now; another would be in `millis`. If that is fewer,
    /// has come to its end, and this says how many requests have been refused since it was said last. `burst` is that of
    /// the quota.
    pub fn granted(&mut self, asked: u32, count: u32, burst: u32, now: u64, millis: u64) -> Option<u64> {
        self.asked_at = None;
        self.left = self.left.saturating_add(i64::from(count));
        if count >= asked {
            self.size = self.size.saturating_mul(2).min((burst / PART).max(LEAST.min(burst)));
            return None;
        }
        // From the first refusal on hardly anything is given on credit.
        self.credit = 1;
        self.size = LEAST.min(burst);
        self.dry_until = now.saturating_add(millis.max(HOLD));
        if self.left <= 0 {
            self.shut(self.dry_until);
        }
        Some(std::mem::take(&mut self.refused))
    }

    /// Refuses until then. What has passed unpaid stays so.
    fn shut(&mut self, until: u64) {
        self.left = 0;
        self.shut_until = until;
    }

    /// The object cannot be asked: forwarding stays open.
    pub fn unreachable(&mut self, burst: u32) {
        let wanted = self.wanted(burst);
        self.granted(wanted, wanted, burst, 0, 0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_budget_is_open_before_anybody_was_asked_and_then_as_far_as_it_is_paid_for() {
        let mut budget = Budget::new(600);
        assert_eq!(budget.spend(0), Spend::PassAndAsk);
        for _ in 1..FIRST {
            assert_eq!(budget.spend(1), Spend::Pass);
        }
        assert_eq!(budget.spend(2), Spend::Refuse(1_000));
        assert_eq!(budget.wanted(600), 32 + 4);
        assert_eq!(budget.granted(36, 36, 600, 3, 0), None);
        assert_eq!(budget.spend(3), Spend::PassAndAsk, "eight is the next lease, and three are left");
    }

    #[test]
    fn whoever_is_refused_is_let_in_once_when_the_time_has_come_and_then_as_far_as_it_is_paid_for() {
        let mut budget = Budget::new(600);
        assert_eq!(budget.spend(0), Spend::PassAndAsk);
        assert_eq!(budget.granted(5, 0, 600, 0, 3_000), Some(0));
        assert_eq!(budget.spend(9_999), Spend::Refuse(1));
        assert_eq!(budget.spend(10_000), Spend::PassAndAsk);
        assert_eq!(budget.spend(10_001), Spend::Refuse(1_000));
        assert_eq!(budget.granted(5, 0, 600, 10_002, 60_000), Some(2));
        assert_eq!(budget.spend(70_001), Spend::Refuse(1));
        assert_eq!(budget.spend(70_002), Spend::PassAndAsk);
        assert_eq!(budget.granted(5, 5, 600, 70_002, 0), None);
        assert_eq!(budget.spend(70_003), Spend::PassAndAsk, "for eight more");
        assert_eq!(budget.spend(70_004), Spend::Pass);
    }

    #[test]
    fn an_answer_that_never_comes_is_asked_for_again() {
        let mut budget = Budget::new(600);
        while budget.spend(0) != Spend::Refuse(1_000) {}
        assert_eq!(budget.spend(9_999), Spend::Refuse(1_000));
        assert_eq!(budget.spend(10_000), Spend::RefuseAndAsk(1_000));
    }

    #[test]
    fn f38_forwarding_stays_open_when_nobody_can_be_asked() {
        let mut budget = Budget::new(600);
        for now in 0..10_000 {
            match budget.spend(now) {
                Spend::PassAndAsk => budget.unreachable(600),
                Spend::Pass => {}
                refused => panic!("{refused:?}"),
            }
        }
    }
}
