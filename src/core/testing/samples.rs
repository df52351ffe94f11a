//! Every page and every mail in every state, as tests and the gallery show them.

use crate::address::AddressError;
use crate::base::{Id, Timestamp};
use crate::brand::Brand;
use crate::http::return_path::ReturnPath;
use crate::i18n::{Catalogue, Language};
use crate::letters::{Change, Content, Letterhead};
use crate::mail::{MailAddress, Mailbox, Message};
use crate::pages::{
    AccountNotice, AccountPage, AskAddress, Asking, ByCode, ChallengePage, CodeNotice, CodePage, CodePurpose,
    EmailSignIn, FieldError, Frame, InAppNotice, LastSeen, Notice, Offer, OutsidePage, Page, PasswordPage,
    PasswordWhy, ProviderLink, SessionRow, SessionsPage, SignInPage, SignInRow, SignInsNotice, SignInsPage,
    Style, Turn, WaitingPage,
};
use crate::password::PasswordError;
use crate::refusal::Refusal;
use std::rc::Rc;

/// A page in one state.
pub struct Sample {
    /// What it is and what has happened, such as `sign_in Email(Empty)`.
    pub name: String,
    /// The page.
    pub page: Page,
}

/// What stands on the pages from outside.
#[derive(Clone, Copy)]
pub struct Values<'v> {
    /// A customer's name.
    pub name: &'v str,
    /// Their e-mail address, as they typed it.
    pub address: &'v str,
    /// The name of a provider.
    pub provider: &'v str,
    /// A device, as its browser calls itself.
    pub device: &'v str,
}

impl<'v> Values<'v> {
    /// As they are in life.
    pub const LIFELIKE: Values<'static> = Values {
        name: "Zoë Papadopoulou",
        address: "zoe@shop.example",
        provider: "Google",
        device: "Chrome on Windows",
    };

    /// The same everywhere, to find it again.
    pub const fn all(value: &'v str) -> Self {
        Self { name: value, address: value, provider: value, device: value }
    }
}

/// What pages need beside their content, in one language. `languages` are on offer.
pub fn frame<'f>(
    brand: &'f Brand,
    style: &'f Style,
    language: Language,
    languages: &'f [Language],
) -> Frame<'f> {
    Frame {
        brand,
        style,
        prefix: "/auth/",
        words: Rc::new(Catalogue::of(language)),
        languages,
        carries_language: false,
        here: "/auth/login?return=%2Fmembers".to_owned(),
    }
}

/// Every page in every state.
pub fn pages(frame: &Frame<'_>, values: Values<'_>) -> Vec<Sample> {
    let mut all = Samples { frame, values, home: ReturnPath::home(), samples: Vec::new() };
    all.signing_in();
    all.codes();
    all.passwords();
    all.accounts();
    all.others();
    all.samples
}

struct Samples<'s> {
    frame: &'s Frame<'s>,
    values: Values<'s>,
    home: ReturnPath,
    samples: Vec<Sample>,
}

impl Samples<'_> {
    fn add(&mut self, name: impl Into<String>, page: Page) {
        self.samples.push(Sample { name: name.into(), page });
    }

    fn signing_in(&mut self) {
        let (frame, values, home) = (self.frame, self.values, self.home.clone());
        let of_address = AddressError::ALL.iter().map(|error| FieldError::Email(*error));
        let suggested = FieldError::EmailSuggest { suggestion: values.address.to_owned() };
        let errors: Vec<_> = std::iter::once(None).chain(of_address.chain([suggested]).map(Some)).collect();
        let sign_in = |providers: &[&str], error, notice| {
            let link = |name: &&str| ProviderLink::new(frame, name, "demo", &home);
            let providers = Offer { first: providers.iter().map(link).collect(), ..Offer::default() };
            let email = EmailSignIn { password: true, code: true, typed: values.address, error };
            Page::sign_in(frame, SignInPage { return_to: &home, notice, providers, email: Some(email) })
        };
        for error in errors.iter().cloned().chain([Some(FieldError::WrongPair), Some(FieldError::Missing)]) {
            self.add(format!("sign_in {}", named(&error)), sign_in(&[values.provider, "Apple"], error, None));
        }
        let notices = [
            Notice::Interrupted,
            Notice::Declined { provider: values.provider },
            Notice::ProviderTrouble { provider: values.provider },
            Notice::OurTrouble,
        ];
        for notice in notices {
            let name = format!("sign_in {notice:?}");
            self.add(name.split(" {").next().unwrap_or(&name), sign_in(&["Google"], None, Some(notice)));
        }
        let links = vec![ProviderLink::new(frame, values.provider, "demo", &home)];
        let more = links.iter().cloned().map(|link| link.unwell(frame, true)).collect();
        let in_app = Some(InAppNotice { app: "Instagram", href: "intent://x".to_owned() });
        let providers = Offer { first: links, more, in_app };
        let page = SignInPage { return_to: &home, notice: None, providers, email: None };
        self.add("sign_in providers", Page::sign_in(frame, page));
        for purpose in [Asking::Register, Asking::Recover] {
            for error in &errors {
                let page =
                    AskAddress { purpose, return_to: &home, typed: values.address, error: error.clone() };
                self.add(format!("{purpose:?} {}", named(error)), Page::ask_address(frame, &page));
            }
        }
    }

    fn codes(&mut self) {
        let (frame, values, home) = (self.frame, self.values, self.home.clone());
        let purposes = [
            CodePurpose::Register,
            CodePurpose::SignIn,
            CodePurpose::Recover,
            CodePurpose::Link { provider: values.provider },
        ];
        let notices = [
            None,
            Some(CodeNotice::Wrong),
            Some(CodeNotice::UsedUp),
            Some(CodeNotice::Format),
            Some(CodeNotice::Again),
        ];
        for purpose in purposes {
            for notice in notices {
                let code = CodePage {
                    purpose,
                    address: values.address,
                    flow: values.name,
                    code: "12345678",
                    notice,
                    minutes: 30,
                    return_to: &home,
                };
                let what = format!("{purpose:?}");
                let what = what.split(" {").next().unwrap_or(&what);
                self.add(format!("code {what} {}", named(&notice)), Page::code(frame, &code));
            }
        }
        self.add("code elsewhere", Page::code_elsewhere(frame, "12345678", &home));
    }

    fn passwords(&mut self) {
        let (frame, values, home) = (self.frame, self.values, self.home.clone());
        let errors = PasswordError::ALL.iter().map(|error| FieldError::Password(*error));
        let errors: Vec<_> =
            errors.chain([FieldError::CurrentWrong, FieldError::Missing]).map(Some).collect();
        for why in [
            PasswordWhy::New,
            PasswordWhy::Recover,
            PasswordWhy::Change,
            PasswordWhy::Common,
            PasswordWhy::Breached,
        ] {
            for error in errors.iter().cloned().chain([None]) {
                let needs_current = why == PasswordWhy::Change;
                let page = PasswordPage {
                    email: values.address,
                    why,
                    needs_current,
                    skip: Some(&home),
                    return_to: &home,
                    error: error.clone().filter(|error| needs_current || *error != FieldError::CurrentWrong),
                };
                self.add(format!("password {why:?} {}", named(&error)), Page::choose_password(frame, &page));
            }
        }
    }

    fn accounts(&mut self) {
        let (frame, values) = (self.frame, self.values);
        let notices = [
            None,
            Some(AccountNotice::PasswordChanged),
            Some(AccountNotice::SessionEnded),
            Some(AccountNotice::OthersEnded),
        ];
        for (has_password, notice) in [true, false].into_iter().zip(notices.into_iter().rev().cycle()) {
            let page = AccountPage {
                email: Some(values.address),
                name: Some(values.name),
                has_password,
                passwords: true,
                has_providers: true,
                sign_ins: &[values.provider, "Apple"],
                sessions: 2,
                notice,
            };
            self.add(format!("account {has_password}"), Page::account(frame, &page));
        }
        let notices_of_ways = [
            None,
            Some(SignInsNotice::Added),
            Some(SignInsNotice::Removed),
            Some(SignInsNotice::Taken),
            Some(SignInsNotice::Kept),
        ];
        for notice in notices_of_ways {
            let key = Some("abc".to_owned());
            let mut has =
                vec![SignInRow { label: None, key: None }, SignInRow { label: Some(values.provider), key }];
            if notice == Some(SignInsNotice::Kept) {
                has.truncate(1);
            }
            let page = SignInsPage { has, others: vec![("google", "Google")], notice };
            self.add(format!("sign_ins {}", named(&notice)), Page::sign_ins(frame, &page));
        }
        self.add("signing_out", Page::signing_out(frame, "https://id.example/logout?x=1"));
        self.add(
            "to_provider",
            Page::to_provider(frame, values.provider, "https://id.example/authorize?x=1"),
        );
        let home = self.home.clone();
        let page = OutsidePage {
            provider: values.provider,
            app: "Instagram",
            href: "intent://x".to_owned(),
            url: "https://shop.example/auth/with/google".to_owned(),
            return_to: &home,
        };
        self.add("outside", Page::outside(frame, page));
        let row = |id, device, country, last_seen, began, current| SessionRow {
            id,
            device,
            country,
            last_seen,
            began,
            current,
        };
        let rows = [
            row(values.name, "Firefox on Linux", Some("DE"), LastSeen::Now, LastSeen::Days(2), true),
            row("b", "", None, LastSeen::Hours(1), LastSeen::Minutes(59), false),
            row("c", values.device, Some("BR"), LastSeen::Minutes(11), LastSeen::Hours(5), false),
            row("d", "Safari on iPhone", Some("JP"), LastSeen::Days(21), LastSeen::Now, false),
        ];
        for notice in notices {
            let page = SessionsPage { sessions: &rows, notice };
            self.add(format!("sessions {}", named(&notice)), Page::sessions(frame, &page));
        }
        let page = SessionsPage { sessions: &rows[..1], notice: None };
        self.add("sessions one", Page::sessions(frame, &page));
    }

    fn others(&mut self) {
        let (frame, values) = (self.frame, self.values);
        self.add("sign_out", Page::sign_out(frame, Some(values.name)));
        self.add("sign_out nameless", Page::sign_out(frame, None));
        self.add("signed_out", Page::signed_out(frame, None));
        self.add("signed_out OnlyHere", Page::signed_out(frame, Some(Notice::OnlyHere)));
        for refusal in Refusal::ALL {
            self.add(format!("refusal {}", refusal.code()), Page::refusal(frame, *refusal));
        }
        for (name, seconds) in [("second", 1), ("seconds", 42), ("minutes", 200), ("hours", 8_000)] {
            self.add(format!("too_many {name}"), Page::too_many(frame, seconds, None));
        }
        let home = self.home.clone();
        let by_code = ByCode { email: values.address, return_to: &home, page: "login" };
        self.add("too_many by code", Page::too_many(frame, 200, Some(by_code)));
        for is_again in [false, true] {
            let page = ChallengePage {
                by_code,
                challenge: "abc",
                bits: 17,
                offers_codes: true,
                is_again,
                widget: None,
            };
            self.add(format!("challenge {is_again}"), Page::challenge(frame, &page));
        }
        self.add("disown", Page::disown(frame, "abc"));
        self.add("disown stale", Page::disown_stale(frame));
        let waiting = [
            ("soon", Some(3), Turn::Soon),
            ("minutes", Some(12_345), Turn::Minutes(17)),
            ("hours", Some(212_345), Turn::Minutes(317)),
            ("opens", None, Turn::Opens(1)),
            ("unknown", None, Turn::Unknown),
        ];
        for (name, place, turn) in waiting {
            let (page, is_guest) = (self.home.clone(), place.is_some());
            let at_most = place.map(|place| u64::from(place / 100));
            let page = WaitingPage { place, turn, at_most, look_again: 20, page, is_guest };
            self.add(format!("waiting {name}"), Page::waiting(frame, &page));
        }
    }
}

/// `Email(Empty)`, without what was typed.
fn named(state: &Option<impl std::fmt::Debug>) -> String {
    let name = state.as_ref().map_or_else(|| "empty".to_owned(), |state| format!("{state:?}"));
    name.split(" {").next().unwrap_or_default().to_owned()
}

/// What the mails are that `letters` writes.
pub const LETTERS: [&str; 12] = [
    "verify",
    "already_registered",
    "sign_in",
    "no_account",
    "recover",
    "link",
    "password_set",
    "password_changed",
    "sign_in_linked",
    "sign_in_added",
    "new_sign_in",
    "new_sign_in_unknown",
];

/// Every mail in one language. `provider` is the name of one.
pub fn letters(brand: &Brand, language: Language, provider: &str) -> Vec<Message> {
    let (code, link) = ("12345678", "https://shop.example/auth/verify?flow=abc&code=12345678");
    let recover = "https://shop.example/auth/recover?return=%2F";
    let disown = "https://shop.example/auth/disown?token=abc";
    let notice = |change, is_known: bool| Content::Notice {
        change,
        at: SENT,
        device: Some("Firefox on Linux").filter(|_| is_known),
        country: Some("DE").filter(|_| is_known),
        link: Some(disown),
    };
    let contents: [Content<'_>; LETTERS.len()] = [
        Content::Verify { code, link },
        Content::AlreadyRegistered { code, link, recover },
        Content::SignIn { code, link },
        Content::NoAccount { code, link },
        Content::Recover { code, link },
        Content::Link { provider, code, link },
        notice(Change::PasswordSet, true),
        notice(Change::PasswordChanged, false),
        notice(Change::SignInLinked { provider }, true),
        notice(Change::SignInAdded { provider }, true),
        notice(Change::NewSignIn, true),
        notice(Change::NewSignIn, false),
    ];
    let address = |text| MailAddress::parse(text).ok();
    let (Some(from), Some(to)) = (address("hello@shop.example"), address("ada@shop.example")) else {
        return Vec::new();
    };
    let letterhead = Letterhead { brand: brand.clone(), from: Mailbox::bare(from) };
    let words = Catalogue::of(language);
    let account = "https://shop.example/auth/account";
    let write = |content| letterhead.write(&words, Id::from_bytes([7; 16]), to.clone(), content, 30, account);
    contents.iter().map(write).collect()
}

/// When sample mails are sent.
pub const SENT: Timestamp = Timestamp::from_secs(1_800_000_000);
