//! What `Account` and `Identifier` objects promise, kept by the stores in memory. `tests/contract/account.json` says
//! what is asked and answered, and how to read it; `tests/edge/contract.test.mjs` asks the objects in workerd the same.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

use serde_json::{Value, json};
use vestibule_core::account::{
    self, IdentifierStore, Kind, MAX_SESSIONS, MemoryIdentifier, MemoryRows, Office, Rows, StoreError,
};
use vestibule_core::base::{AccountId, FlowId, SeededEntropy, SessionId, Span, Text, Timestamp};
use vestibule_core::limit::Limits;
use vestibule_core::session::Profile;
use vestibule_core::testing::keyring;
use vestibule_core::wire::{AccountReply, AccountRequest, Identity, Opening, SignIn};

const START: u64 = 1_800_000_000;

fn answer(
    rows: &mut MemoryRows,
    request: AccountRequest,
    now: Timestamp,
) -> Result<AccountReply, StoreError> {
    let mut entropy = SeededEntropy(7);
    let limits = Limits::default().account;
    let mut office = Office { keyring: &keyring(), brand: "Corner Shop", limits, now, entropy: &mut entropy };
    account::answer(rows, request, &mut office)
}

/// Two objects of a kind, in virtual time.
struct Objects {
    accounts: [MemoryRows; 2],
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
                let reply = answer(&mut self.accounts[self.other], request, now);
                serde_json::to_value(reply.expect("memory does not fail"))
            }
            _ => {
                let request = serde_json::from_value(question).ok()?;
                let owned = account::identify(&mut self.identifiers[self.other], request);
                serde_json::to_value(owned.expect("memory does not fail"))
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

fn identity(subject: &str) -> Identity {
    Identity {
        provider: Text::exact("demo").expect("a name"),
        issuer: Text::exact("https://id.example").expect("an issuer"),
        subject: Text::exact(subject).expect("a subject"),
    }
}

#[test]
fn the_rows_in_memory_keep_their_promises() {
    let mut rows = MemoryRows::default();
    assert_eq!(rows.get(Kind::Fact, "a"), Ok(None));
    assert_eq!(rows.remove(Kind::Fact, "a"), Ok(()));
    for (kind, key, body) in
        [(Kind::Fact, "b", "1"), (Kind::Fact, "a", "2"), (Kind::Code, "a", "3"), (Kind::Fact, "b", "4")]
    {
        rows.put(kind, key, body.to_owned()).expect("stored");
    }
    assert_eq!(rows.all(Kind::Fact), Ok(vec!["2".to_owned(), "4".to_owned()]), "in the order of the keys");
    assert_eq!(rows.get(Kind::Code, "a"), Ok(Some("3".to_owned())));
    rows.remove(Kind::Fact, "a").expect("removed");
    assert_eq!(rows.all(Kind::Fact), Ok(vec!["4".to_owned()]));
    assert_eq!(rows.all(Kind::Code), Ok(vec!["3".to_owned()]));
}

#[test]
fn the_identifier_store_in_memory_keeps_its_promises() {
    let mut store = MemoryIdentifier::default();
    assert_eq!(store.owner(), Ok(None));
    let owner = AccountId::from_bytes([1; 16]);
    store.put_owner(Some(owner)).expect("stored");
    assert_eq!(store.owner(), Ok(Some(owner)));
    store.put_owner(None).expect("removed");
    assert_eq!(store.owner(), Ok(None));
}

fn sign_in(n: u16) -> AccountRequest {
    let mut bytes = [0; 16];
    bytes[..2].copy_from_slice(&n.to_be_bytes());
    AccountRequest::SignIn(Box::new(SignIn {
        opening: Opening {
            flow: FlowId::from_bytes(bytes),
            session: SessionId::from_bytes(bytes),
            replaces: None,
            idle: Span::from_days(30),
            absolute: Span::from_days(90),
            device: None,
            country: None,
            language: None,
            visitor: None,
            waits_until: None,
        },
        identity: identity("ada"),
        profile: Profile::default(),
        logout_hint: Some("x".repeat(6_001)),
        session_id: None,
        tokens: None,
        proven: None,
    }))
}

#[test]
fn e03_no_number_of_sign_ins_fills_an_account() {
    let mut store = MemoryRows::default();
    for n in 0..1_000 {
        let now = Timestamp::from_secs(START + u64::from(n));
        let reply = answer(&mut store, sign_in(n), now).expect("answered");
        let AccountReply::Live { record, .. } = reply else { panic!("{n}: {reply:?}") };
        assert_eq!(record.logout_hint, None, "a hint that is too long is not kept");
        if n % 3 == 0 {
            let end = AccountRequest::End { session: record.session };
            answer(&mut store, end, now).expect("answered");
        }
        assert!(store.all(Kind::Session).expect("read").len() <= MAX_SESSIONS);
    }
    assert_eq!(store.all(Kind::Identity).expect("read").len(), 1);
}

#[test]
fn the_mark_of_an_ended_session_goes_when_its_flow_cannot_come_again() {
    let mut store = MemoryRows::default();
    let mut ask = |request, minutes: u64| {
        answer(&mut store, request, Timestamp::from_secs(START + minutes * 60)).expect("answered");
        store.all(Kind::Session).expect("read").len()
    };
    ask(sign_in(1), 0);
    ask(AccountRequest::EndAll, 10);
    assert_eq!(ask(sign_in(2), 60), 2, "the mark and the new session");
    assert_eq!(ask(sign_in(3), 61), 2, "two sessions, no mark");
    let mut later = MemoryRows::default();
    answer(&mut later, sign_in(1), Timestamp::from_secs(START)).expect("answered");
    let end = AccountRequest::End {
        session: SessionId::from_bytes([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    };
    answer(&mut later, end, Timestamp::from_secs(START + 86_400)).expect("answered");
    assert_eq!(later.all(Kind::Session), Ok(Vec::new()));
}
