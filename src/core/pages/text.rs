//! The words, in English. They move into catalogues when the gateway learns other languages.

use super::view::Phrase;
use super::{AccountNotice, CodeNotice, FieldError, LastSeen, Notice, limit_words};
use crate::address::AddressError;
use crate::password::{Password, PasswordError};
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
/// Before the name of a provider.
pub const CONTINUE_WITH: &str = "Continue with";
/// Between two ways to sign in.
pub const OR: &str = "or";
/// The terms of service.
pub const TERMS: &str = "Terms";
/// The privacy notice.
pub const PRIVACY: &str = "Privacy";

/// The field of the address.
pub const EMAIL_LABEL: &str = "E-mail address";
/// The field of the password.
pub const PASSWORD_LABEL: &str = "Password";
/// The way to a code by mail.
pub const CODE_ACTION: &str = "E-mail me a code";
/// The way to a new account.
pub const REGISTER_ACTION: &str = "Create an account";
/// The way to a new password.
pub const RECOVER_ACTION: &str = "Forgot your password?";

/// Heading of registering.
pub const REGISTER_TITLE: &str = "Create an account";
/// What registering begins with.
pub const REGISTER_LEAD: &str =
    "Tell us your e-mail address. We will send you a code that shows it is yours.";
/// Heading of recovering.
pub const RECOVER_TITLE: &str = "Forgot your password?";
/// What recovering begins with.
pub const RECOVER_LEAD: &str =
    "Tell us your e-mail address. With the code that we send there you choose a new password.";
/// The way on.
pub const CONTINUE_ACTION: &str = "Continue";
/// The way to a code.
pub const SEND_CODE_ACTION: &str = "Send the code";
/// Back to signing in.
pub const HAVE_ACCOUNT: &str = "Back to signing in";

/// Heading of the page that asks for a code.
pub const CODE_TITLE: &str = "Check your mail";
/// Where the code is. The value is the address.
pub const CODE_LEAD: &str = "We have sent a mail to {}. Enter the code that is in it.";
/// What a code for linking does. The value is the provider's name.
pub const LINK_LEAD: &str = "To use {} with the account of this address, show that the address is yours. For your safety, the \
    account's old password and sessions end then.";
/// The field of the code.
pub const CODE_LABEL: &str = "Code of 8 digits";
/// How long, and what else to do. The value is a number of minutes.
pub const CODE_HINT: &str =
    "It is good for {} minutes. No mail? Look into the spam folder, or have another one sent.";
/// A mail is on its way again.
pub const CODE_AGAIN: &str = "Another mail is on its way. Only the latest code works.";
/// The way to another code.
pub const AGAIN_CODE_ACTION: &str = "Send another code";
/// The way to another address.
pub const OTHER_ADDRESS: &str = "Use another address, or another way";
/// Heading when a mail was opened in another browser.
pub const ELSEWHERE_TITLE: &str = "Your code";
/// Before the code.
pub const ELSEWHERE_LEAD: &str = "Type this code where you asked for it:";
/// After the code.
pub const ELSEWHERE_HINT: &str =
    "You asked for it in another browser or on another device, so nobody is signed in here.";
/// The way on in this browser.
pub const SIGN_IN_HERE: &str = "Sign in here instead";

/// Heading of choosing a first password.
pub const NEW_PASSWORD_TITLE: &str = "Choose a password";
/// Heading of choosing one in the place of a forgotten one.
pub const RECOVERED_PASSWORD_TITLE: &str = "Choose a new password";
/// Heading of choosing another one.
pub const CHANGE_PASSWORD_TITLE: &str = "Change your password";
/// What choosing one brings about.
pub const PASSWORD_LEAD: &str = "All your other devices are signed out when you save it.";
/// The field of the password so far.
pub const CURRENT_PASSWORD_LABEL: &str = "Present password";
/// The field of the new one.
pub const NEW_PASSWORD_LABEL: &str = "New password";
/// What makes a good one. The value is a number of characters.
pub const PASSWORD_HINT: &str = "At least {} characters. A few words that you can remember are best.";
/// The way to save it.
pub const SAVE_PASSWORD_ACTION: &str = "Save password";
/// The way past it.
pub const NOT_NOW: &str = "Not now";

/// Heading of the account.
pub const YOUR_ACCOUNT: &str = "Your account";
/// There is a password.
pub const PASSWORD_IS_SET: &str = "You have a password.";
/// There is none.
pub const PASSWORD_IS_NOT_SET: &str = "You have no password.";
/// The way to another one.
pub const CHANGE_PASSWORD_ACTION: &str = "Change it";
/// The way to a first one.
pub const SET_PASSWORD_ACTION: &str = "Choose one";
/// The providers whose sign-ins belong to the account.
pub const SIGN_INS_TITLE: &str = "You can sign in with";
/// Heading of the sessions.
pub const SESSIONS_TITLE: &str = "Where you are signed in";
/// The way to them.
pub const SHOW_SESSIONS: &str = "Show them";
/// The way back.
pub const BACK_TO_SITE: &str = "Back to the site";
/// What to do with the sessions.
pub const SESSIONS_LEAD: &str = "If you do not know one of these, sign it out and change your password.";
/// The session that looks.
pub const THIS_DEVICE: &str = "This device";
/// A device that does not say what it is.
pub const UNKNOWN_DEVICE: &str = "Unknown device";
/// Where a sign-in came from. The value is a country.
pub const FROM_COUNTRY: &str = "Signed in from {}";
/// The way to end one.
pub const END_ONE_ACTION: &str = "Sign out there";
/// The way to end the others.
pub const END_OTHERS_ACTION: &str = "Sign out all others";
/// The way to end all.
pub const END_ALL_ACTION: &str = "Sign out everywhere";

/// Heading of the mailbox of development.
pub const MAILBOX_TITLE: &str = "Development mailbox";
/// What it is.
pub const MAILBOX_LEAD: &str =
    "Mails that would go out end here, the latest first. This page exists in development only.";
/// There is none.
pub const MAILBOX_EMPTY: &str = "No mail yet.";
/// Whom a mail was for and when.
pub const MAIL_TO: &str = "To {}, {}";
/// The way to the HTML of a mail.
pub const SHOW_HTML: &str = "Show as a mail program does";
/// The way to look again.
pub const REFRESH_ACTION: &str = "Look again";

/// Who is signed in.
pub(super) fn signed_in_as(who: Option<&str>) -> Phrase {
    match who {
        Some(who) => Phrase::new("You are signed in as {}.", &[who]),
        None => "You are signed in.".into(),
    }
}

/// What happened, and what to do.
pub(super) fn notice(notice: Notice<'_>) -> Phrase {
    match notice {
        Notice::Interrupted => "That sign-in was interrupted. Please try again.".into(),
        Notice::Declined { provider } => {
            Phrase::new("You were not signed in at {}. Try again, or choose another way.", &[provider])
        }
        Notice::ProviderTrouble { provider } => {
            let words = "{} cannot sign you in right now. Try again in a moment, or choose another way.";
            Phrase::new(words, &[provider])
        }
        Notice::OurTrouble => "We cannot sign you in right now. Please try again in a moment.".into(),
        Notice::OnlyHere => {
            "You are signed out on this device. To be sure everywhere, sign in and out again in a moment."
                .into()
        }
    }
}

/// What has just been done.
pub(super) const fn account_notice(notice: AccountNotice) -> &'static str {
    match notice {
        AccountNotice::PasswordChanged => "Your password is saved. All your other devices are signed out.",
        AccountNotice::SessionEnded => "That device is signed out.",
        AccountNotice::OthersEnded => "All your other devices are signed out.",
    }
}

/// What is wrong with a code.
pub(super) const fn code_error(notice: CodeNotice) -> &'static str {
    match notice {
        CodeNotice::Wrong => "That is not the code. Please check the latest mail.",
        CodeNotice::UsedUp => "That code does not work any more. Have another one sent.",
        CodeNotice::Format => "The code has 8 digits.",
        CodeNotice::Again => CODE_AGAIN,
    }
}

/// What is wrong with a field, and what to do.
pub(super) fn field_error(error: &FieldError) -> Phrase {
    match error {
        FieldError::Email(error) => address_error(*error).into(),
        FieldError::EmailSuggest { suggestion } => Phrase::new("Did you mean {}? If so, just continue.", &[suggestion]),
        FieldError::WrongPair => {
            "The address or the password is not right. You can have a code sent instead, or choose a new password."
                .into()
        }
        FieldError::Password(error) => password_error(*error),
        FieldError::CurrentWrong => "That is not your present password.".into(),
        FieldError::Missing => "Please enter your password.".into(),
    }
}

const fn address_error(error: AddressError) -> &'static str {
    match error {
        AddressError::Empty => "Please enter your e-mail address.",
        AddressError::TooLong => "That is too long for an e-mail address. Please check it.",
        AddressError::NoAtSign => "An e-mail address has an @, as in name@example.com.",
        AddressError::SeveralAtSigns => "Please enter one address, with one @.",
        AddressError::WhiteSpace => "Please leave out the spaces.",
        AddressError::CompatibilityCharacter => "Please use ordinary letters, not full-width ones.",
        AddressError::EmptyAtom => "Please check the dots before the @.",
        AddressError::LocalCharacter => "There is a character before the @ that addresses do not have.",
        AddressError::MixedScripts => "The letters before the @ are of different scripts. Please check them.",
        AddressError::Direction => "What is before the @ reads in two directions. Please check it.",
        AddressError::Domain => "Please check what comes after the @.",
        AddressError::TopLevelDomain => "After the @ comes a name with an ending, as in example.com.",
    }
}

fn password_error(error: PasswordError) -> Phrase {
    let least = Password::MIN_CHARS.to_string();
    let most = Password::MAX_CHARS.to_string();
    match error {
        PasswordError::TooShort => Phrase::new("Use at least {} characters.", &[&least]),
        PasswordError::TooLong => Phrase::new("Use at most {} characters.", &[&most]),
        PasswordError::NotText => "Use letters, digits, punctuation, spaces and emoji only.".into(),
        PasswordError::Common => {
            "Many people use this password, so it is guessed first. Choose another.".into()
        }
        PasswordError::Personal => {
            "Choose a password without your e-mail address and the name of this site.".into()
        }
        PasswordError::Breached => {
            "This password is known from a data breach elsewhere. Choose another.".into()
        }
    }
}

/// How many sessions there are.
pub(super) fn session_count(count: usize) -> Phrase {
    match count {
        1 => "On this device only.".into(),
        count => Phrase::new("On {} devices.", &[&count.to_string()]),
    }
}

/// When a session was last used.
pub(super) fn last_seen(seen: LastSeen) -> Phrase {
    ago(
        seen,
        "Last used just now",
        ["Last used {} minutes ago", "Last used {} hours ago", "Last used {} days ago"],
    )
}

/// When a session began.
pub(super) fn began(seen: LastSeen) -> Phrase {
    ago(
        seen,
        "Signed in just now",
        ["Signed in {} minutes ago", "Signed in {} hours ago", "Signed in {} days ago"],
    )
}

fn ago(seen: LastSeen, now: &str, [minutes, hours, days]: [&str; 3]) -> Phrase {
    let (words, count) = match seen {
        LastSeen::Now => return now.into(),
        LastSeen::Minutes(count) => (minutes, count),
        LastSeen::Hours(count) => (hours, count),
        LastSeen::Days(count) => (days, count),
    };
    if count == 1 {
        return words.replace("{}", "1").replace("s ago", " ago").as_str().into();
    }
    Phrase::new(words, &[&count.to_string()])
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
        Refusal::TooLarge => "That is too much at once",
        Refusal::HeadTooLarge => limit_words::HEAD_TITLE,
        Refusal::TooManyRequests => limit_words::TOO_MANY_TITLE,
        Refusal::LimiterUnavailable => limit_words::LIMITER_TITLE,
        Refusal::Unprocessable => "Please check what you typed",
        Refusal::AccountDisabled => "This account is closed",
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
        Refusal::CrossSite => {
            "The request came from another site, so we did nothing. Please use the button on our page."
        }
        Refusal::NotFound => "The page may have moved. Please start from the home page.",
        Refusal::MethodNotAllowed => "Please start from the home page.",
        Refusal::UnknownHost => "Please check the address.",
        Refusal::TooLarge => {
            "What was sent is longer than anything we ask for. Please start from the home page."
        }
        Refusal::HeadTooLarge => limit_words::HEAD_ADVICE,
        Refusal::TooManyRequests => limit_words::TOO_MANY_ADVICE,
        Refusal::LimiterUnavailable => limit_words::LIMITER_ADVICE,
        Refusal::Unprocessable => "Something in the form will not do. Please go back and check it.",
        Refusal::AccountDisabled => "Please ask us if you think that is a mistake, or use another account.",
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
