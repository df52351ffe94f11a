//! The pages of limits: wait, prove that you are no machine, undo a sign-in.

use super::email::password_field;
use super::frame::source;
use super::view::{Block, Button, Field, Form, Link, Widget};
use super::{Frame, Page, text};
use crate::http::return_path::ReturnPath;

/// The way past a limit on passwords: a code by mail.
#[derive(Clone, Copy, Debug)]
pub struct ByCode<'a> {
    /// The address that was typed.
    pub email: &'a str,
    /// Where the customer goes afterwards.
    pub return_to: &'a ReturnPath,
    /// The page whose form sends the code.
    pub page: &'a str,
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
    /// What may take the place of solving it.
    pub widget: Option<Widget>,
}

impl Page {
    /// A limit is used up for so many seconds.
    pub fn too_many(frame: &Frame<'_>, seconds: u64, by_code: Option<ByCode<'_>>) -> Self {
        let words = &*frame.words;
        let mut blocks =
            vec![Block::Text(words.too_many_advice().into()), Block::Text(text::retry(words, seconds))];
        match by_code {
            Some(by_code) => {
                blocks.push(Block::Text(words.by_code_lead().into()));
                let button = Button::primary(words.email_code()).saying("how", "code");
                let action = frame.onward(by_code.page, by_code.return_to);
                let form = Form { action, buttons: vec![button], ..code_form(frame, &by_code) };
                blocks.push(Block::Form(form));
                let back = Link::onward(frame, words.back_to_sign_in(), "login", by_code.return_to);
                blocks.push(Block::Links(vec![back]));
            }
            None => blocks.push(Block::Action(Link::new(words.home(), "/"))),
        }
        Self::plain(frame, words.too_many_title(), blocks)
    }

    /// The sign-in once more, with a challenge that a script solves.
    pub fn challenge(frame: &Frame<'_>, page: &ChallengePage<'_>) -> Self {
        let words = &*frame.words;
        let service = page.widget.as_ref().map(|widget| widget.service.clone());
        let lead = if page.is_again { words.challenge_again() } else { words.challenge_lead() };
        let mut form = code_form(frame, &page.by_code);
        form.hidden = Vec::from([
            ("challenge", page.challenge.to_owned()),
            ("bits", page.bits.to_string()),
            ("solution", String::new()),
        ]);
        let email = Field {
            name: "email",
            label: words.email().to_owned(),
            kind: "email",
            autocomplete: "username",
            value: page.by_code.email.to_owned(),
            readonly: true,
            ..Field::default()
        };
        let password = password_field("password", words.password(), "current-password");
        form.fields = vec![email, Field { autofocus: true, ..password }];
        form.widget = page.widget.clone();
        form.buttons.push(Button::primary(words.sign_in()).saying("how", "password"));
        if page.offers_codes {
            form.buttons.push(Button::secondary(words.email_code()).saying("how", "code"));
        }
        let mut blocks = vec![Block::Text(lead.into()), Block::Form(form)];
        if page.offers_codes {
            blocks.push(Block::Text(words.challenge_hint().into()));
        }
        let mut made = Self::plain(frame, words.challenge_title(), blocks);
        made.layout.script = SCRIPT;
        made.script_source = source(SCRIPT);
        made.service = service;
        made
    }

    /// The question whether a sign-in, or what was done, was somebody else's. Looking at it changes nothing.
    pub fn disown(frame: &Frame<'_>, token: &str) -> Self {
        let words = &*frame.words;
        let form = Form {
            action: frame.own("disown"),
            hidden: vec![("token", token.to_owned())],
            buttons: vec![Button::primary(words.disown_action())],
            ..Form::default()
        };
        let blocks = vec![
            Block::Text(words.disown_lead().into()),
            Block::Text(words.disown_new_ways().into()),
            Block::Form(form),
            Block::Links(vec![Link::new(words.home(), "/")]),
        ];
        Self::plain(frame, words.disown_title(), blocks)
    }

    /// The link that would undo a sign-in is too old, or none.
    pub fn disown_stale(frame: &Frame<'_>) -> Self {
        let words = &*frame.words;
        let blocks = vec![
            Block::Text(words.disown_stale().into()),
            Block::Action(Link::new(words.forgot_password(), frame.own("recover"))),
        ];
        Self::plain(frame, words.disown_title(), blocks)
    }
}

const SCRIPT: &str = include_str!("templates/challenge.js");

fn code_form(frame: &Frame<'_>, by_code: &ByCode<'_>) -> Form {
    Form {
        action: frame.onward("login", by_code.return_to),
        hidden: vec![("email", by_code.email.to_owned())],
        ..Form::default()
    }
}
