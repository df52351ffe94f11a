//! The ID token is not signed.

use crate::journey::{UNTRUSTED, refused};
use vestibule_core::testing::ProviderFault;

#[test]
fn oidcc_client_test_idtoken_sig_none() {
    refused(|provider| provider.fault(ProviderFault::Unsigned), UNTRUSTED, "jws_unsecured");
}
