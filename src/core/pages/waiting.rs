//! The page of whoever waits for their turn.

use super::view::{Block, Link};
use super::{Frame, Page};

/// How long it takes until a customer's turn comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// In less than a minute.
    Soon,
    /// In about so many minutes.
    Minutes(u64),
    /// The doors open in so many minutes; places are given then.
    Opens(u64),
}

/// The page of the queue.
#[derive(Clone, Copy, Debug)]
pub struct WaitingPage {
    /// The customer's place, the first being 1; none before the doors open.
    pub place: Option<u64>,
    /// When their turn comes.
    pub turn: Turn,
}

impl Page {
    /// The place in the queue. Whoever sends it lets it look again by itself (`Refresh`).
    pub fn waiting(frame: &Frame<'_>, page: WaitingPage) -> Self {
        let words = &*frame.words;
        let mut blocks = vec![Block::Text(words.waiting_lead().into())];
        blocks.extend(page.place.map(|place| Block::Status(words.waiting_place(place))));
        blocks.push(Block::Status(match page.turn {
            Turn::Soon => words.waiting_soon().into(),
            Turn::Minutes(minutes) => words.waiting_minutes(minutes),
            Turn::Opens(minutes) => words.waiting_opens(minutes),
        }));
        blocks.push(Block::Text(words.waiting_by_itself().into()));
        blocks.push(Block::Action(Link::new(words.waiting_look(), "")));
        Self::plain(frame, words.waiting_title(), blocks)
    }
}
