//! What the gateway and its Durable Objects say to each other, as JSON.
//!
//! Two versions of the module may talk while a deployment spreads: fields are only ever added, with a default, and an
//! unknown kind of request is answered with an error that the asker treats like an unreachable object.

mod account;
mod account_reply;
mod code;
mod holder;
mod identifier;
mod limiter;
mod lobby;
mod session;
mod tokens;

pub use account::{
    AccountRequest, Act, AddSignIn, Attempt, CodeAsker, Ending, Linking, ProviderLogout, Redeem,
    RemoveSignIn, SendCode, SetPassword, SignIn, Typed,
};
pub use account_reply::{AccountReply, AuditEntry, Next, OperatorView, Overview};
pub use code::{CodePurpose, EmailCode};
pub use holder::Holder;
pub use identifier::{IdentifierName, IdentifierRequest, Owned};
pub use limiter::{ChallengeId, Counter, LimitReply, LimitRequest, Solved, Standing};
pub use lobby::{
    Class, Health, LobbyOrder, LobbyReply, LobbyRequest, LobbyStanding, LobbyView, LobbyVisit, OriginUse,
    PerClass, Told,
};
pub use session::{EMAIL, FLOW_LIFETIME, Identity, Method, Opening, SessionRecord, Visitor, Whereabouts};
pub use tokens::{ProviderTokens, Refreshed, TokenLease};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_read_from_json_with_unknown_fields_and_refused_when_unknown() {
        let known = r#"{"end":{"session":"AAAAAAAAAAAAAAAAAAAAAA","added_later":1}}"#;
        assert!(serde_json::from_str::<AccountRequest>(known).is_ok());
        assert!(serde_json::from_str::<AccountRequest>(r#"{"added_later":{}}"#).is_err());
    }
}
