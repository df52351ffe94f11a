//! The relying party's side of OpenID Connect, as far as it is pure: reading what a provider says.
//!
//! Every answer is read into a type of its own or refused with one diagnosis. Nothing here fetches: the caller bounds
//! the time, hands over at most [`DOCUMENT_LIMIT`] bytes, follows no redirect, and says which address answered.

mod discovery;
pub mod id_token;
pub mod logout_token;
mod profile;
mod token_response;
mod url;
mod userinfo;

pub use crate::jose::json::DOCUMENT_LIMIT;
pub use discovery::{DiscoveryError, ProviderMetadata};
pub use id_token::{Expected, IdToken, IdTokenError};
pub use logout_token::{ExpectedLogout, LogoutToken, LogoutTokenError};
pub use profile::Profile;
pub use token_response::{AccessToken, TokenErrorCode, TokenResponse, TokenResponseError};
pub use url::{Endpoint, Issuer, UrlError};
pub use userinfo::{Userinfo, UserinfoError};

/// Whether a `Content-Type` says JSON. Parameters such as `charset` are allowed and ignored: JSON is UTF-8 (RFC 8259 §8.1).
fn is_json(content_type: Option<&str>) -> bool {
    content_type
        .and_then(|value| value.split(';').next())
        .is_some_and(|media_type| media_type.trim().eq_ignore_ascii_case("application/json"))
}
