//! The waiting room as customers, programs and operators meet it, in virtual time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

use serde_json::{Value, json};
use vestibule_core::gateway::{Head, Outcome};
use vestibule_core::testing::{Isolate, SITE, Serve, World, run, settings};

/// A shop with a room in front of `/sale`.
fn shop(room: Value) -> Value {
    let mut settings = settings();
    settings["ROOMS"] = json!({ "sale": room });
    let routes = settings["ROUTES"].as_array_mut().unwrap();
    routes.push(json!({ "prefix": "/sale", "origin": "shop", "access": "optional", "room": "sale" }));
    routes.push(json!({ "prefix": "/sale/pay", "origin": "shop", "access": "optional", "room": "sale", "checkout": true }));
    settings
}

/// A browser that keeps cookies, at an address.
struct Customer {
    address: &'static str,
    cookie: Option<String>,
    /// The name and value of the session's cookie.
    session: Option<String>,
}

enum Seen {
    Origin,
    Page(String),
    Problem(Value),
}

impl Customer {
    fn at(address: &'static str) -> Self {
        Self { address, cookie: None, session: None }
    }

    fn head(&self, path: &str, navigates: bool) -> Head {
        let mut headers = vec![("cf-connecting-ip".to_owned(), self.address.to_owned())];
        let cookies: Vec<String> = self.cookie.iter().chain(&self.session).cloned().collect();
        if !cookies.is_empty() {
            headers.push(("cookie".to_owned(), cookies.join("; ")));
        }
        let accept = if navigates { "text/html" } else { "application/json" };
        headers.push(("accept".to_owned(), accept.to_owned()));
        Head { method: "GET".to_owned(), url: format!("{SITE}{path}"), headers, ..Head::default() }
    }

    fn ask(&mut self, world: &World, isolate: &Isolate, path: &str, navigates: bool) -> Seen {
        let outcome = run(isolate.serve(world, &self.head(path, navigates)));
        let cookies: Vec<String> = match &outcome {
            Outcome::Forward(forward) => forward.cookies.clone(),
            Outcome::Answer(answer) => {
                let set = answer.headers.iter().filter(|(name, _)| *name == "set-cookie");
                set.map(|(_, value)| value.clone()).collect()
            }
        };
        for cookie in cookies {
            if cookie.starts_with("__Host-browser=") {
                self.cookie = Some(cookie.split(';').next().unwrap().to_owned());
            }
        }
        match outcome {
            Outcome::Forward(_) => Seen::Origin,
            Outcome::Answer(answer) if navigates => {
                assert_eq!(answer.status, 200, "{}", answer.reason);
                Seen::Page(answer.body)
            }
            Outcome::Answer(answer) => Seen::Problem(serde_json::from_str(&answer.body).unwrap()),
        }
    }

    fn is_inside(&mut self, world: &World, isolate: &Isolate) -> bool {
        matches!(self.ask(world, isolate, "/sale", true), Seen::Origin)
    }

    fn place(&mut self, world: &World, isolate: &Isolate) -> u64 {
        match self.ask(world, isolate, "/sale", false) {
            Seen::Problem(problem) => {
                problem["queue"]["place"].as_u64().unwrap_or_else(|| panic!("{problem}"))
            }
            _ => 0,
        }
    }
}

fn world(settings: &Value) -> World {
    let world = World::new(1);
    world.inside(settings);
    world
}

#[test]
fn as_many_as_may_be_are_inside_and_the_others_come_in_as_those_leave() {
    let settings = shop(json!({ "inside": 2, "idle": "60s" }));
    let (world, isolate) = (world(&settings), Isolate::new(&settings));
    let mut customers: Vec<Customer> =
        ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"].into_iter().map(Customer::at).collect();
    let inside: Vec<bool> = customers.iter_mut().map(|one| one.is_inside(&world, &isolate)).collect();
    assert_eq!(inside, [true, true, false, false]);
    let Seen::Page(page) = customers[2].ask(&world, &isolate, "/sale", true) else { panic!("inside") };
    assert!(page.contains("You are number 1 in the queue."), "{page}");
    assert_eq!(customers[2].place(&world, &isolate), 1);
    assert_eq!(customers[3].place(&world, &isolate), 2);
    // The first goes on, the second leaves.
    for _ in 0..8 {
        world.pass(20);
        assert!(customers[0].is_inside(&world, &isolate));
        let _looked = (customers[2].place(&world, &isolate), customers[3].place(&world, &isolate));
    }
    assert!(customers[2].is_inside(&world, &isolate));
    assert_eq!(customers[3].place(&world, &isolate), 1);
    assert!(!customers[1].is_inside(&world, &isolate), "who left waits like everybody else");
}

#[test]
fn whoever_has_a_pass_goes_on_without_a_question() {
    let settings = shop(json!({ "inside": 2, "idle": "5m" }));
    let (world, isolate) = (world(&settings), Isolate::new(&settings));
    let mut ada = Customer::at("192.0.2.1");
    assert!(ada.is_inside(&world, &isolate));
    world.pass(3);
    for _ in 0..5 {
        assert!(ada.is_inside(&world, &isolate));
        world.pass(2);
    }
    let asked = world.lobby_calls.get();
    for _ in 0..60 {
        assert!(ada.is_inside(&world, &isolate));
        world.pass(1);
    }
    assert_eq!(world.lobby_calls.get(), asked);
}

fn operate(world: &World, isolate: &Isolate, order: &Value) -> (u16, Value) {
    let headers =
        vec![("authorization".to_owned(), "Bearer the-token-of-the-operators-long-enough".to_owned())];
    let (method, url) = ("POST".to_owned(), format!("{SITE}/auth/admin"));
    let head = Head { method, url, headers, body: order.to_string(), ..Head::default() };
    match run(isolate.serve(world, &head)) {
        Outcome::Answer(answer) => (answer.status, serde_json::from_str(&answer.body).unwrap()),
        Outcome::Forward(_) => panic!("forwarded"),
    }
}

#[test]
fn an_operator_sees_a_room_and_changes_it_without_a_deployment() {
    let mut settings = shop(json!({ "inside": 1 }));
    settings["ADMIN_TOKEN"] = json!("the-token-of-the-operators-long-enough");
    let (world, isolate) = (world(&settings), Isolate::new(&settings));
    let (mut ada, mut ben) = (Customer::at("192.0.2.1"), Customer::at("192.0.2.2"));
    assert!(ada.is_inside(&world, &isolate) && !ben.is_inside(&world, &isolate));
    let order = |set: Value| json!({ "act": "lobby", "who": "sale", "by": "a test", "set": set });
    let (status, standing) = operate(&world, &isolate, &order(json!({})));
    assert_eq!((status, &standing["inside"], &standing["limit"]), (200, &json!(1), &json!(1)), "{standing}");
    assert_eq!(standing["waiting"], json!({ "checkout": 0, "signed_in": 0, "guest": 1 }));
    let (_, standing) = operate(&world, &isolate, &order(json!({ "inside": 2 })));
    assert_eq!(standing["limit"], json!(2));
    world.pass(5);
    assert!(ben.is_inside(&world, &isolate));
    let (_, standing) = operate(&world, &isolate, &order(json!({ "mode": "closed" })));
    assert_eq!(standing["state"], json!("closed"));
    assert!(!Customer::at("192.0.2.3").is_inside(&world, &isolate) && ada.is_inside(&world, &isolate));
    let (_, standing) = operate(&world, &isolate, &order(json!({ "mode": "configured", "inside": 0 })));
    assert_eq!((&standing["state"], &standing["limit"]), (&json!("on"), &json!(1)));
    for (wrong, part) in [
        (json!({ "act": "lobby", "who": "nowhere", "by": "a test" }), "one of sale"),
        (order(json!({ "mode": "ajar" })), "on, auto, off, closed, configured"),
        (order(json!({ "insides": 3 })), "not an order"),
        (json!({ "act": "lobby", "who": "sale", "by": "" }), "by: your name"),
    ] {
        let (status, answer) = operate(&world, &isolate, &wrong);
        assert!(status >= 400 && answer["error"].as_str().unwrap().contains(part), "{answer}");
    }
}

#[test]
fn the_metrics_are_for_operators_and_tell_how_a_room_stands() {
    let mut settings = shop(json!({ "inside": 1 }));
    settings["ADMIN_TOKEN"] = json!("the-token-of-the-operators-long-enough");
    let (world, isolate) = (world(&settings), Isolate::new(&settings));
    assert!(Customer::at("192.0.2.1").is_inside(&world, &isolate));
    assert!(!Customer::at("192.0.2.2").is_inside(&world, &isolate));
    let ask = |token: &str| {
        let headers = vec![("authorization".to_owned(), format!("Bearer {token}"))];
        let (method, url) = ("GET".to_owned(), format!("{SITE}/auth/metrics"));
        match run(isolate.serve(&world, &Head { method, url, headers, ..Head::default() })) {
            Outcome::Answer(answer) => (answer.status, answer.body),
            Outcome::Forward(_) => panic!("forwarded"),
        }
    };
    assert_eq!(ask("another token").0, 401);
    let (status, text) = ask("the-token-of-the-operators-long-enough");
    assert_eq!(status, 200);
    for line in [
        "# TYPE vestibule_room_inside gauge",
        "vestibule_room_inside{room=\"sale\"} 1",
        "vestibule_room_waiting{room=\"sale\",line=\"guest\"} 1",
        "vestibule_room_admitted_total{room=\"sale\",line=\"guest\"} 1",
    ] {
        assert!(text.lines().any(|known| known == line), "{line} is not in\n{text}");
    }
}

#[test]
fn f37_without_the_object_those_inside_stay_and_newcomers_wait_or_pass_as_it_is_set() {
    for (word, newcomers_pass) in [("hold", false), ("open", true)] {
        let settings = shop(json!({ "inside": 5, "idle": "60s", "unreachable": word }));
        let (world, isolate) = (world(&settings), Isolate::new(&settings));
        let mut ada = Customer::at("192.0.2.1");
        assert!(ada.is_inside(&world, &isolate));
        world.lobbies_up.set(false);
        for _ in 0..20 {
            world.pass(20);
            assert!(ada.is_inside(&world, &isolate), "{word}");
        }
        let mut ben = Customer::at("192.0.2.2");
        assert_eq!(ben.is_inside(&world, &isolate), newcomers_pass, "{word}");
        world.lobbies_up.set(true);
        world.pass(20);
        assert!(ada.is_inside(&world, &isolate) && ben.is_inside(&world, &isolate), "{word}");
    }
}

#[test]
fn doors_open_at_a_set_time_and_whoever_is_early_takes_part_in_the_draw() {
    // The world begins at 2027-01-15T08:00:00Z.
    let settings = shop(json!({ "inside": 2, "opens_at": "2027-01-15T08:10:00Z", "gathers": "9m" }));
    let (world, isolate) = (world(&settings), Isolate::new(&settings));
    assert!(Customer::at("192.0.2.9").is_inside(&world, &isolate), "before, all is as usual");
    world.pass(120);
    let addresses = ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4", "192.0.2.5", "192.0.2.6"];
    let mut early: Vec<Customer> = addresses.into_iter().map(Customer::at).collect();
    for one in &mut early {
        match one.ask(&world, &isolate, "/sale", false) {
            Seen::Problem(problem) => {
                assert_eq!(problem["queue"]["opens_at"], json!(1_800_000_600), "{problem}");
                assert_eq!(problem["queue"]["place"], Value::Null);
            }
            _ => panic!("let in early"),
        }
    }
    // Who looks again while the doors are closed is no question for the object: the isolate gives word of them all.
    let asked = world.lobby_calls.get();
    for round in 0..25 {
        world.pass(20);
        for one in &mut early {
            let _looks = one.ask(&world, &isolate, "/sale", false);
        }
        if round < 22 {
            run(isolate.gateway().sync(&world, 0));
        }
    }
    let looks = 25 * addresses.len() as u64;
    let questions = world.lobby_calls.get() - asked;
    assert!(questions < looks, "{questions} for {looks} looks");
    let places: Vec<u64> = early.iter_mut().map(|one| one.place(&world, &isolate)).collect();
    let mut sorted = places.clone();
    sorted.sort_unstable();
    assert_eq!(sorted, [0, 0, 1, 2, 3, 4], "two are inside, the others have a place each");
    assert_ne!(places, sorted, "by lot, not by who came first (with this seed)");
}
