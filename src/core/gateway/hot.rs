//! The hot path: a request like one that was decided a moment ago is decided the same way, without doing it again.
//!
//! The rim hands over the head of a request as one text and gets a number back. A number it has met stands for a
//! [`Forward`] it still holds; so a request with a valid session costs one call with one text, and nothing is built.

use super::{Forward, Gateway, Plan};
use crate::base::{Ring, Timestamp};
use crate::http::target::Target;

/// Outcomes that may be used again, by everything they depend on except the URL's path within its route.
pub struct Templates {
    /// Until when each is good. Its slot is the number the rim knows it by.
    ring: Ring<String, Timestamp>,
    capacity: usize,
    key: String,
}

/// What the rim does with a request. Numbers begin at one and are used again: the rim keeps the last template of
/// each, so it never holds more than the module remembers.
pub enum Hot {
    /// Forward it as the template of this number says; it was handed out before.
    Again(usize),
    /// Forward it like this, and keep it under this number.
    First(usize, Box<Forward>),
    /// Hand it over whole to [`Gateway::handle`].
    Cold,
}

/// A header among the names that makes a request one for [`Gateway::handle`].
const COLD_HEADERS: [&str; 2] = ["upgrade", "access-control-request-method"];
/// Heads longer than this are not remembered: a few of them must not fill the memory.
const MAX_KEY: usize = 6_000;

impl Templates {
    /// Remembers up to `capacity` outcomes.
    pub fn new(capacity: usize) -> Self {
        Self { ring: Ring::new(capacity), capacity, key: String::new() }
    }

    /// Forgets all of them.
    pub fn clear(&mut self) {
        self.ring.clear();
    }
}

impl Gateway {
    /// Decides a request if nobody needs to be asked. `head` is four parts joined by line feeds, which none of them
    /// can contain: URL, method, header names joined by commas, and the Cookie header (nothing if there is none).
    pub fn hot(&self, head: &str, now: Timestamp) -> Hot {
        let Some((url, rest)) = head.split_once('\n') else { return Hot::Cold };
        let mut parts = rest.splitn(3, '\n');
        let (Some(method), Some(names), Some(cookie)) = (parts.next(), parts.next(), parts.next()) else {
            return Hot::Cold;
        };
        let Some((place, site)) = self.place(url, method) else { return Hot::Cold };
        let known = {
            let mut templates = self.templates.borrow_mut();
            let Templates { ring, key, .. } = &mut *templates;
            key.clear();
            key.extend([place, site, '\n']);
            key.push_str(rest);
            ring.get(key.as_str()).filter(|(_, good_until)| now < **good_until).map(|(slot, _)| slot)
        };
        match known {
            Some(slot) => Hot::Again(slot + 1),
            None => self.first(url, method, names, cookie, now),
        }
    }

    /// The route, if the path has one and every spelling of it leads there, and the scheme and host it was asked for
    /// at, which the origin is told: each as a character.
    fn place(&self, url: &str, method: &str) -> Option<(char, char)> {
        let target = Target::parse(url)?;
        let host = self.host(&target)?;
        if self.own_path(target.path).is_some() {
            return None;
        }
        let matched = self.config.routes.select(host, target.path, method).ok()?;
        let host = self.hosts.iter().position(|known| known == host)?;
        let site = host.checked_mul(2)?.checked_add(usize::from(target.scheme == "https"))?;
        Some((character(matched.index())?, character(site)?))
    }

    fn first(&self, url: &str, method: &str, names: &str, cookie: &str, now: Timestamp) -> Hot {
        if names.split(',').any(|name| COLD_HEADERS.contains(&name)) {
            return Hot::Cold;
        }
        let cookie = Some(cookie).filter(|cookie| !cookie.is_empty());
        let Plan::Forward(forward) = self.plan(method, url, cookie, names.split(','), now) else { return Hot::Cold };
        let mut templates = self.templates.borrow_mut();
        // A head too long to be remembered is the number after all others.
        let slot = match templates.key.len() {
            0..=MAX_KEY => {
                let key = templates.key.clone();
                templates.ring.insert(key, forward.good_until)
            }
            _ => templates.capacity,
        };
        Hot::First(slot + 1, forward)
    }
}

/// A small number as a character of its own.
fn character(number: usize) -> Option<char> {
    char::from_u32(u32::try_from(number).ok()?.saturating_add(0x20))
}
