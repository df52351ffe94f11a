//! The stores of the objects, in their SQLite. `docs/STORAGE.md` describes the tables.

use serde::{Deserialize, de::DeserializeOwned};
use std::cell::Cell;
use vestibule_core::account::{IdentifierStore, Kind, Rows, StoreError};
use vestibule_core::base::AccountId;
use vestibule_core::limit::object::Counters;
use vestibule_core::lobby::Change;
use worker::{SqlStorage, SqlStorageValue};

/// What brings an account from each version of its tables to the next, in order. The first is the version of a gateway
/// that knew providers only. Steps are only ever added: some account has slept since before the oldest.
const MIGRATIONS: [&str; 2] = [
    "CREATE TABLE profile (id INTEGER PRIMARY KEY CHECK (id = 1), body TEXT NOT NULL);
     CREATE TABLE identity (
         issuer TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
         added_at INTEGER NOT NULL, used_at INTEGER NOT NULL, PRIMARY KEY (issuer, subject)) WITHOUT ROWID;
     CREATE TABLE session (
         id TEXT PRIMARY KEY, flow TEXT NOT NULL UNIQUE, body TEXT NOT NULL) WITHOUT ROWID;",
    "CREATE TABLE item (
         kind TEXT NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;
     INSERT INTO item SELECT 'fact', 'profile', body FROM profile;
     INSERT INTO item SELECT 'identity', issuer || char(10) || subject,
         json_set(body, '$.added_at', added_at, '$.used_at', used_at) FROM identity;
     INSERT INTO item SELECT 'session', id, body FROM session;
     DROP TABLE profile; DROP TABLE identity; DROP TABLE session;
     CREATE TABLE version (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL);",
];

const IDENTIFIER_TABLE: &str =
    "CREATE TABLE IF NOT EXISTS owner (id INTEGER PRIMARY KEY CHECK (id = 1), account TEXT NOT NULL);";

const COUNTER_TABLE: &str =
    "CREATE TABLE IF NOT EXISTS counter (name TEXT PRIMARY KEY, tat INTEGER NOT NULL) WITHOUT ROWID;";

const PLACE_TABLE: &str =
    "CREATE TABLE IF NOT EXISTS place (key TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;";

/// A value in the column `body`, as JSON.
#[derive(Deserialize)]
struct Row {
    body: String,
}

/// A value in the column `body`, as JSON, under its key.
#[derive(Deserialize)]
struct Keyed {
    key: String,
    body: String,
}

/// A number in the column `number`.
#[derive(Deserialize)]
struct Number {
    number: usize,
}

struct Sql(SqlStorage);

impl Sql {
    fn run(&self, query: &str, bindings: Vec<SqlStorageValue>) -> Result<(), StoreError> {
        self.0.exec(query, bindings).map(drop).map_err(failed)
    }

    fn rows<T: DeserializeOwned>(
        &self,
        query: &str,
        bindings: Vec<SqlStorageValue>,
    ) -> Result<Vec<T>, StoreError> {
        self.0.exec(query, bindings).and_then(|cursor| cursor.to_array()).map_err(failed)
    }

    /// Whether there is a table of that name.
    fn has(&self, table: &str) -> Result<bool, StoreError> {
        let query = "SELECT count(*) AS number FROM sqlite_master WHERE type = 'table' AND name = ?";
        let found: Vec<Number> = self.rows(query, vec![text(table)])?;
        Ok(found.first().is_some_and(|found| found.number > 0))
    }
}

fn failed(error: impl std::fmt::Display) -> StoreError {
    StoreError(error.to_string())
}

fn text(value: impl std::fmt::Display) -> SqlStorageValue {
    SqlStorageValue::String(value.to_string())
}

/// The rows of an `Account` object.
pub struct SqlRows(Sql);

impl SqlRows {
    /// The rows, brought to the present version; nothing if the object was never written, unless it may be now.
    ///
    /// # Errors
    /// [`StoreError`], also when a later version of the gateway has written them: this one would spoil them.
    pub fn open(sql: SqlStorage, may_begin: bool) -> Result<Option<Self>, StoreError> {
        let sql = Sql(sql);
        let version = Self::version(&sql)?;
        if version == MIGRATIONS.len() {
            return Ok(Some(Self(sql)));
        }
        if version > MIGRATIONS.len() {
            let known = MIGRATIONS.len();
            return Err(StoreError(format!(
                "tables of version {version}, of which this gateway knows {known}"
            )));
        }
        if version == 0 && !may_begin {
            return Ok(None);
        }
        for step in MIGRATIONS.iter().skip(version) {
            sql.run(step, Vec::new())?;
        }
        let number = SqlStorageValue::Integer(i64::try_from(MIGRATIONS.len()).unwrap_or_default());
        sql.run("INSERT OR REPLACE INTO version (id, number) VALUES (1, ?)", vec![number])?;
        Ok(Some(Self(sql)))
    }

    fn version(sql: &Sql) -> Result<usize, StoreError> {
        if sql.has("version")? {
            let numbers: Vec<Number> = sql.rows("SELECT number FROM version", Vec::new())?;
            return Ok(numbers.first().map_or(MIGRATIONS.len(), |number| number.number));
        }
        Ok(usize::from(sql.has("session")?))
    }
}

impl Rows for SqlRows {
    fn get(&self, kind: Kind, key: &str) -> Result<Option<String>, StoreError> {
        let bindings = vec![text(kind.name()), text(key)];
        let rows: Vec<Row> = self.0.rows("SELECT body FROM item WHERE kind = ? AND key = ?", bindings)?;
        Ok(rows.into_iter().next().map(|row| row.body))
    }

    fn all(&self, kind: Kind) -> Result<Vec<String>, StoreError> {
        let query = "SELECT body FROM item WHERE kind = ? ORDER BY key";
        let rows: Vec<Row> = self.0.rows(query, vec![text(kind.name())])?;
        Ok(rows.into_iter().map(|row| row.body).collect())
    }

    fn put(&mut self, kind: Kind, key: &str, body: String) -> Result<(), StoreError> {
        self.0.run(
            "INSERT OR REPLACE INTO item (kind, key, body) VALUES (?, ?, ?)",
            vec![text(kind.name()), text(key), SqlStorageValue::String(body)],
        )
    }

    fn remove(&mut self, kind: Kind, key: &str) -> Result<(), StoreError> {
        self.0.run("DELETE FROM item WHERE kind = ? AND key = ?", vec![text(kind.name()), text(key)])
    }
}

/// The storage of an `Identifier` object.
pub struct SqlIdentifier(Sql);

impl SqlIdentifier {
    /// The store. Its table is made when somebody is the owner, and not before.
    pub fn new(sql: SqlStorage) -> Self {
        Self(Sql(sql))
    }
}

impl IdentifierStore for SqlIdentifier {
    fn owner(&self) -> Result<Option<AccountId>, StoreError> {
        if !self.0.has("owner")? {
            return Ok(None);
        }
        let rows: Vec<Row> = self.0.rows("SELECT account AS body FROM owner", Vec::new())?;
        match rows.into_iter().next() {
            Some(row) => AccountId::parse(&row.body).map(Some).ok_or_else(|| failed("an owner that is none")),
            None => Ok(None),
        }
    }

    fn put_owner(&mut self, owner: Option<AccountId>) -> Result<(), StoreError> {
        match owner {
            Some(owner) => {
                self.0.run(IDENTIFIER_TABLE, Vec::new())?;
                self.0.run("INSERT OR REPLACE INTO owner (id, account) VALUES (1, ?)", vec![text(owner)])
            }
            None => self.0.run("DELETE FROM owner", Vec::new()),
        }
    }
}

/// A moment in the column `tat`, in milliseconds since the epoch.
#[derive(Deserialize)]
struct Moment {
    tat: Option<f64>,
}

/// The counters of a `Limiter` object.
pub struct SqlCounters<'s> {
    sql: Sql,
    /// Whether the table is known to be there.
    is_made: &'s Cell<bool>,
    /// The latest moment that was written.
    pub latest: u64,
}

impl<'s> SqlCounters<'s> {
    /// The store. Its table is made when something is counted, and not before.
    pub fn new(sql: SqlStorage, is_made: &'s Cell<bool>) -> Self {
        Self { sql: Sql(sql), is_made, latest: 0 }
    }

    fn is_there(&self) -> Result<bool, StoreError> {
        if !self.is_made.get() {
            self.is_made.set(self.sql.has("counter")?);
        }
        Ok(self.is_made.get())
    }

    /// Removes the counters that are full again at `now`. Says when the last of the others will be; nothing if there
    /// are none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn tidy(&mut self, now: u64) -> Result<Option<u64>, StoreError> {
        if !self.is_there()? {
            return Ok(None);
        }
        self.sql.run("DELETE FROM counter WHERE tat <= ?", vec![millis(now)])?;
        let latest: Vec<Moment> = self.sql.rows("SELECT max(tat) AS tat FROM counter", Vec::new())?;
        Ok(latest.first().and_then(|moment| moment.tat).map(|tat| tat as u64))
    }
}

fn millis(moment: u64) -> SqlStorageValue {
    SqlStorageValue::Integer(i64::try_from(moment).unwrap_or(i64::MAX))
}

impl Counters for SqlCounters<'_> {
    type Error = StoreError;

    fn tat(&self, name: &str) -> Result<Option<u64>, StoreError> {
        if !self.is_there()? {
            return Ok(None);
        }
        let rows: Vec<Moment> = self.sql.rows("SELECT tat FROM counter WHERE name = ?", vec![text(name)])?;
        Ok(rows.first().and_then(|row| row.tat).map(|tat| tat as u64))
    }

    fn put(&mut self, name: &str, tat: u64) -> Result<(), StoreError> {
        if !self.is_there()? {
            self.sql.run(COUNTER_TABLE, Vec::new())?;
            self.is_made.set(true);
        }
        self.latest = self.latest.max(tat);
        let query = "INSERT OR REPLACE INTO counter (name, tat) VALUES (?, ?)";
        self.sql.run(query, vec![text(name), millis(tat)])
    }
}

/// The rows of a `Lobby` object.
pub struct SqlPlaces(Sql);

impl SqlPlaces {
    /// The store.
    pub fn new(sql: SqlStorage) -> Self {
        Self(Sql(sql))
    }

    /// Makes the table if need be and, if they are wanted, reads all rows.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn open(&self, wanted: bool) -> Result<Vec<(String, String)>, StoreError> {
        if !wanted {
            return Ok(Vec::new());
        }
        self.0.run(PLACE_TABLE, Vec::new())?;
        let rows: Vec<Keyed> = self.0.rows("SELECT key, body FROM place", Vec::new())?;
        Ok(rows.into_iter().map(|row| (row.key, row.body)).collect())
    }

    /// Writes one change down.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn put(&mut self, change: &Change) -> Result<(), StoreError> {
        match &change.body {
            Some(body) => {
                let query = "INSERT OR REPLACE INTO place (key, body) VALUES (?, ?)";
                self.0.run(query, vec![text(&change.key), text(body)])
            }
            None => self.0.run("DELETE FROM place WHERE key = ?", vec![text(&change.key)]),
        }
    }
}
