//! The words of letters, in English. They move into catalogues when the gateway learns other languages.

use super::{Change, Content, limit_words};

/// The way to the page with the code filled in.
pub const CODE_BUTTON: &str = "Enter the code";
/// The way to the account.
pub const ACCOUNT_BUTTON: &str = "Look at your account";
/// The way to a new password.
pub const RECOVER_LINK: &str = "Forgot your password? Choose a new one";

/// The longest subject, in characters: phones cut off what is longer.
const MAX_SUBJECT: usize = 50;

/// A letter, paragraph by paragraph.
pub struct Words {
    pub subject: String,
    pub heading: String,
    pub before: Vec<String>,
    pub after: Vec<String>,
}

impl Words {
    /// What a letter of this brand says. There is no code in a subject: lock screens show it.
    pub fn of(content: &Content<'_>, brand: &str, minutes: u64) -> Self {
        let (subject, heading, before) = match content {
            Content::Verify { .. } => (
                "Your code for {}",
                "Welcome!".to_owned(),
                vec![format!("With this code you create your account at {brand}:")],
            ),
            Content::AlreadyRegistered { .. } => (
                "You have an account at {}",
                "You have an account already".to_owned(),
                vec![format!(
                    "Somebody wanted to create an account at {brand} with this address, which has one. \
                    If it was you: this code signs you in."
                )],
            ),
            Content::SignIn { .. } => (
                "Your sign-in code for {}",
                "Your sign-in code".to_owned(),
                vec![format!("With this code you sign in at {brand}:")],
            ),
            Content::NoAccount { .. } => (
                "Your code for {}",
                "There is no account yet".to_owned(),
                vec![format!(
                    "Somebody wanted to sign in at {brand} with this address, which has no account there. \
                    If it was you and you want one, this code creates it. If you have an account with another \
                    address, use that one."
                )],
            ),
            Content::Recover { .. } => (
                "Your new password for {}",
                "Choose a new password".to_owned(),
                vec![format!("With this code you choose a new password at {brand}:")],
            ),
            Content::Link { provider, .. } => (
                "Your code for {}",
                format!("Sign in with {provider}"),
                vec![format!(
                    "With this code you use {provider} to sign in to your account at {brand}. For your safety, the \
                     account's old password and sessions end then."
                )],
            ),
            Content::NewSignIn { device, country, .. } => limit_words::new_sign_in(brand, *device, *country),
            Content::Notice(change) => match change {
                Change::PasswordSet => (
                    "You have a password at {}",
                    "You have a password now".to_owned(),
                    vec![format!("A password was chosen for your account at {brand}.")],
                ),
                Change::PasswordChanged => (
                    "Your password at {} has changed",
                    "Your password has changed".to_owned(),
                    vec![format!(
                        "The password of your account at {brand} was changed. All other devices are signed out."
                    )],
                ),
                Change::SignInLinked { provider } => (
                    "A new way to sign in at {}",
                    format!("You can sign in with {provider} now"),
                    vec![format!(
                        "{provider} was added to your account at {brand}. Its old password and sessions have ended."
                    )],
                ),
            },
        };
        let after = match content {
            Content::Notice(_) => vec![
                "If this was you, there is nothing to do. If not, sign in with a code, choose a new password, and sign \
                 out all other devices."
                    .to_owned(),
            ],
            Content::NewSignIn { .. } => vec![limit_words::NOT_ME_HINT.to_owned()],
            _ => vec![
                format!("The code is good for {minutes} minutes, once, where you asked for it. We never ask you for it \
                    in any other way."),
                "If this was not you, there is nothing to do: without the code nothing happens.".to_owned(),
            ],
        };
        Self { subject: subject_of(subject, brand), heading, before, after }
    }
}

/// The subject with as much of the brand as fits.
fn subject_of(words: &str, brand: &str) -> String {
    let room = MAX_SUBJECT.saturating_sub(words.chars().count() - 2);
    let name: String = if brand.chars().count() > room {
        brand.chars().take(room.saturating_sub(1)).chain(['…']).collect()
    } else {
        brand.to_owned()
    };
    words.replace("{}", &name)
}
