//! What somebody else did with an account, undone by whoever reads the owner's mail; and a password that strangers know.

use super::{Answer, Gateway, Head};
use crate::account::outbox::open_disown;
use crate::address::EmailAddress;
use crate::base::{AccountId, Timestamp};
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::pages::Page;
use crate::ports::{Platform, Unreachable};
use crate::refusal::Refusal;
use crate::wire::{AccountReply, AccountRequest, CodePurpose, IdentifierName, IdentifierRequest};

impl Gateway {
    /// `GET disown`: the question. The link of the mail opens it as often as anybody likes.
    pub(super) fn disown_page(&self, platform: &impl Platform, head: &Head) -> Answer {
        let token = self.parameter(head, "token").unwrap_or_default();
        match self.disowned(&token, platform.now()) {
            Some(_) => Answer::page(200, &Page::disown(&self.frame(head), &token), "disown_page"),
            None => self.disown_stale(head),
        }
    }

    /// `POST disown`: ends every session and begins a recovery.
    pub(super) async fn disown(&self, platform: &impl Platform, head: &Head) -> Answer {
        let Some(form) = self.form(head) else { return self.refuse(head, Refusal::BadRequest, None) };
        let token = form.get("token").unwrap_or_default();
        let Some((account, done_at)) = self.disowned(&token, platform.now()) else {
            return self.disown_stale(head);
        };
        match self.undo(platform, account, done_at).await {
            Ok(Some(address)) => {
                let home = ReturnPath::home();
                let answer = self.send_code(platform, head, CodePurpose::Recover, address, home, None).await;
                answer.with_detail("disowned")
            }
            Ok(None) => self.disown_stale(head),
            // The link works once more: what is undone stays undone.
            Err(Unreachable) => self.unavailable(platform, head, None, &ReturnPath::home()),
        }
    }

    fn disowned(&self, token: &str, now: Timestamp) -> Option<(AccountId, Timestamp)> {
        open_disown(&self.config().keyring, token, now)
    }

    fn disown_stale(&self, head: &Head) -> Answer {
        let page = Page::disown_stale(&self.frame(head));
        Answer::page(Refusal::LoginExpired.status(), &page, Refusal::LoginExpired.code())
    }

    /// Signed in, and led to another password: this one is known to strangers.
    pub(super) fn to_another_password(&self, head: &Head, return_to: &ReturnPath, is_out: bool) -> Answer {
        let why = if is_out { "breached" } else { "common" };
        let (site, prefix) = (self.site_of(head), &self.config().prefix);
        let return_to = encode_component(return_to.as_str());
        let url = format!("{site}{prefix}account/password?why={why}&return={return_to}");
        Answer::see_other(url, "signed_in").with_detail(if is_out {
            "password_breached"
        } else {
            "password_common"
        })
    }

    /// Undoes what was done with an account at `done_at` or later, and says where a code for a new password can be sent.
    async fn undo(
        &self,
        platform: &impl Platform,
        account: AccountId,
        done_at: Timestamp,
    ) -> Result<Option<EmailAddress>, Unreachable> {
        let ended = platform.account(account, &AccountRequest::EndAll).await?;
        let AccountReply::AllEnded { sessions } = ended else { return Err(Unreachable) };
        sessions.iter().for_each(|session| self.forget(*session));
        let mut released = false;
        loop {
            let request = AccountRequest::Disown { done_at, released };
            let AccountReply::Disowned { address, added } = platform.account(account, &request).await? else {
                return Err(Unreachable);
            };
            if released || added.is_empty() {
                return Ok(address);
            }
            for identity in &added {
                let name = IdentifierName::of_subject(identity.issuer.as_str(), identity.subject.as_str());
                platform.identifier(&name, IdentifierRequest::Release { account }).await?;
            }
            released = true;
        }
    }
}
