//! The mailbox of development: mails stay in the memory of the isolate, and go nowhere.

use std::cell::RefCell;
use std::collections::VecDeque;
use vestibule_core::base::Timestamp;
use vestibule_core::mail::Message;

/// The oldest mails give way.
const MOST: usize = 50;

thread_local! {
    static MAILS: RefCell<VecDeque<(Timestamp, Message)>> = const { RefCell::new(VecDeque::new()) };
}

/// Keeps a mail; one that is there already is not doubled.
pub fn keep(message: &Message, now: Timestamp) {
    MAILS.with_borrow_mut(|mails| {
        if mails.iter().any(|(_, kept)| kept.id == message.id) {
            return;
        }
        if mails.len() == MOST {
            mails.pop_front();
        }
        mails.push_back((now, message.clone()));
    });
}

/// All that is there, the oldest first.
pub fn all() -> Vec<(Timestamp, Message)> {
    MAILS.with_borrow(|mails| mails.iter().cloned().collect())
}
