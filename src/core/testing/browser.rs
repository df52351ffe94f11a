//! A browser: a cookie jar, and the patience to follow redirects.

use super::{ISSUER, SITE, World};
use crate::gateway::{Gateway, Head, Outcome};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A customer's browser.
#[derive(Default)]
pub struct Browser {
    cookies: RefCell<BTreeMap<String, String>>,
}

/// What the browser got.
#[derive(Debug)]
pub enum Reply {
    /// The gateway answered.
    Answered {
        /// The status.
        status: u16,
        /// The headers.
        headers: Vec<(&'static str, String)>,
        /// The body.
        body: String,
        /// The reason code of the log line.
        reason: &'static str,
        /// The detail of the log line.
        detail: Option<&'static str>,
    },
    /// The origin was asked.
    Forwarded {
        /// The path and query it was asked for.
        path: String,
        /// The headers it was given by the gateway.
        headers: Vec<(&'static str, String)>,
        /// The headers of the request that were taken away.
        removed: Vec<String>,
    },
}

impl Reply {
    /// The status; that of a forwarded request counts as 200.
    pub fn status(&self) -> u16 {
        match self {
            Self::Answered { status, .. } => *status,
            Self::Forwarded { .. } => 200,
        }
    }

    /// A header of the answer, or one that the origin was given.
    pub fn header(&self, name: &str) -> Option<&str> {
        let (Self::Answered { headers, .. } | Self::Forwarded { headers, .. }) = self;
        headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The reason code.
    pub fn reason(&self) -> &'static str {
        match self {
            Self::Answered { reason, .. } => reason,
            Self::Forwarded { .. } => "forwarded",
        }
    }

    /// The body, empty for a forwarded request.
    pub fn body(&self) -> &str {
        match self {
            Self::Answered { body, .. } => body,
            Self::Forwarded { .. } => "",
        }
    }

    /// The path the origin was asked for.
    pub fn origin_path(&self) -> Option<&str> {
        match self {
            Self::Forwarded { path, .. } => Some(path),
            Self::Answered { .. } => None,
        }
    }
}

impl Browser {
    /// A cookie.
    pub fn cookie(&self, name: &str) -> Option<String> {
        self.cookies.borrow().get(name).cloned()
    }

    /// Sets a cookie, as somebody with access to the browser could.
    pub fn set_cookie(&self, name: &str, value: &str) {
        self.cookies.borrow_mut().insert(name.to_owned(), value.to_owned());
    }

    /// Forgets a cookie.
    pub fn drop_cookie(&self, name: &str) {
        self.cookies.borrow_mut().remove(name);
    }

    /// The Cookie header.
    pub fn cookie_header(&self) -> Option<String> {
        let cookies = self.cookies.borrow();
        let pairs: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }

    /// The head of a navigation to a path of the site, or to an absolute URL.
    pub fn navigation(&self, url: &str) -> Head {
        let url = if url.starts_with('/') { format!("{SITE}{url}") } else { url.to_owned() };
        let mut headers = vec![
            ("sec-fetch-mode".to_owned(), "navigate".to_owned()),
            ("sec-fetch-site".to_owned(), "same-origin".to_owned()),
            ("accept".to_owned(), "text/html,*/*;q=0.8".to_owned()),
        ];
        headers.extend(self.cookie_header().map(|cookie| ("cookie".to_owned(), cookie)));
        Head { method: "GET".to_owned(), url, headers }
    }

    /// Sends one request and takes in the cookies of the answer.
    pub async fn send(&self, world: &World, gateway: &Gateway, head: &Head) -> Reply {
        let outcome = gateway.handle(world, head).await;
        match outcome {
            Outcome::Answer(answer) => {
                let answer = answer.sealed(true);
                let cookies = answer.headers.iter().filter(|(name, _)| *name == "set-cookie");
                cookies.for_each(|(_, value)| self.take(value));
                Reply::Answered {
                    status: answer.status,
                    headers: answer.headers,
                    body: answer.body,
                    reason: answer.reason,
                    detail: answer.detail,
                }
            }
            Outcome::Forward(forward) => {
                forward.cookies.iter().for_each(|value| self.take(value));
                let path = head.url.strip_prefix(SITE).unwrap_or(&head.url).to_owned();
                Reply::Forwarded { path, headers: forward.set, removed: forward.remove }
            }
        }
    }

    /// Navigates, following redirects through the gateway and the provider, at most twenty.
    pub async fn visit(&self, world: &World, gateway: &Gateway, url: &str) -> Reply {
        let mut head = self.navigation(url);
        for _ in 0..20 {
            let reply = self.send(world, gateway, &head).await;
            let Some(location) = reply.header("location").filter(|_| reply.status() == 303) else { return reply };
            let next = match location.starts_with(&format!("{ISSUER}/authorize")) {
                true => world.provider.authorize(location),
                false => location.to_owned(),
            };
            head = self.navigation(&next);
        }
        panic!("redirected in circles from {url}");
    }

    /// Signs in on the way to a page: the page, the sign-in page, the first provider there, back.
    pub async fn sign_in(&self, world: &World, gateway: &Gateway, path: &str) -> Reply {
        let page = self.visit(world, gateway, path).await;
        let link = page.body().split("href=\"/auth/with/").nth(1).and_then(|rest| rest.split('"').next());
        let Some(link) = link else { return page };
        let link = link.replace("&amp;", "&").replace("&#38;", "&");
        self.visit(world, gateway, &format!("/auth/with/{link}")).await
    }

    /// Takes in a Set-Cookie header.
    fn take(&self, set_cookie: &str) {
        let Some((name, rest)) = set_cookie.split_once('=') else { return };
        let value = rest.split(';').next().unwrap_or("");
        if value.is_empty() || rest.contains("Max-Age=0") {
            self.drop_cookie(name);
        } else {
            self.set_cookie(name, value);
        }
    }
}
