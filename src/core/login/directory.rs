//! What this isolate knows of its providers: metadata and key sets, and when to ask again.
//!
//! Known keys are used while the provider is down, an unknown `kid` causes at most one look in a cool-down, and a
//! provider that just failed is left alone for a moment. Nothing is fetched before a customer needs it, so a cold
//! start works with every provider down.

use super::Provider;
use super::callback::{Failure, FailureKind};
use crate::base::{Span, Timestamp};
use crate::jose::jws::verify;
use crate::jose::{JwsError, KeySet, Policy, Verified};
use crate::oidc::{DOCUMENT_LIMIT, ProviderMetadata};
use crate::outbound::{OutboundError, OutboundRequest};
use crate::ports::Platform;
use crate::providers::Quirk;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

/// Metadata is looked up again after this long.
const METADATA_FRESH: Span = Span::from_mins(60);
/// A key set is looked up again after this long.
const KEYS_FRESH: Span = Span::from_mins(10);
/// While the provider is down, what is known stays in use this long; then the operator must know.
const STALE_LIMIT: Span = Span::from_days(1);
/// An unknown `kid` makes the key set be looked up again at most this often.
const UNKNOWN_KEY_COOL_DOWN: Span = Span::from_secs(30);
/// A provider that failed is asked again after this long.
const FAILURE_COOL_DOWN: Span = Span::from_secs(5);
/// A provider that failed counts as unwell for this long: the sign-in page says so.
const UNWELL: Span = Span::from_mins(2);
/// The issuer that Microsoft's metadata names where it speaks for every tenant.
pub(super) const TENANTS: &str = "https://login.microsoftonline.com/{tenantid}/v2.0";
const TIMEOUT: Span = Span::from_secs(8);
const MAX_DOCUMENT: usize = DOCUMENT_LIMIT;

/// Why nothing is known of a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DirectoryError {
    /// It does not answer, or not properly; the code is for the log.
    Unavailable(&'static str),
    /// It answers with something that must not be used; the code is for the log.
    Untrusted(&'static str),
}

/// Why a token of a provider is not believed.
pub(super) enum Unverified {
    /// There are no keys.
    Keys(DirectoryError),
    /// It names a key that nobody knows, and no newer set is to be had now: it may be good.
    NoNewerKeys(JwsError),
    /// Nothing mends it.
    Token(JwsError),
}

impl From<Unverified> for Failure {
    fn from(error: Unverified) -> Self {
        match error {
            Unverified::Keys(error) => error.into(),
            Unverified::NoNewerKeys(error) | Unverified::Token(error) => Self::untrusted(error.code()),
        }
    }
}

/// Something that was fetched, and when it was last tried.
struct Entry<T> {
    value: Option<(Rc<T>, Timestamp)>,
    failed: Option<(Timestamp, DirectoryError)>,
    looked_for_key_at: Option<Timestamp>,
}

impl<T> Default for Entry<T> {
    fn default() -> Self {
        Self { value: None, failed: None, looked_for_key_at: None }
    }
}

impl<T> Entry<T> {
    /// What is known, if it need not or must not be fetched now.
    fn usable(&self, fresh: Span, now: Timestamp) -> Option<Result<Rc<T>, DirectoryError>> {
        let young = |limit: Span| {
            self.value.as_ref().filter(|(_, at)| now.since(*at) < limit).map(|(v, _)| v.clone())
        };
        if let Some(value) = young(fresh) {
            return Some(Ok(value));
        }
        let (failed_at, error) = self.failed?;
        (now.since(failed_at) < FAILURE_COOL_DOWN).then(|| young(STALE_LIMIT).ok_or(error))
    }

    /// Takes in what a fetch brought; a failure leaves what is known in use.
    fn settle(
        &mut self,
        fetched: Result<T, DirectoryError>,
        now: Timestamp,
    ) -> Result<Rc<T>, DirectoryError> {
        match fetched {
            Ok(value) => {
                let value = Rc::new(value);
                self.value = Some((value.clone(), now));
                self.failed = None;
                Ok(value)
            }
            Err(error) => {
                self.failed = Some((now, error));
                let stale = self.value.as_ref().filter(|(_, at)| now.since(*at) < STALE_LIMIT);
                stale.map(|(value, _)| value.clone()).ok_or(error)
            }
        }
    }
}

/// The metadata and key sets of all providers, by the provider's name. Keys of one issuer are never used for another.
#[derive(Default)]
pub struct Directory {
    metadata: RefCell<HashMap<String, Entry<ProviderMetadata>>>,
    keys: RefCell<HashMap<String, Entry<KeySet>>>,
    /// When each provider last failed to answer, unless it has answered since.
    failed: RefCell<HashMap<String, Timestamp>>,
    /// How often what the field above says of a provider has changed.
    news: Cell<u32>,
}

impl Directory {
    /// The provider's metadata (OpenID Connect Discovery 1.0 §4).
    ///
    /// # Errors
    /// [`DirectoryError`].
    pub async fn metadata(
        &self,
        platform: &impl Platform,
        provider: &Provider,
    ) -> Result<Rc<ProviderMetadata>, DirectoryError> {
        let known = entry(&self.metadata, &provider.id, |entry| entry.usable(METADATA_FRESH, platform.now()));
        if let Some(known) = known {
            return known;
        }
        let fetched = document(platform, provider.issuer.discovery_url()).await.and_then(|body| {
            let metadata = match provider.has(Quirk::IssuerPerTenant) {
                true => ProviderMetadata::parse_with_tenants(&provider.issuer, TENANTS, &body),
                false => ProviderMetadata::parse(&provider.issuer, &body),
            };
            metadata.map_err(|error| DirectoryError::Untrusted(error.code()))
        });
        self.note(&provider.id, &fetched.as_ref().map_err(|error| Failure::from(*error)), platform.now());
        entry(&self.metadata, &provider.id, |entry| entry.settle(fetched, platform.now()))
    }

    /// The provider's key set.
    ///
    /// # Errors
    /// [`DirectoryError`].
    pub async fn keys(
        &self,
        platform: &impl Platform,
        provider: &Provider,
        metadata: &ProviderMetadata,
    ) -> Result<Rc<KeySet>, DirectoryError> {
        let known = entry(&self.keys, &provider.id, |entry| entry.usable(KEYS_FRESH, platform.now()));
        match known {
            Some(known) => known,
            None => self.fetch_keys(platform, provider, metadata).await,
        }
    }

    /// The key set once more, because a token names a key that is not in it. `None` when that was done too recently, or
    /// brings none.
    pub async fn keys_again(
        &self,
        platform: &impl Platform,
        provider: &Provider,
        metadata: &ProviderMetadata,
    ) -> Option<Rc<KeySet>> {
        let now = platform.now();
        let allowed = entry(&self.keys, &provider.id, |entry| {
            let recently = |at: Timestamp| now.since(at) < UNKNOWN_KEY_COOL_DOWN;
            let allowed = !entry.looked_for_key_at.is_some_and(recently);
            if allowed {
                // Noted before the fetch: requests that come meanwhile must not add to a storm.
                entry.looked_for_key_at = Some(now);
            }
            allowed
        });
        match allowed {
            true => {
                let keys = self.fetch_keys(platform, provider, metadata).await.ok()?;
                // What is known stays in use when there is no newer set; it is no newer for it.
                entry(&self.keys, &provider.id, |entry| entry.failed.is_none()).then_some(keys)
            }
            false => None,
        }
    }

    /// Verifies a token of the provider. An unknown key may be a new one: the key set is then looked up once more.
    ///
    /// # Errors
    /// [`Unverified`].
    pub(super) async fn verified(
        &self,
        platform: &impl Platform,
        provider: &Provider,
        metadata: &ProviderMetadata,
        token: &str,
        policy: &Policy<'_>,
    ) -> Result<Verified, Unverified> {
        let keys = self.keys(platform, provider, metadata).await.map_err(Unverified::Keys)?;
        let error = match verify(token, &keys, policy, platform).await {
            Err(error) if error.may_be_rotation() => error,
            verified => return verified.map_err(Unverified::Token),
        };
        let newer = self.keys_again(platform, provider, metadata).await;
        let newer = newer.ok_or(Unverified::NoNewerKeys(error))?;
        verify(token, &newer, policy, platform).await.map_err(Unverified::Token)
    }

    /// Whether the provider has just failed to answer, and not answered since.
    pub fn is_unwell(&self, provider: &Provider, now: Timestamp) -> bool {
        self.failed.borrow().get(&provider.id).is_some_and(|at| now.since(*at) < UNWELL)
    }

    /// Counts how often a provider has become unwell, or well again.
    pub fn news(&self) -> u32 {
        self.news.get()
    }

    /// Notes how an exchange with the provider ended.
    pub(super) fn note<T>(&self, provider: &str, outcome: &Result<T, Failure>, now: Timestamp) {
        let mut failed = self.failed.borrow_mut();
        let is_news = match outcome {
            Ok(_) => failed.remove(provider).is_some(),
            Err(Failure { kind: FailureKind::Unavailable, .. }) => {
                let before = failed.insert(provider.to_owned(), now);
                before.is_none_or(|at| now.since(at) >= UNWELL)
            }
            // It answered: what it said is another matter.
            Err(_) => false,
        };
        self.news.set(self.news.get().wrapping_add(u32::from(is_news)));
    }

    async fn fetch_keys(
        &self,
        platform: &impl Platform,
        provider: &Provider,
        metadata: &ProviderMetadata,
    ) -> Result<Rc<KeySet>, DirectoryError> {
        let fetched = document(platform, metadata.jwks_uri.as_str().to_owned())
            .await
            .and_then(|body| KeySet::parse(&body).map_err(|error| DirectoryError::Untrusted(error.code())));
        self.note(&provider.id, &fetched.as_ref().map_err(|error| Failure::from(*error)), platform.now());
        entry(&self.keys, &provider.id, |entry| entry.settle(fetched, platform.now()))
    }
}

fn entry<T, R>(
    all: &RefCell<HashMap<String, Entry<T>>>,
    id: &str,
    with: impl FnOnce(&mut Entry<T>) -> R,
) -> R {
    with(all.borrow_mut().entry(id.to_owned()).or_default())
}

/// Fetches a JSON document. Redirects are refused: they would lead to where nobody checked (O17).
async fn document(platform: &impl Platform, url: String) -> Result<Vec<u8>, DirectoryError> {
    let request = OutboundRequest {
        method: "GET",
        url,
        headers: vec![("accept", "application/json".to_owned())],
        body: None,
        timeout: TIMEOUT,
        max_bytes: MAX_DOCUMENT,
    };
    match platform.exchange(request).await {
        Ok(response) if response.status == 200 => Ok(response.body),
        Ok(_) => Err(DirectoryError::Unavailable("status")),
        Err(error @ OutboundError::TooLarge) => Err(DirectoryError::Untrusted(error.code())),
        Err(error) => Err(DirectoryError::Unavailable(error.code())),
    }
}
