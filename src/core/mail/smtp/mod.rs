//! Submission over SMTP (RFC 5321, RFC 6409), as a state machine without a socket.
//!
//! The rim connects to [`SmtpSettings::server`], feeds [`SmtpClient::step`] what happens and does what it answers,
//! until that is [`Action::Close`]. One message goes over one connection, one command at a time.
//!
//! **What the client holds to**
//! - Nothing but `EHLO`, `STARTTLS` and `QUIT` is ever sent in clear (RFC 8314 §3.3): a server that does not offer
//!   STARTTLS, or stops offering it, gets no mail and no password. The one exception is spelt out in [`Security::InsecureLocal`].
//! - What a server said before TLS is forgotten, and what is still unread of it is thrown away (RFC 3207 §4.2; the
//!   response injection of CVE-2011-0411 and its kin).
//! - The client never sends ahead, so a reply that nobody asked for ends the dialogue.
//! - What a server can make us keep is bounded, whatever it sends: 128 lines of 2 KiB.
//!
//! **How it ends** ([`Delivery`](super::Delivery))
//!
//! | what happened | outcome |
//! | --- | --- |
//! | the message was answered 2yz | `Delivered` |
//! | a refusal before `RCPT`, 4yz or 5yz: it concerns the server or the operator's settings | `Temporary` |
//! | 4yz to `RCPT`, `DATA` or the message | `Temporary` |
//! | 5yz to `RCPT`, `DATA` or the message: it concerns this message | `Permanent` |
//! | connection, TLS, time or protocol lost before the message was sent | `Temporary` |
//! | the same once the message was sent to its final dot | `Unknown` |

mod client;
mod reply;
mod settings;

pub use client::{Action, Event, SmtpClient};
pub use settings::{Credentials, Security, SettingsError, SmtpSettings};
