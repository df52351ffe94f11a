//! Colours: sRGB as CSS writes it, how well two can be told apart, and OKLCH, in which lightness can be changed alone.

use std::fmt;

/// An opaque colour in sRGB, 8 bits for each of red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color([u8; 3]);

impl Color {
    /// White.
    pub const WHITE: Self = Self::rgb(0xff_ffff);
    /// Black.
    pub const BLACK: Self = Self::rgb(0);

    /// The colour `0xRRGGBB`.
    pub const fn rgb(value: u32) -> Self {
        let [_, red, green, blue] = value.to_be_bytes();
        Self([red, green, blue])
    }

    /// Reads `#rgb` or `#rrggbb`, in either case (CSS Color 4 §5.2, without alpha).
    ///
    /// # Errors
    /// What is allowed.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let allowed = "a colour such as \"#1f4fd8\" or \"#14d\"";
        let digits = text.strip_prefix('#').filter(|rest| rest.bytes().all(|b| b.is_ascii_hexdigit()));
        let digits = digits.ok_or(allowed)?;
        let value = u32::from_str_radix(digits, 16).map_err(|_| allowed)?;
        match digits.len() {
            6 => Ok(Self::rgb(value)),
            // Each digit counts twice: 0xf becomes 0xff.
            3 => Ok(Self::rgb(((value & 0xf00) << 8 | (value & 0xf0) << 4 | value & 0xf) * 0x11)),
            _ => Err(allowed),
        }
    }

    /// As CSS writes it, in as few characters as it takes.
    pub fn to_css(self) -> String {
        let [red, green, blue] = self.0;
        if self.0.iter().all(|channel| channel % 0x11 == 0) {
            format!("#{:x}{:x}{:x}", red / 0x11, green / 0x11, blue / 0x11)
        } else {
            self.to_string()
        }
    }

    /// The relative luminance, 0 for black to 1 for white (WCAG 2.2, "relative luminance").
    pub fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The same colour in OKLCH.
    pub fn oklch(self) -> Oklch {
        let [red, green, blue] = self.linear();
        let long = (0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue).cbrt();
        let medium = (0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue).cbrt();
        let short = (0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue).cbrt();
        let a = 1.977_998_495_1 * long - 2.428_592_205_0 * medium + 0.450_593_709_9 * short;
        let b = 0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766_0 * short;
        Oklch {
            lightness: 0.210_454_255_3 * long + 0.793_617_785_0 * medium - 0.004_072_046_8 * short,
            chroma: a.hypot(b),
            hue: b.atan2(a),
        }
    }

    /// Red, green and blue in proportion to light, 0 to 1 (IEC 61966-2-1).
    fn linear(self) -> [f64; 3] {
        self.0.map(|channel| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        })
    }
}

/// With six digits, as every mail program understands it.
impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A colour in OKLCH (CSS Color 4 §9.4; the numbers are those of B. Ottosson, "A perceptual color space for image
/// processing", 2020). What eyes call lightness, colourfulness and hue can be changed one at a time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Oklch {
    /// 0 for black to 1 for white.
    pub lightness: f64,
    /// 0 for grey; in sRGB 0.33 at most.
    pub chroma: f64,
    /// In radians.
    pub hue: f64,
}

impl Oklch {
    /// The sRGB colour of this lightness and hue, with as much of the chroma as sRGB has there.
    pub fn color(self) -> Color {
        let inside = |chroma: f64| {
            let linear = Self { chroma, ..self }.linear();
            let slack = 1e-4;
            linear.iter().all(|channel| (-slack..=1.0 + slack).contains(channel)).then_some(linear)
        };
        let linear = inside(self.chroma).unwrap_or_else(|| {
            let (mut within, mut beyond) = (0.0, self.chroma);
            for _ in 0..16 {
                let middle = f64::midpoint(within, beyond);
                if inside(middle).is_some() { within = middle } else { beyond = middle }
            }
            Self { chroma: within, ..self }.linear()
        });
        Color(linear.map(|channel| {
            let value = channel.clamp(0.0, 1.0);
            let value =
                if value <= 0.003_130_8 { value * 12.92 } else { 1.055 * value.powf(1.0 / 2.4) - 0.055 };
            (value * 255.0).round() as u8
        }))
    }

    fn linear(self) -> [f64; 3] {
        let (a, b) = (self.chroma * self.hue.cos(), self.chroma * self.hue.sin());
        let long = (self.lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let medium = (self.lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (self.lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        [
            4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
        ]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_strictly_and_written_shortly() {
        for (text, long, css) in [
            ("#1f4fd8", "#1f4fd8", "#1f4fd8"),
            ("#FFF", "#ffffff", "#fff"),
            ("#14d", "#1144dd", "#14d"),
            ("#aabbcd", "#aabbcd", "#aabbcd"),
            ("#00AAff", "#00aaff", "#0af"),
        ] {
            let color = Color::parse(text).unwrap();
            assert_eq!((color.to_string().as_str(), color.to_css().as_str()), (long, css));
        }
        for wrong in
            ["", "#", "#12", "#1234", "#12345", "#1234567", "1f4fd8", "#+1f4fd", "#1f4fdg", "red", " #fff"]
        {
            assert!(Color::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn contrasts_are_those_that_everybody_computes() {
        for (one, two, ratio) in [
            ("#000", "#fff", 21.0),
            ("#fff", "#fff", 1.0),
            ("#767676", "#fff", 4.54),
            ("#777", "#fff", 4.48),
            ("#f00", "#fff", 4.00),
            ("#00f", "#fff", 8.59),
            ("#0f0", "#000", 15.30),
        ] {
            let (one, two) = (Color::parse(one).unwrap(), Color::parse(two).unwrap());
            assert!((one.contrast(two) - ratio).abs() < 0.005, "{one} {two}: {}", one.contrast(two));
            assert!((one.contrast(two) - two.contrast(one)).abs() < f64::EPSILON);
        }
    }

    #[test]
    fn oklch_agrees_with_published_values_and_leads_back() {
        // CSS Color 4 and Ottosson give these for the primaries.
        for (text, lightness, chroma, degrees) in [
            ("#f00", 0.6280, 0.2577, 29.23),
            ("#0f0", 0.8664, 0.2948, 142.50),
            ("#00f", 0.4520, 0.3132, 264.05),
        ] {
            let lch = Color::parse(text).unwrap().oklch();
            assert!(
                (lch.lightness - lightness).abs() < 1e-3 && (lch.chroma - chroma).abs() < 1e-3,
                "{lch:?}"
            );
            assert!((lch.hue.to_degrees().rem_euclid(360.0) - degrees).abs() < 0.1, "{lch:?}");
        }
        for value in (0..0x0100_0000).step_by(4_099) {
            let color = Color::rgb(value);
            assert_eq!(color.oklch().color(), color);
        }
    }

    #[test]
    fn what_srgb_does_not_have_loses_chroma_and_keeps_hue_and_lightness() {
        let wanted = Oklch { lightness: 0.9, chroma: 0.3, hue: 0.5 };
        let got = wanted.color().oklch();
        assert!(got.chroma < 0.2 && (got.hue - 0.5).abs() < 0.05 && (got.lightness - 0.9).abs() < 0.005);
    }
}
