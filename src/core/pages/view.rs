//! What a page is made of. One template turns it into HTML, so labels, errors and focus are right everywhere or nowhere.

use super::Frame;
use crate::http::return_path::ReturnPath;
use crate::i18n::Phrase;

/// One thing on a page, from top to bottom.
pub(super) enum Block {
    /// Word of what happened. Screen readers say it at once.
    Notice(Phrase),
    /// A paragraph.
    Text(Phrase),
    /// A paragraph that changes while the page is looked at. Screen readers say it when they have nothing else to say.
    Status(Phrase),
    /// A code to be typed somewhere else.
    Code(String),
    /// The ways to sign in at providers, and the class of their buttons.
    Providers(Vec<ProviderLink>, &'static str),
    /// The same, behind words that open them.
    More(String, Vec<ProviderLink>),
    /// Between two ways to do the same.
    Divider(String),
    /// The way on, as a link.
    Action(Link),
    /// Other ways on.
    Links(Vec<Link>),
    /// Something to fill in or to press.
    Form(Form),
    /// A list of things, each perhaps with a form.
    Items(Vec<Item>),
}

/// A link with words of ours.
pub(super) struct Link {
    pub label: String,
    pub href: String,
    /// Whether the part of the address after `#` goes along.
    pub keeps_fragment: bool,
}

impl Link {
    pub fn new(label: &str, href: impl Into<String>) -> Self {
        Self { label: label.to_owned(), href: href.into(), keeps_fragment: false }
    }

    /// To a page of the gateway's own that leads on to `return_to`.
    pub fn onward(frame: &Frame<'_>, label: &str, page: &str, return_to: &ReturnPath) -> Self {
        Self { keeps_fragment: true, ..Self::new(label, frame.onward(page, return_to)) }
    }
}

/// One way to sign in, as a link. A GET begins nothing that is kept, so a link it is: it works without scripts, in a
/// second tab, and again after Back.
#[derive(Clone, Debug)]
pub struct ProviderLink {
    pub(super) label: Phrase,
    pub(super) href: String,
    pub(super) note: Option<String>,
}

/// The providers that the sign-in page shows.
#[derive(Clone, Debug, Default)]
pub struct Offer {
    /// Those that are seen at once.
    pub first: Vec<ProviderLink>,
    /// Those behind "more".
    pub more: Vec<ProviderLink>,
    /// Word of the app whose browser it is.
    pub in_app: Option<InAppNotice>,
}

/// The way out of an app's browser.
#[derive(Clone, Debug)]
pub struct InAppNotice {
    /// The app.
    pub app: &'static str,
    /// What opens the system's browser.
    pub href: String,
}

impl ProviderLink {
    /// The link to `with/{id}` that leads on to `return_to`.
    pub fn new(frame: &Frame<'_>, label: &str, id: &str, return_to: &ReturnPath) -> Self {
        let href = frame.onward(&format!("with/{id}"), return_to);
        Self { label: frame.words.continue_with(label), href, note: None }
    }

    /// The same, with word that the provider has just failed to answer.
    #[must_use]
    pub fn unwell(self, frame: &Frame<'_>, is_unwell: bool) -> Self {
        Self { note: is_unwell.then(|| frame.words.provider_unwell().to_owned()), ..self }
    }
}

/// A form. Every form changes something, so every form is a POST.
#[derive(Default)]
pub(super) struct Form {
    pub action: String,
    pub hidden: Vec<(&'static str, String)>,
    pub fields: Vec<Field>,
    /// A widget of somebody else's.
    pub widget: Option<Widget>,
    pub buttons: Vec<Button>,
    /// Whether the part of the address after `#` goes along.
    pub keeps_fragment: bool,
}

/// Turnstile's widget, which the page's script puts where this stands. Without scripts there is nothing.
#[derive(Clone, Debug)]
pub struct Widget {
    /// The origin that its script and its frame come from.
    pub service: String,
    /// Its script.
    pub script: String,
    /// Which widget.
    pub site_key: String,
    /// What it is for.
    pub action: &'static str,
    /// What its token is tied to.
    pub data: String,
}

/// A field. The server is the judge of what is in it: browsers' own checks are off, for they refuse good addresses.
#[derive(Default)]
pub(super) struct Field {
    pub name: &'static str,
    pub label: String,
    /// The `type`.
    pub kind: &'static str,
    /// The token password managers and keyboards go by (HTML §4.10.18.7).
    pub autocomplete: &'static str,
    /// The `inputmode`, or nothing.
    pub inputmode: &'static str,
    pub value: String,
    pub hint: Option<Phrase>,
    pub error: Option<Phrase>,
    /// Shown, and not to be changed.
    pub readonly: bool,
    /// Where typing begins.
    pub autofocus: bool,
}

impl Field {
    /// The ids of what describes the field.
    pub fn described_by(&self) -> String {
        let parts = [(self.error.is_some(), "error"), (self.hint.is_some(), "hint")];
        let ids: Vec<_> =
            parts.iter().filter(|(there, _)| *there).map(|(_, id)| format!("{}-{id}", self.name)).collect();
        ids.join(" ")
    }
}

/// A button that sends its form.
pub(super) struct Button {
    pub label: String,
    pub name: &'static str,
    pub value: &'static str,
    pub primary: bool,
}

impl Button {
    pub fn primary(label: &str) -> Self {
        Self { label: label.to_owned(), name: "", value: "", primary: true }
    }

    pub fn secondary(label: &str) -> Self {
        Self { primary: false, ..Self::primary(label) }
    }

    pub fn saying(self, name: &'static str, value: &'static str) -> Self {
        Self { name, value, ..self }
    }
}

/// One of a list.
#[derive(Default)]
pub(super) struct Item {
    pub title: String,
    pub details: Vec<Phrase>,
    /// A text as it was written, with its links.
    pub text: Vec<TextPart>,
    pub link: Option<Link>,
    pub form: Option<Form>,
}

/// A part of a plain text.
pub(super) enum TextPart {
    Words(String),
    Url(String),
}
