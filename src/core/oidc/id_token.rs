//! ID token validation (OpenID Connect Core 1.0 §3.1.3.7), as the specification's numbered list.

use super::{Issuer, Profile};
use crate::{
    base::{Span, Timestamp},
    jose::{
        Algorithm, Policy, Verified, base64url,
        claims::{Claims, Malformed},
    },
};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256, Sha384, Sha512};
use subtle::ConstantTimeEq;

/// How far a provider's clock may be from ours, unless configured otherwise.
pub const LEEWAY: Span = Span::from_secs(60);

/// What the ID token has to say for this login flow.
#[derive(Clone, Copy)]
pub struct Expected<'a> {
    /// The provider the browser was sent to.
    pub issuer: &'a Issuer,
    /// Our client id there.
    pub client_id: &'a str,
    /// The nonce of the authorization request. A token is never accepted for an empty one.
    pub nonce: &'a str,
    /// Whether the provider carries the nonce back. Of one that does not, a token without is accepted, and one with
    /// another never.
    pub returns_nonce: bool,
    /// The moment of validation.
    pub now: Timestamp,
    /// How far the provider's clock may be off in either direction; see [`LEEWAY`].
    pub leeway: Span,
    /// The access token that came with the ID token, if one did.
    pub access_token: Option<&'a str>,
}

/// An ID token that is about one of our customers, for us, and fresh. Only [`validate`] makes one.
#[derive(Clone)]
pub struct IdToken {
    subject: String,
    session_id: Option<String>,
    claims: Map<String, Value>,
}

impl IdToken {
    /// `sub`: who the customer is at this provider, 1 to 255 printable ASCII characters; never reassigned.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// `sid`: the session at the provider (OpenID Connect Back-Channel Logout 1.0 §2.1).
    pub fn session_id(&self) -> Option<&str> {
        self.session_id.as_deref()
    }

    /// What the provider says about the customer.
    pub fn profile(&self) -> Profile<'_> {
        Profile(&self.claims)
    }

    /// All claims.
    pub fn claims(&self) -> &Map<String, Value> {
        &self.claims
    }
}

/// Why an ID token is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdTokenError {
    /// A token of another type (RFC 8725 §3.11).
    Type,
    /// A required claim is missing.
    Missing(&'static str),
    /// A claim is not of the type it has to be.
    Malformed(&'static str),
    /// `iss` is another provider.
    Issuer,
    /// `aud` does not name us.
    Audience,
    /// `aud` names others too, and `azp` does not say that the token is for us.
    OtherAudience,
    /// `azp` is another client.
    AuthorizedParty,
    /// `sub` is empty, longer than 255 characters, or not printable ASCII.
    Subject,
    /// `exp` has passed.
    Expired,
    /// `iat` lies in the future.
    IssuedInFuture,
    /// `nbf` lies in the future.
    NotYetValid,
    /// `nonce` is not the one of this flow.
    Nonce,
    /// `at_hash` is not the access token's.
    AccessTokenHash,
}

impl IdTokenError {
    /// The stable name for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Type => "id_token_type",
            Self::Missing(_) => "id_token_claim_missing",
            Self::Malformed(_) => "id_token_claim_malformed",
            Self::Issuer => "id_token_issuer",
            Self::Audience => "id_token_audience",
            Self::OtherAudience => "id_token_other_audience",
            Self::AuthorizedParty => "id_token_authorized_party",
            Self::Subject => "id_token_subject",
            Self::Expired => "id_token_expired",
            Self::IssuedInFuture => "id_token_issued_in_future",
            Self::NotYetValid => "id_token_not_yet_valid",
            Self::Nonce => "id_token_nonce",
            Self::AccessTokenHash => "id_token_access_token_hash",
        }
    }

    /// The claim that is missing or malformed, where that is the diagnosis.
    pub const fn claim(self) -> Option<&'static str> {
        match self {
            Self::Missing(claim) | Self::Malformed(claim) => Some(claim),
            _ => None,
        }
    }
}

impl From<Malformed> for IdTokenError {
    fn from(Malformed(claim): Malformed) -> Self {
        Self::Malformed(claim)
    }
}

/// Validates the claims of an ID token from the token endpoint whose signature has been verified.
pub fn validate(verified: Verified, expected: &Expected<'_>) -> Result<IdToken, IdTokenError> {
    use IdTokenError as E;
    let claims = Claims(verified.claims());

    // Before the list: a signed token of another kind is no ID token, whatever its claims (RFC 8725 §3.11).
    if !Policy::id_token(&[]).admits_type(verified.header().typ.as_deref()) {
        return Err(E::Type);
    }

    // 1. "If the ID Token is encrypted, decrypt it": we register no encryption, and five parts are no JWS.

    // 2. "The Issuer Identifier for the OpenID Provider MUST exactly match the value of the iss Claim."
    if claims.string("iss")?.ok_or(E::Missing("iss"))? != expected.issuer.as_str() {
        return Err(E::Issuer);
    }

    // 3. "The Client MUST validate that the aud Claim contains its client_id value", and reject the token "if it
    //    contains additional audiences not trusted by the Client". We trust none by itself: see 4.
    let audience = claims.audience("aud")?.ok_or(E::Missing("aud"))?;
    if !audience.contains(&expected.client_id) {
        return Err(E::Audience);
    }

    // 4. "If the ID Token contains multiple audiences, the Client SHOULD verify that an azp Claim is present."
    let authorized_party = claims.string("azp")?;
    if authorized_party.is_none() && audience.iter().any(|other| *other != expected.client_id) {
        return Err(E::OtherAudience);
    }

    // 5. "If an azp Claim is present, the Client SHOULD verify that its client_id is the Claim Value."
    if authorized_party.is_some_and(|party| party != expected.client_id) {
        return Err(E::AuthorizedParty);
    }

    // 6. "The Client MUST validate the signature": done, or there would be no `Verified`. That the token came straight
    //    from the token endpoint would excuse us; we do not use the excuse.
    // 7. "The alg value SHOULD be the default of RS256 or the algorithm [...] registered": done by the policy.
    // 8. "If the alg Header Parameter uses a MAC based algorithm": there is none among ours.

    // 9. "The current time MUST be before the time represented by the exp Claim."
    if expected.now >= claims.date("exp")?.ok_or(E::Missing("exp"))? + expected.leeway {
        return Err(E::Expired);
    }

    // 10. "The iat Claim can be used to reject tokens that were issued too far away from the current time": ahead of
    //     us, that is. How old it may be is for exp and, where it comes back, the nonce, which lives no longer than the
    //     login flow.
    let latest = expected.now + expected.leeway;
    if claims.date("iat")?.ok_or(E::Missing("iat"))? > latest {
        return Err(E::IssuedInFuture);
    }
    //     Not in the list, but any JWT may have it (RFC 7519 §4.1.5).
    if claims.date("nbf")?.is_some_and(|not_before| not_before > latest) {
        return Err(E::NotYetValid);
    }

    // 11. "If a nonce value was sent in the Authentication Request, a nonce Claim MUST be present and its value checked
    //     to verify that it is the same value." We always send one, and know which providers leave it out.
    match claims.string("nonce")? {
        None if expected.returns_nonce => return Err(E::Missing("nonce")),
        // The state is bound to the browser all the same; PKCE, where it is sent, to the code (`docs/PROVIDERS.md`).
        None => {}
        Some(nonce) if is_nonce(nonce, expected.nonce) => {}
        Some(_) => return Err(E::Nonce),
    }

    // 12. "If the acr Claim was requested, the Client SHOULD check that the asserted Claim Value is appropriate": we
    //     request none.

    // 13. "If the auth_time Claim was requested, either through a specific request for this Claim or by using the
    //     max_age parameter, the Client SHOULD check the auth_time Claim value": we request neither.

    // §2: "It MUST NOT exceed 255 ASCII characters in length."
    let subject = claims.string("sub")?.ok_or(E::Missing("sub"))?;
    if !(1..=255).contains(&subject.len()) || !subject.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return Err(E::Subject);
    }

    // §3.1.3.8: the access token is checked against at_hash, where both are there.
    if let (Some(hash), Some(token)) = (claims.string("at_hash")?, expected.access_token)
        && hash != half_hash(verified.header().algorithm, token)
    {
        return Err(E::AccessTokenHash);
    }

    Ok(IdToken {
        subject: subject.to_owned(),
        session_id: claims.string("sid")?.map(str::to_owned),
        claims: verified.into_claims(),
    })
}

/// Whether a nonce is that of the flow, which is never empty.
fn is_nonce(nonce: &str, expected: &str) -> bool {
    !expected.is_empty() && bool::from(nonce.as_bytes().ct_eq(expected.as_bytes()))
}

/// The left half of the hash that belongs to the token's own algorithm, in base64url (§3.1.3.6). Ed25519 has no hash in
/// its name; SHA-512 is the one inside it.
fn half_hash(algorithm: Algorithm, token: &str) -> String {
    let hash = match algorithm {
        Algorithm::RS256 | Algorithm::PS256 | Algorithm::ES256 => Sha256::digest(token).to_vec(),
        Algorithm::RS384 | Algorithm::PS384 | Algorithm::ES384 => Sha384::digest(token).to_vec(),
        Algorithm::RS512 | Algorithm::PS512 | Algorithm::EdDSA => Sha512::digest(token).to_vec(),
    };
    base64url::encode(hash.get(..hash.len() / 2).unwrap_or_default())
}
