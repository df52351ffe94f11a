//! Signing what proves to a provider that we are its client, with a key that the operator got there.

use super::{Algorithm, base64url};
use base64::{Engine, engine::general_purpose::STANDARD};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use p256::pkcs8::DecodePrivateKey;
use serde_json::{Value, json};

/// A private ES256 key (RFC 7518 §3.4). It has no `Debug`: it is a secret.
#[derive(Clone)]
pub struct ClientKey(SigningKey);

impl ClientKey {
    /// Reads an unencrypted PKCS #8 key on P-256 (RFC 5958) in PEM (RFC 7468), as in Apple's `.p8` files. Line breaks
    /// may have become spaces or `\n`, as happens to texts in variables; the frame may be missing.
    ///
    /// `None`: it is none.
    pub fn from_pem(text: &str) -> Option<Self> {
        let text = text.replace("\\n", "\n");
        let body = match text.split_once("-----BEGIN PRIVATE KEY-----") {
            Some((_, rest)) => rest.split_once("-----END PRIVATE KEY-----")?.0,
            None => &text,
        };
        let body: String = body.split_whitespace().collect();
        let der = STANDARD.decode(body).ok()?;
        let secret = p256::SecretKey::from_pkcs8_der(&der).ok()?;
        Some(Self(SigningKey::from(secret)))
    }

    /// Signs `claims` as a compact JWT (RFC 7515 §7.1) under the id that the provider knows the key by. `None` never
    /// happens: every message has a signature.
    pub fn sign(&self, key_id: &str, claims: &Value) -> Option<String> {
        let header = json!({ "alg": Algorithm::ES256.name(), "kid": key_id });
        let message = format!(
            "{}.{}",
            base64url::encode(header.to_string().as_bytes()),
            base64url::encode(claims.to_string().as_bytes())
        );
        let signature: Signature = self.0.try_sign(message.as_bytes()).ok()?;
        Some(format!("{message}.{}", base64url::encode(&signature.to_bytes())))
    }

    /// The public half, as an entry of a key set (RFC 7517 §4): for whoever has to verify what it signs.
    pub fn public_jwk(&self, key_id: &str) -> Value {
        let point = self.0.verifying_key().to_encoded_point(false);
        let coordinate = |bytes: Option<&p256::FieldBytes>| {
            bytes.map_or_else(String::new, |bytes| base64url::encode(bytes))
        };
        json!({
            "kty": "EC",
            "crv": "P-256",
            "x": coordinate(point.x()),
            "y": coordinate(point.y()),
            "kid": key_id,
            "alg": Algorithm::ES256.name(),
        })
    }
}
