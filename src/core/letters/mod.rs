//! Letters: what mails say. From data to a message, the same data to the same bytes: a repetition must be one.

mod text;

use crate::base::{Text, Timestamp};
use crate::brand::{Brand, FontStack, Scheme, Theme};
use crate::i18n::{Catalogue, Part, Phrase};
use crate::mail::{Kind, LanguageTag, MailAddress, Mailbox, Message, MessageId};
use askama::Template;
use text::Words;

/// What every letter has in common.
#[derive(Clone)]
pub struct Letterhead {
    /// Who writes.
    pub brand: Brand,
    /// Where from.
    pub from: Mailbox,
}

/// What a letter says. It has no `Debug`: it holds codes.
#[derive(Clone, Copy)]
pub enum Content<'a> {
    /// Somebody registers this address.
    Verify {
        /// The code.
        code: &'a str,
        /// The page with the code filled in.
        link: &'a str,
    },
    /// Somebody registers this address, which has an account. The code signs in.
    AlreadyRegistered {
        /// The code.
        code: &'a str,
        /// The page with the code filled in.
        link: &'a str,
        /// The page that leads to a new password.
        recover: &'a str,
    },
    /// Somebody signs in with this address.
    SignIn {
        /// The code.
        code: &'a str,
        /// The page with the code filled in.
        link: &'a str,
    },
    /// Somebody signs in or recovers with this address, which has no account. With the code it gets one.
    NoAccount {
        /// The code.
        code: &'a str,
        /// The page with the code filled in.
        link: &'a str,
    },
    /// Somebody wants a new password for this address.
    Recover {
        /// The code.
        code: &'a str,
        /// The page with the code filled in.
        link: &'a str,
    },
    /// Somebody wants to use a provider's sign-in with the account of this address.
    Link {
        /// The provider's name.
        provider: &'a str,
        /// The code.
        code: &'a str,
        /// The page with the code filled in.
        link: &'a str,
    },
    /// Something was done that the owner should know of.
    Notice {
        /// What.
        change: Change<'a>,
        /// When.
        at: Timestamp,
        /// The device, by a short name.
        device: Option<&'a str>,
        /// The country, by its code.
        country: Option<&'a str>,
        /// The page that undoes it.
        link: Option<&'a str>,
    },
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change<'a> {
    /// There is a password now.
    PasswordSet,
    /// There is another one.
    PasswordChanged,
    /// A provider's sign-in was let in, and what was there before has ended.
    SignInLinked {
        /// The provider's name.
        provider: &'a str,
    },
    /// A provider's sign-in was added.
    SignInAdded {
        /// The provider's name.
        provider: &'a str,
    },
    /// Somebody signed in with a browser, or from a country, that was not seen before.
    NewSignIn,
}

impl<'a> Content<'a> {
    /// What it is for, to the mail service.
    const fn kind(&self) -> Kind {
        match self {
            Self::Verify { .. } => Kind::Verify,
            Self::AlreadyRegistered { .. } => Kind::AlreadyRegistered,
            Self::SignIn { .. } | Self::Link { .. } => Kind::SignIn,
            Self::NoAccount { .. } => Kind::NoAccount,
            Self::Recover { .. } => Kind::Recover,
            Self::Notice { .. } => Kind::Notice,
        }
    }

    /// The code, and the page with the code filled in.
    const fn code(&self) -> Option<(&'a str, &'a str)> {
        match self {
            Self::Verify { code, link }
            | Self::AlreadyRegistered { code, link, .. }
            | Self::SignIn { code, link }
            | Self::NoAccount { code, link }
            | Self::Recover { code, link }
            | Self::Link { code, link, .. } => Some((code, link)),
            Self::Notice { .. } => None,
        }
    }
}

#[derive(Template)]
#[template(path = "letter.html")]
struct Html<'a> {
    language: &'static str,
    direction: &'static str,
    brand: &'a str,
    light: &'a Scheme,
    dark: &'a Scheme,
    font: &'a FontStack,
    /// In pixels: of the card, and of what is on it.
    radius: (u32, u32),
    letter: &'a Words,
    code: Option<&'a str>,
    button: Option<(&'a str, &'a str)>,
    other: Option<(&'a str, &'a str)>,
}

impl Letterhead {
    /// Writes a letter in the language of `words`. Its code is good for `minutes`; `account` is the absolute URL of the
    /// customer's account page.
    pub fn write(
        &self,
        words: &Catalogue,
        id: MessageId,
        to: MailAddress,
        content: &Content<'_>,
        minutes: u64,
        account: &str,
    ) -> Message {
        let brand = &self.brand.name;
        let language = words.language();
        let letter = Words::of(words, content, brand, minutes);
        let shown = content.code().map(|(code, _)| grouped(code));
        let button = match (content, content.code()) {
            (Content::Notice { link: Some(link), .. }, _) => Some((words.mail_not_me(), *link)),
            (_, Some((_, link))) => Some((words.mail_enter_code(), link)),
            (_, None) => Some((words.account_title(), account)),
        };
        let other = match content {
            Content::AlreadyRegistered { recover, .. } => Some((words.mail_choose_password(), *recover)),
            _ => None,
        };
        let look = &self.brand.look;
        let radius = look.radius().px();
        let html = Html {
            language: language.tag(),
            direction: language.direction(),
            brand,
            light: look.palette().scheme(Theme::Light),
            dark: look.palette().scheme(Theme::Dark),
            font: look.font(),
            radius: (radius.round() as u32, (radius * 2.0 / 3.0).round() as u32),
            letter: &letter,
            code: shown.as_deref(),
            button,
            other,
        };
        Message {
            id,
            kind: content.kind(),
            from: self.from.clone(),
            to: Mailbox::bare(to),
            subject: Text::clipped(&letter.subject).unwrap_or_default(),
            text: plain(&letter, language.is_right_to_left(), shown.as_deref(), button, other),
            // The template is compiled in and writes to memory: there is nothing that could fail.
            html: html.render().unwrap_or_default(),
            language: LanguageTag::of(language),
        }
    }
}

/// Eight digits as people read them out.
fn grouped(code: &str) -> String {
    code.split_at_checked(4).map_or_else(|| code.to_owned(), |(first, rest)| format!("{first} {rest}"))
}

fn plain(
    letter: &Words,
    right_to_left: bool,
    code: Option<&str>,
    button: Option<(&str, &str)>,
    other: Option<(&str, &str)>,
) -> String {
    let said = |phrase: &Phrase| phrase.plain(right_to_left);
    let mut paragraphs = vec![said(&letter.heading)];
    paragraphs.extend(letter.before.iter().map(said));
    paragraphs.extend(code.map(|code| format!("    {code}")));
    paragraphs.extend(button.map(|(label, href)| format!("{label}:\n{href}")));
    paragraphs.extend(letter.after.iter().map(said));
    paragraphs.extend(other.map(|(label, href)| format!("{label}:\n{href}")));
    paragraphs.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests;
