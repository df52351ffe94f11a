//! Requests at the origin, and those who wait for their turn there: the order of `rooms.js`.

use super::{What, World};

impl World {
    /// A client's request goes on to the origin, when it is its turn there.
    pub(super) fn forward(&mut self, client: u32, turn: u32, isolate: u32) {
        let clock = self.clock(isolate);
        let it = &mut self.isolates[isolate as usize];
        if self.room.origin_requests.is_none() || it.desk.permits.begin(clock) {
            self.begin(client, turn, isolate);
        } else {
            it.line.push_back((client, turn));
            it.desk.permits.want(it.line.len() as u32);
            let life = it.life;
            let at = self.now + self.room.patience.secs() * 1_000;
            self.at(at, What::Impatient { isolate, life, client, turn });
        }
        self.tell(isolate);
    }

    fn begin(&mut self, client: u32, turn: u32, isolate: u32) {
        self.at_origin += 1;
        self.figures.requests += 1;
        self.figures.most_at_origin = self.figures.most_at_origin.max(self.at_origin);
        if let Some(most) = self.room.origin_requests {
            assert!(self.at_origin <= most, "{} requests at the origin, of {most}", self.at_origin);
        }
        // Some take as long as they may.
        let takes = match self.dice.hits(self.chaos.slow) {
            true => self.room.timeout.secs() * 1_000 - self.dice.below(10_000),
            false => 50 + self.dice.below(900),
        };
        let life = self.isolates[isolate as usize].life;
        self.at(self.now + takes, What::Done { isolate, life, client, turn });
    }

    pub(super) fn done(&mut self, isolate: u32, life: u32, client: u32, turn: u32) {
        self.at_origin -= 1;
        if self.isolates[isolate as usize].life == life {
            let desk = &mut self.isolates[isolate as usize].desk;
            desk.note_health(false, false, 0);
            if self.room.origin_requests.is_some() {
                desk.permits.end();
            }
            self.call_next(isolate);
            self.tell(isolate);
            self.served(client, turn);
        } else {
            self.fails(client, turn);
        }
    }

    pub(super) fn impatient(&mut self, isolate: u32, life: u32, client: u32, turn: u32) {
        let it = &mut self.isolates[isolate as usize];
        if it.life == life
            && let Some(at) = it.line.iter().position(|waiting| *waiting == (client, turn))
        {
            it.line.remove(at);
            self.figures.turned_away += 1;
            self.fails(client, turn);
        }
    }

    pub(super) fn call_next(&mut self, isolate: u32) {
        let clock = self.clock(isolate);
        loop {
            let it = &mut self.isolates[isolate as usize];
            if it.line.is_empty() || !it.desk.permits.begin(clock) {
                return;
            }
            if let Some((client, turn)) = it.line.pop_front() {
                self.begin(client, turn, isolate);
            }
        }
    }
}
