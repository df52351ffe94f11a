//! The gateway's own pages, below the reserved prefix.

mod callback;
mod sign_in;
mod sign_out;

use super::{Answer, Gateway, Head};
use crate::base::FlowId;
use crate::gateway::identify::{Identified, Presence};
use crate::http::Query;
use crate::http::cookie::{Presented, set_cookie};
use crate::http::return_path::ReturnPath;
use crate::http::target::Target;
use crate::login::BrowserId;
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

impl Gateway {
    /// Answers a request for one of the gateway's own pages; `page` is the path below the prefix.
    pub(super) async fn own(&self, platform: &impl Platform, head: &Head, page: &str) -> Answer {
        let reading = matches!(head.method.as_str(), "GET" | "HEAD");
        let (name, rest) = page.split_once('/').map_or((page, None), |(name, rest)| (name, Some(rest)));
        match (name, rest, reading) {
            ("login", None, true) => self.sign_in(platform, head).await,
            ("with", Some(provider), true) => self.leave(platform, head, provider).await,
            ("callback", Some(provider), true) => self.come_back(platform, head, provider).await,
            ("logout", None, true) => self.sign_out_page(platform, head).await,
            ("logout", None, false) if head.method == "POST" => self.sign_out(platform, head).await,
            ("session", None, true) => self.who_am_i(platform, head).await,
            ("jwks.json", None, true) => self.jwks(),
            ("health", None, true) => Answer::json(200, &json!({ "status": "ok" }), "health"),
            ("login" | "session" | "jwks.json" | "health", None, false)
            | ("with" | "callback", Some(_), false) => {
                self.refuse(head, Refusal::MethodNotAllowed, None).with("allow", "GET, HEAD")
            }
            ("logout", None, false) => {
                self.refuse(head, Refusal::MethodNotAllowed, None).with("allow", "GET, HEAD, POST")
            }
            _ => self.refuse(head, Refusal::NotFound, None),
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
    /// both keys are listed, and verifiers look again when they meet a new `kid`.
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
        let browser = BrowserId::random(&mut platform.entropy());
        let lasts = crate::base::Span::from_days(BROWSER_COOKIE_DAYS);
        let secure = self.config().site.is_secure();
        let cookie = set_cookie(self.cookie_names.browser, &browser.to_string(), lasts, secure);
        Visitor { browser, set_cookie: Some(cookie) }
    }

    fn browser(&self, head: &Head) -> Option<BrowserId> {
        match self.cookies(head)?.browser {
            Presented::One(id) => BrowserId::parse(id),
            Presented::Absent | Presented::Several => None,
        }
    }

    /// A parameter of the request's query; given twice, it counts as not given (RFC 6749 §3.1).
    fn parameter(&self, head: &Head, name: &str) -> Option<String> {
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
    fn onward(&self, head: &Head, path: &ReturnPath, reason: &'static str) -> Answer {
        Answer::see_other(format!("{}{}", self.site_of(head), path.as_str()), reason)
    }

    fn redirect_uri(&self, head: &Head, provider: &str) -> String {
        format!("{}{}callback/{provider}", self.site_of(head), self.config().prefix)
    }
}

/// Whether a session was made by this very flow: its callback is then a replay.
fn made_by(session: &Session, flow: FlowId) -> bool {
    session.token().flow == flow
}
