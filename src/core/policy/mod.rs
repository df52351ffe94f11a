//! May this customer pass? The answer is a witness that only this module makes.

use crate::refusal::Refusal;
use crate::route::{Access, Route};
use crate::session::Session;

/// The right to be forwarded: made only by [`decide`].
#[derive(Clone, Debug)]
pub struct Permitted {
    identity: Option<Session>,
    _decided: (),
}

impl Permitted {
    /// The customer the origin is to be told of; `None` on public routes and for anonymous visitors.
    pub fn identity(&self) -> Option<&Session> {
        self.identity.as_ref()
    }

    /// The right of a request that carries no customer's authority anywhere, such as a CORS preflight: it passes
    /// without identity (Fetch §4.8: a preflight has no credentials).
    pub fn without_identity() -> Self {
        Self { identity: None, _decided: () }
    }
}

/// Whether a route must know who asks before anything can be decided.
pub fn needs_identity(access: &Access) -> bool {
    !matches!(access, Access::Public)
}

/// Decides whether `session` may take `route`.
///
/// # Errors
/// [`Refusal::SignInRequired`] when somebody must sign in first, [`Refusal::RoleRequired`] when they did and lack
/// every role the route names.
pub fn decide(route: &Route, session: Option<Session>) -> Result<Permitted, Refusal> {
    let identity = match (&route.access, session) {
        (Access::Public, _) => None,
        (Access::Optional, session) => session,
        (Access::Required, Some(session)) => Some(session),
        (Access::Roles(roles), Some(session)) => {
            if !roles.iter().any(|role| session.token().profile.has_role(role)) {
                return Err(Refusal::RoleRequired);
            }
            Some(session)
        }
        (Access::Required | Access::Roles(_), None) => return Err(Refusal::SignInRequired),
    };
    Ok(Permitted { identity, _decided: () })
}
