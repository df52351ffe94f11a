//! Logouts that a provider tells of (OpenID Connect Back-Channel and Front-Channel Logout 1.0).

use super::sessions;
use super::store::{Account, Rows, SeenTokens, StoreError};
use crate::base::Timestamp;
use crate::wire::{AccountReply, ProviderLogout, SessionRecord};

/// An account remembers this many logout tokens of the last minutes; no honest provider sends more.
const MAX_TOKENS: usize = 100;

/// Ends the sessions that the provider means, each time with the same outcome but for a token that comes again: that is
/// refused, because nothing but an attack or a mistake sends one twice.
pub(super) fn end<R: Rows>(
    account: &mut Account<'_, R>,
    logout: &ProviderLogout,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    if let Some((id, good_until)) = &logout.token {
        let mut seen: SeenTokens = account.fact()?.unwrap_or_default();
        seen.0.retain(|(_, until)| now < *until);
        if seen.0.iter().any(|(known, _)| known == id) {
            return Ok(AccountReply::Replayed);
        }
        if seen.0.len() >= MAX_TOKENS {
            seen.0.remove(0);
        }
        seen.0.push((id.clone(), *good_until));
        account.put_fact(&seen)?;
    }
    let ended = sessions::end_where(account, |record| is_meant(record, logout), now)?;
    Ok(AccountReply::AllEnded { sessions: ended })
}

/// A session is meant when its sign-in is of the issuer, and of the subject and the session that are named.
fn is_meant(record: &SessionRecord, logout: &ProviderLogout) -> bool {
    let Some(identity) = &record.identity else { return false };
    identity.issuer == logout.issuer
        && logout.subject.as_ref().is_none_or(|subject| *subject == identity.subject)
        && logout.session_id.as_ref().is_none_or(|session| record.session_id.as_ref() == Some(session))
}
