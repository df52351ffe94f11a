//! The ways to sign in of whoever is signed in: which there are, adding and removing them.

use super::account::Known;
use super::sign_in::Beginning;
use super::{Answer, Gateway, Head};
use crate::account::RECENT_PROOF;
use crate::base::Text;
use crate::http::return_path::ReturnPath;
use crate::login::{CallbackParams, Exchange, Failure, FailureKind, Joined, Joining, Provider, join};
use crate::pages::{Frame, Page, SignInRow, SignInsNotice, SignInsPage};
use crate::ports::Platform;
use crate::refusal::Refusal;
use crate::session::Session;
use crate::wire::{
    AccountReply, AccountRequest, IdentifierName, IdentifierRequest, Identity, Overview, RemoveSignIn,
};

impl Gateway {
    /// `GET account/sign-ins`.
    pub(super) async fn sign_ins_page(&self, platform: &impl Platform, head: &Head) -> Answer {
        let Known { overview, set_cookie, .. } = match self.known(platform, head).await {
            Ok(known) => known,
            Err(answer) => return *answer,
        };
        let notice = match self.parameter(head, "done").as_deref() {
            Some("added") => Some(SignInsNotice::Added),
            Some("removed") => Some(SignInsNotice::Removed),
            Some("taken") => Some(SignInsNotice::Taken),
            Some("kept") => Some(SignInsNotice::Kept),
            _ => None,
        };
        let label = |id: &'_ str| {
            self.config().provider(id).map_or_else(|| id.to_owned(), |provider| provider.label.clone())
        };
        let labels: Vec<String> =
            overview.identities.iter().map(|identity| label(identity.provider.as_str())).collect();
        let mut has: Vec<SignInRow<'_>> = overview
            .identities
            .iter()
            .zip(&labels)
            .map(|(identity, label)| SignInRow {
                label: Some(label),
                key: Some(name_of(identity).to_string()),
            })
            .collect();
        if self.opens_by_email(&overview) {
            has.push(SignInRow { label: None, key: None });
        }
        let providers = self.config().providers.iter();
        let others = providers
            .filter(|provider| overview.identities.iter().all(|has| has.provider.as_str() != provider.id))
            .map(|provider| (provider.id.as_str(), provider.label.as_str()))
            .collect();
        let page = SignInsPage { has, others, notice };
        Answer::page(200, &Page::sign_ins(&self.frame(head), &page), "sign_ins_page").with_cookie(set_cookie)
    }

    /// `POST account/sign-ins/add`: to the provider, and back with one sign-in more. It begins with a form of ours, so
    /// nobody else can begin it in a customer's browser.
    pub(super) async fn add_sign_in(&self, platform: &impl Platform, head: &Head) -> Answer {
        let Some(form) = self.form(head) else { return self.refuse(head, Refusal::BadRequest, None) };
        let named = form.get("provider").and_then(|name| self.config().provider(&name));
        let Some(provider) = named else { return self.refuse(head, Refusal::NotFound, None) };
        let Known { session, overview, set_cookie } = match self.known(platform, head).await {
            Ok(known) => known,
            Err(answer) => return *answer,
        };
        if let Some(answer) = self.proves_again(platform, head, &session, &overview) {
            return answer.with_cookie(set_cookie);
        }
        let joining = Some(session.token().session);
        let (return_to, language) = (ReturnPath::home(), self.language(head, None).language);
        let beginning = Beginning { return_to, language, attempt: 0, joining, guest: None };
        let begun = self.begin_flow(platform, head, provider, beginning).await;
        self.on_to(head, provider, begun).with_cookie(set_cookie)
    }

    /// Who changes the ways to sign in has signed in just now, as who chooses a password has just proven something: a
    /// session that was left open, or stolen, is not enough. Anybody else does so once more first, in a way that leads to
    /// this account (at the provider of their session, with a code, or at another provider), and comes back to it.
    pub(super) fn proves_again(
        &self,
        platform: &impl Platform,
        head: &Head,
        session: &Session,
        overview: &Overview,
    ) -> Option<Answer> {
        let token = session.token();
        if platform.now().since(token.signed_in_at) < RECENT_PROOF {
            return None;
        }
        let (site, prefix) = (self.site_of(head), &self.config().prefix);
        let to = |page: &str| {
            let url = format!("{site}{prefix}{page}?return={prefix}account");
            Answer::see_other(url, "proof_required")
        };
        // What was removed since would lead to another account.
        let at = |identity: &Identity| self.config().provider(identity.provider.as_str());
        let began = overview.identities.iter().find(|identity| identity.provider == token.provider);
        let by_mail = overview.address.is_some() && self.has_page("recover");
        let other = || overview.identities.iter().filter(|_| !by_mail).find_map(at);
        match began.and_then(at).or_else(other) {
            Some(provider) => Some(self.on_to(head, provider, to(&format!("with/{}", provider.id)))),
            None => by_mail.then(|| to("recover")),
        }
    }

    fn on_to(&self, head: &Head, provider: &Provider, begun: Answer) -> Answer {
        self.after_form(head, begun, |frame, url| Page::to_provider(frame, &provider.label, url))
    }

    /// A redirect to another site, as a page that goes there by itself. Browsers hold every redirect after a form to
    /// `form-action` (CSP Level 3 §6.4.1), a provider's own too, and would leave the customer where they are without a
    /// word.
    pub(super) fn after_form(
        &self,
        head: &Head,
        begun: Answer,
        page: impl FnOnce(&Frame<'_>, &str) -> Page,
    ) -> Answer {
        let Some(url) = begun.header("location").map(str::to_owned) else { return begun };
        let page = page(&self.frame(head), &url);
        let mut answer = Answer::page(200, &page, begun.reason).with("refresh", format!("0; url={url}"));
        answer.headers.extend(begun.headers.into_iter().filter(|(name, _)| *name == "set-cookie"));
        answer
    }

    /// The end of such a flow.
    pub(super) async fn joined(
        &self,
        platform: &impl Platform,
        head: &Head,
        exchange: &Exchange<'_>,
        params: &CallbackParams,
        joining: Joining,
    ) -> Answer {
        match join(platform, exchange, params, joining).await {
            Ok(Joined::Added) => self.to_sign_ins(head, "added"),
            Ok(Joined::Taken) => self.to_sign_ins(head, "taken"),
            Ok(Joined::Over) => self.refuse(head, Refusal::SignInRequired, None),
            Err(Failure { kind: FailureKind::Declined | FailureKind::Expired, code }) => {
                self.to_sign_ins(head, "").with_detail(code)
            }
            Err(failure) => {
                self.failed(platform, head, None, exchange.provider, &ReturnPath::home(), failure)
            }
        }
    }

    /// `POST account/sign-ins/remove`.
    pub(super) async fn remove_sign_in(&self, platform: &impl Platform, head: &Head) -> Answer {
        let Some(form) = self.form(head) else { return self.refuse(head, Refusal::BadRequest, None) };
        let Known { session, overview, set_cookie } = match self.known(platform, head).await {
            Ok(known) => known,
            Err(answer) => return *answer,
        };
        if let Some(answer) = self.proves_again(platform, head, &session, &overview) {
            return answer.with_cookie(set_cookie);
        }
        let of_address = overview.address.as_ref().map(IdentifierName::of_address);
        let named = form.get("sign_in").and_then(|name| IdentifierName::parse(&name));
        let Some(name) = named.filter(|name| Some(name) != of_address.as_ref()) else {
            return self.refuse(head, Refusal::BadRequest, None);
        };
        let token = session.token();
        let offered = self.config().email.as_ref();
        let request = AccountRequest::RemoveSignIn(Box::new(RemoveSignIn {
            session: token.session,
            name: name.to_string(),
            providers: self.config().providers.iter().filter_map(|known| Text::exact(&known.id)).collect(),
            by_code: offered.is_some_and(|email| email.code),
            by_password: offered.is_some_and(|email| email.password),
        }));
        let ended = match platform.account(token.account, &request).await {
            Ok(AccountReply::AllEnded { sessions }) => sessions,
            Ok(AccountReply::LastSignIn) => return self.to_sign_ins(head, "kept").with_cookie(set_cookie),
            Ok(_) => return self.refuse(head, Refusal::SignInRequired, None),
            Err(_) => return self.refuse(head, Refusal::AccountUnavailable, None),
        };
        ended.iter().for_each(|session| self.forget(*session));
        // An identifier that is not this account's stays whose it is; one that an earlier try left behind goes now.
        let release = IdentifierRequest::Release { account: token.account };
        if platform.identifier(&name, release).await.is_err() {
            return self.refuse(head, Refusal::AccountUnavailable, None);
        }
        self.to_sign_ins(head, "removed").with_cookie(set_cookie)
    }

    /// Whether the account opens with its e-mail address.
    fn opens_by_email(&self, overview: &Overview) -> bool {
        let offered = self.config().email.as_ref();
        let opens = offered.is_some_and(|email| email.code || (email.password && overview.has_password));
        opens && overview.address.is_some()
    }

    fn to_sign_ins(&self, head: &Head, done: &str) -> Answer {
        let url = format!("{}{}account/sign-ins?done={done}", self.site_of(head), self.config().prefix);
        Answer::see_other(url, "sign_ins_changed")
    }
}

fn name_of(identity: &Identity) -> IdentifierName {
    IdentifierName::of_subject(identity.issuer.as_str(), identity.subject.as_str())
}
