//! The page of whoever waits for their turn.

use super::view::{Block, Link};
use super::{Frame, Page};
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::i18n::Phrase;

/// How long it takes until a customer's turn comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// In less than a minute.
    Soon,
    /// In about so many minutes.
    Minutes(u64),
    /// The doors open in so many minutes; places are given then.
    Opens(u64),
    /// Nobody can say.
    Unknown,
}

/// The page of the queue.
#[derive(Clone, Debug)]
pub struct WaitingPage {
    /// The customer's place, the first being 1; none before the doors open.
    pub place: Option<u32>,
    /// When their turn comes.
    pub turn: Turn,
    /// After how many minutes it has come at the latest, if that is worth saying.
    pub at_most: Option<u64>,
    /// After how many seconds the page looks again by itself.
    pub look_again: u64,
    /// The page that is waited for.
    pub page: ReturnPath,
    /// Whether the customer may be nearer when they sign in.
    pub is_guest: bool,
}

/// The script that keeps the page up to date without loading it anew.
pub(super) const SCRIPT: &str =
    concat!(include_str!("templates/fragment.js"), include_str!("templates/waiting.js"));

/// What takes longer is told in hours.
const MOST_MINUTES: u64 = 90;

impl WaitingPage {
    /// What changes while the page is looked at.
    fn status(&self, frame: &Frame<'_>) -> Vec<Phrase> {
        let words = &*frame.words;
        let place = self.place.map(|place| words.waiting_place(u64::from(place)));
        let turn = match self.turn {
            Turn::Soon => Some(words.waiting_soon().into()),
            Turn::Minutes(minutes) if minutes > MOST_MINUTES => {
                Some(words.waiting_hours(minutes.div_ceil(60)))
            }
            Turn::Minutes(minutes) => Some(words.waiting_minutes(minutes)),
            Turn::Opens(minutes) => Some(words.waiting_opens(minutes)),
            Turn::Unknown => None,
        };
        let at_most = self.at_most.map(|minutes| match minutes {
            0..=MOST_MINUTES => words.waiting_at_most_minutes(minutes.max(1)),
            _ => words.waiting_at_most_hours(minutes.div_ceil(60)),
        });
        place.into_iter().chain(turn).chain(at_most).collect()
    }

    /// The same as plain text.
    pub fn lines(&self, frame: &Frame<'_>) -> Vec<String> {
        let right_to_left = frame.words.language().direction() == "rtl";
        self.status(frame).iter().map(|line| line.plain(right_to_left)).collect()
    }
}

/// How a page looks again by itself.
pub(super) struct LookAgain {
    /// After how many seconds.
    pub seconds: u64,
    /// Where a script asks how things stand.
    pub queue: String,
    /// The page itself. Without an address, a browser takes the refresh of a page that has a fragment for a jump within it.
    pub here: String,
}

impl Page {
    /// The place in the queue. It looks again by itself: with a script smoothly, else as a whole.
    pub fn waiting(frame: &Frame<'_>, page: &WaitingPage) -> Self {
        let words = &*frame.words;
        let mut blocks = vec![Block::Text(words.waiting_lead().into())];
        blocks.extend(page.status(frame).into_iter().map(Block::Status));
        blocks.push(Block::Text(words.waiting_by_itself().into()));
        blocks.push(Block::Action(Link::new(words.waiting_look(), "")));
        if page.is_guest {
            blocks.push(Block::Links(vec![Link::onward(frame, words.sign_in(), "login", &page.page)]));
        }
        let mut made = Self::plain(frame, words.waiting_title(), blocks);
        let queue = frame.own(&format!("queue?for={}", encode_component(page.page.as_str())));
        let here = page.page.as_str().to_owned();
        made.layout.look_again = Some(LookAgain { seconds: page.look_again, queue, here });
        made.layout.script = SCRIPT;
        made.script_source = frame.style.waiting_source.clone();
        made
    }
}
