//! A provider's tokens, for operators who ask for them: kept here and nowhere else, encrypted, and refreshed by one at a
//! time however many ask.
//!
//! The object answers one call at a time, so the first that finds the token old gets the [`TokenLease`], and the others
//! wait. Each refresh makes a generation; what comes of an older one is not stored. A lease that nobody returns ends by
//! itself, and the same refresh token is tried again: the grant is lost only when the provider says so.

use super::Office;
use super::store::{Account, Rows, StoreError};
use crate::base::{SessionId, Span, Text, Timestamp};
use crate::crypto::{Purpose, unlock};
use crate::wire::{AccountReply, Identity, ProviderTokens, Refreshed, SessionRecord, TokenLease, Typed};
use serde::{Deserialize, Serialize};

/// A token that is good for less than this is refreshed: it must reach the origin and be used there.
const MARGIN: Span = Span::from_secs(30);
/// A refresh takes no longer, or it is not coming back: metadata and keys, the token endpoint, and keys once more, each to
/// the end of its patience, are 34 seconds.
const LEASE: Span = Span::from_secs(40);
/// After a refresh that failed, the next one waits this long.
const COOL_DOWN: Span = Span::from_secs(5);

/// Tokens as they are stored.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct StoredTokens {
    /// Access and refresh token, encrypted for this sign-in.
    locked: String,
    /// Whose they are: another client of the same issuer gets others for the same customer. Rows of before do not say.
    #[serde(default)]
    provider: Option<Text<32>>,
    good_until: Timestamp,
    generation: u64,
    /// Until when somebody is refreshing them, or nobody is to try.
    busy_until: Timestamp,
    /// Whether that is somebody, who will be back.
    leased: bool,
}

/// What an asker gets.
#[derive(Debug)]
pub enum TokenStep {
    /// The answer.
    Answer(AccountReply),
    /// The right to refresh; what comes of it is for [`token_refreshed`].
    Refresh(TokenLease),
    /// Somebody else is refreshing: ask again in a moment.
    Wait,
}

/// The access token for a session, or what must come first.
///
/// # Errors
/// [`StoreError`].
pub fn token_step(
    mut rows: &mut dyn Rows,
    session: SessionId,
    office: &mut Office<'_>,
) -> Result<TokenStep, StoreError> {
    let mut account = Account(&mut rows);
    let now = office.now;
    let answer = |token| Ok(TokenStep::Answer(AccountReply::ProviderToken { token }));
    let Some(record) = account.session(session)?.filter(|record| record.lives(now)) else {
        return Ok(TokenStep::Answer(AccountReply::Gone));
    };
    let Some(identity) = record.identity else { return answer(None) };
    let Some(mut stored) = account.tokens(&identity)? else { return answer(None) };
    if stored.provider.as_ref().is_some_and(|provider| *provider != identity.provider) {
        return answer(None);
    }
    let Some(tokens) = opened(&stored, &identity, office) else {
        // Locked under a secret that is gone: so are they.
        account.remove_tokens(&identity)?;
        return answer(None);
    };
    let good = || {
        let good = now < tokens.good_until;
        good.then(|| (Typed(tokens.access_token.clone()), tokens.good_until))
    };
    if now + MARGIN < tokens.good_until {
        // To be asked for again before it is too old to be handed on.
        let until = Timestamp::from_secs(tokens.good_until.secs().saturating_sub(MARGIN.secs()));
        return answer(good().map(|(token, _)| (token, until)));
    }
    let Some(refresh_token) = tokens.refresh_token.clone() else { return answer(good()) };
    if now < stored.busy_until {
        // To be asked for again as soon as a refresh may be tried again.
        let until = stored.busy_until;
        let for_now = || good().map(|(token, good_until)| (token, good_until.min(until)));
        return if stored.leased { Ok(TokenStep::Wait) } else { answer(for_now()) };
    }
    stored.busy_until = now + LEASE;
    stored.leased = true;
    account.put_tokens(&identity, &stored)?;
    Ok(TokenStep::Refresh(TokenLease { identity, generation: stored.generation, refresh_token }))
}

/// Takes in what a refresh has come to. Tokens of an older generation than the stored one are not stored.
///
/// # Errors
/// [`StoreError`].
pub fn token_refreshed(
    mut rows: &mut dyn Rows,
    lease: &TokenLease,
    outcome: Refreshed,
    office: &mut Office<'_>,
) -> Result<(), StoreError> {
    let mut account = Account(&mut rows);
    let identity = &lease.identity;
    let Some(mut stored) = account.tokens(identity)? else { return Ok(()) };
    if stored.generation != lease.generation {
        return Ok(());
    }
    match outcome {
        Refreshed::New(mut tokens) => {
            // RFC 6749 §6: the refresh token stays unless there is a new one.
            tokens.refresh_token.get_or_insert_with(|| lease.refresh_token.clone());
            put(&mut account, identity, &tokens, stored.generation.saturating_add(1), office)
        }
        Refreshed::Failed => {
            stored.busy_until = office.now + COOL_DOWN;
            stored.leased = false;
            account.put_tokens(identity, &stored)
        }
        Refreshed::Refused => account.remove_tokens(identity),
        // Whoever that is, it is not the customer who signed in.
        Refreshed::SomebodyElse => {
            account.remove_tokens(identity)?;
            let theirs = |record: &SessionRecord| record.identity.as_ref() == Some(identity);
            super::sessions::end_where(&mut account, theirs, office.now).map(|_| ())
        }
    }
}

/// Keeps the tokens of a sign-in, in the place of those of an earlier one.
pub(super) fn keep<R: Rows>(
    account: &mut Account<'_, R>,
    identity: &Identity,
    tokens: &ProviderTokens,
    office: &mut Office<'_>,
) -> Result<(), StoreError> {
    let generation = account.tokens(identity)?.map_or(0, |stored| stored.generation.saturating_add(1));
    put(account, identity, tokens, generation, office)
}

fn put<R: Rows>(
    account: &mut Account<'_, R>,
    identity: &Identity,
    tokens: &ProviderTokens,
    generation: u64,
    office: &mut Office<'_>,
) -> Result<(), StoreError> {
    let plain =
        serde_json::to_vec(tokens).map_err(|_| StoreError("tokens that cannot be written".to_owned()))?;
    let locked = crate::crypto::lock(
        office.keyring,
        office.entropy,
        Purpose::ProviderTokens,
        &place(identity),
        &plain,
    );
    let locked = locked.ok_or_else(|| StoreError("tokens that cannot be locked".to_owned()))?;
    let good_until = tokens.good_until;
    let provider = Some(identity.provider.clone());
    let busy_until = Timestamp::default();
    let stored = StoredTokens { locked, provider, good_until, generation, busy_until, leased: false };
    account.put_tokens(identity, &stored)
}

fn opened(stored: &StoredTokens, identity: &Identity, office: &Office<'_>) -> Option<ProviderTokens> {
    let plain = unlock(office.keyring, Purpose::ProviderTokens, &place(identity), &stored.locked)?;
    serde_json::from_slice(&plain).ok()
}

fn place(identity: &Identity) -> [&[u8]; 2] {
    [identity.issuer.as_str().as_bytes(), identity.subject.as_str().as_bytes()]
}
