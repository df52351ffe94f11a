//! What a provider tells of a customer, read where its definition says it is.

use super::Provider;
use crate::base::Text;
use crate::providers::{Quirk, Verified};
use crate::session::Profile;
use serde_json::Value;

/// What a provider tells of a customer.
#[derive(Clone, Debug)]
pub(super) struct Told {
    /// What the headers will tell.
    pub profile: Profile,
    /// Whether the address forwards to another one: it reaches the customer, and says nothing of who they are.
    pub relayed: bool,
}

impl Told {
    /// Reads an ID token's claims, a UserInfo answer, or what an API says.
    pub fn read(provider: &Provider, document: &Value) -> Self {
        let claims = &provider.claims;
        let email = text(document, &claims.email).and_then(address);
        let email_verified = email.is_some_and(|email| is_verified(&claims.verified, document, email));
        let relayed = provider.quirks.iter().any(|quirk| match quirk {
            Quirk::PrivateRelay(domain) => {
                email.is_some_and(|email| email.to_ascii_lowercase().ends_with(domain))
            }
            _ => false,
        });
        let profile = Profile {
            email: email.and_then(Text::exact),
            email_verified,
            name: claims.name.iter().find_map(|pointers| joined(document, pointers)),
            locale: text(document, &claims.locale).and_then(Text::exact),
            roles: provider.roles_claim.as_deref().and_then(|claim| roles(member(document, claim)?)),
        };
        Self { profile, relayed }
    }

    /// What is missing here, `other` tells.
    pub fn or(self, other: Self) -> Self {
        let (mine, theirs) = (self.profile, other.profile);
        let keeps = mine.email.is_some();
        Self {
            relayed: if keeps { self.relayed } else { other.relayed },
            profile: Profile {
                email_verified: if keeps { mine.email_verified } else { theirs.email_verified },
                email: mine.email.or(theirs.email),
                name: mine.name.or(theirs.name),
                locale: mine.locale.or(theirs.locale),
                roles: mine.roles.or(theirs.roles),
            },
        }
    }

    /// With the primary address of a list, if it says that this one is verified (GitHub).
    pub fn with_primary_of(mut self, list: &Value) -> Self {
        let is = |entry: &Value, member: &str| entry.get(member) == Some(&Value::Bool(true));
        let primary = list.as_array().and_then(|list| list.iter().find(|entry| is(entry, "primary")));
        if let Some(entry) = primary.filter(|entry| is(entry, "verified")) {
            let email = entry.get("email").and_then(Value::as_str).and_then(address);
            self.profile.email = email.and_then(Text::exact);
            self.profile.email_verified = self.profile.email.is_some();
        }
        self
    }
}

/// The subject: a text of printable ASCII characters, or a whole number, as the provider's documentation has it. Where it takes
/// several to be unique, all must be there.
pub(super) fn subject(provider: &Provider, document: &Value) -> Option<String> {
    let part = |pointer: &str| match document.pointer(pointer)? {
        Value::String(text) => {
            let fits = !text.is_empty() && text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
            fits.then(|| text.clone())
        }
        number @ Value::Number(_) => number.as_u64().map(|number| number.to_string()),
        _ => None,
    };
    let parts: Option<Vec<String>> = provider.claims.subject.split(' ').map(part).collect();
    parts.map(|parts| parts.join("/")).filter(|subject| subject.len() <= 255)
}

fn is_verified(verified: &Verified<String>, document: &Value, email: &str) -> bool {
    let is_true = |pointer: &str| document.pointer(pointer) == Some(&Value::Bool(true));
    match verified {
        // The primary one of a list is known only when the list is.
        Verified::Never | Verified::PrimaryOfList => false,
        Verified::Claim(pointer) => is_true(pointer),
        Verified::ClaimOrText(pointer) => {
            is_true(pointer) || document.pointer(pointer).and_then(Value::as_str) == Some("true")
        }
        Verified::Hosted { claim, domain, organisation } => {
            let hosted = email.to_ascii_lowercase().ends_with(domain.as_str())
                || text(document, organisation).is_some();
            is_true(claim) && hosted
        }
    }
}

fn text<'v>(document: &'v Value, pointer: &str) -> Option<&'v str> {
    if pointer.is_empty() {
        return None;
    }
    document.pointer(pointer).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The texts at all of these pointers, with spaces between.
fn joined(document: &Value, pointers: &str) -> Option<Text<96>> {
    let parts: Option<Vec<&str>> = pointers.split(' ').map(|pointer| text(document, pointer)).collect();
    Text::clipped(&parts?.join(" "))
}

/// Two of them in one address is an old trick.
fn address(text: &str) -> Option<&str> {
    (text.matches('@').count() == 1).then_some(text)
}

/// A claim by its name, or by a JSON pointer to where it is.
fn member<'v>(document: &'v Value, claim: &str) -> Option<&'v Value> {
    if claim.starts_with('/') { document.pointer(claim) } else { document.get(claim) }
}

fn roles(claim: &Value) -> Option<Text<128>> {
    match claim {
        Value::Array(roles) => Profile::join_roles(roles.iter().filter_map(Value::as_str)),
        Value::String(role) => Profile::join_roles(std::iter::once(role.as_str())),
        _ => None,
    }
}
