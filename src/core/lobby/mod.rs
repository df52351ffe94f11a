//! The waiting room: who is let in, who waits, and where.
//!
//! Three ideas carry it. A **pass is a lease**: whoever is inside holds one that ends by itself, and the object counts
//! it until it has ended; so what is inside never exceeds the limit, whatever is lost or restarts. A **place is a row
//! of the object's**, under the account or the device: the ticket that a browser carries only spares a question, so there
//! is nothing in it to forge, share or lose. And **isolates ask in batches** ([`Desk`]): the object ([`Hall`]) hears of
//! many customers in one message, and tells how far each line has come; where a customer stands in it is reckoned on the
//! spot.

mod breaker;
mod condition;
mod desk;
mod estimate;
mod hall;
mod line;
mod pace;
mod permits;
mod rows;
mod settings;
mod settle;
#[cfg(test)]
mod tests;
mod ticket;

pub use breaker::{Breaker, BreakerSettings};
pub use desk::{Desk, Look};
pub use estimate::{Estimate, estimate};
pub use hall::{CALLS, CLAIM, FIRST, Hall, SKEW};
pub use permits::{LEASE, Permits};
pub use rows::Change;
pub use settings::{Mode, Opening, Room, WhenUnreachable};
pub use ticket::{Admitted, Bearer, Stage, Ticket};
