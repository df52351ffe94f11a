//! E-mail addresses: one strict parser, one normal form.
//!
//! An account is found by its address and owned by whoever reads the mail sent there. Two rules keep those two the
//! same person:
//!
//! - **Reading changes nothing but spaces around the address, letter case and canonical composition (NFC).** A text
//!   that would need more to become a mailbox is refused: a full-width `＠` or `ｔａｒｏ`, the Kelvin sign for `K`,
//!   a soft hyphen in the domain. Whether a mail server or a provider takes such a text for the same mailbox as its
//!   plain spelling is for them to say; equating the two here would let the one sign in as the other. The customer
//!   is offered the plain spelling instead ([`EmailAddress::suggest`]).
//! - **Equal means equal but for letter case.** Mail systems distinguish `Zoe@` and `zoe@` in theory only (RFC 5321
//!   §2.4), so the normal form folds case. It does nothing else: that Gmail ignores dots and that many hosts drop
//!   what follows a `+` are rules of those hosts, not of e-mail. Elsewhere these are different people, and a customer
//!   who types `zoe+shop@` means it.
//!
//! So mail for an account goes to the address that the account keeps, never to one that was just typed: equal
//! addresses may still be spelt differently.
//!
//! What is accepted: a dot-atom, `@`, and a domain name of two labels or more (RFC 5321 §4.1.2 without quoted
//! strings and address literals, RFC 6531 §3.3). What is refused and why is [`AddressError`].

mod domain;
mod error;
mod identifier;
mod local;
mod mask;

pub use error::AddressError;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::{CodePointSetData, props::DefaultIgnorableCodePoint};
use local::LocalPart;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::{borrow::Cow, fmt, hash};

/// One mailbox of one customer.
///
/// Two of them are equal, and hash alike, when their [`canonical`](Self::canonical) forms are. There is no `Display`:
/// whoever writes an address says which form is meant. `Debug` shows the [mask](Self::mask), for logs have no
/// addresses.
#[derive(Clone)]
pub struct EmailAddress {
    deliverable: String,
    canonical: String,
}

impl EmailAddress {
    /// The longest address in bytes, its domain in A-labels: a path of 256 (RFC 5321 §4.5.3.1.3) less its angle
    /// brackets.
    pub const MAX: usize = 254;
    /// No address within the limits is longer as it is typed, its domain in the longest of scripts included.
    const MAX_TYPED: usize = 1024;

    /// Reads an address as a customer types it or a provider claims it.
    ///
    /// Spaces and tabs around it are left off, as people paste them; a line break is refused there too.
    ///
    /// # Errors
    /// [`AddressError`]: the first thing that is wrong.
    pub fn parse(text: &str) -> Result<Self, AddressError> {
        let text = text.trim_matches([' ', '\t']);
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        if text.len() > Self::MAX_TYPED {
            return Err(AddressError::TooLong);
        }
        if text.matches('@').count() > 1 {
            return Err(AddressError::SeveralAtSigns);
        }
        if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(AddressError::WhiteSpace);
        }
        if text.chars().any(stands_for_ascii) {
            return Err(AddressError::CompatibilityCharacter);
        }
        let (local, domain) = text.split_once('@').ok_or(AddressError::NoAtSign)?;
        let LocalPart { typed, folded } = LocalPart::parse(local)?;
        let domain = domain::to_ascii(domain)?;
        let address =
            Self { deliverable: format!("{typed}@{domain}"), canonical: format!("{folded}@{domain}") };
        if address.deliverable.len().max(address.canonical.len()) > Self::MAX {
            return Err(AddressError::TooLong);
        }
        Ok(address)
    }

    /// The address that was probably meant by a text that [`parse`](Self::parse) refuses: typed with the keyboard in
    /// full-width mode, or copied out of a mail program (`Ada <ada@shop.example>`, invisible characters around it).
    ///
    /// For filling in a form again, so that the customer can say yes. Nothing else may act on it.
    pub fn suggest(text: &str) -> Option<Self> {
        if text.len() > Self::MAX_TYPED {
            return None;
        }
        let plain = nfkc(text).replace('。', ".");
        let inner = plain.rsplit_once('<').and_then(|(_, rest)| rest.split_once('>')).map(|(inner, _)| inner);
        let invisible = CodePointSetData::new::<DefaultIgnorableCodePoint>();
        let around = |c: char| c.is_whitespace() || c == '.' || invisible.contains(c);
        Self::parse(inner.unwrap_or(&plain).trim_matches(around)).ok()
    }

    /// `local@domain` for sending mail, and for storing: the local part with its letter case as typed, the domain in
    /// lower-case A-labels (RFC 5890 §2.3.2.1). At most [`MAX`](Self::MAX) bytes.
    pub fn deliverable(&self) -> &str {
        &self.deliverable
    }

    /// The normal form, by which an address is unique: [`deliverable`](Self::deliverable) with the local part in one
    /// letter case. It never changes for an address, since accounts are found by it.
    pub fn canonical(&self) -> &str {
        &self.canonical
    }

    /// For showing to people: the domain in U-labels (RFC 5890 §2.3.2.1) where they cannot be taken for others.
    ///
    /// It may be right-to-left: a page isolates it (`<bdi>`).
    pub fn display(&self) -> String {
        let (local, domain) = split(&self.deliverable);
        format!("{local}@{}", domain::to_display(domain))
    }

    /// For telling customers where a mail went, and nobody else where they live: `z…e@s…p.example`.
    ///
    /// The first and the last character of the local part and of the domain before its top level. It has the same
    /// shape for an address of any length, so `a@` and `anna@` both give `a…a@`.
    pub fn mask(&self) -> String {
        mask::mask(&self.display())
    }

    /// The address as it stands in `To` and in `From` (RFC 5322 §3.4 `angle-addr`): `<local@domain>`.
    ///
    /// One mailbox, whatever text it was parsed from: there is no control, white space, comma, colon, semicolon,
    /// quote, parenthesis or other bracket in it.
    pub fn to_header(&self) -> String {
        format!("<{}>", self.deliverable)
    }

    /// The domain in lower-case A-labels: what a list of allowed domains is compared with, as a whole.
    pub fn domain(&self) -> &str {
        split(&self.deliverable).1
    }

    /// Whether only a server that offers SMTPUTF8 (RFC 6531) takes mail for it.
    pub fn needs_smtputf8(&self) -> bool {
        !self.deliverable.is_ascii()
    }

    /// What the name of the `Identifier` object is hashed from: the kind of identifier and its normal form.
    pub fn identifier_parts(&self) -> [&str; 2] {
        ["email", &self.canonical]
    }
}

impl PartialEq for EmailAddress {
    fn eq(&self, other: &Self) -> bool {
        self.canonical == other.canonical
    }
}
impl Eq for EmailAddress {}
impl hash::Hash for EmailAddress {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.canonical.hash(state);
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EmailAddress({})", self.mask())
    }
}

/// As the text of [`EmailAddress::deliverable`]; read back by the parser.
impl Serialize for EmailAddress {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.deliverable)
    }
}
impl<'de> Deserialize<'de> for EmailAddress {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'_, str>::deserialize(deserializer)?;
        Self::parse(&text).map_err(de::Error::custom)
    }
}

fn split(address: &str) -> (&str, &str) {
    address.split_once('@').unwrap_or((address, ""))
}

/// Whether somebody takes this character for one or more of ASCII: compatibility characters such as `＠`, `ﬁ` and
/// `½`, the Kelvin sign, and the full stops that end a label in UTS 46 (§2.3).
fn stands_for_ascii(character: char) -> bool {
    !character.is_ascii()
        && (matches!(character, '。' | '｡') || nfkc(character.encode_utf8(&mut [0; 4])).contains(is_ascii))
}

fn is_ascii(character: char) -> bool {
    character.is_ascii()
}

/// Canonical composition (UAX 15).
fn nfc(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// Compatibility composition (UAX 15).
fn nfkc(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfkc().normalize(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> EmailAddress {
        EmailAddress::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn an_address_has_a_form_for_each_use() {
        for (text, deliverable, canonical, display) in [
            ("zoe@shop.example", "zoe@shop.example", "zoe@shop.example", "zoe@shop.example"),
            (
                " Zoe.O'Hara+1@Shop.Example\t",
                "Zoe.O'Hara+1@shop.example",
                "zoe.o'hara+1@shop.example",
                "Zoe.O'Hara+1@shop.example",
            ),
            ("ZoË@ZOË.example", "ZoË@xn--zo-ija.example", "zoë@xn--zo-ija.example", "ZoË@zoë.example"),
            (
                "伊昭傑@郵件.商務",
                "伊昭傑@xn--5nqv22n.xn--lhr59c",
                "伊昭傑@xn--5nqv22n.xn--lhr59c",
                "伊昭傑@郵件.商務",
            ),
        ] {
            let address = address(text);
            assert_eq!(address.deliverable(), deliverable);
            assert_eq!(address.canonical(), canonical);
            assert_eq!(address.display(), display);
            assert_eq!(address.to_header(), format!("<{deliverable}>"));
            assert_eq!(address.identifier_parts(), ["email", canonical]);
            assert_eq!(address.needs_smtputf8(), !deliverable.is_ascii());
        }
        assert_eq!(address("zoe@ZOË.example").domain(), "xn--zo-ija.example");
    }

    #[test]
    fn a_mask_tells_nothing_of_the_length() {
        for (text, expected) in [
            ("a@b.example", "a…a@b…b.example"),
            ("anna@brown-bags.example", "a…a@b…s.example"),
            ("Zoe@mail.shop.co.uk", "Z…e@m…o.uk"),
            ("zoe\u{308}@xn--zo-ija.example", "z…ë@z…ë.example"),
            ("किरण@shop.example", "क…ण@s…p.example"),
            ("पति@shop.example", "प…त@s…p.example"),
        ] {
            assert_eq!(address(text).mask(), expected);
        }
        assert_eq!(format!("{:?}", address("zoe@shop.example")), "EmailAddress(z…e@s…p.example)");
    }

    #[test]
    fn what_was_probably_meant_is_offered_and_never_taken() {
        for text in [
            "ｔａｒｏ＠ｓｈｏｐ．ｅｘａｍｐｌｅ",
            "taro@shop。example",
            "taro＠shop．example",
            "Taro <taro@shop.example>",
            "\u{feff}taro@shop.example",
            "taro@shop.example\u{200e}\u{a0}",
            "taro@shop.example.",
            "taro@shop.example\r\n",
        ] {
            assert!(EmailAddress::parse(text).is_err(), "{text:?}");
            assert_eq!(EmailAddress::suggest(text), Some(address("taro@shop.example")), "{text:?}");
        }
        for text in
            ["", "taro", "a@b@shop.example", "a@shop.example, b@shop.example", "<a@shop.example", "タロ@"]
        {
            assert_eq!(EmailAddress::suggest(text), None, "{text}");
        }
        assert_eq!(EmailAddress::suggest(&" ".repeat(2000)), None);
    }

    #[test]
    fn limits_hold_to_the_byte() {
        let local = "a".repeat(64);
        assert!(EmailAddress::parse(&format!("{local}@shop.example")).is_ok());
        assert_eq!(EmailAddress::parse(&format!("a{local}@shop.example")), Err(AddressError::TooLong));
        // `é` has two bytes of UTF-8.
        assert!(EmailAddress::parse(&format!("{}@shop.example", "é".repeat(32))).is_ok());
        assert_eq!(
            EmailAddress::parse(&format!("{}@shop.example", "é".repeat(33))),
            Err(AddressError::TooLong)
        );
        // `Ⱥ` has two, its small letter three: the normal form has to fit as well.
        let domain = format!("{}{}", "abcdefgh.".repeat(20), "example12");
        assert_eq!(domain.len(), 189);
        let domain = domain.replace("example12", "example");
        assert!(EmailAddress::parse(&format!("{local}@{domain}")).is_ok());
        assert!(EmailAddress::parse(&format!("{local}@ab{domain}")).is_ok());
        assert_eq!(EmailAddress::parse(&format!("{local}@abc{domain}")), Err(AddressError::TooLong));
        assert_eq!(EmailAddress::parse(&"x".repeat(1_000_000)), Err(AddressError::TooLong));
    }

    #[test]
    fn it_is_stored_as_text_and_read_back_by_the_parser() {
        let stored = serde_json::to_string(&address("Zoë@ZOË.example")).unwrap();
        assert_eq!(stored, "\"Zoë@xn--zo-ija.example\"");
        let read: EmailAddress = serde_json::from_str(&stored).unwrap();
        assert_eq!(read.deliverable(), "Zoë@xn--zo-ija.example");
        let error = serde_json::from_str::<EmailAddress>("\"a@b@shop.example\"").unwrap_err();
        assert!(error.to_string().starts_with("an address has one @ only"), "{error}");
    }

    #[test]
    fn every_error_has_a_code_of_its_own() {
        let codes: std::collections::HashSet<_> =
            AddressError::ALL.iter().map(|error| error.code()).collect();
        assert_eq!(codes.len(), AddressError::ALL.len());
        assert!(codes.iter().all(|code| code.starts_with("address_")));
    }
}
