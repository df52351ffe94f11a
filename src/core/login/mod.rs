//! Signing in at an OpenID provider: leaving for it, coming back, and what is kept in between, which is nothing.

mod callback;
mod directory;
mod logout;
mod provider;
mod start;
mod state;

pub use callback::{CallbackParams, Exchange, Failure, FailureKind, SignedIn, complete};
pub use directory::{Directory, DirectoryError};
pub use logout::end_session_url;
pub use provider::{ClientAuth, ClientSecret, Provider};
pub use start::authorization_request;
pub use state::{BrowserId, LoginState, MAX_ATTEMPTS};
