//! Signing in with an e-mail address: by password, or by asking for a code.
//!
//! Nothing here says whether an address has an account. Every address has an `Account` object that is asked the same
//! way, answers that could tell are held until the same moment, and the truth goes by mail.

use super::limits::Passage;
use super::sign_in::Said;
use super::{Answer, Gateway, Head, Visitor};
use crate::address::EmailAddress;
use crate::base::{AccountId, FlowId, Id, Text};
use crate::config::EmailSettings;
use crate::crypto::Purpose;
use crate::http::Form;
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::i18n::Language;
use crate::limit::{Client, Keys, client};
use crate::login::{BrowserId, EmailFlow, EmailFlowStart, LoginState, MustLink, SignedIn};
use crate::pages::{AskAddress, Asking, ByCode, FieldError, Frame, Notice, Page};
use crate::ports::{Platform, Unreachable};
use crate::refusal::Refusal;
use crate::wire::{
    AccountReply, AccountRequest, Attempt, CodeAsker, CodePurpose, IdentifierName, IdentifierRequest,
    Linking, SendCode, Solved, Typed,
};

impl Gateway {
    /// `POST login`: with the password, or for a code.
    pub(super) async fn sign_in_by_email(
        &self,
        platform: &impl Platform,
        head: &Head,
        passage: &Passage,
    ) -> Answer {
        let (Some(form), Some(_)) = (self.form(head), &self.config().email) else {
            return self.refuse(head, Refusal::BadRequest, None);
        };
        let return_to = self.return_path(head);
        let typed = form.get("email").unwrap_or_default();
        let wrong = |error, typed: &str| {
            self.sign_in_form(platform, head, &return_to, typed, Some(error), Refusal::Unprocessable.code())
        };
        if form.is_duplicated("email") || form.is_duplicated("password") || form.is_duplicated("how") {
            return self.refuse(head, Refusal::BadRequest, None);
        }
        let address = match read_address(&typed) {
            Ok(address) => address,
            Err((error, typed)) => return wrong(error, &typed),
        };
        let password = form.get("password").unwrap_or_default();
        if self.asks_for_code(&form) {
            return self.send_code(platform, head, CodePurpose::SignIn, address, return_to, None).await;
        }
        if password.is_empty() {
            return wrong(FieldError::Missing, &typed);
        }
        let proof = self.proof(platform, head, &form, &address).await;
        let (typed_password, solved) = (Typed(password.as_ref().to_owned()), proof.solved.clone());
        match self.sign_in_with(platform, head, &address, typed_password, solved).await {
            Ok(Tried::Welcome { cookie, browser_cookie, weak }) => {
                let is_out = !weak && self.is_breached(platform, &password).await;
                let answer = match (weak, is_out) {
                    (false, false) => self.onward(head, &return_to, "signed_in"),
                    _ => self.to_another_password(head, &return_to, is_out),
                };
                answer.with_cookie(browser_cookie).with_cookie(Some(cookie))
            }
            Ok(Tried::Disabled) => self.disabled(&self.frame(head)),
            Ok(Tried::MustProve) => {
                let answer =
                    self.send_code(platform, head, CodePurpose::SignIn, address, return_to, None).await;
                answer.with_detail("password_must_prove")
            }
            Ok(Tried::Challenge { bits }) => {
                let email = address.display();
                let by_code = self.by_code(&email, &return_to);
                self.challenge(platform, head, by_code, &address, bits, &proof).held()
            }
            Ok(Tried::SlowDown { millis }) => {
                self.give_back(platform, passage).await;
                let email = address.display();
                self.account_slows_down(head, millis, self.by_code(&email, &return_to)).held()
            }
            Ok(Tried::Wrong { is_stranger }) => {
                if is_stranger {
                    self.count_failure(platform, head).await;
                }
                wrong(FieldError::WrongPair, &typed).with_detail("password_wrong").held()
            }
            Err(Unreachable) => self.mail_trouble(platform, head, &return_to, &typed).held(),
        }
    }

    async fn sign_in_with(
        &self,
        platform: &impl Platform,
        head: &Head,
        address: &EmailAddress,
        password: Typed,
        solved: Option<Solved>,
    ) -> Result<Tried, Unreachable> {
        let under_attack = self.is_under_attack(platform, head).await;
        let name = IdentifierName::of_address(address);
        let owner = platform.identifier(&name, IdentifierRequest::Owner).await?;
        // Where there is no account another object does the same work, and counts the same tries.
        let account = owner.unwrap_or_else(|| self.decoy(address));
        let visitor = self.visitor(platform, head);
        let identified = self.identified(platform, head).await;
        let language = self.language(head, None).language;
        let visit = self.visit(head, visitor.browser, identified.session.as_ref(), language);
        let flow = FlowId::random(&mut platform.entropy());
        let opening = visit.opening(platform, flow, account);
        let mut attempt = Attempt { solved, under_attack, decoy: owner.is_none() };
        let mut asked = account;
        let reply = loop {
            let (password, opening) = (password.clone(), Box::new(opening.clone()));
            let request = AccountRequest::PasswordSignIn { password, opening, attempt: attempt.clone() };
            match platform.account(asked, &request).await? {
                // A code is out for the address, and nobody has proven it: the tries go on where they were counted before.
                AccountReply::Gone if !attempt.decoy => {
                    attempt.decoy = true;
                    asked = self.decoy(address);
                }
                reply => break reply,
            }
        };
        let weak = matches!(reply, AccountReply::Weak { .. });
        match reply {
            AccountReply::Live { record, profile } | AccountReply::Weak { record, profile } => {
                visit.leave_others(platform, account).await;
                let signed_in = SignedIn { account, record: *record, profile };
                let cookie = self.welcome(platform, signed_in, &visit);
                Ok(Tried::Welcome { cookie, browser_cookie: visitor.set_cookie, weak })
            }
            AccountReply::MustProve => Ok(Tried::MustProve),
            AccountReply::Challenge { bits } => Ok(Tried::Challenge { bits }),
            AccountReply::SlowDown { millis } => Ok(Tried::SlowDown { millis }),
            AccountReply::Disabled => Ok(Tried::Disabled),
            AccountReply::Busy => Err(Unreachable),
            AccountReply::StrangerWrong => Ok(Tried::Wrong { is_stranger: true }),
            _ => Ok(Tried::Wrong { is_stranger: false }),
        }
    }

    /// The way past a limit on passwords: a code to sign in with, or, where there is none, for another password.
    pub(super) fn by_code<'a>(&self, email: &'a str, return_to: &'a ReturnPath) -> ByCode<'a> {
        let signs_in = self.config().email.as_ref().is_some_and(|offered| offered.code);
        ByCode { email, return_to, page: if signs_in { "login" } else { "recover" } }
    }

    /// Whether a sign-in form asks for a code.
    pub(super) fn asks_for_code(&self, form: &Form<'_>) -> bool {
        let by_code = |offered: &EmailSettings| {
            offered.code && (!offered.password || form.get("how").as_deref() == Some("code"))
        };
        self.config().email.as_ref().is_some_and(by_code)
    }

    pub(super) fn decoy(&self, address: &EmailAddress) -> AccountId {
        let keyring = &self.config().keyring;
        let parts = [address.canonical().as_bytes()];
        let derived = keyring.derive(keyring.current_id(), Purpose::Decoy, &parts).unwrap_or_default();
        Id::from_bytes(derived.first_chunk().copied().unwrap_or_default())
    }

    /// `GET register` and `GET recover`: where to send the code.
    pub(super) async fn address_page(&self, platform: &impl Platform, head: &Head, asking: Asking) -> Answer {
        let visitor = self.visitor(platform, head);
        let return_to = self.return_path(head);
        let reason = match asking {
            Asking::Register => "register_page",
            Asking::Recover => "recover_page",
        };
        self.ask_address(head, asking, &return_to, "", None, 200, reason).with_cookie(visitor.set_cookie)
    }

    #[allow(clippy::too_many_arguments, reason = "all of them are what is on the page")]
    fn ask_address(
        &self,
        head: &Head,
        asking: Asking,
        return_to: &ReturnPath,
        typed: &str,
        error: Option<FieldError>,
        status: u16,
        reason: &'static str,
    ) -> Answer {
        let page = AskAddress { purpose: asking, return_to, typed, error };
        Answer::page(status, &Page::ask_address(&self.frame(head), &page), reason)
    }

    /// `POST register` and `POST recover`.
    pub(super) async fn ask_for_code(&self, platform: &impl Platform, head: &Head, asking: Asking) -> Answer {
        let Some(form) = self.form(head).filter(|form| !form.is_duplicated("email")) else {
            return self.refuse(head, Refusal::BadRequest, None);
        };
        let return_to = self.return_path(head);
        match read_address(&form.get("email").unwrap_or_default()) {
            Ok(address) => {
                let purpose = match asking {
                    Asking::Register => CodePurpose::Register,
                    Asking::Recover => CodePurpose::Recover,
                };
                self.send_code(platform, head, purpose, address, return_to, None).await
            }
            Err((error, typed)) => {
                let refusal = Refusal::Unprocessable;
                self.ask_address(
                    head,
                    asking,
                    &return_to,
                    &typed,
                    Some(error),
                    refusal.status(),
                    refusal.code(),
                )
            }
        }
    }

    /// Sends a code to an address, and leads to the page that asks for it.
    pub(super) async fn send_code(
        &self,
        platform: &impl Platform,
        head: &Head,
        purpose: CodePurpose,
        address: EmailAddress,
        return_to: ReturnPath,
        begun_in: Option<Language>,
    ) -> Answer {
        let Visitor { browser, set_cookie } = self.visitor(platform, head);
        let name = IdentifierName::of_address(&address);
        let candidate = AccountId::random(&mut platform.entropy());
        let answer = match platform.claim(&name, candidate).await {
            Ok(account) => {
                let language = self.language(head, begun_in).language;
                let provider = None;
                let start =
                    EmailFlowStart { purpose, account, address, browser, return_to, provider, language };
                self.begin_code(platform, head, start, None).await
            }
            Err(Unreachable) => self.mail_trouble(platform, head, &return_to, address.deliverable()),
        };
        answer.held().with_cookie(set_cookie)
    }

    /// Sends the owner of an account a code that lets a provider's sign-in in.
    pub(super) async fn send_link_code(
        &self,
        platform: &impl Platform,
        head: &Head,
        link: MustLink,
        state: &LoginState,
        browser: BrowserId,
    ) -> Answer {
        let start = EmailFlowStart {
            purpose: CodePurpose::Link,
            account: link.account,
            address: link.address,
            browser,
            return_to: state.return_to().clone(),
            provider: Some(link.linking.label.as_str().to_owned()),
            language: self.language(head, Some(state.language())).language,
        };
        self.begin_code(platform, head, start, Some(Box::new(link.linking))).await
    }

    async fn begin_code(
        &self,
        platform: &impl Platform,
        head: &Head,
        start: EmailFlowStart,
        linking: Option<Box<Linking>>,
    ) -> Answer {
        let (keyring, browser) = (&self.config().keyring, start.browser);
        let (flow, sealed) = EmailFlow::begin(keyring, &mut platform.entropy(), start, platform.now());
        let page = format!("{}verify?flow={sealed}", self.config().prefix);
        match self.post_code(platform, head, &flow, &sealed, browser, linking).await {
            Ok(()) => Answer::see_other(format!("{}{page}", self.site_of(head)), "code_sent"),
            Err(Unreachable) => {
                self.mail_trouble(platform, head, flow.return_to(), flow.address().deliverable())
            }
        }
    }

    /// Has the account send a code.
    async fn post_code(
        &self,
        platform: &impl Platform,
        head: &Head,
        flow: &EmailFlow,
        sealed: &str,
        browser: BrowserId,
        linking: Option<Box<Linking>>,
    ) -> Result<(), Unreachable> {
        let keys = Keys::new(&self.config().keyring, platform.now());
        let client = head.header(client::HEADER).and_then(Client::parse);
        let network = client.map(|client| keys.mails(&client, flow.address().canonical()));
        let asker =
            CodeAsker { browser: *browser.as_bytes(), network: network.as_deref().and_then(Text::exact) };
        let base = format!("{}{}", self.site_of(head), self.config().prefix);
        let return_to = encode_component(flow.return_to().as_str());
        let request = AccountRequest::SendCode(Box::new(SendCode {
            purpose: flow.purpose(),
            address: flow.address().clone(),
            link: format!("{base}verify?flow={sealed}&code="),
            recover: format!("{base}recover?return={return_to}"),
            language: Some(flow.language()),
            linking,
            asker: Some(asker),
        }));
        match platform.account(flow.account(), &request).await? {
            AccountReply::Sent => Ok(()),
            _ => Err(Unreachable),
        }
    }

    /// The sign-in page, when an object of ours does not answer. It looks the same for every address.
    fn mail_trouble(
        &self,
        platform: &impl Platform,
        head: &Head,
        return_to: &ReturnPath,
        typed: &str,
    ) -> Answer {
        let refusal = Refusal::AccountUnavailable;
        let said = Said { notice: Some(Notice::OurTrouble), typed: Some(typed), ..Said::default() };
        self.sign_in_page(platform, head, return_to, said, refusal.status(), refusal.code())
            .with_retry(refusal)
    }

    fn sign_in_form(
        &self,
        platform: &impl Platform,
        head: &Head,
        return_to: &ReturnPath,
        typed: &str,
        error: Option<FieldError>,
        reason: &'static str,
    ) -> Answer {
        let status = Refusal::Unprocessable.status();
        let said = Said { typed: Some(typed), error, ..Said::default() };
        self.sign_in_page(platform, head, return_to, said, status, reason)
    }

    /// The operator has closed the account, and whoever asks has proven that it is theirs.
    pub(super) fn disabled(&self, frame: &Frame<'_>) -> Answer {
        let refusal = Refusal::AccountDisabled;
        Answer::page(refusal.status(), &Page::refusal(frame, refusal), refusal.code())
    }
}

/// What a password has come to.
enum Tried {
    /// It was right; this is the cookie, that of a browser which had none, and whether another password should take the
    /// place of this one.
    Welcome { cookie: String, browser_cookie: Option<String>, weak: bool },
    /// It was right, and does not do without a code.
    MustProve,
    /// It was not compared: a proof of work is asked for.
    Challenge { bits: u8 },
    /// It was not compared: there were too many tries.
    SlowDown { millis: u64 },
    /// It was right, and the account is closed.
    Disabled,
    /// It was not, and the account knows the browser, or does not.
    Wrong { is_stranger: bool },
}

/// Reads a typed address. What is wrong comes with what the field is to hold: what was probably meant, or what was
/// typed.
fn read_address(typed: &str) -> Result<EmailAddress, (FieldError, String)> {
    EmailAddress::parse(typed).map_err(|error| match EmailAddress::suggest(typed) {
        Some(meant) => {
            let meant = meant.display();
            (FieldError::EmailSuggest { suggestion: meant.clone() }, meant)
        }
        None => (FieldError::Email(error), typed.chars().take(320).collect()),
    })
}
