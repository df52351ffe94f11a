//! What happens inside an `Account` and an `Identifier` object: plain functions over rows.
//!
//! An object handles one call at a time and its storage is strongly consistent, so what is decided here is decided
//! once. Every request may come twice (an answer can be lost) and has the same outcome then.
//!
//! An account is there before it has an owner: whoever types an address asks the account of that address, which may be
//! nothing but a code that is out. So a known and an unknown address go the same way and take the same time, and only
//! the mail tells them apart.

mod codes;
mod guard;
mod linking;
mod logout;
mod operator;
pub mod outbox;
mod passwords;
mod sessions;
mod sign_ins;
mod store;
mod tokens;

pub use codes::{CODE_LIFETIME, MAX_TRIES};
pub use passwords::RECENT_PROOF;
pub use sessions::MAX_SESSIONS;
pub use store::{IdentifierStore, Kind, MemoryIdentifier, MemoryRows, ProvenAddress, Rows, StoreError};
pub use tokens::{TokenStep, token_refreshed, token_step};

use crate::base::{Entropy, Timestamp};
use crate::crypto::Keyring;
use crate::limit::AccountLimits;
use crate::wire::{AccountReply, AccountRequest, IdentifierRequest, Owned};
use store::Account;

/// What an account needs beside its rows.
pub struct Office<'a> {
    /// The keys that codes are derived from.
    pub keyring: &'a Keyring,
    /// The name customers know the site by; a password must not be mostly that.
    pub brand: &'a str,
    /// How many passwords may be tried.
    pub limits: AccountLimits,
    /// The present moment.
    pub now: Timestamp,
    /// The random source.
    pub entropy: &'a mut dyn Entropy,
}

/// Answers one request to an `Account` object.
///
/// # Errors
/// [`StoreError`]; what was written before it stays, and the call may be repeated.
pub fn answer(
    mut rows: &mut dyn Rows,
    request: AccountRequest,
    office: &mut Office<'_>,
) -> Result<AccountReply, StoreError> {
    let mut account = Account(&mut rows);
    match request {
        AccountRequest::SignIn(sign_in) => linking::sign_in(&mut account, *sign_in, office),
        AccountRequest::SendCode(send) => codes::send(&mut account, *send, office),
        AccountRequest::Redeem(redeem) => codes::redeem(&mut account, &redeem, office),
        AccountRequest::PasswordSignIn { password, opening, attempt } => {
            passwords::sign_in(&mut account, &password, &opening, &attempt, office)
        }
        AccountRequest::Disown { done_at, released } => {
            sign_ins::disown(&mut account, done_at, released, office)
        }
        AccountRequest::SetPassword(set) => passwords::set(&mut account, &set, office),
        AccountRequest::Renew { session, idle } => sessions::renew(&mut account, session, idle, office.now),
        AccountRequest::Arrive { session, idle } => sessions::arrive(&mut account, session, idle, office.now),
        AccountRequest::Overview { session } => sessions::overview(&account, session, office.now),
        AccountRequest::End { session } => sessions::end_one(&mut account, session, office.now),
        AccountRequest::EndSessions { session, which } => {
            sessions::end_some(&mut account, session, which, office.now)
        }
        AccountRequest::EndAll => sessions::end_all(&mut account, office.now),
        AccountRequest::AddSignIn(add) => sign_ins::add(&mut account, *add, office),
        AccountRequest::RemoveSignIn(remove) => sign_ins::remove(&mut account, &remove, office.now),
        AccountRequest::ProviderLogout(logout) => logout::end(&mut account, &logout, office.now),
        // Whoever can refresh goes step by step; for anyone else, old tokens are none for now.
        AccountRequest::ProviderToken { session } => match token_step(account.0, session, office)? {
            TokenStep::Answer(reply) => Ok(reply),
            TokenStep::Refresh(_) | TokenStep::Wait => Ok(AccountReply::Busy),
        },
        AccountRequest::Check { session } => sessions::check(&account, session, office.now),
        AccountRequest::Operate { act, by } => operator::operate(&mut account, act, by, office),
    }
}

/// Answers one request to an `Identifier` object: the first claim wins until it is released, and the last hold.
///
/// # Errors
/// [`StoreError`].
pub fn identify(store: &mut impl IdentifierStore, request: IdentifierRequest) -> Result<Owned, StoreError> {
    let owner = store.owner()?;
    let next = match request {
        IdentifierRequest::Owner => owner,
        IdentifierRequest::Claim { candidate } => owner.or(Some(candidate)),
        IdentifierRequest::Hold { candidate, .. } => Some(candidate),
        IdentifierRequest::Release { account } => owner.filter(|owner| *owner != account),
    };
    if next != owner {
        store.put_owner(next)?;
    }
    Ok(Owned { owner: next })
}
