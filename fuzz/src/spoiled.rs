//! Rows of objects that are not as they were written: an object that cannot read one says so, and harms nothing.

use super::{NOW, text};
use vestibule_core::account::{self, Kind, MemoryRows, Office, Rows, outbox};
use vestibule_core::base::{SeededEntropy, Text, Timestamp};
use vestibule_core::limit::Limits;
use vestibule_core::lobby::Hall;
use vestibule_core::testing::{keyring, settings};
use vestibule_core::wire::{AccountRequest, Act, LobbyOrder, LobbyRequest};

const KINDS: [Kind; 7] =
    [Kind::Fact, Kind::Identity, Kind::Session, Kind::Code, Kind::Mail, Kind::Token, Kind::Audit];

/// A row a line: the kind's number or `h` for a room, the key, and the body, with spaces between.
pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let (mut rows, mut places) = (MemoryRows::default(), Vec::new());
    for line in text.lines().take(32) {
        let mut parts = line.splitn(3, ' ');
        let [kind, key, body] = std::array::from_fn(|_| parts.next().unwrap_or_default());
        match kind.parse::<usize>() {
            Ok(kind) => {
                KINDS.get(kind).map_or((), |kind| rows.put(*kind, key, body.to_owned()).expect("memory"))
            }
            Err(_) => places.push((key.to_owned(), body.to_owned())),
        }
    }
    let (keyring, mut entropy) = (keyring(), SeededEntropy(1));
    let by = Text::exact("a test").expect("a text");
    let session = vestibule_core::base::Id::from_bytes([2; 16]);
    for request in [
        AccountRequest::Operate { act: Act::Show, by: by.clone() },
        AccountRequest::Overview { session },
        AccountRequest::EndAll,
        AccountRequest::Operate { act: Act::Delete, by },
    ] {
        let now = Timestamp::from_secs(NOW);
        let mut office = Office {
            keyring: &keyring,
            brand: "Shop",
            limits: Limits::default().account,
            now,
            entropy: &mut entropy,
        };
        let _ = account::answer(&mut rows, request, &mut office);
        let _ = (outbox::begin(&mut rows, now), outbox::tidy(&mut rows, now));
    }
    room(places);
}

fn room(places: Vec<(String, String)>) {
    let mut settings = settings();
    settings["ROOMS"] = serde_json::json!({ "sale": { "inside": 4, "origin_requests": 3 } });
    settings["ROUTES"][0]["room"] = "sale".into();
    thread_local! {
        static ROOMS: std::cell::OnceCell<Vec<vestibule_core::lobby::Room>> = const { std::cell::OnceCell::new() };
    }
    ROOMS.with(|rooms| {
        let read =
            || vestibule_core::config::Config::read(&settings.to_string(), "").map(|config| config.rooms);
        let rooms = rooms.get_or_init(|| read().unwrap_or_default());
        let room = rooms.first().expect("a room");
        let mut hall = Hall::restore(places, NOW * 1_000);
        for later in [0, 1, 60_000, 86_400_000] {
            let request = LobbyRequest::Operate { room: "sale".to_owned(), order: LobbyOrder::default() };
            let _ = hall.answer(room, request, NOW * 1_000 + later, &mut SeededEntropy(1));
            let _ = hall.take_changes();
        }
    });
}
