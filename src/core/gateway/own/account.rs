//! The account of whoever is signed in: what it is, and its password.

use super::{Answer, Gateway, Head};
use crate::address::EmailAddress;
use crate::base::FlowId;
use crate::base::Span;
use crate::gateway::identify::Identified;
use crate::http::{Asker, RouteKind};
use crate::login::SignedIn;
use crate::outbound::OutboundRequest;
use crate::pages::{AccountNotice, AccountPage, FieldError, Page, PasswordPage, PasswordWhy};
use crate::password::{BreachQuery, Password, PasswordError};
use crate::ports::Platform;
use crate::refusal::Refusal;
use crate::session::Session;
use crate::wire::{AccountReply, AccountRequest, Overview, SetPassword, Typed};

/// Seen this often in breaches, a password will not do. One find in a thousand million is still a find.
const BREACHED_FROM: u64 = 1;

/// A customer, and what their account says of itself.
pub(super) struct Known {
    pub session: Session,
    pub overview: Overview,
    pub set_cookie: Option<String>,
}

impl Gateway {
    /// `GET account`.
    pub(super) async fn account_page(&self, platform: &impl Platform, head: &Head) -> Answer {
        let known = match self.known(platform, head).await {
            Ok(known) => known,
            Err(answer) => return *answer,
        };
        let Known { overview, set_cookie, .. } = known;
        let labels: Vec<&str> = overview
            .identities
            .iter()
            .map(|identity| identity.provider.as_str())
            .map(|id| self.config().provider(id).map_or(id, |provider| provider.label.as_str()))
            .collect();
        let email = overview.profile.email.as_ref().map(|email| email.as_str());
        let offers_passwords = self.config().email.as_ref().is_some_and(|email| email.password);
        let notice = match self.parameter(head, "done").as_deref() {
            Some("password") => Some(AccountNotice::PasswordChanged),
            _ => None,
        };
        let page = AccountPage {
            email,
            name: overview.profile.name.as_ref().map(|name| name.as_str()),
            has_password: overview.has_password,
            passwords: offers_passwords && overview.address.is_some(),
            sign_ins: &labels,
            has_providers: !self.config().providers.is_empty(),
            sessions: overview.sessions.len(),
            notice,
        };
        Answer::page(200, &Page::account(&self.frame(head), &page), "account_page").with_cookie(set_cookie)
    }

    /// `GET account/password`.
    pub(super) async fn password_page(&self, platform: &impl Platform, head: &Head) -> Answer {
        match self.known(platform, head).await {
            Ok(Known { session, overview, set_cookie }) => {
                let first = self.proves_for_first_password(platform, head, &session, &overview);
                let answer =
                    first.unwrap_or_else(|| self.ask_password(head, &overview, None, 200, "password_page"));
                answer.with_cookie(set_cookie)
            }
            Err(answer) => *answer,
        }
    }

    /// The first password is a way to sign in more, and there is none before it to ask for.
    fn proves_for_first_password(
        &self,
        platform: &impl Platform,
        head: &Head,
        session: &Session,
        overview: &Overview,
    ) -> Option<Answer> {
        if overview.has_password || overview.address.is_none() {
            return None;
        }
        self.proves_again(platform, head, session, overview)
    }

    fn ask_password(
        &self,
        head: &Head,
        overview: &Overview,
        error: Option<FieldError>,
        status: u16,
        reason: &'static str,
    ) -> Answer {
        let Some(offered) = self.config().email.as_ref().filter(|email| email.password) else {
            return self.refuse(head, Refusal::NotFound, None);
        };
        // Whoever comes by another sign-in than they went for has perhaps no address, and no password with it.
        let Some(address) = &overview.address else {
            return Answer::see_other(
                format!("{}{}account", self.site_of(head), self.config().prefix),
                reason,
            );
        };
        let return_to = self.return_path(head);
        let why = match self.parameter(head, "why").as_deref() {
            Some("recover") => PasswordWhy::Recover,
            Some("common") => PasswordWhy::Common,
            Some("breached") => PasswordWhy::Breached,
            _ if overview.has_password => PasswordWhy::Change,
            _ => PasswordWhy::New,
        };
        let email = address.display();
        let page = PasswordPage {
            email: &email,
            why,
            needs_current: overview.has_password && !overview.may_set_password,
            // Without codes the password is the only way back in.
            skip: Some(&return_to).filter(|_| offered.code || overview.has_password),
            return_to: &return_to,
            error,
        };
        Answer::page(status, &Page::choose_password(&self.frame(head), &page), reason)
    }

    /// `POST account/password`.
    pub(super) async fn set_password(&self, platform: &impl Platform, head: &Head) -> Answer {
        let Some(form) = self.form(head).filter(|form| !form.is_duplicated("password")) else {
            return self.refuse(head, Refusal::BadRequest, None);
        };
        let Known { session, overview, set_cookie } = match self.known(platform, head).await {
            Ok(known) => known,
            Err(answer) => return *answer,
        };
        if let Some(answer) = self.proves_for_first_password(platform, head, &session, &overview) {
            return answer.with_cookie(set_cookie);
        }
        let wrong = |error| {
            let refusal = Refusal::Unprocessable;
            self.ask_password(head, &overview, Some(error), refusal.status(), refusal.code())
        };
        if overview.address.is_none() || self.config().email.as_ref().is_none_or(|email| !email.password) {
            return self.refuse(head, Refusal::NotFound, None);
        }
        let new = form.get("password").unwrap_or_default();
        if new.is_empty() {
            return wrong(FieldError::Missing);
        }
        if self.is_breached(platform, &new).await {
            return wrong(FieldError::Password(PasswordError::Breached));
        }
        let token = session.token();
        let browser = self.visitor(platform, head).browser;
        let language = self.language(head, None).language;
        let visit = self.visit(head, browser, Some(&session), language);
        let flow = FlowId::random(&mut platform.entropy());
        let request = AccountRequest::SetPassword(Box::new(SetPassword {
            session: token.session,
            current: form.get("current").map(|current| Typed(current.into_owned())),
            new: Typed(new.into_owned()),
            opening: visit.opening(platform, flow, token.account),
        }));
        match platform.account(token.account, &request).await {
            Ok(AccountReply::Live { record, profile }) => {
                // All that there were have ended; the one here has made way for a new one.
                overview.sessions.iter().for_each(|ended| self.forget(ended.session));
                let signed_in = SignedIn { account: token.account, record: *record, profile };
                let cookie = self.welcome(platform, signed_in, &visit);
                let answer = match self.parameter(head, "return") {
                    Some(_) => self.onward(head, &self.return_path(head), "password_set"),
                    None => {
                        let account = format!("{}{}account", self.site_of(head), self.config().prefix);
                        Answer::see_other(format!("{account}?done=password"), "password_set")
                    }
                };
                answer.with_cookie(Some(cookie))
            }
            Ok(AccountReply::PasswordRefused(error)) => {
                wrong(FieldError::Password(error)).with_detail(error.code())
            }
            Ok(AccountReply::SlowDown { millis }) => {
                let email = overview.address.as_ref().map(EmailAddress::display).unwrap_or_default();
                let return_to = self.return_path(head);
                self.account_slows_down(head, millis, self.by_code(&email, &return_to))
            }
            Ok(AccountReply::PasswordWrong) => wrong(FieldError::CurrentWrong).with_detail("password_wrong"),
            Ok(AccountReply::Gone) => self.refuse(head, Refusal::SignInRequired, None),
            _ => self.unavailable(platform, head, None, &self.return_path(head)),
        }
    }

    /// Whether a password is known from breaches, where the operator wants to know. An answer that does not come counts
    /// as no.
    pub(super) async fn is_breached(&self, platform: &impl Platform, typed: &str) -> bool {
        let service = self.config().email.as_ref().and_then(|email| email.pwned_passwords.as_ref());
        let (Some(service), Ok(password)) = (service, Password::prepare(typed)) else { return false };
        let query = BreachQuery::new(&password);
        let request = OutboundRequest {
            method: "GET",
            url: format!("{service}/range/{}", query.prefix()),
            headers: vec![("add-padding", "true".to_owned()), ("user-agent", "Vestibule".to_owned())],
            body: None,
            timeout: Span::from_secs(2),
            max_bytes: BreachQuery::MAX_RESPONSE_BYTES,
        };
        match platform.exchange(request).await {
            Ok(response) if response.status == 200 => {
                query.read(&response.body).is_ok_and(|found| found.is_breached(BREACHED_FROM))
            }
            _ => false,
        }
    }

    /// Who is signed in, as the account itself says now: what is shown and changed here is never older than the
    /// question. Whoever is not is sent to sign in first.
    pub(super) async fn known(&self, platform: &impl Platform, head: &Head) -> Result<Known, Box<Answer>> {
        let Identified { session, set_cookie, unconfirmed } = self.identified(platform, head).await;
        let refused = |refusal| Box::new(self.refuse(head, refusal, None));
        if unconfirmed {
            return Err(refused(Refusal::AccountUnavailable));
        }
        let Some(session) = session else {
            // After a form the browser goes on with GET: to the page that has the form.
            return Err(refused(Refusal::SignInRequired));
        };
        let token = session.token();
        let request = AccountRequest::Overview { session: token.session };
        match platform.account(token.account, &request).await {
            Ok(AccountReply::Overview(overview)) => Ok(Known { session, overview: *overview, set_cookie }),
            Ok(_) => {
                self.forget(token.session);
                Err(refused(Refusal::SignInRequired))
            }
            Err(_) => Err(refused(Refusal::AccountUnavailable)),
        }
    }

    /// Whether a script asks, which gets JSON and never a page.
    pub(super) fn is_script(head: &Head) -> bool {
        head.asking().asker(RouteKind::Page) != Asker::Navigation
    }
}
