//! The ways in which origins read a path that is not spelt plainly.

use super::{Shape, Spelling};
use crate::http::percent::{byte_of, is_unreserved, push_escaped};
use std::borrow::Cow;

/// One way in which an origin may read a path. Escapes that are left are of characters that have to be escaped,
/// with upper-case digits: the form RFC 3986 §6.2.2 calls normalised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading<'r> {
    /// The path as read. It begins with `/`.
    pub path: &'r str,
    /// What became of its capital letters.
    pub capitals: Capitals,
}

/// Whether a reading still has the capital letters of the path, for comparing it with routes that have some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capitals {
    /// It never had any: origins that heed letter case and those that do not read the same. It is compared with
    /// routes both as they are and in lower case, where these differ.
    None,
    /// It has them: compared with routes as they are.
    Kept,
    /// They are in lower case: compared with routes in lower case.
    Folded,
}

impl Spelling<'_> {
    /// Whether `holds` is true of every reading: the path as it stands and all combinations of what origins are
    /// known to do with one. They take what follows `//` for a host; decode escapes; take full-width letters for
    /// ASCII; cut at an escaped `#` or `?`, or at a `;`; drop the parameters of each segment; trim spaces around each
    /// and dots at its end; read empty segments as none; and ignore letter case. Stops at the first reading of which
    /// it is false.
    ///
    /// The first reading is the path as it stands, and for a path of small letters, digits and ordinary punctuation
    /// the only one; it is borrowed. At most there are 384.
    pub fn all(&self, mut holds: impl FnMut(Reading<'_>) -> bool) -> bool {
        match self.shape {
            Shape::Plain => holds(Reading { path: self.path, capitals: Capitals::None }),
            Shape::Capitals => read_capitals(self.path, &mut holds),
            Shape::Odd => read(&with_upper_case_escapes(self.path), HABITS, &mut holds),
        }
    }
}

/// What some origin does with a path before it reads it: the changed path, or `None` if it has nothing to change.
type Habit = fn(&str) -> Option<String>;

/// In the order in which an origin that has several of them would follow them.
const HABITS: &[Habit] = &[
    take_host,
    decode,
    fold_width,
    cut_at_query,
    cut_at_semicolon,
    drop_parameters,
    trim_segments,
    collapse_slashes,
];

/// The readings by origins that have any of these habits, or none.
fn read(path: &str, habits: &[Habit], holds: &mut dyn FnMut(Reading<'_>) -> bool) -> bool {
    let Some((habit, others)) = habits.split_first() else {
        return read_capitals(path, holds);
    };
    read(path, others, holds) && habit(path).is_none_or(|changed| read(&changed, others, holds))
}

fn read_capitals(path: &str, holds: &mut dyn FnMut(Reading<'_>) -> bool) -> bool {
    match fold_capitals(path) {
        None => holds(Reading { path, capitals: Capitals::None }),
        Some(folded) => {
            holds(Reading { path, capitals: Capitals::Kept })
                && holds(Reading { path: &folded, capitals: Capitals::Folded })
        }
    }
}

/// One unit of a path.
enum Unit {
    Character(char),
    Escape(u8),
}

/// The units of a path whose escapes have been checked.
fn units(path: &str) -> impl Iterator<Item = Unit> + '_ {
    let mut rest = path.chars();
    std::iter::from_fn(move || {
        let character = rest.next()?;
        if character == '%'
            && let [high, low, ..] = rest.as_str().as_bytes()
            && let Some(byte) = byte_of(*high, *low)
        {
            rest.nth(1);
            return Some(Unit::Escape(byte));
        }
        Some(Unit::Character(character))
    })
}

fn with_upper_case_escapes(path: &str) -> Cow<'_, str> {
    if !path.contains('%') {
        return Cow::Borrowed(path);
    }
    Cow::Owned(rewrite(path, |written, unit| match unit {
        Unit::Character(character) => written.push(character),
        Unit::Escape(byte) => push_escaped(written, byte),
    }))
}

fn rewrite(path: &str, mut write: impl FnMut(&mut String, Unit)) -> String {
    let mut written = String::with_capacity(path.len());
    units(path).for_each(|unit| write(&mut written, unit));
    written
}

/// Whether `byte` may stand unescaped in a segment (`pchar`, RFC 3986 §3.3).
const fn is_segment_byte(byte: u8) -> bool {
    is_unreserved(byte) || matches!(byte, b'!' | b'$' | b'&'..=b',' | b':' | b';' | b'=' | b'@')
}

/// `//host/path` as the reference that names a host which it looks like (RFC 3986 §4.2): `new URL(target, base)` in
/// JavaScript reads it so, however many slashes there are (WHATWG URL Standard §4.4).
fn take_host(path: &str) -> Option<String> {
    let host = path.strip_prefix("//")?.trim_start_matches('/');
    Some(host.find('/').and_then(|at| host.get(at..)).unwrap_or("/").to_owned())
}

fn decode(path: &str) -> Option<String> {
    let decodes = |unit: &Unit| matches!(unit, Unit::Escape(byte) if is_segment_byte(*byte));
    units(path).any(|unit| decodes(&unit)).then(|| {
        rewrite(path, |written, unit| match unit {
            Unit::Escape(byte) if !is_segment_byte(byte) => push_escaped(written, byte),
            Unit::Escape(byte) => written.push(char::from(byte)),
            Unit::Character(character) => written.push(character),
        })
    })
}

/// Full-width characters (U+FF01 to U+FF5E) read as the ASCII they are wide forms of, and the letters that only a
/// comparison without letter case takes for ASCII: the long s, the Kelvin sign, and, as Java compares, the i without a dot
/// and the I with one.
fn fold_width(path: &str) -> Option<String> {
    let mut folded = String::new();
    let mut rest = path;
    while let Some(at) = rest.find('%') {
        let (before, escaped) = rest.split_at_checked(at)?;
        folded.push_str(before);
        match narrow(escaped) {
            Some((byte, after)) => {
                if is_segment_byte(byte) {
                    folded.push(char::from(byte));
                } else {
                    push_escaped(&mut folded, byte);
                }
                rest = after;
            }
            None => {
                folded.push('%');
                rest = escaped.get(1..)?;
            }
        }
    }
    folded.push_str(rest);
    (folded != path).then_some(folded)
}

/// The ASCII character that the escapes at the start of `escaped` are another form of, and what follows them.
fn narrow(escaped: &str) -> Option<(u8, &str)> {
    let letters = [("%C5%BF", b's'), ("%E2%84%AA", b'K'), ("%C4%B1", b'i'), ("%C4%B0", b'I')];
    for (letter, ascii) in letters {
        if let Some(after) = escaped.strip_prefix(letter) {
            return Some((ascii, after));
        }
    }
    let (block, last) = escaped.strip_prefix("%EF%")?.split_at_checked(3)?;
    let (digits, after) = last.split_at_checked(2)?;
    let last_byte = match digits.as_bytes() {
        [high, low] => byte_of(*high, *low)?,
        _ => return None,
    };
    match (block, last_byte) {
        ("BC%", 0x81..=0xbf) => Some((last_byte - 0x81 + b'!', after)),
        ("BD%", 0x80..=0x9e) => Some((last_byte - 0x80 + b'`', after)),
        _ => None,
    }
}

fn cut_at_query(path: &str) -> Option<String> {
    let at = ["%23", "%3F"].iter().filter_map(|delimiter| path.find(delimiter)).min()?;
    path.get(..at).map(str::to_owned)
}

fn cut_at_semicolon(path: &str) -> Option<String> {
    let at = [";", "%3B"].iter().filter_map(|delimiter| path.find(delimiter)).min()?;
    path.get(..at).map(str::to_owned)
}

fn drop_parameters(path: &str) -> Option<String> {
    path.contains(';').then(|| by_segment(path, |segment| segment.split(';').next().unwrap_or_default()))
}

fn trim_segments(path: &str) -> Option<String> {
    let trimmed = by_segment(path, |mut segment| {
        while let Some(shorter) = segment.strip_suffix('.').or_else(|| without_blank(segment, true)) {
            segment = shorter;
        }
        while let Some(shorter) = without_blank(segment, false) {
            segment = shorter;
        }
        segment
    });
    (trimmed.len() < path.len()).then_some(trimmed)
}

/// `segment` without the escaped blank at its end, or at its start.
fn without_blank(segment: &str, at_end: bool) -> Option<&str> {
    [3, 6, 9].iter().find_map(|length| {
        let at = if at_end { segment.len().checked_sub(*length)? } else { *length };
        let (start, end) = segment.split_at_checked(at)?;
        let (rest, escaped) = if at_end { (start, end) } else { (end, start) };
        let blank = |text: String| text.chars().all(super::is_blank);
        (escaped.starts_with('%') && super::decode(escaped).is_ok_and(blank)).then_some(rest)
    })
}

fn by_segment<'p>(path: &'p str, change: impl Fn(&'p str) -> &'p str) -> String {
    let mut changed = String::with_capacity(path.len());
    for (n, segment) in path.split('/').enumerate() {
        if n > 0 {
            changed.push('/');
        }
        changed.push_str(change(segment));
    }
    changed
}

fn collapse_slashes(path: &str) -> Option<String> {
    path.contains("//").then(|| {
        let mut collapsed = String::with_capacity(path.len());
        for character in path.chars() {
            if character != '/' || !collapsed.ends_with('/') {
                collapsed.push(character);
            }
        }
        collapsed
    })
}

fn fold_capitals(path: &str) -> Option<String> {
    let is_capital = |unit: Unit| matches!(unit, Unit::Character('A'..='Z'));
    units(path).any(is_capital).then(|| {
        rewrite(path, |written, unit| match unit {
            Unit::Character(character) => written.push(character.to_ascii_lowercase()),
            Unit::Escape(byte) => push_escaped(written, byte),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::super::check_spelling;
    use super::*;

    fn readings(path: &str) -> Vec<String> {
        let mut all = Vec::new();
        assert!(check_spelling(path).unwrap().all(|reading| {
            all.push(reading.path.to_owned());
            true
        }));
        all
    }

    #[test]
    fn a_plain_path_is_read_one_way_and_not_copied() {
        let path = "/basket/2-items_x.html/~zoe";
        let mut seen = 0;
        check_spelling(path).unwrap().all(|reading| {
            seen += 1;
            assert_eq!(reading.capitals, Capitals::None);
            std::ptr::eq(reading.path, path)
        });
        assert_eq!(seen, 1);
    }

    #[test]
    fn letter_case_gives_two_readings() {
        let mut seen = Vec::new();
        check_spelling("/Basket%2A").unwrap().all(|reading| {
            seen.push((reading.path.to_owned(), reading.capitals));
            true
        });
        let expected = [
            ("/Basket%2A", Capitals::Kept),
            ("/basket%2A", Capitals::Folded),
            ("/Basket*", Capitals::Kept),
            ("/basket*", Capitals::Folded),
        ];
        assert_eq!(seen, expected.map(|(path, capitals)| (path.to_owned(), capitals)));
    }

    #[test]
    fn each_habit_gives_its_reading() {
        for (path, expected) in [
            ("/%7Ezoe", "/~zoe"),
            ("/%61dmin", "/admin"),
            ("/ADMIN", "/admin"),
            ("/%41dmin", "/admin"),
            ("//admin", "/admin"),
            ("/a///b", "/a/b"),
            ("/admin;x=1/b", "/admin/b"),
            ("/admin;x=1/b", "/admin"),
            ("/admin%3bx", "/admin"),
            ("/admin%23/x", "/admin"),
            ("/admin%3F/x", "/admin"),
            ("/admin%20/x", "/admin/x"),
            ("/%20admin", "/admin"),
            ("/admin.", "/admin"),
            ("/admin.%20.;x", "/admin"),
            ("/;x/admin", "/admin"),
            ("/admin%C2%A0/x", "/admin/x"),
            ("/%E3%80%80%20admin%E2%80%8B.%C2%A0", "/admin"),
            ("//host/admin", "/admin"),
            ("//host:80/%61dmin;x", "/admin"),
            ("///host//admin", "/admin"),
            ("//host", "/"),
            ("/%20/admin", "/admin"),
            ("/%EF%BD%81dmin", "/admin"),
            ("/%ef%bc%a1dmin", "/admin"),
            ("/admin%ef%bc%83x", "/admin"),
            ("/%C5%BFession", "/session"),
            ("/%E2%84%AAey", "/key"),
            ("//PUBLIC;v=1/%2E%61/..%20x.%20", "/public/.a/..%20x"),
        ] {
            let all = readings(path);
            assert_eq!(all.first().map(|r| r.eq_ignore_ascii_case(path)), Some(true), "{path}");
            assert!(all.iter().any(|reading| reading == expected), "{path}: {all:?}");
        }
    }

    #[test]
    fn escapes_that_have_to_be_there_stay_in_one_form() {
        assert_eq!(readings("/caf%c3%a9/a%20b/100%25"), ["/caf%C3%A9/a%20b/100%25"]);
    }

    #[test]
    fn there_are_never_more_than_384_readings() {
        let worst = "//A%41;x%23%EF%BC%A1.%20/".repeat(8);
        let all = readings(&worst);
        assert!(all.len() <= 384, "{}", all.len());
        assert!(all.iter().all(|reading| reading.starts_with('/')));
    }
}
