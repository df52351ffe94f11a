//! The ID token does not say when it was made.

use crate::journey::{UNTRUSTED, refused};
use serde_json::Value;

#[test]
fn oidcc_client_test_missing_iat() {
    refused(|provider| provider.tell("iat", Value::Null), UNTRUSTED, "id_token_claim_missing");
}
