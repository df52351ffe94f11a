//! Mail: from a message to a mail service, without touching a socket.
//!
//! A [`Message`] is written once, kept in the account's outbox ([`outbox::Entry`]) and handed over by one of two
//! kinds of transport, both driven by the rim: an SMTP dialogue ([`smtp::SmtpClient`], a state machine of events and
//! actions) or one request to a service ([`http_api::Service`]). Either ends in a [`Delivery`], and the outbox decides
//! from it whether and when to try again. What is promised when a service is down or an answer is lost stands in
//! [`outbox`].
//!
//! A message carries codes that sign a customer in. So [`Message`], the credentials and the bytes of a dialogue have
//! no `Debug`, and a log line gets the [`MessageId`], the [`Kind`] and a [`Reason`], never an address or a text.

mod address;
mod date;
mod delivery;
pub mod http_api;
mod message;
mod mime;
pub mod outbox;
mod secret;
pub mod smtp;
mod transport;

pub use address::{MailAddress, MailAddressError, Mailbox};
pub use date::{readable, rfc5322};
pub use delivery::{Blame, Delivery, Failure, Reason, Repeats};
pub use message::{Kind, LanguageTag, Mail, Message, MessageId};
pub use secret::{ApiKey, Password, SecretError};
pub use transport::Transport;
