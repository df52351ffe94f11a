//! The session token: what `__Host-session` carries (`docs/TOKEN.md`).

use crate::base::{AccountId, FlowId, SessionId, Span, Text, Timestamp};
use crate::crypto::{Keyring, OpenError, Purpose, open, seal};
use serde::{Deserialize, Serialize};

/// What the identity headers tell about a customer, in sizes that keep the cookie under its budget.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The e-mail address as the provider gave it; at most 254 bytes (RFC 5321 §4.5.3.1.3).
    pub email: Option<Text<254>>,
    /// Whether the provider vouches for the address.
    pub email_verified: bool,
    /// The display name, clipped to 96 bytes.
    pub name: Option<Text<96>>,
    /// The language tag (BCP 47) the provider knows.
    pub locale: Option<Text<35>>,
    /// Flat roles, comma-separated, each without a comma; at most 128 bytes together.
    pub roles: Option<Text<128>>,
}

impl Profile {
    /// Whether one of the roles is `role`.
    pub fn has_role(&self, role: &str) -> bool {
        self.roles().any(|held| held == role)
    }

    /// The roles, one by one.
    pub fn roles(&self) -> impl Iterator<Item = &str> {
        self.roles.iter().flat_map(|roles| roles.as_str().split(','))
    }

    /// As many whole roles as fit; those with a comma or control character are left out.
    pub fn join_roles<'r>(roles: impl Iterator<Item = &'r str>) -> Option<Text<128>> {
        let mut joined = String::new();
        for role in roles.filter(|role| !role.is_empty() && !role.contains(',') && !role.chars().any(char::is_control)) {
            let separator = usize::from(!joined.is_empty());
            if joined.len() + separator + role.len() > 128 {
                continue;
            }
            if separator == 1 {
                joined.push(',');
            }
            joined.push_str(role);
        }
        Text::exact(&joined)
    }
}

/// How long a session lives; the defaults are those of `docs/CONFIGURATION.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lifetimes {
    /// A token is valid on its own for this long; then the Account object is asked. It bounds how long a token
    /// outlives the end of its session.
    pub fresh: Span,
    /// A session not used for this long ends.
    pub idle: Span,
    /// A session ends this long after the sign-in, whatever happens.
    pub absolute: Span,
    /// While the Account object cannot be reached, a token keeps working this long after `fresh`.
    pub grace: Span,
}

/// The payload of the token. Anyone may read it; nobody else can write one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionToken {
    /// Whose session it is.
    pub account: AccountId,
    /// Which session of that account.
    pub session: SessionId,
    /// The login flow that made it: a reloaded callback is recognised by it.
    pub flow: FlowId,
    /// When the customer signed in (`auth_time` to the origin).
    pub signed_in_at: Timestamp,
    /// Until when the token is valid without asking.
    pub fresh_until: Timestamp,
    /// Until when the session lives unless it is used.
    pub idle_until: Timestamp,
    /// When it ends in any case.
    pub ends_at: Timestamp,
    /// The provider that vouched for the customer.
    pub provider: Text<32>,
    /// What the headers tell.
    pub profile: Profile,
}

/// What a verified session is worth right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Valid on its own.
    Fresh,
    /// The Account object must be asked; if it cannot be, the session still counts.
    Stale,
    /// The Account object must be asked, and without its answer the session does not count.
    Overdue,
}

/// A session whose token was verified, by this module and nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    token: SessionToken,
    _verified: (),
}

/// Why a presented token is no session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionError {
    /// The seal is broken.
    Seal(OpenError),
    /// It was not used for too long.
    Idle,
    /// It has reached its end.
    Ended,
}

impl SessionError {
    /// The reason code of the log line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Seal(OpenError::Malformed) => "session_malformed",
            Self::Seal(OpenError::UnknownKey) => "session_unknown_key",
            Self::Seal(OpenError::Forged) => "session_forged",
            Self::Idle => "session_idle",
            Self::Ended => "session_ended",
        }
    }
}

impl Session {
    /// Verifies a presented token: its seal, then its idle and absolute end.
    ///
    /// # Errors
    /// [`SessionError`]; the customer is then anonymous.
    pub fn open(keyring: &Keyring, token: &str, now: Timestamp) -> Result<Self, SessionError> {
        let (token, _) = open::<SessionToken>(keyring, Purpose::Session, b"", token).map_err(SessionError::Seal)?;
        if now >= token.ends_at {
            return Err(SessionError::Ended);
        }
        if now >= token.idle_until {
            return Err(SessionError::Idle);
        }
        Ok(Self { token, _verified: () })
    }

    /// A new token for a session that the Account object has just confirmed, and the session it stands for.
    pub fn issue(keyring: &Keyring, token: SessionToken) -> (Self, String) {
        let text = seal(keyring, Purpose::Session, b"", &token);
        (Self { token, _verified: () }, text)
    }

    /// What the token says.
    pub fn token(&self) -> &SessionToken {
        &self.token
    }

    /// What the session is worth at `now`, given how long it may outlive an unreachable Account object.
    pub fn standing(&self, now: Timestamp, grace: Span) -> Standing {
        if now < self.token.fresh_until {
            Standing::Fresh
        } else if now < self.token.fresh_until + grace {
            Standing::Stale
        } else {
            Standing::Overdue
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Id;
    use crate::crypto::MasterSecret;

    fn keyring() -> Keyring {
        Keyring::new(&MasterSecret::parse("Hq1vL0o3uX7+Jc2mS9/Tz8bRkEw5yAYdN4PgQfViZ6U=").unwrap(), None)
    }

    fn token() -> SessionToken {
        SessionToken {
            account: Id::from_bytes([1; 16]),
            session: Id::from_bytes([2; 16]),
            flow: Id::from_bytes([3; 16]),
            signed_in_at: Timestamp::from_secs(1_000),
            fresh_until: Timestamp::from_secs(1_300),
            idle_until: Timestamp::from_secs(5_000),
            ends_at: Timestamp::from_secs(9_000),
            provider: Text::exact("demo").unwrap(),
            profile: Profile::default(),
        }
    }

    #[test]
    fn c10_idle_and_absolute_ends_are_enforced() {
        let keys = keyring();
        let (_, text) = Session::issue(&keys, token());
        let open = |now| Session::open(&keys, &text, Timestamp::from_secs(now)).map(|_| ());
        assert_eq!(open(4_999), Ok(()));
        assert_eq!(open(5_000), Err(SessionError::Idle));
        assert_eq!(open(9_000), Err(SessionError::Ended));
    }

    #[test]
    fn a_session_goes_from_fresh_to_stale_to_overdue() {
        let (session, _) = Session::issue(&keyring(), token());
        let standing = |now| session.standing(Timestamp::from_secs(now), Span::from_secs(100));
        assert_eq!(standing(1_299), Standing::Fresh);
        assert_eq!(standing(1_300), Standing::Stale);
        assert_eq!(standing(1_400), Standing::Overdue);
    }

    #[test]
    fn the_largest_token_fits_the_cookie_budget() {
        let largest = SessionToken {
            signed_in_at: Timestamp::from_secs(u64::from(u32::MAX)),
            fresh_until: Timestamp::from_secs(u64::from(u32::MAX)),
            idle_until: Timestamp::from_secs(u64::from(u32::MAX)),
            ends_at: Timestamp::from_secs(u64::from(u32::MAX)),
            provider: Text::clipped(&"p".repeat(99)).unwrap(),
            profile: Profile {
                email: Text::clipped(&"e".repeat(999)),
                email_verified: true,
                name: Text::clipped(&"é".repeat(999)),
                locale: Text::clipped(&"l".repeat(999)),
                roles: Text::clipped(&"r".repeat(999)),
            },
            ..token()
        };
        let (_, text) = Session::issue(&keyring(), largest);
        let both = format!("__Host-session={text}; __Host-browser={}", "b".repeat(22));
        assert!(both.len() < 1_024, "{} bytes", both.len());
    }

    #[test]
    fn h14_roles_are_capped_whole() {
        let many: Vec<String> = (0..500).map(|n| format!("group-{n}")).collect();
        let joined = Profile::join_roles(many.iter().map(String::as_str)).unwrap();
        assert!(joined.as_str().len() <= 128);
        assert!(joined.as_str().split(',').all(|role| many.iter().any(|known| known == role)));
        let odd = Profile::join_roles(["a,b", "", "c\r\nd", "ok"].into_iter()).unwrap();
        assert_eq!(odd.as_str(), "ok");
    }
}
