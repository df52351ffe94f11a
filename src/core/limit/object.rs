//! What happens inside a `Limiter` object: counters, charged together or not at all.
//!
//! An object handles one call at a time and a call's writes take effect together, so attempts that come at once can
//! never slip past each other.

use super::gcra::{self, Decision};
use crate::wire::{Counter, LimitReply, LimitRequest, Standing};
use std::collections::HashMap;

/// The counters of one object: a theoretical arrival time, in milliseconds since the epoch, under each name.
pub trait Counters {
    /// The store failed.
    type Error;

    /// The state of a counter, if there is one.
    ///
    /// # Errors
    /// As the store says.
    fn tat(&self, name: &str) -> Result<Option<u64>, Self::Error>;

    /// Sets the state of a counter.
    ///
    /// # Errors
    /// As the store says.
    fn put(&mut self, name: &str, tat: u64) -> Result<(), Self::Error>;
}

/// Answers one request at `now`, in milliseconds since the epoch.
///
/// # Errors
/// As the store says; counters that were written before it stay as they are then.
pub fn answer<C: Counters>(store: &mut C, request: LimitRequest, now: u64) -> Result<LimitReply, C::Error> {
    match request {
        LimitRequest::Charge { counters } => charge(store, &counters, now),
        LimitRequest::GiveBack { counters } => {
            for counter in &counters {
                let tat = state(store, counter)?;
                store.put(&counter.name, gcra::give_back(tat, counter.quota))?;
            }
            look(store, &counters, now)
        }
        LimitRequest::Lease { counter } => {
            let (count, tat) = gcra::lease(state(store, &counter)?, now, counter.quota, counter.count);
            if count > 0 {
                store.put(&counter.name, tat)?;
            }
            let millis = match gcra::decide(tat, now, counter.quota) {
                Decision::Pass { .. } => 0,
                Decision::Wait { millis } => millis,
            };
            Ok(LimitReply::Leased { count, millis })
        }
        LimitRequest::Look { counters } => look(store, &counters, now),
    }
}

fn charge<C: Counters>(store: &mut C, counters: &[Counter], now: u64) -> Result<LimitReply, C::Error> {
    let mut passed = Vec::new();
    let mut refused: Option<(usize, u64)> = None;
    for (index, counter) in counters.iter().enumerate() {
        match gcra::charge(state(store, counter)?, now, counter.quota, counter.count) {
            Decision::Pass { tat, remaining, full_in } => {
                passed.push((&counter.name, tat, Standing { remaining, opens_in: 0, full_in }));
            }
            // Of several, the one that opens last is the reason: waiting for another would be in vain.
            Decision::Wait { millis } => {
                refused = refused.filter(|(_, longest)| *longest >= millis).or(Some((index, millis)));
            }
        }
    }
    if let Some((which, millis)) = refused {
        return Ok(LimitReply::Refused { which, millis });
    }
    for (name, tat, _) in &passed {
        store.put(name, *tat)?;
    }
    Ok(LimitReply::Standings { standings: passed.into_iter().map(|(_, _, standing)| standing).collect() })
}

fn look<C: Counters>(store: &C, counters: &[Counter], now: u64) -> Result<LimitReply, C::Error> {
    let standing = |counter: &Counter| {
        let tat = state(store, counter)?;
        // What one more would come to tells how it stands without it.
        Ok(match gcra::decide(tat, now, counter.quota) {
            Decision::Pass { remaining, full_in, .. } => Standing {
                remaining: remaining.saturating_add(1),
                opens_in: 0,
                full_in: full_in.saturating_sub(counter.quota.every()),
            },
            Decision::Wait { millis } => {
                Standing { remaining: 0, opens_in: millis, full_in: tat.saturating_sub(now) }
            }
        })
    };
    Ok(LimitReply::Standings { standings: counters.iter().map(standing).collect::<Result<_, _>>()? })
}

/// The state under the name of this period, or, until it is written there, of the one before.
fn state<C: Counters>(store: &C, counter: &Counter) -> Result<u64, C::Error> {
    match store.tat(&counter.name)? {
        Some(tat) => Ok(tat),
        None => Ok(store.tat(&counter.before)?.unwrap_or(0)),
    }
}

/// Counters in memory, for tests and simulations.
#[derive(Clone, Debug, Default)]
pub struct MemoryCounters(pub HashMap<String, u64>);

impl Counters for MemoryCounters {
    type Error = std::convert::Infallible;

    fn tat(&self, name: &str) -> Result<Option<u64>, Self::Error> {
        Ok(self.0.get(name).copied())
    }

    fn put(&mut self, name: &str, tat: u64) -> Result<(), Self::Error> {
        self.0.insert(name.to_owned(), tat);
        Ok(())
    }
}
