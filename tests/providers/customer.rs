//! Who a flow must have signed in.

use crate::journey::Shop;
use vestibule_core::base::Id;
use vestibule_core::testing::Reply;

/// What is known of the customer afterwards.
pub struct Customer {
    /// The provider, by its name in the configuration.
    pub provider: &'static str,
    pub issuer: &'static str,
    pub subject: &'static str,
    pub email: Option<&'static str>,
    pub email_verified: bool,
    pub display_name: Option<&'static str>,
}

impl Customer {
    /// Asserts that `page` is the one that they asked for, and that origin and account know of them what the provider
    /// told, under its issuer and their subject there.
    pub fn got(&self, page: &Reply, shop: &Shop) {
        let provider = self.provider;
        assert_eq!(page.origin_path(), Some("/members/x"), "{provider}: {page:?}");
        assert_eq!(page.header("x-auth-email"), self.email, "{provider}");
        let verified = page.header("x-auth-email-verified") == Some("true");
        assert_eq!(verified, self.email_verified, "{provider}");
        let account = page.subject().and_then(Id::parse).expect("a customer");
        let view = shop.world.look(account);
        let name = view.profile.as_ref().and_then(|profile| profile.name.as_ref()).map(|name| name.as_str());
        assert_eq!(name, self.display_name, "{provider}");
        let identity = view.identities.first().expect("a sign-in");
        assert_eq!((identity.issuer.as_str(), identity.subject.as_str()), (self.issuer, self.subject));
    }
}
