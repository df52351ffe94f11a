//! Which route a request takes: host and path to an origin, an access rule and an audience.

mod pattern;
mod table;

pub use pattern::{PathPattern, PatternError};
pub use table::{Access, Matched, Route, RouteError, RouteLimit, RouteTable, Share, Tie};
