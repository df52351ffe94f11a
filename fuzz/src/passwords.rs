//! Passwords as typed, their records, and the secret.

use super::text;
use vestibule_core::crypto::MasterSecret;
use vestibule_core::mail::{ApiKey, Password as MailPassword};
use vestibule_core::password::{Password, PasswordHash, Policy, opaque_string};

pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    if let Ok(prepared) = opaque_string::enforce(text) {
        let again = opaque_string::enforce(&prepared).map(|again| again.as_str() == prepared.as_str());
        assert_eq!(again.ok(), Some(true), "{text:?}: RFC 8264 §7 wants it idempotent");
        assert!(!prepared.is_empty() && !prepared.chars().any(char::is_control));
    }
    if let Ok(password) = Password::prepare(text) {
        assert!(text.len() <= Password::MAX_BYTES);
        let _ = Policy { brand: "Corner Shop", email: Some("ada@shop.example") }.admit(password);
    }
    if let Ok(hash) = PasswordHash::parse(text) {
        assert_eq!(hash.to_record(), text, "reads what it wrote, and nothing else");
    }
    if let Ok(secret) = MasterSecret::parse(text) {
        drop(secret);
        assert!(text.trim().len() >= 43, "32 bytes in base64");
    }
    let is_one_line = |text: &str| !text.contains(['\r', '\n', '\0']);
    assert!(ApiKey::parse(text).is_err() || is_one_line(text.trim()), "a second line");
    assert!(MailPassword::parse(text).is_err() || is_one_line(text), "a second line");
}
