//! The words about providers, in English: what the sign-in page says of them, and the sign-ins of an account.

/// Opens the list of the other providers.
pub const MORE: &str = "More ways to sign in";
/// Below the button of a provider that has just failed to answer.
pub const UNWELL: &str = "It is not answering right now. Another way may be quicker.";
/// In the browser of an app. The value is the app.
pub const IN_APP: &str = "You are in the browser of {}, where some ways to sign in do not work.";
/// The way out of it.
pub const OPEN_OUTSIDE: &str = "Open in your browser";
/// Heading of the page that leads out of it.
pub const OUTSIDE_TITLE: &str = "Open this page in your browser";
/// Why. The values are the provider and the app.
pub const OUTSIDE_LEAD: &str = "{} does not sign anybody in inside {}. Your browser can:";
/// If the link does nothing.
pub const OUTSIDE_HINT: &str = "If nothing happens, open the menu of the app and choose to open the page in your browser, or copy this address:";
/// The way back to the other ways.
pub const OTHER_WAYS: &str = "Use another way here";

/// Heading of the sign-ins of an account.
pub const SIGN_INS_TITLE: &str = "Ways to sign in";
/// What they are.
pub const SIGN_INS_LEAD: &str = "Any of these opens your account.";
/// The way there.
pub const MANAGE: &str = "Change them";
/// The way to remove one.
pub const REMOVE: &str = "Remove";
/// The last one.
pub const LAST: &str = "This is your only way to sign in, so it cannot be removed.";
/// The way to add one. The value is the provider.
pub const ADD: &str = "Add";
/// The e-mail address, as a way to sign in.
pub const BY_EMAIL: &str = "E-mail address";
/// One was added.
pub const ADDED: &str = "You can sign in with it from now on.";
/// One was removed.
pub const REMOVED: &str = "It is removed. Sessions that began with it have ended.";
/// The one to be added is somebody's.
pub const TAKEN: &str = "That sign-in belongs to another account. Sign out and use it there.";
/// The one to be removed is the last.
pub const KEPT: &str = "It is the only way to sign in that is left, so it was not removed.";
