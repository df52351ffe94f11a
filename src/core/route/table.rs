//! The routes of a gateway, and how one of them is chosen.

use super::PathPattern;
use crate::base::{Quota, Span};
use crate::http::{PathError, RouteKind, check_spelling};
use std::fmt;

/// Who may pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everyone; nobody is identified.
    Public,
    /// Everyone; a signed-in customer is identified.
    Optional,
    /// Signed-in customers.
    Required,
    /// Signed-in customers who hold one of these roles.
    Roles(Vec<String>),
}

/// One route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The only host it serves, lower-case, with the port unless it is the scheme's own; `None`: every host.
    pub host: Option<String>,
    /// The paths it covers.
    pub path: PathPattern,
    /// The methods it serves, upper-case; empty: all. GET stands for HEAD too.
    pub methods: Vec<String>,
    /// Who may pass.
    pub access: Access,
    /// What stands behind it, which decides how it is refused.
    pub kind: RouteKind,
    /// The audience of the identity assertion (`aud`, RFC 7519 §4.1.3).
    pub audience: String,
    /// The origin, as an index into the configuration's list.
    pub origin: usize,
    /// Origins (RFC 6454) whose scripts may read refusals and open WebSockets, beside the gateway's own.
    pub allow_origins: Vec<String>,
    /// How many requests a client may send to it.
    pub limit: RouteLimit,
    /// The provider whose access token the origin gets, for customers who signed in there.
    pub provider_token: Option<String>,
    /// The waiting room in front of it, as an index into the configuration's list.
    pub room: Option<usize>,
    /// Whether whoever comes here is in the middle of a purchase, which has a share of the room of its own.
    pub checkout: bool,
    /// What identical requests of anonymous visitors may share.
    pub share: Share,
}

/// What identical requests share: GET of a public route, without cookies or credentials.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Whether those that come at the same moment share one answer of the origin.
    pub coalesce: bool,
    /// For how long an answer may stand in for an origin that is down.
    pub stale: Option<Span>,
}

/// How many requests a client may send to a route.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RouteLimit {
    /// As many as to all routes without a limit of their own together.
    #[default]
    General,
    /// So many.
    Own(Quota),
    /// Any number.
    Off,
}

impl Route {
    fn serves(&self, method: &str) -> bool {
        let asked = if method == "HEAD" { "GET" } else { method };
        self.methods.is_empty() || self.methods.iter().any(|served| served == asked || served == method)
    }

    fn rank(&self) -> (bool, (bool, usize)) {
        (self.host.is_some(), self.path.rank())
    }

    fn same_place(&self, other: &Self) -> bool {
        self.host == other.host && self.path == other.path
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.host.as_deref().unwrap_or(""), self.path)
    }
}

/// Routes, the most specific first: one with a host above one without, then as [`PathPattern`] says.
#[derive(Clone, Debug, Default)]
pub struct RouteTable {
    routes: Vec<Route>,
}

/// Two routes cover the same place for the same method; they are named by their position in the configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie(pub usize, pub usize);

/// The route of a request. Only [`RouteTable::select`] makes one: whoever holds it knows that every spelling of the
/// path an origin may read selects this route.
#[derive(Clone, Copy, Debug)]
pub struct Matched<'t> {
    index: usize,
    route: &'t Route,
}

impl<'t> Matched<'t> {
    /// The route.
    pub fn route(&self) -> &'t Route {
        self.route
    }

    /// Its place in the table.
    pub fn index(&self) -> usize {
        self.index
    }
}

/// Why a request has no route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RouteError {
    /// The path has a spelling that origins read in different ways.
    Spelling(PathError),
    /// The ways an origin may read the path belong to different routes.
    Ambiguous,
    /// No route covers it.
    Unknown,
    /// The route does not serve the method; these it does (RFC 9110 §15.5.6).
    Method(Vec<String>),
}

impl RouteTable {
    /// Orders the routes.
    ///
    /// # Errors
    /// [`Tie`] when two cover the same place and share a method: nobody could tell which wins.
    pub fn new(routes: Vec<Route>) -> Result<Self, Tie> {
        for (later, route) in routes.iter().enumerate() {
            for (earlier, other) in routes.iter().take(later).enumerate() {
                let shared = route.methods.is_empty()
                    || other.methods.is_empty()
                    || route.methods.iter().any(|method| other.serves(method))
                    || other.methods.iter().any(|method| route.serves(method));
                if route.same_place(other) && shared {
                    return Err(Tie(earlier, later));
                }
            }
        }
        let mut routes = routes;
        routes.sort_by_key(|route| std::cmp::Reverse(route.rank()));
        Ok(Self { routes })
    }

    /// The routes, the most specific first.
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// Selects the route for exactly the path the origin will see.
    ///
    /// The place (host and path) is chosen first and the method only within it, so that no method slips past a
    /// protected place to a less specific public one.
    ///
    /// # Errors
    /// [`RouteError`].
    pub fn select(&self, host: &str, path: &str, method: &str) -> Result<Matched<'_>, RouteError> {
        let spelling = check_spelling(path).map_err(RouteError::Spelling)?;
        let place = self.place(host, path);
        if !spelling.all(|reading| self.place(host, reading.path) == place) {
            return Err(RouteError::Ambiguous);
        }
        let first = place.and_then(|index| self.routes.get(index)).ok_or(RouteError::Unknown)?;
        self.routes
            .iter()
            .enumerate()
            .filter(|(_, route)| route.same_place(first))
            .find(|(_, route)| route.serves(method))
            .map(|(index, route)| Matched { index, route })
            .ok_or_else(|| RouteError::Method(self.methods_at(first)))
    }

    /// The first route of the most specific place that covers `path`.
    fn place(&self, host: &str, path: &str) -> Option<usize> {
        self.routes.iter().position(|route| {
            route.host.as_deref().is_none_or(|only| only == host) && route.path.covers(path)
        })
    }

    fn methods_at(&self, place: &Route) -> Vec<String> {
        let there = self.routes.iter().filter(|route| route.same_place(place));
        there.flat_map(|route| route.methods.iter().cloned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(path: PathPattern, access: Access) -> Route {
        Route {
            host: None,
            path,
            methods: Vec::new(),
            access,
            kind: RouteKind::Page,
            audience: "https://shop.example".to_owned(),
            origin: 0,
            allow_origins: Vec::new(),
            limit: RouteLimit::General,
            provider_token: None,
            room: None,
            checkout: false,
            share: Share::default(),
        }
    }

    fn prefix(path: &str, access: Access) -> Route {
        route(PathPattern::prefix(path).unwrap(), access)
    }

    fn shop() -> RouteTable {
        let mut assets = prefix("/assets", Access::Public);
        assets.methods = vec!["GET".to_owned()];
        let account = route(PathPattern::exact("/members/help").unwrap(), Access::Public);
        let mut other_host = prefix("/", Access::Required);
        other_host.host = Some("staff.example".to_owned());
        RouteTable::new(vec![
            prefix("/", Access::Public),
            prefix("/members", Access::Required),
            account,
            assets,
            other_host,
        ])
        .unwrap()
    }

    fn access(path: &str) -> Result<Access, RouteError> {
        shop().select("shop.example", path, "GET").map(|matched| matched.route().access.clone())
    }

    #[test]
    fn the_most_specific_route_wins() {
        assert_eq!(access("/"), Ok(Access::Public));
        assert_eq!(access("/members/orders"), Ok(Access::Required));
        assert_eq!(access("/members/help"), Ok(Access::Public));
        assert_eq!(access("/membership"), Ok(Access::Public));
        let table = shop();
        let staff = table.select("staff.example", "/assets/x.css", "GET").unwrap();
        assert_eq!(staff.route().access, Access::Required);
    }

    #[test]
    fn p05_no_spelling_of_a_protected_path_is_public() {
        for path in
            ["/MEMBERS/x", "/%6dembers/x", "//members/x", "/members;v=1/x", "/members%20/x", "/Members"]
        {
            match access(path) {
                Ok(Access::Required) | Err(RouteError::Ambiguous | RouteError::Spelling(_)) => {}
                other => panic!("{path} gave {other:?}"),
            }
        }
    }

    #[test]
    fn odd_but_harmless_spellings_pass() {
        for path in ["/a//b", "/%7Euser", "/UPPER", "/a;b", "/100%25", "/a%20b", "/caf%C3%A9"] {
            assert_eq!(access(path), Ok(Access::Public), "{path}");
        }
    }

    #[test]
    fn h10_a_method_never_slips_past_a_place_to_a_less_specific_one() {
        let table = shop();
        let refused = table.select("shop.example", "/assets/x.css", "POST").map(|m| m.index());
        assert_eq!(refused, Err(RouteError::Method(vec!["GET".to_owned()])));
        assert!(table.select("shop.example", "/assets/x.css", "HEAD").is_ok());
    }

    #[test]
    fn two_routes_for_one_place_and_method_are_an_error() {
        let twice =
            vec![prefix("/a", Access::Public), prefix("/b", Access::Public), prefix("/A/", Access::Required)];
        assert_eq!(RouteTable::new(twice).err(), Some(Tie(0, 2)));
        let mut get = prefix("/a", Access::Public);
        get.methods = vec!["GET".to_owned()];
        let mut post = prefix("/a", Access::Required);
        post.methods = vec!["POST".to_owned()];
        assert!(RouteTable::new(vec![get, post]).is_ok());
    }
}
