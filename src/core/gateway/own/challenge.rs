//! The challenge that a suspicious sign-in meets: a proof of work, or Turnstile's word that it is not needed.
//!
//! Turnstile is asked only about a token that comes with a challenge of ours, and only when the work was not done. If
//! it cannot be asked, or does not believe the token, the next page is without it: the proof of work never depends on
//! anybody else.

use super::{Answer, Gateway, Head, Visitor};
use crate::address::EmailAddress;
use crate::base::Span;
use crate::http::Form;
use crate::limit::challenge::{Bound, MOST_BITS, issue, verify, vouched};
use crate::limit::turnstile::{self, Disbelief, Expected, Turnstile};
use crate::limit::{Client, client};
use crate::outbound::OutboundRequest;
use crate::pages::{ByCode, ChallengePage, Page, Widget};
use crate::ports::Platform;
use crate::refusal::Refusal;
use crate::wire::Solved;

/// A customer waits for it: then the proof of work is quicker.
const TURNSTILE_TIMEOUT: Span = Span::from_secs(3);
/// Beside Turnstile the work is for those whom it does not vouch for, and four times as much.
const HARDER_BITS: u8 = 2;

/// What a sign-in form brings to show that no machine sent it.
#[derive(Debug, Default)]
pub(super) struct Proof {
    /// The challenge that was solved.
    pub solved: Option<Solved>,
    /// Whether the form is of the page with the challenge.
    pub is_retry: bool,
    /// Why Turnstile's word does not count.
    pub disbelief: Option<Disbelief>,
}

impl Gateway {
    /// The sign-in page of somebody who must prove to be no machine.
    pub(super) fn challenge(
        &self,
        platform: &impl Platform,
        head: &Head,
        by_code: ByCode<'_>,
        address: &EmailAddress,
        bits: u8,
        proof: &Proof,
    ) -> Answer {
        let Visitor { browser, set_cookie } = self.visitor(platform, head);
        let client = client_of(head);
        let bound = Bound { client: &client, browser: browser.as_bytes(), address: address.canonical() };
        let keyring = &self.config().keyring;
        let turnstile = self.config().turnstile.as_ref();
        let bits = bits.saturating_add(turnstile.map_or(0, |_| HARDER_BITS)).min(MOST_BITS);
        let challenge = issue(keyring, &mut platform.entropy(), bound, bits, platform.now());
        let widget = turnstile.filter(|_| proof.disbelief.is_none()).map(|turnstile| Widget {
            service: turnstile.service.as_str().to_owned(),
            script: turnstile.script(),
            site_key: turnstile.site_key.clone(),
            action: turnstile::ACTION,
            data: turnstile::data(&challenge),
        });
        let is_foreign = widget.is_some();
        let page = ChallengePage {
            by_code,
            challenge: &challenge,
            bits,
            offers_codes: self.config().email.as_ref().is_some_and(|email| email.code),
            is_again: proof.is_retry,
            widget,
        };
        let page = Page::challenge(&self.frame(head), &page);
        let mut answer =
            Answer::page(Refusal::Unprocessable.status(), &page, "challenged").with_cookie(set_cookie);
        answer.detail = proof.disbelief.map(Disbelief::code);
        // The widget is told which site it stands on, and nothing of the address of the page.
        if is_foreign { answer.with("referrer-policy", "strict-origin") } else { answer }
    }

    /// What a sign-in form has solved, or Turnstile vouches for.
    pub(super) async fn proof(
        &self,
        platform: &impl Platform,
        head: &Head,
        form: &Form<'_>,
        address: &EmailAddress,
    ) -> Proof {
        let is_retry = form.get("solution").is_some();
        let (Some(challenge), Some(browser)) = (form.get("challenge"), self.browser(head)) else {
            return Proof { is_retry, ..Proof::default() };
        };
        let client = client_of(head);
        let bound = Bound { client: &client, browser: browser.as_bytes(), address: address.canonical() };
        let (keyring, now) = (&self.config().keyring, platform.now());
        let solution = form.get("solution").unwrap_or_default();
        if let Some(solved) = verify(keyring, bound, &challenge, &solution, now) {
            return Proof { solved: Some(solved), is_retry, disbelief: None };
        }
        let token = form.get(turnstile::FIELD).filter(|token| !token.is_empty());
        let vouched = vouched(keyring, bound, &challenge, now);
        let (Some(turnstile), Some(token), Some(vouched)) = (&self.config().turnstile, token, vouched) else {
            return Proof { is_retry, ..Proof::default() };
        };
        match self.ask_turnstile(platform, head, turnstile, &token, &challenge).await {
            Ok(()) => Proof { solved: Some(vouched), is_retry, disbelief: None },
            Err(disbelief) => Proof { solved: None, is_retry, disbelief: Some(disbelief) },
        }
    }

    /// Asks `siteverify` about a token, and once more if it has trouble: under the same key that counts as one question.
    async fn ask_turnstile(
        &self,
        platform: &impl Platform,
        head: &Head,
        turnstile: &Turnstile,
        token: &str,
        challenge: &str,
    ) -> Result<(), Disbelief> {
        if token.len() > turnstile::MOST_TOKEN_BYTES {
            return Err(Disbelief::Invalid);
        }
        let key = turnstile::key(&mut platform.entropy());
        let request = OutboundRequest {
            method: "POST",
            url: turnstile.endpoint(),
            headers: vec![("content-type", "application/json".to_owned())],
            body: Some(turnstile.question(token, head.header(client::HEADER), &key)),
            timeout: TURNSTILE_TIMEOUT,
            max_bytes: turnstile::MOST_ANSWER_BYTES,
        };
        match self.turnstile_says(platform, head, request.clone(), challenge).await {
            Err(Disbelief::Unavailable) => self.turnstile_says(platform, head, request, challenge).await,
            answer => answer,
        }
    }

    async fn turnstile_says(
        &self,
        platform: &impl Platform,
        head: &Head,
        request: OutboundRequest,
        challenge: &str,
    ) -> Result<(), Disbelief> {
        let response = platform.exchange(request).await.map_err(|_| Disbelief::Unavailable)?;
        let site = self.site_of(head);
        let hostname = site.split_once("://").map_or("", |(_, authority)| hostname(authority));
        let expected = Expected { hostname, challenge, now: platform.now() };
        turnstile::read(response.status, &response.body, expected)
    }
}

/// A host without its port, as a page knows it (`location.hostname`).
fn hostname(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => host,
        _ => authority,
    }
}

/// The client as a challenge is bound to it; empty when it is not known.
fn client_of(head: &Head) -> Vec<u8> {
    head.header(client::HEADER).and_then(Client::parse).map(|client| client.bytes()).unwrap_or_default()
}
