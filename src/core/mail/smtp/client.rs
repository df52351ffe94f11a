//! The dialogue.

use super::{
    super::{Delivery, Failure, Message, Reason},
    Security, SmtpSettings,
    reply::{Reply, ReplyReader},
};
use crate::base::{Span, Text, Timestamp};
use base64::{Engine, engine::general_purpose::STANDARD};
use std::fmt;

/// What happened at the socket.
pub enum Event<'a> {
    /// The connection stands; for [`Security::ImplicitTls`] TLS does, too.
    Connected,
    /// TLS stands, after [`Action::StartTls`].
    TlsReady,
    /// Some bytes came, in whatever pieces.
    Received(&'a [u8]),
    /// [`SmtpClient::timeout`] has passed since the last action that was not [`Action::Read`].
    TimedOut,
    /// There is no connection, it ended, or the TLS handshake failed.
    Closed,
}

/// What to do at the socket. It has no telling `Debug`: the bytes hold a password or a code.
#[derive(PartialEq, Eq)]
pub enum Action {
    /// Send this, then wait for the next event.
    Send(Vec<u8>),
    /// Begin TLS on this connection, for the name of the server; then tell [`Event::TlsReady`].
    StartTls,
    /// Wait for the next event.
    Read,
    /// The dialogue is over: keep the outcome, then send the goodbye if there is one, and close. Whether the goodbye
    /// arrives does not matter.
    Close {
        /// `QUIT`, or nothing.
        goodbye: &'static [u8],
        /// How it ended.
        delivery: Delivery,
    },
}

impl fmt::Debug for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Send(bytes) => write!(f, "Send({} bytes)", bytes.len()),
            Self::StartTls => f.write_str("StartTls"),
            Self::Read => f.write_str("Read"),
            Self::Close { delivery, .. } => write!(f, "Close({delivery:?})"),
        }
    }
}

/// Which event comes next; a variant named after a command waits for the reply to it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Connecting,
    Greeting,
    Ehlo,
    StartTls,
    Handshake,
    AuthPlain,
    AuthLogin,
    AuthLoginUser,
    AuthLoginPassword,
    Mail,
    Rcpt,
    Data,
    Content,
    Over,
}

/// The extensions we use, of those a server offers in its answer to `EHLO` (RFC 5321 §4.1.1.1).
#[derive(Default)]
struct Extensions {
    starttls: bool,
    plain: bool,
    login: bool,
    /// RFC 1870: the largest message; the inner `None` is no stated limit.
    size: Option<Option<u64>>,
    eight_bit: bool,
    smtputf8: bool,
}

/// One message on its way over one connection.
pub struct SmtpClient<'a> {
    settings: &'a SmtpSettings,
    message: &'a Message,
    content: String,
    state: State,
    secure: bool,
    reader: ReplyReader,
    extensions: Extensions,
    outcome: Option<Delivery>,
}

const QUIT: &[u8] = b"QUIT\r\n";

impl<'a> SmtpClient<'a> {
    /// A client that has not been told [`Event::Connected`] yet. `date` is when the message was written.
    pub fn new(settings: &'a SmtpSettings, message: &'a Message, date: Timestamp) -> Self {
        Self {
            settings,
            message,
            content: message.render_mime(date),
            state: State::Connecting,
            secure: settings.security() == Security::ImplicitTls,
            reader: ReplyReader::default(),
            extensions: Extensions::default(),
            outcome: None,
        }
    }

    /// How long the next step may take. Once the message is sent we wait longest: giving up then means not to know.
    /// Shorter than RFC 5321 §4.5.3.2 has it (10 minutes there), since what waits is a Durable Object, not a queue
    /// runner; all steps together stay below [`ATTEMPT_LIMIT`](crate::mail::outbox::ATTEMPT_LIMIT).
    pub const fn timeout(&self) -> Span {
        match self.state {
            State::Content => Span::from_secs(120),
            _ => Span::from_secs(30),
        }
    }

    /// Takes the next event and says what to do. After [`Action::Close`] every event gets the same outcome.
    pub fn step(&mut self, event: Event<'_>) -> Action {
        match (self.state, event) {
            (State::Over, _) => self.over(b""),
            (State::Connecting, Event::Connected) => self.wait_for(State::Greeting, Action::Read),
            (State::Handshake, Event::TlsReady) => {
                self.secure = true;
                self.ehlo()
            }
            // Sent in clear, by whoever is on the line.
            (State::Handshake, Event::Received(_)) => Action::Read,
            (State::Handshake, Event::Closed) => self.lose(Reason::TlsFailed),
            (_, Event::Closed) => self.lose(Reason::Connection),
            (_, Event::TimedOut) => self.lose(Reason::Timeout),
            (State::Connecting, _) | (_, Event::Connected | Event::TlsReady) => self.lose(Reason::Malformed),
            (_, Event::Received(bytes)) => match self.reader.push(bytes) {
                Ok(None) => Action::Read,
                // Only the last reply and the one before TLS may have something behind them: there it is not read.
                Ok(Some((reply, rest)))
                    if rest.is_empty() || matches!(self.state, State::StartTls | State::Content) =>
                {
                    self.replied(&reply)
                }
                Ok(Some(_)) | Err(_) => self.lose(Reason::Malformed),
            },
        }
    }

    fn replied(&mut self, reply: &Reply) -> Action {
        match (self.state, reply.code) {
            (State::Greeting, 220) => self.ehlo(),
            (State::Ehlo, 250) => {
                self.extensions = Extensions::of(reply);
                self.introduced()
            }
            (State::StartTls, 220) => {
                self.reader = ReplyReader::default();
                self.extensions = Extensions::default();
                self.wait_for(State::Handshake, Action::StartTls)
            }
            (State::AuthLogin, 334) => self.answer_login(State::AuthLoginUser),
            (State::AuthLoginUser, 334) => self.answer_login(State::AuthLoginPassword),
            (State::AuthPlain | State::AuthLoginPassword, 235) => self.mail(),
            (State::Mail, 250) => {
                let command = format!("RCPT TO:<{}>\r\n", self.message.to.address.as_str());
                self.send(State::Rcpt, command)
            }
            (State::Rcpt, 250 | 251) => self.send(State::Data, "DATA\r\n".to_owned()),
            (State::Data, 354) => {
                let content = dot_stuffed(&self.content);
                self.send(State::Content, content)
            }
            (State::Content, 200..=299) => {
                let id = reply.lines.last().and_then(|line| Text::clipped(line));
                self.end(Delivery::Delivered { id })
            }
            (_, 400..=599) => self.refused(reply.code),
            _ => self.lose(Reason::Malformed),
        }
    }

    /// What a refusal means (RFC 5321 §4.2.1): before `RCPT` it concerns the server or our settings, which can change
    /// while the message waits; from there on a 5yz concerns this message.
    fn refused(&mut self, code: u16) -> Action {
        let permanent = code >= 500;
        let reason = match (self.state, code) {
            // RFC 4954 §6: authentication required, too weak, wrong, needs encryption.
            (State::Mail | State::Rcpt | State::Data | State::Content, 530 | 534 | 535 | 538) => {
                return self.end(Delivery::Temporary(numbered(Reason::Credentials, code)));
            }
            (State::StartTls, _) => Reason::NoTls,
            (_, 400..=499) => Reason::Unavailable,
            (State::AuthPlain | State::AuthLogin | State::AuthLoginUser | State::AuthLoginPassword, _) => {
                Reason::Credentials
            }
            (State::Mail | State::Rcpt | State::Data | State::Content, 552) => Reason::TooLarge,
            (State::Mail, _) => Reason::Sender,
            (State::Rcpt, _) => Reason::Recipient,
            (State::Data | State::Content, _) => Reason::Refused,
            _ => Reason::Unavailable,
        };
        let failure = numbered(reason, code);
        let concerns_message = matches!(self.state, State::Rcpt | State::Data | State::Content);
        self.end(if permanent && concerns_message {
            Delivery::Permanent(failure)
        } else {
            Delivery::Temporary(failure)
        })
    }

    fn ehlo(&mut self) -> Action {
        let command = format!("EHLO {}\r\n", self.settings.client());
        self.send(State::Ehlo, command)
    }

    /// The extensions are known: TLS first, if it does not stand yet; then who we are; then the message.
    fn introduced(&mut self) -> Action {
        if !self.secure && self.settings.security() != Security::InsecureLocal {
            return if self.extensions.starttls {
                self.send(State::StartTls, "STARTTLS\r\n".to_owned())
            } else {
                self.end(Delivery::Temporary(Failure::of(Reason::NoTls)))
            };
        }
        let Some(credentials) = self.settings.credentials() else { return self.mail() };
        if self.extensions.plain {
            // RFC 4616 §2, with no authorization identity.
            let response =
                STANDARD.encode(format!("\0{}\0{}", credentials.user, credentials.password.reveal()));
            self.send(State::AuthPlain, format!("AUTH PLAIN {response}\r\n"))
        } else if self.extensions.login {
            self.send(State::AuthLogin, "AUTH LOGIN\r\n".to_owned())
        } else {
            self.end(Delivery::Temporary(Failure::of(Reason::NoAuth)))
        }
    }

    /// The answers to `AUTH LOGIN` (draft-murchison-sasl-login), whose questions are always the same two.
    fn answer_login(&mut self, next: State) -> Action {
        let Some(credentials) = self.settings.credentials() else { return self.lose(Reason::Malformed) };
        let answer =
            if next == State::AuthLoginUser { &credentials.user } else { credentials.password.reveal() };
        let line = format!("{}\r\n", STANDARD.encode(answer));
        self.send(next, line)
    }

    fn mail(&mut self) -> Action {
        let mut command = format!("MAIL FROM:<{}>", self.message.from.address.as_str());
        if let Some(limit) = self.extensions.size {
            let size = self.content.len() as u64;
            if limit.is_some_and(|limit| size > limit) {
                return self.end(Delivery::Permanent(Failure::of(Reason::TooLarge)));
            }
            command.push_str(&format!(" SIZE={size}"));
        }
        // Without such an address the content is ASCII, and the server needs to know of nothing.
        if self.message.needs_smtputf8() {
            if !(self.extensions.smtputf8 && self.extensions.eight_bit) {
                return self.end(Delivery::Permanent(Failure::of(Reason::NoSmtpUtf8)));
            }
            command.push_str(" BODY=8BITMIME SMTPUTF8");
        }
        command.push_str("\r\n");
        self.send(State::Mail, command)
    }

    fn send(&mut self, next: State, text: String) -> Action {
        self.wait_for(next, Action::Send(text.into_bytes()))
    }

    fn wait_for(&mut self, next: State, action: Action) -> Action {
        self.state = next;
        action
    }

    /// Ends without the server's word.
    fn lose(&mut self, reason: Reason) -> Action {
        let failure = Failure::of(reason);
        self.outcome = Some(match self.state {
            State::Content => Delivery::Unknown(failure),
            _ => Delivery::Temporary(failure),
        });
        self.over(b"")
    }

    /// Ends in good order.
    fn end(&mut self, delivery: Delivery) -> Action {
        self.outcome = Some(delivery);
        self.over(QUIT)
    }

    fn over(&mut self, goodbye: &'static [u8]) -> Action {
        self.state = State::Over;
        let lost = Delivery::Temporary(Failure::of(Reason::Malformed));
        Action::Close { goodbye, delivery: self.outcome.clone().unwrap_or(lost) }
    }
}

impl Extensions {
    /// The first line greets; each other is a keyword and its parameters.
    fn of(reply: &Reply) -> Self {
        let mut extensions = Self::default();
        for line in reply.lines.iter().skip(1) {
            let mut words = line.split_ascii_whitespace();
            let keyword = words.next().unwrap_or_default().to_ascii_uppercase();
            match keyword.as_str() {
                "STARTTLS" => extensions.starttls = true,
                "8BITMIME" => extensions.eight_bit = true,
                "SMTPUTF8" => extensions.smtputf8 = true,
                // RFC 1870 §4: zero is no fixed limit.
                "SIZE" => {
                    let limit = words.next().and_then(|limit| limit.parse().ok());
                    extensions.size = Some(limit.filter(|limit| *limit > 0));
                }
                "AUTH" => {
                    for mechanism in words {
                        extensions.plain |= mechanism.eq_ignore_ascii_case("PLAIN");
                        extensions.login |= mechanism.eq_ignore_ascii_case("LOGIN");
                    }
                }
                _ => {}
            }
        }
        extensions
    }
}

/// The content and its end: a line that begins with a dot gets another (RFC 5321 §4.5.2). Every line of the content
/// ends with CRLF, the last one too.
fn dot_stuffed(content: &str) -> String {
    let first = if content.starts_with('.') { "." } else { "" };
    format!("{first}{}.\r\n", content.replace("\r\n.", "\r\n.."))
}

fn numbered(reason: Reason, code: u16) -> Failure {
    Failure::numbered(reason, u32::from(code))
}
