//! The ID token is for another client.

use crate::journey::{UNTRUSTED, refused};
use serde_json::json;

#[test]
fn oidcc_client_test_invalid_aud() {
    refused(|provider| provider.tell("aud", json!("another-client")), UNTRUSTED, "id_token_audience");
}
