//! At the door of a waiting room: who goes on to the origin, and what the others are told.
//!
//! Most requests carry a pass that is good, and are not stopped ([`Gateway::passes`]). The others come to
//! [`Gateway::enter`], which asks the room's object only when what the isolate knows does not do (`lobby::Desk`).

use super::queue::Waits;
use super::{Gateway, Head};
use crate::base::Timestamp;
use crate::crypto::Purpose;
use crate::http::cookie::{Cookies, Presented};
use crate::limit::{Client, client};
use crate::lobby::{Admitted, Bearer, Desk, Estimate, Look, Room, Stage, Ticket, estimate};
use crate::login::BrowserCookie;
use crate::ports::{Platform, Unreachable};
use crate::route::Matched;
use crate::session::Session;
use crate::wire::{Class, Holder, LobbyView, LobbyVisit, Told};

/// What becomes of somebody at the door. Either way the browser may get a new cookie.
pub(super) enum Entry {
    /// They go on.
    In(Admitted, Option<String>),
    /// They wait.
    Waits(Wait, Option<String>),
}

/// How long somebody waits.
#[derive(Clone, Copy, Debug)]
pub(super) enum Wait {
    /// They have a place.
    Place(Estimate),
    /// The doors open at a set time.
    Opens(Timestamp),
    /// It is not known: the object cannot be asked, or too many of their network wait.
    Unknown,
}

impl Wait {
    /// Until the doors open, at a moment in milliseconds since the epoch.
    const fn opens(at: u64) -> Self {
        Self::Opens(Timestamp::from_secs(at.div_ceil(1_000)))
    }

    /// After how many seconds to look again.
    pub(super) fn look_again(self, now: Timestamp) -> u64 {
        match self {
            Self::Place(estimate) => estimate.look_again(),
            Self::Opens(at) => at.since(now).secs().clamp(1, 20),
            Self::Unknown => 20,
        }
    }
}

/// Somebody at a door.
pub(super) struct Caller<'g> {
    index: usize,
    room: &'g Room,
    holder: Holder,
    network: Option<u64>,
    visit: LobbyVisit,
    ticket: Option<Ticket>,
}

impl Gateway {
    /// Whether a request may go on as it is: there is no room, or its pass is good. Otherwise who is at the door, if
    /// they were here before.
    pub(super) fn passes(
        &self,
        matched: &Matched<'_>,
        cookies: Option<&Cookies<'_>>,
        address: Option<&str>,
        now: Timestamp,
    ) -> Result<Admitted, Option<Box<Caller<'_>>>> {
        if let Some(admitted) = Admitted::without_room(matched) {
            return Ok(admitted);
        }
        let cookies = cookies.ok_or(None)?;
        let cookie = cookies.browser.value().and_then(BrowserCookie::parse).ok_or(None)?;
        let session = self.presented(cookies, now);
        let caller = self.caller(matched, &cookie, session.as_ref(), address).ok_or(None)?;
        Desk::passes(caller.ticket.as_ref(), now).ok_or_else(|| Some(Box::new(caller)))
    }

    /// How long somebody waits, if their ticket and what the isolate knows tell it, and the ticket may stay as it is.
    pub(super) fn still_waits(&self, caller: &Caller<'_>, now: Timestamp) -> Option<Waits> {
        let mut desks = self.desks.borrow_mut();
        match desks.get_mut(caller.index)?.look(&caller.visit, caller.ticket.as_ref(), now) {
            Look::Wait(view, class, number) => {
                let estimate = estimate(caller.room, &view, class, number);
                let (estimate, stage) = Desk::shown(caller.ticket.as_ref(), estimate, class, number);
                stage.is_none().then_some(Waits { estimate, is_guest: !caller.holder.is_account() })
            }
            _ => None,
        }
    }

    /// Lets somebody in, or tells them how long they wait.
    pub(super) async fn enter(
        &self,
        platform: &impl Platform,
        head: &Head,
        matched: &Matched<'_>,
        now: Timestamp,
    ) -> Entry {
        if let Some(admitted) = Admitted::without_room(matched) {
            return Entry::In(admitted, None);
        }
        let cookies = self.cookies(head);
        let session = cookies.as_ref().and_then(|cookies| self.presented(cookies, now));
        let known = self.browser_cookie(head);
        let is_new = known.is_none();
        let cookie = known.unwrap_or_else(|| BrowserCookie::random(&mut platform.entropy()));
        let address = head.header(client::HEADER);
        let Some(caller) = self.caller(matched, &cookie, session.as_ref(), address) else {
            return Entry::Waits(Wait::Unknown, None);
        };
        let bare = || is_new.then(|| self.set_browser_cookie(&cookie));
        let (room, ticket) = (caller.room, caller.ticket.as_ref());
        let looked = self.desk(platform, caller.index, |desk| desk.look(&caller.visit, ticket, now));
        match looked.unwrap_or(Look::Ask) {
            Look::Go(admitted) => return Entry::In(admitted, bare()),
            Look::Renewed(admitted, stage) => {
                return Entry::In(admitted, Some(self.ticket_cookie(&caller, &cookie, stage)));
            }
            Look::Wait(view, class, number) => {
                return self.waits(&caller, &cookie, &view, class, number);
            }
            Look::Early(at) => return Entry::Waits(Wait::opens(at), None),
            Look::Ask => {}
        }
        let request = self.desk(platform, caller.index, |desk| desk.ask(room, caller.visit.clone()));
        let reply = match &request {
            Some(request) => platform.lobby(&room.name, request).await,
            None => Err(Unreachable),
        };
        let Ok(reply) = reply else {
            return match Desk::alone(room, ticket, now) {
                Some(admitted) => Entry::In(admitted, bare()),
                None => Entry::Waits(Wait::Unknown, bare()),
            };
        };
        let now = platform.now();
        let heard = self.desk(platform, caller.index, |desk| {
            let told = desk.hear(room, reply, &[caller.holder], false, millis(now));
            (told.first().copied(), desk.last_view().unwrap_or_default())
        });
        let (told, view) = heard.unwrap_or_default();
        self.told(&caller, &cookie, told.unwrap_or(Told::Unknown), &view, (bare(), now))
    }

    fn told(
        &self,
        caller: &Caller<'_>,
        cookie: &BrowserCookie,
        told: Told,
        view: &LobbyView,
        (bare, now): (Option<String>, Timestamp),
    ) -> Entry {
        let stage = Desk::stage(caller.room, told, millis(now));
        match (told, stage.and_then(Desk::let_in)) {
            (_, Some(admitted)) => {
                Entry::In(admitted, stage.map(|stage| self.ticket_cookie(caller, cookie, stage)))
            }
            (Told::Waiting { class, number }, _) => self.waits(caller, cookie, view, class, number),
            (Told::Early, _) => {
                let wait = view.opens_at.map_or(Wait::Opens(now), Wait::opens);
                Entry::Waits(wait, stage.map(|stage| self.ticket_cookie(caller, cookie, stage)))
            }
            _ => Entry::Waits(Wait::Unknown, bare),
        }
    }

    /// What a customer is told who waits under a number.
    fn waits(
        &self,
        caller: &Caller<'_>,
        cookie: &BrowserCookie,
        view: &LobbyView,
        class: Class,
        number: u32,
    ) -> Entry {
        let estimate = estimate(caller.room, view, class, number);
        let (estimate, stage) = Desk::shown(caller.ticket.as_ref(), estimate, class, number);
        Entry::Waits(Wait::Place(estimate), stage.map(|stage| self.ticket_cookie(caller, cookie, stage)))
    }

    /// Who is at the door of the room of a route; nothing if it has none.
    fn caller(
        &self,
        matched: &Matched<'_>,
        cookie: &BrowserCookie,
        session: Option<&Session>,
        address: Option<&str>,
    ) -> Option<Caller<'_>> {
        let route = matched.route();
        let index = route.room?;
        let room = self.config.rooms.get(index)?;
        let device = Holder::device(cookie.id);
        let account = session.map(|session| Holder::account(session.token().account));
        let holder = account.unwrap_or(device);
        let class = match account {
            _ if route.checkout => Class::Checkout,
            Some(_) => Class::SignedIn,
            None => Class::Guest,
        };
        let network = address.and_then(Client::parse).map(|client| self.network(room, &client));
        let visit = LobbyVisit { holder, device: account.map(|_| device), class, network, enters: true };
        let bearer = Bearer { room: &room.name, holder, network };
        let ticket = cookie.ticket.as_deref();
        let ticket = ticket.and_then(|text| Ticket::open(&self.config.keyring, &bearer, text));
        Some(Caller { index, room, holder, network, visit, ticket })
    }

    /// A keyed hash of a client in a room: nothing in the object is an address.
    fn network(&self, room: &Room, client: &Client) -> u64 {
        let keyring = &self.config.keyring;
        let parts = [b"room".as_slice(), room.name.as_bytes(), &client.bytes()];
        let derived = keyring.derive(keyring.current_id(), Purpose::Limit, &parts).unwrap_or_default();
        derived.first_chunk::<8>().map(|bytes| u64::from_be_bytes(*bytes)).unwrap_or_default()
    }

    fn ticket_cookie(&self, caller: &Caller<'_>, cookie: &BrowserCookie, stage: Stage) -> String {
        let bearer = Bearer { room: &caller.room.name, holder: caller.holder, network: caller.network };
        let ticket = Ticket::issue(&self.config.keyring, &bearer, stage);
        self.set_browser_cookie(&BrowserCookie { ticket: Some(ticket.text), ..cookie.clone() })
    }

    /// The session that cookies present, if it was sealed by us and is not over. Which line somebody stands in depends on
    /// no more than that.
    pub(super) fn presented(&self, cookies: &Cookies<'_>, now: Timestamp) -> Option<Session> {
        match cookies.session {
            Presented::One(token) => self.verified(token, now),
            Presented::Absent | Presented::Several => None,
        }
    }

    /// Does something at the desk of a room.
    pub(super) fn desk<T>(
        &self,
        platform: &impl Platform,
        room: usize,
        what: impl FnOnce(&mut Desk) -> T,
    ) -> Option<T> {
        self.desks.borrow_mut().get_mut(room).map(|desk| {
            desk.name(&mut platform.entropy());
            what(desk)
        })
    }
}

/// A moment in milliseconds.
const fn millis(now: Timestamp) -> u64 {
    now.secs().saturating_mul(1_000)
}
