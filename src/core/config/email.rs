//! `EMAIL`: customers' own accounts, and `ADMIN_TOKEN`: who may look after them.

use super::reader::{Problems, Table, one_of};
use crate::base::Site;
use crate::crypto::constant_time_eq;
use serde_json::Value;
use sha2::{Digest, Sha256};

/// What is offered to customers with an e-mail address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailSettings {
    /// Whether they may sign in with a password.
    pub password: bool,
    /// Whether they may sign in with a code sent by mail.
    pub code: bool,
    /// The service that knows which passwords are out (the range API of Pwned Passwords), if it is asked.
    pub pwned_passwords: Option<Site>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Password,
    Code,
}

const WAYS: [(&str, Way); 2] = [("password", Way::Password), ("code", Way::Code)];

pub(super) fn read(value: Option<Value>, problems: &mut Problems) -> Option<EmailSettings> {
    let mut table = Table::new("EMAIL", value?, problems);
    let ways = table.texts("sign_in", one_of(&WAYS)).unwrap_or_else(|| vec![Way::Password, Way::Code]);
    if ways.is_empty() {
        table.problems().note("EMAIL.sign_in", "an empty list", "\"password\", \"code\", or both");
    }
    let pwned_passwords = table.text("pwned_passwords", Site::parse);
    table.finish();
    Some(EmailSettings {
        password: ways.contains(&Way::Password),
        code: ways.contains(&Way::Code),
        pwned_passwords,
    })
}

/// The secret that lets an operator in. Only its hash is kept, and it has no `Debug`.
pub struct AdminToken([u8; 32]);

impl AdminToken {
    /// Shorter ones could be guessed; `openssl rand -base64 32` prints 44 characters.
    const MIN: usize = 32;

    pub(super) fn read(value: Option<Value>, problems: &mut Problems) -> Option<Self> {
        match value? {
            Value::String(token)
                if token.len() >= Self::MIN && token.bytes().all(|b| b.is_ascii_graphic()) =>
            {
                Some(Self(Sha256::digest(token).into()))
            }
            _ => {
                let allowed =
                    "at least 32 visible ASCII characters, as `openssl rand -base64 32` prints them";
                problems.note("ADMIN_TOKEN", "a secret that is not shown", allowed);
                None
            }
        }
    }

    /// Whether `token` is the secret, in a time that says nothing.
    pub fn is(&self, token: &str) -> bool {
        constant_time_eq(&Sha256::digest(token), &self.0)
    }
}
