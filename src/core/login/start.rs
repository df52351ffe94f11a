//! The authorization request (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2.1, RFC 7636 §4.3).

use super::{BrowserId, LoginState, Provider};
use crate::crypto::Keyring;
use crate::http::percent::encode_component;
use crate::oidc::ProviderMetadata;

/// The URL that sends the customer to the provider. `None` only when the flow's key is not known any more.
pub fn authorization_request(
    keyring: &Keyring,
    provider: &Provider,
    metadata: &ProviderMetadata,
    state: &LoginState,
    sealed_state: &str,
    browser: BrowserId,
    redirect_uri: &str,
) -> Option<String> {
    let nonce = state.nonce(keyring, browser)?;
    let challenge = state.code_challenge(keyring, browser)?;
    let scopes = provider.scopes.join(" ");
    let parameters = [
        ("response_type", "code"),
        ("client_id", &provider.client_id),
        ("redirect_uri", redirect_uri),
        ("scope", &scopes),
        ("state", sealed_state),
        ("nonce", &nonce),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ];
    Some(with_query(metadata.authorization_endpoint.as_str(), &parameters))
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
