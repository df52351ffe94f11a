//! A waiting room in a bad hour: clients and isolates by the thousand, clocks that differ, messages that are lost, late or
//! doubled, isolates and the object dying at any moment, and people as they are. After every step it is checked, against what
//! was said aloud (`crowd/truth.rs`), that never too many are inside, let in or at the origin; that everybody is called in
//! turn; that nobody loses a place; and that what was promised holds.
//!
//! `SEEDS=20` tries more seeds. `cargo test --release --test lobby_simulation -- --ignored --nocapture` runs a million
//! clients, for the figures of docs/SCALE.md.
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
#[ignore = "at full size it takes a minute and two gigabytes; run it with --release"]
fn a_million_clients() {
    let scenario = Scenario {
        clients: 1_000_000,
        isolates: 5_000,
        arrive_within: 200_000,
        lasts: 900_000,
        room: room(200_000, None, None),
        chaos: Chaos { isolate_deaths: 500, object_deaths: 1, lost: 100, ..Chaos::default() },
        farmers: 0,
        sharers: 0,
        cheat_for: 0,
        orders: Vec::new(),
    };
    let world = simulate(&scenario, 1, "a million");
    assert_eq!(world.unserved(), 0);
}
