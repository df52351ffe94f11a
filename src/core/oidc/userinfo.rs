//! The userinfo endpoint's answer (OpenID Connect Core 1.0 §5.3.2).

use super::{IdToken, Profile, is_json};
use crate::jose::{
    claims::{Claims, Malformed},
    json::{self, JsonError},
};
use serde_json::{Map, Value};

/// More claims about the customer an ID token names.
#[derive(Clone)]
pub struct Userinfo {
    claims: Map<String, Value>,
}

/// Why the claims are not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserinfoError {
    /// The HTTP status is not 200.
    Status(u16),
    /// Not `application/json`. A signed answer (`application/jwt`) is not something we register for.
    ContentType,
    /// Not an object we read.
    Json(JsonError),
    /// `sub` is missing or no string.
    NoSubject,
    /// `sub` is someone else.
    OtherSubject,
}

impl UserinfoError {
    /// The stable name for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Status(_) => "userinfo_status",
            Self::ContentType => "userinfo_content_type",
            Self::Json(_) => "userinfo_json",
            Self::NoSubject => "userinfo_no_subject",
            Self::OtherSubject => "userinfo_other_subject",
        }
    }
}

impl Userinfo {
    /// Reads the endpoint's answer: its status, its `Content-Type`, and at most 64 KiB of body.
    ///
    /// §5.3.2: "The sub Claim in the UserInfo Response MUST be verified to exactly match the sub Claim in the ID Token;
    /// if they do not match, the UserInfo Response values MUST NOT be used."
    pub fn parse(
        status: u16,
        content_type: Option<&str>,
        body: &[u8],
        id_token: &IdToken,
    ) -> Result<Self, UserinfoError> {
        if status != 200 {
            return Err(UserinfoError::Status(status));
        }
        if !is_json(content_type) {
            return Err(UserinfoError::ContentType);
        }
        let claims = json::object(body, json::DOCUMENT_LIMIT).map_err(UserinfoError::Json)?;
        match Claims(&claims).string("sub") {
            Ok(Some(subject)) if subject == id_token.subject() => Ok(Self { claims }),
            Ok(Some(_)) => Err(UserinfoError::OtherSubject),
            Ok(None) | Err(Malformed(_)) => Err(UserinfoError::NoSubject),
        }
    }

    /// All claims.
    pub fn into_claims(self) -> Map<String, Value> {
        self.claims
    }

    /// What the provider says about the customer.
    pub fn profile(&self) -> Profile<'_> {
        Profile(&self.claims)
    }
}
