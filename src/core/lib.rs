//! Everything Vestibule decides, as plain Rust: no platform, no clock, no random source.
//!
//! `now`, randomness and configuration are parameters, so every decision is tested natively, in virtual time.
//! The order in which the stages meet a request is written down once, in [`gateway`].
//! Dependencies point one way (see `docs/ARCHITECTURE.md`, held by `tests/architecture.rs`).
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(clippy::string_slice, reason = "tests may panic, and this lint has no setting for them")
)]

pub mod account;
pub mod address;
pub mod assertion;
pub mod base;
pub mod brand;
pub mod config;
pub mod crypto;
pub mod gateway;
pub mod http;
pub mod i18n;
pub mod jose;
pub mod letters;
pub mod limit;
pub mod lobby;
pub mod login;
pub mod mail;
pub mod oidc;
pub mod outbound;
pub mod pages;
pub mod password;
pub mod policy;
pub mod ports;
pub mod providers;
pub mod refusal;
pub mod route;
pub mod session;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
pub mod wire;
