//! What an operator's customers know the site by.

/// How the gateway presents itself on its pages.
#[derive(Clone, Debug, Default)]
pub struct Brand {
    /// The name customers know.
    pub name: String,
    /// The terms of service, if there are any.
    pub terms: Option<String>,
    /// The privacy notice, if there is one.
    pub privacy: Option<String>,
}
