//! What is true of a room, by what was said aloud: every question that reached the object, and every answer that left it.
//! Nothing here is taken from the object's own books.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap, HashSet, VecDeque};
use std::hash::{BuildHasherDefault, Hasher};
use vestibule_core::lobby::{CALLS, Room};
use vestibule_core::wire::{Class, Holder, LobbyVisit, Told};

/// The slowest clock of an isolate: there a pass is good for so much longer, in milliseconds.
pub const SLOWEST: u64 = 2_000;

/// Holders are random: their own bytes are hash enough.
#[derive(Clone, Copy, Default)]
pub struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for part in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..part.len()].copy_from_slice(part);
            self.0 = (self.0.rotate_left(5) ^ u64::from_le_bytes(word)).wrapping_mul(0x517c_c1b7_2722_0a95);
        }
    }
}

pub type Map<K, V> = HashMap<K, V, BuildHasherDefault<Mix>>;

/// A place in a line.
#[derive(Clone, Debug)]
struct Seat {
    class: Class,
    number: u32,
    /// When the object heard of its holder last, and the longest it did not.
    heard: u64,
    quiet: u64,
    called: u8,
    /// By when they were promised to be called.
    promised: u64,
    /// Whether it is in its line.
    listed: bool,
    /// A guest with a place has signed in to an account with another: either may be the one that is kept.
    loose: bool,
}

#[derive(Default)]
pub struct Truth {
    seats: Map<Holder, Seat>,
    /// Whose each number is.
    names: Map<(Class, u32), Holder>,
    /// The numbers of those who are there, as far as is known.
    lines: [BTreeMap<u32, Holder>; 3],
    /// Until when an isolate may honour a pass.
    passes: Map<Holder, u64>,
    ends: BinaryHeap<Reverse<(u64, Holder)>>,
    /// Holders that several share, or that nobody keeps: they are promised nothing.
    pub cheats: HashSet<Holder>,
    /// The places of guests by the network they took them in, where nobody moves.
    farms: HashMap<u64, BTreeSet<Holder>>,
    admitted: VecDeque<u64>,
    /// Of those let in while all lines waited: how many of each.
    shares: [u64; 3],
    /// The limit of a minute that was changed last, and when.
    before: (Option<u32>, u64),
    /// When the object began anew.
    pub restarted: u64,
    /// When somebody was let in last.
    last: u64,
    pub most_inside: usize,
    pub most_a_minute: usize,
    pub waits: Vec<u32>,
    /// The part of the room that was in use while somebody waited: sum and count.
    pub in_use: (f64, u64),
    pub missed: u64,
}

const fn index(class: Class) -> usize {
    match class {
        Class::Checkout => 0,
        Class::SignedIn => 1,
        Class::Guest => 2,
    }
}

impl Truth {
    /// How many customers hold a pass that an isolate would honour.
    pub fn inside(&mut self, now: u64) -> usize {
        while let Some(Reverse((end, holder))) = self.ends.peek().copied().filter(|next| next.0.0 <= now) {
            self.ends.pop();
            if self.passes.get(&holder) == Some(&end) {
                self.passes.remove(&holder);
            }
        }
        self.passes.len()
    }

    /// A pass has left the object. Tickets are of whole seconds.
    fn pass(&mut self, holder: Holder, until: u64) {
        let end = until / 1_000 * 1_000 + SLOWEST;
        let known = self.passes.entry(holder).or_insert(0);
        if end > *known {
            *known = end;
            self.ends.push(Reverse((end, holder)));
        }
    }

    /// A customer was told that they are called by then at the latest.
    pub fn promise(&mut self, holder: Holder, at: u64) {
        if let Some(seat) = self.seats.get_mut(&holder) {
            seat.promised = seat.promised.min(at);
        }
    }

    /// The object has heard these and told them that; `own` is a message that no customer waits for.
    pub fn told(&mut self, room: &Room, visits: &[LobbyVisit], told: &[Told], own: bool, now: u64) {
        for (visit, told) in visits.iter().zip(told) {
            if let Some(device) = visit.device {
                self.hand_over(device, visit.holder);
            }
            self.one(room, visit, *told, own, now);
        }
    }

    /// One person, one place: the pass of a device is its account's.
    fn hand_over(&mut self, device: Holder, account: Holder) {
        if let Some(end) = self.passes.remove(&device) {
            self.pass(account, end - SLOWEST);
        }
        if let Some(seat) = self.seats.remove(&device) {
            match self.seats.get_mut(&account) {
                Some(known) => known.loose = true,
                None => {
                    self.names.insert((seat.class, seat.number), account);
                    self.seats.insert(account, Seat { listed: false, ..seat.clone() });
                }
            }
            self.lines[index(seat.class)].remove(&seat.number);
        }
        for farm in self.farms.values_mut() {
            farm.remove(&device);
        }
    }

    fn one(&mut self, room: &Room, visit: &LobbyVisit, told: Told, own: bool, now: u64) {
        let holder = visit.holder;
        let may_lose = self.cheats.contains(&holder);
        let keep = room.keep.secs() * 1_000;
        if let Some(seat) = self.seats.get_mut(&holder) {
            seat.quiet = seat.quiet.max(now - seat.heard);
            seat.heard = now;
        }
        let seat = self.seats.get(&holder);
        let may_lose =
            may_lose || seat.is_none_or(|seat| seat.loose || seat.quiet > keep || seat.called >= CALLS);
        match told {
            Told::Waiting { class, number } => {
                match seat {
                    Some(seat) if (seat.class, seat.number) == (class, number) => {}
                    Some(seat) => {
                        let improved = visit.class == class && class < seat.class;
                        assert!(
                            may_lose || improved,
                            "a place is lost: {visit:?} {seat:?} {told:?} at {now}"
                        );
                        self.lines[index(seat.class)].remove(&seat.number);
                        self.sit(holder, class, number, now);
                    }
                    None => self.sit(holder, class, number, now),
                }
                if let Some(seat) = self.seats.get_mut(&holder).filter(|seat| !seat.listed) {
                    seat.listed = true;
                    self.lines[index(class)].insert(number, holder);
                }
            }
            Told::Inside { until } => {
                if let Some(seat) = self.seats.get(&holder) {
                    self.lines[index(seat.class)].remove(&seat.number);
                }
                // Who was only seen has not heard of it.
                if !own {
                    self.seats.remove(&holder);
                }
                self.pass(holder, until);
            }
            Told::Early => {}
            Told::Crowded | Told::Unknown => {
                assert!(may_lose, "a place is lost: {visit:?} {seat:?} {told:?} at {now}");
                if let Some(seat) = self.seats.remove(&holder) {
                    self.lines[index(seat.class)].remove(&seat.number);
                }
            }
        }
    }

    fn sit(&mut self, holder: Holder, class: Class, number: u32, now: u64) {
        let seat = Seat {
            class,
            number,
            heard: now,
            quiet: 0,
            called: 0,
            promised: u64::MAX,
            listed: false,
            loose: false,
        };
        self.seats.insert(holder, seat);
        if let Some(before) = self.names.insert((class, number), holder) {
            assert!(before == holder, "{class:?} {number} was given out twice: {before} {holder}");
        }
    }

    /// A network from which guests took places: how many it has.
    pub fn farm(&mut self, network: u64, visit: &LobbyVisit, told: Told, room: &Room, now: u64) {
        let live = self.inside(now);
        let farm = self.farms.entry(network).or_default();
        if matches!(told, Told::Inside { .. } | Told::Waiting { .. }) {
            farm.insert(visit.holder);
        }
        let keep = room.keep.secs() * 1_000;
        let (seats, passes) = (&self.seats, &self.passes);
        farm.retain(|holder| {
            passes.contains_key(holder) || seats.get(holder).is_some_and(|seat| seat.heard + keep >= now)
        });
        let held = farm.len();
        assert!(held <= room.per_network as usize, "{held} places of one network, {live} inside");
    }

    /// The first of a line who is there.
    fn first(&mut self, room: &Room, class: Class, now: u64) -> Option<u32> {
        let line = &mut self.lines[index(class)];
        while let Some((number, holder)) = line.first_key_value() {
            let heard = self.seats.get(holder).map_or(0, |seat| seat.heard);
            if heard + room.away.secs() * 1_000 >= now {
                return Some(*number);
            }
            let (number, holder) = (*number, *holder);
            line.remove(&number);
            if let Some(seat) = self.seats.get_mut(&holder).filter(|seat| seat.number == number) {
                seat.listed = false;
            }
        }
        None
    }

    /// These were let in, in that order. `counted` is what the object counts as inside.
    pub fn let_in(&mut self, room: &Room, let_in: &[(Class, u32, u64)], counted: usize, now: u64) {
        let mut highest = [0; 3];
        for (class, number, waited) in let_in {
            highest[index(*class)] = highest[index(*class)].max(*number);
            self.admitted.push_back(now);
            self.waits.push((waited / 1_000) as u32);
            self.lines[index(*class)].remove(number);
            if let Some(holder) = self.names.get(&(*class, *number))
                && let Some(seat) = self.seats.get_mut(holder)
                && (seat.class, seat.number) == (*class, *number)
            {
                seat.called += 1;
                seat.listed = false;
                self.missed += u64::from(seat.called > 1);
                // An object that was restarted counts everybody as seen.
                let seen = seat.heard.max(self.restarted);
                assert!(seen + room.away.secs() * 1_000 >= now, "called while away: {seat:?} at {now}");
                let is_there = seat.quiet <= room.away.secs() * 1_000;
                assert!(
                    !is_there || now <= seat.promised,
                    "promised for {}: {seat:?} at {now}",
                    seat.promised
                );
            }
        }
        let mut firsts = [None; 3];
        for class in Class::ALL {
            let first = self.first(room, class, now);
            firsts[index(class)] = first;
            if let Some(first) = first.filter(|_| highest[index(class)] > 0) {
                assert!(highest[index(class)] < first, "{class:?} {} before {first}", highest[index(class)]);
            }
        }
        self.count(room, let_in, &firsts, now);
        let inside = self.inside(now);
        self.most_inside = self.most_inside.max(inside);
        if !let_in.is_empty() {
            self.last = now;
            assert_eq!(room.opens_at(now), None, "the doors are closed");
            assert!(inside <= room.inside as usize, "{inside} inside, of {}", room.inside);
        }
        if firsts.iter().any(Option::is_some) {
            self.in_use.0 += inside as f64 / f64::from(room.inside);
            self.in_use.1 += 1;
            let is_slow = room.per_minute.is_some() && now < self.last + 6_000;
            assert!(counted >= room.inside as usize || is_slow, "the line stands, and {counted} are inside");
        }
    }

    /// The limit of a minute, and the shares of lines.
    fn count(&mut self, room: &Room, let_in: &[(Class, u32, u64)], firsts: &[Option<u32>; 3], now: u64) {
        while self.admitted.front().is_some_and(|at| at + 60_000 <= now) {
            self.admitted.pop_front();
        }
        self.most_a_minute = self.most_a_minute.max(self.admitted.len());
        if let Some(mut per_minute) = room.per_minute {
            if now < self.before.1 + 60_000 {
                per_minute = per_minute.max(self.before.0.unwrap_or(u32::MAX));
            }
            assert!(self.admitted.len() <= per_minute as usize, "{} in a minute", self.admitted.len());
        }
        if firsts.iter().any(Option::is_none) {
            self.shares = [0; 3];
            return;
        }
        for (class, ..) in let_in {
            self.shares[index(*class)] += 1;
        }
        let total: u64 = self.shares.iter().sum();
        for class in Class::ALL {
            let (had, due) = (self.shares[index(class)] * 100, total * u64::from(room.shares.of(class)));
            assert!(had.abs_diff(due) <= 300, "{class:?} had {had} of {total}, not {due}");
        }
    }

    /// The operator has changed something: shares and promises begin anew. What was let in within the last minute was let in
    /// under the limit before.
    pub fn changed(&mut self, per_minute: Option<u32>, now: u64) {
        self.shares = [0; 3];
        self.before = (per_minute, now);
        for seat in self.seats.values_mut() {
            seat.promised = u64::MAX;
        }
    }

    /// Whether somebody who was there all the time was not called in time.
    pub fn overdue(&self, room: &Room, now: u64) -> Option<String> {
        let is_there =
            |seat: &Seat| seat.called == 0 && seat.quiet.max(now - seat.heard) <= room.away.secs() * 1_000;
        let late = self.seats.iter().find(|(_, seat)| is_there(seat) && seat.promised < now);
        late.map(|(holder, seat)| format!("{holder} {seat:?}"))
    }
}
