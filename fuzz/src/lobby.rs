//! A waiting room through anything that isolates say, and any time: never one too many, and nothing forgotten.

use super::NOW;
use std::collections::BTreeMap;
use vestibule_core::base::{Id, SeededEntropy};
use vestibule_core::config::Config;
use vestibule_core::lobby::{Hall, Room};
use vestibule_core::testing::settings;
use vestibule_core::wire::{
    Class, Health, Holder, LobbyOrder, LobbyReply, LobbyRequest, LobbyVisit, OriginUse, Told,
};

thread_local! {
    static ROOM: Room = room();
}

/// Four bytes a step: what happens, to whom, and how much later.
pub fn check(data: &[u8]) {
    ROOM.with(|room| {
        let (mut hall, mut now) = (Hall::default(), NOW * 1_000);
        let mut is_free = false;
        let (mut rows, mut entropy) = (BTreeMap::new(), SeededEntropy(1));
        for step in data.chunks_exact(4).take(256) {
            let [what, who, how, later] = [step[0], step[1], step[2], step[3]];
            now += u64::from(later).pow(2) * 50;
            let request = if what < 8 { order(what, who) } else { sync(what, who, how) };
            let count = match &request {
                LobbyRequest::Sync { visits, .. } => visits.len(),
                LobbyRequest::Operate { .. } => 0,
            };
            // Who is let in while a room is off or calm is not counted against it.
            is_free |= what < 8 && matches!(who, 1 | 2);
            let reply = hall.answer(room, request, now, &mut entropy);
            if let LobbyReply::Synced { told, permits, .. } = &reply {
                assert_eq!(told.len(), count, "everybody is told");
                assert!(permits.is_none_or(|(count, until)| count <= 3 && until >= now));
                assert!(
                    told.iter()
                        .all(|told| !matches!(told, Told::Inside { until } if *until > now + 86_400_000))
                );
            }
            for change in hall.take_changes() {
                match change.body {
                    Some(body) => drop(rows.insert(change.key, body)),
                    None => drop(rows.remove(&change.key)),
                }
            }
            assert!(is_free || hall.inside() <= 4, "{} are inside", hall.inside());
            let again = Hall::restore(rows.clone(), now);
            assert_eq!(again.inside(), hall.inside(), "what is written down is all there is");
            if what & 3 == 3 {
                hall = again;
            }
        }
    });
}

fn order(what: u8, who: u8) -> LobbyRequest {
    let mode = ["on", "off", "auto", "configured"].get(usize::from(who)).map(|mode| (*mode).to_owned());
    let inside = Some(u32::from(what % 4));
    LobbyRequest::Operate {
        room: "sale".to_owned(),
        order: LobbyOrder { mode, inside, ..LobbyOrder::default() },
    }
}

fn sync(what: u8, who: u8, how: u8) -> LobbyRequest {
    let device = |n: u8| Holder::device(Id::<()>::from_bytes([n % 24; 16]));
    let is_account = who & 64 != 0;
    let visit = |n: u8| LobbyVisit {
        holder: if is_account { Holder::account(Id::from_bytes([n % 24; 16])) } else { device(n) },
        device: (is_account && who & 128 != 0).then(|| device(n)),
        class: [Class::Checkout, Class::SignedIn, Class::Guest][usize::from(n % 3)],
        network: (how & 1 == 0).then(|| u64::from(n % 2)),
        enters: how & 2 == 0,
    };
    let origin = OriginUse {
        held: u32::from(how) >> 5,
        used: u32::from(how) >> 6,
        wanted: u32::from(what) >> 4,
        until: 0,
    };
    LobbyRequest::Sync {
        room: "sale".to_owned(),
        isolate: u64::from(what & 3),
        visits: (0..=(how >> 6)).map(|n| visit(who.wrapping_add(n))).collect(),
        origin: (how & 4 == 0).then_some(origin),
        health: Health { requests: u32::from(what >> 6), ..Health::default() },
    }
}

fn room() -> Room {
    let mut settings = settings();
    settings["ROOMS"] = serde_json::json!({ "sale": { "inside": 4, "origin_requests": 3 } });
    settings["ROUTES"][0]["room"] = "sale".into();
    let config = Config::read(&settings.to_string(), "");
    let config = config.unwrap_or_else(|problems| panic!("{problems:#?}"));
    config.rooms.first().expect("a room").clone()
}
