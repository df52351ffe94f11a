//! Whose place it is: guests who move to another network, and guests who sign in. What may be shared is worth no more than
//! one place, and nobody loses by it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

use vestibule_core::base::{AccountId, FlowId, SeededEntropy, Span};
use vestibule_core::lobby::{Hall, Mode, Room, SKEW, WhenUnreachable};
use vestibule_core::wire::{Class, Health, Holder, LobbyReply, LobbyRequest, LobbyVisit, PerClass, Told};

const IDLE: u64 = 60_000;

fn room(inside: u32) -> Room {
    Room {
        name: "sale".to_owned(),
        inside,
        per_minute: None,
        origin_requests: None,
        patience: Span::from_secs(3),
        timeout: Span::from_secs(5),
        idle: Span::from_secs(60),
        stay: Span::from_mins(120),
        away: Span::from_secs(90),
        keep: Span::from_mins(30),
        shares: PerClass::new([20, 40, 40]),
        per_network: 100,
        mode: Mode::On,
        opening: None,
        slow: Span::from_secs(3),
        unreachable: WhenUnreachable::Hold,
    }
}

/// A room, and the moment.
struct World {
    hall: Hall,
    room: Room,
    now: u64,
    entropy: SeededEntropy,
}

impl World {
    fn new(inside: u32) -> Self {
        Self { hall: Hall::default(), room: room(inside), now: 1_000_000, entropy: SeededEntropy(7) }
    }

    fn device(&mut self) -> Holder {
        Holder::device(FlowId::random(&mut self.entropy))
    }

    fn account(&mut self) -> Holder {
        Holder::account(AccountId::random(&mut self.entropy))
    }

    fn tell(&mut self, visit: LobbyVisit) -> Told {
        let request = LobbyRequest::Sync {
            room: "sale".to_owned(),
            isolate: 1,
            visits: vec![visit],
            origin: None,
            health: Health::default(),
        };
        let LobbyReply::Synced { told, .. } =
            self.hall.answer(&self.room, request, self.now, &mut self.entropy)
        else {
            panic!("no answer to an isolate")
        };
        // What was written down is the same room.
        self.hall.take_changes();
        told[0]
    }

    fn guest(&mut self, holder: Holder, network: u64) -> Told {
        self.tell(LobbyVisit {
            holder,
            device: None,
            class: Class::Guest,
            network: Some(network),
            enters: true,
        })
    }

    fn member(&mut self, account: Holder, device: Option<Holder>) -> Told {
        self.tell(LobbyVisit {
            holder: account,
            device,
            class: Class::SignedIn,
            network: Some(99),
            enters: true,
        })
    }

    fn pass(&mut self, millis: u64) {
        self.now += millis;
    }
}

fn is_inside(told: Told) -> bool {
    matches!(told, Told::Inside { .. })
}

#[test]
fn q01_a_jar_that_many_networks_share_takes_a_place_in_each() {
    let mut world = World::new(3);
    let (jar, other) = (world.device(), world.device());
    assert!(is_inside(world.guest(jar, 1)));
    assert!(is_inside(world.guest(jar, 2)));
    assert!(is_inside(world.guest(jar, 3)));
    assert_eq!(world.hall.inside(), 3);
    assert!(!is_inside(world.guest(jar, 4)), "the room is full of them");
    assert!(!is_inside(world.guest(other, 5)));
    assert_eq!(world.hall.inside(), 3);
}

#[test]
fn a_guest_who_moves_is_the_first_in_line_and_their_old_pass_counts_until_it_ends() {
    let mut world = World::new(2);
    let (ada, ben, eve) = (world.device(), world.device(), world.device());
    assert!(is_inside(world.guest(ada, 1)) && is_inside(world.guest(ben, 2)));
    assert!(!is_inside(world.guest(eve, 3)));
    world.pass(IDLE / 2);
    assert!(is_inside(world.guest(ben, 2)));
    assert!(!is_inside(world.guest(ada, 4)), "her old pass counts");
    assert_eq!(world.hall.inside(), 2);
    world.pass(IDLE / 2 + SKEW + 1);
    assert!(!is_inside(world.guest(eve, 3)), "one place is free, and it is Ada's turn");
    assert!(is_inside(world.guest(ada, 4)));
    assert_eq!(world.hall.inside(), 2);
}

#[test]
fn whoever_is_back_in_the_network_of_their_pass_has_that_pass() {
    let mut world = World::new(2);
    let (ada, ben) = (world.device(), world.device());
    assert!(is_inside(world.guest(ada, 1)));
    // To and fro between a phone's two networks.
    for _ in 0..3 {
        assert!(is_inside(world.guest(ada, 2)));
        assert!(is_inside(world.guest(ada, 1)));
        assert_eq!(world.hall.inside(), 2);
    }
    assert!(!is_inside(world.guest(ben, 3)));
    world.pass(2 * IDLE + SKEW + 1);
    assert!(is_inside(world.guest(ben, 3)), "all of it ends");
    assert_eq!(world.hall.inside(), 1);
}

#[test]
fn moves_without_end_are_somebody_else_and_leave_nothing_behind() {
    let mut world = World::new(5);
    let jar = world.device();
    for network in 0..200 {
        let _told = world.guest(jar, network % 7);
        assert!(world.hall.inside() <= 5);
        world.pass(500);
    }
    world.pass(3_600_000);
    let ben = world.device();
    assert!(is_inside(world.guest(ben, 100)));
    assert_eq!(world.hall.inside(), 1);
}

#[test]
fn whoever_only_shows_a_pass_in_another_network_moves_nobody() {
    let mut world = World::new(1);
    let ada = world.device();
    assert!(is_inside(world.guest(ada, 1)));
    let seen = LobbyVisit { holder: ada, device: None, class: Class::Guest, network: Some(2), enters: false };
    world.tell(seen);
    assert!(is_inside(world.guest(ada, 1)));
}

#[test]
fn a_guest_who_signs_in_has_the_nearer_of_two_places() {
    let mut world = World::new(1);
    let first = world.device();
    assert!(is_inside(world.guest(first, 1)));
    // The account waits as the third of its line; the device as the first of the other.
    let (account, device) = (world.account(), world.device());
    for _ in 0..2 {
        let before = world.account();
        assert!(!is_inside(world.member(before, None)));
    }
    assert_eq!(world.member(account, None), Told::Waiting { class: Class::SignedIn, number: 3 });
    let Told::Waiting { number, .. } = world.guest(device, 2) else { panic!("inside") };
    assert_eq!(world.member(account, Some(device)), Told::Waiting { class: Class::Guest, number });
    // And the other way round: who is nearer as a customer stays that.
    let (known, far) = (world.account(), world.device());
    let Told::Waiting { number, .. } = world.member(known, None) else { panic!("inside") };
    for network in 10..20 {
        let before = world.device();
        let _told = world.guest(before, network);
    }
    let _told = world.guest(far, 30);
    assert_eq!(world.member(known, Some(far)), Told::Waiting { class: Class::SignedIn, number });
    assert_eq!(world.hall.inside(), 1);
}

#[test]
fn q03_a_first_pass_is_no_longer_than_one_that_is_not_used() {
    let mut world = World::new(1);
    let (gone, next) = (world.device(), world.device());
    assert_eq!(world.guest(gone, 1), Told::Inside { until: world.now + IDLE });
    assert!(!is_inside(world.guest(next, 2)));
    world.pass(IDLE + SKEW + 1);
    assert!(is_inside(world.guest(next, 2)));
}
