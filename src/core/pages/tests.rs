use super::frame::{STYLE, source};
use super::*;
use crate::brand::{Brand, FontStack, Look, Palette, Radius, Stylesheet};
use crate::http::return_path::ReturnPath;
use crate::i18n::Languages;
use crate::testing::samples::{self, Sample, Values};

const HOSTILE: &str = "\"><script>alert(1)</script>'&";

fn brand() -> Brand {
    Brand { name: "Tom & <Jerry>".to_owned(), terms: Some("/terms".to_owned()), ..Brand::default() }
}

/// Makes something with a frame of this brand, in English.
fn framed<T>(brand: &Brand, make: impl FnOnce(&Frame<'_>) -> T) -> T {
    let (style, languages) = (Style::of(brand), Languages::every());
    make(&samples::frame(brand, &style, Language::english(), &languages))
}

/// Every page in every state, with something hostile wherever something comes from outside.
fn all() -> Vec<(String, Page)> {
    let samples = framed(&brand(), |frame| samples::pages(frame, Values::all(HOSTILE)));
    samples.into_iter().map(|Sample { name, page }| (name, page)).collect()
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
    let home = ReturnPath::home();
    let of = |make: &dyn Fn(&Frame<'_>) -> Page| tokens(&framed(&brand(), make));
    let sign_in = |frame: &Frame<'_>| {
        let email = EmailSignIn { password: true, code: true, typed: "", error: None };
        let page =
            SignInPage { return_to: &home, notice: None, providers: Offer::default(), email: Some(email) };
        Page::sign_in(frame, page)
    };
    // The last is the choice of a language, which no password manager shall touch.
    assert_eq!(of(&sign_in), ["username", "current-password", "off"]);
    let password = |needs_current| {
        let page = PasswordPage {
            email: "ada@shop.example",
            why: PasswordWhy::Change,
            needs_current,
            skip: None,
            return_to: &home,
            error: None,
        };
        of(&|frame| Page::choose_password(frame, &page))
    };
    assert_eq!(password(false), ["username", "new-password", "off"]);
    assert_eq!(password(true), ["username", "current-password", "new-password", "off"]);
    let ask = |purpose| {
        let page = AskAddress { purpose, return_to: &home, typed: "", error: None };
        of(&|frame| Page::ask_address(frame, &page))
    };
    assert_eq!(ask(Asking::Register), ["email", "off"]);
    assert_eq!(ask(Asking::Recover), ["username", "off"]);
}

#[test]
fn a_language_that_only_the_address_tells_goes_along_and_any_other_does_not() {
    let home = ReturnPath::home();
    let page = AskAddress { purpose: Asking::Register, return_to: &home, typed: "", error: None };
    let html = |carries_language| {
        framed(&brand(), |frame| {
            let frame = Frame { carries_language, ..frame.clone() };
            Page::ask_address(&frame, &page).html()
        })
    };
    assert_eq!(html(true).matches("ui_locales=en").count(), 2, "the form and the link");
    assert!(!html(false).contains("ui_locales"));
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
fn x06_the_policy_lets_in_what_the_brand_needs_and_no_more() {
    let css = ".brand{letter-spacing:.1em}";
    let sheet = |css| Look::new(Palette::default(), Radius::default(), FontStack::default(), css);
    for (logo, css, files) in [
        (None, "", "; img-src data:; style"),
        (Some("data:image/png;base64,iVBORw0KGgo="), "", "; img-src data:; style"),
        (Some("/logo.svg"), "", "; img-src 'self' data:; font-src 'self'; style"),
        (None, css, "; img-src 'self' data:; font-src 'self'; style"),
    ] {
        let look = sheet(Stylesheet::parse(css).unwrap());
        let brand = Brand { logo: logo.map(|logo| Logo::parse(logo).unwrap()), look, ..brand() };
        let page = framed(&brand, |frame| Page::refusal(frame, Refusal::NotFound));
        let (html, policy) = (page.html(), page.content_security_policy());
        assert!(policy.contains(files), "{policy}");
        let style = html.split("<style>").nth(1).unwrap().split("</style>").next().unwrap();
        assert!(policy.contains(&format!("style-src {};", source(style))), "the hash is of what is sent");
        assert!(style.starts_with(":root{--ink:") && style.ends_with(css) && style.contains(STYLE));
        let image = logo.map(|logo| format!("<img src=\"{logo}\" alt=\"Tom &#38; &#60;Jerry&#62;\">"));
        assert_eq!(image.is_some(), html.contains("<img"));
        assert!(html.contains(image.as_deref().unwrap_or("<bdi>Tom &#38;")), "{html}");
    }
}

#[test]
fn every_colour_of_a_page_is_the_brands() {
    let look = Look::default().around("");
    for used in STYLE.split("var(").skip(1).map(|rest| rest.split(')').next().unwrap()) {
        assert!(look.contains(&format!("{used}:")), "{used} is not there");
    }
    // A filter would change what was computed.
    for literal in ["#", "rgb", "hsl", ":black", ":white", "filter:"] {
        assert!(!STYLE.contains(literal), "{literal}");
    }
}

#[test]
fn in_forced_colours_fields_and_buttons_have_a_border() {
    // There backgrounds are gone, and a transparent border is drawn (CSS Color Adjustment 1 §3).
    assert!(!STYLE.contains("forced-color-adjust") && !STYLE.contains("outline:none"));
    for rule in ["\ninput{", "\n.action,.secondary{", "\n.notice{", "\nmain{"] {
        let rule = STYLE.split(rule).nth(1).unwrap().split('}').next().unwrap();
        assert!(rule.contains("border:1px solid "), "{rule}");
    }
}

#[test]
fn the_pieces_of_a_waiting_page_around_its_lines_are_the_page_in_every_language() {
    let (brand, languages) = (brand(), Languages::every());
    let style = Style::of(&brand);
    for language in &languages {
        let frame = samples::frame(&brand, &style, *language, &languages);
        for (place, turn, at_most) in [
            (Some(1), Turn::Soon, None),
            (Some(12_345), Turn::Minutes(17), Some(40)),
            (Some(212_345), Turn::Minutes(317), Some(600)),
            (None, Turn::Opens(5), None),
        ] {
            let page = ReturnPath::parse("/a?b=%3Cp%20class=status", "/auth/").unwrap();
            let page = WaitingPage { place, turn, at_most, look_again: 20, page, is_guest: true };
            let html = Page::waiting(&frame, &page).html();
            let (before, behind) = around_status(&html).unwrap();
            let lines = WaitingPage::status_html(&frame.words, place, turn, at_most);
            assert!(!lines.is_empty() && !before.contains(&lines), "{}", language.tag());
            assert_eq!(format!("{before}{lines}{behind}"), html, "{}", language.tag());
        }
    }
}
