//! Passes and places of single customers.

use super::*;

#[test]
fn as_many_as_may_be_are_inside_and_the_others_get_numbers_as_they_come() {
    let mut object = Object::of(room(2));
    assert!(is_inside(object.told(&guest(1))) && is_inside(object.told(&member(2))));
    assert_eq!(object.told(&guest(3)), waits(Class::Guest, 2));
    assert_eq!(object.told(&member(4)), waits(Class::SignedIn, 2));
    assert_eq!(object.told(&guest(5)), waits(Class::Guest, 3));
    assert_eq!(object.told(&guest(3)), waits(Class::Guest, 2), "who looks again keeps the number");
    let standing = object.standing();
    assert_eq!((standing.inside, standing.waiting.values()), (2, [0, 1, 2]));
}

#[test]
fn whoever_was_only_seen_gets_no_place() {
    let mut object = Object::of(room(1));
    assert_eq!(object.told(&LobbyVisit { enters: false, ..guest(1) }), Told::Unknown);
    assert_eq!(object.standing().inside, 0);
}

#[test]
fn a_pass_that_is_not_used_ends_and_the_next_comes_in_when_every_clock_says_so() {
    let mut object = Object::of(room(1));
    let Told::Inside { until } = object.told(&guest(1)) else { panic!("there was room") };
    assert_eq!(until, NOON + FIRST);
    object.told(&guest(2));
    object.now = until + SKEW;
    assert_eq!(object.told(&guest(2)), waits(Class::Guest, 2));
    object.now += 1;
    assert!(is_inside(object.told(&guest(2))));
    assert_eq!(object.told(&guest(1)), waits(Class::Guest, 3), "who comes back stands behind");
}

#[test]
fn a_pass_that_is_used_goes_on_until_the_stay_is_over() {
    let mut object = Object::of(room(1));
    object.told(&guest(1));
    object.told(&guest(2));
    let end = NOON + millis(object.room.stay.secs());
    while object.now + 60_000 < end {
        object.pass(60);
        let Told::Inside { until } = object.told(&guest(1)) else { panic!("they are there") };
        assert!(until <= end && until + 5_000 >= end.min(object.now + 300_000), "{until}");
        object.told(&guest(2));
    }
    object.now = end + SKEW + 1;
    assert!(is_inside(object.told(&guest(2))));
    assert_eq!(object.told(&guest(1)), waits(Class::Guest, 3));
}

#[test]
fn a_guest_who_signs_in_keeps_the_place_of_the_device() {
    let mut object = Object::of(room(1));
    object.told(&guest(1));
    object.told(&guest(2));
    object.room.shares = PerClass::new([20, 10, 70]);
    assert_eq!(object.told(&member(2)), waits(Class::Guest, 2));
    assert_eq!(object.told(&guest(2)), waits(Class::Guest, 3), "the device has no place any more");
    assert_eq!(object.told(&member(2)), waits(Class::Guest, 2), "and what it took meanwhile is gone");
    assert_eq!(object.standing().waiting.values(), [0, 0, 1]);
}

#[test]
fn a_guest_who_is_inside_and_signs_in_is_inside_once() {
    let mut object = Object::of(room(2));
    object.told(&guest(1));
    object.told(&guest(2));
    assert_eq!(object.told(&LobbyVisit { device: None, ..member(1) }), waits(Class::SignedIn, 1));
    assert!(is_inside(object.told(&member(1))));
    let standing = object.standing();
    assert_eq!((standing.inside, standing.waiting.values()), (2, [0, 0, 0]));
}

#[test]
fn of_two_places_that_wait_the_nearer_one_is_kept() {
    let mut object = Object::of(room(1));
    object.told(&guest(1));
    object.told(&guest(2));
    let others: Vec<LobbyVisit> = (10..30).map(member).collect();
    object.sync(&others);
    assert_eq!(object.told(&LobbyVisit { device: None, ..member(2) }), waits(Class::SignedIn, 21));
    assert_eq!(object.told(&member(2)), waits(Class::Guest, 2), "the device was first");
    assert_eq!(object.standing().waiting.values(), [0, 20, 1]);
}

#[test]
fn whoever_signs_in_stands_in_the_line_in_which_they_are_nearer() {
    let mut object = Object::of(room(1));
    let guests: Vec<LobbyVisit> = (1..20).map(guest).collect();
    object.sync(&guests);
    assert_eq!(object.told(&member(19)), waits(Class::SignedIn, 1));
    assert_eq!(object.told(&LobbyVisit { class: Class::Checkout, ..member(18) }), waits(Class::Checkout, 1));
    // Eight wait in the line of those signed in; who is second among guests stays there.
    object.sync(&(30..38).map(member).collect::<Vec<_>>());
    assert_eq!(object.told(&member(3)), waits(Class::Guest, 3));
}

#[test]
fn a_guest_keeps_the_place_in_eight_other_networks_and_in_the_ninth_is_another() {
    let mut object = Object::of(room(1));
    object.told(&guest(1));
    for network in 100..=108 {
        assert_eq!(object.told(&LobbyVisit { network: Some(network), ..guest(2) }), waits(Class::Guest, 2));
    }
    assert_eq!(object.told(&LobbyVisit { network: Some(109), ..guest(2) }), waits(Class::Guest, 3));
}

#[test]
fn whoever_is_away_is_passed_over_and_is_called_next_when_they_are_back() {
    let mut object = Object::of(room(1));
    object.sync(&[guest(1), guest(2), guest(3), guest(4)]);
    object.pass_with(140, &[guest(3), guest(4)]);
    assert!(is_inside(object.told(&guest(3))), "the second was not there");
    assert_eq!(object.standing().away, 1);
    assert_eq!(object.told(&guest(2)), waits(Class::Guest, 2), "the number is theirs");
    assert_eq!(object.standing().away, 0);
    object.pass_with(320, &[guest(2), guest(4)]);
    assert!(is_inside(object.told(&guest(2))) && !is_inside(object.told(&guest(4))));
}

#[test]
fn whoever_is_away_for_too_long_has_given_up() {
    let mut object = Object::of(room(1));
    object.sync(&[guest(1), guest(2), guest(3)]);
    object.pass_with(30 * 60 + 40, &[guest(3)]);
    let standing = object.standing();
    assert_eq!((standing.away, standing.abandoned), (0, 1));
    assert_eq!(object.told(&guest(2)), waits(Class::Guest, 4));
    assert!(!object.rows.contains_key(&guest(1).holder.to_string()), "nothing of them is kept");
}

#[test]
fn whoever_is_called_and_does_not_come_makes_room_and_keeps_the_number() {
    let mut object = Object::of(room(1));
    object.sync(&[guest(1), guest(2), guest(3)]);
    object.now = NOON + FIRST - 20_000;
    object.sync(&[guest(2), guest(3)]);
    // The second is called, being there a moment ago.
    object.now = NOON + FIRST + SKEW + 1;
    object.sync(&[guest(3)]);
    assert_eq!(object.standing().inside, 1);
    assert_eq!(object.told(&guest(3)), waits(Class::Guest, 3));
    object.now += CLAIM + SKEW + 1;
    assert!(is_inside(object.told(&guest(3))));
    assert_eq!(object.told(&guest(2)), waits(Class::Guest, 2));
}

#[test]
fn whoever_is_called_three_times_and_never_comes_has_given_up() {
    let mut object = Object::of(room(1));
    object.sync(&[guest(1), guest(2)]);
    object.pass(130);
    for _ in 1..CALLS {
        object.sync(&[guest(2)]);
        assert_eq!(object.standing().inside, 1);
        object.now += CLAIM + SKEW + 1;
        object.sync(&[]);
        assert_eq!((object.standing().inside, object.standing().away), (0, 1));
    }
    object.sync(&[guest(2)]);
    object.now += CLAIM + SKEW + 1;
    let standing = object.standing();
    assert_eq!((standing.inside, standing.away, standing.abandoned), (0, 0, 1));
}

#[test]
fn whoever_was_seen_waiting_when_they_were_called_has_not_come() {
    let mut object = Object::of(room(1));
    object.sync(&[guest(1), guest(2)]);
    object.now = NOON + FIRST + SKEW + 1;
    // The isolate tells of a look from before; then the tab is closed.
    let seen = LobbyVisit { enters: false, ..guest(2) };
    object.sync(std::slice::from_ref(&seen));
    object.pass(1);
    object.sync(&[seen]);
    object.now += CLAIM + SKEW;
    let standing = object.standing();
    assert_eq!((standing.inside, standing.away), (0, 1), "the pass was not prolonged");
    assert!(is_inside(object.told(&guest(2))), "and the number is theirs");
}

#[test]
fn a_first_pass_is_no_longer_than_one_that_is_not_used() {
    let mut object = Object::of(Room { idle: Span::from_secs(20), ..room(1) });
    assert_eq!(object.told(&guest(1)), Told::Inside { until: NOON + 20_000 });
}

#[test]
fn a_pass_is_good_at_once_for_whoever_comes_when_called() {
    let mut object = Object::of(room(1));
    object.sync(&[guest(1), guest(2)]);
    object.now = NOON + FIRST + SKEW + 1;
    object.sync(&[]);
    assert_eq!(object.standing().inside, 0, "nobody was seen for two minutes");
    object.sync(&[guest(2), guest(3)]);
    object.pass(2);
    let Told::Inside { until } = object.told(&guest(2)) else { panic!("they were called") };
    assert_eq!(until, object.now + 300_000, "it is a whole one from the first request on");
}
