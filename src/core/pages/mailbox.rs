//! The mailbox of development. It is for developers, on their own machine, and so in English whatever they read.

use super::view::{Block, Item, Link, TextPart};
use super::{Frame, Page};
use crate::i18n::Phrase;

/// One mail in the mailbox of development.
pub struct MailRow<'a> {
    /// Its id.
    pub id: &'a str,
    /// Whom it is for.
    pub to: &'a str,
    /// Its subject.
    pub subject: &'a str,
    /// When it was sent.
    pub when: &'a str,
    /// Its plain text.
    pub text: &'a str,
}

impl Page {
    /// The mailbox of development.
    pub fn mailbox(frame: &Frame<'_>, mails: &[MailRow<'_>]) -> Self {
        let items: Vec<_> = mails
            .iter()
            .map(|mail| Item {
                title: mail.subject.to_owned(),
                details: vec![Phrase::value(mail.to), Phrase::value(mail.when)],
                text: with_links(mail.text),
                link: Some(Link::new(
                    "Show as a mail program does",
                    frame.own(&format!("dev/mail/{}", mail.id)),
                )),
                form: None,
            })
            .collect();
        let lead =
            "Mails that would go out end here, the latest first. This page exists in development only.";
        let mut blocks = vec![Block::Text(lead.into())];
        if items.is_empty() {
            blocks.push(Block::Text("No mail yet.".into()));
        }
        blocks.push(Block::Action(Link::new("Frame again", frame.own("dev/mail"))));
        blocks.push(Block::Items(items));
        Self::plain(frame, "Development mailbox", blocks)
    }
}

/// A plain text with its absolute URLs as links.
fn with_links(text: &str) -> Vec<TextPart> {
    let mut parts = Vec::new();
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        if word.starts_with("https://") || word.starts_with("http://") {
            parts.push(TextPart::Url(word.to_owned()));
            parts.push(TextPart::Words(piece.get(word.len()..).unwrap_or_default().to_owned()));
        } else {
            parts.push(TextPart::Words(piece.to_owned()));
        }
    }
    parts
}
