//! A list of stolen passwords is tried on a shop, and its customers go on shopping: with the defences, without them,
//! fast and slowly, over IPv4 and from within a few IPv6 networks. Everything is the real gateway and the real objects,
//! in virtual time, from a seed; only the stored hashes are cheaper than a shop's.
//!
//! `cargo test --release --test limits_simulation -- --nocapture --include-ignored` runs it at full size, for
//! the table of docs/LIMITS.md; a small run is part of every test.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test may stop"
)]

mod journey;
mod letterbox;

use journey::Shop;
use letterbox::{Letterbox, flow};
use serde_json::json;
use vestibule_core::account::{Kind as Row, Rows};
use vestibule_core::address::EmailAddress;
use vestibule_core::base::{AccountId, Entropy, Quota, SeededEntropy};
use vestibule_core::limit::AccountLimits;
use vestibule_core::limit::challenge::is_solution;
use vestibule_core::password::{Params, Password, PasswordHash, Policy};
use vestibule_core::ports::Platform;
use vestibule_core::testing::{Browser, Reply, run, settings};
use vestibule_core::wire::IdentifierName;

/// How many times a phone hashes in a second.
const PHONE: f64 = 150_000.0;
/// How many different passwords the accounts of the shop have: hashing each once is enough.
const PASSWORDS: usize = 40;

#[derive(Clone, Copy)]
struct Attack {
    name: &'static str,
    /// How long the list is tried, in seconds.
    lasts: u64,
    /// Whether the attacker's machines are in a few IPv6 networks and change their address with each try.
    rotates: bool,
    /// Whether the defences are on.
    defended: bool,
    /// `LIMITS.attack`.
    threshold: &'static str,
}

#[derive(Default)]
struct Outcome {
    tried: usize,
    /// How many of the pairs were right.
    right: usize,
    compared: usize,
    refused: usize,
    challenged: usize,
    work: f64,
    /// Accounts that the attacker has a session of.
    lost: usize,
    /// Of those, how many owners have a mail about it.
    told: usize,
    /// Right passwords that led to a code that the attacker does not have.
    stopped: usize,
    customers: usize,
    asked_for_more: usize,
    locked_out: usize,
}

fn random(entropy: &mut SeededEntropy, below: usize) -> usize {
    let mut bytes = [0; 8];
    entropy.fill(&mut bytes);
    (u64::from_le_bytes(bytes) % below.max(1) as u64) as usize
}

fn email(account: usize) -> String {
    format!("customer{account}@shop.example")
}

fn password_of(account: usize) -> String {
    format!("the secret of customer {}", account % PASSWORDS)
}

/// A shop with so many accounts, each known to one browser.
fn shop_of(accounts: usize, attack: &Attack) -> (Shop, Vec<Browser>) {
    let mut settings = settings();
    settings["LIMITS"] = match attack.defended {
        true => json!({ "attack": attack.threshold }),
        false => {
            let off = json!({ "client": "off", "network": "off", "device": "off" });
            json!({ "sign_in": off, "mail": off, "code": off, "requests": "off", "attack": "1000000/1000s" })
        }
    };
    let shop = Shop::with(&settings);
    if !attack.defended {
        let any = Quota::new(1_000_000, 1);
        shop.world.account_limits.set(AccountLimits { tries: any, challenged: any, device: any });
    }
    let mut entropy = SeededEntropy(42);
    let cheap = Params::new(8, 1).expect("within bounds");
    let records: Vec<String> = (0..PASSWORDS)
        .map(|n| {
            let typed = Password::prepare(&password_of(n)).expect("a password");
            let chosen = Policy::default().admit(typed).expect("a good one");
            PasswordHash::create(&chosen, cheap, &mut entropy).expect("memory").to_record()
        })
        .collect();
    let browsers = (0..accounts).map(|n| {
        let (id, address) =
            (AccountId::random(&mut entropy), EmailAddress::parse(&email(n)).expect("an address"));
        run(shop.world.claim(&IdentifierName::of_address(&address), id)).expect("it is free");
        shop.world.rows(id, |rows| {
            let facts = [
                ("address", json!({ "address": address, "proven_at": 1 })),
                ("password", json!({ "record": records[n % PASSWORDS], "chosen_at": 1 })),
            ];
            for (key, fact) in facts {
                rows.put(Row::Fact, key, fact.to_string()).expect("memory");
            }
        });
        // Everybody lives somewhere else, and has signed in there once.
        let browser = Browser::at(&format!("100.{}.{}.7", 64 + n / 250, n % 250));
        browser.set_cookie("__Host-browser", &AccountId::random(&mut entropy).to_string());
        let first = sign_in(&shop, &browser, n, &password_of(n));
        assert_eq!(first.reason(), "signed_in");
        browser.drop_cookie("__Host-session");
        // Signing in has made the hash as dear as a shop's.
        shop.world.rows(id, |rows| {
            let cheap = json!({ "record": records[n % PASSWORDS], "chosen_at": 1 });
            rows.put(Row::Fact, "password", cheap.to_string()).expect("memory");
        });
        browser
    });
    let browsers = browsers.collect();
    (shop, browsers)
}

fn sign_in(shop: &Shop, browser: &Browser, account: usize, password: &str) -> Reply {
    let fields = [("email", &*email(account)), ("password", password), ("how", "password")];
    run(browser.send(&shop.world, &shop.isolate, &browser.filled("/auth/login", &fields)))
}

fn hidden<'p>(page: &'p Reply, name: &str) -> &'p str {
    let rest = page.body().split(&format!("name=\"{name}\" value=\"")).nth(1).expect(name);
    rest.split('"').next().expect("it ends")
}

/// Solves the challenge of a page and sends the form again.
fn prove(shop: &Shop, browser: &Browser, page: &Reply, account: usize, password: &str) -> Reply {
    let (challenge, bits) = (hidden(page, "challenge"), hidden(page, "bits").parse().expect("bits"));
    let solution = (0_u64..).map(|n| n.to_string()).find(|n| is_solution(challenge, n, bits)).expect("one");
    let fields = [
        ("email", &*email(account)),
        ("password", password),
        ("how", "password"),
        ("challenge", challenge),
        ("solution", &*solution),
    ];
    run(browser.send(&shop.world, &shop.isolate, &browser.filled("/auth/login", &fields)))
}

/// One try of the attacker. Proofs for wrong passwords are counted, and not worked out: the answer would be no.
fn attack_once(
    shop: &Shop,
    out: &mut Outcome,
    browser: &Browser,
    account: usize,
    password: &str,
    is_right: bool,
) {
    out.tried += 1;
    let mut reply = sign_in(shop, browser, account, password);
    if reply.reason() == "challenged" {
        out.challenged += 1;
        let bits: i32 = hidden(&reply, "bits").parse().expect("bits");
        out.work += 2_f64.powi(bits) / PHONE;
        if is_right {
            reply = prove(shop, browser, &reply, account, password);
        }
    }
    match (reply.reason(), reply.detail()) {
        ("signed_in", _) => out.lost += 1,
        (_, Some("password_must_prove")) => {
            out.stopped += 1;
            // The mail arrives before anything else happens, as mails do: two of one second have no order.
            shop.world.ring(shop.isolate.gateway());
        }
        (_, Some("password_wrong")) => out.compared += 1,
        ("too_many_requests", _) => out.refused += 1,
        ("challenged", _) => {}
        other => panic!("{other:?}"),
    }
}

/// A customer signs in, by whatever way is offered, and types the password wrong now and then.
fn customer(shop: &Shop, out: &mut Outcome, browser: &Browser, account: usize, mistypes: bool) {
    out.customers += 1;
    if mistypes {
        sign_in(shop, browser, account, "a slip of the finger");
    }
    let password = password_of(account);
    let mut reply = sign_in(shop, browser, account, &password);
    if reply.reason() != "signed_in" {
        out.asked_for_more += 1;
    }
    if reply.reason() == "challenged" {
        reply = prove(shop, browser, &reply, account, &password);
    }
    if reply.reason() == "code_sent" {
        shop.world.ring(shop.isolate.gateway());
        let page = shop.visit(browser, reply.header("location").expect("a way on"));
        let fields = [("flow", &*flow(&page)), ("code", &*shop.last_mail(&email(account)).code())];
        reply = run(browser.send(&shop.world, &shop.isolate, &browser.filled("/auth/verify", &fields)));
    }
    out.locked_out += usize::from(reply.reason() != "signed_in");
    browser.drop_cookie("__Host-session");
}

fn simulate(attack: &Attack, scale: usize) -> Outcome {
    let (accounts, pairs, machines) = (20 * scale, 200 * scale, 200 * scale);
    let (shop, browsers) = shop_of(accounts, attack);
    let mut entropy = SeededEntropy(7);
    let mut out = Outcome::default();
    let customers = accounts;
    for n in 0..pairs {
        let at = |n: usize| n as u64 * attack.lasts / pairs as u64;
        shop.world.pass(at(n + 1) - at(n));
        let machine = random(&mut entropy, machines);
        let address = match attack.rotates {
            // A hundred networks of a provider, 256 customers' worth in each, a new address for every try.
            true => format!("2001:db8:{:x}:{:x}::{n:x}", machine % 100, machine / 100 % 256),
            false => format!("{}.{}.{}.9", 11 + machine / 62_500, machine / 250 % 250, machine % 250),
        };
        let browser = Browser::at(&address);
        let account = random(&mut entropy, accounts);
        let is_right = random(&mut entropy, 100) == 0;
        out.right += usize::from(is_right);
        let tried = if is_right { password_of(account) } else { format!("stolen elsewhere {n}") };
        attack_once(&shop, &mut out, &browser, account, &tried, is_right);
        // Meanwhile the customers come, nine of ten where they always do.
        if n % (pairs / customers) == 0 {
            let account = random(&mut entropy, accounts);
            let mistypes = random(&mut entropy, 10) == 0;
            match random(&mut entropy, 10) {
                0 => {
                    let elsewhere = Browser::at(&format!("100.{}.{}.77", 64 + account / 250, account % 250));
                    elsewhere.set_cookie("__Host-browser", &AccountId::random(&mut entropy).to_string());
                    customer(&shop, &mut out, &elsewhere, account, mistypes);
                }
                _ => customer(&shop, &mut out, &browsers[account], account, mistypes),
            }
        }
    }
    shop.world.ring(shop.isolate.gateway());
    out.told = (0..accounts)
        .filter(|n| {
            shop.world.mails_to(&email(*n)).iter().any(|m| m.subject.as_str().contains("New sign-in"))
        })
        .count();
    out
}

const ATTACKS: [Attack; 6] = [
    Attack { name: "no defences", lasts: 3_600, rotates: false, defended: false, threshold: "100/1d" },
    Attack { name: "fast: an hour", lasts: 3_600, rotates: false, defended: true, threshold: "100/1d" },
    Attack {
        name: "fast, rotating in IPv6",
        lasts: 3_600,
        rotates: true,
        defended: true,
        threshold: "100/1d",
    },
    Attack { name: "slow: a day", lasts: 86_400, rotates: false, defended: true, threshold: "100/1d" },
    Attack { name: "very slow: a week", lasts: 604_800, rotates: false, defended: true, threshold: "100/1d" },
    Attack {
        name: "slow, `attack = \"60/1h\"`",
        lasts: 86_400,
        rotates: false,
        defended: true,
        threshold: "60/1h",
    },
];

fn table(attacks: &[Attack], scale: usize) -> Vec<Outcome> {
    println!(
        "| attack | tried | right | compared | refused | challenged | work of a phone | accounts lost | owners told | stopped by a code | customers | asked for more | locked out |"
    );
    println!("{}|", "| --- ".repeat(13));
    let run_one = |attack: &Attack| {
        let out = simulate(attack, scale);
        println!(
            "| {} | {} | {} | {} | {} | {} | {:.0} s | {} | {} | {} | {} | {} | {} |",
            attack.name,
            out.tried,
            out.right,
            out.compared,
            out.refused,
            out.challenged,
            out.work,
            out.lost,
            out.told,
            out.stopped,
            out.customers,
            out.asked_for_more,
            out.locked_out
        );
        out
    };
    attacks.iter().map(run_one).collect()
}

fn judge(attacks: &[Attack], outcomes: &[Outcome]) {
    let (bare, defended) = outcomes.split_first().expect("all of them");
    let without = "without defences every right pair opens an account";
    assert_eq!((bare.lost, bare.locked_out), (bare.right, 0), "{without}");
    for (attack, out) in attacks.iter().skip(1).zip(defended) {
        assert_eq!(out.locked_out, 0, "{}", attack.name);
        assert!(out.told >= out.lost, "{}: every owner is told", attack.name);
        assert_eq!(out.lost + out.stopped, out.right, "{}: the others meet a code", attack.name);
        if attack.lasts <= 3_600 {
            assert!(out.lost * 2 <= bare.lost, "{}: {} of {} accounts", attack.name, out.lost, bare.lost);
            assert!(out.work > 0.5 * out.challenged as f64, "{}: it costs something", attack.name);
        }
    }
}

#[test]
fn an_attack_costs_the_attacker_and_locks_no_customer_out() {
    let attacks = &ATTACKS[..3];
    judge(attacks, &table(attacks, 2));
}

#[test]
#[ignore = "at full size it takes many minutes; run it with --release"]
fn the_same_at_full_size() {
    judge(&ATTACKS, &table(&ATTACKS, 50));
}
