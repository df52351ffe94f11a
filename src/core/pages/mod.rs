//! The pages customers see. What a page says is in [`text`], what it is made of in `view`, how it looks in
//! `templates/`; nothing here decides.

mod account;
mod email;
pub mod provider_words;
mod sign_ins;
pub mod text;
mod view;

pub use account::{
    AccountNotice, AccountPage, LastSeen, MailRow, PasswordPage, PasswordWhy, SessionRow, SessionsPage,
};
pub use email::{AskAddress, Asking, CodeNotice, CodePage, CodePurpose, EmailSignIn, FieldError, SignInPage};
pub use sign_ins::{OutsidePage, SignInRow, SignInsNotice, SignInsPage};
pub use text::title;
pub use view::{InAppNotice, Offer, ProviderLink};

use crate::base::Brand;
use crate::refusal::Refusal;
use askama::Template;
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
use view::{Block, Button, Form, Link, Part, TextPart};

const STYLE: &str = include_str!("templates/style.css");
const SCRIPT: &str = include_str!("templates/fragment.js");

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
    style: &'static str,
    script: Option<&'static str>,
    brand: String,
    title: &'static str,
    continue_with: &'static str,
    blocks: Vec<Block>,
    footer: Vec<Link>,
}

/// A page, ready to be sent.
pub struct Page {
    layout: Layout,
    form_targets: Vec<String>,
}

impl Page {
    /// The question whether to sign out. `form_targets` are the origins the form may lead to beside our own.
    pub fn sign_out(brand: &Brand, prefix: &str, who: Option<&str>, form_targets: Vec<String>) -> Self {
        let form = Form {
            action: format!("{prefix}logout"),
            buttons: vec![Button::primary(text::SIGN_OUT_ACTION)],
            ..Form::default()
        };
        let blocks = vec![
            Block::Text(text::signed_in_as(who)),
            Block::Form(form),
            Block::Links(vec![Link::new(text::YOUR_ACCOUNT, format!("{prefix}account"))]),
        ];
        Self { form_targets, ..Self::plain(brand, text::SIGN_OUT_TITLE, blocks) }
    }

    /// Signed out, or never signed in.
    pub fn signed_out(brand: &Brand, prefix: &str, notice: Option<Notice<'_>>) -> Self {
        let mut blocks: Vec<_> = notice.map(text::notice).map(Block::Notice).into_iter().collect();
        blocks.push(Block::Action(Link::new(text::SIGN_IN_ACTION, format!("{prefix}login"))));
        Self::plain(brand, text::SIGNED_OUT_TITLE, blocks)
    }

    /// Why something cannot be shown, and how to go on.
    pub fn refusal(brand: &Brand, prefix: &str, refusal: Refusal) -> Self {
        let action = match refusal {
            Refusal::RoleRequired | Refusal::AccountDisabled => {
                Link::new(text::OTHER_ACCOUNT_ACTION, format!("{prefix}logout"))
            }
            Refusal::SignInRequired => Link::new(text::SIGN_IN_ACTION, format!("{prefix}login")),
            // The same page again: an empty reference is the address of the page itself (RFC 3986 §4.4).
            _ if refusal.status() >= 500 => Link::new(text::AGAIN_ACTION, ""),
            _ => Link::new(text::HOME_ACTION, "/"),
        };
        let blocks = vec![Block::Text(text::advice(refusal).into()), Block::Action(action)];
        Self::plain(brand, text::title(refusal), blocks)
    }

    /// The gateway is closed because its configuration is wrong.
    pub fn closed() -> Self {
        let refusal = Refusal::Misconfigured;
        let again = Link::new(text::AGAIN_ACTION, "");
        let blocks = vec![Block::Text(text::advice(refusal).into()), Block::Action(again)];
        Self::plain(&Brand::default(), text::title(refusal), blocks)
    }

    /// The page as HTML.
    pub fn html(&self) -> String {
        // The templates are compiled in and write to memory: there is nothing that could fail.
        self.layout.render().unwrap_or_default()
    }

    /// The policy under which the page works and nothing else does (CSP Level 3): its own style and script by their
    /// hashes, forms to ourselves and to where they are redirected.
    pub fn content_security_policy(&self) -> String {
        let script = self.layout.script.map_or("'none'".to_owned(), source);
        let targets: String = self.form_targets.iter().map(|target| format!(" {target}")).collect();
        format!(
            "default-src 'none'; img-src data:; style-src {}; script-src {script}; form-action 'self'{targets}; \
             frame-ancestors 'none'; base-uri 'none'",
            source(STYLE)
        )
    }

    fn plain(brand: &Brand, title: &'static str, blocks: Vec<Block>) -> Self {
        let links = [(text::TERMS, &brand.terms), (text::PRIVACY, &brand.privacy)];
        let footer =
            links.into_iter().filter_map(|(label, href)| Some(Link::new(label, href.as_ref()?))).collect();
        let layout = Layout {
            style: STYLE,
            script: None,
            brand: brand.name.clone(),
            title,
            continue_with: text::CONTINUE_WITH,
            blocks,
            footer,
        };
        Self { layout, form_targets: Vec::new() }
    }

    /// With the script that keeps the fragment.
    fn keeping_fragment(mut self) -> Self {
        self.layout.script = Some(SCRIPT);
        self
    }
}

/// A hash source (CSP Level 3 §6.7.3).
fn source(inline: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(inline)))
}

#[cfg(test)]
mod tests;
