//! `TURNSTILE` and `TURNSTILE_SECRET`: Cloudflare's widget before the proof of work.

use super::reader::{Problems, Table};
use crate::base::Site;
use crate::limit::turnstile::{SERVICE, Turnstile};
use serde_json::Value;

const SECRET: &str = "TURNSTILE_SECRET";

/// Both are there, or neither.
pub(super) fn read(
    value: Option<Value>,
    secret: Option<Value>,
    problems: &mut Problems,
) -> Option<Turnstile> {
    let Some(value) = value else {
        if secret.is_some() {
            let how =
                "the widget it is of ([vars.TURNSTILE] with site_key); or remove the secret TURNSTILE_SECRET";
            problems.note("TURNSTILE", "nothing", how);
        }
        return None;
    };
    let mut table = Table::new("TURNSTILE", value, problems);
    let site_key = table.required("site_key", site_key, "the site key of the widget");
    let service = table.text("endpoint", Site::parse).or_else(|| Site::parse(SERVICE).ok());
    table.finish();
    Some(Turnstile { site_key: site_key?, secret: self::secret(secret, problems)?, service: service? })
}

fn site_key(text: &str) -> Result<String, &'static str> {
    let fits = (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    let allowed =
        "a site key as the dashboard shows it, such as \"0x4AAAAAAA…\": 1 to 64 letters, digits, - and _";
    fits.then(|| text.to_owned()).ok_or(allowed)
}

/// The secret is never shown.
fn secret(value: Option<Value>, problems: &mut Problems) -> Option<String> {
    let visible =
        |text: &&str| (1..=256).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic());
    let Some(value) = value else {
        let how = "the secret key of the widget: `wrangler secret put TURNSTILE_SECRET`; or remove TURNSTILE";
        problems.note(SECRET, "nothing", how);
        return None;
    };
    let read = value.as_str().map(str::trim).filter(visible).map(str::to_owned);
    if read.is_none() {
        let allowed = "the secret key of the widget: 1 to 256 visible ASCII characters";
        problems.note(SECRET, "a secret that is not shown", allowed);
    }
    read
}
