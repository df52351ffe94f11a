//! Caps against flooding somebody with mail (W07).

use crate::base::{Span, Timestamp};
use serde::{Deserialize, Serialize};

/// At most so many mails within any span of that length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cap {
    /// How many.
    pub most: u16,
    /// In how long.
    pub within: Span,
}

impl Cap {
    /// At most `most` within `within`.
    pub const fn new(most: u16, within: Span) -> Self {
        Self { most, within }
    }
}

/// What one address gets at most, whoever asks: all browsers together that its account does not know. An account has one
/// address, so this is what an account sends, too.
pub const PER_ADDRESS: [Cap; 2] = [Cap::new(5, Span::from_mins(60)), Cap::new(20, Span::from_days(1))];

/// What of that all browsers of one network get which the account does not know; and what each browser that it knows
/// gets beside it. A household with an IPv4 and an IPv6 network leaves the owner one an hour.
pub const PER_ASKER: [Cap; 2] = [Cap::new(2, Span::from_mins(60)), Cap::new(8, Span::from_days(1))];

/// When mails were sent lately, to one address or by one account, oldest first.
///
/// Only mails that were [asked for](crate::mail::Kind::is_asked_for) belong here: a stranger who has used up
/// the cap must not keep back the notice that a password was changed. A mail counts when it is written, not when it is
/// delivered. A request that is over the cap must look like every other one, and must not void the code that was sent
/// last.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SendLog(Vec<Timestamp>);

impl FromIterator<Timestamp> for SendLog {
    fn from_iter<I: IntoIterator<Item = Timestamp>>(sent: I) -> Self {
        Self(sent.into_iter().collect())
    }
}

impl SendLog {
    /// Counts one more mail at `now` if every cap allows it. What no cap looks at any more is forgotten, so the log has
    /// no more entries than the largest cap.
    ///
    /// # Errors
    /// The moment from which on it is allowed, if nothing else is sent until then.
    pub fn admit(&mut self, caps: &[Cap], now: Timestamp) -> Result<(), Timestamp> {
        // A clock that went back has sent nothing in the future.
        for sent in &mut self.0 {
            *sent = (*sent).min(now);
        }
        let longest = caps.iter().map(|cap| cap.within).max().unwrap_or_default();
        self.0.retain(|sent| now.since(*sent) < longest);
        if let Some(moment) = caps.iter().filter_map(|cap| self.allowed_from(*cap, now)).max() {
            return Err(moment);
        }
        if !caps.is_empty() {
            self.0.push(now);
        }
        Ok(())
    }

    /// When `cap` allows another mail; `None` if it does at `now`.
    fn allowed_from(&self, cap: Cap, now: Timestamp) -> Option<Timestamp> {
        let most = usize::from(cap.most);
        // The mail that has to grow old first: with it, the latest ones are `most`.
        match self.0.len().checked_sub(most) {
            _ if most == 0 => Some(now + cap.within),
            Some(index) => {
                let moment = *self.0.get(index)? + cap.within;
                (moment > now).then_some(moment)
            }
            None => None,
        }
    }

    /// How many mails it remembers.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it remembers none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
