//! Random walks: tabs, Back, expiry, outages, sign-outs and new secrets in any order, and after every step the promise.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

mod journey;
mod letterbox;
mod steps;

use journey::{Shop, below, one_of, rotated};
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use steps::forms::{self, Known};
use steps::{PAGES, Step};
use vestibule_core::base::{AccountId, SeededEntropy, SessionId, Timestamp};
use vestibule_core::gateway::{CONFIRMATION_WINDOW, Head};
use vestibule_core::ports::Platform;
use vestibule_core::session::{Session, SessionToken};
use vestibule_core::testing::{
    Browser, ISSUER, Isolate, OTHER_SECRET, ProviderFault, Reply, SECRET, World, run,
};

const WALKS: u64 = 2_000;
const STEPS: usize = 25;
const SESSION: &str = "__Host-session";

struct Walk {
    shop: Shop,
    browser: Browser,
    entropy: SeededEntropy,
    /// Every URL the browser was at, callbacks included.
    history: Vec<String>,
    /// The link to a provider on the page that is open.
    link: Option<String>,
    /// The flow on the page that asks for a code.
    flow: Option<String>,
    /// Where the customer sits at the provider.
    at_provider: Option<String>,
    /// Session cookies the browser had.
    old_cookies: Vec<String>,
    /// The sessions the browser had, each with its account.
    sessions: HashMap<SessionId, AccountId>,
    /// When each of them was alive last.
    alive_at: HashMap<SessionId, Timestamp>,
    /// The sessions that this isolate has ended.
    ended_here: HashSet<SessionId>,
    /// The secret and the one before.
    secrets: [&'static str; 2],
    trail: Vec<String>,
    /// How many pages showed a customer.
    recognised: usize,
    /// How many forms signed a customer in, with a code or a password.
    by_form: usize,
}

impl Walk {
    fn begin(seed: u64) -> Self {
        let mut shop = Shop::open();
        shop.world = World::new(seed);
        Self {
            shop,
            browser: Browser::default(),
            entropy: SeededEntropy(seed),
            history: vec!["/members".to_owned()],
            link: None,
            flow: None,
            at_provider: None,
            old_cookies: Vec::new(),
            sessions: HashMap::new(),
            alive_at: HashMap::new(),
            ended_here: HashSet::new(),
            secrets: [SECRET, OTHER_SECRET],
            trail: vec![format!("walk {seed}")],
            recognised: 0,
            by_form: 0,
        }
    }

    /// Every second time what a customer would do next, else anything.
    fn choose(&mut self) -> Step {
        if below(&mut self.entropy, 2) == 0 {
            return match (&self.at_provider, &self.link, &self.flow) {
                (Some(_), _, _) => Step::FinishAtProvider,
                (_, _, Some(_)) => one_of_two(&mut self.entropy, Step::MailsArrive, Step::SendAForm),
                (_, Some(_), _) => one_of_two(&mut self.entropy, Step::ClickProvider, Step::SendAForm),
                _ => Step::Open,
            };
        }
        steps::any(&mut self.entropy)
    }

    fn take(&mut self, step: Step) {
        self.trail.push(format!("{step:?}"));
        self.note_who_is_alive();
        let world = &self.shop.world;
        match step {
            Step::Open => {
                let page = one_of(&mut self.entropy, &PAGES);
                self.open(page);
            }
            Step::ClickProvider => {
                if let Some(link) = self.link.clone() {
                    self.open(&link);
                }
            }
            Step::FinishAtProvider => {
                if let Some(url) = self.at_provider.take() {
                    let callback = world.provider.authorize(&url);
                    self.open(&callback);
                }
            }
            Step::CancelAtProvider => {
                if let Some(url) = self.at_provider.take() {
                    world.provider.declines.set(true);
                    let callback = world.provider.visit(&url);
                    world.provider.declines.set(false);
                    self.open(&callback);
                }
            }
            Step::Back => {
                let at = below(&mut self.entropy, self.history.len());
                let url = self.history[at].clone();
                self.open(&url);
            }
            Step::Reload => {
                let url = self.history.last().cloned().unwrap_or_default();
                self.open(&url);
            }
            Step::LetTimePass => {
                let seconds = [1, 5, 31, 299, 301, 3_700, 40_000, 86_400, 31 * 86_400];
                world.pass(seconds[below(&mut self.entropy, seconds.len())]);
            }
            Step::DropCookies => {
                self.browser.drop_cookie(one_of(&mut self.entropy, &[SESSION, "__Host-browser"]));
            }
            Step::OldCookieComesBack => {
                if !self.old_cookies.is_empty() {
                    let at = below(&mut self.entropy, self.old_cookies.len());
                    self.browser.set_cookie(SESSION, &self.old_cookies[at]);
                }
            }
            Step::SignOutInAnotherTab => self.sign_out(),
            Step::SignOutOnAnotherDevice => world.end_all(),
            Step::SendAForm => self.send_a_form(),
            Step::MailsArrive => world.ring(self.shop.isolate.gateway()),
            Step::OpenTheLinkOfAMail => {
                let links: Vec<String> =
                    self.letters().iter().filter_map(|letter| letter.verify_link()).collect();
                if !links.is_empty() {
                    let at = below(&mut self.entropy, links.len());
                    self.open(&links[at].clone());
                }
            }
            Step::MailGoesDown => world.mail_up.set(false),
            Step::SomebodyElseAtTheProvider => {
                let (subject, name) = [("ada", "Ada"), ("eve", "Eve")][below(&mut self.entropy, 2)];
                world.provider.serve(subject, name);
            }
            Step::ProviderGoesDown => world.provider.fault(ProviderFault::Down),
            Step::ProviderChangesKey => world.provider.rotate(below(&mut self.entropy, 2) == 0),
            Step::AccountsGoDown => world.accounts_up.set(false),
            Step::IdentifiersGoDown => world.identifiers_up.set(false),
            Step::TroubleEnds => self.end_trouble(),
            Step::NewSecret => {
                self.secrets.reverse();
                self.new_isolate();
            }
            Step::NewIsolate => self.new_isolate(),
        }
    }

    /// Before anything happens to them.
    fn note_who_is_alive(&mut self) {
        let world = &self.shop.world;
        let alive = self.sessions.iter().filter(|(session, account)| world.lives(**account, **session));
        self.alive_at.extend(alive.map(|(session, _)| (*session, world.now())));
    }

    fn end_trouble(&self) {
        self.shop.world.provider.mend();
        self.shop.world.mail_up.set(true);
        self.shop.world.accounts_up.set(true);
        self.shop.world.identifiers_up.set(true);
    }

    fn new_isolate(&mut self) {
        self.shop.isolate = Isolate::new(&rotated(self.secrets[0], self.secrets[1]));
        self.ended_here.clear();
    }

    /// Navigates as a browser does, one redirect after the other, until a page is shown or the provider is reached.
    fn open(&mut self, url: &str) {
        let mut url = url.to_owned();
        for _ in 0..10 {
            self.history.push(url.clone());
            let reply = self.step(&url);
            let Some(location) = reply.header("location").filter(|_| reply.status() == 303) else {
                self.shown(&reply);
                return;
            };
            if location.starts_with(ISSUER) {
                self.at_provider = Some(location.to_owned());
                return;
            }
            url = location.to_owned();
        }
        self.fail("redirected in circles");
    }

    /// What the page that is open has to press and to send.
    fn shown(&mut self, reply: &Reply) {
        self.link = reply.provider_link();
        self.flow = reply.body().contains("name=\"flow\"").then(|| letterbox::flow(reply));
    }

    fn letters(&self) -> Vec<letterbox::Letter> {
        self.shop.world.mailbox().into_iter().map(|(_, mail)| letterbox::Letter::from(mail)).collect()
    }

    fn send_a_form(&mut self) {
        // Whoever is asked for a code mostly waits for its mail.
        if self.flow.is_some() && below(&mut self.entropy, 4) > 0 {
            self.shop.world.ring(self.shop.isolate.gateway());
        }
        let codes: Vec<String> =
            self.letters().iter().rev().take(3).filter_map(|letter| letter.any_code()).collect();
        let known = Known { flow: self.flow.as_deref(), codes: &codes };
        let form = forms::any(&mut self.entropy, &known);
        let fields: Vec<(&str, &str)> =
            form.fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let head = self.browser.filled(&form.url, &fields);
        let reply = self.send(&form.url, &head);
        self.by_form += usize::from(matches!(reply.reason(), "signed_in" | "password_set"));
        match reply.header("location").filter(|_| reply.status() == 303) {
            Some(location) => self.open(location),
            None => self.shown(&reply),
        }
    }

    fn sign_out(&mut self) {
        let presented = self.presented();
        let head = self.browser.form("/auth/logout");
        let reply = run(self.browser.send(&self.shop.world, &self.shop.isolate, &head));
        self.ended_here.extend(presented.map(|token| token.session));
        self.check(reply.leads_on(), "a dead end", &reply);
        self.check(
            self.browser.cookie(SESSION).is_none(),
            "signed out, and the cookie is still there",
            &reply,
        );
    }

    fn step(&mut self, url: &str) -> Reply {
        let head = self.browser.navigation(url);
        self.send(url, &head)
    }

    /// One request, and what must be true of its answer.
    fn send(&mut self, url: &str, head: &Head) -> Reply {
        let presented = self.presented();
        self.note_who_is_alive();
        let reply = run(self.browser.send(&self.shop.world, &self.shop.isolate, head));
        self.trail.push(format!("  {url} -> {} {}", reply.status(), reply.reason()));
        self.whom_the_origin_was_told_of(presented.as_ref(), url, &reply);
        self.a_way_on(&reply);
        self.few_small_cookies(&reply);

        let now_presented = self.presented();
        if let (Some(before), Some(after)) = (&presented, &now_presented)
            && before.session != after.session
        {
            // A new session took the place of the one that was presented.
            self.ended_here.insert(before.session);
        }
        self.sessions.extend(now_presented.map(|token| (token.session, token.account)));
        self.old_cookies.extend(self.browser.cookie(SESSION));
        reply
    }

    /// The token in the browser, if its seal is good and its time is not over.
    fn presented(&self) -> Option<SessionToken> {
        let cookie = self.browser.cookie(SESSION)?;
        let keyring = &self.shop.isolate.gateway().config().keyring;
        let session = Session::open(keyring, &cookie, self.shop.world.now()).ok()?;
        Some(session.token().clone())
    }

    fn lives(&self, token: &SessionToken) -> bool {
        self.shop.world.lives(token.account, token.session)
    }

    /// The origin is told of the customer whose session was presented, as long as that session lives or died a moment
    /// ago; of nobody else, ever.
    fn whom_the_origin_was_told_of(&mut self, presented: Option<&SessionToken>, url: &str, reply: &Reply) {
        let Reply::Forwarded { headers, .. } = reply else {
            if let Some(token) = presented.filter(|token| self.must_be_recognised(token)) {
                let sent_away = reply.reason() == "sign_in_required";
                self.check(!sent_away, &format!("a live session was not recognised: {token:?}"), reply);
            }
            return;
        };
        let told = headers.iter().any(|(name, _)| name.starts_with("x-auth-"));
        let is_public = url.starts_with("/assets") || url.starts_with("https://shop.example/assets");
        match presented {
            None => self.check(!told, "an identity without a session", reply),
            Some(_) if is_public => self.check(!told, "an identity on a public route", reply),
            Some(token) if told => {
                self.recognised += 1;
                let subject = token.account.to_string();
                self.check(reply.subject() == Some(subject.as_str()), "somebody else's identity", reply);
                self.check(
                    reply.header("x-auth-session") == Some(&token.session.to_string()),
                    "another session",
                    reply,
                );
                self.check(self.may_be_recognised(token), &format!("a dead session: {token:?}"), reply);
            }
            Some(token) => {
                self.check(!self.must_be_recognised(token), &format!("nobody told of {token:?}"), reply);
            }
        }
    }

    fn must_be_recognised(&self, token: &SessionToken) -> bool {
        let is_ours = self.lives(token) && !self.ended_here.contains(&token.session);
        let fresh = self.shop.world.now() < token.fresh_until;
        is_ours && (fresh || self.shop.world.accounts_up.get())
    }

    /// A session lives on for `fresh` and the confirmation window after its end, and where accounts cannot be asked
    /// for the grace period too; not in the isolate that ended it.
    fn may_be_recognised(&self, token: &SessionToken) -> bool {
        if self.ended_here.contains(&token.session) {
            return false;
        }
        let lifetimes = self.shop.isolate.gateway().config().lifetimes;
        let grace = if self.shop.world.accounts_up.get() { 0 } else { lifetimes.grace.secs() };
        let bound = lifetimes.fresh.secs() + CONFIRMATION_WINDOW.secs() + grace;
        let since =
            self.alive_at.get(&token.session).map_or(u64::MAX, |at| self.shop.world.now().since(*at).secs());
        self.lives(token) || since <= bound
    }

    /// Forwarded, redirected, or a page with something to press; programs get a problem in JSON.
    fn a_way_on(&self, reply: &Reply) {
        let is_json = reply.header("content-type").is_some_and(|kind| kind.ends_with("json"));
        let odd = matches!(reply.status(), 500 | 421);
        self.check(!odd && (reply.leads_on() || is_json), "a dead end", reply);
    }

    fn few_small_cookies(&self, reply: &Reply) {
        let header = self.browser.cookie_header().unwrap_or_default();
        let ours = header.split("; ").all(|pair| pair.is_empty() || pair.starts_with("__Host-"));
        self.check(ours && header.split("; ").count() <= 2 && header.len() < 1_024, "cookies", reply);
    }

    fn check(&self, holds: bool, what: &str, reply: &Reply) {
        if !holds {
            self.fail(&format!("{what}: {reply:?}"));
        }
    }

    fn fail(&self, what: &str) -> ! {
        panic!("{what}\n{}", self.trail.join("\n"));
    }

    /// When the trouble is over, the customer gets to the page asked for.
    fn end(&mut self) {
        self.trail.push("the end".to_owned());
        self.end_trouble();
        self.shop.world.pass(31);
        let page = self.shop.sign_in(&self.browser, "/members/goal?x=1");
        self.check(page.origin_path() == Some("/members/goal?x=1"), "not at the goal", &page);
        self.check(page.subject().is_some(), "not recognised at the goal", &page);
    }
}

fn one_of_two(entropy: &mut SeededEntropy, one: Step, other: Step) -> Step {
    if below(entropy, 2) == 0 { one } else { other }
}

/// Takes the walks of these seeds, and counts the pages on which a customer was recognised, and the sign-ins by form.
fn walk(seeds: Range<u64>) -> (usize, usize) {
    let (mut recognised, mut by_form) = (0, 0);
    for seed in seeds {
        let mut walk = Walk::begin(seed);
        for _ in 0..STEPS {
            let step = walk.choose();
            walk.take(step);
        }
        walk.end();
        recognised += walk.recognised;
        by_form += walk.by_form;
    }
    (recognised, by_form)
}

#[test]
fn whatever_happens_the_promise_holds() {
    let (half, all) = (WALKS / 2, WALKS);
    let other = std::thread::spawn(move || walk(half..all));
    let (one, two) = (walk(0..half), other.join().expect("the other half holds too"));
    let (recognised, by_form) = (one.0 + two.0, one.1 + two.1);
    assert!(recognised > 5_000, "only {recognised} pages showed a customer: the walks say little");
    assert!(by_form > 500, "only {by_form} forms signed anybody in: the walks say little");
}
