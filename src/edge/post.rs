//! Handing a mail over, by whichever way the operator chose.

use crate::mailbox;
use crate::platform::{Worker, now};
use vestibule_core::base::{Text, Timestamp};
use vestibule_core::mail::http_api::Service;
use vestibule_core::mail::smtp::{Action, Event, Security, SmtpClient, SmtpSettings};
use vestibule_core::mail::{Delivery, Failure, Message, Reason, Transport};
use vestibule_core::ports::Platform;
use wasm_bindgen::prelude::*;
use worker::Env;

#[wasm_bindgen(module = "/src/edge/js/socket.js")]
extern "C" {
    /// See `js/socket.js`. Times are in milliseconds.
    type Connection;
    #[wasm_bindgen(constructor, catch)]
    fn new(hostname: &str, port: u16, security: &str) -> Result<Connection, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn opened(this: &Connection, timeout: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn read(this: &Connection, timeout: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn write(this: &Connection, bytes: js_sys::Uint8Array, timeout: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = startTls)]
    async fn start_tls(this: &Connection, timeout: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn close(this: &Connection, goodbye: js_sys::Uint8Array) -> Result<JsValue, JsValue>;
}

#[wasm_bindgen(module = "/src/edge/js/binding.js")]
extern "C" {
    /// See `js/binding.js`.
    #[wasm_bindgen(catch, js_name = sendByBinding)]
    async fn send_by_binding(binding: JsValue, mail: &str) -> Result<JsValue, JsValue>;
}

/// Hands a mail over that was written at `written`, and says what came of it.
pub async fn hand_over(env: &Env, transport: &Transport, message: &Message, written: Timestamp) -> Delivery {
    match transport {
        Transport::Smtp(settings) => over_smtp(settings, message, written).await,
        Transport::Service(service) => to_service(env, service, message, written).await,
        Transport::Binding(name) => by_binding(env, name, message).await,
        Transport::Mailbox => {
            mailbox::keep(message, now());
            Delivery::Delivered { id: None }
        }
    }
}

async fn over_smtp(settings: &SmtpSettings, message: &Message, written: Timestamp) -> Delivery {
    let security = match settings.security() {
        Security::ImplicitTls => "on",
        Security::StartTls => "starttls",
        Security::InsecureLocal => "off",
    };
    let Ok(connection) = Connection::new(settings.server(), settings.port(), security) else {
        return Delivery::Temporary(Failure::of(Reason::Connection));
    };
    let mut client = SmtpClient::new(settings, message, written);
    let mut deadline = until(&client);
    let mut happened = Happened::of(connection.opened(left(deadline)).await, Happened::Connected);
    loop {
        let action = client.step(happened.event());
        if action != Action::Read {
            deadline = until(&client);
        }
        happened = match action {
            Action::Read => Happened::of(connection.read(left(deadline)).await, Happened::Closed),
            Action::Send(bytes) => {
                let bytes = js_sys::Uint8Array::from(bytes.as_slice());
                match Happened::of(connection.write(bytes, left(deadline)).await, Happened::Written) {
                    Happened::Written => {
                        Happened::of(connection.read(left(deadline)).await, Happened::Closed)
                    }
                    failed => failed,
                }
            }
            Action::StartTls => Happened::of(connection.start_tls(left(deadline)).await, Happened::TlsReady),
            Action::Close { goodbye, delivery } => {
                let _whether_it_arrives = connection.close(js_sys::Uint8Array::from(goodbye)).await;
                return delivery;
            }
        };
    }
}

/// What a call on the connection has come to.
enum Happened {
    Connected,
    Written,
    TlsReady,
    Received(Vec<u8>),
    TimedOut,
    Closed,
}

impl Happened {
    /// Reads what a call returned; `done` is what it means that it returned nothing.
    fn of(returned: Result<JsValue, JsValue>, done: Self) -> Self {
        match returned {
            Ok(value) if value.is_undefined() => done,
            Ok(value) => match value.as_string().as_deref() {
                Some("timeout") => Self::TimedOut,
                Some(_) => Self::Closed,
                None => Self::Received(js_sys::Uint8Array::new(&value).to_vec()),
            },
            Err(_) => Self::Closed,
        }
    }

    fn event(&self) -> Event<'_> {
        match self {
            Self::Connected => Event::Connected,
            Self::TlsReady => Event::TlsReady,
            Self::Received(bytes) => Event::Received(bytes),
            Self::TimedOut => Event::TimedOut,
            Self::Written | Self::Closed => Event::Closed,
        }
    }
}

/// When the present step is over, in milliseconds since the epoch.
fn until(client: &SmtpClient<'_>) -> f64 {
    js_sys::Date::now() + (client.timeout().secs() * 1_000) as f64
}

fn left(deadline: f64) -> f64 {
    deadline - js_sys::Date::now()
}

async fn to_service(env: &Env, service: &Service, message: &Message, written: Timestamp) -> Delivery {
    let request = service.request(message, written, now());
    match Worker::new(env.clone()).exchange(request).await {
        Ok(answer) => service.outcome(answer.status, &answer.body),
        Err(error) => Service::no_answer(error),
    }
}

async fn by_binding(env: &Env, name: &Text<64>, message: &Message) -> Delivery {
    let binding = js_sys::Reflect::get(env, &JsValue::from_str(name.as_str())).unwrap_or(JsValue::UNDEFINED);
    let mail = serde_json::json!({
        "from": message.from.address.as_str(),
        "name": message.from.name.as_ref().map(|name| name.as_str()),
        "to": message.to.address.as_str(),
        "subject": message.subject.as_str(),
        "text": message.text,
        "html": message.html,
    });
    let Ok(answer) = send_by_binding(binding, &mail.to_string()).await else {
        return Delivery::Unknown(Failure::of(Reason::Timeout));
    };
    match answer.as_string() {
        None => {
            let id = js_sys::Array::from(&answer).get(0).as_string();
            Delivery::Delivered { id: id.as_deref().and_then(Text::clipped) }
        }
        Some(code) => outcome(&code),
    }
}

/// What an error of the binding means, by its code.
fn outcome(code: &str) -> Delivery {
    let temporary = |reason| Delivery::Temporary(Failure::of(reason));
    let permanent = |reason| Delivery::Permanent(Failure::of(reason));
    match code {
        "E_NO_BINDING" => temporary(Reason::Credentials),
        "E_SENDER_NOT_VERIFIED" | "E_SENDER_DOMAIN_NOT_AVAILABLE" => temporary(Reason::Sender),
        "E_RATE_LIMIT_EXCEEDED" | "E_DAILY_LIMIT_EXCEEDED" => temporary(Reason::RateLimited),
        "E_RECIPIENT_NOT_ALLOWED" | "E_RECIPIENT_SUPPRESSED" => permanent(Reason::Recipient),
        "E_CONTENT_TOO_LARGE" => permanent(Reason::TooLarge),
        code if code.starts_with("E_VALIDATION") || code.starts_with("E_HEADER") => {
            permanent(Reason::Refused)
        }
        _ => temporary(Reason::Unavailable),
    }
}
