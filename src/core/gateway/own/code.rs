//! The page that asks for the code of a mail, and taking the code.
//!
//! The link in a mail opens this page with the code filled in: looking at it, as scanners and previews do, uses nothing
//! up. Only the browser that asked for the mail gets the page. Any other is shown the code to type there: whoever is
//! sent somebody else's link is not signed in as somebody else by it.

use super::sign_in::Said;
use super::{Answer, Gateway, Head};
use crate::account::CODE_LIFETIME;
use crate::base::AccountId;
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::i18n::Language;
use crate::login::{BrowserId, EmailFlow, SignedIn};
use crate::pages::{CodeNotice, CodePage, CodePurpose as Shown, Frame, Notice, Page};
use crate::ports::{Platform, Unreachable};
use crate::refusal::Refusal;
use crate::wire::{
    AccountReply, AccountRequest, CodePurpose, EmailCode, IdentifierName, Identity, Next, Redeem,
};

impl Gateway {
    /// `GET verify`: the page.
    pub(super) async fn code_page(&self, platform: &impl Platform, head: &Head) -> Answer {
        let sealed = self.parameter(head, "flow").unwrap_or_default();
        let code = self.parameter(head, "code").as_deref().and_then(EmailCode::parse);
        let Some(flow) = self.flow(&sealed) else {
            return self.interrupted(platform, head, None, &ReturnPath::home());
        };
        if !flow.is_in_time(platform.now()) {
            return self.interrupted(platform, head, Some(&flow), flow.return_to());
        }
        if !flow.is_of(self.browser(head)) {
            let Some(code) = code else {
                return self.interrupted(platform, head, Some(&flow), flow.return_to());
            };
            let frame = self.frame_in(head, Some(flow.language()));
            let page = Page::code_elsewhere(&frame, code.reveal(), flow.return_to());
            return Answer::page(200, &page, "code_page_elsewhere");
        }
        let filled_in = code.as_ref().map_or("", |code| code.reveal());
        let again = self.parameter(head, "again").is_some();
        self.ask_code(head, &flow, &sealed, filled_in, again.then_some(CodeNotice::Again), 200, "code_page")
    }

    /// `POST verify`: the code.
    pub(super) async fn take_code(&self, platform: &impl Platform, head: &Head) -> Answer {
        let Some(form) = self.form(head).filter(|form| !form.is_duplicated("code")) else {
            return self.refuse(head, Refusal::BadRequest, None);
        };
        let sealed = form.get("flow").unwrap_or_default();
        let (flow, browser) = match self.own_flow(platform, head, &sealed) {
            Ok(own) => own,
            Err(answer) => return *answer,
        };
        let typed = form.get("code").unwrap_or_default();
        let wrong = |notice, typed: &str, reason| {
            let status = Refusal::Unprocessable.status();
            self.ask_code(head, &flow, &sealed, typed, Some(notice), status, reason)
        };
        let Some(code) = EmailCode::parse(&typed) else {
            let typed: String = typed.chars().take(32).collect();
            return wrong(CodeNotice::Format, &typed, "code_malformed");
        };
        let identified = self.identified(platform, head).await;
        let language = self.language(head, Some(flow.language())).language;
        let visit = self.visit(head, browser, identified.session.as_ref(), language);
        let account = flow.account();
        let request = AccountRequest::Redeem(Box::new(Redeem {
            purpose: flow.purpose(),
            address: flow.address().clone(),
            code,
            opening: visit.opening(platform, flow.flow(), account),
        }));
        match platform.account(account, &request).await {
            Ok(AccountReply::Redeemed { record, profile, next, linked }) => {
                if let Some(linked) = linked {
                    self.claim_linked(platform, account, &linked).await;
                }
                visit.leave_others(platform, account).await;
                let signed_in = SignedIn { account, record: *record, profile };
                let cookie = self.welcome(platform, signed_in, &visit);
                self.after_code(head, &flow, next).with_cookie(Some(cookie))
            }
            Ok(AccountReply::CodeWrong) => wrong(CodeNotice::Wrong, "", "code_wrong").held(),
            Ok(AccountReply::CodeVoid) => wrong(CodeNotice::UsedUp, "", "code_void").held(),
            Ok(AccountReply::Disabled) => self.disabled(&self.frame_in(head, Some(flow.language()))),
            Ok(_) | Err(Unreachable) => {
                self.unavailable(platform, head, Some(flow.language()), flow.return_to())
            }
        }
    }

    /// `POST verify/again`: another code, which voids the one before.
    pub(super) async fn code_again(&self, platform: &impl Platform, head: &Head) -> Answer {
        let Some(form) = self.form(head) else { return self.refuse(head, Refusal::BadRequest, None) };
        let sealed = form.get("flow").unwrap_or_default();
        let (flow, _) = match self.own_flow(platform, head, &sealed) {
            Ok(own) => own,
            Err(answer) => return *answer,
        };
        match flow.purpose() {
            // What waits to be let in is with the first code; the provider has to vouch for it once more.
            CodePurpose::Link => self.interrupted(platform, head, Some(&flow), flow.return_to()),
            purpose => {
                let (address, return_to) = (flow.address().clone(), flow.return_to().clone());
                let begun_in = Some(flow.language());
                let answer = self.send_code(platform, head, purpose, address, return_to, begun_in).await;
                match answer.header("location") {
                    Some(location) => {
                        Answer::see_other(format!("{location}&again=1"), "code_sent_again").held()
                    }
                    None => answer,
                }
            }
        }
    }

    /// The sign-in that was let in leads to this account from now on. When this cannot be said now, the next sign-in
    /// there asks for a code once more.
    async fn claim_linked(&self, platform: &impl Platform, account: AccountId, linked: &Identity) {
        let name = IdentifierName::of_subject(linked.issuer.as_str(), linked.subject.as_str());
        let _next_time = platform.claim(&name, account).await;
    }

    fn after_code(&self, head: &Head, flow: &EmailFlow, next: Next) -> Answer {
        let offers_passwords = self.config().email.as_ref().is_some_and(|email| email.password);
        let why = match next {
            Next::Begin if offers_passwords => "new",
            Next::ChoosePassword if offers_passwords => "recover",
            _ => return self.onward(head, flow.return_to(), "signed_in"),
        };
        let return_to = encode_component(flow.return_to().as_str());
        let (site, prefix) = (self.site_of(head), &self.config().prefix);
        let url = format!("{site}{prefix}account/password?why={why}&return={return_to}");
        Answer::see_other(url, "signed_in")
    }

    /// The flow of a form, if it is of this browser and not too old; else where the customer goes on.
    fn own_flow(
        &self,
        platform: &impl Platform,
        head: &Head,
        sealed: &str,
    ) -> Result<(EmailFlow, BrowserId), Box<Answer>> {
        let Some(flow) = self.flow(sealed) else {
            return Err(Box::new(self.interrupted(platform, head, None, &ReturnPath::home())));
        };
        match self.browser(head).filter(|browser| flow.is_of(Some(*browser))) {
            Some(browser) if flow.is_in_time(platform.now()) => Ok((flow, browser)),
            _ => Err(Box::new(self.interrupted(platform, head, Some(&flow), flow.return_to()))),
        }
    }

    fn flow(&self, sealed: &str) -> Option<EmailFlow> {
        EmailFlow::open(&self.config().keyring, sealed, &self.config().prefix).ok()
    }

    #[allow(clippy::too_many_arguments, reason = "all of them are what is on the page")]
    fn ask_code(
        &self,
        head: &Head,
        flow: &EmailFlow,
        sealed: &str,
        code: &str,
        notice: Option<CodeNotice>,
        status: u16,
        reason: &'static str,
    ) -> Answer {
        let address = flow.address().display();
        let page = CodePage {
            purpose: match flow.purpose() {
                CodePurpose::Register => Shown::Register,
                CodePurpose::SignIn => Shown::SignIn,
                CodePurpose::Recover => Shown::Recover,
                CodePurpose::Link => Shown::Link { provider: flow.provider().unwrap_or_default() },
            },
            address: &address,
            flow: sealed,
            code,
            notice,
            minutes: CODE_LIFETIME.secs() / 60,
            return_to: flow.return_to(),
        };
        // Whoever chooses another language comes back to this page, also from a form.
        let here = format!("{}verify?flow={sealed}", self.config().prefix);
        let frame = Frame { here, ..self.frame_in(head, Some(flow.language())) };
        Answer::page(status, &Page::code(&frame, &page), reason)
    }

    /// The sign-in page: what the page was for is over, or was never of this browser.
    pub(super) fn interrupted(
        &self,
        platform: &impl Platform,
        head: &Head,
        flow: Option<&EmailFlow>,
        return_to: &ReturnPath,
    ) -> Answer {
        let refusal = Refusal::LoginExpired;
        let said = Said::word(Notice::Interrupted, flow.map(EmailFlow::language));
        self.sign_in_page(platform, head, return_to, said, refusal.status(), refusal.code())
    }

    /// The sign-in page: an object of ours does not answer.
    pub(super) fn unavailable(
        &self,
        platform: &impl Platform,
        head: &Head,
        begun_in: Option<Language>,
        return_to: &ReturnPath,
    ) -> Answer {
        let refusal = Refusal::AccountUnavailable;
        let said = Said::word(Notice::OurTrouble, begun_in);
        self.sign_in_page(platform, head, return_to, said, refusal.status(), refusal.code())
            .with_retry(refusal)
    }
}
