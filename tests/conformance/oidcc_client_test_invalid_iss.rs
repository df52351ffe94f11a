//! The ID token's issuer is another one.

use crate::journey::{UNTRUSTED, refused};
use serde_json::json;

#[test]
fn oidcc_client_test_invalid_iss() {
    refused(|provider| provider.tell("iss", json!("https://id.example/")), UNTRUSTED, "id_token_issuer");
}
