//! Identifiers: 128 random bits, written as 22 characters of base64url without padding (RFC 4648 §5).

use super::Entropy;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{fmt, marker::PhantomData};

/// An identifier of one kind: an [`AccountId`] is never taken for a [`SessionId`].
pub struct Id<Kind> {
    bytes: [u8; 16],
    kind: PhantomData<fn() -> Kind>,
}

/// Marks the identifiers of accounts.
#[derive(Debug)]
pub enum Account {}
/// Marks the identifiers of sessions.
#[derive(Debug)]
pub enum Session {}
/// Marks the identifiers of login flows.
#[derive(Debug)]
pub enum Flow {}

/// Names one customer's account, for ever. It is the subject the origin sees.
pub type AccountId = Id<Account>;
/// Names one signed-in session of an account.
pub type SessionId = Id<Session>;
/// Names one login flow: from leaving for the provider to coming back.
pub type FlowId = Id<Flow>;

impl<Kind> Id<Kind> {
    /// A new identifier.
    pub fn random(entropy: &mut dyn Entropy) -> Self {
        let mut bytes = [0; 16];
        entropy.fill(&mut bytes);
        Self::from_bytes(bytes)
    }

    /// The identifier made of these 16 bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self { bytes, kind: PhantomData }
    }

    /// The 16 bytes.
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.bytes
    }

    /// Reads the 22 characters that [`fmt::Display`] writes; anything else is `None`.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 22 {
            return None;
        }
        let decoded = URL_SAFE_NO_PAD.decode(text).ok()?;
        Some(Self::from_bytes(decoded.try_into().ok()?))
    }
}

impl<Kind> Clone for Id<Kind> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<Kind> Copy for Id<Kind> {}
impl<Kind> PartialEq for Id<Kind> {
    fn eq(&self, other: &Self) -> bool {
        self.bytes == other.bytes
    }
}
impl<Kind> Eq for Id<Kind> {}
impl<Kind> std::hash::Hash for Id<Kind> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.bytes.hash(state);
    }
}

impl<Kind> fmt::Display for Id<Kind> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.bytes))
    }
}
impl<Kind> fmt::Debug for Id<Kind> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// As text in JSON, as 16 bytes in the compact token format.
impl<Kind> Serialize for Id<Kind> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            serializer.collect_str(self)
        } else {
            self.bytes.serialize(serializer)
        }
    }
}
impl<'de, Kind> Deserialize<'de> for Id<Kind> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if deserializer.is_human_readable() {
            let text = std::borrow::Cow::<'_, str>::deserialize(deserializer)?;
            Self::parse(&text).ok_or_else(|| de::Error::custom("not an identifier"))
        } else {
            <[u8; 16]>::deserialize(deserializer).map(Self::from_bytes)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SeededEntropy;

    #[test]
    fn an_identifier_reads_back_what_it_wrote_and_nothing_else() {
        let id = AccountId::random(&mut SeededEntropy(7));
        let text = id.to_string();
        assert_eq!(text.len(), 22);
        assert_eq!(AccountId::parse(&text), Some(id));
        for wrong in
            ["", "short", &format!("{text}A"), &text.replace(&text[..1], "+"), &format!("{}=", &text[..21])]
        {
            assert_eq!(AccountId::parse(wrong), None, "{wrong}");
        }
        // The last character carries two bits only: a spelling with others set names nothing.
        assert_eq!(AccountId::parse(&format!("{}B", &text[..21])), None);
    }
}
