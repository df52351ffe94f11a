//! Signing in with an e-mail address: by password, or by asking for a code.
//!
//! Nothing here says whether an address has an account. Every address has an `Account` object that is asked the same
//! way, answers that could tell are held until the same moment, and the truth goes by mail.

use super::sign_in::Said;
use super::{Answer, Gateway, Head, Visitor};
use crate::address::EmailAddress;
use crate::base::{AccountId, FlowId, Id};
use crate::crypto::Purpose;
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::login::{BrowserId, EmailFlow, EmailFlowStart, LoginState, MustLink, SignedIn};
use crate::pages::{AskAddress, Asking, FieldError, Notice, Page};
use crate::ports::{Platform, Unreachable};
use crate::refusal::Refusal;
use crate::wire::{
    AccountReply, AccountRequest, CodePurpose, IdentifierName, IdentifierRequest, Linking, SendCode, Typed,
};

impl Gateway {
    /// `POST login`: with the password, or for a code.
    pub(super) async fn sign_in_by_email(&self, platform: &impl Platform, head: &Head) -> Answer {
        let (Some(form), Some(offered)) = (self.form(head), &self.config().email) else {
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
        let by_code = offered.code && (!offered.password || form.get("how").as_deref() == Some("code"));
        if by_code {
            return self.send_code(platform, head, CodePurpose::SignIn, address, return_to).await;
        }
        if password.is_empty() {
            return wrong(FieldError::Missing, &typed);
        }
        match self.sign_in_with(platform, head, &address, Typed(password.into_owned())).await {
            Ok(Tried::Welcome(cookie)) => {
                self.onward(head, &return_to, "signed_in").with_cookie(Some(cookie))
            }
            Ok(Tried::Disabled) => self.disabled(),
            Ok(Tried::Wrong) => wrong(FieldError::WrongPair, &typed).with_detail("password_wrong").held(),
            Err(Unreachable) => {
                let trouble = Some(Notice::OurTrouble);
                let refusal = Refusal::AccountUnavailable;
                self.sign_in_page_for(
                    platform,
                    head,
                    &return_to,
                    Said { notice: trouble, typed: Some(&typed), error: None },
                    refusal.status(),
                    refusal.code(),
                )
                .with_retry(refusal)
                .held()
            }
        }
    }

    async fn sign_in_with(
        &self,
        platform: &impl Platform,
        head: &Head,
        address: &EmailAddress,
        password: Typed,
    ) -> Result<Tried, Unreachable> {
        let name = IdentifierName::of_address(address);
        let owner = platform.identifier(&name, IdentifierRequest::Owner).await?;
        // Where there is no account another object does the same work: one that has no rows, and gets none.
        let account = owner.unwrap_or_else(|| self.decoy(address));
        let visitor = self.visitor(platform, head);
        let identified = self.identified(platform, head).await;
        let visit = self.visit(head, visitor.browser, identified.session.as_ref());
        let flow = FlowId::random(&mut platform.entropy());
        let opening = visit.opening(platform, flow, account);
        let request = AccountRequest::PasswordSignIn { password, opening };
        match platform.account(account, &request).await? {
            AccountReply::Live { record, profile } => {
                visit.leave_others(platform, account).await;
                let signed_in = SignedIn { account, record: *record, profile };
                Ok(Tried::Welcome(self.welcome(platform, signed_in, &visit)))
            }
            AccountReply::Disabled => Ok(Tried::Disabled),
            AccountReply::Busy => Err(Unreachable),
            _ => Ok(Tried::Wrong),
        }
    }

    fn decoy(&self, address: &EmailAddress) -> AccountId {
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
        self.ask_address(asking, &return_to, "", None, 200, reason).with_cookie(visitor.set_cookie)
    }

    fn ask_address(
        &self,
        asking: Asking,
        return_to: &ReturnPath,
        typed: &str,
        error: Option<FieldError>,
        status: u16,
        reason: &'static str,
    ) -> Answer {
        let prefix = &self.config().prefix;
        let page = AskAddress { prefix, purpose: asking, return_to, typed, error };
        Answer::page(status, &Page::ask_address(&self.config().brand, &page), reason)
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
                self.send_code(platform, head, purpose, address, return_to).await
            }
            Err((error, typed)) => {
                let refusal = Refusal::Unprocessable;
                self.ask_address(asking, &return_to, &typed, Some(error), refusal.status(), refusal.code())
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
    ) -> Answer {
        let Visitor { browser, set_cookie } = self.visitor(platform, head);
        let name = IdentifierName::of_address(&address);
        let candidate = AccountId::random(&mut platform.entropy());
        let answer = match platform.claim(&name, candidate).await {
            Ok(account) => {
                let start = EmailFlowStart { purpose, account, address, browser, return_to, provider: None };
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
        let keyring = &self.config().keyring;
        let (flow, sealed) = EmailFlow::begin(keyring, &mut platform.entropy(), start, platform.now());
        let page = format!("{}verify?flow={sealed}", self.config().prefix);
        match self.post_code(platform, head, &flow, &sealed, linking).await {
            Ok(()) => Answer::see_other(format!("{}{page}", self.site_of(head)), "code_sent"),
            Err(Unreachable) => {
                self.mail_trouble(platform, head, flow.return_to(), flow.address().deliverable())
            }
        }
    }

    /// Has the account send a code.
    pub(super) async fn post_code(
        &self,
        platform: &impl Platform,
        head: &Head,
        flow: &EmailFlow,
        sealed: &str,
        linking: Option<Box<Linking>>,
    ) -> Result<(), Unreachable> {
        let base = format!("{}{}", self.site_of(head), self.config().prefix);
        let return_to = encode_component(flow.return_to().as_str());
        let request = AccountRequest::SendCode(Box::new(SendCode {
            purpose: flow.purpose(),
            address: flow.address().clone(),
            link: format!("{base}verify?flow={sealed}&code="),
            recover: format!("{base}recover?return={return_to}"),
            linking,
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
        let notice = Some(Notice::OurTrouble);
        self.sign_in_page_for(
            platform,
            head,
            return_to,
            Said { notice, typed: Some(typed), error: None },
            refusal.status(),
            refusal.code(),
        )
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
        let said = Said { notice: None, typed: Some(typed), error };
        self.sign_in_page_for(platform, head, return_to, said, status, reason)
    }

    /// The operator has closed the account, and whoever asks has proven that it is theirs.
    pub(super) fn disabled(&self) -> Answer {
        let refusal = Refusal::AccountDisabled;
        Answer::page(
            refusal.status(),
            &Page::disabled(&self.config().brand, &self.config().prefix),
            refusal.code(),
        )
    }
}

/// What a password has come to.
enum Tried {
    /// It was right; this is the cookie.
    Welcome(String),
    /// It was right, and the account is closed.
    Disabled,
    /// It was not.
    Wrong,
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
