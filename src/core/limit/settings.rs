//! How much is allowed where, unless the operator says otherwise.

use super::{Dimension, Endpoint};
use crate::base::Quota;

/// What is allowed at one endpoint. `None`: no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EndpointLimits {
    /// By a client.
    pub client: Option<Quota>,
    /// By a network.
    pub network: Option<Quota>,
    /// By a browser at one client.
    pub device: Option<Quota>,
    /// By everybody in a country. None unless the operator wants one: it would be a means to lock a whole country out.
    pub country: Option<Quota>,
}

impl EndpointLimits {
    /// The quota of a dimension.
    pub fn of(&self, dimension: Dimension) -> Option<Quota> {
        match dimension {
            Dimension::Client => self.client,
            Dimension::Network => self.network,
            Dimension::Device => self.device,
            Dimension::Country => self.country,
            Dimension::Account => None,
        }
    }
}

/// What is allowed to be tried on one account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccountLimits {
    /// Passwords from browsers that it does not know.
    pub tries: Quota,
    /// Passwords beyond that, each with a proof of work.
    pub challenged: Quota,
    /// Passwords from each browser that it knows, whatever strangers do.
    pub device: Quota,
}

/// Every limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limits {
    endpoints: Vec<EndpointLimits>,
    /// What is allowed to be tried on one account.
    pub account: AccountLimits,
    /// Passwords that were wrong, of all accounts together and from browsers they do not know. When more than half of
    /// it is used up, that is an attack.
    pub attack: Quota,
    /// The longest head of a request, in bytes: its URL, and the names and values of its headers.
    pub head_bytes: usize,
    /// The longest body of a request for the origin, in bytes. `None`: no limit.
    pub body_bytes: Option<u64>,
}

impl Limits {
    /// The longest head unless the operator says otherwise.
    pub const HEAD_BYTES: usize = 65_536;

    /// What is allowed at an endpoint.
    pub fn at(&self, endpoint: Endpoint) -> EndpointLimits {
        self.endpoints.get(endpoint as usize).copied().unwrap_or(defaults(endpoint))
    }

    /// Sets what is allowed at an endpoint.
    pub fn set(&mut self, endpoint: Endpoint, limits: EndpointLimits) {
        if let Some(known) = self.endpoints.get_mut(endpoint as usize) {
            *known = limits;
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            endpoints: Endpoint::ALL.iter().map(|endpoint| defaults(*endpoint)).collect(),
            account: AccountLimits {
                tries: Quota::per(10, 3_600),
                challenged: Quota::per(20, 3_600),
                device: Quota::per(10, 600),
            },
            attack: Quota::per(100, 86_400),
            head_bytes: Self::HEAD_BYTES,
            body_bytes: None,
        }
    }
}

/// A household, or an office behind one address, signs in without noticing any of this.
fn defaults(endpoint: Endpoint) -> EndpointLimits {
    let three = |client, network, device| EndpointLimits {
        client: Some(client),
        network: Some(network),
        device: Some(device),
        country: None,
    };
    match endpoint {
        Endpoint::SignIn => three(Quota::per(60, 600), Quota::per(600, 600), Quota::per(30, 600)),
        Endpoint::Register | Endpoint::Recover => {
            three(Quota::per(20, 3_600), Quota::per(200, 3_600), Quota::per(10, 3_600))
        }
        Endpoint::Mail => three(Quota::per(30, 3_600), Quota::per(300, 3_600), Quota::per(15, 3_600)),
        Endpoint::Code => three(Quota::per(60, 600), Quota::per(600, 600), Quota::per(30, 600)),
        Endpoint::Password => three(Quota::per(30, 600), Quota::per(300, 600), Quota::per(20, 600)),
        Endpoint::Callback => three(Quota::per(120, 600), Quota::per(1_200, 600), Quota::per(60, 600)),
        Endpoint::Requests => {
            EndpointLimits { client: Some(Quota::new(1_200, 50)), network: None, device: None, country: None }
        }
    }
}
