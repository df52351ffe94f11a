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
