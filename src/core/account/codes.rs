//! Codes sent by mail: whoever reads the mail and types the code has proven the address.
//!
//! A code is not stored, in clear or hashed: it is derived from the secret and a random number that is. So a copy of
//! the storage tells nobody a code, and neither does trying all hundred million of them against it.

use super::guard::{self, Proof};
use super::outbox::{self, Letter};
use super::sessions::{self, Opened};
use super::store::{Account, DisabledAt, ProvenAddress, Rows, StoreError, StoredPassword};
use super::{Office, linking};
use crate::address::EmailAddress;
use crate::base::{FlowId, Span, Text, Timestamp};
use crate::crypto::{Keyring, Purpose, constant_time_eq};
use crate::wire::{
    AccountReply, CodePurpose, EMAIL, EmailCode, Linking, Method, Next, Redeem, SendCode, SessionRecord,
};
use serde::{Deserialize, Serialize};

/// How long a code is good.
pub const CODE_LIFETIME: Span = Span::from_mins(30);
/// So many wrong tries void a code.
pub const MAX_TRIES: u8 = 5;
/// So many browsers that get no mail any more are told apart.
const MOST_UNSENT: usize = 20;

/// What makes a code, together with the secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seed {
    key: [u8; 4],
    random: [u8; 16],
}

impl Seed {
    /// The code for a purpose and an address; nothing when the secret it was made under is gone.
    pub(super) fn code(
        &self,
        keyring: &Keyring,
        purpose: CodePurpose,
        to: &EmailAddress,
    ) -> Option<EmailCode> {
        let parts: [&[u8]; 3] = [purpose.name().as_bytes(), to.canonical().as_bytes(), &self.random];
        let derived = keyring.derive(self.key, Purpose::EmailCode, &parts)?;
        let (first, _) = derived.split_first_chunk::<8>()?;
        Some(EmailCode::from_random(u64::from_be_bytes(*first)))
    }

    /// A browser as it is kept beside the seed: a copy of the storage is no browser.
    fn asker(&self, keyring: &Keyring, browser: &[u8; 16]) -> Option<[u8; 16]> {
        let derived = keyring.derive(self.key, Purpose::EmailCode, &[b"asker", &self.random, browser])?;
        derived.first_chunk().copied()
    }
}

/// A code that is out. Each browser that asks has one of its own, and tries of its own at it: what others ask for and
/// type uses nobody's code up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    seed: Seed,
    address: EmailAddress,
    expires_at: Timestamp,
    wrong_tries: u8,
    /// The flow that used it.
    used_by: Option<FlowId>,
    linking: Option<Box<Linking>>,
    /// Whether no mail tells it, because the address has had its share. It is never right, and is wrong as often as any
    /// other: what a stranger sees does not depend on how often the owner was here.
    #[serde(default)]
    unsent: bool,
    /// The browser that asked. One that an earlier version sent is good in any.
    #[serde(default)]
    asked_by: Option<[u8; 16]>,
    /// Those that other browsers have asked for: an earlier version reads the last one, and nothing of these.
    #[serde(default)]
    others: Vec<Self>,
}

impl Code {
    fn new(address: EmailAddress, browser: Option<&[u8; 16]>, office: &mut Office<'_>) -> Self {
        let mut random = [0; 16];
        office.entropy.fill(&mut random);
        let seed = Seed { key: office.keyring.current_id(), random };
        Self {
            seed,
            address,
            expires_at: office.now + CODE_LIFETIME,
            wrong_tries: 0,
            used_by: None,
            linking: None,
            unsent: false,
            asked_by: browser.and_then(|browser| seed.asker(office.keyring, browser)),
            others: Vec::new(),
        }
    }

    fn is_open(&self, address: &EmailAddress, now: Timestamp) -> bool {
        self.address == *address && now < self.expires_at && self.wrong_tries < MAX_TRIES
    }

    fn is_of(&self, browser: Option<&[u8; 16]>, keyring: &Keyring) -> bool {
        self.asked_by.is_none_or(|asker| {
            browser.and_then(|browser| self.seed.asker(keyring, browser)).is_some_and(|known| known == asker)
        })
    }

    /// The codes of one row, the last one at the end.
    pub(super) fn apart(mut self) -> Vec<Self> {
        let mut codes = std::mem::take(&mut self.others);
        codes.push(self);
        codes
    }

    /// And back. None: no row.
    pub(super) fn together(mut codes: Vec<Self>) -> Option<Self> {
        let last = codes.pop()?;
        Some(Self { others: codes, ..last })
    }
}

/// Sends a code, and voids the one that this browser has. Over the cap nothing is sent and the last one stays good: the
/// answer is the same.
pub(super) fn send<R: Rows>(
    account: &mut Account<'_, R>,
    send: SendCode,
    office: &mut Office<'_>,
) -> Result<AccountReply, StoreError> {
    let now = office.now;
    let browser = send.asker.as_ref().map(|asker| &asker.browser);
    let mut codes = account.codes(send.purpose)?;
    codes.retain(|code| now < code.expires_at);
    let own = codes.iter().position(|code| code.is_of(browser, office.keyring));
    let own = own.map(|place| codes.remove(place));
    if !guard::may_send(account, send.asker.as_ref(), office)? {
        let good = own.filter(|code| code.used_by.is_none() && code.is_open(&send.address, now));
        codes.push(match good {
            Some(good) => good,
            None => Code { unsent: true, ..Code::new(send.address, browser, office) },
        });
        // However many ask, the row does not grow without end. None that a mail tells gives way.
        if codes.iter().filter(|code| code.unsent).count() > MOST_UNSENT
            && let Some(place) = codes.iter().position(|code| code.unsent)
        {
            codes.remove(place);
        }
        account.put_codes(send.purpose, codes)?;
        return Ok(AccountReply::Sent);
    }
    // Mail goes to the address that the account knows, never to one that only equals it.
    let known = account.fact::<ProvenAddress>()?.map(|proven| proven.address);
    let known = known.filter(|known| *known == send.address);
    let has_account = known.is_some();
    let address = known.unwrap_or(send.address);
    let provider = send.linking.as_ref().map(|linking| linking.label.clone());
    let code = Code { linking: send.linking, ..Code::new(address.clone(), browser, office) };
    let seed = code.seed;
    codes.push(code);
    account.put_codes(send.purpose, codes)?;
    let letter = Letter::Code {
        purpose: send.purpose,
        has_account,
        seed,
        link: send.link,
        recover: send.recover,
        provider,
    };
    outbox::post(account, letter, address, send.language, now + CODE_LIFETIME, office)?;
    Ok(AccountReply::Sent)
}

/// Takes a code back. Of all that come at once with the right code, one uses it.
pub(super) fn redeem<R: Rows>(
    account: &mut Account<'_, R>,
    redeem: &Redeem,
    office: &mut Office<'_>,
) -> Result<AccountReply, StoreError> {
    let now = office.now;
    let browser = redeem.opening.visitor.as_ref().map(|visitor| &visitor.browser);
    let mut codes = account.codes(redeem.purpose)?;
    let is_own = |code: &Code| code.is_of(browser, office.keyring) && code.is_open(&redeem.address, now);
    let Some(place) = codes.iter().position(is_own) else {
        return Ok(AccountReply::CodeVoid);
    };
    let mut code = codes.remove(place);
    let again = code.used_by == Some(redeem.opening.flow);
    if code.used_by.is_some() && !again {
        return Ok(AccountReply::CodeVoid);
    }
    let Some(right) = code.seed.code(office.keyring, redeem.purpose, &code.address) else {
        return Ok(AccountReply::CodeVoid);
    };
    if code.unsent || !constant_time_eq(right.reveal().as_bytes(), redeem.code.reveal().as_bytes()) {
        code.wrong_tries += 1;
        let is_void = code.wrong_tries >= MAX_TRIES;
        codes.push(code);
        account.put_codes(redeem.purpose, codes)?;
        return Ok(if is_void { AccountReply::CodeVoid } else { AccountReply::CodeWrong });
    }
    if account.fact::<DisabledAt>()?.is_some() {
        return Ok(AccountReply::Disabled);
    }
    let linked = code.linking.as_ref().map(|linking| linking.identity.clone());
    let is_new = !account.has_owner()?;
    let record = match sessions::begin(account, &redeem.opening, now)? {
        Opened::Again(record) => *record,
        Opened::Over => return Ok(AccountReply::CodeVoid),
        Opened::New => proven(account, redeem, &code, office)?,
    };
    code.used_by = Some(redeem.opening.flow);
    // What is told again changes nothing for those who have asked since.
    if !again {
        codes.clear();
    }
    codes.push(code);
    account.put_codes(redeem.purpose, codes)?;
    let has_password = account.fact::<StoredPassword>()?.is_some();
    let next = match redeem.purpose {
        CodePurpose::Recover => Next::ChoosePassword,
        CodePurpose::Register | CodePurpose::SignIn if is_new || (again && !has_password) => Next::Begin,
        _ => Next::Onward,
    };
    let profile = sessions::profile_for(account, &record)?;
    Ok(AccountReply::Redeemed { record: Box::new(record), profile, next, linked })
}

/// The address is proven: whoever did it is in, and every other code is void.
fn proven<R: Rows>(
    account: &mut Account<'_, R>,
    redeem: &Redeem,
    code: &Code,
    office: &mut Office<'_>,
) -> Result<SessionRecord, StoreError> {
    let now = office.now;
    guard::was_wanted(account, code.expires_at - CODE_LIFETIME)?;
    if let Some(linking) = &code.linking {
        return linking::link(account, linking, &redeem.opening, office);
    }
    void_all(account)?;
    linking::prove(account, &code.address, now)?;
    sessions::note_language(account, redeem.opening.language)?;
    let provider = Text::exact(EMAIL).unwrap_or_default();
    let record = SessionRecord::open(&redeem.opening, provider, Method::Code, now);
    account.put_session(&record)?;
    guard::welcome(account, &redeem.opening, Proof::ByMail, office)?;
    Ok(record)
}

/// Voids every code that is out.
pub(super) fn void_all<R: Rows>(account: &mut Account<'_, R>) -> Result<(), StoreError> {
    CodePurpose::ALL.iter().try_for_each(|purpose| account.remove_code(*purpose))
}

/// Removes codes that are no good to anybody any more. Says when the last of the others will be.
pub(super) fn sweep<R: Rows>(
    account: &mut Account<'_, R>,
    now: Timestamp,
) -> Result<Option<Timestamp>, StoreError> {
    let mut last = None;
    for purpose in CodePurpose::ALL {
        let mut codes = account.codes(purpose)?;
        let count = codes.len();
        codes.retain(|code| now < code.expires_at);
        last = last.max(codes.iter().map(|code| code.expires_at).max());
        if codes.len() < count {
            account.put_codes(purpose, codes)?;
        }
    }
    Ok(last)
}
