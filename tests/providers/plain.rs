//! A plain OAuth 2.0 provider, as its documentation describes it, and the flow through it.

use super::customer::Customer;
use crate::journey::{Shop, parameter, settings_with};
use serde_json::{Value, json};
use std::rc::Rc;
use vestibule_core::http::Query;
use vestibule_core::outbound::{OutboundRequest, OutboundResponse};
use vestibule_core::providers::{self, Pkce};
use vestibule_core::testing::{Browser, Isolate, Reply, World};

/// What such a server is asked.
pub struct Asked<'r> {
    pub request: &'r OutboundRequest,
}

impl Asked<'_> {
    /// A parameter of the query.
    pub fn query(&self, name: &str) -> String {
        parameter(&self.request.url, name)
    }

    /// A field of the form.
    pub fn form(&self, name: &str) -> String {
        let body = self.request.body.as_deref().unwrap_or_default();
        Query::new(body).get(name).map(|value| value.into_owned()).unwrap_or_default()
    }

    /// A header, by its lower-case name.
    pub fn header(&self, name: &str) -> &str {
        let found = self.request.headers.iter().find(|(known, _)| *known == name);
        found.map_or("", |(_, value)| value.as_str())
    }

    /// Whether the client authenticates with `client_secret_basic`.
    pub fn has_basic(&self) -> bool {
        // "our-client:a secret", each part form-encoded (RFC 6749 §2.3.1).
        self.header("authorization") == "Basic b3VyLWNsaWVudDphJTIwc2VjcmV0"
    }

    /// Whether the client authenticates with `client_secret_post`.
    pub fn has_post(&self) -> bool {
        self.form("client_id") == "our-client" && self.form("client_secret") == "a secret"
    }
}

/// Status, media type and body of an answer.
pub type Said = (u16, &'static str, Value);

/// How its URL begins, and what an endpoint answers.
pub type Endpoint = (&'static str, fn(&Asked<'_>) -> Said);

pub fn said(body: Value) -> Said {
    (200, "application/json;charset=UTF-8", body)
}

pub fn refused(body: Value) -> Said {
    (400, "application/json", body)
}

/// The server, and what the flow through it must come to.
pub struct Plain {
    pub name: &'static str,
    pub authorization_endpoint: &'static str,
    /// What the authorization request must say beside `response_type`, `redirect_uri` and `state`.
    pub asked_for: &'static [(&'static str, &'static str)],
    /// Every other endpoint, by how its URL begins.
    pub endpoints: &'static [Endpoint],
    /// Parameters of the response beside `code` and `state`.
    pub response: &'static [(&'static str, &'static str)],
    /// Whether it has a client secret.
    pub secret: bool,
    pub issuer: &'static str,
    pub subject: &'static str,
    pub email: Option<&'static str>,
    pub email_verified: bool,
    pub display_name: &'static str,
}

impl Plain {
    pub fn shop(&self) -> Shop {
        let mut settings = settings_with("PROVIDERS", json!({ self.name: { "client_id": "our-client" } }));
        settings.as_object_mut().expect("a table").remove("PROVIDER_DEMO_SECRET");
        if self.secret {
            settings[secret_name(self.name)] = json!("a secret");
        }
        self.shop_with(&settings)
    }

    pub fn shop_with(&self, settings: &Value) -> Shop {
        let shop = Shop { world: World::new(1), isolate: Isolate::new(settings) };
        for (prefix, answer) in self.endpoints {
            let answer = Rc::new(answer);
            shop.world.serve_at(prefix, move |request| {
                let (status, content_type, body) = answer(&Asked { request });
                OutboundResponse {
                    status,
                    content_type: content_type.to_owned(),
                    body: body.to_string().into_bytes(),
                }
            });
        }
        shop
    }

    /// Leaves for the provider, and gives the URL there.
    pub fn leave(&self, shop: &Shop, browser: &Browser) -> String {
        let reply = shop.step(browser, &format!("/auth/with/{}?return=%2Fmembers%2Fx", self.name));
        let url = reply.header("location").unwrap_or_else(|| panic!("{reply:?}")).to_owned();
        assert!(url.starts_with(&format!("{}?", self.authorization_endpoint)), "{url}");
        url
    }

    /// The callback of a customer who says yes.
    pub fn approve(&self, url: &str) -> String {
        let redirect_uri = parameter(url, "redirect_uri");
        let more: String = self.response.iter().map(|(name, value)| format!("&{name}={value}")).collect();
        let joint = if redirect_uri.contains('?') { '&' } else { '?' };
        format!("{redirect_uri}{joint}code=the-code&state={}{more}", parameter(url, "state"))
    }

    /// The whole flow.
    pub fn sign_in(&self, shop: &Shop, browser: &Browser) -> Reply {
        let url = self.leave(shop, browser);
        shop.visit(browser, &self.approve(&url))
    }

    fn customer(&self) -> Customer {
        Customer {
            provider: self.name,
            issuer: self.issuer,
            subject: self.subject,
            email: self.email,
            email_verified: self.email_verified,
            display_name: Some(self.display_name),
        }
    }

    /// Signs in twice, on two devices, and looks at everything that the row of the table promises.
    pub fn works(&self) {
        let shop = self.shop();
        let browser = Browser::default();
        let url = self.leave(&shop, &browser);
        for (name, value) in self.asked_for {
            assert_eq!(parameter(&url, name), *value, "{}: {name}", self.name);
        }
        assert_eq!(parameter(&url, "response_type"), "code");
        assert!(
            parameter(&url, "redirect_uri")
                .starts_with(&format!("https://shop.example/auth/callback/{}", self.name))
        );
        let sends_pkce = providers::find(self.name).is_none_or(|known| known.pkce != Pkce::NotSent);
        assert_eq!(parameter(&url, "code_challenge").len(), if sends_pkce { 43 } else { 0 });
        let page = shop.visit(&browser, &self.approve(&url));
        self.customer().got(&page, &shop);
        let elsewhere = self.sign_in(&shop, &Browser::default());
        assert_eq!(elsewhere.subject(), page.subject(), "{}: the same customer", self.name);
        // No token of the provider's is in what anybody gets (O20).
        for text in [page, elsewhere].map(|reply| format!("{reply:?}")) {
            assert!(!text.contains("the-access-token"), "{text}");
        }
    }

    /// A code that the provider does not take makes no session, and leads on.
    pub fn refuses(&self, code: &str) {
        let shop = self.shop();
        let browser = Browser::default();
        let url =
            self.approve(&self.leave(&shop, &browser)).replace("code=the-code", &format!("code={code}"));
        let reply = shop.step(&browser, &url);
        assert_eq!(browser.cookie("__Host-session"), None, "{reply:?}");
        assert!(reply.leads_on() && reply.status() < 500, "{}: {reply:?}", self.name);
        assert_eq!(shop.world.session_count(), 0);
    }
}

pub fn secret_name(name: &str) -> String {
    format!("PROVIDER_{}_SECRET", name.to_ascii_uppercase().replace('-', "_"))
}

/// Whether a token request has what every one must have.
pub fn is_token_request(asked: &Asked<'_>) -> bool {
    asked.form("grant_type") == "authorization_code"
        && asked.form("code") == "the-code"
        && asked.form("redirect_uri").starts_with("https://shop.example/auth/callback/")
        && asked.form("code_verifier").len() == 43
}
