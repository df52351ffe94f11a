//! A browser: a cookie jar, and the patience to follow redirects.

use super::{ISSUER, SITE, Serve, World};
use crate::gateway::{Head, Outcome};
use crate::http::percent::encode_component;
use crate::limit::client::HEADER;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A customer's browser.
#[derive(Default)]
pub struct Browser {
    cookies: RefCell<BTreeMap<String, String>>,
    address: RefCell<Option<String>>,
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
        /// The cookies that come along with the origin's answer.
        cookies: Vec<String>,
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

    /// Where the browser goes by itself: by a redirect, or by a page that goes on at once.
    pub fn leads_to(&self) -> Option<&str> {
        match self.header("refresh") {
            Some(refresh) => refresh.strip_prefix("0; url="),
            None => self.header("location").filter(|_| self.status() == 303),
        }
    }

    /// The Set-Cookie headers that the browser got.
    pub fn set_cookies(&self) -> Vec<&str> {
        match self {
            Self::Forwarded { cookies, .. } => cookies.iter().map(String::as_str).collect(),
            Self::Answered { headers, .. } => {
                let cookies = headers.iter().filter(|(name, _)| *name == "set-cookie");
                cookies.map(|(_, value)| value.as_str()).collect()
            }
        }
    }

    /// The reason code.
    pub fn reason(&self) -> &'static str {
        match self {
            Self::Answered { reason, .. } => reason,
            Self::Forwarded { .. } => "forwarded",
        }
    }

    /// The detail of the log line.
    pub fn detail(&self) -> Option<&'static str> {
        match self {
            Self::Answered { detail, .. } => *detail,
            Self::Forwarded { .. } => None,
        }
    }

    /// The body, empty for a forwarded request.
    pub fn body(&self) -> &str {
        match self {
            Self::Answered { body, .. } => body,
            Self::Forwarded { .. } => "",
        }
    }

    /// What the page says, without its mark-up.
    pub fn words(&self) -> String {
        let pieces =
            self.body().split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
        pieces.collect()
    }

    /// The path the origin was asked for.
    pub fn origin_path(&self) -> Option<&str> {
        match self {
            Self::Forwarded { path, .. } => Some(path),
            Self::Answered { .. } => None,
        }
    }

    /// Whom the origin was told of.
    pub fn subject(&self) -> Option<&str> {
        self.origin_path().and_then(|_| self.header("x-auth-subject"))
    }

    /// Whether the customer can go on from here: on a page of the origin, by a redirect, or by a page of ours that
    /// offers a link or button.
    pub fn leads_on(&self) -> bool {
        self.origin_path().is_some() || self.status() == 303 || self.body().contains("class=\"action\"")
    }

    /// The path of the first link to a provider on a sign-in page.
    pub fn provider_link(&self) -> Option<String> {
        let link = self.body().split("href=\"").find(|link| link.starts_with("/auth/with/"))?;
        Some(link.split('"').next()?.replace("&amp;", "&").replace("&#38;", "&"))
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

    /// Another browser with the same cookies: a thief's, or the same one at an earlier moment.
    pub fn copy(&self) -> Self {
        Self { cookies: self.cookies.clone(), address: self.address.clone() }
    }

    /// A browser at a network address, as the platform tells it.
    pub fn at(address: &str) -> Self {
        Self { address: RefCell::new(Some(address.to_owned())), ..Self::default() }
    }

    /// Moves to another network address.
    pub fn move_to(&self, address: &str) {
        *self.address.borrow_mut() = Some(address.to_owned());
    }

    /// The Cookie header.
    pub fn cookie_header(&self) -> Option<String> {
        let cookies = self.cookies.borrow();
        let pairs: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        (!pairs.is_empty()).then(|| pairs.join("; "))
    }

    /// The head of a navigation to a path of the site, or to an absolute URL.
    pub fn navigation(&self, url: &str) -> Head {
        self.head("GET", url, &[("sec-fetch-mode", "navigate"), ("accept", "text/html,*/*;q=0.8")])
    }

    /// The head of a script's `fetch` of a path of the site.
    pub fn fetch(&self, url: &str) -> Head {
        self.head("GET", url, &[("sec-fetch-mode", "cors"), ("accept", "*/*")])
    }

    /// The head of a form of the site itself, without fields.
    pub fn form(&self, url: &str) -> Head {
        let form = "application/x-www-form-urlencoded";
        self.head("POST", url, &[("sec-fetch-mode", "navigate"), ("origin", SITE), ("content-type", form)])
    }

    /// The head of a form of the site itself, with its fields.
    pub fn filled(&self, url: &str, fields: &[(&str, &str)]) -> Head {
        let pairs: Vec<_> =
            fields.iter().map(|(name, value)| format!("{name}={}", encode_component(value))).collect();
        Head { body: pairs.join("&"), ..self.form(url) }
    }

    /// Sends a form with its fields, and follows where that leads.
    pub async fn submit(
        &self,
        world: &World,
        site: &impl Serve,
        url: &str,
        fields: &[(&str, &str)],
    ) -> Reply {
        self.follow(world, site, self.filled(url, fields)).await
    }

    fn head(&self, method: &str, url: &str, headers: &[(&str, &str)]) -> Head {
        // A fragment stays in the browser.
        let url = url.split('#').next().unwrap_or(url);
        let url = if url.starts_with('/') { format!("{SITE}{url}") } else { url.to_owned() };
        let headers = headers.iter().chain(&[("sec-fetch-site", "same-origin")]);
        let mut headers: Vec<_> = headers.map(|(n, v)| ((*n).to_owned(), (*v).to_owned())).collect();
        let address = self.address.borrow().clone();
        headers.extend(address.map(|address| (HEADER.to_owned(), address)));
        headers.extend(self.cookie_header().map(|cookie| ("cookie".to_owned(), cookie)));
        Head { method: method.to_owned(), url, headers, ..Head::default() }
    }

    /// Sends one request and takes in the cookies of the answer.
    pub async fn send(&self, world: &World, site: &impl Serve, head: &Head) -> Reply {
        let reply = match site.serve(world, head).await {
            Outcome::Answer(answer) => {
                let answer = answer.sealed(true);
                Reply::Answered {
                    status: answer.status,
                    headers: answer.headers,
                    body: answer.body,
                    reason: answer.reason,
                    detail: answer.detail,
                }
            }
            Outcome::Forward(forward) => Reply::Forwarded {
                path: head.url.strip_prefix(SITE).unwrap_or(&head.url).to_owned(),
                headers: forward.set,
                removed: forward.remove,
                cookies: forward.cookies,
            },
        };
        reply.set_cookies().iter().for_each(|cookie| self.take(cookie));
        reply
    }

    /// Navigates, following redirects and pages that go on by themselves through the gateway and the provider, at most twenty.
    ///
    /// # Panics
    /// When there are more.
    pub async fn visit(&self, world: &World, site: &impl Serve, url: &str) -> Reply {
        self.follow(world, site, self.navigation(url)).await
    }

    /// Presses the button of the sign-out page, and follows where that leads.
    pub async fn sign_out(&self, world: &World, site: &impl Serve) -> Reply {
        self.follow(world, site, self.form("/auth/logout")).await
    }

    async fn follow(&self, world: &World, site: &impl Serve, mut head: Head) -> Reply {
        let first = head.url.clone();
        for _ in 0..20 {
            let reply = self.send(world, site, &head).await;
            let Some(location) = reply.leads_to() else { return reply };
            let next = match world.provider_at(location) {
                Some(provider) => provider.visit(location),
                None => location.to_owned(),
            };
            head = self.navigation(&next);
        }
        panic!("redirected in circles from {first}");
    }

    /// Signs in on the way to a page: the page, the sign-in page, the first provider there, back.
    pub async fn sign_in(&self, world: &World, site: &impl Serve, path: &str) -> Reply {
        let page = self.visit(world, site, path).await;
        match page.provider_link() {
            Some(link) => self.visit(world, site, &link).await,
            None => page,
        }
    }

    /// Goes to a page as far as the provider, and gives the URL there. `None` when the way did not lead there.
    pub async fn to_provider(&self, world: &World, site: &impl Serve, path: &str) -> Option<String> {
        let link = self.visit(world, site, path).await.provider_link()?;
        let reply = self.send(world, site, &self.navigation(&link)).await;
        reply.header("location").filter(|location| location.starts_with(ISSUER)).map(str::to_owned)
    }

    /// Takes in a Set-Cookie header.
    fn take(&self, set_cookie: &str) {
        let Some((name, rest)) = set_cookie.split_once('=') else { return };
        let value = rest.split(';').next().unwrap_or("");
        if value.is_empty() || rest.split("; ").any(|attribute| attribute == "Max-Age=0") {
            self.drop_cookie(name);
        } else {
            self.set_cookie(name, value);
        }
    }
}
