//! Whose place it is.

use crate::base::{AccountId, Id};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;

/// Who has a place in a waiting room: an account, wherever its customer is, or a device. Written as a letter and 22
/// characters of base64url.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Holder {
    is_account: bool,
    id: [u8; 16],
}

impl Holder {
    /// An account.
    pub const fn account(id: AccountId) -> Self {
        Self { is_account: true, id: *id.as_bytes() }
    }

    /// A device, by the id in its `__Host-browser`.
    pub const fn device<Kind>(id: Id<Kind>) -> Self {
        Self { is_account: false, id: *id.as_bytes() }
    }

    /// Whether it is an account.
    pub const fn is_account(&self) -> bool {
        self.is_account
    }

    /// The bytes that stand for it.
    pub fn bytes(&self) -> [u8; 17] {
        let mut bytes = [u8::from(self.is_account); 17];
        if let Some(id) = bytes.last_chunk_mut::<16>() {
            *id = self.id;
        }
        bytes
    }

    /// The same device in a network that it has left: a name that no browser has, for the pass it was given there.
    pub fn left_in(&self, network: Option<u64>) -> Self {
        let mut left = *self;
        // The network is a keyed hash: nobody outside knows which id this makes.
        let mask = network.unwrap_or_default().to_be_bytes();
        for (byte, mask) in left.id.iter_mut().zip(mask.into_iter().chain([1])) {
            *byte ^= mask;
        }
        left
    }

    /// Reads what `Display` writes.
    pub fn parse(text: &str) -> Option<Self> {
        let (is_account, id) = match text.split_at_checked(1)? {
            ("a", id) => (true, id),
            ("d", id) => (false, id),
            _ => return None,
        };
        let id = URL_SAFE_NO_PAD.decode(id).ok()?.try_into().ok()?;
        Some(Self { is_account, id })
    }
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = if self.is_account { 'a' } else { 'd' };
        write!(f, "{letter}{}", URL_SAFE_NO_PAD.encode(self.id))
    }
}

impl fmt::Debug for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Holder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Holder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| de::Error::custom("no holder"))
    }
}
