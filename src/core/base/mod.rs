//! The words every other room uses: moments and spans of time, identifiers, bounded text, randomness.

mod entropy;
mod id;
mod quota;
mod ring;
mod site;
mod text;
mod time;

pub use entropy::{Entropy, SeededEntropy};
pub use id::{AccountId, FlowId, Id, SessionId};
pub use quota::{Quota, QuotaError};
pub use ring::Ring;
pub use site::{Site, SiteError};
pub use text::Text;
pub use time::{Span, SpanError, Timestamp};
