//! The brand as CSS custom properties, which the style of the pages is written with. Forced colours need none: there
//! the browser's own take the place of all.

use super::palette::Palette;
use super::scheme::{Role, Scheme, Theme};
use super::settings::{FontStack, Radius};

/// `:root` with everything, then the colours again for each theme that a customer may prefer (Media Queries 5 §12.3,
/// §12.5).
pub(super) fn properties(palette: &Palette, radius: Radius, font: &FontStack) -> String {
    let colors = |theme| colors(palette.scheme(theme));
    format!(
        ":root{{{};--radius:{radius};--font:{font}}}\
         @media (prefers-color-scheme:dark){{:root{{{}}}}}\
         @media (prefers-contrast:more){{:root{{{}}}}}\
         @media (prefers-contrast:more) and (prefers-color-scheme:dark){{:root{{{}}}}}\n",
        colors(Theme::Light),
        colors(Theme::Dark),
        colors(Theme::LightMore),
        colors(Theme::DarkMore),
    )
}

fn colors(scheme: &Scheme) -> String {
    Role::ALL.map(|role| format!("{}:{}", property(role), scheme.color(role).to_css())).join(";")
}

const fn property(role: Role) -> &'static str {
    match role {
        Role::Ink => "--ink",
        Role::Soft => "--soft",
        Role::Paper => "--paper",
        Role::Ground => "--ground",
        Role::Primary => "--primary",
        Role::OnPrimary => "--on-primary",
        Role::Link => "--link",
        Role::Line => "--line",
        Role::Field => "--field",
        Role::Notice => "--notice",
        Role::Error => "--error",
        Role::Focus => "--focus",
    }
}
