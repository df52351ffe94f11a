//! The ID token is signed by another key than the one it names.

use crate::journey::{UNTRUSTED, refused};
use vestibule_core::testing::ProviderFault;

#[test]
fn oidcc_client_test_invalid_sig_es256() {
    refused(|provider| provider.fault(ProviderFault::ForeignSignature), UNTRUSTED, "jws_signature");
}
