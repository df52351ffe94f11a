//! A waiting room in a bad hour: clients and isolates by the thousand, clocks that differ, messages that are lost, late or
//! doubled, isolates and the object dying at any moment, and people as they are. After every step it is checked, against what
//! was said aloud (`crowd/truth.rs`), that never too many are inside, let in or at the origin; that everybody is called in
//! turn; that nobody loses a place; and that what was promised holds.
//!
//! `SEEDS=20` tries more seeds. `cargo test --profile native --test lobby_simulation -- --ignored --nocapture
//! --test-threads 1` runs a million clients, and measures messages, for the figures of docs/SCALE.md.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may stop"
)]

mod crowd;

use crowd::scenario::{Chaos, Scenario, room};
use crowd::{BEGIN, World};
use vestibule_core::base::{FlowId, SeededEntropy, Span, Timestamp};
use vestibule_core::lobby::{Hall, Opening, Room};
use vestibule_core::wire::{Class, Health, Holder, LobbyOrder, LobbyReply, LobbyRequest, LobbyVisit, Told};

fn seeds(usual: u64) -> std::ops::Range<u64> {
    1..1 + std::env::var("SEEDS").ok().and_then(|count| count.parse().ok()).unwrap_or(usual)
}

/// Lets it all happen, and looks whether anything is left of it.
fn simulate(scenario: &Scenario, seed: u64, name: &str) -> World {
    let mut world = World::new(scenario, seed);
    world.run();
    assert_eq!(world.truth.overdue(&scenario.room, world.now), None);
    let World { figures, truth, .. } = &mut world;
    figures.print(truth, &format!("{name}, seed {seed}"));
    let standing = world.standing(3_600_000);
    assert_eq!((standing.inside, standing.waiting.values()), (0, [0; 3]), "everybody is gone");
    assert_eq!((standing.early, standing.away), (0, 0));
    world
}

fn bad_hour() -> Scenario {
    Scenario {
        clients: 10_000,
        isolates: 1_000,
        arrive_within: 300_000,
        lasts: 1_500_000,
        more_pages: 6,
        room: room(1_000, None, Some(400)),
        chaos: Chaos::all(),
        farmers: 20,
        sharers: 5,
        cheat_for: 600_000,
        orders: Vec::new(),
    }
}

#[test]
fn in_a_bad_hour_everything_that_is_promised_holds() {
    for seed in seeds(1) {
        let world = simulate(&bad_hour(), seed, "a bad hour");
        let gave_up = world.figures.gave_up as usize;
        assert!(world.unserved() <= gave_up, "{} not served, {gave_up} gave up", world.unserved());
    }
}

/// Few isolates, many customers, an origin that can do little: every permit is fought for, and isolates die with some.
fn weak_origin() -> Scenario {
    Scenario {
        clients: 1_500,
        isolates: 8,
        lasts: 400_000,
        room: room(400, None, Some(24)),
        chaos: Chaos { isolate_deaths: 100, late: 5_000, lost: 1_500, slow: 3_000, ..Chaos::all() },
        ..bad_hour()
    }
}

#[test]
fn an_origin_never_has_more_to_do_than_it_may() {
    for seed in seeds(1) {
        let world = simulate(&weak_origin(), seed, "a weak origin");
        assert!(world.figures.most_at_origin >= 23, "its limit is reached: {}", world.figures.most_at_origin);
    }
}

/// The doors open when half of them are there, and the operator cannot leave it alone.
fn event() -> Scenario {
    let order = |inside, per_minute| LobbyOrder { inside, per_minute, ..LobbyOrder::default() };
    let opening = Opening { at: Timestamp::from_secs(BEGIN / 1_000 + 150), gathers: Span::from_mins(10) };
    Scenario {
        clients: 4_000,
        isolates: 400,
        room: Room { opening: Some(opening), ..room(400, Some(1_200), Some(200)) },
        orders: vec![
            (300_000, order(Some(200), None)),
            (400_000, order(None, Some(60))),
            (500_000, order(Some(700), Some(2_400))),
            (900_000, order(Some(0), Some(0))),
        ],
        ..bad_hour()
    }
}

#[test]
fn with_doors_that_open_and_limits_that_change_it_holds_too() {
    for seed in seeds(1) {
        simulate(&event(), seed, "an event");
    }
}

#[test]
fn the_draw_is_fair_to_everybody_however_early_they_came() {
    const CLIENTS: usize = 200;
    let draws = 200;
    // How often somebody of each tenth of those who came got a number of each tenth.
    let mut count = [[0_u32; 10]; 10];
    for seed in 0..draws {
        let mut hall = Hall::default();
        let at = Timestamp::from_secs(BEGIN / 1_000 + 60);
        let opening = Some(Opening { at, gathers: Span::from_mins(5) });
        let room = Room { opening, ..room(1, None, None) };
        // They are the same every time, so that whatever is in a name would show.
        let visits: Vec<LobbyVisit> = (0..CLIENTS)
            .map(|number| {
                let holder = Holder::device(FlowId::from_bytes([number as u8; 16]));
                let network = Some(number as u64);
                LobbyVisit { holder, device: None, class: Class::Guest, network, enters: true }
            })
            .collect();
        let mut entropy = SeededEntropy(seed);
        let mut sync = |now| {
            let health = Health::default();
            let visits = visits.clone();
            let request =
                LobbyRequest::Sync { room: "sale".to_owned(), isolate: 1, visits, origin: None, health };
            match hall.answer(&room, request, now, &mut entropy) {
                LobbyReply::Synced { told, .. } => told,
                LobbyReply::Standing(_) => panic!("not asked for"),
            }
        };
        assert!(sync(BEGIN).iter().all(|told| *told == Told::Early));
        for (came, told) in sync(BEGIN + 60_000).into_iter().enumerate() {
            let number = match told {
                Told::Waiting { number, .. } => number as usize - 1,
                // There is one place inside, and the first number has it.
                _ => 0,
            };
            count[came * 10 / CLIENTS][number * 10 / CLIENTS] += 1;
        }
    }
    let expected = (draws as usize * CLIENTS / 100) as f64;
    let chi_square: f64 =
        count.iter().flatten().map(|seen| (f64::from(*seen) - expected).powi(2) / expected).sum();
    println!("the draw: chi-square {chi_square:.1} with 81 degrees of freedom");
    // One fair draw in a million exceeds 153.
    assert!(chi_square < 153.0, "{chi_square}: {count:?}");
}

#[test]
#[ignore = "at full size it takes most of a minute and a gigabyte; run it with --profile native"]
fn a_million_clients() {
    let scenario = Scenario {
        clients: 1_000_000,
        isolates: 1_000,
        arrive_within: 200_000,
        lasts: 600_000,
        more_pages: 2,
        room: room(260_000, None, None),
        chaos: Chaos { isolate_deaths: 100, object_deaths: 1, lost: 100, ..Chaos::default() },
        farmers: 0,
        sharers: 0,
        cheat_for: 0,
        orders: Vec::new(),
    };
    let world = simulate(&scenario, 1, "a million");
    assert_eq!(world.unserved(), 0);
}

/// Kilobytes of memory that this process has.
fn resident() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    pages.split(' ').nth(1).and_then(|pages| pages.parse::<u64>().ok()).unwrap_or(0) * 4
}

/// Nothing is judged by a clock here: what it says goes into docs/SCALE.md.
#[test]
#[ignore = "figures for docs/SCALE.md; run it with --profile native, --nocapture and alone"]
#[allow(clippy::disallowed_methods, reason = "it measures how long something takes")]
fn what_a_message_costs_the_object() {
    use std::time::Instant;
    const PLACES: u32 = 400_000;
    let (room, mut hall, mut entropy) = (room(1_000, None, None), Hall::default(), SeededEntropy(1));
    let visit = |number: u32| {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&number.to_le_bytes());
        // Numbers that are near each other are not near in a map.
        bytes[4..8].copy_from_slice(&number.wrapping_mul(2_654_435_761).to_le_bytes());
        let holder = Holder::device(FlowId::from_bytes(bytes));
        let network = Some(u64::from(number).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        LobbyVisit { holder, device: None, class: Class::Guest, network, enters: true }
    };
    let message = |visits: Vec<LobbyVisit>, isolate: u64| {
        let health = Health { requests: 9, ..Health::default() };
        let request = LobbyRequest::Sync { room: "sale".to_owned(), isolate, visits, origin: None, health };
        serde_json::to_string(&request).expect("a message")
    };
    let mut rows = std::collections::HashMap::new();
    let mut ask = |hall: &mut Hall, text: &str, now: u64| {
        let request = serde_json::from_str(text).expect("a message");
        let reply = hall.answer(&room, request, now, &mut entropy);
        let changes = hall.take_changes();
        let written = changes.len();
        let bytes: usize = changes.iter().filter_map(|change| change.body.as_ref()).map(String::len).sum();
        (serde_json::to_string(&reply).expect("an answer").len(), written, bytes, changes)
    };
    let memory = resident();
    let questions: Vec<String> = (0..PLACES).map(|number| message(vec![visit(number)], 1)).collect();
    let texts = resident() - memory;
    let (began, mut told, mut all) = (Instant::now(), (0, 0, 0), Vec::new());
    for (number, text) in questions.iter().enumerate() {
        let (answer, written, bytes, changes) = ask(&mut hall, text, BEGIN + number as u64);
        told = (told.0 + answer, told.1 + written, told.2 + bytes);
        if number % 1_000 == 0 {
            all.extend(changes);
        }
    }
    let micros = began.elapsed().as_micros() as f64 / f64::from(PLACES);
    println!(
        "a newcomer: {micros:.1} µs, {} bytes, answer {}, {:.2} rows of {} bytes; {} bytes of memory a place",
        questions[7].len(),
        told.0 / PLACES as usize,
        told.1 as f64 / f64::from(PLACES),
        told.2 / told.1,
        (resident() - memory - texts) * 1_024 / u64::from(PLACES),
    );
    let now = BEGIN + u64::from(PLACES);
    let seen: Vec<String> = (0..1_000)
        .map(|isolate| {
            let visits = (0..400).map(|n| LobbyVisit { enters: false, ..visit(isolate * 400 + n) });
            message(visits.collect(), u64::from(isolate))
        })
        .collect();
    let began = Instant::now();
    let answer: usize = seen.iter().map(|text| ask(&mut hall, text, now).0).sum();
    let micros = began.elapsed().as_micros() as f64 / 400_000.0;
    println!(
        "of an isolate with 400 who wait: {micros:.2} µs, {} bytes, answer {} for each",
        seen[7].len() / 400,
        answer / 400_000,
    );
    // All are written down again, and read.
    let mut other = Hall::default();
    for (number, text) in questions.iter().enumerate() {
        for change in ask(&mut other, text, BEGIN + number as u64).3 {
            rows.insert(change.key, change.body.unwrap_or_default());
        }
    }
    let began = Instant::now();
    let restored = Hall::restore(rows, now);
    println!("restored with {PLACES} places: {} ms", began.elapsed().as_millis());
    assert_eq!(restored.inside(), other.inside());
    // Everybody closes the tab; then somebody new comes.
    let began = Instant::now();
    let (_, written, ..) = ask(&mut hall, &message(vec![visit(PLACES)], 1), now + 200_000);
    println!("{written} rows in one call, when all have left: {} ms", began.elapsed().as_millis());
}
