//! One secret, and every key derived from it: sealed tokens, derived values, the assertion's signing key.

mod keyring;
mod seal;
mod secret;
mod vault;

pub use keyring::{Keyring, Purpose};
pub use seal::{OpenError, open, open_short, seal, seal_short};
pub use secret::{MasterSecret, SecretError};
pub use vault::{lock, unlock};

use subtle::ConstantTimeEq;

/// Whether both are the same bytes, in a time that depends on their lengths only.
pub fn constant_time_eq(a: &[u8], b: &[u8]) -> bool {
    a.ct_eq(b).into()
}
