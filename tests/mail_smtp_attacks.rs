//! SMTP with servers that lie, flood, or break off at any byte.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop"
)]

mod mail_fixtures;

use mail_fixtures::smtp::*;
use mail_fixtures::{NOW, message};
use vestibule_core::base::Text;
use vestibule_core::mail::smtp::{Action, Event, Security, SmtpClient};
use vestibule_core::mail::{Delivery, Failure, Reason};

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
