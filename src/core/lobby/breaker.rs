//! A circuit breaker: an origin that does not answer is left alone for a while, and then asked by one request at a time.
//!
//! It saves customers the wait for an answer that does not come, and an origin that gets up again the crowd at its door.
//! Each isolate has its own: what one has seen costs the others at most a few waits.

/// When an origin is left alone, and for how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakerSettings {
    /// After so many requests in a row without an answer.
    pub failures: u32,
    /// For so long, in milliseconds.
    pub rest: u64,
}

/// What an origin has done of late.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Breaker {
    /// Requests in a row without an answer.
    failures: u32,
    /// Until when it is left alone; then until when one probe is waited for.
    open_until: u64,
}

impl Breaker {
    /// Whether a request may be tried at `now`, in milliseconds since the epoch. When the rest is over one may: the probe.
    /// Another one may when that has neither failed nor succeeded within the same time.
    pub fn may_try(&mut self, settings: BreakerSettings, now: u64) -> bool {
        if self.failures < settings.failures {
            return true;
        }
        let may = now >= self.open_until;
        if may {
            self.open_until = now.saturating_add(settings.rest);
        }
        may
    }

    /// A request had no answer. Says whether the breaker has opened by it.
    pub fn failed(&mut self, settings: BreakerSettings, now: u64) -> bool {
        self.failures = self.failures.saturating_add(1);
        if self.failures >= settings.failures {
            self.open_until = now.saturating_add(settings.rest);
        }
        self.failures == settings.failures
    }

    /// A request had an answer: all is well.
    pub fn succeeded(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTINGS: BreakerSettings = BreakerSettings { failures: 3, rest: 5_000 };

    #[test]
    fn an_origin_that_does_not_answer_is_left_alone_and_then_asked_once() {
        let mut breaker = Breaker::default();
        assert_eq!([0, 1, 2].map(|now| breaker.failed(SETTINGS, now)), [false, false, true]);
        assert!(!breaker.may_try(SETTINGS, 5_001));
        assert!(breaker.may_try(SETTINGS, 5_002), "the probe");
        assert!(!breaker.may_try(SETTINGS, 5_003), "and no other");
        assert!(!breaker.failed(SETTINGS, 5_100), "it was open before");
        assert!(!breaker.may_try(SETTINGS, 10_099));
        assert!(breaker.may_try(SETTINGS, 10_100));
        breaker.succeeded();
        assert!(breaker.may_try(SETTINGS, 10_101) && breaker.may_try(SETTINGS, 10_101));
    }

    #[test]
    fn an_answer_in_between_begins_the_count_anew() {
        let mut breaker = Breaker::default();
        for now in 0..100 {
            assert!(!breaker.failed(SETTINGS, now) && !breaker.failed(SETTINGS, now));
            breaker.succeeded();
        }
        assert!(breaker.may_try(SETTINGS, 100));
    }

    #[test]
    fn a_probe_that_is_never_heard_of_again_is_followed_by_another() {
        let mut breaker = Breaker::default();
        for now in 0..3 {
            breaker.failed(SETTINGS, now);
        }
        assert!(breaker.may_try(SETTINGS, 6_000));
        assert!(!breaker.may_try(SETTINGS, 10_999));
        assert!(breaker.may_try(SETTINGS, 11_000));
    }
}
