//! What operators do with an account. Every act but looking leaves an entry, which outlives even the account.

use super::store::{Account, DisabledAt, ProvenAddress, Rows, StoreError, StoredPassword};
use super::{Office, codes, guard, sessions};
use crate::base::Text;
use crate::wire::{AccountReply, Act, AuditEntry, OperatorView};

pub(super) fn operate<R: Rows>(
    account: &mut Account<'_, R>,
    act: Act,
    by: Text<64>,
    office: &Office<'_>,
) -> Result<AccountReply, StoreError> {
    let now = office.now;
    match act {
        Act::Show => {}
        Act::Disable => {
            if account.fact::<DisabledAt>()?.is_none() {
                account.put_fact(&DisabledAt(now))?;
            }
            sessions::end_all(account, now)?;
            codes::void_all(account)?;
        }
        Act::Enable => account.remove_fact::<DisabledAt>()?,
        Act::EndSessions => {
            sessions::end_all(account, now)?;
        }
        // Nobody begins again under a subject that the origin knows: the account stays closed.
        Act::Delete => {
            account.clear()?;
            account.put_fact(&DisabledAt(now))?;
        }
    }
    if act != Act::Show {
        account.note(&AuditEntry { at: now, by, act })?;
    }
    view(account, office)
}

fn view<R: Rows>(account: &Account<'_, R>, office: &Office<'_>) -> Result<AccountReply, StoreError> {
    let proven: Option<ProvenAddress> = account.fact()?;
    let mut postings = account.postings()?;
    postings.sort_by_key(|posting| posting.entry.created);
    Ok(AccountReply::Operated(Box::new(OperatorView {
        exists: account.has_owner()?,
        disabled_at: account.fact::<DisabledAt>()?.map(|at| at.0),
        proven_at: proven.as_ref().map(|proven| proven.proven_at),
        address: proven.map(|proven| proven.address),
        profile: account.fact()?,
        has_password: account.fact::<StoredPassword>()?.is_some(),
        identities: account.identities()?,
        sessions: sessions::living(account, office.now)?,
        outbox: postings.iter().map(super::outbox::Posting::summary).collect(),
        limits: guard::explain(account, office)?,
        audit: account.audit()?,
    })))
}
