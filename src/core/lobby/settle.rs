//! Calling in: whose turn it is, whose pass has ended, who is not there.

use super::hall::{CALLS, CLAIM, FIRST, Hall, SKEW};
use super::line::{Place, Standing};
use super::pace::quota;
use super::settings::{Room, millis};
use crate::base::Entropy;
use crate::limit::gcra::{Decision, decide};
use crate::wire::{Class, Holder};
use sha2::{Digest, Sha256};
use std::fmt::Write;

impl Hall {
    /// Does everything that is due at `now`.
    pub(super) fn settle(&mut self, room: &Room, now: u64, entropy: &mut dyn Entropy) {
        self.end_passes(now);
        self.forget_the_lost(room, now);
        if !self.early.is_empty() && room.opens_at(now).is_none() {
            self.draw(entropy);
        }
        let before = self.state.admitted;
        while self.has_room(room, now)
            && let Some(tat) = self.minute(room, now)
        {
            let waiting = Class::ALL.map(|class| self.first(room, class, now).is_some());
            let Some(class) = self.state.numbers.turn(waiting, &room.shares) else { break };
            let Some((_, holder)) = self.first(room, class, now) else { break };
            self.state.tat = tat;
            self.call_in(room, holder, now);
        }
        let admitted: u64 = self
            .state
            .admitted
            .values()
            .iter()
            .zip(before.values())
            .map(|(after, before)| after - before)
            .sum();
        if admitted > 0 {
            self.state.pace.note(u32::try_from(admitted).unwrap_or(u32::MAX), now);
        }
    }

    /// Where the limit of a minute is after one more, if it has room for one.
    fn minute(&self, room: &Room, now: u64) -> Option<u64> {
        let Some(per_minute) = self.limits(room, now).1 else { return Some(self.state.tat) };
        match decide(self.state.tat, now.saturating_mul(1_000), quota(per_minute)) {
            Decision::Pass { tat, .. } => Some(tat),
            Decision::Wait { .. } => None,
        }
    }

    fn has_room(&self, room: &Room, now: u64) -> bool {
        self.limits(room, now).0.is_none_or(|most| self.ends.len() < most as usize)
    }

    /// A pass that has ended makes room. Whoever was called in and did not come keeps their number, and is called again
    /// when they are back.
    pub(super) fn end_passes(&mut self, now: u64) {
        while let Some((until, holder)) = self.ends.first().copied()
            && until.saturating_add(SKEW) < now
        {
            let came = match self.places.get(&holder).map(|place| place.standing) {
                Some(Standing::Inside { came: false, since, .. }) if self.was_called(holder) => Err(since),
                _ => Ok(()),
            };
            match came {
                Ok(()) => {
                    self.remove(holder);
                }
                Err(seen_at) => {
                    self.stand(holder, Standing::Waiting { seen_at });
                    self.pass_over(holder);
                    self.miss(holder);
                }
            }
        }
    }

    /// Whoever is called again and again and never comes has given up: they only keep others out.
    fn miss(&mut self, holder: Holder) {
        let Some(place) = self.places.get_mut(&holder) else { return };
        place.missed += 1;
        if place.missed >= CALLS {
            self.give_up(holder);
        }
    }

    fn give_up(&mut self, holder: Holder) {
        self.remove(holder);
        self.state.abandoned += 1;
        self.state_changed = true;
    }

    /// Whether somebody has waited, and was then called; the others were let in when they came.
    fn was_called(&self, holder: Holder) -> bool {
        self.places.get(&holder).is_some_and(|place| match place.standing {
            Standing::Inside { since, .. } => since > place.joined_at,
            Standing::Waiting { .. } => false,
        })
    }

    /// Whoever was away for too long has given up.
    fn forget_the_lost(&mut self, room: &Room, now: u64) {
        let keep = millis(room.keep.secs());
        while let Some((seen_at, holder)) = self.away.first().copied()
            && seen_at.saturating_add(keep) < now
        {
            self.give_up(holder);
        }
    }

    /// The first of a line who is there. Those who are not are passed over.
    fn first(&mut self, room: &Room, class: Class, now: u64) -> Option<(u32, Holder)> {
        loop {
            let (number, holder) = self.lines.of(class).first_key_value().map(|(n, h)| (*n, *h))?;
            let seen_at = match self.places.get(&holder).map(|place| place.standing) {
                Some(Standing::Waiting { seen_at }) => seen_at,
                _ => 0,
            };
            if seen_at.saturating_add(millis(room.away.secs())) >= now {
                return Some((number, holder));
            }
            self.lines.of_mut(class).remove(&number);
            self.pass_over(holder);
            if number > self.state.numbers.called.of(class) {
                self.owe(class, 1);
            }
            self.state.numbers.call(class, number);
            self.state_changed = true;
        }
    }

    /// Those behind are called meanwhile; the number stays theirs.
    pub(super) fn pass_over(&mut self, holder: Holder) {
        if let Some(place) = self.places.get_mut(&holder) {
            place.away = true;
            if let Standing::Waiting { seen_at } = place.standing {
                self.lines.of_mut(place.class).remove(&place.number);
                self.away.insert((seen_at, holder));
            }
            self.changed.insert(holder);
        }
    }

    fn call_in(&mut self, room: &Room, holder: Holder, now: u64) {
        let Some(place) = self.places.get(&holder) else { return };
        let (class, number, joined_at, estimate) =
            (place.class, place.number, place.joined_at, place.estimate);
        // Whoever has just asked is there; the others have to come.
        let first = if joined_at == now { FIRST.min(millis(room.idle.secs())) } else { CLAIM };
        let until = now.saturating_add(first.min(super::estimate::longest(room)));
        self.stand(holder, Standing::Inside { since: now, until, came: false });
        self.state.numbers.call(class, number);
        *self.state.admitted.of_mut(class) += 1;
        let waited = now.saturating_sub(joined_at);
        if estimate > 0 {
            let (sum, count) = self.state.errors;
            let error = u64::from(estimate).abs_diff(waited / 1_000);
            self.state.errors = (sum.saturating_add(error), count.saturating_add(1));
        }
        self.admissions.let_in.push((class, number, waited));
        self.state_changed = true;
    }

    /// The doors open: those who are here get their numbers by lot. With the seed, which is logged, anybody who knows who
    /// was here can draw again.
    fn draw(&mut self, entropy: &mut dyn Entropy) {
        let mut seed = [0; 16];
        entropy.fill(&mut seed);
        let lot = |holder: &Holder| {
            let digest = Sha256::new().chain_update(seed).chain_update(holder.bytes()).finalize();
            digest.first_chunk::<8>().map(|bytes| u64::from_be_bytes(*bytes)).unwrap_or_default()
        };
        let mut drawn: Vec<(u64, Holder)> =
            std::mem::take(&mut self.early).into_iter().map(|holder| (lot(&holder), holder)).collect();
        drawn.sort_unstable();
        for (_, holder) in drawn {
            if let Some(place) = self.places.get_mut(&holder) {
                place.number = self.state.numbers.next(place.class);
                self.lines.of_mut(place.class).insert(place.number, holder);
                self.changed.insert(holder);
            }
        }
        self.state_changed = true;
        let mut text = String::new();
        for byte in seed {
            // Writing to a text cannot fail.
            let _always = write!(text, "{byte:02x}");
        }
        self.admissions.seed = Some(text);
    }

    /// Puts a place where it belongs.
    pub(super) fn put(&mut self, holder: Holder, place: Place) {
        if let Some(network) = place.network {
            *self.networks.entry(network).or_default() += 1;
        }
        self.index(holder, &place);
        self.places.insert(holder, place);
        self.changed.insert(holder);
    }

    /// Takes a place away.
    pub(super) fn remove(&mut self, holder: Holder) -> Option<Place> {
        let place = self.places.remove(&holder)?;
        self.unindex(holder, &place);
        if let Some(network) = place.network
            && let Some(count) = self.networks.get_mut(&network)
        {
            *count = count.saturating_sub(1);
            if *count == 0 {
                self.networks.remove(&network);
            }
        }
        self.changed.insert(holder);
        Some(place)
    }

    /// Changes the standing of a place.
    pub(super) fn stand(&mut self, holder: Holder, standing: Standing) {
        let Some(mut place) = self.places.remove(&holder) else { return };
        self.unindex(holder, &place);
        // When somebody was seen is not written down: after a restart everybody counts as seen.
        let waits_on =
            matches!((place.standing, standing), (Standing::Waiting { .. }, Standing::Waiting { .. }));
        let stays = waits_on && !place.away;
        (place.standing, place.away) = (standing, false);
        self.index(holder, &place);
        self.places.insert(holder, place);
        if !stays {
            self.changed.insert(holder);
        }
    }

    pub(super) fn index(&mut self, holder: Holder, place: &Place) {
        match place.standing {
            Standing::Inside { until, .. } => {
                self.ends.insert((until, holder));
            }
            Standing::Waiting { .. } if place.number == 0 => {
                self.early.insert(holder);
            }
            Standing::Waiting { .. } => {
                self.lines.of_mut(place.class).insert(place.number, holder);
                self.owe(place.class, i32::from(self.was_passed(place)));
            }
        }
    }

    fn was_passed(&self, place: &Place) -> bool {
        place.number > 0 && place.number <= self.state.numbers.called.of(place.class)
    }

    fn owe(&mut self, class: Class, more: i32) {
        let owed = self.owed.of_mut(class);
        *owed = owed.saturating_add_signed(more);
    }

    fn unindex(&mut self, holder: Holder, place: &Place) {
        match place.standing {
            Standing::Inside { until, .. } => {
                self.ends.remove(&(until, holder));
            }
            Standing::Waiting { seen_at } => {
                self.early.remove(&holder);
                self.lines.of_mut(place.class).remove(&place.number);
                self.away.remove(&(seen_at, holder));
                self.owe(place.class, -i32::from(self.was_passed(place)));
            }
        }
    }
}
