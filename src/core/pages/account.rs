//! The pages of an account: what it is, its password, its sessions.

use super::email::password_field;
use super::view::{Block, Button, Field, Form, Item, Link};
use super::{FieldError, Frame, Page, text};
use crate::http::return_path::ReturnPath;
use crate::i18n::Phrase;
use crate::password::Password;

/// Why a password is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PasswordWhy {
    /// It is the first.
    New,
    /// The one so far is forgotten.
    Recover,
    /// The customer wants another.
    Change,
    /// The one so far is among those that are guessed first.
    Common,
    /// The one so far is known from a breach.
    Breached,
}

/// The page that asks for a new password.
pub struct PasswordPage<'a> {
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
    /// The sessions.
    pub sessions: &'a [SessionRow<'a>],
    /// What has just been done.
    pub notice: Option<AccountNotice>,
}

impl Page {
    /// A new password.
    pub fn choose_password(frame: &Frame<'_>, page: &PasswordPage<'_>) -> Self {
        let words = &*frame.words;
        let title = match page.why {
            PasswordWhy::New => words.choose_password(),
            PasswordWhy::Recover => words.choose_new_password(),
            PasswordWhy::Change => words.change_password_title(),
            PasswordWhy::Common | PasswordWhy::Breached => words.weak_password_title(),
        };
        let said = |error| text::field_error(words, error);
        let of_current = page.error.as_ref().filter(|error| **error == FieldError::CurrentWrong);
        let of_new = page.error.as_ref().filter(|error| **error != FieldError::CurrentWrong);
        // Password managers file a password under the address that stands beside it.
        let mut fields = vec![Field {
            name: "email",
            label: words.email().to_owned(),
            kind: "email",
            autocomplete: "username",
            value: page.email.to_owned(),
            readonly: true,
            ..Field::default()
        }];
        if page.needs_current {
            fields.push(Field {
                error: of_current.map(said),
                autofocus: of_new.is_none(),
                ..password_field("current", words.current_password(), "current-password")
            });
        }
        fields.push(Field {
            error: of_new.map(said),
            hint: Some(words.password_hint(Password::MIN_CHARS as u64)),
            autofocus: of_new.is_some() || !page.needs_current,
            ..password_field("password", words.new_password(), "new-password")
        });
        let path = match page.why {
            PasswordWhy::Recover => "account/password?why=recover",
            PasswordWhy::Common => "account/password?why=common",
            PasswordWhy::Breached => "account/password?why=breached",
            _ => "account/password",
        };
        let form = Form {
            action: frame.onward(path, page.return_to),
            fields,
            buttons: vec![Button::primary(words.save_password())],
            ..Form::default()
        };
        let mut blocks = Vec::new();
        match page.why {
            PasswordWhy::Common => blocks.push(Block::Text(words.common_password_lead().into())),
            PasswordWhy::Breached => blocks.push(Block::Text(words.breached_password_lead().into())),
            _ => {}
        }
        if page.why != PasswordWhy::New {
            blocks.push(Block::Text(words.change_password_lead().into()));
        }
        blocks.push(Block::Form(form));
        let mut links = Vec::new();
        links.extend(page.skip.map(|skip| Link::new(words.not_now(), skip.as_str())));
        if page.needs_current {
            links.push(Link::onward(frame, words.forgot_password(), "recover", page.return_to));
        }
        if !links.is_empty() {
            blocks.push(Block::Links(links));
        }
        Self::plain(frame, title, blocks)
    }

    /// The overview.
    pub fn account(frame: &Frame<'_>, page: &AccountPage<'_>) -> Self {
        let words = &*frame.words;
        let mut blocks = notices(frame, page.notice);
        blocks.push(Block::Text(text::signed_in_as(words, page.name.or(page.email))));
        let mut items = Vec::new();
        if let Some(email) = page.email {
            items.push(item(words.email(), Phrase::value(email), None));
        }
        if page.passwords {
            let (state, label) = match page.has_password {
                true => (words.has_password(), words.change_password()),
                false => (words.has_no_password(), words.set_password()),
            };
            let link = Link::new(label, frame.own("account/password"));
            items.push(item(words.password(), state.into(), Some(link)));
        }
        if page.has_providers {
            let names = Phrase::value(&page.sign_ins.join(", "));
            let link = Link::new(words.ways_change(), frame.own("account/sign-ins"));
            items.push(item(words.sign_ins_title(), names, Some(link)));
        }
        let sessions = Link::new(words.show_sessions(), frame.own("account/sessions"));
        let count = words.sessions_count(page.sessions as u64);
        items.push(item(words.sessions_title(), count, Some(sessions)));
        blocks.push(Block::Items(items));
        blocks.push(Block::Action(Link::new(words.back_to_site(), "/")));
        blocks.push(Block::Links(vec![Link::new(words.sign_out(), frame.own("logout"))]));
        Self::plain(frame, words.account_title(), blocks)
    }

    /// Where the customer is signed in.
    pub fn sessions(frame: &Frame<'_>, page: &SessionsPage<'_>) -> Self {
        let words = &*frame.words;
        let end = |hidden, button| Form {
            action: frame.own("account/sessions/end"),
            hidden,
            buttons: vec![button],
            ..Form::default()
        };
        let items = page.sessions.iter().map(|session| {
            let mut details = Vec::new();
            if session.current {
                details.push(words.this_device().into());
            }
            details.extend(session.country.map(|country| words.from_country(country).with_regions()));
            details.push(text::last_seen(words, session.last_seen));
            details.push(text::began(words, session.began));
            let form = end(vec![("session", session.id.to_owned())], Button::secondary(words.end_session()));
            Item {
                title: words.device_named(session.device),
                details,
                form: (!session.current).then_some(form),
                ..Item::default()
            }
        });
        let mut blocks = notices(frame, page.notice);
        blocks.push(Block::Text(words.sessions_lead().into()));
        blocks.push(Block::Items(items.collect()));
        let account = Link::new(words.account_title(), frame.own("account"));
        if page.sessions.len() > 1 {
            let others = Button::primary(words.end_other_sessions()).saying("others", "1");
            blocks.push(Block::Form(end(Vec::new(), others)));
            let all = Button::secondary(words.end_all_sessions()).saying("all", "1");
            blocks.push(Block::Form(end(Vec::new(), all)));
            blocks.push(Block::Links(vec![account]));
        } else {
            blocks.push(Block::Action(account));
        }
        Self::plain(frame, words.sessions_title(), blocks)
    }
}

fn notices(frame: &Frame<'_>, notice: Option<AccountNotice>) -> Vec<Block> {
    let notice = notice.map(|notice| text::account_notice(&frame.words, notice));
    notice.map(|notice| Block::Notice(notice.into())).into_iter().collect()
}

fn item(title: &str, detail: Phrase, link: Option<Link>) -> Item {
    Item { title: title.to_owned(), details: vec![detail], link, ..Item::default() }
}
