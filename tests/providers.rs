//! Signing in at every provider that has a definition: the whole flow against a server that answers as the provider's
//! public documentation says. `docs/PROVIDERS.md` has a row for each of these files.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod providers {
    pub mod amazon;
    pub mod apple;
    pub mod configured;
    pub mod customer;
    pub mod discord;
    pub mod facebook;
    pub mod github;
    pub mod gitlab;
    pub mod google;
    pub mod kakao;
    pub mod line;
    pub mod linkedin;
    pub mod microsoft;
    pub mod naver;
    pub mod openid;
    pub mod paypal;
    pub mod plain;
    pub mod slack;
    pub mod spotify;
    pub mod twitch;
    pub mod vk;
    pub mod wechat;
    pub mod x;
    pub mod yahoo_japan;
    pub mod yandex;
}
