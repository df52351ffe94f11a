//! The pages of signing in: providers, address and password, and the code of a mail.

use super::view::{Block, Button, Field, Form, InAppNotice, Link, Offer, Phrase, with_return};
use super::{Notice, Page, provider_words, text};
use crate::address::AddressError;
use crate::base::Brand;
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
    /// The path of the gateway's own pages.
    pub prefix: &'a str,
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
    /// The path of the gateway's own pages.
    pub prefix: &'a str,
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
    /// The path of the gateway's own pages.
    pub prefix: &'a str,
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
    pub fn sign_in(brand: &Brand, page: SignInPage<'_>) -> Self {
        let SignInPage { prefix, return_to, notice, providers, email } = page;
        let mut blocks: Vec<_> = notice.map(text::notice).map(Block::Notice).into_iter().collect();
        let Offer { first, more, in_app } = providers;
        let has_providers = !first.is_empty();
        if let Some(InAppNotice { app, .. }) = &in_app {
            blocks.push(Block::Text(Phrase::new(provider_words::IN_APP, &[app])));
        }
        if has_providers {
            blocks.push(Block::Providers(first));
        }
        if !more.is_empty() {
            blocks.push(Block::More(provider_words::MORE, more));
        }
        if let Some(InAppNotice { href, .. }) = in_app {
            blocks.push(Block::Links(vec![Link::new(provider_words::OPEN_OUTSIDE, href)]));
        }
        if let Some(email) = email {
            if has_providers {
                blocks.push(Block::Divider(text::OR));
            }
            let mut links = vec![Link::onward(text::REGISTER_ACTION, prefix, "register", return_to)];
            if email.password {
                links.push(Link::onward(text::RECOVER_ACTION, prefix, "recover", return_to));
            }
            blocks.push(Block::Form(email_form(&email, prefix, return_to, has_providers)));
            blocks.push(Block::Links(links));
        }
        Self::plain(brand, text::SIGN_IN_TITLE, blocks).keeping_fragment()
    }

    /// Where to send a code.
    pub fn ask_address(brand: &Brand, page: &AskAddress<'_>) -> Self {
        let (title, lead, autocomplete, action, path) = match page.purpose {
            Asking::Register => {
                (text::REGISTER_TITLE, text::REGISTER_LEAD, "email", text::CONTINUE_ACTION, "register")
            }
            Asking::Recover => {
                (text::RECOVER_TITLE, text::RECOVER_LEAD, "username", text::SEND_CODE_ACTION, "recover")
            }
        };
        let field = Field {
            autocomplete,
            autofocus: true,
            error: page.error.as_ref().map(text::field_error),
            ..address_field(page.typed)
        };
        let form = Form {
            action: with_return(page.prefix, path, page.return_to),
            fields: vec![field],
            buttons: vec![Button::primary(action)],
            keeps_fragment: true,
            ..Form::default()
        };
        let back = Link::onward(text::HAVE_ACCOUNT, page.prefix, "login", page.return_to);
        let blocks = vec![Block::Text(lead.into()), Block::Form(form), Block::Links(vec![back])];
        Self::plain(brand, title, blocks).keeping_fragment()
    }

    /// The code of a mail. It says the same whether or not the address has an account.
    pub fn code(brand: &Brand, page: &CodePage<'_>) -> Self {
        let CodePage { prefix, address, flow, .. } = *page;
        let mut blocks = Vec::new();
        let error = match page.notice {
            Some(CodeNotice::Again) => {
                blocks.push(Block::Notice(text::CODE_AGAIN.into()));
                None
            }
            notice => notice.map(text::code_error).map(Phrase::from),
        };
        if let CodePurpose::Link { provider } = page.purpose {
            blocks.push(Block::Text(Phrase::new(text::LINK_LEAD, &[provider])));
        }
        blocks.push(Block::Text(Phrase::new(text::CODE_LEAD, &[address])));
        let field = Field {
            name: "code",
            label: text::CODE_LABEL,
            kind: "text",
            autocomplete: "one-time-code",
            inputmode: "numeric",
            value: page.code.to_owned(),
            hint: Some(Phrase::new(text::CODE_HINT, &[&page.minutes.to_string()])),
            autofocus: true,
            error,
            ..Field::default()
        };
        let hidden = || vec![("flow", flow.to_owned())];
        blocks.push(Block::Form(Form {
            action: format!("{prefix}verify"),
            hidden: hidden(),
            fields: vec![field],
            buttons: vec![Button::primary(text::CONTINUE_ACTION)],
            ..Form::default()
        }));
        if !matches!(page.purpose, CodePurpose::Link { .. }) {
            blocks.push(Block::Form(Form {
                action: format!("{prefix}verify/again"),
                hidden: hidden(),
                buttons: vec![Button::secondary(text::AGAIN_CODE_ACTION)],
                ..Form::default()
            }));
        }
        let other = Link::onward(text::OTHER_ADDRESS, prefix, "login", page.return_to);
        blocks.push(Block::Links(vec![other]));
        Self::plain(brand, text::CODE_TITLE, blocks)
    }

    /// The link of a mail, opened in another browser than the one that asked for it.
    pub fn code_elsewhere(brand: &Brand, prefix: &str, code: &str, return_to: &ReturnPath) -> Self {
        let shown =
            code.split_at_checked(4).map_or(code.to_owned(), |(first, rest)| format!("{first} {rest}"));
        let blocks = vec![
            Block::Text(text::ELSEWHERE_LEAD.into()),
            Block::Code(shown),
            Block::Text(text::ELSEWHERE_HINT.into()),
            Block::Action(Link::onward(text::SIGN_IN_HERE, prefix, "login", return_to)),
        ];
        Self::plain(brand, text::ELSEWHERE_TITLE, blocks)
    }
}

fn email_form(email: &EmailSignIn<'_>, prefix: &str, return_to: &ReturnPath, has_providers: bool) -> Form {
    let of_address = email.error.as_ref().filter(|error| error.is_of_address());
    let of_password = email.error.as_ref().filter(|error| !error.is_of_address());
    let mut fields = vec![Field {
        autofocus: of_address.is_some() || (email.error.is_none() && !has_providers),
        error: of_address.map(text::field_error),
        ..address_field(email.typed)
    }];
    let mut buttons = Vec::new();
    if email.password {
        fields.push(Field {
            autofocus: of_password.is_some(),
            error: of_password.map(text::field_error),
            ..password_field("password", text::PASSWORD_LABEL, "current-password")
        });
        buttons.push(Button::primary(text::SIGN_IN_ACTION).saying("how", "password"));
    }
    if email.code {
        let button = if email.password { Button::secondary } else { Button::primary };
        buttons.push(button(text::CODE_ACTION).saying("how", "code"));
    }
    Form {
        action: with_return(prefix, "login", return_to),
        fields,
        buttons,
        keeps_fragment: true,
        ..Form::default()
    }
}

fn address_field(typed: &str) -> Field {
    Field {
        name: "email",
        label: text::EMAIL_LABEL,
        kind: "email",
        autocomplete: "username",
        inputmode: "email",
        value: typed.to_owned(),
        ..Field::default()
    }
}

pub(super) fn password_field(name: &'static str, label: &'static str, autocomplete: &'static str) -> Field {
    Field { name, label, kind: "password", autocomplete, ..Field::default() }
}
