//! What there is to colour, which colours somebody has to tell apart, and the look without a brand.

use super::color::{Color, Oklch};
use std::fmt;

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Text.
    Ink,
    /// Text of less weight.
    Soft,
    /// Behind what a page is about.
    Paper,
    /// Around the paper.
    Ground,
    /// The button that leads on.
    Primary,
    /// Text on it.
    OnPrimary,
    /// Links.
    Link,
    /// Lines that only adorn.
    Line,
    /// The border of a field.
    Field,
    /// Behind word of what happened.
    Notice,
    /// Word of what is wrong, and the border of the field where it is.
    Error,
    /// Around what has the keyboard's focus.
    Focus,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Ink,
        Self::Soft,
        Self::Paper,
        Self::Ground,
        Self::Primary,
        Self::OnPrimary,
        Self::Link,
        Self::Line,
        Self::Field,
        Self::Notice,
        Self::Error,
        Self::Focus,
    ];
}

/// Why two colours are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To read (WCAG 2.2 §1.4.3, and §1.4.6 where more contrast is wanted).
    Text,
    /// To see where a control is, or that it has the focus (§1.4.11).
    Control,
}

/// Every pair that somebody has to tell apart: the first colour on the second.
pub const PAIRS: [(Role, Role, Purpose); 14] = [
    (Role::Ink, Role::Paper, Purpose::Text),
    (Role::Ink, Role::Ground, Purpose::Text),
    (Role::Ink, Role::Notice, Purpose::Text),
    (Role::Soft, Role::Paper, Purpose::Text),
    (Role::Soft, Role::Ground, Purpose::Text),
    (Role::Error, Role::Paper, Purpose::Text),
    (Role::Link, Role::Paper, Purpose::Text),
    (Role::Link, Role::Ground, Purpose::Text),
    (Role::OnPrimary, Role::Primary, Purpose::Text),
    (Role::Primary, Role::Paper, Purpose::Control),
    (Role::Primary, Role::Ground, Purpose::Control),
    (Role::Field, Role::Paper, Purpose::Control),
    (Role::Focus, Role::Paper, Purpose::Control),
    (Role::Focus, Role::Ground, Purpose::Control),
];

/// How a customer wants pages to look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark on light.
    Light,
    /// Light on dark (`prefers-color-scheme: dark`).
    Dark,
    /// Dark on light, with more contrast (`prefers-contrast: more`).
    LightMore,
    /// Light on dark, with more contrast.
    DarkMore,
}

impl Theme {
    /// All of them. A later one overrides an earlier one where both are wanted.
    pub const ALL: [Self; 4] = [Self::Light, Self::Dark, Self::LightMore, Self::DarkMore];

    /// The contrast ratio that a pair must have.
    pub const fn ratio(self, purpose: Purpose) -> f64 {
        match (self, purpose) {
            (Self::Light | Self::Dark, Purpose::Text) => 4.5,
            (Self::Light | Self::Dark, Purpose::Control) => 3.0,
            (Self::LightMore | Self::DarkMore, Purpose::Text) => 7.0,
            (Self::LightMore | Self::DarkMore, Purpose::Control) => 4.5,
        }
    }
}

impl fmt::Display for Theme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::LightMore => "light high-contrast",
            Self::DarkMore => "dark high-contrast",
        })
    }
}

/// The colours of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is the colour of the role of its name")]
pub struct Scheme {
    pub ink: Color,
    pub soft: Color,
    pub paper: Color,
    pub ground: Color,
    pub primary: Color,
    pub on_primary: Color,
    pub link: Color,
    pub line: Color,
    pub field: Color,
    pub notice: Color,
    pub error: Color,
    pub focus: Color,
}

const LIGHT: Scheme = Scheme {
    ink: Color::rgb(0x1c_1d22),
    soft: Color::rgb(0x5a_5d68),
    paper: Color::WHITE,
    ground: Color::rgb(0xf3_f4f6),
    primary: Color::rgb(0x1f_4fd8),
    on_primary: Color::WHITE,
    link: Color::rgb(0x1f_4fd8),
    line: Color::rgb(0xc9_ccd6),
    field: Color::rgb(0x76_7b8a),
    notice: Color::rgb(0xff_f6dd),
    error: Color::rgb(0xb3_261e),
    focus: Color::rgb(0x1f_4fd8),
};

const DARK: Scheme = Scheme {
    ink: Color::rgb(0xf1_f2f5),
    soft: Color::rgb(0xb0_b4c0),
    paper: Color::rgb(0x1d_1f26),
    ground: Color::rgb(0x12_1319),
    primary: Color::rgb(0x9d_b8ff),
    on_primary: NEARLY_BLACK,
    link: Color::rgb(0x9d_b8ff),
    line: Color::rgb(0x3a_3e4a),
    field: Color::rgb(0x8a_90a0),
    notice: Color::rgb(0x3a_3216),
    error: Color::rgb(0xff_b4ab),
    focus: Color::rgb(0x9d_b8ff),
};

const LIGHT_MORE: Scheme = Scheme {
    ink: Color::BLACK,
    soft: Color::rgb(0x3a_3c45),
    ground: Color::WHITE,
    line: Color::rgb(0x76_7b8a),
    field: Color::rgb(0x1c_1d22),
    notice: Color::WHITE,
    error: Color::rgb(0x8c_1d18),
    ..LIGHT
};

const DARK_MORE: Scheme = Scheme {
    ink: Color::WHITE,
    soft: Color::rgb(0xd9_dce4),
    paper: Color::BLACK,
    ground: Color::BLACK,
    line: Color::rgb(0x8a_90a0),
    field: Color::rgb(0xf1_f2f5),
    notice: Color::BLACK,
    ..DARK
};

/// What text on a bright button is.
pub(super) const NEARLY_BLACK: Color = Color::rgb(0x10_131c);

impl Scheme {
    /// The colour of a role.
    pub const fn color(&self, role: Role) -> Color {
        match role {
            Role::Ink => self.ink,
            Role::Soft => self.soft,
            Role::Paper => self.paper,
            Role::Ground => self.ground,
            Role::Primary => self.primary,
            Role::OnPrimary => self.on_primary,
            Role::Link => self.link,
            Role::Line => self.line,
            Role::Field => self.field,
            Role::Notice => self.notice,
            Role::Error => self.error,
            Role::Focus => self.focus,
        }
    }

    /// The look without a brand.
    pub(super) const fn plain(theme: Theme) -> Self {
        match theme {
            Theme::Light => LIGHT,
            Theme::Dark => DARK,
            Theme::LightMore => LIGHT_MORE,
            Theme::DarkMore => DARK_MORE,
        }
    }

    /// With greys that lean towards the brand as those without one lean towards their blue, and no more than the brand
    /// is colourful itself.
    pub(super) fn tinted(self, primary: Color) -> Self {
        let (plain, brand) = (LIGHT.primary.oklch(), primary.oklch());
        let (turn, share) = (brand.hue - plain.hue, (brand.chroma / plain.chroma).min(1.0));
        let tint = |grey: Color| {
            let grey = grey.oklch();
            Oklch { chroma: grey.chroma * share, hue: grey.hue + turn, ..grey }.color()
        };
        Self {
            ink: tint(self.ink),
            soft: tint(self.soft),
            paper: tint(self.paper),
            ground: tint(self.ground),
            line: tint(self.line),
            field: tint(self.field),
            ..self
        }
    }
}
