//! Answering: a decision becomes a response, in the kind that fits who asks.

use super::{Forward, Gateway, Head};
use crate::base::Timestamp;
use crate::brand::Brand;
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::http::target::Target;
use crate::http::{Asker, Presented, RouteKind, check_spelling};
use crate::i18n::{Asked, Languages};
use crate::pages::{self, Frame, Page, Style};
use crate::refusal::Refusal;
use crate::route::Matched;
use crate::session::Session;
use serde::Serialize;
use serde_json::json;

/// What becomes of a request.
#[derive(Debug)]
pub enum Outcome {
    /// The gateway answers.
    Answer(Answer),
    /// The origin answers.
    Forward(Box<Forward>),
}

impl Outcome {
    /// Adds a cookie to the answer, whoever gives it.
    #[must_use]
    pub(super) fn with_cookie(mut self, cookie: Option<String>) -> Self {
        match &mut self {
            Self::Answer(answer) => answer.headers.extend(cookie.map(|cookie| ("set-cookie", cookie))),
            Self::Forward(forward) => forward.cookies.extend(cookie),
        }
        self
    }
}

/// A response of the gateway's own.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Header names and values.
    pub headers: Vec<(&'static str, String)>,
    /// The body; the rim leaves it out for HEAD. It is handed over as bytes, beside the rest.
    #[serde(skip)]
    pub body: String,
    /// Why, for the log line: a refusal's code or the name of what was done.
    pub reason: &'static str,
    /// Which check failed, for the log line only.
    pub detail: Option<&'static str>,
    /// The rim sends the answer no earlier than so many milliseconds after the request came. Answers that must not
    /// tell whether an address has an account wait for each other.
    pub hold: u32,
    /// For so many seconds the rim may give the answer to others whose request comes to the same, with a first cookie of
    /// their own (`Gateway::visitor_word`).
    pub keep: u32,
    /// It was refused before anything counted it, and comes out of the client's budget, if nothing else has
    /// ([`Gateway::is_exact`]).
    pub uncounted: bool,
}

/// Longer than the slowest of the ways that such an answer takes, and short enough not to be felt.
const HOLD: u32 = 400;

impl Answer {
    const fn made(
        status: u16,
        headers: Vec<(&'static str, String)>,
        body: String,
        reason: &'static str,
    ) -> Self {
        Self { status, headers, body, reason, detail: None, hold: 0, keep: 0, uncounted: false }
    }

    /// A redirect with 303 (RFC 9110 §15.4.4): whatever the method was, the next is GET, so no credential is ever
    /// sent twice (R05).
    pub(super) fn see_other(location: String, reason: &'static str) -> Self {
        let headers = vec![("location", location), ("cache-control", "no-store".to_owned())];
        Self::made(303, headers, String::new(), reason)
    }

    /// A JSON document that nobody may keep.
    pub(super) fn json(status: u16, body: &serde_json::Value, reason: &'static str) -> Self {
        let headers =
            vec![("content-type", "application/json".to_owned()), ("cache-control", "no-store".to_owned())];
        Self::made(status, headers, body.to_string(), reason)
    }

    /// A page.
    pub(super) fn page(status: u16, page: &Page, reason: &'static str) -> Self {
        let mut answer = Self::html(status, page.html(), page.language().tag(), reason)
            .with("vary", "Accept-Language, Cookie")
            .with("content-security-policy", page.content_security_policy());
        answer.headers.extend(page.refresh().map(|refresh| ("refresh", refresh)));
        answer
    }

    /// A page that was made elsewhere. The caller adds its content security policy.
    pub(super) fn html(status: u16, body: String, language: &str, reason: &'static str) -> Self {
        let headers = vec![
            ("content-type", "text/html; charset=utf-8".to_owned()),
            ("content-language", language.to_owned()),
            ("cache-control", "no-store".to_owned()),
        ];
        Self::made(status, headers, body, reason)
    }

    /// A header.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// It has been counted nowhere.
    #[must_use]
    pub(super) const fn uncounted(mut self) -> Self {
        self.uncounted = true;
        self
    }

    /// With a header, in the place of one of that name if there is one.
    #[must_use]
    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, value.into()));
        self
    }

    /// With the time after which trying again makes sense, if the refusal has one.
    #[must_use]
    pub(super) fn with_retry(self, refusal: Refusal) -> Self {
        match refusal.retry_after() {
            Some(seconds) => self.with("retry-after", seconds.to_string()),
            None => self,
        }
    }

    /// Not before the moment at which every answer of its kind is sent.
    #[must_use]
    pub(super) fn held(mut self) -> Self {
        self.hold = HOLD;
        self
    }

    #[must_use]
    pub(super) fn with_detail(mut self, detail: &'static str) -> Self {
        self.detail = Some(detail);
        self
    }

    #[must_use]
    pub(super) fn with_cookie(mut self, cookie: Option<String>) -> Self {
        self.headers.extend(cookie.map(|cookie| ("set-cookie", cookie)));
        self
    }

    /// With the cookie of a session that was confirmed on the way, unless the answer has one of that name: that of a
    /// session which has just begun, and which it would take the place of.
    #[must_use]
    pub(super) fn with_confirmed(self, cookie: Option<String>) -> Self {
        let name = |cookie: &str| cookie.split('=').next().map(str::to_owned);
        let is_there = |new: &String| {
            self.headers.iter().any(|(known, set)| *known == "set-cookie" && name(set) == name(new))
        };
        let cookie = cookie.filter(|cookie| !is_there(cookie));
        self.with_cookie(cookie)
    }

    /// The headers every answer of ours carries, errors included (X05, X06).
    #[must_use]
    pub fn sealed(mut self, secure: bool) -> Self {
        self.headers.extend([
            ("x-content-type-options", "nosniff".to_owned()),
            ("x-frame-options", "DENY".to_owned()),
            ("cross-origin-opener-policy", "same-origin".to_owned()),
            ("cross-origin-resource-policy", "same-origin".to_owned()),
        ]);
        let unless_set = [
            ("referrer-policy", "same-origin"),
            (
                "content-security-policy",
                "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            ),
        ];
        for (name, value) in unless_set {
            if self.header(name).is_none() {
                self.headers.push((name, value.to_owned()));
            }
        }
        if secure {
            self.headers.push(("strict-transport-security", "max-age=31536000".to_owned()));
        }
        self
    }
}

impl Gateway {
    /// Turns a refusal into the answer that fits the asker.
    ///
    /// A page navigation that must sign in is sent to the sign-in page; any other refusal is a page. A script or API
    /// caller gets `application/problem+json` (RFC 9457), never a redirect, readable across origins where the route
    /// allows it.
    pub(super) fn refuse(&self, head: &Head, refusal: Refusal, matched: Option<&Matched<'_>>) -> Answer {
        let kind = matched.map_or(RouteKind::Page, |matched| matched.route().kind);
        let answer = match (head.asking().asker(kind), refusal) {
            (Asker::Navigation, Refusal::SignInRequired) => self.to_sign_in(head),
            (Asker::Navigation, _) => {
                Answer::page(refusal.status(), &Page::refusal(&self.frame(head), refusal), refusal.code())
            }
            _ => self.problem(head, refusal, matched),
        };
        let answer = answer.with_retry(refusal);
        match self.allowed_methods(head).filter(|_| refusal == Refusal::MethodNotAllowed) {
            Some(methods) => answer.with("allow", methods),
            None => answer,
        }
    }

    /// Which check a refused request failed, as far as the refusal does not say it.
    pub(super) fn detail(&self, head: &Head, refusal: Refusal, now: Timestamp) -> Option<&'static str> {
        match refusal {
            Refusal::AmbiguousPath => match check_spelling(Target::parse(&head.url)?.path) {
                Err(error) => Some(error.code()),
                Ok(_) => Some("path_readings_differ"),
            },
            Refusal::SignInRequired => match self.cookies(head)?.session {
                Presented::Absent => None,
                Presented::Several => Some("session_several"),
                Presented::One(token) => match Session::open(&self.config().keyring, token, now) {
                    Err(error) => Some(error.code()),
                    Ok(_) => Some("session_ended_here"),
                },
            },
            _ => None,
        }
    }

    /// What the rim answers when the origin fails, in the kind that fits the asker.
    pub fn origin_failed(&self, head: &Head, refusal: Refusal) -> Answer {
        self.refuse(head, refusal, self.matched(head).as_ref())
    }

    /// The route of a request, if there is one.
    pub(super) fn matched(&self, head: &Head) -> Option<Matched<'_>> {
        let target = Target::parse(&head.url)?;
        self.config().routes.select(self.host(&target)?, target.path, &head.method).ok()
    }

    fn to_sign_in(&self, head: &Head) -> Answer {
        let target = Target::parse(&head.url);
        let path = target.map_or("/", |target| target.path_and_query);
        let return_to = ReturnPath::parse(path, &self.config().prefix).unwrap_or_else(|_| ReturnPath::home());
        Answer::see_other(self.sign_in_url(head, &return_to), Refusal::SignInRequired.code())
    }

    /// The sign-in page that leads on to `return_to`, on the host the customer is at.
    pub(super) fn sign_in_url(&self, head: &Head, return_to: &ReturnPath) -> String {
        let site = self.site_of(head);
        format!("{site}{}login?return={}", self.config().prefix, encode_component(return_to.as_str()))
    }

    /// The configured origin that serves the request's host: absolute URLs never come from a header.
    pub(super) fn site_of(&self, head: &Head) -> String {
        let target = Target::parse(&head.url);
        let host = target.and_then(|target| self.host(&target)).unwrap_or_else(|| self.config().site.host());
        format!("{}://{host}", self.config().site.scheme())
    }

    pub(super) fn problem(&self, head: &Head, refusal: Refusal, matched: Option<&Matched<'_>>) -> Answer {
        self.problem_with(head, refusal, matched, &[])
    }

    /// The same with members of its own (RFC 9457 §3.2).
    pub(super) fn problem_with(
        &self,
        head: &Head,
        refusal: Refusal,
        matched: Option<&Matched<'_>>,
        more: &[(&str, serde_json::Value)],
    ) -> Answer {
        let words = self.frame(head).words;
        let mut problem = json!({
            "type": format!("https://vestibule.dev/refusals#{}", refusal.code()),
            "title": pages::title(&words, refusal),
            "status": refusal.status(),
            "code": refusal.code(),
        });
        if let Some(members) = problem.as_object_mut() {
            members.extend(more.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
        }
        if refusal == Refusal::SignInRequired
            && let Some(members) = problem.as_object_mut()
        {
            let url = format!("{}{}login", self.site_of(head), self.config().prefix);
            members.insert("sign_in".to_owned(), url.into());
        }
        let mut answer = Answer::json(refusal.status(), &problem, refusal.code())
            .with("content-type", "application/problem+json")
            .with("content-language", words.language().tag());
        if refusal == Refusal::SignInRequired {
            answer = answer.with("www-authenticate", "Session realm=\"sign-in\"");
        }
        self.with_cors(answer, head, matched)
    }

    /// Lets scripts of the allowed origins read a refusal (Fetch §3.2).
    fn with_cors(&self, answer: Answer, head: &Head, matched: Option<&Matched<'_>>) -> Answer {
        let allow = matched.map(|matched| matched.route().allow_origins.as_slice()).unwrap_or_default();
        if allow.is_empty() {
            return answer;
        }
        let answer = answer.with("vary", "Origin");
        match head.header("origin").filter(|origin| allow.iter().any(|allowed| allowed == origin)) {
            Some(origin) => answer
                .with("access-control-allow-origin", origin)
                .with("access-control-allow-credentials", "true")
                .with(
                    "access-control-expose-headers",
                    "www-authenticate, retry-after, ratelimit, ratelimit-policy",
                ),
            None => answer,
        }
    }

    fn allowed_methods(&self, head: &Head) -> Option<String> {
        let target = Target::parse(&head.url)?;
        match self.config().routes.select(self.host(&target)?, target.path, &head.method) {
            Err(crate::route::RouteError::Method(methods)) => Some(methods.join(", ")),
            _ => None,
        }
    }
}

/// The answer of a gateway whose configuration is wrong: closed, plainly, until it is mended. What is wrong is in the
/// log, not on the page.
pub fn closed(head: Option<&Head>) -> Answer {
    let (brand, languages) = (Brand::default(), Languages::default());
    let accept_language = head.and_then(|head| head.header("accept-language"));
    let chosen = languages.choose(&Asked { accept_language, ..Asked::default() });
    let frame = Frame {
        brand: &brand,
        style: &Style::of(&brand),
        prefix: "/",
        words: languages.catalogue(chosen.language),
        // Nobody is there to keep a choice.
        languages: &[],
        carries_language: false,
        here: String::new(),
    };
    let refusal = Refusal::Misconfigured;
    Answer::page(refusal.status(), &Page::refusal(&frame, refusal), refusal.code())
        .with_retry(refusal)
        .sealed(false)
}
