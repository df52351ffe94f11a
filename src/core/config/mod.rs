//! The operator's settings, read once per isolate into what the stages work with.
//!
//! Everything is in `wrangler.toml` under `[vars]`; `docs/CONFIGURATION.md` explains every key. A wrong setting is a
//! [`Problem`]; while there is one, the gateway is closed.

mod brand;
mod client_auth;
mod email;
mod hosts;
mod languages;
mod limits;
mod mail;
mod order;
mod origins;
mod providers;
mod reader;
mod rooms;
mod routes;
mod turnstile;

pub use email::{AdminToken, EmailSettings};
pub use hosts::Hosts;
pub use mail::MailSettings;
pub use order::ProviderOrder;
pub use origins::{OriginServer, Upstream};
pub use reader::{Note, Problem, Problems};

use crate::assertion::{AssertionSettings, Preset};
use crate::base::{Site, Span};
use crate::brand::{Adjustment, Brand};
use crate::crypto::{Keyring, MasterSecret};
use crate::i18n::Languages;
use crate::letters::Letterhead;
use crate::limit::Limits;
use crate::limit::turnstile::Turnstile;
use crate::lobby::Room;
use crate::login::Provider;
use crate::mail::Transport;
use crate::route::{Access, Route, RouteTable};
use crate::session::Lifetimes;
use reader::{Table, one_of};
use serde_json::Value;

/// Every setting, checked.
pub struct Config {
    /// Where customers reach the gateway; absolute URLs are made of it and of nothing else.
    pub site: Site,
    /// The path below which the gateway's own pages are, with a slash at both ends.
    pub prefix: String,
    /// How the gateway presents itself.
    pub brand: Brand,
    /// The languages it speaks.
    pub languages: Languages,
    /// How long sessions live.
    pub lifetimes: Lifetimes,
    /// How the origin is told who comes in.
    pub assertion: AssertionSettings,
    /// The origins that routes name.
    pub origins: Vec<OriginServer>,
    /// The routes.
    pub routes: RouteTable,
    /// The waiting rooms that routes name.
    pub rooms: Vec<Room>,
    /// Which host sign-ins come back to, and which hosts are previews.
    pub hosts: Hosts,
    /// The sign-in providers, in the operator's order.
    pub providers: Vec<Provider>,
    /// Which of them go first where, in the place of the default table.
    pub provider_order: ProviderOrder,
    /// What customers with an e-mail address are offered.
    pub email: Option<EmailSettings>,
    /// How mail goes out.
    pub mail: Option<MailSettings>,
    /// How many attempts pass, and how much of a request is read.
    pub limits: Limits,
    /// The widget that stands before the proof of work.
    pub turnstile: Option<Turnstile>,
    /// Who may look after accounts.
    pub admin_token: Option<AdminToken>,
    /// Whether forwarded requests get a log line too.
    pub log_forwarded: bool,
    /// The keys derived from the secret.
    pub keyring: Keyring,
}

impl Config {
    /// Reads the Worker's variables and secrets: a JSON object with one member for each. Tables that outgrew a
    /// variable (5 KB) may stand in `tables`, a JSON object that the build makes of `tables.toml`, or nothing; a name must
    /// not be in both.
    ///
    /// # Errors
    /// Every problem found.
    pub fn read(vars: &str, tables: &str) -> Result<Self, Vec<Problem>> {
        let mut problems = Problems::default();
        let config = merge(vars, tables, &mut problems).and_then(|vars| read_all(vars, &mut problems));
        match config {
            Some(config) if problems.is_empty() => Ok(config),
            _ => Err(problems.into_vec()),
        }
    }

    /// The provider of that name.
    pub fn provider(&self, id: &str) -> Option<&Provider> {
        self.providers.iter().find(|provider| provider.id.as_str() == id)
    }

    /// Whether there is a development mailbox.
    pub fn has_mailbox(&self) -> bool {
        self.mail.as_ref().is_some_and(|mail| matches!(mail.transport, Transport::Mailbox))
    }

    /// What an operator should know of settings that are right.
    pub fn notes(&self) -> Vec<Note> {
        let tells_roles = self.providers.iter().any(|provider| provider.roles_claim.is_some());
        let closed = |route: &&Route| !tells_roles && matches!(route.access, Access::Roles(_));
        let roles = self.routes.routes().iter().filter(closed).map(|route| Note {
            path: format!("ROUTES ({route}).roles"),
            text: "nobody can pass: none of PROVIDERS has a roles_claim".to_owned(),
        });
        let adjustments = self.brand.look.palette().adjustments().iter();
        let note = |adjustment: &Adjustment| Note {
            path: format!("BRAND.{}", adjustment.setting),
            text: adjustment.to_string(),
        };
        adjustments.map(note).chain(roles).collect()
    }

    /// What every mail has in common, and the absolute URL of the account page, if mail goes out at all.
    pub fn letterhead(&self) -> Option<(Letterhead, String)> {
        let from = self.mail.as_ref()?.from.clone();
        let letterhead = Letterhead { brand: self.brand.clone(), from };
        Some((letterhead, format!("{}{}account", self.site, self.prefix)))
    }
}

/// The variables, with the tables from the file beside them.
fn merge(vars: &str, tables: &str, problems: &mut Problems) -> Option<Value> {
    let mut vars: Value = match serde_json::from_str(vars) {
        Ok(Value::Object(vars)) => Value::Object(vars),
        _ => {
            problems.note("vars", "something else", "a table of variables");
            return None;
        }
    };
    let tables = match serde_json::from_str(tables) {
        Ok(Value::Object(tables)) => tables,
        _ if tables.is_empty() => serde_json::Map::new(),
        _ => {
            problems.note("tables.json", "something else", "what `make build` makes of tables.toml");
            return None;
        }
    };
    let all = vars.as_object_mut()?;
    for (name, value) in tables {
        if all.contains_key(&name) {
            problems.note(&name, "set both in [vars] and in tables.toml", "one of the two");
        } else {
            all.insert(name, value);
        }
    }
    Some(vars)
}

fn read_all(vars: Value, problems: &mut Problems) -> Option<Config> {
    let mut vars = Table::new("", vars, problems);
    let keyring = keyring(&mut vars);
    let site = vars.required("PUBLIC_ORIGIN", Site::parse, "the origin customers reach the gateway at");
    let prefix = vars.text("PREFIX", prefix).unwrap_or_else(|| "/auth/".to_owned());
    let brand = brand::read(vars.take("BRAND"), vars.problems());
    let (spoken, own_words) = (vars.take("LANGUAGES"), vars.take("MESSAGES"));
    let languages = languages::read(spoken, own_words, vars.problems());
    let lifetimes = lifetimes(vars.take("SESSION"), vars.problems());
    let (preset, lifetime) = identity(vars.take("IDENTITY"), vars.problems());
    let log_forwarded = log(vars.take("LOG"), vars.problems());
    let origins = origins::read(vars.take("ORIGINS"), vars.problems());
    let rooms = vars.take("ROOMS");
    let names = rooms::names(rooms.as_ref());
    let mut rooms = rooms::read(rooms, vars.problems());
    let routes =
        site.as_ref().map(|site| routes::read(vars.take("ROUTES"), site, &origins, &names, vars.problems()));
    if let Some(Some(routes)) = &routes
        && rooms.len() == names.len()
    {
        rooms::join(&mut rooms, routes.routes(), &origins, vars.problems());
    }
    let secrets = vars.take_where(|key| key.starts_with("PROVIDER_") && key.ends_with("_SECRET"));
    let mail_secrets =
        mail::Secrets { secret: vars.take("MAIL_SECRET"), session_token: vars.take("MAIL_SESSION_TOKEN") };
    let mail = mail::read(vars.take("MAIL"), mail_secrets, site.as_ref(), vars.problems());
    let email = email::read(vars.take("EMAIL"), vars.problems());
    if email.is_some() && mail.is_none() && vars.problems().is_empty() {
        vars.problems().note("MAIL", "nothing", "how mail goes out ([vars.MAIL]), because EMAIL needs it");
    }
    let admin_token = AdminToken::read(vars.take("ADMIN_TOKEN"), vars.problems());
    let limits = limits::read(vars.take("LIMITS"), vars.problems());
    let turnstile = turnstile::read(vars.take("TURNSTILE"), vars.take("TURNSTILE_SECRET"), vars.problems());
    let providers = providers::read(vars.take("PROVIDERS"), secrets, email.is_some(), vars.problems());
    if let Some(Some(routes)) = &routes {
        providers::check_routes(routes.routes(), &providers, vars.problems());
        routes::check_prefix(routes.routes(), &prefix, vars.problems());
    }
    let provider_order = order::read(vars.take("PROVIDER_ORDER"), &providers, vars.problems());
    let hosts = hosts::read(
        vars.take("HOSTS"),
        site.as_ref(),
        routes.as_ref().and_then(Option::as_ref),
        vars.problems(),
    );
    vars.finish();
    let site = site?;
    Some(Config {
        prefix,
        brand,
        languages,
        lifetimes,
        assertion: AssertionSettings { preset, issuer: site.as_str().to_owned(), lifetime },
        origins,
        routes: routes??,
        rooms,
        hosts,
        providers,
        provider_order,
        email,
        mail,
        limits,
        turnstile,
        admin_token,
        log_forwarded,
        keyring: keyring?,
        site,
    })
}

/// The keys, from the secret and the one before it. A secret is never shown in an error.
fn keyring(vars: &mut Table<'_>) -> Option<Keyring> {
    let mut secret = |key: &'static str| match vars.take(key)? {
        Value::String(text) => match MasterSecret::parse(&text) {
            Ok(secret) => Some(secret),
            Err(error) => {
                vars.problems().note(key, "a secret that is not shown", error);
                None
            }
        },
        _ => {
            vars.problems().note(key, "something else", "a text");
            None
        }
    };
    let previous = secret("SESSION_SECRET_PREVIOUS");
    let current = secret("SESSION_SECRET");
    if current.is_none() && vars.problems().is_empty() {
        let how = "set it with `wrangler secret put SESSION_SECRET` to what `openssl rand -base64 32` prints";
        vars.problems().note("SESSION_SECRET", "nothing", how);
    }
    current.map(|current| Keyring::new(&current, previous.as_ref()))
}

fn prefix(text: &str) -> Result<String, &'static str> {
    let inner =
        text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')).filter(|inner| !inner.is_empty());
    let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_".contains(&b);
    let segments =
        |inner: &str| inner.split('/').all(|segment| !segment.is_empty() && segment.bytes().all(allowed));
    match inner {
        Some(inner) if segments(inner) => Ok(text.to_owned()),
        _ => Err("a path such as \"/auth/\": lower-case letters, digits, - and _, a slash at both ends"),
    }
}

fn lifetimes(value: Option<Value>, problems: &mut Problems) -> Lifetimes {
    let default = Lifetimes {
        fresh: Span::from_mins(5),
        idle: Span::from_days(30),
        absolute: Span::from_days(90),
        grace: Span::from_mins(60),
    };
    let Some(value) = value else { return default };
    let mut table = Table::new("SESSION", value, problems);
    let between = |least: Span, most: Span| {
        move |text: &str| match text.parse::<Span>() {
            Ok(span) if span >= least && span <= most => Ok(span),
            _ => Err(format!("a span of time from {least} to {most}, such as \"5m\" or \"30d\"")),
        }
    };
    let year = Span::from_days(400);
    let read = Lifetimes {
        fresh: table.text("fresh", between(Span::from_secs(1), Span::from_mins(60))).unwrap_or(default.fresh),
        idle: table.text("idle", between(Span::from_secs(2), year)).unwrap_or(default.idle),
        absolute: table.text("absolute", between(Span::from_secs(2), year)).unwrap_or(default.absolute),
        grace: table.text("grace", between(Span::from_secs(0), Span::from_days(7))).unwrap_or(default.grace),
    };
    if read.idle <= read.fresh || read.absolute < read.idle {
        let found = format!("fresh {}, idle {}, absolute {}", read.fresh, read.idle, read.absolute);
        table.problems().note("SESSION", found, "fresh shorter than idle, idle no longer than absolute");
    }
    table.finish();
    read
}

fn identity(value: Option<Value>, problems: &mut Problems) -> (Preset, Span) {
    let default = Span::from_mins(5);
    let Some(value) = value else { return (Preset::default(), default) };
    let mut table = Table::new("IDENTITY", value, problems);
    let preset = table.text("preset", one_of(&Preset::ALL)).unwrap_or_default();
    let lifetime = table.text("assertion_lifetime", |text| match text.parse::<Span>() {
        Ok(span) if span >= Span::from_secs(30) && span <= Span::from_mins(60) => Ok(span),
        _ => Err("a span of time from 30s to 1h"),
    });
    table.finish();
    (preset, lifetime.unwrap_or(default))
}

fn log(value: Option<Value>, problems: &mut Problems) -> bool {
    let Some(value) = value else { return true };
    let mut table = Table::new("LOG", value, problems);
    let forwarded = table.flag("forwarded");
    table.finish();
    forwarded.unwrap_or(true)
}
