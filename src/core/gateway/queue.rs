//! What whoever waits at a door is told, in the kind that fits who asks.

use super::door::{Entry, Wait};
use super::{Answer, Gateway, Head};
use crate::base::Timestamp;
use crate::http::Asker;
use crate::http::return_path::ReturnPath;
use crate::http::target::Target;
use crate::pages::{Page, Turn, WaitingPage};
use crate::ports::Platform;
use crate::refusal::Refusal;
use crate::route::Matched;
use serde_json::json;

impl Gateway {
    /// The answer to somebody who waits, in the kind that fits who asks.
    pub(super) fn waiting(
        &self,
        head: &Head,
        matched: &Matched<'_>,
        wait: Wait,
        set_cookie: Option<String>,
        now: Timestamp,
    ) -> Answer {
        let again = wait.look_again(now);
        let answer = match head.asking().asker(matched.route().kind) {
            Asker::Navigation => {
                // The page is what was asked for, later: a browser shows it with 200, and comes back by itself.
                let page = self.waiting_page(head, wait, now);
                Answer::page(200, &page, Refusal::Queued.code())
            }
            _ => {
                let queue = self.queue_json(head, wait, now);
                self.problem_with(head, Refusal::Queued, Some(matched), &[("queue", queue)])
            }
        };
        answer.with("retry-after", again.to_string()).with_cookie(set_cookie)
    }

    /// `GET queue?for=…`: how long it takes until a page can be shown, for the script of the waiting page.
    pub(super) async fn queue(&self, platform: &impl Platform, head: &Head) -> Answer {
        let path =
            self.parameter(head, "for").and_then(|path| ReturnPath::parse(&path, &self.config.prefix).ok());
        let target = Target::parse(&head.url);
        let host = target.as_ref().and_then(|target| self.host(target));
        let Some((path, host)) = path.zip(host) else { return self.refuse(head, Refusal::BadRequest, None) };
        let path = path.as_str().split(['?', '#']).next().unwrap_or_default();
        let Ok(matched) = self.config.routes.select(host, path, "GET") else {
            return self.refuse(head, Refusal::NotFound, None);
        };
        let now = platform.now();
        match self.enter(platform, head, &matched, now).await {
            Entry::In(_, cookie) => {
                Answer::json(200, &json!({ "state": "inside" }), "queue").with_cookie(cookie)
            }
            Entry::Waits(wait, cookie) => {
                Answer::json(200, &self.queue_json(head, wait, now), "queue").with_cookie(cookie)
            }
        }
    }

    fn queue_json(&self, head: &Head, wait: Wait, now: Timestamp) -> serde_json::Value {
        let frame = self.frame(head);
        let lines = self.waiting_of(head, wait, now).lines(&frame);
        let mut queue = json!({ "state": "waiting", "look_again": wait.look_again(now), "lines": lines });
        if let Some(members) = queue.as_object_mut() {
            match wait {
                Wait::Place(estimate) => {
                    members.insert("place".to_owned(), estimate.place.into());
                    members.insert("estimate".to_owned(), estimate.seconds.into());
                    if let Some(at_most) = estimate.at_most {
                        members.insert("at_most".to_owned(), at_most.into());
                    }
                }
                Wait::Opens(at) => {
                    members.insert("opens_at".to_owned(), at.secs().into());
                }
                Wait::Unknown => {}
            }
        }
        queue
    }

    fn waiting_page(&self, head: &Head, wait: Wait, now: Timestamp) -> Page {
        Page::waiting(&self.frame(head), &self.waiting_of(head, wait, now))
    }

    fn waiting_of(&self, head: &Head, wait: Wait, now: Timestamp) -> WaitingPage {
        let minutes = |secs: u64| secs.div_ceil(60);
        let (place, turn, at_most) = match wait {
            Wait::Place(estimate) if estimate.seconds < 60 => (Some(estimate.place), Turn::Soon, None),
            Wait::Place(estimate) => {
                let at_most = estimate.at_most.map(minutes);
                (Some(estimate.place), Turn::Minutes(minutes(estimate.seconds)), at_most)
            }
            Wait::Opens(at) => (None, Turn::Opens(minutes(at.since(now).secs()).max(1)), None),
            Wait::Unknown => (None, Turn::Unknown, None),
        };
        let path = Target::parse(&head.url).map_or("/", |target| target.path_and_query);
        let page = ReturnPath::parse(path, &self.config.prefix).unwrap_or_else(|_| ReturnPath::home());
        let is_guest = self.cookies(head).and_then(|cookies| self.presented(&cookies, now)).is_none();
        WaitingPage { place, turn, at_most, look_again: wait.look_again(now), page, is_guest }
    }
}
