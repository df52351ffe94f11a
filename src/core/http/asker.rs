//! Who is asking: a person looking at a page, a script, a preflight or a socket. Each gets an answer it can use.

/// What kind of answer fits a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// A browser showing a page: may be redirected, gets HTML.
    Navigation,
    /// A script, an API client or a subresource: gets a status and `application/problem+json`, never a redirect.
    Script,
    /// A CORS preflight (Fetch Standard §4.8): carries no credentials and is never challenged.
    Preflight,
    /// A WebSocket opening handshake (RFC 6455 §4.1): authenticated at the handshake, never redirected.
    WebSocket,
}

/// What a route is configured to serve.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RouteKind {
    /// Pages, and whatever they load.
    #[default]
    Page,
    /// An interface for programs: nothing on it is ever answered with a redirect to a sign-in page.
    Api,
}

/// The parts of a request that tell who is asking. A header that was not sent is `None`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asking<'h> {
    /// The method, in upper case.
    pub method: &'h str,
    /// `Sec-Fetch-Mode` (W3C Fetch Metadata §2.2).
    pub sec_fetch_mode: Option<&'h str>,
    /// `Sec-Fetch-Dest` (W3C Fetch Metadata §2.1).
    pub sec_fetch_dest: Option<&'h str>,
    /// `Accept`.
    pub accept: Option<&'h str>,
    /// `Upgrade`.
    pub upgrade: Option<&'h str>,
    /// `Origin`.
    pub origin: Option<&'h str>,
    /// `Access-Control-Request-Method`.
    pub access_control_request_method: Option<&'h str>,
    /// `X-Requested-With`: what script libraries sent before Fetch Metadata existed.
    pub x_requested_with: Option<&'h str>,
    /// `Content-Type`.
    pub content_type: Option<&'h str>,
}

impl Asking<'_> {
    /// Decides who is asking, on a route of this kind. In doubt it is a script: a redirect it cannot follow would
    /// be worse for it than a plain answer is for a person.
    pub fn asker(&self, kind: RouteKind) -> Asker {
        if self.method == "GET" && self.upgrade.is_some_and(names_websocket) {
            return Asker::WebSocket;
        }
        if self.method == "OPTIONS" && self.origin.is_some() && self.access_control_request_method.is_some() {
            return Asker::Preflight;
        }
        let navigates = match (self.sec_fetch_mode, self.sec_fetch_dest) {
            (Some(mode), _) => mode == "navigate",
            (None, Some(dest)) => matches!(dest, "document" | "iframe" | "frame"),
            (None, None) => self.looks_like_navigation(),
        };
        if kind == RouteKind::Page && navigates { Asker::Navigation } else { Asker::Script }
    }

    /// The guess for a browser without Fetch Metadata.
    fn looks_like_navigation(&self) -> bool {
        let method_fits = match self.method {
            "GET" | "HEAD" => true,
            "POST" => self.content_type.is_some_and(is_form),
            _ => false,
        };
        method_fits && self.x_requested_with.is_none() && self.accept.is_some_and(prefers_html)
    }
}

fn names_websocket(upgrade: &str) -> bool {
    upgrade.split(',').any(|protocol| protocol.trim_ascii().eq_ignore_ascii_case("websocket"))
}

/// Whether a browser's own form could have sent this media type (HTML Standard, `enctype`).
fn is_form(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or_default().trim_ascii();
    ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"]
        .iter()
        .any(|form| media_type.eq_ignore_ascii_case(form))
}

/// Whether an `Accept` field (RFC 9110 §12.5.1) asks for HTML by name, before any JSON. `*/*` alone does not.
fn prefers_html(accept: &str) -> bool {
    let mut html = 0;
    let mut json = 0;
    for range in accept.split(',') {
        let mut parts = range.split(';').map(str::trim_ascii);
        let media_type = parts.next().unwrap_or_default();
        let is = |name: &str| media_type.eq_ignore_ascii_case(name);
        let quality = parts
            .find_map(|part| part.strip_prefix("q=").or(part.strip_prefix("Q=")))
            .map_or(1000, thousandths);
        if is("text/html") || is("application/xhtml+xml") {
            // Between equals the one named first is preferred.
            if quality > json {
                html = html.max(quality);
            }
        } else if is("application/json") || media_type.to_ascii_lowercase().ends_with("+json") {
            json = json.max(quality);
        }
    }
    html > 0 && html >= json
}

/// A quality value (RFC 9110 §12.4.2) in thousandths; 0 if malformed.
fn thousandths(quality: &str) -> u32 {
    let (whole, fraction) = quality.split_once('.').unwrap_or((quality, ""));
    if fraction.len() > 3 || !fraction.bytes().all(|b| b.is_ascii_digit()) {
        return 0;
    }
    match whole {
        "1" => 1000,
        "0" => format!("{fraction:0<3}").parse().unwrap_or(0),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BROWSER: Option<&str> = Some("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

    fn get() -> Asking<'static> {
        Asking { method: "GET", ..Asking::default() }
    }

    #[test]
    fn every_asker_is_told_by_its_headers() {
        use Asker::{Navigation, Preflight, Script, WebSocket};
        let form = Some("application/x-www-form-urlencoded; charset=utf-8");
        let table: &[(Asking<'_>, Asker)] = &[
            (Asking { sec_fetch_mode: Some("navigate"), ..get() }, Navigation),
            (Asking { sec_fetch_mode: Some("navigate"), method: "POST", ..get() }, Navigation),
            (
                Asking { sec_fetch_mode: Some("navigate"), sec_fetch_dest: Some("iframe"), ..get() },
                Navigation,
            ),
            (Asking { sec_fetch_mode: Some("cors"), accept: BROWSER, ..get() }, Script),
            (Asking { sec_fetch_mode: Some("same-origin"), accept: BROWSER, ..get() }, Script),
            (Asking { sec_fetch_mode: Some("no-cors"), sec_fetch_dest: Some("image"), ..get() }, Script),
            (Asking { sec_fetch_dest: Some("document"), ..get() }, Navigation),
            (Asking { sec_fetch_dest: Some("script"), accept: BROWSER, ..get() }, Script),
            (Asking { accept: BROWSER, ..get() }, Navigation),
            (Asking { accept: BROWSER, method: "HEAD", ..get() }, Navigation),
            (Asking { accept: BROWSER, x_requested_with: Some("XMLHttpRequest"), ..get() }, Script),
            (Asking { accept: BROWSER, method: "POST", content_type: form, ..get() }, Navigation),
            (
                Asking { accept: BROWSER, method: "POST", content_type: Some("application/json"), ..get() },
                Script,
            ),
            (Asking { accept: BROWSER, method: "POST", ..get() }, Script),
            (Asking { accept: BROWSER, method: "DELETE", ..get() }, Script),
            (Asking { accept: BROWSER, method: "OPTIONS", ..get() }, Script),
            (get(), Script),
            (Asking { accept: Some("*/*"), ..get() }, Script),
            (Asking { accept: Some("application/json, text/plain, */*"), ..get() }, Script),
            (Asking { accept: Some("application/json, text/html"), ..get() }, Script),
            (Asking { accept: Some("text/html, application/json"), ..get() }, Navigation),
            (Asking { accept: Some("text/html;q=0.5, application/problem+json;q=0.9"), ..get() }, Script),
            (Asking { accept: Some("application/json;q=0.5,TEXT/HTML;level=1;q=0.75"), ..get() }, Navigation),
            (Asking { accept: Some("text/html;q=0"), ..get() }, Script),
            (Asking { accept: Some("text/html;q=0.0000001"), ..get() }, Script),
            (Asking { accept: Some(",;,q=;"), ..get() }, Script),
            (Asking { upgrade: Some("websocket"), ..get() }, WebSocket),
            (
                Asking { upgrade: Some("h2c, WebSocket"), sec_fetch_mode: Some("websocket"), ..get() },
                WebSocket,
            ),
            (Asking { upgrade: Some("websocket"), method: "POST", ..get() }, Script),
            (Asking { upgrade: Some("h2c"), accept: BROWSER, ..get() }, Navigation),
            (
                Asking {
                    method: "OPTIONS",
                    origin: Some("https://app.example"),
                    access_control_request_method: Some("PUT"),
                    ..get()
                },
                Preflight,
            ),
            (Asking { method: "OPTIONS", origin: Some("https://app.example"), ..get() }, Script),
            (Asking { method: "OPTIONS", access_control_request_method: Some("PUT"), ..get() }, Script),
            (
                Asking {
                    origin: Some("https://app.example"),
                    access_control_request_method: Some("PUT"),
                    ..get()
                },
                Script,
            ),
        ];
        for (asking, expected) in table {
            assert_eq!(asking.asker(RouteKind::Page), *expected, "{asking:?}");
            let on_an_api = if *expected == Navigation { Script } else { *expected };
            assert_eq!(asking.asker(RouteKind::Api), on_an_api, "{asking:?}");
        }
    }
}
