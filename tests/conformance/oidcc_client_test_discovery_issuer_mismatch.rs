//! The metadata name another issuer than the one they were asked of.

use crate::journey::{DISCOVERY, JSON, UNTRUSTED, refused};
use serde_json::json;

#[test]
fn oidcc_client_test_discovery_issuer_mismatch() {
    let broken = |provider: &vestibule_core::testing::FakeProvider| {
        let mut metadata = provider.metadata();
        metadata["issuer"] = json!("https://id.example/");
        provider.say(DISCOVERY, 200, JSON, metadata.to_string());
    };
    refused(broken, UNTRUSTED, "discovery_issuer_mismatch");
}
