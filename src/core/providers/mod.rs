//! What is publicly known of sign-in providers, as data: one small file each, and one list of them.
//!
//! A definition says where a provider is, what it is asked for and where in its answers the customer is. Adding one is
//! adding a file, its line in [`ALL`], and its row in `docs/PROVIDERS.md`; what it does otherwise than the
//! specifications is a [`Quirk`], so that every deviation has a name and one place in the code.

mod amazon;
mod apple;
mod discord;
mod facebook;
mod github;
mod gitlab;
mod google;
mod kakao;
mod line;
mod linkedin;
mod microsoft;
mod naver;
mod order;
mod paypal;
mod slack;
mod spotify;
mod twitch;
mod vk;
mod wechat;
mod x;
mod yahoo_japan;
mod yandex;

pub use order::{Audience, suits};

/// What is publicly known of a provider.
#[derive(Debug)]
pub struct Definition {
    /// Its name in the configuration: `PROVIDERS.<name>`, or `kind = "<name>"`.
    pub name: &'static str,
    /// What customers call it.
    pub label: &'static str,
    /// Its public documentation, which the definition follows.
    pub reference: &'static str,
    /// How it signs customers in.
    pub protocol: Protocol,
    /// The scopes asked for.
    pub scopes: &'static [&'static str],
    /// How we authenticate at its token endpoint.
    pub client_auth: ClientAuthMethod,
    /// What it makes of PKCE (RFC 7636).
    pub pkce: Pkce,
    /// Whether its ID tokens carry the nonce back (OpenID Connect Core §3.1.2.1). Where they do, it must be there.
    pub nonce: bool,
    /// Where in its answers the customer is.
    pub claims: Claims,
    /// Parameters of its own in the authorization request.
    pub parameters: &'static [(&'static str, &'static str)],
    /// What it does otherwise.
    pub quirks: &'static [Quirk],
}

/// How a provider signs customers in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// OpenID Connect: everything else is in the issuer's metadata.
    OpenId {
        /// The issuer (Discovery 1.0 §3).
        issuer: &'static str,
    },
    /// Plain OAuth 2.0: who the customer is, an API says.
    OAuth2 {
        /// What stands as the issuer of its subjects. It must never change: accounts are found by it.
        namespace: &'static str,
        /// Where the browser is sent (RFC 6749 §3.1).
        authorization_endpoint: &'static str,
        /// Where codes are exchanged (RFC 6749 §3.2).
        token_endpoint: &'static str,
        /// The API that says who the customer is.
        userinfo_endpoint: &'static str,
    },
}

/// What a provider makes of PKCE (RFC 7636). S256 is sent wherever it does no harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pkce {
    /// It checks it.
    Checked,
    /// It does not say so. What it does not know it ignores (RFC 6749 §3.1).
    NotSaid,
    /// It signs nobody in who brings it, so it is not sent.
    NotSent,
}

/// How we prove at the token endpoint that we are the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClientAuthMethod {
    /// `client_secret_basic`.
    Basic,
    /// `client_secret_post`.
    Post,
    /// A JWT signed with ES256 under the operator's private key, in the place of the secret (Apple).
    SignedSecret,
    /// None: PKCE alone ties the code to us.
    Public,
}

/// Where in a provider's answer the customer is: JSON pointers (RFC 6901).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claims {
    /// Who they are: a text or a whole number, never reassigned. For ID tokens it is mostly `/sub`, and this adds nothing.
    /// Several pointers with spaces between are all of them, with slashes between.
    pub subject: &'static str,
    /// The e-mail address; empty: there is none.
    pub email: &'static str,
    /// What says that the address is verified.
    pub verified: Verified<&'static str>,
    /// The display name, the first of these that is there. One of several pointers with spaces between is the texts at
    /// all of them.
    pub name: &'static [&'static str],
    /// The language; empty: there is none.
    pub locale: &'static str,
}

/// What says that an address is the customer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verified<Pointer> {
    /// Nothing does. Such a provider can never be trusted with addresses.
    Never,
    /// The boolean `true` at this pointer, and nothing that only looks like it.
    Claim(Pointer),
    /// The boolean `true`, or the text `"true"`, at this pointer, where the documentation says that both occur.
    ClaimOrText(Pointer),
    /// The boolean `true` at this pointer, and the provider runs the mailbox: the address ends like this, or the claim
    /// of the second pointer says for which organisation it does. Others may have moved on to somebody else since.
    Hosted {
        /// The claim.
        claim: Pointer,
        /// The domain, with its `@`.
        domain: Pointer,
        /// The claim that names the organisation.
        organisation: Pointer,
    },
    /// The list of another endpoint says so of the primary one.
    PrimaryOfList,
}

/// The claims of OpenID Connect Core §5.1.
pub const STANDARD: Claims = Claims {
    subject: "/sub",
    email: "/email",
    verified: Verified::Claim("/email_verified"),
    name: &["/name", "/given_name /family_name", "/given_name", "/family_name"],
    locale: "/locale",
};

/// What a provider does otherwise than the specifications, or beyond them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quirk {
    /// Answers with a form that the browser posts to us (OAuth 2.0 Form Post Response Mode).
    FormPost,
    /// Tells the customer's name in the parameter `user` of the first response, and never again.
    NameInResponse,
    /// Gives out addresses of this domain that forward to the customer's own.
    PrivateRelay(&'static str),
    /// Metadata and tokens have an issuer per tenant; the claims `tid` and `oid` are the key, and no address is.
    IssuerPerTenant,
    /// Calls its client id `appid` and the secret `secret`, takes both in the query of a GET, and wants `openid` where
    /// the customer is asked for. Its authorization request ends with `#wechat_redirect`; a customer who says no comes
    /// back without a code, and without an error.
    AppId,
    /// Forgets a `state` longer than 128 bytes: ours goes into the query of the redirect URI.
    ShortState,
    /// Takes no `state` longer than so many bytes.
    StateAtMost(usize),
    /// Wants the state again in the token request.
    StateInTokenRequest,
    /// Gives the device an id in the response that the token request must repeat.
    DeviceId,
    /// The customer is asked for with a POST that has the token in its body.
    TokenInBody,
    /// The token stands behind `OAuth` in the header, in the place of `Bearer`.
    OAuthScheme,
    /// Wants proof that whoever has the token has the secret too (`appsecret_proof`).
    SecretProof,
    /// The addresses are listed at another endpoint: this, behind the one that says who the customer is.
    Addresses(&'static str),
    /// The token response need not say `token_type`, nor that it is JSON.
    LooseTokenResponse,
    /// The answer names at this pointer the client that the token was given to.
    NamesClient(&'static str),
    /// Signs nobody in inside the browsers of apps.
    NoWebviews,
}

/// All definitions, by name.
pub const ALL: &[&Definition] = &[
    &amazon::DEFINITION,
    &apple::DEFINITION,
    &discord::DEFINITION,
    &facebook::DEFINITION,
    &github::DEFINITION,
    &gitlab::DEFINITION,
    &google::DEFINITION,
    &kakao::DEFINITION,
    &line::DEFINITION,
    &linkedin::DEFINITION,
    &microsoft::DEFINITION,
    &naver::DEFINITION,
    &paypal::DEFINITION,
    &slack::DEFINITION,
    &spotify::DEFINITION,
    &twitch::DEFINITION,
    &vk::DEFINITION,
    &wechat::DEFINITION,
    &x::DEFINITION,
    &yahoo_japan::DEFINITION,
    &yandex::DEFINITION,
];

/// The definition of that name.
pub fn find(name: &str) -> Option<&'static Definition> {
    ALL.iter().find(|definition| definition.name == name).copied()
}

impl Definition {
    /// What its subjects are unique in: the issuer, or what stands for it.
    pub const fn namespace(&self) -> &'static str {
        match self.protocol {
            Protocol::OpenId { issuer } => issuer,
            Protocol::OAuth2 { namespace, .. } => namespace,
        }
    }

    /// Whether it ever says that an address is verified.
    pub const fn verifies_addresses(&self) -> bool {
        !matches!(self.claims.verified, Verified::Never)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_are_in_order_and_no_two_share_their_subjects() {
        let names: Vec<_> = ALL.iter().map(|definition| definition.name).collect();
        assert!(names.is_sorted());
        let namespaces: BTreeSet<_> = ALL.iter().map(|definition| definition.namespace()).collect();
        assert_eq!(namespaces.len(), ALL.len());
    }

    #[test]
    fn every_address_of_a_provider_is_on_https_and_every_pointer_is_one() {
        for definition in ALL {
            assert!(definition.reference.starts_with("https://"), "{}", definition.name);
            assert!(definition.namespace().starts_with("https://"), "{}", definition.name);
            if let Protocol::OAuth2 { authorization_endpoint, token_endpoint, userinfo_endpoint, .. } =
                definition.protocol
            {
                for url in [authorization_endpoint, token_endpoint, userinfo_endpoint] {
                    assert!(url.starts_with("https://") && !url.contains('#'), "{url}");
                }
            }
            let claims = definition.claims;
            for pointer in [&[claims.subject], claims.name].concat().iter().flat_map(|all| all.split(' ')) {
                assert!(pointer.starts_with('/'), "{}: {pointer}", definition.name);
            }
        }
    }
}
