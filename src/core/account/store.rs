//! What the objects keep. In the Worker the rows are in the object's SQLite; tests keep them in memory. Both pass the
//! contract suite in `tests/contract_account.rs`.

use crate::address::EmailAddress;
use crate::base::{AccountId, FlowId, SessionId, Text, Timestamp};
use crate::mail::outbox::SendLog;
use crate::session::Profile;
use crate::wire::{AuditEntry, CodePurpose, Identity, SessionRecord};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use std::collections::BTreeMap;

use super::codes::Code;
use super::guard::{Askers, Devices, Tries};
use super::outbox::Posting;
use super::tokens::StoredTokens;

/// The store failed: the platform's storage is unavailable, or holds what this version cannot read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreError(pub String);

/// A kind of row (`docs/STORAGE.md`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// What there is one of: profile, address, password, …
    Fact,
    /// A sign-in of a provider, by issuer and subject.
    Identity,
    /// A session, by its id.
    Session,
    /// A code that is out, by its purpose.
    Code,
    /// A mail, by its id.
    Mail,
    /// The tokens of a provider's sign-in, by issuer and subject.
    Token,
    /// What an operator did, in order.
    Audit,
}

impl Kind {
    /// The name in the store.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Identity => "identity",
            Self::Session => "session",
            Self::Code => "code",
            Self::Mail => "mail",
            Self::Token => "token",
            Self::Audit => "audit",
        }
    }
}

/// The storage of one account: rows of JSON by kind and key. Writes of one request take effect together if the object ends
/// in between; of a request that ends in an error, those before it stay.
pub trait Rows {
    /// One row.
    ///
    /// # Errors
    /// [`StoreError`], as for every method here.
    fn get(&self, kind: Kind, key: &str) -> Result<Option<String>, StoreError>;
    /// All rows of a kind, in the order of their keys.
    ///
    /// # Errors
    /// [`StoreError`].
    fn all(&self, kind: Kind) -> Result<Vec<String>, StoreError>;
    /// Adds or replaces a row.
    ///
    /// # Errors
    /// [`StoreError`].
    fn put(&mut self, kind: Kind, key: &str, body: String) -> Result<(), StoreError>;
    /// Removes a row if it is there.
    ///
    /// # Errors
    /// [`StoreError`].
    fn remove(&mut self, kind: Kind, key: &str) -> Result<(), StoreError>;
}

/// Whoever works with an account does so through this one type: the code is there once, whatever the rows are.
impl Rows for &mut dyn Rows {
    fn get(&self, kind: Kind, key: &str) -> Result<Option<String>, StoreError> {
        (**self).get(kind, key)
    }
    fn all(&self, kind: Kind) -> Result<Vec<String>, StoreError> {
        (**self).all(kind)
    }
    fn put(&mut self, kind: Kind, key: &str, body: String) -> Result<(), StoreError> {
        (**self).put(kind, key, body)
    }
    fn remove(&mut self, kind: Kind, key: &str) -> Result<(), StoreError> {
        (**self).remove(kind, key)
    }
}

/// An account in memory, for tests, simulations, and accounts that were never written.
#[derive(Clone, Debug, Default)]
pub struct MemoryRows(BTreeMap<(Kind, String), String>);

impl Rows for MemoryRows {
    fn get(&self, kind: Kind, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.0.get(&(kind, key.to_owned())).cloned())
    }
    fn all(&self, kind: Kind) -> Result<Vec<String>, StoreError> {
        Ok(self.0.iter().filter(|((of, _), _)| *of == kind).map(|(_, body)| body.clone()).collect())
    }
    fn put(&mut self, kind: Kind, key: &str, body: String) -> Result<(), StoreError> {
        self.0.insert((kind, key.to_owned()), body);
        Ok(())
    }
    fn remove(&mut self, kind: Kind, key: &str) -> Result<(), StoreError> {
        self.0.remove(&(kind, key.to_owned()));
        Ok(())
    }
}

impl MemoryRows {
    /// Whether nothing is stored.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All that is stored, as one text: to look for what must not be there.
    pub fn dump(&self) -> String {
        self.0.values().map(|body| format!("{body}\n")).collect()
    }
}

/// The address of an account, which its owner has proven to be theirs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProvenAddress {
    /// The address.
    pub address: EmailAddress,
    /// When it was proven first.
    pub proven_at: Timestamp,
}

/// A password as it is stored.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredPassword {
    /// The hash (`password::PasswordHash::to_record`).
    pub record: String,
    /// When it was chosen.
    pub chosen_at: Timestamp,
    /// Whether whoever chose it had just read the account's mail. An earlier version did not note it.
    #[serde(default)]
    pub by_mail: bool,
}

/// A sign-in as it is stored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct StoredIdentity {
    #[serde(flatten)]
    identity: Identity,
    added_at: Timestamp,
    used_at: Timestamp,
    /// What the provider said last; an earlier version kept it with the profile.
    #[serde(default)]
    roles: Option<Text<128>>,
}

/// The things an account has one of. The name is the key of the row.
pub(super) trait Fact: Serialize + DeserializeOwned {
    const KEY: &'static str;
}

impl Fact for Profile {
    const KEY: &'static str = "profile";
}
impl Fact for ProvenAddress {
    const KEY: &'static str = "address";
}
impl Fact for StoredPassword {
    const KEY: &'static str = "password";
}
impl Fact for SendLog {
    const KEY: &'static str = "sent";
}
impl Fact for Askers {
    const KEY: &'static str = "askers";
}
impl Fact for Tries {
    const KEY: &'static str = "tries";
}
impl Fact for Devices {
    const KEY: &'static str = "devices";
}

/// The logout tokens of the last minutes, by a hash of their ids, and until when each would be good.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SeenTokens(pub Vec<(Text<64>, Timestamp)>);

impl Fact for SeenTokens {
    const KEY: &'static str = "logout-tokens";
}

/// Since when an account is disabled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct DisabledAt(pub Timestamp);

impl Fact for DisabledAt {
    const KEY: &'static str = "disabled";
}

/// The rows of an account, in the types of this room.
pub struct Account<'r, R>(pub(super) &'r mut R);

impl<R: Rows> Account<'_, R> {
    pub(super) fn fact<F: Fact>(&self) -> Result<Option<F>, StoreError> {
        self.0.get(Kind::Fact, F::KEY)?.map(|body| read(&body)).transpose()
    }

    pub(super) fn put_fact<F: Fact>(&mut self, fact: &F) -> Result<(), StoreError> {
        self.0.put(Kind::Fact, F::KEY, written(fact)?)
    }

    pub(super) fn remove_fact<F: Fact>(&mut self) -> Result<(), StoreError> {
        self.0.remove(Kind::Fact, F::KEY)
    }

    /// Whether somebody owns the account: has proven its address, or signed in at a provider.
    pub(super) fn has_owner(&self) -> Result<bool, StoreError> {
        Ok(self.fact::<ProvenAddress>()?.is_some() || !self.0.all(Kind::Identity)?.is_empty())
    }

    pub(super) fn identities(&self) -> Result<Vec<Identity>, StoreError> {
        let mut stored: Vec<StoredIdentity> = self.every(Kind::Identity)?;
        stored.sort_by_key(|stored| stored.added_at);
        Ok(stored.into_iter().map(|stored| stored.identity).collect())
    }

    /// The sign-ins that were added at `since` or later.
    pub(super) fn identities_since(&self, since: Timestamp) -> Result<Vec<Identity>, StoreError> {
        let mut stored: Vec<StoredIdentity> = self.every(Kind::Identity)?;
        stored.retain(|stored| stored.added_at >= since);
        Ok(stored.into_iter().map(|stored| stored.identity).collect())
    }

    /// Adds a sign-in, or notes when a known one was used, and the roles its customer has there.
    pub(super) fn put_identity(
        &mut self,
        identity: &Identity,
        roles: Option<Text<128>>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let key = identity_key(identity);
        let known: Option<StoredIdentity> = self.one(Kind::Identity, &key)?;
        let added_at = known.map_or(now, |known| known.added_at);
        let stored = StoredIdentity { identity: identity.clone(), added_at, used_at: now, roles };
        self.0.put(Kind::Identity, &key, written(&stored)?)
    }

    /// The roles that a sign-in comes with: those that this client of its issuer told of, if it was the last to say.
    pub(super) fn roles(&self, identity: &Identity) -> Result<Option<Text<128>>, StoreError> {
        let known: Option<StoredIdentity> = self.one(Kind::Identity, &identity_key(identity))?;
        Ok(known.filter(|known| known.identity.provider == identity.provider).and_then(|known| known.roles))
    }

    pub(super) fn remove_identity(&mut self, identity: &Identity) -> Result<(), StoreError> {
        self.remove_tokens(identity)?;
        self.0.remove(Kind::Identity, &identity_key(identity))
    }

    pub(super) fn has_identity(&self, identity: &Identity) -> Result<bool, StoreError> {
        Ok(self.0.get(Kind::Identity, &identity_key(identity))?.is_some())
    }

    pub(super) fn tokens(&self, identity: &Identity) -> Result<Option<StoredTokens>, StoreError> {
        self.one(Kind::Token, &identity_key(identity))
    }

    pub(super) fn put_tokens(
        &mut self,
        identity: &Identity,
        tokens: &StoredTokens,
    ) -> Result<(), StoreError> {
        self.0.put(Kind::Token, &identity_key(identity), written(tokens)?)
    }

    pub(super) fn remove_tokens(&mut self, identity: &Identity) -> Result<(), StoreError> {
        self.0.remove(Kind::Token, &identity_key(identity))
    }

    pub(super) fn session(&self, session: SessionId) -> Result<Option<SessionRecord>, StoreError> {
        self.one(Kind::Session, &session.to_string())
    }

    pub(super) fn sessions(&self) -> Result<Vec<SessionRecord>, StoreError> {
        self.every(Kind::Session)
    }

    pub(super) fn session_of_flow(&self, flow: FlowId) -> Result<Option<SessionRecord>, StoreError> {
        Ok(self.sessions()?.into_iter().find(|record| record.flow == flow))
    }

    pub(super) fn put_session(&mut self, record: &SessionRecord) -> Result<(), StoreError> {
        self.0.put(Kind::Session, &record.session.to_string(), written(record)?)
    }

    pub(super) fn remove_session(&mut self, session: SessionId) -> Result<(), StoreError> {
        self.0.remove(Kind::Session, &session.to_string())
    }

    /// The codes that are out for a purpose: one for each browser that asked.
    pub(super) fn codes(&self, purpose: CodePurpose) -> Result<Vec<Code>, StoreError> {
        let row: Option<Code> = self.one(Kind::Code, purpose.name())?;
        Ok(row.map(Code::apart).unwrap_or_default())
    }

    pub(super) fn put_codes(&mut self, purpose: CodePurpose, codes: Vec<Code>) -> Result<(), StoreError> {
        match Code::together(codes) {
            Some(row) => self.0.put(Kind::Code, purpose.name(), written(&row)?),
            None => self.remove_code(purpose),
        }
    }

    pub(super) fn remove_code(&mut self, purpose: CodePurpose) -> Result<(), StoreError> {
        self.0.remove(Kind::Code, purpose.name())
    }

    pub(super) fn postings(&self) -> Result<Vec<Posting>, StoreError> {
        self.every(Kind::Mail)
    }

    pub(super) fn put_posting(&mut self, posting: &Posting) -> Result<(), StoreError> {
        self.0.put(Kind::Mail, &posting.entry.message.to_string(), written(posting)?)
    }

    pub(super) fn remove_posting(&mut self, posting: &Posting) -> Result<(), StoreError> {
        self.0.remove(Kind::Mail, &posting.entry.message.to_string())
    }

    pub(super) fn audit(&self) -> Result<Vec<AuditEntry>, StoreError> {
        self.every(Kind::Audit)
    }

    pub(super) fn note(&mut self, entry: &AuditEntry) -> Result<(), StoreError> {
        let count = self.0.all(Kind::Audit)?.len();
        self.0.put(Kind::Audit, &format!("{count:08}"), written(entry)?)
    }

    /// Removes everything but what operators did.
    pub(super) fn clear(&mut self) -> Result<(), StoreError> {
        for record in self.sessions()? {
            self.remove_session(record.session)?;
        }
        for identity in self.identities()? {
            self.remove_tokens(&identity)?;
            self.0.remove(Kind::Identity, &identity_key(&identity))?;
        }
        for purpose in CodePurpose::ALL {
            self.remove_code(purpose)?;
        }
        for posting in self.postings()? {
            self.remove_posting(&posting)?;
        }
        let facts = [
            Profile::KEY,
            ProvenAddress::KEY,
            StoredPassword::KEY,
            SendLog::KEY,
            Askers::KEY,
            DisabledAt::KEY,
            Tries::KEY,
            Devices::KEY,
            SeenTokens::KEY,
        ];
        for key in facts {
            self.0.remove(Kind::Fact, key)?;
        }
        Ok(())
    }

    fn one<T: DeserializeOwned>(&self, kind: Kind, key: &str) -> Result<Option<T>, StoreError> {
        self.0.get(kind, key)?.map(|body| read(&body)).transpose()
    }

    fn every<T: DeserializeOwned>(&self, kind: Kind) -> Result<Vec<T>, StoreError> {
        self.0.all(kind)?.iter().map(|body| read(body)).collect()
    }
}

/// Issuers and subjects have no line feeds.
fn identity_key(identity: &Identity) -> String {
    format!("{}\n{}", identity.issuer.as_str(), identity.subject.as_str())
}

fn read<T: DeserializeOwned>(body: &str) -> Result<T, StoreError> {
    // What the row holds may be a secret: the error says where reading failed, and quotes nothing.
    serde_json::from_str(body)
        .map_err(|error| StoreError(format!("a row that cannot be read, at column {}", error.column())))
}

fn written(value: &impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|_| StoreError("a row that cannot be written".to_owned()))
}

/// The storage of one identifier.
pub trait IdentifierStore {
    /// Who owns it.
    ///
    /// # Errors
    /// [`StoreError`].
    fn owner(&self) -> Result<Option<AccountId>, StoreError>;
    /// Sets the owner, or removes it.
    ///
    /// # Errors
    /// [`StoreError`].
    fn put_owner(&mut self, owner: Option<AccountId>) -> Result<(), StoreError>;
}

/// An identifier in memory, for tests and simulations.
#[derive(Debug, Default)]
pub struct MemoryIdentifier(Option<AccountId>);

impl IdentifierStore for MemoryIdentifier {
    fn owner(&self) -> Result<Option<AccountId>, StoreError> {
        Ok(self.0)
    }
    fn put_owner(&mut self, owner: Option<AccountId>) -> Result<(), StoreError> {
        self.0 = owner;
        Ok(())
    }
}
