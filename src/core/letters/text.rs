//! Which letter says what. The messages themselves are in `locales/*.ftl`.

use super::{Change, Content};
use crate::base::Timestamp;
use crate::i18n::{Catalogue, Part, Phrase};
use crate::mail::readable;

/// The longest subject, in characters: phones cut off what is longer.
const MAX_SUBJECT: usize = 50;

/// A letter, paragraph by paragraph.
pub struct Words {
    pub subject: String,
    pub heading: Phrase,
    pub before: Vec<Phrase>,
    pub after: Vec<Phrase>,
}

impl Words {
    /// What a letter of this brand says. There is no code in a subject: lock screens show it.
    pub fn of(words: &Catalogue, content: &Content<'_>, brand: &str, minutes: u64) -> Self {
        type Subject = fn(&Catalogue, &str) -> Phrase;
        let (subject, heading, before): (Subject, Phrase, Phrase) = match content {
            Content::Verify { .. } => {
                (Catalogue::mail_code_subject, words.mail_welcome().into(), words.mail_register(brand))
            }
            Content::AlreadyRegistered { .. } => (
                Catalogue::mail_has_account_subject,
                words.mail_has_account_title().into(),
                words.mail_has_account(brand),
            ),
            Content::SignIn { .. } => (
                Catalogue::mail_sign_in_subject,
                words.mail_sign_in_title().into(),
                words.mail_sign_in(brand),
            ),
            Content::NoAccount { .. } => (
                Catalogue::mail_code_subject,
                words.mail_no_account_title().into(),
                words.mail_no_account(brand),
            ),
            Content::Recover { .. } => (
                Catalogue::mail_recover_subject,
                words.choose_new_password().into(),
                words.mail_recover(brand),
            ),
            Content::Link { provider, .. } => (
                Catalogue::mail_code_subject,
                words.mail_link_title(provider),
                words.mail_link(provider, brand),
            ),
            Content::Notice { change: Change::PasswordSet, .. } => (
                Catalogue::mail_password_set_subject,
                words.mail_password_set_title().into(),
                words.mail_password_set(brand),
            ),
            Content::Notice { change: Change::PasswordChanged, .. } => (
                Catalogue::mail_password_changed_subject,
                words.mail_password_changed_title().into(),
                words.mail_password_changed(brand),
            ),
            Content::Notice {
                change: Change::SignInLinked { provider } | Change::SignInAdded { provider },
                ..
            } => (
                Catalogue::mail_linked_subject,
                words.mail_linked_title(provider),
                words.mail_linked(provider, brand),
            ),
            Content::Notice { change: Change::NewSignIn, device, country, .. } => (
                Catalogue::mail_new_sign_in_subject,
                words.mail_new_sign_in_title().into(),
                new_sign_in(words, brand, *device, *country),
            ),
        };
        let mut before = vec![before];
        let after = match content {
            Content::Notice { change, at, device, country, link } => {
                if let Change::SignInLinked { .. } = change {
                    before.push(words.mail_linked_ended().into());
                }
                if *change != Change::NewSignIn {
                    before.push(done(words, *at, *device, *country));
                }
                let adds = matches!(change, Change::SignInLinked { .. } | Change::SignInAdded { .. });
                let hints = [Some(words.mail_not_me_hint()), adds.then(|| words.disown_new_ways())];
                // Without the link there is no button that they could be about.
                hints.into_iter().flatten().filter(|_| link.is_some()).map(Phrase::from).collect()
            }
            _ => vec![words.mail_code_lifetime(minutes), words.mail_not_you().into()],
        };
        let subject = subject_of(words, |name| subject(words, name), brand);
        Self { subject, heading, before, after }
    }
}

/// When and from where something was done, as far as it is known. It has no words, so it reads the same in all languages.
fn done(words: &Catalogue, at: Timestamp, device: Option<&str>, country: Option<&str>) -> Phrase {
    let dot = || Part::Words(" · ".to_owned());
    let device = words.device_named(device.unwrap_or_default());
    let mut parts = vec![Part::Value(readable(at)), dot(), Part::Value(device)];
    parts.extend(country.into_iter().flat_map(|country| [dot(), Part::Region(country.to_owned())]));
    Phrase(parts)
}

/// Who signed in from where, as far as it is known.
fn new_sign_in(words: &Catalogue, brand: &str, device: Option<&str>, country: Option<&str>) -> Phrase {
    let device = words.device_named(device.unwrap_or_default());
    match country {
        Some(country) => words.mail_new_sign_in_from(brand, &device, country),
        None => words.mail_new_sign_in(brand, &device),
    }
}

/// The subject with as much of the brand as fits.
fn subject_of(words: &Catalogue, subject: impl Fn(&str) -> Phrase, brand: &str) -> String {
    let plain = |name: &str| subject(name).plain(words.language().is_right_to_left());
    let whole = plain(brand);
    let over = whole.chars().count().saturating_sub(MAX_SUBJECT);
    if over == 0 {
        return whole;
    }
    let room = brand.chars().count().saturating_sub(over + 1);
    plain(&brand.chars().take(room).chain(['…']).collect::<String>())
}
