//! Reading and writing the parts of HTTP that a gateway must not get wrong.
//!
//! Everything here is a pure function of borrowed text. [`cookie`], [`target`], [`spelling`] and [`header_name`]
//! run on every request and do not allocate in the usual case.

pub mod asker;
pub mod cookie;
pub mod form;
pub mod header_name;
pub mod header_value;
pub mod host;
pub mod in_app;
pub mod origin_header;
pub mod percent;
pub mod query;
pub mod return_path;
pub mod spelling;
pub mod target;
pub mod user_agent;

pub use asker::{Asker, Asking, RouteKind};
pub use cookie::{CookieNames, Cookies, Presented};
pub use form::{Form, FormError};
pub use header_value::HeaderValue;
pub use host::HostName;
pub use query::Query;
pub use return_path::{ReturnPath, ReturnPathError};
pub use spelling::{Capitals, PathError, Reading, Spelling, check_spelling};
pub use target::Target;
