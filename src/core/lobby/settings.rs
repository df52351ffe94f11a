//! What an operator sets of a waiting room.

use crate::base::{Span, Timestamp};
use crate::wire::{LobbyOrder, PerClass};

/// What a room does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It counts, and lets in as many as the limits allow.
    On,
    /// It counts, and lets everybody in until the origin is in trouble; then it is on until that is over.
    Auto,
    /// It lets everybody in.
    Off,
    /// It lets nobody in; whoever is inside stays.
    Closed,
}

impl Mode {
    /// All of them, by their names.
    pub const ALL: [(&'static str, Self); 4] =
        [("on", Self::On), ("auto", Self::Auto), ("off", Self::Off), ("closed", Self::Closed)];
}

/// What becomes of newcomers while the `Lobby` object cannot be asked. Whoever is inside stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhenUnreachable {
    /// They wait.
    Hold,
    /// They pass.
    Open,
}

/// Doors that open at a set time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// When.
    pub at: Timestamp,
    /// For so long before, nobody is let in, and whoever comes takes part in the draw.
    pub gathers: Span,
}

/// One waiting room. Its places are the routes that name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// Its name, which is that of its object.
    pub name: String,
    /// How many customers may be inside.
    pub inside: u32,
    /// How many new ones may come in within any minute.
    pub per_minute: Option<u32>,
    /// How many requests the origin may have to answer at once.
    pub origin_requests: Option<u32>,
    /// How long a request waits for its turn at the origin.
    pub patience: Span,
    /// The longest that the origin may take to begin an answer: what it has not answered by then is given up.
    pub timeout: Span,
    /// A pass ends when it is not used for so long.
    pub idle: Span,
    /// A pass ends after so long, whatever happens: so everybody's turn comes.
    pub stay: Span,
    /// Whoever was not seen for so long is passed over until they are back.
    pub away: Span,
    /// Whoever was not seen for so long loses their place.
    pub keep: Span,
    /// Of a hundred that are let in, how many of each line, when there are enough.
    pub shares: PerClass<u32>,
    /// How many guests of one network may have a place.
    pub per_network: u32,
    /// What it does.
    pub mode: Mode,
    /// When its doors open, if that is set.
    pub opening: Option<Opening>,
    /// An answer that takes longer tells of trouble at the origin.
    pub slow: Span,
    /// What becomes of newcomers while the object cannot be asked.
    pub unreachable: WhenUnreachable,
}

impl Room {
    /// The room as an operator has changed it since.
    #[must_use]
    pub fn with(&self, order: &LobbyOrder) -> Self {
        let mut room = self.clone();
        room.inside = order.inside.filter(|inside| *inside > 0).unwrap_or(room.inside);
        room.per_minute = order.per_minute.filter(|count| *count > 0).or(room.per_minute);
        let named = |name: &String| Mode::ALL.iter().find(|(known, _)| known == name).map(|(_, mode)| *mode);
        room.mode = order.mode.as_ref().and_then(named).unwrap_or(room.mode);
        if let Some(at) = order.opens_at.filter(|at| *at > 0) {
            let gathers = room.opening.map_or(Span::from_mins(15), |opening| opening.gathers);
            room.opening = Some(Opening { at: Timestamp::from_secs(at), gathers });
        }
        room
    }

    /// Whether the doors are closed until a set time: then which, in milliseconds since the epoch. `now` is too. A room
    /// that is off has no doors.
    pub fn opens_at(&self, now: u64) -> Option<u64> {
        let opening = self.opening.filter(|_| self.mode != Mode::Off)?;
        let at = millis(opening.at.secs());
        (now < at && now >= millis((opening.at - opening.gathers).secs())).then_some(at)
    }
}

/// Seconds as milliseconds.
pub(super) const fn millis(secs: u64) -> u64 {
    secs.saturating_mul(1_000)
}
