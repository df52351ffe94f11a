//! Into the account: whose it is, and the session in it.

use super::callback::{Failure, FailureKind};
use super::hand_over::HAND_OVER;
use super::told::Told;
use super::{BrowserId, Provider};
use crate::address::EmailAddress;
use crate::base::{AccountId, FlowId, SessionId, Text};
use crate::i18n::Language;
use crate::ports::{Platform, Unreachable};
use crate::session::{Lifetimes, Profile};
use crate::wire::{
    AccountReply, AccountRequest, AddSignIn, IdentifierName, IdentifierRequest, Identity, Linking, Opening,
    ProviderTokens, SessionRecord, SignIn, Visitor, Whereabouts,
};

/// The browser and moment that a session is opened for.
#[derive(Clone, Debug)]
pub struct Visit {
    /// The browser.
    pub browser: BrowserId,
    /// How long the session will live.
    pub lifetimes: Lifetimes,
    /// The session that it replaces on this browser, with its account.
    pub replaces: Option<(AccountId, SessionId)>,
    /// See [`Opening::device`].
    pub device: Option<Text<64>>,
    /// See [`Opening::country`].
    pub country: Option<Text<2>>,
    /// The language that the customer reads.
    pub language: Language,
    /// The absolute URL of the gateway's own pages, with a slash at its end.
    pub pages: String,
    /// Whether the session waits for another host to take it over.
    pub handed_over: bool,
}

impl Visit {
    /// What the account is asked to open.
    pub fn opening(&self, platform: &impl Platform, flow: FlowId, account: AccountId) -> Opening {
        Opening {
            flow,
            session: SessionId::random(&mut platform.entropy()),
            replaces: self.replaces.filter(|(other, _)| *other == account).map(|(_, session)| session),
            idle: self.lifetimes.idle,
            absolute: self.lifetimes.absolute,
            device: self.device.clone(),
            country: self.country.clone(),
            language: Some(self.language),
            visitor: Some(Visitor { browser: *self.browser.as_bytes(), account, pages: self.pages.clone() }),
            waits_until: self.handed_over.then(|| platform.now() + HAND_OVER),
        }
    }

    /// Where something is done to an account from.
    fn whereabouts(&self, account: AccountId) -> Whereabouts {
        let (device, country) = (self.device.clone(), self.country.clone());
        Whereabouts { device, country, account, pages: self.pages.clone() }
    }

    /// Ends the session of another customer who was signed in on this browser. If its object cannot be reached now, it
    /// is gone from the browser all the same.
    pub async fn leave_others(&self, platform: &impl Platform, account: AccountId) {
        if let Some((other, session)) = self.replaces.filter(|(other, _)| *other != account) {
            let _best_effort = platform.account(other, &AccountRequest::End { session }).await;
        }
    }
}

/// A customer who has signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The account.
    pub account: AccountId,
    /// The session.
    pub record: SessionRecord,
    /// What is known of the customer.
    pub profile: Profile,
}

/// What a provider's word has led to.
#[derive(Clone, Debug)]
pub enum Entered {
    /// The customer is signed in.
    SignedIn(Box<SignedIn>),
    /// The address has an account, whose owner must let the sign-in in: with a code sent there.
    MustLink(Box<MustLink>),
    /// The operator has closed the account.
    Disabled,
}

/// A sign-in that waits for its owner.
#[derive(Clone, Debug)]
pub struct MustLink {
    /// The account.
    pub account: AccountId,
    /// Its address.
    pub address: EmailAddress,
    /// The sign-in.
    pub linking: Linking,
}

/// A provider's word on a customer, checked.
pub(super) struct Word {
    /// Whose word it is: with the subject, who the customer is.
    pub issuer: String,
    pub subject: String,
    pub told: Told,
    pub id_token: Option<String>,
    /// The session at the provider (`sid`).
    pub session_id: Option<String>,
    /// Its tokens, where the operator wants them kept.
    pub tokens: Option<ProviderTokens>,
}

/// Finds or makes the account of this issuer and subject, and the session in it (`docs/LINKING.md`).
///
/// An identifier that nobody has is claimed by a new account first: of racing first sign-ins one claim wins, and all of
/// them continue with the winner's account. Only where the operator trusts the provider to know who owns an address,
/// and it says that this customer does, the account of the address is asked first.
pub(super) async fn enter(
    platform: &impl Platform,
    provider: &Provider,
    word: Word,
    visit: &Visit,
    flow: FlowId,
) -> Result<Entered, Failure> {
    let Word { issuer, subject, told, id_token, session_id, tokens } = word;
    let unreachable = |Unreachable| Failure::new(FailureKind::Account, "account_unreachable");
    let identity = identity(provider, &issuer, &subject)?;
    let name = IdentifierName::of_subject(&issuer, &subject);
    let proven = proven_address(provider, &told);
    let profile = told.profile;
    let candidate = AccountId::random(&mut platform.entropy());
    let mut is_stale = false;
    let (account, is_known, reply) = loop {
        let (account, is_known) = match &proven {
            None => (platform.claim(&name, candidate).await.map_err(unreachable)?, true),
            Some(address) => {
                match platform.identifier(&name, IdentifierRequest::Owner).await.map_err(unreachable)? {
                    Some(owner) => (owner, true),
                    None => {
                        let of_address = IdentifierName::of_address(address);
                        (platform.claim(&of_address, candidate).await.map_err(unreachable)?, false)
                    }
                }
            }
        };
        let request = AccountRequest::SignIn(Box::new(SignIn {
            opening: visit.opening(platform, flow, account),
            identity: identity.clone(),
            profile: profile.clone(),
            logout_hint: id_token.clone(),
            session_id: session_id.as_deref().and_then(Text::exact),
            tokens: tokens.clone(),
            proven: proven.clone().filter(|_| !is_known),
        }));
        let reply = platform.account(account, &request).await.map_err(unreachable)?;
        if !(reply == AccountReply::MustLink && is_known) || is_stale {
            break (account, is_known, reply);
        }
        // The name leads to an account that does not know the sign-in: adding or removing it was cut off half-way. It is
        // nobody's, as if the other half had been done.
        is_stale = true;
        let release = IdentifierRequest::Release { account };
        platform.identifier(&name, release).await.map_err(unreachable)?;
    };
    match reply {
        AccountReply::Live { record, profile } => {
            if !is_known {
                // After the session: what was cut off in between finds its way by the address again.
                platform.claim(&name, account).await.map_err(unreachable)?;
            }
            if let Some(session_id) = &session_id {
                // So that a logout token that names nothing else finds it. One that names the subject does anyway.
                let name = IdentifierName::of_session(&issuer, session_id);
                let until = record.ends_at;
                let hold = IdentifierRequest::Hold { candidate: account, until };
                let _best_effort = platform.identifier(&name, hold).await;
            }
            visit.leave_others(platform, account).await;
            Ok(Entered::SignedIn(Box::new(SignedIn { account, record: *record, profile })))
        }
        AccountReply::MustLink => {
            let address = proven
                .filter(|_| !is_known)
                .ok_or(Failure::new(FailureKind::Untrusted, "sign_in_unknown_to_account"))?;
            let label = Text::clipped(&provider.label).unwrap_or_default();
            let session_id = session_id.as_deref().and_then(Text::exact);
            let linking = Linking { identity, label, profile, logout_hint: id_token, session_id };
            Ok(Entered::MustLink(Box::new(MustLink { account, address, linking })))
        }
        AccountReply::Disabled => Ok(Entered::Disabled),
        // The flow made a session before, and that one has ended: a replay.
        _ => Err(Failure::new(FailureKind::Expired, "flow_already_used")),
    }
}

/// Whose account a sign-in is added to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Joining {
    /// The account.
    pub account: AccountId,
    /// The session that asks.
    pub session: SessionId,
}

/// What adding a sign-in has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Joined {
    /// It belongs to the account.
    Added,
    /// It belongs to another one, and stays there.
    Taken,
    /// The session that asked is over.
    Over,
}

/// Adds a sign-in to an account, unless another one has it: the first claim wins, as always.
pub(super) async fn add(
    platform: &impl Platform,
    provider: &Provider,
    word: Word,
    joining: Joining,
    visit: &Visit,
) -> Result<Joined, Failure> {
    let unreachable = |Unreachable| Failure::new(FailureKind::Account, "account_unreachable");
    let identity = identity(provider, &word.issuer, &word.subject)?;
    let name = IdentifierName::of_subject(&word.issuer, &word.subject);
    let owner = platform.identifier(&name, IdentifierRequest::Owner).await.map_err(unreachable)?;
    if platform.claim(&name, joining.account).await.map_err(unreachable)? != joining.account {
        return Ok(Joined::Taken);
    }
    let request = AccountRequest::AddSignIn(Box::new(AddSignIn {
        session: joining.session,
        identity,
        label: Text::clipped(&provider.label),
        whereabouts: Some(visit.whereabouts(joining.account)),
        language: Some(visit.language),
    }));
    // Where no answer comes it may have been added all the same, and the name stays: if it was not, [`enter`] finds out.
    match platform.account(joining.account, &request).await.map_err(unreachable)? {
        AccountReply::SignInAdded => Ok(Joined::Added),
        _ => {
            if owner.is_none() {
                // Nobody's again: its customer may come by the front door.
                let release = IdentifierRequest::Release { account: joining.account };
                let _best_effort = platform.identifier(&name, release).await;
            }
            Ok(Joined::Over)
        }
    }
}

/// The sign-in that a provider vouched for.
fn identity(provider: &Provider, issuer: &str, subject: &str) -> Result<Identity, Failure> {
    let identity = (|| {
        Some(Identity {
            provider: Text::exact(&provider.id)?,
            issuer: Text::exact(issuer)?,
            subject: Text::exact(subject)?,
        })
    })();
    identity.ok_or(Failure::new(FailureKind::Untrusted, "subject_unusable"))
}

/// The address that a provider may speak for: the operator trusts it so far, and it says that it has verified it. One
/// that only forwards is nobody's address (`docs/LINKING.md`).
fn proven_address(provider: &Provider, told: &Told) -> Option<EmailAddress> {
    let trusted = provider.trusted_email && told.profile.email_verified && !told.relayed;
    let email = told.profile.email.as_ref().filter(|_| trusted)?;
    EmailAddress::parse(email.as_str()).ok()
}
