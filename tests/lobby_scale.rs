//! What isolates and the object of a waiting room send each other, how often, and what is written down (docs/SCALE.md has what it
//! comes to).
#![allow(clippy::expect_used, clippy::panic, reason = "a test may stop")]
#![allow(clippy::disallowed_methods, reason = "one of them measures time")]

use serde_json::json;
use std::time::Instant;
use vestibule_core::base::{FlowId, SeededEntropy};
use vestibule_core::config::Config;
use vestibule_core::lobby::{Hall, Room};
use vestibule_core::testing::settings;
use vestibule_core::wire::{Class, Health, Holder, LobbyReply, LobbyRequest, LobbyVisit};

const NOW: u64 = 1_800_000_000_000;

fn room() -> Room {
    let mut settings = settings();
    if let Some(table) = settings.as_object_mut() {
        table.insert("ROOMS".to_owned(), json!({ "sale": { "inside": 50_000, "per_minute": 30_000 } }));
    }
    if let Some(route) = settings.pointer_mut("/ROUTES/0").and_then(|route| route.as_object_mut()) {
        route.insert("room".to_owned(), json!("sale"));
    }
    let config = Config::read(&settings.to_string(), "").unwrap_or_else(|problems| panic!("{problems:?}"));
    config.rooms.into_iter().next().expect("one room")
}

/// So many guests, each of a network of its own, who ask or were only seen.
fn visits(entropy: &mut SeededEntropy, first: u64, count: u64, enters: bool) -> Vec<LobbyVisit> {
    let one = |network: u64| LobbyVisit {
        holder: Holder::device(FlowId::random(entropy)),
        device: None,
        class: Class::Guest,
        network: Some(network.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
        enters,
    };
    (first..first + count).map(one).collect()
}

fn sync(isolate: u64, visits: Vec<LobbyVisit>) -> LobbyRequest {
    let (room, health) = ("sale".to_owned(), Health::default());
    LobbyRequest::Sync { room, isolate, visits, origin: None, health }
}

#[test]
fn messages_and_rows_are_as_small_as_the_document_says() {
    let (room, mut hall, mut entropy) = (room(), Hall::default(), SeededEntropy(1));
    let size = |message: &str| message.len();
    let request = sync(1 << 52, visits(&mut entropy, 1, 100, true));
    let asked = size(&serde_json::to_string(&request).expect("JSON"));
    let reply = hall.answer(&room, request, NOW, &mut entropy);
    let told = size(&serde_json::to_string(&reply).expect("JSON"));
    let rows: usize = hall
        .take_changes()
        .iter()
        .map(|change| change.key.len() + change.body.as_ref().map_or(0, String::len))
        .sum();
    println!("100 visits: {asked} bytes asked, {told} told, {rows} written");
    assert!(asked < 100 * 130 + 200 && told < 100 * 50 + 500 && rows < 100 * 160 + 1_500);
}

#[test]
fn ten_thousand_isolates_are_spread_over_what_one_object_can_hear() {
    let (room, mut hall, mut entropy) = (room(), Hall::default(), SeededEntropy(2));
    let mut again = 0;
    for isolate in 1..=10_000 {
        match hall.answer(&room, sync(isolate, Vec::new()), NOW, &mut entropy) {
            LobbyReply::Synced { view, .. } => again = view.again_in,
            LobbyReply::Standing(standing) => panic!("{standing:?}"),
        }
    }
    println!("10,000 isolates: one message in {again} ms from each");
    assert!(10_000 * 1_000 / again <= 500, "messages a second");
}

/// What one object can hold and do: `cargo test --release --test lobby_scale -- --ignored --nocapture`.
#[test]
#[ignore = "a measurement: it asserts nothing about time"]
fn three_hundred_thousand_places() {
    let (room, mut hall, mut entropy) = (room(), Hall::default(), SeededEntropy(3));
    let memory = || -> usize {
        let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
        line.split_whitespace().nth(1).and_then(|kib| kib.parse().ok()).unwrap_or(0)
    };
    let before = memory();
    let mut all = Vec::new();
    let began = Instant::now();
    for batch in 0..3_000 {
        let batch = visits(&mut entropy, batch * 100, 100, true);
        all.extend(batch.clone());
        hall.answer(&room, sync(batch.len() as u64, batch), NOW, &mut entropy);
        hall.take_changes();
    }
    let joined = began.elapsed();
    let used = memory().saturating_sub(before);
    let began = Instant::now();
    for batch in all.chunks(100) {
        let seen = batch.iter().map(|visit| LobbyVisit { enters: false, ..visit.clone() }).collect();
        hall.answer(&room, sync(7, seen), NOW + 20_000, &mut entropy);
        hall.take_changes();
    }
    let seen = began.elapsed();
    println!(
        "300,000 places: {used} KiB with the list of the test; joined in {joined:?}, all seen again in {seen:?}"
    );
    assert_eq!(all.len(), 300_000);
}
