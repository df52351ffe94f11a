//! Hashing and verifying: Argon2id version 1.3 (RFC 9106).

use super::{NewPassword, Params, Password, RecordError};
use crate::base::Entropy;
use crate::crypto::constant_time_eq;
use argon2::{Algorithm, Argon2, Block, Version};
use std::fmt;

/// The hash of one password, with its salt and its cost. [`PasswordHash::to_record`] is what is stored.
pub struct PasswordHash {
    pub(super) params: Params,
    pub(super) salt: [u8; 16],
    pub(super) tag: [u8; 32],
}

/// There is no memory for the hash at this moment. It says nothing about the password: the customer may try again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfMemory;

impl fmt::Display for OutOfMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no memory for a password hash")
    }
}

impl std::error::Error for OutOfMemory {}

impl PasswordHash {
    /// Hashes a password that has just been chosen, with a salt of its own.
    ///
    /// # Errors
    /// [`OutOfMemory`].
    pub fn create(
        chosen: &NewPassword,
        params: Params,
        entropy: &mut dyn Entropy,
    ) -> Result<Self, OutOfMemory> {
        Self::salted(chosen.password(), params, entropy)
    }

    /// Whether this is the hash of `password`, in a time that does not depend on how close it is.
    ///
    /// # Errors
    /// [`OutOfMemory`]: neither yes nor no.
    pub fn verify(&self, password: &Password) -> Result<bool, OutOfMemory> {
        let tag = argon2id(password, &self.salt, self.params)?;
        Ok(constant_time_eq(&tag, &self.tag))
    }

    /// Whether it costs less than new hashes do, and should be made anew while the password is at hand.
    pub fn needs_rehash(&self, current: Params) -> bool {
        self.params.is_below(current)
    }

    /// A hash that costs what a new one costs and that no password is known for: verifying against it where there is
    /// no account, or one without a password, takes as long as anywhere else.
    pub fn decoy() -> Self {
        Self { params: Params::CURRENT, salt: *b"vestibule  decoy", tag: [0xa5; 32] }
    }

    fn salted(password: &Password, params: Params, entropy: &mut dyn Entropy) -> Result<Self, OutOfMemory> {
        let mut salt = [0; 16];
        entropy.fill(&mut salt);
        Ok(Self { params, salt, tag: argon2id(password, &salt, params)? })
    }
}

/// A customer who has just given the right password. Only [`check`] makes one.
pub struct Proven<'p> {
    password: &'p Password,
    hash: PasswordHash,
}

impl Proven<'_> {
    /// A hash at the `current` cost to store instead, when the stored one costs less.
    ///
    /// # Errors
    /// [`OutOfMemory`]: the customer is signed in all the same, and the old record stays until the next time.
    pub fn rehash(
        &self,
        current: Params,
        entropy: &mut dyn Entropy,
    ) -> Result<Option<PasswordHash>, OutOfMemory> {
        if !self.hash.needs_rehash(current) {
            return Ok(None);
        }
        PasswordHash::salted(self.password, current, entropy).map(Some)
    }
}

/// Why nobody is signed in. The customer is told the same for the first three; the log tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The password is another one.
    Wrong,
    /// There is no record: no account, or an account without a password.
    NoPassword,
    /// The stored record cannot be read, so no password is right until a new one is set.
    Unreadable(RecordError),
    /// Nothing was decided, and trying again makes sense.
    OutOfMemory,
}

impl Failure {
    /// The stable code, for the log line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Wrong => "password_wrong",
            Self::NoPassword => "password_none",
            Self::Unreadable(error) => error.code(),
            Self::OutOfMemory => "password_out_of_memory",
        }
    }
}

impl From<OutOfMemory> for Failure {
    fn from(_: OutOfMemory) -> Self {
        Self::OutOfMemory
    }
}

/// Checks a password against the stored record, if there is one. Where there is none that can be read, the decoy is
/// verified instead, so that every answer takes one hash.
///
/// # Errors
/// [`Failure`].
pub fn check<'p>(record: Option<&str>, password: &'p Password) -> Result<Proven<'p>, Failure> {
    let stored = record
        .map_or(Err(Failure::NoPassword), |record| PasswordHash::parse(record).map_err(Failure::Unreadable));
    let hash = match stored {
        Ok(hash) => hash,
        Err(failure) => {
            PasswordHash::decoy().verify(password)?;
            return Err(failure);
        }
    };
    if hash.verify(password)? { Ok(Proven { password, hash }) } else { Err(Failure::Wrong) }
}

/// The tag of 32 bytes (RFC 9106 §3.1), without secret key and associated data.
fn argon2id(password: &Password, salt: &[u8; 16], params: Params) -> Result<[u8; 32], OutOfMemory> {
    let mut tag = [0; 32];
    // Argon2 takes every cost within the bounds of `Params`, so memory is all that can be wanting.
    let params = argon2::Params::new(params.memory_kib(), params.passes(), Params::LANES, Some(tag.len()))
        .map_err(|_| OutOfMemory)?;
    // An allocation that fails must not end the isolate, as the allocation of Argon2 itself would.
    let mut memory = Vec::new();
    memory.try_reserve_exact(params.block_count()).map_err(|_| OutOfMemory)?;
    memory.resize(params.block_count(), Block::new());
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(password.as_str().as_bytes(), salt, &mut tag, &mut memory)
        .map_err(|_| OutOfMemory)?;
    Ok(tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SeededEntropy;
    use crate::password::Policy;

    const CHEAP: Params = Params::new(16, 1).unwrap();

    fn password(typed: &str) -> Password {
        Password::prepare(typed).unwrap_or_else(|error| panic!("{typed}: {error}"))
    }

    fn hash(typed: &str, params: Params) -> PasswordHash {
        PasswordHash::salted(&password(typed), params, &mut SeededEntropy(1))
            .unwrap_or_else(|e| panic!("{e}"))
    }

    #[test]
    fn the_tag_is_that_of_the_reference_implementation() {
        // phc-winner-argon2, test.c, version 0x13, Argon2id: t=2, m=2^8, "password" with the salt "somesalt".
        let params = argon2::Params::new(256, 2, 1, Some(32)).unwrap();
        let mut tag = [0; 32];
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params.clone())
            .hash_password_into_with_memory(
                b"password",
                b"somesalt",
                &mut tag,
                vec![Block::new(); params.block_count()],
            )
            .unwrap();
        let hex: String = tag.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(hex, "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe");
    }

    #[test]
    fn a_hash_verifies_its_password_alone() {
        let hash = hash("correct horse battery", CHEAP);
        assert_eq!(hash.verify(&password("correct horse battery")), Ok(true));
        for other in ["correct horse batterY", "correct horse battery ", "correct horse batter"] {
            assert_eq!(hash.verify(&password(other)), Ok(false), "{other}");
        }
    }

    #[test]
    fn every_hash_has_its_own_salt() {
        let mut entropy = SeededEntropy(7);
        let chosen = Policy::default().admit(password("correct horse battery")).ok().unwrap();
        let mut record = || PasswordHash::create(&chosen, CHEAP, &mut entropy).ok().unwrap().to_record();
        assert_ne!(record(), record());
    }

    #[test]
    fn a_changed_tag_or_salt_verifies_nothing() {
        let typed = "correct horse battery";
        for bit in 0..256 {
            let mut changed = hash(typed, CHEAP);
            changed.tag[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(changed.verify(&password(typed)), Ok(false));
        }
        let mut changed = hash(typed, CHEAP);
        changed.salt[0] ^= 1;
        assert_eq!(changed.verify(&password(typed)), Ok(false));
    }

    #[test]
    fn a_cheaper_hash_is_made_anew_and_a_dearer_one_stays() {
        let current = Params::new(64, 2).unwrap();
        for (memory, passes, expected) in
            [(64, 2, false), (63, 2, true), (64, 1, true), (65, 2, false), (64, 3, false), (1024, 1, true)]
        {
            let hash = PasswordHash { params: Params::new(memory, passes).unwrap(), ..PasswordHash::decoy() };
            assert_eq!(hash.needs_rehash(current), expected, "m={memory} t={passes}");
        }
        let typed = password("correct horse battery");
        let old = hash("correct horse battery", CHEAP).to_record();
        let proven = check(Some(&old), &typed).ok().unwrap();
        assert!(proven.rehash(CHEAP, &mut SeededEntropy(2)).ok().unwrap().is_none());
        let renewed = proven.rehash(current, &mut SeededEntropy(2)).ok().unwrap().unwrap();
        assert_eq!(renewed.params, current);
        assert!(check(Some(&renewed.to_record()), &typed).is_ok());
    }

    #[test]
    fn costs_are_bounded() {
        assert_eq!(Params::new(19_456, 2), Some(Params::CURRENT));
        assert!(Params::new(65_536, 10).is_some() && Params::new(8, 1).is_some());
        for (memory, passes) in [(7, 1), (65_537, 1), (8, 0), (8, 11), (0, 0), (u32::MAX, u32::MAX)] {
            assert_eq!(Params::new(memory, passes), None, "m={memory} t={passes}");
        }
    }

    #[test]
    fn the_decoy_costs_what_a_new_hash_costs_and_reads_as_a_record() {
        let decoy = PasswordHash::decoy();
        assert_eq!(decoy.params, Params::CURRENT);
        assert!(PasswordHash::parse(&decoy.to_record()).is_ok());
    }
}
