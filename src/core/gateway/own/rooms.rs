//! What operators see of waiting rooms, and change (`make admin lobby`, `metrics`). Open to whoever has `ADMIN_TOKEN`.

use super::{Answer, Gateway, Head};
use crate::lobby::{Mode, Room};
use crate::ports::{Platform, Unreachable};
use crate::refusal::Refusal;
use crate::wire::{Class, LobbyOrder, LobbyReply, LobbyRequest, LobbyStanding};
use serde::Deserialize;
use serde_json::json;
use std::fmt::Write;

/// What is asked, as JSON: beside `act` and `who` it has what is to change.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    /// `lobby`.
    #[serde(rename = "act")]
    _act: String,
    /// The room.
    who: String,
    /// Who asks.
    by: String,
    /// What to change; nothing: only look.
    #[serde(default)]
    set: Changes,
}

/// What can be changed: as in [`LobbyOrder`], and nothing else, so that a typo is no silence.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Changes {
    inside: Option<u32>,
    per_minute: Option<u32>,
    mode: Option<String>,
    opens_at: Option<u64>,
}

impl Gateway {
    /// The order, if it is one for a room, carried out.
    pub(super) async fn operate_room(&self, platform: &impl Platform, body: &str) -> Option<Answer> {
        #[derive(Deserialize)]
        struct Act {
            act: String,
        }
        serde_json::from_str::<Act>(body).ok().filter(|order| order.act == "lobby")?;
        let bad = |error: String| Answer::json(400, &json!({ "error": error }), Refusal::BadRequest.code());
        let order: Order = match serde_json::from_str(body) {
            Ok(order) => order,
            Err(error) => return Some(bad(format!("not an order: {error}"))),
        };
        let rooms = &self.config().rooms;
        let Changes { inside, per_minute, mode, opens_at } = order.set;
        let set = LobbyOrder { inside, per_minute, mode, opens_at };
        let Some(room) = rooms.iter().find(|room| room.name == order.who) else {
            let names: Vec<&str> = rooms.iter().map(|room| room.name.as_str()).collect();
            let error = format!("who: the name of a room: one of {}", names.join(", "));
            return Some(Answer::json(404, &json!({ "error": error }), Refusal::NotFound.code()));
        };
        if let Some(mode) = set.mode.as_deref()
            && mode != "configured"
            && !Mode::ALL.iter().any(|(name, _)| *name == mode)
        {
            let names: Vec<&str> = Mode::ALL.iter().map(|(name, _)| *name).collect();
            return Some(bad(format!("mode: one of {}, configured", names.join(", "))));
        }
        if order.by.is_empty() || order.by.len() > 64 {
            return Some(bad("by: your name, 1 to 64 bytes, for the log".to_owned()));
        }
        let changes = set != LobbyOrder::default();
        Some(match standing(platform, room, set).await {
            Ok(standing) => {
                let answer = Answer::json(200, &json!(standing), "operated");
                if changes { answer.with_detail("room_changed") } else { answer }
            }
            Err(Unreachable) => {
                let error =
                    json!({ "error": "the room's object did not answer; the same order may be given again" });
                let refusal = Refusal::Queued;
                Answer::json(503, &error, refusal.code()).with("retry-after", "5")
            }
        })
    }

    /// `GET metrics`: how the waiting rooms stand, as Prometheus reads it (text format 0.0.4).
    pub(super) async fn metrics(&self, platform: &impl Platform, head: &Head) -> Answer {
        if !self.is_operator(head) {
            return self.no_operator();
        }
        let mut text = String::new();
        for (name, kind, help) in METRICS {
            // Writing to a text cannot fail.
            let _always =
                writeln!(text, "# HELP vestibule_room_{name} {help}\n# TYPE vestibule_room_{name} {kind}");
        }
        for room in &self.config().rooms {
            match standing(platform, room, LobbyOrder::default()).await {
                Ok(standing) => describe(&mut text, &room.name, &standing),
                Err(Unreachable) => {
                    let _always = writeln!(text, "vestibule_room_up{{room=\"{}\"}} 0", room.name);
                }
            }
        }
        let answer =
            Answer::json(200, &json!(null), "metrics").with("content-type", "text/plain; version=0.0.4");
        Answer { body: text, ..answer }
    }
}

/// The metrics of a room: name, kind, meaning.
const METRICS: [(&str, &str, &str); 11] = [
    ("up", "gauge", "Whether the room's object answers."),
    ("inside", "gauge", "Customers inside."),
    ("limit", "gauge", "Customers that may be inside; no sample: any number."),
    ("waiting", "gauge", "Customers that wait, by line."),
    ("early", "gauge", "Customers that wait for the doors to open."),
    ("away", "gauge", "Places whose customers were not seen for a while."),
    ("admitted_total", "counter", "Customers that were let in, by line."),
    ("abandoned_total", "counter", "Places that were given up."),
    ("pace_per_hour", "gauge", "Customers that are let in within an hour, at the present pace."),
    ("estimate_error_seconds", "gauge", "By how much the first estimate was wrong on average."),
    ("permits", "gauge", "Requests at once that isolates may have at the origin."),
];

fn describe(text: &mut String, room: &str, standing: &LobbyStanding) {
    let mut sample = |name: &str, more: &str, value: u64| {
        let _always = writeln!(text, "vestibule_room_{name}{{room=\"{room}\"{more}}} {value}");
    };
    sample("up", "", 1);
    sample("inside", "", standing.inside.into());
    if let Some(limit) = standing.limit {
        sample("limit", "", limit.into());
    }
    for class in Class::ALL {
        let line = format!(",line=\"{}\"", class.name());
        sample("waiting", &line, standing.waiting.of(class).into());
        sample("admitted_total", &line, standing.admitted.of(class));
    }
    sample("early", "", standing.early.into());
    sample("away", "", standing.away.into());
    sample("abandoned_total", "", standing.abandoned);
    sample("pace_per_hour", "", standing.pace.into());
    sample("estimate_error_seconds", "", standing.estimate_error.into());
    sample("permits", "", standing.permits.0.into());
}

async fn standing(
    platform: &impl Platform,
    room: &Room,
    order: LobbyOrder,
) -> Result<LobbyStanding, Unreachable> {
    let request = LobbyRequest::Operate { room: room.name.clone(), order };
    match platform.lobby(&room.name, &request).await? {
        LobbyReply::Standing(standing) => Ok(standing),
        LobbyReply::Synced { .. } => Err(Unreachable),
    }
}
