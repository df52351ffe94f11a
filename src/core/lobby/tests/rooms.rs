//! Limits, the draw, operators, estimates, and what is written down.

use super::*;

#[test]
fn a_visit_that_changes_nothing_writes_nothing() {
    let mut object = Object::of(room(1));
    object.sync(&[guest(1), guest(2)]);
    object.pass(1);
    object.sync(&[guest(1), guest(2)]);
    let written = object.written;
    object.pass(4);
    object.sync(&[guest(1), guest(2)]);
    assert_eq!(object.written, written);
}

#[test]
fn each_line_gets_its_share_while_all_wait() {
    let mut object = Object::of(room(10));
    let mut everybody = Vec::new();
    for id in 0..60 {
        let class = Class::ALL[usize::from(id % 3)];
        everybody.push(if id % 3 == 2 { guest(id) } else { LobbyVisit { class, ..member(id) } });
    }
    object.room.mode = Mode::Closed;
    object.sync(&everybody);
    object.room.mode = Mode::On;
    object.sync(&everybody);
    assert_eq!(object.standing().admitted.values(), [2, 4, 4]);
}

#[test]
fn a_pass_counts_until_it_has_ended_however_often_its_holder_moves() {
    let mut object = Object::of(room(2));
    let at = |network| LobbyVisit { network: Some(network), ..guest(1) };
    assert!(is_inside(object.told(&at(100))) && is_inside(object.told(&at(101))));
    // The passes that were given in those networks are good there: there is no room for a third.
    assert_eq!(object.told(&at(102)), waits(Class::Guest, 1));
    assert_eq!(object.told(&guest(2)), waits(Class::Guest, 2));
    assert_eq!(object.standing().inside, 2);
    assert!(is_inside(object.told(&at(100))), "who is back has the pass that was left there");
    // And a place does not move for ever.
    for network in 103..=110 {
        object.told(&at(network));
    }
    assert_eq!(object.told(&at(111)), waits(Class::Guest, 3), "then it is another guest");
}

#[test]
fn places_that_move_into_a_network_are_no_way_around_its_limit() {
    let mut object = Object::of(Room { per_network: 2, ..room(1) });
    let at = |network, id| LobbyVisit { network: Some(network), ..guest(id) };
    object.sync(&[at(7, 1), at(7, 2), at(8, 3), at(8, 4)]);
    assert_eq!(object.told(&at(8, 2)), waits(Class::Guest, 2), "the place is theirs there too");
    assert_eq!(object.told(&at(7, 5)), Told::Crowded, "and counts where it was");
}

#[test]
fn a_network_has_so_many_places_of_guests_and_accounts_are_not_counted() {
    let mut object = Object::of(Room { per_network: 2, ..room(1) });
    let at_home = |id| LobbyVisit { network: Some(7), ..guest(id) };
    assert!(is_inside(object.told(&at_home(1))));
    assert_eq!(object.told(&at_home(2)), waits(Class::Guest, 2));
    assert_eq!(object.told(&at_home(3)), Told::Crowded);
    assert_eq!(object.told(&LobbyVisit { network: Some(7), ..member(4) }), waits(Class::SignedIn, 1));
    assert_eq!(object.told(&LobbyVisit { network: Some(8), ..guest(5) }), waits(Class::Guest, 3));
    // The second signs in: there is room for another guest.
    assert_eq!(object.told(&LobbyVisit { network: Some(7), ..member(2) }), waits(Class::Guest, 2));
    assert_eq!(object.told(&at_home(3)), waits(Class::Guest, 4));
}

#[test]
fn whoever_may_come_back_is_counted_in_how_long_it_takes_at_most() {
    let mut object = Object::of(room(2));
    let everybody: Vec<LobbyVisit> = (1..=9).map(guest).collect();
    object.sync(&everybody);
    object.pass_with(FIRST / 1_000 + 20, &everybody[7..]);
    let (_, view) = object.sync(&everybody[7..]);
    assert_eq!((view.called.values(), view.owed.values()), ([0, 0, 9], [0, 0, 5]), "five are away");
    object.sync(&everybody[2..5]);
    assert_eq!(object.sync(&[]).1.owed.values(), [0, 0, 5], "of whom three are back");
    object.restart();
    assert_eq!(object.sync(&[]).1.owed.values(), [0, 0, 5]);
    object.pass(30 * 60 + 1);
    // Those who were back are missed when it is their turn, and then they have been away for too long.
    object.sync(&[]);
    assert_eq!(object.sync(&[]).1.owed.values(), [0, 0, 0]);
}

#[test]
fn what_is_promised_holds_when_everybody_stays_as_long_as_they_may_and_those_who_were_away_come_back() {
    let mut object = Object::of(Room { shares: PerClass::new([0, 0, 100]), ..room(2) });
    let all: Vec<LobbyVisit> = (1..=13).map(guest).collect();
    object.sync(&all[..12]);
    // All but the twelfth leave; then the first two pass ends let it in, and a stranger.
    object.pass_with(FIRST / 1_000 + 20, &all[11..12]);
    object.sync(&[guest(50)]);
    assert_eq!(object.standing().inside, 2);
    let (told, view) = object.sync(&all[12..]);
    let [Told::Waiting { number, .. }] = told[..] else { panic!("{told:?}") };
    let estimate = estimate(&object.room, &view, Class::Guest, number);
    assert_eq!(estimate.place, 1);
    let asked = object.now;
    // Then everybody is back, and whoever is inside stays.
    let everybody: Vec<LobbyVisit> = all.iter().cloned().chain([guest(50)]).collect();
    while !is_inside(object.told(&all[12])) {
        object.pass_with(20, &everybody);
    }
    let (waited, at_most) = ((object.now - asked) / 1_000, estimate.at_most.unwrap());
    assert!(waited <= at_most && waited > at_most / 2, "{waited} s, of {at_most} at most");
}

#[test]
fn a_line_without_a_share_is_promised_nothing() {
    let room = Room { shares: PerClass::new([20, 80, 0]), ..room(10) };
    let view = Object::of(room.clone()).sync(&[]).1;
    assert_eq!(estimate(&room, &view, Class::Guest, 3).at_most, None);
    // Of ten places, eight are for those signed in: the third of them waits one turn.
    let turn = room.stay.secs() + 3 * 65 + 5;
    assert_eq!(estimate(&room, &view, Class::SignedIn, 3).at_most, Some(turn));
    assert_eq!(estimate(&room, &view, Class::SignedIn, 8).at_most, Some(2 * turn));
}

#[test]
fn an_isolate_hears_news_in_time_for_whoever_is_called_however_many_there_are() {
    let mut object = Object::of(room(1));
    for isolate in 0..40_000 {
        let request = LobbyRequest::Sync {
            room: "sale".to_owned(),
            isolate,
            visits: Vec::new(),
            origin: None,
            health: Health::default(),
        };
        object.hall.answer(&object.room, request, object.now, &mut SeededEntropy(1));
        if isolate == 4_999 {
            assert_eq!(object.sync(&[]).1.again_in, 10_000, "five hundred messages a second");
        }
    }
    let again_in = object.sync(&[]).1.again_in;
    assert!(again_in + 20_000 + 5_000 < CLAIM, "{again_in}: and the customer looks again every 20 s");
}

#[test]
fn a_line_never_goes_back_when_answers_overtake_each_other() {
    let (mut desk, room) = (Desk::new(), room(1));
    let reply = |called| LobbyReply::Synced {
        told: Vec::new(),
        view: LobbyView { called: PerClass::new([0, 0, called]), ..LobbyView::default() },
        permits: None,
    };
    desk.hear(&room, reply(7), &[], false, NOON);
    desk.hear(&room, reply(5), &[], false, NOON + 1);
    assert_eq!(desk.last_view().unwrap().called.of(Class::Guest), 7);
}

#[test]
fn no_minute_lets_in_more_than_it_may() {
    let mut object = Object::of(Room { per_minute: Some(12), ..room(100) });
    let everybody: Vec<LobbyVisit> = (1..=60).map(guest).collect();
    let mut admitted = Vec::new();
    for _ in 0..120 {
        object.sync(&everybody);
        admitted.extend(object.hall.admissions().let_in.iter().map(|_| object.now));
        object.pass(1);
    }
    let within_a_minute =
        |from: &u64| admitted.iter().filter(|at| **at >= *from && **at < from + 60_000).count();
    let most = admitted.iter().map(within_a_minute).max().unwrap();
    assert!(most <= 12 && admitted.len() >= 20, "{most}, {}", admitted.len());
}

#[test]
fn those_who_are_early_are_let_in_when_the_room_is_switched_off() {
    let mut object = Object::of(room(1));
    object.room.opening =
        Some(Opening { at: Timestamp::from_secs(NOON / 1_000 + 60), gathers: Span::from_mins(5) });
    let early: Vec<LobbyVisit> = (1..=50).map(guest).collect();
    object.sync(&early);
    object.room.mode = Mode::Off;
    object.pass(5);
    let (told, _) = object.sync(&early);
    assert!(told.iter().all(|told| matches!(told, Told::Inside { .. })), "{told:?}");
}

#[test]
fn those_who_are_early_get_numbers_by_lot_and_those_who_come_later_stand_behind() {
    let mut object = Object::of(room(1));
    object.room.opening =
        Some(Opening { at: Timestamp::from_secs(NOON / 1_000 + 60), gathers: Span::from_mins(5) });
    let early: Vec<LobbyVisit> = (1..=50).map(guest).collect();
    let (told, view) = object.sync(&early);
    assert!(told.iter().all(|told| *told == Told::Early));
    assert_eq!(view.opens_at, Some(NOON + 60_000));
    object.pass(59);
    object.sync(&early);
    object.pass(1);
    let (told, view) = object.sync(&early);
    let seed = object.hall.admissions().seed.clone().unwrap();
    assert_eq!((view.opens_at, seed.len()), (None, 32));
    let numbers: Vec<u32> = told
        .iter()
        .map(|told| match told {
            Told::Inside { .. } => 1,
            Told::Waiting { number, .. } => *number,
            other => panic!("{other:?}"),
        })
        .collect();
    let mut sorted = numbers.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, (1..=50).collect::<Vec<u32>>());
    assert_ne!(numbers, sorted, "they are shuffled");
    assert_eq!(object.told(&guest(51)), waits(Class::Guest, 51));
}

#[test]
fn an_operator_changes_the_room_while_it_is_open() {
    let mut object = Object::of(room(1));
    object.sync(&(1..=9).map(guest).collect::<Vec<_>>());
    let inside = |inside| LobbyOrder { inside: Some(inside), ..LobbyOrder::default() };
    let mode = |mode: &str| LobbyOrder { mode: Some(mode.to_owned()), ..LobbyOrder::default() };
    assert_eq!(object.operate(inside(3)).inside, 3);
    let closed = object.operate(mode("closed"));
    assert_eq!((closed.state.as_str(), closed.limit, closed.inside), ("closed", Some(0), 3));
    object.operate(inside(5));
    assert_eq!(object.standing().inside, 3, "closed is closed");
    let open = object.operate(mode("configured"));
    assert_eq!((open.state.as_str(), open.limit, open.inside), ("on", Some(5), 5));
    assert_eq!(object.operate(inside(0)).limit, Some(1), "as the configuration says");
    assert_eq!(object.standing().order, None, "all that was ordered is taken back");
    assert_eq!(object.operate(mode("off")).inside, 9);
    assert_eq!(object.standing().order, Some(mode("off")));
    assert!(object.sync(&[]).1.is_free);
    object.restart();
    assert_eq!(object.standing().state, "off", "an order outlives the object");
}

#[test]
fn a_room_that_was_written_down_goes_on_as_the_same() {
    let mut object =
        Object::of(Room { per_minute: Some(30), per_network: 3, idle: Span::from_secs(30), ..room(5) });
    let mut random = SeededEntropy(5);
    let mut below = move |limit: u8| {
        let mut byte = [0];
        crate::base::Entropy::fill(&mut random, &mut byte);
        byte[0] % limit
    };
    for _ in 0..400 {
        object.pass(u64::from(below(40)));
        let visits: Vec<LobbyVisit> = (0..below(6))
            .map(|_| match (below(60), below(3)) {
                (id, 0) => member(id),
                (id, 1) => LobbyVisit { network: Some(u64::from(below(12))), ..guest(id) },
                (id, _) => LobbyVisit { enters: false, ..guest(id) },
            })
            .collect();
        object.sync(&visits);
        // Nothing but rows is left of the one; nothing was lost of the other. Who is there, both think the same of now.
        let mut before = std::mem::take(&mut object.hall);
        let everybody: Vec<LobbyVisit> = before
            .places
            .iter()
            .map(|(holder, place)| LobbyVisit {
                holder: *holder,
                device: None,
                class: place.class,
                network: place.network,
                enters: false,
            })
            .collect();
        object.restart();
        let ask = || LobbyRequest::Sync {
            room: "sale".to_owned(),
            isolate: 1,
            visits: everybody.clone(),
            origin: None,
            health: Health::default(),
        };
        let was = before.answer(&object.room, ask(), object.now, &mut SeededEntropy(1));
        assert_eq!(object.call(ask()), was);
        assert_eq!(object.hall.places, before.places);
        object.restart();
    }
    assert!(object.standing().admitted.values().iter().sum::<u64>() > 50);
}

#[test]
fn a_place_that_is_shown_never_grows_from_one_isolate_to_the_next() {
    let room = room(1);
    let view = |called| LobbyView { called: PerClass::new([0, 0, called]), ..LobbyView::default() };
    let shown = |ticket: Option<&Ticket>, called| {
        let estimate = estimate(&room, &view(called), Class::Guest, 100);
        let (estimate, stage) = Desk::shown(ticket, estimate, Class::Guest, 100);
        (estimate.place, stage.map(|stage| Ticket { stage, text: String::new() }))
    };
    let (place, ticket) = shown(None, 60);
    assert_eq!(place, 40);
    let ticket = ticket.unwrap();
    assert_eq!(shown(Some(&ticket), 55), (40, None), "this isolate has not heard of the last five");
    let (place, ticket) = shown(Some(&ticket), 70);
    assert_eq!((place, ticket.is_some()), (30, true));
}
