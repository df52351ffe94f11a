//! The hot path: a request like one that was decided a moment ago is decided the same way, without doing it again.
//!
//! What becomes of a request depends on its place (scheme, host and route), the names of its headers, its cookies and
//! the time; not on its query, its body, or the values of other headers. So the rim remembers: the place of an
//! address, and the [`Forward`] of a place with these names and cookies, until the time that stands in it. A request
//! like that never comes here. What is remembered is void from one [`Gateway::epoch`] to the next.

use super::{Forward, Gateway, Plan, Waits, own};
use crate::base::Timestamp;
use crate::http::Asker;
use crate::http::target::Target;

/// A header among the names that makes a request one for [`Gateway::handle`].
const COLD_HEADERS: [&str; 2] = ["upgrade", "access-control-request-method"];

/// What becomes of a request if nobody needs to be asked.
#[derive(Debug)]
pub enum Hot {
    /// It is forwarded, until [`Forward::good_until`].
    Forward(Box<Forward>),
    /// Whoever sent it waits: see [`Gateway::waiting_pieces`].
    Waits(Waits),
    /// It is for [`Gateway::handle`].
    Cold,
}

impl Gateway {
    /// The number of the place that a URL (with or without its query) and a method lead to, for as long as the isolate
    /// lives. `None`: requests like that are for [`Gateway::handle`].
    pub fn place(&self, url: &str, method: &str) -> Option<usize> {
        let target = Target::parse(url)?;
        let host = self.host(&target)?;
        if self.own_path(target.path).is_some() {
            return None;
        }
        let matched = self.config.routes.select(host, target.path, method).ok()?;
        let host = self.hosts.iter().position(|known| known.text == host)?;
        let site = host.checked_mul(2)?.checked_add(usize::from(target.scheme == "https"))?;
        // Places count from one.
        site.checked_mul(self.config.routes.routes().len())?.checked_add(matched.index())?.checked_add(1)
    }

    /// Whether requests like that do not come out of their client's budget: the forms and callbacks that a `Limiter` object
    /// counts, exactly, and what does not come from customers (a provider's logout tokens, all from one address, and
    /// operators' orders). What of these is refused before anything counts it comes out of the budget all the same
    /// (`Gateway::own`).
    pub fn is_exact(&self, url: &str, method: &str) -> bool {
        let target = Target::parse(url);
        let own = target.as_ref().and_then(|target| self.own_path(target.path));
        own.is_some_and(|page| own::is_exact(page, method))
    }

    /// What becomes of a request if nobody needs to be asked. `names` are its header names, lower-case and joined by
    /// commas; `cookie` is its Cookie header, empty if there is none. `address` is that of the client: with a room, the
    /// outcome is good for that address only.
    pub fn hot(
        &self,
        url: &str,
        method: &str,
        names: &str,
        cookie: &str,
        address: Option<&str>,
        now: Timestamp,
    ) -> Hot {
        if names.split(',').any(|name| COLD_HEADERS.contains(&name)) {
            return Hot::Cold;
        }
        let cookie = Some(cookie).filter(|cookie| !cookie.is_empty());
        match self.plan((method, Asker::Script), url, cookie, address, names.split(','), now) {
            Plan::Forward(forward) => Hot::Forward(forward),
            Plan::Door(_, _, Some(caller)) => self.still_waits(&caller, now).map_or(Hot::Cold, Hot::Waits),
            _ => Hot::Cold,
        }
    }

    /// The same, for forwarding alone.
    pub fn template(
        &self,
        url: &str,
        method: &str,
        names: &str,
        cookie: &str,
        address: Option<&str>,
        now: Timestamp,
    ) -> Option<Forward> {
        match self.hot(url, method, names, cookie, address, now) {
            Hot::Forward(forward) => Some(*forward),
            Hot::Waits(_) | Hot::Cold => None,
        }
    }

    /// Counts the sessions that ended here, and how often a provider became unwell or well again: whatever was remembered in
    /// an earlier epoch is void.
    pub fn epoch(&self) -> u32 {
        self.epoch.get().wrapping_add(self.directory.news())
    }
}
