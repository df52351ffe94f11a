//! What one isolate knows of a room: it answers what it can, and collects what the object is to hear.

use super::estimate::Estimate;
use super::permits::Permits;
use super::settings::{Room, WhenUnreachable, millis};
use super::ticket::{Admitted, Stage, Ticket};
use crate::base::{Entropy, Ring, Span, Timestamp};
use crate::wire::{Class, Health, Holder, LobbyReply, LobbyRequest, LobbyView, LobbyVisit, Told};
use std::collections::HashMap;

/// How the room stood is good for so many times as long as the object wants to be left alone.
const VIEW_HOLDS: u64 = 3;
/// And that long ago, for letting everybody in without a question.
const FREE_HOLDS: u64 = 10_000;
/// So many seen customers are kept for the next message.
const SEEN: usize = 20_000;
/// What came of so many is remembered.
const KNOWN: usize = 2_048;
/// A request that goes on before its ticket is renewed, or without one, comes back here after that.
const SOON: Span = Span::from_secs(2);
/// A pass of which no more than so many seconds are missing is a whole one: the object prolongs it only when it is worth
/// it, and clocks differ.
const NEARLY: u64 = 10;
/// While the object cannot be asked, a pass is good for so much longer.
const GRACE: Span = Span::from_mins(10);
/// A message that was not answered in that time, in milliseconds, never will be.
const PATIENCE: u64 = 10_000;

/// What becomes of a customer at the door.
#[derive(Clone, Debug)]
pub enum Look {
    /// They may go on.
    Go(Admitted),
    /// They may go on, with a new stage for their ticket.
    Renewed(Admitted, Stage),
    /// They wait, as the ticket says.
    Wait(LobbyView, Class, u32),
    /// They are early, as the ticket says: the doors open then, in milliseconds since the epoch.
    Early(u64),
    /// The object must be asked.
    Ask,
}

/// One room, in one isolate.
pub struct Desk {
    isolate: u64,
    view: Option<(u64, LobbyView)>,
    seen: HashMap<Holder, LobbyVisit>,
    known: Ring<Holder, Stage>,
    /// Its requests at the origin.
    pub permits: Permits,
    /// How the origin fares, as far as it was not told yet.
    health: Health,
    asking: Option<Asking>,
    /// When the object may be told something again, and when it may be asked for permits.
    next_at: u64,
    soon_at: u64,
}

/// A message of the desk's own.
#[derive(Clone, Copy, Debug)]
struct Asking {
    since: u64,
    is_sent: bool,
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

impl Desk {
    /// A desk that knows nothing yet.
    pub fn new() -> Self {
        Self {
            isolate: 0,
            view: None,
            seen: HashMap::new(),
            known: Ring::new(KNOWN),
            permits: Permits::default(),
            health: Health::default(),
            asking: None,
            next_at: 0,
            soon_at: 0,
        }
    }

    /// Gives the isolate its number, by which the object tells it apart, if it has none yet.
    pub fn name(&mut self, entropy: &mut dyn Entropy) {
        while self.isolate == 0 {
            let mut bytes = [0; 8];
            entropy.fill(&mut bytes);
            // JSON numbers are exact up to 2^53.
            self.isolate = u64::from_be_bytes(bytes) >> 11;
        }
    }

    /// Adds one answer of the origin to what the object is to hear.
    pub fn note_health(&mut self, slow: bool, failed: bool, retry_after: u32) {
        let health = &mut self.health;
        health.requests = health.requests.saturating_add(1);
        health.slow = health.slow.saturating_add(u32::from(slow));
        health.failures = health.failures.saturating_add(u32::from(failed));
        health.retry_after = health.retry_after.max(retry_after);
    }

    /// Whether a ticket is good as it is, and needs nothing: the way of most requests.
    pub fn passes(ticket: Option<&Ticket>, now: Timestamp) -> Option<Admitted> {
        match ticket?.stage {
            Stage::Inside { until, renew_at } if now < renew_at && now < until => {
                Some(Admitted::until(renew_at.min(until)))
            }
            _ => None,
        }
    }

    /// What becomes of a customer who presents `ticket`.
    pub fn look(&mut self, visit: &LobbyVisit, ticket: Option<&Ticket>, now: Timestamp) -> Look {
        if let Some(admitted) = Self::passes(ticket, now) {
            return Look::Go(admitted);
        }
        let seen = LobbyVisit { enters: false, ..visit.clone() };
        match ticket.map(|ticket| ticket.stage) {
            Some(Stage::Inside { until, .. }) if now < until => {
                if let Some(stage @ Stage::Inside { renew_at, until: later }) = self.known.get(&visit.holder)
                    && *later > until
                    && now < *renew_at
                {
                    return Look::Renewed(Admitted::until(*renew_at), *stage);
                }
                self.note(seen);
                Look::Go(Admitted::until((now + SOON).min(until)))
            }
            Some(Stage::Waiting { class, number, .. }) => match self.view(now, self.view_holds()) {
                Some(view) if self.still_waits(&view, visit, class, number) => {
                    self.note(seen);
                    Look::Wait(view, class, number)
                }
                _ => Look::Ask,
            },
            Some(Stage::Early) => match self.opens_at(now) {
                Some(at) => {
                    // Whoever is not seen for long takes no part in the draw.
                    self.note(visit.clone());
                    Look::Early(at)
                }
                None => Look::Ask,
            },
            _ => match self.view(now, FREE_HOLDS) {
                // Nobody waits here: they are counted, and go on meanwhile.
                Some(view) if view.is_free => {
                    if let Some(stage @ Stage::Inside { renew_at, .. }) = self.known.get(&visit.holder)
                        && now < *renew_at
                    {
                        return Look::Renewed(Admitted::until(*renew_at), *stage);
                    }
                    self.note(visit.clone());
                    Look::Go(Admitted::until(now + SOON))
                }
                _ => Look::Ask,
            },
        }
    }

    /// Whether a number has not been called yet, as far as is known, and no better line is open to its holder.
    fn still_waits(&self, view: &LobbyView, visit: &LobbyVisit, class: Class, number: u32) -> bool {
        let was_told = || {
            let known = self.known.get(&visit.holder);
            matches!(known, Some(Stage::Waiting { class: c, number: n, .. }) if (*c, *n) == (class, number))
        };
        !view.is_free && number > view.called.of(class) && (visit.class >= class || was_told())
    }

    /// When the doors open, as far as is known, if they have not.
    fn opens_at(&self, now: Timestamp) -> Option<u64> {
        let at = self.view(now, self.view_holds()).and_then(|view| view.opens_at);
        at.filter(|at| millis(now.secs()) < *at)
    }

    /// For how many milliseconds it is good to tell somebody that they still wait.
    fn view_holds(&self) -> u64 {
        self.view.map_or(0, |(_, view)| view.again_in.saturating_mul(VIEW_HOLDS))
    }

    fn view(&self, now: Timestamp, holds: u64) -> Option<LobbyView> {
        let (at, view) = self.view.as_ref()?;
        (millis(now.secs()).saturating_sub(*at) <= holds).then_some(*view)
    }

    fn note(&mut self, visit: LobbyVisit) {
        if self.seen.len() < SEEN {
            self.seen.insert(visit.holder, visit);
        }
    }

    /// Whether there is something to tell or to ask: then a message is to be sent after [`Desk::rests`], and this says so
    /// only once, unless requests go short of permits meanwhile. `now` in milliseconds since the epoch.
    pub fn is_due(&mut self, now: u64) -> bool {
        let short = self.permits.is_short();
        let is_under_way = self
            .asking
            .is_some_and(|asking| now.saturating_sub(asking.since) < PATIENCE && (asking.is_sent || !short));
        let has_word = !self.seen.is_empty() || self.permits.is_due(now) || !self.health.is_empty();
        let is_due = !is_under_way && has_word;
        if is_due {
            self.asking = Some(Asking { since: now, is_sent: false });
        }
        is_due
    }

    /// Milliseconds until the next message may be sent. A request that waits for a permit does not wait for long.
    pub fn rests(&self, now: u64) -> u64 {
        let at = if self.permits.is_short() { self.soon_at } else { self.next_at };
        at.saturating_sub(now)
    }

    /// The next message of its own accord, with the use of the origin; nothing if one is on its way.
    pub fn tell(&mut self, room: &Room, now: u64) -> Option<LobbyRequest> {
        if self.asking.is_some_and(|asking| asking.is_sent && now.saturating_sub(asking.since) < PATIENCE) {
            return None;
        }
        self.asking = Some(Asking { since: now, is_sent: true });
        let origin = room.origin_requests.map(|_| self.permits.ask());
        let visits = self.seen.drain().map(|(_, visit)| visit).collect();
        Some(self.message(room, visits, origin))
    }

    /// The question of a customer who has to wait for the answer.
    pub fn ask(&mut self, room: &Room, visit: LobbyVisit) -> LobbyRequest {
        self.seen.remove(&visit.holder);
        self.message(room, vec![visit], None)
    }

    fn message(
        &mut self,
        room: &Room,
        visits: Vec<LobbyVisit>,
        origin: Option<crate::wire::OriginUse>,
    ) -> LobbyRequest {
        let health = std::mem::take(&mut self.health);
        LobbyRequest::Sync { room: room.name.clone(), isolate: self.isolate, visits, origin, health }
    }

    /// What the object has answered. `own` says that it was the desk's own message. Gives what each was told.
    pub fn hear(
        &mut self,
        room: &Room,
        reply: LobbyReply,
        holders: &[Holder],
        own: bool,
        now: u64,
    ) -> Vec<Told> {
        let LobbyReply::Synced { told, mut view, permits } = reply else { return Vec::new() };
        for (holder, told) in holders.iter().zip(&told) {
            if let Some(stage) = Self::stage(room, *told, now) {
                self.known.insert(*holder, stage);
            }
        }
        if let Some((_, known)) = &self.view {
            // Answers overtake each other; a line never goes back.
            view.called = view.called.with(known.called, Ord::max);
        }
        self.view = Some((now, view));
        if own {
            self.asking = None;
            self.next_at = now.saturating_add(view.again_in);
            self.soon_at = now.saturating_add(view.again_in / 10);
        }
        if let Some((count, until)) = permits {
            self.permits.given(count, until);
        }
        told
    }

    /// The object has not answered the desk's own message. What was to be told of customers is lost; they come again.
    pub fn unheard(&mut self, now: u64) {
        self.asking = None;
        self.permits.alone(now);
        (self.next_at, self.soon_at) = (now.saturating_add(1_000), now.saturating_add(1_000));
    }

    /// What becomes of a customer when the object cannot be asked: whoever is inside stays, newcomers as it is set.
    pub fn alone(room: &Room, ticket: Option<&Ticket>, now: Timestamp) -> Option<Admitted> {
        let stays = matches!(
            ticket.map(|ticket| ticket.stage),
            Some(Stage::Inside { until, .. }) if now < until + GRACE
        );
        (stays || room.unreachable == WhenUnreachable::Open).then_some(Admitted::until(now + SOON))
    }

    /// What a customer who waits under a number is told, and a new stage for their ticket if that says another.
    pub fn shown(
        ticket: Option<&Ticket>,
        mut estimate: Estimate,
        class: Class,
        number: u32,
    ) -> (Estimate, Option<Stage>) {
        let before = match ticket.map(|ticket| ticket.stage) {
            Some(Stage::Waiting { class: c, number: n, place }) if (c, n) == (class, number) => Some(place),
            _ => None,
        };
        estimate.place = before.map_or(estimate.place, |before| estimate.place.min(before));
        let place = estimate.place;
        let stage = (before != Some(place)).then_some(Stage::Waiting { class, number, place });
        (estimate, stage)
    }

    /// How the room stood when it was last heard of.
    pub fn last_view(&self) -> Option<LobbyView> {
        self.view.map(|(_, view)| view)
    }

    /// The proof for a customer who was told to come in.
    pub fn let_in(stage: Stage) -> Option<Admitted> {
        match stage {
            Stage::Inside { renew_at, .. } => Some(Admitted::until(renew_at)),
            Stage::Waiting { .. } | Stage::Early => None,
        }
    }
}

impl Desk {
    /// What a ticket is to say of what the object told; nothing if there is no place. `now` in milliseconds.
    pub fn stage(room: &Room, told: Told, now: u64) -> Option<Stage> {
        match told {
            Told::Inside { until } => {
                let secs = until / 1_000;
                let left = secs.saturating_sub(now / 1_000);
                // A pass that was just taken is made a whole one by the next request; a whole one is renewed in time.
                let whole = left.saturating_add(NEARLY) >= room.idle.secs();
                let wait = if whole { room.idle.secs() / 4 } else { 2.min(left) };
                let renew_at = Timestamp::from_secs(now / 1_000 + wait);
                Some(Stage::Inside { until: Timestamp::from_secs(secs), renew_at })
            }
            Told::Waiting { class, number } => Some(Stage::Waiting { class, number, place: u32::MAX }),
            Told::Early => Some(Stage::Early),
            Told::Crowded | Told::Unknown => None,
        }
    }
}
