//! A provider as the operator registered this gateway with it.

use crate::oidc::Issuer;

/// An OpenID provider and this gateway's registration as a client (relying party) there.
#[derive(Clone)]
pub struct Provider {
    /// Its name in URLs and the configuration.
    pub id: String,
    /// Its name for customers.
    pub label: String,
    /// Its issuer identifier.
    pub issuer: Issuer,
    /// Our client id there.
    pub client_id: String,
    /// How we prove at the token endpoint that we are that client.
    pub auth: ClientAuth,
    /// The scopes asked for.
    pub scopes: Vec<String>,
    /// The ID token claim that lists roles, if the operator trusts the provider with them.
    pub roles_claim: Option<String>,
    /// Whether the operator trusts the provider to know who owns an e-mail address. Then a verified address leads to
    /// the account of the address; otherwise it is a word in a header, and nothing more.
    pub trusted_email: bool,
}

/// Client authentication at the token endpoint (OpenID Connect Core §9, RFC 6749 §2.3.1).
#[derive(Clone)]
pub enum ClientAuth {
    /// `client_secret_basic`.
    Basic(ClientSecret),
    /// `client_secret_post`.
    Post(ClientSecret),
    /// A public client: PKCE alone ties the code to us.
    Public,
}

/// A client secret. It has no `Debug`, so it cannot be logged.
#[derive(Clone)]
pub struct ClientSecret(String);

impl ClientSecret {
    /// Wraps a secret.
    pub fn new(secret: String) -> Self {
        Self(secret)
    }

    /// For the token request and nothing else.
    pub(super) fn reveal(&self) -> &str {
        &self.0
    }
}
