//! Letters: what mails say. From data to a message, the same data to the same bytes: a repetition must be one.

mod limit_words;
mod text;

use crate::base::{Brand, Text};
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
    /// Something has changed.
    Notice(Change<'a>),
    /// Somebody signed in with a browser, or from a country, that was not seen before.
    NewSignIn {
        /// The device, by a short name.
        device: Option<&'a str>,
        /// The country, by its code.
        country: Option<&'a str>,
        /// The page that undoes it.
        link: &'a str,
    },
}

/// What has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change<'a> {
    /// There is a password now.
    PasswordSet,
    /// There is another one.
    PasswordChanged,
    /// A provider's sign-in was let in.
    SignInLinked {
        /// The provider's name.
        provider: &'a str,
    },
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
            Self::Notice(_) | Self::NewSignIn { .. } => Kind::Notice,
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
            Self::Notice(_) | Self::NewSignIn { .. } => None,
        }
    }
}

#[derive(Template)]
#[template(path = "letter.html")]
struct Html<'a> {
    brand: &'a str,
    letter: &'a Words,
    code: Option<&'a str>,
    button: Option<(&'static str, &'a str)>,
    other: Option<(&'static str, &'a str)>,
}

impl Letterhead {
    /// Writes a letter. Its code is good for `minutes`; `account` is the absolute URL of the customer's account page.
    pub fn write(
        &self,
        id: MessageId,
        to: MailAddress,
        content: &Content<'_>,
        minutes: u64,
        account: &str,
    ) -> Message {
        let brand = &self.brand.name;
        let words = Words::of(content, brand, minutes);
        let shown = content.code().map(|(code, _)| grouped(code));
        let button = match (content, content.code()) {
            (Content::NewSignIn { link, .. }, _) => Some((limit_words::NOT_ME_BUTTON, *link)),
            (_, Some((_, link))) => Some((text::CODE_BUTTON, link)),
            (_, None) => Some((text::ACCOUNT_BUTTON, account)),
        };
        let other = match content {
            Content::AlreadyRegistered { recover, .. } => Some((text::RECOVER_LINK, *recover)),
            _ => None,
        };
        let html = Html { brand, letter: &words, code: shown.as_deref(), button, other };
        Message {
            id,
            kind: content.kind(),
            from: self.from.clone(),
            to: Mailbox::bare(to),
            subject: Text::clipped(&words.subject).unwrap_or_default(),
            text: plain(&words, shown.as_deref(), button, other),
            // The template is compiled in and writes to memory: there is nothing that could fail.
            html: html.render().unwrap_or_default(),
            language: LanguageTag::english(),
        }
    }
}

/// Eight digits as people read them out.
fn grouped(code: &str) -> String {
    code.split_at_checked(4).map_or_else(|| code.to_owned(), |(first, rest)| format!("{first} {rest}"))
}

fn plain(
    words: &Words,
    code: Option<&str>,
    button: Option<(&str, &str)>,
    other: Option<(&str, &str)>,
) -> String {
    let mut paragraphs = vec![words.heading.clone()];
    paragraphs.extend(words.before.iter().cloned());
    paragraphs.extend(code.map(|code| format!("    {code}")));
    paragraphs.extend(button.map(|(label, href)| format!("{label}:\n{href}")));
    paragraphs.extend(words.after.iter().cloned());
    paragraphs.extend(other.map(|(label, href)| format!("{label}:\n{href}")));
    paragraphs.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests;
