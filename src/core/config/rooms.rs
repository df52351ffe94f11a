//! `ROOMS`: the waiting rooms.

use super::OriginServer;
use super::reader::{Problems, Table, one_of};
use crate::base::{Span, Timestamp};
use crate::lobby::{Mode, Opening, Room, WhenUnreachable};
use crate::route::Route;
use crate::wire::PerClass;
use serde_json::Value;
use std::fmt;
use std::ops::RangeInclusive;

/// The names of all rooms, which routes refer to, in the order of [`read`].
pub(super) fn names(value: Option<&Value>) -> Vec<String> {
    let rooms = value.and_then(Value::as_object);
    rooms.map(|rooms| rooms.keys().cloned().collect()).unwrap_or_default()
}

pub(super) fn read(value: Option<Value>, problems: &mut Problems) -> Vec<Room> {
    let Some(value) = value else { return Vec::new() };
    let mut table = Table::new("ROOMS", value, problems);
    let all = table.take_where(|_| true);
    table.finish();
    all.into_iter().filter_map(|(name, value)| read_one(name, value, problems)).collect()
}

/// What a room can only know of its routes: how long their origins may take. A room without a route would never be seen.
pub(super) fn join(rooms: &mut [Room], routes: &[Route], origins: &[OriginServer], problems: &mut Problems) {
    for (index, room) in rooms.iter_mut().enumerate() {
        let of_room = routes.iter().filter(|route| route.room == Some(index));
        let timeout =
            of_room.filter_map(|route| origins.get(route.origin)).map(|origin| origin.timeout).max();
        match timeout {
            Some(timeout) => room.timeout = timeout,
            None => {
                let allowed = format!("room = \"{}\" on at least one of ROUTES", room.name);
                problems.note(&format!("ROOMS.{}", room.name), "a room that no route leads into", allowed);
            }
        }
    }
}

fn read_one(name: String, value: Value, problems: &mut Problems) -> Option<Room> {
    let path = format!("ROOMS.{name}");
    let is_name = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if name.is_empty() || name.len() > 32 || !name.bytes().all(is_name) {
        problems.note(&path, "that name", "a name of 1 to 32 lower-case letters, digits and -");
        return None;
    }
    let mut table = Table::new(path.clone(), value, problems);
    let had_inside = table.has("inside");
    let inside = count(&mut table, "inside", 1..=10_000_000);
    if inside.is_none() && !had_inside {
        table.problems().note(&format!("{path}.inside"), "nothing", "how many customers may be inside");
    }
    let per_minute = count(&mut table, "per_minute", 1..=10_000_000);
    let origin_requests = count(&mut table, "origin_requests", 1..=1_000_000);
    let between = |least: Span, most: Span| {
        move |text: &str| match text.parse::<Span>() {
            Ok(span) if span >= least && span <= most => Ok(span),
            _ => Err(format!("a span of time from {least} to {most}, such as \"90s\" or \"5m\"")),
        }
    };
    let secs = Span::from_secs;
    let patience = table.text("patience", between(secs(1), secs(30))).unwrap_or(secs(3));
    let idle = table.text("idle", between(secs(20), Span::from_mins(120))).unwrap_or(Span::from_mins(5));
    let stay = table.text("stay", between(secs(60), Span::from_days(1))).unwrap_or(Span::from_mins(120));
    let away = table.text("away", between(secs(45), Span::from_mins(30))).unwrap_or(secs(90));
    let keep = table.text("keep", between(secs(60), Span::from_days(1))).unwrap_or(Span::from_mins(30));
    let slow = table.text("slow", between(secs(1), secs(60))).unwrap_or(secs(3));
    let checkout = count(&mut table, "checkout_share", 0..=100).unwrap_or(20);
    let signed_in = count(&mut table, "signed_in_share", 0..=100).unwrap_or(40);
    let per_network = count(&mut table, "per_network", 1..=1_000_000).unwrap_or(100);
    let mode = table.text("mode", one_of(&Mode::ALL)).unwrap_or(Mode::On);
    let opens_at = table.text("opens_at", moment);
    let gathers = table.text("gathers", between(secs(10), Span::from_days(1)));
    let words = [("hold", WhenUnreachable::Hold), ("open", WhenUnreachable::Open)];
    let unreachable = table.text("unreachable", one_of(&words)).unwrap_or(WhenUnreachable::Hold);
    if stay < idle {
        let found = format!("idle {idle}, stay {stay}");
        table.problems().note(&path, found, "idle no longer than stay");
    }
    if keep < away {
        let found = format!("away {away}, keep {keep}");
        table.problems().note(&path, found, "away no longer than keep");
    }
    if checkout + signed_in > 100 {
        let found = format!("checkout_share {checkout}, signed_in_share {signed_in}");
        table.problems().note(&path, found, "shares that are 100 together at most; guests have the rest");
    }
    if gathers.is_some() && opens_at.is_none() {
        table.problems().note(&format!("{path}.gathers"), "no opens_at", "gathers beside opens_at only");
    }
    table.finish();
    let gathers = gathers.unwrap_or(Span::from_mins(15));
    Some(Room {
        name,
        inside: inside?,
        per_minute,
        origin_requests,
        patience,
        timeout: Span::default(),
        idle,
        stay,
        away,
        keep,
        shares: PerClass::new([checkout, signed_in, 100_u32.saturating_sub(checkout + signed_in)]),
        per_network,
        mode,
        opening: opens_at.map(|at| Opening { at, gathers }),
        slow,
        unreachable,
    })
}

fn count(table: &mut Table<'_>, key: &'static str, allowed: RangeInclusive<u32>) -> Option<u32> {
    let value = table.take(key)?;
    let number = value.as_u64().and_then(|number| u32::try_from(number).ok());
    let read = number.filter(|number| allowed.contains(number));
    if read.is_none() {
        let path = table.path_of(key);
        let words = format!("a whole number from {} to {}", allowed.start(), allowed.end());
        table.problems().wrong(&path, &value, words);
    }
    read
}

/// The text is no moment.
struct NoMoment;

impl fmt::Display for NoMoment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a moment in UTC, such as \"2026-12-01T09:00:00Z\" (RFC 3339)")
    }
}

/// Reads a moment in UTC (RFC 3339 §5.6, with `Z` and without fractions).
fn moment(text: &str) -> Result<Timestamp, NoMoment> {
    let shape = b"0000-00-00T00:00:00Z";
    let fits = |(b, shape): (u8, &u8)| if *shape == b'0' { b.is_ascii_digit() } else { b == *shape };
    if text.len() != shape.len() || !text.bytes().zip(shape).all(fits) {
        return Err(NoMoment);
    }
    let part =
        |from: usize, to: usize| text.get(from..to).and_then(|part| part.parse::<u64>().ok()).ok_or(NoMoment);
    let (year, month, day) = (part(0, 4)?, part(5, 7)?, part(8, 10)?);
    let (hour, minute, second) = (part(11, 13)?, part(14, 16)?, part(17, 19)?);
    let is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let days = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return Err(NoMoment),
    };
    if year < 1970 || day == 0 || day > days || hour > 23 || minute > 59 || second > 59 {
        return Err(NoMoment);
    }
    // Days since the epoch: years counted from March, so that the leap day is the last of a year.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let since_zero = year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1;
    let days = since_zero.saturating_sub(719_468);
    Ok(Timestamp::from_secs(((days * 24 + hour) * 60 + minute) * 60 + second))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_read_as_rfc_3339_writes_them() {
        for (text, secs) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-29T12:00:00Z", 951_825_600),
            ("2026-12-01T09:00:00Z", 1_796_115_600),
            ("2100-03-01T00:00:00Z", 4_107_542_400),
        ] {
            assert_eq!(moment(text).map(Timestamp::secs).ok(), Some(secs), "{text}");
        }
        for text in [
            "2026-12-01",
            "2026-12-01T09:00Z",
            "2026-12-01T09:00:00",
            "2026-12-01T09:00:00+01:00",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-01-00T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z",
            "1969-12-31T23:59:59Z",
            "2026-12-01t09:00:00z",
        ] {
            assert!(moment(text).is_err(), "{text}");
        }
    }
}
