//! The standard claims about a customer (OpenID Connect Core 1.0 §5.1).

use serde_json::{Map, Value};

/// A view of the claims that describe a customer, out of an ID token or a userinfo response.
///
/// None of them decides who the customer is, so one of the wrong type counts as absent. Strings are as the provider
/// wrote them: any length and any character.
#[derive(Clone, Copy)]
pub struct Profile<'a>(pub(super) &'a Map<String, Value>);

impl<'a> Profile<'a> {
    /// The e-mail address.
    pub fn email(self) -> Option<&'a str> {
        self.text("email")
    }

    /// Whether the provider vouches for the address: only the boolean `true` says so, the string `"true"` does not.
    pub fn email_verified(self) -> bool {
        self.email().is_some() && self.claim("email_verified") == Some(&Value::Bool(true))
    }

    /// The full name, for display.
    pub fn name(self) -> Option<&'a str> {
        self.text("name")
    }

    /// The given name.
    pub fn given_name(self) -> Option<&'a str> {
        self.text("given_name")
    }

    /// The family name.
    pub fn family_name(self) -> Option<&'a str> {
        self.text("family_name")
    }

    /// The preferred language, a BCP 47 tag; not checked here.
    pub fn locale(self) -> Option<&'a str> {
        self.text("locale")
    }

    /// Any claim, by name; for a configured roles claim.
    pub fn claim(self, name: &str) -> Option<&'a Value> {
        self.0.get(name)
    }

    fn text(self, name: &str) -> Option<&'a str> {
        self.claim(name).and_then(Value::as_str).filter(|text| !text.is_empty())
    }
}
