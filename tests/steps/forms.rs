//! The forms of the gateway's own pages, filled in with what a customer, or anybody else, could type.

use crate::journey::{below, one_of};
use vestibule_core::base::SeededEntropy;

/// A form: where it is sent, and its fields.
pub struct Filled {
    pub url: String,
    pub fields: Vec<(&'static str, String)>,
}

/// What the forms are filled in from.
pub struct Known<'k> {
    /// The flow on the page that asks for a code, if that was open.
    pub flow: Option<&'k str>,
    /// The codes that came by mail, whoever they were for.
    pub codes: &'k [String],
}

const ADDRESSES: [&str; 4] = ["ada@example.com", "ADA@Example.com", "eve@example.com", "no address"];
const PASSWORDS: [&str; 3] = ["correct horse battery", "another long password", "short"];

/// Any form; mostly the one that asks for a code, while there is a flow.
pub fn any(entropy: &mut SeededEntropy, known: &Known<'_>) -> Filled {
    let typed = |value: &str| value.to_owned();
    if let Some(flow) = known.flow.filter(|_| below(entropy, 4) > 0) {
        if below(entropy, 8) == 0 {
            return form("/auth/verify/again", vec![("flow", typed(flow))]);
        }
        // Mostly the code that came last, as customers do.
        let at = if below(entropy, 4) == 0 { below(entropy, known.codes.len() + 1) } else { 0 };
        let code = known.codes.get(at).map_or("12345678", String::as_str);
        return form("/auth/verify", vec![("flow", typed(flow)), ("code", typed(code))]);
    }
    let address = typed(one_of(entropy, &ADDRESSES));
    let password = typed(one_of(entropy, &PASSWORDS));
    match below(entropy, 7) {
        0 => form("/auth/register?return=%2Fmembers%2Fy", vec![("email", address)]),
        1 => form("/auth/recover", vec![("email", address)]),
        2 => form("/auth/login?return=%2Fmembers", vec![("email", address), ("how", typed("code"))]),
        3 => {
            form("/auth/login", vec![("email", address), ("password", password), ("how", typed("password"))])
        }
        4 => {
            let current = typed(one_of(entropy, &PASSWORDS));
            form("/auth/account/password", vec![("current", current), ("password", password)])
        }
        5 => form("/auth/account/sessions/end", vec![(one_of(entropy, &["others", "all"]), typed("1"))]),
        _ => form("/auth/account/sessions/end", vec![("session", typed("AAAAAAAAAAAAAAAAAAAAAA"))]),
    }
}

fn form(url: &str, fields: Vec<(&'static str, String)>) -> Filled {
    Filled { url: url.to_owned(), fields }
}
