//! `HOSTS`: several hosts that sign in at one, and previews by pattern.

use super::reader::{Problems, Table};
use crate::base::Site;
use crate::http::target::Target;
use crate::route::RouteTable;
use serde_json::Value;

/// The hosts of a gateway that has more than one.
#[derive(Clone, Debug, Default)]
pub struct Hosts {
    /// The one where every sign-in at a provider comes back, so that providers need to know no other.
    pub callback: Option<String>,
    previews: Vec<String>,
}

impl Hosts {
    /// Whether an authority is that of a preview: one label before a suffix that the operator named, on the site's own
    /// port. What it is compared with has no upper case, no trailing dot and no odd character: the platform's parser
    /// (WHATWG URL) and [`Target`] have seen to that.
    pub fn has_preview(&self, target: &Target<'_>) -> bool {
        self.is_preview(target.authority)
    }

    /// The same, of a host out of a sealed text.
    pub fn is_preview(&self, authority: &str) -> bool {
        self.previews.iter().any(|suffix| {
            let label = authority.strip_suffix(suffix.as_str()).unwrap_or_default();
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        })
    }
}

pub(super) fn read(
    value: Option<Value>,
    site: Option<&Site>,
    routes: Option<&RouteTable>,
    problems: &mut Problems,
) -> Hosts {
    let (Some(value), Some(site)) = (value, site) else { return Hosts::default() };
    let mut table = Table::new("HOSTS", value, problems);
    let served = |host: &str| {
        let of_routes = routes.into_iter().flat_map(|routes| routes.routes());
        host == site.host() || of_routes.filter_map(|route| route.host.as_deref()).any(|known| known == host)
    };
    let callback = table.text("callback", |text| match served(text) {
        true => Ok(text.to_owned()),
        false => Err("the host of PUBLIC_ORIGIN or of a route, with its port if it is not the scheme's own"),
    });
    let previews = table.texts("previews", |text| preview(text, site)).unwrap_or_default();
    if callback.is_none() && !previews.is_empty() {
        let path = table.path_of("callback");
        table.problems().note(&path, "nothing", "the host where sign-ins of previews come back");
    }
    table.finish();
    Hosts { callback, previews }
}

/// `*.preview.shop.example`, kept as `.preview.shop.example`: at least two labels, so that nobody trusts a whole
/// top-level domain by mistake.
fn preview(text: &str, site: &Site) -> Result<String, &'static str> {
    let allowed =
        "a pattern such as \"*.preview.shop.example\": one star for one label, and a domain of your own";
    let suffix = text.strip_prefix('*').filter(|suffix| suffix.starts_with('.')).ok_or(allowed)?;
    let domain = suffix.get(1..).unwrap_or_default();
    let is_host = site.with_host(domain).is_ok();
    let is_local = domain.split(':').next() == Some("localhost");
    let good = is_host && !domain.contains('*') && (domain.split('.').count() >= 2 || is_local);
    good.then(|| suffix.to_owned()).ok_or(allowed)
}
