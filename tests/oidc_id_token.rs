//! ID token validation and what hangs on it, named after the rows of the attack list.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

mod jose_fixtures;

use jose_fixtures::{key_set, made, made_key, signed, signer};
use serde_json::{Value, json};
use vestibule_core::{
    base::{Span, Timestamp},
    jose::{Algorithm, AssertionKey, JwsError, KeySet, Policy},
    oidc::{
        Expected, IdToken, IdTokenError, Issuer, Userinfo, UserinfoError,
        id_token::{self, LEEWAY},
    },
    testing::jws,
};

const NOW: u64 = 1_700_000_000;
const NONCE: &str = "n-0S6_WzA2Mj";

/// The claims of a good ID token.
fn claims() -> Value {
    json!({
        "iss": "https://op.example",
        "sub": "customer-1",
        "aud": "vestibule",
        "exp": NOW + 300,
        "iat": NOW,
        "nonce": NONCE,
    })
}

fn with(member: &str, value: Value) -> Value {
    let mut claims = claims();
    claims[member] = value;
    claims
}

fn without(member: &str) -> Value {
    let mut claims = claims();
    claims.as_object_mut().unwrap().remove(member);
    claims
}

fn issuer() -> Issuer {
    Issuer::parse("https://op.example").unwrap()
}

fn expected(issuer: &Issuer) -> Expected<'_> {
    Expected {
        issuer,
        client_id: "vestibule",
        returns_nonce: true,
        nonce: NONCE,
        now: Timestamp::from_secs(NOW),
        leeway: LEEWAY,
        access_token: None,
    }
}

fn validate_as(claims: &Value, expected: &Expected<'_>) -> Result<IdToken, IdTokenError> {
    let token = signed(json!({ "alg": "ES256" }), &claims.to_string());
    let keys = key_set(&[signer().public_jwk()]);
    let verified = jws::verify(&token, &keys, &Policy::id_token(&[Algorithm::ES256])).unwrap();
    id_token::validate(verified, expected)
}

fn validate(claims: &Value) -> Result<IdToken, IdTokenError> {
    validate_as(claims, &expected(&issuer()))
}

fn refusal(claims: &Value) -> Option<IdTokenError> {
    validate(claims).err()
}

#[test]
fn a_good_id_token_says_who_the_customer_is() {
    let mut good = claims();
    let more = json!({
        "sid": "s-1", "auth_time": NOW - 5, "email": "zoe@example.com", "email_verified": true, "name": "Zoë Z",
        "given_name": "Zoë", "family_name": "Z", "locale": "de-AT", "groups": ["staff"], "azp": "vestibule",
    });
    good.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let token = validate(&good).ok().unwrap();
    assert_eq!((token.subject(), token.session_id()), ("customer-1", Some("s-1")));
    let profile = token.profile();
    assert_eq!((profile.email(), profile.email_verified()), (Some("zoe@example.com"), true));
    assert_eq!(
        (profile.name(), profile.given_name(), profile.family_name()),
        (Some("Zoë Z"), Some("Zoë"), Some("Z"))
    );
    assert_eq!((profile.locale(), profile.claim("groups")), (Some("de-AT"), Some(&json!(["staff"]))));

    let least = validate(&claims()).ok().unwrap();
    assert_eq!(least.session_id(), None);
    assert_eq!((least.profile().email(), least.profile().email_verified()), (None, false));
}

#[test]
fn only_the_boolean_true_verifies_an_address() {
    for value in [json!("true"), json!(1), json!([true]), json!(null), json!(false), json!("1")] {
        let mut claims = with("email", json!("a@example.com"));
        claims["email_verified"] = value.clone();
        assert!(!validate(&claims).ok().unwrap().profile().email_verified(), "{value}");
    }
    for odd in [json!(null), json!(5), json!(["a@example.com"]), json!("")] {
        let mut claims = with("email", odd);
        claims["email_verified"] = json!(true);
        let token = validate(&claims).ok().unwrap();
        assert_eq!((token.profile().email(), token.profile().email_verified()), (None, false));
    }
}

#[test]
fn j08_dates_of_the_wrong_type_do_not_skip_their_check() {
    for claim in ["exp", "iat", "nbf"] {
        for value in [
            json!("never"),
            json!("9999999999"),
            json!(null),
            json!(1e300),
            json!(-1),
            json!([]),
            json!([NOW]),
        ] {
            assert_eq!(
                refusal(&with(claim, value.clone())),
                Some(IdTokenError::Malformed(claim)),
                "{claim} {value}"
            );
        }
    }
    assert!(validate(&with("exp", json!(NOW as f64 + 300.5))).is_ok());
}

#[test]
fn j09_o07_required_claims_are_required_and_of_their_type() {
    for claim in ["iss", "aud", "exp", "iat", "sub", "nonce"] {
        assert_eq!(refusal(&without(claim)), Some(IdTokenError::Missing(claim)));
    }
    for claim in ["iss", "aud", "sub", "nonce", "azp", "sid", "at_hash"] {
        for value in [json!(5), json!({}), json!(true), json!(null)] {
            assert_eq!(
                refusal(&with(claim, value.clone())),
                Some(IdTokenError::Malformed(claim)),
                "{claim} {value}"
            );
        }
    }
    for subject in ["", "zoë", "a\u{0}b", "a\nb", &"x".repeat(256)] {
        assert_eq!(refusal(&with("sub", json!(subject))), Some(IdTokenError::Subject), "{subject:?}");
    }
    assert!(validate(&with("sub", json!("x".repeat(255)))).is_ok());
}

#[test]
fn j10_the_issuer_is_a_string_not_an_array_with_a_good_one_in_it() {
    for value in [json!(["https://op.example"]), json!(["https://evil.example", "https://op.example"])] {
        assert_eq!(refusal(&with("iss", value)), Some(IdTokenError::Malformed("iss")));
    }
}

#[test]
fn o06_the_issuer_is_exactly_ours() {
    for other in [
        "https://op.example/",
        "https://OP.example",
        "http://op.example",
        "https://op.example.evil.example",
        "",
    ] {
        assert_eq!(refusal(&with("iss", json!(other))), Some(IdTokenError::Issuer), "{other}");
    }
}

#[test]
fn j11_tokens_from_the_future() {
    for (claim, error) in [("iat", IdTokenError::IssuedInFuture), ("nbf", IdTokenError::NotYetValid)] {
        assert!(validate(&with(claim, json!(NOW + 60))).is_ok());
        assert_eq!(refusal(&with(claim, json!(NOW + 61))), Some(error));
        assert_eq!(refusal(&with(claim, json!(NOW + 3600))), Some(error));
    }
}

#[test]
fn j12_f16_an_expired_token_is_accepted_for_less_than_the_leeway() {
    assert!(validate(&with("exp", json!(NOW - 59))).is_ok());
    for past in [60, 61, 3600] {
        assert_eq!(refusal(&with("exp", json!(NOW - past))), Some(IdTokenError::Expired), "{past}");
    }
    assert_eq!(refusal(&with("exp", json!(0))), Some(IdTokenError::Expired));
    let issuer = issuer();
    let strict = Expected { leeway: Span::default(), ..expected(&issuer) };
    assert_eq!(validate_as(&with("exp", json!(NOW)), &strict).err(), Some(IdTokenError::Expired));
    assert!(validate_as(&with("exp", json!(NOW + 1)), &strict).is_ok());
}

#[test]
fn j13_o07_the_audience_is_us() {
    for ours in [json!("vestibule"), json!(["vestibule"]), json!(["vestibule", "vestibule"])] {
        assert!(validate(&with("aud", ours)).is_ok());
    }
    for other in
        [json!("other"), json!(""), json!("vestibule2"), json!("Vestibule"), json!([]), json!(["other"])]
    {
        assert_eq!(refusal(&with("aud", other.clone())), Some(IdTokenError::Audience), "{other}");
    }
    assert_eq!(refusal(&with("aud", json!(["vestibule", 5]))), Some(IdTokenError::Malformed("aud")));
    for several in [json!(["vestibule", "other"]), json!(["other", "vestibule"])] {
        let mut claims = with("aud", several);
        assert_eq!(refusal(&claims), Some(IdTokenError::OtherAudience));
        claims["azp"] = json!("other");
        assert_eq!(refusal(&claims), Some(IdTokenError::AuthorizedParty));
        claims["azp"] = json!("vestibule");
        assert!(validate(&claims).is_ok());
    }
    assert_eq!(refusal(&with("azp", json!("other"))), Some(IdTokenError::AuthorizedParty));
    assert_eq!(refusal(&with("azp", json!(""))), Some(IdTokenError::AuthorizedParty));
}

#[test]
fn j14_a_token_verified_as_something_else_is_no_id_token() {
    let keys = key_set(&[signer().public_jwk()]);
    for typ in ["logout+jwt", "at+jwt"] {
        let token = signed(json!({ "alg": "ES256", "typ": typ }), &claims().to_string());
        let policy = Policy { algorithms: &[Algorithm::ES256], types: &[typ], untyped: false };
        let verified = jws::verify(&token, &keys, &policy).unwrap();
        assert_eq!(id_token::validate(verified, &expected(&issuer())).err(), Some(IdTokenError::Type));
    }
}

#[test]
fn o04_the_nonce_is_the_one_of_this_flow() {
    for other in ["", "n-0S6_WzA2M", "n-0S6_WzA2Mk", "N-0S6_WzA2Mj", "n-0S6_WzA2Mj "] {
        assert_eq!(refusal(&with("nonce", json!(other))), Some(IdTokenError::Nonce), "{other:?}");
    }
    let issuer = issuer();
    let careless = Expected { nonce: "", ..expected(&issuer) };
    assert_eq!(validate_as(&with("nonce", json!("")), &careless).err(), Some(IdTokenError::Nonce));
}

#[test]
fn o08_a_bad_signature_or_another_algorithm_than_agreed() {
    let keys = key_set(&[made_key("rsa"), signer().public_jwk()]);
    let agreed = Policy::id_token(&[Algorithm::RS256]);
    let made = made();
    let token = made["tokens"]["RS256"].as_str().unwrap();
    let verified = jws::verify(token, &keys, &agreed).unwrap();
    assert!(id_token::validate(verified, &expected(&issuer())).is_ok());
    for other in ["PS256", "ES256", "RS512"] {
        let token = made["tokens"][other].as_str().unwrap();
        assert_eq!(jws::verify(token, &keys, &agreed).err(), Some(JwsError::Algorithm));
    }
    let ours = signed(json!({ "alg": "ES256" }), &claims().to_string());
    assert_eq!(jws::verify(&ours, &keys, &agreed).err(), Some(JwsError::Algorithm));
    let thief = AssertionKey::from_seed(&[9; 32]);
    let header = json!({ "alg": "ES256", "kid": signer().kid() }).to_string();
    let forged = thief.sign_as_is(header.as_bytes(), claims().to_string().as_bytes()).unwrap();
    let both = Policy::id_token(&[Algorithm::RS256, Algorithm::ES256]);
    assert_eq!(jws::verify(&forged, &keys, &both).err(), Some(JwsError::Signature));
}

#[test]
fn o09_userinfo_about_someone_else_is_not_used() {
    let token = validate(&claims()).ok().unwrap();
    let read = |status, content_type: &str, body: &str| {
        Userinfo::parse(status, Some(content_type), body.as_bytes(), &token)
    };
    let good = r#"{"sub":"customer-1","email":"a@example.com","email_verified":true}"#;
    let userinfo = read(200, "application/json;charset=utf-8", good).ok().unwrap();
    assert_eq!(
        (userinfo.profile().email(), userinfo.profile().email_verified()),
        (Some("a@example.com"), true)
    );
    for (body, error) in [
        (r#"{"sub":"customer-2"}"#, UserinfoError::OtherSubject),
        (r#"{"sub":"customer-1 "}"#, UserinfoError::OtherSubject),
        (r#"{"sub":""}"#, UserinfoError::OtherSubject),
        (r#"{"sub":["customer-1"]}"#, UserinfoError::NoSubject),
        (r#"{"sub":null}"#, UserinfoError::NoSubject),
        (r#"{"email":"a@example.com"}"#, UserinfoError::NoSubject),
    ] {
        assert_eq!(read(200, "application/json", body).err(), Some(error), "{body}");
    }
    assert!(matches!(
        read(200, "application/json", r#"{"sub":"customer-1","sub":"customer-2"}"#).err(),
        Some(UserinfoError::Json(_))
    ));
    assert_eq!(read(200, "application/jwt", "a.b.c").err(), Some(UserinfoError::ContentType));
    assert_eq!(read(401, "application/json", good).err(), Some(UserinfoError::Status(401)));
}

#[test]
fn o10_a_rotated_key_is_found_after_one_fresh_fetch() {
    let (old, new) = (AssertionKey::from_seed(&[1; 32]), AssertionKey::from_seed(&[2; 32]));
    let cached = key_set(&[old.public_jwk()]);
    let fresh = key_set(&[old.public_jwk(), new.public_jwk()]);
    let policy = Policy::id_token(&[Algorithm::ES256]);
    let without_kid =
        |key: &AssertionKey| key.sign_as_is(br#"{"alg":"ES256"}"#, claims().to_string().as_bytes()).unwrap();
    for (before, after) in [
        (old.sign("JWT", &claims()).unwrap(), new.sign("JWT", &claims()).unwrap()),
        (without_kid(&old), without_kid(&new)),
    ] {
        let accepted = |token: &str, keys: &KeySet| {
            let verified = jws::verify(token, keys, &policy)?;
            Ok::<_, JwsError>(id_token::validate(verified, &expected(&issuer())).is_ok())
        };
        assert_eq!(accepted(&before, &cached), Ok(true));
        assert!(accepted(&after, &cached).unwrap_err().may_be_rotation());
        assert_eq!(accepted(&after, &fresh), Ok(true));
        assert_eq!(accepted(&before, &fresh), Ok(true), "tokens signed just before are still good");
    }
}

#[test]
fn the_access_token_is_the_one_the_id_token_was_issued_with() {
    // The pair of OpenID Connect Core 1.0 appendix A.3.
    let claims = with("at_hash", json!("77QmUPtjPfzWtF2AnpK9RQ"));
    let issuer = issuer();
    let with_token = |token| Expected { access_token: Some(token), ..expected(&issuer) };
    assert!(validate_as(&claims, &with_token("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y")).is_ok());
    for other in ["", "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Z"] {
        assert_eq!(validate_as(&claims, &with_token(other)).err(), Some(IdTokenError::AccessTokenHash));
    }
    assert!(validate(&claims).is_ok(), "no access token, nothing to compare");
    assert!(validate_as(&self::claims(), &with_token("any")).is_ok(), "in the code flow at_hash is optional");
}
