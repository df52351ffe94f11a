//! The gateway's own pages, below the reserved prefix.

mod account;
mod callback;
mod challenge;
mod code;
mod disown;
mod email;
mod hosts;
mod limits;
mod mailbox;
mod offer;
mod operator;
mod provider_logout;
mod rooms;
mod sessions;
mod sign_in;
mod sign_ins;
mod sign_out;

pub(super) use limits::Shut;

use super::{Answer, Gateway, Head};
use crate::base::{FlowId, Text};
use crate::gateway::identify::{Identified, Presence};
use crate::http::Query;
use crate::http::cookie::{Presented, set_cookie};
use crate::http::form::Form;
use crate::http::origin_header::Provenance;
use crate::http::return_path::ReturnPath;
use crate::http::target::Target;
use crate::http::user_agent;
use crate::i18n::Language;
use crate::limit::Endpoint;
use crate::login::{BrowserCookie, BrowserId, SignedIn, Visit};
use crate::pages::Asking;
use crate::ports::Platform;
use crate::refusal::Refusal;
use crate::session::Session;
use serde_json::json;

/// Browsers keep the device id as long as they keep any cookie (RFC 6265bis §5.5: 400 days).
const BROWSER_COOKIE_DAYS: u64 = 400;

/// The browser that asks, and the cookie to give it if it has none yet.
struct Visitor {
    browser: BrowserId,
    set_cookie: Option<String>,
}

/// The methods a page serves, or nothing when there is no such page. `name` is the first segment below the prefix.
fn methods(name: &str, rest: Option<&str>) -> Option<&'static str> {
    match (name, rest) {
        ("login" | "register" | "recover" | "verify" | "logout" | "disown", None)
        | ("account", Some("password")) => Some("GET, HEAD, POST"),
        ("verify", Some("again"))
        | ("account", Some("sessions/end" | "sign-ins/add" | "sign-ins/remove"))
        | ("admin" | "language", None) => Some("POST"),
        ("callback", Some(_)) => Some("GET, HEAD, POST"),
        ("logout", Some(rest)) if rest.starts_with("backchannel/") => Some("POST"),
        ("logout", Some(rest)) if rest.starts_with("frontchannel/") => Some("GET, HEAD"),
        ("session" | "jwks.json" | "health" | "account" | "start" | "arrive" | "queue" | "metrics", None)
        | ("with", Some(_))
        | ("account", Some("sessions" | "sign-ins"))
        | ("dev", Some(_)) => Some("GET, HEAD"),
        _ => None,
    }
}

/// What a form is an attempt at, which a `Limiter` object counts; `by_code`: whether it asks for a code.
fn endpoints(name: &str, rest: Option<&str>, by_code: bool) -> &'static [Endpoint] {
    match (name, rest) {
        ("login", None) if by_code => &[Endpoint::Mail],
        ("login", None) => &[Endpoint::SignIn],
        ("register", None) => &[Endpoint::Register, Endpoint::Mail],
        ("recover" | "disown", None) => &[Endpoint::Recover, Endpoint::Mail],
        ("verify", None) => &[Endpoint::Code],
        ("verify", Some("again")) => &[Endpoint::Mail],
        ("account", Some("password")) => &[Endpoint::Password],
        _ => &[],
    }
}

/// Whether requests like that do not come out of their client's budget (see [`Gateway::is_exact`]).
pub(super) fn is_exact(page: &str, method: &str) -> bool {
    let (name, rest) = split(page);
    match (method, name, rest) {
        ("GET" | "HEAD", "callback", Some(_)) | ("POST", "admin", None) => true,
        ("POST", "logout", Some(rest)) if rest.starts_with("backchannel/") => true,
        ("POST", ..) => !endpoints(name, rest, false).is_empty(),
        _ => false,
    }
}

/// The first segment of a path below the prefix, and what follows its slash.
fn split(page: &str) -> (&str, Option<&str>) {
    page.split_once('/').map_or((page, None), |(name, rest)| (name, Some(rest)))
}

impl Gateway {
    /// Answers a request for one of the gateway's own pages; `page` is the path below the prefix.
    pub(super) async fn own(&self, platform: &impl Platform, head: &Head, page: &str) -> Answer {
        let (name, rest) = split(page);
        let Some(methods) = methods(name, rest).filter(|_| self.has_page(name)) else {
            return self.refuse(head, Refusal::NotFound, None).uncounted();
        };
        if !methods.split(", ").any(|method| method == head.method) {
            return self.refuse(head, Refusal::MethodNotAllowed, None).with("allow", methods).uncounted();
        }
        if head.method != "POST" {
            let answer = match (name, rest) {
                ("login", _) => self.sign_in(platform, head).await,
                ("register", _) => self.address_page(platform, head, Asking::Register).await,
                ("recover", _) => self.address_page(platform, head, Asking::Recover).await,
                ("verify", _) => self.code_page(platform, head).await,
                ("account", None) => self.account_page(platform, head).await,
                ("account", Some("password")) => self.password_page(platform, head).await,
                ("account", Some("sign-ins")) => self.sign_ins_page(platform, head).await,
                ("account", _) => self.sessions_page(platform, head).await,
                ("with", Some(provider)) => self.leave(platform, head, provider).await,
                ("callback", Some(provider)) => {
                    match self.admit(platform, head, &[Endpoint::Callback]).await {
                        Ok(passage) => passage.tell(self.come_back(platform, head, provider).await),
                        Err(refused) => *refused,
                    }
                }
                ("disown", _) => self.disown_page(platform, head),
                ("logout", Some(rest)) => self.told_by_page(platform, head, after_slash(rest)).await,
                ("logout", None) => self.sign_out_page(platform, head).await,
                ("session", _) => self.who_am_i(platform, head).await,
                ("metrics", _) => self.metrics(platform, head).await,
                ("queue", _) => self.queue(platform, head).await,
                ("start", _) => self.start(platform, head).await,
                ("arrive", _) => self.arrive(platform, head).await,
                ("jwks.json", _) => self.jwks(),
                ("dev", Some(page)) => self.mailbox(platform, head, page),
                _ => Answer::json(200, &json!({ "status": "ok" }), "health"),
            };
            // The addresses of these have codes in them, which are nothing for the origin's log (W05).
            return match name {
                "verify" | "callback" | "disown" | "start" | "arrive" => {
                    answer.with("referrer-policy", "strict-origin")
                }
                _ => answer,
            };
        }
        if head.body_too_large {
            return self.refuse(head, Refusal::TooLarge, None).uncounted();
        }
        if name == "admin" {
            // No cookie counts there, so no other site can borrow one.
            return self.operate(platform, head).await;
        }
        if let ("logout", Some(rest)) = (name, rest) {
            // From the provider's server: its signature counts, and no cookie.
            return self.told_by_provider(platform, head, after_slash(rest)).await;
        }
        if let ("callback", Some(provider)) = (name, rest) {
            // From the provider's page, without a cookie: nothing is decided by it.
            return self.posted_response(head, provider).with("referrer-policy", "strict-origin");
        }
        let provenance =
            Provenance { sec_fetch_site: head.header("sec-fetch-site"), origin: head.header("origin") };
        if provenance.require_same_origin(&self.site_of(head)).is_err() {
            return self.refuse(head, Refusal::CrossSite, None).uncounted();
        }
        let by_code = self.form(head).is_some_and(|form| self.asks_for_code(&form));
        let passage = match self.admit(platform, head, endpoints(name, rest, by_code)).await {
            Ok(passage) => passage,
            Err(refused) => return *refused,
        };
        let answer = match (name, rest) {
            ("language", _) => self.choose_language(platform, head),
            ("login", _) => self.sign_in_by_email(platform, head, &passage).await,
            ("register", _) => self.ask_for_code(platform, head, Asking::Register).await,
            ("recover", _) => self.ask_for_code(platform, head, Asking::Recover).await,
            ("verify", None) => self.take_code(platform, head).await,
            ("verify", _) => self.code_again(platform, head).await,
            ("account", Some("password")) => self.set_password(platform, head).await,
            ("account", Some("sign-ins/add")) => self.add_sign_in(platform, head).await,
            ("account", Some("sign-ins/remove")) => self.remove_sign_in(platform, head).await,
            ("account", _) => self.end_sessions(platform, head).await,
            ("disown", _) => self.disown(platform, head).await,
            _ => self.sign_out(platform, head).await,
        };
        passage.tell(answer)
    }

    /// Whether the operator's settings have the page at all.
    fn has_page(&self, name: &str) -> bool {
        match name {
            "register" | "recover" | "verify" | "disown" => self.config().email.is_some(),
            "admin" | "metrics" => self.config().admin_token.is_some(),
            "start" | "arrive" => self.config().hosts.callback.is_some(),
            "dev" => self.config().has_mailbox(),
            "queue" => !self.config().rooms.is_empty(),
            _ => true,
        }
    }

    /// Who is signed in, for scripts of the application.
    async fn who_am_i(&self, platform: &impl Platform, head: &Head) -> Answer {
        let identified = self.identified(platform, head).await;
        if identified.unconfirmed {
            return self.refuse(head, Refusal::AccountUnavailable, None);
        }
        let body = match &identified.session {
            None => json!({ "signed_in": false }),
            Some(session) => {
                let token = session.token();
                let profile = &token.profile;
                json!({
                    "signed_in": true,
                    "subject": token.account,
                    "session": token.session,
                    "email": profile.email,
                    "email_verified": profile.email_verified,
                    "name": profile.name,
                    "locale": profile.locale,
                    "roles": profile.roles().collect::<Vec<_>>(),
                    "provider": token.provider,
                    "signed_in_at": token.signed_in_at,
                    "fresh_until": token.fresh_until,
                    "idle_until": token.idle_until,
                    "ends_at": token.ends_at,
                })
            }
        };
        Answer::json(200, &body, "session").with_cookie(identified.set_cookie)
    }

    /// The public keys of the identity assertion (RFC 7517 §5). Everyone may keep them for a while: during a rotation
    /// both keys are listed, and verifiers ask again when they meet a new `kid`.
    fn jwks(&self) -> Answer {
        Answer::json(200, &self.config().keyring.jwks(), "jwks")
            .with("content-type", "application/jwk-set+json")
            .with("cache-control", "public, max-age=300")
            .with("access-control-allow-origin", "*")
    }

    /// The session a request presents, confirmed if it must be.
    async fn identified(&self, platform: &impl Platform, head: &Head) -> Identified {
        let known = |session| Identified { session, set_cookie: None, unconfirmed: false };
        let Some(cookies) = self.cookies(head) else { return known(None) };
        match self.presence(&cookies, platform.now()) {
            Presence::Anonymous => known(None),
            Presence::Known(session) => known(Some(session)),
            Presence::MustConfirm(session) => self.confirm(platform, session).await,
        }
    }

    /// The browser that asks.
    fn visitor(&self, platform: &impl Platform, head: &Head) -> Visitor {
        if let Some(browser) = self.browser(head) {
            return Visitor { browser, set_cookie: None };
        }
        let cookie = BrowserCookie::random(&mut platform.entropy());
        Visitor { browser: cookie.id, set_cookie: Some(self.set_browser_cookie(&cookie)) }
    }

    fn browser(&self, head: &Head) -> Option<BrowserId> {
        self.browser_cookie(head).map(|cookie| cookie.id)
    }

    /// What the browser's cookie says.
    pub(super) fn browser_cookie(&self, head: &Head) -> Option<BrowserCookie> {
        match self.cookies(head)?.browser {
            Presented::One(value) => BrowserCookie::parse(value),
            Presented::Absent | Presented::Several => None,
        }
    }

    /// The browser's cookie with something else in it, to be set.
    pub(super) fn browser_cookie_with(
        &self,
        platform: &impl Platform,
        head: &Head,
        change: impl FnOnce(&mut BrowserCookie),
    ) -> String {
        let known = self.browser_cookie(head);
        let mut cookie = known.unwrap_or_else(|| BrowserCookie::random(&mut platform.entropy()));
        change(&mut cookie);
        self.set_browser_cookie(&cookie)
    }

    pub(in crate::gateway) fn set_browser_cookie(&self, cookie: &BrowserCookie) -> String {
        let lasts = crate::base::Span::from_days(BROWSER_COOKIE_DAYS);
        set_cookie(self.cookie_names.browser, &cookie.to_string(), lasts, self.config().site.is_secure())
    }

    /// What a sign-in in this request opens a session for.
    fn visit(&self, head: &Head, browser: BrowserId, session: Option<&Session>, language: Language) -> Visit {
        let country = head.header("cf-ipcountry").filter(|code| {
            // "XX" is unknown and "T1" the Tor network: neither is a country.
            code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) && *code != "XX"
        });
        Visit {
            browser,
            lifetimes: self.config().lifetimes,
            replaces: session.map(|session| (session.token().account, session.token().session)),
            device: user_agent::device(head.header("user-agent")),
            country: country.and_then(Text::exact),
            language,
            pages: format!("{}{}", self.site_of(head), self.config().prefix),
            handed_over: false,
        }
    }

    /// The cookie of a customer who has just signed in, whose session takes the place of another on this browser.
    fn welcome(&self, platform: &impl Platform, signed_in: SignedIn, visit: &Visit) -> String {
        if let Some((_, session)) = visit.replaces.filter(|(_, session)| *session != signed_in.record.session)
        {
            self.forget(session);
        }
        let now = platform.now();
        let fresh = self.config().lifetimes.fresh;
        let token = signed_in.record.token(signed_in.account, signed_in.profile, now, fresh);
        let (session, text) = Session::issue(&self.config().keyring, token);
        self.session_cookie(&session, &text, now)
    }

    /// The form of a POST. Another content type is none of our pages (X02).
    pub(super) fn form<'h>(&self, head: &'h Head) -> Option<Form<'h>> {
        let kind = head.header("content-type")?.split(';').next()?.trim();
        kind.eq_ignore_ascii_case("application/x-www-form-urlencoded").then_some(())?;
        Form::parse(head.body.as_bytes()).ok()
    }

    /// A parameter of the request's query; given twice, it counts as not given (RFC 6749 §3.1).
    pub(super) fn parameter(&self, head: &Head, name: &str) -> Option<String> {
        let query = Query::new(Target::parse(&head.url)?.query?);
        (query.count(name) == 1).then(|| query.get(name)).flatten().map(|value| value.into_owned())
    }

    /// Where the customer wants to go, with the fragment that only a script can see. Anything odd leads home.
    fn return_path(&self, head: &Head) -> ReturnPath {
        let path = self
            .parameter(head, "return")
            .and_then(|path| ReturnPath::parse(&path, &self.config().prefix).ok());
        let path = path.unwrap_or_else(ReturnPath::home);
        match self.parameter(head, "fragment") {
            Some(fragment) => path.clone().with_fragment(&fragment).unwrap_or(path),
            None => path,
        }
    }

    /// Onward to the page asked for.
    pub(super) fn onward(&self, head: &Head, path: &ReturnPath, reason: &'static str) -> Answer {
        Answer::see_other(format!("{}{}", self.site_of(head), path.as_str()), reason)
    }

    fn redirect_uri(&self, head: &Head, provider: &str) -> String {
        format!("{}{}callback/{provider}", self.site_of(head), self.config().prefix)
    }
}

/// What a path has after its first slash.
fn after_slash(path: &str) -> &str {
    path.split_once('/').map_or("", |(_, rest)| rest)
}

/// Whether a session was made by this very flow: its callback is then a replay.
fn made_by(session: &Session, flow: FlowId) -> bool {
    session.token().flow == flow
}
