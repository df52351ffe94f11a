//! Signing our own tokens: ES256 with a key that is derived, not stored.

use super::{Algorithm, base64url};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// An ES256 key pair (RFC 7518 §3.4) that signs the assertions the origin verifies.
///
/// It has no `Debug`: it is a secret. Signatures are deterministic (RFC 6979), so signing needs no randomness.
#[derive(Clone)]
pub struct AssertionKey {
    key: SigningKey,
    x: String,
    y: String,
    id: String,
}

/// Why there is no signed token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignError {
    /// The claims do not serialise to JSON.
    Claims,
    /// The signature could not be made.
    Signature,
}

impl SignError {
    /// The stable name for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Claims => "sign_claims",
            Self::Signature => "sign_signature",
        }
    }
}

impl AssertionKey {
    /// The key pair that belongs to 32 uniformly random bytes, such as a key derived with HKDF; always the same one.
    ///
    /// The bytes are the private key when they are in the range of one, and are hashed until they are when not:
    /// rejection sampling, FIPS 186-5 A.2.2. Every seed has a key; about one in 2^32 is hashed at all.
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        let mut candidate = *seed;
        let key = loop {
            match SigningKey::from_slice(&candidate) {
                Ok(key) => break key,
                Err(_) => candidate = Sha256::digest(candidate).into(),
            }
        };
        let point = key.verifying_key().to_encoded_point(false);
        let coordinate = |bytes: Option<&p256::FieldBytes>| {
            bytes.map_or_else(String::new, |bytes| base64url::encode(bytes))
        };
        let (x, y) = (coordinate(point.x()), coordinate(point.y()));
        let id = thumbprint(&x, &y);
        Self { key, x, y, id }
    }

    /// The key's `kid`: its SHA-256 thumbprint (RFC 7638), 43 characters.
    pub fn kid(&self) -> &str {
        &self.id
    }

    /// The public half, as an entry of a key set (RFC 7517 §4).
    pub fn public_jwk(&self) -> Value {
        json!({
            "kty": "EC",
            "crv": "P-256",
            "x": self.x,
            "y": self.y,
            "use": "sig",
            "alg": Algorithm::ES256.name(),
            "kid": self.id,
        })
    }

    /// Signs `claims` as a compact JWT of media type `typ` (RFC 7515 §7.1).
    pub fn sign(&self, typ: &str, claims: &impl Serialize) -> Result<String, SignError> {
        let header = json!({ "alg": Algorithm::ES256.name(), "kid": self.id, "typ": typ });
        let claims = serde_json::to_vec(claims).map_err(|_| SignError::Claims)?;
        self.sign_compact(header.to_string().as_bytes(), &claims)
    }

    /// Signs any header and any payload, just as they are: for tests that need a hostile token with a good signature.
    #[cfg(any(test, feature = "testing"))]
    pub fn sign_as_is(&self, header: &[u8], payload: &[u8]) -> Result<String, SignError> {
        self.sign_compact(header, payload)
    }

    fn sign_compact(&self, header: &[u8], payload: &[u8]) -> Result<String, SignError> {
        let message = format!("{}.{}", base64url::encode(header), base64url::encode(payload));
        let signature: Signature = self.key.try_sign(message.as_bytes()).map_err(|_| SignError::Signature)?;
        Ok(format!("{message}.{}", base64url::encode(&signature.to_bytes())))
    }
}

/// RFC 7638 §3: the required members, in alphabetical order, without white space.
fn thumbprint(x: &str, y: &str) -> String {
    base64url::encode(&Sha256::digest(format!(r#"{{"crv":"P-256","kty":"EC","x":"{x}","y":"{y}"}}"#)))
}
