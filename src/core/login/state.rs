//! The `state` of an authorization request: the whole login flow, sealed, carried by the browser.
//!
//! There is no cookie per flow and nothing stored, so any number of tabs can be signing in at once, each on its way
//! to its own page. The PKCE verifier and the nonce are not in it: they are derived from the secret, the flow and the
//! browser, so reading a state from a URL or a log gives nobody anything.

use super::BrowserId;
use crate::base::{Entropy, FlowId, SessionId, Timestamp};
use crate::crypto::{Keyring, OpenError, Purpose, open, seal};
use crate::http::return_path::ReturnPath;
use crate::i18n::Language;
use crate::wire::FLOW_LIFETIME;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// A flow begins by itself once more when it cannot be continued, and not a third time: then the customer chooses.
pub const MAX_ATTEMPTS: u8 = 1;

/// No state is longer, in characters: `docs/TOKEN.md` has the largest of a host itself, and a guest's adds the host.
pub const MAX_STATE: usize = 7_400;

#[derive(Serialize, Deserialize)]
struct Payload {
    flow: FlowId,
    provider: String,
    begun_at: Timestamp,
    browser: [u8; 16],
    return_to: String,
    attempt: u8,
    language: Language,
    joining: Option<SessionId>,
    guest: Option<Guest>,
}

/// A host that sends its customers here to sign in: where they came from, and in which of its browsers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guest {
    /// The host.
    pub host: String,
    /// What tells the browser that began there (it has another id there than here).
    pub browser: [u8; 16],
}

/// What a flow begins with.
#[derive(Clone, Debug)]
pub struct FlowStart<'a> {
    /// The provider's name.
    pub provider: &'a str,
    /// The browser.
    pub browser: BrowserId,
    /// Where the customer goes afterwards.
    pub return_to: ReturnPath,
    /// The language it is begun in.
    pub language: Language,
    /// How many times the flow has begun by itself.
    pub attempt: u8,
    /// The session whose customer adds the sign-in to their account, in the place of a new session.
    pub joining: Option<SessionId>,
    /// The host that the customer is handed over to afterwards, if it is another one.
    pub guest: Option<Guest>,
    /// The longest state that the provider takes, in bytes.
    pub longest: usize,
}

/// A login flow whose seal was verified.
pub struct LoginState {
    payload: Payload,
    return_to: ReturnPath,
    key_id: [u8; 4],
}

impl LoginState {
    /// Begins a flow and seals its state. Where a long way back would make it longer than the provider takes, the way is
    /// shorter: to the page without its query, or home.
    pub fn begin(
        keyring: &Keyring,
        entropy: &mut dyn Entropy,
        start: FlowStart<'_>,
        now: Timestamp,
    ) -> (Self, String) {
        let mut return_to = start.return_to;
        let mut payload = Payload {
            flow: FlowId::random(entropy),
            provider: start.provider.to_owned(),
            begun_at: now,
            browser: fingerprint(start.browser),
            return_to: return_to.as_str().to_owned(),
            attempt: start.attempt,
            language: start.language,
            joining: start.joining,
            guest: start.guest,
        };
        let mut sealed = seal(keyring, Purpose::LoginState, b"", &payload);
        for shorter in [return_to.page(), ReturnPath::home()] {
            if sealed.len() > start.longest {
                shorter.as_str().clone_into(&mut payload.return_to);
                return_to = shorter;
                sealed = seal(keyring, Purpose::LoginState, b"", &payload);
            }
        }
        (Self { payload, return_to, key_id: keyring.current_id() }, sealed)
    }

    /// Opens a state that came back. Whether it is still good, and in the right browser, is asked separately:
    /// even when it is not, it tells where the customer wanted to go.
    ///
    /// # Errors
    /// [`OpenError`] when this gateway did not make it.
    pub fn open(keyring: &Keyring, state: &str, prefix: &str) -> Result<Self, OpenError> {
        let (payload, key_id) = open::<Payload>(keyring, Purpose::LoginState, b"", state)?;
        let return_to = ReturnPath::parse(&payload.return_to, prefix).unwrap_or_else(|_| ReturnPath::home());
        Ok(Self { payload, return_to, key_id })
    }

    /// The flow.
    pub fn flow(&self) -> FlowId {
        self.payload.flow
    }

    /// Where the customer goes afterwards.
    pub fn return_to(&self) -> &ReturnPath {
        &self.return_to
    }

    /// The language it was begun in.
    pub fn language(&self) -> Language {
        self.payload.language
    }

    /// How many times the flow has begun by itself.
    pub fn attempt(&self) -> u8 {
        self.payload.attempt
    }

    /// The session whose customer adds the sign-in to their account.
    pub fn joining(&self) -> Option<SessionId> {
        self.payload.joining
    }

    /// The host that the customer is handed over to.
    pub fn guest(&self) -> Option<&Guest> {
        self.payload.guest.as_ref()
    }

    /// Whether the flow was begun with this provider, in this browser, not too long ago.
    pub fn is_good(&self, provider: &str, browser: Option<BrowserId>, now: Timestamp) -> bool {
        let age = now.since(self.payload.begun_at);
        let same_browser = browser.is_some_and(|browser| fingerprint(browser) == self.payload.browser);
        self.payload.provider == provider && same_browser && age <= FLOW_LIFETIME
    }

    /// The PKCE code verifier (RFC 7636 §4.1): 43 characters.
    pub fn code_verifier(&self, keyring: &Keyring, browser: BrowserId) -> Option<String> {
        self.derived(keyring, Purpose::CodeVerifier, browser)
    }

    /// The PKCE S256 code challenge (RFC 7636 §4.2).
    pub fn code_challenge(&self, keyring: &Keyring, browser: BrowserId) -> Option<String> {
        let verifier = self.code_verifier(keyring, browser)?;
        Some(URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)))
    }

    /// The nonce (OpenID Connect Core §15.5.2): 43 characters.
    pub fn nonce(&self, keyring: &Keyring, browser: BrowserId) -> Option<String> {
        self.derived(keyring, Purpose::Nonce, browser)
    }

    fn derived(&self, keyring: &Keyring, purpose: Purpose, browser: BrowserId) -> Option<String> {
        let parts: [&[u8]; 2] = [self.payload.flow.as_bytes(), browser.as_bytes()];
        keyring.derive(self.key_id, purpose, &parts).map(|bytes| URL_SAFE_NO_PAD.encode(bytes))
    }
}

/// What a state tells of the browser: enough to compare, not enough to be it.
pub(super) fn fingerprint(browser: BrowserId) -> [u8; 16] {
    let digest = Sha256::digest(browser.as_bytes());
    let mut fingerprint = [0; 16];
    for (to, from) in fingerprint.iter_mut().zip(digest) {
        *to = from;
    }
    fingerprint
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{SeededEntropy, Span};
    use crate::crypto::MasterSecret;

    fn keyring() -> Keyring {
        Keyring::new(&MasterSecret::parse("Hq1vL0o3uX7+Jc2mS9/Tz8bRkEw5yAYdN4PgQfViZ6U=").unwrap(), None)
    }

    fn begin(seed: u64, path: &str) -> (LoginState, String, BrowserId) {
        begin_at_most(seed, path, usize::MAX)
    }

    fn begin_at_most(seed: u64, path: &str, longest: usize) -> (LoginState, String, BrowserId) {
        let mut entropy = SeededEntropy(seed);
        let browser = BrowserId::random(&mut entropy);
        let path = ReturnPath::parse(path, "/auth/").unwrap();
        let now = Timestamp::from_secs(1_000);
        let start = FlowStart {
            provider: "demo",
            browser,
            return_to: path,
            language: Language::english(),
            attempt: 0,
            joining: None,
            guest: None,
            longest,
        };
        let (state, sealed) = LoginState::begin(&keyring(), &mut entropy, start, now);
        (state, sealed, browser)
    }

    #[test]
    fn a_way_back_that_is_too_long_for_the_provider_is_shortened() {
        let query = format!("/members/orders?{}#top", "q".repeat(400));
        let path = format!("/{}?x", "p".repeat(400));
        for (asked, longest, back) in [
            (&*query, usize::MAX, &*query),
            (&*query, 1024, &*query),
            (&*query, 500, "/members/orders"),
            (&*path, 500, "/"),
            ("/members?x=1", 500, "/members?x=1"),
        ] {
            let (state, sealed, _) = begin_at_most(1, asked, longest);
            assert_eq!(state.return_to().as_str(), back);
            assert!(sealed.len() <= longest, "{}", sealed.len());
            assert_eq!(LoginState::open(&keyring(), &sealed, "/auth/").unwrap().return_to().as_str(), back);
        }
    }

    #[test]
    fn no_state_is_longer_than_it_says() {
        let mut entropy = SeededEntropy(1);
        let path = "a".repeat(ReturnPath::MAX_BYTES - 1);
        let path = format!("/{path}#{}", "b".repeat(ReturnPath::MAX_FRAGMENT_BYTES));
        let start = FlowStart {
            provider: &"p".repeat(32),
            browser: BrowserId::random(&mut entropy),
            return_to: ReturnPath::parse(&path, "/auth/").unwrap(),
            language: Language::all().max_by_key(|language| language.tag().len()).unwrap(),
            attempt: MAX_ATTEMPTS,
            joining: Some(SessionId::random(&mut entropy)),
            guest: Some(Guest { host: "h".repeat(255), browser: [255; 16] }),
            longest: usize::MAX,
        };
        let now = Timestamp::from_secs(u64::from(u32::MAX));
        let (_, sealed) = LoginState::begin(&keyring(), &mut SeededEntropy(2), start, now);
        assert!((MAX_STATE - 100..=MAX_STATE).contains(&sealed.len()), "{}", sealed.len());
    }

    #[test]
    fn o01_a_state_is_good_for_its_browser_its_provider_and_an_hour() {
        let (_, sealed, browser) = begin(1, "/members?x=1");
        let state = LoginState::open(&keyring(), &sealed, "/auth/").unwrap();
        let now = Timestamp::from_secs(1_000);
        assert!(state.is_good("demo", Some(browser), now));
        assert!(!state.is_good("demo", None, now));
        assert!(!state.is_good("demo", Some(BrowserId::random(&mut SeededEntropy(9))), now));
        assert!(!state.is_good("other", Some(browser), now), "o14: begun with another provider");
        assert!(!state.is_good("demo", Some(browser), now + Span::from_mins(61)));
        assert_eq!(state.return_to().as_str(), "/members?x=1");
    }

    #[test]
    fn o03_verifier_and_nonce_are_fresh_for_every_flow_and_not_in_the_state() {
        let (a, sealed, browser) = begin(1, "/");
        let (b, _, _) = begin(2, "/");
        let keys = keyring();
        let verifier = a.code_verifier(&keys, browser).unwrap();
        assert_eq!(verifier.len(), 43);
        assert_ne!(Some(&verifier), b.code_verifier(&keys, browser).as_ref());
        assert_ne!(Some(&verifier), a.nonce(&keys, browser).as_ref());
        assert!(!sealed.contains(&verifier));
        // RFC 7636 appendix B: the challenge is the hash of the verifier's ASCII.
        let expected = URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes()));
        assert_eq!(a.code_challenge(&keys, browser), Some(expected));
    }
}
