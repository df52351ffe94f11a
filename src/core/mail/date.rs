//! A moment as mail writes it. Nothing here reads a clock.

use crate::base::Timestamp;

/// A moment in the calendar, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Civil {
    year: u64,
    month: u64,
    day: u64,
    /// 0 is Sunday.
    weekday: usize,
    hour: u64,
    minute: u64,
    second: u64,
}

/// A moment as mail writes it (RFC 5322 §3.3).
pub fn rfc5322(moment: Timestamp) -> String {
    Civil::of(moment).rfc5322()
}

/// A moment as people of any language read it, to the minute: `1994-11-06 08:49 UTC`.
pub fn readable(moment: Timestamp) -> String {
    let Civil { year, month, day, hour, minute, .. } = Civil::of(moment);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02} UTC")
}

const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS: [&str; 12] =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// The last second of the year 9999: a date has four digits for the year.
const LAST: u64 = 253_402_300_799;

impl Civil {
    /// The calendar date of `moment`. Days are counted from 0000-03-01, so that a leap day is the last of its year.
    pub(super) fn of(moment: Timestamp) -> Self {
        let secs = moment.secs().min(LAST);
        let (days, time) = (secs / 86_400, secs % 86_400);
        let shifted = days + 719_468;
        let (era, day_of_era) = (shifted / 146_097, shifted % 146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        Self {
            year: era * 400 + year_of_era + u64::from(month <= 2),
            month,
            day: day_of_year - (153 * month_from_march + 2) / 5 + 1,
            weekday: usize::try_from((days + 4) % 7).unwrap_or_default(),
            hour: time / 3_600,
            minute: time / 60 % 60,
            second: time % 60,
        }
    }

    /// `Sun, 06 Nov 1994 08:49:37 +0000` (RFC 5322 §3.3).
    pub(super) fn rfc5322(&self) -> String {
        let Self { year, day, hour, minute, second, .. } = self;
        let weekday = DAYS.get(self.weekday).unwrap_or(&"Sun");
        let month = usize::try_from(self.month).ok().and_then(|m| MONTHS.get(m.checked_sub(1)?));
        let month = month.unwrap_or(&"Jan");
        format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} +0000")
    }

    /// `19941106T084937Z` (ISO 8601 basic, as AWS signatures want it).
    pub(super) fn iso_basic(&self) -> String {
        let Self { year, month, day, hour, minute, second, .. } = self;
        format!("{year:04}{month:02}{day:02}T{hour:02}{minute:02}{second:02}Z")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(secs: u64) -> (String, String) {
        let civil = Civil::of(Timestamp::from_secs(secs));
        (civil.rfc5322(), civil.iso_basic())
    }

    #[test]
    fn known_moments_have_their_dates() {
        for (secs, mail, iso) in [
            (0, "Thu, 01 Jan 1970 00:00:00 +0000", "19700101T000000Z"),
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 +0000", "19941106T084937Z"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 +0000", "20000229T000000Z"),
            (951_868_799, "Tue, 29 Feb 2000 23:59:59 +0000", "20000229T235959Z"),
            (1_440_938_160, "Sun, 30 Aug 2015 12:36:00 +0000", "20150830T123600Z"),
            (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 +0000", "21000301T000000Z"),
            (LAST, "Fri, 31 Dec 9999 23:59:59 +0000", "99991231T235959Z"),
            (u64::MAX, "Fri, 31 Dec 9999 23:59:59 +0000", "99991231T235959Z"),
        ] {
            assert_eq!(both(secs), (mail.to_owned(), iso.to_owned()));
        }
    }

    #[test]
    fn a_moment_is_readable_to_the_minute() {
        assert_eq!(readable(Timestamp::from_secs(784_111_777)), "1994-11-06 08:49 UTC");
        assert_eq!(readable(Timestamp::from_secs(u64::MAX)), "9999-12-31 23:59 UTC");
    }

    #[test]
    fn every_day_follows_the_day_before() {
        let is_leap = |y: u64| y.is_multiple_of(4) && (!y.is_multiple_of(100) || y.is_multiple_of(400));
        let mut expected = (1970, 1, 1);
        for days in 0..=LAST / 86_400 {
            let civil = Civil::of(Timestamp::from_secs(days * 86_400));
            assert_eq!((civil.year, civil.month, civil.day), expected);
            assert_eq!(civil.weekday as u64, (days + 4) % 7);
            let (y, m, d) = expected;
            let length = match m {
                2 => 28 + u64::from(is_leap(y)),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            expected = match (d == length, m) {
                (true, 12) => (y + 1, 1, 1),
                (true, _) => (y, m + 1, 1),
                _ => (y, m, d + 1),
            };
        }
        assert_eq!(expected, (10_000, 1, 1));
    }
}
