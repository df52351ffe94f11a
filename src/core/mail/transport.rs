//! How mail goes out, as the operator chose.

use super::Repeats;
use super::http_api::Service;
use super::smtp::SmtpSettings;
use crate::base::Text;

/// A way for mail to go out. It has no `Debug`: it holds credentials.
#[derive(Clone)]
pub enum Transport {
    /// Over SMTP, to a server that takes mail for submission.
    Smtp(SmtpSettings),
    /// With one request to a mail service.
    Service(Service),
    /// By the platform's own e-mail binding of this name.
    Binding(Text<64>),
    /// Nowhere: into the mailbox of development.
    Mailbox,
}

impl Transport {
    /// Whether a message can be repeated without being sent again.
    pub const fn repeats(&self) -> Repeats {
        match self {
            Self::Service(service) => service.repeats(),
            Self::Smtp(_) | Self::Binding(_) => Repeats::Unrecognised,
            Self::Mailbox => Repeats::Recognised,
        }
    }
}
