//! What the objects keep. In the Worker the store is the object's SQLite; tests keep it in memory. Both pass the
//! contract suite in `tests/contract_account.rs`.

use crate::base::{AccountId, FlowId, SessionId, Timestamp};
use crate::session::Profile;
use crate::wire::{Identity, SessionRecord};
use std::collections::HashMap;

/// The store failed: the platform's storage is unavailable, or holds what this version cannot read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreError(pub String);

/// The storage of one account. Calls of one request take effect together or not at all.
pub trait AccountStore {
    /// The customer, unless nobody has signed in yet.
    ///
    /// # Errors
    /// [`StoreError`], as for every method here.
    fn profile(&self) -> Result<Option<Profile>, StoreError>;
    /// Replaces the customer's profile.
    ///
    /// # Errors
    /// [`StoreError`].
    fn put_profile(&mut self, profile: &Profile) -> Result<(), StoreError>;
    /// Adds a sign-in, or notes when a known one was last used.
    ///
    /// # Errors
    /// [`StoreError`].
    fn put_identity(&mut self, identity: &Identity, now: Timestamp) -> Result<(), StoreError>;
    /// The sign-ins.
    ///
    /// # Errors
    /// [`StoreError`].
    fn identities(&self) -> Result<Vec<Identity>, StoreError>;
    /// One session, alive or not.
    ///
    /// # Errors
    /// [`StoreError`].
    fn session(&self, session: SessionId) -> Result<Option<SessionRecord>, StoreError>;
    /// The session a flow made.
    ///
    /// # Errors
    /// [`StoreError`].
    fn session_of_flow(&self, flow: FlowId) -> Result<Option<SessionRecord>, StoreError>;
    /// All sessions, in no particular order.
    ///
    /// # Errors
    /// [`StoreError`].
    fn sessions(&self) -> Result<Vec<SessionRecord>, StoreError>;
    /// Adds or replaces a session.
    ///
    /// # Errors
    /// [`StoreError`].
    fn put_session(&mut self, record: &SessionRecord) -> Result<(), StoreError>;
    /// Removes a session if it is there.
    ///
    /// # Errors
    /// [`StoreError`].
    fn remove_session(&mut self, session: SessionId) -> Result<(), StoreError>;
}

/// The storage of one identifier.
pub trait IdentifierStore {
    /// Who owns it.
    ///
    /// # Errors
    /// [`StoreError`].
    fn owner(&self) -> Result<Option<AccountId>, StoreError>;
    /// Sets the owner.
    ///
    /// # Errors
    /// [`StoreError`].
    fn put_owner(&mut self, owner: AccountId) -> Result<(), StoreError>;
}

/// An account in memory, for tests and simulations.
#[derive(Debug, Default)]
pub struct MemoryAccount {
    profile: Option<Profile>,
    identities: Vec<Identity>,
    sessions: HashMap<SessionId, SessionRecord>,
}

impl AccountStore for MemoryAccount {
    fn profile(&self) -> Result<Option<Profile>, StoreError> {
        Ok(self.profile.clone())
    }
    fn put_profile(&mut self, profile: &Profile) -> Result<(), StoreError> {
        self.profile = Some(profile.clone());
        Ok(())
    }
    fn put_identity(&mut self, identity: &Identity, _now: Timestamp) -> Result<(), StoreError> {
        if !self.identities.contains(identity) {
            self.identities.push(identity.clone());
        }
        Ok(())
    }
    fn identities(&self) -> Result<Vec<Identity>, StoreError> {
        Ok(self.identities.clone())
    }
    fn session(&self, session: SessionId) -> Result<Option<SessionRecord>, StoreError> {
        Ok(self.sessions.get(&session).cloned())
    }
    fn session_of_flow(&self, flow: FlowId) -> Result<Option<SessionRecord>, StoreError> {
        Ok(self.sessions.values().find(|record| record.flow == flow).cloned())
    }
    fn sessions(&self) -> Result<Vec<SessionRecord>, StoreError> {
        Ok(self.sessions.values().cloned().collect())
    }
    fn put_session(&mut self, record: &SessionRecord) -> Result<(), StoreError> {
        self.sessions.insert(record.session, record.clone());
        Ok(())
    }
    fn remove_session(&mut self, session: SessionId) -> Result<(), StoreError> {
        self.sessions.remove(&session);
        Ok(())
    }
}

/// An identifier in memory, for tests and simulations.
#[derive(Debug, Default)]
pub struct MemoryIdentifier(Option<AccountId>);

impl IdentifierStore for MemoryIdentifier {
    fn owner(&self) -> Result<Option<AccountId>, StoreError> {
        Ok(self.0)
    }
    fn put_owner(&mut self, owner: AccountId) -> Result<(), StoreError> {
        self.0 = Some(owner);
        Ok(())
    }
}
