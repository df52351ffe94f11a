//! Which passwords may be chosen.

use super::{Password, PasswordError, common, folded};
use zeroize::Zeroizing;

/// What a password is held against beside the list of common ones (SP 800-63B-4 §3.1.1.2: context-specific words).
#[derive(Clone, Copy, Debug, Default)]
pub struct Policy<'a> {
    /// The account's e-mail address, if it has one.
    pub email: Option<&'a str>,
    /// The name customers know the site by; empty when it has none.
    pub brand: &'a str,
}

/// A password that may be chosen: only [`Policy::admit`] makes one.
pub struct NewPassword(Password);

impl NewPassword {
    /// The password.
    pub fn password(&self) -> &Password {
        &self.0
    }
}

impl Policy<'_> {
    /// Admits a password, or says why its owner should choose another.
    ///
    /// # Errors
    /// [`PasswordError::Common`] or [`PasswordError::Personal`].
    pub fn admit(&self, password: Password) -> Result<NewPassword, PasswordError> {
        if common::is_common(password.as_str()) {
            return Err(PasswordError::Common);
        }
        if is_mostly(password.as_str(), &self.words()) {
            return Err(PasswordError::Personal);
        }
        Ok(NewPassword(password))
    }

    /// The words that whoever knows the customer or the site tries first.
    fn words(&self) -> Vec<Vec<char>> {
        let (local, domain) = self.email.and_then(|email| email.rsplit_once('@')).unwrap_or_default();
        let mut words: Vec<_> =
            [local, domain, self.brand].into_iter().flat_map(|text| words_of(&folded(text))).collect();
        // A longer word is looked for before the shorter ones in it.
        words.sort_unstable_by_key(|word| std::cmp::Reverse(word.len()));
        words.dedup();
        words
    }
}

/// "ada.quillfeather" is "adaquillfeather", and "quillfeather": the whole from three letters or digits on, its parts from four.
fn words_of(text: &str) -> Vec<Vec<char>> {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<Vec<_>>();
    let parts = text.split(|c: char| !c.is_alphanumeric()).map(letters).filter(|part| part.len() >= 4);
    std::iter::once(letters(text)).filter(|whole| whole.len() >= 3).chain(parts).collect()
}

/// Whether a password has no more of its own than it has of `words`. Case does not matter, nor what stands between the
/// letters of a word; of one character again and again, one counts.
fn is_mostly(password: &str, words: &[Vec<char>]) -> bool {
    let text = folded(password);
    let mut letters = Zeroizing::new(Vec::with_capacity(text.len()));
    letters.extend(text.chars().filter(|c| c.is_alphanumeric()));
    let mut is_theirs = vec![false; letters.len()];
    for word in words.iter().filter(|word| !word.is_empty()) {
        for (at, window) in letters.windows(word.len()).enumerate() {
            if window == word.as_slice() {
                is_theirs.iter_mut().skip(at).take(word.len()).for_each(|letter| *letter = true);
            }
        }
    }
    let theirs = is_theirs.iter().filter(|letter| **letter).count();
    let mut their_letters = is_theirs.iter();
    let mut own = 0;
    let mut previous = None;
    for character in text.chars() {
        let is_own = !character.is_alphanumeric() || their_letters.next() == Some(&false);
        if is_own && previous != Some(character) {
            own += 1;
        }
        previous = is_own.then_some(character);
    }
    theirs > 0 && own <= theirs
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy<'_> =
        Policy { email: Some("Ada.Quillfeather+shop@engines.example"), brand: "Vestibule Books" };

    fn refusal(policy: Policy<'_>, typed: &str) -> Option<PasswordError> {
        policy.admit(Password::prepare(typed).unwrap()).err()
    }

    #[test]
    fn a_password_that_is_mostly_the_address_or_the_brand_is_personal() {
        for typed in [
            "ada.quillfeather+shop@engines.example",
            "Ada.Quillfeather",
            "quillfeather",
            "QUILLFEATHER2024",
            "quillfeather!!!!!!!!!!",
            "quill-feather-99",
            "my.quillfeather",
            "engines.example",
            "enginesexample1",
            "VestibuleBooks",
            "vestibule",
            "Vestibule#1815",
            "vestibule vestibule",
            "i love vestibule",
        ] {
            assert_eq!(refusal(POLICY, typed), Some(PasswordError::Personal), "{typed}");
        }
    }

    #[test]
    fn a_password_that_only_names_them_is_not() {
        for typed in [
            "vestibule kettle umbrella",
            "quillfeather wrote the first one",
            "ada#9!x%&@^Qm",
            "gF6!vestibule?Rw2#kP",
            "bookshelves in the attic",
        ] {
            assert_eq!(refusal(POLICY, typed), None, "{typed}");
        }
    }

    #[test]
    fn without_an_address_or_a_brand_nothing_is_personal() {
        for policy in [
            Policy::default(),
            Policy { email: Some(""), brand: "" },
            Policy { email: Some("@"), brand: "-" },
            Policy { email: Some("jo@x.y"), brand: "&" },
            Policy { email: Some("no address"), brand: "" },
        ] {
            assert_eq!(refusal(policy, "jo likes kettles"), None, "{policy:?}");
        }
    }

    #[test]
    fn other_scripts_fold_and_compare_like_latin() {
        let policy =
            Policy { email: Some("δημήτρης@παράδειγμα.example"), brand: "Книги" };
        assert_eq!(refusal(policy, "ΔΗΜΉΤΡΗΣ12"), Some(PasswordError::Personal));
        assert_eq!(refusal(policy, "КНИГИ1234"), Some(PasswordError::Personal));
        assert_eq!(refusal(policy, "Παράδειγμα"), Some(PasswordError::Personal));
    }

    #[test]
    fn a_common_password_is_called_common_first() {
        let policy = Policy { email: Some("password@shop.example"), brand: "" };
        assert_eq!(refusal(policy, "password123"), Some(PasswordError::Common));
    }
}
