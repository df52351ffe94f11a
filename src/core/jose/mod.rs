//! JSON Web Keys and Tokens (RFC 7515, 7517, 7518, 7519, 8725): strict checks around a [`Verifier`].
//!
//! Only the signature itself is left to others: to the platform in the module. Base64url, JSON, header, key set and claims are read here, so
//! that what a provider's key signed and what this program believes are the same thing.

mod algorithm;
pub mod base64url;
pub mod claims;
mod client_key;
mod curve;
pub mod json;
mod jwk;
pub mod jws;
mod rsa;
mod signature;
mod signer;

pub use algorithm::Algorithm;
pub use client_key::ClientKey;
pub use jwk::{Key, KeyFault, KeySet, KeySetError};
pub use jws::{Header, JwsError, Policy, Verified};
pub use signature::{PublicKey, Signature, Verifier};
pub use signer::{AssertionKey, SignError};
