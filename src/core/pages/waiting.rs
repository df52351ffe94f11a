//! The page of whoever waits for their turn.

use super::view::{Block, Link};
use super::{Frame, Page};
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::i18n::{Catalogue, Part, Phrase};
use askama::filters::{Html, escape};
use std::fmt::Write;

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

/// How a line begins that changes while the page is looked at.
const STATUS: &str = "<p class=\"status\" role=\"status\">";

/// What stands before the lines of [`WaitingPage::status_html`] in a page, and what stands behind them. What comes from
/// outside is escaped, so nothing of it is taken for a line.
pub fn around_status(html: &str) -> Option<(&str, &str)> {
    let (first, last) = (html.find(STATUS)?, html.rfind(STATUS)?);
    let end = html.get(last..)?.find("</p>")?.checked_add(last)?.checked_add("</p>".len())?;
    Some((html.get(..first)?, html.get(end..)?))
}

/// What takes longer is told in hours.
const MOST_MINUTES: u64 = 90;

impl WaitingPage {
    /// What changes while the page is looked at.
    fn status(words: &Catalogue, place: Option<u32>, turn: Turn, at_most: Option<u64>) -> Vec<Phrase> {
        let place = place.map(|place| words.waiting_place(u64::from(place)));
        let turn = match turn {
            Turn::Soon => Some(words.waiting_soon().into()),
            Turn::Minutes(minutes) if minutes > MOST_MINUTES => {
                Some(words.waiting_hours(minutes.div_ceil(60)))
            }
            Turn::Minutes(minutes) => Some(words.waiting_minutes(minutes)),
            Turn::Opens(minutes) => Some(words.waiting_opens(minutes)),
            Turn::Unknown => None,
        };
        let at_most = at_most.map(|minutes| match minutes {
            0..=MOST_MINUTES => words.waiting_at_most_minutes(minutes.max(1)),
            _ => words.waiting_at_most_hours(minutes.div_ceil(60)),
        });
        place.into_iter().chain(turn).chain(at_most).collect()
    }

    /// The same as it stands in the page.
    pub fn status_html(words: &Catalogue, place: Option<u32>, turn: Turn, at_most: Option<u64>) -> String {
        let mut html = String::new();
        for (index, line) in Self::status(words, place, turn, at_most).iter().enumerate() {
            html.push_str(if index > 0 { "\n" } else { "" });
            html.push_str(STATUS);
            for part in &line.0 {
                // Writing to a text cannot fail.
                let _always = match part {
                    Part::Words(words) => escape(words, Html).map(|words| write!(html, "{words}")),
                    Part::Value(value) => escape(value, Html).map(|value| write!(html, "<bdi>{value}</bdi>")),
                    Part::Region(code) => {
                        escape(code, Html).map(|code| write!(html, "<bdi data-region>{code}</bdi>"))
                    }
                };
            }
            html.push_str("</p>");
        }
        html
    }

    /// The same as plain text.
    pub fn lines(&self, frame: &Frame<'_>) -> Vec<String> {
        let right_to_left = frame.words.language().direction() == "rtl";
        let status = Self::status(&frame.words, self.place, self.turn, self.at_most);
        status.iter().map(|line| line.plain(right_to_left)).collect()
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
        let status = WaitingPage::status(words, page.place, page.turn, page.at_most);
        blocks.extend(status.into_iter().map(Block::Status));
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
