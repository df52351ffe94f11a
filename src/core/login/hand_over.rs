//! Several hosts that sign in at one (`docs/PROVIDERS.md`): a host sends its customer to the callback host with a
//! ticket, and gets them back with a code.
//!
//! Both are sealed and short-lived, and name the host and the browser there: whoever else has one has nothing. The code
//! is good once, because the account says so.

use super::state::fingerprint;
use super::{BrowserId, Guest};
use crate::base::{AccountId, FlowId, SessionId, Span, Timestamp};
use crate::crypto::{Keyring, Purpose, open, seal};
use crate::http::return_path::ReturnPath;
use serde::{Deserialize, Serialize};

/// A ticket is used at once; this allows for a slow network.
const TICKET_LIFETIME: Span = Span::from_mins(5);
/// So does a code. The session that waits for it ends with it.
pub const HAND_OVER: Span = Span::from_mins(2);

/// What a host sends along with its customer.
#[derive(Serialize, Deserialize)]
pub struct Ticket {
    /// The provider that the customer chose.
    pub provider: String,
    /// Where they come from.
    pub guest: Guest,
    return_to: String,
    begun_at: Timestamp,
}

impl Ticket {
    /// A ticket, sealed.
    pub fn write(
        keyring: &Keyring,
        provider: &str,
        host: &str,
        browser: BrowserId,
        return_to: &ReturnPath,
        now: Timestamp,
    ) -> String {
        let ticket = Self {
            provider: provider.to_owned(),
            guest: Guest { host: host.to_owned(), browser: fingerprint(browser) },
            return_to: return_to.as_str().to_owned(),
            begun_at: now,
        };
        seal(keyring, Purpose::HandOver, b"ticket", &ticket)
    }

    /// A ticket that is ours and in time.
    pub fn read(keyring: &Keyring, text: &str, now: Timestamp) -> Option<Self> {
        let (ticket, _) = open::<Self>(keyring, Purpose::HandOver, b"ticket", text).ok()?;
        (now.since(ticket.begun_at) <= TICKET_LIFETIME).then_some(ticket)
    }

    /// Where the customer wants to go there.
    pub fn return_to(&self, prefix: &str) -> ReturnPath {
        ReturnPath::parse(&self.return_to, prefix).unwrap_or_else(|_| ReturnPath::home())
    }
}

/// What the callback host sends back: a session that waits to be taken over.
#[derive(Serialize, Deserialize)]
pub struct Arrival {
    /// The account.
    pub account: AccountId,
    /// The session.
    pub session: SessionId,
    /// The flow that made it.
    pub flow: FlowId,
    guest: Guest,
    return_to: String,
    made_at: Timestamp,
}

impl Arrival {
    /// A code, sealed.
    pub fn write(
        keyring: &Keyring,
        (account, session, flow): (AccountId, SessionId, FlowId),
        guest: &Guest,
        return_to: &ReturnPath,
        now: Timestamp,
    ) -> String {
        let arrival = Self {
            account,
            session,
            flow,
            guest: guest.clone(),
            return_to: return_to.as_str().to_owned(),
            made_at: now,
        };
        seal(keyring, Purpose::HandOver, b"arrival", &arrival)
    }

    /// A code of ours. Whether it is for this host and browser, and in time, is asked separately: it tells where the
    /// customer wanted to go.
    pub fn read(keyring: &Keyring, text: &str) -> Option<Self> {
        open::<Self>(keyring, Purpose::HandOver, b"arrival", text).ok().map(|(arrival, _)| arrival)
    }

    /// Whether it was made for this host and this browser, a moment ago.
    pub fn is_good(&self, host: &str, browser: Option<BrowserId>, now: Timestamp) -> bool {
        let same_browser = browser.is_some_and(|browser| fingerprint(browser) == self.guest.browser);
        self.guest.host == host && same_browser && now.since(self.made_at) <= HAND_OVER
    }

    /// Where the customer wants to go.
    pub fn return_to(&self, prefix: &str) -> ReturnPath {
        ReturnPath::parse(&self.return_to, prefix).unwrap_or_else(|_| ReturnPath::home())
    }
}
