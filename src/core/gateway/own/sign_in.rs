//! The sign-in page, and leaving for a provider.

use super::{Answer, Gateway, Head};
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::i18n::Language;
use crate::login::{LoginState, Provider, authorization_request};
use crate::pages::{EmailSignIn, FieldError, Frame, Notice, Page, ProviderLink, SignInPage};
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
        self.sign_in_page(&self.frame(head), &return_to, None, 200, "sign_in_page")
            .with_cookie(visitor.set_cookie)
            .with_cookie(identified.set_cookie)
    }

    /// The sign-in page, perhaps with word of what went wrong. It is where every failed login ends: there is always
    /// a way on from it.
    pub(super) fn sign_in_page(
        &self,
        frame: &Frame<'_>,
        return_to: &ReturnPath,
        notice: Option<Notice<'_>>,
        status: u16,
        reason: &'static str,
    ) -> Answer {
        self.sign_in_page_for(frame, return_to, notice, None, None, status, reason)
    }

    /// The same, with what was typed, and what is wrong with it.
    pub(super) fn sign_in_page_for(
        &self,
        frame: &Frame<'_>,
        return_to: &ReturnPath,
        notice: Option<Notice<'_>>,
        typed: Option<&str>,
        error: Option<FieldError>,
        status: u16,
        reason: &'static str,
    ) -> Answer {
        // It is shown at many addresses; whoever chooses another language there comes to its own.
        let here = format!("{}login?return={}", self.config().prefix, encode_component(return_to.as_str()));
        let frame = &Frame { here, ..frame.clone() };
        let providers: Vec<ProviderLink> = self
            .config()
            .providers
            .iter()
            .map(|provider| ProviderLink::new(frame, &provider.label, &provider.id, return_to))
            .collect();
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
        let metadata = match self.directory.metadata(platform, provider).await {
            Ok(metadata) => metadata,
            Err(error) => {
                let frame = self.frame_in(head, Some(language));
                return self.failed(&frame, provider, &return_to, error.into());
            }
        };
        let visitor = self.visitor(platform, head);
        let keyring = &self.config().keyring;
        let (state, sealed) = LoginState::begin(
            keyring,
            &mut platform.entropy(),
            visitor.browser,
            &provider.id,
            return_to,
            language,
            attempt,
            platform.now(),
        );
        let redirect_uri = self.redirect_uri(head, &provider.id);
        let url = authorization_request(
            keyring,
            provider,
            &metadata,
            &state,
            &sealed,
            visitor.browser,
            &redirect_uri,
        );
        match url {
            Some(url) => Answer::see_other(url, "to_provider").with_cookie(visitor.set_cookie),
            None => self.refuse(head, Refusal::Internal, None),
        }
    }
}
