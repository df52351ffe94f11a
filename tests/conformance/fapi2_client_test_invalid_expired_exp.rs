//! The ID token has expired.

use crate::journey::{UNTRUSTED, refused};
use serde_json::json;

#[test]
fn fapi2_client_test_invalid_expired_exp() {
    refused(|provider| provider.tell("exp", json!(1_799_999_000)), UNTRUSTED, "id_token_expired");
}
