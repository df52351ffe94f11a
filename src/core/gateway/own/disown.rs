//! What somebody else did with an account, undone by whoever reads the owner's mail; and the challenge that a suspicious
//! sign-in meets.

use super::{Answer, Gateway, Head, Visitor};
use crate::account::outbox::open_disown;
use crate::address::EmailAddress;
use crate::base::{AccountId, Timestamp};
use crate::http::Form;
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::limit::challenge::{Bound, issue, verify};
use crate::limit::{Client, client};
use crate::pages::{ByCode, ChallengePage, Page};
use crate::ports::{Platform, Unreachable};
use crate::refusal::Refusal;
use crate::wire::{AccountReply, AccountRequest, CodePurpose, IdentifierName, IdentifierRequest, Solved};

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
        match undo(platform, account, done_at).await {
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

    /// The sign-in page of somebody who must prove to be no machine.
    pub(super) fn challenge(
        &self,
        platform: &impl Platform,
        head: &Head,
        address: &EmailAddress,
        return_to: &ReturnPath,
        bits: u8,
        is_again: bool,
    ) -> Answer {
        let Visitor { browser, set_cookie } = self.visitor(platform, head);
        let client = client_of(head);
        let bound = Bound { client: &client, browser: browser.as_bytes(), address: address.canonical() };
        let keyring = &self.config().keyring;
        let challenge = issue(keyring, &mut platform.entropy(), bound, bits, platform.now());
        let email = address.display();
        let page = ChallengePage {
            by_code: ByCode { email: &email, return_to },
            challenge: &challenge,
            bits,
            offers_codes: self.config().email.as_ref().is_some_and(|email| email.code),
            is_again,
        };
        let page = Page::challenge(&self.frame(head), &page);
        Answer::page(Refusal::Unprocessable.status(), &page, "challenged").with_cookie(set_cookie)
    }

    /// What a sign-in form has solved.
    pub(super) fn solution(
        &self,
        platform: &impl Platform,
        head: &Head,
        form: &Form<'_>,
        address: &EmailAddress,
    ) -> Option<Solved> {
        let client = client_of(head);
        let browser = self.browser(head)?;
        let bound = Bound { client: &client, browser: browser.as_bytes(), address: address.canonical() };
        let (challenge, solution) = (form.get("challenge")?, form.get("solution")?);
        verify(&self.config().keyring, bound, &challenge, &solution, platform.now())
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
}

/// Undoes what was done with an account at `done_at` or later, and says where a code for a new password can be sent.
async fn undo(
    platform: &impl Platform,
    account: AccountId,
    done_at: Timestamp,
) -> Result<Option<EmailAddress>, Unreachable> {
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

/// The client as a challenge is bound to it; empty when it is not known.
fn client_of(head: &Head) -> Vec<u8> {
    head.header(client::HEADER).and_then(Client::parse).map(|client| client.bytes()).unwrap_or_default()
}
