//! Which path a request is for, when several servers may read its spelling in several ways.
//!
//! The gateway decides by the path, and the origin decides again. Where the two read one spelling differently, a
//! protected page becomes public. So a spelling that no honest client uses is refused outright ([`PathError`]), and
//! of every other one the gateway considers all the ways in which an origin may read it ([`Spelling::all`]): unless
//! they all lead to the same route, the request is refused too. `/%7Ezoe`, `//` or `/Basket` go on working.
//!
//! This file says what is refused; `reading.rs` beside it how the rest is read.

mod reading;

use super::percent::byte_of;
pub use reading::{Capitals, Reading};
use std::fmt;

/// The longest path, in bytes.
pub const MAX_PATH: usize = 8 * 1024;

/// A path that has passed [`check_spelling`]. It begins with `/`, has no dot segments, and is what the origin is
/// asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spelling<'p> {
    path: &'p str,
    shape: Shape,
}

/// How much there is to consider in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// Every origin reads it as it stands.
    Plain,
    /// The same, but for letter case.
    Capitals,
    /// It has escapes, parameters, empty segments or the like.
    Odd,
}

/// Why a spelling is refused, with 400: each has served to reach a protected path by way of a public one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathError {
    /// Longer than [`MAX_PATH`].
    TooLong,
    /// Does not begin with `/`.
    NotAbsolute,
    /// A character that no URL parser leaves in a path: a space, a quote, `<`, `>`, `?`, `#` or non-ASCII.
    NotSerialised,
    /// A `%` without two hexadecimal digits, `%u002f` included.
    MalformedEscape,
    /// A control character, NUL included, escaped or not.
    ControlCharacter,
    /// A `\`, which some take for `/`.
    Backslash,
    /// A `/` or `\` that is escaped: `%2f`, `%5c`.
    EncodedSeparator,
    /// An escape inside an escape: `%252f`, `%25u002f`.
    DoubleEncoding,
    /// Escapes that are no UTF-8, over-long forms of `/` and `.` such as `%c0%af` included.
    InvalidUtf8,
    /// An escaped character that some take for `/`, `\` or `%`, such as the full-width solidus.
    LookAlike,
    /// A segment of dots only, in any spelling: `.`, `%2e%2e`, `...`, `..%20`.
    DotSegment,
    /// The same with parameters: `..;`, `.;x=1`, `..%3fx`.
    DotSegmentWithParameters,
}

/// Checks how `path` is written: the path of a URL in the form a browser serialises it, without the query.
pub fn check_spelling(path: &str) -> Result<Spelling<'_>, PathError> {
    if path.len() > MAX_PATH {
        return Err(PathError::TooLong);
    }
    if !path.starts_with('/') {
        return Err(PathError::NotAbsolute);
    }
    let shape = shape_of(path);
    if shape == Shape::Odd {
        let decoded = decode(path)?;
        refuse_second_reading(&decoded)?;
        decoded.split('/').try_for_each(refuse_dots)?;
    }
    Ok(Spelling { path, shape })
}

impl<'p> Spelling<'p> {
    /// The path as it was written.
    pub const fn path(&self) -> &'p str {
        self.path
    }

    /// Whether every origin reads this path the same way, letter case aside. What a configured route stands for has
    /// to be spelt like this.
    pub fn is_plain(&self) -> bool {
        self.shape != Shape::Odd
            || self.all(|reading| reading.capitals == Capitals::Folded || reading.path == self.path)
    }
}

/// One look at each byte, which is all that most paths of most sites need.
fn shape_of(path: &str) -> Shape {
    let mut shape = Shape::Plain;
    let mut previous = b' ';
    for byte in path.bytes() {
        match byte {
            // An empty segment, or one that ends in a dot.
            b'/' if matches!(previous, b'/' | b'.') => return Shape::Odd,
            b'/' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {}
            b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b':' | b'=' | b'@' => {}
            b'A'..=b'Z' => shape = Shape::Capitals,
            _ => return Shape::Odd,
        }
        previous = byte;
    }
    if previous == b'.' { Shape::Odd } else { shape }
}

/// The path with all escapes decoded, or what is wrong with them.
fn decode(path: &str) -> Result<String, PathError> {
    let mut decoded = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    loop {
        rest = match rest {
            [] => break,
            [b'%', high, low, after @ ..] => {
                match byte_of(*high, *low).ok_or(PathError::MalformedEscape)? {
                    b'/' | b'\\' => return Err(PathError::EncodedSeparator),
                    byte => decoded.push(byte),
                }
                after
            }
            [b'%', ..] => return Err(PathError::MalformedEscape),
            [b'\\', ..] => return Err(PathError::Backslash),
            [byte, after @ ..] => {
                if byte.is_ascii_control() {
                    return Err(PathError::ControlCharacter);
                }
                if !byte.is_ascii() || matches!(byte, b' ' | b'"' | b'#' | b'<' | b'>' | b'?') {
                    return Err(PathError::NotSerialised);
                }
                decoded.push(*byte);
                after
            }
        };
    }
    String::from_utf8(decoded).map_err(|_| PathError::InvalidUtf8)
}

/// Refuses what a second decoding, or an origin that is generous with characters, would read as something else.
fn refuse_second_reading(decoded: &str) -> Result<(), PathError> {
    if decoded.chars().any(char::is_control) {
        return Err(PathError::ControlCharacter);
    }
    if decoded.chars().any(looks_like_syntax) {
        return Err(PathError::LookAlike);
    }
    let escapes_again = |after: &str| {
        let digits = after.strip_prefix(['u', 'U']).map_or((after, 2), |digits| (digits, 4));
        digits.0.bytes().take(digits.1).filter(u8::is_ascii_hexdigit).count() == digits.1
    };
    if decoded.split('%').skip(1).any(escapes_again) {
        return Err(PathError::DoubleEncoding);
    }
    Ok(())
}

/// Refuses a segment that names the folder itself or the one above, in the eyes of anyone.
fn refuse_dots(segment: &str) -> Result<(), PathError> {
    let name = segment.split([';', '?', '#']).next().unwrap_or_default();
    let mut dots = 0;
    for character in name.chars() {
        if looks_like_dots(character) {
            dots += 1;
        } else if !is_blank(character) {
            return Ok(());
        }
    }
    match dots {
        0 => Ok(()),
        _ if name.len() == segment.len() => Err(PathError::DotSegment),
        _ => Err(PathError::DotSegmentWithParameters),
    }
}

/// Characters whose compatibility form (Unicode NFKC) is or contains `/`, `\` or `%`, and those that Windows' best
/// fit turns into the first two.
const fn looks_like_syntax(c: char) -> bool {
    matches!(
        c,
        '\u{ff0f}' | '\u{2100}' | '\u{2101}' | '\u{2105}' | '\u{2106}' | '\u{2044}' | '\u{2215}' | '\u{29f8}' // /
        | '\u{ff3c}' | '\u{fe68}' | '\u{2216}' | '\u{29f5}' | '\u{29f9}' // \
        | '\u{ff05}' | '\u{fe6a}' // %
    )
}

/// The full stop, and characters whose compatibility form is one or several, or that are one in East Asian text.
const fn looks_like_dots(c: char) -> bool {
    matches!(
        c,
        '.' | '\u{ff0e}'
            | '\u{fe52}'
            | '\u{2024}'
            | '\u{2025}'
            | '\u{2026}'
            | '\u{fe19}'
            | '\u{fe30}'
            | '\u{3002}'
            | '\u{ff61}'
    )
}

/// Space that some trim, and characters without width that some ignore.
const fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

impl PathError {
    /// The code under which the refusal is counted and logged.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLong => "path_too_long",
            Self::NotAbsolute => "path_not_absolute",
            Self::NotSerialised => "path_not_serialised",
            Self::MalformedEscape => "path_malformed_escape",
            Self::ControlCharacter => "path_control_character",
            Self::Backslash => "path_backslash",
            Self::EncodedSeparator => "path_encoded_separator",
            Self::DoubleEncoding => "path_double_encoding",
            Self::InvalidUtf8 => "path_invalid_utf8",
            Self::LookAlike => "path_look_alike",
            Self::DotSegment => "path_dot_segment",
            Self::DotSegmentWithParameters => "path_dot_segment_with_parameters",
        }
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::TooLong => "the path is longer than 8 KiB",
            Self::NotAbsolute => "the path does not begin with a slash",
            Self::NotSerialised => "the path contains a character that has to be escaped",
            Self::MalformedEscape => "the path contains a % that begins no escape",
            Self::ControlCharacter => "the path contains a control character",
            Self::Backslash => "the path contains a backslash",
            Self::EncodedSeparator => "the path contains an escaped slash or backslash",
            Self::DoubleEncoding => "the path is escaped twice",
            Self::InvalidUtf8 => "the escapes in the path are not UTF-8",
            Self::LookAlike => {
                "the path contains a character that looks like a slash, backslash or percent sign"
            }
            Self::DotSegment => "the path contains a segment of dots",
            Self::DotSegmentWithParameters => "the path contains a segment of dots with parameters",
        })
    }
}

impl std::error::Error for PathError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_has_its_spellings() {
        use PathError::*;
        let table: &[(PathError, &[&str])] = &[
            (NotAbsolute, &["", "a", "%2fa", "*"]),
            (NotSerialised, &["/a b", "/é", "/a?b", "/a#b", "/<", "/\"", "/a/\u{ff0f}"]),
            (MalformedEscape, &["/%", "/%2", "/%zz", "/%u002f", "/%%32%66", "/a%2/b", "/%é"]),
            (ControlCharacter, &["/\0", "/a\tb", "/%00", "/%0d%0a", "/%1F", "/%7f", "/\u{7f}", "/%c2%85"]),
            (Backslash, &["/\\", "/a\\..\\b"]),
            (EncodedSeparator, &["/a%2fb", "/a%2Fb", "/a%5cb", "/%2e%2e%2f", "/..%2f"]),
            (DoubleEncoding, &["/%252f", "/%25252f", "/%25%32%66", "/%25u002f", "/a%2541", "/%25U002F"]),
            (InvalidUtf8, &["/%c0%af", "/%c0%ae%c0%ae", "/%ff", "/%e2%88", "/%ed%a0%80"]),
            (LookAlike, &["/%ef%bc%8f", "/%E2%88%95", "/%ef%bc%bc", "/a%ef%bc%852f", "/%e2%84%80"]),
            (
                DotSegment,
                &[
                    "/.",
                    "/..",
                    "/a/../b",
                    "/./a",
                    "/%2e",
                    "/%2E%2e/a",
                    "/.%2e",
                    "/...",
                    "/..%20/a",
                    "/%20.",
                    "/....//a",
                    "/%ef%bc%8e%ef%bc%8e/a",
                    "/%e2%80%a6",
                    "/%ef%b8%b0/a",
                    "/.%e2%80%8b./a",
                    "/a/.",
                ],
            ),
            (
                DotSegmentWithParameters,
                &["/..;/a", "/.;x=1/a", "/%2e%2e%3b/a", "/..%3fx", "/..%23", "/..;%20"],
            ),
        ];
        for (error, paths) in table {
            for path in *paths {
                assert_eq!(check_spelling(path), Err(*error), "{path}");
            }
        }
        let path = |length: usize| format!("/{}", "a".repeat(length - 1));
        assert_eq!(check_spelling(&path(MAX_PATH + 1)), Err(TooLong));
        assert!(check_spelling(&path(MAX_PATH)).is_ok());
    }

    #[test]
    fn honest_spellings_pass() {
        for (path, shape) in [
            ("/", Shape::Plain),
            ("/basket/2-items_x.html/~zoe", Shape::Plain),
            ("/.well-known/jwks.json", Shape::Plain),
            ("/@zoe/a+b,c:d=e!$&'()*", Shape::Plain),
            ("/a..b/..c", Shape::Plain),
            ("/Basket", Shape::Capitals),
            ("//", Shape::Odd),
            ("/A//b", Shape::Odd),
            ("/a.", Shape::Odd),
            ("/a./b", Shape::Odd),
            ("/a;v=1", Shape::Odd),
            ("/caf%C3%A9", Shape::Odd),
            ("/100%25", Shape::Odd),
            ("/50%25off", Shape::Odd),
            ("/%7Ezoe", Shape::Odd),
            ("/wait%E2%80%A6", Shape::Odd),
            ("/[x]|{y}^", Shape::Odd),
        ] {
            assert_eq!(check_spelling(path).map(|spelling| spelling.shape), Ok(shape), "{path}");
        }
    }

    #[test]
    fn a_route_has_to_be_spelt_plainly() {
        for (path, expected) in [
            ("/admin/", true),
            ("/Admin", true),
            ("/caf%C3%A9", true),
            ("/a%20b", true),
            ("/[x]", true),
            ("/a//b", false),
            ("/a;b", false),
            ("/%61", false),
            ("/caf%c3%a9", false),
            ("/a.", false),
            ("/a%23b", false),
        ] {
            assert_eq!(check_spelling(path).unwrap().is_plain(), expected, "{path}");
        }
    }
}
