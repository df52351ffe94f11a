//! Who is this? The session token, and the witness that it was verified.

mod token;

pub use token::{Lifetimes, Profile, Session, SessionError, SessionToken, Standing};
