//! A provider's key set (RFC 7517): which of its keys we verify with, and with which algorithm.

use super::{
    Algorithm, PublicKey, base64url, curve,
    json::{self, JsonError},
    rsa,
};
use serde_json::{Map, Value};

/// The most keys of a set.
const MAX_KEYS: usize = 64;
/// The most bytes of a `kid`.
pub(super) const MAX_KEY_ID: usize = 512;
/// Members only a private or symmetric key has (RFC 7518 §6.2.2, §6.3.2, §6.4; RFC 8037 §2).
const SECRET_MEMBERS: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// The keys of one provider that can verify a signature; there is at least one.
#[derive(Clone, Debug)]
pub struct KeySet {
    keys: Vec<Key>,
    faults: Vec<KeyFault>,
}

/// One public key: sound, meant for signatures, and tied to the algorithms it may be used with.
#[derive(Clone, Debug)]
pub struct Key {
    id: Option<String>,
    issuer: Option<String>,
    algorithms: Vec<Algorithm>,
    material: PublicKey,
}

/// Why there is no key set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeySetError {
    /// Not an object we read.
    Json(JsonError),
    /// `keys` is missing or no array (RFC 7517 §5.1).
    NoKeys,
    /// More than 64 keys.
    TooManyKeys,
    /// Not one of the keys can be used.
    NoUsableKey,
}

impl KeySetError {
    /// The stable name for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Json(_) => "key_set_json",
            Self::NoKeys => "key_set_no_keys",
            Self::TooManyKeys => "key_set_too_many_keys",
            Self::NoUsableKey => "key_set_no_usable_key",
        }
    }
}

/// Why a key was left out of the set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyFault {
    /// Not a JSON object.
    NotAnObject,
    /// A `kty` that is missing or that no algorithm of ours uses.
    KeyType,
    /// A private or symmetric key: what is published is no secret.
    Secret,
    /// `use` is not `sig` (RFC 7517 §4.2).
    Use,
    /// `key_ops` has no `verify` (RFC 7517 §4.3).
    Operations,
    /// A `crv` we do not know.
    Curve,
    /// An `alg` we do not know, or one that does not go with the key's type and curve.
    Algorithm,
    /// A `kid` that is no string of at most 512 bytes.
    KeyId,
    /// A number that is missing, not canonical base64url, or of the wrong length.
    Number,
    /// An RSA modulus below 2048 or above 4096 bits.
    RsaSize,
    /// An RSA exponent that is even, below 65537 or above 2^33.
    RsaExponent,
    /// An RSA modulus with a small factor.
    RsaFactor,
    /// An RSA key with the fingerprint of CVE-2017-15361.
    Roca,
    /// Not a point on its curve.
    NotOnCurve,
    /// An Ed25519 point of small order, under which one signature fits many messages.
    SmallOrder,
    /// Another usable key of the set has the same `kid`.
    DuplicateKeyId,
}

impl KeyFault {
    /// The stable name for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAnObject => "key_not_an_object",
            Self::KeyType => "key_type",
            Self::Secret => "key_secret",
            Self::Use => "key_use",
            Self::Operations => "key_operations",
            Self::Curve => "key_curve",
            Self::Algorithm => "key_algorithm",
            Self::KeyId => "key_id",
            Self::Number => "key_number",
            Self::RsaSize => "key_rsa_size",
            Self::RsaExponent => "key_rsa_exponent",
            Self::RsaFactor => "key_rsa_factor",
            Self::Roca => "key_roca",
            Self::NotOnCurve => "key_not_on_curve",
            Self::SmallOrder => "key_small_order",
            Self::DuplicateKeyId => "key_duplicate_id",
        }
    }
}

impl KeySet {
    /// Reads a JWK Set of at most 64 KiB (RFC 7517 §5).
    ///
    /// Keys that cannot be used are left out, as §5 asks. Usable keys that share a `kid` are all left out, be
    /// they the same (§4.5 wants distinct ones): which of them was meant is anyone's guess.
    pub fn parse(body: &[u8]) -> Result<Self, KeySetError> {
        let set = json::object(body, json::DOCUMENT_LIMIT).map_err(KeySetError::Json)?;
        let Some(Value::Array(entries)) = set.get("keys") else {
            return Err(KeySetError::NoKeys);
        };
        if entries.len() > MAX_KEYS {
            return Err(KeySetError::TooManyKeys);
        }
        let mut keys = Vec::new();
        let mut faults = Vec::new();
        for entry in entries {
            match Key::read(entry) {
                Ok(key) => keys.push(key),
                Err(fault) => faults.push(fault),
            }
        }
        let ids: Vec<Option<String>> = keys.iter().map(|key| key.id.clone()).collect();
        keys.retain(|key| {
            let unique = key.id.is_none() || ids.iter().filter(|id| **id == key.id).count() == 1;
            if !unique {
                faults.push(KeyFault::DuplicateKeyId);
            }
            unique
        });
        if keys.is_empty() {
            return Err(KeySetError::NoUsableKey);
        }
        Ok(Self { keys, faults })
    }

    /// The usable keys, in the provider's order.
    pub fn keys(&self) -> &[Key] {
        &self.keys
    }

    /// Why keys were left out, one entry a key.
    pub fn faults(&self) -> &[KeyFault] {
        &self.faults
    }
}

impl Key {
    /// The `kid`, if the provider gave one.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }

    /// `issuer`: in whose name alone it signs, where a set is of several (Microsoft's; no member of RFC 7517).
    pub fn issuer(&self) -> Option<&str> {
        self.issuer.as_deref()
    }

    /// Whether signatures of this algorithm may be verified with this key.
    pub fn fits(&self, algorithm: Algorithm) -> bool {
        self.algorithms.contains(&algorithm)
    }

    /// What signatures are verified with.
    pub(super) fn material(&self) -> &PublicKey {
        &self.material
    }

    fn read(entry: &Value) -> Result<Self, KeyFault> {
        let jwk = entry.as_object().ok_or(KeyFault::NotAnObject)?;
        if SECRET_MEMBERS.iter().any(|member| jwk.contains_key(*member)) {
            return Err(KeyFault::Secret);
        }
        check_purpose(jwk)?;
        let id = match jwk.get("kid") {
            None => None,
            Some(Value::String(id)) if id.len() <= MAX_KEY_ID => Some(id.clone()),
            Some(_) => return Err(KeyFault::KeyId),
        };
        let (possible, material) = match jwk.get("kty").and_then(Value::as_str) {
            Some("RSA") => read_rsa(jwk)?,
            Some("EC") => read_ec(jwk)?,
            Some("OKP") => read_okp(jwk)?,
            _ => return Err(KeyFault::KeyType),
        };
        let algorithms = match jwk.get("alg") {
            None => possible.to_vec(),
            Some(Value::String(name)) => match Algorithm::from_name(name) {
                Some(algorithm) if possible.contains(&algorithm) => vec![algorithm],
                _ => return Err(KeyFault::Algorithm),
            },
            Some(_) => return Err(KeyFault::Algorithm),
        };
        let issuer = jwk.get("issuer").and_then(Value::as_str).map(str::to_owned);
        Ok(Self { id, issuer, algorithms, material })
    }
}

/// What a key may be used for, and the key.
type Material = (&'static [Algorithm], PublicKey);

fn check_purpose(jwk: &Map<String, Value>) -> Result<(), KeyFault> {
    if jwk.get("use").is_some_and(|purpose| purpose != "sig") {
        return Err(KeyFault::Use);
    }
    match jwk.get("key_ops") {
        None => Ok(()),
        Some(Value::Array(operations)) if operations.iter().any(|operation| operation == "verify") => Ok(()),
        Some(_) => Err(KeyFault::Operations),
    }
}

/// RFC 7518 §6.3.1.
fn read_rsa(jwk: &Map<String, Value>) -> Result<Material, KeyFault> {
    // Some providers prefix the modulus with a zero octet (RFC 7518 §6.3.1.1 warns of it); the number is the same.
    let (modulus, exponent) = (number(jwk, "n")?, number(jwk, "e")?);
    let (modulus, exponent) = (without_leading_zeros(&modulus), without_leading_zeros(&exponent));
    rsa::check(modulus, exponent)?;
    let (n, e) = (base64url::encode(modulus), base64url::encode(exponent));
    Ok((Algorithm::RSA, PublicKey::Rsa { n, e }))
}

/// RFC 7518 §6.2.1: both coordinates in full length.
fn read_ec(jwk: &Map<String, Value>) -> Result<Material, KeyFault> {
    let (curve, algorithms): (_, &'static [_]) = match jwk.get("crv").and_then(Value::as_str) {
        Some("P-256") => (&curve::P256, &[Algorithm::ES256]),
        Some("P-384") => (&curve::P384, &[Algorithm::ES384]),
        _ => return Err(KeyFault::Curve),
    };
    let (x, y) = (number(jwk, "x")?, number(jwk, "y")?);
    if x.len() != curve.length || y.len() != curve.length {
        return Err(KeyFault::Number);
    }
    if !curve.has(&x, &y) {
        return Err(KeyFault::NotOnCurve);
    }
    let (x, y) = (base64url::encode(&x), base64url::encode(&y));
    Ok((algorithms, PublicKey::Ec { curve: curve.name, x, y }))
}

/// RFC 8037 §2.
fn read_okp(jwk: &Map<String, Value>) -> Result<Material, KeyFault> {
    if jwk.get("crv").and_then(Value::as_str) != Some("Ed25519") {
        return Err(KeyFault::Curve);
    }
    let point: [u8; 32] = number(jwk, "x")?.try_into().map_err(|_| KeyFault::Number)?;
    if is_small_order(point) {
        return Err(KeyFault::SmallOrder);
    }
    if !curve::is_on_ed25519(&point) {
        return Err(KeyFault::NotOnCurve);
    }
    Ok((&[Algorithm::EdDSA], PublicKey::Ed25519 { x: base64url::encode(&point) }))
}

fn number(jwk: &Map<String, Value>, member: &str) -> Result<Vec<u8>, KeyFault> {
    jwk.get(member).and_then(Value::as_str).and_then(base64url::decode).ok_or(KeyFault::Number)
}

fn without_leading_zeros(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    number.get(zeros..).unwrap_or_default()
}

/// Whether an encoded Ed25519 point (RFC 8032 §5.1.2) has an order of 8 or less. There are seven such encodings of the
/// y coordinate, the two that are not reduced included; the sign of x does not matter.
fn is_small_order(mut point: [u8; 32]) -> bool {
    const ORDER_8: [[u8; 32]; 2] = [
        [
            0x26, 0xe8, 0x95, 0x8f, 0xc2, 0xb2, 0x27, 0xb0, 0x45, 0xc3, 0xf4, 0x89, 0xf2, 0xef, 0x98, 0xf0,
            0xd5, 0xdf, 0xac, 0x05, 0xd3, 0xc6, 0x33, 0x39, 0xb1, 0x38, 0x02, 0x88, 0x6d, 0x53, 0xfc, 0x05,
        ],
        [
            0xc7, 0x17, 0x6a, 0x70, 0x3d, 0x4d, 0xd8, 0x4f, 0xba, 0x3c, 0x0b, 0x76, 0x0d, 0x10, 0x67, 0x0f,
            0x2a, 0x20, 0x53, 0xfa, 0x2c, 0x39, 0xcc, 0xc6, 0x4e, 0xc7, 0xfd, 0x77, 0x92, 0xac, 0x03, 0x7a,
        ],
    ];
    let [first, middle @ .., last] = &mut point;
    *last &= 0x7f;
    let zero_or_one = *first <= 1 && *last == 0 && middle.iter().all(|byte| *byte == 0);
    // p - 1, and p and p + 1, which spell 0 and 1 once more (p = 2^255 - 19 ends in 0xed).
    let around_p = (0xec..=0xee).contains(first) && *last == 0x7f && middle.iter().all(|byte| *byte == 0xff);
    zero_or_one || around_p || ORDER_8.contains(&point)
}
