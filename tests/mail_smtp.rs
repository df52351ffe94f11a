//! SMTP dialogues with a scripted server: good ones, bad ones, and ones that break off at every byte.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop"
)]

mod mail_fixtures;

use mail_fixtures::{NOW, address, message, password};
use vestibule_core::base::Text;
use vestibule_core::http::HostName;
use vestibule_core::mail::smtp::{Action, Credentials, Event, Security, SmtpClient, SmtpSettings};
use vestibule_core::mail::{Delivery, Failure, Mailbox, Message, Reason};

fn settings(security: Security, with_password: bool) -> SmtpSettings {
    let credentials =
        with_password.then(|| Credentials::new("shop@mail.example", password("s3cret-Zoë")).ok().unwrap());
    let server = if security == Security::InsecureLocal { "localhost:1025" } else { "mail.example" };
    let client = HostName::parse("shop.example").unwrap();
    SmtpSettings::new(HostName::parse(server).unwrap(), security, credentials, client).ok().unwrap()
}

/// What the server sends before TLS, and after.
struct Server {
    clear: Vec<String>,
    tls: Vec<String>,
}

fn server(clear: &[&str], tls: &[&str]) -> Server {
    let owned = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect();
    Server { clear: owned(clear), tls: owned(tls) }
}

const OFFER: &str =
    "250-mail.example\r\n250-SIZE 10000000\r\n250-8BITMIME\r\n250-STARTTLS\r\n250 SMTPUTF8\r\n";
const OFFER_TLS: &str =
    "250-mail.example\r\n250-size 10000000\r\n250-8BITMIME\r\n250-AUTH LOGIN PLAIN\r\n250 SMTPUTF8\r\n";
const TAKEN: &str = "250 2.0.0 Ok: queued as 4F2A\r\n";

fn starttls_server() -> Server {
    server(
        &["220 mail.example ESMTP\r\n", OFFER, "220 2.0.0 Ready\r\n"],
        &[OFFER_TLS, "235 2.7.0 ok\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n", TAKEN],
    )
}

/// One command or content as the client sent it, and whether TLS stood.
type Sent = (bool, String);

struct Run {
    sent: Vec<Sent>,
    delivery: Delivery,
    goodbye: &'static [u8],
    /// Whether the message went out with its final dot.
    handed_over: bool,
}

/// Runs a dialogue. The server sends its replies in pieces of `piece` bytes, one reply per command; after `budget`
/// bytes, or when it has no more to say, `end` happens.
fn run_with(
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

fn run(settings: &SmtpSettings, server: &Server) -> Run {
    run_with(settings, &message(), server, usize::MAX, usize::MAX, || Event::Closed)
}

fn commands(run: &Run) -> Vec<String> {
    run.sent
        .iter()
        .map(|(tls, text)| {
            format!("{} {}", if *tls { "tls" } else { "clear" }, text.split("\r\n").next().unwrap())
        })
        .collect()
}

fn temporary(reason: Reason) -> Delivery {
    Delivery::Temporary(Failure::of(reason))
}

fn temporary_numbered(reason: Reason, code: u32) -> Delivery {
    Delivery::Temporary(Failure::numbered(reason, code))
}

fn permanent_numbered(reason: Reason, code: u32) -> Delivery {
    Delivery::Permanent(Failure::numbered(reason, code))
}

#[test]
fn a_message_is_submitted_over_starttls() {
    let run = run(&settings(Security::StartTls, true), &starttls_server());
    let size = message().render_mime(NOW).len();
    assert_eq!(
        commands(&run)[..7],
        [
            "clear EHLO shop.example",
            "clear STARTTLS",
            "tls EHLO shop.example",
            // \0shop@mail.example\0s3cret-Zoë
            "tls AUTH PLAIN AHNob3BAbWFpbC5leGFtcGxlAHMzY3JldC1ab8Or",
            &format!("tls MAIL FROM:<no-reply@shop.example> SIZE={size}"),
            "tls RCPT TO:<zoe@customer.example>",
            "tls DATA",
        ]
    );
    assert_eq!(run.sent.len(), 8);
    assert_eq!(
        run.delivery,
        Delivery::Delivered { id: Some(Text::exact("2.0.0 Ok: queued as 4F2A").unwrap()) }
    );
    assert_eq!(run.goodbye, b"QUIT\r\n");
}

#[test]
fn the_content_is_the_message_with_its_dots_doubled() {
    let run = run(&settings(Security::StartTls, true), &starttls_server());
    let content = run.sent[7].1.strip_suffix(".\r\n").unwrap();
    assert!(content.contains("\r\n..\r\n"), "the text has a line that is a dot");
    assert!(!content.contains("\r\n.\r\n"), "nothing but the end ends it");
    let undone: String =
        content.split_inclusive("\r\n").map(|line| line.strip_prefix('.').unwrap_or(line)).collect();
    assert_eq!(undone, message().render_mime(NOW));
}

#[test]
fn implicit_tls_needs_no_starttls() {
    let server = server(
        &[],
        &[
            "220 hi\r\n",
            OFFER_TLS,
            "235 ok\r\n",
            "250 ok\r\n",
            "251 will forward\r\n",
            "354 go\r\n",
            "250 ok\r\n",
        ],
    );
    let run = run(&settings(Security::ImplicitTls, true), &server);
    assert!(matches!(run.delivery, Delivery::Delivered { .. }));
    assert!(commands(&run).iter().all(|command| command.starts_with("tls ")));
    assert!(!commands(&run).contains(&"tls STARTTLS".to_owned()));
}

#[test]
fn auth_login_is_used_where_plain_is_not_offered() {
    let offer = "250-mail.example\r\n250 AUTH XOAUTH2 LOGIN\r\n";
    let server = server(
        &[],
        &[
            "220 hi\r\n",
            offer,
            "334 VXNlcm5hbWU6\r\n",
            "334 UGFzc3dvcmQ6\r\n",
            "235 ok\r\n",
            "250 ok\r\n",
            "250 ok\r\n",
            "354 go\r\n",
            TAKEN,
        ],
    );
    let run = run(&settings(Security::ImplicitTls, true), &server);
    assert_eq!(
        commands(&run)[1..5],
        [
            "tls AUTH LOGIN",
            "tls c2hvcEBtYWlsLmV4YW1wbGU=",
            "tls czNjcmV0LVpvw6s=",
            // Without SIZE nothing is said of it.
            "tls MAIL FROM:<no-reply@shop.example>",
        ]
    );
    assert!(matches!(run.delivery, Delivery::Delivered { .. }));
}

#[test]
fn a_local_mail_catcher_gets_it_in_clear_and_without_a_password() {
    let server = server(&["220 hi\r\n", OFFER, "250 ok\r\n", "250 ok\r\n", "354 go\r\n", "250\r\n"], &[]);
    let run = run(&settings(Security::InsecureLocal, false), &server);
    assert_eq!(run.delivery, Delivery::Delivered { id: None });
    assert!(commands(&run).iter().all(|command| !command.contains("AUTH") && !command.contains("STARTTLS")));
}

#[test]
fn without_starttls_nothing_is_sent_in_clear() {
    for offer in [
        "250 mail.example\r\n",
        "250-mail.example\r\n250 XSTARTTLS\r\n",
        "250-STARTTLS\r\n250 PIPELINING\r\n",
    ] {
        let run =
            run(&settings(Security::StartTls, true), &server(&["220 hi\r\n", offer, "220 ok\r\n"], &[]));
        assert_eq!(run.delivery, temporary(Reason::NoTls), "{offer}");
        assert_eq!(commands(&run), ["clear EHLO shop.example"]);
    }
    for (refusal, code) in [("454 not now\r\n", 454), ("502 no\r\n", 502), ("554 no\r\n", 554)] {
        let run = run(&settings(Security::StartTls, true), &server(&["220 hi\r\n", OFFER, refusal], &[]));
        assert_eq!(run.delivery, temporary_numbered(Reason::NoTls, code));
        assert_eq!(commands(&run), ["clear EHLO shop.example", "clear STARTTLS"]);
    }
}

#[test]
fn cve_2011_0411_replies_sent_before_tls_are_not_taken_for_replies_in_tls() {
    let injected = "220 go\r\n250-mail.example\r\n250 AUTH PLAIN\r\n235 ok\r\n250 ok\r\n250 ok\r\n354 go\r\n250 mine\r\n";
    let honest = ["250-real.example\r\n250 AUTH LOGIN\r\n", "535 5.7.8 no\r\n"];
    for piece in [1, 7, 8, 9, 50, usize::MAX] {
        let settings = settings(Security::StartTls, true);
        let server = server(&["220 hi\r\n", OFFER, injected], &honest);
        let run = run_with(&settings, &message(), &server, piece, usize::MAX, || Event::Closed);
        assert_eq!(run.delivery, temporary_numbered(Reason::Credentials, 535), "in pieces of {piece}");
        assert_eq!(commands(&run)[2..], ["tls EHLO shop.example", "tls AUTH LOGIN"]);
    }
    // The same arriving while the handshake is under way.
    let settings = settings(Security::StartTls, true);
    let message = message();
    let mut client = SmtpClient::new(&settings, &message, NOW);
    client.step(Event::Connected);
    client.step(Event::Received(b"220 hi\r\n"));
    client.step(Event::Received(OFFER.as_bytes()));
    assert_eq!(client.step(Event::Received(b"220 go\r\n250 inj")), Action::StartTls);
    assert_eq!(client.step(Event::Received(b"ected\r\n250 AUTH PLAIN\r\n")), Action::Read);
    assert!(matches!(client.step(Event::TlsReady), Action::Send(bytes) if bytes == b"EHLO shop.example\r\n"));
    assert_eq!(client.step(Event::Received(b"250 real.exa")), Action::Read);
}

#[test]
fn what_was_offered_before_tls_is_forgotten() {
    let clear_offer = "250-mail.example\r\n250-STARTTLS\r\n250-SIZE 10\r\n250 AUTH PLAIN\r\n";
    let run = run(
        &settings(Security::StartTls, true),
        &server(&["220 hi\r\n", clear_offer, "220 go\r\n"], &["250 mail.example\r\n"]),
    );
    assert_eq!(run.delivery, temporary(Reason::NoAuth), "neither the limit of 10 bytes nor AUTH counts");
}

#[test]
fn a_failed_handshake_is_tried_again_later() {
    let settings = settings(Security::StartTls, true);
    let message = message();
    for (event, reason) in
        [(Event::Closed as Event<'_>, Reason::TlsFailed), (Event::TimedOut, Reason::Timeout)]
    {
        let mut client = SmtpClient::new(&settings, &message, NOW);
        client.step(Event::Connected);
        client.step(Event::Received(b"220 hi\r\n"));
        client.step(Event::Received(OFFER.as_bytes()));
        assert_eq!(client.step(Event::Received(b"220 go\r\n")), Action::StartTls);
        assert_eq!(client.step(event), Action::Close { goodbye: b"", delivery: temporary(reason) });
    }
}

#[test]
fn a_server_that_cannot_be_reached_is_tried_again_later() {
    let settings = settings(Security::ImplicitTls, true);
    let message = message();
    for (event, reason) in [
        (Event::Closed as Event<'_>, Reason::Connection),
        (Event::TimedOut, Reason::Timeout),
        (Event::TlsReady, Reason::Malformed),
        (Event::Received(b"220 hi\r\n"), Reason::Malformed),
    ] {
        let mut client = SmtpClient::new(&settings, &message, NOW);
        assert_eq!(client.step(event), Action::Close { goodbye: b"", delivery: temporary(reason) });
    }
}

/// Every refusal at every step: 4yz is temporary; 5yz is temporary while it concerns the server or the settings, and
/// permanent once it concerns the message.
#[test]
fn refusals_are_temporary_until_they_concern_the_message() {
    let good = ["220 hi\r\n", OFFER_TLS, "235 ok\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n", TAKEN];
    let reasons = [
        (Reason::Unavailable, false),
        (Reason::Unavailable, false),
        (Reason::Credentials, false),
        (Reason::Sender, false),
        (Reason::Recipient, true),
        (Reason::Refused, true),
        (Reason::Refused, true),
    ];
    for (step, (reason, is_permanent)) in reasons.into_iter().enumerate() {
        for code in [421, 450, 451, 452, 454, 550, 551, 553, 554, 571] {
            let reply = format!("{code}-no\r\n{code} 5.7.1 really\r\n");
            let mut script = good;
            script[step] = &reply;
            let run = run(&settings(Security::ImplicitTls, true), &server(&[], &script));
            let expected = match (code, is_permanent) {
                (..500, _) => temporary_numbered(Reason::Unavailable, code),
                (_, false) => temporary_numbered(reason, code),
                (_, true) => permanent_numbered(reason, code),
            };
            assert_eq!(run.delivery, expected, "step {step}");
            assert_eq!(run.goodbye, b"QUIT\r\n");
        }
    }
    for step in 3..7 {
        for (code, expected) in [
            (530, temporary_numbered(Reason::Credentials, 530)),
            (535, temporary_numbered(Reason::Credentials, 535)),
            (
                552,
                if step == 3 {
                    temporary_numbered(Reason::TooLarge, 552)
                } else {
                    permanent_numbered(Reason::TooLarge, 552)
                },
            ),
        ] {
            let reply = format!("{code} no\r\n");
            let mut script = good;
            script[step] = &reply;
            let run = run(&settings(Security::ImplicitTls, true), &server(&[], &script));
            assert_eq!(run.delivery, expected, "step {step}");
        }
    }
}

#[test]
fn a_message_over_the_stated_size_is_not_offered() {
    let size = message().render_mime(NOW).len();
    for (limit, refused) in [(size - 1, true), (size, false), (0, false)] {
        let offer = format!("250-m\r\n250-SIZE {limit}\r\n250 AUTH PLAIN\r\n");
        let server = server(
            &[],
            &["220 hi\r\n", &offer, "235 ok\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n", TAKEN],
        );
        let run = run(&settings(Security::ImplicitTls, true), &server);
        assert_eq!(run.delivery == Delivery::Permanent(Failure::of(Reason::TooLarge)), refused, "{limit}");
        assert_eq!(run.handed_over, !refused);
    }
}

#[test]
fn smtputf8_is_asked_for_when_an_address_needs_it_and_only_then() {
    let mut message = message();
    message.to = Mailbox::bare(address("zoë@customer.example"));
    let settings = settings(Security::StartTls, true);
    let run = run_with(&settings, &message, &starttls_server(), usize::MAX, usize::MAX, || Event::Closed);
    let size = message.render_mime(NOW).len();
    let mail = format!("tls MAIL FROM:<no-reply@shop.example> SIZE={size} BODY=8BITMIME SMTPUTF8");
    assert_eq!(commands(&run)[4..6], [&mail, "tls RCPT TO:<zoë@customer.example>"]);
    assert!(matches!(run.delivery, Delivery::Delivered { .. }));
    for offer in ["250-m\r\n250 AUTH PLAIN\r\n", "250-m\r\n250-AUTH PLAIN\r\n250 SMTPUTF8\r\n"] {
        let mut server = starttls_server();
        server.tls[0] = offer.to_owned();
        let run = run_with(&settings, &message, &server, usize::MAX, usize::MAX, || Event::Closed);
        assert_eq!(run.delivery, Delivery::Permanent(Failure::of(Reason::NoSmtpUtf8)));
        assert!(!run.handed_over);
    }
}

/// The heart of "nothing lost, nothing sent twice": wherever the connection ends, the outcome says whether the message
/// can have been taken.
#[test]
fn whatever_byte_the_server_stops_at_the_outcome_is_right() {
    let settings = settings(Security::StartTls, true);
    let whole = starttls_server();
    let total: usize = whole.clear.iter().chain(&whole.tls).map(String::len).sum();
    type End = (fn() -> Event<'static>, Reason);
    let ends: [End; 2] = [(|| Event::Closed, Reason::Connection), (|| Event::TimedOut, Reason::Timeout)];
    let mut unknown = 0;
    for budget in 1..total {
        for piece in [1, 3, usize::MAX] {
            for (end, reason) in ends {
                let run = run_with(&settings, &message(), &whole, piece, budget, end);
                let failure = Failure::of(reason);
                let expected =
                    if run.handed_over { Delivery::Unknown(failure) } else { Delivery::Temporary(failure) };
                assert_eq!(run.delivery, expected, "after {budget} bytes in pieces of {piece}");
                unknown += usize::from(run.handed_over);
            }
        }
    }
    // Exactly the cuts inside the last reply, and the one just before it.
    assert_eq!(unknown, TAKEN.len() * 3 * 2);
    let run = run_with(&settings, &message(), &whole, 1, total, || Event::Closed);
    assert!(matches!(run.delivery, Delivery::Delivered { .. }));
}

/// A server that answers with something else at every step, in pieces of every kind.
#[test]
fn a_hostile_server_ends_the_dialogue_and_nothing_else() {
    let huge = format!("220 {}\r\n", "x".repeat(10_000_000));
    let endless = "220-hello\r\n".repeat(1_000_000);
    let no_line_end = "2".repeat(5_000);
    let answers = [
        huge.as_str(),
        &endless,
        &no_line_end,
        "\r\n",
        "HTTP/1.1 400 Bad Request\r\n\r\n",
        "\u{0}\u{1}\u{2}\r\n",
        "220-a\r\n250 b\r\n",
        "999 no such class\r\n",
        "100 no such class\r\n",
        "334 what?\r\n",
        "250 ok\r\n250 and another nobody asked for\r\n",
        "354 go\r\n250 done already\r\n",
        "<html>\r\n",
        "٢٥٠ ok\r\n",
    ];
    let good = ["220 hi\r\n", OFFER_TLS, "235 ok\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n", TAKEN];
    let settings = settings(Security::ImplicitTls, true);
    for step in 0..good.len() {
        for answer in answers {
            let mut script = good;
            script[step] = answer;
            for piece in [4_096, usize::MAX] {
                let server = server(&[], &script);
                let run = run_with(&settings, &message(), &server, piece, usize::MAX, || Event::Closed);
                let shown = &answer[..answer.len().min(40)];
                match run.delivery {
                    Delivery::Temporary(failure) if !run.handed_over => {
                        assert_eq!(failure.reason, Reason::Malformed, "{shown} at {step}");
                    }
                    Delivery::Unknown(failure) if run.handed_over => {
                        assert_eq!(failure.reason, Reason::Malformed, "{shown} at {step}");
                    }
                    // Two replies at the end: the first one is the answer.
                    Delivery::Delivered { .. } => {
                        assert!(step == 6 && answer.starts_with("250 ok"), "{shown}")
                    }
                    other => panic!("{shown} at {step}: {other:?}"),
                }
                assert!(run.goodbye.is_empty() || matches!(run.delivery, Delivery::Delivered { .. }));
            }
        }
    }
}

#[test]
fn what_the_server_says_of_a_taken_message_is_kept_short_and_clean() {
    let answer = format!("250 {}\u{7}\r\n", "queued \u{1b}[31m".repeat(100));
    let server = server(
        &[],
        &["220 hi\r\n", OFFER_TLS, "235 ok\r\n", "250 ok\r\n", "250 ok\r\n", "354 go\r\n", &answer],
    );
    let Delivery::Delivered { id: Some(id) } = run(&settings(Security::ImplicitTls, true), &server).delivery
    else {
        panic!("taken")
    };
    assert!(id.as_str().len() <= 200 && !id.as_str().chars().any(char::is_control));
}

#[test]
fn a07_no_command_has_more_lines_than_one() {
    let mut message = message();
    message.to.name = Text::clipped("x>\r\nRCPT TO:<evil@example.com>");
    message.text = ".\r\nMAIL FROM:<evil@example.com>\r\n\r\n.\r\n.\nRSET\r.\r".to_owned();
    message.html = "\r\n.\r\n".repeat(9);
    let settings = settings(Security::StartTls, true);
    let run = run_with(&settings, &message, &starttls_server(), usize::MAX, usize::MAX, || Event::Closed);
    assert!(matches!(run.delivery, Delivery::Delivered { .. }));
    let (content, commands) = run.sent.split_last().unwrap();
    for (_, command) in commands {
        assert_eq!(command.matches(['\r', '\n']).count(), 2, "{command:?}");
        assert!(command.ends_with("\r\n"));
    }
    assert_eq!(content.1.matches("\r\n.\r\n").count(), 1);
    assert!(content.1.ends_with("\r\n.\r\n"));
}

#[test]
fn what_is_sent_is_not_shown() {
    assert_eq!(format!("{:?}", Action::Send(b"AUTH PLAIN c2VjcmV0\r\n".to_vec())), "Send(21 bytes)");
}
