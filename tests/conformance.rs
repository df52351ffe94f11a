//! The relying-party modules of the OpenID Foundation's conformance suite that the attack list names, one file each under
//! the module's own name.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod logout;
mod tokens;
mod conformance {
    mod fapi2_client_test_invalid_alternate_alg;
    mod fapi2_client_test_invalid_authorization_response_iss;
    mod fapi2_client_test_invalid_expired_exp;
    mod fapi2_client_test_invalid_missing_aud;
    mod fapi2_client_test_invalid_missing_exp;
    mod fapi2_client_test_invalid_missing_nonce;
    mod fapi2_client_test_invalid_secondary_aud;
    mod fapi2_client_test_invalid_state;
    mod fapi2_client_test_remove_authorization_response_iss;
    mod oidcc_client_test_discovery_issuer_mismatch;
    mod oidcc_client_test_form_post_error;
    mod oidcc_client_test_idtoken_sig_none;
    mod oidcc_client_test_invalid_aud;
    mod oidcc_client_test_invalid_iss;
    mod oidcc_client_test_invalid_sig_es256;
    mod oidcc_client_test_invalid_sig_hs256;
    mod oidcc_client_test_invalid_sig_rs256;
    mod oidcc_client_test_kid_absent_multiple_jwks;
    mod oidcc_client_test_kid_absent_single_jwks;
    mod oidcc_client_test_missing_aud;
    mod oidcc_client_test_missing_iat;
    mod oidcc_client_test_missing_sub;
    mod oidcc_client_test_nonce_invalid;
    mod oidcc_client_test_refresh_token_invalid_issuer;
    mod oidcc_client_test_refresh_token_invalid_sub;
    mod oidcc_client_test_rp_backchannel_rpinitlogout;
    mod oidcc_client_test_rp_backchannel_rpinitlogout_alg_none;
    mod oidcc_client_test_rp_backchannel_rpinitlogout_invalid_aud;
    mod oidcc_client_test_rp_backchannel_rpinitlogout_invalid_iss;
    mod oidcc_client_test_rp_backchannel_rpinitlogout_no_event;
    mod oidcc_client_test_rp_backchannel_rpinitlogout_with_nonce;
    mod oidcc_client_test_rp_backchannel_rpinitlogout_wrong_alg;
    mod oidcc_client_test_rp_backchannel_rpinitlogout_wrong_event;
    mod oidcc_client_test_rp_frontchannel_rpinitlogout;
    mod oidcc_client_test_rp_init_logout;
    mod oidcc_client_test_signing_key_rotation;
    mod oidcc_client_test_signing_key_rotation_just_before_signing;
    mod oidcc_client_test_userinfo_invalid_sub;
}
