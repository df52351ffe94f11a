//! Several hosts, one registered callback: customers of any host sign in at the callback host and are handed over.

use super::sign_in::Beginning;
use super::{Answer, Gateway, Head, made_by};
use crate::http::return_path::ReturnPath;
use crate::http::target::Target;
use crate::login::{Arrival, Guest, Provider, SignedIn, Ticket};
use crate::ports::Platform;
use crate::refusal::Refusal;
use crate::wire::{AccountReply, AccountRequest};

impl Gateway {
    /// The callback host, where this request is for another one.
    fn elsewhere(&self, head: &Head) -> Option<&str> {
        let callback = self.config().hosts.callback.as_deref()?;
        let target = Target::parse(&head.url)?;
        (self.host(&target)? != callback).then_some(callback)
    }

    /// On any host but the callback host: there, with a ticket. Nothing where sign-ins come back to each host itself.
    pub(super) fn sent_elsewhere(
        &self,
        platform: &impl Platform,
        head: &Head,
        provider: &Provider,
        beginning: &Beginning,
    ) -> Option<Answer> {
        let callback = self.elsewhere(head)?;
        let (scheme, prefix) = (self.config().site.scheme(), &self.config().prefix);
        if beginning.joining.is_some() {
            // The session that asks is of this host, and the flow would come back to that one: signed in there, the
            // customer can add it.
            let url = format!("{scheme}://{callback}{prefix}account/sign-ins");
            return Some(Answer::see_other(url, "to_callback_host"));
        }
        let target = Target::parse(&head.url)?;
        let host = self.host(&target)?;
        let visitor = self.visitor(platform, head);
        let (keyring, now) = (&self.config().keyring, platform.now());
        let ticket = Ticket::write(keyring, &provider.id, host, visitor.browser, &beginning.return_to, now);
        let url = format!("{scheme}://{callback}{prefix}start?ticket={ticket}");
        Some(Answer::see_other(url, "to_callback_host").with_cookie(visitor.set_cookie))
    }

    /// `GET start`, on the callback host: the flow of a customer of another host begins.
    pub(super) async fn start(&self, platform: &impl Platform, head: &Head) -> Answer {
        let ticket = self.parameter(head, "ticket").unwrap_or_default();
        let ticket = Ticket::read(&self.config().keyring, &ticket, platform.now());
        let ticket =
            ticket.filter(|ticket| self.elsewhere(head).is_none() && self.is_served(&ticket.guest.host));
        let Some(ticket) = ticket else { return self.interrupted(platform, head, None, &ReturnPath::home()) };
        let return_to = ticket.return_to(&self.config().prefix);
        let Some(provider) = self.config().provider(&ticket.provider) else {
            return self.to_guest(&ticket.guest, &return_to);
        };
        let language = self.language(head, None).language;
        let guest = Some(ticket.guest);
        let beginning = Beginning { return_to, language, attempt: 0, joining: None, guest };
        self.begin_flow(platform, head, provider, beginning).await
    }

    /// Back to the host that the customer came from, with a code for their session.
    pub(super) fn hand_over(
        &self,
        platform: &impl Platform,
        signed_in: &SignedIn,
        guest: &Guest,
        return_to: &ReturnPath,
    ) -> Answer {
        let record = &signed_in.record;
        let ids = (signed_in.account, record.session, record.flow);
        let code = Arrival::write(&self.config().keyring, ids, guest, return_to, platform.now());
        let url = format!("{}arrive?code={code}", self.guest_pages(guest));
        Answer::see_other(url, "handed_over")
    }

    /// Back to the sign-in page of that host: what went wrong here, another try there may mend.
    pub(super) fn to_guest(&self, guest: &Guest, return_to: &ReturnPath) -> Answer {
        let path = crate::http::percent::encode_component(return_to.as_str()).into_owned();
        Answer::see_other(format!("{}login?return={path}", self.guest_pages(guest)), "back_to_host")
    }

    /// `GET arrive`: the session waits in the account, and is this browser's now, once.
    pub(super) async fn arrive(&self, platform: &impl Platform, head: &Head) -> Answer {
        let code = self.parameter(head, "code").unwrap_or_default();
        let Some(arrival) = Arrival::read(&self.config().keyring, &code) else {
            return self.interrupted(platform, head, None, &ReturnPath::home());
        };
        let return_to = arrival.return_to(&self.config().prefix);
        let identified = self.identified(platform, head).await;
        if identified.session.as_ref().is_some_and(|session| made_by(session, arrival.flow)) {
            return self.onward(head, &return_to, "callback_replayed").with_cookie(identified.set_cookie);
        }
        let target = Target::parse(&head.url);
        let host = target.as_ref().and_then(|target| self.host(target)).unwrap_or_default();
        let browser = self.browser(head);
        let Some(browser) = browser.filter(|_| arrival.is_good(host, browser, platform.now())) else {
            return self.interrupted(platform, head, None, &return_to).with_cookie(identified.set_cookie);
        };
        let language = self.language(head, None).language;
        let visit = self.visit(head, browser, identified.session.as_ref(), language);
        let idle = self.config().lifetimes.idle;
        let request = AccountRequest::Arrive { session: arrival.session, idle };
        match platform.account(arrival.account, &request).await {
            Ok(AccountReply::Live { record, profile }) => {
                let provider = record.provider.clone();
                let signed_in = SignedIn { account: arrival.account, record: *record, profile };
                if let Some((account, session)) = visit.replaces {
                    let _best_effort = platform.account(account, &AccountRequest::End { session }).await;
                }
                let cookie = self.welcome(platform, signed_in, &visit);
                self.onward(head, &return_to, "signed_in")
                    .with_cookie(Some(cookie))
                    .with_cookie(self.remember_used(platform, head, provider.as_str()))
            }
            Ok(_) => self.interrupted(platform, head, None, &return_to).with_cookie(identified.set_cookie),
            Err(_) => {
                let refusal = Refusal::AccountUnavailable;
                self.refuse(head, refusal, None)
            }
        }
    }

    /// Whether a host is one of ours: it came out of a sealed text, and the settings may have changed since.
    fn is_served(&self, host: &str) -> bool {
        self.hosts.iter().any(|known| known.text == host) || self.config().hosts.is_preview(host)
    }

    fn guest_pages(&self, guest: &Guest) -> String {
        let host = if self.is_served(&guest.host) { &guest.host } else { self.config().site.host() };
        format!("{}://{host}{}", self.config().site.scheme(), self.config().prefix)
    }
}
