//! What isolates and `Lobby` objects tell each other in the background, and the requests at the origin of a room.
//!
//! Nobody waits for any of it, so the rim asks by numbers, and calls [`Gateway::sync`] when there is something to tell.

use super::Gateway;
use crate::ports::{Platform, Unreachable};
use crate::wire::{Holder, LobbyRequest};

impl Gateway {
    /// The room of which the object is to hear something now, if there is one: to be done by [`Gateway::sync`], which
    /// nobody waits for. `now` in milliseconds since the epoch.
    pub fn room_due(&self, now: u64) -> Option<usize> {
        self.desks.borrow_mut().iter_mut().position(|desk| desk.is_due(now))
    }

    /// Milliseconds that a room's object is to be left alone.
    pub fn room_rests(&self, room: usize, now: u64) -> u64 {
        self.desks.borrow().get(room).map_or(0, |desk| desk.rests(now))
    }

    /// Tells a room's object what there is to tell, and hears how things stand.
    pub async fn sync(&self, platform: &impl Platform, room: usize) {
        let Some(settings) = self.config.rooms.get(room) else { return };
        let now = platform.now_millis();
        let told = self.desk(platform, room, |desk| desk.tell(settings, now));
        let Some(request) = told.flatten() else { return };
        let holders: Vec<Holder> = match &request {
            LobbyRequest::Sync { visits, .. } => visits.iter().map(|visit| visit.holder).collect(),
            LobbyRequest::Operate { .. } => Vec::new(),
        };
        let reply = platform.lobby(&settings.name, &request).await;
        let now = platform.now_millis();
        self.desk(platform, room, |desk| match reply {
            Ok(reply) => {
                desk.hear(settings, reply, &holders, true, now);
            }
            Err(Unreachable) => desk.unheard(now),
        });
    }

    /// Begins a request at the origin of a room, if it may have one more at once. `now` in milliseconds since the epoch.
    pub fn begin_at_origin(&self, room: usize, now: u64) -> bool {
        let limited = self.config.rooms.get(room).is_some_and(|room| room.origin_requests.is_some());
        !limited || self.desks.borrow_mut().get_mut(room).is_none_or(|desk| desk.permits.begin(now))
    }

    /// So many requests wait for a permit.
    pub fn wait_for_origin(&self, room: usize, waiting: u32) {
        if let Some(desk) = self.desks.borrow_mut().get_mut(room) {
            desk.permits.want(waiting);
        }
    }

    /// A request at the origin is over.
    pub fn end_at_origin(&self, room: usize) {
        if let Some(desk) = self.desks.borrow_mut().get_mut(room) {
            desk.permits.end();
        }
    }

    /// The origin has answered after so many milliseconds; with status zero, it has not. `retry_after` in seconds.
    pub fn origin_fares(&self, room: usize, millis: u64, status: u16, retry_after: u32) {
        let slow =
            self.config.rooms.get(room).is_some_and(|room| millis > room.slow.secs().saturating_mul(1_000));
        if let Some(desk) = self.desks.borrow_mut().get_mut(room) {
            desk.note_health(slow, status == 0 || status >= 500, retry_after);
        }
    }

    /// For how many milliseconds a request waits for its turn at the origin of a room; zero when any number may be there.
    pub(super) fn patience(&self, room: usize) -> u64 {
        let limited = self.config.rooms.get(room).filter(|room| room.origin_requests.is_some());
        limited.map_or(0, |room| room.patience.secs().saturating_mul(1_000))
    }
}
