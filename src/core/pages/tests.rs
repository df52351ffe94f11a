use super::view::Phrase;
use super::*;
use crate::address::AddressError;
use crate::http::return_path::ReturnPath;
use crate::password::PasswordError;

const HOSTILE: &str = "\"><script>alert(1)</script>'&";

fn brand() -> Brand {
    Brand { name: "Tom & <Jerry>".to_owned(), terms: Some("/terms".to_owned()), privacy: None }
}

fn sign_in(error: Option<FieldError>, providers: Vec<ProviderLink>) -> Page {
    let return_to = ReturnPath::parse("/x?q='&amp;b=1", "/auth/").unwrap();
    let email = EmailSignIn { password: true, code: true, typed: HOSTILE, error };
    let notice = Some(Notice::Declined { provider: HOSTILE });
    let in_app = Some(InAppNotice { app: "an app", href: "intent://x".to_owned() });
    let more = providers.iter().cloned().map(|link| link.unwell(true)).collect();
    let providers = Offer { first: providers, more, in_app };
    let page = SignInPage { prefix: "/auth/", return_to: &return_to, notice, providers, email: Some(email) };
    Page::sign_in(&brand(), page)
}

/// Every page that something from outside stands on, in every state, by a name.
fn all() -> Vec<(String, Page)> {
    let brand = brand();
    let home = ReturnPath::parse("/members?a=1#top", "/auth/").unwrap();
    let mut pages = Vec::new();
    let errors = AddressError::ALL.iter().map(|error| FieldError::Email(*error));
    let errors =
        errors.chain([FieldError::EmailSuggest { suggestion: HOSTILE.to_owned() }, FieldError::WrongPair]);
    let passwords = PasswordError::ALL.iter().map(|error| FieldError::Password(*error));
    let passwords: Vec<_> = passwords.chain([FieldError::CurrentWrong, FieldError::Missing]).collect();
    for error in errors.map(Some).chain([None]) {
        let links = vec![ProviderLink::new(HOSTILE, "/auth/", "demo", &home)];
        pages.push((format!("sign_in {error:?}"), sign_in(error.clone(), links)));
        for purpose in [Asking::Register, Asking::Recover] {
            let page = AskAddress {
                prefix: "/auth/",
                purpose,
                return_to: &home,
                typed: HOSTILE,
                error: error.clone(),
            };
            pages.push((format!("address {purpose:?} {error:?}"), Page::ask_address(&brand, &page)));
        }
    }
    for why in [PasswordWhy::New, PasswordWhy::Recover, PasswordWhy::Change] {
        for error in passwords.iter().cloned().map(Some).chain([None]) {
            for needs_current in [false, true] {
                let page = PasswordPage {
                    prefix: "/auth/",
                    email: HOSTILE,
                    why,
                    needs_current,
                    skip: Some(&home),
                    return_to: &home,
                    error: error.clone(),
                };
                pages.push((format!("password {why:?} {error:?}"), Page::choose_password(&brand, &page)));
            }
        }
    }
    let notices = [
        None,
        Some(CodeNotice::Wrong),
        Some(CodeNotice::UsedUp),
        Some(CodeNotice::Format),
        Some(CodeNotice::Again),
    ];
    for purpose in [
        CodePurpose::Register,
        CodePurpose::SignIn,
        CodePurpose::Recover,
        CodePurpose::Link { provider: HOSTILE },
    ] {
        for notice in notices {
            let page = CodePage {
                prefix: "/auth/",
                purpose,
                address: HOSTILE,
                flow: HOSTILE,
                code: HOSTILE,
                notice,
                minutes: 30,
                return_to: &home,
            };
            pages.push((format!("code {purpose:?} {notice:?}"), Page::code(&brand, &page)));
        }
    }
    let rows = [
        SessionRow {
            id: HOSTILE,
            device: HOSTILE,
            country: Some("DE"),
            last_seen: LastSeen::Now,
            began: LastSeen::Days(2),
            current: true,
        },
        SessionRow {
            id: "b",
            device: "",
            country: None,
            last_seen: LastSeen::Hours(1),
            began: LastSeen::Minutes(59),
            current: false,
        },
    ];
    for (name, notice) in
        [("", None), ("one", Some(AccountNotice::SessionEnded)), ("others", Some(AccountNotice::OthersEnded))]
    {
        let page = SessionsPage { prefix: "/auth/", sessions: &rows, notice };
        pages.push((format!("sessions {name}"), Page::sessions(&brand, &page)));
    }
    pages.push((
        "one session".to_owned(),
        Page::sessions(&brand, &SessionsPage { prefix: "/auth/", sessions: &rows[..1], notice: None }),
    ));
    let page = AccountPage {
        prefix: "/auth/",
        email: Some(HOSTILE),
        name: Some(HOSTILE),
        has_password: true,
        passwords: true,
        has_providers: true,
        sign_ins: &[HOSTILE],
        sessions: 2,
        notice: Some(AccountNotice::PasswordChanged),
    };
    pages.push(("account".to_owned(), Page::account(&brand, &page)));
    pages.push(("elsewhere".to_owned(), Page::code_elsewhere(&brand, "/auth/", "12345678", &home)));
    let mail = MailRow { id: "a", to: HOSTILE, subject: HOSTILE, when: "now", text: HOSTILE };
    pages.push(("mailbox".to_owned(), Page::mailbox(&brand, "/auth/", &[mail])));
    pages.push(("no mail".to_owned(), Page::mailbox(&brand, "/auth/", &[])));
    pages.push(("sign out".to_owned(), Page::sign_out(&brand, "/auth/", Some(HOSTILE), Vec::new())));
    pages.push(("signed out".to_owned(), Page::signed_out(&brand, "/auth/", Some(Notice::OnlyHere))));
    for refusal in Refusal::ALL {
        pages.push((format!("{refusal:?}"), Page::refusal(&brand, "/auth/", *refusal)));
    }
    pages
}

#[test]
fn r03_what_comes_from_outside_is_escaped() {
    for (name, page) in all() {
        let html = page.html();
        for raw in ["<script>alert", "Tom & <Jerry>", HOSTILE, "'&a"] {
            assert!(!html.contains(raw), "{name}: {raw} in {html}");
        }
        assert!(html.contains("Tom &#38; &#60;Jerry&#62;"), "{name}: {html}");
    }
}

#[test]
fn every_page_has_one_heading_and_a_way_forward() {
    for (name, page) in all() {
        let html = page.html();
        assert!(html.contains("class=\"action\""), "{name}");
        assert_eq!(html.matches("<h1>").count(), 1, "{name}");
        assert!(html.matches("autofocus").count() <= 1, "{name}: one place to begin");
    }
    for refusal in Refusal::ALL {
        assert!(text::advice(*refusal).len() > 20, "{refusal:?}");
    }
}

#[test]
fn every_field_has_a_label_and_every_error_is_tied_to_its_field() {
    for (name, page) in all() {
        let html = page.html();
        for input in html.split("<input id=\"").skip(1) {
            let id = input.split('"').next().unwrap();
            assert_eq!(html.matches(&format!("<label for=\"{id}\">")).count(), 1, "{name}: {id}");
            let tag = input.split('>').next().unwrap();
            assert!(tag.contains(" autocomplete=\""), "{name}: {id}");
            let has_error = html.contains(&format!("id=\"{id}-error\""));
            assert_eq!(tag.contains("aria-invalid=\"true\""), has_error, "{name}: {id}");
            assert_eq!(tag.contains(&format!("{id}-error")), has_error, "{name}: {id}");
            if has_error {
                assert!(tag.contains("autofocus"), "{name}: typing goes on where something is wrong");
            }
        }
    }
}

#[test]
fn a_password_manager_finds_what_it_looks_for() {
    let tokens = |page: &Page| -> Vec<String> {
        let html = page.html();
        html.split("autocomplete=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    assert_eq!(tokens(&sign_in(None, Vec::new())), ["username", "current-password"]);
    let home = ReturnPath::home();
    let password = |needs_current| {
        Page::choose_password(
            &brand(),
            &PasswordPage {
                prefix: "/auth/",
                email: "ada@shop.example",
                why: PasswordWhy::Change,
                needs_current,
                skip: None,
                return_to: &home,
                error: None,
            },
        )
    };
    assert_eq!(tokens(&password(false)), ["username", "new-password"]);
    assert_eq!(tokens(&password(true)), ["username", "current-password", "new-password"]);
    let ask = |purpose| AskAddress { prefix: "/auth/", purpose, return_to: &home, typed: "", error: None };
    assert_eq!(tokens(&Page::ask_address(&brand(), &ask(Asking::Register))), ["email"]);
    assert_eq!(tokens(&Page::ask_address(&brand(), &ask(Asking::Recover))), ["username"]);
}

#[test]
fn x06_the_policy_allows_the_page_its_own_style_and_script_only() {
    for (name, page) in all() {
        let policy = page.content_security_policy();
        assert!(!policy.contains("unsafe"), "{name}");
        assert!(policy.contains("frame-ancestors 'none'"), "{name}");
        let html = page.html();
        assert_eq!(html.matches("<style>").count(), 1, "{name}");
        assert!(
            !html.contains(" style=") && !html.contains("onclick") && !html.contains("javascript:"),
            "{name}"
        );
        for (tag, directive) in [("style", "style-src"), ("script", "script-src")] {
            let inside = html
                .split(&format!("<{tag}>"))
                .nth(1)
                .and_then(|rest| rest.split(&format!("</{tag}>")).next());
            let allowed = inside.map_or("'none'".to_owned(), source);
            assert!(
                policy.contains(&format!("{directive} {allowed}")),
                "{name}: the hash is of what is sent"
            );
        }
    }
}

#[test]
fn values_are_isolated_from_the_words_around_them() {
    let phrase = Phrase::new("to {} at {}.", &["שלום", "x"]);
    let value = |text: &str| Part::Value(text.to_owned());
    let words = |text: &str| Part::Words(text.to_owned());
    assert_eq!(phrase.0, [words("to "), value("שלום"), words(" at "), value("x"), words(".")]);
}
