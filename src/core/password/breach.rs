//! Pwned Passwords: whether a password is known from breaches, asked without telling it (k-anonymity).
//!
//! The first five hexadecimal digits of the password's SHA-1 are sent, and every known hash with that beginning comes
//! back with how often it was seen: about a thousand, so the question says next to nothing. The caller fetches
//! `range/{prefix}`, with the header `Add-Padding: true` so that the size of the answer says nothing either. A fetch
//! that fails, or an answer that is none, means "not known": the password is admitted.

use super::Password;
use sha1::{Digest, Sha1};
use std::fmt;
use zeroize::Zeroizing;

/// The question about one password. It has no `Debug`, and is wiped when dropped: a bare SHA-1 is soon guessed.
pub struct BreachQuery {
    /// The SHA-1 in upper-case hexadecimal.
    digits: Zeroizing<String>,
}

/// How often a password was seen in breaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrences(pub u64);

/// The answer is none: the password counts as not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeError {
    /// More bytes than [`BreachQuery::MAX_RESPONSE_BYTES`].
    TooLarge,
    /// Not lines of 35 hexadecimal digits, a colon and a count; or no line at all.
    Malformed,
}

impl RangeError {
    /// The stable code, for the log line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "breach_range_too_large",
            Self::Malformed => "breach_range_malformed",
        }
    }
}

impl fmt::Display for RangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for RangeError {}

impl BreachQuery {
    /// The longest answer that is read, in bytes: more than ten times what a thousand lines take.
    pub const MAX_RESPONSE_BYTES: usize = 512 * 1024;
    const PREFIX_DIGITS: usize = 5;
    const SUFFIX_DIGITS: usize = 35;

    /// The question about a password.
    pub fn new(password: &Password) -> Self {
        let hash = Sha1::digest(password.as_str().as_bytes());
        let mut digits = Zeroizing::new(String::with_capacity(2 * hash.len()));
        let halves = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        digits.extend(
            halves.filter_map(|half| char::from_digit(half.into(), 16)).map(|c| c.to_ascii_uppercase()),
        );
        Self { digits }
    }

    /// What is sent: the first five digits, upper case.
    pub fn prefix(&self) -> &str {
        self.digits.get(..Self::PREFIX_DIGITS).unwrap_or("")
    }

    /// Reads the answer. All of it has to be well-formed: half an answer would be taken for a clean one.
    ///
    /// # Errors
    /// [`RangeError`]; the caller goes on as if the password were not there.
    pub fn read(&self, response: &[u8]) -> Result<Occurrences, RangeError> {
        if response.len() > Self::MAX_RESPONSE_BYTES {
            return Err(RangeError::TooLarge);
        }
        let text = std::str::from_utf8(response).map_err(|_| RangeError::Malformed)?;
        let suffix = self.digits.get(Self::PREFIX_DIGITS..).unwrap_or("");
        let mut lines = text.lines().peekable();
        lines.peek().ok_or(RangeError::Malformed)?;
        lines.try_fold(Occurrences(0), |found, line| {
            let (digits, count) = parse_line(line).ok_or(RangeError::Malformed)?;
            Ok(if digits.eq_ignore_ascii_case(suffix) { found.max(Occurrences(count)) } else { found })
        })
    }
}

impl Occurrences {
    /// Whether that is `threshold` times or more. Never seen, or padding (a count of 0), is no breach at any threshold.
    pub const fn is_breached(self, threshold: u64) -> bool {
        self.0 > 0 && self.0 >= threshold
    }
}

/// `0018A45C4D1DEF81644B54AB7F969B88D65:21`
fn parse_line(line: &str) -> Option<(&str, u64)> {
    let (digits, count) = line.split_once(':')?;
    let is_suffix =
        digits.len() == BreachQuery::SUFFIX_DIGITS && digits.bytes().all(|b| b.is_ascii_hexdigit());
    let is_count = count.bytes().all(|b| b.is_ascii_digit());
    (is_suffix && is_count).then(|| Some((digits, count.parse().ok()?)))?
}

#[cfg(test)]
mod tests {
    use super::*;

    /// SHA-1 of "password": 5BAA6 1E4C9B93F3F0682250B6CF8331B7EE68FD8.
    fn query() -> BreachQuery {
        BreachQuery::new(&Password::prepare("password").unwrap())
    }

    const OTHER: &str = "003D68EB55068C33ACE09247EE4C639306B:3\r\n";
    const PADDING: &str = "1E2AAA439972480CEC7F16C795BBB429372:0\r\n";

    #[test]
    fn five_digits_are_asked_for() {
        assert_eq!(query().prefix(), "5BAA6");
        // The prepared text is what counts: decomposed and composed are one question.
        let prefix = |typed: &str| BreachQuery::new(&Password::prepare(typed).unwrap()).digits.to_string();
        assert_eq!(prefix("Zoe\u{308} op de fiets"), prefix("Zo\u{eb} op de fiets"));
    }

    #[test]
    fn the_count_of_the_password_is_found_among_others() {
        for (line, expected) in [
            ("1E4C9B93F3F0682250B6CF8331B7EE68FD8:9659365", 9_659_365),
            ("1e4c9b93f3f0682250b6cf8331b7ee68fd8:2\r\n", 2),
            ("1E4C9B93F3F0682250B6CF8331B7EE68FD8:0\r\n", 0),
            ("1E4C9B93F3F0682250B6CF8331B7EE68FD9:7\n", 0),
            ("", 0),
        ] {
            let response = format!("{OTHER}{PADDING}{line}");
            assert_eq!(query().read(response.as_bytes()), Ok(Occurrences(expected)), "{line:?}");
        }
    }

    #[test]
    fn padding_and_rarer_than_the_threshold_are_no_breach() {
        for (count, threshold, expected) in
            [(0, 0, false), (0, 1, false), (1, 0, true), (1, 1, true), (9, 10, false), (10, 10, true)]
        {
            assert_eq!(Occurrences(count).is_breached(threshold), expected, "{count} of {threshold}");
        }
    }

    #[test]
    fn what_is_no_answer_means_not_known() {
        for response in [
            "",
            "\r\n",
            "<!doctype html><title>Sign in to the hotel Wi-Fi</title>",
            "1E4C9B93F3F0682250B6CF8331B7EE68FD8",
            "1E4C9B93F3F0682250B6CF8331B7EE68FD8:",
            "1E4C9B93F3F0682250B6CF8331B7EE68FD8:-1",
            "1E4C9B93F3F0682250B6CF8331B7EE68FD8:99999999999999999999999",
            "1E4C9B93F3F0682250B6CF8331B7EE68FDé:1",
            "1E4C9B93F3F0682250B6CF8331B7EE68FD8:12\r\n003D68EB55068C33ACE0924",
        ] {
            assert_eq!(query().read(response.as_bytes()), Err(RangeError::Malformed), "{response}");
        }
        assert_eq!(query().read(b"\xff\xfe"), Err(RangeError::Malformed));
        let huge = OTHER.repeat(BreachQuery::MAX_RESPONSE_BYTES / OTHER.len() + 1);
        assert_eq!(query().read(huge.as_bytes()), Err(RangeError::TooLarge));
    }
}
