//! The ID token has no subject.

use crate::journey::{UNTRUSTED, refused};
use serde_json::Value;

#[test]
fn oidcc_client_test_missing_sub() {
    refused(|provider| provider.tell("sub", Value::Null), UNTRUSTED, "id_token_claim_missing");
}
