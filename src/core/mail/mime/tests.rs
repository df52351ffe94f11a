//! What is rendered is read back by an independent parser.

use crate::base::{SeededEntropy, Text, Timestamp};
use crate::mail::{Kind, LanguageTag, MailAddress, Mailbox, Message, MessageId};
use mail_parser::{MessageParser, MimeHeaders, PartType};

const DATE: Timestamp = Timestamp::from_secs(784_111_777);

fn message(subject: &str, text: &str, html: &str) -> Message {
    let mailbox =
        |name, address| Mailbox::named(Text::clipped(name).unwrap(), MailAddress::parse(address).unwrap());
    Message {
        id: MessageId::random(&mut SeededEntropy(3)),
        kind: Kind::Verify,
        from: mailbox("Tea & Co", "no-reply@shop.example"),
        to: mailbox("Zoë", "zoe@example.com"),
        subject: Text::clipped(subject).unwrap(),
        text: text.to_owned(),
        html: html.to_owned(),
        language: LanguageTag::parse("de-AT").unwrap(),
    }
}

/// The rendered message, checked for what holds of every one.
fn rendered(message: &Message) -> String {
    let mime = message.render_mime(DATE);
    assert!(mime.ends_with("\r\n"));
    assert!(!mime.replace("\r\n", "").contains(['\r', '\n', '\0']), "line ends are CRLF");
    for line in mime.split("\r\n") {
        let limit = if line.contains("=?utf-8?") { 76 } else { 78 };
        assert!(line.chars().count() <= limit, "{line:?}");
        assert!(!line.ends_with([' ', '\t']), "no transport strips anything: {line:?}");
    }
    mime
}

/// The names of the header fields, folded lines joined.
fn field_names(mime: &str) -> Vec<&str> {
    let (header, _) = mime.split_once("\r\n\r\n").unwrap();
    header.split("\r\n").filter(|line| !line.starts_with(' ')).map(|l| l.split_once(':').unwrap().0).collect()
}

const FIELDS: [&str; 9] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "Content-Language",
    "MIME-Version",
    "Content-Type",
];

fn read_back(message: &Message) {
    let mime = rendered(message);
    assert_eq!(field_names(&mime), FIELDS);
    let parsed = MessageParser::default().parse(mime.as_bytes()).unwrap();
    for (parsed, ours) in [(parsed.from(), &message.from), (parsed.to(), &message.to)] {
        let parsed = parsed.unwrap().as_list().unwrap();
        assert_eq!(parsed.len(), 1, "one recipient");
        assert_eq!(parsed[0].address(), Some(ours.address.as_str()));
        assert_eq!(parsed[0].name(), ours.name.as_ref().map(Text::as_str));
    }
    assert_eq!(parsed.subject(), Some(message.subject.as_str()));
    assert_eq!(parsed.message_id(), Some(message.message_id().trim_matches(['<', '>'])));
    assert_eq!(parsed.parts.len(), 3);
    assert!(parsed.parts[0].is_content_type("multipart", "alternative"));
    let normal = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n");
    match (&parsed.parts[1].body, &parsed.parts[2].body) {
        (PartType::Text(text), PartType::Html(html)) => {
            assert_eq!(normal(text), normal(&message.text));
            assert_eq!(normal(html), normal(&message.html));
        }
        _ => panic!("text, then HTML"),
    }
    for part in &parsed.parts[1..] {
        assert_eq!(part.content_type().unwrap().attribute("charset"), Some("utf-8"));
    }
}

#[test]
fn an_ordinary_message_reads_like_one() {
    let mime = rendered(&message("Your code", "It is 123456.\n", "<p>It is <b>123456</b>.</p>"));
    assert_eq!(
        mime,
        "From: \"Tea & Co\" <no-reply@shop.example>\r\n\
         To: =?utf-8?B?Wm/Dqw==?= <zoe@example.com>\r\n\
         Subject: Your code\r\n\
         Date: Sun, 06 Nov 1994 08:49:37 +0000\r\n\
         Message-ID: <7Y8B2-QUCx2JqYF7im9Gsw@shop.example>\r\n\
         Auto-Submitted: auto-generated\r\n\
         Content-Language: de-AT\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: multipart/alternative;\r\n boundary=\"=_7Y8B2-QUCx2JqYF7im9Gsw\"\r\n\
         \r\n\
         --=_7Y8B2-QUCx2JqYF7im9Gsw\r\n\
         Content-Type: text/plain; charset=utf-8\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\
         \r\n\
         It is 123456.\r\n\
         \r\n\
         --=_7Y8B2-QUCx2JqYF7im9Gsw\r\n\
         Content-Type: text/html; charset=utf-8\r\n\
         Content-Transfer-Encoding: quoted-printable\r\n\
         \r\n\
         <p>It is <b>123456</b>.</p>\r\n\
         --=_7Y8B2-QUCx2JqYF7im9Gsw--\r\n"
    );
}

#[test]
fn every_attempt_sends_the_same_bytes() {
    let message = message("Code", "a", "b");
    assert_eq!(message.render_mime(DATE), message.render_mime(DATE));
}

#[test]
fn texts_in_any_script_are_read_back() {
    let long =
        "Ein Betreff, der für eine Zeile viel zu lang ist, mit Umlauten: äöü ÄÖÜ ß, und noch etwas dahinter";
    for subject in
        ["Dein Code", "=?utf-8?Q?not_encoded?=", "確認コード: 123456", "a  b", long, "🎭🎭🎭", "Ваш код"]
    {
        for text in [
            "plain\r\nlines\n",
            "Grüße\naus Köln =\t\n. dot\n.\nFrom me\n-- \nsig \n",
            "確認コードは 123456 です。\n",
            "",
            "\n",
            " ",
            "end space ",
            "bare\rreturn",
            &"x".repeat(5_000),
            &"ü".repeat(999),
            &"word ".repeat(400),
            "--=_7Y8B2-QUCx2JqYF7im9Gsw--\r\nTo: evil@example.com\r\n\r\n",
        ] {
            read_back(&message(subject, text, &format!("<p>{text}</p>")));
        }
    }
}

#[test]
fn every_length_of_subject_and_name_folds_well() {
    for letter in ["a", "é", "コ", "🎭", "a b"] {
        for length in 1..=200 {
            let text = letter.repeat(length);
            let mut message = message("s", "t", "h");
            message.subject = Text::clipped(&text).unwrap();
            message.to.name = Text::clipped(&text);
            message.from.name = Text::clipped(&text);
            read_back(&message);
        }
    }
}

#[test]
fn every_length_of_body_is_read_back() {
    for length in 0..300 {
        for unit in ["a", "é", "a ", "=\n", "語"] {
            read_back(&message("s", &unit.repeat(length), "h"));
        }
    }
}

#[test]
fn the_shorter_encoding_is_taken() {
    let german = rendered(&message("s", &"Viele Grüße aus dem Laden. ".repeat(20), "<p>ok</p>"));
    assert!(!german.contains("base64"));
    let japanese = rendered(&message("s", &"確認コード".repeat(20), "<p>ok</p>"));
    assert_eq!(japanese.matches("base64").count(), 1);
}

#[test]
fn a07_no_input_adds_a_header_or_a_recipient() {
    for attack in [
        "x\r\nBcc: evil@example.com",
        "x\nBcc: evil@example.com",
        "x\rBcc: evil@example.com",
        "x\r\n\r\n<script>",
        "x\r\n .\r\nQUIT",
        "\u{2028}Bcc: evil@example.com",
        "\u{85}Bcc: evil@example.com",
        "=?utf-8?B?DQpCY2M6IGV2aWxAZXhhbXBsZS5jb20=?=",
        "=?utf-8?Q?x=0D=0ABcc:_evil@example.com?=",
        "\"Eve\" <evil@example.com>, x",
        "Eve\" <evil@example.com>, \"x",
        "Eve\\\" <evil@example.com>, \"x",
        "(comment) group: evil@example.com;",
        "@evil.example:",
        "\0",
    ] {
        let mut message = message("s", attack, attack);
        message.subject = Text::clipped(attack).or(Text::clipped("s")).unwrap();
        message.to.name = Text::clipped(attack);
        message.from.name = Text::clipped(attack);
        message.html = format!("<p>{attack}</p>");
        read_back(&message);
        // What the outbox reads back from storage is checked like any other input.
        let stored = serde_json::json!({ "address": "a@b", "name": attack });
        if attack.chars().any(char::is_control) {
            assert!(serde_json::from_value::<Mailbox>(stored).is_err(), "{attack:?}");
        }
    }
}

#[test]
fn a07_naughty_strings_stay_where_they_are_put() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/vectors/text/blns.json");
    let Ok(list) = std::fs::read_to_string(path) else {
        println!("skipped: the vectors text/blns.json are not here");
        return;
    };
    let list: Vec<String> = serde_json::from_str(&list).unwrap();
    assert!(list.len() > 400);
    for naughty in list {
        let mut message = message("s", &naughty, &format!("<p>{naughty}</p>"));
        message.subject = Text::clipped(&naughty).or(Text::clipped("s")).unwrap();
        message.to.name = Text::clipped(&naughty);
        read_back(&message);
    }
}

#[test]
fn a_long_address_stands_on_its_own_line() {
    let mut message = message("s", "t", "h");
    let address = format!("{}@{}.example", "a".repeat(64), ["b"; 80].join("."));
    message.to = Mailbox::bare(MailAddress::parse(&address).unwrap());
    let mime = message.render_mime(DATE);
    assert!(mime.contains(&format!("\r\nTo:\r\n <{address}>\r\n")));
    assert!(mime.split("\r\n").all(|line| line.len() <= 998));
    let parsed = MessageParser::default().parse(mime.as_bytes()).unwrap();
    assert_eq!(parsed.to().unwrap().first().unwrap().address(), Some(address.as_str()));
}

#[test]
fn only_an_address_that_needs_smtputf8_leaves_ascii() {
    let mut message = message("Ünïcödé", "Grüße", "<p>Grüße</p>");
    assert!(message.render_mime(DATE).is_ascii() && !message.needs_smtputf8());
    message.to.address = MailAddress::parse("zoë@example.com").unwrap();
    assert!(message.needs_smtputf8());
    read_back(&message);
}
