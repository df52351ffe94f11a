//! The sign-ins of an account, added and removed by its customer (`docs/LINKING.md`).

use super::outbox::{self, Notice};
use super::store::{Account, DisabledAt, ProvenAddress, Rows, StoreError, StoredPassword};
use super::{Office, codes, guard, sessions};
use crate::base::{Text, Timestamp};
use crate::wire::{AccountReply, AddSignIn, IdentifierName, Identity, RemoveSignIn};

/// Adds a sign-in, and tells the owner. Its `Identifier` has been claimed by this account already, so it is nobody
/// else's.
pub(super) fn add<R: Rows>(
    account: &mut Account<'_, R>,
    add: AddSignIn,
    office: &mut Office<'_>,
) -> Result<AccountReply, StoreError> {
    let AddSignIn { session, identity, label, whereabouts, language } = add;
    let lives = account.session(session)?.is_some_and(|record| record.lives(office.now));
    if !lives || account.fact::<DisabledAt>()?.is_some() {
        return Ok(AccountReply::Gone);
    }
    // One that is there is told of already: the request may come twice.
    if !account.has_identity(&identity)? {
        account.put_identity(&identity, None, office.now)?;
        let provider = label.or_else(|| Text::exact(identity.provider.as_str())).unwrap_or_default();
        outbox::tell(account, Notice::SignInAdded { provider }, whereabouts, language, office)?;
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
        // Whichever client of the issuer it began with.
        record.session != remove.session && record.identity.as_ref().is_some_and(is_named)
    };
    Ok(AccountReply::AllEnded { sessions: sessions::end_where(account, began, now)? })
}

/// Undoes what was not the owner's doing, at the wish of whoever reads the owner's mail. It may be asked again, and does
/// the same.
pub(super) fn disown<R: Rows>(
    account: &mut Account<'_, R>,
    done_at: Timestamp,
    released: bool,
    office: &Office<'_>,
) -> Result<AccountReply, StoreError> {
    sessions::end_all(account, office.now)?;
    codes::void_all(account)?;
    guard::start_anew(account)?;
    // A password that was chosen since, by whoever reads the mail, is the owner's answer already. One that was chosen
    // without is perhaps the thief's.
    let is_answer = |stored: StoredPassword| stored.by_mail && stored.chosen_at > done_at;
    if !account.fact()?.is_some_and(is_answer) {
        account.remove_fact::<StoredPassword>()?;
    }
    // Who got in may have added a way back in. It stays until its `Identifier` is released: the other way round, a call
    // that is cut off would leave one that leads to this account and is not known here.
    let mut added = account.identities_since(done_at)?;
    if released {
        added.iter().try_for_each(|identity| account.remove_identity(identity))?;
        added.clear();
    }
    let address = account.fact::<ProvenAddress>()?.map(|proven| proven.address);
    Ok(AccountReply::Disowned { address, added })
}

fn name_of(identity: &Identity) -> String {
    IdentifierName::of_subject(identity.issuer.as_str(), identity.subject.as_str()).to_string()
}
