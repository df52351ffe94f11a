//! How long somebody will wait, and how long at most.

use super::hall::{CLAIM, SKEW};
use super::settings::{Room, millis};
use crate::wire::{Class, LobbyView};

/// What a waiting customer is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Their place, the first being 1: so many are called before them at most, and themselves. It never grows.
    pub place: u32,
    /// Seconds until they are called, at the present pace.
    pub seconds: u64,
    /// Seconds until they are called at most, while they stay and the operator changes nothing: in each `stay`
    /// everybody who is inside has to leave.
    pub at_most: u64,
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
    // Each turn lasts as long as anybody may stay, and until it was seen that the last one is gone.
    let turn = room.stay.secs() + (CLAIM + 2 * SKEW).div_ceil(1_000);
    let turns = u64::from(place.div_ceil(view.turnover.of(class).max(1)));
    let share = room.shares.of(class);
    let by_rate = room.per_minute.map_or(0, |per_minute| {
        let each = u64::from(per_minute).saturating_mul(u64::from(share)).max(1);
        // In a quota that is evenly spread, the first of a minute is let in at once.
        u64::from(place).saturating_mul(6_000).div_ceil(each).saturating_add(60)
    });
    let at_most = turns.saturating_mul(turn).saturating_add(by_rate);
    let pace = u64::from(view.pace.of(class).max(1));
    let seconds = u64::from(place).saturating_mul(3_600).div_ceil(pace).min(at_most);
    Estimate { place, seconds, at_most }
}

/// How many places in front of a customer of a class are gone within one `stay`: its share of all that are inside.
pub(super) fn turnover(room: &Room, class: Class) -> u32 {
    let shares: u32 = Class::ALL.iter().map(|class| room.shares.of(*class)).sum();
    let part = u64::from(room.inside) * u64::from(room.shares.of(class)) / u64::from(shares.max(1));
    u32::try_from(part).unwrap_or(u32::MAX).max(1)
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
