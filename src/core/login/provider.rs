//! A provider as the operator registered this gateway with it.

use crate::jose::ClientKey;
use crate::oidc::{Endpoint, Issuer};
use crate::providers::{Claims, Quirk, Verified};

/// A sign-in provider and this gateway's registration as a client (relying party) there.
#[derive(Clone)]
pub struct Provider {
    /// Its name in URLs and the configuration.
    pub id: String,
    /// The name of its definition; empty for one that is described by configuration alone.
    pub kind: &'static str,
    /// Its name for customers.
    pub label: String,
    /// Its issuer identifier; of a plain OAuth 2.0 provider, what stands for one.
    pub issuer: Issuer,
    /// The endpoints of a plain OAuth 2.0 provider. Those of an OpenID provider are in its metadata.
    pub endpoints: Option<Endpoints>,
    /// Our client id there.
    pub client_id: String,
    /// How we prove at the token endpoint that we are that client.
    pub auth: ClientAuth,
    /// The scopes asked for.
    pub scopes: Vec<String>,
    /// Whether PKCE (RFC 7636) is used.
    pub sends_pkce: bool,
    /// Whether ID tokens carry the nonce back. Where they do, it must be there.
    pub returns_nonce: bool,
    /// Where in its answers the customer is.
    pub claims: ClaimPointers,
    /// Parameters of its own in the authorization request.
    pub parameters: &'static [(&'static str, &'static str)],
    /// What it does otherwise than the specifications.
    pub quirks: &'static [Quirk],
    /// The claim that lists roles, if the operator trusts the provider with them.
    pub roles_claim: Option<String>,
    /// Whether the operator trusts the provider to know who owns an e-mail address. Then a verified address leads to
    /// the account of the address; otherwise it is a word in a header, and nothing more.
    pub trusted_email: bool,
    /// Whether its tokens are kept in the account, for routes that ask for them.
    pub keep_tokens: bool,
}

impl Provider {
    /// Whether it does something otherwise.
    pub fn has(&self, quirk: Quirk) -> bool {
        self.quirks.contains(&quirk)
    }

    /// The longest `state` that it takes, in bytes.
    pub fn longest_state(&self) -> usize {
        let limits = self.quirks.iter().filter_map(|quirk| match quirk {
            Quirk::StateAtMost(bytes) => Some(*bytes),
            _ => None,
        });
        limits.min().unwrap_or(usize::MAX)
    }
}

/// The endpoints of a plain OAuth 2.0 provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    /// Where the browser is sent (RFC 6749 §3.1).
    pub authorization: Endpoint,
    /// Where codes are exchanged (RFC 6749 §3.2).
    pub token: Endpoint,
    /// The API that says who the customer is.
    pub userinfo: Endpoint,
}

/// Where in a provider's answers the customer is: JSON pointers (RFC 6901). See [`Claims`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimPointers {
    /// Who they are; several with spaces between are all of them.
    pub subject: String,
    /// The e-mail address; empty: there is none.
    pub email: String,
    /// What says that the address is verified.
    pub verified: Verified<String>,
    /// The display name, the first of these that is there.
    pub name: Vec<String>,
    /// The language; empty: there is none.
    pub locale: String,
}

impl From<&Claims> for ClaimPointers {
    fn from(claims: &Claims) -> Self {
        let verified = match claims.verified {
            Verified::Never => Verified::Never,
            Verified::Claim(pointer) => Verified::Claim(pointer.to_owned()),
            Verified::ClaimOrText(pointer) => Verified::ClaimOrText(pointer.to_owned()),
            Verified::Hosted { claim, domain, organisation } => Verified::Hosted {
                claim: claim.to_owned(),
                domain: domain.to_owned(),
                organisation: organisation.to_owned(),
            },
            Verified::PrimaryOfList => Verified::PrimaryOfList,
        };
        Self {
            subject: claims.subject.to_owned(),
            email: claims.email.to_owned(),
            verified,
            name: claims.name.iter().map(|pointer| (*pointer).to_owned()).collect(),
            locale: claims.locale.to_owned(),
        }
    }
}

/// Client authentication at the token endpoint (OpenID Connect Core §9, RFC 6749 §2.3.1).
#[derive(Clone)]
pub enum ClientAuth {
    /// `client_secret_basic`.
    Basic(ClientSecret),
    /// `client_secret_post`.
    Post(ClientSecret),
    /// A secret that is signed anew for each request (Apple).
    Signed(SignedSecret),
    /// A public client: PKCE alone ties the code to us.
    Public,
}

impl ClientAuth {
    /// The secret that the provider knows too, if there is one.
    pub(super) fn secret(&self) -> Option<&ClientSecret> {
        match self {
            Self::Basic(secret) | Self::Post(secret) => Some(secret),
            Self::Signed(_) | Self::Public => None,
        }
    }
}

/// What a client secret is signed with (<https://developer.apple.com/documentation/accountorganizationaldatasharing/creating-a-client-secret>).
#[derive(Clone)]
pub struct SignedSecret {
    /// The private key, out of the `.p8` file.
    pub key: ClientKey,
    /// Its id.
    pub key_id: String,
    /// The team it belongs to.
    pub team_id: String,
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
