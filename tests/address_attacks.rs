//! Attacks by e-mail addresses: A05, A06, A07 and A12, as far as the address decides them.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may stop")]

use std::collections::HashSet;
use vestibule_core::address::{AddressError, EmailAddress};

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[track_caller]
fn refused(text: &str, expected: AddressError) {
    let found = EmailAddress::parse(text).map(|address| address.deliverable().to_owned());
    assert_eq!(found, Err(expected), "{text:?}");
}

#[test]
fn a05_an_address_that_could_be_of_another_domain_is_none() {
    use AddressError::{Domain, LocalCharacter, NoAtSign, SeveralAtSigns, TopLevelDomain, WhiteSpace};
    for (text, expected) in [
        ("a@evil.example@corp.example", SeveralAtSigns),
        ("\"a@evil.example\"@corp.example", SeveralAtSigns),
        ("a\\@evil.example@corp.example", SeveralAtSigns),
        ("<a@evil.example>@corp.example", SeveralAtSigns),
        ("@evil.example:a@corp.example", SeveralAtSigns),
        ("a@@corp.example", SeveralAtSigns),
        // Routes that some servers still follow.
        ("a%evil.example@corp.example", LocalCharacter),
        ("evil.example!a@corp.example", LocalCharacter),
        // An encoded word that a mail library decodes to `a@evil.example,`.
        ("=?x?q?a=40evil.example=2c?=foo@corp.example", LocalCharacter),
        ("\"a\"@corp.example", LocalCharacter),
        ("a(@corp.example)", LocalCharacter),
        ("a@evil.example(corp.example)", Domain),
        ("a@evil.example\\.corp.example", Domain),
        ("a@evil.example/.corp.example", Domain),
        ("a@evil.example?.corp.example", Domain),
        ("a@evil.example#corp.example", Domain),
        ("a@evil.example:corp.example", Domain),
        ("a@[evil.example]", Domain),
        ("a@[192.0.2.1]", Domain),
        ("a@192.0.2.1", TopLevelDomain),
        ("a@2130706433", TopLevelDomain),
        ("a@corp.example.", Domain),
        // A-labels that decode to no U-label: in careless software to `@`, `,` or `<`.
        ("a@xn--0049.corp.example", Domain),
        ("a@xn--0117.corp.example", Domain),
        ("a@xn--a-.corp.example", Domain),
        ("a@.corp.example", Domain),
        ("a@corp", TopLevelDomain),
        ("a@", Domain),
        ("a@evil.example\0.corp.example", WhiteSpace),
        ("a@evil.example\r\n.corp.example", WhiteSpace),
        ("a@evil.example corp.example", WhiteSpace),
        ("corp.example", NoAtSign),
    ] {
        refused(text, expected);
    }
}

#[test]
fn a05_the_domain_of_an_address_is_what_mail_goes_to() {
    for text in ["a@corp.example", "a@CORP.Example", " a@corp.example", "a@XN--ZO-IJA.corp.example"] {
        let address = address(text);
        assert!(address.deliverable().ends_with(&format!("@{}", address.domain())));
        assert!(address.domain().ends_with("corp.example"));
    }
    for text in
        ["a@evilcorp.example", "a@corp.example.evil.example", "a@cоrp.example", "corp.example@a.example"]
    {
        assert_ne!(address(text).domain(), "corp.example", "{text}");
    }
}

#[test]
fn a06_a_text_that_would_have_to_be_rewritten_is_no_address() {
    use AddressError::{CompatibilityCharacter, Domain, LocalCharacter};
    for (text, expected) in [
        ("taro＠shop.example", CompatibilityCharacter),
        ("taro﹫shop.example", CompatibilityCharacter),
        ("taro@shop．example", CompatibilityCharacter),
        ("taro@shop。example", CompatibilityCharacter),
        ("taro@shop｡example", CompatibilityCharacter),
        ("taro＠evil.example@shop.example", CompatibilityCharacter),
        ("ｔａｒｏ@shop.example", CompatibilityCharacter),
        ("𝓉aro@shop.example", CompatibilityCharacter),
        ("ⓣaro@shop.example", CompatibilityCharacter),
        ("taro@ⓢhop.example", CompatibilityCharacter),
        ("o\u{fb03}ce@shop.example", CompatibilityCharacter),
        ("jo\u{aa}o@shop.example", CompatibilityCharacter),
        ("a\u{2100}@shop.example", CompatibilityCharacter),
        // Canonical composition makes ASCII of these: the Kelvin sign, and a semicolon of Greek.
        ("\u{212a}ate@shop.example", CompatibilityCharacter),
        ("kate@\u{212a}.example", CompatibilityCharacter),
        ("kate\u{37e}@shop.example", CompatibilityCharacter),
        ("kate\u{1fef}@shop.example", CompatibilityCharacter),
        // Case folding would make it of this one: the long s.
        ("ro\u{17f}e@shop.example", CompatibilityCharacter),
        // No ASCII, but not the character that people write either.
        ("ﾀﾛｳ@shop.example", LocalCharacter),
        // Nothing that cannot be seen.
        ("ta\u{200b}ro@shop.example", LocalCharacter),
        ("ta\u{200c}ro@shop.example", LocalCharacter),
        ("ta\u{200d}ro@shop.example", LocalCharacter),
        ("ta\u{ad}ro@shop.example", LocalCharacter),
        ("ta\u{fe0f}ro@shop.example", LocalCharacter),
        ("ta\u{34f}ro@shop.example", LocalCharacter),
        ("ta\u{3164}ro@shop.example", LocalCharacter),
        ("ta\u{202e}ro@shop.example", LocalCharacter),
        ("ta\u{e0061}ro@shop.example", LocalCharacter),
        ("taro\u{2060}@shop.example", LocalCharacter),
        ("taro@sh\u{200b}op.example", Domain),
        ("taro@sh\u{ad}op.example", Domain),
        ("taro@shop.example\u{200e}", Domain),
        ("\u{feff}taro@shop.example", LocalCharacter),
        ("taro\u{fffd}@shop.example", LocalCharacter),
        ("😆@shop.example", LocalCharacter),
    ] {
        refused(text, expected);
    }
}

#[test]
fn a06_letters_of_scripts_that_are_not_written_together_are_refused() {
    for text in [
        // One Cyrillic, Greek or Armenian letter among Latin ones.
        "pаypal@shop.example",
        "gοοgle@shop.example",
        "սmit@shop.example",
        "иван.petrov@shop.example",
        "иван+shop@shop.example",
        "タろο@shop.example",
        "김иван@shop.example",
        "שםname@shop.example",
        // Digits of two systems, and two sets of Arabic digits.
        "क1१@shop.example",
        "علي١1@shop.example",
        "علي٤۴@shop.example",
    ] {
        refused(text, AddressError::MixedScripts);
    }
    for text in [
        "иван.петров@shop.example",
        "γιώργος@shop.example",
        "zoë.müller-łęcki@shop.example",
        "nguyễn.văn@shop.example",
        "ılgın@shop.example",
        "佐藤タロウさん.taro1@shop.example",
        "김민준kim@shop.example",
        "王小明wang@shop.example",
        "किरण१२@shop.example",
        "สมชาย@shop.example",
        "دانا@shop.example",
        "דנה1@shop.example",
        "דנה.כהן+1@shop.example",
    ] {
        assert_eq!(address(text).deliverable(), text);
        assert_eq!(address(text).display(), text);
    }
}

#[test]
fn a06_right_to_left_letters_stand_in_one_order_only() {
    // Digits before them, or a character behind them that belongs to neither direction (RFC 5893 §2, rules 1 and 3).
    for text in ["1דנה@shop.example", "דנה+@shop.example", "-דנה@shop.example", "דנה.1@shop.example"]
    {
        refused(text, AddressError::Direction);
    }
}

#[test]
fn a06_a_mark_stands_on_a_letter() {
    for text in
        ["\u{301}a@shop.example", "a.\u{301}a@shop.example", "a+\u{301}@shop.example", "ि@shop.example"]
    {
        refused(text, AddressError::LocalCharacter);
    }
}

#[test]
fn a06_one_mailbox_is_one_account_however_it_is_composed() {
    for [one, other] in [
        ["zoë@shop.example", "zoe\u{308}@shop.example"],
        ["nguyễn@shop.example", "nguye\u{302}\u{303}n@shop.example"],
        ["nguyễn@shop.example", "nguy\u{ea}\u{303}n@shop.example"],
        ["김@shop.example", "\u{1100}\u{1175}\u{11b7}@shop.example"],
        ["\u{c5}sa@shop.example", "A\u{30a}sa@shop.example"],
        // The sign for the unit is canonically the letter, and no ASCII.
        ["\u{c5}sa@shop.example", "\u{212b}sa@shop.example"],
        // Two marks above and below, typed in either order.
        ["a\u{323}\u{302}@shop.example", "a\u{302}\u{323}@shop.example"],
        ["zoe@zoë.example", "zoe@zoe\u{308}.example"],
        ["zoe@zoë.example", "zoe@xn--zo-ija.example"],
        ["zoe@김.example", "zoe@\u{1100}\u{1175}\u{11b7}.example"],
    ] {
        assert_eq!(address(one), address(other), "{one}");
        assert_eq!(address(one).deliverable(), address(other).deliverable(), "{one}");
    }
}

#[test]
fn a06_two_mailboxes_are_never_one_account() {
    // Upper-casing, full case folding, dropping marks, dots or tags would each make two of them one.
    let mailboxes = [
        "mike@shop.example",
        "mıke@shop.example",
        "mi\u{307}ke@shop.example",
        "mîke@shop.example",
        "m.ike@shop.example",
        "mike+shop@shop.example",
        "mike-shop@shop.example",
        "mike@shop.example.com",
        "mike@shop-example.com",
        "strasse@shop.example",
        "straße@shop.example",
        "mike@strasse.example",
        "mike@straße.example",
        "міке@shop.example",
    ]
    .map(|text| address(text).canonical().to_owned());
    assert_eq!(mailboxes.iter().collect::<HashSet<_>>().len(), mailboxes.len());
}

#[test]
fn a06_a_turkish_i_keeps_to_itself() {
    assert_eq!(address("MIKE@shop.example"), address("mike@shop.example"));
    assert_eq!(address("İLKER@shop.example"), address("i\u{307}lker@shop.example"));
    assert_ne!(address("İlker@shop.example"), address("ilker@shop.example"));
    assert_ne!(address("ILGIN@shop.example"), address("ılgın@shop.example"));
    assert_eq!(address("a@DİYAR.example").domain(), address("a@di\u{307}yar.example").domain());
    assert_ne!(address("a@DİYAR.example").domain(), "diyar.example");
}

#[test]
fn a07_no_address_is_two_or_ends_a_header() {
    for text in [
        "a@shop.example,b@evil.example",
        "a@shop.example;b@evil.example",
        "a@shop.example b@evil.example",
        "a@shop.example\nb@evil.example",
        "a,b@shop.example",
        "a;b@shop.example",
        "group:a@shop.example;",
        "a@shop.example\r\nBcc: b@evil.example",
        "a@shop.example\r\nBcc: everyone",
        "a@shop.example\r\n",
        "a@shop.example\n",
        "\ra@shop.example",
        "a@shop.example\u{85}Bcc:b",
        "a@shop.example\u{2028}Bcc:b",
        "a\r\n@shop.example",
        "a%0d%0ab@shop.example",
        "a@shop.example%0d%0aBcc:b",
        "a@shop.example?cc=b",
        "a@shop.example,",
        "a@shop.example;",
        "a@shop.example>",
        "<a@shop.example>",
        "<script>@shop.example",
        "a\"><img>@shop.example",
        "a@<b>.example",
        "a@shop.example<b>",
        "=?utf-8?q?a=2c?=@shop.example",
        "a@shop.example\0",
        "\u{7f}a@shop.example",
        "(a)a@shop.example",
        "\"a b\"@shop.example",
        "\"a\\\r\nb\"@shop.example",
        "Ada <a@shop.example>",
        "mailto:a@shop.example",
    ] {
        if let Ok(address) = EmailAddress::parse(text) {
            panic!("{text:?} is read as {}", address.deliverable());
        }
    }
}

#[test]
fn a07_what_is_written_into_a_header_is_one_bare_mailbox() {
    // Every character of the Basic Multilingual Plane but Han and Hangul, wherever it might get in.
    let characters = ('\0'..'\u{3400}').chain('\u{a000}'..'\u{ac00}').chain('\u{d7b0}'..='\u{ffff}');
    for character in characters.chain(['\u{e0001}', '\u{e0041}', '\u{10ffff}']) {
        for text in [
            format!("{character}a@shop.example"),
            format!("a{character}b@shop.example"),
            format!("a{character}@shop.example"),
            format!("a@{character}shop.example"),
            format!("a@sh{character}op.example"),
            format!("a@shop.example{character}"),
        ] {
            let Ok(address) = EmailAddress::parse(&text) else { continue };
            let header = address.to_header();
            let bare = header.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap();
            assert_eq!(bare, address.deliverable());
            for shown in [bare, address.canonical(), &address.display(), &address.mask()] {
                let harmful = |c: char| c.is_control() || c.is_whitespace() || "\"(),:;<>[\\]!%".contains(c);
                assert!(!shown.contains(harmful), "{text:?} becomes {shown:?}");
                assert_eq!(shown.matches('@').count(), 1, "{text:?} becomes {shown:?}");
            }
            assert!(address.domain().is_ascii());
        }
    }
}

#[test]
fn a12_a_mailbox_has_one_counter_and_one_account_in_every_letter_case() {
    for [one, other] in [
        ["zoe@shop.example", "ZOE@SHOP.EXAMPLE"],
        ["zoe@shop.example", "\t Zoe@Shop.Example "],
        ["zoë@zoë.example", "ZOË@ZOË.example"],
        ["zoë@zoë.example", "ZOE\u{308}@XN--ZO-IJA.EXAMPLE"],
        ["иван@пример.рф", "ИВАН@ПРИМЕР.РФ"],
        // Some small letters with marks are one character, their capitals two.
        ["μαΐου@shop.example", "ΜΑΪ\u{301}ΟΥ@shop.example"],
        ["νικος@shop.example", "ΝΙΚΟΣ@shop.example"],
        ["νικοσ@shop.example", "νικος@shop.example"],
    ] {
        assert_eq!(address(one), address(other), "{other}");
        assert_eq!(address(one).identifier_parts(), address(other).identifier_parts(), "{other}");
        assert_eq!(HashSet::from([address(one), address(other)]).len(), 1, "{other}");
    }
    // Mail still goes to the spelling that was typed.
    assert_eq!(address("Zoe@Shop.Example").deliverable(), "Zoe@shop.example");
}
