//! How the origins fare, in this isolate: an origin that does not answer is left alone for a while (`lobby::Breaker`).
//!
//! The rim asks by numbers, and only while an origin is in trouble.

use super::Gateway;
use crate::lobby::BreakerSettings;

impl Gateway {
    /// Whether a request may be tried at an origin, by its number, at `now` in milliseconds since the epoch.
    pub fn may_try(&self, origin: usize, now: u64) -> bool {
        self.breaker_of(origin).is_none_or(|settings| {
            self.breakers.borrow_mut().get_mut(origin).is_none_or(|breaker| breaker.may_try(settings, now))
        })
    }

    /// An origin has not answered. Its name, if it is left alone from now on: worth a log line.
    pub fn unanswered(&self, origin: usize, now: u64) -> Option<&str> {
        let settings = self.breaker_of(origin)?;
        let opened = self.breakers.borrow_mut().get_mut(origin)?.failed(settings, now);
        self.config.origins.get(origin).filter(|_| opened).map(|origin| origin.name.as_str())
    }

    /// An origin that was in trouble has answered.
    pub fn recovered(&self, origin: usize) {
        if let Some(breaker) = self.breakers.borrow_mut().get_mut(origin) {
            breaker.succeeded();
        }
    }

    fn breaker_of(&self, origin: usize) -> Option<BreakerSettings> {
        self.config.origins.get(origin)?.breaker
    }
}
