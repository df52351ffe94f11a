//! Sign-ins of providers, and whose account they lead to (`docs/LINKING.md`).
//!
//! An account is reached by a sign-in that it knows. A sign-in that it does not know opens it only while nobody owns
//! it; afterwards the owner lets it in, with a code sent to the account's address.

use super::guard::{self, Proof};
use super::outbox::{self, Notice};
use super::sessions::{self, Opened};
use super::store::{Account, DisabledAt, ProvenAddress, Rows, StoreError, StoredPassword};
use super::{Office, codes, tokens};
use crate::address::EmailAddress;
use crate::base::{Text, Timestamp};
use crate::session::Profile;
use crate::wire::{AccountReply, Identity, Linking, Method, Opening, SessionRecord, SignIn};

/// A longer hint is not kept: the provider's logout then asks the customer.
const MAX_LOGOUT_HINT: usize = 6_000;

pub(super) fn sign_in<R: Rows>(
    account: &mut Account<'_, R>,
    sign_in: SignIn,
    office: &mut Office<'_>,
) -> Result<AccountReply, StoreError> {
    let now = office.now;
    if account.fact::<DisabledAt>()?.is_some() {
        return Ok(AccountReply::Disabled);
    }
    if !account.has_identity(&sign_in.identity)? {
        if account.has_owner()? {
            return Ok(AccountReply::MustLink);
        }
        // Somebody may have asked for a code before the owner came: it opens nothing any more.
        codes::void_all(account)?;
        if let Some(address) = &sign_in.proven {
            prove(account, address, now)?;
        }
    }
    match sessions::begin(account, &sign_in.opening, now)? {
        Opened::Again(record) => sessions::live(account, *record),
        Opened::Over => Ok(AccountReply::Gone),
        Opened::New => {
            let vouched = Vouched {
                identity: &sign_in.identity,
                profile: &sign_in.profile,
                logout_hint: sign_in.logout_hint.as_deref(),
                session_id: sign_in.session_id.as_ref(),
            };
            let record = vouched.open(account, &sign_in.opening, Method::Provider, now)?;
            guard::welcome(account, &sign_in.opening, Proof::Told, office)?;
            if let Some(kept) = &sign_in.tokens {
                tokens::keep(account, &sign_in.identity, kept, office)?;
            }
            sessions::live(account, record)
        }
    }
}

/// Lets a provider's sign-in into the account whose address has just been proven. What was there before the proof
/// ends: if somebody else had got in, they are out.
pub(super) fn link<R: Rows>(
    account: &mut Account<'_, R>,
    linking: &Linking,
    opening: &Opening,
    office: &mut Office<'_>,
) -> Result<SessionRecord, StoreError> {
    let now = office.now;
    sessions::end_all(account, now)?;
    account.remove_fact::<StoredPassword>()?;
    codes::void_all(account)?;
    outbox::tell(
        account,
        Notice::SignInLinked { provider: linking.label.clone() },
        opening.whereabouts(),
        opening.language,
        office,
    )?;
    let vouched = Vouched {
        identity: &linking.identity,
        profile: &linking.profile,
        logout_hint: linking.logout_hint.as_deref(),
        session_id: linking.session_id.as_ref(),
    };
    let record = vouched.open(account, opening, Method::Provider, now)?;
    guard::welcome(account, opening, Proof::ByMail, office)?;
    Ok(record)
}

/// The address of the account is its owner's, from now on. One that was proven before stays.
pub(super) fn prove<R: Rows>(
    account: &mut Account<'_, R>,
    address: &EmailAddress,
    now: Timestamp,
) -> Result<(), StoreError> {
    if account.fact::<ProvenAddress>()?.is_none() {
        account.put_fact(&ProvenAddress { address: address.clone(), proven_at: now })?;
        let profile = account.fact::<Profile>()?.unwrap_or_default();
        account.put_fact(&with_address(profile, address))?;
    }
    Ok(())
}

/// A provider's word on a customer.
struct Vouched<'a> {
    identity: &'a Identity,
    profile: &'a Profile,
    logout_hint: Option<&'a str>,
    session_id: Option<&'a Text<255>>,
}

impl Vouched<'_> {
    fn open<R: Rows>(
        &self,
        account: &mut Account<'_, R>,
        opening: &Opening,
        method: Method,
        now: Timestamp,
    ) -> Result<SessionRecord, StoreError> {
        // The address that the account has proven goes before the one that the provider tells of.
        let mut profile = match account.fact::<ProvenAddress>()? {
            Some(proven) => with_address(self.profile.clone(), &proven.address),
            None => self.profile.clone(),
        };
        // Apple tells the name once and never again.
        if profile.name.is_none() {
            profile.name = account.fact::<Profile>()?.and_then(|known| known.name);
        }
        let mut record = SessionRecord::open(opening, self.identity.provider.clone(), method, now);
        record.logout_hint = self.logout_hint.filter(|hint| hint.len() <= MAX_LOGOUT_HINT).map(str::to_owned);
        record.identity = Some(self.identity.clone());
        record.session_id = self.session_id.cloned();
        // Roles are of this sign-in, and of no other that leads to the account.
        account.put_identity(self.identity, profile.roles.take(), now)?;
        account.put_fact(&profile)?;
        account.put_session(&record)?;
        Ok(record)
    }
}

fn with_address(profile: Profile, address: &EmailAddress) -> Profile {
    Profile { email: Text::exact(address.deliverable()), email_verified: true, ..profile }
}
