//! What is counted under which name: keyed hashes under a label that changes with time, so that nothing in the store
//! is an address, and what was stored in one period tells nothing in the next.

use super::{Client, Dimension, Endpoint};
use crate::base::{Span, Timestamp};
use crate::crypto::{Keyring, Purpose};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

/// How long a label is used.
pub const PERIOD: Span = Span::from_days(1);

/// Makes the names of counters.
pub struct Keys<'k> {
    keyring: &'k Keyring,
    period: u64,
}

/// The name of a counter in this period, and what it was called in the one before: a counter is looked for under both,
/// so that nobody's count begins anew when the label changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterName {
    /// The name.
    pub now: String,
    /// The name before.
    pub before: String,
}

impl<'k> Keys<'k> {
    /// The names of the period that `now` lies in.
    pub fn new(keyring: &'k Keyring, now: Timestamp) -> Self {
        Self { keyring, period: now.secs() / PERIOD.secs() }
    }

    /// The name of the counter of `what` in a dimension; with an endpoint, of its attempts there only.
    pub fn counter(&self, dimension: Dimension, endpoint: Endpoint, what: &[u8]) -> CounterName {
        let name = |period: u64| {
            let parts = [
                period.to_be_bytes().as_slice(),
                dimension.name().as_bytes(),
                endpoint.name().as_bytes(),
                what,
            ]
            .map(<[u8]>::to_vec);
            self.name(&parts.each_ref().map(Vec::as_slice))
        };
        CounterName { now: name(self.period), before: name(self.period.saturating_sub(1)) }
    }

    /// The name of the `Limiter` object that keeps the counters of a client, and of all in its network.
    pub fn object(&self, client: &Client) -> String {
        self.name(&[b"object", &client.network()])
    }

    /// The name of the `Limiter` object that keeps the counters of a country.
    pub fn country(&self, code: &str) -> String {
        self.name(&[b"country", code.as_bytes()])
    }

    /// The name of the `Limiter` object that leases a client its budget for requests to the origin.
    pub fn leases(&self, client: &Client) -> String {
        self.name(&[b"leases", &client.bytes()])
    }

    /// The name of the `Limiter` object that counts the failed sign-ins of the whole site, and of its counter.
    pub fn site(&self) -> String {
        self.name(&[b"site"])
    }

    /// The name under which an address counts the mails that somebody in a client's network has asked for.
    pub fn mails(&self, client: &Client, address: &str) -> String {
        self.name(&[b"mails", &client.network(), address.as_bytes()])
    }

    fn name(&self, parts: &[&[u8]]) -> String {
        let derived =
            self.keyring.derive(self.keyring.current_id(), Purpose::Limit, parts).unwrap_or_default();
        URL_SAFE_NO_PAD.encode(derived.get(..16).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::keyring;

    #[test]
    fn a_counter_changes_its_name_every_day_and_is_found_under_the_one_before() {
        let keyring = keyring();
        let client = Client::parse("192.0.2.7").unwrap();
        let name = |day: u64| {
            let keys = Keys::new(&keyring, Timestamp::from_secs(day * 86_400 + 5));
            keys.counter(Dimension::Client, Endpoint::SignIn, &client.bytes())
        };
        assert_ne!(name(7).now, name(8).now);
        assert_eq!(name(8).before, name(7).now);
        assert_eq!(name(7).now.len(), 22);
    }

    #[test]
    fn dimensions_and_endpoints_never_share_a_counter() {
        let keyring = keyring();
        let keys = Keys::new(&keyring, Timestamp::from_secs(0));
        let mut seen = std::collections::HashSet::new();
        for dimension in Dimension::ALL {
            for endpoint in Endpoint::ALL.iter().copied() {
                assert!(seen.insert(keys.counter(dimension, endpoint, b"x").now));
            }
        }
    }
}
