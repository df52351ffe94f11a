//! Who is asking: the session a request presents, and what to do when it is no longer fresh.

use super::Gateway;
use crate::base::{Ring, SessionId, Span, Timestamp};
use crate::http::cookie::{Cookies, Presented, clear_cookie, set_cookie};
use crate::policy;
use crate::ports::{Platform, Unreachable};
use crate::route::Matched;
use crate::session::{Session, Standing};
use crate::wire::{AccountReply, AccountRequest};

/// While one request asks the Account object about a session, and shortly after, the others go on with what is known:
/// two hundred requests at the same moment make one question. It adds this much, or `fresh` if that is shorter, to the
/// bound within which the end of a session takes effect.
pub const CONFIRMATION_WINDOW: Span = Span::from_secs(10);

/// What this isolate remembers of sessions.
pub struct Sessions {
    /// Tokens whose seal was verified.
    verified: Ring<String, Session>,
    /// Sessions that were asked about lately, and what came of it.
    confirmations: Ring<SessionId, Confirmation>,
    /// Sessions that ended here: their tokens are refused at once, fresh or not.
    ended: Ring<SessionId, ()>,
    window: Span,
}

struct Confirmation {
    asked_at: Timestamp,
    session: Session,
}

impl Sessions {
    /// Remembers up to `capacity` of each, for sessions that are `fresh` so long.
    pub fn new(capacity: usize, fresh: Span) -> Self {
        Self {
            verified: Ring::new(capacity),
            confirmations: Ring::new(capacity),
            ended: Ring::new(capacity),
            window: CONFIRMATION_WINDOW.min(fresh),
        }
    }

    fn confirmed_lately(&self, session: SessionId, now: Timestamp) -> Option<&Session> {
        let confirmation = self.confirmations.get(&session)?;
        (now.since(confirmation.asked_at) < self.window).then_some(&confirmation.session)
    }

    fn note(&mut self, session: Session, now: Timestamp) {
        self.confirmations.insert(session.token().session, Confirmation { asked_at: now, session });
    }
}

/// What a request's cookie says, before anybody is asked.
pub(super) enum Presence {
    /// Nobody, or nobody we know.
    Anonymous,
    /// A customer.
    Known(Session),
    /// A customer whose session the Account object must confirm first.
    MustConfirm(Session),
}

/// What is known after asking.
pub(super) struct Identified {
    /// The customer.
    pub session: Option<Session>,
    /// The cookie to send along, with a new token.
    pub set_cookie: Option<String>,
    /// The Account object could not be asked, and the grace period is over.
    pub unconfirmed: bool,
}

impl Gateway {
    /// Who presents these cookies on this route. Public routes do not ask.
    pub(super) fn present(
        &self,
        matched: &Matched<'_>,
        cookies: Option<&Cookies<'_>>,
        now: Timestamp,
    ) -> Presence {
        match cookies {
            Some(cookies) if policy::needs_identity(&matched.route().access) => self.presence(cookies, now),
            _ => Presence::Anonymous,
        }
    }

    /// Who presents these cookies.
    pub(super) fn presence(&self, cookies: &Cookies<'_>, now: Timestamp) -> Presence {
        let Presented::One(token) = cookies.session else { return Presence::Anonymous };
        let Some(session) = self.verified(token, now) else { return Presence::Anonymous };
        if session.standing(now, self.config.lifetimes.grace) == Standing::Fresh {
            return Presence::Known(session);
        }
        let lately = self.sessions.borrow().confirmed_lately(session.token().session, now).cloned();
        match lately {
            Some(known) if known.standing(now, self.config.lifetimes.grace) != Standing::Overdue => {
                Presence::Known(known)
            }
            _ => Presence::MustConfirm(session),
        }
    }

    /// The session of a token, if its seal is good, its time is not over, and it has not ended here.
    pub(super) fn verified(&self, token: &str, now: Timestamp) -> Option<Session> {
        let mut sessions = self.sessions.borrow_mut();
        let known = sessions.verified.get(token).cloned();
        let session = match known {
            Some(session) => session,
            None => {
                let session = Session::open(&self.config.keyring, token, now).ok()?;
                sessions.verified.insert(token.to_owned(), session.clone());
                session
            }
        };
        let over = now >= session.token().idle_until || now >= session.token().ends_at;
        let ended = sessions.ended.get(&session.token().session).is_some();
        (!over && !ended).then_some(session)
    }

    /// Asks the Account object whether the session lives, and renews its token.
    pub(super) async fn confirm(&self, platform: &impl Platform, session: Session) -> Identified {
        let token = session.token();
        self.sessions.borrow_mut().note(session.clone(), platform.now());
        let request = AccountRequest::Renew { session: token.session, idle: self.config.lifetimes.idle };
        let answer = platform.account(token.account, &request).await;
        let now = platform.now();
        if self.has_ended(token.session) {
            // Signed out, or replaced, while the question was under way. Whoever did that sets the cookie.
            return Identified { session: None, set_cookie: None, unconfirmed: false };
        }
        match answer {
            Ok(AccountReply::Live { record, profile }) => {
                let renewed = record.token(token.account, profile, now, self.config.lifetimes.fresh);
                let (renewed, text) = Session::issue(&self.config.keyring, renewed);
                self.sessions.borrow_mut().note(renewed.clone(), now);
                let set_cookie = Some(self.session_cookie(&renewed, &text, now));
                Identified { session: Some(renewed), set_cookie, unconfirmed: false }
            }
            // The dead cookie stays: taking it away could take the new one that another tab is just getting.
            Ok(_) => {
                self.forget(token.session);
                Identified { session: None, set_cookie: None, unconfirmed: false }
            }
            Err(Unreachable) => {
                let within_grace = session.standing(now, self.config.lifetimes.grace) != Standing::Overdue;
                let session = within_grace.then_some(session);
                Identified { unconfirmed: session.is_none(), session, set_cookie: None }
            }
        }
    }

    pub(super) fn has_ended(&self, session: SessionId) -> bool {
        self.sessions.borrow().ended.get(&session).is_some()
    }

    /// Refuses a session's tokens from now on, in this isolate; elsewhere they die within `fresh` and the window.
    pub(super) fn forget(&self, session: SessionId) {
        let mut sessions = self.sessions.borrow_mut();
        sessions.ended.insert(session, ());
        self.epoch.set(self.epoch.get().wrapping_add(1));
    }

    /// The cookie of a session, kept by the browser until the session would end unused.
    pub(super) fn session_cookie(&self, session: &Session, text: &str, now: Timestamp) -> String {
        let token = session.token();
        let lasts = token.idle_until.min(token.ends_at).since(now);
        set_cookie(self.cookie_names.session, text, lasts, self.config.site.is_secure())
    }

    /// The cookie that takes a dead session away.
    pub(super) fn end_cookie(&self) -> String {
        clear_cookie(self.cookie_names.session, self.config.site.is_secure())
    }
}
