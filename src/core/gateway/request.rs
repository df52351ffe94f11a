//! A request as the gateway sees it.

use crate::http::Asking;

/// The head of a request. The URL is the absolute one the platform has parsed (WHATWG URL), exactly as it will be
/// forwarded; header names are lower-case.
#[derive(Clone, Debug, Default, serde::Deserialize)]
pub struct Head {
    /// The method.
    pub method: String,
    /// The URL.
    pub url: String,
    /// The header fields.
    pub headers: Vec<(String, String)>,
    /// The body of a POST to a page of the gateway's own. Nothing of any other request is read.
    #[serde(default)]
    pub body: String,
    /// Whether that body was longer than any form of ours (`http::Form::MAX_BYTES`); then it was not read to its end.
    #[serde(default)]
    pub body_too_large: bool,
}

impl Head {
    /// The value of a header, by its lower-case name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// All header names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.headers.iter().map(|(name, _)| name.as_str())
    }

    /// What tells who is asking.
    pub fn asking(&self) -> Asking<'_> {
        Asking {
            method: &self.method,
            sec_fetch_mode: self.header("sec-fetch-mode"),
            sec_fetch_dest: self.header("sec-fetch-dest"),
            accept: self.header("accept"),
            upgrade: self.header("upgrade"),
            origin: self.header("origin"),
            access_control_request_method: self.header("access-control-request-method"),
            x_requested_with: self.header("x-requested-with"),
            content_type: self.header("content-type"),
        }
    }
}
