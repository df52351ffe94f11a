//! What is said to `Limiter` objects.

use crate::base::{Id, Quota, Timestamp};
use serde::{Deserialize, Serialize};

/// A counter of a `Limiter` object, and what it may come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counter {
    /// Its name.
    pub name: String,
    /// Its name in the period before.
    pub before: String,
    /// How much is allowed.
    pub quota: Quota,
    /// How many attempts it is about.
    pub count: u32,
}

/// What is asked of a `Limiter` object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitRequest {
    /// Counts an attempt on all of these counters, or, if one of them refuses, on none.
    Charge {
        /// Which.
        counters: Vec<Counter>,
    },
    /// Takes an attempt back that passed here and was refused elsewhere.
    GiveBack {
        /// Which.
        counters: Vec<Counter>,
    },
    /// Counts as many attempts as there is room for, up to the counter's `count`.
    Lease {
        /// Which.
        counter: Counter,
    },
    /// How do they stand? Nothing changes.
    Look {
        /// Which.
        counters: Vec<Counter>,
    },
}

/// How a counter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// How many more would pass now.
    pub remaining: u32,
    /// Milliseconds until another passes; zero if one would now.
    pub opens_in: u64,
    /// Milliseconds until all of the quota is there again.
    pub full_in: u64,
}

/// What a `Limiter` object answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LimitReply {
    /// How the counters stand (now), in the order they were named. A charge has passed.
    Standings {
        /// One for each.
        standings: Vec<Standing>,
    },
    /// What was leased.
    Leased {
        /// How many.
        count: u32,
        /// Milliseconds until there is room for another.
        millis: u64,
    },
    /// Nothing was counted: a counter refuses.
    Refused {
        /// The one that opens last, by its place in the request.
        which: usize,
        /// Milliseconds until it opens.
        millis: u64,
    },
}

/// Marks the identifiers of challenges.
#[derive(Debug)]
pub enum ChallengeKind {}
/// Names one challenge to a suspicious sign-in.
pub type ChallengeId = Id<ChallengeKind>;

/// A challenge that was solved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Solved {
    /// Which.
    pub id: ChallengeId,
    /// How hard it was: zero bits.
    pub bits: u8,
    /// Until when it must be remembered.
    pub expires_at: Timestamp,
}
