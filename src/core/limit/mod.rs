//! Limits: how many attempts pass, who is counted, and under which name.
//!
//! ```text
//! header ─ Client::parse ─▶ Client ─ Keys::counter ─▶ names ─▶ Limiter object: object::answer ─ gcra::decide
//! ```
//! The limiter is one pure function of one integer ([`gcra`]). A `Limiter` object keeps the integers of everybody in
//! one network ([`object`]), so that all dimensions of an attempt are decided in one call, together: all of them count
//! it, or none. Requests to the origin are counted in the isolate, by leases ([`lease`]). `docs/LIMITS.md` tells the
//! whole of it.

pub mod challenge;
pub mod client;
pub mod country;
pub mod gcra;
mod key;
pub mod lease;
pub mod object;
mod settings;
pub mod turnstile;

pub use client::Client;
pub use key::{CounterName, Keys, PERIOD};
pub use settings::{AccountLimits, EndpointLimits, Limits};

/// By what attempts are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// The client.
    Client,
    /// The client's network.
    Network,
    /// The browser, at this client.
    Device,
    /// The country, as the platform tells it.
    Country,
    /// The account that the attempt is about, for browsers that it does not know.
    Account,
}

impl Dimension {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Client, Self::Network, Self::Device, Self::Country, Self::Account];

    /// The stable name: in `RateLimit`, in the log line, in the configuration.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Network => "network",
            Self::Device => "device",
            Self::Country => "country",
            Self::Account => "account",
        }
    }
}

macro_rules! endpoints {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)*) => {
        /// What an attempt is for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Endpoint { $($(#[$doc])* $name,)* }

        impl Endpoint {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable name: in the configuration, in the log line.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }
        }
    };
}

endpoints! {
    /// A password at the sign-in page.
    SignIn = "sign_in";
    /// A new account.
    Register = "register";
    /// A new password for a forgotten one.
    Recover = "recover";
    /// Whatever sends a code by mail.
    Mail = "mail";
    /// A code that was typed.
    Code = "code";
    /// Choosing a password.
    Password = "password";
    /// Coming back from a provider.
    Callback = "callback";
    /// A request for the origin.
    Requests = "requests";
}
