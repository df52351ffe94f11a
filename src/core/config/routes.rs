//! `ROUTES`: what is where, and who may pass.

use super::OriginServer;
use super::reader::{Problems, Table, one_of, words};
use crate::base::{Site, Span};
use crate::http::RouteKind;
use crate::route::{Access, PathPattern, Route, RouteLimit, RouteTable, Share, Tie};
use serde_json::Value;

pub(super) fn read(
    value: Option<Value>,
    site: &Site,
    origins: &[OriginServer],
    rooms: &[String],
    problems: &mut Problems,
) -> Option<RouteTable> {
    let items = match value {
        Some(Value::Array(items)) if !items.is_empty() => items,
        Some(other) => {
            problems.wrong("ROUTES", &other, "a list of at least one route ([[vars.ROUTES]])");
            return None;
        }
        None => {
            problems.note("ROUTES", "nothing", "a list of at least one route ([[vars.ROUTES]])");
            return None;
        }
    };
    let count = items.len();
    let routes: Vec<Route> = items
        .into_iter()
        .enumerate()
        .filter_map(|(index, item)| read_one(index, item, site, origins, rooms, problems))
        .collect();
    if routes.len() < count {
        return None;
    }
    match RouteTable::new(routes) {
        Ok(table) => Some(table),
        Err(Tie(earlier, later)) => {
            let found = format!("the same host, path and method as ROUTES[{earlier}]");
            problems.note(&format!("ROUTES[{later}]"), found, "routes of which one is more specific");
            None
        }
    }
}

/// The words of `access`; `roles` stands for [`Access::Roles`] with the list beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Word {
    Public,
    Optional,
    Required,
    Roles,
}

const ACCESS: [(&str, Word); 4] = [
    ("public", Word::Public),
    ("optional", Word::Optional),
    ("required", Word::Required),
    ("roles", Word::Roles),
];

fn read_one(
    index: usize,
    value: Value,
    site: &Site,
    origins: &[OriginServer],
    rooms: &[String],
    problems: &mut Problems,
) -> Option<Route> {
    let path = format!("ROUTES[{index}]");
    let mut table = Table::new(path.clone(), value, problems);
    let host = table.text("host", |text| site.with_host(text).map(|site| site.host().to_owned()));
    let exact = table.text("path", PathPattern::exact);
    let prefix = table.text("prefix", PathPattern::prefix);
    let methods = table.texts("methods", method).unwrap_or_default();
    let word =
        table.required("access", one_of(&ACCESS), "one of \"public\", \"optional\", \"required\", \"roles\"");
    let roles = table.texts("roles", role).unwrap_or_default();
    let kind =
        table.text("kind", one_of(&[("page", RouteKind::Page), ("api", RouteKind::Api)])).unwrap_or_default();
    let audience = table.text("audience", words(255)).unwrap_or_else(|| site.as_str().to_owned());
    let allow_origins =
        table.texts("allow_origins", |text| Site::parse(text).map(|site| site.as_str().to_owned()));
    let limit = table.text("limit", super::limits::quota_or_off);
    let known = || origins.iter().map(|origin| format!("\"{}\"", origin.name)).collect::<Vec<_>>().join(", ");
    let named = |text: &str| {
        origins
            .iter()
            .position(|origin| origin.name == text)
            .ok_or_else(|| format!("one of ORIGINS: {}", known()))
    };
    let origin = table.required("origin", named, "the name of one of ORIGINS");
    let provider_token = table.text("provider_token", words(32));
    let room = table.text("room", |text| {
        let found = rooms.iter().position(|room| room == text);
        found.ok_or_else(|| format!("the name of one of ROOMS: {}", rooms.join(", ")))
    });
    let checkout = table.flag("checkout").unwrap_or_default();
    if checkout && room.is_none() {
        let allowed = "checkout = true on routes with a room only";
        table.problems().note(&format!("{path}.checkout"), "a mark that nothing asks for", allowed);
    }
    let pattern = match (exact, prefix) {
        (Some(pattern), None) | (None, Some(pattern)) => Some(pattern),
        _ => {
            table.problems().note(
                &path,
                "none or both of path and prefix",
                "either path = \"/…\" or prefix = \"/…\"",
            );
            None
        }
    };
    let access = match word {
        Some(Word::Roles) if !roles.is_empty() => Some(Access::Roles(roles)),
        Some(Word::Roles) => {
            table.problems().note(
                &format!("{path}.roles"),
                "no role",
                "at least one role for access = \"roles\"",
            );
            None
        }
        Some(_) if !roles.is_empty() => {
            table.problems().note(
                &format!("{path}.roles"),
                "roles that nothing asks for",
                "roles with access = \"roles\" only",
            );
            None
        }
        Some(Word::Public) => Some(Access::Public),
        Some(Word::Optional) => Some(Access::Optional),
        Some(Word::Required) => Some(Access::Required),
        None => None,
    };
    let share = share(&mut table);
    if share != Share::default() && access.as_ref().is_some_and(|access| *access != Access::Public) {
        let allowed = "coalesce and stale with access = \"public\" only: what is shared is for everybody";
        table.problems().note(&path, "answers to identified customers that would be shared", allowed);
    }
    table.finish();
    Some(Route {
        host,
        path: pattern?,
        methods,
        access: access?,
        kind,
        audience,
        origin: origin?,
        allow_origins: allow_origins.unwrap_or_default(),
        limit: match limit {
            Some(Some(quota)) => RouteLimit::Own(quota),
            Some(None) => RouteLimit::Off,
            None => RouteLimit::General,
        },
        provider_token,
        room,
        checkout,
        share,
    })
}

/// What is below `PREFIX` is the gateway's: a route for that would never be asked.
pub(super) fn check_prefix(routes: &[Route], prefix: &str, problems: &mut Problems) {
    for route in routes {
        if route.path.is_below(prefix) {
            let found = format!("a path below PREFIX (\"{prefix}\"), which the gateway answers itself");
            problems.note(&format!("ROUTES ({route})"), found, "another path, or another PREFIX");
        }
    }
}

fn share(table: &mut Table<'_>) -> Share {
    let coalesce = table.flag("coalesce").unwrap_or_default();
    let stale = table.text("stale", |text| match text.parse::<Span>() {
        Ok(span) if span >= Span::from_secs(60) && span <= Span::from_days(7) => Ok(span),
        _ => Err("a span of time from 60s to 7d"),
    });
    Share { coalesce, stale }
}

fn method(text: &str) -> Result<String, &'static str> {
    let token =
        !text.is_empty() && text.len() <= 32 && text.bytes().all(|b| b.is_ascii_uppercase() || b == b'-');
    token.then(|| text.to_owned()).ok_or("an HTTP method in upper case, such as \"GET\"")
}

fn role(text: &str) -> Result<String, &'static str> {
    let fits =
        !text.is_empty() && text.len() <= 64 && !text.contains(',') && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned()).ok_or("a role of 1 to 64 bytes without commas")
}
