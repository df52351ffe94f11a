//! The authorization response names no issuer, though every one was to.

use crate::journey::{UNTRUSTED, refused};
use vestibule_core::testing::ProviderFault;

#[test]
fn fapi2_client_test_remove_authorization_response_iss() {
    refused(|provider| provider.fault(ProviderFault::NoResponseIssuer), UNTRUSTED, "response_issuer_missing");
}
