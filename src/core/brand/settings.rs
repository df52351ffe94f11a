//! What an operator may set beside colours. Each has one strict constructor: whatever it lets through cannot leave the
//! declaration, the attribute or the element that it is put into.

use std::fmt;

/// The largest logo and the longest stylesheet, in bytes: what one of the platform's variables holds.
pub const MAX_BYTES: usize = 5 * 1_024;

/// The radius of corners: of the paper; fields and buttons have two thirds of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Radius {
    /// In thousandths of the unit. Reading and writing numbers with a point that floats takes 16 KB of the module.
    thousandths: u32,
    unit: Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Px,
    Rem,
}

impl Radius {
    /// Reads `0`, or a number with at most three decimals and `px` or `rem`, up to 32 px.
    ///
    /// # Errors
    /// What is allowed.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let allowed = "a length from \"0\" to \"32px\" or \"2rem\", such as \"0.75rem\"";
        let (number, unit) = match (text.strip_suffix("px"), text.strip_suffix("rem")) {
            (Some(number), _) => (number, Unit::Px),
            (_, Some(number)) => (number, Unit::Rem),
            _ if text == "0" => (text, Unit::Px),
            _ => return Err(allowed),
        };
        let (whole, decimals) = number.split_once('.').unwrap_or((number, "0"));
        let digits = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(decimals) {
            return Err(allowed);
        }
        // At most six digits: this is below 2^32.
        let thousandths = format!("{whole}{decimals:0<3}").parse().map_err(|_| allowed)?;
        let radius = Self { thousandths, unit };
        if radius.px() <= 32.0 { Ok(radius) } else { Err(allowed) }
    }

    /// In pixels, a `rem` being 16 of them.
    pub fn px(self) -> f64 {
        match self.unit {
            Unit::Px => f64::from(self.thousandths) / 1_000.0,
            Unit::Rem => f64::from(self.thousandths) / 1_000.0 * 16.0,
        }
    }
}

impl Default for Radius {
    fn default() -> Self {
        Self { thousandths: 750, unit: Unit::Rem }
    }
}

impl fmt::Display for Radius {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = match self.unit {
            Unit::Px => "px",
            Unit::Rem => "rem",
        };
        let (whole, rest) = (self.thousandths / 1_000, self.thousandths % 1_000);
        if rest == 0 {
            return write!(f, "{whole}{unit}");
        }
        let decimals = format!("{rest:03}");
        write!(f, "{whole}.{}{unit}", decimals.trim_end_matches('0'))
    }
}

/// A list of font families (CSS Fonts 4 §2.1), as it stands in a style. Names in quotes have single ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FontStack(String);

/// They mean something else than a font of that name (CSS Values 4 §4.2).
const KEYWORDS: [&str; 6] = ["default", "inherit", "initial", "revert", "revert-layer", "unset"];

impl FontStack {
    /// Reads families separated by commas: names in quotes, plain names, generic families.
    ///
    /// # Errors
    /// What is allowed.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let allowed = "1 to 16 font families separated by commas, such as \"'Source Sans 3', Arial, sans-serif\": letters, \
                       digits, spaces, - and _, quotes around a name that needs them; at most 512 bytes";
        let families: Option<Vec<String>> = text.split(',').map(family).collect();
        match families {
            Some(families) if text.len() <= 512 && families.len() <= 16 => Ok(Self(families.join(","))),
            _ => Err(allowed),
        }
    }
}

/// One family. No name that is let through holds a quote, a comma or a backslash, so text can be split at commas first.
fn family(text: &str) -> Option<String> {
    let text = text.trim_matches(' ');
    let letter = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    for quote in ['\'', '"'] {
        if let Some(name) = text.strip_prefix(quote) {
            let name = name.strip_suffix(quote)?;
            let good = !name.trim().is_empty() && name.chars().all(|c| letter(c) || c == ' ');
            return good.then(|| format!("'{name}'"));
        }
    }
    // A plain name is one or more identifiers (CSS Syntax 3 §4.3.11).
    let identifier = |word: &str| {
        let begins = word.strip_prefix('-').unwrap_or(word).starts_with(|c: char| c.is_alphabetic());
        begins && word.chars().all(letter) && !KEYWORDS.contains(&word.to_ascii_lowercase().as_str())
    };
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    (!words.is_empty() && words.iter().all(|word| identifier(word))).then(|| words.join(" "))
}

impl Default for FontStack {
    fn default() -> Self {
        Self("system-ui,-apple-system,'Segoe UI',Roboto,sans-serif".to_owned())
    }
}

impl fmt::Display for FontStack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A picture with the brand's name as its text: a path on this site, or the picture itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo(String);

impl Logo {
    /// Reads a path on this site, or a `data:` URL (RFC 2397) of a PNG, an SVG or a WebP picture.
    ///
    /// # Errors
    /// What is allowed.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let allowed = "a path on this site, or a data: URL with image/png, image/webp (in base64) or image/svg+xml, at most \
                       5,120 bytes, with what URLs do not have percent-encoded";
        let base64 = |data: &str| {
            let digits = data.trim_end_matches('=');
            !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'/')
        };
        // What a URL may hold (RFC 3986 §2), without the brackets, `#` and the quote, which would end it somewhere.
        let in_url = |b: u8| b.is_ascii_alphanumeric() || b"-._~:/?@!$&()*+,;=%".contains(&b);
        let url = |data: &str| !data.is_empty() && data.bytes().all(in_url);
        let good = match text.strip_prefix("data:image/") {
            Some(data) => match data.split_once(',') {
                Some(("png;base64" | "webp;base64" | "svg+xml;base64", data)) => base64(data),
                Some(("svg+xml" | "svg+xml;utf8" | "svg+xml;charset=utf-8", data)) => url(data),
                _ => false,
            },
            None => text.starts_with('/') && !text.starts_with("//") && url(text),
        };
        (good && text.len() <= MAX_BYTES).then(|| Self(text.to_owned())).ok_or(allowed)
    }

    /// The URL, for `src`.
    pub fn src(&self) -> &str {
        &self.0
    }

    /// Whether it is a file of the site.
    pub fn is_path(&self) -> bool {
        self.0.starts_with('/')
    }
}

/// The operator's own CSS, which follows ours.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stylesheet(String);

impl Stylesheet {
    /// Takes CSS that cannot end its element and fetches nothing from elsewhere. (The policy of the pages would not let
    /// it either, CSP Level 3; this says so before a customer's browser does.)
    ///
    /// # Errors
    /// What is allowed.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        // The hash in the policy is of what browsers read, and they read line ends so (HTML §13.2.3.5).
        let css = text.replace("\r\n", "\n");
        let plain = css.to_ascii_lowercase();
        if css.len() > MAX_BYTES {
            return Err("at most 5,120 bytes");
        }
        if css.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            return Err("CSS without control characters");
        }
        // With an escape, every word below could be written in another way (CSS Syntax 3 §4.3.7).
        for (refused, allowed) in [
            ("\\", "CSS without \\: write characters as they are"),
            ("</", "CSS without </"),
            ("@import", "CSS without @import"),
            ("//", "CSS without //: files of this site have paths, such as url(/background.png)"),
        ] {
            if plain.contains(refused) {
                return Err(allowed);
            }
        }
        let has_scheme = |argument: &str| {
            let address = argument.split(')').next().unwrap_or_default();
            address.split(['/', '?', '#']).next().unwrap_or_default().contains(':')
        };
        if plain.split("url(").skip(1).any(has_scheme) {
            return Err("CSS whose url() are paths on this site");
        }
        Ok(Self(css))
    }

    /// The CSS.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}
