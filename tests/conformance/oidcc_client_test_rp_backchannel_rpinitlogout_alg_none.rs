//! The logout token is not signed.

use crate::logout::refuses;
use serde_json::json;
use vestibule_core::testing::ProviderFault;

#[test]
fn oidcc_client_test_rp_backchannel_rpinitlogout_alg_none() {
    refuses(|provider| provider.fault(ProviderFault::Unsigned), json!({ "sub": "ada" }), "jws_unsecured");
}
