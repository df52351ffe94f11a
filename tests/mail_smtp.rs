//! SMTP dialogues: what is said, in which order, and what refusals mean.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop"
)]

mod mail_fixtures;

use mail_fixtures::smtp::*;
use mail_fixtures::{NOW, address, message};
use vestibule_core::base::Text;
use vestibule_core::mail::smtp::{Action, Event, Security, SmtpClient};
use vestibule_core::mail::{Delivery, Failure, Mailbox, Reason};

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
