//! What is asked of the cryptography outside: whether a signature is a key's.

use super::Algorithm;

/// A public key that [`KeySet::parse`](super::KeySet::parse) has found sound. The numbers are in base64url, as in a JWK,
/// of one spelling each: an RSA number has no leading zeros, a coordinate has its full length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// Modulus and exponent (RFC 7518 §6.3.1).
    Rsa {
        /// The modulus.
        n: String,
        /// The exponent.
        e: String,
    },
    /// A point on a curve (RFC 7518 §6.2.1).
    Ec {
        /// `P-256` or `P-384`.
        curve: &'static str,
        /// Its first coordinate.
        x: String,
        /// Its second coordinate.
        y: String,
    },
    /// A point on Ed25519 (RFC 8037 §2).
    Ed25519 {
        /// The point, encoded as in RFC 8032 §5.1.2.
        x: String,
    },
}

impl PublicKey {
    /// The key as a JWK (RFC 7517 §4), with nothing but what makes the key.
    pub fn jwk(&self) -> String {
        match self {
            Self::Rsa { n, e } => format!(r#"{{"kty":"RSA","n":"{n}","e":"{e}"}}"#),
            Self::Ec { curve, x, y } => format!(r#"{{"kty":"EC","crv":"{curve}","x":"{x}","y":"{y}"}}"#),
            Self::Ed25519 { x } => format!(r#"{{"kty":"OKP","crv":"Ed25519","x":"{x}"}}"#),
        }
    }
}

/// A signature, and all that it takes to verify it.
#[derive(Clone, Copy, Debug)]
pub struct Signature<'a> {
    /// How it was made. It goes with the key: that has been checked.
    pub algorithm: Algorithm,
    /// Whose it should be.
    pub key: &'a PublicKey,
    /// What was signed (RFC 7515 §5.2 step 8).
    pub message: &'a [u8],
    /// The signature. Of ECDSA, both numbers in full length (RFC 7518 §3.4).
    pub bytes: &'a [u8],
}

/// Verifies signatures: the platform in the module, a library in tests.
#[allow(async_fn_in_trait)]
pub trait Verifier {
    /// Whether the signature is the key's over the message. `false` too when that cannot be found out: whoever answers
    /// `true` where it is not lets anybody sign in as anybody.
    async fn verifies(&self, signature: &Signature<'_>) -> bool;
}
