//! `ORIGINS`: the servers behind the gateway.

use super::reader::{Problems, Table, words};
use crate::base::Span;
use crate::lobby::BreakerSettings;
use serde_json::Value;

/// One origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OriginServer {
    /// The name that routes use.
    pub name: String,
    /// How it is reached.
    pub upstream: Upstream,
    /// How long to wait for the head of its answer.
    pub timeout: Span,
    /// When it is left alone for a while, if ever.
    pub breaker: Option<BreakerSettings>,
}

/// How an origin is reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Upstream {
    /// A service binding of the Worker, by its name. The URL of the request stays as it is.
    Binding(String),
    /// A scheme and host, without a final slash, put in the place of the request's own.
    Url(String),
    /// The zone behind this Worker: the request goes on as if there were no Worker.
    Zone,
}

pub(super) fn read(value: Option<Value>, problems: &mut Problems) -> Vec<OriginServer> {
    let Some(Value::Object(entries)) = value else {
        match value {
            Some(other) => problems.wrong("ORIGINS", &other, "a table of origins"),
            None => problems.note("ORIGINS", "nothing", "a table with at least one origin"),
        }
        return Vec::new();
    };
    entries.into_iter().filter_map(|(name, value)| read_one(name, value, problems)).collect()
}

fn read_one(name: String, value: Value, problems: &mut Problems) -> Option<OriginServer> {
    let path = format!("ORIGINS.{name}");
    let mut table = Table::new(path.clone(), value, problems);
    let binding = table.text("binding", words(64));
    let url = table.text("url", url);
    let zone = table.flag("zone").unwrap_or(false);
    let timeout = table.text("timeout", wait).unwrap_or(Span::from_secs(30));
    let failures = table.take("failures");
    let rest = table.text("rest", wait).unwrap_or(Span::from_secs(5));
    let breaker = breaker(failures, rest, &path, table.problems());
    let upstream = match (binding, url, zone) {
        (Some(binding), None, false) => Some(Upstream::Binding(binding)),
        (None, Some(url), false) => Some(Upstream::Url(url)),
        (None, None, true) => Some(Upstream::Zone),
        _ => {
            let allowed = "exactly one of binding = \"NAME\", url = \"https://…\", zone = true";
            table.problems().note(&path, "none or several ways to reach the origin", allowed);
            None
        }
    };
    table.finish();
    Some(OriginServer { name, upstream: upstream?, timeout, breaker })
}

fn url(text: &str) -> Result<String, &'static str> {
    const ALLOWED: &str =
        "a scheme and host such as \"https://origin.example\" or \"http://127.0.0.1:8080\", nothing after it";
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).ok_or(ALLOWED)?;
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b".-:[]_".contains(&b);
    match !host.is_empty() && host.bytes().all(allowed) {
        true => Ok(text.to_owned()),
        false => Err(ALLOWED),
    }
}

/// After how many requests without an answer an origin is left alone, and for how long.
fn breaker(
    failures: Option<Value>,
    rest: Span,
    path: &str,
    problems: &mut Problems,
) -> Option<BreakerSettings> {
    const DEFAULT: u32 = 10;
    let count = match failures {
        None => DEFAULT,
        Some(value) if value.as_str() == Some("off") => return None,
        Some(value) => match value.as_u64().and_then(|count| u32::try_from(count).ok()) {
            Some(count @ 1..=10_000) => count,
            _ => {
                let allowed = "a whole number from 1 to 10000, or \"off\"";
                problems.wrong(&format!("{path}.failures"), &value, allowed);
                return None;
            }
        },
    };
    Some(BreakerSettings { failures: count, rest: rest.secs().saturating_mul(1_000) })
}

fn wait(text: &str) -> Result<Span, &'static str> {
    match text.parse::<Span>() {
        Ok(span) if span >= Span::from_secs(1) && span <= Span::from_mins(5) => Ok(span),
        _ => Err("a span of time from 1s to 5m"),
    }
}
