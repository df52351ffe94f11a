//! The keys in use: those of the current secret, and of the previous one while customers still hold its tokens.

use super::MasterSecret;
use crate::jose::AssertionKey;
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;

/// Makes [`Purpose`] of its variants and their HKDF labels, so that none can be without a key. Changing a label voids what
/// was made under it.
macro_rules! purposes {
    ($($(#[$doc:meta])* $name:ident = $label:literal,)*) => {
        /// What a key is for. Each purpose has a key of its own, so what is made for one is worthless for another
        /// (RFC 8725 §3.12).
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Purpose {
            $($(#[$doc])* $name,)*
        }

        /// The labels, in the order of the purposes.
        const LABELS: &[&str] = &[$($label,)*];
    };
}

purposes! {
    /// The session token in the customer's cookie.
    Session = "vestibule/v1/session",
    /// The `state` of an authorization request.
    LoginState = "vestibule/v1/login-state",
    /// The PKCE verifier of a login flow.
    CodeVerifier = "vestibule/v1/code-verifier",
    /// The nonce of a login flow.
    Nonce = "vestibule/v1/nonce",
    /// The flow of a code sent by mail.
    EmailFlow = "vestibule/v1/email-flow",
    /// A code sent by mail.
    EmailCode = "vestibule/v1/email-code",
    /// The account that stands in for one that is not there.
    Decoy = "vestibule/v1/decoy",
    /// What is counted, and the browsers that an account knows.
    Limit = "vestibule/v1/limit",
    /// A challenge to a suspicious sign-in.
    Challenge = "vestibule/v1/challenge",
    /// The link in a notice that says "this was not me".
    Disown = "vestibule/v1/disown",
    /// What is kept of a provider's tokens.
    ProviderTokens = "vestibule/v1/provider-tokens",
    /// The hand-over of a customer from one host to another.
    HandOver = "vestibule/v1/hand-over",
    /// What a browser carries of its place in a waiting room.
    Ticket = "vestibule/v1/ticket",
}

const KEY_ID_LABEL: &str = "vestibule/v1/key-id";
const ASSERTION_LABEL: &str = "vestibule/v1/assertion";

/// A keyed HMAC-SHA256, ready to be cloned for each message.
pub(super) type KeyedMac = Hmac<Sha256>;

/// Every key derived from one secret (RFC 5869, one label per purpose).
struct Keys {
    id: [u8; 4],
    macs: Vec<KeyedMac>,
    assertion: AssertionKey,
}

impl Keys {
    fn derive(secret: &MasterSecret) -> Self {
        let hkdf = Hkdf::<Sha256>::new(None, secret.bytes());
        let expand = |label: &str| {
            let mut okm = [0; 32];
            // The output is far below 255 hashes, the only thing that HKDF-Expand refuses (RFC 5869 §2.3).
            let _always_ok = hkdf.expand(label.as_bytes(), &mut okm);
            okm
        };
        let [a, b, c, d, ..] = expand(KEY_ID_LABEL);
        Self {
            id: [a, b, c, d],
            // HMAC takes a key of any length (RFC 2104 §3), so there is one for each.
            macs: LABELS.iter().filter_map(|label| KeyedMac::new_from_slice(&expand(label)).ok()).collect(),
            assertion: AssertionKey::from_seed(&expand(ASSERTION_LABEL)),
        }
    }

    fn mac(&self, purpose: Purpose) -> Option<KeyedMac> {
        self.macs.get(purpose as usize).cloned()
    }
}

/// The current keys and, during a rotation, the previous ones, which only verify.
pub struct Keyring {
    current: Keys,
    previous: Option<Keys>,
}

impl Keyring {
    /// Derives every key from the secret, and those that still verify from the previous one. A previous secret that is
    /// the current one adds nothing: a key set that lists a key twice is refused by some verifiers.
    pub fn new(current: &MasterSecret, previous: Option<&MasterSecret>) -> Self {
        let current = Keys::derive(current);
        let previous = previous.map(Keys::derive).filter(|previous| previous.id != current.id);
        Self { current, previous }
    }

    /// The key that signs identity assertions.
    pub fn assertion_key(&self) -> &AssertionKey {
        &self.current.assertion
    }

    /// The public keys that origins may meet, as a JWK Set (RFC 7517 §5): the current one, then the previous.
    pub fn jwks(&self) -> serde_json::Value {
        let keys: Vec<_> = self.all().map(|keys| keys.assertion.public_jwk()).collect();
        serde_json::json!({ "keys": keys })
    }

    /// A value bound to `parts` that only this gateway can compute; it needs no storage. The key is the one whose id
    /// a token carries, so that a flow begun before a rotation ends well after it. `None`: no such key.
    pub fn derive(&self, id: [u8; 4], purpose: Purpose, parts: &[&[u8]]) -> Option<[u8; 32]> {
        self.all().find(|keys| keys.id == id).map(|keys| Self::derive_with(keys, purpose, parts))
    }

    /// The id of the current keys, as tokens carry it.
    pub fn current_id(&self) -> [u8; 4] {
        self.current.id
    }

    pub(super) fn mac_by_id(&self, id: [u8; 4], purpose: Purpose) -> Option<KeyedMac> {
        self.all().find(|keys| keys.id == id)?.mac(purpose)
    }

    fn all(&self) -> impl Iterator<Item = &Keys> {
        std::iter::once(&self.current).chain(&self.previous)
    }

    fn derive_with(keys: &Keys, purpose: Purpose, parts: &[&[u8]]) -> [u8; 32] {
        let Some(mut mac) = keys.mac(purpose) else { return [0; 32] };
        for part in parts {
            absorb(&mut mac, part);
        }
        mac.finalize().into_bytes().into()
    }
}

/// Feeds `part` with its length before it, so that no two lists of parts read the same.
pub(super) fn absorb(mac: &mut KeyedMac, part: &[u8]) {
    mac.update(&(part.len() as u64).to_be_bytes());
    mac.update(part);
}
