//! `dev/mail`: the mails that development sends nowhere. There is no such page unless the configuration has
//! `MAIL.transport = "mailbox"`, which it may only on this machine.

use super::{Answer, Gateway, Head};
use crate::mail::rfc5322;
use crate::pages::{MailRow, Page};
use crate::ports::Platform;
use crate::refusal::Refusal;

impl Gateway {
    pub(super) fn mailbox(&self, platform: &impl Platform, head: &Head, page: &str) -> Answer {
        let mut letters = platform.mailbox();
        letters.reverse();
        let Some(rest) = page.strip_prefix("mail") else { return self.refuse(head, Refusal::NotFound, None) };
        if let Some(id) = rest.strip_prefix('/') {
            let letter = letters.iter().find(|(_, message)| message.id.to_string() == id);
            let Some((_, message)) = letter else { return self.refuse(head, Refusal::NotFound, None) };
            // The mail as a mail program shows it: its own styles, no scripts, links that leave this page.
            let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox allow-top-navigation-by-user-activation";
            return Answer::html(200, message.html.clone(), message.language.as_str(), "mailbox_mail")
                .with("content-security-policy", policy);
        }
        if !rest.is_empty() {
            return self.refuse(head, Refusal::NotFound, None);
        }
        let shown: Vec<[String; 3]> = letters
            .iter()
            .map(|(sent, message)| {
                [message.id.to_string(), message.to.address.as_str().to_owned(), rfc5322(*sent)]
            })
            .collect();
        let rows: Vec<MailRow<'_>> = letters
            .iter()
            .zip(&shown)
            .map(|((_, message), [id, to, when])| MailRow {
                id,
                to,
                subject: message.subject.as_str(),
                when,
                text: &message.text,
            })
            .collect();
        Answer::page(200, &Page::mailbox(&self.frame_in_english(head), &rows), "mailbox")
    }
}
