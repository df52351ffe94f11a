//! The pages customers see. What a page says is in `text`, what it is made of in `view`, what stands around it in
//! `frame`, how it looks in `templates/`; nothing here decides.

mod account;
mod email;
mod frame;
mod limits;
mod mailbox;
mod sign_ins;
mod text;
mod view;
mod waiting;

pub use account::{
    AccountNotice, AccountPage, LastSeen, PasswordPage, PasswordWhy, SessionRow, SessionsPage,
};
pub use email::{AskAddress, Asking, CodeNotice, CodePage, CodePurpose, EmailSignIn, FieldError, SignInPage};
pub use frame::{Frame, Style};
pub use limits::{ByCode, ChallengePage};
pub use mailbox::MailRow;
pub use sign_ins::{OutsidePage, SignInRow, SignInsNotice, SignInsPage};
pub use text::title;
pub use view::{InAppNotice, Offer, ProviderLink, Widget};
pub use waiting::{Turn, WaitingPage, around_status};

use crate::brand::Logo;
use crate::i18n::{Language, Part};
use crate::refusal::Refusal;
use askama::Template;
use frame::SCRIPT;
use std::rc::Rc;
use view::{Block, Button, Form, Link, TextPart};
use waiting::LookAgain;

/// Word of what happened, above the ways to go on.
#[derive(Clone, Copy, Debug)]
pub enum Notice<'a> {
    /// The login was interrupted; another try will do.
    Interrupted,
    /// The customer, or the provider, said no.
    Declined {
        /// The provider's name.
        provider: &'a str,
    },
    /// The provider does not work now.
    ProviderTrouble {
        /// The provider's name.
        provider: &'a str,
    },
    /// Something of ours does not work now.
    OurTrouble,
    /// Signed out on this device only.
    OnlyHere,
}

#[derive(Template)]
#[template(path = "page.html")]
struct Layout {
    language: Language,
    style: Rc<str>,
    script: &'static str,
    brand: String,
    logo: Option<Logo>,
    title: String,
    blocks: Vec<Block>,
    footer: Vec<Link>,
    languages: Option<LanguageForm>,
    look_again: Option<LookAgain>,
}

/// The choice of another language.
struct LanguageForm {
    action: String,
    here: String,
    label: String,
    button: String,
    options: Rc<str>,
}

/// A page, ready to be sent.
pub struct Page {
    layout: Layout,
    style_source: String,
    script_source: String,
    own_files: bool,
    /// The only origin beside our own that scripts and frames may come from.
    service: Option<String>,
}

impl Page {
    /// The question whether to sign out.
    pub fn sign_out(frame: &Frame<'_>, who: Option<&str>) -> Self {
        let words = &*frame.words;
        let form = Form {
            action: frame.own("logout"),
            buttons: vec![Button::primary(words.sign_out())],
            ..Form::default()
        };
        let blocks = vec![
            Block::Text(text::signed_in_as(words, who)),
            Block::Form(form),
            Block::Links(vec![Link::new(words.account_title(), frame.own("account"))]),
        ];
        Self::plain(frame, words.sign_out_title(), blocks)
    }

    /// Signed out here, and on to the provider to be signed out there: a link for whoever does not get there by themselves.
    pub fn signing_out(frame: &Frame<'_>, url: &str) -> Self {
        let words = &*frame.words;
        Self::plain(frame, words.signed_out_title(), vec![Block::Action(Link::new(words.continue_(), url))])
    }

    /// Signed out, or never signed in.
    pub fn signed_out(frame: &Frame<'_>, notice: Option<Notice<'_>>) -> Self {
        let words = &*frame.words;
        let mut blocks: Vec<_> =
            notice.map(|notice| Block::Notice(text::notice(words, notice))).into_iter().collect();
        blocks.push(Block::Action(Link::new(words.sign_in(), frame.own("login"))));
        Self::plain(frame, words.signed_out_title(), blocks)
    }

    /// Why something cannot be shown, and how to go on.
    pub fn refusal(frame: &Frame<'_>, refusal: Refusal) -> Self {
        let words = &*frame.words;
        let action = match refusal {
            Refusal::RoleRequired | Refusal::AccountDisabled => {
                Link::new(words.other_account(), frame.own("logout"))
            }
            Refusal::SignInRequired => Link::new(words.sign_in(), frame.own("login")),
            // The same page again: an empty reference is the address of the page itself (RFC 3986 §4.4).
            Refusal::TooManyRequests => Link::new(words.try_again(), ""),
            _ if refusal.status() >= 500 => Link::new(words.try_again(), ""),
            _ => Link::new(words.home(), "/"),
        };
        let blocks = vec![Block::Text(text::advice(words, refusal).into()), Block::Action(action)];
        Self::plain(frame, text::title(words, refusal), blocks)
    }

    /// The language of the page.
    pub fn language(&self) -> Language {
        self.layout.language
    }

    /// The page as HTML.
    pub fn html(&self) -> String {
        // The templates are compiled in and write to memory: there is nothing that could fail.
        self.layout.render().unwrap_or_default()
    }

    /// The policy under which the page works and nothing else does (CSP Level 3): its own style and script by their
    /// hashes, forms to ourselves and to where they are redirected, files of the site if the operator named any, and, on a
    /// page with somebody else's widget, what that needs.
    pub fn content_security_policy(&self) -> String {
        let files = if self.own_files { "img-src 'self' data:; font-src 'self'" } else { "img-src data:" };
        let (script, others) = match &self.service {
            Some(service) => (format!(" {service}"), format!("frame-src {service}; connect-src {service}; ")),
            // The waiting page asks how things stand.
            None if self.layout.look_again.is_some() => (String::new(), "connect-src 'self'; ".to_owned()),
            None => Default::default(),
        };
        format!(
            "default-src 'none'; {files}; style-src {}; script-src {}{script}; {others}form-action 'self'; \
             frame-ancestors 'none'; base-uri 'none'",
            self.style_source, self.script_source
        )
    }

    /// How the page loads itself again: the value of a `Refresh` header (HTML §7.4.7), if it does. Its script keeps it up to date
    /// and calls that off.
    pub fn refresh(&self) -> Option<String> {
        self.layout.look_again.as_ref().map(|again| format!("{}; url={}", again.seconds, again.here))
    }

    fn plain(frame: &Frame<'_>, title: &str, blocks: Vec<Block>) -> Self {
        let (brand, words) = (frame.brand, &*frame.words);
        let links = [(words.terms(), &brand.terms), (words.privacy(), &brand.privacy)];
        let footer =
            links.into_iter().filter_map(|(label, href)| Some(Link::new(label, href.as_ref()?))).collect();
        let languages = (frame.languages.len() > 1).then(|| LanguageForm {
            action: format!("{}language", frame.prefix),
            here: frame.here.clone(),
            label: words.language_label().to_owned(),
            button: words.language_action().to_owned(),
            options: frame.menu(),
        });
        let layout = Layout {
            language: words.language(),
            style: Rc::clone(&frame.style.css),
            script: SCRIPT,
            brand: brand.name.clone(),
            logo: brand.logo.clone(),
            title: title.to_owned(),
            blocks,
            footer,
            languages,
            look_again: None,
        };
        let own_files = brand.look.has_stylesheet() || brand.logo.as_ref().is_some_and(Logo::is_path);
        Self {
            layout,
            style_source: frame.style.source.clone(),
            script_source: frame.style.script_source.clone(),
            own_files,
            service: None,
        }
    }
}

#[cfg(test)]
mod tests;
