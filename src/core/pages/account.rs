//! The pages of an account: what it is, its password, its sessions. And the mailbox of development.

use super::email::password_field;
use super::view::{Block, Button, Field, Form, Item, Link, Phrase, TextPart, with_return};
use super::{FieldError, Page, provider_words, text};
use crate::base::Brand;
use crate::http::return_path::ReturnPath;
use crate::password::Password;
use crate::refusal::Refusal;

/// Why a password is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordWhy {
    /// It is the first.
    New,
    /// The one so far is forgotten.
    Recover,
    /// The customer wants another.
    Change,
}

/// The page that asks for a new password.
pub struct PasswordPage<'a> {
    /// The path of the gateway's own pages.
    pub prefix: &'a str,
    /// The address that the password belongs to.
    pub email: &'a str,
    /// Why.
    pub why: PasswordWhy,
    /// Whether the password so far is asked for.
    pub needs_current: bool,
    /// Where it leads to choose none.
    pub skip: Option<&'a ReturnPath>,
    /// Where the customer goes afterwards.
    pub return_to: &'a ReturnPath,
    /// What is wrong.
    pub error: Option<FieldError>,
}

/// What has just been done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountNotice {
    /// The password is another one.
    PasswordChanged,
    /// A session has ended.
    SessionEnded,
    /// All other sessions have ended.
    OthersEnded,
}

/// The overview of an account.
pub struct AccountPage<'a> {
    /// The path of the gateway's own pages.
    pub prefix: &'a str,
    /// The address.
    pub email: Option<&'a str>,
    /// The name.
    pub name: Option<&'a str>,
    /// Whether there is a password.
    pub has_password: bool,
    /// Whether there can be one.
    pub passwords: bool,
    /// The names of the providers whose sign-ins belong to it.
    pub sign_ins: &'a [&'a str],
    /// Whether there are providers at all.
    pub has_providers: bool,
    /// How many sessions live.
    pub sessions: usize,
    /// What has just been done.
    pub notice: Option<AccountNotice>,
}

/// How long ago a session was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastSeen {
    /// Just now.
    Now,
    /// So many minutes ago.
    Minutes(u64),
    /// So many hours ago.
    Hours(u64),
    /// So many days ago.
    Days(u64),
}

/// One session.
pub struct SessionRow<'a> {
    /// Its id.
    pub id: &'a str,
    /// The device, or nothing.
    pub device: &'a str,
    /// The country, by its code.
    pub country: Option<&'a str>,
    /// When it was last used.
    pub last_seen: LastSeen,
    /// When it began.
    pub began: LastSeen,
    /// Whether it is the one that looks.
    pub current: bool,
}

/// The list of sessions.
pub struct SessionsPage<'a> {
    /// The path of the gateway's own pages.
    pub prefix: &'a str,
    /// The sessions.
    pub sessions: &'a [SessionRow<'a>],
    /// What has just been done.
    pub notice: Option<AccountNotice>,
}

/// One mail in the mailbox of development.
pub struct MailRow<'a> {
    /// Its id.
    pub id: &'a str,
    /// Whom it is for.
    pub to: &'a str,
    /// Its subject.
    pub subject: &'a str,
    /// When it was sent.
    pub when: &'a str,
    /// Its plain text.
    pub text: &'a str,
}

impl Page {
    /// A new password.
    pub fn choose_password(brand: &Brand, page: &PasswordPage<'_>) -> Self {
        let title = match page.why {
            PasswordWhy::New => text::NEW_PASSWORD_TITLE,
            PasswordWhy::Recover => text::RECOVERED_PASSWORD_TITLE,
            PasswordWhy::Change => text::CHANGE_PASSWORD_TITLE,
        };
        let of_current = page.error.as_ref().filter(|error| **error == FieldError::CurrentWrong);
        let of_new = page.error.as_ref().filter(|error| **error != FieldError::CurrentWrong);
        // Password managers file a password under the address that stands beside it.
        let mut fields = vec![Field {
            name: "email",
            label: text::EMAIL_LABEL,
            kind: "email",
            autocomplete: "username",
            value: page.email.to_owned(),
            readonly: true,
            ..Field::default()
        }];
        if page.needs_current {
            fields.push(Field {
                error: of_current.map(text::field_error),
                autofocus: of_new.is_none(),
                ..password_field("current", text::CURRENT_PASSWORD_LABEL, "current-password")
            });
        }
        fields.push(Field {
            error: of_new.map(text::field_error),
            hint: Some(Phrase::new(text::PASSWORD_HINT, &[&Password::MIN_CHARS.to_string()])),
            autofocus: of_new.is_some() || !page.needs_current,
            ..password_field("password", text::NEW_PASSWORD_LABEL, "new-password")
        });
        let path = match page.why {
            PasswordWhy::Recover => "account/password?why=recover&return=",
            _ => "account/password?return=",
        };
        let target = with_return(page.prefix, "", page.return_to);
        let target = target.split_once("return=").map_or("", |(_, target)| target);
        let form = Form {
            action: format!("{}{path}{target}", page.prefix),
            fields,
            buttons: vec![Button::primary(text::SAVE_PASSWORD_ACTION)],
            ..Form::default()
        };
        let mut blocks = Vec::new();
        if page.why != PasswordWhy::New {
            blocks.push(Block::Text(text::PASSWORD_LEAD.into()));
        }
        blocks.push(Block::Form(form));
        let mut links = Vec::new();
        links.extend(page.skip.map(|skip| Link::new(text::NOT_NOW, skip.as_str())));
        if page.needs_current {
            links.push(Link::onward(text::RECOVER_ACTION, page.prefix, "recover", page.return_to));
        }
        if !links.is_empty() {
            blocks.push(Block::Links(links));
        }
        Self::plain(brand, title, blocks)
    }

    /// The overview.
    pub fn account(brand: &Brand, page: &AccountPage<'_>) -> Self {
        let prefix = page.prefix;
        let mut blocks: Vec<_> = page
            .notice
            .map(|notice| Block::Notice(text::account_notice(notice).into()))
            .into_iter()
            .collect();
        blocks.push(Block::Text(text::signed_in_as(page.name.or(page.email))));
        let mut items = Vec::new();
        if let Some(email) = page.email {
            items.push(item(text::EMAIL_LABEL, Phrase::new("{}", &[email]), None));
        }
        if page.passwords {
            let (state, label) = match page.has_password {
                true => (text::PASSWORD_IS_SET, text::CHANGE_PASSWORD_ACTION),
                false => (text::PASSWORD_IS_NOT_SET, text::SET_PASSWORD_ACTION),
            };
            let link = Link::new(label, format!("{prefix}account/password"));
            items.push(item(text::PASSWORD_LABEL, state.into(), Some(link)));
        }
        if page.has_providers {
            let names = page.sign_ins.join(", ");
            let link = Link::new(provider_words::MANAGE, format!("{prefix}account/sign-ins"));
            items.push(item(text::SIGN_INS_TITLE, Phrase::new("{}", &[&names]), Some(link)));
        }
        let sessions = Link::new(text::SHOW_SESSIONS, format!("{prefix}account/sessions"));
        items.push(item(text::SESSIONS_TITLE, text::session_count(page.sessions), Some(sessions)));
        blocks.push(Block::Items(items));
        blocks.push(Block::Action(Link::new(text::BACK_TO_SITE, "/")));
        blocks.push(Block::Links(vec![Link::new(text::SIGN_OUT_ACTION, format!("{prefix}logout"))]));
        Self::plain(brand, text::YOUR_ACCOUNT, blocks)
    }

    /// Where the customer is signed in.
    pub fn sessions(brand: &Brand, page: &SessionsPage<'_>) -> Self {
        let prefix = page.prefix;
        let end = |hidden, button| Form {
            action: format!("{prefix}account/sessions/end"),
            hidden,
            buttons: vec![button],
            ..Form::default()
        };
        let items = page.sessions.iter().map(|session| {
            let mut details = Vec::new();
            if session.current {
                details.push(text::THIS_DEVICE.into());
            }
            details.extend(session.country.map(|country| Phrase::new(text::FROM_COUNTRY, &[country])));
            details.push(text::last_seen(session.last_seen));
            details.push(text::began(session.began));
            let form = end(vec![("session", session.id.to_owned())], Button::secondary(text::END_ONE_ACTION));
            Item {
                title: if session.device.is_empty() { text::UNKNOWN_DEVICE } else { session.device }
                    .to_owned(),
                details,
                text: Vec::new(),
                link: None,
                form: (!session.current).then_some(form),
            }
        });
        let mut blocks: Vec<_> = page
            .notice
            .map(|notice| Block::Notice(text::account_notice(notice).into()))
            .into_iter()
            .collect();
        blocks.push(Block::Text(text::SESSIONS_LEAD.into()));
        blocks.push(Block::Items(items.collect()));
        if page.sessions.len() > 1 {
            let others = Button::primary(text::END_OTHERS_ACTION).saying("others", "1");
            blocks.push(Block::Form(end(Vec::new(), others)));
            let all = Button::secondary(text::END_ALL_ACTION).saying("all", "1");
            blocks.push(Block::Form(end(Vec::new(), all)));
            blocks.push(Block::Links(vec![Link::new(text::YOUR_ACCOUNT, format!("{prefix}account"))]));
        } else {
            blocks.push(Block::Action(Link::new(text::YOUR_ACCOUNT, format!("{prefix}account"))));
        }
        Self::plain(brand, text::SESSIONS_TITLE, blocks)
    }

    /// The mailbox of development.
    pub fn mailbox(brand: &Brand, prefix: &str, mails: &[MailRow<'_>]) -> Self {
        let items: Vec<_> = mails
            .iter()
            .map(|mail| Item {
                title: mail.subject.to_owned(),
                details: vec![Phrase::new(text::MAIL_TO, &[mail.to, mail.when])],
                text: with_links(mail.text),
                link: Some(Link::new(text::SHOW_HTML, format!("{prefix}dev/mail/{}", mail.id))),
                form: None,
            })
            .collect();
        let mut blocks = vec![Block::Text(text::MAILBOX_LEAD.into())];
        if items.is_empty() {
            blocks.push(Block::Text(text::MAILBOX_EMPTY.into()));
        }
        blocks.push(Block::Action(Link::new(text::REFRESH_ACTION, format!("{prefix}dev/mail"))));
        blocks.push(Block::Items(items));
        Self::plain(brand, text::MAILBOX_TITLE, blocks)
    }

    /// The operator has closed the account.
    pub fn disabled(brand: &Brand, prefix: &str) -> Self {
        Self::refusal(brand, prefix, Refusal::AccountDisabled)
    }
}

fn item(title: &str, detail: Phrase, link: Option<Link>) -> Item {
    Item { title: title.to_owned(), details: vec![detail], text: Vec::new(), link, form: None }
}

/// A plain text with its absolute URLs as links.
fn with_links(text: &str) -> Vec<TextPart> {
    let mut parts = Vec::new();
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        if word.starts_with("https://") || word.starts_with("http://") {
            parts.push(TextPart::Url(word.to_owned()));
            parts.push(TextPart::Words(piece.get(word.len()..).unwrap_or_default().to_owned()));
        } else {
            parts.push(TextPart::Words(piece.to_owned()));
        }
    }
    parts
}
