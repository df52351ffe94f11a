//! `LIMITS`: how many attempts pass, and how much of a request is read.

use super::reader::{Problems, Table};
use crate::base::{Quota, QuotaError};
use crate::limit::{AccountLimits, Endpoint, EndpointLimits, Limits};
use serde_json::Value;

/// The endpoints that have a table of their own.
const TABLES: [Endpoint; 7] = [
    Endpoint::SignIn,
    Endpoint::Register,
    Endpoint::Recover,
    Endpoint::Mail,
    Endpoint::Code,
    Endpoint::Password,
    Endpoint::Callback,
];

pub(super) fn read(value: Option<Value>, problems: &mut Problems) -> Limits {
    let mut limits = Limits::default();
    let Some(value) = value else { return limits };
    let mut table = Table::new("LIMITS", value, problems);
    for endpoint in TABLES {
        if let Some(value) = table.take(endpoint.name()) {
            let path = table.path_of(endpoint.name());
            let read = endpoint_limits(path, value, limits.at(endpoint), table.problems());
            limits.set(endpoint, read);
        }
    }
    let requests = limits.at(Endpoint::Requests);
    if let Some(client) = table.text(Endpoint::Requests.name(), quota_or_off) {
        limits.set(Endpoint::Requests, EndpointLimits { client, ..requests });
    }
    if let Some(value) = table.take("account") {
        limits.account = account(value, limits.account, table.problems());
    }
    limits.attack = table.text("attack", str::parse::<Quota>).unwrap_or(limits.attack);
    if let Some(bytes) = bytes(&mut table, "head_bytes", 1_024..=131_072) {
        limits.head_bytes = usize::try_from(bytes).unwrap_or(Limits::HEAD_BYTES);
    }
    limits.body_bytes = bytes(&mut table, "body_bytes", 0..=u64::from(u32::MAX));
    table.finish();
    limits
}

fn endpoint_limits(
    path: String,
    value: Value,
    default: EndpointLimits,
    problems: &mut Problems,
) -> EndpointLimits {
    let mut table = Table::new(path, value, problems);
    let read = EndpointLimits {
        client: table.text("client", quota_or_off).unwrap_or(default.client),
        network: table.text("network", quota_or_off).unwrap_or(default.network),
        device: table.text("device", quota_or_off).unwrap_or(default.device),
        country: table.text("country", quota_or_off).unwrap_or(default.country),
    };
    table.finish();
    read
}

/// There is no "off" here: without these, passwords could be guessed at will.
fn account(value: Value, default: AccountLimits, problems: &mut Problems) -> AccountLimits {
    let mut table = Table::new("LIMITS.account", value, problems);
    let read = AccountLimits {
        tries: table.text("tries", str::parse).unwrap_or(default.tries),
        challenged: table.text("challenged", str::parse).unwrap_or(default.challenged),
        device: table.text("device", str::parse).unwrap_or(default.device),
    };
    table.finish();
    read
}

/// Reads a quota, or that there is none.
pub(super) fn quota_or_off(text: &str) -> Result<Option<Quota>, String> {
    match text {
        "off" => Ok(None),
        _ => text.parse().map(Some).map_err(|error: QuotaError| format!("\"off\", or {error}")),
    }
}

fn bytes(table: &mut Table<'_>, key: &'static str, allowed: std::ops::RangeInclusive<u64>) -> Option<u64> {
    let value = table.take(key)?;
    let read = value.as_u64().filter(|bytes| allowed.contains(bytes));
    if read.is_none() {
        let path = table.path_of(key);
        let words = format!("a number of bytes from {} to {}", allowed.start(), allowed.end());
        table.problems().wrong(&path, &value, words);
    }
    read
}
