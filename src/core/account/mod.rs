//! What happens inside an `Account` and an `Identifier` object: plain functions over a store.
//!
//! An object handles one call at a time and its storage is strongly consistent, so what is decided here is decided
//! once. Every request may come twice (an answer can be lost) and has the same outcome then.

mod store;

pub use store::{AccountStore, IdentifierStore, MemoryAccount, MemoryIdentifier, StoreError};

use crate::base::Timestamp;
use crate::wire::{AccountReply, AccountRequest, Claim, Claimed, FLOW_LIFETIME, SessionRecord, SignIn};

/// An account keeps this many sessions; the one unseen for longest gives way. It bounds what a script that signs in
/// again and again can store.
pub const MAX_SESSIONS: usize = 100;
/// A longer hint is not kept: the provider's logout then asks the customer.
const MAX_LOGOUT_HINT: usize = 6_000;

/// Answers one request to an `Account` object.
///
/// # Errors
/// [`StoreError`]; nothing has been decided then, and the call may be repeated.
pub fn answer(
    store: &mut impl AccountStore,
    request: AccountRequest,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    match request {
        AccountRequest::SignIn(sign_in) => self::sign_in(store, *sign_in, now),
        AccountRequest::Renew { session, idle } => {
            let Some(mut record) = store.session(session)?.filter(|record| record.lives(now)) else {
                return Ok(AccountReply::Gone);
            };
            record.seen_at = record.seen_at.max(now);
            record.idle_until = record.idle_until.max(now + idle).min(record.ends_at);
            store.put_session(&record)?;
            live(store, record)
        }
        AccountRequest::End { session } => {
            let record = store.session(session)?.filter(|record| record.lives(now));
            let Some(record) = record else { return Ok(AccountReply::Gone) };
            end(store, &record, now)?;
            Ok(AccountReply::Ended { record: Box::new(record) })
        }
        AccountRequest::EndAll => {
            for record in store.sessions()? {
                end(store, &record, now)?;
            }
            Ok(AccountReply::AllEnded)
        }
    }
}

/// Answers one request to an `Identifier` object: the first claim wins for ever.
///
/// # Errors
/// [`StoreError`].
pub fn claim(store: &mut impl IdentifierStore, claim: &Claim) -> Result<Claimed, StoreError> {
    if let Some(owner) = store.owner()? {
        return Ok(Claimed { owner });
    }
    store.put_owner(claim.candidate)?;
    Ok(Claimed { owner: claim.candidate })
}

fn sign_in(
    store: &mut impl AccountStore,
    sign_in: SignIn,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    // A flow whose answer was lost comes again: it gets the session it made, and no other when that has ended.
    if let Some(record) = store.session_of_flow(sign_in.flow)? {
        return if record.lives(now) { live(store, record) } else { Ok(AccountReply::Gone) };
    }
    let mut sessions = store.sessions()?;
    sessions.sort_by_key(|record| (record.lives(now), record.seen_at));
    let crowd = (sessions.len() + 1).saturating_sub(MAX_SESSIONS);
    for (rank, record) in sessions.iter().enumerate() {
        if rank < crowd {
            store.remove_session(record.session)?;
        } else if !record.lives(now) || sign_in.replaces == Some(record.session) {
            end(store, record, now)?;
        }
    }
    let ends_at = now + sign_in.absolute;
    let record = SessionRecord {
        session: sign_in.session,
        flow: sign_in.flow,
        provider: sign_in.identity.provider.clone(),
        signed_in_at: now,
        seen_at: now,
        idle_until: (now + sign_in.idle).min(ends_at),
        ends_at,
        logout_hint: sign_in.logout_hint.filter(|hint| hint.len() <= MAX_LOGOUT_HINT),
    };
    store.put_identity(&sign_in.identity, now)?;
    store.put_profile(&sign_in.profile)?;
    store.put_session(&record)?;
    live(store, record)
}

/// Ends a session. As long as its flow could come again, a mark of it stays.
fn end(store: &mut impl AccountStore, record: &SessionRecord, now: Timestamp) -> Result<(), StoreError> {
    if now.since(record.signed_in_at) > FLOW_LIFETIME {
        return store.remove_session(record.session);
    }
    let never = Timestamp::default();
    store.put_session(&SessionRecord {
        idle_until: never,
        ends_at: never,
        logout_hint: None,
        ..record.clone()
    })
}

fn live(store: &impl AccountStore, record: SessionRecord) -> Result<AccountReply, StoreError> {
    let profile = store.profile()?.unwrap_or_default();
    Ok(AccountReply::Live { record: Box::new(record), profile })
}
