//! Every reason for which a request does not get what it asked for.
//!
//! One enum: a stable code, an HTTP status, and whose doing it is. The public text never says which check failed;
//! the log line does. `docs/REFUSALS.md` lists them and is tested against this file.

/// Whose doing a refusal is: who has to act so that it does not happen again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The caller's: another request would be answered.
    Caller,
    /// The operator's: configuration or secrets.
    Operator,
    /// The origin's.
    Origin,
    /// The identity provider's.
    Provider,
    /// Ours, or the platform's.
    Gateway,
}

macro_rules! refusals {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $status:literal, $fault:ident;)*) => {
        /// A reason for not doing what a request asked.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Refusal { $($(#[$doc])* $name,)* }

        impl Refusal {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable code: in the log line, in `problem+json`, in the documentation.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// The HTTP status (RFC 9110 §15).
            pub const fn status(self) -> u16 {
                match self { $(Self::$name => $status,)* }
            }

            /// Whose doing it is.
            pub const fn fault(self) -> Fault {
                match self { $(Self::$name => Fault::$fault,)* }
            }
        }
    };
}

refusals! {
    /// The path has a spelling that origins read in different ways.
    AmbiguousPath = "ambiguous_path", 400, Caller;
    /// A form, query or header of a gateway page is not what the page sends.
    BadRequest = "bad_request", 400, Caller;
    /// The route is for signed-in customers.
    SignInRequired = "sign_in_required", 401, Caller;
    /// The customer is signed in and lacks the role.
    RoleRequired = "role_required", 403, Caller;
    /// A form or WebSocket came from another site.
    CrossSite = "cross_site", 403, Caller;
    /// No route or page is there.
    NotFound = "not_found", 404, Caller;
    /// The route or page does not serve the method.
    MethodNotAllowed = "method_not_allowed", 405, Caller;
    /// The body is longer than any form of ours, or than the operator lets pass.
    TooLarge = "too_large", 413, Caller;
    /// The URL and the headers together are longer than the operator lets pass.
    HeadTooLarge = "head_too_large", 431, Caller;
    /// A limit is used up for now.
    TooManyRequests = "too_many_requests", 429, Caller;
    /// The form has something in it that will not do; the page says what.
    Unprocessable = "unprocessable", 422, Caller;
    /// The operator has closed the account.
    AccountDisabled = "account_disabled", 403, Caller;
    /// The host is none that this gateway serves.
    UnknownHost = "unknown_host", 421, Caller;
    /// The login flow cannot be continued: stale, replayed, or begun in another browser. It starts afresh.
    LoginExpired = "login_expired", 400, Caller;
    /// The customer or the provider ended the login there.
    LoginDeclined = "login_declined", 400, Caller;
    /// The provider answered, and the answer cannot be trusted.
    ProviderUntrusted = "provider_untrusted", 502, Provider;
    /// The provider cannot be reached or does not answer properly.
    ProviderUnavailable = "provider_unavailable", 503, Provider;
    /// The configuration has errors; the gateway is closed until they are mended.
    Misconfigured = "misconfigured", 503, Operator;
    /// The Account object cannot be reached and the session needs it.
    AccountUnavailable = "account_unavailable", 503, Gateway;
    /// The Limiter object cannot be reached, and what it guards stays closed.
    LimiterUnavailable = "limiter_unavailable", 503, Gateway;
    /// The waiting room is full: a place in the queue was given instead.
    Queued = "queued", 503, Gateway;
    /// As many requests are at the origin as it may have at once, and waiting a little did not help.
    OriginBusy = "origin_busy", 503, Origin;
    /// The origin cannot be reached or broke off.
    OriginUnreachable = "origin_unreachable", 502, Origin;
    /// The origin did not answer in time.
    OriginTimeout = "origin_timeout", 504, Origin;
    /// Something failed here that should not.
    Internal = "internal", 500, Gateway;
}

impl Refusal {
    /// Seconds after which trying again makes sense (`Retry-After`, RFC 9110 §10.2.3).
    pub const fn retry_after(self) -> Option<u32> {
        match self {
            Self::ProviderUnavailable
            | Self::AccountUnavailable
            | Self::LimiterUnavailable
            | Self::OriginBusy
            | Self::OriginUnreachable => Some(5),
            Self::OriginTimeout | Self::Misconfigured => Some(30),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn codes_are_unique_and_statuses_are_errors() {
        let codes: HashSet<_> = Refusal::ALL.iter().map(|refusal| refusal.code()).collect();
        assert_eq!(codes.len(), Refusal::ALL.len());
        assert!(Refusal::ALL.iter().all(|refusal| (400..600).contains(&refusal.status())));
    }
}
