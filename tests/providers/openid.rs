//! An OpenID provider as its documentation describes it, and the flow through it.

use crate::journey::{Shop, parameter, settings_with};
use serde_json::{Value, json};
use vestibule_core::http::Query;
use vestibule_core::outbound::OutboundRequest;
use vestibule_core::testing::{Browser, Isolate, Reply, World};

use super::customer::Customer;
use super::plain::secret_name;

/// How the client authenticates.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Auth {
    Basic,
    Post,
}

/// The provider, and what the flow through it must come to.
pub struct OpenId {
    pub name: &'static str,
    pub issuer: &'static str,
    pub scopes: &'static str,
    pub auth: Auth,
    /// Its ID token's claims beside those that every one has.
    pub claims: fn() -> Value,
    /// Whether its ID tokens carry the nonce.
    pub nonce: bool,
    /// Whether it takes PKCE: what does not is not sent any.
    pub pkce: bool,
    pub subject: &'static str,
    pub email: Option<&'static str>,
    pub email_verified: bool,
    pub display_name: Option<&'static str>,
}

impl OpenId {
    pub fn shop(&self) -> Shop {
        let mut settings = settings_with("PROVIDERS", json!({ self.name: { "client_id": "vestibule" } }));
        settings.as_object_mut().expect("a table").remove("PROVIDER_DEMO_SECRET");
        settings[secret_name(self.name)] = json!("a secret");
        self.shop_with(&settings)
    }

    pub fn shop_with(&self, settings: &Value) -> Shop {
        let shop = Shop { world: World::with_issuer(1, self.issuer), isolate: Isolate::new(settings) };
        let provider = &shop.world.other_provider;
        provider.customer.replace((self.claims)());
        provider.refuses_pkce.set(!self.pkce);
        if !self.nonce {
            provider.tell("nonce", Value::Null);
        }
        let mut metadata = provider.metadata();
        metadata["authorization_response_iss_parameter_supported"] = json!(false);
        provider.say("/.well-known/openid-configuration", 200, "application/json", metadata.to_string());
        shop
    }

    /// Leaves for the provider, and gives the URL there.
    pub fn leave(&self, shop: &Shop, browser: &Browser) -> String {
        let reply = shop.step(browser, &format!("/auth/with/{}?return=%2Fmembers%2Fx", self.name));
        let url = reply.header("location").unwrap_or_else(|| panic!("{reply:?}")).to_owned();
        assert!(url.starts_with(self.issuer), "{url}");
        url
    }

    pub fn sign_in(&self, shop: &Shop, browser: &Browser) -> Reply {
        let url = self.leave(shop, browser);
        shop.visit(browser, &shop.world.other_provider.authorize(&url))
    }

    fn customer(&self) -> Customer {
        Customer {
            provider: self.name,
            issuer: self.issuer,
            subject: self.subject,
            email: self.email,
            email_verified: self.email_verified,
            display_name: self.display_name,
        }
    }

    /// Signs in twice, on two devices, and looks at everything that the row of the table promises.
    pub fn works(&self) {
        let shop = self.shop();
        let browser = Browser::default();
        let url = self.leave(&shop, &browser);
        assert_eq!(parameter(&url, "scope"), self.scopes, "{}", self.name);
        assert_eq!(parameter(&url, "client_id"), "vestibule");
        let page = shop.visit(&browser, &shop.world.other_provider.authorize(&url));
        self.customer().got(&page, &shop);
        let (basic, post) = authentication(&token_request(&shop));
        assert_eq!((basic, post), (self.auth == Auth::Basic, self.auth == Auth::Post), "{}", self.name);
        let elsewhere = self.sign_in(&shop, &Browser::default());
        assert_eq!(elsewhere.subject(), page.subject(), "{}: the same customer", self.name);
        self.minds_the_nonce();
    }

    /// A nonce of another flow signs nobody in; a missing one only where the provider never sends it.
    fn minds_the_nonce(&self) {
        for (nonce, good) in [(json!("another"), false), (Value::Null, !self.nonce)] {
            let shop = self.shop();
            shop.world.other_provider.tell("nonce", nonce.clone());
            let reply = self.sign_in(&shop, &Browser::default());
            assert_eq!(reply.subject().is_some(), good, "{}: {nonce}", self.name);
            assert!(reply.leads_on());
        }
    }
}

/// The last token request.
pub fn token_request(shop: &Shop) -> OutboundRequest {
    let outbound = shop.world.outbound.borrow();
    outbound.iter().rfind(|request| request.url.ends_with("/token")).expect("a token request").clone()
}

/// A field of a form that went out.
pub fn field(request: &OutboundRequest, name: &str) -> String {
    let body = request.body.as_deref().unwrap_or_default();
    Query::new(body).get(name).map(|value| value.into_owned()).unwrap_or_default()
}

fn authentication(request: &OutboundRequest) -> (bool, bool) {
    let basic = request.headers.iter().any(|(name, value)| {
        // "vestibule:a secret", each part form-encoded.
        *name == "authorization" && value == "Basic dmVzdGlidWxlOmElMjBzZWNyZXQ="
    });
    (basic, field(request, "client_secret") == "a secret")
}
