//! A mail server that says anything: no password in clear, no message twice, and an outcome that is true.

use super::NOW;
use vestibule_core::base::{SeededEntropy, Text, Timestamp};
use vestibule_core::http::HostName;
use vestibule_core::mail::smtp::{Action, Credentials, Event, Security, SmtpClient, SmtpSettings};
use vestibule_core::mail::{Delivery, Kind, LanguageTag, MailAddress, Mailbox, Message, MessageId, Password};

/// The first byte says how it is connected; then events, each after a NUL: one letter for what is not received.
pub fn check(data: &[u8]) {
    let Some((first, script)) = data.split_first() else { return };
    let security =
        [Security::StartTls, Security::ImplicitTls, Security::InsecureLocal][usize::from(first % 3)];
    let (settings, message) = (settings(security, first & 8 != 0), message(first & 16 != 0));
    let mut client = SmtpClient::new(&settings, &message, Timestamp::from_secs(NOW));
    let mut run = Run { is_secure: security == Security::ImplicitTls, ..Run::default() };
    let mut action = client.step(Event::Connected);
    for event in script.split(|byte| *byte == 0) {
        run.note(&action, security);
        if action == Action::StartTls && event.first() != Some(&b'!') {
            run.is_secure = true;
            action = client.step(Event::TlsReady);
            run.note(&action, security);
        }
        if run.over.is_some() {
            break;
        }
        action = match event {
            b"T" => client.step(Event::TimedOut),
            b"C" => client.step(Event::Closed),
            bytes => client.step(Event::Received(bytes)),
        };
    }
    if run.over.is_none() {
        run.note(&action, security);
    }
    if run.over.is_none() {
        let end = client.step(Event::Closed);
        run.note(&end, security);
    }
    let delivery = run.over.expect("the end");
    assert!(run.contents <= 1 && run.sends <= 10, "the message goes out once");
    match &delivery {
        Delivery::Delivered { .. } | Delivery::Unknown(_) => {
            assert_eq!(run.contents, 1, "nothing was handed over")
        }
        _ => {}
    }
    let again = client.step(Event::Received(b"250 ok\r\n"));
    assert_eq!(again, Action::Close { goodbye: b"", delivery }, "over is over");
}

#[derive(Default)]
struct Run {
    is_secure: bool,
    sends: usize,
    contents: usize,
    over: Option<Delivery>,
}

impl Run {
    fn note(&mut self, action: &Action, security: Security) {
        match action {
            Action::Send(bytes) => {
                self.sends += 1;
                let text = std::str::from_utf8(bytes).expect("text");
                assert!(text.ends_with("\r\n"), "whole lines");
                let is_clear = !self.is_secure && security != Security::InsecureLocal;
                assert!(!is_clear || text.starts_with("EHLO ") || text == "STARTTLS\r\n", "in clear: {text}");
                let ends = text.matches("\r\n.\r\n").count();
                self.contents += ends;
                assert!(ends == 0 || (ends == 1 && text.ends_with("\r\n.\r\n")), "a dot within the content");
                assert!(ends == 1 || text.matches('\n').count() == 1, "one command at a time: {text}");
                assert!(security != Security::InsecureLocal || !text.starts_with("AUTH"));
            }
            Action::Close { goodbye, delivery } => {
                assert!(goodbye.is_empty() || *goodbye == b"QUIT\r\n");
                self.over = Some(delivery.clone());
            }
            Action::StartTls => assert!(!self.is_secure && security == Security::StartTls),
            Action::Read => {}
        }
    }
}

fn settings(security: Security, with_password: bool) -> SmtpSettings {
    let password = || Password::parse("s3cret").expect("a password");
    let local = security == Security::InsecureLocal;
    let credentials =
        (with_password && !local).then(|| Credentials::new("shop@mail.example", password()).expect("a user"));
    let host = |text| HostName::parse(text).expect("a host");
    let server = host(if local { "localhost:1025" } else { "mail.example" });
    SmtpSettings::new(server, security, credentials, host("shop.example")).expect("settings")
}

/// A message whose lines would end it if they were sent as they are.
fn message(is_foreign: bool) -> Message {
    let address = |text| MailAddress::parse(text).expect("an address");
    Message {
        id: MessageId::random(&mut SeededEntropy(1)),
        kind: Kind::SignIn,
        from: Mailbox::bare(address("no-reply@shop.example")),
        to: Mailbox::bare(address(if is_foreign { "zoë@customer.example" } else { "zoe@customer.example" })),
        subject: Text::exact("Your code").expect("a subject"),
        text: "12345678\r\n.\r\n..\r\nQUIT\r\n".to_owned(),
        html: "<p>12345678</p>\r\n.\r\n".to_owned(),
        language: LanguageTag::parse("en").expect("a tag"),
    }
}
