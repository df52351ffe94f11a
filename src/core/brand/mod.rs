//! What an operator's customers know the site by: its name, and how it looks. From two colours to every colour of the
//! pages and mails, in every theme, so that everything can be read.

mod color;
mod css;
mod palette;
mod scheme;
mod settings;

pub use color::{Color, Oklch};
pub use palette::{Adjustment, Palette};
pub use scheme::{PAIRS, Purpose, Role, Scheme, Theme};
pub use settings::{FontStack, Logo, Radius, Stylesheet};

/// How the gateway presents itself.
#[derive(Clone, Debug, Default)]
pub struct Brand {
    /// The name customers know.
    pub name: String,
    /// The terms of service, if there are any.
    pub terms: Option<String>,
    /// The privacy notice, if there is one.
    pub privacy: Option<String>,
    /// A picture in place of the name.
    pub logo: Option<Logo>,
    /// How pages and mails look.
    pub look: Look,
}

/// How pages and mails look: worked out once.
#[derive(Clone, Debug)]
pub struct Look {
    palette: Palette,
    radius: Radius,
    font: FontStack,
    stylesheet: Stylesheet,
    properties: String,
}

impl Look {
    /// With these colours, corners and fonts, and the operator's own CSS.
    pub fn new(palette: Palette, radius: Radius, font: FontStack, stylesheet: Stylesheet) -> Self {
        let properties = css::properties(&palette, radius, &font);
        Self { palette, radius, font, stylesheet, properties }
    }

    /// The colours.
    pub const fn palette(&self) -> &Palette {
        &self.palette
    }

    /// The radius of corners.
    pub const fn radius(&self) -> Radius {
        self.radius
    }

    /// The fonts.
    pub const fn font(&self) -> &FontStack {
        &self.font
    }

    /// All that goes into the `style` element of a page whose own style is `style`: the custom properties it is
    /// written with before it, the operator's CSS after it.
    pub fn around(&self, style: &str) -> String {
        [self.properties.as_str(), style, self.stylesheet.as_str()].concat()
    }

    /// Whether the operator's own CSS may ask for files of the site.
    pub fn has_stylesheet(&self) -> bool {
        !self.stylesheet.as_str().is_empty()
    }
}

impl Default for Look {
    fn default() -> Self {
        Self::new(Palette::default(), Radius::default(), FontStack::default(), Stylesheet::default())
    }
}
