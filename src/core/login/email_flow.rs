//! The flow of a code sent by mail: what the page that asks for the code carries, sealed.
//!
//! As with [`LoginState`](super::LoginState) nothing is stored for it. The link in the mail carries it too, so that the
//! page it opens can be filled in; in a browser other than the one that asked it opens nothing.

use super::BrowserId;
use super::state::fingerprint;
use crate::address::EmailAddress;
use crate::base::{AccountId, Entropy, FlowId, Id, Timestamp};
use crate::crypto::{Keyring, OpenError, Purpose, open, seal};
use crate::http::return_path::ReturnPath;
use crate::i18n::Language;
use crate::wire::{CodePurpose, FLOW_LIFETIME};
use serde::{Deserialize, Serialize};

#[derive(Clone, Serialize, Deserialize)]
struct Payload {
    flow: FlowId,
    purpose: CodePurpose,
    /// Masked in what is sealed: anybody may read that, and ask for a code to anybody's address. Whose account it leads to
    /// is what origins know a customer by.
    account: AccountId,
    address: EmailAddress,
    begun_at: Timestamp,
    browser: [u8; 16],
    return_to: String,
    provider: Option<String>,
    language: Language,
}

/// A flow whose seal was verified.
#[derive(Clone)]
pub struct EmailFlow {
    payload: Payload,
    return_to: ReturnPath,
}

/// What a flow begins with.
pub struct EmailFlowStart {
    /// What the code is for.
    pub purpose: CodePurpose,
    /// The account of the address.
    pub account: AccountId,
    /// The address, as it was typed.
    pub address: EmailAddress,
    /// The browser that asks.
    pub browser: BrowserId,
    /// Where the customer goes afterwards.
    pub return_to: ReturnPath,
    /// The name of the provider whose sign-in is to be let in, for [`CodePurpose::Link`].
    pub provider: Option<String>,
    /// The language of the page that asks.
    pub language: Language,
}

impl EmailFlow {
    /// Begins a flow, and seals it.
    pub fn begin(
        keyring: &Keyring,
        entropy: &mut dyn Entropy,
        start: EmailFlowStart,
        now: Timestamp,
    ) -> (Self, String) {
        let (flow, account) = (FlowId::random(entropy), start.account);
        let mut payload = Payload {
            flow,
            purpose: start.purpose,
            account: masked(keyring, keyring.current_id(), flow, account),
            address: start.address,
            begun_at: now,
            browser: fingerprint(start.browser),
            return_to: start.return_to.as_str().to_owned(),
            provider: start.provider,
            language: start.language,
        };
        let sealed = seal(keyring, Purpose::EmailFlow, b"", &payload);
        payload.account = account;
        (Self { payload, return_to: start.return_to }, sealed)
    }

    /// Opens a flow that came back. Whether it is still good, and in the right browser, is asked separately.
    ///
    /// # Errors
    /// [`OpenError`] when this gateway did not make it.
    pub fn open(keyring: &Keyring, flow: &str, prefix: &str) -> Result<Self, OpenError> {
        let (mut payload, key_id) = open::<Payload>(keyring, Purpose::EmailFlow, b"", flow)?;
        payload.account = masked(keyring, key_id, payload.flow, payload.account);
        let return_to = ReturnPath::parse(&payload.return_to, prefix).unwrap_or_else(|_| ReturnPath::home());
        Ok(Self { payload, return_to })
    }

    /// Whether it was begun in this browser.
    pub fn is_of(&self, browser: Option<BrowserId>) -> bool {
        browser.is_some_and(|browser| fingerprint(browser) == self.payload.browser)
    }

    /// Whether it was begun not too long ago.
    pub fn is_in_time(&self, now: Timestamp) -> bool {
        now.since(self.payload.begun_at) <= FLOW_LIFETIME
    }

    /// The flow.
    pub fn flow(&self) -> FlowId {
        self.payload.flow
    }

    /// What the code is for.
    pub fn purpose(&self) -> CodePurpose {
        self.payload.purpose
    }

    /// The account of the address.
    pub fn account(&self) -> AccountId {
        self.payload.account
    }

    /// The address.
    pub fn address(&self) -> &EmailAddress {
        &self.payload.address
    }

    /// Where the customer goes afterwards.
    pub fn return_to(&self) -> &ReturnPath {
        &self.return_to
    }

    /// The language it was begun in: the mail and the page it leads to are in it, on whatever device.
    pub fn language(&self) -> Language {
        self.payload.language
    }

    /// The name of the provider whose sign-in is to be let in.
    pub fn provider(&self) -> Option<&str> {
        self.payload.provider.as_deref()
    }
}

/// An account as the flow carries it, and back: it differs in every flow, and only this gateway can tell which it is.
fn masked(keyring: &Keyring, key_id: [u8; 4], flow: FlowId, account: AccountId) -> AccountId {
    let parts: [&[u8]; 2] = [b"account", flow.as_bytes()];
    let mask = keyring.derive(key_id, Purpose::EmailFlow, &parts).unwrap_or_default();
    let mut bytes = *account.as_bytes();
    for (byte, mask) in bytes.iter_mut().zip(mask) {
        *byte ^= mask;
    }
    Id::from_bytes(bytes)
}
