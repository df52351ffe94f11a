//! The token endpoint's answer (RFC 6749 §5; OpenID Connect Core 1.0 §3.1.3.3, §3.1.3.4).

use super::is_json;
use crate::{
    base::Span,
    jose::{
        claims::{Claims, Malformed},
        json::{self, JsonError},
        jws,
    },
};
use serde_json::{Map, Value};

/// The most bytes of an access or refresh token.
const MAX_TOKEN: usize = 48 * 1024;

/// Tokens for a code, or for a refresh token. It has no `Debug`: it is made of secrets.
#[derive(Clone)]
pub struct TokenResponse {
    /// The ID token, not yet verified.
    pub id_token: String,
    /// The access token, a bearer token (RFC 6750).
    pub access_token: String,
    /// How long the access token lives from now, where the provider says so.
    pub expires_in: Option<Span>,
    /// The refresh token.
    pub refresh_token: Option<String>,
}

/// Why there are no tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenResponseError {
    /// The provider said no, in the form of RFC 6749 §5.2.
    Refused(TokenErrorCode),
    /// Neither an answer with tokens nor a refusal in due form: the HTTP status.
    Status(u16),
    /// Not `application/json`.
    ContentType,
    /// Not an object we read.
    Json(JsonError),
    /// A required member is missing.
    Missing(&'static str),
    /// A member has the wrong type, or is no token.
    Malformed(&'static str),
    /// `token_type` is not Bearer.
    TokenType,
}

impl TokenResponseError {
    /// The stable name for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Refused(_) => "token_refused",
            Self::Status(_) => "token_status",
            Self::ContentType => "token_content_type",
            Self::Json(_) => "token_json",
            Self::Missing(_) => "token_missing",
            Self::Malformed(_) => "token_malformed",
            Self::TokenType => "token_type",
        }
    }
}

impl From<Malformed> for TokenResponseError {
    fn from(Malformed(member): Malformed) -> Self {
        Self::Malformed(member)
    }
}

/// An `error` of RFC 6749 §5.2, as far as it matters which. Neither it nor the `error_description` beside it is kept: both
/// are a stranger's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenErrorCode {
    /// `invalid_grant`: the code or refresh token is used up, expired, revoked, or was for someone else.
    InvalidGrant,
    /// Another.
    Other,
}

impl TokenErrorCode {
    fn read(text: &str) -> Self {
        match text {
            // GitHub and Slack have names of their own for it.
            "invalid_grant" | "bad_verification_code" | "invalid_code" => Self::InvalidGrant,
            _ => Self::Other,
        }
    }
}

impl TokenResponse {
    /// Reads the endpoint's answer, as [`AccessToken::parse`] does; the ID token must be there.
    pub fn parse(status: u16, content_type: Option<&str>, body: &[u8]) -> Result<Self, TokenResponseError> {
        let AccessToken { id_token, access_token, expires_in, refresh_token, .. } =
            AccessToken::parse(status, content_type, body, false)?;
        let id_token = id_token.ok_or(TokenResponseError::Missing("id_token"))?;
        Ok(Self { id_token, access_token, expires_in, refresh_token })
    }
}

/// Tokens of a plain OAuth 2.0 provider, or for a refresh token (RFC 6749 §5.1). It has no `Debug`: it is made of
/// secrets.
#[derive(Clone)]
pub struct AccessToken {
    /// The access token, a bearer token (RFC 6750).
    pub access_token: String,
    /// How long it lives from now, where the provider says so.
    pub expires_in: Option<Span>,
    /// The refresh token.
    pub refresh_token: Option<String>,
    /// The ID token, not yet verified, where there is one.
    pub id_token: Option<String>,
    /// Everything the answer says.
    pub members: Map<String, Value>,
}

impl AccessToken {
    /// Reads the endpoint's answer: its status, its `Content-Type`, and at most 64 KiB of body. `loose` forgives an
    /// answer that does not say what it is: no JSON in its `Content-Type`, no `token_type`.
    pub fn parse(
        status: u16,
        content_type: Option<&str>,
        body: &[u8],
        loose: bool,
    ) -> Result<Self, TokenResponseError> {
        if status != 200 {
            return Err(refusal(status, content_type, body));
        }
        if !loose && !is_json(content_type) {
            return Err(TokenResponseError::ContentType);
        }
        let members = json::object(body, json::DOCUMENT_LIMIT).map_err(TokenResponseError::Json)?;
        // Some providers refuse with status 200.
        if let Some(error) = members.get("error").and_then(Value::as_str) {
            return Err(TokenResponseError::Refused(TokenErrorCode::read(error)));
        }
        // WeChat: 40029 is a code that is wrong or used, 40163 one that was used.
        match members.get("errcode").and_then(Value::as_u64) {
            None | Some(0) => {}
            Some(40029 | 40163) => {
                return Err(TokenResponseError::Refused(TokenErrorCode::InvalidGrant));
            }
            Some(_) => return Err(TokenResponseError::Refused(TokenErrorCode::Other)),
        }
        match Claims(&members).string("token_type")? {
            Some(kind) if kind.eq_ignore_ascii_case("Bearer") => {}
            None if loose => {}
            None => return Err(TokenResponseError::Missing("token_type")),
            Some(_) => return Err(TokenResponseError::TokenType),
        }
        // Some providers send the number as a text or not at all; nobody has to fail for it.
        let seconds = members.get("expires_in").and_then(|value| match value {
            Value::String(text) => text.parse().ok(),
            value => value.as_u64(),
        });
        Ok(Self {
            access_token: token(&members, "access_token", MAX_TOKEN)?
                .ok_or(TokenResponseError::Missing("access_token"))?,
            expires_in: seconds.map(Span::from_secs),
            refresh_token: token(&members, "refresh_token", MAX_TOKEN)?,
            id_token: token(&members, "id_token", jws::MAX_TOKEN)?,
            members,
        })
    }
}

/// A token: visible ASCII and spaces (RFC 6749 appendix A.12, A.17), and not empty.
fn token(
    answer: &Map<String, Value>,
    member: &'static str,
    limit: usize,
) -> Result<Option<String>, Malformed> {
    match Claims(answer).string(member)? {
        None => Ok(None),
        Some(text) => {
            let sound =
                (1..=limit).contains(&text.len()) && text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
            if sound { Ok(Some(text.to_owned())) } else { Err(Malformed(member)) }
        }
    }
}

/// What an answer that is not 200 means. Only a client error in the form of §5.2 is the provider's considered no;
/// the rest (429, 5xx, a page of HTML) says nothing of the code or the client, and may pass.
fn refusal(status: u16, content_type: Option<&str>, body: &[u8]) -> TokenResponseError {
    let considered = matches!(status, 400 | 401 | 403) && is_json(content_type);
    let answer = considered.then(|| json::object(body, json::DOCUMENT_LIMIT).ok()).flatten();
    match answer.as_ref().and_then(|answer| answer.get("error")).and_then(Value::as_str) {
        Some(error) => TokenResponseError::Refused(TokenErrorCode::read(error)),
        None => TokenResponseError::Status(status),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const JSON: Option<&str> = Some("application/json");

    fn answer() -> Value {
        json!({ "id_token": "a.b.c", "access_token": "at", "token_type": "Bearer", "expires_in": 300, "refresh_token": "rt" })
    }

    fn parse(answer: &Value) -> Result<TokenResponse, TokenResponseError> {
        TokenResponse::parse(200, JSON, answer.to_string().as_bytes())
    }

    fn with(member: &str, value: Value) -> Value {
        let mut answer = answer();
        answer[member] = value;
        answer
    }

    #[test]
    fn tokens_are_read_and_optional_members_are_optional() {
        let tokens = parse(&answer()).ok().unwrap();
        assert_eq!((tokens.id_token.as_str(), tokens.access_token.as_str()), ("a.b.c", "at"));
        assert_eq!(
            (tokens.expires_in, tokens.refresh_token.as_deref()),
            (Some(Span::from_secs(300)), Some("rt"))
        );
        let least = json!({ "id_token": "a.b.c", "access_token": "at", "token_type": "bEARER" });
        let tokens = parse(&least).ok().unwrap();
        assert_eq!((tokens.expires_in, tokens.refresh_token), (None, None));
        for odd in [json!("soon"), json!(null), json!(-1), json!(1.5)] {
            assert_eq!(parse(&with("expires_in", odd)).ok().unwrap().expires_in, None);
        }
        let tokens = parse(&with("expires_in", json!("300"))).ok().unwrap();
        assert_eq!(tokens.expires_in, Some(Span::from_secs(300)), "a number in a text is the number");
    }

    #[test]
    fn f14_the_content_type_is_json_with_or_without_parameters() {
        let body = answer().to_string();
        for good in ["application/json", "application/json; charset=utf-8", "Application/JSON ;charset=UTF-8"]
        {
            assert!(TokenResponse::parse(200, Some(good), body.as_bytes()).is_ok(), "{good}");
        }
        for wrong in [
            None,
            Some(""),
            Some("text/html"),
            Some("text/plain"),
            Some("application/jsonp"),
            Some("application/jwt"),
        ] {
            assert_eq!(
                TokenResponse::parse(200, wrong, body.as_bytes()).err(),
                Some(TokenResponseError::ContentType),
                "{wrong:?}"
            );
        }
    }

    #[test]
    fn f14_an_answer_without_sound_tokens_is_refused() {
        for member in ["id_token", "access_token", "token_type"] {
            let mut answer = answer();
            answer.as_object_mut().unwrap().remove(member);
            assert_eq!(parse(&answer).err(), Some(TokenResponseError::Missing(member)));
            assert_eq!(parse(&with(member, json!(5))).err(), Some(TokenResponseError::Malformed(member)));
        }
        for member in ["id_token", "access_token", "refresh_token"] {
            for wrong in
                [json!(""), json!("a\r\nX-Evil: 1"), json!("ü"), json!("x".repeat(50_000)), json!(null)]
            {
                assert_eq!(parse(&with(member, wrong)).err(), Some(TokenResponseError::Malformed(member)));
            }
        }
        for wrong in ["DPoP", "mac", "", "Bearer "] {
            assert_eq!(parse(&with("token_type", json!(wrong))).err(), Some(TokenResponseError::TokenType));
        }
        let whole = answer().to_string();
        for body in [whole.split_at(30).0, "", "null", "<html>"] {
            assert!(matches!(
                TokenResponse::parse(200, JSON, body.as_bytes()).err(),
                Some(TokenResponseError::Json(_))
            ));
        }
        let padded = format!("{whole}{}", " ".repeat(json::DOCUMENT_LIMIT));
        assert_eq!(
            TokenResponse::parse(200, JSON, padded.as_bytes()).err(),
            Some(TokenResponseError::Json(JsonError::TooLarge))
        );
    }

    #[test]
    fn a_refusal_in_due_form_is_told_from_an_outage() {
        let refused = |status, body: Value| {
            TokenResponse::parse(status, JSON, body.to_string().as_bytes()).err().unwrap()
        };
        for (code, expected) in [
            ("invalid_grant", TokenErrorCode::InvalidGrant),
            ("invalid_client", TokenErrorCode::Other),
            ("slow_down", TokenErrorCode::Other),
            ("<svg onload=alert(1)>\r\n", TokenErrorCode::Other),
        ] {
            for status in [200, 400, 401] {
                let body = json!({ "error": code, "error_description": "<b>no</b>" });
                assert_eq!(refused(status, body), TokenResponseError::Refused(expected));
            }
        }
        for status in [429, 500, 502, 503] {
            assert_eq!(
                refused(status, json!({ "error": "invalid_grant" })),
                TokenResponseError::Status(status)
            );
        }
        assert_eq!(refused(400, json!({})), TokenResponseError::Status(400));
        assert_eq!(refused(302, answer()), TokenResponseError::Status(302));
        assert_eq!(
            TokenResponse::parse(400, Some("text/html"), b"{\"error\":\"x\"}").err(),
            Some(TokenResponseError::Status(400))
        );
    }
}
