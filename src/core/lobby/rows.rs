//! What an object writes down, and how a room is made of it again.

use super::hall::{Hall, State};
use super::line::{Place, Standing};
use super::permits::{Grant, Grants};
use crate::wire::Holder;
use std::collections::BTreeMap;

/// The row that is no place and no lease.
const STATE: &str = "state";
/// How the rows of leases begin.
const LEASE: char = 'p';

/// A row that was written or, without a text, removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its key.
    pub key: String,
    /// What is in it now.
    pub body: Option<String>,
}

impl Hall {
    /// A room as it was written down. When somebody was seen last is not: everybody counts as seen at `now`, so nobody
    /// loses their turn because an object was gone. A row that cannot be read is left out.
    pub fn restore(rows: impl IntoIterator<Item = (String, String)>, now: u64) -> Self {
        let mut hall = Self::default();
        let (mut leases, mut places) = (BTreeMap::new(), Vec::new());
        for (key, body) in rows {
            if key == STATE {
                hall.state = serde_json::from_str::<State>(&body).unwrap_or_default();
            } else if let Some(isolate) = key.strip_prefix(LEASE).and_then(|isolate| isolate.parse().ok()) {
                leases.extend(serde_json::from_str::<Grant>(&body).ok().map(|grant| (isolate, grant)));
            } else if let (Some(holder), Ok(mut place)) =
                (Holder::parse(&key), serde_json::from_str::<Place>(&body))
            {
                if let Standing::Waiting { seen_at } = &mut place.standing {
                    *seen_at = now;
                }
                places.push((holder, place));
            }
        }
        // Only now it is known how far the lines are.
        for (holder, place) in places {
            let was_away = place.away;
            hall.put(holder, place);
            if was_away {
                hall.pass_over(holder);
            }
        }
        hall.grants = Grants::restore(leases);
        hall.changed.clear();
        hall
    }

    /// What was changed since this was last asked: to be written down before anybody is answered.
    pub fn take_changes(&mut self) -> Vec<Change> {
        let body = |value: serde_json::Result<String>| value.ok();
        let mut changes: Vec<Change> = std::mem::take(&mut self.changed)
            .into_iter()
            .map(|holder| Change {
                key: holder.to_string(),
                body: self.places.get(&holder).and_then(|place| body(serde_json::to_string(place))),
            })
            .collect();
        for isolate in std::mem::take(&mut self.grants.changed) {
            let grant = self.grants.get(isolate).and_then(|grant| body(serde_json::to_string(grant)));
            changes.push(Change { key: format!("{LEASE}{isolate}"), body: grant });
        }
        if std::mem::take(&mut self.state_changed) {
            changes.push(Change { key: STATE.to_owned(), body: body(serde_json::to_string(&self.state)) });
        }
        changes
    }
}
