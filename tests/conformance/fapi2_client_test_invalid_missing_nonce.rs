//! The ID token has no nonce.

use crate::journey::{UNTRUSTED, refused};
use serde_json::Value;

#[test]
fn fapi2_client_test_invalid_missing_nonce() {
    refused(|provider| provider.tell("nonce", Value::Null), UNTRUSTED, "id_token_claim_missing");
}
