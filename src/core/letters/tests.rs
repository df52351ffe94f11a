use super::*;
use crate::base::{Id, Timestamp};
use crate::brand::{Color, Look, Palette, Radius, Stylesheet};
use crate::i18n::Language;
use mail_parser::MessageParser;

const CODE: &str = "12345678";
const LINK: &str = "https://shop.example/auth/verify?flow=abc&code=12345678";
const RECOVER: &str = "https://shop.example/auth/recover?return=%2F";
const ACCOUNT: &str = "https://shop.example/auth/account";
const BRANDS: [&str; 4] = [
    "Corner Shop",
    "<b>\"Tom\" & 'Jerry'</b>",
    "חנות הפינה של תל אביב והסביבה",
    "🎭🎭🎭🎭🎭🎭🎭🎭🎭🎭🎭🎭🎭🎭🎭🎭",
];

fn contents(provider: &str) -> Vec<Content<'_>> {
    vec![
        Content::Verify { code: CODE, link: LINK },
        Content::AlreadyRegistered { code: CODE, link: LINK, recover: RECOVER },
        Content::SignIn { code: CODE, link: LINK },
        Content::NoAccount { code: CODE, link: LINK },
        Content::Recover { code: CODE, link: LINK },
        Content::Link { provider, code: CODE, link: LINK },
        notice(Change::PasswordSet, None),
        notice(Change::PasswordChanged, None),
        notice(Change::SignInLinked { provider }, None),
        notice(Change::SignInAdded { provider }, None),
    ]
}

/// A notice of what was done with Firefox in Germany.
fn notice<'a>(change: Change<'a>, link: Option<&'a str>) -> Content<'a> {
    let (device, country) = (Some("Firefox on Linux"), Some("DE"));
    Content::Notice { change, at: Timestamp::from_secs(1_800_000_000), device, country, link }
}

fn english() -> Catalogue {
    Catalogue::of(Language::english())
}

fn write(brand: &str, content: &Content<'_>) -> Message {
    let brand = Brand { name: brand.to_owned(), ..Brand::default() };
    let from = Mailbox::bare(MailAddress::parse("hello@shop.example").unwrap());
    let to = MailAddress::parse("ada@shop.example").unwrap();
    Letterhead { brand, from }.write(&english(), Id::from_bytes([7; 16]), to, content, 30, ACCOUNT)
}

#[test]
fn both_parts_have_the_code_and_the_link_and_the_subject_has_neither() {
    for brand in BRANDS {
        for content in contents("Demo ID") {
            let letter = write(brand, &content);
            let subject = letter.subject.as_str();
            assert!(subject.chars().count() <= 50 && !subject.contains("1234"), "{subject}");
            let (shown, link) = if content.code().is_some() { ("1234 5678", LINK) } else { ("", ACCOUNT) };
            assert!(letter.text.contains(shown) && letter.html.contains(shown), "{subject}");
            assert!(letter.text.lines().any(|line| line == link), "{subject}: a line of its own");
            assert!(letter.html.contains(&link.replace('&', "&#38;")), "{subject}");
            assert_eq!(letter.text.contains(CODE), letter.text.contains(LINK), "{subject}");
        }
    }
}

#[test]
fn a_notice_says_what_was_done_when_from_where_and_how_to_undo_it() {
    let disown = "https://shop.example/auth/disown?token=abc";
    let changes = [
        (Change::PasswordSet, "A password was chosen"),
        (Change::PasswordChanged, "was changed"),
        (Change::SignInLinked { provider: "Demo ID" }, "Its old password and sessions have ended."),
        (Change::SignInAdded { provider: "Demo ID" }, "Demo ID was added to your account"),
    ];
    for (change, says) in changes {
        let letter = write("Corner Shop", &notice(change, Some(disown)));
        let lines: Vec<&str> = letter.text.lines().collect();
        assert!(letter.text.contains(says), "{}", letter.text);
        assert!(lines.contains(&"2027-01-15 08:00 UTC · Firefox on Linux · DE"), "{}", letter.text);
        assert!(lines.contains(&"It wasn’t me:") && lines.contains(&disown), "{}", letter.text);
        assert!(!letter.text.contains(ACCOUNT) && letter.html.contains(disown), "{}", letter.text);
        let adds = matches!(change, Change::SignInLinked { .. } | Change::SignInAdded { .. });
        assert_eq!(letter.text.contains("New ways to sign in are removed"), adds, "{}", letter.text);
        let ended = matches!(change, Change::SignInLinked { .. });
        assert_eq!(letter.text.contains("Its old password"), ended, "{}", letter.text);
    }
    // What an earlier version left in the outbox has no link, and leads to the account.
    let letter = write("Corner Shop", &notice(Change::PasswordSet, None));
    assert!(letter.text.contains(ACCOUNT) && !letter.text.contains("press the button"), "{}", letter.text);
    assert!(letter.text.contains("2027-01-15 08:00 UTC"), "{}", letter.text);
}

#[test]
fn a07_what_comes_from_outside_is_escaped_in_a_letter() {
    for content in contents("<script>alert('x')</script>") {
        let letter = write(BRANDS[1], &content);
        assert!(!letter.html.contains("<script") && !letter.html.contains("<b>"), "{}", letter.html);
        assert!(!letter.html.contains("src=") && !letter.html.contains("@import"), "nothing is fetched");
    }
}

#[test]
fn a_letter_is_written_the_same_every_time_and_is_small() {
    for content in contents("Demo ID") {
        let (one, two) = (write("Corner Shop", &content), write("Corner Shop", &content));
        assert!(one == two);
        assert!(one.html.len() < 6_000 && one.text.len() < 2_000);
    }
}

#[test]
fn a_mail_program_reads_what_was_written() {
    for brand in BRANDS {
        for content in contents("Demo ID") {
            let letter = write(brand, &content);
            let raw = letter.render_mime(Timestamp::from_secs(1_800_000_000));
            let mail = MessageParser::default().parse(raw.as_bytes()).unwrap();
            assert_eq!(mail.subject(), Some(letter.subject.as_str()));
            assert_eq!(mail.body_text(0).unwrap().replace("\r\n", "\n"), letter.text);
            assert_eq!(mail.body_html(0).unwrap().replace("\r\n", "\n").trim_end(), letter.html.trim_end());
            assert!(raw.contains("Auto-Submitted: auto-generated"));
        }
    }
}

#[test]
fn a_letter_is_drawn_in_the_brands_colours_in_both_themes() {
    let html = write("Corner Shop", &contents("Demo ID")[1]).html;
    for present in [
        "background:#1f4fd8;color:#ffffff;border-radius:8px",
        "background:#ffffff;border:1px solid #c9ccd6;border-radius:12px",
        "font-family:system-ui,-apple-system,'Segoe UI',Roboto,sans-serif;",
        ".button{background:#9db8ff!important;color:#10131c!important}",
        ".link{color:#9db8ff!important}",
    ] {
        assert!(html.contains(present), "{present}: {html}");
    }
    assert!(!include_str!("templates/letter.html").contains('#'), "the template has no colour of its own");
    let palette = Palette::new(Some(Color::rgb(0x0a_7a3c)), None);
    let font = FontStack::parse("\"Source Sans 3\", serif").unwrap();
    let look = Look::new(palette.clone(), Radius::parse("6px").unwrap(), font, Stylesheet::default());
    let brand = Brand { look, ..Brand::default() };
    let address = |text| MailAddress::parse(text).unwrap();
    let letterhead = Letterhead { brand, from: Mailbox::bare(address("hello@shop.example")) };
    let to = address("ada@shop.example");
    let html =
        letterhead.write(&english(), Id::from_bytes([7; 16]), to, &contents("Demo ID")[0], 30, ACCOUNT).html;
    assert!(html.contains("background:#0a7a3c;color:#ffffff;border-radius:4px"), "{html}");
    assert!(
        html.contains("border-radius:6px") && html.contains("font-family:'Source Sans 3',serif;"),
        "{html}"
    );
    let dark = palette.scheme(Theme::Dark);
    assert!(html.contains(&format!(".button{{background:{}!important", dark.primary)), "{html}");
    assert!(!html.contains("#1f4fd8") && !html.contains("#9db8ff"), "{html}");
}
