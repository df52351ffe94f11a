//! What the journeys with an e-mail address have in common: the forms, as a customer fills them in, and the letters.
#![allow(dead_code, reason = "each test binary uses some of it")]
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use crate::journey::Shop;
use vestibule_core::http::percent::encode_component;
use vestibule_core::mail::{Kind, Message};
use vestibule_core::testing::{Browser, Reply, SITE, run};

/// The address of most customers here.
pub const ADA: &str = "ada@shop.example";
/// Their password.
pub const PASSWORD: &str = "correct horse battery";

/// A letter that arrived.
pub struct Letter(Message);

impl std::ops::Deref for Letter {
    type Target = Message;

    fn deref(&self) -> &Message {
        &self.0
    }
}

impl From<Message> for Letter {
    fn from(message: Message) -> Self {
        Self(message)
    }
}

impl Letter {
    /// The code as the letter shows it, for people.
    pub fn shown(&self) -> String {
        self.any_shown().unwrap_or_else(|| panic!("a code in: {}", self.text)).to_owned()
    }

    fn any_shown(&self) -> Option<&str> {
        self.text.lines().find_map(|line| line.strip_prefix("    "))
    }

    /// The digits of the code, if there is one.
    pub fn any_code(&self) -> Option<String> {
        Some(self.any_shown()?.replace(' ', ""))
    }

    /// The digits of the code.
    pub fn code(&self) -> String {
        self.shown().replace(' ', "")
    }

    /// The path of the page with the code filled in, if there is one.
    pub fn verify_link(&self) -> Option<String> {
        let verify = format!("{SITE}/auth/verify?");
        let url = self.text.lines().find(|line| line.starts_with(&verify))?;
        Some(url.strip_prefix(SITE)?.to_owned())
    }

    /// The path of the page with the code filled in.
    pub fn link(&self) -> String {
        self.verify_link().expect("a link")
    }

    /// A code that is not this one.
    pub fn another(&self) -> &'static str {
        if self.code() == "00000000" { "00000001" } else { "00000000" }
    }
}

/// A shop whose customers have e-mail addresses.
pub trait Letterbox {
    /// The form of the registration page.
    fn register(&self, browser: &Browser, address: &str, onward: &str) -> Reply;
    /// The form of the recovery page.
    fn recover(&self, browser: &Browser, address: &str, onward: &str) -> Reply;
    /// The sign-in form, by its button for a code.
    fn ask_sign_in_code(&self, browser: &Browser, address: &str, onward: &str) -> Reply;
    /// The sign-in form with a password, which leads on.
    fn sign_in_with(&self, browser: &Browser, address: &str, password: &str, onward: &str) -> Reply;
    /// The same, on the way to `/members`.
    fn try_password(&self, browser: &Browser, address: &str, password: &str) -> Reply;
    /// The form of the page that asks for a code.
    fn enter(&self, browser: &Browser, asked: &Reply, code: &str) -> Reply;
    /// The other button of that page.
    fn send_again(&self, browser: &Browser, asked: &Reply) -> Reply;
    /// The form of the page that asks for a new password.
    fn choose_password(&self, browser: &Browser, page: &Reply, password: &str) -> Reply;
    /// The browser of a customer who has registered with [`PASSWORD`].
    fn registered(&self, address: &str) -> Browser;
    /// The same with another password.
    fn registered_with(&self, address: &str, password: &str) -> Browser;
    /// The letters of a kind to an address.
    fn mails(&self, address: &str, kind: Kind) -> Vec<Letter>;
    /// The last letter to an address.
    fn last_mail(&self, address: &str) -> Letter;
    /// The last letter of all.
    fn latest_mail(&self) -> Letter;
}

impl Letterbox for Shop {
    fn register(&self, browser: &Browser, address: &str, onward: &str) -> Reply {
        submit(self, browser, &way("register", onward), &[("email", address)])
    }

    fn recover(&self, browser: &Browser, address: &str, onward: &str) -> Reply {
        submit(self, browser, &way("recover", onward), &[("email", address)])
    }

    fn ask_sign_in_code(&self, browser: &Browser, address: &str, onward: &str) -> Reply {
        submit(self, browser, &way("login", onward), &[("email", address), ("password", ""), ("how", "code")])
    }

    fn sign_in_with(&self, browser: &Browser, address: &str, password: &str, onward: &str) -> Reply {
        let fields = [("email", address), ("password", password), ("how", "password")];
        submit(self, browser, &way("login", onward), &fields)
    }

    fn try_password(&self, browser: &Browser, address: &str, password: &str) -> Reply {
        self.sign_in_with(browser, address, password, "/members")
    }

    fn enter(&self, browser: &Browser, asked: &Reply, code: &str) -> Reply {
        submit(self, browser, "/auth/verify", &[("flow", &flow(asked)), ("code", code)])
    }

    fn send_again(&self, browser: &Browser, asked: &Reply) -> Reply {
        submit(self, browser, "/auth/verify/again", &[("flow", &flow(asked))])
    }

    fn choose_password(&self, browser: &Browser, page: &Reply, password: &str) -> Reply {
        submit(self, browser, &action(page, "account/password"), &[("password", password)])
    }

    fn registered(&self, address: &str) -> Browser {
        self.registered_with(address, PASSWORD)
    }

    fn registered_with(&self, address: &str, password: &str) -> Browser {
        let browser = Browser::default();
        let asked = self.register(&browser, address, "/members");
        let page = self.enter(&browser, &asked, &self.latest_mail().code());
        let back = self.choose_password(&browser, &page, password);
        assert!(back.subject().is_some(), "{address}: {back:?}");
        browser
    }

    fn mails(&self, address: &str, kind: Kind) -> Vec<Letter> {
        let mails = self.world.mails_to(address).into_iter().filter(|mail| mail.kind == kind);
        mails.map(Letter).collect()
    }

    fn last_mail(&self, address: &str) -> Letter {
        Letter(self.world.mails_to(address).pop().unwrap_or_else(|| panic!("a mail to {address}")))
    }

    fn latest_mail(&self) -> Letter {
        use vestibule_core::ports::Platform;
        Letter(self.world.mailbox().pop().expect("a mail").1)
    }
}

/// A page of ours that leads on to `onward`.
fn way(page: &str, onward: &str) -> String {
    format!("/auth/{page}?return={}", encode_component(onward))
}

/// Sends a form, and lets the mails that come of it arrive.
pub fn submit(shop: &Shop, browser: &Browser, url: &str, fields: &[(&str, &str)]) -> Reply {
    let reply = run(browser.submit(&shop.world, &shop.isolate, url, fields));
    shop.world.ring(shop.isolate.gateway());
    reply
}

/// The action of the form of a page whose action has `part` in it.
pub fn action(page: &Reply, part: &str) -> String {
    let actions = page.body().split("action=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let action = actions.map(unescape).find(|action| action.contains(part));
    action.unwrap_or_else(|| panic!("a form for {part} on {}", page.body()))
}

/// The flow that the form of a page carries.
pub fn flow(page: &Reply) -> String {
    let rest = page.body().split("name=\"flow\" value=\"").nth(1);
    let flow = rest.and_then(|rest| rest.split('"').next());
    flow.unwrap_or_else(|| panic!("a flow on {}", page.body())).to_owned()
}

fn unescape(text: &str) -> String {
    text.replace("&#38;", "&").replace("&amp;", "&")
}
