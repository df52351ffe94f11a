//! Sessions: opened, confirmed, listed, ended.

use super::passwords::may_set_without_current;
use super::store::{Account, DisabledAt, ProvenAddress, Rows, StoreError, StoredPassword};
use crate::base::{SessionId, Span, Text, Timestamp};
use crate::i18n::Language;
use crate::session::Profile;
use crate::wire::{AccountReply, Ending, FLOW_LIFETIME, Opening, Overview, SessionRecord};

/// An account keeps this many sessions; the one unseen for longest gives way. It bounds what a script that signs in
/// again and again can store.
pub const MAX_SESSIONS: usize = 100;

/// What an opening has come to.
pub(super) enum Opened {
    /// It is new, and stored by the caller with [`Account::put_session`] once it has all it needs.
    New,
    /// The flow has made it before.
    Again(Box<SessionRecord>),
    /// The flow has made one before, and it has ended: there is no second.
    Over,
}

/// Makes room for the session of `opening`. A flow whose answer was lost comes again: it gets the session it made.
pub(super) fn begin<R: Rows>(
    account: &mut Account<'_, R>,
    opening: &Opening,
    now: Timestamp,
) -> Result<Opened, StoreError> {
    if let Some(record) = account.session_of_flow(opening.flow)? {
        return Ok(if record.lives(now) { Opened::Again(Box::new(record)) } else { Opened::Over });
    }
    let mut sessions = account.sessions()?;
    sessions.sort_by_key(|record| (record.lives(now), record.seen_at));
    let crowd = (sessions.len() + 1).saturating_sub(MAX_SESSIONS);
    for (rank, record) in sessions.iter().enumerate() {
        if rank < crowd {
            account.remove_session(record.session)?;
        } else if !record.lives(now) || opening.replaces == Some(record.session) {
            end(account, record, now)?;
        }
    }
    Ok(Opened::New)
}

pub(super) fn renew<R: Rows>(
    account: &mut Account<'_, R>,
    session: SessionId,
    idle: Span,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    let Some(mut record) = account.session(session)?.filter(|record| record.lives(now)) else {
        return Ok(AccountReply::Gone);
    };
    record.seen_at = record.seen_at.max(now);
    record.idle_until = record.idle_until.max(now + idle).min(record.ends_at);
    account.put_session(&record)?;
    live(account, record)
}

/// Hands a session over that waits for it. The next one who asks gets nothing.
pub(super) fn arrive<R: Rows>(
    account: &mut Account<'_, R>,
    session: SessionId,
    idle: Span,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    match account.session(session)?.filter(|record| record.lives(now) && record.waits) {
        Some(record) => {
            account.put_session(&SessionRecord { waits: false, ..record })?;
            renew(account, session, idle, now)
        }
        None => Ok(AccountReply::Gone),
    }
}

/// Whether a session lives, without touching it.
pub(super) fn check<R: Rows>(
    account: &Account<'_, R>,
    session: SessionId,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    match account.session(session)?.filter(|record| record.lives(now)) {
        Some(record) => live(account, record),
        None => Ok(AccountReply::Gone),
    }
}

pub(super) fn overview<R: Rows>(
    account: &Account<'_, R>,
    session: SessionId,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    let Some(record) = account.session(session)?.filter(|record| record.lives(now)) else {
        return Ok(AccountReply::Gone);
    };
    Ok(AccountReply::Overview(Box::new(Overview {
        profile: profile_for(account, &record)?,
        address: account.fact::<ProvenAddress>()?.map(|proven| proven.address),
        has_password: account.fact::<StoredPassword>()?.is_some(),
        may_set_password: may_set_without_current(account, &record, now)?,
        identities: account.identities()?,
        sessions: living(account, now)?,
    })))
}

/// The living sessions as they may be told of, the latest seen first.
pub(super) fn living<R: Rows>(
    account: &Account<'_, R>,
    now: Timestamp,
) -> Result<Vec<SessionRecord>, StoreError> {
    let mut sessions = account.sessions()?;
    sessions.retain(|record| record.lives(now));
    sessions.sort_by_key(|record| std::cmp::Reverse((record.seen_at, record.signed_in_at)));
    for record in &mut sessions {
        record.logout_hint = None;
        record.session_id = None;
    }
    Ok(sessions)
}

pub(super) fn end_one<R: Rows>(
    account: &mut Account<'_, R>,
    session: SessionId,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    let record = account.session(session)?.filter(|record| record.lives(now));
    let Some(record) = record else { return Ok(AccountReply::Gone) };
    end(account, &record, now)?;
    Ok(AccountReply::Ended { record: Box::new(record) })
}

pub(super) fn end_some<R: Rows>(
    account: &mut Account<'_, R>,
    asking: SessionId,
    which: Ending,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    if account.session(asking)?.is_none_or(|record| !record.lives(now)) {
        return Ok(AccountReply::Gone);
    }
    let chosen = |record: &SessionRecord| match which {
        Ending::One(session) => record.session == session,
        Ending::Others => record.session != asking,
        Ending::All => true,
    };
    Ok(AccountReply::AllEnded { sessions: end_where(account, chosen, now)? })
}

pub(super) fn end_all<R: Rows>(
    account: &mut Account<'_, R>,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    Ok(AccountReply::AllEnded { sessions: end_where(account, |_| true, now)? })
}

/// Ends the living sessions that `chosen` picks, and says which.
pub(super) fn end_where<R: Rows>(
    account: &mut Account<'_, R>,
    chosen: impl Fn(&SessionRecord) -> bool,
    now: Timestamp,
) -> Result<Vec<SessionId>, StoreError> {
    let mut ended = Vec::new();
    for record in account.sessions()?.iter().filter(|record| record.lives(now) && chosen(record)) {
        end(account, record, now)?;
        ended.push(record.session);
    }
    Ok(ended)
}

/// Ends a session. As long as its flow could come again, a mark of it stays.
fn end<R: Rows>(
    account: &mut Account<'_, R>,
    record: &SessionRecord,
    now: Timestamp,
) -> Result<(), StoreError> {
    if now.since(record.signed_in_at) > FLOW_LIFETIME {
        return account.remove_session(record.session);
    }
    let never = Timestamp::default();
    account.put_session(&SessionRecord {
        idle_until: never,
        ends_at: never,
        logout_hint: None,
        ..record.clone()
    })
}

pub(super) fn live<R: Rows>(
    account: &Account<'_, R>,
    record: SessionRecord,
) -> Result<AccountReply, StoreError> {
    if account.fact::<DisabledAt>()?.is_some() {
        return Ok(AccountReply::Gone);
    }
    let profile = profile_for(account, &record)?;
    Ok(AccountReply::Live { record: Box::new(record), profile })
}

/// Notes the language that the customer reads, unless one is known of them: the origin is told (`X-Auth-Locale`).
pub(super) fn note_language<R: Rows>(
    account: &mut Account<'_, R>,
    language: Option<Language>,
) -> Result<(), StoreError> {
    let profile: Profile = account.fact()?.unwrap_or_default();
    match language.filter(|_| profile.locale.is_none()) {
        Some(language) => account.put_fact(&Profile { locale: Text::exact(language.tag()), ..profile }),
        None => Ok(()),
    }
}

/// What the headers tell of a customer in this session. Roles are a provider's word: a session has those of the sign-in
/// that opened it, and none without one, or somebody who has lost them there could keep them here.
pub(super) fn profile_for<R: Rows>(
    account: &Account<'_, R>,
    record: &SessionRecord,
) -> Result<Profile, StoreError> {
    let mut profile: Profile = account.fact()?.unwrap_or_default();
    profile.roles = match &record.identity {
        Some(identity) => account.roles(identity)?,
        None => None,
    };
    Ok(profile)
}
