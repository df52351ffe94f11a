//! Coming back from a provider. Whatever comes back leads on: to the page, to a fresh start, or to the sign-in page.

use super::sign_in::Said;
use super::{Answer, Gateway, Head, made_by};
use crate::base::Text;
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::i18n::Language;
use crate::jose::json;
use crate::login::{
    CallbackParams, Entered, Exchange, Failure, FailureKind, Joining, LoginState, MAX_ATTEMPTS, MAX_STATE,
    Provider, Visit, complete, redirect_uri,
};
use crate::pages::Notice;
use crate::ports::Platform;
use crate::providers::Quirk;
use crate::refusal::Refusal;
use crate::session::Session;

/// The parameters of a posted response that go on, and the longest value of each.
const POSTED: [(&str, usize); 4] = [("state", MAX_STATE), ("code", 2_000), ("iss", 512), ("error", 64)];

impl Gateway {
    /// `POST callback/{provider}`: the authorization response as a form (OAuth 2.0 Form Post Response Mode §2).
    ///
    /// It comes from the provider's page, so the browser sends no cookie of ours along (`SameSite=Lax`), and nothing is
    /// decided here: the answer leads to the same response as a GET, which the browser makes with its cookies.
    pub(super) fn posted_response(&self, head: &Head, provider: &str) -> Answer {
        let Some(provider) = self.config().provider(provider).filter(|known| known.has(Quirk::FormPost))
        else {
            return self.refuse(head, Refusal::MethodNotAllowed, None).with("allow", "GET, HEAD");
        };
        let Some(form) = self.form(head) else { return self.refuse(head, Refusal::BadRequest, None) };
        let mut pairs = Vec::new();
        for (name, longest) in POSTED {
            // Given twice, it counts as not given (RFC 6749 §3.1).
            let value = form.get(name).filter(|value| value.len() <= longest && !form.is_duplicated(name));
            pairs.extend(value.map(|value| format!("{name}={}", encode_component(&value))));
        }
        if provider.has(Quirk::NameInResponse)
            && let Some(name) = form.get("user").and_then(|user| name_of(&user))
        {
            pairs.push(format!("name={}", encode_component(name.as_str())));
        }
        let uri = self.redirect_uri(head, &provider.id);
        Answer::see_other(format!("{uri}?{}", pairs.join("&")), "response_posted")
    }

    /// `GET callback/{provider}`: the authorization response (RFC 6749 §4.1.2).
    pub(super) async fn come_back(&self, platform: &impl Platform, head: &Head, provider: &str) -> Answer {
        let Some(provider) = self.config().provider(provider) else {
            return self.refuse(head, Refusal::NotFound, None);
        };
        let identified = self.identified(platform, head).await;
        let session = identified.session.as_ref();
        let carrier = if provider.has(Quirk::ShortState) { "flow" } else { "state" };
        let sealed = self.parameter(head, carrier).unwrap_or_default();
        let answer = match LoginState::open(&self.config().keyring, &sealed, &self.config().prefix) {
            Ok(state) => self.continue_login(platform, head, provider, (&state, &sealed), session).await,
            // Not a state of ours: nothing of the response is believed, and no request is made with it.
            Err(_) => match session {
                Some(_) => self.onward(head, &ReturnPath::home(), "already_signed_in"),
                None => {
                    let said = Said::word(Notice::Interrupted, None);
                    self.stopped(platform, head, &ReturnPath::home(), said, Refusal::LoginExpired)
                }
            },
        };
        answer.with_confirmed(identified.set_cookie)
    }

    async fn continue_login(
        &self,
        platform: &impl Platform,
        head: &Head,
        provider: &Provider,
        (state, sealed): (&LoginState, &str),
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
            state: self.parameter(head, "state"),
            device_id: self.parameter(head, "device_id"),
            name: self.parameter(head, "name"),
        };
        // The session is for the host that the customer came from; the one here, if any, is another matter.
        let replaced = session.filter(|_| state.guest().is_none());
        let language = self.language(head, Some(state.language())).language;
        let visit = self.visit(head, browser, replaced, language);
        let visit = Visit { handed_over: state.guest().is_some(), ..visit };
        let exchange = Exchange {
            keyring: &self.config().keyring,
            directory: &self.directory,
            provider,
            redirect_uri: &redirect_uri(provider, &self.redirect_uri(head, &provider.id), sealed),
            state,
            visit: &visit,
        };
        if let Some(asking) = state.joining() {
            // Only for the session that asked: whoever has signed in since, or out, adds nothing to anybody's account.
            let session = session.map(Session::token).filter(|token| token.session == asking);
            let Some(token) = session else { return self.refuse(head, Refusal::SignInRequired, None) };
            let joining = Joining { account: token.account, session: asking };
            return self.joined(platform, head, &exchange, &params, joining).await;
        }
        match complete(platform, &exchange, &params).await {
            Ok(Entered::SignedIn(signed_in)) => {
                if let Some(guest) = state.guest() {
                    return self.hand_over(platform, &signed_in, guest, state.return_to());
                }
                let cookie = self.welcome(platform, *signed_in, &visit);
                self.onward(head, state.return_to(), "signed_in")
                    .with_cookie(Some(cookie))
                    .with_cookie(self.remember_used(platform, head, &provider.id))
            }
            Ok(Entered::MustLink(link)) => self.send_link_code(platform, head, *link, state, browser).await,
            Ok(Entered::Disabled) => self.disabled(&self.frame_in(head, Some(state.language()))),
            Err(Failure { kind: FailureKind::Expired, code }) => {
                self.expired(platform, head, provider, state, session, code).await
            }
            Err(failure) => match state.guest() {
                Some(guest) => self.to_guest(guest, state.return_to()).with_detail(failure.code),
                None => {
                    let begun_in = Some(state.language());
                    self.failed(platform, head, begun_in, provider, state.return_to(), failure)
                }
            },
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
        if let Some(guest) = state.guest() {
            return self.to_guest(guest, &return_to).with_detail(detail);
        }
        if session.is_some() {
            return self.onward(head, &return_to, "already_signed_in").with_detail(detail);
        }
        if state.attempt() < MAX_ATTEMPTS {
            let (language, attempt) = (state.language(), state.attempt() + 1);
            let answer = self.begin(platform, head, provider, return_to, language, attempt).await;
            return answer.with_detail(detail);
        }
        let said = Said::word(Notice::Interrupted, Some(state.language()));
        self.stopped(platform, head, &return_to, said, Refusal::LoginExpired).with_detail(detail)
    }

    /// The sign-in page, which says what went wrong and offers every provider.
    pub(super) fn failed(
        &self,
        platform: &impl Platform,
        head: &Head,
        begun_in: Option<Language>,
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
        let said = Said::word(notice, begun_in);
        self.stopped(platform, head, return_to, said, refusal).with_detail(failure.code)
    }

    /// The sign-in page with word of what happened.
    fn stopped(
        &self,
        platform: &impl Platform,
        head: &Head,
        return_to: &ReturnPath,
        said: Said<'_>,
        refusal: Refusal,
    ) -> Answer {
        self.sign_in_page(platform, head, return_to, said, refusal.status(), refusal.code())
            .with_retry(refusal)
    }
}

/// The display name out of Apple's `user`: `{"name":{"firstName":"Ada","lastName":"Lovelace"}}`.
fn name_of(user: &str) -> Option<Text<96>> {
    let user = json::object(user.as_bytes(), json::TOKEN_LIMIT).ok()?;
    let name = user.get("name")?;
    let part = |member: &str| name.get(member).and_then(serde_json::Value::as_str);
    let parts: Vec<&str> = [part("firstName"), part("lastName")].into_iter().flatten().collect();
    Text::clipped(&parts.join(" "))
}
