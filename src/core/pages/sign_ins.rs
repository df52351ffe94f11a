//! The ways to sign in: more of them on the sign-in page, out of an app's browser, and those of an account.

use super::view::{Block, Button, Form, Item, Link, Phrase, with_return};
use super::{Page, provider_words as words, text};
use crate::base::Brand;
use crate::http::return_path::ReturnPath;

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
    /// What customers know the provider by.
    pub label: &'a str,
    /// What names it in the form; nothing, if it cannot be removed there.
    pub key: Option<String>,
}

/// The sign-ins of an account.
pub struct SignInsPage<'a> {
    /// The path of the gateway's own pages.
    pub prefix: &'a str,
    /// Those it has.
    pub has: Vec<SignInRow<'a>>,
    /// The providers that can be added: name and label.
    pub others: Vec<(&'a str, &'a str)>,
    /// What has just been done.
    pub notice: Option<SignInsNotice>,
}

/// The page that leads out of an app's browser.
pub struct OutsidePage<'a> {
    /// The path of the gateway's own pages.
    pub prefix: &'a str,
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
    pub fn sign_ins(brand: &Brand, page: &SignInsPage<'_>) -> Self {
        let prefix = page.prefix;
        let notice = page.notice.map(|notice| match notice {
            SignInsNotice::Added => words::ADDED,
            SignInsNotice::Removed => words::REMOVED,
            SignInsNotice::Taken => words::TAKEN,
            SignInsNotice::Kept => words::KEPT,
        });
        let mut blocks: Vec<_> = notice.map(|words| Block::Notice(words.into())).into_iter().collect();
        blocks.push(Block::Text(words::SIGN_INS_LEAD.into()));
        let is_last = page.has.len() == 1;
        let has = page.has.iter().map(|row| Item {
            title: row.label.to_owned(),
            details: is_last.then(|| Phrase::from(words::LAST)).into_iter().collect(),
            text: Vec::new(),
            link: None,
            form: row.key.clone().filter(|_| !is_last).map(|key| Form {
                action: format!("{prefix}account/sign-ins/remove"),
                hidden: vec![("sign_in", key)],
                buttons: vec![Button::secondary(words::REMOVE)],
                ..Form::default()
            }),
        });
        let others = page.others.iter().map(|(id, label)| Item {
            title: (*label).to_owned(),
            details: Vec::new(),
            text: Vec::new(),
            link: None,
            form: Some(Form {
                action: format!("{prefix}account/sign-ins/add"),
                hidden: vec![("provider", (*id).to_owned())],
                buttons: vec![Button::primary(words::ADD)],
                ..Form::default()
            }),
        });
        blocks.push(Block::Items(has.chain(others).collect()));
        blocks.push(Block::Action(Link::new(text::YOUR_ACCOUNT, format!("{prefix}account"))));
        Self::plain(brand, words::SIGN_INS_TITLE, blocks)
    }

    /// Out of an app's browser, with the page that was asked for.
    pub fn outside(brand: &Brand, page: OutsidePage<'_>) -> Self {
        let other = with_return(page.prefix, "login", page.return_to);
        let blocks = vec![
            Block::Text(Phrase::new(words::OUTSIDE_LEAD, &[page.provider, page.app])),
            Block::Action(Link::new(words::OPEN_OUTSIDE, page.href)),
            Block::Text(words::OUTSIDE_HINT.into()),
            Block::Text(Phrase::new("{}", &[&page.url])),
            Block::Links(vec![Link::new(words::OTHER_WAYS, other)]),
        ];
        Self::plain(brand, words::OUTSIDE_TITLE, blocks)
    }
}
