//! Mails: whatever names, subjects and texts are, a mail program reads exactly that, and no header more.

use super::{NOW, lines, text};
use mail_parser::MessageParser;
use vestibule_core::base::{SeededEntropy, Text, Timestamp};
use vestibule_core::mail::{Kind, LanguageTag, MailAddress, Mailbox, Message, MessageId};

const HEADERS: [&str; 9] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "MIME-Version",
    "Auto-Submitted",
    "Content-Language",
    "Content-Type",
];

pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    let [address, name, subject, body] = lines(text);
    let address =
        MailAddress::parse(address).or_else(|_| MailAddress::parse("zoe@customer.example")).expect("one");
    let to = match Text::exact(name) {
        Some(name) => Mailbox::named(name, address),
        None => Mailbox::bare(address),
    };
    let message = Message {
        id: MessageId::random(&mut SeededEntropy(1)),
        kind: Kind::Notice,
        from: Mailbox::named(
            Text::exact("Tea & Co").expect("a name"),
            MailAddress::parse("no-reply@shop.example").expect("an address"),
        ),
        to,
        subject: Text::exact(subject).or_else(|| Text::exact("A subject")).expect("a subject"),
        text: body.to_owned(),
        html: format!("<p>{body}</p>"),
        language: LanguageTag::parse("de").expect("a tag"),
    };
    let mime = message.render_mime(Timestamp::from_secs(NOW));
    assert_eq!(mime, message.render_mime(Timestamp::from_secs(NOW)), "every attempt sends the same");
    assert!(mime.ends_with("\r\n") && !mime.replace("\r\n", "").contains(['\r', '\n', '\0']));
    assert!(mime.split("\r\n").all(|line| line.len() <= 998), "RFC 5322 §2.1.1");
    assert!(mime.is_ascii() || message.needs_smtputf8());
    let head = mime.split("\r\n\r\n").next().unwrap_or_default();
    let names: Vec<&str> = head
        .split("\r\n")
        .filter(|line| !line.starts_with([' ', '\t']))
        .map(|line| line.split(':').next().unwrap_or_default())
        .collect();
    assert!(names.iter().all(|name| HEADERS.contains(name)) && names.len() == HEADERS.len(), "{names:?}");
    let Some(read) = MessageParser::default().parse(mime.as_bytes()) else {
        panic!("no mail program reads it")
    };
    assert_eq!(read.subject(), Some(message.subject.as_str()));
    let to = read.to().and_then(|to| to.as_list()).map(<[_]>::len);
    assert_eq!(to, Some(1), "one recipient");
    let first = read.to().and_then(|to| to.first()).expect("a recipient");
    assert_eq!(first.address(), Some(message.to.address.as_str()));
    assert_eq!(first.name(), message.to.name.as_ref().map(Text::as_str));
    let plain = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n").trim_end_matches('\n').to_owned();
    assert_eq!(read.body_text(0).map(|text| plain(&text)), Some(plain(body)));
    assert_eq!((read.text_body_count(), read.attachment_count()), (1, 0));
}
