//! The words every other room uses: moments and spans of time, identifiers, randomness.

mod entropy;
mod id;
mod time;

pub use entropy::{Entropy, SeededEntropy};
pub use id::{AccountId, FlowId, Id, SessionId};
pub use time::{Span, SpanError, Timestamp};
