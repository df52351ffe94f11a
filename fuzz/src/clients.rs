//! Who is counted: addresses, countries, and how much of something is allowed.

use super::{lines, text};
use std::net::{IpAddr, Ipv6Addr};
use vestibule_core::base::{AccountId, Quota, Span};
use vestibule_core::limit::gcra::{self, Decision};
use vestibule_core::limit::{Client, Dimension, country};
use vestibule_core::wire::{Holder, IdentifierName};

pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let [first, numbers] = lines(text);
    match (Client::parse(first), first.trim().parse::<IpAddr>()) {
        (Some(client), Ok(address)) => client_of(client, address),
        (None, Err(_)) => {}
        (client, address) => panic!("{} for {address:?}", client.is_some()),
    }
    if let Some(code) = country::counted(Some(first)) {
        assert!(code == "T1" || (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())));
    }
    if let Ok(span) = first.parse::<Span>() {
        assert_eq!(span.to_string().parse(), Ok(span));
    }
    if let Ok(quota) = first.parse::<Quota>() {
        limited(quota, numbers.as_bytes());
    }
    if let Some(id) = AccountId::parse(first) {
        assert_eq!(id.to_string(), first, "one spelling");
    }
    if let Some(holder) = Holder::parse(first) {
        assert_eq!(holder.to_string(), first, "one spelling");
    }
    if let Some(name) = IdentifierName::parse(first) {
        assert_eq!(name.as_str(), first);
    }
}

fn client_of(client: Client, address: IpAddr) {
    assert!(client == Client::parse(&address.to_string()).expect("an address"));
    let neighbour = match address {
        IpAddr::V4(address) => IpAddr::V6(address.to_ipv6_mapped()),
        // The other end of the same /64.
        IpAddr::V6(address) if client.bytes().len() == 9 => {
            IpAddr::V6(Ipv6Addr::from(u128::from(address) ^ u128::from(u64::MAX)))
        }
        IpAddr::V6(_) => return,
    };
    if let IpAddr::V6(neighbour) = neighbour
        && neighbour.to_ipv4_mapped().is_some()
        && address.is_ipv6()
    {
        return;
    }
    assert!(
        Client::parse(&neighbour.to_string()) == Some(client),
        "{address} and {neighbour} are one client"
    );
    let counted = client.counted_by(Dimension::Network, None).expect("a network");
    assert!(client.bytes().starts_with(&counted) && counted.len() >= 4);
}

/// However attempts come, no more pass than the quota says.
fn limited(quota: Quota, steps: &[u8]) {
    assert!(quota.window() <= Quota::MAX_WINDOW.secs() * 1_000 && quota.burst() >= 1 && quota.every() >= 1);
    let (mut tat, start) = (0, 1_000_000_u64);
    let (mut now, mut passed) = (start, 0_u64);
    for step in steps {
        now += quota.every() * u64::from(*step) / 64;
        match gcra::decide(tat, now, quota) {
            Decision::Pass { tat: next, remaining, full_in } => {
                passed += 1;
                assert!(next >= tat && remaining < quota.burst() && full_in <= quota.window());
                tat = next;
            }
            Decision::Wait { millis } => {
                let later = gcra::decide(tat, now + millis, quota);
                assert!(millis > 0 && matches!(later, Decision::Pass { .. }), "it passes after the wait");
            }
        }
        assert!(passed <= u64::from(quota.burst()) + (now - start) / quota.every(), "one too many");
    }
}
