//! Signing out: here, in the account, and at the provider when it offers that.

use super::{Answer, Gateway, Head};
use crate::gateway::identify::Presence;
use crate::http::return_path::ReturnPath;
use crate::http::{Asker, RouteKind};
use crate::login::{Provider, end_session_url};
use crate::pages::{Notice, Page};
use crate::ports::Platform;
use crate::refusal::Refusal;
use crate::session::Session;
use crate::wire::{AccountReply, AccountRequest, SessionRecord};

impl Gateway {
    /// `GET logout`: a page with a button, because a GET never changes anything.
    pub(super) async fn sign_out_page(&self, platform: &impl Platform, head: &Head) -> Answer {
        let identified = self.identified(platform, head).await;
        let page = match &identified.session {
            Some(session) => {
                let profile = &session.token().profile;
                let who = profile.name.as_ref().map(|name| name.as_str());
                let who = who.or_else(|| profile.email.as_ref().map(|email| email.as_str()));
                Page::sign_out(&self.frame(head), who)
            }
            None => Page::signed_out(&self.frame(head), None),
        };
        Answer::page(200, &page, "sign_out_page").with_cookie(identified.set_cookie)
    }

    /// `POST logout`: the session ends in the account, so that a copy of the cookie is worthless within the stated
    /// bound, and the cookie goes. What cannot be reached does not keep the customer signed in here.
    pub(super) async fn sign_out(&self, platform: &impl Platform, head: &Head) -> Answer {
        let cookies = self.cookies(head);
        let presence = cookies.map_or(Presence::Anonymous, |cookies| self.presence(&cookies, platform.now()));
        let (Presence::Known(session) | Presence::MustConfirm(session)) = presence else {
            return self.onward(head, &ReturnPath::home(), "signed_out").with_cookie(Some(self.end_cookie()));
        };
        self.forget(session.token().session);
        let Some(ended) = self.end_session(platform, &session).await else {
            let page = Page::signed_out(&self.frame(head), Some(Notice::OnlyHere));
            let refusal = Refusal::AccountUnavailable;
            return Answer::page(refusal.status(), &page, refusal.code())
                .with_retry(refusal)
                .with_cookie(Some(self.end_cookie()));
        };
        let location = match ended {
            Some(record) => self.provider_logout(platform, head, &session, &record).await,
            None => None,
        };
        let answer = match location {
            // A provider may send the customer through other hosts yet.
            Some(url) if head.asking().asker(RouteKind::Page) == Asker::Navigation => {
                self.after_form(head, Answer::see_other(url, "signed_out"), Page::signing_out)
            }
            Some(url) => Answer::see_other(url, "signed_out"),
            None => self.onward(head, &ReturnPath::home(), "signed_out"),
        };
        answer.with_cookie(Some(self.end_cookie()))
    }

    /// Ends the session in the account; `None` when the account cannot be reached, even at the second try.
    async fn end_session(
        &self,
        platform: &impl Platform,
        session: &Session,
    ) -> Option<Option<SessionRecord>> {
        let request = AccountRequest::End { session: session.token().session };
        for _ in 0..2 {
            match platform.account(session.token().account, &request).await {
                Ok(AccountReply::Ended { record }) => return Some(Some(*record)),
                Ok(_) => return Some(None),
                Err(_) => {}
            }
        }
        None
    }

    /// Where the provider ends its own session. A provider that is down does not hold the logout up: the metadata is
    /// usually known, and if it is not, the logout stays local.
    async fn provider_logout(
        &self,
        platform: &impl Platform,
        head: &Head,
        session: &Session,
        record: &SessionRecord,
    ) -> Option<String> {
        let provider = self.openid_provider(session)?;
        let metadata = self.directory.metadata(platform, provider).await.ok()?;
        // Where sign-ins of every host come back, if that is one: the only site that providers know, so that they send
        // customers back to no other.
        let config = self.config();
        let callback = config.hosts.callback.as_ref();
        let site =
            callback.map_or_else(|| self.site_of(head), |host| format!("{}://{host}", config.site.scheme()));
        end_session_url(provider, &metadata, record.logout_hint.as_deref(), &format!("{site}/"))
    }

    /// The provider of a session, if it is one that can be asked to end its own.
    fn openid_provider(&self, session: &Session) -> Option<&Provider> {
        let provider = self.config().provider(session.token().provider.as_str())?;
        provider.endpoints.is_none().then_some(provider)
    }
}
