//! The ID token does not expire.

use crate::journey::{UNTRUSTED, refused};
use serde_json::Value;

#[test]
fn fapi2_client_test_invalid_missing_exp() {
    refused(|provider| provider.tell("exp", Value::Null), UNTRUSTED, "id_token_claim_missing");
}
