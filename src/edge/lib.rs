//! The rim: the only code that touches the platform. It converts, carries and keeps; it decides nothing.
//!
//! `js/entry.js` receives requests and does with them what the exports here say. The core is in `src/core`.
#![cfg(target_arch = "wasm32")]

mod exports;
mod lobby;
mod mailbox;
mod objects;
mod platform;
mod post;
mod sql;
