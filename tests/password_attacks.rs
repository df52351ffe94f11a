//! Attacks on passwords, by their names in the threat list: what is refused, and what a stored record has to be.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may stop")]

mod http_vectors;

use vestibule_core::base::SeededEntropy;
use vestibule_core::password::{
    BreachQuery, Failure, NewPassword, Params, Password, PasswordError, PasswordHash, Policy, RecordError,
    check,
};

/// Cheap enough for tests that hash often.
const CHEAP: Params = Params::new(16, 1).unwrap();

fn prepared(typed: &str) -> Password {
    Password::prepare(typed).unwrap_or_else(|error| panic!("{typed:?}: {error}"))
}

fn refusal(typed: &str) -> Option<PasswordError> {
    Password::prepare(typed).err()
}

fn chosen(typed: &str) -> NewPassword {
    Policy::default().admit(prepared(typed)).unwrap_or_else(|error| panic!("{typed:?}: {error}"))
}

fn record(typed: &str, params: Params) -> String {
    PasswordHash::create(&chosen(typed), params, &mut SeededEntropy(1)).unwrap().to_record()
}

/// Whether one text is the same password as another, as far as a stored record can tell.
fn is_same(typed: &str, other: &str) -> bool {
    check(Some(&record(typed, CHEAP)), &prepared(other)).is_ok()
}

#[test]
fn w01_every_common_password_of_eight_characters_or_more_is_refused() {
    let Some(list) = http_vectors::text("passwords/django-common-passwords.txt") else { return };
    let long: Vec<_> = list.lines().filter(|line| line.chars().count() >= 8).collect();
    let accepted: Vec<_> =
        long.iter().filter(|line| Policy::default().admit(prepared(line)).is_ok()).collect();
    assert!(accepted.is_empty(), "{} of {}: {accepted:?}", accepted.len(), long.len());
    assert!(long.len() > 8_000, "{}", long.len());
    for short in list.lines().filter(|line| line.chars().count() < 8) {
        assert_eq!(refusal(short), Some(PasswordError::TooShort), "{short}");
    }
}

#[test]
fn w01_case_and_an_ending_make_no_common_password_uncommon() {
    for typed in ["Password", "PASSWORD1", "Football2024!", "qwertyuiop!!", "Iloveyou1", "Sunshine99"] {
        assert_eq!(Policy::default().admit(prepared(typed)).err(), Some(PasswordError::Common), "{typed}");
    }
}

#[test]
fn w02_from_8_to_128_characters_and_nothing_else() {
    let of = |length: usize| "kette-".chars().cycle().take(length).collect::<String>();
    for length in [0, 1, 7] {
        assert_eq!(refusal(&of(length)), Some(PasswordError::TooShort), "{length}");
    }
    for length in [8, 15, 64, 72, 73, 127, 128] {
        assert_eq!(refusal(&of(length)), None, "{length}");
    }
    for length in [129, 1000, 2048, 2049] {
        assert_eq!(refusal(&of(length)), Some(PasswordError::TooLong), "{length}");
    }
}

#[test]
fn w02_nothing_is_truncated() {
    // bcrypt stops at 72 bytes: two passwords that differ in the 73rd alone would be one.
    let common = "the kettle on the hob sings a song of steam and of tea and of rain at six o'clock";
    let (first, second) = (format!("{common:.72}A"), format!("{common:.72}B"));
    assert_eq!((first.len(), second.len()), (73, 73));
    assert!(is_same(&first, &first) && !is_same(&first, &second));
    assert!(!is_same(&first, first.get(..72).unwrap()));
    // The same at the 128th character, and at one of four bytes.
    let long = |last: char| format!("{}{last}", "\u{1f3ad}\u{1f9f6}".repeat(63) + "k");
    assert_eq!(long('a').chars().count(), 128);
    assert!(is_same(&long('a'), &long('a')) && !is_same(&long('a'), &long('b')));
}

#[test]
fn w02_there_are_no_rules_of_composition() {
    for typed in [
        "kettlesteam",
        "KETTLESTEAM",
        "8201736459",
        "!?#-_.:;,&",
        "kettle steam song",
        "чайник поёт",
        "やかんがうたっている",
        "\u{1f3ad}\u{1f9f6}\u{1fad6}\u{1f30a}\u{1f422}\u{1f525}\u{1f9ed}\u{1f511}",
        "\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467} & me",
        "he\u{2764}\u{fe0f}rt of gold",
    ] {
        assert!(is_same(typed, typed), "{typed}");
    }
}

#[test]
fn w02_spaces_and_case_count_and_spellings_of_one_text_do_not() {
    let typed = " Zo\u{eb} and the kettle ";
    for same in [" Zoe\u{308} and the kettle ", "\u{a0}Zo\u{eb}\u{3000}and the kettle\u{2003}"] {
        assert!(is_same(typed, same), "{same}");
    }
    for other in [
        "Zo\u{eb} and the kettle",
        " Zo\u{eb}  and the kettle ",
        " zo\u{eb} and the kettle ",
        " Zoe and the kettle ",
    ] {
        assert!(!is_same(typed, other), "{other}");
    }
    // Korean as macOS and as Windows writes it.
    assert!(is_same("\u{d55c}\u{ad6d} kettle", "\u{1112}\u{1161}\u{11ab}\u{1100}\u{116e}\u{11a8} kettle"));
}

#[test]
fn w02_a_nul_inside_is_refused_and_ends_nothing() {
    for typed in ["kettle\0steam", "\0kettlesteam", "kettlesteam\0", "kettle\tsteam", "kettle\nsteam"] {
        assert_eq!(refusal(typed), Some(PasswordError::NotText), "{typed:?}");
    }
}

#[test]
fn w03_a_megabyte_is_refused_before_it_is_read() {
    // Were it read, the controls in it would be what is wrong with it.
    for typed in ["a".repeat(1 << 20), "\0".repeat(1 << 20), "\u{1112}\u{1161}".repeat(1 << 18)] {
        assert_eq!(refusal(&typed), Some(PasswordError::TooLong));
    }
}

#[test]
fn w04_a_stored_record_is_argon2id_of_19_mib_in_two_passes() {
    let record = record("kettle steam song", Params::CURRENT);
    let fields: Vec<_> = record.split('$').collect();
    let ["", "argon2id", "v=19", "m=19456,t=2,p=1", salt, tag] = fields[..] else { panic!("{record}") };
    assert_eq!((salt.len(), tag.len()), (22, 43), "16 and 32 bytes");
    assert!(!PasswordHash::parse(&record).unwrap().needs_rehash(Params::CURRENT));
    assert!(check(Some(&record), &prepared("kettle steam song")).is_ok());
    assert_eq!(check(Some(&record), &prepared("kettle steam sung")).err(), Some(Failure::Wrong));
}

#[test]
fn w09_a_corrupt_record_is_a_failed_sign_in_with_a_code_of_its_own() {
    let typed = prepared("kettle steam song");
    let sound = record("kettle steam song", CHEAP);
    for (row, expected) in [
        ("", RecordError::Malformed),
        ("$argon2id$v=19$m=19456,t=2,p=1$", RecordError::Malformed),
        ("$2b$12$LQv3c1yqBWVHxkd0LHAkCOYz6TtxMQJqhN8/LewdBPj3xdQZ", RecordError::Algorithm),
        (&sound.replace("m=16", "m=4294967295"), RecordError::Cost),
        (&sound.replace("p=1", "p=16777215"), RecordError::Cost),
        (&sound.replace('$', "\0"), RecordError::Malformed),
    ] {
        let failure = check(Some(row), &typed).err().unwrap();
        assert_eq!(failure, Failure::Unreadable(expected), "{row:?}");
        assert_ne!(failure.code(), Failure::Wrong.code());
    }
}

#[test]
fn without_an_account_the_decoy_is_verified_and_nobody_is_signed_in() {
    let typed = prepared("kettle steam song");
    assert_eq!(check(None, &typed).err(), Some(Failure::NoPassword));
    assert_eq!(PasswordHash::decoy().verify(&typed), Ok(false));
    assert!(PasswordHash::decoy().to_record().contains("$m=19456,t=2,p=1$"));
}

#[test]
fn a_breached_password_is_refused_and_an_outage_refuses_nobody() {
    // The example of the documentation of the service: P@ssw0rd is 21BD1 2DC183F740EE76F27B78EB39C8AD972A757.
    let query = BreachQuery::new(&prepared("P@ssw0rd"));
    assert_eq!(query.prefix(), "21BD1");
    let response = "2D6980B9098804E7A83DC5831BFBAF3927F:1\r\n2DC183F740EE76F27B78EB39C8AD972A757:47205\r\n";
    assert!(query.read(response.as_bytes()).unwrap().is_breached(1));
    assert!(query.read(b"upstream connect error").is_err());
}
