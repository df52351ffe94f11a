//! The token names another algorithm than its key is for.

use crate::journey::{UNTRUSTED, refused};
use serde_json::json;

#[test]
fn fapi2_client_test_invalid_alternate_alg() {
    refused(|provider| provider.head("alg", json!("PS256")), UNTRUSTED, "jws_key_mismatch");
}
