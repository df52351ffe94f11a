//! The ID token is for others too, and does not say that it was issued to us.

use crate::journey::{UNTRUSTED, refused};
use serde_json::json;

#[test]
fn fapi2_client_test_invalid_secondary_aud() {
    refused(
        |provider| provider.tell("aud", json!(["vestibule", "another-client"])),
        UNTRUSTED,
        "id_token_other_audience",
    );
}
