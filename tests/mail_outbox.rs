//! The outbox in virtual time: services that are down, that lose answers, and processes that end at any moment.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop")]

mod mail_fixtures;

use mail_fixtures::{NOW, id};
use std::collections::HashSet;
use vestibule_core::base::{Entropy, SeededEntropy, Span, Timestamp};
use vestibule_core::mail::outbox::{
    ATTEMPT_LIMIT, Begun, Cap, Entry, MAX_LIFE, PER_ADDRESS, SendLog, State, next_alarm,
};
use vestibule_core::mail::{Delivery, Failure, Kind, MessageId, Reason, Repeats};

const DAY: Span = Span::from_days(1);

fn at(seconds: u64) -> Timestamp {
    NOW + Span::from_secs(seconds)
}

fn temporary() -> Delivery {
    Delivery::Temporary(Failure::of(Reason::Unavailable))
}

fn unknown() -> Delivery {
    Delivery::Unknown(Failure::of(Reason::Timeout))
}

/// What becomes of one attempt at the service.
#[derive(Clone, Copy)]
enum Fate {
    Down,
    Taken,
    /// Taken, and the answer is lost.
    TakenUnheard,
    /// Not taken, and that is not heard either.
    DroppedUnheard,
    /// The process ends before the message goes out.
    DiesBefore,
    /// The process ends after the service took the message.
    DiesAfter,
}

/// A mail service, and the mailbox behind it.
struct Service {
    repeats: Repeats,
    known: HashSet<MessageId>,
    mails: u32,
}

impl Service {
    fn take(&mut self, message: MessageId) {
        let is_new = self.known.insert(message);
        if is_new || self.repeats == Repeats::Unrecognised {
            self.mails += 1;
        }
    }
}

/// Drives one entry by its alarms until it is over. Gives the entry, how many mails arrived, and when it was over.
fn drive(
    kind: Kind,
    repeats: Repeats,
    expires_at: Timestamp,
    fate: impl Fn(u32, Timestamp) -> Fate,
) -> (Entry, u32, Timestamp) {
    let mut entropy = SeededEntropy(9);
    let mut service = Service { repeats, known: HashSet::new(), mails: 0 };
    let mut entry = Entry::new(id(1), kind, NOW, expires_at);
    let mut now = NOW;
    while let Some(alarm) = next_alarm([&entry]) {
        now = now.max(alarm);
        match entry.begin(now) {
            Begun::NotDue => panic!("an alarm found nothing to do"),
            Begun::Expired(expired) => entry = expired,
            Begun::Attempt(begun) => {
                entry = begun;
                assert!(now < expires_at, "nothing is sent that is of no use");
                let heard = match fate(entry.attempts, now) {
                    Fate::Down => Some(temporary()),
                    Fate::Taken => {
                        service.take(entry.message);
                        Some(Delivery::Delivered { id: None })
                    }
                    Fate::TakenUnheard => {
                        service.take(entry.message);
                        Some(unknown())
                    }
                    Fate::DroppedUnheard => Some(unknown()),
                    Fate::DiesBefore => None,
                    Fate::DiesAfter => {
                        service.take(entry.message);
                        None
                    }
                };
                // What is kept is read back, as after a restart.
                let kept = serde_json::to_string(&entry).unwrap();
                entry = serde_json::from_str(&kept).unwrap();
                entry = match heard {
                    Some(delivery) => entry.after(&delivery, repeats, now, &mut entropy),
                    None => entry.interrupted(now, &mut entropy),
                };
            }
        }
    }
    assert!(entry.is_over());
    (entry, service.mails, now)
}

const KINDS: [Kind; 6] =
    [Kind::Verify, Kind::SignIn, Kind::Recover, Kind::AlreadyRegistered, Kind::NoAccount, Kind::Notice];
const BOTH: [Repeats; 2] = [Repeats::Recognised, Repeats::Unrecognised];

#[test]
fn nothing_is_lost_while_the_service_is_down() {
    for kind in KINDS {
        for repeats in BOTH {
            for outage in [1, 10, 60, 600, 3_600, 6 * 3_600, 20 * 3_600] {
                let (entry, mails, now) =
                    drive(
                        kind,
                        repeats,
                        NOW + DAY,
                        |_, now| {
                            if now < at(outage) { Fate::Down } else { Fate::Taken }
                        },
                    );
                assert_eq!(entry.state, State::Delivered { id: None }, "{outage}");
                assert_eq!(mails, 1);
                // It arrives soon after: the wait is at most as long as the outage was, or an hour and a quarter.
                assert!(now <= at(outage + (8 * outage).clamp(8, 4_500)), "{outage}: {now:?}");
            }
        }
    }
}

#[test]
fn nothing_is_sent_twice_when_an_answer_is_lost_and_repeats_are_recognised() {
    for kind in KINDS {
        for lost in 1..5 {
            let fate = |attempt, _| if attempt <= lost { Fate::TakenUnheard } else { Fate::Taken };
            let (entry, mails, _) = drive(kind, Repeats::Recognised, NOW + DAY, fate);
            assert_eq!((entry.state, mails), (State::Delivered { id: None }, 1));
            let fate = |attempt, _| if attempt <= lost { Fate::DroppedUnheard } else { Fate::Taken };
            let (entry, mails, _) = drive(kind, Repeats::Recognised, NOW + DAY, fate);
            assert_eq!((entry.state, mails), (State::Delivered { id: None }, 1), "nor is it lost");
        }
    }
}

#[test]
fn a_code_whose_answer_is_lost_is_not_repeated_where_that_would_be_a_second_mail() {
    for kind in KINDS.into_iter().filter(|kind| kind.is_asked_for()) {
        for (fate, expected) in [(Fate::TakenUnheard, 1), (Fate::DroppedUnheard, 0)] {
            let (entry, mails, _) = drive(kind, Repeats::Unrecognised, NOW + DAY, |_, _| fate);
            assert_eq!(entry.state, State::Unsure { failure: Failure::of(Reason::Timeout) });
            assert_eq!((entry.attempts, mails), (1, expected));
        }
    }
}

#[test]
fn a_notice_whose_answer_is_lost_is_repeated() {
    let fate = |attempt, _| if attempt == 1 { Fate::DroppedUnheard } else { Fate::Taken };
    let (entry, mails, _) = drive(Kind::Notice, Repeats::Unrecognised, NOW + DAY, fate);
    assert_eq!((entry.state, mails), (State::Delivered { id: None }, 1));
    let fate = |attempt, _| if attempt == 1 { Fate::TakenUnheard } else { Fate::Taken };
    let (_, mails, _) = drive(Kind::Notice, Repeats::Unrecognised, NOW + DAY, fate);
    assert_eq!(mails, 2, "the price, as documented");
}

#[test]
fn nothing_is_lost_when_the_process_ends_at_any_attempt() {
    for kind in KINDS {
        for repeats in BOTH {
            for died in 1..6 {
                let fate = |attempt, _| if attempt <= died { Fate::DiesBefore } else { Fate::Taken };
                let (entry, mails, _) = drive(kind, repeats, NOW + DAY, fate);
                assert_eq!((entry.state, mails), (State::Delivered { id: None }, 1));
            }
            let fate = |attempt, _| if attempt == 1 { Fate::DiesAfter } else { Fate::Taken };
            let (entry, mails, _) = drive(kind, repeats, NOW + DAY, fate);
            assert_eq!(entry.state, State::Delivered { id: None });
            assert_eq!(mails, if repeats == Repeats::Recognised { 1 } else { 2 });
        }
    }
}

#[test]
fn a_message_is_given_up_when_its_code_is_of_no_use_any_more() {
    for life in [1, 59, 600, 86_400] {
        let (entry, mails, now) = drive(Kind::SignIn, Repeats::Recognised, at(life), |_, _| Fate::Down);
        assert_eq!(entry.state, State::Expired { last: Some(Failure::of(Reason::Unavailable)) });
        assert_eq!(mails, 0);
        assert!(now <= at(life));
    }
    let forever = Entry::new(id(1), Kind::Notice, NOW, Timestamp::from_secs(u64::MAX));
    assert_eq!(forever.expires_at, NOW + MAX_LIFE);
    let (entry, ..) = drive(Kind::Notice, Repeats::Recognised, NOW + DAY, |_, _| Fate::Down);
    assert!((20..40).contains(&entry.attempts), "{} attempts in a day", entry.attempts);
}

#[test]
fn a_message_nobody_tried_in_time_expires_without_an_attempt() {
    let entry = Entry::new(id(1), Kind::SignIn, NOW, at(600));
    let Begun::Expired(expired) = entry.begin(at(600)) else { panic!("not expired") };
    assert_eq!((expired.state, expired.attempts), (State::Expired { last: None }, 0));
    assert!(matches!(entry.begin(at(599)), Begun::Attempt(_)));
}

#[test]
fn a_refused_message_is_not_tried_again() {
    let Begun::Attempt(entry) = Entry::new(id(1), Kind::SignIn, NOW, NOW + DAY).begin(NOW) else {
        panic!("not due")
    };
    let failure = Failure::numbered(Reason::Recipient, 550);
    let refused = entry.after(&Delivery::Permanent(failure), Repeats::Recognised, NOW, &mut SeededEntropy(1));
    assert_eq!(refused.state, State::Refused { failure });
    assert_eq!(refused.next_attempt(), None);
    assert_eq!(refused.begin(at(99_999)), Begun::NotDue);
}

#[test]
fn one_message_is_attempted_by_one_process_at_a_time() {
    let entry = Entry::new(id(1), Kind::SignIn, NOW, NOW + DAY);
    let Begun::Attempt(attempting) = entry.begin(NOW) else { panic!("not due") };
    let limit = ATTEMPT_LIMIT.secs();
    for seconds in [0, 1, limit - 1] {
        assert_eq!(attempting.begin(at(seconds)), Begun::NotDue);
    }
    // Nobody has said how it ended, for longer than it can take.
    let Begun::Attempt(again) = attempting.begin(at(limit)) else { panic!("not noticed") };
    assert_eq!(again.attempts, 2);
    let Begun::Expired(expired) = attempting.begin(NOW + DAY) else { panic!("not expired") };
    assert_eq!(expired.state, State::Expired { last: Some(Failure::of(Reason::Interrupted)) });
}

#[test]
fn an_outcome_that_comes_late_changes_only_what_is_open() {
    let mut entropy = SeededEntropy(1);
    let Begun::Attempt(entry) = Entry::new(id(1), Kind::SignIn, NOW, NOW + DAY).begin(NOW) else {
        panic!("not due")
    };
    let mut after = |entry: &Entry, delivery| entry.after(&delivery, Repeats::Recognised, NOW, &mut entropy);
    let taken = after(&entry, Delivery::Delivered { id: None });
    assert_eq!(after(&taken, temporary()), taken);
    assert_eq!(after(&taken, unknown()), taken);
    let refused = after(&entry, Delivery::Permanent(Failure::of(Reason::Refused)));
    assert_eq!(after(&refused, temporary()), refused);
    assert_eq!(after(&refused, Delivery::Delivered { id: None }).state, taken.state);
    assert_eq!(taken.interrupted(NOW, &mut SeededEntropy(1)), taken);
}

#[test]
fn a_message_with_no_time_for_another_attempt_is_over_at_once() {
    let mut random = SeededEntropy(1);
    let Begun::Attempt(entry) = Entry::new(id(1), Kind::SignIn, NOW, at(600)).begin(at(590)) else {
        panic!("not due")
    };
    assert!(!entry.after(&temporary(), Repeats::Recognised, at(590), &mut random).is_over());
    let over = entry.after(&temporary(), Repeats::Recognised, at(595), &mut random);
    assert_eq!(over.state, State::Expired { last: Some(Failure::of(Reason::Unavailable)) });
}

struct Constant(u8);

impl Entropy for Constant {
    fn fill(&mut self, bytes: &mut [u8]) {
        bytes.fill(self.0);
    }
}

#[test]
fn the_waits_grow_up_to_an_hour_and_are_spread_by_a_quarter() {
    let waits = |entropy: &mut dyn Entropy| {
        let mut entry = Entry::new(id(1), Kind::Notice, NOW, NOW + DAY);
        let mut waits = Vec::new();
        for _ in 0..9 {
            entry.attempts += 1;
            entry = entry.after(&temporary(), Repeats::Recognised, NOW, entropy);
            waits.push(entry.next_attempt().unwrap().since(NOW).secs());
        }
        waits
    };
    let base = [5, 30, 120, 600, 1_800, 3_600, 3_600, 3_600, 3_600];
    assert_eq!(waits(&mut Constant(0)), base);
    let mut seen = HashSet::new();
    for seed in 0..200 {
        for (wait, base) in waits(&mut SeededEntropy(seed)).into_iter().zip(base) {
            assert!((base..=base + base / 4).contains(&wait), "{wait} for {base}");
            seen.insert(wait);
        }
    }
    assert!(seen.len() > 500, "they are spread: {}", seen.len());
}

#[test]
fn the_alarm_is_for_the_first_that_is_due() {
    let entry = |seed, next_attempt| Entry {
        state: State::Waiting { next_attempt, last: None },
        ..Entry::new(id(seed), Kind::SignIn, NOW, NOW + DAY)
    };
    let over = Entry { state: State::Delivered { id: None }, ..entry(3, NOW) };
    assert_eq!(next_alarm([&entry(1, at(60)), &entry(2, at(9)), &over]), Some(at(9)));
    assert_eq!(next_alarm([&over]), None);
    assert!(entry(1, at(9)).is_due(at(9)) && !entry(1, at(9)).is_due(at(8)));
}

#[test]
fn w07_a_hundred_requests_send_five_mails() {
    let mut log = SendLog::default();
    let sent = (0..100).filter(|second| log.admit(&PER_ADDRESS, at(*second)).is_ok()).count();
    assert_eq!(sent, 5);
    // The first hour is over for the first mail: one more, and so on, until the cap of the day.
    let sent = (0..86_400).filter(|second| log.admit(&PER_ADDRESS, at(*second)).is_ok()).count();
    assert_eq!(sent, 15);
    assert_eq!(log.len(), 20);
}

#[test]
fn w07_the_moment_told_is_the_moment_it_is_allowed() {
    let mut random = SeededEntropy(4);
    let mut log = SendLog::default();
    let mut now = 0;
    let mut refused = 0;
    for _ in 0..3_000 {
        now += below(&mut random, 400);
        if let Err(moment) = log.admit(&PER_ADDRESS, at(now)) {
            refused += 1;
            assert!(moment > at(now));
            assert!(log.clone().admit(&PER_ADDRESS, moment - Span::from_secs(1)).is_err());
            assert_eq!(log.clone().admit(&PER_ADDRESS, moment), Ok(()));
        }
    }
    assert!(refused > 1_000);
}

#[test]
fn w07_no_window_has_more_mails_than_its_cap() {
    let mut random = SeededEntropy(5);
    for round in 0..200 {
        let caps: Vec<Cap> = (0..1 + below(&mut random, 3))
            .map(|_| {
                let most = u16::try_from(below(&mut random, 6)).unwrap();
                Cap::new(most, Span::from_secs(1 + below(&mut random, 500)))
            })
            .collect();
        let mut log = SendLog::default();
        let mut sent: Vec<u64> = Vec::new();
        let mut now = 0;
        for _ in 0..300 {
            now += below(&mut random, 30);
            if log.admit(&caps, at(now)).is_ok() {
                sent.push(now);
            }
            assert!(log.len() <= 5, "{round}");
        }
        for cap in &caps {
            for (index, first) in sent.iter().enumerate() {
                let within = sent[index..].iter().filter(|time| *time - first < cap.within.secs()).count();
                assert!(within <= usize::from(cap.most), "{round}: {within} for {cap:?}");
            }
        }
    }
}

#[test]
fn w07_a_clock_that_goes_back_opens_nothing_and_locks_nobody_out() {
    let mut log = SendLog::default();
    for _ in 0..5 {
        assert_eq!(log.admit(&PER_ADDRESS, NOW + Span::from_days(400)), Ok(()));
    }
    assert_eq!(log.admit(&PER_ADDRESS, NOW), Err(at(3_600)));
    assert_eq!(log.admit(&PER_ADDRESS, at(3_600)), Ok(()));
}

#[test]
fn w07_without_caps_everything_is_allowed_and_nothing_is_kept() {
    let mut log = SendLog::default();
    assert!((0..100).all(|_| log.admit(&[], NOW).is_ok()));
    assert!(log.is_empty());
}

/// A number from the seeded source.
fn below(random: &mut SeededEntropy, limit: u64) -> u64 {
    let mut bytes = [0; 8];
    random.fill(&mut bytes);
    u64::from_le_bytes(bytes) % limit
}
