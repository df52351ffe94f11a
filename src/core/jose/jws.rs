//! Verifying a compact JSON Web Signature (RFC 7515 §5.2, RFC 8725).
//!
//! [`verify`] is the only way to a [`Verified`]: nothing reads a claim before the signature over it has been checked.

use super::{
    Algorithm, Key, KeySet, Signature, Verifier, base64url,
    json::{self, JsonError},
    jwk::MAX_KEY_ID,
};
use serde_json::{Map, Value};

/// The most bytes of a token.
pub const MAX_TOKEN: usize = 48 * 1024;
/// The most keys that are tried for a token that does not name its key.
const MAX_CANDIDATES: usize = 8;

/// What we accept from whoever sent the token; never what the token says of itself (RFC 8725 §3.1).
#[derive(Clone, Copy, Debug)]
pub struct Policy<'a> {
    /// The algorithms allowed.
    pub algorithms: &'a [Algorithm],
    /// The media types allowed in `typ`, in lower case and without `application/` (RFC 8725 §3.11).
    pub types: &'a [&'a str],
    /// Whether `typ` may be absent.
    pub untyped: bool,
}

impl<'a> Policy<'a> {
    /// The policy for ID tokens: `typ` is absent or `JWT` (OpenID Connect Core 1.0 §2 gives them no type of their own).
    pub const fn id_token(algorithms: &'a [Algorithm]) -> Self {
        Self { algorithms, types: &["jwt"], untyped: true }
    }

    /// The policy for logout tokens (OpenID Connect Back-Channel Logout 1.0 §2.4): `logout+jwt` is recommended, and what
    /// was there before it is still common.
    pub const fn logout_token(algorithms: &'a [Algorithm]) -> Self {
        Self { algorithms, types: &["logout+jwt", "jwt"], untyped: true }
    }

    /// Whether `typ` is one of ours. Media types ignore case, and `application/` may be left out (RFC 7515 §4.1.9).
    pub fn admits_type(&self, typ: Option<&str>) -> bool {
        const PREFIX: &str = "application/";
        let Some(typ) = typ else {
            return self.untyped;
        };
        let short = match typ.split_at_checked(PREFIX.len()) {
            Some((prefix, rest)) if prefix.eq_ignore_ascii_case(PREFIX) => rest,
            _ => typ,
        };
        self.types.iter().any(|allowed| allowed.eq_ignore_ascii_case(short))
    }
}

/// The header members we act on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// `alg`: how the token is signed.
    pub algorithm: Algorithm,
    /// `kid`: the key it is signed with.
    pub key_id: Option<String>,
    /// `typ`: what kind of token it is.
    pub typ: Option<String>,
}

/// A token whose signature has been checked. Whether its claims are meant for us is still to be decided.
///
/// It has no `Debug`: claims are personal data.
#[derive(Clone)]
pub struct Verified {
    header: Header,
    claims: Map<String, Value>,
    key_issuer: Option<String>,
}

impl Verified {
    /// The header, as signed.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The claims, as signed.
    pub fn claims(&self) -> &Map<String, Value> {
        &self.claims
    }

    /// In whose name alone the key signs, where its set says so. See [`Key::issuer`].
    pub fn key_issuer(&self) -> Option<&str> {
        self.key_issuer.as_deref()
    }

    /// The claims, to keep.
    pub fn into_claims(self) -> Map<String, Value> {
        self.claims
    }
}

/// Why a token is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JwsError {
    /// More than 48 KiB.
    TooLarge,
    /// Not three parts (RFC 7515 §7.1).
    NotCompact,
    /// A part is not canonical base64url.
    Encoding,
    /// The header is no object we read.
    Header(JsonError),
    /// `alg` is `none`, in whatever spelling (RFC 8725 §3.2).
    Unsecured,
    /// `alg` is missing, unknown to us, or not in the policy.
    Algorithm,
    /// `crit` is present; we understand no extension (RFC 7515 §4.1.11).
    Critical,
    /// `b64` is present (RFC 7797).
    UnencodedPayload,
    /// `zip` is present, which only encryption has (RFC 7516 §4.1.3).
    Compressed,
    /// `typ` is not one of the policy's.
    Type,
    /// `kid` is no string of at most 512 bytes.
    KeyId,
    /// The set has no key with this `kid`.
    UnknownKey,
    /// The key with this `kid` is not for this algorithm.
    KeyMismatch,
    /// The token names no key, and more than eight fit.
    TooManyKeys,
    /// The key named did not make this signature.
    Signature,
    /// The token names no key, and none that fits made this signature.
    NoKeyMatches,
    /// The payload, though signed, is no object we read.
    Payload(JsonError),
}

impl JwsError {
    /// The stable name for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::TooLarge => "jws_too_large",
            Self::NotCompact => "jws_not_compact",
            Self::Encoding => "jws_encoding",
            Self::Header(_) => "jws_header",
            Self::Unsecured => "jws_unsecured",
            Self::Algorithm => "jws_algorithm",
            Self::Critical => "jws_critical",
            Self::UnencodedPayload => "jws_unencoded_payload",
            Self::Compressed => "jws_compressed",
            Self::Type => "jws_type",
            Self::KeyId => "jws_key_id",
            Self::UnknownKey => "jws_unknown_key",
            Self::KeyMismatch => "jws_key_mismatch",
            Self::TooManyKeys => "jws_too_many_keys",
            Self::Signature => "jws_signature",
            Self::NoKeyMatches => "jws_no_key_matches",
            Self::Payload(_) => "jws_payload",
        }
    }

    /// Whether the provider may have changed its keys since the set was fetched, so that one fresh fetch may help
    /// (OpenID Connect Core 1.0 §10.1.1).
    pub const fn may_be_rotation(self) -> bool {
        matches!(self, Self::UnknownKey | Self::NoKeyMatches)
    }
}

/// Verifies `token` and reads its claims. `verifier` is asked of the signature alone, and only when all else is in order.
///
/// `jwk`, `jku`, `x5u`, `x5c` and the like in the header are never looked at: the keys are ours (RFC 8725 §3.10).
///
/// # Errors
/// When [`JwsError::may_be_rotation`] says so, the caller may fetch the key set once more and try again.
pub async fn verify(
    token: &str,
    keys: &KeySet,
    policy: &Policy<'_>,
    verifier: &impl Verifier,
) -> Result<Verified, JwsError> {
    let (header, payload, key) = verify_with(token, keys, policy, verifier).await?;
    let claims = json::object(&payload, json::TOKEN_LIMIT).map_err(JwsError::Payload)?;
    Ok(Verified { header, claims, key_issuer: key.issuer().map(str::to_owned) })
}

/// Verifies `token`, whatever its payload is: a JWS that is not necessarily a JWT.
pub async fn verify_bytes(
    token: &str,
    keys: &KeySet,
    policy: &Policy<'_>,
    verifier: &impl Verifier,
) -> Result<(Header, Vec<u8>), JwsError> {
    let (header, payload, _) = verify_with(token, keys, policy, verifier).await?;
    Ok((header, payload))
}

async fn verify_with<'k>(
    token: &str,
    keys: &'k KeySet,
    policy: &Policy<'_>,
    verifier: &impl Verifier,
) -> Result<(Header, Vec<u8>, &'k Key), JwsError> {
    if token.len() > MAX_TOKEN {
        return Err(JwsError::TooLarge);
    }
    let (message, signature) = token.rsplit_once('.').ok_or(JwsError::NotCompact)?;
    let (header, payload) = message.split_once('.').ok_or(JwsError::NotCompact)?;
    if payload.contains('.') {
        return Err(JwsError::NotCompact);
    }
    let header = base64url::decode(header).ok_or(JwsError::Encoding)?;
    let payload = base64url::decode(payload).ok_or(JwsError::Encoding)?;
    let signature = base64url::decode(signature).ok_or(JwsError::Encoding)?;

    let header = read_header(&header, policy)?;
    let Candidates { keys, refusal } = candidates(&header, keys)?;
    for key in keys {
        let signature = Signature {
            algorithm: header.algorithm,
            key: key.material(),
            message: message.as_bytes(),
            bytes: &signature,
        };
        if verifier.verifies(&signature).await {
            return Ok((header, payload, key));
        }
    }
    Err(refusal)
}

fn read_header(text: &[u8], policy: &Policy<'_>) -> Result<Header, JwsError> {
    let header = json::object(text, json::TOKEN_LIMIT).map_err(JwsError::Header)?;
    let name = header.get("alg").and_then(Value::as_str).ok_or(JwsError::Algorithm)?;
    if name.eq_ignore_ascii_case("none") {
        return Err(JwsError::Unsecured);
    }
    let algorithm = Algorithm::from_name(name)
        .filter(|algorithm| policy.algorithms.contains(algorithm))
        .ok_or(JwsError::Algorithm)?;
    for (member, refusal) in
        [("crit", JwsError::Critical), ("b64", JwsError::UnencodedPayload), ("zip", JwsError::Compressed)]
    {
        if header.contains_key(member) {
            return Err(refusal);
        }
    }
    let typ = match header.get("typ") {
        None => None,
        Some(Value::String(typ)) => Some(typ.clone()),
        Some(_) => return Err(JwsError::Type),
    };
    if !policy.admits_type(typ.as_deref()) {
        return Err(JwsError::Type);
    }
    let key_id = match header.get("kid") {
        None => None,
        Some(Value::String(id)) if id.len() <= MAX_KEY_ID => Some(id.clone()),
        Some(_) => return Err(JwsError::KeyId),
    };
    Ok(Header { algorithm, key_id, typ })
}

/// The keys that may have made a signature, and what it means if none of them has.
struct Candidates<'k> {
    keys: Vec<&'k Key>,
    refusal: JwsError,
}

fn candidates<'k>(header: &Header, keys: &'k KeySet) -> Result<Candidates<'k>, JwsError> {
    let algorithm = header.algorithm;
    if let Some(id) = header.key_id.as_deref() {
        let key = keys.keys().iter().find(|key| key.id() == Some(id)).ok_or(JwsError::UnknownKey)?;
        return match key.fits(algorithm) {
            true => Ok(Candidates { keys: vec![key], refusal: JwsError::Signature }),
            false => Err(JwsError::KeyMismatch),
        };
    }
    let keys: Vec<&Key> = keys.keys().iter().filter(|key| key.fits(algorithm)).collect();
    match keys.len() {
        ..=MAX_CANDIDATES => Ok(Candidates { keys, refusal: JwsError::NoKeyMatches }),
        _ => Err(JwsError::TooManyKeys),
    }
}
