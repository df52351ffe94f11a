//! How much is allowed: so many at once, and one more after each interval.

use super::Span;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// A quota, written `"30/5m"` (thirty in five minutes, all of which may come at once) or `"30/5m burst 10"` (thirty in
/// five minutes, ten of which may come at once).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Stated")]
pub struct Quota {
    burst: u32,
    every: u64,
}

/// A quota as it comes from elsewhere: perhaps with a zero, by which nothing can be divided.
#[derive(Deserialize)]
struct Stated {
    burst: u32,
    every: u64,
}

impl From<Stated> for Quota {
    fn from(Stated { burst, every }: Stated) -> Self {
        Self::new(burst, every)
    }
}

impl Quota {
    /// The most that may come at once.
    pub const MAX_BURST: u32 = 1_000_000;
    /// The longest time within which a quota fills again: counts are found again for that long ([`crate::limit::PERIOD`]).
    pub const MAX_WINDOW: Span = Span::from_days(1);

    /// A quota of `burst` at once, with one more every `every` milliseconds. Zero is taken as one.
    pub const fn new(burst: u32, every: u64) -> Self {
        Self { burst: if burst == 0 { 1 } else { burst }, every: if every == 0 { 1 } else { every } }
    }

    /// `count` in `secs` seconds, all of which may come at once.
    pub const fn per(count: u32, secs: u64) -> Self {
        let count = if count == 0 { 1 } else { count };
        Self::new(count, secs.saturating_mul(1_000).div_ceil(count as u64))
    }

    /// How many may come at once.
    pub const fn burst(self) -> u32 {
        self.burst
    }

    /// Milliseconds after which one more may come.
    pub const fn every(self) -> u64 {
        self.every
    }

    /// Milliseconds in which an empty quota fills.
    pub const fn window(self) -> u64 {
        self.every.saturating_mul(self.burst as u64)
    }
}

/// The text is no quota.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QuotaError;

impl fmt::Display for QuotaError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "a quota such as \"30/5m\" or \"30/5m burst 10\": a number and a span of time, full again within 1d",
        )
    }
}

impl FromStr for Quota {
    type Err = QuotaError;

    fn from_str(text: &str) -> Result<Self, QuotaError> {
        let (rate, burst) =
            text.split_once(" burst ").map_or((text, None), |(rate, burst)| (rate, Some(burst)));
        let (count, span) = rate.split_once('/').ok_or(QuotaError)?;
        let count = number(count)?;
        let burst = burst.map_or(Ok(count), number)?;
        let millis =
            span.parse::<Span>().map_err(|_| QuotaError)?.secs().checked_mul(1_000).ok_or(QuotaError)?;
        // An interval that is no whole number of milliseconds is rounded up: never more than was allowed.
        let every = millis.div_ceil(u64::from(count));
        let quota = Self { burst, every };
        // That much longer is only the rounding.
        let longest = Self::MAX_WINDOW.secs() * 1_000 + u64::from(burst);
        (millis >= u64::from(count) && quota.window() <= longest).then_some(quota).ok_or(QuotaError)
    }
}

fn number(text: &str) -> Result<u32, QuotaError> {
    let digits = !text.is_empty() && text.len() <= 7 && text.bytes().all(|b| b.is_ascii_digit());
    let number: u32 = digits.then(|| text.parse().ok()).flatten().ok_or(QuotaError)?;
    (1..=Quota::MAX_BURST).contains(&number).then_some(number).ok_or(QuotaError)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quota_of_zero_from_elsewhere_is_one_and_divides_nothing_by_zero() {
        let stated = |text: &str| serde_json::from_str::<Quota>(text).unwrap();
        assert_eq!(stated(r#"{"burst":0,"every":0}"#), Quota::new(1, 1));
        let quota = Quota::new(30, 10_000);
        assert_eq!(stated(&serde_json::to_string(&quota).unwrap()), quota);
    }

    #[test]
    fn a_quota_is_read_as_it_is_written() {
        assert_eq!("30/5m".parse(), Ok(Quota::new(30, 10_000)));
        assert_eq!("30/5m".parse(), Ok(Quota::per(30, 300)));
        assert_eq!("30/5m burst 10".parse(), Ok(Quota::new(10, 10_000)));
        assert_eq!("7/1s".parse(), Ok(Quota::new(7, 143)));
        for day in ["1/1d", "7/1d", "1000000/1d", "24/24h", "20/1d burst 2"] {
            assert!(day.parse::<Quota>().is_ok(), "{day}");
        }
        for wrong in [
            "",
            "30",
            "30/",
            "/5m",
            "0/5m",
            "30/0s",
            "-1/5m",
            "30/5 m",
            "30 / 5m",
            "30/5m burst",
            "30/5m burst 0",
            "1001/1s",
            "1/2d",
            "10/1d burst 11",
            "99999999/1d",
            "3.5/1m",
            "٣/1m",
        ] {
            assert_eq!(wrong.parse::<Quota>(), Err(QuotaError), "{wrong}");
        }
    }
}
