//! The authorization response names another issuer.

use crate::journey::{UNTRUSTED, refused};
use vestibule_core::testing::ProviderFault;

#[test]
fn fapi2_client_test_invalid_authorization_response_iss() {
    refused(|provider| provider.fault(ProviderFault::ResponseIssuer), UNTRUSTED, "response_issuer_mismatch");
}
