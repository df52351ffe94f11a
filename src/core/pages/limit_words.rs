//! The words of limits and challenges, in English.

use super::view::Phrase;

/// Heading of a limit that is used up.
pub const TOO_MANY_TITLE: &str = "That was a lot at once";
/// What to do about it, when the time is not told.
pub const TOO_MANY_ADVICE: &str = "Please wait a moment, then try again.";
/// There is another way.
pub const BY_CODE_LEAD: &str = "You need not wait: have a code sent to your address, and sign in with that.";
/// Heading when nobody can count.
pub const LIMITER_TITLE: &str = "Signing in does not work right now";
/// What to do about it.
pub const LIMITER_ADVICE: &str =
    "Something of ours is down, and until it is back nobody can sign in. Please try again in a moment.";
/// Heading of a request that is too long.
pub const HEAD_TITLE: &str = "That is too much at once";
/// What to do about it.
pub const HEAD_ADVICE: &str = "The address or the cookies are longer than we can take. Please start from the home page, or clear the cookies of this site.";

/// Heading of a challenge.
pub const CHALLENGE_TITLE: &str = "One more step";
/// What it is for.
pub const CHALLENGE_LEAD: &str = "Somebody has tried many passwords lately, so we check that you are not a machine. Please enter your \
    password again; your browser does the rest, which takes a few seconds.";
/// The way without it.
pub const CHALLENGE_HINT: &str =
    "If nothing happens, your browser runs no scripts here. Have a code sent to you instead.";
/// The last one was not solved.
pub const CHALLENGE_AGAIN: &str = "That took too long, or your browser did not finish. Please try once more.";

/// Heading of changing a password that is easy to guess.
pub const WEAK_PASSWORD_TITLE: &str = "Please choose another password";
/// Why, when it is a common one.
pub const COMMON_LEAD: &str = "You are signed in. But your password is easy to guess: many people use it, or it is mostly your address or our \
     name. Choose another one.";
/// Why, when it is known from a breach.
pub const BREACHED_LEAD: &str = "You are signed in. But your password is known from a data breach elsewhere, and strangers try those. \
    Choose another one.";

/// Heading of undoing a sign-in.
pub const DISOWN_TITLE: &str = "Was that not you?";
/// What undoing does.
pub const DISOWN_LEAD: &str =
    "We sign out all devices, take the password away, and send you a code for a new one.";
/// The way to do so.
pub const DISOWN_ACTION: &str = "It wasn't me: sign out all devices";
/// The link is too old, or none.
pub const DISOWN_STALE: &str =
    "This link does not work any more. If somebody else may know your password, choose a new one.";

/// How long to wait, in words.
pub(super) fn wait(seconds: u64) -> Phrase {
    let (words, count) = match seconds {
        0..=1 => return "Please try again in a second.".into(),
        2..=59 => ("Please try again in {} seconds.", seconds),
        60..=89 => return "Please try again in a minute.".into(),
        90..=5_399 => ("Please try again in {} minutes.", seconds.div_ceil(60)),
        5_400..=129_599 => ("Please try again in {} hours.", seconds.div_ceil(3_600)),
        _ => ("Please try again in {} days.", seconds.div_ceil(86_400)),
    };
    Phrase::new(words, &[&count.to_string()])
}
