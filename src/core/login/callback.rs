//! The authorization response, and all that follows until there is a session: who the customer is, and their account.

use super::account::{Entered, Joined, Joining, Visit, Word, add, enter};
use super::refresh::kept;
use super::{Directory, DirectoryError, LoginState, Provider, oauth2, openid};
use crate::crypto::Keyring;
use crate::ports::Platform;
use crate::providers::Quirk;

/// The parameters of the authorization response (RFC 6749 §4.1.2, RFC 9207 §2).
#[derive(Clone, Debug, Default)]
pub struct CallbackParams {
    /// The code, single use.
    pub code: Option<String>,
    /// The issuer, if the provider names itself.
    pub iss: Option<String>,
    /// The error, if it is one.
    pub error: Option<String>,
    /// The state, as it came back.
    pub state: Option<String>,
    /// The device, where the provider gives it an id (VK).
    pub device_id: Option<String>,
    /// The display name, where the provider tells it here (Apple). It came through the browser: it is what the customer
    /// likes to be called, and proves nothing.
    pub name: Option<String>,
}

/// What kind of failure it was, which decides how the customer goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureKind {
    /// The flow cannot be continued; a fresh one can.
    Expired,
    /// The customer, or the provider for them, said no.
    Declined,
    /// The provider does not answer properly now.
    Unavailable,
    /// The provider's answer must not be believed.
    Untrusted,
    /// An object of ours does not answer now.
    Account,
}

/// A login that failed. The customer is told the kind; the log gets the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// How the customer goes on.
    pub kind: FailureKind,
    /// What happened exactly.
    pub code: &'static str,
}

impl Failure {
    pub(super) const fn new(kind: FailureKind, code: &'static str) -> Self {
        Self { kind, code }
    }
    pub(super) const fn expired(code: &'static str) -> Self {
        Self::new(FailureKind::Expired, code)
    }
    pub(super) const fn untrusted(code: &'static str) -> Self {
        Self::new(FailureKind::Untrusted, code)
    }
    pub(super) const fn unavailable(code: &'static str) -> Self {
        Self::new(FailureKind::Unavailable, code)
    }
}

impl From<DirectoryError> for Failure {
    fn from(error: DirectoryError) -> Self {
        match error {
            DirectoryError::Unavailable(code) => Self::unavailable(code),
            DirectoryError::Untrusted(code) => Self::untrusted(code),
        }
    }
}

/// Everything a login needs beside the platform.
pub struct Exchange<'a> {
    /// The keys.
    pub keyring: &'a Keyring,
    /// What is known of the providers.
    pub directory: &'a Directory,
    /// The provider the callback belongs to.
    pub provider: &'a Provider,
    /// The redirect URI of the authorization request, to be repeated (RFC 6749 §4.1.3).
    pub redirect_uri: &'a str,
    /// The flow; the caller has seen that it is good for this provider and browser.
    pub state: &'a LoginState,
    /// The browser that began it, and the session it is to get.
    pub visit: &'a Visit,
}

/// Completes a login: from the authorization response to a session in the customer's account.
///
/// # Errors
/// [`Failure`].
pub async fn complete(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    params: &CallbackParams,
) -> Result<Entered, Failure> {
    let word = proven(platform, exchange, params).await?;
    enter(platform, exchange.provider, word, exchange.visit, exchange.state.flow()).await
}

/// Completes a flow that adds the sign-in to the account of whoever is signed in. No session is made.
///
/// # Errors
/// [`Failure`].
pub async fn join(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    params: &CallbackParams,
    joining: Joining,
) -> Result<Joined, Failure> {
    let word = proven(platform, exchange, params).await?;
    add(platform, exchange.provider, word, joining, exchange.visit).await
}

/// Who the customer is, as the provider proves it.
async fn proven(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    params: &CallbackParams,
) -> Result<Word, Failure> {
    if let Some(error) = &params.error {
        // It came through the browser, where anybody can write it: it says nothing of how the provider is.
        return Err(declined(error));
    }
    let outcome = asked(platform, exchange, params).await;
    exchange.directory.note(&exchange.provider.id, &outcome, platform.now());
    outcome
}

/// Who the customer is, as the provider says when it is asked.
async fn asked(
    platform: &impl Platform,
    exchange: &Exchange<'_>,
    params: &CallbackParams,
) -> Result<Word, Failure> {
    let code = || params.code.as_deref().ok_or(Failure::expired("code_missing"));
    match &exchange.provider.endpoints {
        None => openid::customer(platform, exchange, params, code).await,
        Some(endpoints) => {
            // What stands as the issuer here is a name of ours, so a response that names its issuer (RFC 9207; GitHub's
            // does) is held against nothing. Another provider's response would fail by its state and its redirect URI.
            let code = match code() {
                Err(_) if exchange.provider.has(Quirk::AppId) => return Err(declined("access_denied")),
                code => code?,
            };
            let customer = oauth2::customer(platform, exchange, endpoints, params, code).await?;
            let keeps = exchange.provider.keep_tokens;
            Ok(Word {
                issuer: exchange.provider.issuer.as_str().to_owned(),
                subject: customer.subject,
                told: customer.told,
                id_token: None,
                session_id: None,
                tokens: keeps.then(|| kept(&customer.tokens, platform.now())),
            })
        }
    }
}

/// RFC 6749 §4.1.2.1. The provider's own words are never shown.
fn declined(error: &str) -> Failure {
    match error {
        // Apple and LinkedIn have names of their own for it.
        "access_denied"
        | "login_required"
        | "consent_required"
        | "interaction_required"
        | "user_cancelled_authorize"
        | "user_cancelled_login" => Failure::new(FailureKind::Declined, "declined_at_provider"),
        "server_error" | "temporarily_unavailable" => Failure::unavailable("provider_error"),
        _ => Failure::untrusted("authorization_error"),
    }
}
