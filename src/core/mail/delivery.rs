//! How an attempt to hand a message over ended.

use crate::base::Text;
use serde::{Deserialize, Serialize};

/// The outcome of one attempt, whatever the transport.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// The service took the message over; reaching the customer is its business from here.
    Delivered {
        /// What the service calls the message, where it says so: for a look into its log.
        id: Option<Text<200>>,
    },
    /// The service has not got the message, and may take it later.
    Temporary(Failure),
    /// The service refuses this message and will refuse it again.
    Permanent(Failure),
    /// All of the message went out and the answer never came: the service may have taken it or not.
    Unknown(Failure),
}

/// Whether a transport recognises a message it has been given before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeats {
    /// It does, for at least [`MAX_LIFE`](super::outbox::MAX_LIFE): the same again sends nothing again.
    Recognised,
    /// It does not: the same again is another mail. So it is with SMTP and with most services.
    Unrecognised,
}

/// Why an attempt did not end well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Failure {
    /// What happened.
    pub reason: Reason,
    /// The number that came with it: an SMTP reply code, an HTTP status, or an error code of the service's own.
    pub number: Option<u32>,
}

impl Failure {
    /// Without a number.
    pub const fn of(reason: Reason) -> Self {
        Self { reason, number: None }
    }

    /// With the number the service gave.
    pub const fn numbered(reason: Reason, number: u32) -> Self {
        Self { reason, number: Some(number) }
    }
}

/// Why. Each has a stable code for log lines and somebody who can do something about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// No connection, or it broke off.
    Connection,
    /// No answer in time.
    Timeout,
    /// An answer that is none: too long, out of order, or not in the protocol.
    Malformed,
    /// The service says that it cannot at present.
    Unavailable,
    /// The service has had too much from us lately, or a quota is used up.
    RateLimited,
    /// The process that made the attempt ended before the outcome was kept.
    Interrupted,
    /// The server offers no STARTTLS (RFC 3207), and nothing is sent in clear.
    NoTls,
    /// The TLS handshake failed.
    TlsFailed,
    /// The server offers neither AUTH PLAIN nor AUTH LOGIN.
    NoAuth,
    /// The service does not accept our credentials, or they may not send.
    Credentials,
    /// The service does not let us send as this sender, or at all: an unverified domain, a suspended account.
    Sender,
    /// The address needs SMTPUTF8 (RFC 6531), which the server has not.
    NoSmtpUtf8,
    /// The message is larger than the service takes.
    TooLarge,
    /// The recipient is refused: unknown, inactive, suppressed.
    Recipient,
    /// The message is refused for another reason.
    Refused,
}

/// Who can do something about a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Blame {
    /// The operator: configuration, credentials, quota. Worth an alert: no mail goes out until then.
    Operator,
    /// The mail service or the network; it passes.
    Service,
    /// This one message or its recipient.
    Message,
}

impl Reason {
    /// The stable name for logs and metrics.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Connection => "mail_connection",
            Self::Timeout => "mail_timeout",
            Self::Malformed => "mail_malformed",
            Self::Unavailable => "mail_unavailable",
            Self::RateLimited => "mail_rate_limited",
            Self::Interrupted => "mail_interrupted",
            Self::NoTls => "mail_no_tls",
            Self::TlsFailed => "mail_tls_failed",
            Self::NoAuth => "mail_no_auth",
            Self::Credentials => "mail_credentials",
            Self::Sender => "mail_sender",
            Self::NoSmtpUtf8 => "mail_no_smtputf8",
            Self::TooLarge => "mail_too_large",
            Self::Recipient => "mail_recipient",
            Self::Refused => "mail_refused",
        }
    }

    /// Who can do something about it.
    pub const fn blame(self) -> Blame {
        match self {
            Self::Connection
            | Self::Timeout
            | Self::Malformed
            | Self::Unavailable
            | Self::Interrupted
            | Self::TlsFailed => Blame::Service,
            Self::RateLimited | Self::NoTls | Self::NoAuth | Self::Credentials | Self::Sender => {
                Blame::Operator
            }
            Self::NoSmtpUtf8 | Self::TooLarge | Self::Recipient | Self::Refused => Blame::Message,
        }
    }
}
