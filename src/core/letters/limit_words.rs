//! The words of the letter about a sign-in from elsewhere, in English.

/// The way to undo it.
pub const NOT_ME_BUTTON: &str = "It wasn't me";
/// What that does.
pub const NOT_ME_HINT: &str = "If this was you, there is nothing to do. If not, press the button: it leads to a page that signs out \
    all devices, takes the password away, and sends you a code for a new one.";

/// Subject, heading, and what happened.
pub fn new_sign_in(
    brand: &str,
    device: Option<&str>,
    country: Option<&str>,
) -> (&'static str, String, Vec<String>) {
    let device = device.filter(|device| !device.is_empty()).unwrap_or("an unknown device");
    let from = country.map(|country| format!(", from {country}")).unwrap_or_default();
    let what =
        format!("Somebody signed in to your account at {brand} with {device}{from}, for the first time.");
    ("New sign-in at {}", "A sign-in from somewhere new".to_owned(), vec![what])
}
