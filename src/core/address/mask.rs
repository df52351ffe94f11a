//! An address that only who knows it recognises.

use icu_properties::{
    CodePointMapData,
    props::{GeneralCategory, GeneralCategoryGroup},
};

/// Masks `local@domain`: see [`EmailAddress::mask`](super::EmailAddress::mask).
pub(super) fn mask(address: &str) -> String {
    let (local, domain) = super::split(address);
    let (name, top) = domain.rsplit_once('.').unwrap_or((domain, ""));
    format!("{}@{}.{top}", ends(local), ends(name))
}

/// The first and the last character, always both, with one ellipsis for whatever is between them. A combining mark
/// would stand on the ellipsis, so the character that it belongs to stands for it.
fn ends(text: &str) -> String {
    let mut bases = text
        .chars()
        .filter(|c| !GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(*c)));
    let first = bases.next();
    let last = bases.next_back().or(first);
    first.into_iter().chain(['…']).chain(last).collect()
}
