//! The ID token has the nonce of another flow.

use crate::journey::{UNTRUSTED, refused};
use serde_json::json;

#[test]
fn oidcc_client_test_nonce_invalid() {
    refused(|provider| provider.tell("nonce", json!("another-nonce")), UNTRUSTED, "id_token_nonce");
}
