//! The sessions of whoever is signed in: which there are, and ending them.

use super::account::Known;
use super::{Answer, Gateway, Head};
use crate::base::{SessionId, Span, Timestamp};
use crate::pages::{AccountNotice, Frame, LastSeen, Page, SessionRow, SessionsPage};
use crate::ports::Platform;
use crate::refusal::Refusal;
use crate::wire::{AccountReply, AccountRequest, Ending, SessionRecord};
use serde_json::json;

impl Gateway {
    /// `GET account/sessions`: a page, or JSON for scripts.
    pub(super) async fn sessions_page(&self, platform: &impl Platform, head: &Head) -> Answer {
        let Known { session, overview, set_cookie } = match self.known(platform, head).await {
            Ok(known) => known,
            Err(answer) => return *answer,
        };
        let current = session.token().session;
        let answer = if Self::is_script(head) {
            let sessions: Vec<_> = overview.sessions.iter().map(|record| as_json(record, current)).collect();
            Answer::json(200, &json!({ "sessions": sessions }), "sessions")
        } else {
            let notice = match self.parameter(head, "done").as_deref() {
                Some("one") => Some(AccountNotice::SessionEnded),
                Some("others") => Some(AccountNotice::OthersEnded),
                _ => None,
            };
            self.list(&self.frame(head), &overview.sessions, current, notice, platform.now())
        };
        answer.with_cookie(set_cookie)
    }

    fn list(
        &self,
        frame: &Frame<'_>,
        sessions: &[SessionRecord],
        current: SessionId,
        notice: Option<AccountNotice>,
        now: Timestamp,
    ) -> Answer {
        let ids: Vec<String> = sessions.iter().map(|record| record.session.to_string()).collect();
        let rows: Vec<SessionRow<'_>> = sessions
            .iter()
            .zip(&ids)
            .map(|(record, id)| SessionRow {
                id,
                device: record.device.as_ref().map_or("", |device| device.as_str()),
                country: record.country.as_ref().map(|country| country.as_str()),
                last_seen: ago(now.since(record.seen_at)),
                began: ago(now.since(record.signed_in_at)),
                current: record.session == current,
            })
            .collect();
        let page = SessionsPage { sessions: &rows, notice };
        Answer::page(200, &Page::sessions(frame, &page), "sessions_page")
    }

    /// `POST account/sessions/end`: one, the others, or all.
    pub(super) async fn end_sessions(&self, platform: &impl Platform, head: &Head) -> Answer {
        let Some(form) = self.form(head) else { return self.refuse(head, Refusal::BadRequest, None) };
        let named = form.get("session").map(|id| SessionId::parse(&id));
        let (which, done) = match (named, form.get("others").is_some(), form.get("all").is_some()) {
            (Some(Some(session)), false, false) => (Ending::One(session), "one"),
            (None, true, false) => (Ending::Others, "others"),
            (None, false, true) => (Ending::All, "all"),
            _ => return self.refuse(head, Refusal::BadRequest, None),
        };
        let known = self.known(platform, head).await;
        let Known { session, set_cookie, .. } = match known {
            Ok(known) => known,
            Err(answer) => return *answer,
        };
        let token = session.token();
        let request = AccountRequest::EndSessions { session: token.session, which };
        let ended = match platform.account(token.account, &request).await {
            Ok(AccountReply::AllEnded { sessions }) => sessions,
            Ok(_) => return self.refuse(head, Refusal::SignInRequired, None),
            Err(_) => return self.refuse(head, Refusal::AccountUnavailable, None),
        };
        ended.iter().for_each(|session| self.forget(*session));
        if let Ending::One(_) = which
            && ended.is_empty()
        {
            // Somebody else's, or none: one answer for both (C13).
            return self.refuse(head, Refusal::NotFound, None).with_cookie(set_cookie);
        }
        let signed_out = ended.contains(&token.session);
        let answer = if Self::is_script(head) {
            Answer::json(200, &json!({ "ended": ended }), "sessions_ended")
        } else if signed_out {
            Answer::see_other(format!("{}/", self.site_of(head)), "sessions_ended")
        } else {
            let url = format!("{}{}account/sessions?done={done}", self.site_of(head), self.config().prefix);
            Answer::see_other(url, "sessions_ended")
        };
        answer.with_cookie(if signed_out { Some(self.end_cookie()) } else { set_cookie })
    }
}

fn as_json(record: &SessionRecord, current: SessionId) -> serde_json::Value {
    json!({
        "session": record.session,
        "device": record.device,
        "country": record.country,
        "signed_in_at": record.signed_in_at,
        "last_seen_at": record.seen_at,
        "ends_at": record.ends_at,
        "provider": record.provider,
        "current": record.session == current,
    })
}

/// How long ago something was, as coarsely as people say it.
fn ago(span: Span) -> LastSeen {
    match span.secs() {
        // A session is confirmed every few minutes only.
        0..600 => LastSeen::Now,
        600..3_600 => LastSeen::Minutes(span.secs() / 60),
        3_600..86_400 => LastSeen::Hours(span.secs() / 3_600),
        _ => LastSeen::Days(span.secs() / 86_400),
    }
}
