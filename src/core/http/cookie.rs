//! Cookies (RFC 6265bis): finding the gateway's own two, and keeping them from everybody else.

use super::percent::decoded_bytes;
use crate::base::Span;
use std::borrow::Cow;

/// The names of the gateway's two cookies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CookieNames {
    /// The cookie that carries the session token.
    pub session: &'static str,
    /// The cookie that carries the random id of this browser, to which login flows are bound.
    pub browser: &'static str,
}

/// What a request's `Cookie` header holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cookies<'h> {
    /// The session cookie.
    pub session: Presented<'h>,
    /// The browser cookie.
    pub browser: Presented<'h>,
    /// The application's cookies, byte for byte and in order, without any copy of the gateway's: what the origin
    /// gets as its `Cookie` header. Empty when there are none. Borrowed unless the gateway's stood in the middle.
    pub rest: Cow<'h, str>,
}

/// How often, and with what value, a cookie of one name was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presented<'h> {
    /// It was not sent.
    Absent,
    /// It was sent with this value, once or repeatedly.
    One(&'h str),
    /// It was sent with several values. A browser keeps one `__Host-` cookie of a name, so someone has tossed the
    /// others in: none of them is to be believed.
    Several,
}

impl CookieNames {
    /// The names on a site served over HTTPS, where the `__Host-` prefix keeps other hosts from setting them
    /// (RFC 6265bis §4.1.3.2), or else on `http://localhost`, where browsers refuse that prefix.
    pub const fn new(secure: bool) -> Self {
        if secure {
            Self { session: "__Host-session", browser: "__Host-browser" }
        } else {
            Self { session: "session", browser: "browser" }
        }
    }
}

impl<'h> Presented<'h> {
    /// The value to go by, if there is exactly one.
    pub const fn value(self) -> Option<&'h str> {
        match self {
            Self::One(value) => Some(value),
            Self::Absent | Self::Several => None,
        }
    }

    fn add(&mut self, value: &'h str) {
        *self = match *self {
            Self::Absent => Self::One(value),
            Self::One(same) if same == value => Self::One(same),
            Self::One(_) | Self::Several => Self::Several,
        };
    }
}

/// Divides a `Cookie` header between the gateway and the origin. Any text is a `Cookie` header.
///
/// The gateway reads a cookie only where RFC 6265bis §5.8.3 puts one: at the start or after `;`, under exactly its
/// name. A comma does not begin one, although the platform joins two header lines by `, `: another host may set a
/// cookie whose *value* is `x, __Host-session=…`, and believing it would undo what the prefix promises. (HTTP/2
/// joins the lines of one browser by `; `, RFC 9113 §8.2.3; HTTP/1.1 has one.)
///
/// What is withheld from the origin is wider: whatever some server's parser might take for one of the two names.
/// That goes by letter case, padding, escapes, commas and more; none of it changes what the gateway believes.
pub fn split<'h>(header: &'h str, names: &CookieNames) -> Cookies<'h> {
    let mut session = Presented::Absent;
    let mut browser = Presented::Absent;
    let mut rest = Rest { header, kept: Kept::Nothing };
    // What follows a piece that is left out stands behind a `;` from then on.
    let mut follows_a_gap = false;
    for piece in pieces(header) {
        let text = header.get(piece.start..piece.end).unwrap_or_default();
        let bare = piece.after_semicolon || follows_a_gap;
        if names.is_own(text.as_bytes(), bare) {
            follows_a_gap = true;
            if piece.after_semicolon {
                value_of(text, names.session).into_iter().for_each(|value| session.add(value));
                value_of(text, names.browser).into_iter().for_each(|value| browser.add(value));
            }
        } else {
            let hidden = if piece.has_odd_bytes { names.find_after_space(text.as_bytes()) } else { None };
            follows_a_gap = hidden.is_some() || (follows_a_gap && text.is_empty());
            match hidden.and_then(|at| Some((piece.start + at, text.get(..at)?))) {
                None => rest.keep(piece.start, piece.end),
                // What is left in front of it may be one of the two by itself.
                Some((_, left)) if names.is_own(left.as_bytes(), bare) => {}
                Some((end, _)) => rest.keep(piece.start, end),
            }
        }
    }
    Cookies { session, browser, rest: rest.into_text() }
}

/// Whether a `Set-Cookie` header value that an origin sent would set one of the gateway's cookies, or one that some
/// server would later take for it. Such a header is not passed on to the customer.
pub fn is_own(set_cookie: &str, names: &CookieNames) -> bool {
    let pair = set_cookie.split(';').next().unwrap_or_default();
    names.is_own(pair.as_bytes(), true)
}

/// The `Set-Cookie` header value that stores `value` under `name` for `max_age`. `value` is one of the gateway's
/// tokens: base64url and dots. Scripts cannot read the cookie, other sites cannot have it sent along with anything
/// but a link that is followed, and no other host gets it.
pub fn set_cookie(name: &str, value: &str, max_age: Span, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{name}={value}; Path=/; Max-Age={}; HttpOnly; SameSite=Lax{secure}", max_age.secs())
}

/// The `Set-Cookie` header value that removes the cookie that [`set_cookie`] stored.
pub fn clear_cookie(name: &str, secure: bool) -> String {
    set_cookie(name, "", Span::from_secs(0), secure)
}

/// A stretch of the header between two separators, as byte offsets.
struct Piece {
    /// Where it starts: behind the spaces that follow a separator.
    start: usize,
    end: usize,
    /// Whether it is the first piece or follows a `;`. Otherwise it follows a `,`.
    after_semicolon: bool,
    /// Whether it contains anything but printable ASCII, a space included.
    has_odd_bytes: bool,
}

/// The pieces of a header, split at `;` and at `,`, which legacy parsers (RFC 2965 §3.3.4) take for the same.
fn pieces(header: &str) -> impl Iterator<Item = Piece> + '_ {
    let bytes = header.as_bytes();
    let mut next = Some((0, true));
    std::iter::from_fn(move || {
        let (from, after_semicolon) = next?;
        let spaces = bytes.iter().skip(from).take_while(|b| is_space(**b)).count();
        let start = if from == 0 { 0 } else { from + spaces };
        let mut has_odd_bytes = false;
        let length = bytes.get(start..)?.iter().position(|&b| {
            has_odd_bytes |= !b.is_ascii_graphic();
            matches!(b, b';' | b',')
        });
        let end = length.map_or(bytes.len(), |length| start + length);
        next = bytes.get(end).map(|&separator| (end + 1, separator == b';'));
        Some(Piece { start, end, after_semicolon, has_odd_bytes })
    })
}

impl CookieNames {
    /// Whether `piece` may be taken for one of the two cookies. `bare` says that it may be without a `=`.
    fn is_own(&self, piece: &[u8], bare: bool) -> bool {
        let Some(&first) = piece.iter().find(|b| !is_padding(**b)) else {
            return false;
        };
        // Settles nearly every cookie of nearly every request.
        let may_be =
            |name: &str| first == b'%' || name.bytes().next().is_some_and(|letter| stands_for(first, letter));
        [self.session, self.browser].into_iter().any(|name| may_be(name) && is_spelling_of(name, piece, bare))
    }

    /// Where in `piece`, after a space or something like it, a parser that splits at spaces might find one of the
    /// two cookies.
    fn find_after_space(&self, piece: &[u8]) -> Option<usize> {
        let mut after_space = false;
        for (at, &byte) in piece.iter().enumerate() {
            if is_padding(byte) {
                after_space |= !byte.is_ascii_graphic();
            } else if std::mem::take(&mut after_space) {
                let rest = piece.get(at..)?;
                let begins = |name: &str| {
                    let (start, after) = rest.split_at_checked(name.len())?;
                    (start.eq_ignore_ascii_case(name.as_bytes()) && ends_name(after.iter().copied(), false))
                        .then_some(at)
                };
                if let Some(found) = begins(self.session).or_else(|| begins(self.browser)) {
                    return Some(found);
                }
            }
        }
        None
    }
}

/// Whether the cookie in `piece` has a name that some server reads as `name`. Without `bare`, a `=` must follow.
///
/// Parsers have been seen to ignore letter case; to strip spaces of all of Unicode, controls, quotes and a `$` or
/// `=` in front; to decode escapes in names (CVE-2020-7070); to read `.`, space and `[` as `_`, and an end at `[` or
/// NUL (CVE-2022-31629, PHP). The header may also be UTF-8 that was read as Latin-1, so any non-ASCII byte counts as
/// a space.
fn is_spelling_of(name: &str, piece: &[u8], bare: bool) -> bool {
    let mut bytes = decoded_bytes(piece).skip_while(|b| is_padding(*b));
    if !name.bytes().all(|letter| bytes.next().is_some_and(|b| stands_for(b, letter))) {
        return false;
    }
    ends_name(bytes, bare)
}

/// Whether a name may end where these bytes follow.
fn ends_name(mut after: impl Iterator<Item = u8>, bare: bool) -> bool {
    match after.find(|b| !is_padding(*b) || matches!(b, b'=' | 0)) {
        None => bare,
        Some(byte) => matches!(byte, b'=' | b'[' | 0),
    }
}

/// Whether `byte` is one that parsers have been seen to strip from the front or the end of a name.
const fn is_padding(byte: u8) -> bool {
    byte <= b' ' || byte >= 0x7f || matches!(byte, b'"' | b'$' | b'=')
}

const fn stands_for(byte: u8, letter: u8) -> bool {
    byte.eq_ignore_ascii_case(&letter) || (letter == b'_' && matches!(byte, b'.' | b' ' | b'[' | b'+'))
}

/// The value of the cookie in `piece` if `name` is exactly its name.
fn value_of<'h>(piece: &'h str, name: &str) -> Option<&'h str> {
    let after_name =
        piece.trim_start_matches(is_space_char).strip_prefix(name)?.trim_start_matches(is_space_char);
    Some(after_name.strip_prefix('=')?.trim_matches(is_space_char))
}

const fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

const fn is_space_char(c: char) -> bool {
    matches!(c, ' ' | '\t')
}

/// What of `header` goes on to the origin, so far.
struct Rest<'h> {
    header: &'h str,
    kept: Kept,
}

enum Kept {
    Nothing,
    /// One stretch of the header, untouched.
    Stretch {
        start: usize,
        end: usize,
    },
    /// Several stretches, and where the last one ended.
    Copy {
        text: String,
        end: usize,
    },
}

impl<'h> Rest<'h> {
    /// Keeps the bytes from `start` to `end`, which lie behind all kept before.
    fn keep(&mut self, start: usize, end: usize) {
        let header = self.header;
        let slice = |from: usize, to: usize| header.get(from..to).unwrap_or_default();
        // With nothing but one separator and spaces in between, nothing has been left out.
        let adjoins = |last: usize| slice(last, start).bytes().filter(|b| !is_space(*b)).count() <= 1;
        match &mut self.kept {
            Kept::Nothing if start == end && start > 0 => {}
            Kept::Nothing => self.kept = Kept::Stretch { start, end },
            Kept::Stretch { end: last, .. } if adjoins(*last) => *last = end,
            Kept::Copy { text, end: last } if adjoins(*last) => {
                text.push_str(slice(*last, end));
                *last = end;
            }
            _ if start == end => {}
            Kept::Stretch { start: first, end: last } => {
                let mut text = String::with_capacity(header.len());
                text.push_str(slice(*first, *last));
                text.push_str("; ");
                text.push_str(slice(start, end));
                self.kept = Kept::Copy { text, end };
            }
            Kept::Copy { text, end: last } => {
                text.push_str("; ");
                text.push_str(slice(start, end));
                *last = end;
            }
        }
    }

    fn into_text(self) -> Cow<'h, str> {
        match self.kept {
            Kept::Nothing => Cow::Borrowed(""),
            Kept::Stretch { start, end } => Cow::Borrowed(self.header.get(start..end).unwrap_or_default()),
            Kept::Copy { text, .. } => Cow::Owned(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: CookieNames = CookieNames::new(true);

    fn rest(header: &str) -> String {
        split(header, &NAMES).rest.into_owned()
    }

    #[test]
    fn the_two_cookies_are_found_among_the_applications() {
        let cookies = split("a=1; __Host-session=s.t; b=\"x, y\"; __Host-browser=id; c", &NAMES);
        assert_eq!(cookies.session, Presented::One("s.t"));
        assert_eq!(cookies.browser, Presented::One("id"));
        assert_eq!(cookies.rest, "a=1; b=\"x, y\"; c");
    }

    #[test]
    fn what_is_left_is_copied_only_when_the_middle_was_taken_out() {
        for (header, expected) in [
            ("", ""),
            (" a=1;b=2 ;; c ", " a=1;b=2 ;; c "),
            (";a=1", ";a=1"),
            ("a=1, b=2", "a=1, b=2"),
            ("__Host-session=x", ""),
            ("__Host-session=x; ", ""),
            ("__Host-session=x; ; a=1", "a=1"),
            ("__Host-session=x; a=1; b=2;", "a=1; b=2;"),
            ("a=1; b=2; __Host-session=x; __Host-browser=y", "a=1; b=2"),
            ("__Host-browser=y;a=1;b=2;__Host-session=x;", "a=1;b=2"),
        ] {
            let cookies = split(header, &NAMES);
            assert_eq!(cookies.rest, expected, "{header}");
            assert!(matches!(cookies.rest, Cow::Borrowed(_)), "{header}");
        }
        assert_eq!(rest("a=1;__Host-session=x;b=2; c=3"), "a=1; b=2; c=3");
        assert_eq!(rest("a=1; __Host-session=x; b=2; __Host-browser=y;c=3;"), "a=1; b=2; c=3;");
    }

    #[test]
    fn names_that_only_resemble_ours_are_the_applications() {
        for header in [
            "__Host-sessions=1; __Host-session2=1; a__Host-session=1; __Host-session.sig=1",
            "a=__Host-session=x; b=__Host-session; c=\"__Host-session\"",
            "__Secure-session=1; session=1; browser=2; _ga=1; __utma=2; %41=1; __Host-=1",
            "json={\"__Host-session\":1,\"__Host-session\":\"=\"}",
            "text=about the __Host-session cookie",
        ] {
            assert_eq!(rest(header), header);
        }
    }

    #[test]
    fn on_plain_localhost_the_names_have_no_prefix() {
        let cookies = split("session=s; theme=dark; Browser=x; __Host-session=app", &CookieNames::new(false));
        assert_eq!(cookies.session.value(), Some("s"));
        assert_eq!(cookies.browser.value(), None);
        assert_eq!(cookies.rest, "theme=dark; __Host-session=app");
    }
}
