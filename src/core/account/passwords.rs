//! Passwords: signing in with one, choosing one.

use super::guard::{self, Admission, Proof};
use super::outbox::{self, Notice};
use super::sessions::{self, Opened};
use super::store::{Account, DisabledAt, ProvenAddress, Rows, StoreError, StoredPassword};
use super::{Office, codes};
use crate::base::{Span, Text, Timestamp};
use crate::password::{Failure, Params, Password, PasswordHash, Policy, check};
use crate::wire::{AccountReply, Attempt, EMAIL, Method, Opening, SessionRecord, SetPassword, Typed};

/// Whoever has proven the address of the account no longer ago than this chooses a password without giving the one so
/// far: they could have asked for a code to do so.
pub const RECENT_PROOF: Span = Span::from_mins(30);

/// Makes a session for the right password. Whatever there is to compare with, and whatever was typed, it takes one
/// hash; and whether there is a comparison at all does not depend on whether there is a password. An account that
/// nobody owns yet leaves it to the decoy of its address, which has counted the tries before there was a code.
pub(super) fn sign_in<R: Rows>(
    account: &mut Account<'_, R>,
    typed: &Typed,
    opening: &Opening,
    attempt: &Attempt,
    office: &mut Office<'_>,
) -> Result<AccountReply, StoreError> {
    if !attempt.decoy && !account.has_owner()? {
        return Ok(AccountReply::Gone);
    }
    let known = match guard::admit(account, opening, attempt, office)? {
        Admission::Compare { known } => known,
        Admission::Challenge { bits } => return Ok(AccountReply::Challenge { bits }),
        Admission::Wait { millis } => return Ok(AccountReply::SlowDown { millis }),
    };
    let stored: Option<StoredPassword> = account.fact()?;
    // What cannot be a password is held against the decoy, too: it must not be answered faster.
    let (record, password) = match Password::prepare(&typed.0) {
        Ok(password) => (stored.as_ref().map(|stored| stored.record.as_str()), password),
        Err(_) => (None, Password::impossible()),
    };
    let proven = match check(record, &password) {
        Ok(proven) => proven,
        Err(Failure::OutOfMemory) => return Ok(AccountReply::Busy),
        Err(_) if known => return Ok(AccountReply::PasswordWrong),
        Err(_) => return Ok(AccountReply::StrangerWrong),
    };
    if account.fact::<DisabledAt>()?.is_some() {
        return Ok(AccountReply::Disabled);
    }
    if attempt.under_attack && !known {
        return Ok(AccountReply::MustProve);
    }
    if let (Ok(Some(stronger)), Some(stored)) = (proven.rehash(Params::CURRENT, office.entropy), stored) {
        account.put_fact(&StoredPassword { record: stronger.to_record(), ..stored })?;
    }
    match sessions::begin(account, opening, office.now)? {
        Opened::Again(record) => sessions::live(account, *record),
        Opened::Over => Ok(AccountReply::Gone),
        Opened::New => {
            let record = open(account, opening, Method::Password, office.now)?;
            guard::welcome(account, opening, Proof::Told, office)?;
            let address = account.fact::<ProvenAddress>()?.map(|proven| proven.address);
            let email = address.as_ref().map(|address| address.deliverable());
            let is_weak = Policy { email, brand: office.brand }.admit(password).is_err();
            let profile = sessions::profile_for(account, &record)?;
            let record = Box::new(record);
            Ok(if is_weak {
                AccountReply::Weak { record, profile }
            } else {
                AccountReply::Live { record, profile }
            })
        }
    }
}

/// Chooses a password. The session that asks makes way for a new one, all others end, every code is void, and the
/// owner is told by mail.
pub(super) fn set<R: Rows>(
    account: &mut Account<'_, R>,
    set: &SetPassword,
    office: &mut Office<'_>,
) -> Result<AccountReply, StoreError> {
    let now = office.now;
    if let Some(record) = account.session_of_flow(set.opening.flow)?.filter(|record| record.lives(now)) {
        return sessions::live(account, record);
    }
    let asking = account.session(set.session)?.filter(|record| record.lives(now));
    let (Some(asking), Some(proven)) = (asking, account.fact::<ProvenAddress>()?) else {
        return Ok(AccountReply::Gone);
    };
    let stored: Option<StoredPassword> = account.fact()?;
    if !may_set_without_current(account, &asking, now)? {
        if let Some(millis) = guard::admit_current(account, office)? {
            return Ok(AccountReply::SlowDown { millis });
        }
        let current = set.current.as_ref().and_then(|typed| Password::prepare(&typed.0).ok());
        let current = current.unwrap_or_else(Password::impossible);
        match check(stored.as_ref().map(|stored| stored.record.as_str()), &current) {
            Ok(_) => {}
            Err(Failure::OutOfMemory) => return Ok(AccountReply::Busy),
            Err(_) => return Ok(AccountReply::PasswordWrong),
        }
    }
    let policy = Policy { email: Some(proven.address.deliverable()), brand: office.brand };
    let chosen = match Password::prepare(&set.new.0).and_then(|password| policy.admit(password)) {
        Ok(chosen) => chosen,
        Err(error) => return Ok(AccountReply::PasswordRefused(error)),
    };
    let Ok(hash) = PasswordHash::create(&chosen, Params::CURRENT, office.entropy) else {
        return Ok(AccountReply::Busy);
    };
    let by_mail = has_just_proven(&asking, now);
    account.put_fact(&StoredPassword { record: hash.to_record(), chosen_at: now, by_mail })?;
    sessions::end_all(account, now)?;
    codes::void_all(account)?;
    let notice = if stored.is_some() { Notice::PasswordChanged } else { Notice::PasswordSet };
    outbox::tell(account, notice, set.opening.whereabouts(), set.opening.language, office)?;
    // The new session is as old as its proof: choosing a password again soon is still no question.
    let mut record = open(account, &set.opening, asking.method, now)?;
    record.signed_in_at = asking.signed_in_at;
    record.ends_at = asking.ends_at;
    record.idle_until = record.idle_until.min(asking.ends_at);
    record.provider = asking.provider;
    record.logout_hint = asking.logout_hint;
    // And it is still the provider's: a logout there ends it.
    record.identity = asking.identity;
    record.session_id = asking.session_id;
    account.put_session(&record)?;
    sessions::live(account, record)
}

/// Whether a session may choose a password without giving the one so far: its customer has proven the address just
/// now, or there is an address and no password to give.
pub(super) fn may_set_without_current<R: Rows>(
    account: &Account<'_, R>,
    asking: &SessionRecord,
    now: Timestamp,
) -> Result<bool, StoreError> {
    Ok(has_just_proven(asking, now) || account.fact::<StoredPassword>()?.is_none())
}

/// Whether the customer of a session has just read the account's mail.
fn has_just_proven(asking: &SessionRecord, now: Timestamp) -> bool {
    asking.method == Method::Code && now.since(asking.signed_in_at) < RECENT_PROOF
}

fn open<R: Rows>(
    account: &mut Account<'_, R>,
    opening: &Opening,
    method: Method,
    now: Timestamp,
) -> Result<SessionRecord, StoreError> {
    let record = SessionRecord::open(opening, Text::exact(EMAIL).unwrap_or_default(), method, now);
    account.put_session(&record)?;
    Ok(record)
}
