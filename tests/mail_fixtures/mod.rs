//! A message, for tests that send one.
#![allow(dead_code, reason = "each test binary uses some of it")]
#![allow(clippy::unwrap_used, reason = "a test may stop")]

pub mod smtp;

use vestibule_core::base::{SeededEntropy, Text, Timestamp};
use vestibule_core::mail::{ApiKey, Kind, LanguageTag, MailAddress, Mailbox, Message, MessageId, Password};

pub const NOW: Timestamp = Timestamp::from_secs(1_700_000_000);

pub fn address(text: &str) -> MailAddress {
    MailAddress::parse(text).unwrap()
}

pub fn key(text: &str) -> ApiKey {
    ApiKey::parse(text).ok().unwrap()
}

pub fn password(text: &str) -> Password {
    Password::parse(text).ok().unwrap()
}

pub fn id(seed: u64) -> MessageId {
    MessageId::random(&mut SeededEntropy(seed))
}

/// A sign-in code from a shop to Zoë.
pub fn message() -> Message {
    Message {
        id: id(1),
        kind: Kind::SignIn,
        from: Mailbox::named(Text::exact("Tea & Co").unwrap(), address("no-reply@shop.example")),
        to: Mailbox::named(Text::exact("Zoë").unwrap(), address("zoe@customer.example")),
        subject: Text::exact("Dein Code für Tea & Co").unwrap(),
        text: "Dein Code ist 123456.\n.\nViele Grüße\n".to_owned(),
        html: "<p>Dein Code ist <b>123456</b>.</p>".to_owned(),
        language: LanguageTag::parse("de").unwrap(),
    }
}
