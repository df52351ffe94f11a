//! Whom a message is from and to.

use crate::base::Text;
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// An address that can stand in an SMTP command and in a header as it is (A07): one recipient, no quoting needed.
///
/// What makes two addresses the same customer is decided elsewhere, before; here is only what a transport relies on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct MailAddress(String);

/// The text is no address that mail is sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MailAddressError;

impl fmt::Display for MailAddressError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("one e-mail address such as \"shop@example.com\", without a name, quotes or comments")
    }
}

impl std::error::Error for MailAddressError {}

impl MailAddress {
    /// The longest address, in bytes: a path of 256 (RFC 5321 §4.5.3.1.3) less its angle brackets.
    pub const MAX: usize = 254;
    /// The longest local part (RFC 5321 §4.5.3.1.1).
    const MAX_LOCAL: usize = 64;

    /// Reads `local@domain`, both in dot-atom form (RFC 5322 §3.4.1), in UTF-8 where a server takes that (RFC 6532
    /// §3.2). Quoted local parts and address literals are refused: no customer has one. So is what looks like an encoded word
    /// (RFC 2047 §2): some mail programs would read another address out of it.
    ///
    /// # Errors
    /// [`MailAddressError`].
    pub fn parse(text: &str) -> Result<Self, MailAddressError> {
        let (local, domain) = text.split_once('@').ok_or(MailAddressError)?;
        let sound = text.len() <= Self::MAX
            && local.len() <= Self::MAX_LOCAL
            && is_dot_atom(local, is_atext)
            && !local.contains("=?")
            && is_dot_atom(domain, |c| c == '-' || c.is_ascii_alphanumeric() || is_foreign(c))
            && domain.split('.').all(|label| !label.starts_with('-') && !label.ends_with('-'));
        if sound { Ok(Self(text.to_owned())) } else { Err(MailAddressError) }
    }

    /// `local@domain`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What follows the `@`.
    pub fn domain(&self) -> &str {
        self.0.split_once('@').map_or("", |(_, domain)| domain)
    }

    /// Whether only a server with SMTPUTF8 (RFC 6531) takes it.
    pub fn needs_smtputf8(&self) -> bool {
        !self.0.is_ascii()
    }
}

fn is_dot_atom(text: &str, allowed: impl Fn(char) -> bool) -> bool {
    text.split('.').all(|atom| !atom.is_empty() && atom.chars().all(&allowed))
}

/// RFC 5322 §3.2.3, widened by RFC 6532 §3.2. It has neither `@` nor white space, nor any of `,;:<>()[]"\`.
fn is_atext(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || is_foreign(c)
}

/// A character beyond ASCII that is seen: no control, no space, nothing that hides or turns what stands beside it, and
/// no second kind of `@`.
fn is_foreign(c: char) -> bool {
    let hidden = matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}'
        | '\u{fe6b}' | '\u{ff20}');
    !c.is_ascii() && !c.is_control() && !c.is_whitespace() && !hidden
}

impl<'de> Deserialize<'de> for MailAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// An address and the name shown beside it (RFC 5322 §3.4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mailbox {
    /// Where.
    pub address: MailAddress,
    /// The name, if there is one to show.
    pub name: Option<Text<100>>,
}

impl Mailbox {
    /// An address without a name.
    pub const fn bare(address: MailAddress) -> Self {
        Self { address, name: None }
    }

    /// An address with a name.
    pub const fn named(name: Text<100>, address: MailAddress) -> Self {
        Self { address, name: Some(name) }
    }
}

/// `address` or `"name" <address>`: for services that take a mailbox as one string of Unicode. In a header it is
/// encoded as well (see [`super::Message::render_mime`]).
impl fmt::Display for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            None => f.write_str(self.address.as_str()),
            Some(name) => write!(f, "{} <{}>", quoted(name.as_str()), self.address.as_str()),
        }
    }
}

/// A quoted string (RFC 5322 §3.2.4), in which no character of a name ends the name.
pub(super) fn quoted(name: &str) -> String {
    let mut quoted = String::with_capacity(name.len() + 2);
    quoted.push('"');
    for c in name.chars() {
        if matches!(c, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_addresses_are_taken() {
        for text in
            ["a@b", "a.b+c@shop.example", "o'hara@x-y.example", "zoë@example.com", "用户@例子.例", "a_%@b.c"]
        {
            let address = MailAddress::parse(text).unwrap();
            assert_eq!(address.as_str(), text);
            assert_eq!(address.needs_smtputf8(), !text.is_ascii());
        }
        assert_eq!(MailAddress::parse("a.b@shop.example").unwrap().domain(), "shop.example");
    }

    #[test]
    fn a07_nothing_that_names_two_people_or_ends_a_line_is_an_address() {
        let long = format!("{}@example.com", "a".repeat(65));
        let longer = format!("a@{}", ["abc"; 64].join("."));
        for text in [
            "",
            "@",
            "a@",
            "@b",
            "a",
            "a@b@c",
            "=?utf-8?q?eve=40evil.example?=@shop.example",
            "a,b@c",
            "a;b@c",
            "a@b,c@d",
            "a@b;c@d",
            "a b@c",
            "a@b c",
            "a@b\r\nBcc: c@d",
            "a\n@b",
            "a@b\0",
            "<a@b>",
            "a@b>",
            "a <a@b>",
            "\"a b\"@c",
            "a(x)@b",
            "a@[127.0.0.1]",
            "a\\@b",
            "a:b@c",
            ".a@b",
            "a.@b",
            "a..b@c",
            "a@.b",
            "a@b.",
            "a@b..c",
            "a@-b.c",
            "a@b-.c",
            "a@b\u{ff20}c",
            "a\u{200b}@b",
            "a\u{202e}@b",
            "a@b\u{2028}c",
            "a\u{a0}@b",
            "a\u{85}@b",
            &long,
            &longer,
        ] {
            assert_eq!(MailAddress::parse(text), Err(MailAddressError), "{text:?}");
            let json = serde_json::to_string(text).unwrap();
            assert!(serde_json::from_str::<MailAddress>(&json).is_err(), "stored: {text:?}");
        }
    }

    #[test]
    fn a07_a_name_cannot_leave_its_quotes() {
        let mailbox = Mailbox::named(
            Text::clipped(r#"Eve" <eve@evil.example>, "\"#).unwrap(),
            MailAddress::parse("a@b").unwrap(),
        );
        assert_eq!(mailbox.to_string(), r#""Eve\" <eve@evil.example>, \"\\" <a@b>"#);
    }
}
