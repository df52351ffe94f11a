//! What providers and services answer: metadata, tokens, who somebody is, and the like.

use super::tokens::{forged, with_keys};
use super::{NOW, has_punycode, lines, text};
use serde_json::Value;
use url::Url;
use vestibule_core::base::{Span, Timestamp};
use vestibule_core::jose::json::DOCUMENT_LIMIT;
use vestibule_core::limit::turnstile;
use vestibule_core::oidc::{
    AccessToken, Expected, ExpectedLogout, Issuer, ProviderMetadata, TokenResponse, Userinfo, id_token,
    logout_token,
};
use vestibule_core::password::{BreachQuery, Password};
use vestibule_core::testing::ISSUER;

const NOWADAYS: Timestamp = Timestamp::from_secs(NOW);
const CLIENT: &str = "vestibule";

pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let [status, content_type, body] = lines(text);
    let status = status.parse().unwrap_or(200);
    let content_type = Some(content_type).filter(|text| !text.is_empty());
    let issuer = Issuer::parse(ISSUER).expect("an issuer");
    metadata(&issuer, body.as_bytes());
    token_response(status, content_type, body.as_bytes());
    who(&issuer, body, (status, content_type));
    let expected = turnstile::Expected { hostname: "shop.example", challenge: "c", now: NOWADAYS };
    if turnstile::read(status, body.as_bytes(), expected).is_ok() {
        let answer: Value = serde_json::from_str(body).expect("JSON");
        assert!(status < 500 && answer["success"] == true && answer["cdata"] == turnstile::data("c"));
        assert!(answer["hostname"].as_str().is_some_and(|host| host.eq_ignore_ascii_case("shop.example")));
    }
    let password = Password::prepare("correct horse").unwrap_or_else(|error| panic!("{error}"));
    if let Ok(found) = BreachQuery::new(&password).read(body.as_bytes()) {
        assert!(found.0 == 0 || body.to_ascii_uppercase().contains(':'));
    }
}

fn metadata(issuer: &Issuer, body: &[u8]) {
    let Ok(metadata) = ProviderMetadata::parse(issuer, body) else { return };
    assert_eq!(metadata.issuer, *issuer);
    assert!(body.len() <= DOCUMENT_LIMIT && !metadata.id_token_signing_alg_values_supported.is_empty());
    let optional = [&metadata.userinfo_endpoint, &metadata.end_session_endpoint];
    let required = [&metadata.authorization_endpoint, &metadata.token_endpoint, &metadata.jwks_uri];
    for endpoint in optional.into_iter().flatten().chain(required) {
        if has_punycode(endpoint.as_str()) {
            continue;
        }
        let url = Url::parse(endpoint.as_str()).expect("an endpoint is a URL");
        assert!(url.scheme() == "https" && url.domain().is_some() && url.fragment().is_none(), "{url}");
    }
}

fn token_response(status: u16, content_type: Option<&str>, body: &[u8]) {
    let is_sound = |token: &str| !token.is_empty() && token.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    let strict = TokenResponse::parse(status, content_type, body);
    if let Ok(answer) = &strict {
        assert!(status == 200 && is_sound(&answer.id_token) && is_sound(&answer.access_token));
        assert!(answer.refresh_token.as_deref().is_none_or(is_sound));
    }
    let [careful, loose] = [false, true].map(|loose| AccessToken::parse(status, content_type, body, loose));
    if let Ok(answer) = &loose {
        assert!(
            status == 200 && is_sound(&answer.access_token) && answer.members.contains_key("access_token")
        );
        assert!(answer.id_token.as_deref().is_none_or(is_sound));
    }
    assert!(careful.is_err() || loose.is_ok(), "what is taken strictly is taken loosely");
    for error in [strict.err(), careful.err(), loose.err()].into_iter().flatten() {
        assert!(error.code().len() < 32);
    }
}

/// An ID token or a logout token with a good signature, and the UserInfo of the same customer.
fn who(issuer: &Issuer, payload: &str, (status, content_type): (u16, Option<&str>)) {
    let Some(verified) = with_keys(|keys| forged(br#"{"alg":"ES256"}"#, payload.as_bytes(), keys)) else {
        return;
    };
    let leeway = Span::from_secs(60);
    let expected = ExpectedLogout { issuer, client_id: CLIENT, now: NOWADAYS, leeway };
    let claims = verified.claims().clone();
    let is_for_us = || match &claims["aud"] {
        Value::Array(several) => several.iter().any(|one| one == CLIENT),
        one => one == CLIENT,
    };
    if let Ok(token) = logout_token::validate(&verified, &expected) {
        assert!(claims["iss"] == issuer.as_str() && is_for_us() && !claims.contains_key("nonce"));
        assert!(token.subject.is_some() || token.session_id.is_some());
        assert!(token.good_until > NOWADAYS);
    }
    let expected = Expected {
        issuer,
        client_id: CLIENT,
        nonce: "the nonce",
        returns_nonce: true,
        now: NOWADAYS,
        leeway,
        access_token: Some("the access token"),
    };
    let Ok(token) = id_token::validate(verified, &expected) else { return };
    assert!(claims["iss"] == issuer.as_str() && is_for_us() && claims["nonce"] == "the nonce");
    assert!(claims.get("azp").is_none_or(|party| party == CLIENT));
    assert!(claims["exp"].as_f64().is_some_and(|exp| exp + 61.0 > NOW as f64));
    assert!(claims["iat"].as_f64().is_some_and(|iat| iat < NOW as f64 + 61.0));
    assert!(claims["sub"] == token.subject() && (1..=255).contains(&token.subject().len()));
    let profile = token.profile();
    let is_vouched = profile.email().is_some() && claims.get("email_verified") == Some(&Value::Bool(true));
    assert_eq!(profile.email_verified(), is_vouched, "nothing but the boolean vouches for an address");
    if let Ok(userinfo) = Userinfo::parse(status, content_type, payload.as_bytes(), &token) {
        assert_eq!(userinfo.into_claims()["sub"], token.subject(), "somebody else");
    }
}
