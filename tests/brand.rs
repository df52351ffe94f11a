//! The brand: whatever two colours an operator picks, everything can be read, and whatever else is set stays in its
//! place.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may stop")]

use std::collections::BTreeMap;
use vestibule_core::base::{Entropy, SeededEntropy};
use vestibule_core::brand::{
    Color, FontStack, Logo, Look, Oklch, Palette, Purpose, Radius, Role, Stylesheet, Theme,
};

fn color(text: &str) -> Color {
    Color::parse(text).unwrap()
}

fn css(palette: Palette) -> String {
    Look::new(palette, Radius::default(), FontStack::default(), Stylesheet::default()).around("")
}

/// The custom properties of each theme, as a browser reads them.
fn blocks(css: &str) -> Vec<BTreeMap<&str, &str>> {
    let blocks = css.split(":root{").skip(1).map(|rest| rest.split('}').next().unwrap());
    blocks.map(|block| block.split(';').map(|one| one.split_once(':').unwrap()).collect()).collect()
}

/// Brands: what designers pick, the corners of sRGB, greys, and many that chance picks.
fn brands() -> Vec<(Option<Color>, Option<Color>)> {
    let named = [
        "#000", "#fff", "#f00", "#0f0", "#00f", "#ff0", "#0ff", "#f0f", "#777", "#767676", "#808080",
        "#1a73e8", "#ff9900", "#e50914", "#fffc00", "#1db954", "#e60023", "#ffd1dc", "#010101", "#fefefe",
    ];
    let mut brands: Vec<_> = named.iter().map(|name| (Some(color(name)), None)).collect();
    brands.extend([(None, None), (None, Some(color("#ffcc00"))), (Some(color("#ff0")), Some(color("#008")))]);
    let mut entropy = SeededEntropy(2_026);
    let mut any = || {
        let mut bytes = [0; 4];
        entropy.fill(&mut bytes);
        Some(Color::rgb(u32::from_le_bytes(bytes) & 0xff_ffff))
    };
    brands.extend((0..200).map(|_| (any(), None)));
    brands.extend((0..100).map(|_| (any(), any())));
    brands
}

#[test]
fn without_a_brand_pages_look_as_they_always_did() {
    let css = css(Palette::default());
    let light = ":root{--ink:#1c1d22;--soft:#5a5d68;--paper:#fff;--ground:#f3f4f6;--primary:#1f4fd8;--on-primary:#fff;\
                 --link:#1f4fd8;--line:#c9ccd6;--field:#767b8a;--notice:#fff6dd;--error:#b3261e;--focus:#1f4fd8;\
                 --radius:0.75rem;--font:system-ui,";
    let dark = "@media (prefers-color-scheme:dark){:root{--ink:#f1f2f5;--soft:#b0b4c0;--paper:#1d1f26;\
                --ground:#121319;--primary:#9db8ff;--on-primary:#10131c;--link:#9db8ff;--line:#3a3e4a;--field:#8a90a0;\
                --notice:#3a3216;--error:#ffb4ab;--focus:#9db8ff}}";
    assert!(css.starts_with(light) && css.contains(dark), "{css}");
    assert_eq!(Palette::default().adjustments(), []);
    let own = Palette::new(Some(color("#1f4fd8")), None);
    assert_eq!(
        own.scheme(Theme::Light),
        Palette::default().scheme(Theme::Light),
        "the greys stay as they are"
    );
}

#[test]
fn whatever_the_brand_everything_can_be_read_in_every_theme() {
    // Written down again here: the text, what it stands on, and why.
    let pairs = [
        ("--ink", "--paper", Purpose::Text),
        ("--ink", "--ground", Purpose::Text),
        ("--ink", "--notice", Purpose::Text),
        ("--soft", "--paper", Purpose::Text),
        ("--soft", "--ground", Purpose::Text),
        ("--error", "--paper", Purpose::Text),
        ("--link", "--paper", Purpose::Text),
        ("--link", "--ground", Purpose::Text),
        ("--on-primary", "--primary", Purpose::Text),
        ("--primary", "--paper", Purpose::Control),
        ("--primary", "--ground", Purpose::Control),
        ("--field", "--paper", Purpose::Control),
        ("--error", "--paper", Purpose::Control),
        ("--focus", "--paper", Purpose::Control),
        ("--focus", "--ground", Purpose::Control),
    ];
    for (primary, accent) in brands() {
        let css = css(Palette::new(primary, accent));
        let blocks = blocks(&css);
        assert_eq!(blocks.len(), 4, "{css}");
        for (index, block) in blocks.iter().enumerate() {
            for (on_top, behind, purpose) in pairs {
                let needed = match (index, purpose) {
                    (0 | 1, Purpose::Text) => 4.5,
                    (0 | 1, Purpose::Control) => 3.0,
                    (_, Purpose::Text) => 7.0,
                    (_, Purpose::Control) => 4.5,
                };
                let ratio = color(block[on_top]).contrast(color(block[behind]));
                assert!(ratio >= needed, "{primary:?} {accent:?} {index}: {on_top} on {behind} {ratio}");
            }
        }
    }
}

#[test]
fn greys_of_every_hue_can_be_read() {
    for degrees in 0..360 {
        for chroma in [0.0, 0.01, 0.1, 0.3] {
            let hue = f64::from(degrees).to_radians();
            let palette = Palette::new(Some(Oklch { lightness: 0.5, chroma, hue }.color()), None);
            for theme in Theme::ALL {
                let scheme = palette.scheme(theme);
                let (text, control) = (theme.ratio(Purpose::Text), theme.ratio(Purpose::Control));
                for behind in [scheme.paper, scheme.ground] {
                    assert!(scheme.ink.contrast(behind) >= text && scheme.soft.contrast(behind) >= text);
                }
                assert!(scheme.field.contrast(scheme.paper) >= control, "{degrees} {chroma} {theme}");
            }
        }
    }
}

/// Whether a colour would do as links or as buttons.
fn would_do(palette: &Palette, theme: Theme, what: Role, candidate: Color) -> bool {
    let scheme = palette.scheme(theme);
    let (text, control) = (theme.ratio(Purpose::Text), theme.ratio(Purpose::Control));
    let needed = if what == Role::Link { text } else { control };
    let on_it = [Color::WHITE, color("#10131c"), Color::BLACK];
    let readable = what == Role::Link || on_it.iter().any(|ink| ink.contrast(candidate) >= text);
    readable && [scheme.paper, scheme.ground].iter().all(|behind| candidate.contrast(*behind) >= needed)
}

#[test]
fn a_brand_colour_keeps_its_hue_and_moves_no_further_than_it_must() {
    let mut moved = 0;
    for (primary, accent) in brands() {
        let palette = Palette::new(primary, accent);
        for change in palette.adjustments() {
            let (from, to) = (change.from.oklch(), change.to.oklch());
            // How far the colour is off the line of its hue: what 8 bits for a channel cannot avoid.
            let off = to.chroma * (to.hue - from.hue).sin().abs();
            assert!(off < 0.006 && to.chroma < from.chroma + 0.006, "{change:?}");
            assert!(would_do(&palette, change.theme, change.what, change.to), "{change:?}");
            let distance = (to.lightness - from.lightness).abs();
            // 0.006 of lightness is about one step of 8 bits.
            for part in 0..=16 {
                let shorter = (distance - 0.006).max(0.0) * f64::from(part) / 16.0;
                for lightness in [from.lightness - shorter, from.lightness + shorter] {
                    let nearer = Oklch { lightness: lightness.clamp(0.0, 1.0), ..from }.color();
                    let enough = would_do(&palette, change.theme, change.what, nearer);
                    assert!(!enough, "{nearer} would have been enough: {change:?}");
                }
            }
            moved += 1;
        }
    }
    assert!(moved > 500, "only {moved} colours were moved: the test is about too little");
}

#[test]
fn every_change_is_reported_and_nothing_else() {
    for (primary, accent) in brands() {
        let palette = Palette::new(primary, accent);
        for theme in Theme::ALL {
            let scheme = palette.scheme(theme);
            for (what, wanted, used) in
                [(Role::Primary, primary, scheme.primary), (Role::Link, accent.or(primary), scheme.link)]
            {
                let same = |change: &&vestibule_core::brand::Adjustment| {
                    change.theme == theme && change.what == what
                };
                let reported = palette.adjustments().iter().find(same);
                assert_eq!(
                    reported.is_some(),
                    wanted.is_some_and(|wanted| wanted != used),
                    "{theme} {what:?}"
                );
                let Some(change) = reported else { continue };
                assert_eq!((Some(change.from), change.to), (wanted, used));
                let setting = if what == Role::Link && accent.is_some() { "accent" } else { "primary" };
                assert_eq!(change.setting, setting);
                assert!((change.ratio_before - change.from.contrast(change.against)).abs() < 1e-9);
                assert!((change.ratio_after - change.to.contrast(change.against)).abs() < 1e-9);
                assert!(change.ratio_before < change.ratio_after, "{change:?}");
            }
        }
    }
}

#[test]
fn an_operator_reads_what_was_changed_and_why() {
    let palette = Palette::new(Some(color("#1f4fd8")), Some(color("#ffcc00")));
    let sentences: Vec<String> = palette.adjustments().iter().map(ToString::to_string).collect();
    let [links, buttons, ..] = sentences.as_slice() else { panic!("{sentences:?}") };
    assert_eq!(
        links,
        "links in #ffcc00 have a contrast of only 1.37:1 with #f3f4f6 in the light theme, so they are #896c00 there \
         (4.53:1)"
    );
    assert_eq!(
        buttons,
        "buttons in #1f4fd8 have a contrast of only 2.48:1 with #1d1f26 in the dark theme, so they are #2b5ee7 there \
         (3.02:1)"
    );
    let document = include_str!("../docs/CONFIGURATION.md").split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        document.contains(&format!("wrangler.toml: note: BRAND.accent: {links}")),
        "the example is a real one"
    );
}

#[test]
fn the_properties_cannot_leave_the_style() {
    for (primary, accent) in brands() {
        let css = css(Palette::new(primary, accent));
        let allowed = |c: char| c.is_ascii_alphanumeric() || ":;{}()-#,.@' \n".contains(c);
        assert!(css.chars().all(allowed), "{css}");
        assert_eq!(css.matches('{').count(), css.matches('}').count(), "{css}");
        assert!(css.len() < 1_300, "{}", css.len());
    }
}

#[test]
fn corners_are_bounded_lengths() {
    for (text, css, px) in [
        ("0", "0px", 0.0),
        ("8px", "8px", 8.0),
        ("0.75rem", "0.75rem", 12.0),
        ("2rem", "2rem", 32.0),
        ("1.125rem", "1.125rem", 18.0),
        ("1.50rem", "1.5rem", 24.0),
        ("007.000px", "7px", 7.0),
        ("0.005px", "0.005px", 0.005),
        ("32.000px", "32px", 32.0),
    ] {
        let radius = Radius::parse(text).unwrap();
        assert_eq!(radius.to_string(), css);
        assert!((radius.px() - px).abs() < 1e-9);
    }
    for wrong in [
        "",
        "8",
        "33px",
        "2.1rem",
        "-1px",
        "+1px",
        "1e1px",
        ".5rem",
        "1.rem",
        "1.2345rem",
        "8em",
        "50%",
        "8px;",
        "calc(8px)",
        "infpx",
        "nanrem",
        "8 px",
        "1.2.3px",
    ] {
        assert!(Radius::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn fonts_are_names_and_nothing_else() {
    for (text, css) in [
        ("sans-serif", "sans-serif"),
        ("Inter, system-ui , sans-serif", "Inter,system-ui,sans-serif"),
        ("\"Source Sans 3\",Helvetica  Neue,-apple-system", "'Source Sans 3',Helvetica Neue,-apple-system"),
        ("'游ゴシック', ui-serif", "'游ゴシック',ui-serif"),
    ] {
        assert_eq!(FontStack::parse(text).unwrap().to_string(), css);
    }
    let (many, long) = (vec!["a"; 17].join(","), format!("'{}'", "a".repeat(600)));
    for wrong in [
        "",
        ",",
        "Inter,",
        "'Inter",
        "Inter'",
        "'Inter\"",
        "''",
        "' '",
        "'a'b'",
        "url(/f)",
        "local('a')",
        "a;b",
        "a}b",
        "a{b",
        "a!important",
        "'a\\'",
        "\\61",
        "</style>",
        "'</style>'",
        "a/*b*/",
        "3D",
        "--x",
        "Source Sans 3",
        "-1",
        "inherit",
        "a, Initial",
        "a\nb",
        "'a\tb'",
        "var(--x)",
        &many,
        &long,
    ] {
        assert!(FontStack::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_logo_is_a_path_or_a_picture() {
    let svg = "data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E";
    for good in [
        "/logo.svg",
        "/brand/a-b_c.png?v=2",
        "data:image/png;base64,iVBORw0KGgo=",
        "data:image/webp;base64,UklG",
        svg,
    ] {
        assert_eq!(Logo::parse(good).unwrap().src(), good);
        assert_eq!(Logo::parse(good).unwrap().is_path(), good.starts_with('/'));
    }
    let long = format!("data:image/png;base64,{}", "A".repeat(5_120));
    for wrong in [
        "",
        "logo.svg",
        "//cdn.example/logo.svg",
        "/\\cdn.example/logo.svg",
        "https://cdn.example/logo.svg",
        "/a b.png",
        "/a\".png",
        "/a'.png",
        "/a<b>.png",
        "/a\n.png",
        "/é.png",
        "javascript:alert(1)",
        "data:text/html,x",
        "data:image/gif;base64,R0lG",
        "data:image/png,x",
        "data:image/png;base64,",
        "data:image/png;base64,==",
        "data:image/png;base64,a\"b",
        "data:image/svg+xml,<svg/>",
        "data:image/svg+xml",
        "DATA:image/png;base64,AA",
        &long,
    ] {
        assert!(Logo::parse(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_stylesheet_stays_in_its_element_and_fetches_nothing_from_elsewhere() {
    for good in [
        "",
        ".brand{color:red}",
        "main{background:url(/paper.png)}\r\n/* a > b */\n\t@media print{a{color:#000}}",
        "@font-face{font-family:Own;src:url(\"/own.woff2\") format('woff2')}",
        "main{background:url( 'a/b:c.png' )}",
        "h1::after{content:'—'}",
    ] {
        assert_eq!(Stylesheet::parse(good).unwrap().as_str(), good.replace("\r\n", "\n"));
    }
    let long = "a{}".repeat(1_707);
    for (wrong, allowed) in [
        ("</style><script>", "</"),
        ("a{}< /style></STYLE", "</"),
        ("@import '/a.css'", "@import"),
        ("@IMPORT url(/a.css)", "@import"),
        ("@\\69mport '/a.css'", "\\"),
        ("a{background:url(https://evil.example/a)}", "//"),
        ("a{background:URL('//evil.example/a')}", "//"),
        ("a{background:image-set('https://evil.example/a' 1x)}", "//"),
        ("a{background:url(https:evil.example)}", "paths"),
        ("a{background:url( \"data:image/png;base64,AA\")}", "paths"),
        ("a{background:url(/ok)}b{background:uRl(javascript:x", "paths"),
        ("a{\0}", "control"),
        ("a{\r}", "control"),
        (&long, "5,120"),
    ] {
        assert!(Stylesheet::parse(wrong).unwrap_err().contains(allowed), "{wrong}");
    }
}
