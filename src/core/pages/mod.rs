//! The pages customers see. What a page says is in [`text`], how it looks in `templates/`; nothing here decides.

pub mod text;

use crate::base::Brand;
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::refusal::Refusal;
use askama::Template;
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};
pub use text::title;

const STYLE: &str = include_str!("templates/style.css");
const SCRIPT: &str = include_str!("templates/fragment.js");

/// One way to sign in, as a link. A GET begins nothing that is kept, so a link it is: it works without scripts, in a
/// second tab, and again after Back.
#[derive(Debug)]
pub struct ProviderLink<'a> {
    label: &'a str,
    href: String,
}

impl<'a> ProviderLink<'a> {
    /// The link to `with/{id}` that leads on to `return_to`.
    pub fn new(label: &'a str, prefix: &str, id: &str, return_to: &ReturnPath) -> Self {
        let href = format!("{prefix}with/{id}?return={}", encode_component(return_to.as_str()));
        Self { label, href }
    }
}

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

/// A form or link that leads on.
#[derive(Debug)]
enum Action {
    Link { label: &'static str, href: String },
    Post { label: &'static str, action: String },
}

#[derive(Template)]
#[template(path = "page.html")]
struct Layout<'a> {
    style: &'static str,
    script: Option<&'static str>,
    brand: &'a str,
    title: &'a str,
    message: Option<String>,
    notice: Option<String>,
    providers: &'a [ProviderLink<'a>],
    action: Option<Action>,
    terms: Option<&'a str>,
    privacy: Option<&'a str>,
}

/// A page, ready to be sent.
pub struct Page<'a> {
    layout: Layout<'a>,
    form_targets: Vec<String>,
}

impl<'a> Page<'a> {
    /// The ways to sign in.
    pub fn sign_in(brand: &'a Brand, notice: Option<Notice<'_>>, providers: &'a [ProviderLink<'a>]) -> Self {
        let mut page = Self::plain(brand, text::SIGN_IN_TITLE);
        page.layout.notice = notice.map(text::notice);
        page.layout.providers = providers;
        page.layout.script = Some(SCRIPT);
        page
    }

    /// The question whether to sign out. `form_targets` are the origins the form may lead to beside our own.
    pub fn sign_out(brand: &'a Brand, prefix: &str, who: Option<&str>, form_targets: Vec<String>) -> Self {
        let mut page = Self::plain(brand, text::SIGN_OUT_TITLE);
        page.layout.message = Some(text::signed_in_as(who));
        page.layout.action = Some(Action::Post { label: text::SIGN_OUT_ACTION, action: format!("{prefix}logout") });
        page.form_targets = form_targets;
        page
    }

    /// Signed out, or never signed in.
    pub fn signed_out(brand: &'a Brand, prefix: &str, notice: Option<Notice<'_>>) -> Self {
        let mut page = Self::plain(brand, text::SIGNED_OUT_TITLE);
        page.layout.notice = notice.map(text::notice);
        page.layout.action = Some(Action::Link { label: text::SIGN_IN_ACTION, href: format!("{prefix}login") });
        page
    }

    /// Why something cannot be shown, and how to go on.
    pub fn refusal(brand: &'a Brand, prefix: &str, refusal: Refusal) -> Self {
        let mut page = Self::plain(brand, text::title(refusal));
        page.layout.message = Some(text::advice(refusal).to_owned());
        let (label, href) = match refusal {
            Refusal::RoleRequired => (text::OTHER_ACCOUNT_ACTION, format!("{prefix}logout")),
            Refusal::SignInRequired => (text::SIGN_IN_ACTION, format!("{prefix}login")),
            // The same page again: an empty reference is the address of the page itself (RFC 3986 §4.4).
            _ if refusal.status() >= 500 => (text::AGAIN_ACTION, String::new()),
            _ => (text::HOME_ACTION, "/".to_owned()),
        };
        page.layout.action = Some(Action::Link { label, href });
        page
    }

    /// The gateway is closed because its configuration is wrong.
    pub fn closed() -> Page<'static> {
        let mut page = Page::bare("", text::title(Refusal::Misconfigured));
        page.layout.message = Some(text::advice(Refusal::Misconfigured).to_owned());
        page.layout.action = Some(Action::Link { label: text::AGAIN_ACTION, href: String::new() });
        page
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

    fn plain(brand: &'a Brand, title: &'a str) -> Self {
        let mut page = Self::bare(&brand.name, title);
        page.layout.terms = brand.terms.as_deref();
        page.layout.privacy = brand.privacy.as_deref();
        page
    }

    fn bare(brand: &'a str, title: &'a str) -> Self {
        let layout = Layout {
            style: STYLE,
            script: None,
            brand,
            title,
            message: None,
            notice: None,
            providers: &[],
            action: None,
            terms: None,
            privacy: None,
        };
        Self { layout, form_targets: Vec::new() }
    }
}

/// A hash source (CSP Level 3 §6.7.3).
fn source(inline: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(inline)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brand() -> Brand {
        Brand { name: "Tom & <Jerry>".to_owned(), terms: Some("/terms".to_owned()), privacy: None }
    }

    #[test]
    fn r03_what_comes_from_outside_is_escaped() {
        let brand = brand();
        let return_to = ReturnPath::parse("/x?q='&amp;b=1", "/auth/").unwrap_or_else(|_| ReturnPath::home());
        let links = [ProviderLink::new("<b>ID</b>", "/auth/", "demo", &return_to)];
        let notice = Some(Notice::Declined { provider: "<script>" });
        let html = Page::sign_in(&brand, notice, &links).html();
        for raw in ["<b>", "<script>alert", "Tom & <Jerry>", "\"<"] {
            assert!(!html.contains(raw), "{raw} in {html}");
        }
        assert!(html.contains("Tom &#38; &#60;Jerry&#62;"), "{html}");
    }

    #[test]
    fn every_refusal_has_words_and_a_way_forward() {
        let brand = brand();
        for refusal in Refusal::ALL {
            let html = Page::refusal(&brand, "/auth/", *refusal).html();
            assert!(html.contains("class=\"action\""), "{refusal:?}");
            assert!(html.contains("<h1"), "{refusal:?}");
            assert!(text::advice(*refusal).len() > 20, "{refusal:?}");
        }
    }

    #[test]
    fn x06_the_policy_allows_the_page_its_own_style_and_script_only() {
        let brand = brand();
        let page = Page::sign_in(&brand, None, &[]);
        let policy = page.content_security_policy();
        assert!(!policy.contains("unsafe"));
        assert!(policy.contains("frame-ancestors 'none'"));
        let html = page.html();
        assert_eq!(html.matches("<style>").count(), 1);
        assert_eq!(html.matches("<script>").count(), 1);
        assert!(!html.contains(" style=") && !html.contains("onclick"));
        let between = |open: &str, close: &str| html.split(open).nth(1).unwrap().split(close).next().unwrap().to_owned();
        assert!(policy.contains(&source(&between("<style>", "</style>"))), "the hash is of what is sent");
        assert!(policy.contains(&source(&between("<script>", "</script>"))), "the hash is of what is sent");
    }
}
