//! What a browser carries of its place, and the proof that somebody was let in.
//!
//! A ticket is sealed under the room, the holder and, for guests, the network: in another room, jar or network it is
//! nothing. And it only spares a question. The place is the object's, so who loses the ticket loses no place.

use crate::base::{Span, Timestamp};
use crate::crypto::{Keyring, Purpose, open_short, seal_short};
use crate::route::Matched;
use crate::wire::{Class, Holder};
use serde::{Deserialize, Serialize};

/// Who presents a ticket, and where.
#[derive(Clone, Copy, Debug)]
pub struct Bearer<'a> {
    /// The room.
    pub room: &'a str,
    /// Whose place it is.
    pub holder: Holder,
    /// A keyed hash of the network they come from, if it is known.
    pub network: Option<u64>,
}

impl Bearer<'_> {
    fn context(&self) -> Vec<u8> {
        // An account's customer may be anywhere.
        let network = self.network.filter(|_| !self.holder.is_account()).unwrap_or_default();
        [self.holder.bytes().as_slice(), &network.to_be_bytes(), self.room.as_bytes()].concat()
    }
}

/// What a ticket is good for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Its holder is inside.
    Inside {
        /// Until when.
        until: Timestamp,
        /// From when on it is worth renewing.
        renew_at: Timestamp,
    },
    /// Its holder waits.
    Waiting {
        /// In which line.
        class: Class,
        /// Under which number.
        number: u32,
        /// The place they were told last. Isolates know how far a line has come at different times; what a customer sees
        /// never grows all the same.
        place: u32,
    },
    /// Its holder is here before the doors open, and takes part in the draw.
    Early,
}

/// A stage as it is sealed: as few bytes as can be, because both cookies together have 1 KB.
#[derive(Serialize, Deserialize)]
enum Payload {
    /// Until when, and how many seconds before that it is worth renewing.
    Inside(Timestamp, u32),
    /// In which line, under which number, and the place that was told last.
    Waiting(Class, u32, u32),
    /// Nothing more to say.
    Early,
}

impl From<Stage> for Payload {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::Inside { until, renew_at } => {
                Self::Inside(until, u32::try_from(until.since(renew_at).secs()).unwrap_or(u32::MAX))
            }
            Stage::Waiting { class, number, place } => Self::Waiting(class, number, place),
            Stage::Early => Self::Early,
        }
    }
}

impl From<Payload> for Stage {
    fn from(payload: Payload) -> Self {
        match payload {
            Payload::Inside(until, before) => {
                Self::Inside { until, renew_at: until - Span::from_secs(before.into()) }
            }
            Payload::Waiting(class, number, place) => Self::Waiting { class, number, place },
            Payload::Early => Self::Early,
        }
    }
}

/// A ticket: the text a browser carries, and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// What it is good for.
    pub stage: Stage,
    /// The sealed text, at most 44 characters.
    pub text: String,
}

impl Ticket {
    /// A new ticket.
    pub fn issue(keyring: &Keyring, bearer: &Bearer<'_>, stage: Stage) -> Self {
        let text = seal_short(keyring, Purpose::Ticket, &bearer.context(), &Payload::from(stage));
        Self { stage, text }
    }

    /// Reads a ticket that this bearer presents; nothing if it is another's, of another room, or none.
    pub fn open(keyring: &Keyring, bearer: &Bearer<'_>, text: &str) -> Option<Self> {
        let (payload, _) = open_short::<Payload>(keyring, Purpose::Ticket, &bearer.context(), text).ok()?;
        Some(Self { stage: payload.into(), text: text.to_owned() })
    }
}

/// The proof that a request may go on to the origin: there is no room, or it let the customer in. Only this room of
/// the house makes one.
#[derive(Clone, Copy, Debug)]
pub struct Admitted {
    good_until: Timestamp,
}

impl Admitted {
    /// The route has no waiting room.
    pub fn without_room(matched: &Matched<'_>) -> Option<Self> {
        matched.route().room.is_none().then_some(Self { good_until: Timestamp::from_secs(u64::MAX) })
    }

    /// A CORS preflight carries no cookies, so it can hold no place; what it may cost the origin is limited by the number
    /// of requests at once.
    pub const fn preflight() -> Self {
        Self { good_until: Timestamp::from_secs(0) }
    }

    /// The room has let them in; that holds until then.
    pub(super) const fn until(good_until: Timestamp) -> Self {
        Self { good_until }
    }

    /// Until when a request like this may be treated the same.
    pub const fn good_until(&self) -> Timestamp {
        self.good_until
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{AccountId, FlowId, SeededEntropy};
    use crate::testing::keyring;

    #[test]
    fn q01_a_ticket_is_nothing_in_another_hand_room_or_network_and_with_any_bit_changed() {
        let keyring = keyring();
        let mut entropy = SeededEntropy(7);
        let device = Holder::device(FlowId::random(&mut entropy));
        let account = Holder::account(AccountId::random(&mut entropy));
        let bearer = Bearer { room: "sale", holder: device, network: Some(5) };
        let stage = Stage::Inside {
            until: Timestamp::from_secs(2_000_086_400),
            renew_at: Timestamp::from_secs(2_000_000_000),
        };
        let ticket = Ticket::issue(&keyring, &bearer, stage);
        assert!(ticket.text.len() <= 44, "{}", ticket.text.len());
        assert_eq!(Ticket::open(&keyring, &bearer, &ticket.text), Some(ticket.clone()));
        for other in [
            Bearer { room: "other", ..bearer },
            Bearer { holder: account, ..bearer },
            Bearer { holder: Holder::device(FlowId::random(&mut entropy)), ..bearer },
            Bearer { network: Some(6), ..bearer },
            Bearer { network: None, ..bearer },
        ] {
            assert_eq!(Ticket::open(&keyring, &other, &ticket.text), None, "{other:?}");
        }
        for at in 0..ticket.text.len() {
            let mut changed = ticket.text.clone().into_bytes();
            changed[at] = if changed[at] == b'A' { b'B' } else { b'A' };
            let changed = String::from_utf8(changed).unwrap();
            assert_eq!(Ticket::open(&keyring, &bearer, &changed), None, "byte {at}");
        }
    }

    #[test]
    fn the_ticket_of_an_account_is_good_in_every_network() {
        let keyring = keyring();
        let holder = Holder::account(AccountId::random(&mut SeededEntropy(7)));
        let bearer = Bearer { room: "sale", holder, network: Some(5) };
        let ticket =
            Ticket::issue(&keyring, &bearer, Stage::Waiting { class: Class::Guest, number: 3, place: 2 });
        assert!(Ticket::open(&keyring, &Bearer { network: Some(6), ..bearer }, &ticket.text).is_some());
    }
}
