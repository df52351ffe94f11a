//! Signing in, at a provider or with a code sent by mail: beginning, coming back, and what is kept in between,
//! which is nothing.

mod account;
mod browser;
mod callback;
mod directory;
mod email_flow;
mod hand_over;
mod logout;
mod oauth2;
mod openid;
mod provider;
mod refresh;
mod start;
mod state;
mod token_request;
mod told;

pub use account::{Entered, Joined, Joining, MustLink, SignedIn, Visit};
pub use browser::{BrowserCookie, BrowserId};
pub use callback::{CallbackParams, Exchange, Failure, FailureKind, complete, join};
pub use directory::{Directory, DirectoryError};
pub use email_flow::{EmailFlow, EmailFlowStart};
pub use hand_over::{Arrival, HAND_OVER, Ticket};
pub use logout::{back_channel, end_session_url, front_channel, speaks_for};
pub use provider::{ClaimPointers, ClientAuth, ClientSecret, Endpoints, Provider, SignedSecret};
pub use refresh::refresh;
pub use start::{AuthorizationRequest, redirect_uri};
pub use state::{FlowStart, Guest, LoginState, MAX_ATTEMPTS, MAX_STATE};
