//! Logouts that begin at the provider: it tells us in the back, or a page of its own does through the browser
//! (`docs/LOGOUT.md`).

use super::{Answer, Gateway, Head};
use crate::base::{AccountId, SessionId};
use crate::login::{Failure, FailureKind, Provider, back_channel, front_channel, speaks_for};
use crate::ports::{Platform, Unreachable};
use crate::refusal::Refusal;
use crate::wire::{AccountReply, AccountRequest};
use serde_json::json;

impl Gateway {
    /// `POST logout/backchannel/{provider}` (OpenID Connect Back-Channel Logout 1.0 §2.5). It comes from the provider's
    /// server: no cookie counts, and the token alone says what is to happen.
    pub(super) async fn told_by_provider(
        &self,
        platform: &impl Platform,
        head: &Head,
        provider: &str,
    ) -> Answer {
        let Some(provider) = self.openid(provider) else { return self.refuse(head, Refusal::NotFound, None) };
        let token = self
            .form(head)
            .filter(|form| !form.is_duplicated("logout_token"))
            .and_then(|form| form.get("logout_token").map(|token| token.into_owned()));
        let Some(token) = token else { return refused("logout_token_absent") };
        self.after(back_channel(platform, &self.directory, provider, &token).await, "backchannel_logout")
    }

    /// `GET logout/frontchannel/{provider}` (OpenID Connect Front-Channel Logout 1.0 §2). A page of the provider's loads
    /// it in a frame, so the browser sends no cookie of ours: the session is found by its id at the provider. It is the
    /// one GET that changes something, because the specification has no other; whoever does not know the id changes
    /// nothing.
    pub(super) async fn told_by_page(&self, platform: &impl Platform, head: &Head, provider: &str) -> Answer {
        let Some(provider) = self.openid(provider) else { return self.refuse(head, Refusal::NotFound, None) };
        let issuer = self.parameter(head, "iss");
        let session_id = self.parameter(head, "sid");
        let (Some(issuer), Some(session_id)) = (issuer, session_id) else {
            return refused("logout_session_absent");
        };
        if !speaks_for(provider, &issuer) {
            return refused("logout_issuer");
        }
        if head.method == "HEAD" {
            return done("frontchannel_logout");
        }
        self.after(front_channel(platform, &issuer, &session_id).await, "frontchannel_logout")
    }

    fn after(&self, outcome: Result<Vec<SessionId>, Failure>, reason: &'static str) -> Answer {
        match outcome {
            Ok(ended) => {
                ended.iter().for_each(|session| self.forget(*session));
                done(reason)
            }
            Err(Failure { kind: FailureKind::Unavailable | FailureKind::Account, code }) => {
                let refusal = Refusal::AccountUnavailable;
                let body = json!({ "error": "temporarily_unavailable" });
                Answer::json(refusal.status(), &body, refusal.code()).with_retry(refusal).with_detail(code)
            }
            Err(failure) => refused(failure.code),
        }
    }

    fn openid(&self, provider: &str) -> Option<&Provider> {
        self.config().provider(provider).filter(|provider| provider.endpoints.is_none())
    }

    /// Whether a session has ended, as far as this isolate knows. What is open under it is then closed.
    pub fn ended_here(&self, session: SessionId) -> bool {
        self.has_ended(session)
    }

    /// Whether a session lives: asked every now and then while something is open under it. While its account cannot be
    /// reached it counts as living.
    pub async fn still_lives(
        &self,
        platform: &impl Platform,
        account: AccountId,
        session: SessionId,
    ) -> bool {
        if self.has_ended(session) {
            return false;
        }
        match platform.account(account, &AccountRequest::Check { session }).await {
            Ok(AccountReply::Live { .. }) => !self.has_ended(session),
            Ok(_) => {
                self.forget(session);
                false
            }
            Err(Unreachable) => true,
        }
    }
}

fn done(reason: &'static str) -> Answer {
    Answer::html(200, String::new(), "en", reason)
}

/// §2.8: "the RP's response SHOULD include the HTTP Cache-Control response header field with a no-store value".
fn refused(detail: &'static str) -> Answer {
    let refusal = Refusal::BadRequest;
    Answer::json(refusal.status(), &json!({ "error": "invalid_request" }), refusal.code()).with_detail(detail)
}
