//! Customers: what they do, what befalls them, and those who cheat.

use super::scenario::Scenario;
use super::{BEGIN, What, World};
use vestibule_core::base::{AccountId, FlowId, Timestamp};
use vestibule_core::lobby::{Desk, Look, Stage, Ticket, estimate};
use vestibule_core::wire::{Class, Holder, LobbyView, LobbyVisit, Told};

/// A look that is no part of a client's plan: a reload, a second tab.
pub const EXTRA: u32 = u32::MAX;
/// The networks of those who cheat begin here.
const FARMS: u64 = 1 << 60;

/// Whether it is a network in which many guests take places.
pub const fn is_farm(network: u64) -> bool {
    network >= FARMS
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Customer,
    /// Keeps no cookies, and asks again and again.
    Farmer,
    /// Shares one jar of cookies with others, here and elsewhere.
    Sharer,
}

/// One browser, or one person with several.
#[derive(Clone, Debug)]
pub struct Client {
    kind: Kind,
    device: Option<Holder>,
    account: Option<Holder>,
    pays: bool,
    network: u64,
    /// The ticket, with whose it is and where it is good.
    ticket: Option<(Holder, u64, Stage)>,
    isolate: u32,
    turn: u32,
    pages: u8,
    /// The place that was shown last, and of which number.
    shown: Option<(Holder, Class, u32, u32)>,
    was_inside: bool,
    stops_at: u64,
}

impl World {
    pub(super) fn people(&mut self, scenario: &Scenario) {
        for number in 0..scenario.clients {
            let kind = match number % 1_000 {
                n if n < scenario.farmers => Kind::Farmer,
                n if n < scenario.farmers + scenario.sharers => Kind::Sharer,
                _ => Kind::Customer,
            };
            let is_member = kind == Kind::Customer && self.dice.below(100) < 40;
            let network = match kind {
                Kind::Customer => u64::from(number) + 1,
                Kind::Farmer => FARMS + u64::from(number / 2_000),
                Kind::Sharer => u64::from(number % 5 / 3),
            };
            let device = (kind == Kind::Sharer).then(|| {
                let mut bytes = [7; 16];
                bytes[0] = (number / 1_000) as u8;
                Holder::device(FlowId::from_bytes(bytes))
            });
            self.truth.cheats.extend(device);
            let account = is_member.then(|| Holder::account(AccountId::random(&mut self.dice)));
            let pays = kind == Kind::Customer && self.dice.below(100) < 15;
            let at = self.dice.below(scenario.arrive_within);
            let pages = 2 + self.dice.below(scenario.more_pages) as u8;
            let isolate = self.dice.below(self.isolates.len() as u64) as u32;
            self.clients.push(Client {
                kind,
                device,
                account,
                pays,
                network,
                ticket: None,
                isolate,
                turn: 0,
                pages,
                shown: None,
                was_inside: false,
                stops_at: BEGIN + at + scenario.cheat_for,
            });
            self.at(BEGIN + at, What::Look { client: number, turn: 0 });
            if kind == Kind::Customer && self.dice.hits(scenario.chaos.floods) {
                for extra in 0..200 {
                    self.at(BEGIN + at + 1_000 + extra * 300, What::Look { client: number, turn: EXTRA });
                }
            }
        }
    }

    /// Plans the next look. A plan that was made before is over.
    fn plan(&mut self, client: u32, millis: u64) {
        let it = &mut self.clients[client as usize];
        it.turn += 1;
        let turn = it.turn;
        self.at(self.now + millis, What::Look { client, turn });
    }

    fn is_planned(&self, client: u32, turn: u32) -> bool {
        self.clients[client as usize].turn == turn
    }

    /// At the door: the order of `Gateway::enter`.
    pub(super) fn look(&mut self, client: u32, turn: u32) {
        if turn != EXTRA && !self.is_planned(client, turn) {
            return;
        }
        // Most requests of a browser meet the same isolate.
        let elsewhere = self.dice.below(5) == 0;
        let other = self.dice.below(self.isolates.len() as u64) as u32;
        let random = FlowId::random(&mut self.dice);
        let it = &mut self.clients[client as usize];
        let isolate = if elsewhere { other } else { it.isolate };
        let device = it.device.unwrap_or_else(|| Holder::device(random));
        if it.kind != Kind::Farmer {
            it.device = Some(device);
        }
        let holder = it.account.unwrap_or(device);
        let class = match it.account {
            _ if it.pays => Class::Checkout,
            Some(_) => Class::SignedIn,
            None => Class::Guest,
        };
        let device = it.account.map(|_| device);
        let visit = LobbyVisit { holder, device, class, network: Some(it.network), enters: true };
        let ticket = ticket_of(it, holder);
        let clock = self.clock(isolate);
        let now = Timestamp::from_secs(clock / 1_000);
        let desk = &mut self.isolates[isolate as usize].desk;
        desk.name(&mut self.dice);
        let looked = desk.look(&visit, ticket.as_ref(), now);
        self.figures.looks += 1;
        match looked {
            Look::Go(_) => self.enters(client, turn, isolate),
            Look::Renewed(_, stage) => {
                self.keep(client, holder, stage);
                self.enters(client, turn, isolate);
            }
            Look::Wait(view, class, number) => {
                self.figures.waits += 1;
                self.shows(client, turn, &view, holder, class, number);
            }
            Look::Early(at) => {
                self.figures.waits += 1;
                self.opens(client, turn, at, clock);
            }
            Look::Ask => {
                let request = self.isolates[isolate as usize].desk.ask(&self.room, visit);
                self.send(isolate, request, Some((client, turn)));
            }
        }
        self.tell(isolate);
    }

    /// The doors open then: the order of `Wait::look_again`.
    fn opens(&mut self, client: u32, turn: u32, at: u64, clock: u64) {
        let left = (at.div_ceil(1_000) * 1_000).saturating_sub(clock);
        self.waits(client, turn, (left / 1_000).clamp(1, 20));
    }

    /// The object has answered a client's question: the order of `Gateway::told`.
    pub(super) fn heard(
        &mut self,
        client: u32,
        turn: u32,
        isolate: u32,
        visit: &LobbyVisit,
        told: Option<Told>,
        clock: u64,
    ) {
        let view = self.isolates[isolate as usize].desk.last_view().unwrap_or_default();
        match told {
            Some(Told::Waiting { class, number }) => {
                self.shows(client, turn, &view, visit.holder, class, number);
            }
            Some(Told::Early) => {
                self.keep(client, visit.holder, Stage::Early);
                self.opens(client, turn, view.opens_at.unwrap_or_default(), clock);
            }
            Some(told) => match Desk::stage(&self.room, told, clock) {
                Some(stage) => {
                    self.keep(client, visit.holder, stage);
                    self.enters(client, turn, isolate);
                }
                None => self.waits(client, turn, 20),
            },
            None => self.waits(client, turn, 20),
        }
        self.tell(isolate);
    }

    /// The object has not answered.
    pub(super) fn alone(&mut self, client: u32, turn: u32, isolate: u32, clock: u64) {
        let it = &self.clients[client as usize];
        let ticket = it.account.or(it.device).and_then(|holder| ticket_of(it, holder));
        match Desk::alone(&self.room, ticket.as_ref(), Timestamp::from_secs(clock / 1_000)) {
            Some(_) => {
                self.figures.graces += 1;
                self.enters(client, turn, isolate);
            }
            None => self.waits(client, turn, 20),
        }
    }

    fn keep(&mut self, client: u32, holder: Holder, stage: Stage) {
        let it = &mut self.clients[client as usize];
        if it.kind != Kind::Farmer {
            it.ticket = Some((holder, it.network, stage));
        }
    }

    fn shows(&mut self, client: u32, turn: u32, view: &LobbyView, holder: Holder, class: Class, number: u32) {
        let estimate = estimate(&self.room, view, class, number);
        let ticket = ticket_of(&self.clients[client as usize], holder);
        let (estimate, stage) = Desk::shown(ticket.as_ref(), estimate, class, number);
        if let Some(stage) = stage {
            self.keep(client, holder, stage);
        }
        let it = &mut self.clients[client as usize];
        if it.kind == Kind::Customer {
            if let Some((before, c, n, place)) = it.shown
                && (before, c, n) == (holder, class, number)
            {
                assert!(estimate.place <= place, "{holder}: place {place}, then {}", estimate.place);
            }
            it.shown = Some((holder, class, number, estimate.place));
            if let Some(at_most) = estimate.at_most {
                self.truth.promise(holder, self.now + at_most * 1_000);
            }
        }
        self.waits(client, turn, estimate.look_again());
    }

    /// A client is told to look again after so many seconds. Something may befall it meanwhile.
    fn waits(&mut self, client: u32, turn: u32, seconds: u64) {
        if turn == EXTRA || !self.is_planned(client, turn) {
            return;
        }
        let mut again = seconds * 1_000 + self.dice.below(900);
        let (chaos, now) = (self.chaos, self.now);
        let (random, elsewhere) = (AccountId::random(&mut self.dice), self.dice.below(1 << 50) + (1 << 51));
        let it = &mut self.clients[client as usize];
        match it.kind {
            Kind::Farmer | Kind::Sharer if now >= it.stops_at => return,
            Kind::Farmer | Kind::Sharer => return self.plan(client, 1_000 + again / 10),
            Kind::Customer => {}
        }
        if self.dice.hits(chaos.loses_cookies) {
            (it.device, it.ticket, it.shown) = (None, None, None);
        }
        if self.dice.hits(chaos.moves) {
            it.network = elsewhere;
        }
        if self.dice.hits(chaos.signs_in) && it.account.is_none() {
            it.account = Some(Holder::account(random));
        }
        if self.dice.hits(chaos.changes_browser) && it.account.is_some() {
            (it.device, it.ticket, it.shown, it.network) = (None, None, None, elsewhere);
        }
        if self.dice.hits(chaos.goes_away) {
            again += 30_000 + self.dice.below(600_000);
        }
        if self.dice.hits(chaos.gives_up) {
            self.figures.gave_up += 1;
            return;
        }
        if self.dice.hits(chaos.reloads) {
            for extra in 1..4 {
                self.at(now + extra * 150, What::Look { client, turn: EXTRA });
            }
        }
        self.plan(client, again);
    }

    /// A client is let through to the origin.
    fn enters(&mut self, client: u32, turn: u32, isolate: u32) {
        let it = &mut self.clients[client as usize];
        if !it.was_inside {
            it.was_inside = true;
            self.figures.served += u64::from(it.kind == Kind::Customer);
        }
        self.forward(client, turn, isolate);
    }

    /// A page has come.
    pub(super) fn served(&mut self, client: u32, turn: u32) {
        if turn == EXTRA || !self.is_planned(client, turn) {
            return;
        }
        let it = &mut self.clients[client as usize];
        if it.kind != Kind::Customer {
            if self.now < it.stops_at {
                self.plan(client, 2_000);
            }
            return;
        }
        it.pages -= 1;
        if it.pages == 0 {
            return;
        }
        // Now and then somebody thinks for longer than a pass lasts.
        let thinks = match self.dice.below(50) {
            0 => 90_000,
            _ => 2_000 + self.dice.below(25_000),
        };
        self.plan(client, thinks);
    }

    /// A request has failed: the isolate is gone, or the origin had no turn for it.
    pub(super) fn fails(&mut self, client: u32, turn: u32) {
        if turn != EXTRA && self.is_planned(client, turn) {
            let after = 1_000 + self.dice.below(4_000);
            self.plan(client, after);
        }
    }

    /// Customers who still have something to do: there are none when everything has happened.
    pub fn unserved(&self) -> usize {
        self.clients.iter().filter(|it| it.kind == Kind::Customer && !it.was_inside).count()
    }
}

/// What a seal would let pass: the ticket of this holder, for guests in this network.
fn ticket_of(client: &Client, holder: Holder) -> Option<Ticket> {
    let (whose, network, stage) = client.ticket?;
    let fits = whose == holder && (holder.is_account() || network == client.network);
    fits.then(|| Ticket { stage, text: String::new() })
}
