//! <https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps>,
//! <https://docs.github.com/en/rest/users/emails>

use super::plain::{Asked, Plain, Said, is_token_request, said, secret_name};
use crate::journey::settings_with;
use serde_json::json;
use vestibule_core::testing::Browser;

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

/// GitHub Enterprise: the token that it gave went to api.github.com.
#[test]
fn a_github_of_ones_own_is_asked_for_the_addresses_and_nobody_else() {
    let own = Plain {
        name: "work",
        authorization_endpoint: "https://git.shop.example/login/oauth/authorize",
        endpoints: &[
            ("https://git.shop.example/login/oauth/access_token", token),
            ("https://git.shop.example/api/v3/user/emails", emails),
            ("https://git.shop.example/api/v3/user", user),
            ("https://api.github.com/", emails),
        ],
        response: &[],
        issuer: "https://git.shop.example",
        ..GITHUB
    };
    let provider = json!({
        "kind": "github",
        "client_id": "our-client",
        "authorization_endpoint": "https://git.shop.example/login/oauth/authorize",
        "token_endpoint": "https://git.shop.example/login/oauth/access_token",
        "userinfo_endpoint": "https://git.shop.example/api/v3/user",
    });
    let mut settings = settings_with("PROVIDERS", json!({ "work": provider }));
    settings.as_object_mut().expect("a table").remove("PROVIDER_DEMO_SECRET");
    settings[secret_name("work")] = json!("a secret");
    let shop = own.shop_with(&settings);
    let page = own.sign_in(&shop, &Browser::default());
    assert_eq!(page.header("x-auth-email"), own.email, "{page:?}");
    assert_eq!(shop.world.outbound_to("https://git.shop.example/api/v3/user/emails"), 1);
    assert_eq!(shop.world.outbound_to("github.com"), 0);
}
