//! What keeps strangers from guessing a password, and never keeps its owner out.
//!
//! A browser that has signed in before has tries of its own. All others share some: once those are used up, a try must
//! bring a proof of work, and once the tries with one are used up too, it has to wait. The way by a code stays open
//! throughout. An address without an account counts the same, so none of this tells one from the other.

use super::Office;
use super::outbox::{self, Notice};
use super::store::{Account, Rows, StoreError};
use crate::base::{Quota, Text, Timestamp};
use crate::crypto::{Keyring, Purpose, constant_time_eq};
use crate::limit::challenge::{LEAST_BITS, MOST_BITS};
use crate::limit::gcra::{self, Decision};
use crate::mail::outbox::{PER_ADDRESS, PER_ASKER, SendLog};
use crate::wire::{Attempt, CodeAsker, Opening, Solved};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

/// An account knows this many browsers; the one unseen for longest gives way.
const MOST_DEVICES: usize = 20;
/// And this many countries.
const MOST_COUNTRIES: usize = 20;

/// The tries of browsers that the account does not know: theoretical arrival times, in milliseconds since the epoch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tries {
    open: u64,
    challenged: u64,
    /// The challenges that were used.
    used: Vec<Solved>,
    /// The tries at the present password when another is chosen.
    #[serde(default)]
    current: u64,
}

impl Tries {
    /// When nothing of this matters any more.
    pub(super) fn over_at(&self) -> Timestamp {
        let last = self.open.max(self.challenged).max(self.current).div_ceil(1_000);
        let used = self.used.iter().map(|solved| solved.expires_at).max().unwrap_or_default();
        Timestamp::from_secs(last).max(used)
    }
}

/// The browsers that have signed in, and the countries it was from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Devices {
    salt: [u8; 16],
    known: Vec<Device>,
    #[serde(default)]
    countries: Vec<Text<2>>,
}

/// A browser as the account keeps it: its id under a key of the gateway's, so that a copy of the storage is no browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Device {
    key: [u8; 4],
    hash: String,
    seen_at: Timestamp,
    tries: u64,
    /// The mails that it has asked for.
    #[serde(default)]
    sent: SendLog,
}

impl Devices {
    fn hash(&self, keyring: &Keyring, key: [u8; 4], browser: &[u8]) -> Option<String> {
        let derived = keyring.derive(key, Purpose::Limit, &[b"device", &self.salt, browser])?;
        Some(URL_SAFE_NO_PAD.encode(derived.get(..16).unwrap_or_default()))
    }

    fn find(&mut self, keyring: &Keyring, browser: &[u8]) -> Option<&mut Device> {
        let place = self.known.iter().position(|device| {
            let hash = self.hash(keyring, device.key, browser);
            hash.is_some_and(|hash| constant_time_eq(hash.as_bytes(), device.hash.as_bytes()))
        })?;
        self.known.get_mut(place)
    }
}

/// Whether a password is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admission {
    /// It is.
    Compare {
        /// Whether the account knows the browser.
        known: bool,
    },
    /// Not without a proof of work as hard as that.
    Challenge {
        /// Its zero bits.
        bits: u8,
    },
    /// Not now: in so many milliseconds.
    Wait {
        /// How many.
        millis: u64,
    },
}

/// Counts a try, and says what becomes of it.
pub(super) fn admit<R: Rows>(
    account: &mut Account<'_, R>,
    opening: &Opening,
    attempt: &Attempt,
    office: &Office<'_>,
) -> Result<Admission, StoreError> {
    let now = office.now.secs().saturating_mul(1_000);
    let browser = opening.visitor.as_ref().map(|visitor| visitor.browser);
    if let (Some(browser), Some(mut devices)) = (browser, account.fact::<Devices>()?)
        && let Some(device) = devices.find(office.keyring, &browser)
        && let Decision::Pass { tat, .. } = gcra::decide(device.tries, now, office.limits.device)
    {
        device.tries = tat;
        account.put_fact(&devices)?;
        return Ok(Admission::Compare { known: true });
    }
    let mut tries: Tries = account.fact()?.unwrap_or_default();
    if !attempt.under_attack
        && let Decision::Pass { tat, .. } = gcra::decide(tries.open, now, office.limits.tries)
    {
        tries.open = tat;
        account.put_fact(&tries)?;
        return Ok(Admission::Compare { known: false });
    }
    match gcra::decide(tries.challenged, now, office.limits.challenged) {
        Decision::Wait { millis } => Ok(Admission::Wait { millis }),
        Decision::Pass { tat, .. } => {
            let bits = difficulty(tries.challenged, now, office.limits.challenged);
            tries.used.retain(|used| office.now < used.expires_at);
            // A challenge was made a while ago, when less may have been asked for: one bit less is still a proof.
            let fresh = |solved: &&Solved| {
                office.now < solved.expires_at
                    && solved.bits.saturating_add(1) >= bits
                    && !tries.used.iter().any(|used| used.id == solved.id)
            };
            let Some(solved) = attempt.solved.as_ref().filter(fresh) else {
                return Ok(Admission::Challenge { bits });
            };
            tries.challenged = tat;
            tries.used.push(solved.clone());
            account.put_fact(&tries)?;
            Ok(Admission::Compare { known: false })
        }
    }
}

/// The more tries with a proof were lately, the harder the next one is: it doubles with each quarter of the quota.
fn difficulty(tat: u64, now: u64, quota: Quota) -> u8 {
    let used = tat.saturating_sub(now).saturating_mul(4) / quota.window();
    LEAST_BITS.saturating_add(u8::try_from(used).unwrap_or(u8::MAX)).min(MOST_BITS)
}

/// Counts a try at the present password by a session that wants another. Says how long to wait if it may not.
pub(super) fn admit_current<R: Rows>(
    account: &mut Account<'_, R>,
    office: &Office<'_>,
) -> Result<Option<u64>, StoreError> {
    let mut tries: Tries = account.fact()?.unwrap_or_default();
    match gcra::decide(tries.current, office.now.secs().saturating_mul(1_000), office.limits.tries) {
        Decision::Wait { millis } => Ok(Some(millis)),
        Decision::Pass { tat, .. } => {
            tries.current = tat;
            account.put_fact(&tries)?;
            Ok(None)
        }
    }
}

/// How a sign-in was proven, as far as it makes a difference to what the owner is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Proof {
    /// By a password or a provider: the owner is told when it comes from elsewhere than before.
    Told,
    /// By a code from a mail: who reads those knows already.
    ByMail,
}

/// The networks that mails were asked for from lately, as keyed hashes, each with the moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Askers(Vec<(Text<22>, Timestamp)>);

/// Whether one more mail with a code is sent, and counts it. A browser that the account knows has some of its own; all
/// others share what the address gets, of which no network has more than a part. So nobody who asks again and again
/// keeps the owner from a code.
pub(super) fn may_send<R: Rows>(
    account: &mut Account<'_, R>,
    asker: Option<&CodeAsker>,
    office: &Office<'_>,
) -> Result<bool, StoreError> {
    let now = office.now;
    if let (Some(asker), Some(mut devices)) = (asker, account.fact::<Devices>()?)
        && let Some(device) = devices.find(office.keyring, &asker.browser)
        && device.sent.admit(&PER_ASKER, now).is_ok()
    {
        account.put_fact(&devices)?;
        return Ok(true);
    }
    let (mut all, mut askers): (SendLog, Askers) =
        (account.fact()?.unwrap_or_default(), account.fact()?.unwrap_or_default());
    if let Some(network) = asker.and_then(|asker| asker.network.as_ref()) {
        let of_network = askers.0.iter().filter(|(known, _)| known == network);
        let mut own: SendLog = of_network.map(|(_, at)| *at).collect();
        if own.admit(&PER_ASKER, now).is_err() {
            return Ok(false);
        }
        askers.0.push((network.clone(), now));
    }
    if all.admit(&PER_ADDRESS, now).is_err() {
        return Ok(false);
    }
    // None of them is older than what the caps of the address look at.
    let crowd = askers.0.len().saturating_sub(all.len());
    askers.0.drain(..crowd);
    account.put_fact(&all)?;
    account.put_fact(&askers)?;
    Ok(true)
}

/// Forgets that a mail was sent at `at`: its code has come back, so it was not too much for its network.
pub(super) fn was_wanted<R: Rows>(account: &mut Account<'_, R>, at: Timestamp) -> Result<(), StoreError> {
    let Some(mut askers) = account.fact::<Askers>()? else { return Ok(()) };
    if let Some(place) = askers.0.iter().position(|(_, sent)| *sent == at) {
        askers.0.remove(place);
    }
    account.put_fact(&askers)
}

/// Forgets the browsers and the countries, but not that there were some: the next one is news to the owner. And, once for
/// them all, what mails were sent: the owner is about to be sent one, whatever others have asked for.
pub(super) fn start_anew<R: Rows>(account: &mut Account<'_, R>) -> Result<(), StoreError> {
    match account.fact::<Devices>()? {
        Some(Devices { salt, known, .. }) if !known.is_empty() => {
            account.remove_fact::<SendLog>()?;
            account.remove_fact::<Askers>()?;
            account.put_fact(&Devices { salt, ..Devices::default() })
        }
        _ => Ok(()),
    }
}

/// Gets to know the browser that has just signed in, and the country. The owner is told of a new one, unless it is the
/// first of all.
pub(super) fn welcome<R: Rows>(
    account: &mut Account<'_, R>,
    opening: &Opening,
    proof: Proof,
    office: &mut Office<'_>,
) -> Result<(), StoreError> {
    let Some(visitor) = &opening.visitor else { return Ok(()) };
    let known = account.fact::<Devices>()?;
    let is_first = known.is_none();
    let mut devices = known.unwrap_or_else(|| {
        let mut salt = [0; 16];
        office.entropy.fill(&mut salt);
        Devices { salt, ..Devices::default() }
    });
    let mut is_new = false;
    let key = office.keyring.current_id();
    let hash = devices.hash(office.keyring, key, &visitor.browser).unwrap_or_default();
    match devices.find(office.keyring, &visitor.browser) {
        // Under the present key from now on: a browser that comes by is known beyond a change of the secret.
        Some(device) => *device = Device { key, hash, seen_at: office.now, ..device.clone() },
        None => {
            is_new = true;
            let (seen_at, sent) = (office.now, SendLog::default());
            devices.known.push(Device { key, hash, seen_at, tries: 0, sent });
            devices.known.sort_by_key(|device| std::cmp::Reverse(device.seen_at));
            devices.known.truncate(MOST_DEVICES);
        }
    }
    if let Some(country) = opening.country.as_ref().filter(|country| !devices.countries.contains(country)) {
        is_new |= !devices.countries.is_empty();
        devices.countries.push(country.clone());
        let crowd = devices.countries.len().saturating_sub(MOST_COUNTRIES);
        devices.countries.drain(..crowd);
    }
    account.put_fact(&devices)?;
    if is_new
        && !is_first
        && proof == Proof::Told
        && let Some(whereabouts) = opening.whereabouts()
    {
        outbox::tell(account, Notice::NewSignIn(whereabouts), None, opening.language, office)?;
    }
    Ok(())
}

/// How the tries stand, in lines for an operator.
pub(super) fn explain<R: Rows>(
    account: &Account<'_, R>,
    office: &Office<'_>,
) -> Result<Vec<String>, StoreError> {
    let tries: Tries = account.fact()?.unwrap_or_default();
    let limits = office.limits;
    let now = office.now.secs().saturating_mul(1_000);
    let line = |what: &str, tat, quota| match gcra::decide(tat, now, quota) {
        Decision::Pass { remaining, .. } => format!("{what}: open, {} left", remaining.saturating_add(1)),
        Decision::Wait { millis } => format!("{what}: used up, opens in {}s", millis.div_ceil(1_000)),
    };
    let mut lines = vec![
        line("account: passwords from unknown browsers", tries.open, limits.tries),
        line("account: passwords with a proof of work", tries.challenged, limits.challenged),
    ];
    for (index, device) in account.fact::<Devices>()?.unwrap_or_default().known.iter().enumerate() {
        lines.push(line(
            &format!("account: passwords from known browser {}", index + 1),
            device.tries,
            limits.device,
        ));
    }
    Ok(lines)
}
