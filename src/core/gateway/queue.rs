//! What whoever waits at a door is told, in the kind that fits who asks.
//!
//! Most requests of a full house are of those who look again, and all that has changed since is a few numbers. So the rim
//! keeps what stands around them, which is the same for everybody who asks for the same page in the same language
//! ([`Gateway::waiting_pieces`]), and asks for the rest ([`Gateway::waiting_lines`]).

use super::door::{Entry, Wait};
use super::{Answer, Gateway, Head};
use crate::base::Timestamp;
use crate::http::Asker;
use crate::http::return_path::ReturnPath;
use crate::http::target::Target;
use crate::i18n::Language;
use crate::lobby::Estimate;
use crate::pages::{Page, Turn, WaitingPage, around_status};
use crate::ports::Platform;
use crate::refusal::Refusal;
use crate::route::Matched;
use serde_json::json;
use std::fmt;

/// How long somebody waits, as the rim holds it: a text in which what comes before the second space is all that the pieces
/// of the page depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waits {
    /// Their place.
    pub estimate: Estimate,
    /// Whether they are not signed in.
    pub is_guest: bool,
}

impl fmt::Display for Waits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Estimate { place, seconds, at_most } = self.estimate;
        let (again, is_guest) = (self.estimate.look_again(), u8::from(self.is_guest));
        // Zero: there is no promise.
        write!(f, "{again} {is_guest} {place} {seconds} {}", at_most.unwrap_or(0))
    }
}

impl Waits {
    /// Reads what was written.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split(' ').skip(1);
        let is_guest = parts.next()? == "1";
        let place = parts.next()?.parse().ok()?;
        let seconds = parts.next()?.parse().ok()?;
        let at_most = parts.next()?.parse().ok().filter(|secs| *secs > 0);
        Some(Self { estimate: Estimate { place, seconds, at_most }, is_guest })
    }
}

impl Gateway {
    /// The page of somebody who waits, as an answer whose body is what stands before the lines that
    /// [`Gateway::waiting_lines`] gives, and what stands behind them. Nothing, if the request is not for a page.
    pub fn waiting_pieces(&self, head: &Head, waits: Waits, now: Timestamp) -> Option<(Answer, String)> {
        let matched = self.matched(head)?;
        if head.asking().asker(matched.route().kind) != Asker::Navigation {
            return None;
        }
        let mut answer = self.waiting(head, &matched, Wait::Place(waits.estimate), None, now);
        let (before, behind) = around_status(&answer.body)?;
        let (before, behind) = (before.to_owned(), behind.to_owned());
        answer.body = before;
        Some((answer, behind))
    }

    /// What is said of a wait, in a language by its tag, as HTML.
    pub fn waiting_lines(&self, language: &str, waits: Waits) -> String {
        let language = Language::of_tag(language).unwrap_or_else(Language::english);
        let (place, turn, at_most) = told(Wait::Place(waits.estimate), Timestamp::default());
        WaitingPage::status_html(&self.config.languages.catalogue(language), place, turn, at_most)
    }

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
        let (place, turn, at_most) = told(wait, now);
        let target = Target::parse(&head.url);
        let read = |text: &str| ReturnPath::parse(text, &self.config.prefix).ok();
        // A query that cannot be carried on is left out: the page is the same.
        let page = target.and_then(|target| read(target.path_and_query).or_else(|| read(target.path)));
        let page = page.unwrap_or_else(ReturnPath::home);
        let is_guest = self.cookies(head).and_then(|cookies| self.presented(&cookies, now)).is_none();
        WaitingPage { place, turn, at_most, look_again: wait.look_again(now), page, is_guest }
    }
}

/// The place, when the turn comes, and after how many minutes at most, as they are told.
fn told(wait: Wait, now: Timestamp) -> (Option<u32>, Turn, Option<u64>) {
    let minutes = |secs: u64| secs.div_ceil(60);
    match wait {
        Wait::Place(estimate) if estimate.seconds < 60 => (Some(estimate.place), Turn::Soon, None),
        Wait::Place(estimate) => {
            let at_most = estimate.at_most.map(minutes);
            (Some(estimate.place), Turn::Minutes(minutes(estimate.seconds)), at_most)
        }
        Wait::Opens(at) => (None, Turn::Opens(minutes(at.since(now).secs()).max(1)), None),
        Wait::Unknown => (None, Turn::Unknown, None),
    }
}
