//! An OpenID provider in memory, honest unless told otherwise.

use crate::base::{Entropy, FlowId, SeededEntropy, Timestamp};
use crate::http::Query;
use crate::http::percent::encode_component;
use crate::jose::AssertionKey;
use crate::outbound::{OutboundError, OutboundRequest, OutboundResponse};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::cell::{Cell, RefCell};
use std::collections::{HashMap, HashSet};

/// The issuer of the test provider.
pub const ISSUER: &str = "https://id.example";
/// The issuer of another one.
pub const OTHER_ISSUER: &str = "https://other-id.example";

/// What is wrong with the provider. See also [`FakeProvider::say`] for its documents and [`FakeProvider::tell`] for
/// its ID tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProviderFault {
    /// No endpoint answers.
    Down,
    /// The ID token is signed by a key nobody knows, under the known `kid`.
    ForeignSignature,
    /// The ID token is signed under a `kid` that nobody knows, each time another.
    UnknownKey,
    /// The ID token is not signed (`alg` is `none`).
    Unsigned,
    /// The authorization response names another issuer.
    ResponseIssuer,
    /// The authorization response names no issuer.
    NoResponseIssuer,
}

/// What a code stands for.
#[derive(Clone)]
struct Grant {
    nonce: String,
    challenge: String,
    redirect_uri: String,
}

/// Makes the signature part of a token out of what stands before it.
pub type Signer = fn(&str) -> String;

/// The provider.
pub struct FakeProvider {
    issuer: &'static str,
    keys: RefCell<Vec<AssertionKey>>,
    grants: RefCell<HashMap<String, Grant>>,
    entropy: RefCell<SeededEntropy>,
    faults: RefCell<HashSet<ProviderFault>>,
    documents: RefCell<HashMap<&'static str, Result<OutboundResponse, OutboundError>>>,
    claims: RefCell<Map<String, Value>>,
    header: RefCell<Map<String, Value>>,
    signer: Cell<Option<Signer>>,
    /// The claims of the customer who signs in next.
    pub customer: RefCell<Value>,
    /// Whether the customer says no.
    pub declines: Cell<bool>,
    /// How far the provider's clock is ahead, in seconds.
    pub clock_ahead: Cell<i64>,
    /// Whether a code may be used more than once, which RFC 6749 §4.1.2 forbids.
    pub codes_last: Cell<bool>,
    /// How long access tokens live, and whether there are refresh tokens, each good for one use: the last one once more
    /// while nobody has used its successor.
    pub refreshes: Cell<Option<u64>>,
    /// Whether the next answer to a refresh is lost, after it was carried out.
    pub loses_refresh: Cell<bool>,
    /// The generation of the grant, and whether its present refresh token has been used.
    generation: Cell<u64>,
    /// Whether it signs nobody in who brings PKCE.
    pub refuses_pkce: Cell<bool>,
    /// How many refreshes were carried out.
    pub refreshed: Cell<u64>,
    /// Whether all but the subject is told at the UserInfo endpoint only.
    pub tells_at_userinfo: Cell<bool>,
}

impl FakeProvider {
    pub(super) fn new(issuer: &'static str) -> Self {
        let seed = issuer.len() as u8;
        Self {
            issuer,
            keys: RefCell::new(vec![AssertionKey::from_seed(&[seed; 32])]),
            grants: RefCell::default(),
            entropy: RefCell::new(SeededEntropy(seed.into())),
            faults: RefCell::default(),
            documents: RefCell::default(),
            claims: RefCell::default(),
            header: RefCell::default(),
            signer: Cell::new(None),
            customer: RefCell::new(customer("ada", "Ada")),
            declines: Cell::new(false),
            clock_ahead: Cell::new(0),
            codes_last: Cell::new(false),
            refreshes: Cell::new(None),
            loses_refresh: Cell::new(false),
            refuses_pkce: Cell::new(false),
            generation: Cell::new(0),
            refreshed: Cell::new(0),
            tells_at_userinfo: Cell::new(false),
        }
    }

    /// Its issuer.
    pub fn issuer(&self) -> &'static str {
        self.issuer
    }

    /// Somebody else signs in from now on.
    pub fn serve(&self, subject: &str, name: &str) {
        self.customer.replace(customer(subject, name));
    }

    /// Breaks something.
    pub fn fault(&self, fault: ProviderFault) {
        self.faults.borrow_mut().insert(fault);
    }

    /// Answers requests for `path` with this, whatever is asked.
    pub fn say(&self, path: &'static str, status: u16, content_type: &str, body: impl Into<Vec<u8>>) {
        let answer = OutboundResponse { status, content_type: content_type.to_owned(), body: body.into() };
        self.documents.borrow_mut().insert(path, Ok(answer));
    }

    /// Does not answer requests for `path`.
    pub fn hang_up(&self, path: &'static str, error: OutboundError) {
        self.documents.borrow_mut().insert(path, Err(error));
    }

    /// Puts `value` into ID tokens, whatever the claim should say; `null` leaves it out.
    pub fn tell(&self, claim: &str, value: Value) {
        self.claims.borrow_mut().insert(claim.to_owned(), value);
    }

    /// Puts `value` into the header of tokens; `null` leaves it out.
    pub fn head(&self, member: &str, value: Value) {
        self.header.borrow_mut().insert(member.to_owned(), value);
    }

    /// Signs tokens like this from now on, whatever their headers say.
    pub fn sign_like(&self, signer: Signer) {
        self.signer.set(Some(signer));
    }

    /// A logout token (Back-Channel Logout 1.0 §2.4) with these claims added; `null` leaves one out.
    pub fn logout_token(&self, now: Timestamp, more: &Value) -> String {
        let mut claims = json!({
            "iss": self.issuer,
            "aud": "vestibule",
            "iat": now,
            "exp": now.secs() + 120,
            "jti": FlowId::random(&mut *self.entropy.borrow_mut()),
            "events": { "http://schemas.openid.net/event/backchannel-logout": {} },
        });
        if let (Some(members), Some(more)) = (claims.as_object_mut(), more.as_object()) {
            members.extend(more.clone());
            members.retain(|_, value| !value.is_null());
        }
        self.signed(&claims)
    }

    /// Mends everything.
    pub fn mend(&self) {
        self.faults.borrow_mut().clear();
        self.documents.borrow_mut().clear();
        self.claims.borrow_mut().clear();
        self.header.borrow_mut().clear();
        self.signer.set(None);
        self.declines.set(false);
        self.clock_ahead.set(0);
    }

    /// Signs with a new key from now on; `keep` leaves the old ones in the set.
    pub fn rotate(&self, keep: bool) {
        let mut seed = [0; 32];
        self.entropy.borrow_mut().fill(&mut seed);
        let mut keys = self.keys.borrow_mut();
        if !keep {
            keys.clear();
        }
        keys.push(AssertionKey::from_seed(&seed));
    }

    /// Where a browser that follows a link to the provider is sent next: back, in any case.
    pub fn visit(&self, url: &str) -> String {
        let query = Query::new(url.split_once('?').map_or("", |(_, query)| query));
        let get = |name: &str| query.get(name).map(|value| value.into_owned()).unwrap_or_default();
        if url.starts_with(&format!("{}/logout", self.issuer)) {
            return get("post_logout_redirect_uri");
        }
        if self.declines.get() {
            let (uri, state) = (get("redirect_uri"), get("state"));
            return format!("{uri}?error=access_denied&state={state}&iss={}", encode_component(self.issuer));
        }
        self.authorize(url)
    }

    /// What a customer who says yes is redirected to.
    ///
    /// # Panics
    /// When the request is not what every request of ours must be: a code flow with PKCE S256, a state and a nonce.
    pub fn authorize(&self, url: &str) -> String {
        let query = url.split_once('?').map_or("", |(_, query)| query);
        let get =
            |name: &str| Query::new(query).get(name).map(|value| value.into_owned()).unwrap_or_default();
        assert!(url.starts_with(&format!("{}/authorize?", self.issuer)), "{url}");
        assert_eq!(get("response_type"), "code");
        let sends_pkce = !self.refuses_pkce.get();
        assert_eq!(get("code_challenge_method"), if sends_pkce { "S256" } else { "" });
        assert_eq!(get("code_challenge").len(), if sends_pkce { 43 } else { 0 });
        assert_eq!(get("nonce").len(), 43);
        assert!(get("scope").split(' ').any(|scope| scope == "openid"));
        let code = FlowId::random(&mut *self.entropy.borrow_mut()).to_string();
        let redirect_uri = get("redirect_uri");
        let grant = Grant {
            nonce: get("nonce"),
            challenge: get("code_challenge"),
            redirect_uri: redirect_uri.clone(),
        };
        self.grants.borrow_mut().insert(code.clone(), grant);
        let iss = match (self.has(ProviderFault::ResponseIssuer), self.has(ProviderFault::NoResponseIssuer)) {
            (true, _) => format!("&iss={}", encode_component("https://evil.example")),
            (_, true) => String::new(),
            _ => format!("&iss={}", encode_component(self.issuer)),
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
        let path = request.url.strip_prefix(self.issuer).unwrap_or("");
        if let Some(document) = self.documents.borrow().get(path) {
            return document.clone();
        }
        Ok(match path {
            "/.well-known/openid-configuration" => reply(200, &self.metadata()),
            "/jwks" => reply(200, &self.jwks()),
            "/token"
                if request.body.as_deref().is_some_and(|body| body.contains("grant_type=refresh_token")) =>
            {
                let answer = self.refresh(request, now);
                if self.loses_refresh.replace(false) {
                    return Err(OutboundError::Timeout);
                }
                answer
            }
            "/token" => self.token(request, now),
            "/userinfo" => reply(200, &self.customer.borrow()),
            _ => reply(404, &Value::Null),
        })
    }

    /// The provider's key set (RFC 7517 §5).
    pub fn jwks(&self) -> Value {
        let keys: Vec<_> = self.keys.borrow().iter().map(AssertionKey::public_jwk).collect();
        json!({ "keys": keys })
    }

    /// The provider's metadata (OpenID Connect Discovery 1.0 §3).
    pub fn metadata(&self) -> Value {
        let issuer = self.issuer;
        let mut metadata = json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/authorize"),
            "token_endpoint": format!("{issuer}/token"),
            "jwks_uri": format!("{issuer}/jwks"),
            "end_session_endpoint": format!("{issuer}/logout"),
            "authorization_response_iss_parameter_supported": true,
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["ES256"],
        });
        if let Some(members) = metadata.as_object_mut().filter(|_| self.tells_at_userinfo.get()) {
            members.insert("userinfo_endpoint".to_owned(), json!(format!("{issuer}/userinfo")));
        }
        metadata
    }

    fn token(&self, request: &OutboundRequest, now: Timestamp) -> OutboundResponse {
        let body = request.body.as_deref().unwrap_or("");
        let get = |name: &str| Query::new(body).get(name).map(|value| value.into_owned()).unwrap_or_default();
        let grant = match self.codes_last.get() {
            true => self.grants.borrow().get(&get("code")).cloned(),
            false => self.grants.borrow_mut().remove(&get("code")),
        };
        if self.refuses_pkce.get() && !get("code_verifier").is_empty() {
            return reply(401, &json!({ "error": "invalid_client" }));
        }
        let challenge = match self.refuses_pkce.get() {
            true => String::new(),
            false => URL_SAFE_NO_PAD.encode(Sha256::digest(get("code_verifier"))),
        };
        let redirect_uri = get("redirect_uri");
        let good = |grant: &Grant| grant.challenge == challenge && grant.redirect_uri == redirect_uri;
        match grant.filter(good) {
            Some(grant) => {
                let id_token = self.id_token(&grant.nonce, now);
                reply(200, &self.tokens(&id_token))
            }
            None => reply(400, &json!({ "error": "invalid_grant" })),
        }
    }

    fn tokens(&self, id_token: &str) -> Value {
        let mut tokens = json!({ "access_token": "opaque", "token_type": "bearer", "id_token": id_token });
        if let (Some(lives), Some(members)) = (self.refreshes.get(), tokens.as_object_mut()) {
            let generation = self.generation.get();
            members.insert("access_token".to_owned(), json!(format!("access-{generation}")));
            members.insert("refresh_token".to_owned(), json!(format!("refresh-{generation}")));
            members.insert("expires_in".to_owned(), json!(lives));
        }
        tokens
    }

    /// Rotation with a grace: the refresh token before the present one gets the present ones once more (RFC 9700
    /// §4.14.2: a client may not have got the answer). Any older one is refused.
    fn refresh(&self, request: &OutboundRequest, now: Timestamp) -> OutboundResponse {
        let body = request.body.as_deref().unwrap_or("");
        let given = Query::new(body).get("refresh_token").map(|value| value.into_owned()).unwrap_or_default();
        let generation = self.generation.get();
        if given == format!("refresh-{generation}") {
            self.generation.set(generation + 1);
            self.refreshed.set(self.refreshed.get() + 1);
        } else if generation == 0 || given != format!("refresh-{}", generation - 1) {
            return reply(400, &json!({ "error": "invalid_grant" }));
        }
        reply(200, &self.tokens(&self.id_token("", now)))
    }

    fn id_token(&self, nonce: &str, now: Timestamp) -> String {
        let now = now.secs().saturating_add_signed(self.clock_ahead.get());
        let customer = self.customer.borrow();
        let mut claims = match self.tells_at_userinfo.get() {
            true => json!({ "sub": customer["sub"] }),
            false => customer.clone(),
        };
        let pairs = [
            ("iss", json!(self.issuer)),
            ("aud", json!("vestibule")),
            ("iat", json!(now)),
            ("exp", json!(now + 300)),
            ("nonce", json!(nonce)),
        ];
        if let Some(members) = claims.as_object_mut() {
            members.extend(pairs.map(|(name, value)| (name.to_owned(), value)));
            members.extend(self.claims.borrow().clone());
            members.retain(|_, value| !value.is_null());
        }
        self.signed(&claims)
    }

    fn signed(&self, claims: &Value) -> String {
        let keys = self.keys.borrow();
        let Some(key) = keys.last() else { return String::new() };
        let mut header = json!({ "alg": "ES256", "kid": key.kid(), "typ": "JWT" });
        let mut key = key.clone();
        if self.has(ProviderFault::Unsigned) {
            let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
            return format!("{}.{}.", part(&json!({ "alg": "none", "typ": "JWT" })), part(claims));
        }
        if self.has(ProviderFault::UnknownKey) {
            header["kid"] = json!(FlowId::random(&mut *self.entropy.borrow_mut()));
        }
        if self.has(ProviderFault::ForeignSignature) {
            key = AssertionKey::from_seed(&[200; 32]);
        }
        if let Some(members) = header.as_object_mut() {
            members.extend(self.header.borrow().clone());
            members.retain(|_, value| !value.is_null());
        }
        if let Some(signer) = self.signer.get() {
            let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
            let message = format!("{}.{}", part(&header), part(claims));
            return format!("{message}.{}", signer(&message));
        }
        key.sign_as_is(header.to_string().as_bytes(), claims.to_string().as_bytes()).unwrap_or_default()
    }

    fn has(&self, fault: ProviderFault) -> bool {
        self.faults.borrow().contains(&fault)
    }
}

fn customer(subject: &str, name: &str) -> Value {
    let email = format!("{subject}@example.com");
    json!({ "sub": subject, "email": email, "email_verified": true, "name": name, "locale": "en" })
}

fn reply(status: u16, body: &Value) -> OutboundResponse {
    let content_type = "application/json".to_owned();
    OutboundResponse { status, content_type, body: body.to_string().into_bytes() }
}
