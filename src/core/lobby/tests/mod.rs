//! A room as its object has it: what becomes of places, one rule after another.

mod places;
mod rooms;

use super::settings::millis;
use super::*;
use crate::base::{AccountId, FlowId, SeededEntropy, Span, Timestamp};
use crate::wire::{
    Class, Health, Holder, LobbyOrder, LobbyReply, LobbyRequest, LobbyStanding, LobbyView, LobbyVisit,
    PerClass, Told,
};
use std::collections::BTreeMap;

const NOON: u64 = 1_800_000_000_000;

/// A room for `inside` customers, without other limits.
fn room(inside: u32) -> Room {
    Room {
        name: "sale".to_owned(),
        inside,
        per_minute: None,
        origin_requests: None,
        patience: Span::from_secs(3),
        timeout: Span::from_secs(30),
        idle: Span::from_mins(5),
        stay: Span::from_mins(60),
        away: Span::from_secs(90),
        keep: Span::from_mins(30),
        shares: PerClass::new([20, 40, 40]),
        per_network: 100,
        mode: Mode::On,
        opening: None,
        slow: Span::from_secs(3),
        unreachable: WhenUnreachable::Hold,
    }
}

fn guest(id: u8) -> LobbyVisit {
    let holder = Holder::device(FlowId::from_bytes([id; 16]));
    let network = Some(u64::from(id));
    LobbyVisit { holder, device: None, class: Class::Guest, network, enters: true }
}

/// A customer who is signed in, on the device of the guest with the same number.
fn member(id: u8) -> LobbyVisit {
    let device = guest(id).holder;
    let holder = Holder::account(AccountId::from_bytes([id; 16]));
    LobbyVisit { holder, device: Some(device), class: Class::SignedIn, network: None, enters: true }
}

/// An object, its disk, and its time.
struct Object {
    hall: Hall,
    room: Room,
    now: u64,
    rows: BTreeMap<String, String>,
    written: usize,
}

impl Object {
    fn of(room: Room) -> Self {
        Self { hall: Hall::default(), room, now: NOON, rows: BTreeMap::new(), written: 0 }
    }

    fn call(&mut self, request: LobbyRequest) -> LobbyReply {
        let reply = self.hall.answer(&self.room, request, self.now, &mut SeededEntropy(self.now));
        for Change { key, body } in self.hall.take_changes() {
            self.written += 1;
            match body {
                Some(body) => self.rows.insert(key, body),
                None => self.rows.remove(&key),
            };
        }
        reply
    }

    fn sync(&mut self, visits: &[LobbyVisit]) -> (Vec<Told>, LobbyView) {
        let request = LobbyRequest::Sync {
            room: self.room.name.clone(),
            isolate: 1,
            visits: visits.to_vec(),
            origin: None,
            health: Health::default(),
        };
        match self.call(request) {
            LobbyReply::Synced { told, view, .. } => (told, view),
            LobbyReply::Standing(_) => panic!("not asked for"),
        }
    }

    fn told(&mut self, visit: &LobbyVisit) -> Told {
        self.sync(std::slice::from_ref(visit)).0[0]
    }

    fn operate(&mut self, order: LobbyOrder) -> LobbyStanding {
        match self.call(LobbyRequest::Operate { room: self.room.name.clone(), order }) {
            LobbyReply::Standing(standing) => standing,
            LobbyReply::Synced { .. } => panic!("not asked for"),
        }
    }

    fn standing(&mut self) -> LobbyStanding {
        self.operate(LobbyOrder::default())
    }

    fn pass(&mut self, seconds: u64) {
        self.now += seconds * 1_000;
    }

    /// Time passes, while these look again as they are told to.
    fn pass_with(&mut self, seconds: u64, visits: &[LobbyVisit]) {
        for _ in 0..seconds.div_ceil(20) {
            self.pass(20);
            self.sync(visits);
        }
    }

    fn restart(&mut self) {
        self.hall = Hall::restore(self.rows.clone(), self.now);
    }
}

fn is_inside(told: Told) -> bool {
    matches!(told, Told::Inside { .. })
}

const fn waits(class: Class, number: u32) -> Told {
    Told::Waiting { class, number }
}
