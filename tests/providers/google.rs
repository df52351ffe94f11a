//! <https://developers.google.com/identity/openid-connect/openid-connect>

use super::openid::{Auth, OpenId};
use serde_json::{Value, json};
use vestibule_core::testing::Browser;

const GOOGLE: OpenId = OpenId {
    name: "google",
    issuer: "https://accounts.google.com",
    scopes: "openid email profile",
    auth: Auth::Post,
    claims,
    nonce: true,
    pkce: true,
    subject: "10769150350006150715113082367",
    email: Some("ada@gmail.com"),
    email_verified: true,
    display_name: Some("Ada Lovelace"),
};

fn claims() -> Value {
    json!({
        "sub": "10769150350006150715113082367", "azp": "vestibule", "email": "ada@gmail.com",
        "email_verified": true, "name": "Ada Lovelace", "given_name": "Ada", "family_name": "Lovelace", "locale": "en",
    })
}

#[test]
fn google_signs_in() {
    GOOGLE.works();
}

#[test]
fn it_knows_the_owner_of_an_address_only_where_it_runs_the_mailbox() {
    for (email, organisation, vouched) in [
        ("ada@gmail.com", None, true),
        ("Ada@GMail.com", None, true),
        ("ada@shop.example", Some("shop.example"), true),
        // Somebody had that mailbox when the account was made. Who has it now, Google does not know.
        ("ada@shop.example", None, false),
        ("ada@notgmail.com", None, false),
    ] {
        let shop = GOOGLE.shop();
        let mut customer = claims();
        customer["email"] = json!(email);
        customer["hd"] = organisation.map_or(Value::Null, |domain| json!(domain));
        shop.world.other_provider.customer.replace(customer);
        let page = GOOGLE.sign_in(&shop, &Browser::default());
        let verified = page.header("x-auth-email-verified") == Some("true");
        assert_eq!(verified, vouched, "{email} {organisation:?}");
    }
}
