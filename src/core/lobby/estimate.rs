//! How long somebody will wait, and how long at most.

use super::hall::{CALLS, CLAIM, SKEW};
use super::settings::{Room, millis};
use crate::wire::{Class, LobbyView};

/// What a waiting customer is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Their place, the first being 1: so many are called before them at most, and themselves. It never grows.
    pub place: u32,
    /// Seconds until they are called, at the present pace.
    pub seconds: u64,
    /// Seconds until they are called at most, while they stay and the operator changes nothing: in each `stay` everybody
    /// who is inside has to leave. Nothing, if their line has no share.
    pub at_most: Option<u64>,
}

impl Estimate {
    /// After how many seconds to look again.
    pub const fn look_again(&self) -> u64 {
        if self.seconds < 30 { 5 } else { 20 }
    }
}

/// The estimate for a number in a line, by how the room stood.
pub fn estimate(room: &Room, view: &LobbyView, class: Class, number: u32) -> Estimate {
    let place = number.saturating_sub(view.called.of(class)).max(1);
    let at_most = at_most(room, view, class, place);
    let pace = u64::from(view.pace.of(class).max(1));
    let seconds = u64::from(place).saturating_mul(3_600).div_ceil(pace).min(at_most.unwrap_or(u64::MAX));
    Estimate { place, seconds, at_most }
}

fn at_most(room: &Room, view: &LobbyView, class: Class, place: u32) -> Option<u64> {
    let turnover = u64::from(view.turnover.of(class));
    // Shares are of whole customers: a line may be one turn behind.
    let turns = u64::from(place).saturating_add(u64::from(view.owed.of(class))).saturating_add(1);
    let rounds = turns.saturating_mul(1_000).checked_add(turnover.checked_sub(1)?)?.checked_div(turnover)?;
    // A round lasts as long as anybody may stay, who may have been called in vain before, and until it was seen that the
    // last one is gone.
    let in_vain = u64::from(CALLS) * (CLAIM + SKEW) + SKEW;
    let round = room.stay.secs().saturating_add(in_vain.div_ceil(1_000));
    let by_rate = view.per_minute.map_or(0, |per_minute| {
        let each = u64::from(per_minute).saturating_mul(u64::from(room.shares.of(class))).max(1);
        // In a quota that is evenly spread, the first of a minute is let in at once.
        turns.saturating_mul(6_000).div_ceil(each).saturating_add(60)
    });
    Some(rounds.saturating_mul(round).saturating_add(by_rate))
}

/// How many thousandths of a place are filled from a line while everybody inside leaves once: its share of all.
pub(super) fn turnover(room: &Room, class: Class) -> u32 {
    let shares: u32 = Class::ALL.iter().map(|class| room.shares.of(*class)).sum();
    let part = u64::from(room.inside) * u64::from(room.shares.of(class)) * 1_000 / u64::from(shares.max(1));
    u32::try_from(part).unwrap_or(u32::MAX)
}

/// The pace when nothing was measured yet: as if everybody inside left when idle.
pub(super) fn first_pace(room: &Room) -> u32 {
    let by_space = u64::from(room.inside).saturating_mul(3_600) / room.idle.secs().max(1);
    let by_rate = room.per_minute.map_or(u64::MAX, |count| u64::from(count) * 60);
    u32::try_from(by_space.min(by_rate)).unwrap_or(u32::MAX).max(1)
}

/// Milliseconds that whoever is inside has at most.
pub(super) const fn longest(room: &Room) -> u64 {
    millis(room.stay.secs())
}
