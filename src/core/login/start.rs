//! The authorization request (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2.1, RFC 7636 §4.3).

use super::{BrowserId, LoginState, Provider};
use crate::crypto::Keyring;
use crate::http::percent::encode_component;
use crate::providers::Quirk;

/// What an authorization request is made of.
pub struct AuthorizationRequest<'a> {
    /// The keys.
    pub keyring: &'a Keyring,
    /// The provider.
    pub provider: &'a Provider,
    /// Its authorization endpoint.
    pub endpoint: &'a str,
    /// The flow.
    pub state: &'a LoginState,
    /// The flow, sealed.
    pub sealed_state: &'a str,
    /// The browser that is sent.
    pub browser: BrowserId,
    /// Where the response is to go.
    pub redirect_uri: &'a str,
}

impl AuthorizationRequest<'_> {
    /// The URL that sends the customer to the provider. `None` only when the flow's key is not known any more.
    pub fn url(&self) -> Option<String> {
        let Self { keyring, provider, state, sealed_state, browser, .. } = self;
        let nonce = state.nonce(keyring, *browser)?;
        let challenge = state.code_challenge(keyring, *browser)?;
        let scopes = provider.scopes.join(" ");
        let id = if provider.has(Quirk::AppId) { "appid" } else { "client_id" };
        let redirect_uri = redirect_uri(provider, self.redirect_uri, sealed_state);
        let flow = state.flow().to_string();
        let mut parameters = vec![
            (id, &*provider.client_id),
            ("redirect_uri", &redirect_uri),
            ("response_type", "code"),
            ("scope", &scopes),
            ("state", if provider.has(Quirk::ShortState) { &flow } else { sealed_state }),
        ];
        parameters.retain(|(name, value)| *name != "scope" || !value.is_empty());
        if provider.sends_pkce {
            parameters.extend([("code_challenge", &*challenge), ("code_challenge_method", "S256")]);
        }
        if provider.endpoints.is_none() {
            parameters.push(("nonce", &nonce));
        }
        parameters.extend(provider.parameters);
        let mut url = with_query(self.endpoint, &parameters);
        if provider.has(Quirk::AppId) {
            url.push_str("#wechat_redirect");
        }
        Some(url)
    }
}

/// The redirect URI of a flow. At a provider that forgets a long `state` it carries the flow itself.
pub fn redirect_uri(provider: &Provider, callback: &str, sealed_state: &str) -> String {
    match provider.has(Quirk::ShortState) {
        true => with_query(callback, &[("flow", sealed_state)]),
        false => callback.to_owned(),
    }
}

/// `endpoint` with the parameters added to its query (RFC 6749 §3.1: a query it has already is kept).
pub(super) fn with_query(endpoint: &str, parameters: &[(&str, &str)]) -> String {
    let mut url = endpoint.to_owned();
    for (name, value) in parameters {
        url.push(if url.contains('?') { '&' } else { '?' });
        url.push_str(name);
        url.push('=');
        url.push_str(&encode_component(value));
    }
    url
}
