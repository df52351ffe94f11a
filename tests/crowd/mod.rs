//! Clients, isolates and one object of a waiting room, in virtual time. Everything that decides is the real thing: a
//! [`Desk`] in each isolate, a [`Hall`] in the object, asked in the order in which `gateway/door.rs` and `rooms.js` ask them.
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

mod order;
mod origin;
pub mod people;
pub mod scenario;
pub mod truth;

use order::{Dice, Queue};
use people::Client;
use scenario::{Chaos, Figures, Scenario};
use std::collections::VecDeque;
use truth::{Map, Truth};
use vestibule_core::base::SeededEntropy;
use vestibule_core::lobby::{Desk, Hall, Room};
use vestibule_core::wire::{Holder, LobbyOrder, LobbyReply, LobbyRequest, LobbyStanding};

/// When the simulation begins, in milliseconds since the epoch.
pub const BEGIN: u64 = 1_800_000_000_000;
/// How long an isolate waits for an answer of the object (`edge/platform.rs`), in milliseconds.
const TIMEOUT: u64 = 5_000;

/// What happens at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum What {
    /// A client asks for a page; `turn` is that of its plan, or [`people::EXTRA`].
    Look {
        client: u32,
        turn: u32,
    },
    /// A message reaches the object, or its answer the isolate; or it will not any more.
    AtObject(u32),
    Answered(u32),
    TimedOut(u32),
    /// An isolate tells what there is to tell.
    Tell {
        isolate: u32,
        life: u32,
    },
    /// The origin is done with a request.
    Done {
        isolate: u32,
        life: u32,
        client: u32,
        turn: u32,
    },
    /// A request has waited for its turn at the origin for long enough.
    Impatient {
        isolate: u32,
        life: u32,
        client: u32,
        turn: u32,
    },
    IsolateDies(u32),
    ObjectDies,
    Operate(u32),
}

/// One isolate.
struct Isolate {
    desk: Desk,
    skew: i64,
    /// Milliseconds to the object.
    latency: u64,
    /// Which of its lives this is.
    life: u32,
    /// The requests that wait for their turn at the origin.
    line: VecDeque<(u32, u32)>,
}

/// A message between an isolate and the object.
struct Message {
    isolate: u32,
    life: u32,
    request: LobbyRequest,
    holders: Vec<Holder>,
    reply: Option<LobbyReply>,
    /// Whose question it is; nobody's, if it is the isolate's own.
    client: Option<(u32, u32)>,
    is_over: bool,
    loses_reply: bool,
    /// How many events it is in.
    events: u8,
}

pub struct World {
    pub now: u64,
    queue: Queue,
    pub dice: Dice,
    /// The room as configured, and as the operator has it now.
    room: Room,
    present: Room,
    order: LobbyOrder,
    orders: Vec<LobbyOrder>,
    chaos: Chaos,
    isolates: Vec<Isolate>,
    clients: Vec<Client>,
    hall: Hall,
    rows: Map<String, String>,
    messages: Vec<Message>,
    free: Vec<u32>,
    at_origin: u32,
    pub truth: Truth,
    pub figures: Figures,
}

impl World {
    pub fn new(scenario: &Scenario, seed: u64) -> Self {
        let mut dice = Dice(SeededEntropy(seed));
        let isolates = (0..scenario.isolates).map(|_| Isolate {
            desk: Desk::new(),
            skew: dice.below(4_001) as i64 - 2_000,
            latency: 2 + dice.below(120),
            life: 0,
            line: VecDeque::new(),
        });
        let isolates = isolates.collect();
        let mut world = Self {
            now: BEGIN,
            queue: Queue::default(),
            dice,
            room: scenario.room.clone(),
            present: scenario.room.clone(),
            order: LobbyOrder::default(),
            orders: Vec::new(),
            chaos: scenario.chaos,
            isolates,
            clients: Vec::new(),
            hall: Hall::default(),
            rows: Map::default(),
            messages: Vec::new(),
            free: Vec::new(),
            at_origin: 0,
            truth: Truth::default(),
            figures: Figures::default(),
        };
        world.people(scenario);
        for (at, order) in &scenario.orders {
            world.orders.push(order.clone());
            world.at(BEGIN + at, What::Operate(world.orders.len() as u32 - 1));
        }
        for _ in 0..scenario.chaos.isolate_deaths {
            let (at, isolate) =
                (world.dice.below(scenario.lasts), world.dice.below(u64::from(scenario.isolates)));
            world.at(BEGIN + at, What::IsolateDies(isolate as u32));
        }
        for _ in 0..scenario.chaos.object_deaths {
            let at = world.dice.below(scenario.lasts);
            world.at(BEGIN + at, What::ObjectDies);
        }
        world
    }

    fn at(&mut self, at: u64, what: What) {
        self.queue.push(at, what);
    }

    /// Lets everything happen.
    pub fn run(&mut self) {
        while let Some((at, what)) = self.queue.pop() {
            self.now = at;
            self.figures.steps += 1;
            self.happen(what);
            if self.figures.steps.is_multiple_of(500_000) {
                assert_eq!(self.truth.overdue(&self.room, self.now), None);
            }
        }
        self.figures.lasted = self.now - BEGIN;
    }

    fn happen(&mut self, what: What) {
        match what {
            What::Look { client, turn } => self.look(client, turn),
            What::AtObject(message) => {
                self.at_object(message);
                self.clear(message);
            }
            What::Answered(message) => {
                self.answered(message);
                self.clear(message);
            }
            What::TimedOut(message) => {
                self.timed_out(message);
                self.clear(message);
            }
            What::Tell { isolate, life } if self.isolates[isolate as usize].life == life => {
                let clock = self.clock(isolate);
                let request = self.isolates[isolate as usize].desk.tell(&self.room, clock);
                if let Some(request) = request {
                    self.send(isolate, request, None);
                }
            }
            What::Tell { .. } => {}
            What::Done { isolate, life, client, turn } => self.done(isolate, life, client, turn),
            What::Impatient { isolate, life, client, turn } => self.impatient(isolate, life, client, turn),
            What::IsolateDies(isolate) => {
                let isolate = &mut self.isolates[isolate as usize];
                isolate.life += 1;
                isolate.desk = Desk::new();
                let line = std::mem::take(&mut isolate.line);
                for (client, turn) in line {
                    self.fails(client, turn);
                }
            }
            What::ObjectDies => self.restart(),
            What::Operate(order) => self.operate(order as usize),
        }
    }

    fn restart(&mut self) {
        self.figures.restarts += 1;
        self.truth.restarted = self.now;
        self.hall = Hall::restore(self.rows.clone(), self.now);
    }

    fn write_down(&mut self) {
        for change in self.hall.take_changes() {
            self.figures.written += 1;
            self.figures.row_bytes += change.body.as_ref().map_or(0, String::len) as u64;
            match change.body {
                Some(body) => self.rows.insert(change.key, body),
                None => self.rows.remove(&change.key),
            };
        }
        self.figures.most_rows = self.figures.most_rows.max(self.rows.len());
    }

    fn operate(&mut self, order: usize) {
        let order = self.orders[order].clone();
        self.order.inside = order.inside.or(self.order.inside);
        self.order.per_minute = order.per_minute.or(self.order.per_minute);
        self.truth.changed(self.present.per_minute, self.now);
        self.present = self.room.with(&self.order);
        let request = LobbyRequest::Operate { room: self.room.name.clone(), order };
        self.hall.answer(&self.room, request, self.now, &mut self.dice);
        self.write_down();
        let let_in = &self.hall.admissions().let_in;
        self.truth.let_in(&self.present, let_in, self.hall.inside(), self.now);
    }

    /// How the room stands, as the object sees it in the end.
    pub fn standing(&mut self, later: u64) -> LobbyStanding {
        let order = LobbyOrder::default();
        let request = || LobbyRequest::Operate { room: self.room.name.clone(), order: order.clone() };
        self.hall.answer(&self.room, request(), self.now + later, &mut self.dice);
        match self.hall.answer(&self.room, request(), self.now + 2 * later, &mut self.dice) {
            LobbyReply::Standing(standing) => standing,
            LobbyReply::Synced { .. } => panic!("not asked for"),
        }
    }

    fn clock(&self, isolate: u32) -> u64 {
        self.now.saturating_add_signed(self.isolates[isolate as usize].skew)
    }

    /// Sends a message; it may be lost, or late, or come twice.
    fn send(&mut self, isolate: u32, mut request: LobbyRequest, client: Option<(u32, u32)>) {
        let LobbyRequest::Sync { visits, .. } = &mut request else { panic!("isolates give no orders") };
        // Hash maps have no order; a seed has one.
        visits.sort_unstable_by_key(|visit| visit.holder);
        let holders = visits.iter().map(|visit| visit.holder).collect();
        let chaos = self.chaos;
        let (is_lost, is_late) = (self.dice.hits(chaos.lost), self.dice.hits(chaos.late));
        let copies = 1 + u8::from(self.dice.hits(chaos.twice));
        let message = Message {
            isolate,
            life: self.isolates[isolate as usize].life,
            request,
            holders,
            reply: None,
            client,
            is_over: false,
            loses_reply: self.dice.hits(chaos.lost),
            events: 0,
        };
        let in_time = !is_lost && !is_late && !message.loses_reply;
        let number = match self.free.pop() {
            Some(number) => {
                self.messages[number as usize] = message;
                number
            }
            None => {
                self.messages.push(message);
                self.messages.len() as u32 - 1
            }
        };
        let mut there = self.now + self.isolates[isolate as usize].latency + self.dice.below(20);
        if is_late {
            there += TIMEOUT + self.dice.below(3_000);
        }
        if !is_lost {
            for copy in 0..u64::from(copies) {
                self.post(there + copy * 700, number, What::AtObject(number));
            }
        }
        if !in_time {
            self.post(self.now + TIMEOUT, number, What::TimedOut(number));
        }
    }

    fn at_object(&mut self, number: u32) {
        let message = &self.messages[number as usize];
        let (own, isolate) = (message.client.is_none(), message.isolate);
        self.figures.messages(self.now, own);
        let (now, request) = (self.now, message.request.clone());
        self.figures.sample(&request, None);
        let reply = self.hall.answer(&self.room, request, now, &mut self.dice);
        if self.dice.hits(self.chaos.crash) {
            // Nothing is written, so nothing has happened; and nobody is answered.
            self.restart();
            self.messages[number as usize].loses_reply = true;
            self.post(now + TIMEOUT, number, What::TimedOut(number));
        } else {
            self.write_down();
            let LobbyRequest::Sync { visits, .. } = &self.messages[number as usize].request else { return };
            self.figures.sample(&self.messages[number as usize].request, Some(&reply));
            if let LobbyReply::Synced { told, .. } = &reply {
                self.truth.told(&self.present, visits, told, own, now);
                for (visit, told) in visits.iter().zip(told) {
                    if let Some(network) = visit.network.filter(|network| people::is_farm(*network)) {
                        self.truth.farm(network, visit, *told, &self.present, now);
                    }
                }
            }
            let let_in = &self.hall.admissions().let_in;
            self.truth.let_in(&self.present, let_in, self.hall.inside(), now);
            let message = &mut self.messages[number as usize];
            if !message.loses_reply && message.reply.is_none() {
                message.reply = Some(reply);
                let back = now + self.isolates[isolate as usize].latency + self.dice.below(20);
                self.post(back, number, What::Answered(number));
            }
        }
    }

    /// Something is to become of a message.
    fn post(&mut self, at: u64, message: u32, what: What) {
        self.messages[message as usize].events += 1;
        self.at(at, what);
    }

    /// A message that nothing more comes of makes room for another.
    fn clear(&mut self, number: u32) {
        let message = &mut self.messages[number as usize];
        message.events -= 1;
        if message.events == 0 {
            self.free.push(number);
        }
    }

    /// Takes an answer, or that there is none, from a message on which somebody still waits.
    fn open(&mut self, number: u32) -> Option<(u32, Option<(u32, u32)>)> {
        let message = &mut self.messages[number as usize];
        if std::mem::replace(&mut message.is_over, true) {
            return None;
        }
        let (isolate, client) = (message.isolate, message.client);
        if self.isolates[isolate as usize].life != message.life {
            if let Some((client, turn)) = client {
                self.fails(client, turn);
            }
            return None;
        }
        Some((isolate, client))
    }

    fn answered(&mut self, number: u32) {
        if let Some((isolate, client)) = self.open(number) {
            let clock = self.clock(isolate);
            let message = &mut self.messages[number as usize];
            if let Some(reply) = message.reply.take() {
                let holders = std::mem::take(&mut message.holders);
                let desk = &mut self.isolates[isolate as usize].desk;
                match client {
                    None => {
                        desk.hear(&self.room, reply, &holders, true, clock);
                        self.call_next(isolate);
                    }
                    Some((client, turn)) => {
                        let clock = clock / 1_000 * 1_000;
                        let told = desk.hear(&self.room, reply, &holders, false, clock);
                        let LobbyRequest::Sync { visits, .. } = &message.request else { return };
                        let visit = visits[0].clone();
                        self.heard(client, turn, isolate, &visit, told.first().copied(), clock);
                    }
                }
            }
        }
    }

    fn timed_out(&mut self, number: u32) {
        if let Some((isolate, client)) = self.open(number) {
            let clock = self.clock(isolate);
            match client {
                None => self.isolates[isolate as usize].desk.unheard(clock),
                Some((client, turn)) => self.alone(client, turn, isolate, clock),
            }
        }
    }

    /// What the rim does after each request: `tellRooms`.
    fn tell(&mut self, isolate: u32) {
        let clock = self.clock(isolate);
        let it = &mut self.isolates[isolate as usize];
        if it.desk.is_due(clock) {
            let (rests, life) = (it.desk.rests(clock), it.life);
            self.at(self.now + rests, What::Tell { isolate, life });
        }
    }
}
