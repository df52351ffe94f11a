//! Whole requests: nothing protected without a session, no identity but the gateway's, and answers that are sound.

use super::{NOW, decoded, text};
use std::cell::RefCell;
use url::Url;
use vestibule_core::base::{Id, SeededEntropy, Text, Timestamp};
use vestibule_core::gateway::{Forward, Head, Outcome};
use vestibule_core::login::BrowserCookie;
use vestibule_core::session::{Profile, Session, SessionToken};
use vestibule_core::testing::{ISSUER, Isolate, SITE, Serve, World, keyring, run, settings};

/// So many requests meet one world and one gateway; then they begin anew.
const TOGETHER: u32 = 200;

struct Shop {
    world: World,
    isolate: Isolate,
    session: String,
    browser: String,
    left: u32,
}

thread_local! {
    static SHOP: RefCell<Option<Shop>> = const { RefCell::new(None) };
}

/// Method and path, then header lines, an empty line, and the body. `{session}` and `{browser}` in it are good ones.
pub fn check(data: &[u8]) {
    let Some(text) = text(data) else { return };
    SHOP.with_borrow_mut(|shop| {
        let shop = shop.get_or_insert_with(Shop::open);
        let Some(head) = shop.head(text) else { return };
        let outcome = run(shop.isolate.serve(&shop.world, &head));
        shop.judge(&head, &outcome);
        shop.left -= 1;
    });
    SHOP.with_borrow_mut(|shop| drop(shop.take_if(|shop| shop.left == 0)));
}

impl Shop {
    fn open() -> Self {
        let until = Timestamp::from_secs(NOW + 86_400);
        let token = SessionToken {
            account: Id::from_bytes([1; 16]),
            session: Id::from_bytes([2; 16]),
            flow: Id::from_bytes([3; 16]),
            signed_in_at: Timestamp::from_secs(NOW),
            fresh_until: until,
            idle_until: until,
            ends_at: until,
            provider: Text::exact("demo").expect("a name"),
            profile: Profile::default(),
        };
        let (_, session) = Session::issue(&keyring(), token);
        let browser = BrowserCookie::random(&mut SeededEntropy(7)).to_string();
        Self { world: World::new(1), isolate: Isolate::new(&settings()), session, browser, left: TOGETHER }
    }

    /// The request as the platform would hand it over: a URL it has parsed, names in lower case, no line breaks.
    fn head(&self, text: &str) -> Option<Head> {
        let text = text.replace("{session}", &self.session).replace("{browser}", &self.browser);
        let (head, body) = text.split_once("\n\n").unwrap_or((&text, ""));
        let mut lines = head.lines();
        let (method, path) = lines.next()?.split_once(' ')?;
        let url = Url::parse(&format!("{SITE}{path}")).ok().filter(|url| url.fragment().is_none())?;
        let is_token = |text: &str| {
            !text.is_empty()
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b))
        };
        let mut headers: Vec<(String, String)> = Vec::new();
        for (name, value) in lines.filter_map(|line| line.split_once(':')).filter(|(name, _)| is_token(name))
        {
            let (name, value) = (name.to_ascii_lowercase(), value.trim_matches([' ', '\t']));
            match headers.iter_mut().find(|(known, _)| *known == name) {
                Some((_, before)) => *before = format!("{before}, {value}"),
                None => headers.push((name, value.to_owned())),
            }
        }
        is_token(method).then(|| Head {
            method: method.to_ascii_uppercase(),
            url: url.into(),
            headers,
            body: body.to_owned(),
            body_too_large: false,
        })
    }

    fn judge(&self, head: &Head, outcome: &Outcome) {
        match outcome {
            Outcome::Forward(forward) => self.forwarded(head, forward),
            Outcome::Answer(answer) => {
                assert!((200..600).contains(&answer.status), "{}", answer.status);
                for (name, value) in &answer.headers {
                    let sound = value.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte));
                    assert!(sound, "{name}: {value:?}");
                    if *name == "location" {
                        let there = Url::parse(SITE).and_then(|site| site.join(value)).expect("a URL");
                        let allowed = [SITE, ISSUER].map(|url| Url::parse(url).expect("a URL").origin());
                        assert!(allowed.contains(&there.origin()), "leads to {there}");
                    }
                }
                let is_told = head.url.contains(&self.session) || head.body.contains(&self.session);
                assert!(is_told || !answer.body.contains(&self.session), "a session in a page");
            }
        }
    }

    fn forwarded(&self, head: &Head, forward: &Forward) {
        let url = Url::parse(&head.url).expect("a URL");
        let path = String::from_utf8_lossy(&decoded(url.path())).to_lowercase();
        let folder = path
            .split('/')
            .map(|segment| segment.split(';').next().unwrap_or_default())
            .find(|segment| !segment.is_empty());
        let is_preflight = head.method == "OPTIONS" && head.header("access-control-request-method").is_some();
        if matches!(folder, Some("members" | "staff" | "api")) && !is_preflight {
            assert!(forward.identified, "{path} for everybody");
        }
        assert!(folder != Some("staff") || is_preflight, "nobody here is of the staff");
        assert!(!url.path().starts_with("/auth/"), "{path} is the gateway's own");
        if forward.identified {
            let cookie = head.header("cookie").unwrap_or_default();
            assert!(cookie.contains(&self.session), "a session out of nothing");
            let subject = forward.set.iter().find(|(name, _)| *name == "x-auth-subject");
            assert_eq!(subject.map(|(_, value)| value.as_str()), Some("AQEBAQEBAQEBAQEBAQEBAQ"));
        }
        for (name, _) in &head.headers {
            let plain: String =
                name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
            // Without anything behind it, the beginning of a name tells nothing.
            let plain = plain.trim_matches('-');
            let tells = plain.starts_with("x-auth-") || plain == "x-forwarded-user" || plain == "remote-user";
            let is_set = forward.set.iter().any(|(set, _)| set.eq_ignore_ascii_case(name));
            assert!(!tells || is_set || forward.remove.contains(name), "{name} goes on to the origin");
        }
        let opens_socket = head.method == "GET"
            && head
                .header("upgrade")
                .is_some_and(|upgrade| upgrade.to_ascii_lowercase().contains("websocket"));
        let upgrades = head.names().any(|name| name == "upgrade")
            && !forward.remove.iter().any(|name| name == "upgrade");
        assert!(!upgrades || opens_socket, "an upgrade of {}", head.method);
        assert_eq!(forward.bodiless, is_preflight && head.header("origin").is_some());
        for (name, value) in &forward.set {
            assert!(
                value.bytes().all(|byte| (b' '..=b'~').contains(&byte)) || *name == "cookie",
                "{name}: {value:?}"
            );
            // Under another name it is the client's own affair.
            let is_own = |pair: &str| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                name.trim().eq_ignore_ascii_case("__Host-session") && value.contains(&self.session)
            };
            let told = if *name == "cookie" {
                value.split([';', ',']).any(is_own)
            } else {
                value.contains(&self.session)
            };
            assert!(!told, "the origin gets the session in {name}");
        }
        assert!(!forward.identified || forward.good_until > Timestamp::from_secs(0));
    }
}
