//! Messages between the gateway and its objects: what is read is what was written, and objects survive every one.

use super::{NOW, text};
use serde::{Serialize, de::DeserializeOwned};
use std::cell::RefCell;
use vestibule_core::account::{self, IdentifierStore, MemoryIdentifier, MemoryRows, Office};
use vestibule_core::base::{SeededEntropy, Timestamp};
use vestibule_core::crypto::Keyring;
use vestibule_core::gateway::{Head, Waits};
use vestibule_core::limit::Limits;
use vestibule_core::limit::object::{MemoryCounters, answer};
use vestibule_core::mail::Message;
use vestibule_core::mail::outbox::Entry;
use vestibule_core::testing::keyring;
use vestibule_core::wire::{
    AccountReply, AccountRequest, IdentifierRequest, LimitReply, LimitRequest, LobbyReply, LobbyRequest,
    Owned, ProviderTokens, SessionRecord,
};

thread_local! {
    static KEYS: Keyring = keyring();
}

/// One message a line: an account that hears them all in turn.
pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let account = RefCell::new(MemoryRows::default());
    let (mut counters, mut identifier) = (MemoryCounters::default(), MemoryIdentifier::default());
    for (index, line) in text.lines().take(16).enumerate() {
        let now = NOW + 100 * index as u64;
        round::<AccountReply>(line);
        round::<LimitReply>(line);
        round::<LobbyReply>(line);
        round::<LobbyRequest>(line);
        round::<Owned>(line);
        round::<ProviderTokens>(line);
        round::<SessionRecord>(line);
        round::<Message>(line);
        round::<Entry>(line);
        let _ = serde_json::from_str::<Head>(line);
        if let Some(waits) = Waits::parse(line) {
            assert_eq!(
                Waits::parse(&waits.to_string()).map(|again| again.to_string()),
                Some(waits.to_string())
            );
        }
        if let Some(request) = round::<LimitRequest>(line) {
            let Ok(_) = answer(&mut counters, request, now * 1_000);
        }
        if let Some(request) = round::<IdentifierRequest>(line) {
            let before = identifier.owner().ok().flatten();
            let after = account::identify(&mut identifier, request).ok().and_then(|owned| owned.owner);
            match request {
                IdentifierRequest::Release { .. } => assert!(after.is_none() || after == before),
                IdentifierRequest::Hold { candidate, .. } => assert_eq!(after, Some(candidate)),
                _ => assert!(before.is_none() || after == before, "the first claim wins"),
            }
        }
        // Hashing a password takes too long for this.
        let is_slow = line.contains("password") || line.contains("attempt");
        if let Some(request) = round::<AccountRequest>(line).filter(|_| !is_slow) {
            KEYS.with(|keyring| tell(&mut account.borrow_mut(), request, keyring, now));
        }
    }
}

fn tell(rows: &mut MemoryRows, request: AccountRequest, keyring: &Keyring, now: u64) {
    let mut entropy = SeededEntropy(now);
    let (brand, limits, now) = ("Corner Shop", Limits::default().account, Timestamp::from_secs(now));
    let mut office = Office { keyring, brand, limits, now, entropy: &mut entropy };
    let reply = account::answer(rows, request, &mut office).unwrap_or_else(|error| panic!("{error:?}"));
    let printed = serde_json::to_string(&reply).expect("JSON");
    assert!(serde_json::from_str::<AccountReply>(&printed).is_ok(), "the gateway cannot read {printed}");
    let _ = account::outbox::tidy(rows, now).unwrap_or_else(|error| panic!("{error:?}"));
}

/// Reads a message, and whether it is the same after it was written and read once more.
fn round<T: Serialize + DeserializeOwned>(line: &str) -> Option<T> {
    let message: T = serde_json::from_str(line).ok()?;
    let printed = serde_json::to_string(&message).expect("JSON");
    let again: T = serde_json::from_str(&printed).unwrap_or_else(|error| panic!("{printed}: {error}"));
    assert_eq!(serde_json::to_string(&again).ok(), Some(printed));
    Some(message)
}
