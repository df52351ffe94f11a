//! What a crowd's world is made of: its events, its isolates, the messages between them and the object, its dice.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap, VecDeque};
use vestibule_core::base::{Entropy, SeededEntropy};
use vestibule_core::lobby::Desk;
use vestibule_core::wire::{Holder, LobbyReply, LobbyRequest};

/// What happens at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum What {
    /// A client asks for a page; `turn` is that of its plan, or [`super::people::EXTRA`].
    Look {
        client: u32,
        turn: u32,
    },
    /// A message reaches the object, or its answer the isolate; or it will not any more.
    AtObject(u32),
    Answered(u32),
    TimedOut(u32),
    /// An isolate tells what there is to tell.
    Tell {
        isolate: u32,
        life: u32,
    },
    /// The origin is done with a request.
    Done {
        isolate: u32,
        life: u32,
        client: u32,
        turn: u32,
    },
    /// A request has waited for its turn at the origin for long enough.
    Impatient {
        isolate: u32,
        life: u32,
        client: u32,
        turn: u32,
    },
    IsolateDies(u32),
    ObjectDies,
    Operate(u32),
}

/// One isolate.
pub struct Isolate {
    pub desk: Desk,
    pub skew: i64,
    /// Milliseconds to the object.
    pub latency: u64,
    /// Which of its lives this is.
    pub life: u32,
    /// The requests that wait for their turn at the origin.
    pub line: VecDeque<(u32, u32)>,
}

/// A message between an isolate and the object.
pub struct Message {
    pub isolate: u32,
    pub life: u32,
    pub request: LobbyRequest,
    pub holders: Vec<Holder>,
    pub reply: Option<LobbyReply>,
    /// Whose question it is; nobody's, if it is the isolate's own.
    pub client: Option<(u32, u32)>,
    pub is_over: bool,
    pub loses_reply: bool,
    /// How many events it is in.
    pub events: u8,
}

/// What is still to happen, in order; at the same moment, as it was planned. Only what comes next is kept sorted.
#[derive(Default)]
pub struct Queue {
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
