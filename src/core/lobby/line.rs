//! The lines of a room: who waits, in the order they came.

use crate::wire::{Class, Holder, LobbyVisit, PerClass};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A guest may come from so many other networks; then it is another guest.
const MOVES: u8 = 8;

/// One place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Place {
    /// In which line.
    #[serde(rename = "c")]
    pub class: Class,
    /// The number in that line; zero before the draw.
    #[serde(rename = "n")]
    pub number: u32,
    /// When it was taken, in milliseconds since the epoch.
    #[serde(rename = "j")]
    pub joined_at: u64,
    /// The network of a guest.
    #[serde(rename = "w", default, skip_serializing_if = "Option::is_none")]
    pub network: Option<u64>,
    /// How often a guest has come from another network since.
    #[serde(rename = "m", default)]
    pub moves: u8,
    /// How often they were called in and did not come.
    #[serde(rename = "x", default, skip_serializing_if = "is_zero")]
    pub missed: u8,
    /// The first estimate, in seconds.
    #[serde(rename = "e", default)]
    pub estimate: u32,
    /// Whether they were passed over because they were not there.
    #[serde(rename = "a", default)]
    pub away: bool,
    /// Whether they wait or are inside.
    #[serde(rename = "s")]
    pub standing: Standing,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
const fn is_zero(count: &u8) -> bool {
    *count == 0
}

impl Place {
    /// Whether its holder is inside, or called in.
    pub const fn is_inside(&self) -> bool {
        self.until() > 0
    }

    /// Until when its pass is good; zero if it has none.
    pub const fn until(&self) -> u64 {
        match self.standing {
            Standing::Inside { until, .. } => until,
            Standing::Waiting { .. } => 0,
        }
    }

    /// Whether it cannot be had from where somebody asks for it: a guest's place has moved often enough.
    pub fn is_strange_to(&self, visit: &LobbyVisit) -> bool {
        let is_elsewhere = visit.network.is_some() && self.network != visit.network;
        !visit.holder.is_account() && is_elsewhere && self.moves >= MOVES
    }
}

/// Whether the holder of a place waits or is inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Standing {
    /// They wait.
    #[serde(rename = "w")]
    Waiting {
        /// When they were seen last.
        #[serde(rename = "s")]
        seen_at: u64,
    },
    /// They are inside, or called in and not come yet.
    #[serde(rename = "i")]
    Inside {
        /// Since when.
        #[serde(rename = "f")]
        since: u64,
        /// Until when their pass is good.
        #[serde(rename = "u")]
        until: u64,
        /// Whether they have used it.
        #[serde(rename = "c")]
        came: bool,
    },
}

/// How far the lines are, and what is given out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Numbers {
    /// The number given out last, for each line.
    pub given: PerClass<u32>,
    /// The highest number that was called in, or passed over because nobody was there.
    pub called: PerClass<u32>,
    /// What each line is owed, in turns.
    credit: PerClass<i32>,
}

impl Numbers {
    /// The next number of a line.
    pub fn next(&mut self, class: Class) -> u32 {
        let given = self.given.of_mut(class);
        *given = given.saturating_add(1);
        *given
    }

    /// A number was called in or passed over.
    pub fn call(&mut self, class: Class, number: u32) {
        let called = self.called.of_mut(class);
        *called = (*called).max(number);
    }

    /// Whose turn it is of the lines in which somebody waits: each gets its share, and what one does not use goes to the
    /// others in proportion (smooth weighted round robin).
    pub fn turn(&mut self, waiting: [bool; 3], shares: &PerClass<u32>) -> Option<Class> {
        let mut total = 0;
        let mut best: Option<(Class, i32)> = None;
        for (class, waits) in Class::ALL.into_iter().zip(waiting) {
            if !waits {
                continue;
            }
            // A line without a share moves when nobody else is there.
            let weight = i32::try_from(shares.of(class)).unwrap_or(0);
            total += weight;
            let credit = self.credit.of_mut(class);
            *credit = credit.saturating_add(weight);
            if best.is_none_or(|(_, most)| *credit > most) {
                best = Some((class, *credit));
            }
        }
        let (class, _) = best?;
        let credit = self.credit.of_mut(class);
        *credit = credit.saturating_sub(total);
        Some(class)
    }
}

/// Who waits in each line, by number.
pub(super) type Lines = PerClassOf<BTreeMap<u32, Holder>>;

/// One of something for each class.
#[derive(Clone, Debug, Default)]
pub(super) struct PerClassOf<T> {
    checkout: T,
    signed_in: T,
    guest: T,
}

impl<T> PerClassOf<T> {
    /// That of a class.
    pub const fn of(&self, class: Class) -> &T {
        match class {
            Class::Checkout => &self.checkout,
            Class::SignedIn => &self.signed_in,
            Class::Guest => &self.guest,
        }
    }

    /// That of a class, to be changed.
    pub const fn of_mut(&mut self, class: Class) -> &mut T {
        match class {
            Class::Checkout => &mut self.checkout,
            Class::SignedIn => &mut self.signed_in,
            Class::Guest => &mut self.guest,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_gets_its_share_and_what_one_leaves_goes_to_the_others() {
        let shares = PerClass::new([20, 50, 30]);
        let turns = |waiting: [bool; 3]| {
            let mut numbers = Numbers::default();
            let mut count = PerClass::<u32>::default();
            for _ in 0..1_000 {
                if let Some(class) = numbers.turn(waiting, &shares) {
                    *count.of_mut(class) += 1;
                }
            }
            count.values()
        };
        assert_eq!(turns([true, true, true]), [200, 500, 300]);
        assert_eq!(turns([true, false, true]), [400, 0, 600]);
        assert_eq!(turns([false, false, true]), [0, 0, 1_000]);
        assert_eq!(turns([false, false, false]), [0, 0, 0]);
    }

    #[test]
    fn a_line_without_a_share_moves_when_nobody_else_is_there() {
        let (mut numbers, shares) = (Numbers::default(), PerClass::new([0, 100, 0]));
        assert_eq!(numbers.turn([false, true, true], &shares), Some(Class::SignedIn));
        assert_eq!(numbers.turn([false, true, true], &shares), Some(Class::SignedIn));
        assert_eq!(numbers.turn([false, false, true], &shares), Some(Class::Guest));
    }
}
