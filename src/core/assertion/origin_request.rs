//! What is changed on a request before the origin sees it.

use super::Stamp;
use crate::http::cookie::Cookies;
use crate::http::header_name;
use crate::policy::Permitted;
use std::rc::Rc;

/// The changes that make a customer's request the origin's: every header that could pass for an identity is taken
/// away, the gateway's cookies with them, and what the gateway vouches for is set.
///
/// Only [`OriginRequest::assert`] makes one, and nothing is forwarded without one: skipping the stage does not
/// compile.
#[derive(Debug)]
pub struct OriginRequest {
    remove: Vec<String>,
    set: Vec<(&'static str, String)>,
    stamp: Option<Rc<Stamp>>,
}

impl OriginRequest {
    /// Strips, then stamps. `names` are all header names of the request, `cookies` its Cookie header as it came and
    /// taken apart. `opens_socket`: whether it is a WebSocket handshake (RFC 6455 §4.1). `stamp` makes the identity headers;
    /// it is called only if the customer is identified, and its headers are all that tells of them.
    ///
    /// On any other request `Upgrade` is of the connection to us alone (RFC 9110 §7.8), and worse: the platform makes a
    /// handshake of every request that says `websocket`, and a handshake is a GET, whatever method was decided about.
    pub fn assert<'n>(
        permitted: &Permitted,
        names: impl Iterator<Item = &'n str>,
        cookies: Option<(&str, &Cookies<'_>)>,
        opens_socket: bool,
        stamp: impl FnOnce(&crate::session::Session) -> Rc<Stamp>,
    ) -> Self {
        let stays = |name: &str| !header_name::dropped(name) && (opens_socket || name != "upgrade");
        let mut remove: Vec<String> = names.filter(|name| !stays(name)).map(str::to_owned).collect();
        let mut set = Vec::new();
        if let Some((header, cookies)) = cookies {
            match cookies.rest.as_ref() {
                "" => remove.push("cookie".to_owned()),
                rest if rest != header => set.push(("cookie", rest.to_owned())),
                _ => {}
            }
        }
        Self { remove, set, stamp: permitted.identity().map(stamp) }
    }

    /// Also sets a header that is about the connection, not the customer, such as `X-Forwarded-Host`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: &str) -> Self {
        self.set.push((name, value.to_owned()));
        self
    }

    /// Names to delete, before anything is set.
    pub fn remove(&self) -> &[String] {
        &self.remove
    }

    /// Headers to set.
    pub fn set(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let stamped = self.stamp.iter().flat_map(|stamp| stamp.headers());
        self.set.iter().chain(stamped).map(|(name, value)| (*name, value.as_str()))
    }

    /// The stamp, when the customer is identified.
    pub fn stamp(&self) -> Option<&Stamp> {
        self.stamp.as_deref()
    }
}
