//! Signing in, at an OpenID provider or with a code sent by mail: beginning, coming back, and what is kept in between,
//! which is nothing.

mod account;
mod browser;
mod callback;
mod directory;
mod email_flow;
mod logout;
mod provider;
mod start;
mod state;

pub use account::{Entered, MustLink, SignedIn, Visit};
pub use browser::{BrowserCookie, BrowserId};
pub use callback::{CallbackParams, Exchange, Failure, FailureKind, complete};
pub use directory::{Directory, DirectoryError};
pub use email_flow::{EmailFlow, EmailFlowStart};
pub use logout::end_session_url;
pub use provider::{ClientAuth, ClientSecret, Provider};
pub use start::authorization_request;
pub use state::{LoginState, MAX_ATTEMPTS};
