//! What the rim does to forward a request, and to what comes back.

use super::Gateway;
use crate::assertion::OriginRequest;
use crate::base::{AccountId, SessionId, Span, Timestamp};
use crate::config::Upstream;
use crate::http::Asker;
use crate::http::cookie::Cookies;
use crate::http::target::Target;
use crate::lobby::Admitted;
use crate::policy::Permitted;
use crate::route::{Matched, Share};
use serde::Serialize;

/// Everything the rim needs to forward a request. It decides nothing itself.
#[derive(Clone, Debug, Serialize)]
pub struct Forward {
    /// The service binding to use, if the origin is one.
    pub binding: Option<String>,
    /// The scheme and host to put in the place of the request's own, if the origin has a URL.
    pub base: Option<String>,
    /// Header names to delete.
    pub remove: Vec<String>,
    /// Headers to set, after that.
    pub set: Vec<(&'static str, String)>,
    /// Whether it goes on without its body: nobody has vouched for whoever sends a preflight, which has none (Fetch §4.8).
    pub bodiless: bool,
    /// Whether the origin is told of a customer: then the answer must not be cached for others.
    pub identified: bool,
    /// The account and the session, if the origin is told of a customer: what is open under it is closed when it ends.
    pub session: Option<(AccountId, SessionId)>,
    /// Milliseconds to wait for the head of the answer.
    pub timeout: u64,
    /// The longest body, in bytes, of a request that does not tell its length: the rim counts it on its way.
    pub body_bytes: Option<u64>,
    /// Cookies to add to the answer.
    pub cookies: Vec<String>,
    /// The route, for the log line.
    pub route: String,
    /// The number of the origin.
    pub origin: usize,
    /// Whether identical requests at the same moment share one answer, and for how many seconds an answer may stand in for
    /// an origin that is down. None if neither.
    pub share: Option<(bool, u64)>,
    /// The waiting room it went through: requests at its origin are counted, and what is remembered of a guest holds for
    /// the address they come from.
    ///
    /// Its number, and for how many milliseconds a request waits for its turn; zero when any number may be there.
    pub room: Option<(usize, u64)>,
    /// Until when a request like this may be treated the same way (see `hot`), in seconds since the epoch.
    pub good_until: Timestamp,
}

impl Gateway {
    /// Turns the right to pass into what the rim does. Of who asks, only preflights and sockets are told apart.
    pub(super) fn forward<'n>(
        &self,
        (matched, permitted, admitted): (&Matched<'_>, &Permitted, &Admitted),
        (target, asker): (&Target<'_>, Asker),
        names: impl Iterator<Item = &'n str>,
        cookies: Option<(&str, &Cookies<'_>)>,
        now: Timestamp,
    ) -> Forward {
        let route = matched.route();
        let mut request =
            OriginRequest::assert(permitted, names, cookies, asker == Asker::WebSocket, |session| {
                self.stamper.borrow_mut().stamp(&self.config.keyring, session, &route.audience, now)
            });
        let origin = self.config.origins.get(route.origin);
        let upstream = origin.map(|origin| &origin.upstream);
        if let Some(Upstream::Url(_)) = upstream {
            // The origin sees its own host; these tell what the customer asked for.
            request = request
                .with("x-forwarded-host", self.host(target).unwrap_or_default())
                .with("x-forwarded-proto", target.scheme);
        }
        let (binding, base) = match upstream {
            Some(Upstream::Binding(name)) => (Some(name.clone()), None),
            Some(Upstream::Url(url)) => (None, Some(url.clone())),
            Some(Upstream::Zone) | None => (None, None),
        };
        Forward {
            binding,
            base,
            remove: request.remove().to_vec(),
            set: request.set().map(|(name, value)| (name, value.to_owned())).collect(),
            bodiless: asker == Asker::Preflight,
            identified: permitted.identity().is_some(),
            session: permitted.identity().map(|session| (session.token().account, session.token().session)),
            timeout: origin.map_or(0, |origin| origin.timeout.secs().saturating_mul(1_000)),
            body_bytes: self.config.limits.body_bytes,
            cookies: Vec::new(),
            route: route.to_string(),
            origin: route.origin,
            share: (route.share != Share::default())
                .then(|| (route.share.coalesce, route.share.stale.map_or(0, Span::secs))),
            room: route.room.map(|room| (room, self.patience(room))),
            good_until: good_until(permitted, &request, now).min(admitted.good_until()),
        }
    }
}

/// How long an outcome may be used again: as long as the session is fresh and the stamp good. A session that is not
/// fresh was confirmed a moment ago, or is being confirmed: that holds for this one request.
fn good_until(permitted: &Permitted, request: &OriginRequest, now: Timestamp) -> Timestamp {
    let anonymous = Timestamp::from_secs(u64::MAX);
    match (permitted.identity().map(|session| session.token()), request.stamp()) {
        (Some(token), Some(stamp)) if now < token.fresh_until => {
            token.fresh_until.min(token.idle_until).min(token.ends_at).min(stamp.good_until())
        }
        (None, None) => anonymous,
        _ => now,
    }
}

/// What an origin's `Cache-Control` becomes on an answer to an identified customer: whatever it says, no shared cache
/// may keep it (RFC 9111 §5.2.2.7). `None`: it may stay as it is.
pub fn cache_control(value: Option<&str>) -> Option<String> {
    let Some(value) = value else { return Some("private".to_owned()) };
    let name = |directive: &str| directive.split('=').next().unwrap_or_default().trim().to_ascii_lowercase();
    let names: Vec<String> = value.split(',').map(name).collect();
    let qualified = |directive: &str| directive.contains('=');
    let closed = value
        .split(',')
        .zip(&names)
        .any(|(directive, name)| (name == "private" && !qualified(directive)) || name == "no-store");
    let open = names.iter().any(|name| name == "public" || name == "s-maxage");
    if closed && !open {
        return None;
    }
    let kept = value
        .split(',')
        .zip(&names)
        .filter(|(_, name)| {
            !matches!(name.as_str(), "public" | "s-maxage" | "private" | "" | "proxy-revalidate")
        })
        .map(|(directive, _)| directive.trim());
    Some(std::iter::once("private").chain(kept).collect::<Vec<_>>().join(", "))
}

#[cfg(test)]
mod tests {
    use super::cache_control;

    #[test]
    fn p11_identified_answers_are_never_publicly_cacheable() {
        for private in ["private", "no-store", "private, max-age=60", "no-cache, no-store", "Private"] {
            assert_eq!(cache_control(Some(private)), None, "{private}");
        }
        let changed = |value| cache_control(value).unwrap();
        assert_eq!(changed(None), "private");
        assert_eq!(changed(Some("")), "private");
        assert_eq!(changed(Some("public, max-age=3600, immutable")), "private, max-age=3600, immutable");
        assert_eq!(changed(Some("S-MaxAge=60")), "private");
        assert_eq!(changed(Some("no-cache")), "private, no-cache");
        assert_eq!(changed(Some("private, s-maxage=9")), "private");
        assert_eq!(changed(Some("private=\"set-cookie\", max-age=9")), "private, max-age=9");
        assert_eq!(changed(Some("no-store, public")), "private, no-store");
    }
}
