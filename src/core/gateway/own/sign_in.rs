//! The sign-in page, and leaving for a provider.

use super::{Answer, Gateway, Head};
use crate::base::SessionId;
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::i18n::Language;
use crate::login::{AuthorizationRequest, FlowStart, Guest, LoginState, Provider};
use crate::pages::{EmailSignIn, FieldError, Frame, Notice, Page, SignInPage};
use crate::ports::Platform;
use crate::refusal::Refusal;

impl Gateway {
    /// `GET login`: the ways to sign in. Whoever is signed in already goes on.
    pub(super) async fn sign_in(&self, platform: &impl Platform, head: &Head) -> Answer {
        let return_to = self.return_path(head);
        let identified = self.identified(platform, head).await;
        if identified.session.is_some() {
            return self.onward(head, &return_to, "already_signed_in").with_cookie(identified.set_cookie);
        }
        let visitor = self.visitor(platform, head);
        let answer = self.sign_in_page(platform, head, &return_to, Said::default(), 200, "sign_in_page");
        self.kept(answer, head).with_cookie(visitor.set_cookie).with_cookie(identified.set_cookie)
    }

    /// The sign-in page, perhaps with word of what went wrong, what was typed, and what is wrong with it. It is where
    /// every failed login ends: there is always a way on from it.
    pub(super) fn sign_in_page(
        &self,
        platform: &impl Platform,
        head: &Head,
        return_to: &ReturnPath,
        said: Said<'_>,
        status: u16,
        reason: &'static str,
    ) -> Answer {
        let Said { begun_in, notice, typed, error } = said;
        // It is shown at many addresses; whoever chooses another language there comes to its own.
        let here = format!("{}login?return={}", self.config().prefix, encode_component(return_to.as_str()));
        let frame = &Frame { here, ..self.frame_in(head, begun_in) };
        let providers = self.offered(platform, head, frame, return_to);
        let email = self.config().email.as_ref().map(|offered| EmailSignIn {
            password: offered.password,
            code: offered.code,
            typed: typed.unwrap_or_default(),
            error,
        });
        let page = SignInPage { return_to, notice, providers, email };
        Answer::page(status, &Page::sign_in(frame, page), reason)
    }

    /// `GET with/{provider}`: to the provider, with a fresh flow.
    pub(super) async fn leave(&self, platform: &impl Platform, head: &Head, provider: &str) -> Answer {
        let Some(provider) = self.config().provider(provider) else {
            return self.refuse(head, Refusal::NotFound, None);
        };
        let return_to = self.return_path(head);
        if let Some(answer) = self.outside(head, provider, &return_to) {
            return answer;
        }
        let language = self.language(head, None).language;
        self.begin(platform, head, provider, return_to, language, 0).await
    }

    /// Begins a flow: nothing is stored, the state carries all of it.
    pub(super) async fn begin(
        &self,
        platform: &impl Platform,
        head: &Head,
        provider: &Provider,
        return_to: ReturnPath,
        language: Language,
        attempt: u8,
    ) -> Answer {
        let beginning = Beginning { return_to, language, attempt, joining: None, guest: None };
        self.begin_flow(platform, head, provider, beginning).await
    }

    /// The same, perhaps to add the sign-in to the account of whoever is signed in.
    pub(super) async fn begin_flow(
        &self,
        platform: &impl Platform,
        head: &Head,
        provider: &Provider,
        beginning: Beginning,
    ) -> Answer {
        if let Some(answer) = self.sent_elsewhere(platform, head, provider, &beginning) {
            return answer;
        }
        let Beginning { return_to, language, attempt, joining, guest } = beginning;
        let endpoint = match &provider.endpoints {
            Some(endpoints) => endpoints.authorization.as_str().to_owned(),
            None => match self.directory.metadata(platform, provider).await {
                Ok(metadata) => metadata.authorization_endpoint.as_str().to_owned(),
                Err(error) => {
                    return self.failed(platform, head, Some(language), provider, &return_to, error.into());
                }
            },
        };
        let visitor = self.visitor(platform, head);
        let keyring = &self.config().keyring;
        let start = FlowStart {
            provider: &provider.id,
            browser: visitor.browser,
            return_to,
            language,
            attempt,
            joining,
            guest,
            longest: provider.longest_state(),
        };
        let (state, sealed) = LoginState::begin(keyring, &mut platform.entropy(), start, platform.now());
        let request = AuthorizationRequest {
            keyring,
            provider,
            endpoint: &endpoint,
            state: &state,
            sealed_state: &sealed,
            browser: visitor.browser,
            redirect_uri: &self.redirect_uri(head, &provider.id),
        };
        match request.url() {
            Some(url) => Answer::see_other(url, "to_provider").with_cookie(visitor.set_cookie),
            None => self.refuse(head, Refusal::Internal, None),
        }
    }
}

/// What the sign-in page says beside the ways to sign in.
#[derive(Default)]
pub(super) struct Said<'a> {
    /// The language that what the customer does was begun in.
    pub begun_in: Option<Language>,
    pub notice: Option<Notice<'a>>,
    pub typed: Option<&'a str>,
    pub error: Option<FieldError>,
}

impl<'a> Said<'a> {
    /// Word of what happened.
    pub fn word(notice: Notice<'a>, begun_in: Option<Language>) -> Self {
        Self { begun_in, notice: Some(notice), ..Self::default() }
    }
}

/// What a flow begins with.
pub(super) struct Beginning {
    pub return_to: ReturnPath,
    pub language: Language,
    pub attempt: u8,
    pub joining: Option<SessionId>,
    pub guest: Option<Guest>,
}
