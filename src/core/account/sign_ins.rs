//! The sign-ins of an account, added and removed by its customer (`docs/LINKING.md`).

use super::sessions;
use super::store::{Account, DisabledAt, ProvenAddress, Rows, StoreError, StoredPassword};
use crate::base::Timestamp;
use crate::wire::{AccountReply, AddSignIn, IdentifierName, Identity, RemoveSignIn};

/// Adds a sign-in. Its `Identifier` has been claimed by this account already, so it is nobody else's.
pub(super) fn add<R: Rows>(
    account: &mut Account<'_, R>,
    add: &AddSignIn,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    let lives = account.session(add.session)?.is_some_and(|record| record.lives(now));
    if !lives || account.fact::<DisabledAt>()?.is_some() {
        return Ok(AccountReply::Gone);
    }
    if !account.has_identity(&add.identity)? {
        account.put_identity(&add.identity, now)?;
    }
    Ok(AccountReply::SignInAdded)
}

/// Removes a sign-in, and ends the sessions that began with it, but for the one that asks. One that is not there has
/// been removed before.
pub(super) fn remove<R: Rows>(
    account: &mut Account<'_, R>,
    remove: &RemoveSignIn,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    if account.session(remove.session)?.is_none_or(|record| !record.lives(now)) {
        return Ok(AccountReply::Gone);
    }
    let is_named = |identity: &Identity| name_of(identity) == remove.name.as_str();
    let identities = account.identities()?;
    let Some(identity) = identities.iter().find(|identity| is_named(identity)) else {
        return Ok(AccountReply::AllEnded { sessions: Vec::new() });
    };
    let others =
        identities.iter().any(|other| other != identity && remove.providers.contains(&other.provider));
    let has_address = account.fact::<ProvenAddress>()?.is_some();
    let has_password = account.fact::<StoredPassword>()?.is_some();
    let by_mail = has_address && (remove.by_code || (remove.by_password && has_password));
    if !others && !by_mail {
        return Ok(AccountReply::LastSignIn);
    }
    account.remove_identity(identity)?;
    let began = |record: &crate::wire::SessionRecord| {
        record.session != remove.session && record.identity.as_ref() == Some(identity)
    };
    Ok(AccountReply::AllEnded { sessions: sessions::end_where(account, began, now)? })
}

fn name_of(identity: &Identity) -> String {
    IdentifierName::of_subject(identity.issuer.as_str(), identity.subject.as_str()).to_string()
}
