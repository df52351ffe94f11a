//! Coming back from a provider. Whatever comes back leads on: to the page, to a fresh start, or to the sign-in page.

use super::{Answer, Gateway, Head, made_by};
use crate::http::return_path::ReturnPath;
use crate::login::{
    CallbackParams, Entered, Exchange, Failure, FailureKind, LoginState, MAX_ATTEMPTS, Provider, complete,
};
use crate::pages::{Frame, Notice};
use crate::ports::Platform;
use crate::refusal::Refusal;
use crate::session::Session;

impl Gateway {
    /// `GET callback/{provider}`: the authorization response (RFC 6749 §4.1.2).
    pub(super) async fn come_back(&self, platform: &impl Platform, head: &Head, provider: &str) -> Answer {
        let Some(provider) = self.config().provider(provider) else {
            return self.refuse(head, Refusal::NotFound, None);
        };
        let identified = self.identified(platform, head).await;
        let session = identified.session.as_ref();
        let sealed = self.parameter(head, "state").unwrap_or_default();
        let answer = match LoginState::open(&self.config().keyring, &sealed, &self.config().prefix) {
            Ok(state) => self.continue_login(platform, head, provider, &state, session).await,
            // Not a state of ours: nothing of the response is believed, and no request is made with it.
            Err(_) => match session {
                Some(_) => self.onward(head, &ReturnPath::home(), "already_signed_in"),
                None => {
                    let frame = self.frame(head);
                    self.stopped(&frame, &ReturnPath::home(), Notice::Interrupted, Refusal::LoginExpired)
                }
            },
        };
        answer.with_cookie(identified.set_cookie)
    }

    async fn continue_login(
        &self,
        platform: &impl Platform,
        head: &Head,
        provider: &Provider,
        state: &LoginState,
        session: Option<&Session>,
    ) -> Answer {
        if session.is_some_and(|session| made_by(session, state.flow())) {
            return self.onward(head, state.return_to(), "callback_replayed");
        }
        let browser = self.browser(head);
        let Some(browser) = browser.filter(|_| state.is_good(&provider.id, browser, platform.now())) else {
            return self.expired(platform, head, provider, state, session, "flow_not_good").await;
        };
        let params = CallbackParams {
            code: self.parameter(head, "code"),
            iss: self.parameter(head, "iss"),
            error: self.parameter(head, "error"),
        };
        let language = self.language(head, Some(state.language())).language;
        let visit = self.visit(head, browser, session, language);
        let exchange = Exchange {
            keyring: &self.config().keyring,
            directory: &self.directory,
            provider,
            redirect_uri: &self.redirect_uri(head, &provider.id),
            state,
            visit: &visit,
        };
        match complete(platform, &exchange, &params).await {
            Ok(Entered::SignedIn(signed_in)) => {
                let cookie = self.welcome(platform, *signed_in, &visit);
                self.onward(head, state.return_to(), "signed_in").with_cookie(Some(cookie))
            }
            Ok(Entered::MustLink(link)) => self.send_link_code(platform, head, *link, state, browser).await,
            Ok(Entered::Disabled) => self.disabled(&self.frame_in(head, Some(state.language()))),
            Err(Failure { kind: FailureKind::Expired, code }) => {
                self.expired(platform, head, provider, state, session, code).await
            }
            Err(failure) => {
                let frame = self.frame_in(head, Some(state.language()));
                self.failed(&frame, provider, state.return_to(), failure)
            }
        }
    }

    /// The flow cannot be continued. Whoever is signed in goes on; anyone else starts afresh, once by itself.
    async fn expired(
        &self,
        platform: &impl Platform,
        head: &Head,
        provider: &Provider,
        state: &LoginState,
        session: Option<&Session>,
        detail: &'static str,
    ) -> Answer {
        let return_to = state.return_to().clone();
        if session.is_some() {
            return self.onward(head, &return_to, "already_signed_in").with_detail(detail);
        }
        if state.attempt() < MAX_ATTEMPTS {
            let (language, attempt) = (state.language(), state.attempt() + 1);
            let answer = self.begin(platform, head, provider, return_to, language, attempt).await;
            return answer.with_detail(detail);
        }
        let frame = self.frame_in(head, Some(state.language()));
        self.stopped(&frame, &return_to, Notice::Interrupted, Refusal::LoginExpired).with_detail(detail)
    }

    /// The sign-in page, which says what went wrong and offers every provider.
    pub(super) fn failed(
        &self,
        frame: &Frame<'_>,
        provider: &Provider,
        return_to: &ReturnPath,
        failure: Failure,
    ) -> Answer {
        let trouble = Notice::ProviderTrouble { provider: &provider.label };
        let (notice, refusal) = match failure.kind {
            FailureKind::Expired => (Notice::Interrupted, Refusal::LoginExpired),
            FailureKind::Declined => (Notice::Declined { provider: &provider.label }, Refusal::LoginDeclined),
            FailureKind::Unavailable => (trouble, Refusal::ProviderUnavailable),
            FailureKind::Untrusted => (trouble, Refusal::ProviderUntrusted),
            FailureKind::Account => (Notice::OurTrouble, Refusal::AccountUnavailable),
        };
        self.stopped(frame, return_to, notice, refusal).with_detail(failure.code)
    }

    /// The sign-in page with word of what happened.
    fn stopped(
        &self,
        frame: &Frame<'_>,
        return_to: &ReturnPath,
        notice: Notice<'_>,
        refusal: Refusal,
    ) -> Answer {
        self.sign_in_page(frame, return_to, Some(notice), refusal.status(), refusal.code())
            .with_retry(refusal)
    }
}
