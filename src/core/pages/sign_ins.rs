//! The ways to sign in: more of them on the sign-in page, out of an app's browser, and those of an account.

use super::view::{Block, Button, Form, Item, Link};
use super::{Frame, Page};
use crate::http::return_path::ReturnPath;
use crate::i18n::Phrase;

/// What has just been done with the sign-ins of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignInsNotice {
    /// One was added.
    Added,
    /// One was removed.
    Removed,
    /// The one to be added belongs to another account.
    Taken,
    /// The one to be removed is the last.
    Kept,
}

/// A sign-in of an account.
pub struct SignInRow<'a> {
    /// What customers know the provider by; nothing for the e-mail address.
    pub label: Option<&'a str>,
    /// What names it in the form; nothing, if it cannot be removed there.
    pub key: Option<String>,
}

/// The sign-ins of an account.
pub struct SignInsPage<'a> {
    /// Those it has.
    pub has: Vec<SignInRow<'a>>,
    /// The providers that can be added: name and label.
    pub others: Vec<(&'a str, &'a str)>,
    /// What has just been done.
    pub notice: Option<SignInsNotice>,
}

/// The page that leads out of an app's browser.
pub struct OutsidePage<'a> {
    /// The provider.
    pub provider: &'a str,
    /// The app.
    pub app: &'a str,
    /// What opens the system's browser.
    pub href: String,
    /// The address, to copy.
    pub url: String,
    /// Where the customer goes afterwards.
    pub return_to: &'a ReturnPath,
}

impl Page {
    /// The sign-ins of an account. The last one has no button.
    pub fn sign_ins(frame: &Frame<'_>, page: &SignInsPage<'_>) -> Self {
        let words = &*frame.words;
        let notice = page.notice.map(|notice| match notice {
            SignInsNotice::Added => words.way_added(),
            SignInsNotice::Removed => words.way_removed(),
            SignInsNotice::Taken => words.way_taken(),
            SignInsNotice::Kept => words.way_kept(),
        });
        let mut blocks: Vec<_> = notice.map(|words| Block::Notice(words.into())).into_iter().collect();
        blocks.push(Block::Text(words.ways_lead().into()));
        let is_last = page.has.len() == 1;
        let has = page.has.iter().map(|row| Item {
            title: row.label.unwrap_or(words.email()).to_owned(),
            details: is_last.then(|| Phrase::from(words.way_last())).into_iter().collect(),
            form: row.key.clone().filter(|_| !is_last).map(|key| Form {
                action: frame.own("account/sign-ins/remove"),
                hidden: vec![("sign_in", key)],
                buttons: vec![Button::secondary(words.way_remove())],
                ..Form::default()
            }),
            ..Item::default()
        });
        blocks.push(Block::Items(has.collect()));
        for (id, label) in &page.others {
            let label = words.way_add(label).plain(words.language().is_right_to_left());
            blocks.push(Block::Form(Form {
                action: frame.own("account/sign-ins/add"),
                hidden: vec![("provider", (*id).to_owned())],
                buttons: vec![Button::secondary(&label)],
                ..Form::default()
            }));
        }
        blocks.push(Block::Action(Link::new(words.account_title(), frame.own("account"))));
        Self::plain(frame, words.ways_title(), blocks)
    }

    /// On to a provider, or to the host where sign-ins come back: a link for whoever does not get there by themselves.
    pub fn to_provider(frame: &Frame<'_>, label: &str, url: &str) -> Self {
        let words = &*frame.words;
        let way = words.continue_with(label).plain(words.language().is_right_to_left());
        Self::plain(frame, words.ways_title(), vec![Block::Action(Link::new(&way, url))])
    }

    /// Out of an app's browser, with the page that was asked for.
    pub fn outside(frame: &Frame<'_>, page: OutsidePage<'_>) -> Self {
        let words = &*frame.words;
        let blocks = vec![
            Block::Text(words.outside_lead(page.provider, page.app)),
            Block::Action(Link::new(words.open_outside(), page.href)),
            Block::Text(words.outside_hint().into()),
            Block::Text(Phrase::value(&page.url)),
            Block::Links(vec![Link::onward(frame, words.other_ways(), "login", page.return_to)]),
        ];
        Self::plain(frame, words.outside_title(), blocks)
    }
}
