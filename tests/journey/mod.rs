//! What the journeys have in common: a shop behind a gateway, in a world where time passes when told to.
#![allow(dead_code, reason = "each test binary uses some of it")]
#![allow(clippy::indexing_slicing, clippy::expect_used, clippy::panic, reason = "a test may stop")]

use serde_json::{Value, json};
use vestibule_core::base::{Entropy, SeededEntropy};
use vestibule_core::http::Query;
use vestibule_core::testing::{Browser, FakeProvider, Isolate, Reply, World, run, settings};

/// A world with one isolate in it. Tests that need another beside it make it from the same settings.
pub struct Shop {
    pub world: World,
    pub isolate: Isolate,
}

impl Shop {
    /// With the settings of the test gateway.
    pub fn open() -> Self {
        Self::with(&settings())
    }

    pub fn with(settings: &Value) -> Self {
        Self { world: World::new(1), isolate: Isolate::new(settings) }
    }

    pub fn visit(&self, browser: &Browser, url: &str) -> Reply {
        run(browser.visit(&self.world, &self.isolate, url))
    }

    pub fn fetch(&self, browser: &Browser, url: &str) -> Reply {
        run(browser.send(&self.world, &self.isolate, &browser.fetch(url)))
    }

    /// One step of a navigation: redirects are not followed.
    pub fn step(&self, browser: &Browser, url: &str) -> Reply {
        run(browser.send(&self.world, &self.isolate, &browser.navigation(url)))
    }

    pub fn sign_in(&self, browser: &Browser, path: &str) -> Reply {
        run(browser.sign_in(&self.world, &self.isolate, path))
    }

    pub fn sign_out(&self, browser: &Browser) -> Reply {
        run(browser.sign_out(&self.world, &self.isolate))
    }

    /// The button of the sign-out page, without following where it leads.
    pub fn step_form(&self, browser: &Browser) -> Reply {
        run(browser.send(&self.world, &self.isolate, &browser.form("/auth/logout")))
    }

    /// The URL at the provider that a customer on the way to `path` is sent to.
    pub fn to_provider(&self, browser: &Browser, path: &str) -> String {
        run(browser.to_provider(&self.world, &self.isolate, path)).expect("the way leads to the provider")
    }

    /// The callback URL of a customer who said yes on the way to `path`.
    pub fn to_callback(&self, browser: &Browser, path: &str) -> String {
        self.world.provider.authorize(&self.to_provider(browser, path))
    }

    /// A browser that has signed in.
    pub fn signed_in(&self) -> Browser {
        let browser = Browser::default();
        let page = self.sign_in(&browser, "/members");
        assert_eq!(page.origin_path(), Some("/members"), "{page:?}");
        browser
    }

    /// What `GET /auth/session` says.
    pub fn session(&self, browser: &Browser) -> Value {
        let reply = self.fetch(browser, "/auth/session");
        assert_eq!(reply.status(), 200, "{reply:?}");
        serde_json::from_str(reply.body()).expect("the session is JSON")
    }
}

/// Where the provider's metadata is.
pub const DISCOVERY: &str = "/.well-known/openid-configuration";
/// The media type of what providers say.
pub const JSON: &str = "application/json";
/// Status and reason when a provider does not answer properly.
pub const DOWN: (u16, &str) = (503, "provider_unavailable");
/// Status and reason when a provider's answer must not be believed.
pub const UNTRUSTED: (u16, &str) = (502, "provider_untrusted");

/// Breaks the provider, and lets a stranger try to sign in at a gateway that has just started.
pub fn sign_in_with(broken: impl FnOnce(&FakeProvider)) -> (Shop, Reply) {
    let shop = Shop::open();
    broken(&shop.world.provider);
    let browser = Browser::default();
    let reply = shop.sign_in(&browser, "/members/x");
    assert_eq!(browser.cookie("__Host-session"), None, "{reply:?}");
    assert_eq!((shop.world.account_count(), shop.world.session_count()), (0, 0));
    (shop, reply)
}

/// Asserts what a stranger gets from a broken provider, and that signing in works once it is mended.
pub fn refused(broken: impl FnOnce(&FakeProvider), answer: (u16, &str), detail: &str) {
    let (shop, reply) = sign_in_with(broken);
    assert_eq!(((reply.status(), reply.reason()), reply.detail()), (answer, Some(detail)));
    assert!(reply.leads_on() && reply.provider_link().is_some(), "{detail}: {}", reply.body());
    // Which check failed is not the public's business.
    assert!(reply.words().contains("Demo ID cannot sign you in right now"), "{detail}");
    shop.world.provider.mend();
    shop.world.pass(31);
    let link = reply.provider_link().expect("another try");
    assert_eq!(shop.visit(&Browser::default(), &link).origin_path(), Some("/members/x"), "{detail}");
}

/// The settings with `name` set to `value`.
pub fn settings_with(name: &str, value: Value) -> Value {
    let mut settings = settings();
    settings[name] = value;
    settings
}

/// The settings after `previous` has been replaced by `secret`.
pub fn rotated(secret: &str, previous: &str) -> Value {
    let mut settings = settings_with("SESSION_SECRET", json!(secret));
    settings["SESSION_SECRET_PREVIOUS"] = json!(previous);
    settings
}

/// A parameter of a URL.
pub fn parameter(url: &str, name: &str) -> String {
    // A fragment stays in the browser.
    let url = url.split('#').next().unwrap_or_default();
    let query = Query::new(url.split_once('?').map_or("", |(_, query)| query));
    query.get(name).map(|value| value.into_owned()).unwrap_or_default()
}

/// A number below `limit`.
pub fn below(entropy: &mut SeededEntropy, limit: usize) -> usize {
    let mut bytes = [0; 8];
    entropy.fill(&mut bytes);
    usize::try_from(u64::from_le_bytes(bytes) % limit as u64).expect("a small number")
}

/// One of these.
pub fn one_of<'a, T: ?Sized>(entropy: &mut SeededEntropy, all: &[&'a T]) -> &'a T {
    all[below(entropy, all.len())]
}

/// Shuffles (Fisher and Yates).
pub fn shuffle<T>(entropy: &mut SeededEntropy, items: &mut [T]) {
    for last in (1..items.len()).rev() {
        items.swap(last, below(entropy, last + 1));
    }
}
