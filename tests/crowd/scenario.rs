//! What is simulated, and what comes out of it.

use super::BEGIN;
use super::truth::Truth;
use vestibule_core::base::Span;
use vestibule_core::lobby::{Mode, Room, WhenUnreachable};
use vestibule_core::wire::{LobbyOrder, LobbyReply, LobbyRequest, PerClass};

/// How often something goes wrong: of a hundred thousand times, where nothing else is said.
#[derive(Clone, Copy, Debug, Default)]
pub struct Chaos {
    /// A message or its answer is lost; comes after everybody has stopped waiting; comes twice.
    pub lost: u32,
    pub late: u32,
    pub twice: u32,
    /// The object dies before it has written.
    pub crash: u32,
    /// How many isolates die, and how often the object does.
    pub isolate_deaths: u32,
    pub object_deaths: u32,
    /// The origin takes nearly as long as it may.
    pub slow: u32,
    /// What befalls customers, each time they are told to wait.
    pub loses_cookies: u32,
    pub moves: u32,
    pub signs_in: u32,
    pub changes_browser: u32,
    pub goes_away: u32,
    pub gives_up: u32,
    pub reloads: u32,
    /// Customers who reload for a minute without a pause.
    pub floods: u32,
}

impl Chaos {
    /// Everything goes wrong.
    pub const fn all() -> Self {
        Self {
            lost: 500,
            late: 200,
            twice: 200,
            crash: 20,
            isolate_deaths: 300,
            object_deaths: 10,
            slow: 100,
            loses_cookies: 300,
            moves: 500,
            signs_in: 400,
            changes_browser: 500,
            goes_away: 1_000,
            gives_up: 500,
            reloads: 1_000,
            floods: 1_000,
        }
    }
}

pub struct Scenario {
    pub clients: u32,
    pub isolates: u32,
    /// Milliseconds within which everybody comes, and about how long it all takes.
    pub arrive_within: u64,
    pub lasts: u64,
    /// How many pages a customer looks at: two, or up to so many more.
    pub more_pages: u64,
    pub room: Room,
    pub chaos: Chaos,
    /// Of a thousand clients, how many keep no cookies, and how many share theirs; and for how long they try.
    pub farmers: u32,
    pub sharers: u32,
    pub cheat_for: u64,
    /// What the operator does, and when.
    pub orders: Vec<(u64, LobbyOrder)>,
}

/// A room for so many.
pub fn room(inside: u32, per_minute: Option<u32>, origin_requests: Option<u32>) -> Room {
    Room {
        name: "sale".to_owned(),
        inside,
        per_minute,
        origin_requests,
        patience: Span::from_secs(3),
        timeout: Span::from_secs(30),
        idle: Span::from_secs(60),
        stay: Span::from_mins(10),
        away: Span::from_secs(90),
        keep: Span::from_mins(15),
        shares: PerClass::new([20, 40, 40]),
        per_network: 20,
        mode: Mode::On,
        opening: None,
        slow: Span::from_secs(3),
        unreachable: WhenUnreachable::Hold,
    }
}

/// What was counted.
#[derive(Default)]
pub struct Figures {
    pub steps: u64,
    pub lasted: u64,
    pub looks: u64,
    /// Looks that an isolate answered with a place by itself.
    pub waits: u64,
    pub questions: u64,
    pub own: u64,
    second: (u64, u64),
    pub most_messages: u64,
    sampled: [(u64, u64); 2],
    pub written: u64,
    pub row_bytes: u64,
    pub most_rows: usize,
    pub restarts: u64,
    pub requests: u64,
    pub most_at_origin: u32,
    pub turned_away: u64,
    pub graces: u64,
    pub served: u64,
    pub gave_up: u64,
}

impl Figures {
    pub(super) fn messages(&mut self, now: u64, own: bool) {
        match own {
            true => self.own += 1,
            false => self.questions += 1,
        }
        let second = now / 1_000;
        if self.second.0 != second {
            self.second = (second, 0);
        }
        self.second.1 += 1;
        self.most_messages = self.most_messages.max(self.second.1);
    }

    /// Every hundredth message is measured as it travels, and reads back as it was.
    pub(super) fn sample(&mut self, request: &LobbyRequest, reply: Option<&LobbyReply>) {
        if !(self.own + self.questions).is_multiple_of(100) {
            return;
        }
        let (sum, text) = match reply {
            None => {
                let text = serde_json::to_string(request).expect("a message");
                assert_eq!(serde_json::from_str::<LobbyRequest>(&text).ok().as_ref(), Some(request));
                (&mut self.sampled[0], text)
            }
            Some(reply) => {
                let text = serde_json::to_string(reply).expect("a message");
                assert_eq!(serde_json::from_str::<LobbyReply>(&text).ok().as_ref(), Some(reply));
                (&mut self.sampled[1], text)
            }
        };
        *sum = (sum.0 + text.len() as u64, sum.1 + 1);
    }

    pub fn print(&self, truth: &mut Truth, name: &str) {
        let mean = |(sum, count): (u64, u64)| sum / count.max(1);
        let messages = self.own + self.questions;
        truth.waits.sort_unstable();
        let waited = |part: usize| truth.waits.get(truth.waits.len() * part / 100).copied().unwrap_or(0);
        println!("{name}: {} steps in {} s of virtual time", self.steps, self.lasted / 1_000);
        println!(
            "  customers: {} served, {} gave up; waited {} s in the middle, {} s of the 99th part; most inside {}, most let in in a minute {}; room in use {:.2}",
            self.served,
            self.gave_up,
            waited(50),
            waited(99),
            truth.most_inside,
            truth.most_a_minute,
            truth.in_use.0 / truth.in_use.1.max(1) as f64,
        );
        println!(
            "  messages: {} own, {} questions, for {} looks; {} a second on average, {} at most; {} bytes, answers {}",
            self.own,
            self.questions,
            self.looks,
            messages * 1_000 / self.lasted.max(1),
            self.most_messages,
            mean(self.sampled[0]),
            mean(self.sampled[1]),
        );
        println!(
            "  rows: {} written, {} bytes each, {} at most; {} restarts",
            self.written,
            self.row_bytes / self.written.max(1),
            self.most_rows,
            self.restarts,
        );
        println!(
            "  origin: {} requests, {} at most at once, {} not in time; {} let stay while the object could not be asked; {} called again",
            self.requests, self.most_at_origin, self.turned_away, self.graces, truth.missed,
        );
    }
}

/// How far into the simulation a moment is.
#[allow(dead_code, reason = "for whoever looks into a failure")]
pub const fn since_begin(now: u64) -> u64 {
    now - BEGIN
}
