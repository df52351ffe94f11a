//! The routes of a gateway, and how one of them is chosen.

use super::PathPattern;
use crate::base::{Quota, Span};
use crate::http::{Capitals, PathError, RouteKind, check_spelling};
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

impl Access {
    /// Whether everyone whom `self` lets pass may pass `other`, too.
    fn is_as_strict_as(&self, other: &Self) -> bool {
        match (self, other) {
            (_, Self::Public | Self::Optional) | (Self::Required | Self::Roles(_), Self::Required) => true,
            (Self::Roles(held), Self::Roles(asked)) => held.iter().all(|role| asked.contains(role)),
            _ => false,
        }
    }
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

    /// Whether whoever this route lets pass may pass `other`, too.
    fn guards_as_well_as(&self, other: &Self) -> bool {
        self.access.is_as_strict_as(&other.access) && (other.room.is_none() || other.room == self.room)
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

/// The route of a request. Only [`RouteTable::select`] makes one: whoever holds it knows that however an origin reads
/// the path, it leads to this route, or, where letter case and a final slash decide, to one that asks for no more.
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
    /// protected place to a less specific public one. Where an origin that heeds letter case, or one that ignores a
    /// slash at the end, may be at another place, the stricter of the two is chosen: such spellings are honest. Where
    /// that takes more liberties with the path, it is ambiguous.
    ///
    /// # Errors
    /// [`RouteError`].
    pub fn select(&self, host: &str, path: &str, method: &str) -> Result<Matched<'_>, RouteError> {
        let spelling = check_spelling(path).map_err(RouteError::Spelling)?;
        let place = self.place(host, path, PathPattern::covers);
        let mut chosen = place.and_then(|index| self.serving(index, method));
        let agreed = spelling.all(|reading| {
            let honest = reading.path.eq_ignore_ascii_case(path);
            let mut also = |covers| {
                let elsewhere = self.place(host, reading.path, covers);
                let Some((before, elsewhere)) = chosen.zip(elsewhere) else { return true };
                let stricter = self.stricter(before, elsewhere, method);
                chosen = stricter.filter(|after| honest || after.index == before.index);
                chosen.is_some()
            };
            self.place(host, reading.path, PathPattern::covers) == place
                && also(PathPattern::covers_but_for_slash)
                && (reading.capitals == Capitals::Folded || also(PathPattern::covers_in_case))
        });
        if !agreed {
            return Err(RouteError::Ambiguous);
        }
        let first = place.and_then(|index| self.routes.get(index)).ok_or(RouteError::Unknown)?;
        chosen.ok_or_else(|| RouteError::Method(self.methods_at(first)))
    }

    /// The first route of the most specific place that covers `path`.
    fn place(&self, host: &str, path: &str, covers: fn(&PathPattern, &str) -> bool) -> Option<usize> {
        self.routes.iter().position(|route| {
            route.host.as_deref().is_none_or(|only| only == host) && covers(&route.path, path)
        })
    }

    /// The route for `method` at the place whose first route this is.
    fn serving(&self, place: usize, method: &str) -> Option<Matched<'_>> {
        let first = self.routes.get(place)?;
        self.routes
            .iter()
            .enumerate()
            .find(|(_, route)| route.same_place(first) && route.serves(method))
            .map(|(index, route)| Matched { index, route })
    }

    /// The stricter of `chosen` and the route for `method` at `place`; `None` if neither is as strict as the other.
    fn stricter<'t>(&'t self, chosen: Matched<'t>, place: usize, method: &str) -> Option<Matched<'t>> {
        let other = self.serving(place, method);
        let there = other.map(|matched| matched.route).or_else(|| self.routes.get(place))?;
        if chosen.route.guards_as_well_as(there) {
            return Some(chosen);
        }
        other.filter(|matched| matched.route.guards_as_well_as(chosen.route))
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
    fn a_final_slash_does_not_slip_past_an_exact_path() {
        let report = |access| route(PathPattern::exact("/report").unwrap(), access);
        let staff = Access::Roles(vec!["staff".to_owned()]);
        let table = |rest, exact| RouteTable::new(vec![prefix("/", rest), report(exact)]).unwrap();
        let chosen = |table: &RouteTable, path: &str| {
            table.select("shop.example", path, "GET").map(|matched| matched.route().access.clone())
        };
        for rest in [Access::Public, Access::Optional] {
            let table = table(rest.clone(), Access::Required);
            for path in ["/report/", "/REPORT/", "/report"] {
                assert_eq!(chosen(&table, path), Ok(Access::Required), "{path}");
            }
            for path in
                ["/report//", "//report/", "/report/;x", "/report/%20", "/report/%C2%A0", "/%72eport/"]
            {
                assert_eq!(chosen(&table, path), Err(RouteError::Ambiguous), "{path}");
            }
            assert_eq!(chosen(&table, "/report/x"), Ok(rest.clone()));
        }
        // Where the exact path is the open one, it does not open what is below it.
        assert_eq!(chosen(&table(Access::Required, Access::Public), "/report/"), Ok(Access::Required));
        assert_eq!(chosen(&table(Access::Required, staff.clone()), "/report/"), Ok(staff.clone()));
        let other = Access::Roles(vec!["owner".to_owned()]);
        assert_eq!(chosen(&table(other, staff), "/report/"), Err(RouteError::Ambiguous));
        let mut only_get = report(Access::Required);
        only_get.methods = vec!["GET".to_owned()];
        let table = RouteTable::new(vec![prefix("/", Access::Public), only_get]).unwrap();
        let posted = table.select("shop.example", "/report/", "POST").map(|matched| matched.index());
        assert_eq!(posted, Err(RouteError::Ambiguous));
    }

    #[test]
    fn a_final_slash_does_not_slip_past_a_waiting_room() {
        let mut sale = route(PathPattern::exact("/sale").unwrap(), Access::Optional);
        sale.room = Some(0);
        let room = |access, path: &str| {
            let table = RouteTable::new(vec![prefix("/", access), sale.clone()]).unwrap();
            table.select("shop.example", path, "GET").map(|matched| matched.route().room)
        };
        assert_eq!(room(Access::Public, "/sale/"), Ok(Some(0)));
        assert_eq!(room(Access::Public, "/sale/x"), Ok(None));
        assert_eq!(room(Access::Required, "/sale/"), Err(RouteError::Ambiguous));
    }

    #[test]
    fn an_exception_that_opens_heeds_letter_case() {
        for (path, expected) in [
            ("/members/help", Access::Public),
            // To an origin that heeds letter case this is any page of the members, as that of a member called HELP.
            ("/members/HELP", Access::Required),
            ("/Members/help", Access::Public),
            ("/Assets/x.css", Access::Public),
        ] {
            assert_eq!(access(path), Ok(expected), "{path}");
        }
        let closed =
            RouteTable::new(vec![prefix("/", Access::Required), prefix("/Assets", Access::Public)]).unwrap();
        let chosen =
            |path| closed.select("shop.example", path, "GET").map(|matched| matched.route().access.clone());
        assert_eq!(chosen("/Assets/x"), Ok(Access::Public));
        assert_eq!(chosen("/assets/x"), Ok(Access::Required));
    }

    #[test]
    fn p06_a_host_in_the_path_hides_nothing() {
        for path in ["//x/members/", "//x:1/members", "///x/members", "//u@x/%6dembers", "//x//members/a"] {
            assert_eq!(access(path), Err(RouteError::Ambiguous), "{path}");
        }
        assert_eq!(access("//basket"), Ok(Access::Public));
        assert_eq!(access("//basket/x"), Ok(Access::Public));
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
