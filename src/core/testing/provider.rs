//! An OpenID provider in memory, honest unless told otherwise.

use crate::base::{SeededEntropy, Timestamp};
use crate::base::FlowId;
use crate::http::Query;
use crate::jose::AssertionKey;
use crate::ports::{OutboundError, OutboundRequest, OutboundResponse};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

/// The issuer of the test provider.
pub const ISSUER: &str = "https://id.example";

/// What is wrong with the provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProviderFault {
    /// No endpoint answers.
    Down,
    /// Discovery does not answer.
    DiscoveryDown,
    /// Discovery names another issuer.
    DiscoveryMismatch,
    /// The key set does not answer.
    KeysDown,
    /// The key set is empty.
    KeysEmpty,
    /// The token endpoint answers 500.
    TokenFails,
    /// The token endpoint answers something that is no JSON.
    TokenGarbage,
    /// The ID token is signed by a key nobody knows, under the known `kid`.
    ForeignSignature,
    /// The ID token has another nonce.
    WrongNonce,
    /// The ID token is for another client.
    WrongAudience,
    /// The ID token is of another issuer.
    WrongIssuer,
    /// The ID token has no subject.
    NoSubject,
    /// The ID token has expired.
    Expired,
    /// The authorization response names another issuer.
    ResponseIssuer,
    /// The authorization response names no issuer.
    NoResponseIssuer,
}

/// What a code stands for.
struct Grant {
    nonce: String,
    challenge: String,
    redirect_uri: String,
}

/// The provider.
pub struct FakeProvider {
    keys: RefCell<Vec<u8>>,
    grants: RefCell<HashMap<String, Grant>>,
    codes: RefCell<SeededEntropy>,
    faults: RefCell<HashSet<ProviderFault>>,
    /// The claims of the customer who signs in next.
    pub customer: RefCell<Value>,
    /// How far the provider's clock is ahead, in seconds.
    pub clock_ahead: Cell<i64>,
}

impl FakeProvider {
    pub(super) fn new() -> Self {
        Self {
            keys: RefCell::new(vec![1]),
            grants: RefCell::default(),
            codes: RefCell::new(SeededEntropy(99)),
            faults: RefCell::default(),
            customer: RefCell::new(json!({
                "sub": "ada", "email": "ada@example.com", "email_verified": true, "name": "Ada", "locale": "en",
            })),
            clock_ahead: Cell::new(0),
        }
    }

    /// Breaks something.
    pub fn fault(&self, fault: ProviderFault) {
        self.faults.borrow_mut().insert(fault);
    }

    /// Mends everything.
    pub fn mend(&self) {
        self.faults.borrow_mut().clear();
    }

    /// Signs with a new key from now on; `keep` leaves the old one in the set.
    pub fn rotate(&self, keep: bool) {
        let mut keys = self.keys.borrow_mut();
        let next = keys.last().copied().unwrap_or(0) + 1;
        if !keep {
            keys.clear();
        }
        keys.push(next);
    }

    fn has(&self, fault: ProviderFault) -> bool {
        self.faults.borrow().contains(&fault)
    }

    fn key(&self) -> AssertionKey {
        AssertionKey::from_seed(&[self.keys.borrow().last().copied().unwrap_or(0); 32])
    }

    /// What a customer who says yes is redirected to.
    pub fn authorize(&self, url: &str) -> String {
        let query = url.split_once('?').map_or("", |(_, query)| query);
        let get = |name: &str| Query::new(query).get(name).map(|value| value.into_owned()).unwrap_or_default();
        assert_eq!(get("code_challenge_method"), "S256");
        assert_eq!(get("response_type"), "code");
        assert!(get("scope").split(' ').any(|scope| scope == "openid"));
        let code = FlowId::random(&mut *self.codes.borrow_mut()).to_string();
        let redirect_uri = get("redirect_uri");
        let grant =
            Grant { nonce: get("nonce"), challenge: get("code_challenge"), redirect_uri: redirect_uri.clone() };
        self.grants.borrow_mut().insert(code.clone(), grant);
        let iss = match (self.has(ProviderFault::ResponseIssuer), self.has(ProviderFault::NoResponseIssuer)) {
            (true, _) => "&iss=https%3A%2F%2Fevil.example",
            (_, true) => "",
            _ => "&iss=https%3A%2F%2Fid.example",
        };
        format!("{redirect_uri}?code={code}&state={}{iss}", get("state"))
    }

    pub(super) fn answer(
        &self,
        request: &OutboundRequest,
        now: Timestamp,
    ) -> Result<OutboundResponse, OutboundError> {
        if self.has(ProviderFault::Down) {
            return Err(OutboundError::Unreachable);
        }
        let path = request.url.strip_prefix(ISSUER).unwrap_or("");
        match path {
            "/.well-known/openid-configuration" if self.has(ProviderFault::DiscoveryDown) => {
                Err(OutboundError::Timeout)
            }
            "/.well-known/openid-configuration" => Ok(reply(200, self.metadata().to_string())),
            "/jwks" if self.has(ProviderFault::KeysDown) => Ok(reply(500, String::new())),
            "/jwks" if self.has(ProviderFault::KeysEmpty) => Ok(reply(200, json!({ "keys": [] }).to_string())),
            "/jwks" => Ok(reply(200, json!({ "keys": self.public_keys() }).to_string())),
            "/token" if self.has(ProviderFault::TokenFails) => Ok(reply(500, "oops".to_owned())),
            "/token" if self.has(ProviderFault::TokenGarbage) => Ok(reply(200, "{\"access_tok".to_owned())),
            "/token" => Ok(self.token(request, now)),
            _ => Ok(reply(404, String::new())),
        }
    }

    fn metadata(&self) -> Value {
        let issuer = if self.has(ProviderFault::DiscoveryMismatch) { "https://id.example/" } else { ISSUER };
        json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{ISSUER}/authorize"),
            "token_endpoint": format!("{ISSUER}/token"),
            "jwks_uri": format!("{ISSUER}/jwks"),
            "end_session_endpoint": format!("{ISSUER}/logout"),
            "authorization_response_iss_parameter_supported": true,
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
        })
    }

    fn public_keys(&self) -> Vec<Value> {
        self.keys.borrow().iter().map(|seed| AssertionKey::from_seed(&[*seed; 32]).public_jwk()).collect()
    }

    fn token(&self, request: &OutboundRequest, now: Timestamp) -> OutboundResponse {
        let body = request.body.as_deref().unwrap_or("");
        let get = |name: &str| Query::new(body).get(name).map(|value| value.into_owned()).unwrap_or_default();
        let grant = self.grants.borrow_mut().remove(&get("code"));
        let challenge = URL_SAFE_NO_PAD.encode(Sha256::digest(get("code_verifier")));
        let refused = reply(400, json!({ "error": "invalid_grant" }).to_string());
        let Some(grant) = grant.filter(|grant| grant.challenge == challenge) else { return refused };
        if grant.redirect_uri != get("redirect_uri") {
            return refused;
        }
        let id_token = self.id_token(&grant.nonce, now);
        reply(200, json!({ "access_token": "opaque", "token_type": "bearer", "id_token": id_token }).to_string())
    }

    fn id_token(&self, nonce: &str, now: Timestamp) -> String {
        let now = now.secs().saturating_add_signed(self.clock_ahead.get());
        let mut claims = self.customer.borrow().clone();
        let exp = if self.has(ProviderFault::Expired) { now - 600 } else { now + 300 };
        let pairs = [
            ("iss", json!(if self.has(ProviderFault::WrongIssuer) { "https://evil.example" } else { ISSUER })),
            ("aud", json!(if self.has(ProviderFault::WrongAudience) { "other" } else { "vestibule" })),
            ("iat", json!(now)),
            ("exp", json!(exp)),
            ("nonce", json!(if self.has(ProviderFault::WrongNonce) { "wrong" } else { nonce })),
        ];
        if let Some(members) = claims.as_object_mut() {
            members.extend(pairs.map(|(name, value)| (name.to_owned(), value)));
            if self.has(ProviderFault::NoSubject) {
                members.remove("sub");
            }
        }
        let token = self.key().sign("JWT", &claims).unwrap_or_default();
        if self.has(ProviderFault::ForeignSignature) {
            let foreign = AssertionKey::from_seed(&[200; 32]).sign("JWT", &claims).unwrap_or_default();
            let signature = foreign.rsplit_once('.').map_or("", |(_, signature)| signature);
            let signed = token.rsplit_once('.').map_or("", |(signed, _)| signed);
            return format!("{signed}.{signature}");
        }
        token
    }
}

fn reply(status: u16, body: String) -> OutboundResponse {
    OutboundResponse { status, content_type: "application/json".to_owned(), body: body.into_bytes() }
}
