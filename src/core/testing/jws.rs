//! Signatures verified by a library, for tests: the module leaves them to its platform.

use super::{World, executor};
use crate::jose::{
    Algorithm, Header, JwsError, KeySet, Policy, PublicKey, Signature, Verified, Verifier, base64url, jws,
};
use jsonwebtoken::DecodingKey;

/// `jsonwebtoken`, with pure Rust underneath.
pub struct Library;

impl Verifier for Library {
    async fn verifies(&self, signature: &Signature<'_>) -> bool {
        let key = match signature.key {
            PublicKey::Rsa { n, e } => DecodingKey::from_rsa_components(n, e),
            PublicKey::Ec { x, y, .. } => DecodingKey::from_ec_components(x, y),
            PublicKey::Ed25519 { x } => DecodingKey::from_ed_components(x),
        };
        let encoded = base64url::encode(signature.bytes);
        let verifies =
            |key| jsonwebtoken::crypto::verify(&encoded, signature.message, &key, signature.algorithm.into());
        matches!(key.and_then(verifies), Ok(true))
    }
}

impl Verifier for World {
    async fn verifies(&self, signature: &Signature<'_>) -> bool {
        executor::elsewhere().await;
        Library.verifies(signature).await
    }
}

/// [`jws::verify`] with the library.
///
/// # Errors
/// [`JwsError`].
pub fn verify(token: &str, keys: &KeySet, policy: &Policy<'_>) -> Result<Verified, JwsError> {
    executor::run(jws::verify(token, keys, policy, &Library))
}

/// [`jws::verify_bytes`] with the library.
///
/// # Errors
/// [`JwsError`].
pub fn verify_bytes(token: &str, keys: &KeySet, policy: &Policy<'_>) -> Result<(Header, Vec<u8>), JwsError> {
    executor::run(jws::verify_bytes(token, keys, policy, &Library))
}

impl From<Algorithm> for jsonwebtoken::Algorithm {
    fn from(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::RS256 => Self::RS256,
            Algorithm::RS384 => Self::RS384,
            Algorithm::RS512 => Self::RS512,
            Algorithm::PS256 => Self::PS256,
            Algorithm::PS384 => Self::PS384,
            Algorithm::PS512 => Self::PS512,
            Algorithm::ES256 => Self::ES256,
            Algorithm::ES384 => Self::ES384,
            Algorithm::EdDSA => Self::EdDSA,
        }
    }
}
