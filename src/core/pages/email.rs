//! The pages of signing in: providers, address and password, and the code of a mail.

use super::view::{Block, Button, Field, Form, InAppNotice, Link, Offer};
use super::{Frame, Notice, Page, text};
use crate::address::AddressError;
use crate::http::return_path::ReturnPath;
use crate::password::PasswordError;

/// What is wrong with what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldError {
    /// It is no address.
    Email(AddressError),
    /// It is no address, and another one was probably meant; the field holds it.
    EmailSuggest {
        /// The address.
        suggestion: String,
    },
    /// The address or the password is another one.
    WrongPair,
    /// The password will not do.
    Password(PasswordError),
    /// The password so far is another one.
    CurrentWrong,
    /// There is no password.
    Missing,
}

impl FieldError {
    /// Whether it is about the address.
    const fn is_of_address(&self) -> bool {
        matches!(self, Self::Email(_) | Self::EmailSuggest { .. })
    }
}

/// What customers with an e-mail address are offered on the sign-in page.
#[derive(Clone, Debug)]
pub struct EmailSignIn<'a> {
    /// A password.
    pub password: bool,
    /// A code by mail.
    pub code: bool,
    /// What was typed as the address.
    pub typed: &'a str,
    /// What is wrong.
    pub error: Option<FieldError>,
}

/// The sign-in page.
pub struct SignInPage<'a> {
    /// Where the customer goes afterwards.
    pub return_to: &'a ReturnPath,
    /// Word of what happened.
    pub notice: Option<Notice<'a>>,
    /// The providers.
    pub providers: Offer,
    /// Sign-in with an e-mail address.
    pub email: Option<EmailSignIn<'a>>,
}

/// Why an address is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// For a new account.
    Register,
    /// For a new password.
    Recover,
}

/// The page that asks where to send a code.
pub struct AskAddress<'a> {
    /// Why.
    pub purpose: Asking,
    /// Where the customer goes afterwards.
    pub return_to: &'a ReturnPath,
    /// What was typed.
    pub typed: &'a str,
    /// What is wrong with it.
    pub error: Option<FieldError>,
}

/// What a code is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodePurpose<'a> {
    /// A new account.
    Register,
    /// Signing in.
    SignIn,
    /// A new password.
    Recover,
    /// Letting a provider's sign-in into the account of the address.
    Link {
        /// The provider's name.
        provider: &'a str,
    },
}

/// What became of a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeNotice {
    /// It is another one.
    Wrong,
    /// It is of no use any more.
    UsedUp,
    /// A mail is on its way again.
    Again,
    /// It is no code.
    Format,
}

/// The page that asks for the code of a mail.
pub struct CodePage<'a> {
    /// What the code is for.
    pub purpose: CodePurpose<'a>,
    /// Where it was sent.
    pub address: &'a str,
    /// The flow, sealed.
    pub flow: &'a str,
    /// The code that is filled in, or nothing.
    pub code: &'a str,
    /// What became of the last one.
    pub notice: Option<CodeNotice>,
    /// How long a code is good, in minutes.
    pub minutes: u64,
    /// Where the customer goes afterwards.
    pub return_to: &'a ReturnPath,
}

impl Page {
    /// The ways to sign in.
    pub fn sign_in(frame: &Frame<'_>, page: SignInPage<'_>) -> Self {
        let SignInPage { return_to, notice, providers, email } = page;
        let words = &*frame.words;
        let mut blocks: Vec<_> =
            notice.map(|notice| Block::Notice(text::notice(words, notice))).into_iter().collect();
        let Offer { first, more, in_app } = providers;
        let has_providers = !first.is_empty();
        // One button of a page stands out.
        let class = if email.is_some() { "secondary" } else { "action" };
        if let Some(InAppNotice { app, .. }) = &in_app {
            blocks.push(Block::Text(words.in_app(app)));
        }
        if has_providers {
            blocks.push(Block::Providers(first, class));
        }
        if !more.is_empty() {
            blocks.push(Block::More(words.more_ways().to_owned(), more));
        }
        if let Some(InAppNotice { href, .. }) = in_app {
            blocks.push(Block::Links(vec![Link::new(words.open_outside(), href)]));
        }
        if let Some(email) = email {
            if has_providers {
                blocks.push(Block::Divider(words.or().to_owned()));
            }
            let mut links = vec![Link::onward(frame, words.create_account(), "register", return_to)];
            if email.password {
                links.push(Link::onward(frame, words.forgot_password(), "recover", return_to));
            }
            blocks.push(Block::Form(email_form(frame, &email, return_to, has_providers)));
            blocks.push(Block::Links(links));
        }
        Self::plain(frame, words.sign_in(), blocks)
    }

    /// Where to send a code.
    pub fn ask_address(frame: &Frame<'_>, page: &AskAddress<'_>) -> Self {
        let words = &*frame.words;
        let (title, lead, autocomplete, action, path) = match page.purpose {
            Asking::Register => {
                (words.create_account(), words.create_account_lead(), "email", words.continue_(), "register")
            }
            Asking::Recover => (
                words.forgot_password(),
                words.forgot_password_lead(),
                "username",
                words.send_code(),
                "recover",
            ),
        };
        let field = Field {
            autocomplete,
            autofocus: true,
            error: page.error.as_ref().map(|error| text::field_error(words, error)),
            ..address_field(frame, page.typed)
        };
        let form = Form {
            action: frame.onward(path, page.return_to),
            fields: vec![field],
            buttons: vec![Button::primary(action)],
            keeps_fragment: true,
            ..Form::default()
        };
        let back = Link::onward(frame, words.back_to_sign_in(), "login", page.return_to);
        let blocks = vec![Block::Text(lead.into()), Block::Form(form), Block::Links(vec![back])];
        Self::plain(frame, title, blocks)
    }

    /// The code of a mail. It says the same whether or not the address has an account.
    pub fn code(frame: &Frame<'_>, page: &CodePage<'_>) -> Self {
        let CodePage { address, flow, .. } = *page;
        let words = &*frame.words;
        let mut blocks = Vec::new();
        let (notice, error) = match page.notice {
            Some(CodeNotice::Again) => (Some(words.code_again()), None),
            notice => (None, notice.map(|notice| text::code_notice(words, notice))),
        };
        blocks.extend(notice.map(|notice| Block::Notice(notice.into())));
        if let CodePurpose::Link { provider } = page.purpose {
            blocks.push(Block::Text(words.code_link_lead(provider)));
        }
        blocks.push(Block::Text(words.code_lead(address)));
        let field = Field {
            name: "code",
            label: words.code_label().to_owned(),
            kind: "text",
            autocomplete: "one-time-code",
            inputmode: "numeric",
            value: page.code.to_owned(),
            hint: Some(words.code_hint(page.minutes)),
            autofocus: true,
            error: error.map(Into::into),
            ..Field::default()
        };
        let hidden = || vec![("flow", flow.to_owned())];
        blocks.push(Block::Form(Form {
            action: frame.own("verify"),
            hidden: hidden(),
            fields: vec![field],
            buttons: vec![Button::primary(words.continue_())],
            ..Form::default()
        }));
        if !matches!(page.purpose, CodePurpose::Link { .. }) {
            blocks.push(Block::Form(Form {
                action: frame.own("verify/again"),
                hidden: hidden(),
                buttons: vec![Button::secondary(words.send_another_code())],
                ..Form::default()
            }));
        }
        let other = Link::onward(frame, words.other_address(), "login", page.return_to);
        blocks.push(Block::Links(vec![other]));
        Self::plain(frame, words.code_title(), blocks)
    }

    /// The link of a mail, opened in another browser than the one that asked for it.
    pub fn code_elsewhere(frame: &Frame<'_>, code: &str, return_to: &ReturnPath) -> Self {
        let words = &*frame.words;
        let shown =
            code.split_at_checked(4).map_or(code.to_owned(), |(first, rest)| format!("{first} {rest}"));
        let blocks = vec![
            Block::Text(words.elsewhere_lead().into()),
            Block::Code(shown),
            Block::Text(words.elsewhere_hint().into()),
            Block::Action(Link::onward(frame, words.sign_in_here(), "login", return_to)),
        ];
        Self::plain(frame, words.elsewhere_title(), blocks)
    }
}

fn email_form(
    frame: &Frame<'_>,
    email: &EmailSignIn<'_>,
    return_to: &ReturnPath,
    has_providers: bool,
) -> Form {
    let words = &*frame.words;
    let of_address = email.error.as_ref().filter(|error| error.is_of_address());
    let of_password = email.error.as_ref().filter(|error| !error.is_of_address());
    let said = |error| text::field_error(words, error);
    let mut fields = vec![Field {
        autofocus: of_address.is_some() || (email.error.is_none() && !has_providers),
        error: of_address.map(said),
        ..address_field(frame, email.typed)
    }];
    let mut buttons = Vec::new();
    if email.password {
        fields.push(Field {
            autofocus: of_password.is_some(),
            error: of_password.map(said),
            ..password_field("password", words.password(), "current-password")
        });
        buttons.push(Button::primary(words.sign_in()).saying("how", "password"));
    }
    if email.code {
        let button = if email.password { Button::secondary } else { Button::primary };
        buttons.push(button(words.email_code()).saying("how", "code"));
    }
    Form {
        action: frame.onward("login", return_to),
        fields,
        buttons,
        keeps_fragment: true,
        ..Form::default()
    }
}

fn address_field(frame: &Frame<'_>, typed: &str) -> Field {
    Field {
        name: "email",
        label: frame.words.email().to_owned(),
        kind: "email",
        autocomplete: "username",
        inputmode: "email",
        value: typed.to_owned(),
        ..Field::default()
    }
}

pub(super) fn password_field(name: &'static str, label: &str, autocomplete: &'static str) -> Field {
    Field { name, label: label.to_owned(), kind: "password", autocomplete, ..Field::default() }
}
