//! What isolates and a `Lobby` object say to each other.

use super::holder::Holder;
use serde::{Deserialize, Serialize};

/// In which line somebody stands. Each has a share of the room of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// In the middle of a purchase: at a route with `checkout = true`.
    Checkout,
    /// Signed in.
    SignedIn,
    /// Anybody else.
    Guest,
}

impl Class {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Checkout, Self::SignedIn, Self::Guest];

    /// Its name, as the configuration and the log write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Checkout => "checkout",
            Self::SignedIn => "signed_in",
            Self::Guest => "guest",
        }
    }
}

/// One number for each class.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PerClass<T> {
    checkout: T,
    signed_in: T,
    guest: T,
}

impl<T: Copy> PerClass<T> {
    /// These numbers, in the order of [`Class::ALL`].
    pub const fn new([checkout, signed_in, guest]: [T; 3]) -> Self {
        Self { checkout, signed_in, guest }
    }

    /// The number of a class.
    pub const fn of(&self, class: Class) -> T {
        match class {
            Class::Checkout => self.checkout,
            Class::SignedIn => self.signed_in,
            Class::Guest => self.guest,
        }
    }

    /// The number of a class, to be changed.
    pub const fn of_mut(&mut self, class: Class) -> &mut T {
        match class {
            Class::Checkout => &mut self.checkout,
            Class::SignedIn => &mut self.signed_in,
            Class::Guest => &mut self.guest,
        }
    }

    /// What `combine` makes of each class's two.
    #[must_use]
    pub fn with(self, other: Self, combine: impl Fn(T, T) -> T) -> Self {
        Self::new(Class::ALL.map(|class| combine(self.of(class), other.of(class))))
    }

    /// The numbers, in the order of [`Class::ALL`].
    pub const fn values(&self) -> [T; 3] {
        [self.checkout, self.signed_in, self.guest]
    }
}

/// One customer at the door of a room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LobbyVisit {
    /// Who they are.
    pub holder: Holder,
    /// The device of an account's customer: a place it has as a guest becomes theirs.
    #[serde(default)]
    pub device: Option<Holder>,
    /// The line they would stand in.
    pub class: Class,
    /// A keyed hash of the network they come from, if it is known.
    #[serde(default)]
    pub network: Option<u64>,
    /// Whether they ask to be let in, and so get a place if they have none. Otherwise they were only seen: that keeps
    /// the place they have, and renews the pass.
    pub enters: bool,
}

/// What a customer's place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// They are inside.
    Inside {
        /// Until when the pass is good, in milliseconds since the epoch.
        until: u64,
    },
    /// They wait.
    Waiting {
        /// In which line.
        class: Class,
        /// The number of their place there: one more than that of whoever came before.
        number: u32,
    },
    /// The doors are not open yet. Whoever is here when they open gets a place by lot.
    Early,
    /// Too many of their network wait already: they get a place when one of those is gone, or when they sign in.
    Crowded,
    /// They have no place, and did not ask for one.
    Unknown,
}

/// How the origin fares, as one isolate has seen it since it said so last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Health {
    /// Requests that the origin answered, or should have.
    pub requests: u32,
    /// Those it did not answer, or with 500 and above.
    pub failures: u32,
    /// Those it took longer over than the room allows.
    pub slow: u32,
    /// The longest `Retry-After` of a 429 or 503, in seconds.
    #[serde(default)]
    pub retry_after: u32,
}

impl Health {
    /// Whether there is nothing to tell.
    pub const fn is_empty(&self) -> bool {
        self.requests == 0 && self.retry_after == 0
    }
}

/// What an isolate has at the origin. It asks one question of this kind at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OriginUse {
    /// How many requests it may have there at most, until it is answered.
    pub held: u32,
    /// How many it has.
    pub used: u32,
    /// How many it wants to be allowed.
    pub wanted: u32,
    /// Until when, by the answer that it heard last: an object that has given something else since knows that this question is
    /// an old one, or that its answer was lost.
    #[serde(default)]
    pub until: u64,
}

/// What an operator does with a room while it is open (`make admin lobby`). What is not named stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LobbyOrder {
    /// How many customers may be inside; zero: as the configuration says.
    #[serde(default)]
    pub inside: Option<u32>,
    /// How many new ones a minute; zero: as the configuration says.
    #[serde(default)]
    pub per_minute: Option<u32>,
    /// The mode, by its name; `configured`: as the configuration says.
    #[serde(default)]
    pub mode: Option<String>,
    /// When the doors open, in seconds since the epoch; zero: as the configuration says.
    #[serde(default)]
    pub opens_at: Option<u64>,
}

/// What is asked of a `Lobby` object.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LobbyRequest {
    /// An isolate tells what it has seen, and is told how things stand.
    Sync {
        /// The room.
        room: String,
        /// A random number that names the isolate.
        isolate: u64,
        /// Who came.
        visits: Vec<LobbyVisit>,
        /// Its requests at the origin, if it asks for permits.
        #[serde(default)]
        origin: Option<OriginUse>,
        /// How the origin fares.
        #[serde(default)]
        health: Health,
    },
    /// How does the room stand? With an order, after that is carried out.
    Operate {
        /// The room.
        room: String,
        /// What to change.
        order: LobbyOrder,
    },
}

/// How a room stands, as far as isolates need to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LobbyView {
    /// The highest number of each line that has been called, or passed over.
    pub called: PerClass<u32>,
    /// How many of each line are likely to be let in within an hour.
    pub pace: PerClass<u32>,
    /// How many that are called before whoever has not been called yet, beside those with lower numbers: they were called
    /// or passed over before, and may come back.
    #[serde(default)]
    pub owed: PerClass<u32>,
    /// How many thousandths of a place are filled from each line while everybody who is inside leaves once; zero: its turn
    /// comes only when nobody else waits.
    pub turnover: PerClass<u32>,
    /// How many may come in within a minute.
    #[serde(default)]
    pub per_minute: Option<u32>,
    /// When the doors open, if they are closed until then, in milliseconds since the epoch.
    pub opens_at: Option<u64>,
    /// Whether everybody may pass: the room is off, or calm.
    pub is_free: bool,
    /// After so many milliseconds it makes sense to ask again.
    pub again_in: u64,
}

/// What a `Lobby` object answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LobbyReply {
    /// To an isolate.
    Synced {
        /// One for each visit.
        told: Vec<Told>,
        /// How the room stands.
        view: LobbyView,
        /// How many requests at once the isolate may have at the origin, and until when, in milliseconds since the epoch;
        /// if it asked.
        #[serde(default)]
        permits: Option<(u32, u64)>,
    },
    /// To an operator.
    Standing(LobbyStanding),
}

/// How a room stands, as an operator sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LobbyStanding {
    /// What the room does: `on`, `off`, `closed`, `calm` or `busy`.
    pub state: String,
    /// How many customers may be inside; nothing: any number.
    pub limit: Option<u32>,
    /// How many new ones a minute; nothing: any number.
    pub per_minute: Option<u32>,
    /// How many are inside.
    pub inside: u32,
    /// How many wait in each line.
    pub waiting: PerClass<u32>,
    /// How many wait for the doors to open.
    pub early: u32,
    /// How many have a place and have not been seen for a while.
    pub away: u32,
    /// When the doors open, in seconds since the epoch.
    pub opens_at: Option<u64>,
    /// How many have been let in, of each line, ever.
    pub admitted: PerClass<u64>,
    /// How many places were given up, ever.
    pub abandoned: u64,
    /// How many are let in within an hour, at the present pace.
    pub pace: u32,
    /// By how much the first estimate was wrong on average, in seconds, of those who had one.
    pub estimate_error: u32,
    /// How many requests at once isolates may have at the origin, and of how many.
    pub permits: (u32, u32),
    /// What an operator has ordered, which goes before the configuration until it is taken back.
    #[serde(default)]
    pub order: Option<LobbyOrder>,
}
