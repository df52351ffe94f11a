//! The country as a dimension of limits: off unless wanted, and decided together with the others.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;

use journey::{Shop, one_of, settings_with};
use serde_json::json;
use std::collections::HashMap;
use vestibule_core::base::{Quota, SeededEntropy};
use vestibule_core::limit::gcra::{self, Decision};
use vestibule_core::ports::Platform;
use vestibule_core::testing::{Browser, Reply, run};

/// An attempt to register from an address, with this in the country's header.
fn register(shop: &Shop, address: &str, country: Option<&str>, number: usize) -> Reply {
    let browser = Browser::at(address);
    let email = format!("customer{number}@shop.example");
    let mut head = browser.filled("/auth/register", &[("email", &email)]);
    head.headers.extend(country.map(|code| ("cf-ipcountry".to_owned(), code.to_owned())));
    run(browser.send(&shop.world, &shop.isolate, &head))
}

fn passes(reply: &Reply) -> bool {
    match (reply.status(), reply.detail()) {
        (303, None) => true,
        (429, Some("limit_client" | "limit_network" | "limit_country")) => false,
        other => panic!("{other:?}"),
    }
}

fn with_quotas(client: &str, network: &str, country: &str) -> Shop {
    let register = json!({ "client": client, "network": network, "device": "off", "country": country });
    let mail = json!({ "client": "off", "network": "off", "device": "off" });
    Shop::with(&settings_with("LIMITS", json!({ "register": register, "mail": mail })))
}

/// An address in a network of its own.
fn machine(number: usize) -> String {
    format!("20.{}.{}.1", number / 250, number % 250)
}

#[test]
fn a_country_has_no_limit_unless_the_operator_wants_one() {
    let shop = Shop::open();
    assert!((0..1_000).all(|n| passes(&register(&shop, &machine(n), Some("DE"), n))));
}

#[test]
fn everybody_in_a_country_counts_together_and_nobody_elsewhere() {
    let shop = with_quotas("off", "off", "50/1h");
    let passed = (0..200).filter(|n| passes(&register(&shop, &machine(*n), Some("DE"), *n))).count();
    assert_eq!(passed, 50);
    let refused = register(&shop, &machine(300), Some("DE"), 300);
    assert_eq!((refused.detail(), refused.header("retry-after")), (Some("limit_country"), Some("72")));
    assert_eq!(refused.header("ratelimit-policy"), Some("\"register.country\";q=50;w=3600"));
    // How much a country has left is nobody's business.
    let elsewhere = register(&shop, &machine(301), Some("FR"), 301);
    assert!(passes(&elsewhere));
    assert_eq!(elsewhere.header("ratelimit"), None);
    shop.world.pass(72);
    assert!(passes(&register(&shop, &machine(302), Some("DE"), 302)), "one an hour's fiftieth later");
    assert!(!passes(&register(&shop, &machine(303), Some("DE"), 303)));
}

#[test]
fn tor_and_the_unknown_are_countries_too_and_without_the_header_nobody_is_counted() {
    let shop = with_quotas("off", "off", "10/1h");
    let mut number = 0;
    let mut from = |country: Option<&str>| {
        number += 1;
        passes(&register(&shop, &machine(number), country, number))
    };
    assert_eq!((0..30).filter(|_| from(Some("T1"))).count(), 10, "Tor");
    // Whatever is no country is of the one unknown: there are no names to invent.
    let invented = ["XX", "", "de", "ZZZ", "12", "D", "t1"];
    assert_eq!((0..70).filter(|n| from(Some(invented[n % invented.len()]))).count(), 10);
    assert_eq!((0..30).filter(|_| from(None)).count(), 30, "the platform does not tell countries");
    assert!(from(Some("DE")));
}

#[test]
fn client_network_and_country_are_charged_together_or_not_at_all() {
    let quotas = ["6/60s", "11/60s", "36/60s"];
    let [client, network, country]: [Quota; 3] = quotas.map(|text| text.parse().expect("a quota"));
    for seed in 1..4 {
        let entropy = &mut SeededEntropy(seed);
        let shop = with_quotas(quotas[0], quotas[1], quotas[2]);
        // The reference: one state for each, all of which must have room.
        let mut states: HashMap<String, u64> = HashMap::new();
        let mut refused_by = HashMap::<Option<&str>, usize>::new();
        for number in 0..600 {
            shop.world.pass(*one_of(entropy, &[&0, &0, &0, &1, &3]));
            let now = shop.world.now().secs() * 1_000;
            let net = one_of(entropy, &["7", "8", "9", "10", "11"]);
            let address = format!("20.1.{net}.{}", one_of(entropy, &["1", "1", "1", "2", "3"]));
            let code = one_of(entropy, &["DE", "DE", "DE", "FR"]);
            let named = [
                (format!("client {address}"), client),
                (format!("network {net}"), network),
                (format!("country {code}"), country),
            ];
            let decided: Vec<_> = named
                .iter()
                .map(|(name, quota)| gcra::decide(states.get(name).copied().unwrap_or(0), now, *quota))
                .collect();
            let expected = decided.iter().all(|decision| matches!(decision, Decision::Pass { .. }));
            let reply = register(&shop, &address, Some(code), number);
            assert_eq!(passes(&reply), expected, "{number}: {named:?} {decided:?} {:?}", reply.detail());
            *refused_by.entry(reply.detail()).or_default() += 1;
            if expected {
                for ((name, _), decision) in named.into_iter().zip(decided) {
                    if let Decision::Pass { tat, .. } = decision {
                        states.insert(name, tat);
                    }
                }
            }
        }
        for reason in ["limit_client", "limit_network", "limit_country"] {
            let count = refused_by.get(&Some(reason)).copied().unwrap_or_default();
            assert!(count > 5, "{reason} was a reason {count} times: {refused_by:?}");
        }
    }
}
