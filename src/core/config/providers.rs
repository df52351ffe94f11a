//! `PROVIDERS`: the sign-in providers customers may choose from.

use super::client_auth;
use super::reader::{Problems, Table, words};
use crate::login::{ClaimPointers, Endpoints, Provider};
use crate::oidc::{Endpoint, Issuer};
use crate::providers::{self, Definition, Pkce, Protocol, STANDARD, Verified};
use crate::route::{Access, Route};
use crate::wire::EMAIL;
use serde_json::Value;

/// The endpoints of a plain OAuth 2.0 provider.
const ENDPOINTS: [&str; 3] = ["authorization_endpoint", "token_endpoint", "userinfo_endpoint"];

pub(super) fn read(
    value: Option<Value>,
    mut secrets: Vec<(String, Value)>,
    by_email: bool,
    problems: &mut Problems,
) -> Vec<Provider> {
    let entries = match value {
        Some(Value::Object(entries)) => entries,
        Some(other) => {
            problems.wrong("PROVIDERS", &other, "a table of providers");
            return Vec::new();
        }
        None if by_email => serde_json::Map::new(),
        None => {
            problems.note(
                "PROVIDERS",
                "nothing",
                "a table with at least one provider ([vars.PROVIDERS.name]), unless customers sign in with EMAIL",
            );
            return Vec::new();
        }
    };
    let mut read = Vec::new();
    for (id, value) in entries {
        let variable = client_auth::secret_name(&id);
        let secret =
            secrets.iter().position(|(name, _)| *name == variable).map(|at| secrets.swap_remove(at).1);
        read.extend(read_one(id, value, secret, &variable, problems));
    }
    check_issuers(&read, problems);
    for provider in read.iter().filter(|provider| provider.trusted_email && !by_email) {
        // Whoever comes with an address that has an account already proves it by a code.
        let allowed = "false, or EMAIL ([vars.EMAIL]) beside it: linking accounts takes codes by mail";
        problems.note(&format!("PROVIDERS.{}.trusted_email", provider.id), "true", allowed);
    }
    for (name, _) in secrets {
        problems.note(&name, "a secret of no provider", "PROVIDER_<NAME>_SECRET for a <name> in PROVIDERS");
    }
    read
}

/// A customer is the issuer and the subject. So what shares an issuer must speak of the same customers: it is two clients
/// of one server, and not two servers at one host.
fn check_issuers(providers: &[Provider], problems: &mut Problems) {
    for (index, provider) in providers.iter().enumerate() {
        let same = |other: &&Provider| {
            other.kind == provider.kind
                && other.endpoints == provider.endpoints
                && other.claims.subject == provider.claims.subject
        };
        let mut before = providers.iter().take(index).filter(|other| other.issuer == provider.issuer);
        if let Some(other) = before.find(|other| !same(other)) {
            problems.note(
                &format!("PROVIDERS.{}", provider.id),
                format!("the issuer {} of PROVIDERS.{} too", provider.issuer.as_str(), other.id),
                "a host of its own, or the same kind, endpoints and subject: its customers would pass for the other's",
            );
        }
    }
}

fn read_one(
    id: String,
    value: Value,
    secret: Option<Value>,
    variable: &str,
    problems: &mut Problems,
) -> Option<Provider> {
    let path = format!("PROVIDERS.{id}");
    let mut table = Table::new(path.clone(), value, problems);
    if id.len() > 32 || !id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        table.problems().note(
            &path,
            "a name that URLs cannot carry",
            "1 to 32 lower-case letters, digits and -",
        );
    }
    if id == EMAIL {
        table.problems().note(&path, "the name of sign-ins with an e-mail address", "another name");
    }
    let kind = table.text("kind", kind);
    // A name that is that of a definition stands for it, unless the provider is described in other words.
    let definition = kind.or_else(|| {
        let described = table.has("issuer") || table.has("authorization_endpoint");
        providers::find(&id).filter(|_| !described)
    });
    let label = table
        .text("name", words(64))
        .unwrap_or_else(|| definition.map_or_else(|| id.clone(), |known| known.label.to_owned()));
    let is_openid = match definition.map(|known| known.protocol) {
        Some(protocol) => matches!(protocol, Protocol::OpenId { .. }),
        None => !ENDPOINTS.iter().any(|name| table.has(name)),
    };
    let place = place(&mut table, definition, is_openid, &path);
    let client_id = table.required("client_id", words(512), "the client id the provider gave you");
    let auth = client_auth::read(&mut table, definition, secret, variable);
    let scopes = table.texts("scopes", scope).unwrap_or_else(|| default_scopes(definition, is_openid));
    let roles_claim = table.text("roles_claim", words(64));
    let claims = claims(&mut table, definition, is_openid, &path);
    let trusted_email = table.flag("trusted_email").unwrap_or(false);
    let keep_tokens = table.flag("keep_tokens").unwrap_or(false);
    if is_openid && !scopes.iter().any(|scope| scope == "openid") {
        table.problems().note(&format!("{path}.scopes"), "no \"openid\"", "a list that contains \"openid\"");
    }
    if trusted_email && claims.verified == Verified::Never {
        table.problems().note(
            &format!("{path}.trusted_email"),
            "true",
            "false: nothing says that this address is verified (email_verified says where that is, if it is)",
        );
    }
    table.finish();
    let (issuer, endpoints) = place?;
    Some(Provider {
        id,
        kind: definition.map_or("", |known| known.name),
        label,
        issuer,
        endpoints,
        client_id: client_id?,
        auth: auth?,
        scopes,
        sends_pkce: definition.is_none_or(|known| known.pkce != Pkce::NotSent),
        returns_nonce: definition.is_none_or(|known| known.nonce),
        claims,
        parameters: definition.map_or(&[], |known| known.parameters),
        quirks: definition.map_or(&[], |known| known.quirks),
        roles_claim,
        trusted_email,
        keep_tokens,
    })
}

/// Where the provider is: its issuer, and, of a plain OAuth 2.0 provider, its endpoints. What the operator says goes
/// before what is known, so that a GitLab or GitHub of one's own is the same kind with another address.
fn place(
    table: &mut Table<'_>,
    definition: Option<&'static Definition>,
    is_openid: bool,
    path: &str,
) -> Option<(Issuer, Option<Endpoints>)> {
    let names_issuer = table.has("issuer");
    let told = ENDPOINTS.map(|name| table.has(name));
    let told_issuer = table.text("issuer", issuer);
    let authorization = table.text("authorization_endpoint", address);
    let token = table.text("token_endpoint", address);
    let userinfo = table.text("userinfo_endpoint", address);
    if is_openid {
        if told.contains(&true) {
            let allowed = "none of the endpoints: those of an OpenID provider are in its metadata";
            table.problems().note(path, "an endpoint", allowed);
        }
        let known = definition.and_then(|known| Issuer::parse(known.namespace()).ok());
        if !names_issuer && known.is_none() {
            let allowed = "the provider's issuer URL, a kind, or the endpoints of an OAuth 2.0 provider";
            table.problems().note(&format!("{path}.issuer"), "nothing", allowed);
        }
        return told_issuer.or(known).map(|issuer| (issuer, None));
    }
    if told_issuer.is_some() {
        let allowed = "no issuer: this is a plain OAuth 2.0 provider, which has none";
        table.problems().note(&format!("{path}.issuer"), "an issuer", allowed);
    }
    // Subjects are unique where the browser is sent: at the host that customers know.
    let own = authorization.as_deref().and_then(origin_of);
    let (namespace, known) = match definition.map(|known| known.protocol) {
        Some(Protocol::OAuth2 { namespace, authorization_endpoint, token_endpoint, userinfo_endpoint }) => {
            let known = [authorization_endpoint, token_endpoint, userinfo_endpoint].map(Some);
            (own.unwrap_or_else(|| namespace.to_owned()), known)
        }
        _ => (own.unwrap_or_default(), [None; 3]),
    };
    let issuer = Issuer::parse(&namespace).ok();
    let mut read = Vec::new();
    let urls = [authorization, token, userinfo].into_iter().zip(known);
    for ((name, is_told), (url, known)) in ENDPOINTS.iter().zip(told).zip(urls) {
        let url = url.as_deref().or(known);
        let endpoint = url.zip(issuer.as_ref()).and_then(|(url, issuer)| Endpoint::parse(url, issuer).ok());
        // What could not be read at all has been named, and so has the first of them, which gives the namespace.
        let is_news = if url.is_some() { issuer.is_some() } else { !is_told };
        if endpoint.is_none() && is_news {
            let found = if url.is_some() { "an address we do not use" } else { "nothing" };
            table.problems().note(
                &format!("{path}.{name}"),
                found,
                "an https URL on the public network: an OAuth 2.0 provider has all three endpoints",
            );
        }
        read.extend(endpoint);
    }
    let [authorization, token, userinfo] = <[Endpoint; 3]>::try_from(read).ok()?;
    Some((issuer?, Some(Endpoints { authorization, token, userinfo })))
}

/// Where in its answers the customer is.
fn claims(
    table: &mut Table<'_>,
    definition: Option<&'static Definition>,
    is_openid: bool,
    path: &str,
) -> ClaimPointers {
    let mut claims = ClaimPointers::from(definition.map_or(&STANDARD, |known| &known.claims));
    if definition.is_none() && !is_openid {
        claims.verified = Verified::Never;
    }
    let is_told = table.has("subject");
    let subject = table.text("subject", pointer);
    if definition.is_none() && !is_openid && !is_told {
        let allowed = "where in the answer of userinfo_endpoint the customer's id is, such as \"/id\"";
        table.problems().note(&format!("{path}.subject"), "nothing", allowed);
    }
    if (definition.is_some() || is_openid) && subject.is_some() {
        // Another subject is another customer: accounts would change hands.
        let allowed = "nothing: what a customer of this provider is known by is fixed";
        table.problems().note(&format!("{path}.subject"), "a pointer", allowed);
    }
    claims.subject = subject.unwrap_or(claims.subject);
    if let Some(email) = table.text("email", pointer).filter(|email| *email != claims.email) {
        claims.email = email;
        // What is said of one address says nothing of another.
        claims.verified = Verified::Never;
    }
    if let Some(verified) = table.text("email_verified", pointer) {
        if definition.is_some_and(|known| !known.verifies_addresses()) {
            let allowed = "nothing: this provider never says that it has verified an address";
            table.problems().note(&format!("{path}.email_verified"), "a pointer", allowed);
        } else {
            claims.verified = Verified::Claim(verified);
        }
    }
    if let Some(name) = table.text("display_name", pointer) {
        claims.name = vec![name];
    }
    claims
}

/// A route may ask for the tokens of a provider that are kept, on a path where customers are identified.
pub(super) fn check_routes(routes: &[Route], providers: &[Provider], problems: &mut Problems) {
    for route in routes {
        let Some(name) = &route.provider_token else { continue };
        let kept = providers.iter().any(|provider| provider.id == *name && provider.keep_tokens);
        if !kept || route.access == Access::Public {
            let allowed =
                "the name of one of PROVIDERS with keep_tokens = true, on a route that is not public";
            problems.note(&format!("ROUTES ({route}).provider_token"), format!("\"{name}\""), allowed);
        }
    }
}

fn default_scopes(definition: Option<&'static Definition>, is_openid: bool) -> Vec<String> {
    let scopes = match definition {
        Some(known) => known.scopes,
        None if is_openid => &["openid", "email", "profile"],
        None => &[],
    };
    scopes.iter().map(|scope| (*scope).to_owned()).collect()
}

fn kind(text: &str) -> Result<&'static Definition, String> {
    providers::find(text).ok_or_else(|| {
        let names: Vec<String> = providers::ALL.iter().map(|known| format!("\"{}\"", known.name)).collect();
        format!("one of {}, or nothing, and an issuer or endpoints", names.join(", "))
    })
}

fn issuer(text: &str) -> Result<Issuer, &'static str> {
    Issuer::parse(text).map_err(
        |_| "the issuer exactly as the provider writes it: an https URL (http for localhost only), no query",
    )
}

fn address(text: &str) -> Result<String, &'static str> {
    let good = origin_of(text).is_some_and(|origin| Issuer::parse(&origin).is_ok());
    good.then(|| text.to_owned()).ok_or("an https URL (http for localhost only)")
}

/// Scheme and host of a URL.
fn origin_of(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?']).next().filter(|host| !host.is_empty())?;
    Some(format!("{scheme}://{host}"))
}

fn pointer(text: &str) -> Result<String, &'static str> {
    let good = text.starts_with('/') && text.len() <= 128 && !text.chars().any(char::is_whitespace);
    good.then(|| text.to_owned()).ok_or("a JSON pointer such as \"/user/id\"")
}

fn scope(text: &str) -> Result<String, &'static str> {
    // RFC 6749 §3.3: %x21 / %x23-5B / %x5D-7E
    let fits = !text.is_empty()
        && text.len() <= 255
        && text.bytes().all(|b| matches!(b, 0x21 | 0x23..=0x5b | 0x5d..=0x7e));
    fits.then(|| text.to_owned()).ok_or("a scope without spaces, quotes or backslashes")
}
