//! The identity headers of one session for one audience, signed once and used for many requests.

use super::Preset;
use crate::base::{Ring, SessionId, Span, Timestamp};
use crate::crypto::Keyring;
use crate::session::{Session, SessionToken};
use serde::Serialize;
use std::rc::Rc;

/// How assertions are made.
#[derive(Clone, Debug)]
pub struct AssertionSettings {
    /// Under which names the origin reads the identity.
    pub preset: Preset,
    /// The issuer (`iss`): the gateway's public origin.
    pub issuer: String,
    /// How long an assertion is valid. It is replaced when half of that has passed.
    pub lifetime: Span,
}

/// Headers to set on an origin request, ready for use until [`Stamp::good_until`].
#[derive(Debug)]
pub struct Stamp {
    headers: Vec<(&'static str, String)>,
    good_until: Timestamp,
}

impl Stamp {
    /// Names (lower-case) and values (printable ASCII).
    pub fn headers(&self) -> &[(&'static str, String)] {
        &self.headers
    }

    /// From then on a new stamp is made.
    pub fn good_until(&self) -> Timestamp {
        self.good_until
    }
}

/// The claims of the assertion: registered claims of RFC 7519 §4.1, the profile claims of OpenID Connect Core §5.1.
#[derive(Serialize)]
struct Claims<'t> {
    iss: &'t str,
    sub: String,
    aud: &'t str,
    iat: u64,
    nbf: u64,
    exp: u64,
    sid: String,
    auth_time: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email_verified: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'t str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'t str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    roles: Vec<&'t str>,
    idp: &'t str,
}

/// Makes stamps and keeps the recent ones: signing is not paid on every request.
pub struct Stamper {
    settings: AssertionSettings,
    recent: Ring<(SessionId, Timestamp, Rc<str>), Rc<Stamp>>,
}

/// The type of the assertion (`typ`, RFC 8725 §3.11), so that it is never taken for another kind of token.
const TYPE: &str = "vestibule-assertion+jwt";
/// Assertions are dated back a little, for origins whose clock is behind.
const BACKDATED: Span = Span::from_secs(30);

impl Stamper {
    /// A stamper that remembers `capacity` stamps.
    pub fn new(settings: AssertionSettings, capacity: usize) -> Self {
        Self { settings, recent: Ring::new(capacity) }
    }

    /// The headers that tell `audience` of `session`, freshly made or still good.
    pub fn stamp(
        &mut self,
        keyring: &Keyring,
        session: &Session,
        audience: &str,
        now: Timestamp,
    ) -> Rc<Stamp> {
        let token = session.token();
        // `fresh_until` stands for the issue of the token: a re-issued one may tell of a changed profile.
        let key = (token.session, token.fresh_until, Rc::from(audience));
        if let Some(stamp) = self.recent.get(&key)
            && now < stamp.good_until
        {
            return stamp.clone();
        }
        let stamp = Rc::new(self.make(keyring, token, audience, now));
        self.recent.insert(key, stamp.clone());
        stamp
    }

    fn make(&self, keyring: &Keyring, token: &SessionToken, audience: &str, now: Timestamp) -> Stamp {
        let mut headers = self.settings.preset.headers(token);
        let profile = &token.profile;
        let email = self.settings.preset.email(profile);
        let claims = Claims {
            iss: &self.settings.issuer,
            sub: token.account.to_string(),
            aud: audience,
            iat: now.secs(),
            nbf: (now - BACKDATED).secs(),
            exp: (now + self.settings.lifetime).secs(),
            sid: token.session.to_string(),
            auth_time: token.signed_in_at.secs(),
            email,
            email_verified: email.map(|_| profile.email_verified),
            name: profile.name.as_ref().map(|text| text.as_str()),
            locale: profile.locale.as_ref().map(|text| text.as_str()),
            roles: profile.roles().collect(),
            idp: token.provider.as_str(),
        };
        // Plain claims always serialise, and signing has no other way to fail; without an assertion the origin
        // refuses the request, which is the safe side.
        let assertion = keyring.assertion_key().sign(TYPE, &claims);
        headers.extend(assertion.ok().map(|assertion| (self.settings.preset.assertion_header(), assertion)));
        Stamp { headers, good_until: now + Span::from_secs(self.settings.lifetime.secs() / 2) }
    }
}
