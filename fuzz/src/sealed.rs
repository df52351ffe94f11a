//! Sealed tokens: what opens was sealed by us, for that purpose and place; and whatever was sealed reads without harm.

use super::{NOW, text};
use serde::{Serialize, Serializer, ser::SerializeTuple};
use vestibule_core::base::{Id, SeededEntropy, Timestamp};
use vestibule_core::crypto::{Keyring, Purpose, lock, open, open_short, seal, seal_short, unlock};
use vestibule_core::http::ReturnPath;
use vestibule_core::limit::challenge::{Bound, vouched};
use vestibule_core::lobby::{Bearer, Stage, Ticket};
use vestibule_core::login::{Arrival, EmailFlow, LoginState, Ticket as HandOver};
use vestibule_core::session::Session;
use vestibule_core::testing::keyring;
use vestibule_core::wire::Holder;

thread_local! {
    static KEYS: Keyring = keyring();
}
const PREFIX: &str = "/auth/";
const MOMENT: Timestamp = Timestamp::from_secs(NOW);

pub fn check(data: &[u8]) {
    KEYS.with(|keys| {
        if let Some(text) = text(data) {
            presented(keys, text);
        }
        payload(keys, data);
        changed(keys, data);
    });
}

/// A token as it comes from a customer.
fn presented(keys: &Keyring, text: &str) {
    let session = Session::open(keys, text, MOMENT);
    if let Ok(session) = &session {
        let (_, again) = Session::issue(keys, session.token().clone());
        assert_eq!(again, text, "one spelling for each session");
    }
    let opened = [
        session.is_ok(),
        LoginState::open(keys, text, PREFIX).is_ok(),
        EmailFlow::open(keys, text, PREFIX).is_ok(),
        HandOver::read(keys, text, MOMENT).is_some(),
        Arrival::read(keys, text).is_some(),
        Ticket::open(keys, &bearer(), text).is_some(),
        vouched(keys, BOUND, text, MOMENT).is_some(),
        unlock(keys, Purpose::ProviderTokens, &[b"here"], text).is_some(),
    ];
    assert!(opened.iter().filter(|opened| **opened).count() <= 1, "{text} is two things");
}

/// A token with a good seal and any payload, as an older version or a mistake of ours could leave it behind.
fn payload(keys: &Keyring, data: &[u8]) {
    let sealed = |purpose, context: &[u8]| seal(keys, purpose, context, &Raw(data));
    if let Ok(session) = Session::open(keys, &sealed(Purpose::Session, b""), MOMENT) {
        let token = session.token();
        assert!(MOMENT < token.ends_at && MOMENT < token.idle_until);
        assert!(token.provider.as_str().len() <= 32);
        assert_eq!(Session::issue(keys, token.clone()).0.token(), token);
    }
    if let Ok(state) = LoginState::open(keys, &sealed(Purpose::LoginState, b""), PREFIX) {
        leads_on(state.return_to());
        let browser = Id::from_bytes([7; 16]);
        assert_eq!(state.code_verifier(keys, browser).map(|verifier| verifier.len()), Some(43));
        assert_eq!(state.nonce(keys, browser).map(|nonce| nonce.len()), Some(43));
        let _ = state.is_good("demo", Some(browser), MOMENT);
    }
    if let Ok(flow) = EmailFlow::open(keys, &sealed(Purpose::EmailFlow, b""), PREFIX) {
        leads_on(flow.return_to());
        assert!(flow.address().deliverable().contains('@'));
        let _ = (flow.is_in_time(MOMENT), flow.language().tag());
    }
    if let Some(ticket) = HandOver::read(keys, &sealed(Purpose::HandOver, b"ticket"), MOMENT) {
        leads_on(&ticket.return_to(PREFIX));
    }
    if let Some(arrival) = Arrival::read(keys, &sealed(Purpose::HandOver, b"arrival")) {
        leads_on(&arrival.return_to(PREFIX));
        assert!(!arrival.is_good("shop.example", None, MOMENT));
    }
    // Its context is the holder, no network, and the room.
    let context = [bearer().holder.bytes().as_slice(), &[0; 8], b"sale"].concat();
    let ticket = seal_short(keys, Purpose::Ticket, &context, &Raw(data));
    if let Some(ticket) = Ticket::open(keys, &bearer(), &ticket) {
        let issued = Ticket::issue(keys, &bearer(), ticket.stage);
        let is_late = matches!(ticket.stage, Stage::Inside { until, .. } if until.secs() >> 35 > 0);
        assert!(issued.text.len() <= 44 || is_late, "longer than the cookie takes");
        assert_eq!(
            Ticket::open(keys, &bearer(), &issued.text).map(|ticket| ticket.stage),
            Some(issued.stage)
        );
        let other = Bearer { room: "other", ..bearer() };
        assert_eq!(Ticket::open(keys, &other, &issued.text), None, "another room");
    }
}

/// A good token of ours that somebody has changed: as the first bytes say, and nothing opens.
fn changed(keys: &Keyring, data: &[u8]) {
    let [place, mask, payload @ ..] = data else { return };
    let token = seal(keys, Purpose::Session, b"here", &payload);
    let read = |purpose, context: &[u8], text: &str| {
        open::<Vec<u8>>(keys, purpose, context, text).map(|(bytes, _)| bytes)
    };
    if token.len() <= 12_000 {
        assert_eq!(read(Purpose::Session, b"here", &token).as_deref(), Ok(payload), "reads what it writes");
    }
    assert!(
        read(Purpose::LoginState, b"here", &token).is_err() && read(Purpose::Session, b"", &token).is_err()
    );
    assert!(
        open_short::<Vec<u8>>(keys, Purpose::Session, b"here", &token).is_err(),
        "a long tag is no short one"
    );
    let locked =
        lock(keys, &mut SeededEntropy(u64::from(*mask)), Purpose::ProviderTokens, &[b"here"], payload);
    let locked = locked.expect("it is not too long");
    let unlocked = |parts: &[&[u8]], text: &str| unlock(keys, Purpose::ProviderTokens, parts, text);
    assert_eq!(unlocked(&[b"here"], &locked).as_deref(), Some(payload));
    assert_eq!(unlocked(&[b"there"], &locked), None);
    for good in [&token, &locked] {
        let mut bytes = good.clone().into_bytes();
        let at = usize::from(*place) % bytes.len();
        bytes[at] ^= mask & 0x7f;
        let other = String::from_utf8(bytes).expect("ASCII");
        let is_same = other == *good;
        assert_eq!(
            read(Purpose::Session, b"here", &other).is_ok(),
            is_same && *good == token && token.len() <= 12_000
        );
        assert_eq!(unlocked(&[b"here"], &other).is_some(), is_same && *good == locked);
    }
}

fn leads_on(path: &ReturnPath) {
    assert!(ReturnPath::parse(path.as_str(), PREFIX).is_ok());
}

const BOUND: Bound<'_> = Bound { client: b"c", browser: b"b", address: "ada@shop.example" };

fn bearer() -> Bearer<'static> {
    Bearer { room: "sale", holder: Holder::device(Id::<()>::from_bytes([7; 16])), network: None }
}

/// Bytes that are sealed as they are.
struct Raw<'a>(&'a [u8]);

impl Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut tuple = serializer.serialize_tuple(self.0.len())?;
        for byte in self.0 {
            tuple.serialize_element(byte)?;
        }
        tuple.end()
    }
}
