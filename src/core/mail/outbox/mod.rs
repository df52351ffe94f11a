//! The outbox: when a message is tried, tried again, or given up. Pure; the account keeps the entries, an alarm drives
//! them.
//!
//! **The order of an attempt.** When an object wakes, [`Entry::interrupted`] for each of its entries. When the alarm
//! comes: (1) [`Entry::begin`], and *keep* the entry; (2) hand the message over; (3) *keep* [`Entry::after`]; (4) set the
//! alarm to [`next_alarm`]. The text of a message is not kept: it holds a code, and is written anew for each attempt,
//! byte by byte the same.
//!
//! **The promise.** Every message is tried until a service takes it, refuses it, or it [expires](Entry::expires_at):
//! nothing is lost while a service is down, whatever the transport. When an answer is lost:
//!
//! | transport | what follows | what the customer gets |
//! | --- | --- | --- |
//! | a service that [recognises repeats](Repeats::Recognised): Resend | the same request with the same idempotency key | one mail |
//! | any other, a message that was [asked for](Kind::is_asked_for) | nothing: it ends as [`State::Unsure`] | one mail or none, not two; without one, the page they are on has "send again" |
//! | any other, a notice | another attempt | one mail, rarely two; over SMTP with one `Message-ID` |
//!
//! "Lost" is what is seen from here: the whole message went out, then the connection or the time ran out
//! ([`Delivery::Unknown`]). Two cases are not seen, and there not losing comes before not doubling, since a code that
//! arrives twice does no harm: an attempt whose process ended, which may not even have connected, is repeated on every
//! transport; and so is a request to a service of which the platform says no more than that it failed
//! ([`Service::no_answer`](super::http_api::Service::no_answer)).

mod caps;

pub use caps::{Cap, PER_ADDRESS, PER_ASKER, SendLog};

use super::{Delivery, Failure, Kind, MessageId, Reason, Repeats};
use crate::base::{Entropy, Span, Text, Timestamp};
use serde::{Deserialize, Serialize};

/// No message is tried for longer. Services that recognise repeats do so for as long.
pub const MAX_LIFE: Span = Span::from_days(1);
/// An attempt that began this long ago and has no outcome was interrupted. Longer than any attempt takes.
pub const ATTEMPT_LIMIT: Span = Span::from_mins(10);
/// The waits after the first, second, … failed attempt; the last one repeats. Up to a quarter is added at random.
const BACKOFF: [Span; 6] = [
    Span::from_secs(5),
    Span::from_secs(30),
    Span::from_mins(2),
    Span::from_mins(10),
    Span::from_mins(30),
    Span::from_mins(60),
];

/// A message's place in the outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The message, and its idempotency key.
    pub message: MessageId,
    /// What it is for.
    pub kind: Kind,
    /// When it was written: the `Date` of every attempt.
    pub created: Timestamp,
    /// From when on it is of no use, because its code is not any more.
    pub expires_at: Timestamp,
    /// How many attempts were begun.
    pub attempts: u32,
    /// Where it stands.
    pub state: State,
}

/// Where an entry stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It is to be tried.
    Waiting {
        /// When.
        next_attempt: Timestamp,
        /// Why the last attempt failed.
        last: Option<Failure>,
    },
    /// It is being tried, or was when the process ended.
    Attempting {
        /// Since when.
        since: Timestamp,
    },
    /// A service took it.
    Delivered {
        /// What the service calls it.
        id: Option<Text<200>>,
    },
    /// The answer was lost and it is not repeated.
    Unsure {
        /// How.
        failure: Failure,
    },
    /// The service refused it.
    Refused {
        /// Why.
        failure: Failure,
    },
    /// Nobody took it in time.
    Expired {
        /// Why the last attempt failed; nothing if there was none.
        last: Option<Failure>,
    },
}

impl Entry {
    /// A new entry, due at once. It lives until `expires_at`, and for [`MAX_LIFE`] at most.
    pub fn new(message: MessageId, kind: Kind, now: Timestamp, expires_at: Timestamp) -> Self {
        Self {
            message,
            kind,
            created: now,
            expires_at: expires_at.min(now + MAX_LIFE),
            attempts: 0,
            state: State::Waiting { next_attempt: now, last: None },
        }
    }

    /// When something is to be done about it: an attempt, or noticing that one was interrupted. `None` when it is over.
    pub fn next_attempt(&self) -> Option<Timestamp> {
        match self.state {
            State::Waiting { next_attempt, .. } => Some(next_attempt.min(self.expires_at)),
            State::Attempting { since } => Some(since + ATTEMPT_LIMIT),
            _ => None,
        }
    }

    /// Whether that moment has come.
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.next_attempt().is_some_and(|moment| moment <= now)
    }

    /// Whether nothing will be done about it any more, and the message can be dropped.
    pub const fn is_over(&self) -> bool {
        !matches!(self.state, State::Waiting { .. } | State::Attempting { .. })
    }

    /// Begins an attempt, if it is time for one. What it returns is kept before the first byte is sent: then no two
    /// attempts run at once, and one that ends without a word is noticed.
    pub fn begin(&self, now: Timestamp) -> Begun {
        let last = match &self.state {
            State::Waiting { last, .. } => *last,
            State::Attempting { .. } => Some(Failure::of(Reason::Interrupted)),
            _ => return Begun::NotDue,
        };
        if !self.is_due(now) {
            return Begun::NotDue;
        }
        if now >= self.expires_at {
            return Begun::Expired(Self { state: State::Expired { last }, ..self.clone() });
        }
        Begun::Attempt(Self {
            attempts: self.attempts.saturating_add(1),
            state: State::Attempting { since: now },
            ..self.clone()
        })
    }

    /// The entry of an attempt whose process ended: it is tried again soon. An object that wakes calls this for its
    /// entries, since no attempt of it can be running; other states stay as they are.
    #[must_use]
    pub fn interrupted(&self, now: Timestamp, entropy: &mut dyn Entropy) -> Self {
        let ended = Delivery::Temporary(Failure::of(Reason::Interrupted));
        match self.state {
            State::Attempting { .. } => self.after(&ended, Repeats::Unrecognised, now, entropy),
            _ => self.clone(),
        }
    }

    /// The entry after an attempt ended in `delivery`, on a transport with `repeats`. The random part of the wait keeps
    /// the accounts that an outage has brought into step from coming back all at once.
    #[must_use]
    pub fn after(
        &self,
        delivery: &Delivery,
        repeats: Repeats,
        now: Timestamp,
        entropy: &mut dyn Entropy,
    ) -> Self {
        let state = match delivery {
            // Whatever the entry says by now: taken is taken.
            Delivery::Delivered { id } => State::Delivered { id: id.clone() },
            _ if self.is_over() => self.state.clone(),
            Delivery::Permanent(failure) => State::Refused { failure: *failure },
            Delivery::Unknown(failure) if !repeated_when_lost(self.kind, repeats) => {
                State::Unsure { failure: *failure }
            }
            Delivery::Temporary(failure) | Delivery::Unknown(failure) => {
                let next_attempt = now + wait(self.attempts, entropy);
                if next_attempt < self.expires_at {
                    State::Waiting { next_attempt, last: Some(*failure) }
                } else {
                    State::Expired { last: Some(*failure) }
                }
            }
        };
        Self { state, ..self.clone() }
    }
}

/// What [`Entry::begin`] says to do.
#[must_use]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun {
    /// Nothing: it is over, or its time has not come.
    NotDue,
    /// Keep this, and send nothing.
    Expired(Entry),
    /// Keep this, then send.
    Attempt(Entry),
}

/// The moment of the next alarm for these entries, or none.
pub fn next_alarm<'e>(entries: impl IntoIterator<Item = &'e Entry>) -> Option<Timestamp> {
    entries.into_iter().filter_map(Entry::next_attempt).min()
}

/// The table at the top of this module, in one place.
const fn repeated_when_lost(kind: Kind, repeats: Repeats) -> bool {
    match repeats {
        Repeats::Recognised => true,
        Repeats::Unrecognised => !kind.is_asked_for(),
    }
}

/// The wait after `attempts` attempts.
fn wait(attempts: u32, entropy: &mut dyn Entropy) -> Span {
    let last = Span::from_mins(60);
    let index = usize::try_from(attempts.saturating_sub(1)).unwrap_or(usize::MAX);
    let base = BACKOFF.get(index).copied().unwrap_or(last).secs();
    let mut random = [0; 8];
    entropy.fill(&mut random);
    let extra = u64::from_le_bytes(random) % (base / 4 + 1);
    Span::from_secs(base + extra)
}
