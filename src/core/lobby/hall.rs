//! What happens inside a `Lobby` object: places, and what becomes of them.
//!
//! An object handles one call at a time, and what a call has changed is written down before its answer leaves
//! ([`Hall::take_changes`]): a pass that a customer holds is always one that is counted.

use super::condition::Condition;
use super::estimate::{estimate, first_pace, turnover};
use super::line::{Lines, Numbers, Place, Standing};
use super::pace::Pace;
use super::permits::Grants;
use super::settings::{Mode, Room, millis};
use crate::base::Entropy;
use crate::wire::{
    Class, Health, Holder, LobbyOrder, LobbyReply, LobbyRequest, LobbyStanding, LobbyView, LobbyVisit,
    PerClass, Told,
};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Clocks differ: a pass counts for so long after it has ended, in milliseconds.
pub const SKEW: u64 = 5_000;
/// Whoever is called in has so long to come, in milliseconds. They look more often than that.
pub const CLAIM: u64 = 60_000;
/// Whoever was called so often and did not come has no place any more.
pub const CALLS: u8 = 3;
/// The first pass of somebody who was let in at once, in milliseconds; the next request makes it a whole one. Whoever keeps
/// no cookies takes up no more than that.
pub const FIRST: u64 = 120_000;
/// A pass is prolonged when it gains so much, in milliseconds: not with each request.
const WORTH: u64 = 5_000;
/// So many messages a second an object is asked to take, over all isolates: half of what it can.
const MESSAGES: u64 = 500;
/// But no isolate goes without news for longer, in milliseconds: whoever is called hears of it within [`CLAIM`].
const NEWS: u64 = 20_000;

/// An isolate that has not asked for so long is none any more, and how often that is looked at, in milliseconds.
const LATELY: u64 = 60_000;
const SWEEP: u64 = 1_000;

/// What is written down beside the places.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    pub numbers: Numbers,
    /// The theoretical arrival time of the limit of a minute ([`crate::limit::gcra`]), in microseconds since the epoch.
    pub tat: u64,
    pub pace: Pace,
    pub condition: Condition,
    pub order: LobbyOrder,
    pub admitted: PerClass<u64>,
    pub abandoned: u64,
    /// The sum of all errors of first estimates, in seconds, and of how many.
    pub errors: (u64, u64),
}

/// Who was let in in one call, for the log.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Admissions {
    /// The class, the number, and how long each has waited in milliseconds.
    pub let_in: Vec<(Class, u32, u64)>,
    /// The seed of the draw, if the doors have just opened.
    pub seed: Option<String>,
}

/// A room, as its object has it.
#[derive(Default)]
pub struct Hall {
    pub(super) state: State,
    pub(super) places: HashMap<Holder, Place>,
    /// Those who wait and are there.
    pub(super) lines: Lines,
    /// Those who have a number and were passed over, by when they were seen last.
    pub(super) away: BTreeSet<(u64, Holder)>,
    /// Those who wait for the doors to open.
    pub(super) early: BTreeSet<Holder>,
    /// How many of each line were called or passed over before, and have their number still.
    pub(super) owed: PerClass<u32>,
    /// The passes, by when they end.
    pub(super) ends: BTreeSet<(u64, Holder)>,
    /// How many guests there are of each network.
    pub(super) networks: HashMap<u64, u32>,
    pub(super) grants: Grants,
    /// What was changed and is not written down yet.
    pub(super) changed: BTreeSet<Holder>,
    pub(super) state_changed: bool,
    /// The isolates that have asked lately, and when.
    asked: BTreeMap<u64, u64>,
    /// When those who have not were last taken out.
    swept_at: u64,
    pub(super) admissions: Admissions,
}

impl Hall {
    /// Answers one request at `now`, in milliseconds since the epoch. `room` is the configuration's.
    pub fn answer(
        &mut self,
        room: &Room,
        request: LobbyRequest,
        now: u64,
        entropy: &mut dyn Entropy,
    ) -> LobbyReply {
        self.admissions = Admissions::default();
        match request {
            LobbyRequest::Sync { isolate, visits, origin, health, .. } => {
                let room = room.with(&self.state.order);
                self.note_health(&health, now);
                self.end_passes(now);
                for visit in &visits {
                    self.visit(&room, visit, now);
                }
                self.settle(&room, now, entropy);
                let view = self.view(&room, isolate, now);
                let told = visits.iter().map(|visit| self.told(&room, &view, visit)).collect();
                let permits = room.origin_requests.zip(origin).map(|(most, usage)| {
                    let linger = millis(room.timeout.secs()).saturating_add(SKEW);
                    self.grants.give(isolate, usage, most, linger, now)
                });
                LobbyReply::Synced { told, view, permits }
            }
            LobbyRequest::Operate { order, .. } => {
                self.obey(order);
                let room = room.with(&self.state.order);
                self.settle(&room, now, entropy);
                LobbyReply::Standing(self.standing(&room, now))
            }
        }
    }

    /// Who was let in by the last answer.
    pub fn admissions(&self) -> &Admissions {
        &self.admissions
    }

    /// How many passes are counted.
    pub fn inside(&self) -> usize {
        self.ends.len()
    }

    fn note_health(&mut self, health: &Health, now: u64) {
        if !health.is_empty() {
            self.state.condition.note(health, now);
            self.state_changed = true;
        }
    }

    fn visit(&mut self, room: &Room, visit: &LobbyVisit, now: u64) {
        if let Some(device) = visit.device {
            self.hand_over(room, device, visit.holder);
        }
        self.follow(room, visit, now);
        let Some(place) = self.places.get(&visit.holder) else {
            if visit.enters {
                self.join(room, visit, now);
            }
            return;
        };
        let joined_at = place.joined_at;
        match place.standing {
            Standing::Inside { .. } if place.is_strange_to(visit) => {}
            Standing::Inside { since, until, came } => {
                let whole = now.saturating_add(millis(room.idle.secs()));
                let renewed = whole.min(since.saturating_add(super::estimate::longest(room)));
                // Whoever was called comes by asking; being seen waiting a moment before is not coming.
                let comes = came || visit.enters || since == joined_at;
                let is_worth_it = !came || renewed > until.saturating_add(WORTH);
                if comes && is_worth_it && now <= until.saturating_add(SKEW) {
                    let until = renewed.max(until);
                    self.stand(visit.holder, Standing::Inside { since, until, came: true });
                }
            }
            Standing::Waiting { .. } => {
                self.stand(visit.holder, Standing::Waiting { seen_at: now });
                self.improve(room, visit);
            }
        }
    }

    /// A guest who has signed in keeps the better of the places they have. A person has one.
    fn hand_over(&mut self, room: &Room, device: Holder, account: Holder) {
        let Some(guest) = self.places.get(&device) else { return };
        let is_better = match self.places.get(&account) {
            None => true,
            Some(known) => match (guest.is_inside(), known.is_inside()) {
                (false, false) => self.ahead(room, guest) < self.ahead(room, known),
                (guest, known) => guest && !known,
            },
        };
        if is_better && let Some(place) = self.remove(device) {
            self.remove(account);
            self.put(account, Place { network: None, moves: 0, ..place });
        } else {
            self.remove(device);
        }
    }

    /// A guest may come from another network, a few times: a jar of cookies that many share is of use to one. A place counts
    /// where there is room for it, so nobody gets more by moving what they have.
    ///
    /// A pass stays good where it was given until it ends, so it stays counted under another name; here its holder is the
    /// first of their line. Whoever is back where they have such a pass has that one.
    fn follow(&mut self, room: &Room, visit: &LobbyVisit, now: u64) {
        let Some(place) = self.places.get(&visit.holder) else { return };
        if visit.holder.is_account() || visit.network.is_none() || place.network == visit.network {
            return;
        }
        // Word of who was seen may be late: it moves nobody, and shows a pass that is good there.
        if !visit.enters {
            return;
        }
        let was_inside = place.is_inside();
        if place.is_strange_to(visit) {
            // A pass that somebody has counts until it has ended.
            if !was_inside {
                self.remove(visit.holder);
            }
            return;
        }
        if self.is_crowded(room, visit) {
            return;
        }
        let Some(place) = self.remove(visit.holder) else { return };
        if let Standing::Inside { since, until, .. } = place.standing {
            let left = visit.holder.left_in(place.network);
            let earlier = self.remove(left).map_or(0, |left| left.until());
            let standing = Standing::Inside { since, until: until.max(earlier), came: true };
            self.put(left, Place { standing, ..place.clone() });
        }
        let standing = match self.remove(visit.holder.left_in(visit.network)) {
            Some(left) => left.standing,
            None if was_inside => Standing::Waiting { seen_at: now },
            None => place.standing,
        };
        self.put(visit.holder, Place { network: visit.network, moves: place.moves + 1, standing, ..place });
    }

    fn join(&mut self, room: &Room, visit: &LobbyVisit, now: u64) {
        if self.is_crowded(room, visit) {
            return;
        }
        let network = visit.network.filter(|_| !visit.holder.is_account());
        let is_early = self.limits(room, now).0.is_some() && room.opens_at(now).is_some();
        let number = if is_early { 0 } else { self.state.numbers.next(visit.class) };
        self.state_changed = true;
        let place = Place {
            class: visit.class,
            number,
            joined_at: now,
            network,
            moves: 0,
            missed: 0,
            estimate: 0,
            away: false,
            standing: Standing::Waiting { seen_at: now },
        };
        self.put(visit.holder, place);
    }

    fn is_crowded(&self, room: &Room, visit: &LobbyVisit) -> bool {
        let guests = visit.network.and_then(|network| self.networks.get(&network)).copied().unwrap_or(0);
        !visit.holder.is_account() && guests >= room.per_network
    }

    /// Whoever signs in, or comes to a checkout, stands in the line in which they are nearer.
    fn improve(&mut self, room: &Room, visit: &LobbyVisit) {
        let Some(place) = self.places.get(&visit.holder) else { return };
        if visit.class >= place.class {
            return;
        }
        if place.number > 0 {
            let number = self.state.numbers.given.of(visit.class).saturating_add(1);
            if self.ahead(room, &Place { class: visit.class, number, ..place.clone() })
                >= self.ahead(room, place)
            {
                return;
            }
        }
        let Some(place) = self.remove(visit.holder) else { return };
        let number = if place.number == 0 { 0 } else { self.state.numbers.next(visit.class) };
        self.state_changed = true;
        self.put(visit.holder, Place { class: visit.class, number, ..place });
    }

    /// How far a place is from the front, by what its line gets of a thousand turns; zero before the draw.
    fn ahead(&self, room: &Room, place: &Place) -> u64 {
        if place.number == 0 {
            return 0;
        }
        let called = self.state.numbers.called.of(place.class);
        let ahead = u64::from(place.number.saturating_sub(called).max(1));
        ahead * 1_000 / u64::from(room.shares.of(place.class).max(1))
    }

    fn told(&mut self, room: &Room, view: &LobbyView, visit: &LobbyVisit) -> Told {
        match self.places.get_mut(&visit.holder) {
            None if visit.enters => Told::Crowded,
            None => Told::Unknown,
            Some(Place { number: 0, standing: Standing::Waiting { .. }, .. }) => Told::Early,
            Some(place) if place.is_strange_to(visit) => Told::Crowded,
            Some(place) => match place.standing {
                Standing::Inside { until, .. } => Told::Inside { until },
                Standing::Waiting { .. } => {
                    if place.estimate == 0 {
                        let seconds = estimate(room, view, place.class, place.number).seconds;
                        place.estimate = u32::try_from(seconds).unwrap_or(u32::MAX).max(1);
                        self.changed.insert(visit.holder);
                    }
                    Told::Waiting { class: place.class, number: place.number }
                }
            },
        }
    }

    /// How many may be inside, and how many may come in within a minute; nothing: any number.
    pub(super) fn limits(&self, room: &Room, now: u64) -> (Option<u32>, Option<u32>) {
        let busy = match room.mode {
            Mode::On => true,
            Mode::Auto => self.state.condition.is_busy(now),
            Mode::Off => false,
            Mode::Closed => return (Some(0), room.per_minute),
        };
        match room.opens_at(now) {
            Some(_) => (Some(0), room.per_minute),
            _ if busy && now < self.state.condition.hold_until => (Some(0), room.per_minute),
            _ if busy => (Some(room.inside), room.per_minute),
            _ => (None, None),
        }
    }

    fn view(&mut self, room: &Room, isolate: u64, now: u64) -> LobbyView {
        self.asked.insert(isolate, now);
        if now.saturating_sub(self.swept_at) >= SWEEP {
            self.swept_at = now;
            self.asked.retain(|_, at| now.saturating_sub(*at) < LATELY);
        }
        let pace = self.pace(room, now);
        let active: u32 = Class::ALL
            .iter()
            .filter(|class| !self.lines.of(**class).is_empty())
            .map(|class| room.shares.of(*class))
            .sum();
        let of_class = |class: Class| {
            let share = u64::from(room.shares.of(class).max(1));
            let rivals = u64::from(active).max(share);
            u32::try_from(u64::from(pace) * share / rivals).unwrap_or(u32::MAX).max(1)
        };
        LobbyView {
            called: self.state.numbers.called,
            pace: PerClass::new(Class::ALL.map(of_class)),
            turnover: PerClass::new(Class::ALL.map(|class| turnover(room, class))),
            owed: self.owed,
            per_minute: room.per_minute,
            opens_at: room.opens_at(now),
            is_free: self.limits(room, now).0.is_none(),
            again_in: (self.asked.len() as u64 * 1_000 / MESSAGES).clamp(1_000, NEWS),
        }
    }

    fn pace(&self, room: &Room, now: u64) -> u32 {
        self.state.pace.per_hour(now).unwrap_or_else(|| first_pace(room))
    }

    fn obey(&mut self, order: LobbyOrder) {
        let known = &mut self.state.order;
        let said = |count: &u32| *count > 0;
        known.inside = order.inside.or(known.inside).filter(said);
        known.per_minute = order.per_minute.or(known.per_minute).filter(said);
        known.mode = order.mode.or_else(|| known.mode.take()).filter(|mode| mode != "configured");
        known.opens_at = order.opens_at.or(known.opens_at).filter(|at| *at > 0);
        self.state_changed = true;
    }

    fn standing(&self, room: &Room, now: u64) -> LobbyStanding {
        let (limit, per_minute) = self.limits(room, now);
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let state = match (room.mode, limit) {
            (Mode::On, _) => "on",
            (Mode::Off, _) => "off",
            (Mode::Closed, _) => "closed",
            (Mode::Auto, None) => "calm",
            (Mode::Auto, Some(_)) => "busy",
        };
        let (sum, number) = self.state.errors;
        LobbyStanding {
            state: state.to_owned(),
            limit,
            per_minute,
            inside: count(self.ends.len()),
            waiting: PerClass::new(Class::ALL.map(|class| count(self.lines.of(class).len()))),
            early: count(self.early.len()),
            away: count(self.away.len()),
            opens_at: room.opening.map(|opening| opening.at.secs()),
            admitted: self.state.admitted,
            abandoned: self.state.abandoned,
            pace: self.pace(room, now),
            estimate_error: u32::try_from(sum / number.max(1)).unwrap_or(u32::MAX),
            permits: (self.grants.sum(), room.origin_requests.unwrap_or(0)),
            order: Some(&self.state.order).filter(|order| **order != LobbyOrder::default()).cloned(),
        }
    }
}
