//! A provider's metadata (OpenID Connect Discovery 1.0 §3, §4.3; RFC 8414; RFC 9207).

use super::url::{Endpoint, Issuer, UrlError};
use crate::jose::{
    Algorithm,
    claims::{Claims, Malformed},
    json::{self, JsonError},
};

/// What a provider says of itself, checked against the issuer it was asked for.
///
/// The fields have the names of the specification; members we have no use for are not kept.
#[derive(Clone, Debug)]
pub struct ProviderMetadata {
    /// The issuer the metadata belongs to.
    pub issuer: Issuer,
    /// The issuer of each tenant, with `{tenantid}` where the tenant's id belongs, if there is one per tenant.
    pub per_tenant: Option<String>,
    /// Where the browser is sent to sign in.
    pub authorization_endpoint: Endpoint,
    /// Where codes are exchanged.
    pub token_endpoint: Endpoint,
    /// Where the key set is.
    pub jwks_uri: Endpoint,
    /// Where more claims can be had.
    pub userinfo_endpoint: Option<Endpoint>,
    /// Where the browser is sent to sign out (OpenID Connect RP-Initiated Logout 1.0 §2.1).
    pub end_session_endpoint: Option<Endpoint>,
    /// Whether every authorization response carries `iss` (RFC 9207 §3).
    pub authorization_response_iss_parameter_supported: bool,
    /// The algorithms ID tokens may be signed with, as far as we know them; never empty.
    pub id_token_signing_alg_values_supported: Vec<Algorithm>,
}

/// Why metadata is not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiscoveryError {
    /// Not an object we read.
    Json(JsonError),
    /// A required member is missing.
    Missing(&'static str),
    /// A member has the wrong type.
    Malformed(&'static str),
    /// `issuer` is another than the one asked for.
    IssuerMismatch,
    /// A member is no address we use.
    Url(&'static str, UrlError),
    /// No signature algorithm of ours is offered.
    NoUsableAlgorithm,
}

impl DiscoveryError {
    /// The stable name for logs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Json(_) => "discovery_json",
            Self::Missing(_) => "discovery_missing",
            Self::Malformed(_) => "discovery_malformed",
            Self::IssuerMismatch => "discovery_issuer_mismatch",
            Self::Url(..) => "discovery_url",
            Self::NoUsableAlgorithm => "discovery_no_usable_algorithm",
        }
    }

    /// The member at fault, where it is one.
    pub const fn member(self) -> Option<&'static str> {
        match self {
            Self::Missing(member) | Self::Malformed(member) | Self::Url(member, _) => Some(member),
            Self::IssuerMismatch => Some("issuer"),
            Self::NoUsableAlgorithm => Some("id_token_signing_alg_values_supported"),
            Self::Json(_) => None,
        }
    }
}

impl From<Malformed> for DiscoveryError {
    fn from(Malformed(member): Malformed) -> Self {
        Self::Malformed(member)
    }
}

impl ProviderMetadata {
    /// Reads the document found at `issuer`'s [`discovery_url`](Issuer::discovery_url), at most 64 KiB.
    pub fn parse(issuer: &Issuer, body: &[u8]) -> Result<Self, DiscoveryError> {
        Self::read(issuer, None, body)
    }

    /// The same, where the document may also name `template`, an issuer with `{tenantid}` in it, in the place of
    /// `issuer`: it then speaks for every tenant, and [`per_tenant`](Self::per_tenant) has the template.
    pub fn parse_with_tenants(issuer: &Issuer, template: &str, body: &[u8]) -> Result<Self, DiscoveryError> {
        Self::read(issuer, Some(template), body)
    }

    fn read(issuer: &Issuer, template: Option<&str>, body: &[u8]) -> Result<Self, DiscoveryError> {
        let document = json::object(body, json::DOCUMENT_LIMIT).map_err(DiscoveryError::Json)?;
        let members = Claims(&document);

        // §4.3: "MUST be identical to the Issuer URL that was used as the prefix": no trailing slash is forgiven.
        let per_tenant = match members.string("issuer")? {
            None => return Err(DiscoveryError::Missing("issuer")),
            Some(named) if named == issuer.as_str() => None,
            Some(named) if Some(named) == template => Some(named.to_owned()),
            Some(_) => return Err(DiscoveryError::IssuerMismatch),
        };

        let optional = |member| match members.string(member)? {
            None => Ok(None),
            Some(text) => {
                Endpoint::parse(text, issuer).map(Some).map_err(|error| DiscoveryError::Url(member, error))
            }
        };
        let required = |member| optional(member)?.ok_or(DiscoveryError::Missing(member));
        // Required by §3, which also says that RS256 must be among them: where it is missing, that is all we know. A list
        // is an array here; the lone string an audience may be is not one.
        let member = "id_token_signing_alg_values_supported";
        if document.get(member).is_some_and(|value| !value.is_array()) {
            return Err(DiscoveryError::Malformed(member));
        }
        let algorithms: Vec<_> = match members.audience(member)? {
            None => vec![Algorithm::RS256],
            Some(names) => names.into_iter().filter_map(Algorithm::from_name).collect(),
        };
        if algorithms.is_empty() {
            return Err(DiscoveryError::NoUsableAlgorithm);
        }

        Ok(Self {
            issuer: issuer.clone(),
            per_tenant,
            authorization_endpoint: required("authorization_endpoint")?,
            token_endpoint: required("token_endpoint")?,
            jwks_uri: required("jwks_uri")?,
            userinfo_endpoint: optional("userinfo_endpoint")?,
            end_session_endpoint: optional("end_session_endpoint")?,
            authorization_response_iss_parameter_supported: members
                .boolean("authorization_response_iss_parameter_supported")?
                .unwrap_or(false),
            id_token_signing_alg_values_supported: algorithms,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn document() -> Value {
        json!({
            "issuer": "https://op.example",
            "authorization_endpoint": "https://op.example/authorize?tenant=1",
            "token_endpoint": "https://op.example/token",
            "jwks_uri": "https://keys.example/jwks",
            "userinfo_endpoint": "https://op.example/me",
            "end_session_endpoint": "https://op.example/bye",
            "authorization_response_iss_parameter_supported": true,
            "id_token_signing_alg_values_supported": ["none", "HS256", "ES256", "RS256"],
            "scopes_supported": ["openid"],
        })
    }

    fn parse(document: &Value) -> Result<ProviderMetadata, DiscoveryError> {
        ProviderMetadata::parse(
            &Issuer::parse("https://op.example").unwrap(),
            document.to_string().as_bytes(),
        )
    }

    fn with(member: &str, value: Value) -> Value {
        let mut document = document();
        document[member] = value;
        document
    }

    fn without(member: &str) -> Value {
        let mut document = document();
        document.as_object_mut().unwrap().remove(member);
        document
    }

    #[test]
    fn metadata_is_kept_as_far_as_we_know_it() {
        let metadata = parse(&document()).unwrap();
        assert_eq!(metadata.authorization_endpoint.as_str(), "https://op.example/authorize?tenant=1");
        assert!(metadata.authorization_endpoint.has_query());
        assert_eq!(metadata.jwks_uri.as_str(), "https://keys.example/jwks");
        assert_eq!(metadata.end_session_endpoint.unwrap().as_str(), "https://op.example/bye");
        assert!(metadata.authorization_response_iss_parameter_supported);
        assert_eq!(metadata.id_token_signing_alg_values_supported, [Algorithm::ES256, Algorithm::RS256]);
    }

    #[test]
    fn what_may_be_omitted_has_its_default() {
        let minimal = json!({
            "issuer": "https://op.example",
            "authorization_endpoint": "https://op.example/authorize",
            "token_endpoint": "https://op.example/token",
            "jwks_uri": "https://op.example/jwks",
        });
        let metadata = parse(&minimal).unwrap();
        assert!(metadata.userinfo_endpoint.is_none() && metadata.end_session_endpoint.is_none());
        assert!(!metadata.authorization_response_iss_parameter_supported);
        assert_eq!(metadata.id_token_signing_alg_values_supported, [Algorithm::RS256]);
    }

    #[test]
    fn o06_the_issuer_is_the_one_asked_for_to_the_byte() {
        for other in [
            "https://op.example/",
            "https://OP.example",
            "https://op.example:443",
            "http://op.example",
            "https://evil.example",
            "",
        ] {
            assert_eq!(
                parse(&with("issuer", json!(other))).unwrap_err(),
                DiscoveryError::IssuerMismatch,
                "{other}"
            );
        }
        assert_eq!(
            parse(&with("issuer", json!(["https://op.example"]))).unwrap_err(),
            DiscoveryError::Malformed("issuer")
        );
        assert_eq!(parse(&without("issuer")).unwrap_err(), DiscoveryError::Missing("issuer"));
    }

    #[test]
    fn required_members_are_required_and_none_may_be_malformed() {
        for member in ["authorization_endpoint", "token_endpoint", "jwks_uri"] {
            assert_eq!(parse(&without(member)).unwrap_err(), DiscoveryError::Missing(member));
        }
        for member in ["token_endpoint", "jwks_uri", "userinfo_endpoint", "end_session_endpoint"] {
            assert_eq!(parse(&with(member, json!(5))).unwrap_err(), DiscoveryError::Malformed(member));
            assert_eq!(
                parse(&with(member, json!("https://169.254.169.254/x"))).unwrap_err(),
                DiscoveryError::Url(member, UrlError::Host)
            );
            assert_eq!(
                parse(&with(member, json!("https://db.internal/x"))).unwrap_err(),
                DiscoveryError::Url(member, UrlError::PrivateHost)
            );
        }
        let member = "id_token_signing_alg_values_supported";
        for wrong in [json!("RS256"), json!([1])] {
            assert_eq!(parse(&with(member, wrong)).unwrap_err(), DiscoveryError::Malformed(member));
        }
        assert_eq!(
            parse(&with("id_token_signing_alg_values_supported", json!(["none", "HS256"]))).unwrap_err(),
            DiscoveryError::NoUsableAlgorithm
        );
    }

    #[test]
    fn f10_a_page_or_half_a_document_is_no_metadata() {
        let issuer = Issuer::parse("https://op.example").unwrap();
        let whole = document().to_string();
        for body in ["<!doctype html><p>Down for maintenance", "", "[]", whole.split_at(whole.len() / 2).0] {
            assert!(matches!(
                ProviderMetadata::parse(&issuer, body.as_bytes()),
                Err(DiscoveryError::Json(_))
            ));
        }
        let padded = format!("{whole}{}", " ".repeat(json::DOCUMENT_LIMIT));
        assert_eq!(
            ProviderMetadata::parse(&issuer, padded.as_bytes()).unwrap_err(),
            DiscoveryError::Json(JsonError::TooLarge)
        );
    }
}
