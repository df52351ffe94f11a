//! The provider's access token, for the origins of routes that ask for it.
//!
//! It is in the account, and for a while in the memory of this isolate; never in a cookie or a page. A request whose
//! route does not ask pays nothing for it.

use super::{Forward, Gateway};
use crate::base::{Ring, SessionId, Timestamp};
use crate::login::refresh;
use crate::ports::Platform;
use crate::route::Route;
use crate::session::Session;
use crate::wire::{AccountReply, AccountRequest, Refreshed, TokenLease};

/// The header that the origin gets it in. Nobody else can send it (`http::header_name`: `X-Auth-*`).
const HEADER: &str = "x-auth-provider-token";
/// How often a lost answer is asked for again.
const TRIES: usize = 2;

/// Tokens of sessions, and until when each is good.
pub(super) type Tokens = Ring<SessionId, (Option<String>, Timestamp)>;

/// How long it is remembered that there is none.
const NONE_FOR: crate::base::Span = crate::base::Span::from_secs(10);

/// Whether a route wants a token for this session.
pub(super) fn wanted(route: &Route, session: Option<&Session>) -> bool {
    match (&route.provider_token, session) {
        (Some(provider), Some(session)) => session.token().provider.as_str() == provider,
        _ => false,
    }
}

impl Gateway {
    /// What this isolate knows of a session's token: the token, or that there is none; nothing if it must ask.
    pub(super) fn known_token(
        &self,
        session: SessionId,
        now: Timestamp,
    ) -> Option<(Option<String>, Timestamp)> {
        self.tokens.borrow().get(&session).filter(|(_, good_until)| now < *good_until).cloned()
    }

    /// Asks the account for it, which refreshes it first if it must. An answer that is lost is asked for once more: what
    /// was refreshed is refreshed.
    pub(super) async fn ask_token(&self, platform: &impl Platform, session: &Session) {
        let token = session.token();
        let request = AccountRequest::ProviderToken { session: token.session };
        for _ in 0..TRIES {
            let known = match platform.account(token.account, &request).await {
                Ok(AccountReply::ProviderToken { token: Some((access, good_until)) }) => {
                    (Some(access.0), good_until)
                }
                Ok(_) => (None, platform.now() + NONE_FOR),
                Err(_) => continue,
            };
            self.tokens.borrow_mut().insert(token.session, known);
            return;
        }
    }

    /// Refreshes tokens, for the account that has given the lease.
    pub async fn refresh(&self, platform: &impl Platform, lease: &TokenLease) -> Refreshed {
        match self.config().provider(lease.identity.provider.as_str()) {
            Some(provider) => refresh(platform, &self.directory, provider, lease).await,
            None => Refreshed::Failed,
        }
    }
}

impl Forward {
    /// With the token, if there is one, and for no longer than it is good.
    pub(super) fn with_token(mut self, known: Option<(Option<String>, Timestamp)>) -> Self {
        if let Some((token, good_until)) = known {
            self.set.extend(token.map(|token| (HEADER, token)));
            self.good_until = self.good_until.min(good_until);
        }
        self
    }
}
