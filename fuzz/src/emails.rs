//! E-mail addresses, and codes that are typed.

use super::{lines, text};
use vestibule_core::address::EmailAddress;
use vestibule_core::base::Text;
use vestibule_core::mail::{MailAddress, Mailbox};
use vestibule_core::wire::EmailCode;

pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let [first, name] = lines(text);
    match EmailAddress::parse(first) {
        Ok(address) => address_of(&address, first),
        Err(_) => assert!(
            EmailAddress::suggest(first).is_none_or(|meant| EmailAddress::parse(meant.deliverable()).is_ok())
        ),
    }
    if let Ok(address) = MailAddress::parse(first) {
        assert_eq!(address.as_str(), first);
        assert!(
            !first.contains(|c: char| c.is_whitespace() || c.is_control() || "<>,;:\"()[]\\".contains(c))
        );
        assert!(first.len() <= MailAddress::MAX && first.matches('@').count() == 1);
        let named = Text::exact(name).map(|name| Mailbox::named(name, address.clone()).to_string());
        assert!(named.is_none_or(|text| text.ends_with(&format!(" <{first}>")) && text.starts_with('"')));
    }
    if let Some(code) = EmailCode::parse(first) {
        let digits = code.reveal();
        assert!(digits.len() == EmailCode::DIGITS && digits.bytes().all(|byte| byte.is_ascii_digit()));
        assert!(EmailCode::parse(digits) == Some(code.clone()));
    }
}

fn address_of(address: &EmailAddress, typed: &str) {
    let read =
        |text: &str| EmailAddress::parse(text).unwrap_or_else(|error| panic!("{typed:?}: {text:?}: {error}"));
    for form in [address.deliverable(), address.canonical()] {
        assert!(form.len() <= EmailAddress::MAX && form.matches('@').count() == 1);
        assert!(!form.contains(|c: char| c.is_whitespace() || c.is_control()));
        assert_eq!(read(form).canonical(), address.canonical(), "{typed:?}: every form is the same mailbox");
    }
    assert_eq!(read(address.deliverable()).deliverable(), address.deliverable());
    assert_eq!(
        read(&address.display()).canonical(),
        address.canonical(),
        "{typed:?}: what is shown is the same mailbox"
    );
    assert!(
        address
            .domain()
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte))
    );
    let ascii = |text: &str| {
        text.bytes().map(|byte| byte.to_ascii_lowercase()).filter(u8::is_ascii).collect::<Vec<u8>>()
    };
    if typed.is_ascii() {
        let expected = ascii(typed.trim_matches([' ', '\t']));
        assert_eq!(ascii(address.deliverable()), expected, "ASCII is changed in nothing but case");
    }
    let printed = serde_json::to_string(address).expect("JSON");
    assert_eq!(serde_json::from_str::<EmailAddress>(&printed).ok().as_ref(), Some(address));
    assert!(MailAddress::parse(address.deliverable()).is_ok(), "{typed:?}: an account nobody can write to");
    assert!(!address.mask().contains(address.deliverable()) || address.deliverable().len() < 9);
}
