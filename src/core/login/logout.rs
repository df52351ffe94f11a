//! The logout request to the provider (OpenID Connect RP-Initiated Logout 1.0 §2).

use super::Provider;
use super::start::with_query;
use crate::oidc::ProviderMetadata;

/// The URL that ends the customer's session at the provider too, when the provider offers it. `return_to` is an
/// absolute URL registered there; the customer comes back to it.
pub fn end_session_url(
    provider: &Provider,
    metadata: &ProviderMetadata,
    id_token_hint: Option<&str>,
    return_to: &str,
) -> Option<String> {
    let endpoint = metadata.end_session_endpoint.as_ref()?.as_str();
    let mut parameters = vec![("client_id", provider.client_id.as_str()), ("post_logout_redirect_uri", return_to)];
    parameters.extend(id_token_hint.map(|hint| ("id_token_hint", hint)));
    Some(with_query(endpoint, &parameters))
}
