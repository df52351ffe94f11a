//! What `Account` and `Identifier` objects promise, kept by the stores in memory. `tests/contract/account.json` says
//! what is asked and answered, and how to read it; `tests/edge/contract.test.mjs` asks the objects in workerd the same.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

use serde_json::{Value, json};
use vestibule_core::account::{
    self, AccountStore, IdentifierStore, MAX_SESSIONS, MemoryAccount, MemoryIdentifier,
};
use vestibule_core::base::{AccountId, FlowId, Id, SessionId, Span, Text, Timestamp};
use vestibule_core::session::Profile;
use vestibule_core::wire::{AccountReply, AccountRequest, Identity, SessionRecord, SignIn};

const START: u64 = 1_800_000_000;

/// Two objects of a kind, in virtual time.
struct Objects {
    accounts: [MemoryAccount; 2],
    identifiers: [MemoryIdentifier; 2],
    other: usize,
    now: u64,
}

impl Objects {
    fn new() -> Self {
        Self { accounts: Default::default(), identifiers: Default::default(), other: 0, now: START }
    }

    /// The answer to a question, or nothing when it is none.
    fn ask(&mut self, object: &str, question: Value) -> Option<Value> {
        let now = Timestamp::from_secs(self.now);
        let answer = match object {
            "account" => {
                let request = serde_json::from_value(question).ok()?;
                let reply = account::answer(&mut self.accounts[self.other], request, now);
                serde_json::to_value(reply.expect("memory does not fail"))
            }
            _ => {
                let claim = serde_json::from_value(question).ok()?;
                let claimed = account::claim(&mut self.identifiers[self.other], &claim);
                serde_json::to_value(claimed.expect("memory does not fail"))
            }
        };
        Some(answer.expect("an answer is JSON"))
    }

    /// Whether `actual` has everything that `expected` names.
    fn matches(&self, expected: &Value, actual: &Value) -> bool {
        match expected {
            Value::Object(members) => {
                actual.is_object() && members.iter().all(|(name, value)| self.matches(value, &actual[name]))
            }
            Value::String(text) if text.starts_with('$') => {
                let (from, after) = text.split_once('+').unwrap_or((text, "0"));
                let from = if from == "$start" { START } else { self.now };
                *actual == json!(from + after.parse::<u64>().expect("seconds"))
            }
            _ => expected == actual,
        }
    }
}

/// `value` with every `@name` replaced by an identifier, and `#` in it by `count`.
fn spelled_out(value: &Value, count: u64) -> Value {
    match value {
        Value::String(text) if text.starts_with('@') => {
            json!(format!("{:_<21}A", text.replace('@', "").replace('#', &format!("n{count}"))))
        }
        Value::Object(members) => {
            members.iter().map(|(name, value)| (name.clone(), spelled_out(value, count))).collect()
        }
        _ => value.clone(),
    }
}

/// A question, with all that a sign-in leaves to the table.
fn question(table: &Value, ask: &Value, count: u64) -> Value {
    let mut ask = ask.clone();
    if let Some(sign_in) = ask.get_mut("sign_in") {
        let mut all = table["sign_in"].clone();
        all.as_object_mut().expect("members").extend(sign_in.as_object().expect("members").clone());
        *sign_in = all;
    }
    spelled_out(&ask, count)
}

#[test]
fn the_stores_in_memory_keep_every_promise() {
    let table: Value =
        serde_json::from_str(include_str!("contract/account.json")).expect("the table is JSON");
    let promises = table["promises"].as_array().expect("promises");
    for promise in promises {
        let mut objects = Objects::new();
        let object = promise["object"].as_str().expect("an object");
        for (number, step) in promise["steps"].as_array().expect("steps").iter().enumerate() {
            let place = format!("{}, step {}", promise["promise"], number + 1);
            if let Some(seconds) = step["wait"].as_u64() {
                objects.now += seconds;
            } else if let Some(other) = step["other"].as_bool() {
                objects.other = usize::from(other);
            } else if let Some(racing) = step["race"].as_array() {
                let answers: Vec<_> =
                    racing.iter().map(|ask| objects.ask(object, question(&table, ask, 0))).collect();
                assert!(answers.iter().all(|answer| answer.is_some() && *answer == answers[0]), "{place}");
            } else {
                for count in 0..step["times"].as_u64().unwrap_or(1) {
                    let answer = objects.ask(object, question(&table, &step["ask"], count));
                    match (&answer, step["refused"].as_bool()) {
                        (None, Some(true)) => {}
                        (Some(answer), None) => {
                            let expected = spelled_out(&step["reply"], count);
                            assert!(objects.matches(&expected, answer), "{place}: {answer}");
                        }
                        _ => panic!("{place}: {answer:?}"),
                    }
                }
            }
        }
    }
    assert!(promises.len() > 20);
}

fn record(session: u8, flow: u8) -> SessionRecord {
    SessionRecord {
        session: Id::from_bytes([session; 16]),
        flow: Id::from_bytes([flow; 16]),
        provider: Text::exact("demo").expect("a name"),
        signed_in_at: Timestamp::from_secs(START),
        seen_at: Timestamp::from_secs(START),
        idle_until: Timestamp::from_secs(START + 10),
        ends_at: Timestamp::from_secs(START + 20),
        logout_hint: None,
    }
}

fn identity(subject: &str) -> Identity {
    Identity {
        provider: Text::exact("demo").expect("a name"),
        issuer: Text::exact("https://id.example").expect("an issuer"),
        subject: Text::exact(subject).expect("a subject"),
    }
}

/// What [`AccountStore`] promises and no question shows; `tests/contract/account.json` covers the rest.
fn an_account_store_keeps_its_promises(store: &mut impl AccountStore) {
    assert_eq!(store.profile(), Ok(None));
    let profile = Profile { name: Text::exact("Ada"), ..Profile::default() };
    store.put_profile(&profile).expect("stored");
    store.put_profile(&Profile::default()).expect("replaced");
    assert_eq!(store.profile(), Ok(Some(Profile::default())));

    for subject in ["ada", "eve", "ada"] {
        store.put_identity(&identity(subject), Timestamp::from_secs(START)).expect("stored");
    }
    assert_eq!(store.identities().expect("read").len(), 2);

    let (one, two) = (record(1, 11), record(2, 12));
    assert_eq!(store.session(one.session), Ok(None));
    assert_eq!(store.remove_session(one.session), Ok(()));
    store.put_session(&one).expect("stored");
    store.put_session(&two).expect("stored");
    assert_eq!(store.session(one.session), Ok(Some(one.clone())));
    assert_eq!(store.session_of_flow(two.flow), Ok(Some(two.clone())));
    assert_eq!(store.session_of_flow(FlowId::from_bytes([9; 16])), Ok(None));
    let later = SessionRecord { seen_at: Timestamp::from_secs(START + 5), ..one.clone() };
    store.put_session(&later).expect("replaced");
    assert_eq!(store.session(one.session), Ok(Some(later)));
    assert_eq!(store.sessions().expect("read").len(), 2);
    store.remove_session(one.session).expect("removed");
    assert_eq!((store.session(one.session), store.session_of_flow(one.flow)), (Ok(None), Ok(None)));
    assert_eq!(store.sessions(), Ok(vec![two]));
}

#[test]
fn the_account_store_in_memory_keeps_its_promises() {
    an_account_store_keeps_its_promises(&mut MemoryAccount::default());
}

#[test]
fn the_identifier_store_in_memory_keeps_its_promises() {
    let mut store = MemoryIdentifier::default();
    assert_eq!(store.owner(), Ok(None));
    let owner = AccountId::from_bytes([1; 16]);
    store.put_owner(owner).expect("stored");
    assert_eq!(store.owner(), Ok(Some(owner)));
}

fn sign_in(n: u16) -> AccountRequest {
    let mut bytes = [0; 16];
    bytes[..2].copy_from_slice(&n.to_be_bytes());
    AccountRequest::SignIn(Box::new(SignIn {
        flow: FlowId::from_bytes(bytes),
        session: SessionId::from_bytes(bytes),
        replaces: None,
        identity: identity("ada"),
        profile: Profile::default(),
        idle: Span::from_days(30),
        absolute: Span::from_days(90),
        logout_hint: Some("x".repeat(6_001)),
    }))
}

#[test]
fn e03_no_number_of_sign_ins_fills_an_account() {
    let mut store = MemoryAccount::default();
    for n in 0..1_000 {
        let now = Timestamp::from_secs(START + u64::from(n));
        let reply = account::answer(&mut store, sign_in(n), now).expect("answered");
        let AccountReply::Live { record, .. } = reply else { panic!("{n}: {reply:?}") };
        assert_eq!(record.logout_hint, None, "a hint that is too long is not kept");
        if n % 3 == 0 {
            let end = AccountRequest::End { session: record.session };
            account::answer(&mut store, end, now).expect("answered");
        }
        assert!(store.sessions().expect("read").len() <= MAX_SESSIONS);
    }
    assert_eq!(store.identities().expect("read").len(), 1);
}

#[test]
fn the_mark_of_an_ended_session_goes_when_its_flow_cannot_come_again() {
    let mut store = MemoryAccount::default();
    let mut ask = |request, minutes: u64| {
        account::answer(&mut store, request, Timestamp::from_secs(START + minutes * 60)).expect("answered");
        store.sessions().expect("read").len()
    };
    ask(sign_in(1), 0);
    ask(AccountRequest::EndAll, 10);
    assert_eq!(ask(sign_in(2), 60), 2, "the mark and the new session");
    assert_eq!(ask(sign_in(3), 61), 2, "two sessions, no mark");
    let mut later = MemoryAccount::default();
    account::answer(&mut later, sign_in(1), Timestamp::from_secs(START)).expect("answered");
    let end = AccountRequest::End {
        session: SessionId::from_bytes([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    };
    account::answer(&mut later, end, Timestamp::from_secs(START + 86_400)).expect("answered");
    assert_eq!(later.sessions(), Ok(Vec::new()));
}
