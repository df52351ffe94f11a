//! A small router that does what the real one has to: all readings of a path must lead to the same route.
#![allow(dead_code, reason = "each test binary asks some of it")]

use vestibule_core::http::{Capitals, Reading, check_spelling};

/// What the house rules say about a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    Public,
    Protected,
    /// Answered with 400.
    Refused,
}
use Access::{Protected, Public, Refused};

/// One set of house rules: the folders that are not as the rest is.
pub struct House {
    public: &'static [&'static str],
    protected: &'static [&'static str],
    rest: Access,
}

/// Only `/public` is open.
pub const CLOSED: House = House { public: &["/public"], protected: &[], rest: Protected };
/// All is open but `/admin` and `/Staff`.
pub const OPEN: House = House { public: &[], protected: &["/admin", "/Staff"], rest: Public };

impl House {
    /// What becomes of a request for `path`.
    pub fn access(&self, path: &str) -> Access {
        let Ok(spelling) = check_spelling(path) else {
            return Refused;
        };
        let decision = self.route(spelling.path(), Capitals::Kept);
        let unanimous = |reading: Reading<'_>| match reading.capitals {
            Capitals::None => {
                [Capitals::Kept, Capitals::Folded].iter().all(|c| self.route(reading.path, *c) == decision)
            }
            capitals => self.route(reading.path, capitals) == decision,
        };
        if spelling.all(unanimous) { decision } else { Refused }
    }

    /// The rule for the path as one reader reads it.
    pub fn route(&self, path: &str, capitals: Capitals) -> Access {
        let below = |folder: &&str| {
            let folder =
                if capitals == Capitals::Folded { folder.to_lowercase() } else { (*folder).to_owned() };
            path.strip_prefix(&*folder).is_some_and(|after| after.is_empty() || after.starts_with('/'))
        };
        if self.public.iter().any(below) {
            Public
        } else if self.protected.iter().any(below) {
            Protected
        } else {
            self.rest
        }
    }
}
