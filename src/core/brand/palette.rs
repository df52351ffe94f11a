//! The palette: every colour of pages and mails, made of the brand's two so that each pair that somebody has to tell
//! apart can be told apart.

use super::color::{Color, Oklch};
use super::scheme::{NEARLY_BLACK, PAIRS, Purpose, Role, Scheme, Theme};
use std::fmt;

/// Every colour, in every theme.
#[derive(Clone, Debug, PartialEq)]
pub struct Palette {
    schemes: [Scheme; 4],
    adjustments: Vec<Adjustment>,
}

impl Palette {
    /// Computes the palette: `primary` is for buttons, and for links too unless there is an `accent`. Without either,
    /// pages look as they do without a brand.
    pub fn new(primary: Option<Color>, accent: Option<Color>) -> Self {
        let button = primary.map(|color| (color, "primary"));
        let links = accent.map(|color| (color, "accent")).or(button);
        let mut adjustments = Vec::new();
        let schemes = Theme::ALL.map(|theme| {
            let plain = Scheme::plain(theme);
            let scheme = primary.map_or(plain, |primary| plain.tinted(primary));
            let (primary, button) = fit(&scheme, theme, Role::Primary, button);
            let (link, links) = fit(&scheme, theme, Role::Link, links);
            adjustments.extend([button, links].into_iter().flatten());
            let readable = |text: &&Color| text.contrast(primary) >= theme.ratio(Purpose::Text);
            let on_primary = *ON_PRIMARY.iter().find(readable).unwrap_or(&Color::BLACK);
            Scheme { primary, on_primary, link, focus: link, ..scheme }
        });
        Self { schemes, adjustments }
    }

    /// The colours of a theme.
    pub const fn scheme(&self, theme: Theme) -> &Scheme {
        let [light, dark, light_more, dark_more] = &self.schemes;
        match theme {
            Theme::Light => light,
            Theme::Dark => dark,
            Theme::LightMore => light_more,
            Theme::DarkMore => dark_more,
        }
    }

    /// Where the brand's colours could not be used as they are.
    pub fn adjustments(&self) -> &[Adjustment] {
        &self.adjustments
    }
}

impl Default for Palette {
    fn default() -> Self {
        Self::new(None, None)
    }
}

/// A brand colour that could not be used as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Adjustment {
    /// What it is used for.
    pub what: Role,
    /// Where the brand's colour comes from: `primary` or `accent`.
    pub setting: &'static str,
    /// In which theme.
    pub theme: Theme,
    /// The brand's colour.
    pub from: Color,
    /// What is used instead: the same hue, as little lighter or darker as will do.
    pub to: Color,
    /// What it could not be told apart from.
    pub against: Color,
    /// The contrast ratio before.
    pub ratio_before: f64,
    /// The contrast ratio now.
    pub ratio_after: f64,
}

impl fmt::Display for Adjustment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Rounded down, so that what fails by a hair does not read as if it passed.
        let shown = |ratio: f64| {
            let hundredths = (ratio * 100.0).floor() as u32;
            format!("{}.{:02}", hundredths / 100, hundredths % 100)
        };
        let what = if self.what == Role::Primary { "buttons" } else { "links" };
        let Self { theme, from, to, against, .. } = self;
        let (before, after) = (shown(self.ratio_before), shown(self.ratio_after));
        write!(
            f,
            "{what} in {from} have a contrast of only {before}:1 with {against} in the {theme} theme, so they are \
             {to} there ({after}:1)"
        )
    }
}

/// What text on a button may be, the first that can be read.
const ON_PRIMARY: [Color; 3] = [Color::WHITE, NEARLY_BLACK, Color::BLACK];

/// What a colour must have: a contrast of `ratio` with one of these.
struct Demand {
    one_of: Vec<Color>,
    ratio: f64,
}

impl Demand {
    fn is_met(&self, color: Color) -> bool {
        color.contrast(self.best(color)) >= self.ratio
    }

    /// How many times the contrast is as high as it must be.
    fn room(&self, color: Color) -> f64 {
        color.contrast(self.best(color)) / self.ratio
    }

    /// Which of them can be told from the colour best.
    fn best(&self, color: Color) -> Color {
        let best = self.one_of.iter().max_by(|a, b| color.contrast(**a).total_cmp(&color.contrast(**b)));
        best.copied().unwrap_or(Color::BLACK)
    }
}

/// The colour of a role in a scheme that has all but these, and what had to be changed about the brand's, which comes
/// with the setting it is from. Without one it is the scheme's own.
fn fit(
    scheme: &Scheme,
    theme: Theme,
    what: Role,
    brand: Option<(Color, &'static str)>,
) -> (Color, Option<Adjustment>) {
    let demands = demands(scheme, theme, what);
    let from = brand.map_or(scheme.color(what), |(color, _)| color);
    let to = moved(from, &demands);
    // Of what it could not be told apart from: that for which it had to move so far.
    let unmet = demands.iter().filter(|demand| !demand.is_met(from));
    let hardest = unmet.min_by(|a, b| a.room(to).total_cmp(&b.room(to)));
    let adjustment = brand.zip(hardest).map(|((from, setting), unmet)| {
        let against = unmet.best(to);
        let (ratio_before, ratio_after) = (from.contrast(against), to.contrast(against));
        Adjustment { what, setting, theme, from, to, against, ratio_before, ratio_after }
    });
    (to, adjustment)
}

/// What the colour of a role must be told apart from.
fn demands(scheme: &Scheme, theme: Theme, role: Role) -> Vec<Demand> {
    let own = PAIRS.iter().filter(|(on_top, _, _)| *on_top == role);
    let own = own.map(|(_, behind, purpose)| Demand {
        one_of: vec![scheme.color(*behind)],
        ratio: theme.ratio(*purpose),
    });
    // The text on a button is chosen after the button.
    let text = (role == Role::Primary)
        .then(|| Demand { one_of: ON_PRIMARY.to_vec(), ratio: theme.ratio(Purpose::Text) });
    own.chain(text).collect()
}

/// The colour that meets the demands and is the least lighter or darker than `from`.
fn moved(from: Color, demands: &[Demand]) -> Color {
    let meets = |color: Color| demands.iter().all(|demand| demand.is_met(color));
    if meets(from) {
        return from;
    }
    let origin = from.oklch();
    let at = |by: f64| Oklch { lightness: (origin.lightness + by).clamp(0.0, 1.0), ..origin }.color();
    // In steps to where it is good, then back to where it is just good enough.
    let least = |sign: f64| {
        const STEPS: u8 = 64;
        let by = |step: u8| f64::from(step) / f64::from(STEPS);
        let step = (1..=STEPS).find(|step| meets(at(sign * by(*step))))?;
        let (mut short, mut enough) = (by(step - 1), by(step));
        for _ in 0..8 {
            let middle = f64::midpoint(short, enough);
            if meets(at(sign * middle)) { enough = middle } else { short = middle }
        }
        Some(sign * enough)
    };
    let ways = [least(-1.0), least(1.0)].into_iter().flatten();
    // There is one: towards black in the light themes, towards white in the dark ones.
    ways.min_by(|a, b| a.abs().total_cmp(&b.abs())).map_or(from, at)
}
