//! A scripted SMTP server, and the dialogue with it.
#![allow(clippy::panic, clippy::indexing_slicing, reason = "a test may stop")]

use super::{NOW, message, password};
use vestibule_core::http::HostName;
use vestibule_core::mail::smtp::{Action, Credentials, Event, Security, SmtpClient, SmtpSettings};
use vestibule_core::mail::{Delivery, Failure, Message, Reason};

pub fn settings(security: Security, with_password: bool) -> SmtpSettings {
    let credentials =
        with_password.then(|| Credentials::new("shop@mail.example", password("s3cret-Zoë")).ok().unwrap());
    let server = if security == Security::InsecureLocal { "localhost:1025" } else { "mail.example" };
    let client = HostName::parse("shop.example").unwrap();
    SmtpSettings::new(HostName::parse(server).unwrap(), security, credentials, client).ok().unwrap()
}

/// What the server sends before TLS, and after.
pub struct Server {
    pub clear: Vec<String>,
    pub tls: Vec<String>,
}

pub fn server(clear: &[&str], tls: &[&str]) -> Server {
    let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    Server { clear: owned(clear), tls: owned(tls) }
}

pub const OFFER: &str =
    "250-mail.example\r\n250-SIZE 10000000\r\n250-8BITMIME\r\n250-STARTTLS\r\n250 SMTPUTF8\r\n";
pub const OFFER_TLS: &str =
    "250-mail.example\r\n250-size 10000000\r\n250-8BITMIME\r\n250-AUTH LOGIN PLAIN\r\n250 SMTPUTF8\r\n";
pub const TAKEN: &str = "250 2.0.0 Ok: queued as 4F2A\r\n";

pub fn starttls_server() -> Server {
    server(
        &["220 mail.example ESMTP\r\n", OFFER, "220 2.0.0 Ready\r\n"],
        &[OFFER_TLS, "235 2.7.0 ok\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n", TAKEN],
    )
}

/// One command or content as the client sent it, and whether TLS stood.
pub type Sent = (bool, String);

pub struct Run {
    pub sent: Vec<Sent>,
    pub delivery: Delivery,
    pub goodbye: &'static [u8],
    /// Whether the message went out with its final dot.
    pub handed_over: bool,
}

/// Runs a dialogue. The server sends its replies in pieces of `piece` bytes, one reply per command; after `budget`
/// bytes, or when it has no more to say, `end` happens.
pub fn run_with(
    settings: &SmtpSettings,
    message: &Message,
    server: &Server,
    piece: usize,
    mut budget: usize,
    end: fn() -> Event<'static>,
) -> Run {
    let mut client = SmtpClient::new(settings, message, NOW);
    let mut tls = settings.security() == Security::ImplicitTls;
    let mut scripts = [server.clear.iter(), server.tls.iter()];
    let mut sent: Vec<Sent> = Vec::new();
    let mut handed_over = false;
    let mut action = client.step(Event::Connected);
    for _ in 0..10_000 {
        let speaks = match action {
            Action::Send(bytes) => {
                let text = String::from_utf8(bytes).unwrap();
                handed_over |= text.ends_with("\r\n.\r\n");
                sent.push((tls, text));
                true
            }
            Action::StartTls => {
                tls = true;
                action = client.step(Event::TlsReady);
                continue;
            }
            // The greeting is the only thing a server says unasked.
            Action::Read => sent.is_empty(),
            Action::Close { goodbye, delivery } => {
                let again = client.step(Event::Received(b"250 ok\r\n"));
                assert_eq!(again, Action::Close { goodbye: b"", delivery: delivery.clone() }, "over is over");
                return Run { sent, delivery, goodbye, handed_over };
            }
        };
        let reply = if speaks { scripts[usize::from(tls)].next() } else { None };
        let Some(reply) = reply else {
            action = client.step(end());
            continue;
        };
        action = Action::Read;
        for piece in reply.as_bytes().chunks(piece) {
            let piece = &piece[..piece.len().min(budget)];
            budget -= piece.len();
            action = client.step(Event::Received(piece));
            if budget == 0 && action == Action::Read {
                action = client.step(end());
            }
            if action != Action::Read {
                break;
            }
        }
    }
    panic!("the dialogue does not end");
}

pub fn run(settings: &SmtpSettings, server: &Server) -> Run {
    run_with(settings, &message(), server, usize::MAX, usize::MAX, || Event::Closed)
}

pub fn commands(run: &Run) -> Vec<String> {
    run.sent
        .iter()
        .map(|(tls, text)| {
            format!("{} {}", if *tls { "tls" } else { "clear" }, text.split("\r\n").next().unwrap())
        })
        .collect()
}

pub fn temporary(reason: Reason) -> Delivery {
    Delivery::Temporary(Failure::of(reason))
}

pub fn temporary_numbered(reason: Reason, code: u32) -> Delivery {
    Delivery::Temporary(Failure::numbered(reason, code))
}

pub fn permanent_numbered(reason: Reason, code: u32) -> Delivery {
    Delivery::Permanent(Failure::numbered(reason, code))
}
