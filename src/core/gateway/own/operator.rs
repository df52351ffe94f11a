//! `POST admin`: what operators do with an account (`make admin`). Open to whoever has `ADMIN_TOKEN`; without that
//! secret there is no such page.

use super::{Answer, Gateway, Head};
use crate::address::EmailAddress;
use crate::base::{AccountId, Text};
use crate::limit::Client;
use crate::ports::{Platform, Unreachable};
use crate::refusal::Refusal;
use crate::wire::{AccountReply, AccountRequest, Act, IdentifierName, IdentifierRequest, OperatorView};
use serde::Deserialize;
use serde_json::json;

/// What is asked, as JSON.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    /// The account, by its address or its id.
    who: String,
    /// One of the names of [`Act::ALL`].
    act: String,
    /// Who asks, for the list of acts.
    by: String,
}

impl Gateway {
    pub(super) async fn operate(&self, platform: &impl Platform, head: &Head) -> Answer {
        if !self.is_operator(head) {
            return self.no_operator().uncounted();
        }
        if let Some(answer) = self.operate_room(platform, &head.body).await {
            return answer;
        }
        if let Some(lines) = self.explained(platform, &head.body).await {
            return match lines {
                Ok(lines) => Answer::json(200, &json!({ "limits": lines }), "operated"),
                Err(Unreachable) => self.refuse(head, Refusal::LimiterUnavailable, None),
            };
        }
        let order = match Parsed::read(&head.body) {
            Ok(order) => order,
            Err(error) => return Answer::json(400, &json!({ "error": error }), Refusal::BadRequest.code()),
        };
        match self.carry_out(platform, order).await {
            Ok(Some((account, view))) => {
                let mut body = json!(view);
                if let Some(members) = body.as_object_mut() {
                    members.insert("account".to_owned(), json!(account));
                }
                Answer::json(200, &body, "operated")
            }
            Ok(None) => Answer::json(404, &json!({ "error": "no such account" }), Refusal::NotFound.code()),
            Err(Unreachable) => {
                let refusal = Refusal::AccountUnavailable;
                let error = json!({ "error": "an object did not answer; the same order may be given again" });
                Answer::json(refusal.status(), &error, refusal.code()).with_retry(refusal)
            }
        }
    }

    /// Whether a request comes from somebody who has the operators' token.
    pub(super) fn is_operator(&self, head: &Head) -> bool {
        let token = head.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
        self.config().admin_token.as_ref().zip(token).is_some_and(|(known, token)| known.is(token))
    }

    /// The answer to somebody who has not.
    pub(super) fn no_operator(&self) -> Answer {
        Answer::json(401, &json!({ "error": "wrong or missing ADMIN_TOKEN" }), "admin_refused")
            .with("www-authenticate", "Bearer realm=\"admin\"")
    }

    /// Which limits hold for whom, if that is asked: for the address of a client, or an e-mail address with or without
    /// an account.
    async fn explained(
        &self,
        platform: &impl Platform,
        body: &str,
    ) -> Option<Result<Vec<String>, Unreachable>> {
        let order: Order = serde_json::from_str(body).ok().filter(|order: &Order| order.act == "explain")?;
        if Client::parse(&order.who).is_some() {
            return Some(self.explain_client(platform, &order.who).await);
        }
        let account = match (AccountId::parse(&order.who), EmailAddress::parse(&order.who)) {
            (Some(account), _) => Ok(account),
            (None, Ok(address)) => {
                let name = IdentifierName::of_address(&address);
                let owner = platform.identifier(&name, IdentifierRequest::Owner).await;
                owner.map(|owner| owner.unwrap_or_else(|| self.decoy(&address)))
            }
            (None, Err(_)) => return None,
        };
        let by = Text::clipped(&order.by).unwrap_or_default();
        Some(match account {
            Ok(account) => view(platform, account, Act::Show, &by).await.map(|view| view.limits),
            Err(Unreachable) => Err(Unreachable),
        })
    }

    async fn carry_out(
        &self,
        platform: &impl Platform,
        order: Parsed,
    ) -> Result<Option<(AccountId, OperatorView)>, Unreachable> {
        let Parsed { who, act, by } = order;
        let account = match &who {
            Who::Account(account) => Some(*account),
            Who::Address(address) => {
                let name = IdentifierName::of_address(address);
                platform.identifier(&name, IdentifierRequest::Owner).await?
            }
        };
        let Some(account) = account else { return Ok(None) };
        let before = view(platform, account, Act::Show, &by).await?;
        // The audit entries of a deleted account are all there is of it, and worth showing.
        if !before.exists && (before.audit.is_empty() || act != Act::Show) {
            return Ok(None);
        }
        if act == Act::Show {
            return Ok(Some((account, before)));
        }
        if act == Act::Delete {
            // Closed first and emptied last: whatever happens in between, it can be asked again by the id. Nobody adds a
            // sign-in to what is closed, so these are all there are.
            let closed = view(platform, account, Act::Disable, &by).await?;
            for name in names(&closed) {
                platform.identifier(&name, IdentifierRequest::Release { account }).await?;
            }
        }
        let after = view(platform, account, act, &by).await?;
        if act != Act::Enable {
            before.sessions.iter().for_each(|record| self.forget(record.session));
        }
        Ok(Some((account, after)))
    }
}

/// The identifiers of an account.
fn names(view: &OperatorView) -> Vec<IdentifierName> {
    let subjects = view
        .identities
        .iter()
        .map(|identity| IdentifierName::of_subject(identity.issuer.as_str(), identity.subject.as_str()));
    subjects.chain(view.address.iter().map(IdentifierName::of_address)).collect()
}

async fn view(
    platform: &impl Platform,
    account: AccountId,
    act: Act,
    by: &Text<64>,
) -> Result<OperatorView, Unreachable> {
    match platform.account(account, &AccountRequest::Operate { act, by: by.clone() }).await? {
        AccountReply::Operated(view) => Ok(*view),
        _ => Err(Unreachable),
    }
}

enum Who {
    Account(AccountId),
    Address(EmailAddress),
}

/// An order that was understood.
struct Parsed {
    who: Who,
    act: Act,
    by: Text<64>,
}

impl Parsed {
    fn read(body: &str) -> Result<Self, String> {
        let order: Order = serde_json::from_str(body).map_err(|error| format!("not an order: {error}"))?;
        let act =
            Act::ALL.iter().find(|(name, _)| *name == order.act).map(|(_, act)| *act).ok_or_else(|| {
                let names: Vec<_> = Act::ALL.iter().map(|(name, _)| *name).collect();
                format!("act: one of {}, explain, lobby", names.join(", "))
            })?;
        let who = match AccountId::parse(&order.who) {
            Some(account) => Who::Account(account),
            None => EmailAddress::parse(&order.who)
                .map(Who::Address)
                .map_err(|_| "who: an e-mail address, or an account's id of 22 characters".to_owned())?,
        };
        let by = Text::exact(&order.by).ok_or("by: your name, 1 to 64 bytes, for the list of acts")?;
        Ok(Self { who, act, by })
    }
}
