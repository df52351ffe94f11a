//! The pages of limits: wait, prove that you are no machine, undo a sign-in.

use super::email::password_field;
use super::view::{Block, Button, Field, Form, Link, with_return};
use super::{Page, limit_words as words, text};
use crate::base::Brand;
use crate::http::return_path::ReturnPath;

/// The way past a limit on passwords: a code by mail.
#[derive(Clone, Copy, Debug)]
pub struct ByCode<'a> {
    /// The path of the gateway's own pages.
    pub prefix: &'a str,
    /// The address that was typed.
    pub email: &'a str,
    /// Where the customer goes afterwards.
    pub return_to: &'a ReturnPath,
}

/// A sign-in that must be proven to be no machine's.
pub struct ChallengePage<'a> {
    /// The address that was typed, and where the customer goes.
    pub by_code: ByCode<'a>,
    /// The challenge, sealed.
    pub challenge: &'a str,
    /// Its zero bits.
    pub bits: u8,
    /// Whether a code by mail is offered.
    pub offers_codes: bool,
    /// Whether this is not the first.
    pub is_again: bool,
}

impl Page {
    /// A limit is used up for so many seconds.
    pub fn too_many(brand: &Brand, prefix: &str, seconds: u64, by_code: Option<ByCode<'_>>) -> Self {
        let mut blocks = vec![Block::Text(words::wait(seconds))];
        match by_code {
            Some(by_code) => {
                blocks.push(Block::Text(words::BY_CODE_LEAD.into()));
                let button = Button::primary(text::CODE_ACTION).saying("how", "code");
                blocks.push(Block::Form(Form { buttons: vec![button], ..code_form(&by_code) }));
                let back = Link::onward(text::HAVE_ACCOUNT, prefix, "login", by_code.return_to);
                blocks.push(Block::Links(vec![back]));
            }
            None => blocks.push(Block::Action(Link::new(text::HOME_ACTION, "/"))),
        }
        Self::plain(brand, words::TOO_MANY_TITLE, blocks)
    }

    /// The sign-in once more, with a challenge that a script solves.
    pub fn challenge(brand: &Brand, page: &ChallengePage<'_>) -> Self {
        let lead = if page.is_again { words::CHALLENGE_AGAIN } else { words::CHALLENGE_LEAD };
        let mut form = code_form(&page.by_code);
        form.hidden = Vec::from([
            ("challenge", page.challenge.to_owned()),
            ("bits", page.bits.to_string()),
            ("solution", String::new()),
        ]);
        let email = Field {
            name: "email",
            label: text::EMAIL_LABEL,
            kind: "email",
            autocomplete: "username",
            value: page.by_code.email.to_owned(),
            readonly: true,
            ..Field::default()
        };
        let password = password_field("password", text::PASSWORD_LABEL, "current-password");
        form.fields = vec![email, Field { autofocus: true, ..password }];
        form.buttons.push(Button::primary(text::SIGN_IN_ACTION).saying("how", "password"));
        if page.offers_codes {
            form.buttons.push(Button::secondary(text::CODE_ACTION).saying("how", "code"));
        }
        let mut blocks = vec![Block::Text(lead.into()), Block::Form(form)];
        if page.offers_codes {
            blocks.push(Block::Text(words::CHALLENGE_HINT.into()));
        }
        let mut made = Self::plain(brand, words::CHALLENGE_TITLE, blocks);
        made.layout.script = Some(SCRIPT);
        made
    }

    /// The question whether a sign-in was somebody else's. Looking at it changes nothing.
    pub fn disown(brand: &Brand, prefix: &str, token: &str) -> Self {
        let form = Form {
            action: format!("{prefix}disown"),
            hidden: vec![("token", token.to_owned())],
            buttons: vec![Button::primary(words::DISOWN_ACTION)],
            ..Form::default()
        };
        let blocks = vec![
            Block::Text(words::DISOWN_LEAD.into()),
            Block::Form(form),
            Block::Links(vec![Link::new(text::HOME_ACTION, "/")]),
        ];
        Self::plain(brand, words::DISOWN_TITLE, blocks)
    }

    /// The link that would undo a sign-in is too old, or none.
    pub fn disown_stale(brand: &Brand, prefix: &str) -> Self {
        let blocks = vec![
            Block::Text(words::DISOWN_STALE.into()),
            Block::Action(Link::new(text::RECOVER_ACTION, format!("{prefix}recover"))),
        ];
        Self::plain(brand, words::DISOWN_TITLE, blocks)
    }
}

const SCRIPT: &str = include_str!("templates/challenge.js");

fn code_form(by_code: &ByCode<'_>) -> Form {
    Form {
        action: with_return(by_code.prefix, "login", by_code.return_to),
        hidden: vec![("email", by_code.email.to_owned())],
        ..Form::default()
    }
}
