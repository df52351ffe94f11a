//! The mails of an account: kept until a service has taken them.
//!
//! What is kept is what a mail is about, not its text: the text has a code in it, and is written again, byte by byte
//! the same, for every attempt.

use super::Office;
use super::codes::{self, Seed};
use super::guard::{Askers, Tries};
use super::store::{Account, ProvenAddress, Rows, StoreError};
use crate::address::EmailAddress;
use crate::base::{AccountId, Entropy, Id, Span, Text, Timestamp};
use crate::crypto::{Keyring, Purpose, open, seal};
use crate::i18n::{Catalogues, Language};
use crate::letters::{Change, Content, Letterhead};
use crate::mail::outbox::{Begun, Entry, SendLog, State, next_alarm};
use crate::mail::{Delivery, Kind, MailAddress, Message, MessageId, Repeats};
use crate::wire::{CodePurpose, Whereabouts};
use serde::{Deserialize, Serialize};

/// Notices are of use for as long as any mail is tried.
const NOTICE_LIFETIME: Span = Span::from_days(1);
/// What became of a mail is kept this long, for an operator who is asked about it.
const KEPT: Span = Span::from_days(1);

/// Something changed that the owner should know of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Notice {
    /// A first password.
    PasswordSet,
    /// Another password.
    PasswordChanged,
    /// A provider's sign-in was let in.
    SignInLinked {
        /// What customers know the provider by.
        provider: Text<64>,
    },
    /// A provider's sign-in was added.
    SignInAdded {
        /// What customers know the provider by.
        provider: Text<64>,
    },
    /// Somebody signed in with a browser, or from a country, that the account does not know.
    NewSignIn(Whereabouts),
}

/// What a mail is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Letter {
    /// A code, and what the account knows that the page did not say.
    Code {
        purpose: CodePurpose,
        has_account: bool,
        seed: Seed,
        link: String,
        recover: String,
        provider: Option<Text<64>>,
    },
    /// A notice.
    Notice(Notice),
}

impl Letter {
    const fn kind(&self) -> Kind {
        match self {
            Self::Code { purpose: CodePurpose::Register, has_account: true, .. } => Kind::AlreadyRegistered,
            Self::Code { purpose: CodePurpose::Register, .. } => Kind::Verify,
            Self::Code { has_account: false, .. } => Kind::NoAccount,
            Self::Code { purpose: CodePurpose::Recover, .. } => Kind::Recover,
            Self::Code { .. } => Kind::SignIn,
            Self::Notice(_) => Kind::Notice,
        }
    }
}

/// A mail in the outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Posting {
    /// Where it stands.
    pub entry: Entry,
    to: EmailAddress,
    /// The language it is written in; mails that an earlier version left behind are in English.
    #[serde(default)]
    language: Option<Language>,
    /// Where it was done what a notice tells of; an earlier version did not note it.
    #[serde(default)]
    whereabouts: Option<Whereabouts>,
    letter: Letter,
}

impl Posting {
    /// The mail, ready to be sent. Nothing when the secret of its code is gone: the code would open nothing.
    pub fn write(
        &self,
        keyring: &Keyring,
        letterhead: &Letterhead,
        catalogues: &Catalogues,
        account_url: &str,
    ) -> Option<Message> {
        let words = catalogues.of(self.language.unwrap_or_else(Language::english));
        let to = MailAddress::parse(self.to.deliverable()).ok()?;
        let minutes = codes::CODE_LIFETIME.secs() / 60;
        let compose = |content: &Content<'_>| {
            letterhead.write(&words, self.entry.message, to.clone(), content, minutes, account_url)
        };
        match &self.letter {
            Letter::Notice(notice) => {
                let change = match notice {
                    Notice::PasswordSet => Change::PasswordSet,
                    Notice::PasswordChanged => Change::PasswordChanged,
                    Notice::SignInLinked { provider } => Change::SignInLinked { provider: provider.as_str() },
                    Notice::SignInAdded { provider } => Change::SignInAdded { provider: provider.as_str() },
                    Notice::NewSignIn(_) => Change::NewSignIn,
                };
                let whereabouts = match notice {
                    Notice::NewSignIn(whereabouts) => Some(whereabouts),
                    _ => self.whereabouts.as_ref(),
                };
                let at = self.entry.created;
                let link = whereabouts.map(|Whereabouts { account, pages, .. }| {
                    format!("{pages}disown?token={}", disown_token(keyring, *account, at))
                });
                Some(compose(&Content::Notice {
                    change,
                    at,
                    device: whereabouts.and_then(|from| from.device.as_ref()).map(Text::as_str),
                    country: whereabouts.and_then(|from| from.country.as_ref()).map(Text::as_str),
                    link: link.as_deref(),
                }))
            }
            Letter::Code { purpose, has_account, seed, link, recover, provider } => {
                let code = seed.code(keyring, *purpose, &self.to)?;
                let code = code.reveal();
                let link = &*format!("{link}{code}");
                Some(compose(&match (purpose, has_account) {
                    (CodePurpose::Register, true) => Content::AlreadyRegistered { code, link, recover },
                    (CodePurpose::Register, false) => Content::Verify { code, link },
                    (CodePurpose::SignIn, true) => Content::SignIn { code, link },
                    (CodePurpose::Recover, true) => Content::Recover { code, link },
                    (CodePurpose::SignIn | CodePurpose::Recover, false) => Content::NoAccount { code, link },
                    (CodePurpose::Link, _) => {
                        let provider = provider.as_ref().map_or("", |label| label.as_str());
                        Content::Link { provider, code, link }
                    }
                }))
            }
        }
    }

    /// Where it stands, in a few words for an operator. No address, no code.
    pub(super) fn summary(&self) -> String {
        let entry = &self.entry;
        let state = match &entry.state {
            State::Waiting { last: None, .. } => "waiting".to_owned(),
            State::Waiting { last: Some(failure), .. } => format!("waiting after {}", failure.reason.code()),
            State::Attempting { .. } => "being sent".to_owned(),
            State::Delivered { id } => {
                let id = id.as_ref().map(|id| format!(" as {}", id.as_str())).unwrap_or_default();
                format!("delivered{id}")
            }
            State::Unsure { failure } => format!("unsure: {}", failure.reason.code()),
            State::Refused { failure } => format!("refused: {}", failure.reason.code()),
            State::Expired { .. } => "expired".to_owned(),
        };
        format!(
            "{} {} {} attempts={} {state}",
            entry.created.secs(),
            entry.message,
            entry.kind.code(),
            entry.attempts
        )
    }
}

/// How long the link of a notice undoes what it is about.
const DISOWN_LIFETIME: Span = Span::from_days(7);

/// What the link of a notice carries: the account, and when it was done.
fn disown_token(keyring: &Keyring, account: AccountId, done_at: Timestamp) -> String {
    seal(keyring, Purpose::Disown, b"", &(account, done_at))
}

/// Opens the link of a notice: whose account it is, and when it was done what the notice tells of. `None` when it is
/// none, or too old.
pub fn open_disown(keyring: &Keyring, token: &str, now: Timestamp) -> Option<(AccountId, Timestamp)> {
    let (payload, _) = open::<(AccountId, Timestamp)>(keyring, Purpose::Disown, b"", token).ok()?;
    let (account, done_at) = payload;
    (now.since(done_at) < DISOWN_LIFETIME).then_some((account, done_at))
}

/// Puts a mail into the outbox.
pub(super) fn post<R: Rows>(
    account: &mut Account<'_, R>,
    letter: Letter,
    to: EmailAddress,
    language: Option<Language>,
    expires_at: Timestamp,
    office: &mut Office<'_>,
) -> Result<(), StoreError> {
    let id: MessageId = Id::random(office.entropy);
    let entry = Entry::new(id, letter.kind(), office.now, expires_at);
    account.put_posting(&Posting { entry, to, language, whereabouts: None, letter })
}

/// Tells the owner of the account what was done, and from where, if there is an address to tell.
pub(super) fn tell<R: Rows>(
    account: &mut Account<'_, R>,
    notice: Notice,
    whereabouts: Option<Whereabouts>,
    language: Option<Language>,
    office: &mut Office<'_>,
) -> Result<(), StoreError> {
    let Some(ProvenAddress { address: to, .. }) = account.fact()? else { return Ok(()) };
    let letter = Letter::Notice(notice);
    let id: MessageId = Id::random(office.entropy);
    let entry = Entry::new(id, letter.kind(), office.now, office.now + NOTICE_LIFETIME);
    account.put_posting(&Posting { entry, to, language, whereabouts, letter })
}

/// Notes that no attempt is running: the object has just woken, so what was running has ended.
///
/// # Errors
/// [`StoreError`].
pub fn wake(mut rows: &mut dyn Rows, now: Timestamp, entropy: &mut dyn Entropy) -> Result<(), StoreError> {
    let mut account = Account(&mut rows);
    for posting in account.postings()? {
        let entry = posting.entry.interrupted(now, entropy);
        if entry != posting.entry {
            account.put_posting(&Posting { entry, ..posting })?;
        }
    }
    Ok(())
}

/// Begins an attempt with the next mail that is due, and gives it.
///
/// # Errors
/// [`StoreError`].
pub fn begin(mut rows: &mut dyn Rows, now: Timestamp) -> Result<Option<Posting>, StoreError> {
    let mut account = Account(&mut rows);
    let mut postings = account.postings()?;
    postings.sort_by_key(|posting| posting.entry.created);
    for posting in postings {
        match posting.entry.begin(now) {
            Begun::NotDue => {}
            Begun::Expired(entry) => account.put_posting(&Posting { entry, ..posting })?,
            Begun::Attempt(entry) => {
                let posting = Posting { entry, ..posting };
                account.put_posting(&posting)?;
                return Ok(Some(posting));
            }
        }
    }
    Ok(None)
}

/// Keeps the outcome of an attempt.
///
/// # Errors
/// [`StoreError`].
pub fn finish(
    mut rows: &mut dyn Rows,
    posting: &Posting,
    delivery: &Delivery,
    repeats: Repeats,
    now: Timestamp,
    entropy: &mut dyn Entropy,
) -> Result<(), StoreError> {
    let mut account = Account(&mut rows);
    // The account may have been deleted meanwhile: then there is nothing to note.
    let known = account.postings()?.into_iter().find(|known| known.entry.message == posting.entry.message);
    let Some(known) = known else { return Ok(()) };
    let entry = known.entry.after(delivery, repeats, now, entropy);
    account.put_posting(&Posting { entry, ..known })
}

/// What is left to do after a turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rest {
    /// When the object must wake next.
    pub alarm: Option<Timestamp>,
    /// Whether nothing is stored that anybody could miss, so that the object may forget all of it.
    pub is_blank: bool,
}

/// Tidies up: what became of old mails, and codes that are over. An account that nobody owns, such as that of an
/// address somebody mistyped, is left without a trace a day after it was last heard of.
///
/// # Errors
/// [`StoreError`].
pub fn tidy(mut rows: &mut dyn Rows, now: Timestamp) -> Result<Rest, StoreError> {
    let mut account = Account(&mut rows);
    let codes = codes::sweep(&mut account, now)?;
    let mut kept = Vec::new();
    for posting in account.postings()? {
        if posting.entry.is_over() && now.since(posting.entry.created) >= KEPT {
            account.remove_posting(&posting)?;
        } else {
            kept.push(posting.entry);
        }
    }
    let tries: Option<Tries> = account.fact()?;
    let counting = tries.as_ref().map(Tries::over_at).filter(|over| now < *over);
    if tries.is_some() && counting.is_none() {
        account.remove_fact::<Tries>()?;
    }
    if kept.is_empty() {
        // Mails are kept as long as their caps look at them.
        account.remove_fact::<SendLog>()?;
        account.remove_fact::<Askers>()?;
    }
    let last = kept.iter().map(|entry| entry.created + KEPT).max().max(counting).max(codes);
    let is_kept = account.has_owner()? || !account.audit()?.is_empty();
    let alarm = next_alarm(&kept).into_iter().chain(last).min();
    Ok(Rest { alarm, is_blank: !is_kept && last.is_none() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_earlier_version_left_in_the_outbox_is_read() {
        let account = AccountId::from_bytes([7; 16]);
        let sign_in =
            format!(r#"{{"device":null,"country":"DE","account":"{account}","pages":"https://x/"}}"#);
        for (notice, is_told_from_where) in [
            (r#""password_set""#.to_owned(), false),
            (r#"{"sign_in_linked":{"provider":"Demo ID"}}"#.to_owned(), false),
            (format!(r#"{{"new_sign_in":{sign_in}}}"#), true),
        ] {
            let read: Letter = serde_json::from_str(&format!(r#"{{"notice":{notice}}}"#)).unwrap();
            let Letter::Notice(notice) = read else { panic!("a notice") };
            assert_eq!(matches!(notice, Notice::NewSignIn(_)), is_told_from_where);
        }
        let id: MessageId = Id::from_bytes([7; 16]);
        let posting = Posting {
            entry: Entry::new(id, Kind::Notice, Timestamp::default(), Timestamp::default()),
            to: EmailAddress::parse("ada@shop.example").unwrap(),
            language: None,
            whereabouts: None,
            letter: Letter::Notice(Notice::PasswordSet),
        };
        let mut row = serde_json::to_value(&posting).unwrap();
        row.as_object_mut().unwrap().remove("whereabouts");
        assert_eq!(serde_json::from_value::<Posting>(row).unwrap(), posting);
    }
}
