//! Turnstile: a widget of Cloudflare's that vouches for a browser, so that it need not do the proof of work.
//!
//! The widget gives the page a token, and only `siteverify` knows what it is worth: it is good for five minutes and
//! for one question. Ours is bound to the [challenge](super::challenge) of the page by a hash that goes in and comes
//! back (`cdata`), so a token from elsewhere is worth nothing, however it was come by.
//! <https://developers.cloudflare.com/turnstile/get-started/server-side-validation/>

use crate::base::{Entropy, Site, Span, Timestamp};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// The name of the form field that the widget fills in.
pub const FIELD: &str = "cf-turnstile-response";
/// What the widget is for; it comes back with the answer.
pub const ACTION: &str = "sign_in";
/// Where Turnstile is.
pub const SERVICE: &str = "https://challenges.cloudflare.com";
/// No token is longer, in bytes.
pub const MOST_TOKEN_BYTES: usize = 2_048;
/// No answer is longer, in bytes: it has a few short fields.
pub const MOST_ANSWER_BYTES: usize = 16_384;
/// How long a token is good.
const LIFETIME: Span = Span::from_secs(300);
/// So far the clocks there and here may be apart.
const SKEW: Span = Span::from_secs(60);

/// The operator's widget. It has no `Debug`: the secret must not reach a log.
pub struct Turnstile {
    /// Which widget; it stands in the page.
    pub site_key: String,
    /// What proves to `siteverify` that the widget is ours.
    pub secret: String,
    /// Where Turnstile is.
    pub service: Site,
}

/// What an answer must say.
#[derive(Clone, Copy, Debug)]
pub struct Expected<'a> {
    /// The host of the page, without a port.
    pub hostname: &'a str,
    /// The challenge of the page.
    pub challenge: &'a str,
    /// The present moment.
    pub now: Timestamp,
}

/// Why a token is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Disbelief {
    /// `siteverify` did not answer, or has trouble of its own.
    Unavailable,
    /// It does not know the secret: for the operator to mend.
    Secret,
    /// The token is too old, or was used before.
    Spent,
    /// The token is none.
    Invalid,
    /// The token was made on another host.
    Hostname,
    /// The token was made for something else.
    Action,
    /// The token was made for another challenge.
    Challenge,
    /// The answer is none.
    Malformed,
}

impl Disbelief {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Unavailable,
        Self::Secret,
        Self::Spent,
        Self::Invalid,
        Self::Hostname,
        Self::Action,
        Self::Challenge,
        Self::Malformed,
    ];

    /// The stable code, for the log line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unavailable => "turnstile_unavailable",
            Self::Secret => "turnstile_secret",
            Self::Spent => "turnstile_spent",
            Self::Invalid => "turnstile_invalid",
            Self::Hostname => "turnstile_hostname",
            Self::Action => "turnstile_action",
            Self::Challenge => "turnstile_challenge",
            Self::Malformed => "turnstile_malformed",
        }
    }
}

impl fmt::Display for Disbelief {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for Disbelief {}

impl Turnstile {
    /// The script of the widget; `explicit`: the page's own script says where it stands.
    pub fn script(&self) -> String {
        format!("{}/turnstile/v0/api.js?render=explicit", self.service)
    }

    /// Where tokens are verified.
    pub fn endpoint(&self) -> String {
        format!("{}/turnstile/v0/siteverify", self.service)
    }

    /// The question about a token, in JSON. Asked again under the same `key`, it counts once.
    pub fn question(&self, token: &str, address: Option<&str>, key: &str) -> String {
        let question =
            Question { secret: &self.secret, response: token, remoteip: address, idempotency_key: key };
        serde_json::to_string(&question).unwrap_or_default()
    }
}

/// What ties a token to a challenge: short, and of letters that `cdata` may have.
pub fn data(challenge: &str) -> String {
    let hash = Sha256::digest(challenge);
    URL_SAFE_NO_PAD.encode(hash.get(..16).unwrap_or_default())
}

/// A name for a question (RFC 9562 §5.4: a UUID of random bits).
pub fn key(entropy: &mut dyn Entropy) -> String {
    let mut bytes = [0; 16];
    entropy.fill(&mut bytes);
    let random = u128::from_be_bytes(bytes) & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62);
    let digits = format!("{random:032x}");
    let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default();
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}

#[derive(Serialize)]
struct Question<'a> {
    secret: &'a str,
    response: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    remoteip: Option<&'a str>,
    idempotency_key: &'a str,
}

#[derive(Deserialize)]
struct Answer {
    success: bool,
    #[serde(default, rename = "error-codes")]
    error_codes: Vec<String>,
    #[serde(default)]
    hostname: String,
    #[serde(default)]
    action: String,
    #[serde(default)]
    cdata: String,
    #[serde(default)]
    challenge_ts: String,
}

/// Reads the answer about a token.
///
/// # Errors
/// [`Disbelief`], unless the answer is that the token is good, on this host, for this action and this challenge, and
/// not older than it may be.
pub fn read(status: u16, body: &[u8], expected: Expected<'_>) -> Result<(), Disbelief> {
    if status >= 500 || status == 429 {
        return Err(Disbelief::Unavailable);
    }
    let answer: Answer = serde_json::from_slice(body).map_err(|_| Disbelief::Malformed)?;
    if !answer.success {
        return Err(refused(&answer.error_codes));
    }
    if !answer.hostname.eq_ignore_ascii_case(expected.hostname) {
        return Err(Disbelief::Hostname);
    }
    if answer.action != ACTION {
        return Err(Disbelief::Action);
    }
    if answer.cdata != data(expected.challenge) {
        return Err(Disbelief::Challenge);
    }
    let solved_at = timestamp(&answer.challenge_ts).ok_or(Disbelief::Malformed)?;
    match expected.now < solved_at + LIFETIME + SKEW && solved_at < expected.now + SKEW {
        true => Ok(()),
        false => Err(Disbelief::Spent),
    }
}

/// What the error codes come to. One that is ours to mend comes first, and one that nobody knows is a no.
fn refused(codes: &[String]) -> Disbelief {
    let has = |code: &str| codes.iter().any(|known| known == code);
    match () {
        () if has("missing-input-secret") || has("invalid-input-secret") => Disbelief::Secret,
        () if has("internal-error") => Disbelief::Unavailable,
        () if has("timeout-or-duplicate") => Disbelief::Spent,
        () if has("bad-request") => Disbelief::Malformed,
        () => Disbelief::Invalid,
    }
}

/// Reads `2026-02-28T15:14:30.096Z` (RFC 3339 §5.6, in UTC).
fn timestamp(text: &str) -> Option<Timestamp> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let whole = time.split_once('.').map_or(time, |(whole, _)| whole);
    let numbers = |text: &str, separator: char, lengths: [usize; 3]| {
        let parts: Vec<&str> = text.split(separator).collect();
        let fits = parts.len() == 3
            && parts.iter().zip(lengths).all(|(part, length)| part.len() == length)
            && parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        let mut read = parts.iter().filter_map(|part| part.parse::<u64>().ok());
        fits.then(|| Some((read.next()?, read.next()?, read.next()?))).flatten()
    };
    let (year, month, day) = numbers(date, '-', [4, 2, 2])?;
    let (hour, minute, second) = numbers(whole, ':', [2, 2, 2])?;
    let fits =
        year >= 1970 && (1..=12).contains(&month) && (1..=31).contains(&day) && hour < 24 && minute < 60;
    if !fits {
        return None;
    }
    // The year begins in March, so that the leap day is its last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    let seconds = days.checked_sub(719_468)? * 86_400 + hour * 3_600 + minute * 60 + second.min(60);
    Some(Timestamp::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SeededEntropy;
    use serde_json::{Value, json};

    /// 2026-02-28T15:14:30Z.
    const NOW: Timestamp = Timestamp::from_secs(1_772_291_670);
    const EXPECTED: Expected<'_> =
        Expected { hostname: "shop.example", challenge: "the challenge", now: NOW };

    fn good() -> Value {
        json!({
            "success": true, "error-codes": [], "challenge_ts": "2026-02-28T15:14:30.096Z",
            "hostname": "shop.example", "action": "sign_in", "cdata": data("the challenge"),
            "metadata": { "ephemeral_id": "x:9f78e0ed210960d7693b167e" },
        })
    }

    fn read_json(answer: &Value) -> Result<(), Disbelief> {
        read(200, answer.to_string().as_bytes(), EXPECTED)
    }

    #[test]
    fn a_token_is_believed_when_all_of_the_answer_fits() {
        assert_eq!(read_json(&good()), Ok(()));
        for (field, value, why) in [
            ("success", json!(false), Disbelief::Invalid),
            ("hostname", json!("evil.example"), Disbelief::Hostname),
            ("hostname", json!(""), Disbelief::Hostname),
            ("hostname", Value::Null, Disbelief::Malformed),
            ("action", json!("register"), Disbelief::Action),
            ("cdata", json!(data("another challenge")), Disbelief::Challenge),
            ("cdata", json!(""), Disbelief::Challenge),
            ("challenge_ts", json!("yesterday"), Disbelief::Malformed),
            ("challenge_ts", json!("2026-02-28T15:08:30Z"), Disbelief::Spent),
            ("challenge_ts", json!("2026-02-28T15:15:30Z"), Disbelief::Spent),
            ("success", json!("true"), Disbelief::Malformed),
        ] {
            let mut answer = good();
            answer[field] = value.clone();
            assert_eq!(read_json(&answer), Err(why), "{field}: {value}");
        }
        for missing in ["hostname", "action", "cdata", "challenge_ts", "success"] {
            let mut answer = good();
            answer.as_object_mut().unwrap().remove(missing);
            assert!(read_json(&answer).is_err(), "without {missing}");
        }
        let mut late = good();
        late["challenge_ts"] = json!("2026-02-28T15:09:31.000Z");
        assert_eq!(read_json(&late), Ok(()), "just young enough, clocks being what they are");
    }

    #[test]
    fn every_error_code_of_the_documentation_has_a_meaning() {
        for (codes, why) in [
            (json!(["missing-input-secret"]), Disbelief::Secret),
            (json!(["invalid-input-secret"]), Disbelief::Secret),
            (json!(["missing-input-response"]), Disbelief::Invalid),
            (json!(["invalid-input-response"]), Disbelief::Invalid),
            (json!(["bad-request"]), Disbelief::Malformed),
            (json!(["timeout-or-duplicate"]), Disbelief::Spent),
            (json!(["internal-error"]), Disbelief::Unavailable),
            (json!(["something-new"]), Disbelief::Invalid),
            (json!(["invalid-input-response", "invalid-input-secret"]), Disbelief::Secret),
            (json!([]), Disbelief::Invalid),
        ] {
            let answer = json!({ "success": false, "error-codes": codes, "messages": [] });
            assert_eq!(read_json(&answer), Err(why), "{codes}");
        }
    }

    #[test]
    fn what_is_no_answer_is_not_believed() {
        for body in ["", "true", "[]", "{", "<html>", "{\"success\":true,\"success\":true}", "null"] {
            assert_eq!(read(200, body.as_bytes(), EXPECTED), Err(Disbelief::Malformed), "{body}");
        }
        for status in [500, 502, 503, 520, 429] {
            let body = good().to_string();
            assert_eq!(read(status, body.as_bytes(), EXPECTED), Err(Disbelief::Unavailable), "{status}");
        }
    }

    #[test]
    fn a_date_of_no_calendar_is_no_overflow() {
        for text in
            ["0000-03-00T00:00:00Z", "0000-00-00T00:00:00Z", "1970-00-01T00:00:00Z", "9999-99-99T99:99:99Z"]
        {
            assert_eq!(timestamp(text), None, "{text}");
        }
    }

    #[test]
    fn times_are_read_as_they_are_written() {
        for (text, seconds) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2000-02-29T23:59:59.999Z", 951_868_799),
            ("2026-02-28T15:14:30.096Z", NOW.secs()),
            ("2027-01-15T08:00:00Z", 1_800_000_000),
            ("2100-03-01T00:00:00Z", 4_107_542_400),
        ] {
            assert_eq!(timestamp(text), Some(Timestamp::from_secs(seconds)), "{text}");
        }
        for wrong in
            ["", "Z", "2026-02-28", "2026-2-28T15:14:30Z", "2026-13-01T00:00:00Z", "1969-12-31T23:59:59Z"]
                .into_iter()
                .chain([
                    "2026-02-28T25:00:00Z",
                    "2026-02-28T15:14:30",
                    "2026-02-28T15:14:30+01:00",
                    "+026-02-28T15:14:30Z",
                ])
        {
            assert_eq!(timestamp(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_question_is_named_by_a_random_uuid_and_has_no_address_when_none_is_known() {
        let names = [key(&mut SeededEntropy(1)), key(&mut SeededEntropy(2))];
        assert_ne!(names[0], names[1]);
        for name in &names {
            let lengths: Vec<usize> = name.split('-').map(str::len).collect();
            assert_eq!(lengths, [8, 4, 4, 4, 12], "{name}");
            assert_eq!(name.as_bytes()[14], b'4', "{name}");
            assert!(matches!(name.as_bytes()[19], b'8' | b'9' | b'a' | b'b'), "{name}");
        }
        let ours = Turnstile {
            site_key: "0x4AAA".to_owned(),
            secret: "a \"secret\"".to_owned(),
            service: Site::parse(SERVICE).unwrap(),
        };
        let asked = |address| serde_json::from_str::<Value>(&ours.question("t", address, &names[0])).unwrap();
        let without = json!({ "secret": "a \"secret\"", "response": "t", "idempotency_key": names[0] });
        assert_eq!(asked(None), without);
        assert_eq!(asked(Some("192.0.2.7"))["remoteip"], "192.0.2.7");
    }

    #[test]
    fn codes_are_unique_and_say_what_they_are_about() {
        let codes: std::collections::HashSet<_> = Disbelief::ALL.iter().map(|why| why.code()).collect();
        assert_eq!(codes.len(), Disbelief::ALL.len());
        assert!(codes.iter().all(|code| code.starts_with("turnstile_")));
    }
}
