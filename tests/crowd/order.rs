//! What happens when, and numbers from a seed.

use super::What;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};
use vestibule_core::base::{Entropy, SeededEntropy};

/// What is still to happen, in order; at the same moment, as it was planned. Only what comes next is kept sorted.
#[derive(Default)]
pub(super) struct Queue {
    soon: BinaryHeap<Reverse<(u64, u32, What)>>,
    later: BTreeMap<u64, Vec<(u64, u32, What)>>,
    /// Up to which slice of time everything is in `soon`.
    slice: u64,
    count: u32,
}

impl Queue {
    /// Milliseconds of a slice of time.
    const SLICE: u64 = 100;

    pub fn push(&mut self, at: u64, what: What) {
        self.count = self.count.wrapping_add(1);
        let event = (at, self.count, what);
        match at / Self::SLICE {
            slice if slice <= self.slice => self.soon.push(Reverse(event)),
            slice => self.later.entry(slice).or_default().push(event),
        }
    }

    pub fn pop(&mut self) -> Option<(u64, What)> {
        if self.soon.is_empty() {
            let (slice, events) = self.later.pop_first()?;
            self.slice = slice;
            self.soon.extend(events.into_iter().map(Reverse));
        }
        self.soon.pop().map(|Reverse((at, _, what))| (at, what))
    }
}

/// Numbers from a seed.
pub struct Dice(pub SeededEntropy);

impl Dice {
    pub fn below(&mut self, limit: u64) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes) % limit.max(1)
    }

    /// Whether something happens that happens so often in a hundred thousand.
    pub fn hits(&mut self, often: u32) -> bool {
        often > 0 && self.below(100_000) < u64::from(often)
    }
}

impl Entropy for Dice {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }
}
