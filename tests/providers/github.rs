//! <https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps>,
//! <https://docs.github.com/en/rest/users/emails>

use super::plain::{Asked, Plain, Said, is_token_request, said};
use serde_json::json;

const GITHUB: Plain = Plain {
    name: "github",
    authorization_endpoint: "https://github.com/login/oauth/authorize",
    asked_for: &[("client_id", "our-client"), ("scope", "read:user user:email")],
    endpoints: &[
        ("https://github.com/login/oauth/access_token", token),
        ("https://api.github.com/user/emails", emails),
        ("https://api.github.com/user", user),
    ],
    // Since April 2026 its responses name their issuer (RFC 9207).
    response: &[("iss", "https://github.com/login/oauth")],
    secret: true,
    issuer: "https://github.com",
    subject: "1",
    email: Some("ada@example.com"),
    email_verified: true,
    display_name: "Ada Lovelace",
};

fn token(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.header("accept"), "application/json", "or the answer is a form");
    if !asked.has_post() || !is_token_request(asked) {
        // Refusals come with status 200.
        return said(json!({ "error": "bad_verification_code", "error_description": "…", "error_uri": "…" }));
    }
    said(
        json!({ "access_token": "the-access-token", "scope": "read:user,user:email", "token_type": "bearer" }),
    )
}

fn user(asked: &Asked<'_>) -> Said {
    assert_eq!(asked.header("authorization"), "Bearer the-access-token");
    assert!(!asked.header("user-agent").is_empty(), "requests without are refused");
    // The address of the profile is not the one that counts.
    said(json!({ "id": 1, "login": "ada", "name": "Ada Lovelace", "email": "shown@example.com" }))
}

fn emails(asked: &Asked<'_>) -> Said {
    assert!(!asked.header("user-agent").is_empty(), "requests without are refused");
    said(json!([
        { "email": "old@example.com", "primary": false, "verified": true, "visibility": null },
        { "email": "ada@example.com", "primary": true, "verified": true, "visibility": "private" },
    ]))
}

#[test]
fn github_signs_in() {
    GITHUB.works();
    GITHUB.refuses("another");
}

fn unverified(_: &Asked<'_>) -> Said {
    said(json!([
        { "email": "victim@example.com", "primary": true, "verified": false },
        { "email": "ada@example.com", "primary": false, "verified": true },
    ]))
}

fn down(_: &Asked<'_>) -> Said {
    (503, "text/html", json!("down"))
}

#[test]
fn only_a_verified_primary_address_counts_and_none_is_needed() {
    for emails in [unverified as fn(&Asked<'_>) -> Said, down] {
        let endpoints = Box::leak(Box::new([
            ("https://github.com/login/oauth/access_token", token as fn(&Asked<'_>) -> Said),
            ("https://api.github.com/user/emails", emails),
            ("https://api.github.com/user", user),
        ]));
        let github = Plain { endpoints, email: None, email_verified: false, ..GITHUB };
        github.works();
    }
}
