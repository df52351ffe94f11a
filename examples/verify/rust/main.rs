//! Verifies the identity assertion that Vestibule sends to an origin; docs/HEADERS.md says more.
//!
//! Copy [`AssertionVerifier`]; `main` is the same as a command.

use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::{Deserialize, Serialize};
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Seconds by which this machine's clock and the gateway's may differ.
const LEEWAY: u64 = 30;
/// The keys are fetched again after this long.
const MAX_AGE: Duration = Duration::from_secs(600);
/// An unknown key makes them be fetched again at most this often.
const COOL_DOWN: Duration = Duration::from_secs(30);
const TIMEOUT: Duration = Duration::from_secs(5);

type Error = Box<dyn std::error::Error>;

/// The customer an assertion tells of.
#[derive(Debug, Deserialize, Serialize)]
pub struct Customer {
    /// Names the account, for ever.
    pub sub: String,
    /// The e-mail address, if the provider gave one.
    pub email: Option<String>,
    /// Whether the provider vouches for it.
    #[serde(default)]
    pub email_verified: bool,
    /// Flat roles.
    #[serde(default)]
    pub roles: Vec<String>,
}

/// Make one per audience and keep it: it caches the keys.
pub struct AssertionVerifier {
    jwks_url: String,
    validation: Validation,
    keys: Mutex<Keys>,
}

#[derive(Default)]
struct Keys {
    set: JwkSet,
    asked_at: Option<Instant>,
}

impl AssertionVerifier {
    /// A verifier of assertions that `issuer` makes for `audience`. Nothing is fetched yet.
    pub fn new(jwks_url: &str, issuer: &str, audience: &str) -> Self {
        let mut validation = Validation::new(Algorithm::ES256);
        validation.set_issuer(&[issuer]);
        validation.set_audience(&[audience]);
        validation.set_required_spec_claims(&["iss", "aud", "exp", "nbf", "sub"]);
        validation.validate_nbf = true;
        validation.leeway = LEEWAY;
        Self { jwks_url: jwks_url.to_owned(), validation, keys: Mutex::default() }
    }

    /// The customer `assertion` tells of.
    ///
    /// # Errors
    /// Whatever makes it not good.
    pub fn verify(&self, assertion: &str) -> Result<Customer, Error> {
        let kid = decode_header(assertion)?.kid.ok_or("it names no key")?;
        let verified = decode::<Customer>(assertion, &self.key(&kid)?, &self.validation)?;
        match verified.header.typ.as_deref() {
            Some("vestibule-assertion+jwt") => Ok(verified.claims),
            _ => Err("not an assertion: wrong typ".into()),
        }
    }

    fn key(&self, kid: &str) -> Result<DecodingKey, Error> {
        let mut keys = self.keys.lock().unwrap_or_else(PoisonError::into_inner);
        let patience = if keys.set.find(kid).is_some() { MAX_AGE } else { COOL_DOWN };
        if keys.asked_at.is_none_or(|at| at.elapsed() > patience) {
            keys.asked_at = Some(Instant::now());
            match fetch(&self.jwks_url) {
                Ok(set) => keys.set = set,
                Err(error) if keys.set.keys.is_empty() => return Err(error),
                // The keys known so far stay in use while the gateway cannot be reached.
                Err(_) => {}
            }
        }
        Ok(DecodingKey::from_jwk(keys.set.find(kid).ok_or("its key is unknown")?)?)
    }
}

fn fetch(jwks_url: &str) -> Result<JwkSet, Error> {
    let request = ureq::get(jwks_url).config().timeout_global(Some(TIMEOUT)).build();
    Ok(request.call()?.body_mut().read_json()?)
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [jwks_url, issuer, audience, assertion] = arguments.as_slice() else {
        eprintln!("usage: verify-assertion JWKS_URL ISSUER AUDIENCE ASSERTION");
        return ExitCode::from(2);
    };
    let verified = AssertionVerifier::new(jwks_url, issuer, audience).verify(assertion);
    match verified.and_then(|customer| Ok(serde_json::to_string(&customer)?)) {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("not valid: {error}");
            ExitCode::FAILURE
        }
    }
}
