//! `BRAND`: what customers know the site by, and how its pages and mails look.

use super::reader::{Problems, Table, words};
use crate::brand::{Brand, Color, FontStack, Logo, Look, Palette, Radius, Stylesheet};
use serde_json::Value;

pub(super) fn read(value: Option<Value>, problems: &mut Problems) -> Brand {
    let Some(value) = value else { return Brand { name: "Sign in".to_owned(), ..Brand::default() } };
    let mut table = Table::new("BRAND", value, problems);
    let link = |text: &str| match text.starts_with("https://")
        || (text.starts_with('/') && !text.starts_with("//"))
    {
        true => words(2_048)(text),
        false => Err("an https URL, or a path on this site".to_owned()),
    };
    let name = table.required("name", words(64), "the name customers know").unwrap_or_default();
    let (terms, privacy) = (table.text("terms", link), table.text("privacy", link));
    let logo = table.text("logo", Logo::parse);
    let palette = Palette::new(table.text("primary", Color::parse), table.text("accent", Color::parse));
    let radius = table.text("radius", Radius::parse).unwrap_or_default();
    let font = table.text("font", FontStack::parse).unwrap_or_default();
    let stylesheet = table.text("stylesheet", Stylesheet::parse).unwrap_or_default();
    table.finish();
    Brand { name, terms, privacy, logo, look: Look::new(palette, radius, font, stylesheet) }
}
