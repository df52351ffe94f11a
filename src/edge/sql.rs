//! The stores of the objects, in their SQLite. `docs/STORAGE.md` describes the tables.

use serde::{Deserialize, de::DeserializeOwned};
use vestibule_core::account::{AccountStore, IdentifierStore, StoreError};
use vestibule_core::base::{AccountId, FlowId, SessionId, Timestamp};
use vestibule_core::session::Profile;
use vestibule_core::wire::{Identity, SessionRecord};
use worker::{SqlStorage, SqlStorageValue};

const ACCOUNT_TABLES: &str = "
    CREATE TABLE IF NOT EXISTS profile (id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS identity (
        issuer TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
        added_at INTEGER NOT NULL, used_at INTEGER NOT NULL, PRIMARY KEY (issuer, subject)) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS session (
        id TEXT PRIMARY KEY, flow TEXT NOT NULL UNIQUE, body TEXT NOT NULL) WITHOUT ROWID;";
const IDENTIFIER_TABLE: &str =
    "CREATE TABLE IF NOT EXISTS owner (id INTEGER PRIMARY KEY CHECK (id = 1), account TEXT NOT NULL);";

/// A value in the column `body`, as JSON.
#[derive(Deserialize)]
struct Row {
    body: String,
}

struct Sql(SqlStorage);

impl Sql {
    fn run(&self, query: &str, bindings: Vec<SqlStorageValue>) -> Result<(), StoreError> {
        self.0.exec(query, bindings).map(drop).map_err(failed)
    }

    fn rows<T: DeserializeOwned>(&self, query: &str, bindings: Vec<SqlStorageValue>) -> Result<Vec<T>, StoreError> {
        let rows: Vec<Row> = self.0.exec(query, bindings).and_then(|cursor| cursor.to_array()).map_err(failed)?;
        rows.iter().map(|row| serde_json::from_str(&row.body).map_err(failed)).collect()
    }

    fn row<T: DeserializeOwned>(&self, query: &str, bindings: Vec<SqlStorageValue>) -> Result<Option<T>, StoreError> {
        self.rows(query, bindings).map(|rows| rows.into_iter().next())
    }
}

fn failed(error: impl std::fmt::Display) -> StoreError {
    StoreError(error.to_string())
}

fn text(value: impl std::fmt::Display) -> SqlStorageValue {
    SqlStorageValue::String(value.to_string())
}

fn body(value: &impl serde::Serialize) -> Result<SqlStorageValue, StoreError> {
    serde_json::to_string(value).map(SqlStorageValue::String).map_err(failed)
}

fn moment(at: Timestamp) -> SqlStorageValue {
    SqlStorageValue::Integer(at.secs().cast_signed())
}

/// The storage of an `Account` object.
pub struct SqlAccount(Sql);

impl SqlAccount {
    /// The store, with its tables.
    pub fn open(sql: SqlStorage) -> Result<Self, StoreError> {
        let sql = Sql(sql);
        sql.run(ACCOUNT_TABLES, Vec::new())?;
        Ok(Self(sql))
    }
}

impl AccountStore for SqlAccount {
    fn profile(&self) -> Result<Option<Profile>, StoreError> {
        self.0.row("SELECT body FROM profile", Vec::new())
    }

    fn put_profile(&mut self, profile: &Profile) -> Result<(), StoreError> {
        self.0.run("INSERT OR REPLACE INTO profile (id, body) VALUES (1, ?)", vec![body(profile)?])
    }

    fn put_identity(&mut self, identity: &Identity, now: Timestamp) -> Result<(), StoreError> {
        let bindings = vec![
            text(identity.issuer.as_str()),
            text(identity.subject.as_str()),
            body(identity)?,
            moment(now),
            moment(now),
        ];
        self.0.run(
            "INSERT INTO identity (issuer, subject, body, added_at, used_at) VALUES (?, ?, ?, ?, ?)
             ON CONFLICT DO UPDATE SET used_at = excluded.used_at",
            bindings,
        )
    }

    fn identities(&self) -> Result<Vec<Identity>, StoreError> {
        self.0.rows("SELECT body FROM identity ORDER BY added_at", Vec::new())
    }

    fn session(&self, session: SessionId) -> Result<Option<SessionRecord>, StoreError> {
        self.0.row("SELECT body FROM session WHERE id = ?", vec![text(session)])
    }

    fn session_of_flow(&self, flow: FlowId) -> Result<Option<SessionRecord>, StoreError> {
        self.0.row("SELECT body FROM session WHERE flow = ?", vec![text(flow)])
    }

    fn sessions(&self) -> Result<Vec<SessionRecord>, StoreError> {
        self.0.rows("SELECT body FROM session", Vec::new())
    }

    fn put_session(&mut self, record: &SessionRecord) -> Result<(), StoreError> {
        self.0.run(
            "INSERT OR REPLACE INTO session (id, flow, body) VALUES (?, ?, ?)",
            vec![text(record.session), text(record.flow), body(record)?],
        )
    }

    fn remove_session(&mut self, session: SessionId) -> Result<(), StoreError> {
        self.0.run("DELETE FROM session WHERE id = ?", vec![text(session)])
    }
}

/// The storage of an `Identifier` object.
pub struct SqlIdentifier(Sql);

impl SqlIdentifier {
    /// The store, with its table.
    pub fn open(sql: SqlStorage) -> Result<Self, StoreError> {
        let sql = Sql(sql);
        sql.run(IDENTIFIER_TABLE, Vec::new())?;
        Ok(Self(sql))
    }
}

impl IdentifierStore for SqlIdentifier {
    fn owner(&self) -> Result<Option<AccountId>, StoreError> {
        self.0.row("SELECT json_quote(account) AS body FROM owner", Vec::new())
    }

    fn put_owner(&mut self, owner: AccountId) -> Result<(), StoreError> {
        self.0.run("INSERT INTO owner (id, account) VALUES (1, ?)", vec![text(owner)])
    }
}
