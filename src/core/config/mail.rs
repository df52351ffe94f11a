//! `MAIL`: how mail goes out.

use super::reader::{Problems, Table, one_of, words};
use crate::base::{Site, Text};
use crate::http::HostName;
use crate::mail::http_api::{Region, Service};
use crate::mail::smtp::{Credentials, Security, SmtpSettings};
use crate::mail::{ApiKey, MailAddress, Mailbox, Password, Transport};
use serde_json::Value;

/// How mail goes out, and from whom. It has no `Debug`: it holds credentials.
pub struct MailSettings {
    /// Who sends.
    pub from: Mailbox,
    /// How.
    pub transport: Transport,
}

/// The secrets of a transport.
pub(super) struct Secrets {
    /// `MAIL_SECRET`: the password, or the key.
    pub secret: Option<Value>,
    /// `MAIL_SESSION_TOKEN`: what belongs to a temporary key of Amazon SES.
    pub session_token: Option<Value>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Smtp,
    Resend,
    Postmark,
    SendGrid,
    Ses,
    Binding,
    Mailbox,
}

const KINDS: [(&str, Kind); 7] = [
    ("smtp", Kind::Smtp),
    ("resend", Kind::Resend),
    ("postmark", Kind::Postmark),
    ("sendgrid", Kind::SendGrid),
    ("ses", Kind::Ses),
    ("binding", Kind::Binding),
    ("mailbox", Kind::Mailbox),
];

const SECURITIES: [(&str, Security); 3] = [
    ("tls", Security::ImplicitTls),
    ("starttls", Security::StartTls),
    ("insecure-local", Security::InsecureLocal),
];

const SECRET: &str = "MAIL_SECRET";
const SESSION_TOKEN: &str = "MAIL_SESSION_TOKEN";

pub(super) fn read(
    value: Option<Value>,
    secrets: Secrets,
    site: Option<&Site>,
    problems: &mut Problems,
) -> Option<MailSettings> {
    let Some(value) = value else {
        superfluous(secrets.secret, SECRET, problems);
        superfluous(secrets.session_token, SESSION_TOKEN, problems);
        return None;
    };
    let mut table = Table::new("MAIL", value, problems);
    let from = table.required("from", mailbox, "who sends, such as \"Corner Shop <hello@shop.example>\"");
    let kind = table.required(
        "transport",
        one_of(&KINDS),
        "how mail goes out: \"smtp\", a service, \"binding\" or \"mailbox\"",
    );
    // Every key is asked for, so that one that belongs to another transport is told from one that is misspelt.
    let mut keys = Keys {
        server: table.text("server", host),
        security: table.text("security", one_of(&SECURITIES)),
        user: table.text("user", words(256)),
        endpoint: table.text("endpoint", Site::parse),
        stream: table.text("stream", words(64)),
        region: table
            .text("region", |text| Region::parse(text).map_err(|_| "a region such as \"eu-central-1\"")),
        key_id: table.text("key_id", words(128)),
        binding: table.text("binding", words(64)),
        secret: secrets.secret,
        session_token: secrets.session_token,
    };
    let transport = kind.and_then(|kind| keys.transport(kind, from.as_ref(), site, table.problems()));
    if kind.is_some() {
        keys.leftover(table.problems());
    }
    table.finish();
    Some(MailSettings { from: from?, transport: transport? })
}

fn superfluous(value: Option<Value>, path: &str, problems: &mut Problems) {
    if value.is_some() {
        problems.note(path, "a secret that nothing uses", "none, with this MAIL");
    }
}

/// `hello@shop.example`, or `Corner Shop <hello@shop.example>`.
fn mailbox(text: &str) -> Result<Mailbox, &'static str> {
    let allowed = "an address, or a name and an address as in \"Corner Shop <hello@shop.example>\"";
    let address = |text: &str| MailAddress::parse(text).map_err(|_| allowed);
    match text.split_once('<') {
        None => address(text.trim()).map(Mailbox::bare),
        Some((name, rest)) => {
            let inner = rest.strip_suffix('>').ok_or(allowed)?;
            let name = Text::exact(name.trim().trim_matches('"')).ok_or(allowed)?;
            Ok(Mailbox::named(name, address(inner)?))
        }
    }
}

fn host(text: &str) -> Result<HostName, &'static str> {
    HostName::parse(text)
        .map_err(|_| "a host such as \"smtp.example\", with a port if it is not the usual one")
}

/// What each transport takes of the table. Whatever is left is a mistake.
struct Keys {
    server: Option<HostName>,
    security: Option<Security>,
    user: Option<String>,
    endpoint: Option<Site>,
    stream: Option<String>,
    region: Option<Region>,
    key_id: Option<String>,
    binding: Option<String>,
    secret: Option<Value>,
    session_token: Option<Value>,
}

impl Keys {
    fn transport(
        &mut self,
        kind: Kind,
        from: Option<&Mailbox>,
        site: Option<&Site>,
        problems: &mut Problems,
    ) -> Option<Transport> {
        match kind {
            Kind::Smtp => self.smtp(from, problems).map(Transport::Smtp),
            Kind::Resend => {
                let key = self.key(problems)?;
                Some(self.service(Service::resend(key)))
            }
            Kind::SendGrid => {
                let key = self.key(problems)?;
                Some(self.service(Service::sendgrid(key)))
            }
            Kind::Postmark => {
                let key = self.key(problems)?;
                let stream = self.stream.take().unwrap_or_else(|| "outbound".to_owned());
                Some(self.service(Service::postmark(key, Text::exact(&stream)?)))
            }
            Kind::Ses => {
                let secret = self.key(problems)?;
                let session =
                    self.session_token.take().and_then(|value| api_key(&value, SESSION_TOKEN, problems));
                let region = self
                    .region
                    .take()
                    .or_else(|| missing("MAIL.region", "the region, such as \"eu-central-1\"", problems))?;
                let key_id =
                    self.key_id.take().or_else(|| missing("MAIL.key_id", "the access key's id", problems))?;
                let key_id = api_key(&Value::String(key_id), "MAIL.key_id", problems)?;
                Some(self.service(Service::ses(region, key_id, secret, session)))
            }
            Kind::Binding => {
                let name = self.binding.take().unwrap_or_else(|| "MAILER".to_owned());
                Text::exact(&name).map(Transport::Binding)
            }
            Kind::Mailbox if site.is_none_or(Site::is_local) => Some(Transport::Mailbox),
            Kind::Mailbox => {
                let allowed =
                    "another transport: the mailbox of development is for PUBLIC_ORIGIN on this machine only";
                problems.note("MAIL.transport", "\"mailbox\"", allowed);
                None
            }
        }
    }

    fn smtp(&mut self, from: Option<&Mailbox>, problems: &mut Problems) -> Option<SmtpSettings> {
        let server = self
            .server
            .take()
            .or_else(|| missing("MAIL.server", "the mail server, such as \"smtp.example\"", problems))?;
        let security =
            self.security.take().unwrap_or_else(|| Security::of_port(server.port().unwrap_or(587)));
        let password = self.secret.take();
        let credentials = match (self.user.take(), password) {
            (None, None) => None,
            (Some(user), Some(Value::String(password))) => {
                let made = Password::parse(&password).and_then(|password| Credentials::new(&user, password));
                match made {
                    Ok(credentials) => Some(credentials),
                    Err(error) => return missing(SECRET, &error.to_string(), problems),
                }
            }
            (Some(_), _) => {
                return missing(
                    SECRET,
                    "the password of MAIL.user: `wrangler secret put MAIL_SECRET`",
                    problems,
                );
            }
            (None, Some(_)) => {
                return missing("MAIL.user", "the user that MAIL_SECRET is the password of", problems);
            }
        };
        let Ok(client) = HostName::parse(from?.address.domain()) else {
            let allowed = "with \"smtp\", a domain in ASCII: in other letters, its \"xn--\" form";
            return missing("MAIL.from", allowed, problems);
        };
        match SmtpSettings::new(server, security, credentials, client) {
            Ok(settings) => Some(settings),
            Err(error) => {
                problems.note("MAIL", "these settings for \"smtp\"", error);
                None
            }
        }
    }

    fn service(&mut self, service: Service) -> Transport {
        Transport::Service(match self.endpoint.take() {
            Some(endpoint) => service.at(endpoint),
            None => service,
        })
    }

    fn key(&mut self, problems: &mut Problems) -> Option<ApiKey> {
        match self.secret.take() {
            Some(value) => api_key(&value, SECRET, problems),
            None => {
                missing(SECRET, "the key of the mail service: `wrangler secret put MAIL_SECRET`", problems)
            }
        }
    }

    /// What no part of the transport has asked for.
    fn leftover(self, problems: &mut Problems) {
        let keys = [
            ("server", self.server.is_some()),
            ("security", self.security.is_some()),
            ("user", self.user.is_some()),
            ("endpoint", self.endpoint.is_some()),
            ("stream", self.stream.is_some()),
            ("region", self.region.is_some()),
            ("key_id", self.key_id.is_some()),
            ("binding", self.binding.is_some()),
        ];
        if problems.is_empty() {
            for (key, _) in keys.iter().filter(|(_, left)| *left) {
                problems.note(
                    &format!("MAIL.{key}"),
                    "a key of another transport",
                    "none, with this MAIL.transport",
                );
            }
            superfluous(self.secret, SECRET, problems);
            superfluous(self.session_token, SESSION_TOKEN, problems);
        }
    }
}

fn missing<T>(path: &str, allowed: &str, problems: &mut Problems) -> Option<T> {
    problems.note(path, "nothing that will do", allowed);
    None
}

fn api_key(value: &Value, path: &str, problems: &mut Problems) -> Option<ApiKey> {
    match value.as_str().map(ApiKey::parse) {
        Some(Ok(key)) => Some(key),
        Some(Err(error)) => missing(path, &error.to_string(), problems),
        None => missing(path, "a text", problems),
    }
}
