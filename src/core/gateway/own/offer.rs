//! Which ways to sign in are offered first: the one used last on this device, then those that people around the
//! customer use, then the operator's order.

use super::{Answer, Gateway, Head};
use crate::http::in_app::{InApp, in_app};
use crate::http::percent::encode_component;
use crate::http::return_path::ReturnPath;
use crate::login::Provider;
use crate::pages::{Frame, InAppNotice, Offer, OutsidePage, Page, ProviderLink};
use crate::ports::Platform;
use crate::providers::{Audience, Quirk, suits};

/// So many providers are shown; the rest is behind "more", unless it is but one.
const SHOWN: usize = 3;

impl Gateway {
    /// The cookie that remembers the provider that was just used, unless it does already.
    pub(super) fn remember_used(
        &self,
        platform: &impl Platform,
        head: &Head,
        provider: &str,
    ) -> Option<String> {
        let known = self.browser_cookie(head)?;
        let is_new = known.last_used.as_deref() != Some(provider);
        is_new.then(|| {
            self.browser_cookie_with(platform, head, |cookie| cookie.last_used = Some(provider.to_owned()))
        })
    }

    /// The providers as the sign-in page shows them.
    pub(super) fn offered(
        &self,
        platform: &impl Platform,
        head: &Head,
        frame: &Frame<'_>,
        return_to: &ReturnPath,
    ) -> Offer {
        let app = in_app(head.header("user-agent"));
        let now = platform.now();
        let mut providers: Vec<&Provider> = self.config().providers.iter().collect();
        let ranks = self.ranks(head);
        // The sort is stable: among equals, the operator's order.
        providers.sort_by_key(|provider| {
            let refuses = app.is_some() && provider.has(Quirk::NoWebviews);
            let unwell = self.directory.is_unwell(provider, now);
            (refuses, unwell, ranks.iter().position(|name| names(provider, name)).unwrap_or(usize::MAX))
        });
        let mut links: Vec<ProviderLink> = providers
            .iter()
            .map(|provider| {
                ProviderLink::new(frame, &provider.label, &provider.id, return_to)
                    .unwell(frame, self.directory.is_unwell(provider, now))
            })
            .collect();
        let shown = if links.len() <= SHOWN + 1 { links.len() } else { SHOWN };
        let more = links.split_off(shown);
        let in_app = app
            .map(|app| InAppNotice { app: app.app, href: app.way_out(&self.sign_in_url(head, return_to)) });
        Offer { first: links, more, in_app }
    }

    /// The names of providers that go first, the first of them first: of providers, or of their kinds.
    fn ranks(&self, head: &Head) -> Vec<String> {
        let last = self.browser_cookie(head).and_then(|cookie| cookie.last_used);
        let country = head.header("cf-ipcountry");
        let language = self.language(head, None).language;
        let audience = Audience { country, language: language.tag().split('-').next() };
        let known = self.config().provider_order.of(audience);
        let usual = known.unwrap_or_else(|| suits(audience).iter().map(|name| (*name).to_owned()).collect());
        last.into_iter().chain(usual).collect()
    }

    /// In an app's browser, where this provider signs nobody in: the way out of it, to the same step of the same login.
    /// Nothing goes along but where the customer wants to go; no session does.
    pub(super) fn outside(&self, head: &Head, provider: &Provider, return_to: &ReturnPath) -> Option<Answer> {
        let app: InApp = in_app(head.header("user-agent")).filter(|_| provider.has(Quirk::NoWebviews))?;
        let return_path = encode_component(return_to.as_str());
        let prefix = &self.config().prefix;
        let url = format!("{}{prefix}with/{}?return={return_path}", self.site_of(head), provider.id);
        let page =
            OutsidePage { provider: &provider.label, app: app.app, href: app.way_out(&url), url, return_to };
        Some(Answer::page(200, &Page::outside(&self.frame(head), page), "outside_page"))
    }
}

fn names(provider: &Provider, name: &str) -> bool {
    provider.id == name || provider.kind == name
}
