//! The ID token has no audience.

use crate::journey::{UNTRUSTED, refused};
use serde_json::Value;

#[test]
fn fapi2_client_test_invalid_missing_aud() {
    refused(|provider| provider.tell("aud", Value::Null), UNTRUSTED, "id_token_claim_missing");
}
