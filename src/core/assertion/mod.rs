//! Telling the origin who is coming in: the identity headers and the signed assertion.

mod origin_request;
mod preset;
mod stamp;

pub use origin_request::OriginRequest;
pub use preset::Preset;
pub use stamp::{AssertionSettings, Stamp, Stamper};
