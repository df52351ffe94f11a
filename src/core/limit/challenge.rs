//! A proof of work: something that costs a browser about a second, and whoever tries a million passwords a fortune.
//!
//! A challenge is sealed and not stored. It is bound to what it was made for (client, browser and address), holds for
//! a few minutes, and is solved by a number that makes the hash of both begin with enough zero bits (as in Hashcash).
//! That it is used once is seen to where it is used: in the account.

use crate::base::{Entropy, Span, Timestamp};
use crate::crypto::{Keyring, Purpose, open, seal};
use crate::wire::{ChallengeId, Solved};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// How long a challenge can be solved and used.
pub const LIFETIME: Span = Span::from_mins(10);
/// The easiest challenge: a hundred thousand hashes, about a second on a phone.
pub const LEAST_BITS: u8 = 17;
/// The hardest: sixteen times as many. More would be a lock.
pub const MOST_BITS: u8 = 21;
/// A solution is a number of at most so many digits.
const MOST_DIGITS: usize = 16;

#[derive(Serialize, Deserialize)]
struct Payload {
    id: ChallengeId,
    bits: u8,
    expires_at: Timestamp,
}

/// What a challenge is good for.
#[derive(Clone, Copy, Debug)]
pub struct Bound<'a> {
    /// The client, as its address was sent, canonical; empty when it is not known.
    pub client: &'a [u8],
    /// The browser.
    pub browser: &'a [u8],
    /// The address that was typed, in its normal form.
    pub address: &'a str,
}

impl Bound<'_> {
    fn context(&self) -> Vec<u8> {
        let mut hash = Sha256::new();
        for part in [self.client, self.browser, self.address.as_bytes()] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
        hash.finalize().to_vec()
    }
}

/// Makes a challenge of this difficulty.
pub fn issue(
    keyring: &Keyring,
    entropy: &mut dyn Entropy,
    bound: Bound<'_>,
    bits: u8,
    now: Timestamp,
) -> String {
    let bits = bits.clamp(LEAST_BITS, MOST_BITS);
    let payload = Payload { id: ChallengeId::random(entropy), bits, expires_at: now + LIFETIME };
    seal(keyring, Purpose::Challenge, &bound.context(), &payload)
}

/// Checks a challenge and its solution. `None`: not ours, made for something else, over, or not solved.
pub fn verify(
    keyring: &Keyring,
    bound: Bound<'_>,
    challenge: &str,
    solution: &str,
    now: Timestamp,
) -> Option<Solved> {
    let (payload, _) = open::<Payload>(keyring, Purpose::Challenge, &bound.context(), challenge).ok()?;
    let solves = now < payload.expires_at && is_solution(challenge, solution, payload.bits);
    solves.then_some(Solved { id: payload.id, bits: payload.bits, expires_at: payload.expires_at })
}

/// Checks a challenge that somebody else vouches for in the place of a solution: that is worth as much as the hardest.
pub fn vouched(keyring: &Keyring, bound: Bound<'_>, challenge: &str, now: Timestamp) -> Option<Solved> {
    let (payload, _) = open::<Payload>(keyring, Purpose::Challenge, &bound.context(), challenge).ok()?;
    let (id, expires_at) = (payload.id, payload.expires_at);
    (now < expires_at).then_some(Solved { id, bits: MOST_BITS, expires_at })
}

/// Whether SHA-256 of challenge, full stop and solution begins with so many zero bits.
pub fn is_solution(challenge: &str, solution: &str, bits: u8) -> bool {
    let digits = !solution.is_empty()
        && solution.len() <= MOST_DIGITS
        && solution.bytes().all(|byte| byte.is_ascii_digit());
    digits && zero_bits(&Sha256::digest(format!("{challenge}.{solution}"))) >= u32::from(bits)
}

fn zero_bits(hash: &[u8]) -> u32 {
    let zeros = hash.iter().take_while(|byte| **byte == 0).count();
    let next = hash.get(zeros).map_or(0, |byte| byte.leading_zeros());
    u32::try_from(zeros).unwrap_or(u32::MAX).saturating_mul(8).saturating_add(next)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::SeededEntropy;
    use crate::testing::keyring;

    const NOW: Timestamp = Timestamp::from_secs(1_000);
    const BOUND: Bound<'_> = Bound { client: b"client", browser: b"browser", address: "ada@shop.example" };

    #[test]
    fn a_challenge_is_good_for_what_it_was_made_for_and_ten_minutes() {
        let keyring = keyring();
        let challenge = issue(&keyring, &mut SeededEntropy(1), BOUND, 1, NOW);
        let solution =
            (0_u64..).map(|n| n.to_string()).find(|n| is_solution(&challenge, n, LEAST_BITS)).unwrap();
        let solved = verify(&keyring, BOUND, &challenge, &solution, NOW).unwrap();
        assert_eq!((solved.bits, solved.expires_at), (LEAST_BITS, NOW + LIFETIME));
        assert_eq!(verify(&keyring, BOUND, &challenge, &solution, NOW + LIFETIME), None);
        for other in [
            Bound { client: b"another", ..BOUND },
            Bound { browser: b"another", ..BOUND },
            Bound { address: "eve@shop.example", ..BOUND },
        ] {
            assert_eq!(verify(&keyring, other, &challenge, &solution, NOW), None);
        }
        for wrong in ["", "0", "-1", "1e9", &format!("{solution} "), &"1".repeat(17)] {
            assert_eq!(verify(&keyring, BOUND, &challenge, wrong, NOW), None, "{wrong}");
        }
        assert_eq!(verify(&keyring, BOUND, "", &solution, NOW), None);
    }

    #[test]
    fn zero_bits_are_counted_from_the_front() {
        assert_eq!([zero_bits(&[0x80]), zero_bits(&[0, 1, 0]), zero_bits(&[0, 0])], [0, 15, 16]);
    }
}
