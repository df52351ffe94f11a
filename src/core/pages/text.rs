//! The words, in English. They move into catalogues when the gateway learns other languages.

use super::Notice;
use crate::refusal::Refusal;

/// Heading of the sign-in page.
pub const SIGN_IN_TITLE: &str = "Sign in";
/// Heading of the question whether to sign out.
pub const SIGN_OUT_TITLE: &str = "Sign out?";
/// Heading when nobody is signed in.
pub const SIGNED_OUT_TITLE: &str = "You are signed out";
/// The way to sign in.
pub const SIGN_IN_ACTION: &str = "Sign in";
/// The way to sign out.
pub const SIGN_OUT_ACTION: &str = "Sign out";
/// The way to try once more.
pub const AGAIN_ACTION: &str = "Try again";
/// The way to the first page.
pub const HOME_ACTION: &str = "Go to the home page";
/// The way to become somebody else.
pub const OTHER_ACCOUNT_ACTION: &str = "Use another account";

/// Who is signed in.
pub fn signed_in_as(who: Option<&str>) -> String {
    match who {
        Some(who) => format!("You are signed in as {who}."),
        None => "You are signed in.".to_owned(),
    }
}

/// What happened, and what to do.
pub fn notice(notice: Notice<'_>) -> String {
    match notice {
        Notice::Interrupted => "That sign-in was interrupted. Please try again.".to_owned(),
        Notice::Declined { provider } => {
            format!("You were not signed in at {provider}. Try again, or choose another way.")
        }
        Notice::ProviderTrouble { provider } => {
            format!("{provider} cannot sign you in right now. Try again in a moment, or choose another way.")
        }
        Notice::OurTrouble => "We cannot sign you in right now. Please try again in a moment.".to_owned(),
        Notice::OnlyHere => {
            "You are signed out on this device. To be sure everywhere, sign in and out again in a moment.".to_owned()
        }
    }
}

/// The heading of a refusal. It never says which check failed.
pub const fn title(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::AmbiguousPath | Refusal::BadRequest => "This address does not work",
        Refusal::SignInRequired => "Please sign in",
        Refusal::RoleRequired => "Not for this account",
        Refusal::CrossSite => "Please do that here",
        Refusal::NotFound => "There is nothing here",
        Refusal::MethodNotAllowed => "That cannot be done here",
        Refusal::UnknownHost => "There is no such site here",
        Refusal::LoginExpired => "Please sign in again",
        Refusal::LoginDeclined => "You were not signed in",
        Refusal::ProviderUntrusted | Refusal::ProviderUnavailable => "Signing in does not work right now",
        Refusal::Misconfigured => "We will be back soon",
        Refusal::AccountUnavailable => "We cannot find your account right now",
        Refusal::OriginUnreachable => "This page cannot be reached right now",
        Refusal::OriginTimeout => "This page takes too long",
        Refusal::Internal => "Something went wrong on our side",
    }
}

/// What to do about a refusal, in one or two short sentences.
pub const fn advice(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::AmbiguousPath | Refusal::BadRequest => "Please check it, or start from the home page.",
        Refusal::SignInRequired => "This page is for customers who are signed in.",
        Refusal::RoleRequired => "Your account may not open this page. Another account of yours may.",
        Refusal::CrossSite => "The request came from another site, so we did nothing. Please use the button on our page.",
        Refusal::NotFound => "The page may have moved. Please start from the home page.",
        Refusal::MethodNotAllowed => "Please start from the home page.",
        Refusal::UnknownHost => "Please check the address.",
        Refusal::LoginExpired | Refusal::LoginDeclined => "You can try again, or choose another way.",
        Refusal::ProviderUntrusted | Refusal::ProviderUnavailable => {
            "Please try again in a moment, or choose another way to sign in."
        }
        Refusal::Misconfigured => "The site is being set up. Please try again in a few minutes.",
        Refusal::AccountUnavailable => "You are still signed in. Please try again in a moment.",
        Refusal::OriginUnreachable => "You are still signed in. Please try again in a moment.",
        Refusal::OriginTimeout => "You are still signed in. Please try again in a moment.",
        Refusal::Internal => "Please try again in a moment.",
    }
}
